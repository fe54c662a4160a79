"""Sharpness: gives back, in the restored picture, the fine contrast that lens and sensor took.

An unsharp mask over the square root of the luminance Y, where noise is even and a step has halos of equal height on
both sides. What would go beyond the lightest and the darkest of a pixel's neighbours is a halo: a fifth of it is left.
Each pixel's X, Y and Z are scaled alike, so that no edge gets a colour. What is weaker than the grain that may be left
is spared, and no pixel becomes more than twice as bright or as dark.

It acts before the style, on linear light: what a style makes of a picture's tones is chosen from the whole picture, so
sharpness never changes a look, and every colour space, preview and export gets the same.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from camnet_gui.images import F32

_SIGMA: Final = 0.8  # pixels at 1:1
REACH: Final = 3  # pixels of its scale that a pixel's result depends on: exact over the edges of tiles
_STRENGTH: Final = 1.5  # share of the fine contrast that 100 % adds
_NEIGHBOURS: Final = 5  # pixels across: wide enough to leave texture alone, whose neighbours are as light and as dark
_HALO: Final = 0.2
_GRAIN: Final = 0.004  # in square roots of Y: half of a difference of this size is spared
_COARSEST: Final = 2  # above, a pixel is larger than what is sharpened


def acts(sharpness: float, scale: int) -> bool:
    """Whether there is anything to do at a scale (1 is every pixel)."""
    return sharpness > 0 and scale <= _COARSEST


def sharpened(xyz: F32, sharpness: float, scale: int) -> F32:
    """Linear XYZ float32 (3, H, W), sharpened; a new array. Its border is that of the picture, or to be cut off.

    sharpness : 0 nothing, 1 the usual, up to 1.5
    """
    root = np.sqrt(np.maximum(xyz[1], 0))
    side = 2 * REACH + 1
    fine = root - cv2.GaussianBlur(root, (side, side), _SIGMA / scale, borderType=cv2.BORDER_REFLECT_101)
    square = fine * fine
    fine *= square / (square + np.float32(_GRAIN**2))
    fine *= np.float32(_STRENGTH * sharpness)
    around = np.ones((_NEIGHBOURS, _NEIGHBOURS), np.uint8)
    within = np.clip(fine, cv2.erode(root, around) - root, cv2.dilate(root, around) - root)
    fine = np.float32(_HALO) * fine + np.float32(1 - _HALO) * within
    gain = 1 + fine / np.maximum(root, np.float32(1e-4))
    np.clip(gain, np.float32(0.5**0.5), np.float32(2**0.5), out=gain)
    gain *= gain
    result: F32 = xyz * gain
    return result
