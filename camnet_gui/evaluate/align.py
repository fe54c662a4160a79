"""Lays a developed picture over its truth: programs cut off borders, and each has its own idea of exposure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from camnet_gui import color
from camnet_gui.errors import EvaluationError
from camnet_gui.images import F32

BORDER: Final = 8  # pixels of the truth's border that are not measured
REACH: Final = 8  # farthest shift that is looked for, beyond the difference in size
_STEPS: Final = 14
_RATIO: Final = (5**0.5 - 1) / 2


@dataclass(frozen=True, slots=True, eq=False)
class Fitted:
    """A program's picture over the truth's inside, `BORDER` pixels off.

    linear : linear sRGB float32 (3, H, W) after the exposure scale, not clipped
    offset : (rows, columns) of the truth's picture at which the program's begins
    scale : what the picture was multiplied by
    psnr : dB after the sRGB curve
    """

    linear: F32
    offset: tuple[int, int]
    scale: float
    psnr: float


def inside(truth: F32) -> F32:
    """The part of a truth (3, H, W) that is measured."""
    return truth[:, BORDER:-BORDER, BORDER:-BORDER]


def _brightness(linear: F32) -> F32:
    mean: F32 = np.sqrt(np.clip(linear, 0, 1)).mean(axis=0, dtype=np.float32)
    return mean


def offset_of(output: F32, truth: F32) -> tuple[int, int]:
    """(rows, columns) of the truth where the output begins: the whole shift of the best correlation.

    `output`, `truth` : linear sRGB (3, h, w) and (3, H, W). Raises EvaluationError when the sizes are far apart.
    """
    height, width = output.shape[1:]
    down, right = truth.shape[1] - height, truth.shape[2] - width
    if max(abs(down), abs(right)) > 4 * REACH:
        raise EvaluationError(
            f"the picture is {width} × {height} instead of {truth.shape[2]} × {truth.shape[1]} pixels"
        )
    top, left = REACH + max(0, -down), REACH + max(0, -right)
    template = _brightness(output[:, top : height - top, left : width - left])
    found = cv2.matchTemplate(_brightness(truth), template, cv2.TM_CCOEFF_NORMED)
    _, _, _, (x, y) = cv2.minMaxLoc(found)
    return y - top, x - left


def encoded_psnr(linear: F32, encoded_truth: F32) -> float:
    """dB between linear light after the sRGB curve and an encoded truth, over all channels."""
    error = color.srgb_encode(linear) - encoded_truth
    return float(-10 * np.log10(max(float(np.mean(np.square(error), dtype=np.float64)), 1e-12)))


def fit_scale(linear: F32, truth: F32) -> tuple[float, float]:
    """(scale, dB): the one factor in linear light that makes the PSNR after the sRGB curve largest.

    Golden-section search from 0.7 to 1.4 times the least-squares factor, on a quarter of the pixels; the dB are of all.
    Raises EvaluationError for a black picture.
    """
    energy = float(np.vdot(linear, linear))
    fit = float(np.vdot(linear, truth)) / energy if energy > 0 else 0.0
    if not np.isfinite(fit) or fit <= 0:
        raise EvaluationError("the picture is black or holds values that are no numbers")
    some, encoded = np.ascontiguousarray(linear[:, ::2, ::2]), color.srgb_encode(truth[:, ::2, ::2])

    def score(logarithm: float) -> float:
        return encoded_psnr(some * np.float32(np.exp(logarithm)), encoded)

    low, high = float(np.log(0.7 * fit)), float(np.log(1.4 * fit))
    a, b = high - _RATIO * (high - low), low + _RATIO * (high - low)
    at_a, at_b = score(a), score(b)
    for _ in range(_STEPS):
        if at_a > at_b:
            high, b, at_b = b, a, at_a
            a = high - _RATIO * (high - low)
            at_a = score(a)
        else:
            low, a, at_a = a, b, at_b
            b = low + _RATIO * (high - low)
            at_b = score(b)
    scale = float(np.exp((low + high) / 2))
    return scale, encoded_psnr(linear * np.float32(scale), color.srgb_encode(truth))


def fit(output: F32, truth: F32) -> Fitted:
    """Shift and expose `output`, linear sRGB (3, h, w), to the inside of `truth` (3, H, W).

    Raises EvaluationError when it does not cover that inside: all programs are compared over the same pixels.
    """
    down, right = offset_of(output, truth)
    top, left = BORDER - down, BORDER - right
    height, width = truth.shape[1] - 2 * BORDER, truth.shape[2] - 2 * BORDER
    if min(top, left) < 0 or top + height > output.shape[1] or left + width > output.shape[2]:
        raise EvaluationError(f"the picture lacks more than {BORDER} pixels of the border")
    part = np.ascontiguousarray(output[:, top : top + height, left : left + width])
    scale, psnr = fit_scale(part, inside(truth))
    return Fitted(part * np.float32(scale), (down, right), scale, psnr)
