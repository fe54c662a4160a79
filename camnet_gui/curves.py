"""The sRGB curve on pictures that are worked on in bands: in place and fast, and the bands side by side on all cores.

`color.srgb_encode` is the same mathematics for any shape, without OpenCV.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Final

import cv2
import numpy as np

from camnet_gui.images import F32

_START: Final = np.float32(0.0031308)  # where the curve takes over from the straight part
BAND: Final = 64  # rows a pass: what is worked on stays in the cache


@cache
def cores() -> int:
    """Threads to work in: as many as this process may run on, or what OMP_NUM_THREADS says."""
    wanted = os.environ.get("OMP_NUM_THREADS", "")
    if wanted.isdecimal() and int(wanted):
        return int(wanted)
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def encode(linear: F32) -> F32:
    """sRGB curve of linear light clipped to [0, 1], in place (IEC 61966-2-1); `cv2.pow` is several times NumPy's."""
    np.clip(linear, 0, 1, out=linear)
    flat = linear.reshape(-1, linear.shape[-1])
    # The straight part as what it lacks of the curve's start: no masks, and no powers of zero, which saturated colours
    # are full of and which take fifteen times as long as others.
    toe = np.minimum(flat, _START)
    toe -= _START
    toe *= np.float32(12.92)
    np.maximum(flat, _START, out=flat)
    cv2.pow(flat, 1 / 2.4, dst=flat)
    flat *= np.float32(1.055)
    flat += toe
    flat -= np.float32(0.055)
    np.maximum(flat, 0, out=flat)  # black may have come out as -3e-8
    return linear


def in_bands(work: Callable[[slice], object], height: int, band: int = BAND) -> None:
    """Call `work` with slices of `band` rows that cover `height`, side by side; the first error is raised."""
    bands = [slice(start, min(start + band, height)) for start in range(0, height, band)]
    workers = min(cores(), len(bands))
    if workers == 1:
        for each in bands:
            work(each)
        return
    # NumPy and OpenCV let go of the interpreter, so bands side by side use all cores.
    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(work, bands))
