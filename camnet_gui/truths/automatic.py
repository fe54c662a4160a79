"""The built-in enhancement: automatic exposure, a shoulder for the highlights, and a little contrast.

It is what `--automatic` gives and what the looks that need a finished picture (.cube files, the expert's) go over.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from camnet_gui.color import M_XYZ_TO_SRGB, srgb_encode
from camnet_gui.images import F32

_MIDDLE: Final = 0.16  # linear luminance that the picture's geometric mean goes to
_WHITE: Final = 1.5  # the brightest percent may reach this before the shoulder
_STOPS: Final = (-2.0, 4.0)
_KNEE: Final = 0.6  # linear value where the shoulder begins
_CONTRAST: Final = 0.18
_BLACK: Final = 1e-3  # added before the logarithm, so that black borders don't decide


def automatic_exposure(xyz: F32) -> float:
    """EV that brings the geometric mean of luminance to middle grey, without blowing out more than the shoulder holds.

    xyz : float32 (H, W, 3), linear, Y = 1 where the sensor clips
    """
    light = np.maximum(xyz[::2, ::2, 1], 0)
    mean = float(np.exp(np.log(light + _BLACK).mean()))
    bright = float(np.percentile(light, 99))
    stops = min(np.log2(_MIDDLE / mean), np.log2(_WHITE / max(bright, 1e-6)))
    return float(np.clip(stops, *_STOPS))


def automatic(xyz: F32) -> F32:
    """The finished picture of linear XYZ (H, W, 3): sRGB float32 (H, W, 3), [0, 1].

    Above the knee k the largest channel x is bent to k + (1 − k)·(1 − e^−((x−k)/(1−k))), and the other two follow in
    proportion, so hues stay; then the S-curve v − c·sin(2πv)/2π of the encoded values v.
    """
    linear = np.maximum(xyz @ (M_XYZ_TO_SRGB * 2.0 ** automatic_exposure(xyz)).T.astype(np.float32), 0)
    largest = np.maximum(linear.max(axis=2, keepdims=True), np.float32(1e-6))
    span = np.float32(1 - _KNEE)
    bent = np.float32(_KNEE) + span * (1 - np.exp(-np.maximum(largest - np.float32(_KNEE), 0) / span))
    encoded = srgb_encode(linear * np.where(largest > _KNEE, bent / largest, np.float32(1)))
    curved = encoded - np.float32(_CONTRAST / (2 * np.pi)) * np.sin(np.float32(2 * np.pi) * encoded)
    return np.asarray(np.clip(curved, 0, 1), np.float32)
