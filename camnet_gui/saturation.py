"""Where the sites of a sensor saturate: at the file's white level, or where equal values pile up below it.

Some cameras multiply a colour before they write it, or give a level that this colour never reaches. Noise spreads
whatever is not saturated over many values, so one value near the top that holds most of its neighbourhood, with next to
nothing above it, is saturation.
"""

from __future__ import annotations

from typing import Final
from weakref import WeakKeyDictionary

import numpy as np

from camnet_gui.images import U16, Counts, RawFrame

_NEAR_WHITE: Final = 0.75  # share of the range between black and white below which nothing is looked for
_AROUND: Final = 1 / 512  # of that range: what is near the value, to each side
_LEAST: Final = 64  # sites
_LEAST_SHARE: Final = 1e-3  # of all sites
_OF_PILE: Final = 0.5  # share that the value has of what is near it
_ABOVE: Final = 0.3  # of the value's sites: what may lie above all that; lossy compression (GoPro) rings to both sides
_EDGE: Final = 0.1  # of the value's sites: what a smaller value needs to belong to it
_CHUNK: Final = 1 << 23  # sites counted at once: OpenCV counts in float32, exact up to 2^24

_found: Final[WeakKeyDictionary[RawFrame, tuple[int, int, int, int]]] = WeakKeyDictionary()


def saturation_levels(frame: RawFrame) -> tuple[int, int, int, int]:
    """The least saturated sensor value of the sites (0,0), (0,1), (1,0), (1,1); counted once. Any thread may ask."""
    levels = _found.get(frame)
    if levels is None:
        planes = (frame.mosaic[site // 2 :: 2, site % 2 :: 2] for site in range(4))
        found = [level_of(value_counts(plane), frame.black[site], frame.white) for site, plane in enumerate(planes)]
        levels = _found[frame] = (found[0], found[1], found[2], found[3])
    return levels


def value_counts(plane: U16) -> Counts:
    """int64 (65536,): how often each sensor value occurs."""
    import cv2  # only when there is a picture: the window's frame shows without it

    total = np.zeros(65536, np.int64)
    if not plane.size:
        return total
    step = max(1, _CHUNK // plane.shape[1])
    for start in range(0, plane.shape[0], step):
        part = np.ascontiguousarray(plane[start : start + step])
        total += cv2.calcHist([part], [0], None, [65536], [0, 65536]).ravel().astype(np.int64)
    return total


def level_of(values: Counts, black: float, white: float) -> int:
    """The least saturated value of a plane, `values` (65536,) being its counts; `white`, rounded up, without a pile-up.

    A brighter white than 65535 is never reached, which 65536 tells.
    """
    top = min(int(np.ceil(white)), 65536)
    start = int(black + _NEAR_WHITE * (white - black))
    if not 0 <= start < top:
        return top
    peak = start + int(np.argmax(values[start : top + 1]))
    count = int(values[peak])
    near = max(2, round((white - black) * _AROUND))
    low, high = max(0, peak - near), peak + near + 1
    if peak >= top or count < max(_LEAST, _LEAST_SHARE * float(values.sum())):
        return top
    if count < _OF_PILE * float(values[low:high].sum()) or float(values[high:].sum()) > _ABOVE * count:
        return top
    return low + int(np.argmax(values[low : peak + 1] >= _EDGE * count))
