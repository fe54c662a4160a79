"""Runs nets over windows of a picture; knows contracts, so that callers don't."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np

from camnet_gui.curves import in_bands
from camnet_gui.images import F32, F64, Vec3
from camnet_gui.levels import Level
from camnet_gui.model.backend import EnhanceModel, RestoreModel
from camnet_gui.model.card import Contract
from camnet_gui.model.tiles import UNIT, Window, grown, round_up, tiles_over

# Differences of a preview to the binned picture below this many σ are noise for the most part.
_NOISE_WIDTH: Final = 2.0
_BAND: Final = 32  # rows a pass, in the processor's cache


def _column(values: tuple[float, ...]) -> F32:
    """One value a plane, to go with planes (C, h, w)."""
    return np.array(values, np.float32)[:, None, None]


def _mirrored(planes: F32) -> F32:
    """Planes (4, h, w) as those of the mosaic mirrored at its diagonal (4, w, h): the greens change places."""
    return np.ascontiguousarray(planes[[0, 2, 1, 3]].transpose(0, 2, 1))


def _mean_of_tiles(deep: Callable[[Window], F32], contract: Contract, tile: int, height: int, width: int) -> F32:
    """Mean (C,) of the deepest input features over a whole picture, summed in float64 tile by tile.

    deep : gives the features (C, ...) of a window
    """
    factor = contract.size_multiple
    sums, count = [], 0
    for window in tiles_over(Window(0, 0, height, width), tile, height, width):
        outer = grown(window, contract.receptive_field, height, width)
        rows, columns = window.divided(factor).within(outer.divided(factor))
        inner = deep(outer)[:, rows, columns]
        sums.append(inner.sum((1, 2), np.float64))
        count += inner.shape[1] * inner.shape[2]
    mean: F32 = (np.sum(sums, 0) / count).astype(np.float32)
    return mean


class RestoreRunner:
    """Restore-Net on one level of one photo with one white balance and denoise strength.

    gains : white balance (R, G, B), smallest 1
    denoise : factor on the σ that the net is told
    twice : restore the mosaic and its mirror image at the diagonal, and take the mean: their errors differ. Nets of
        the paper's contract don't do it.
    """

    # The net is the engine's, and its scratch memory another one after each run.
    KEPT_ELSEWHERE: Final = ("_net",)

    def __init__(
        self, net: RestoreModel, level: Level, gains: Vec3, denoise: float, M_balanced_to_xyz: F64, twice: bool = False
    ) -> None:
        self._net, self._level = net, level
        self._contract = net.contract
        self._paper = net.contract.white_balance == "net"
        self._gains = (1.0, 1.0, 1.0, 1.0) if self._paper else (gains[0], gains[1], gains[1], gains[2])
        self._denoise = denoise
        self._twice = twice and not self._paper
        self._matrix = M_balanced_to_xyz.astype(np.float32)
        unit = max(UNIT, self._contract.size_multiple)
        self.height, self.width = (round_up(2 * extent, unit) for extent in level.planes.shape[1:])
        self._mean: F32 | None = None

    @property
    def halo(self) -> int:
        """Pixels around a window that its result depends on."""
        return self._contract.receptive_field

    def _input(self, window: Window) -> tuple[F32, F32]:
        """(planes, noise planes) of a window, edges even."""
        rows, columns = window.divided(2).within(Window(0, 0, self.height // 2, self.width // 2))
        level = self._level
        planes = level.cut(level.planes, rows, columns)
        if self._paper:
            omega = self._denoise * float(np.mean(level.shot) + np.mean(level.read_var))
            return planes, np.full_like(planes[:1], omega)
        lens = None if level.gain is None else level.cut(level.gain, rows, columns)
        balanced, sigma = np.empty_like(planes), np.empty_like(planes)

        def balance(band: slice) -> None:
            values = np.minimum(planes[:, band] * _column(self._gains), np.float32(1), out=balanced[:, band])
            gain = _column(self._gains) if lens is None else lens[:, band] * _column(self._gains)
            variance = np.maximum(values, np.float32(0), out=sigma[:, band])
            variance *= gain * _column(level.shot)
            variance += gain * gain * _column(level.read_var)
            np.sqrt(variance, out=variance)
            variance *= np.float32(self._denoise)

        in_bands(balance, planes.shape[1], _BAND)
        return balanced, sigma

    def _whole_mean(self, tile: int) -> F32 | None:
        """The global block's mean over the whole picture, summed in float64 tile by tile."""
        if self._contract.whole_picture != "mean":
            return None
        if self._mean is None:

            def deep(window: Window) -> F32:
                return self._net.deep(*self._input(window))

            self._mean = _mean_of_tiles(deep, self._contract, tile, self.height, self.width)
        return self._mean

    def _with_detail(self, camera: F32, binned: F32) -> F32:
        """Give a preview what its mosaic left out: the binned picture's difference, as far as it isn't noise.

        Differences shrink as in a Wiener filter, by (kσ)² in proportion to their square, with σ from the noise model.
        """
        gain, shot, read_var = (
            _column((values[0], values[1], values[3]))
            for values in (self._gains, self._level.shot, self._level.read_var)
        )
        binned = np.minimum(binned * gain, np.float32(1))
        variance = np.maximum(binned, 0) * (gain * shot) + gain * gain * read_var
        missing = binned - camera
        variance *= np.float32((_NOISE_WIDTH * self._denoise) ** 2)
        missing *= np.maximum(1 - variance / np.maximum(missing * missing, np.float32(1e-12)), 0)
        return camera + missing

    def __call__(self, window: Window, tile: int) -> F32:
        """Linear XYZ (3, height, width) of a window whose edges are multiples of the contract's size multiple."""
        mean = self._whole_mean(tile)
        outer = grown(window, self.halo, self.height, self.width)
        inner = window.divided(2).within(outer.divided(2))
        planes, noise = self._input(outer)
        xyz = self._net.restore(planes, noise, mean, inner)
        if self._twice:
            mirrored = self._net.restore(_mirrored(planes), _mirrored(noise), mean, inner[::-1])
            xyz += mirrored.transpose(0, 2, 1)
            xyz *= np.float32(0.5)
        if self._paper:
            return xyz
        rgb = self._level.rgb
        if rgb is not None:
            rgb = self._level.cut(rgb, *window.within(Window(0, 0, self.height, self.width)))

        def convert(band: slice) -> None:
            camera = xyz[:, band] if rgb is None else self._with_detail(xyz[:, band], rgb[:, band])
            # No BLAS in here: its threads and these would wait for each other.
            converted = [row[0] * camera[0] + row[1] * camera[1] + row[2] * camera[2] for row in self._matrix]
            for plane, values in zip(xyz, converted, strict=True):
                plane[band] = values

        in_bands(convert, window.height, _BAND)
        return xyz


class EnhanceRunner:
    """The paper's Enhance-Net over a whole restored picture, tile by tile.

    source : gives the restored XYZ (3, height, width) of a window of the padded picture
    """

    def __init__(self, net: EnhanceModel, height: int, width: int, source: Callable[[Window], F32]) -> None:
        self._net, self._source = net, source
        self._contract = net.contract
        self.height, self.width = height, width
        self._mean: F32 | None = None

    def measure(self, tile: int) -> None:
        """Sum the global block's statistics over the whole picture; done once, before exposure is changed."""
        if self._contract.whole_picture == "mean" and self._mean is None:

            def deep(window: Window) -> F32:
                return self._net.deep(self._source(window))

            self._mean = _mean_of_tiles(deep, self._contract, tile, self.height, self.width)

    def __call__(self, window: Window, tile: int, exposure: float = 0.0) -> F32:
        """sRGB (3, height, width), not clipped, of a window; `exposure` in EV acts after the statistics."""
        self.measure(tile)
        outer = grown(window, self._contract.receptive_field, self.height, self.width)
        rows, columns = window.within(outer)
        result = self._net.enhance(self._source(outer) * np.float32(2.0**exposure), self._mean)
        return np.ascontiguousarray(result[:, rows, columns])
