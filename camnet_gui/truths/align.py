"""Lays a finished picture over the restored one: scale, crop, rotation, mirroring and shift; finds warps.

Pictures are compared by their structure, encoded luminance after local normalisation, which no smooth tone curve
changes much. A start comes from the framing or from SIFT features (Lowe 2004) with RANSAC; then phase correlation in
the cells of a grid tells how far each place is off, and a robust fit of those shifts corrects the transform until it
rests. What the shifts still say then is a warp. Coordinates are continuous: (0, 0) is the corner of the first pixel.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, cast

import cv2
import numpy as np

from camnet_gui.images import F32, F64, Bool, orient

COARSE: Final = 512  # long side at which a start is sought
_RADIUS: Final = 8  # of the local normalisation, in pixels
_FLOOR: Final = 0.012  # encoded contrast below which an area counts as flat
_CELLS: Final = 8  # along the long side
_LEAST_CELL: Final = 48  # pixels along a side
_ENOUGH: Final = 24  # cells for a cubic's ten coefficients
_ROUNDS: Final = 4  # of measuring and correcting, per level
_GOOD: Final = 0.5  # score at which no other start is tried
_PEAK_SIGMA: Final = 0.9  # pixels, of the correlation's peak
_LEAST_PEAK: Final = 0.2
_LEAST_TEXTURE: Final = 0.02  # smaller eigenvalue of the structure tensor
_HOPELESS: Final = 0.1  # score that any two pictures may reach
_PRESENT: Final = 0.9  # share of a cell that both pictures must cover
_LEAST_OVERLAP: Final = 0.1
_SEED: Final = 7


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """A found alignment.

    matrix : (2, 3), from reference coordinates to those of the finished picture after `orientation`
    score : correlation of structure where both are, -1..1
    residual : largest displacement that neighbouring cells agree on, in reference pixels
    """

    matrix: F64
    orientation: int
    score: float
    residual: float

    @property
    def scale(self) -> float:
        """Finished pixels per reference pixel."""
        return float(math.sqrt(abs(np.linalg.det(self.matrix[:, :2]))))

    @property
    def rotation(self) -> float:
        """Degrees, clockwise as seen."""
        return math.degrees(math.atan2(self.matrix[1, 0], self.matrix[0, 0]))


def oriented(picture: F32, orientation: int) -> F32:
    """A picture (H, W) or (H, W, C) with an EXIF orientation applied."""
    if picture.ndim == 2:
        return np.ascontiguousarray(cast(F32, orient(picture, orientation)))
    return np.ascontiguousarray(np.moveaxis(cast(F32, orient(np.moveaxis(picture, 2, 0), orientation)), 0, 2))


def structure(luma: F32) -> F32:
    """Encoded luminance (H, W) minus its local mean, over its local deviation: about -2..2, 0 where it is flat."""
    smooth = cv2.GaussianBlur(luma, (0, 0), 0.7)
    side = (2 * _RADIUS + 1, 2 * _RADIUS + 1)
    mean = cv2.blur(smooth, side)
    variance = np.maximum(cv2.blur(smooth * smooth, side) - mean * mean, 0)
    return np.asarray((smooth - mean) / np.sqrt(variance + np.float32(_FLOOR**2)), np.float32)


def scaled(luma: F32, factor: float) -> F32:
    """A picture resized by `factor`, down by area and up by cubics."""
    size = max(round(luma.shape[1] * factor), 1), max(round(luma.shape[0] * factor), 1)
    if size == luma.shape[1::-1]:
        return luma
    return np.asarray(
        cv2.resize(luma, size, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC), np.float32
    )


def warp(picture: F32, matrix: F64, height: int, width: int) -> tuple[F32, Bool]:
    """`picture` seen through `matrix` on a grid of (height, width), and where it is there.

    Reduced by area first where it is larger than it will be seen.
    """
    scale = math.sqrt(abs(np.linalg.det(matrix[:, :2])))
    if scale > 1.02:
        small = scaled(picture, 1 / scale)
        ratio = np.array([small.shape[1] / picture.shape[1], small.shape[0] / picture.shape[0]])
        matrix, picture = matrix * ratio[:, None], small
    index = matrix.copy()
    index[:, 2] += matrix[:, :2] @ (0.5, 0.5) - 0.5
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    seen = cv2.warpAffine(picture, index, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    x, y = _grid(height, width)
    at_x = matrix[0, 0] * x + matrix[0, 1] * y + matrix[0, 2]
    at_y = matrix[1, 0] * x + matrix[1, 1] * y + matrix[1, 2]
    slack = 0.02  # rounding must not take the border away
    present = (at_x > 0.5 - slack) & (at_x < picture.shape[1] - 0.5 + slack)
    present &= (at_y > 0.5 - slack) & (at_y < picture.shape[0] - 0.5 + slack)
    return np.asarray(seen, np.float32), present


def align(reference: F32, finished: F32) -> Placed | None:
    """Lay `finished` over `reference`, both encoded luminance (H, W) of any sizes; None when nothing fits at all.

    The transform is a similarity (and a mirroring); shifts are found to a tenth of a pixel on pictures with detail.
    """
    small = scaled(reference, min(1.0, COARSE / max(reference.shape)))
    coarse = _Level(structure(small), reference.shape)
    best: Placed | None = None
    for start in _starts(small, reference.shape, finished):
        found = _refined(coarse, oriented(finished, start.orientation), start)
        if found is not None and (best is None or found.score > best.score):
            best = found
        if best is not None and best.score > _GOOD:
            break
    if best is None or best.score < _HOPELESS:
        return None
    if small.shape == reference.shape:
        return best
    # Finer than the finished picture is, the reference holds nothing to compare.
    fine = _Level(structure(scaled(reference, min(1.0, best.scale))), reference.shape)
    return _refined(fine, oriented(finished, best.orientation), best)


@dataclass(frozen=True, slots=True, eq=False)
class _Level:
    """The reference's structure at some size; `whole` is the size (H, W) whose coordinates matrices are in.

    Rounding makes a level's scale differ a little by axis, which a similarity could not follow.
    """

    target: F32
    whole: tuple[int, ...]

    @property
    def ratio(self) -> F64:
        """Whole pixels per pixel of the level, (x, y)."""
        return np.array([self.whole[1] / self.target.shape[1], self.whole[0] / self.target.shape[0]])


def snapped(placed: Placed, height: int, width: int, finished: tuple[int, int], tolerance: float = 0.15) -> Placed:
    """The plain scaling of the whole frame, where `placed` differs from it by less than `tolerance` pixels anywhere."""
    tall, wide = finished
    plain = np.array([[wide / width, 0, 0], [0, tall / height, 0]])
    corners = np.array([[0, width, 0, width], [0, 0, height, height], [1, 1, 1, 1]])
    apart = np.abs((placed.matrix - plain) @ corners).max() / placed.scale
    return replace(placed, matrix=plain) if apart < tolerance else placed


def covered(present: Bool) -> tuple[int, int, int, int]:
    """(x, y, width, height) of a large rectangle within `present` (H, W): sides with gaps are moved in, worst first."""
    top, left, bottom, right = 0, 0, *present.shape
    while top < bottom and left < right:
        part = present[top:bottom, left:right]
        gaps = [1 - side.mean() for side in (part[0], part[-1], part[:, 0], part[:, -1])]
        worst = int(np.argmax(gaps))
        if gaps[worst] == 0:
            return left, top, right - left, bottom - top
        top, bottom = top + (worst == 0), bottom - (worst == 1)
        left, right = left + (worst == 2), right - (worst == 3)
    return 0, 0, 0, 0


def _starts(small: F32, whole: tuple[int, ...], finished: F32) -> Iterator[Placed]:
    """Transforms to begin with, the likeliest first."""
    yield _framed(whole, finished, 1)
    for orientation in (1, 2):
        found = _matched(small, whole, oriented(finished, orientation), orientation)
        if found is not None:
            yield found
    for orientation in range(2, 9):
        yield _framed(whole, finished, orientation)


def _framed(whole: tuple[int, ...], finished: F32, orientation: int) -> Placed:
    """Both pictures show the same frame, centred."""
    height, width = whole
    tall, wide = finished.shape if orientation < 5 else finished.shape[::-1]
    scale = min(tall / height, wide / width)
    matrix = np.array([[scale, 0, (wide - scale * width) / 2], [0, scale, (tall - scale * height) / 2]])
    return Placed(matrix, orientation, -1.0, 0.0)


def _matched(small: F32, whole: tuple[int, ...], finished: F32, orientation: int) -> Placed | None:
    """A similarity out of feature matches, of which RANSAC keeps those that agree."""
    factor = min(1.0, 1.5 * COARSE / max(finished.shape))
    other = scaled(finished, factor)
    cv2.setRNGSeed(_SEED)
    sift = cv2.SIFT_create(1500, contrastThreshold=0.02)  # type: ignore[attr-defined]
    equal = cv2.createCLAHE(3.0, (4, 4))
    points, descriptions = [], []
    for luma, size in ((small, whole), (other, finished.shape)):
        found, described = sift.detectAndCompute(equal.apply((np.clip(luma, 0, 1) * 255).astype(np.uint8)), None)
        if described is None or len(found) < 8:
            return None
        # OpenCV's keypoints count from the centre of the first pixel.
        larger = [size[1] / luma.shape[1], size[0] / luma.shape[0]]
        points.append((np.array([point.pt for point in found], np.float64) + 0.5) * larger)
        descriptions.append(described)
    pairs = cv2.BFMatcher().knnMatch(descriptions[0], descriptions[1], k=2)
    good = [p[0] for p in pairs if len(p) == 2 and p[0].distance < 0.8 * p[1].distance]
    if len(good) < 8:
        return None
    source = np.array([points[0][match.queryIdx] for match in good])
    target = np.array([points[1][match.trainIdx] for match in good])
    near = 3.0 * max(finished.shape) / max(other.shape)
    matrix, kept = cv2.estimateAffinePartial2D(source, target, method=cv2.RANSAC, ransacReprojThreshold=near)
    if matrix is None or int(kept.sum()) < 8:
        return None
    return Placed(np.asarray(matrix, np.float64), orientation, -1.0, 0.0)


def _refined(level: _Level, finished: F32, start: Placed) -> Placed | None:
    """`start` corrected until the cells' shifts rest; None when the pictures hardly overlap or differ everywhere."""
    height, width = level.target.shape
    matrix, best = start.matrix, replace(start, score=-1.0)
    begun = best
    pixel = float(level.ratio.max())
    if not 0.02 < start.scale * pixel < 50:
        return None
    # Reduced once; what is left of the scale is done by interpolation.
    base = scaled(finished, min(1.0, 1 / (start.scale * pixel)))
    ratio = np.array([base.shape[1] / finished.shape[1], base.shape[0] / finished.shape[0]])
    corners = np.array([[0, 1, 0, 1], [0, 0, 1, 1], [1, 1, 1, 1]]) * [[level.whole[1]], [level.whole[0]], [1]]
    for _ in range(_ROUNDS):
        seen, present = warp(base, matrix * ratio[:, None] * [*level.ratio, 1], height, width)
        if present.mean() < _LEAST_OVERLAP:
            break
        shown = structure(seen)
        places, shifts, weights = _shifts(level.target, shown, present)
        places, shifts = places * level.ratio, shifts * level.ratio
        score = correlation(level.target, shown, present)
        if score > best.score:
            best = Placed(matrix, start.orientation, score, _agreed(places, shifts, weights))
        if len(places) < 3:
            break
        correction = _similarity(places, shifts, weights)
        step = correction + np.eye(2, 3)
        matrix = matrix[:, :2] @ step + np.pad(matrix[:, 2:], ((0, 0), (2, 0)))
        if np.abs(correction @ corners).max() < 0.02 * pixel:
            break
    return None if best is begun else best


def correlation(a: F32, b: F32, present: Bool) -> float:
    """Correlation of two structures where both are present."""
    x, y = a[present], b[present]
    return float((x * y).sum() / max(math.sqrt(float((x * x).sum()) * float((y * y).sum())), 1e-9))


def _shifts(target: F32, shown: F32, present: Bool) -> tuple[F64, F64, F64]:
    """Cells' centres (K, 2), what `shown` is shifted by there (K, 2), and how sure that is (K,); cells half overlap."""
    height, width = target.shape
    side = max(_LEAST_CELL, max(height, width) // _CELLS // 2 * 2)
    places, cells, sure = [], [], []
    for top in range(0, max(height - side, 0) + 1, side // 2):
        for left in range(0, max(width - side, 0) + 1, side // 2):
            cell = (slice(top, top + side), slice(left, left + side))
            if present[cell].mean() < _PRESENT or target[cell].shape != (side, side):
                continue
            texture = _corners(target[cell])
            if texture > _LEAST_TEXTURE:
                places.append((left + side / 2, top + side / 2))
                cells.append(np.stack([target[cell], shown[cell]]))
                sure.append(texture)
    if not places:
        return np.empty((0, 2)), np.empty((0, 2)), np.empty(0)
    shifts, peaks = phase_shifts(np.stack(cells))
    kept = (peaks > _LEAST_PEAK) & (np.abs(shifts).max(axis=1) < side / 3)
    return np.array(places)[kept], shifts[kept], (peaks * np.array(sure))[kept]


def phase_shifts(cells: F32) -> tuple[F64, F64]:
    """Shifts (K, 2) as (x, y) of the second to the first of pairs of cells (K, 2, S, S), and heights of the peaks (K,).

    Phase correlation (Kuglin, Hines 1975) under a Gaussian in frequency, which makes the peak a Gaussian, so that three
    values along an axis tell its place exactly. A peak of 1 is a pure shift.
    """
    side = cells.shape[-1]
    hann = np.hanning(side + 2)[1:-1].astype(np.float32)
    spectra = np.fft.rfft2(cells * hann[:, None] * hann)
    cross = spectra[:, 1] * spectra[:, 0].conj()
    down, across = np.fft.fftfreq(side)[:, None], np.fft.rfftfreq(side)[None]
    weight = np.exp(-2 * (np.pi * _PEAK_SIGMA) ** 2 * (down**2 + across**2))
    plane = np.fft.irfft2(cross / np.maximum(np.abs(cross), 1e-9) * weight, s=(side, side))
    plane *= 2 * np.pi * _PEAK_SIGMA**2
    flat = plane.reshape(len(plane), -1).argmax(axis=1)
    row, column = np.divmod(flat, side)
    one = np.arange(len(plane))
    peaks = plane[one, row, column]
    shifts = np.empty((len(plane), 2))
    for axis, at in ((1, row), (0, column)):
        near = [plane[one, (at + d) % side, column] if axis else plane[one, row, (at + d) % side] for d in (-1, 0, 1)]
        before, here, after = np.log(np.maximum(near, 1e-9))
        bend = before - 2 * here + after
        offset = np.where(bend < 0, (before - after) / (2 * np.minimum(bend, -1e-9)), 0)
        shifts[:, axis] = (at + side // 2) % side - side // 2 + np.clip(offset, -0.5, 0.5)
    return shifts, np.array(peaks, dtype=np.float64)


def _corners(cell: F32) -> float:
    """Smaller eigenvalue of the mean structure tensor: along a lone straight edge no shift can be told."""
    across, down = cv2.Sobel(cell, cv2.CV_32F, 1, 0, scale=1 / 8), cv2.Sobel(cell, cv2.CV_32F, 0, 1, scale=1 / 8)
    xx, yy, xy = float((across * across).mean()), float((down * down).mean()), float((across * down).mean())
    return (xx + yy) / 2 - math.sqrt(((xx - yy) / 2) ** 2 + xy * xy)


def _similarity(places: F64, shifts: F64, weights: F64) -> F64:
    """(2, 3) of the similarity's difference from the identity that fits the shifts best; far-off cells count little."""
    x, y = places.T
    zero, one = np.zeros_like(x), np.ones_like(x)
    # dx = a·x − b·y + c, dy = b·x + a·y + d
    rows = np.concatenate([np.stack([x, -y, one, zero], 1), np.stack([y, x, zero, one], 1)])
    wanted = np.concatenate([shifts[:, 0], shifts[:, 1]])
    trust = np.ones(len(x))
    a, b, c, d = 0.0, 0.0, float(np.median(shifts[:, 0])), float(np.median(shifts[:, 1]))
    for _ in range(10):
        off = np.hypot(shifts[:, 0] - (a * x - b * y + c), shifts[:, 1] - (b * x + a * y + d))
        width = max(float(np.median(off)) * 2, 0.1)
        trust = weights / (1 + (off / width) ** 2) ** 2
        root = np.sqrt(np.concatenate([trust, trust]))
        a, b, c, d = np.linalg.lstsq(rows * root[:, None], wanted * root, rcond=None)[0]
    return np.array([[a, -b, c], [b, a, d]])


def _agreed(places: F64, shifts: F64, weights: F64) -> float:
    """A warp's size: the largest shift that is left by the best similarity and isn't noise.

    That is what a cubic in place says, for lenses, or what most of a cell's neighbourhood agrees on, for local warps.
    """
    if len(places) < 6:
        return 0.0
    fitted = _similarity(places, shifts, weights)
    left = shifts - places @ fitted[:, :2].T - fitted[:, 2]
    largest = float(np.hypot(*_smooth(places, left, weights).T).max()) if len(places) >= _ENOUGH else 0.0
    step = float(np.abs(places[1:] - places[:-1]).max(axis=1).min())
    for place in places:
        near = np.abs(places - place).max(axis=1) < 1.2 * step
        if near.sum() >= 4:
            middle = np.median(left[near], axis=0)
            # Noise scatters neighbours; a warp moves them together.
            scatter = float(np.median(np.hypot(*(left[near] - middle).T)))
            largest = max(largest, float(np.hypot(*middle)) - scatter)
    return largest


def _smooth(places: F64, left: F64, weights: F64) -> F64:
    """What a cubic in x and y that is fitted to `left` (K, 2) says at the places (K, 2); far-off cells count little."""
    x, y = ((places - places.mean(axis=0)) / max(float(np.ptp(places, axis=0).max()) / 2, 1.0)).T
    terms = np.stack([x**i * y**j for i in range(4) for j in range(4 - i)], 1)
    trust = weights
    said = np.zeros_like(left)
    for _ in range(5):
        root = np.sqrt(trust)[:, None]
        said = terms @ np.linalg.lstsq(terms * root, left * root, rcond=None)[0]
        off = np.hypot(*(left - said).T)
        trust = weights / (1 + (off / max(2 * float(np.median(off)), 0.1)) ** 2) ** 2
    return np.asarray(said, np.float64)


def _grid(height: int, width: int) -> tuple[F64, F64]:
    x, y = np.arange(width, dtype=np.float64), np.arange(height, dtype=np.float64)
    return x[None] + 0.5, y[:, None] + 0.5
