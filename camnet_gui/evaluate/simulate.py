"""Raws whose truth is known: clean pictures, seen by a real camera's matrix, mosaicked, given noise, written as DNG."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from camnet_gui import color
from camnet_gui.dng import Sensor, write_dng
from camnet_gui.errors import EvaluationError
from camnet_gui.images import F32, CfaPattern, Shot, Vec3
from camnet_gui.sample import record

BALANCE: Final[Vec3] = (2.0, 1.0, 1.5)
PHASES: Final[tuple[CfaPattern, ...]] = ("RGGB", "BGGR", "GRBG", "GBRG")
# XYZ (D65) -> camera, from LibRaw's table.
CAMERAS: Final = (
    ("Canon EOS 5D Mark III", (0.6722, -0.0635, -0.0963, -0.4287, 1.2460, 0.2028, -0.0908, 0.2162, 0.5668)),
    ("Nikon D850", (1.0405, -0.3755, -0.1270, -0.5461, 1.3787, 0.1793, -0.1040, 0.2015, 0.6785)),
    ("Sony ILCE-7M3", (0.7374, -0.2389, -0.0551, -0.5435, 1.3162, 0.2519, -0.1006, 0.1795, 0.6552)),
)
_PICTURES: Final = frozenset({".png", ".tif", ".tiff", ".jpg", ".jpeg"})
_SMALLEST: Final = 96  # of a side: borders, windows and blocks need room


@dataclass(frozen=True, slots=True)
class NoiseLevel:
    """`shot` is λ_shot, `read` σ of the read noise: var(x) = shot·x + read², x from black 0 to white 1."""

    shot: float
    read: float

    @property
    def text(self) -> str:
        """For tables, e.g. "1e-3"."""
        return f"{self.shot:.0e}".replace("e-0", "e-")


LEVELS: Final = (NoiseLevel(1e-5, 1e-4), NoiseLevel(1e-4, 4e-4), NoiseLevel(1e-3, 1.5e-3), NoiseLevel(1e-2, 5e-3))


@dataclass(frozen=True, slots=True)
class Case:
    """One simulated raw: the `index`-th picture of the set at one noise level. Camera and phase go in turn."""

    picture: Path
    index: int
    level: NoiseLevel

    @property
    def camera(self) -> str:
        """Its name."""
        return CAMERAS[self.index % len(CAMERAS)][0]

    @property
    def cfa(self) -> CfaPattern:
        """The phase of its mosaic."""
        return PHASES[self.index % len(PHASES)]

    @property
    def seed(self) -> int:
        """Of the noise: the same in every run, another for each picture and level."""
        return 100 * self.index + round(-10 * float(np.log10(self.level.shot)))


def pictures_of(folder: Path, every: int = 1) -> list[Path]:
    """Every n-th picture of a folder by name. Raises EvaluationError when there is none."""
    found = sorted(p for p in folder.iterdir() if p.suffix.lower() in _PICTURES) if folder.is_dir() else []
    if not found:
        raise EvaluationError(f"There are no pictures (PNG, TIFF, JPEG) in {folder}: give another folder.")
    return found[::every]


def linear_light(path: Path, reduce: int = 1) -> F32:
    """Linear sRGB float32 (3, H, W) in [0, 1] of a picture, even in size; reduced by area averages in linear light.

    Raises EvaluationError for what can't be read or is too small.
    """
    try:
        picture = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR | cv2.IMREAD_ANYDEPTH)
    except (OSError, cv2.error) as error:
        raise EvaluationError(f"{path} can't be read as a picture: take it out of the folder.") from error
    if picture is None or picture.dtype not in (np.uint8, np.uint16):
        raise EvaluationError(f"{path} can't be read as a picture of 8 or 16 bits: take it out of the folder.")
    white = np.float32(255 if picture.dtype == np.uint8 else 65535)
    linear = color.srgb_decode(picture[:, :, ::-1].astype(np.float32) / white)
    if reduce > 1:
        size = (picture.shape[1] // reduce, picture.shape[0] // reduce)
        linear = np.asarray(
            cv2.resize(linear[: size[1] * reduce, : size[0] * reduce], size, interpolation=cv2.INTER_AREA)
        )
    if min(linear.shape[:2]) < _SMALLEST:
        raise EvaluationError(f"{path} is too small to be measured: pictures need {_SMALLEST} pixels on each side.")
    even = linear[: linear.shape[0] & ~1, : linear.shape[1] & ~1]
    return np.ascontiguousarray(even.transpose(2, 0, 1))


def mosaicked(planes: F32, cfa: CfaPattern) -> F32:
    """(H, W) of (3, H, W): each site keeps the colour of its filter."""
    mosaic = np.empty(planes.shape[1:], np.float32)
    for site, letter in enumerate(cfa):
        rows, columns = slice(site // 2, None, 2), slice(site % 2, None, 2)
        mosaic[rows, columns] = planes["RGB".index(letter), rows, columns]
    return mosaic


def write_raw(path: Path, truth: F32, case: Case) -> None:
    """Write what the case's camera records of `truth`, linear sRGB (3, H, W), as 14-bit DNG; truth 1 is sensor white.

    Raises EvaluationError when the file can't be written.
    """
    matrix: Sequence[float] = CAMERAS[case.index % len(CAMERAS)][1]
    M_xyz_to_camera = np.array(matrix).reshape(3, 3)
    M_srgb_to_balanced = np.linalg.inv(color.balanced_to_xyz(M_xyz_to_camera)) @ color.M_SRGB_TO_XYZ
    camera = color.apply_matrix(M_srgb_to_balanced, truth) / np.array(BALANCE, np.float32)[:, None, None]
    neutral = (1 / BALANCE[0], 1 / BALANCE[1], 1 / BALANCE[2])
    level = case.level
    sensor = Sensor(case.cfa, 512, 16383, M_xyz_to_camera, neutral, (level.shot, level.read**2))
    mosaic = record(mosaicked(camera, case.cfa), sensor, case.seed)
    preview = np.rint(color.srgb_encode(truth[:, ::4, ::4]) * 255).astype(np.uint8).transpose(1, 2, 0)
    try:
        write_dng(path, mosaic, sensor, Shot("camnet", "Benchmark"), np.ascontiguousarray(preview))
    except OSError as error:
        raise EvaluationError(f"The raw {path} can't be written: {error.strerror or error}.") from error
