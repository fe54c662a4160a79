"""The simulated camera that takes the sample photo, and the file's place in the user's cache."""

from __future__ import annotations

import hashlib
import os
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from platformdirs import user_cache_path

from camnet_gui import color
from camnet_gui.dng import Sensor, write_dng
from camnet_gui.errors import ExportError
from camnet_gui.images import F32, U8, U16, Shot, Vec3
from camnet_gui.sample.scene import scene_rgb

SAMPLE_VERSION: Final = 1  # count up when the picture changes: cached files of another version are not used
EXPOSURE: Final = 0.78  # sensor full scale of green for a white diffuser: an 18 % grey lies at 0.14

# XYZ (D65) -> camera of the Olympus PEN-F, as Adobe publishes it in its DNG profiles and LibRaw in its table.
M_XYZ_TO_CAMERA: Final = np.array([[0.9476, -0.3182, -0.0765], [-0.2613, 1.0958, 0.1893], [-0.0449, 0.1315, 0.5268]])
M_BALANCED_TO_XYZ: Final = color.balanced_to_xyz(M_XYZ_TO_CAMERA)


def _neutral() -> Vec3:
    response = M_XYZ_TO_CAMERA @ color.D65_WHITE
    red, green, blue = (float(value) for value in response / response.max())
    return (red, green, blue)


# Noise of a Canon 5D Mark IV near ISO 1600 (Wei et al., CVPR 2020: λ_shot 1.1e-3, σ_read 2.1e-3), rounded.
SENSOR: Final = Sensor(
    cfa="RGGB",
    black=512,
    white=16383,
    M_xyz_to_camera=M_XYZ_TO_CAMERA,
    neutral=_neutral(),
    noise=(1.2e-3, 2.2e-3**2),
)
SHOT: Final = Shot(
    make="camnet",
    model="Sample",
    lens="Procedural 35mm f/2.8",
    iso=1600.0,
    shutter=1 / 60,
    aperture=4.0,
    focal_length=35.0,
    time=datetime(2025, 6, 21, 20, 41, 0),
)


def scene_xyz() -> F32:
    """The sample's truth float32 (3, H, W): linear CIE XYZ (D65), Y = 1 where the balanced sensor clips; not clipped.

    Lens blur is in it (it is what an ideal mosaic reconstruction would return), noise is not.
    """
    xyz = color.apply_matrix(EXPOSURE * color.M_SRGB_TO_XYZ, scene_rgb())
    return np.maximum(xyz, 0, out=xyz)  # a few overshoots of resampled letters


def expose(xyz: F32, seed: int = 1600) -> U16:
    """Mosaic uint16 (H, W) that `SENSOR` records of `xyz` (3, H, W), with shot noise, read noise and clipping."""
    height, width = xyz.shape[1:]
    camera = np.diag(SENSOR.neutral) @ np.linalg.inv(M_BALANCED_TO_XYZ)
    light = np.empty((height, width), np.float32)
    for dy in (0, 1):
        for dx in (0, 1):
            row = camera["RGB".index(SENSOR.cfa[2 * dy + dx])].astype(np.float32)
            light[dy::2, dx::2] = np.tensordot(row, xyz[:, dy::2, dx::2], 1)
    return record(light, SENSOR, seed)


def record(light: F32, sensor: Sensor, seed: int) -> U16:
    """Values uint16 (H, W) that `sensor` records of `light` (H, W), the mosaic's light with 1 where a site clips."""
    shot, read_var = sensor.noise
    rng = np.random.default_rng(seed)
    electrons = rng.poisson(np.clip(light, 0, 4) / np.float32(shot)).astype(np.float32)
    signal = electrons * np.float32(shot) + np.float32(read_var**0.5) * rng.standard_normal(light.shape, np.float32)
    values = np.rint(signal * np.float32(sensor.white - sensor.black) + np.float32(sensor.black))
    clipped: U16 = np.clip(values, 0, sensor.white).astype(np.uint16)
    return clipped


def _rendition(mosaic: U16) -> U8:
    """The embedded preview uint8 (H/2, W/2, 3) of the mosaic: bilinear demosaic, matrix, film curve."""
    camera = cv2.demosaicing(mosaic, getattr(cv2, f"COLOR_Bayer{SENSOR.cfa}2RGB"))
    half = cv2.resize(camera, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    linear = (half.astype(np.float32).transpose(2, 0, 1) - SENSOR.black) / np.float32(SENSOR.white - SENSOR.black)
    balanced = np.minimum(linear / np.array(SENSOR.neutral, np.float32)[:, None, None], 1)
    bright = np.float32(1.7) * np.maximum(color.apply_matrix(color.M_XYZ_TO_SRGB @ M_BALANCED_TO_XYZ, balanced), 0)
    film = bright / (1 + bright / np.float32(3.4))  # a soft shoulder: 1.13 where the sensor clips
    return np.ascontiguousarray(np.rint(color.srgb_encode(film) * 255).astype(np.uint8).transpose(1, 2, 0))


def write_sample(path: Path) -> Path:
    """Make the sample photo and write it to `path`, by way of a temporary file beside it. Raises ExportError."""
    mosaic = expose(scene_xyz())
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".sample-", suffix=".dng")
        os.close(handle)
        part = Path(name)
        try:
            write_dng(part, mosaic, SENSOR, SHOT, _rendition(mosaic))
            part.chmod(0o644)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise ExportError(
            "The sample photo can't be written to {path}: {reason}.", path=path, reason=error.strerror or error
        ) from error
    return path


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sample_path(folder: Path | None = None) -> Path:
    """The sample photo in the user's cache (or `folder`): made at the first call, and again when it was damaged.

    Raises ExportError when the folder can't be written.
    """
    folder = folder or user_cache_path("camnet_gui", appauthor=False)
    path = folder / f"sample-{SAMPLE_VERSION}.dng"
    check = folder / f"sample-{SAMPLE_VERSION}.sha256"
    try:
        if check.read_text("ascii") == _digest(path):
            return path
    except (OSError, ValueError):
        pass  # absent or unreadable: made below
    write_sample(path)
    try:
        check.write_text(_digest(path), "ascii")
    except OSError as error:
        raise ExportError(
            "The sample photo can't be written to {folder}: {reason}.", folder=folder, reason=error.strerror or error
        ) from error
    return path
