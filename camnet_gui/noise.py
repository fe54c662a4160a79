"""Blind estimate of a raw frame's noise from the frame itself: var(x) = λ_shot·x + λ_read² (paper, section III-C).

Blocks of one colour's sites are measured through a second-difference filter that planes and straight edges don't pass.
A block counts when its noise looks white: texture has more energy in coarse detail than in fine detail, noise has not.
The line through (mean, variance) of these blocks is fitted with relative weights, and blocks above it are trimmed:
texture only ever adds variance. All colours share one pair, as one analog gain makes them.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from camnet_gui.images import F32, F64, Bool, Noise, RawFrame

_BLOCK: Final = 16
_MOST_BLOCKS: Final = 4000  # of each colour: about 100 degrees of freedom each are plenty
_FEWEST: Final = 40
_CLIPPED: Final = 0.97  # of white; noise is cut off from there on
# Largest coarse-to-fine ratio; relaxed until enough blocks are found.
_WHITE_NOISE: Final = (1.35, 1.6, 2.2, 3.5, np.inf)
_TRIM: Final = (0.4, 1.45)  # of the fitted variance: some three deviations of a block's estimate
_SHOT_OF_READ: Final = 0.2  # λ_shot / λ_read of a typical sensor, for frames whose brightness doesn't vary
_PRIOR: Final = 20 * 0.05**2  # weight of that in blocks times brightness²
_GREYS: Final = 24


def estimate(frame: RawFrame) -> Noise:
    """Noise of a frame, equal in all planes, before gains. Works on any frame; a flat or clipped one gives a guess."""
    measured = [_blocks(frame, site) for site in range(4)]
    mean, variance, ratio = (np.concatenate(parts) for parts in zip(*measured, strict=True))
    quantum = (1 / (frame.white - float(np.mean(frame.black)))) ** 2 / 12
    shot, read_var = _fit(mean, variance, ratio, quantum)
    return Noise((shot,) * 4, (read_var,) * 4, "blind")


def _blocks(frame: RawFrame, site: int) -> tuple[F64, F64, F64]:
    """Mean, noise variance and coarse-to-fine ratio of the usable blocks of one CFA site."""
    black = frame.black[site]
    plane = frame.mosaic[site // 2 :: 2, site % 2 :: 2]
    size = min(_BLOCK, *plane.shape) // 2 * 2
    rows, columns = plane.shape[0] // size, plane.shape[1] // size
    if size < 4:
        return np.zeros(0), np.zeros(0), np.zeros(0)
    every = max(1, round((rows * columns / _MOST_BLOCKS) ** 0.5))
    grid = plane[: rows * size, : columns * size].reshape(rows, size, columns, size).swapaxes(1, 2)
    raw = grid[::every, ::every].reshape(-1, size, size)
    scale = 1 / (frame.white - black)
    clipped = (raw >= black + _CLIPPED * (frame.white - black)).any(axis=(1, 2))
    # Sensors without a pedestal lose the lower half of their read noise at 0.
    cut = (raw == 0).mean(axis=(1, 2)) > 0.01
    blocks = ((raw[~(clipped | cut)].astype(np.float32)) - np.float32(black)) * np.float32(scale)
    if not len(blocks):
        return np.zeros(0), np.zeros(0), np.zeros(0)
    mean = blocks.mean(axis=(1, 2), dtype=np.float64)
    fine = _second_difference(blocks)
    # Means of 2 × 2 sites and differences along the axes have the same variance σ² in white noise when scaled.
    coarse = blocks.reshape(-1, size // 2, 2, size // 2, 2).mean(axis=(2, 4))
    pairs = 4 * _second_difference(coarse) if size >= 8 else fine
    along = [np.diff(blocks, axis=axis).var(axis=(1, 2), dtype=np.float64) / 2 for axis in (1, 2)]
    floor = np.maximum(fine, 1e-12)
    return mean, fine, np.maximum(np.maximum(along[0], along[1]), pairs) / floor


def _second_difference(blocks: F32) -> F64:
    """Variance of white noise from the filter (1, -2, 1) along both axes (Immerkær, CVIU 64, 1996): float64 (n,)."""
    across = blocks[:, :, :-2] - 2 * blocks[:, :, 1:-1] + blocks[:, :, 2:]
    both = across[:, :-2] - 2 * across[:, 1:-1] + across[:, 2:]
    variance: F64 = np.square(both).mean(axis=(1, 2), dtype=np.float64) / 36
    return variance


def _fit(mean: F64, variance: F64, ratio: F64, quantum: float) -> tuple[float, float]:
    """(λ_shot, λ_read²) of the lower envelope of the blocks' (mean, variance)."""
    if not len(mean):
        return _SHOT_OF_READ * quantum**0.5, quantum
    chosen = np.zeros(len(mean), np.bool_)
    for limit in _WHITE_NOISE:
        chosen = ratio < limit
        if int(chosen.sum()) >= min(_FEWEST, len(mean)):
            break
    mean, variance = np.maximum(mean[chosen], 0), np.maximum(variance[chosen], quantum / 4)
    shot, read_var = _line(*_greys(mean, variance), quantum)
    for _ in range(8):
        fitted = shot * mean + read_var
        kept: Bool = (variance > _TRIM[0] * fitted) & (variance < _TRIM[1] * fitted)
        if int(kept.sum()) < min(_FEWEST, len(mean)) // 2:
            break
        shot, read_var = _line(mean[kept], variance[kept], fitted[kept], quantum)
    return shot, read_var


def _greys(mean: F64, variance: F64) -> tuple[F64, F64, F64]:
    """Brightness classes: mean, a low quantile of the variance, and that again as the scale of its error."""
    order = np.argsort(mean)
    classes = np.array_split(order, max(1, min(_GREYS, len(order) // 12)))
    centre = np.array([mean[c].mean() for c in classes])
    low = np.array([np.quantile(variance[c], 0.25) for c in classes])
    return centre, low, low


def _line(x: F64, y: F64, scale: F64, quantum: float) -> tuple[float, float]:
    """Weighted least squares y = a·x + b, a ≥ 0, b at least the quantisation's variance; errors go with `scale`."""
    weight = 1 / np.square(scale)
    total = weight.sum()
    x0, y0 = (weight * x).sum() / total, (weight * y).sum() / total
    # The prior matters only where the brightness hardly varies, so that slope and offset can't be told apart.
    prior = _PRIOR * total / len(x)
    expected = _SHOT_OF_READ * max(y0, quantum) ** 0.5
    slope = ((weight * (x - x0) * (y - y0)).sum() + prior * expected) / ((weight * np.square(x - x0)).sum() + prior)
    slope = max(float(slope), 0.0)
    offset = float(y0 - slope * x0)
    if offset < quantum:
        offset = quantum
        through = (weight * x * (y - offset)).sum() / max((weight * x * x).sum(), 1e-30)
        slope = max(float(through), 1e-8)
    return slope, offset
