"""The programs that are compared: this one with each Restore-Net, LibRaw, and what is installed beside them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import numpy as np

from camnet_gui import color, raw
from camnet_gui.edits import Edits
from camnet_gui.errors import CamnetError, EvaluationError
from camnet_gui.evaluate.simulate import NoiseLevel
from camnet_gui.images import F32
from camnet_gui.processes import run_program

TIMEOUT: Final = 120.0  # seconds for one picture


@dataclass(frozen=True, slots=True)
class Setting:
    """One way to run a program; `text` tells it in tables, `values` are what the program's module makes of it."""

    text: str = ""
    values: tuple[float, ...] = ()


Develop = Callable[[Path, NoiseLevel, Setting, Path], F32]
"""(raw file, its true noise, setting, scratch folder) to linear sRGB (3, H, W). Raises CamnetError."""


@dataclass(frozen=True, slots=True, eq=False)
class Program:
    """A raw developer under test.

    settings : where there are several, the best one of each noise level is found on the first pictures
    executable : that must be on the PATH, or ""
    own : whether it is this program
    seconds : about how long 0.4 megapixels take, for the estimate
    """

    key: str
    name: str
    develop: Develop
    about: str
    settings: tuple[Setting, ...] = (Setting(),)
    executable: str = ""
    version: str = ""
    own: bool = False
    seconds: float = 1.0

    @property
    def missing(self) -> bool:
        """Whether its executable is not installed."""
        return bool(self.executable) and shutil.which(self.executable) is None


def first_line(command: Sequence[str], containing: str) -> str:
    """The first line with `containing` that a program prints, "" when it prints none."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    lines = (done.stdout + done.stderr).splitlines()
    return next((line.strip() for line in lines if containing in line), "")


def call(
    command: Sequence[str | Path],
    scratch: Path,
    output: Path | None = None,
    environment: dict[str, str] | None = None,
    timeout: float = TIMEOUT,
) -> None:
    """Run another program with `output` for its standard output. Raises EvaluationError when it fails."""
    try:
        code, said = run_program(command, timeout, environment, output or scratch / "output.txt")
    except CamnetError as error:
        raise EvaluationError(str(error)) from error
    if code:
        raise EvaluationError(f"{command[0]} ended with code {code}" + (f": {said}" if said else ""))


def read_tiff(path: Path) -> F32:
    """A TIFF of 16-bit integers (white 65535) or floats (white 1) as float32 (3, H, W). Raises EvaluationError."""
    import tifffile

    try:
        picture = tifffile.imread(path)
    except (OSError, ValueError) as error:
        raise EvaluationError("it wrote no TIFF that can be read") from error
    if picture.ndim != 3 or picture.shape[2] < 3 or picture.dtype.name not in ("uint16", "float32"):
        raise EvaluationError(f"it wrote a TIFF of {picture.dtype} {picture.shape}")
    white = np.float32(65535 if picture.dtype.name == "uint16" else 1)
    return np.ascontiguousarray(picture[:, :, :3].transpose(2, 0, 1), np.float32) / white


def own(weights: Path, device: str) -> Program:
    """This program with the Restore-Net of a weights file. Raises WeightsError and DeviceError."""
    from camnet_gui.develop import Engine
    from camnet_gui.model.card import read_card

    engine = Engine(device, weights=weights.parent, restore=weights.stem)
    card = read_card(weights)

    def develop(path: Path, level: NoiseLevel, setting: Setting, scratch: Path) -> F32:
        photo = engine.open(path)
        try:
            return color.apply_matrix(color.M_XYZ_TO_SRGB, engine.restore(photo, Edits()).data)
        finally:
            engine.forget(photo)

    about = "This program; noise from the DNG's NoiseProfile."
    return Program(
        f"camnet:{weights.stem}", f"camnet {weights.stem}", develop, about,
        version=f"sha256 {card.sha256[:12]}", own=True, seconds=2.0,
    )  # fmt: skip


def libraw(algorithm: Literal["AHD", "DHT"]) -> Program:
    """LibRaw through rawpy."""

    def develop(path: Path, level: NoiseLevel, setting: Setting, scratch: Path) -> F32:
        return raw.libraw_linear(path, algorithm)

    key = f"libraw-{algorithm.lower()}"
    about = "Linear sRGB, as-shot white balance, no noise reduction."
    return Program(key, f"LibRaw {algorithm}", develop, about, version=raw.libraw_version(), seconds=0.5)


def peer_names() -> tuple[str, ...]:
    """Keys of all programs that can stand beside this one."""
    return tuple(program.key for program in all_peers())


def all_peers() -> list[Program]:
    """All programs that can stand beside this one, installed or not."""
    from camnet_gui.evaluate import darktable, peers

    return [libraw("AHD"), libraw("DHT"), peers.dcraw(), *peers.rawtherapee(), *darktable.programs()]


def chosen_peers(keys: Sequence[str]) -> list[Program]:
    """The peers with these keys, or all for none. Raises EvaluationError for an unknown key."""
    known = {program.key: program for program in all_peers()}
    unknown = [key for key in keys if key not in known]
    if unknown:
        raise EvaluationError(f"There is no peer “{unknown[0]}”: choose of {', '.join(known)}.")
    return [known[key] for key in keys] if keys else list(known.values())
