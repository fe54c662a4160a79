"""Hot and dead pixels of a Bayer mosaic: finding them in one frame, and repairing them.

All functions work on the packed mosaic, uint16 (4, h, w), R, G1, G2, B; a site is (y, x) in the 2h × 2w mosaic.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from camnet_gui import ranks
from camnet_gui.images import F32, U16, Noise, Vec4

Sites = NDArray[np.int32]

_RING: Final = np.array([[1, 1, 1], [1, 0, 1], [1, 1, 1]], np.uint8)
_SIGMAS: Final = 4.0  # above the largest of eight neighbours: about one false candidate in a million sites
_RANGE_SHARE: Final = 0.5  # of the neighbours' own range that an outlier must add
_STAR_SHARE: Final = 0.12  # of the peak that a point of light at least lends to its neighbours of another colour
_STAR_SIGMAS: Final = 1.5
_MOST_SHARE: Final = 0.005  # more outliers than this are a pattern of the scene, not defects

_SAME: Final = np.array([(-2, -2), (-2, 0), (-2, 2), (0, -2), (0, 2), (2, -2), (2, 0), (2, 2)])
# For each of the three other sites of the quad: neighbours of a site, and the next nearest of the same colour.
_OTHERS: Final = (
    (np.array([(0, -1), (0, 1)]), np.array([(-2, -1), (-2, 1), (2, -1), (2, 1), (0, -3), (0, 3)])),
    (np.array([(-1, 0), (1, 0)]), np.array([(-1, -2), (1, -2), (-1, 2), (1, 2), (-3, 0), (3, 0)])),
    (
        np.array([(-1, -1), (-1, 1), (1, -1), (1, 1)]),
        np.array([(-3, -1), (-3, 1), (3, -1), (3, 1), (-1, -3), (1, -3), (-1, 3), (1, 3)]),
    ),
)


def _at(planes: U16, sites: Sites, offsets: NDArray[np.int_]) -> F32:
    """Values at `sites` + each of `offsets`: float32 (offsets, sites), mirrored at the borders."""
    height, width = 2 * planes.shape[1], 2 * planes.shape[2]
    y = np.abs(sites[:, 0] + offsets[:, 0, None])
    x = np.abs(sites[:, 1] + offsets[:, 1, None])
    y = np.where(y >= height, 2 * (height - 1) - y, y)
    x = np.where(x >= width, 2 * (width - 1) - x, x)
    found: F32 = planes[(y % 2) * 2 + x % 2, y // 2, x // 2].astype(np.float32)
    return found


def detect(planes: U16, black: Vec4, white: float, noise: Noise) -> Sites:
    """Sites that stand out alone, int32 (N, 2).

    A defect exceeds all eight neighbours of its colour by far more than noise and their own variation, while the
    neighbours of the other colours show nothing: the optics spread the image of a star or a fine line over all of them.
    """
    if min(planes.shape[1:]) < 4:
        return np.zeros((0, 2), np.int32)
    scale = [white - level for level in black]
    shot = np.array([noise.shot[p] * scale[p] for p in range(4)], np.float32)
    read = np.array([noise.read_var[p] * scale[p] ** 2 for p in range(4)], np.float32)

    def outliers(plane: int) -> list[Sites]:
        return _outliers(planes[plane], plane, black[plane], float(shot[plane]), float(read[plane]))

    with ThreadPoolExecutor(2) as pool:
        parts = [part for found in pool.map(outliers, range(4)) for part in found]
    sites = np.concatenate(parts)
    if len(sites):
        sites = sites[_alone(planes, sites, np.asarray(black, np.float32), shot, read)]
    return sites if len(sites) <= _MOST_SHARE * planes.size else np.zeros((0, 2), np.int32)


def _outliers(plane: U16, index: int, black: float, shot: float, read: float) -> list[Sites]:
    """Sites of one colour above or below all eight neighbours: [hot, dead]."""
    highest, lowest = cv2.dilate(plane, _RING), cv2.erode(plane, _RING)
    found = []
    for hot in (True, False):
        excess = cv2.subtract(plane, highest) if hot else cv2.subtract(lowest, plane)
        at = np.flatnonzero(excess > max(1.0, _SIGMAS * read**0.5))
        high, low = highest.ravel()[at].astype(np.float32), lowest.ravel()[at].astype(np.float32)
        # The noise at the neighbours' level, not at the outlier's own.
        sigma = np.sqrt(shot * np.maximum((high if hot else low) - black, 0) + read)
        at = at[excess.ravel()[at] > _SIGMAS * sigma + _RANGE_SHARE * (high - low)]
        y, x = np.divmod(at, plane.shape[1])
        found.append(np.stack([2 * y + index // 2, 2 * x + index % 2], axis=1).astype(np.int32))
    return found


def _alone(planes: U16, sites: Sites, black: F32, shot: F32, read: F32) -> NDArray[np.bool_]:
    """Whether nothing but the site itself stands out, of all colours around it."""
    zero = np.zeros((1, 2), np.int_)
    peak = _at(planes, sites, zero)[0] - ranks.median(_at(planes, sites, _SAME))
    sign = np.sign(peak)
    alone = np.ones(len(sites), np.bool_)
    for near, far in _OTHERS:
        background = ranks.median(_at(planes, sites, far))
        lent = sign * (_at(planes, sites, near).mean(axis=0) - background)
        plane = (sites[:, 0] + near[0, 0]) % 2 * 2 + (sites[:, 1] + near[0, 1]) % 2
        variance = shot[plane] * np.maximum(background - black[plane], 0) + read[plane]
        sigma = np.sqrt(variance * (1 / len(near) + 1.5 / len(far)))
        alone &= lent <= np.maximum(_STAR_SHARE * np.abs(peak), _STAR_SIGMAS * sigma)
    return alone


def repair(planes: U16, sites: Sites) -> None:
    """Replace `sites` in place from good neighbours of the same colour.

    Of the four directions the one whose two neighbours differ least gives the mean; where no direction has two good
    neighbours, the mean of those that are good. Larger holes fill from their edges.
    """
    height, width = planes.shape[1:]
    bad = np.zeros(planes.shape, np.uint16)
    sites = sites[((sites >= 0) & (sites < (2 * height, 2 * width))).all(axis=1)]
    bad[(sites[:, 0] % 2) * 2 + sites[:, 1] % 2, sites[:, 0] // 2, sites[:, 1] // 2] = 1
    while len(sites):
        values, good = _at(planes, sites, _SAME), _at(bad, sites, _SAME) == 0
        # _SAME is symmetric: the offset opposite to number i is number 7 - i.
        first, second = values[:4], values[:3:-1]
        both = good[:4] & good[:3:-1]
        difference = np.where(both, np.abs(first - second), np.inf)
        best = np.argmin(difference, axis=0)
        columns = np.arange(len(sites))
        paired = (first[best, columns] + second[best, columns]) / 2
        count = good.sum(axis=0)
        single = (values * good).sum(axis=0) / np.maximum(count, 1)
        value = np.where(both[best, columns], paired, single)
        known = count > 0
        if not known.any():
            return
        done = sites[known]
        index = (done[:, 0] % 2) * 2 + done[:, 1] % 2, done[:, 0] // 2, done[:, 1] // 2
        planes[index] = np.rint(value[known]).astype(np.uint16)
        bad[index] = 0
        sites = sites[~known]
