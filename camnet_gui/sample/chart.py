"""The colour checker of the sample photo: its published colours and where its fields lie in the picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from camnet_gui import color
from camnet_gui.images import F64, Vec3

# L*a*b* (D50) that X-Rite publishes for the ColorChecker Classic made after November 2014.
CHART_LAB_D50: Final[tuple[tuple[str, Vec3], ...]] = (
    ("dark skin", (37.54, 14.37, 14.92)),
    ("light skin", (64.66, 19.27, 17.50)),
    ("blue sky", (49.32, -3.82, -22.54)),
    ("foliage", (43.46, -12.74, 22.72)),
    ("blue flower", (54.94, 9.61, -24.79)),
    ("bluish green", (70.48, -32.26, -0.37)),
    ("orange", (62.73, 35.83, 56.50)),
    ("purplish blue", (39.43, 10.75, -45.17)),
    ("moderate red", (50.57, 48.64, 16.67)),
    ("purple", (30.10, 22.54, -20.87)),
    ("yellow green", (71.77, -24.13, 58.19)),
    ("orange yellow", (71.51, 18.24, 67.37)),
    ("blue", (28.37, 15.42, -49.80)),
    ("green", (54.38, -39.72, 32.27)),
    ("red", (42.43, 51.05, 28.62)),
    ("yellow", (81.80, 2.67, 80.41)),
    ("magenta", (50.63, 51.28, -14.12)),
    ("cyan", (49.57, -29.71, -28.32)),
    ("white 9.5", (95.19, -1.03, 2.93)),
    ("neutral 8", (81.29, -0.57, 0.44)),
    ("neutral 6.5", (66.89, -0.75, -0.06)),
    ("neutral 5", (50.76, -0.13, 0.14)),
    ("neutral 3.5", (35.63, -0.46, -0.48)),
    ("black 2", (20.64, 0.07, -0.46)),
)
CHART_CENTRE: Final = (1265.0, 1535.0)
CHART_PITCH: Final = 118.0
CHART_ANGLE: Final = np.deg2rad(-1.6)


@dataclass(frozen=True, slots=True)
class Patch:
    """One field of the colour checker. `x, y, width, height`: picture pixels that lie wholly inside the field.

    lab : published CIE L*a*b* (D50, 2°)
    """

    name: str
    lab: Vec3
    x: int
    y: int
    width: int
    height: int

    @property
    def xyz(self) -> F64:
        """Its XYZ (3,) under D65, Y = 1 for a perfect white diffuser: published values adapted by Bradford."""
        adapted: F64 = color.bradford(color.D50_WHITE, color.D65_WHITE) @ color.lab_to_xyz(
            np.array(self.lab), color.D50_WHITE
        )
        return adapted


def chart_point(column: float, row: float) -> tuple[float, float]:
    """Picture (x, y) of a chart position counted in fields from the chart's centre."""
    u, v = column * CHART_PITCH, row * CHART_PITCH
    c, s = np.cos(CHART_ANGLE), np.sin(CHART_ANGLE)
    return CHART_CENTRE[0] + c * u - s * v, CHART_CENTRE[1] + s * u + c * v


def _chart_patches() -> tuple[Patch, ...]:
    patches, inner = [], 72
    for i, (name, lab) in enumerate(CHART_LAB_D50):
        x, y = chart_point(i % 6 - 2.5, i // 6 - 1.5)
        patches.append(Patch(name, lab, round(x) - inner // 2, round(y) - inner // 2, inner, inner))
    return tuple(patches)


CHART_PATCHES: Final[tuple[Patch, ...]] = _chart_patches()
