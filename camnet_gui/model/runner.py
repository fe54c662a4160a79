"""Runs nets over windows of a picture on a device; knows contracts, so that callers don't."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast

import numpy as np
import torch
from torch import Tensor, nn

from camnet_gui.images import F32, F64, Vec3
from camnet_gui.levels import Level
from camnet_gui.model.nets import EnhanceNet, RestoreNet
from camnet_gui.model.tiles import UNIT, Window, grown, round_up, tiles_over
from camnet_gui.model.weights import Contract, contract_of

Check = Callable[[], None]
# Differences of a preview to the binned picture below this many σ are noise for the most part.
_NOISE_WIDTH: Final = 2.0


def watch(net: nn.Module, check: Check) -> None:
    """Call `check` before every convolution, so that a job can be cancelled in the middle of a large tile."""

    def before(module: nn.Module, arguments: object) -> None:
        check()

    for module in net.modules():
        if isinstance(module, nn.Conv2d):
            module.register_forward_pre_hook(before)


def _mean_of_tiles(deep: Callable[[Window], Tensor], contract: Contract, tile: int, height: int, width: int) -> Tensor:
    """Mean (1, C) of the deepest input features over a whole picture, summed in float64 tile by tile.

    deep : gives the features (1, C, ...) of a window
    """
    factor = contract.size_multiple
    sums, count = [], 0
    for window in tiles_over(Window(0, 0, height, width), tile, height, width):
        outer = grown(window, contract.receptive_field, height, width)
        rows, columns = window.divided(factor).within(outer.divided(factor))
        inner = deep(outer)[..., rows, columns]
        sums.append(inner.cpu().double().sum((2, 3)))
        count += inner.shape[-2] * inner.shape[-1]
    return (torch.stack(sums).sum(0) / count).float()


class RestoreRunner:
    """Restore-Net on one level of one photo with one white balance and denoise strength.

    gains : white balance (R, G, B), smallest 1
    denoise : factor on the σ that the net is told
    """

    def __init__(
        self, net: RestoreNet, device: torch.device, level: Level, gains: Vec3, denoise: float, M_balanced_to_xyz: F64
    ) -> None:
        self._net, self._device, self._level = net, device, level
        self._contract = contract_of(net)
        self._paper = net.config.contract == "paper"
        self._gains = (1.0, 1.0, 1.0, 1.0) if self._paper else (gains[0], gains[1], gains[1], gains[2])
        self._denoise = denoise
        self._matrix = torch.tensor(M_balanced_to_xyz, dtype=torch.float32, device=device)
        unit = max(UNIT, self._contract.size_multiple)
        self.height, self.width = (round_up(2 * extent, unit) for extent in level.planes.shape[1:])
        self._mean: Tensor | None = None

    @property
    def halo(self) -> int:
        """Pixels around a window that its result depends on."""
        return self._contract.receptive_field

    def _input(self, window: Window) -> tuple[Tensor, Tensor]:
        """(planes, noise planes) of a window, edges even, on the device."""
        rows, columns = window.divided(2).within(Window(0, 0, self.height // 2, self.width // 2))
        level = self._level
        planes = torch.from_numpy(level.cut(level.planes, rows, columns)).to(self._device)[None]

        def column(values: tuple[float, ...]) -> Tensor:
            return torch.tensor(values, dtype=torch.float32, device=self._device).view(1, 4, 1, 1)

        if self._paper:
            omega = self._denoise * float(np.mean(level.shot) + np.mean(level.read_var))
            return planes, torch.full_like(planes[:, :1], omega)
        balanced = (planes * column(self._gains)).clamp_(max=1.0)
        gain = column(self._gains)
        if level.gain is not None:
            lens = torch.from_numpy(level.cut(level.gain, rows, columns)).to(self._device)[None]
            gain = gain * lens
        variance = balanced.clamp(min=0).mul_(gain * column(level.shot)).add_(gain.square() * column(level.read_var))
        return balanced, variance.sqrt_().mul_(self._denoise)

    def _whole_mean(self, tile: int) -> Tensor | None:
        """The global block's mean over the whole picture, summed in float64 tile by tile."""
        if self._contract.whole_picture != "mean":
            return None
        if self._mean is None:

            def deep(window: Window) -> Tensor:
                features, _ = self._net.features(*self._input(window))
                return self._net.unet.encode(features.contiguous(memory_format=torch.channels_last))[1]

            self._mean = _mean_of_tiles(deep, self._contract, tile, self.height, self.width).to(self._device)
        return self._mean

    def _with_detail(self, camera: Tensor, rgb: F32, window: Window) -> Tensor:
        """Give a preview what its mosaic left out: the binned picture's difference, as far as it isn't noise.

        Differences shrink as in a Wiener filter, by (kσ)² in proportion to their square, with σ from the noise model.
        """
        rows, columns = window.within(Window(0, 0, self.height, self.width))
        binned = torch.from_numpy(self._level.cut(rgb, rows, columns)).to(self._device)
        planes = [0, 1, 3]

        def column(values: tuple[float, ...]) -> Tensor:
            return torch.tensor([values[i] for i in planes], dtype=torch.float32, device=self._device).view(3, 1, 1)

        gain = column(self._gains)
        binned = (binned * gain).clamp_(max=1.0)
        variance = binned.clamp(min=0) * (gain * column(self._level.shot)) + gain**2 * column(self._level.read_var)
        missing = binned - camera
        floor = (_NOISE_WIDTH * self._denoise) ** 2 * variance
        return camera + missing * (1 - floor / missing.square().clamp(min=1e-12)).clamp_(min=0)

    def __call__(self, window: Window, tile: int) -> F32:
        """Linear XYZ (3, height, width) of a window whose edges are multiples of the contract's size multiple."""
        with torch.inference_mode():
            mean = self._whole_mean(tile)
            outer = grown(window, self.halo, self.height, self.width)
            inner = window.divided(2).within(outer.divided(2))
            camera = self._net(*self._input(outer), mean, inner)[0]
            if self._paper:
                return np.ascontiguousarray(camera.cpu().numpy())
            if self._level.rgb is not None:
                camera = self._with_detail(camera, self._level.rgb, window)
            flat = camera.reshape(3, -1)
            xyz = (self._matrix @ flat).view(3, window.height, window.width)
            return cast(F32, xyz.cpu().numpy())


class EnhanceRunner:
    """The paper's Enhance-Net over a whole restored picture, tile by tile.

    source : gives the restored XYZ (3, height, width) of a window of the padded picture
    """

    def __init__(
        self, net: EnhanceNet, device: torch.device, height: int, width: int, source: Callable[[Window], F32]
    ) -> None:
        self._net, self._device, self._source = net, device, source
        self._contract = contract_of(net)
        self.height, self.width = height, width
        self.mean: Tensor | None = None

    def _input(self, window: Window) -> Tensor:
        return torch.from_numpy(np.ascontiguousarray(self._source(window))).to(self._device)[None]

    def measure(self, tile: int) -> None:
        """Sum the global block's statistics over the whole picture; done once, before exposure is changed."""
        if self._contract.whole_picture != "mean" or self.mean is not None:
            return

        def deep(window: Window) -> Tensor:
            features = self._net.features(self._input(window)).contiguous(memory_format=torch.channels_last)
            return self._net.unet.encode(features)[1]

        with torch.inference_mode():
            self.mean = _mean_of_tiles(deep, self._contract, tile, self.height, self.width).to(self._device)

    def __call__(self, window: Window, tile: int, exposure: float = 0.0) -> F32:
        """sRGB (3, height, width), not clipped, of a window; `exposure` in EV acts after the statistics."""
        self.measure(tile)
        with torch.inference_mode():
            outer = grown(window, self._contract.receptive_field, self.height, self.width)
            rows, columns = window.within(outer)
            result = self._net(self._input(outer) * 2.0**exposure, self.mean)[0][:, rows, columns]
            return np.ascontiguousarray(result.cpu().numpy())
