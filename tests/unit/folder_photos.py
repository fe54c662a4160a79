"""Small DNGs with an embedded preview and EXIF, for tests of folders."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np

from camnet_gui.color import M_SRGB_TO_XYZ
from camnet_gui.dng import Sensor, write_dng
from camnet_gui.images import Shot

SENSOR = Sensor("RGGB", 64, 1023, np.linalg.inv(M_SRGB_TO_XYZ), (0.5, 1.0, 0.7), (1e-3, 1e-6))


def write_photo(
    path: Path,
    colour: tuple[int, int, int] = (200, 40, 40),
    size: tuple[int, int] = (240, 360),
    orientation: int = 1,
    iso: float = 400.0,
    time: datetime | None = datetime(2024, 5, 1, 12, 0, 0),
    model: str = "Canon EOS 550D",
    lens: str = "EF 50mm",
) -> Path:
    """A raw of 32 × 48 sites whose preview (of `size`) is one colour, its left quarter white."""
    mosaic = np.full((32, 48), 400, np.uint16)
    preview = np.empty((*size, 3), np.uint8)
    preview[:] = colour
    preview[:, : size[1] // 4] = 255
    shot = Shot("Canon", model, lens, iso, 0.005, 8.0, 50.0, time, orientation)
    write_dng(path, mosaic, SENSOR, shot, preview)
    return path
