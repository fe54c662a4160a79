"""Values below the cursor: sensor values per CFA site, XYZ and Lab, sRGB and hex, averaged over N × N pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np

from camnet_gui.color import xyz_to_lab
from camnet_gui.images import F32, RawFrame, Region, Vec3
from camnet_gui.scopes import PLANES, plane_names

SIZES: Final = (1, 3, 5, 11)


@dataclass(frozen=True, slots=True)
class Site:
    """Sensor value of a CFA plane ("R", "G1", "G2", "B"), the mean where there are several sites.

    ev : below saturation, black subtracted; -inf at or below the black level
    """

    name: str
    value: float
    ev: float


def around(x: float, y: float, size: int) -> Region:
    """The `size` × `size` pixels around the pixel that (x, y) lies in."""
    half = size // 2
    return Region(math.floor(x) - half, math.floor(y) - half, size, size)


def sites_in(frame: RawFrame, region: Region) -> tuple[Site, ...]:
    """What the sensor recorded in a region of the mosaic (sensor coordinates), in the order R, G1, G2, B."""
    rows = slice(max(0, region.y), max(0, region.y + region.height))
    columns = slice(max(0, region.x), max(0, region.x + region.width))
    part = frame.mosaic[rows, columns]
    found: dict[str, Site] = {}
    for site, name in enumerate(plane_names(frame)):
        values = part[(site // 2 - rows.start) % 2 :: 2, (site % 2 - columns.start) % 2 :: 2]
        if values.size:
            mean = float(values.mean())
            share = (mean - frame.black[site]) / (frame.white - frame.black[site])
            found[name] = Site(name, mean, math.log2(share) if share > 0 else -math.inf)
    return tuple(found[name] for name in PLANES if name in found)


def mean_in(data: F32, left: float, top: float, right: float, bottom: float) -> Vec3:
    """Mean of the pixels of `data` (3, h, w) that a rectangle touches, at least one; its own pixel coordinates."""
    height, width = data.shape[1:]
    x = min(max(math.floor(left + 1e-6), 0), width - 1)
    y = min(max(math.floor(top + 1e-6), 0), height - 1)
    right_end, bottom_end = max(x + 1, math.ceil(right - 1e-6)), max(y + 1, math.ceil(bottom - 1e-6))
    means = data[:, y:bottom_end, x:right_end].mean(axis=(1, 2), dtype=np.float64)
    return float(means[0]), float(means[1]), float(means[2])


def lab_of(xyz: Vec3) -> Vec3:
    """CIE L*a*b* relative to D65, the white of XYZ here."""
    lab = xyz_to_lab(np.array(xyz))
    return float(lab[0]), float(lab[1]), float(lab[2])


def code_values(rgb: Vec3) -> tuple[int, int, int]:
    """sRGB 0..1 as 8-bit code values."""
    red, green, blue = (min(max(round(255 * value), 0), 255) for value in rgb)
    return red, green, blue


def hex_of(rgb: Vec3) -> str:
    """sRGB 0..1 as the web writes it, e.g. "#7B2D43"."""
    return "#" + "".join(f"{value:02X}" for value in code_values(rgb))
