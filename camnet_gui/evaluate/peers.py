"""dcraw and RawTherapee, called as installed programs with every choice written out."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Final

from camnet_gui import color
from camnet_gui.evaluate.programs import Program, Setting, call, first_line, read_tiff
from camnet_gui.evaluate.simulate import NoiseLevel
from camnet_gui.images import F32

# Nothing but what a faithful picture needs: camera white balance and matrix, AMaZE, sRGB out.
_NEUTRAL: Final = """[Version]
AppVersion=5.9
Version=349
[Exposure]
Auto=false
ClampOOG=false
HistogramMatching=false
Compensation=0
Curve=0;
Curve2=0;
[HLRecovery]
Enabled=false
[White Balance]
Enabled=true
Setting=Camera
[Color Management]
InputProfile=(cameraICC)
ToneCurve=false
ApplyLookTable=false
ApplyBaselineExposureOffset=false
ApplyHueSatMap=false
OutputProfile=RTv4_sRGB
OutputProfileIntent=Relative
OutputBPC=false
[Sharpening]
Enabled=false
[PostDemosaicSharpening]
Enabled=false
[RAW]
CA=false
HotPixelFilter=false
DeadPixelFilter=false
[RAW Bayer]
Method=amaze
Border=4
CcSteps=0
[LensProfile]
LcMode=none
"""
# CMethod AUT: chroma by its automatic; LMethod SLI: luminance by the slider, which has no automatic.
_DENOISE: Final = """[Directional Pyramid Denoising]
Enabled=true
Enhance=false
Median=false
Luma={luminance:g}
Ldetail={detail:g}
Chroma=15
Method=Lab
LMethod=SLI
CMethod=AUT
C2Method=AUTO
SMethod=shal
Redchro=0
Bluechro=0
AutoGain=true
Gamma=1.7
Passes=1
LCurve=0;
CCCurve=0;
"""


def dcraw() -> Program:
    """`dcraw -q 3`, which is AHD, to linear 16-bit sRGB."""

    def develop(path: Path, level: NoiseLevel, setting: Setting, scratch: Path) -> F32:
        target = scratch / "dcraw.tif"
        call(["dcraw", "-q", "3", "-4", "-T", "-o", "1", "-w", "-c", path], scratch, output=target)
        return read_tiff(target)

    version = (
        first_line(["dcraw"], "dcraw").removeprefix("Raw photo decoder ").replace('"', "")
        if shutil.which("dcraw")
        else ""
    )
    about = "-q 3 (AHD), linear sRGB, camera white balance, no noise reduction."
    return Program("dcraw", "dcraw -q 3", develop, about, executable="dcraw", version=version, seconds=0.5)


def _rawtherapee(path: Path, profile: str, scratch: Path) -> F32:
    """One run with a profile of its own and settings that are nobody's."""
    target, chosen = scratch / "rawtherapee.tif", scratch / "profile.pp3"
    chosen.write_text(profile, "utf-8")
    folders = {"RT_SETTINGS": str(scratch / "rt-settings"), "RT_CACHE": str(scratch / "rt-cache")}
    for folder in folders.values():
        Path(folder).mkdir(exist_ok=True)
    target.unlink(missing_ok=True)
    call(["rawtherapee-cli", "-o", target, "-p", chosen, "-t", "-b16", "-Y", "-c", path], scratch, environment=folders)
    return color.srgb_decode(read_tiff(target))


def rawtherapee() -> list[Program]:
    """RawTherapee's AMaZE, without and with its noise reduction."""
    executable = "rawtherapee-cli"
    version = first_line([executable], "version").removesuffix(", command line.") if shutil.which(executable) else ""

    def neutral(path: Path, level: NoiseLevel, setting: Setting, scratch: Path) -> F32:
        return _rawtherapee(path, _NEUTRAL, scratch)

    def denoised(path: Path, level: NoiseLevel, setting: Setting, scratch: Path) -> F32:
        luminance, detail = setting.values
        return _rawtherapee(path, _NEUTRAL + _DENOISE.format(luminance=luminance, detail=detail), scratch)

    settings = tuple(
        Setting(f"luminance {luminance}, detail {detail}", (luminance, detail))
        for luminance in (0, 20, 40, 60, 80)
        for detail in (20, 50, 80)
        if luminance or detail == 50
    )
    about = "AMaZE, camera white balance and matrix, no tone curve, no sharpening; 16-bit sRGB, curve undone."
    reduction = "The same with noise reduction: chroma automatic, luminance and detail the best of several."
    plain = Program("rawtherapee", "RawTherapee AMaZE", neutral, about, (Setting(),), executable, version, seconds=0.8)
    return [
        plain,
        replace(
            plain, key="rawtherapee-nr", name="RawTherapee AMaZE + NR", develop=denoised, about=reduction,
            settings=settings, seconds=1.0,
        ),
    ]  # fmt: skip
