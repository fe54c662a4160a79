"""Blind estimate of a raw frame's noise from the frame itself: var(x) = λ_shot·x + λ_read² (paper, section III-C).

Blocks of one colour's sites are measured through a second-difference filter that planes and straight edges don't pass.
A block counts when its noise looks white: texture has more energy in coarse detail than in fine detail, noise has not.
The line through (mean, variance) of these blocks is fitted with relative weights, and blocks above it are trimmed:
texture only ever adds variance. All colours share one pair, as one analog gain makes them.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from camnet_gui import ranks
from camnet_gui.images import F32, F64, Bool, Noise, RawFrame

_BLOCKS: Final = (16, 8)  # the smaller ones only where the larger find too little that is flat
_MOST_SITES: Final = 1_000_000  # of each colour
_FEWEST: Final = 40
_FAR_ABOVE: Final = 2.5
_AGREEING: Final = 0.6
_PLATEAU: Final = 0.3  # share of a block's sites at one value
# Largest coarse-to-fine ratio, relaxed until enough blocks are found, and the quantile of their variances that is taken
# for noise at first: the more texture there is among them, the lower.
_WHITE_NOISE: Final = ((1.35, 0.25), (1.7, 0.1), (2.5, 0.05), (np.inf, 0.02))
_TRIM: Final = (0.4, 1.45)  # of the fitted variance: some three deviations of a block's estimate
_SHOT_OF_READ: Final = 0.2  # λ_shot / λ_read of a typical sensor, for frames whose brightness doesn't vary
_PRIOR: Final = 20 * 0.05**2  # weight of that in blocks times brightness²
_GREYS: Final = 24


def estimate(frame: RawFrame) -> Noise:
    """Noise of a frame, equal in all planes, before gains. Works on any frame; a flat or clipped one gives a guess."""
    for block in _BLOCKS:
        measured = [_blocks(frame, site, block) for site in range(4)]
        mean, variance, ratio = (np.concatenate(parts) for parts in zip(*measured, strict=True))
        if int((ratio < _WHITE_NOISE[0][0]).sum()) >= _FEWEST:
            break
    quantum = (1 / (frame.white - float(np.mean(frame.black)))) ** 2 / 12
    shot, read_var = _fit(mean, variance, ratio, quantum)
    return Noise((shot,) * 4, (read_var,) * 4, "blind")


def _blocks(frame: RawFrame, site: int, block: int) -> tuple[F64, F64, F64]:
    """Mean, noise variance and coarse-to-fine ratio of the usable blocks of one CFA site."""
    black = frame.black[site]
    plane = frame.mosaic[site // 2 :: 2, site % 2 :: 2]
    size = min(block, *plane.shape) // 4 * 4
    rows, columns = (extent // max(size, 1) for extent in plane.shape)
    if size < 8:
        return np.zeros(0), np.zeros(0), np.zeros(0)
    every = max(1, round((rows * columns / (_MOST_SITES / size**2)) ** 0.5))
    grid = plane[: rows * size, : columns * size].reshape(rows, size, columns, size).swapaxes(1, 2)
    raw = grid[::every, ::every].reshape(-1, size, size)
    scale = 1 / (frame.white - black)
    # A plateau at the block's own maximum is clipping, wherever that happens in the camera; at its minimum it is
    # the lower half of the noise, which sensors without a pedestal lose at 0.
    ends = raw.max(axis=(1, 2), keepdims=True), raw.min(axis=(1, 2), keepdims=True)
    usable = np.maximum(*((raw == end).mean(axis=(1, 2)) for end in ends)) < _PLATEAU
    blocks = (raw.astype(np.float32) - np.float32(black)) * np.float32(scale)
    mean = blocks.mean(axis=(1, 2), dtype=np.float64)
    fine = _second_difference(blocks)
    blocks, mean, fine = blocks[usable], mean[usable], fine[usable]
    # Means of 2 × 2 sites and differences along the axes have the same variance σ² in white noise when scaled.
    coarse = blocks.reshape(-1, size // 2, 2, size // 2, 2).mean(axis=(2, 4))
    along = [np.diff(blocks, axis=axis).var(axis=(1, 2), dtype=np.float64) / 2 for axis in (1, 2)]
    largest = np.maximum(np.maximum(along[0], along[1]), 4 * _second_difference(coarse))
    return mean, fine, largest / np.maximum(fine, 1e-12)


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
    mean, variance = np.maximum(mean, 0), np.maximum(variance, quantum / 4)
    chosen: Bool = np.ones(len(mean), np.bool_)
    shot, read_var = _start(mean, variance, _WHITE_NOISE[-1][1], quantum)
    for limit, quantile in _WHITE_NOISE[:-1]:
        white = ratio < limit
        if int(white.sum()) < _FEWEST:
            continue
        line = _start(mean[white], variance[white], quantile, quantum)
        fitted = line[0] * mean + line[1]
        agreeing = (variance > _TRIM[0] * fitted) & (variance < _TRIM[1] * fitted)
        # Every block bounds the noise from above: white blocks far above others that don't agree are fine texture.
        if agreeing[white].mean() > _AGREEING or ranks.median(fitted / (shot * mean + read_var)) < _FAR_ABOVE:
            chosen, (shot, read_var) = white, line
            break
    mean, variance = mean[chosen], variance[chosen]
    for _ in range(8):
        fitted = shot * mean + read_var
        kept: Bool = (variance > _TRIM[0] * fitted) & (variance < _TRIM[1] * fitted)
        if int(kept.sum()) < min(_FEWEST, len(mean)) // 2:
            break
        shot, read_var = _line(mean[kept], variance[kept], fitted[kept], quantum)
    return shot, read_var


def _start(mean: F64, variance: F64, quantile: float, quantum: float) -> tuple[float, float]:
    """A first line through low quantiles of brightness classes, least absolute error of the logarithm on a grid.

    Classes that hold only texture lie far above, classes of clipped sites far below; neither pulls the line.
    """
    order = np.argsort(mean)
    classes = np.array_split(order, max(1, min(_GREYS, len(order) // 12)))
    centre = np.array([mean[c].mean() for c in classes])
    low = np.array([ranks.quantile(variance[c], quantile) for c in classes])
    typical = float(ranks.median(low))
    shots = np.append(0.0, typical / max(float(centre.max()), 1e-3) * np.logspace(-2, 1.5, 71))
    reads = np.maximum(typical * np.logspace(-3, 1, 81), quantum)
    fitted = shots[:, None, None] * centre + reads[:, None]
    error = np.abs(np.log(fitted / low)).mean(axis=2)
    i, j = np.unravel_index(int(np.argmin(error)), error.shape)
    return float(shots[i]), float(reads[j])


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
