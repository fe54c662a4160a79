"""Whether a restored and a finished picture that lie over each other are fit to teach with."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

import cv2
import numpy as np

from camnet_gui.errors import Sentence
from camnet_gui.images import F32
from camnet_gui.truths.align import Placed, scaled, structure

LEAST_SIDE: Final = 64  # pixels of the pair's shorter side
LEAST_SCALE: Final = 0.25  # of the raw's size along each axis that a finished picture must have
LEAST_AREA: Final = 0.2  # of the frame that the finished picture must show
LEAST_SCORE: Final = 0.35  # two different pictures reach 0.1, the same one edited strongly 0.6
CHANCE: Final = 0.15  # above it something fits somewhere, as it does under a strong warp
MOST_WARP: Final = 1.0  # pixels of the pair
LEAST_SHARPNESS: Final = 0.45  # a Gaussian of σ = 1 px leaves 0.55 to 0.8, of 2 px less than 0.4
MOST_CLIPPED: Final = 0.4  # share of pixels without any tone
LEAST_COHERENCE: Final = 0.25  # what a nearly dark sensor gives reaches 0.11, pictures 0.5 and more
_FLAT: Final = 97.0  # percentile of the Laplacian above which there are edges
_CLEAR: Final = 8.0  # by which factor these must exceed the rest
_COLOURLESS: Final = 2 / 255  # spread of the channels that is still grey: JPEG leaves so much


def misplaced(placed: Placed | None, scale: float, area: float) -> str:
    """Why an alignment is to be rejected, or "".

    scale : size of the finished picture's pixels' grid relative to the raw's; area : share of the frame that it shows
    """
    wrong = Sentence("the finished picture does not show what the raw shows")
    if placed is None or placed.score < CHANCE:
        return wrong
    if placed.residual > MOST_WARP:
        return Sentence(
            "the finished picture is warped by up to {pixels:.1f} pixels: turn lens correction off",
            pixels=placed.residual,
        )
    if placed.score < LEAST_SCORE:
        return wrong
    if scale < LEAST_SCALE:
        return Sentence(
            "the finished picture is too small: {scale:.0%} of the raw's size, {least:.0%} are needed",
            scale=scale, least=LEAST_SCALE,
        )  # fmt: skip
    if area < LEAST_AREA:
        return Sentence(
            "the finished picture shows only {area:.0%} of the frame, {least:.0%} are needed",
            area=area, least=LEAST_AREA,
        )  # fmt: skip
    return ""


def unfit(restored: F32, enhanced: F32, compare: bool) -> str:
    """Why the pair is to be rejected, or "".

    restored, enhanced : encoded luminance (H, W) of both, [0, 1]
    compare : the finished picture comes from elsewhere, so that it may be blurred
    """
    if min(restored.shape) < LEAST_SIDE:
        return Sentence(
            "what both pictures show is only {width} × {height} pixels",
            width=restored.shape[1], height=restored.shape[0],
        )  # fmt: skip
    if coherence(restored) < LEAST_COHERENCE:
        return Sentence("the raw shows nothing: it is dark or empty")
    white, black = float((enhanced > 253 / 255).mean()), float((enhanced < 2 / 255).mean())
    # What the sensor itself has clipped or not seen is no fault of the finished picture.
    white -= float((restored > 0.99).mean())
    black -= float((restored < 0.02).mean())
    if max(white, black) > MOST_CLIPPED:
        if white > black:
            return Sentence("{share:.0%} of the finished picture are plain white", share=white)
        return Sentence("{share:.0%} of the finished picture are plain black", share=black)
    if compare and sharpness(restored, enhanced) < LEAST_SHARPNESS:
        return Sentence("the finished picture is blurred")
    return ""


def coherence(luma: F32) -> float:
    """Correlation of neighbours in luminance (H, W), reduced 4× and freed of its local mean; by the worse axis.

    In noise neighbours have nothing in common, and in the stripes of a read-out only those of one axis.
    """
    small = scaled(luma, 1 / 4)
    detail = (small - cv2.blur(small, (9, 9))).astype(np.float64)
    power = max(float((detail * detail).mean()), 1e-12)
    across, down = float((detail[:, 1:] * detail[:, :-1]).mean()), float((detail[1:] * detail[:-1]).mean())
    return min(across, down) / power


def sharpness(restored: F32, enhanced: F32) -> float:
    """Fine detail of the finished picture relative to the restored one's, whatever the tones: 1 is equally sharp.

    The Laplacian of both structures is compared at the strongest edges. Where these are no sharper than the noise, as
    out of focus or in the dark, nothing can be told and the result is 1.
    """
    edges = np.abs(cv2.Laplacian(cv2.GaussianBlur(restored, (0, 0), 1.0), cv2.CV_32F))
    where = edges > np.percentile(edges, _FLAT)
    if edges[where].mean() < _CLEAR * np.median(edges[~where]):
        return 1.0
    fine = [np.abs(cv2.Laplacian(structure(luma), cv2.CV_32F))[where].mean() for luma in (restored, enhanced)]
    return float(fine[1] / max(fine[0], 1e-9))


def is_monochrome(srgb: F32) -> bool:
    """Whether a picture (H, W, 3) is black and white, toned or not at all: one colour for each lightness."""
    spread = srgb.max(axis=2) - srgb.min(axis=2)
    return float(np.percentile(spread, 99)) <= _COLOURLESS


def mostly_monochrome(pictures: Collection[bool]) -> bool:
    """Whether a look is black and white, by which of its pictures are; the rarer kind is left out: it can't be both."""
    return 2 * sum(pictures) > len(pictures)
