"""darktable, called as an installed program; its profiled denoise is told the raw's true noise.

The noise goes in by a history (XMP) with the module `denoiseprofile`, whose parameters of version 11 are these, by
darktable 4.2's own introspection: eight floats (patch radius, search radius, strength, shadows, bias, scattering,
central pixel weight, overshooting); a[3] and b[3] of var = a·x + b, which is λ_shot and λ_read² with x from black 0 to
white 1; the mode; curves x[6][7] and y[6][7] over wavelet bands; four switches.
"""

from __future__ import annotations

import os
import shutil
import struct
from dataclasses import replace
from pathlib import Path
from typing import Final

from camnet_gui.evaluate.programs import Program, Setting, call, first_line, read_tiff
from camnet_gui.evaluate.simulate import NoiseLevel
from camnet_gui.images import F32

_MODULE_VERSION: Final = 11
_BANDS: Final = 7
_CURVES: Final = 6  # all, R, G, B, Y0, U0V0
_WAVELETS, _WAVELETS_AUTO, _MEANS = 1, 4, 0
_HISTORY: Final = """<?xml version="1.0" encoding="UTF-8"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:darktable="http://darktable.sf.net/" darktable:xmp_version="5"
 darktable:raw_params="0" darktable:auto_presets_applied="1" darktable:history_end="1" darktable:iop_order_version="2">
<darktable:history><rdf:Seq><rdf:li darktable:num="0" darktable:operation="denoiseprofile" darktable:enabled="1"
 darktable:modversion="{version}" darktable:params="{parameters}" darktable:multi_name="" darktable:multi_priority="0"
 darktable:blendop_version="11"
 darktable:blendop_params="gz14eJxjYIAACQYYOOHEgAZY0QVwggZ7CB6pfNoAAE8gGQg="/></rdf:Seq></darktable:history>
</rdf:Description></rdf:RDF></x:xmpmeta>
"""


def parameters(level: NoiseLevel, mode: int, strength: float) -> bytes:
    """The module's parameters for a known noise; `strength` 1 is darktable's default, curves and the rest too."""
    numbers = (1.0, 7.0, strength, 1.0, 0.0, 0.0, 0.1, 1.0)
    across = [band / (_BANDS - 1) for band in range(_BANDS)] * _CURVES
    level_curves = [0.5] * (_BANDS * _CURVES)
    noise = (level.shot,) * 3 + (level.read**2,) * 3
    return struct.pack("<8f6fi42f42f4i", *numbers, *noise, mode, *across, *level_curves, 1, 1, 1, 1)


def _develop(path: Path, history: str | None, scratch: Path) -> F32:
    """One run with an empty library and settings that are nobody's: scene-linear, no tone mapping, no presets."""
    target, settings, chosen = scratch / "darktable.tif", scratch / "darktable", scratch / "history.xmp"
    settings.mkdir(exist_ok=True)
    target.unlink(missing_ok=True)  # darktable would take another name
    if history is not None:
        chosen.write_text(history, "utf-8")
    threads = ["-t", os.environ["OMP_NUM_THREADS"]] if os.environ.get("OMP_NUM_THREADS", "").isdigit() else []
    call(
        [
            "darktable-cli", path, *([chosen] if history is not None else []), target,
            "--apply-custom-presets", "false", "--icc-type", "LIN_REC709", "--out-ext", "tif",
            "--core", "--library", ":memory:", "--configdir", settings, "--cachedir", settings,
            "--conf", "plugins/darkroom/workflow=none", "--conf", "plugins/imageio/format/tiff/bpp=32",
            "--conf", "plugins/imageio/format/tiff/compress=0", *threads,
        ],
        scratch,
    )  # fmt: skip
    return read_tiff(target)


def programs() -> list[Program]:
    """darktable without and with profiled denoise."""
    executable = "darktable-cli"
    version = first_line([executable, "--version"], "darktable") if shutil.which(executable) else ""

    def plain(path: Path, level: NoiseLevel, setting: Setting, scratch: Path) -> F32:
        return _develop(path, None, scratch)

    def denoised(path: Path, level: NoiseLevel, setting: Setting, scratch: Path) -> F32:
        mode, strength = setting.values
        told = parameters(level, int(mode), strength).hex()
        return _develop(path, _HISTORY.format(version=_MODULE_VERSION, parameters=told), scratch)

    modes = {"wavelets": _WAVELETS, "wavelets auto": _WAVELETS_AUTO, "non-local means": _MEANS}
    settings = tuple(
        Setting(f"{name}, strength {strength:g}", (mode, strength))
        for name, mode in modes.items()
        for strength in (0.25, 0.5, 1.0, 2.0)
        if strength < 2 or mode != _MEANS  # which smears long before that
    )
    about = "Default demosaic (RCD), workflow none: no tone mapping, no presets; linear Rec. 709, 32-bit float."
    reduction = (
        "The same with denoise (profiled), told the true λ_shot and λ_read²; mode and strength the best of several."
    )
    version = version.removeprefix("this is ")
    alone = Program("darktable", "darktable", plain, about, (Setting(),), executable, version, seconds=2.0)
    return [
        alone,
        replace(
            alone, key="darktable-nr", name="darktable + NR", develop=denoised, about=reduction, settings=settings,
            seconds=2.5,
        ),
    ]  # fmt: skip
