"""Heavy local retouching: what a finished picture does to small regions and to nothing else like them.

The look of the whole picture is fitted first, robustly: a smooth function of a pixel's colour, of its place
(vignettes, gradients) and of the lightness around it (local contrast, glow). What is left over, averaged so that grain
and edges vanish, and stands in few places far above the rest, was done to those places by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from camnet_gui.color import M_SRGB_TO_XYZ, srgb_decode, srgb_encode, xyz_to_lab
from camnet_gui.errors import Sentence
from camnet_gui.images import F32, F64
from camnet_gui.truths.automatic import automatic_exposure
from camnet_gui.truths.pictures import rendition, shrink

SIDE: Final = 160  # pixels of the longer side at which this is looked at
LEAST: Final = 0.12  # mean ΔE over the whole picture that one region must make up; looks alone reach less than that
MOST_AREA: Final = 0.25  # share of the picture above which it is the look, not a region
_ROUNDS: Final = 6  # of the robust fit
_TUKEY: Final = 4.685  # of Tukey's biweight, in σ: 95 % efficient under normal noise
_NOISE: Final = 0.3  # ΔE that is never called retouching
_CENTRES: Final = 48  # colours around which the look may do something of its own
_NEAR: Final = 0.15  # width of these, in L*/100
_CHROMA: Final = 2.0  # a* and b* count so much more
_SAME: Final = 0.08  # distance below which two colours are alike
_SAMPLES: Final = 4000  # of the colours outside
_WIDTHS: Final = (0.01, 0.025, 0.075, 0.19)  # of the surroundings, in shares of the width
_WINDOW: Final = 5  # pixels over which what is left is averaged
_CLEAR: Final = 6.0  # ΔE, and times the median, above which it may be a region
_CLIPPED: Final = 0.98  # of the sensor's range: what a program makes of lost highlights is a matter of its own
_BRIGHT: Final = 0.9  # of sRGB's range by matrix and curve, all channels: so are lamps


@dataclass(frozen=True, slots=True)
class Region:
    """The region that was changed most.

    area : share of the picture
    change : mean ΔE (CIE 1976) between what is there and what the look of the rest would give
    """

    area: float
    change: float

    @property
    def weight(self) -> float:
        """Mean ΔE over the whole picture that it makes up."""
        return self.area * self.change


def retouched(restored: F32, enhanced: F32) -> str:
    """Why a pair is to be rejected, or "". As `largest_region`."""
    region = largest_region(restored, enhanced)
    if region.weight < LEAST or region.area > MOST_AREA:
        return ""
    return Sentence("a part of the finished picture ({area:.0%} of it) was retouched by hand", area=region.area)


def largest_region(restored: F32, enhanced: F32) -> Region:
    """Where the finished picture differs most from what its look would make of the restored one.

    restored : linear XYZ (H, W, 3); enhanced : sRGB [0, 1] (H, W, 3) of the same frame
    """
    factor = min(1.0, SIDE / max(restored.shape[:2]))
    size = [max(round(extent * factor), 1) for extent in restored.shape[:2]]
    xyz = shrink(restored, size[0], size[1])
    finished = _lab(srgb_encode(shrink(srgb_decode(enhanced), size[0], size[1])))
    left = finished - _look(xyz, finished)
    change = np.sqrt((cv2.blur(left, (_WINDOW, _WINDOW)) ** 2).sum(axis=2))
    clear = change > _CLEAR * max(1.0, float(np.median(change)))
    plain = _plain(xyz)
    clipped = ((xyz.max(axis=2) > _CLIPPED) | (plain.min(axis=2) > _BRIGHT)).astype(np.uint8)
    clear &= cv2.dilate(clipped, np.ones((_WINDOW, _WINDOW), np.uint8)) == 0
    clear[clear] = _elsewhere(_lab(plain) / 100.0, clear)
    count, labels = cv2.connectedComponents(clear.astype(np.uint8))
    sums = np.bincount(labels.ravel(), change.ravel(), count)[1:]
    if not len(sums):
        return Region(0.0, 0.0)
    pixels = np.bincount(labels.ravel(), minlength=count)[1:]
    most = int(sums.argmax())
    return Region(float(pixels[most] / change.size), float(sums[most] / pixels[most]))


def _lab(srgb: F32) -> F64:
    """CIE L*a*b* (H, W, 3) of sRGB."""
    xyz = np.moveaxis(srgb_decode(srgb) @ M_SRGB_TO_XYZ.T, 2, 0)
    return np.ascontiguousarray(np.moveaxis(xyz_to_lab(xyz), 0, 2))


def _plain(xyz: F32) -> F32:
    """A picture by matrix and curve alone, well exposed: sRGB [0, 1]."""
    return rendition(xyz, automatic_exposure(xyz))


def _elsewhere(lab: F64, inside: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """For each pixel `inside`: whether its colour is outside, too. Of a colour that is nowhere else (a red coat, a
    patch of a chart) nobody can tell what the look does to it.
    """
    colours = (lab * [1.0, _CHROMA, _CHROMA]).astype(np.float32)
    outside, wanted = colours[~inside], colours[inside]
    some = outside[:: max(1, len(outside) // _SAMPLES)]
    known = [_apart(part, some).min(axis=1) < _SAME**2 for part in np.array_split(wanted, 1 + len(wanted) // 500)]
    return np.concatenate(known)


def _apart(a: F32, b: F32) -> F32:
    """(len(a), len(b)) squared distances of rows."""
    return np.asarray((a**2).sum(1)[:, None] - 2.0 * a @ b.T + (b**2).sum(1), np.float32)


def _look(xyz: F32, finished: F64) -> F64:
    """What the look of the whole makes of a picture, L*a*b* (H, W, 3): robust least squares over `_features`."""
    features = _features(xyz)
    features /= np.maximum(np.sqrt((features * features).mean(axis=0)), 1e-9)
    wanted = finished.reshape(-1, 3)
    weights = np.ones(len(features))
    fitted = np.zeros_like(wanted)
    for _ in range(_ROUNDS):
        weighted = features * weights[:, None]
        normal = features.T @ weighted
        hold = 1e-5 * normal.trace() / len(normal) * np.eye(len(normal))
        fitted = features @ np.linalg.solve(normal + hold, weighted.T @ wanted)
        distance = np.sqrt(((wanted - fitted) ** 2).sum(axis=1))
        spread = float(np.median(distance)) + _NOISE
        weights = np.clip(1.0 - (distance / (_TUKEY * spread)) ** 2, 0.0, None) ** 2 + 1e-3
    return fitted.reshape(finished.shape)


def _features(xyz: F32) -> F64:
    """What a look may depend on, a row for each pixel: colour, place, surroundings."""
    height, width = xyz.shape[:2]
    lab = _lab(_plain(xyz)) / 100.0
    l, a, b = np.moveaxis(lab, 2, 0)  # noqa: E741 - they are called so
    one = np.ones_like(l)
    columns = [one, l, a, b, l * l, l * a, l * b, a * a, a * b, b * b]
    columns += [x * y for x in (l, a, b) for y in (l * l, l * a, l * b, a * a, a * b, b * b)]
    y, x = np.meshgrid(np.linspace(-1, 1, height), np.linspace(-1, 1, width), indexing="ij")
    square = x * x + y * y
    places = [x, y, x * x, x * y, y * y, x**3, y**3, x * square, y * square, square * square]
    columns += [place * by for place in places for by in (one, l, a, b)]
    for share in _WIDTHS:
        around = cv2.GaussianBlur(l, (0, 0), max(share * width, 0.5))
        columns += [around, around * around, l * around, l * l * around, l * around * around]
    rows = np.stack([column.ravel() for column in columns], 1)
    return np.concatenate([rows, _nearness(lab.reshape(-1, 3))], 1)


def _nearness(lab: F64) -> F64:
    """(pixels, centres): how near each colour is to some of the picture's own that lie far from each other."""
    colours = (lab * [1.0, _CHROMA, _CHROMA]).astype(np.float32)
    some = colours[:: max(1, len(colours) // (8 * _CENTRES))]
    chosen = [0]
    distance = ((some - some[0]) ** 2).sum(axis=1)
    for _ in range(min(_CENTRES, len(some)) - 1):
        chosen.append(int(distance.argmax()))
        distance = np.minimum(distance, ((some - some[chosen[-1]]) ** 2).sum(axis=1))
    centres = some[chosen]
    return np.asarray(np.exp(_apart(colours, centres) / np.float32(-2.0 * _NEAR**2)), np.float64)
