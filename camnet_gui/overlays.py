"""What overlays mark, as arrays: clipped sites, colours out of gamut, zones of exposure, sharp edges, differences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from camnet_gui.color import M_SRGB_TO_XYZ, M_XYZ_TO_SRGB, apply_matrix, srgb_decode
from camnet_gui.images import F32, U8, RawFrame
from camnet_gui.saturation import saturation_levels

RED, GREEN, BLUE = 1, 2, 4  # bits of what is clipped
TOO_SATURATED, TOO_BRIGHT = 1, 2
GAMUT_TOLERANCE: Final = 1 / 255  # of linear sRGB; less is noise, and is not seen
MIDDLE_GREY: Final = 0.18
ZONE_EDGES: Final = (-6.0, -5.0, -4.0, -3.0, -2.0, -1.0, -0.5, 0.5, 1.0, 2.0)  # EV around middle grey
CLIPPED_ZONE: Final = len(ZONE_EDGES) + 1


@dataclass(frozen=True, slots=True)
class Mark:
    """One colour of an overlay: R, G, B, A, and what it stands for."""

    rgba: tuple[int, int, int, int]
    text: str


def clipped_sites(frame: RawFrame, scale: int, rows: slice, columns: slice) -> U8:
    """Bits RED, GREEN, BLUE (h, w) where the sensor saturated; sensor coordinates of `scale` (a power of two).

    At scale 1 each site tells of its own colour; above, a cell tells of every colour that is clipped anywhere in it.
    """
    high, wide = frame.mosaic.shape
    top, left = rows.start * scale, columns.start * scale
    part = frame.mosaic[top : min(rows.stop * scale, high), left : min(columns.stop * scale, wide)]
    bits = np.zeros(part.shape, np.uint8)
    levels = saturation_levels(frame)
    for site, letter in enumerate(frame.cfa):
        y, x = (site // 2 - top) % 2, (site % 2 - left) % 2
        bits[y::2, x::2] = (part[y::2, x::2] >= levels[site]) * np.uint8(1 << "RGB".index(letter))
    while scale > 1:
        padded: U8 = np.pad(bits, ((0, len(bits) % 2), (0, len(bits[0]) % 2)))
        rows_of = padded[0::2] | padded[1::2]
        bits = rows_of[:, 0::2] | rows_of[:, 1::2]
        scale //= 2
    return bits


def out_of_gamut(xyz: F32, exposure: float) -> U8:
    """TOO_SATURATED where linear sRGB falls below 0, TOO_BRIGHT where it exceeds 1, else 0: (h, w) of XYZ (3, h, w).

    exposure : EV that the picture is brightened by
    """
    linear = apply_matrix(M_XYZ_TO_SRGB * 2.0**exposure, xyz)
    found = np.zeros(linear.shape[1:], np.uint8)
    found[linear.max(axis=0) > 1 + GAMUT_TOLERANCE] = TOO_BRIGHT
    found[linear.min(axis=0) < -GAMUT_TOLERANCE] = TOO_SATURATED
    return found


def luminance(srgb: F32) -> F32:
    """Linear luminance Y (h, w) of sRGB-encoded (3, h, w)."""
    return np.tensordot(M_SRGB_TO_XYZ[1].astype(np.float32), srgb_decode(srgb), 1).astype(np.float32)


def zones(y: F32) -> U8:
    """Zone of each luminance (h, w), 0 .. CLIPPED_ZONE: between ZONE_EDGES in EV around middle grey; last: Y >= 1."""
    edges = MIDDLE_GREY * 2.0 ** np.array(ZONE_EDGES, np.float32)
    found = np.searchsorted(edges, y.ravel(), side="right").astype(np.uint8).reshape(y.shape)
    found[y >= 1 - 1 / 512] = CLIPPED_ZONE
    return found


def sharp_edges(y: F32, threshold: float) -> U8:
    """1 where the picture is sharp, else 0: (h, w) of luminance.

    Brightness as the eye weighs it (square root) changes by more than `threshold` within a pixel. What is out of focus
    changes that much only over several pixels; a little smoothing first keeps noise out.
    """
    eye = cv2.GaussianBlur(np.sqrt(np.maximum(y, 0)), (0, 0), 0.6)
    # A Sobel kernel sums to 8 times the change from pixel to pixel.
    across, down = (cv2.Sobel(eye, cv2.CV_32F, *axis, ksize=3, scale=1 / 8) for axis in ((1, 0), (0, 1)))
    found: U8 = np.greater(cv2.magnitude(across, down), threshold).astype(np.uint8)
    return found


def difference(after: F32, before: F32, gain: float) -> U8:
    """Middle grey where two encoded pictures (h, w, 3) are equal, brighter or darker by `gain` times what changed."""
    amplified = (after - before) * np.float32(255 * gain) + np.float32(128.5)
    shown: U8 = np.clip(amplified, 0, 255).astype(np.uint8)
    return shown
