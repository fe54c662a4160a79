"""The nets on a device that torch drives, and a self-check before one is trusted."""

from __future__ import annotations

from typing import Final, TypeVar, cast

import numpy as np
import torch
from torch import Tensor, nn

from camnet_gui.errors import DeviceError
from camnet_gui.images import F32
from camnet_gui.model.card import Weights
from camnet_gui.model.config import FAST_RESTORE
from camnet_gui.model.device import Device
from camnet_gui.model.nets import EnhanceNet, RestoreNet
from camnet_gui.model.session import Check
from camnet_gui.model.weights import contract_of, net_of

N = TypeVar("N", RestoreNet, EnhanceNet)
_TOLERANCE: Final = 2e-3  # of a linear value; GPUs sum in another order, and in TF32 where they may


def available() -> tuple[Device, ...]:
    """torch's devices on this machine other than the CPU, the best first."""
    found = []
    if torch.cuda.is_available():
        found.append("cuda")
    if torch.backends.mps.is_available():
        found.append("mps")
    return tuple(found)


def check(device: Device) -> None:
    """Compare a small net's result with the CPU's: a driver may be there and compute wrongly. Raises DeviceError."""
    generator = torch.Generator().manual_seed(7)
    planes = torch.rand(1, 4, 48, 48, generator=generator)
    net = RestoreNet(FAST_RESTORE).eval()
    with torch.inference_mode():
        torch.nn.init.normal_(net.unet.last.weight, std=0.05, generator=generator)
        expected = net(planes, planes * 0.05)
        try:
            found = net.to(device)(planes.to(device), planes.to(device) * 0.05).cpu()
        except (RuntimeError, AssertionError) as error:
            raise DeviceError(
                "The device {device} does not work ({reason}).", device=device, reason=str(error).splitlines()[0]
            ) from error
    if not torch.allclose(found, expected, atol=_TOLERANCE):
        raise DeviceError("The device {device} computes wrong results.", device=device)


def empty_cache(device: Device) -> None:
    """Return what the device's allocator holds but nobody uses."""
    if torch.device(device).type == "cuda":
        torch.cuda.empty_cache()


def describe(device: Device) -> str:
    """For the status bar, e.g. "CUDA: NVIDIA H100"."""
    kind = torch.device(device).type
    return f"CUDA: {torch.cuda.get_device_name(device)}" if kind == "cuda" else kind.upper()


def _watch(net: nn.Module, check: Check) -> None:
    """Call `check` before every convolution, so that a job can be cancelled in the middle of a large tile."""

    def before(module: nn.Module, arguments: object) -> None:
        check()

    for module in net.modules():
        if isinstance(module, nn.Conv2d):
            module.register_forward_pre_hook(before)


def _placed(net: N, device: torch.device, check: Check) -> N:
    net.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    _watch(net, check)
    return net


def _back(result: Tensor) -> F32:
    """The first of a batch as an array."""
    return cast(F32, np.ascontiguousarray(result[0].cpu().numpy()))


class _OnDevice:
    def __init__(self, device: Device) -> None:
        self._device = torch.device(device)

    def _there(self, values: F32) -> Tensor:
        return torch.from_numpy(np.ascontiguousarray(values)).to(self._device)[None]

    def _mean(self, mean: F32 | None) -> Tensor | None:
        return None if mean is None else self._there(mean)


class TorchRestore(_OnDevice):
    """Restore-Net; a `backend.RestoreModel`."""

    def __init__(self, weights: Weights, device: Device, check: Check) -> None:
        super().__init__(device)
        self._net = _placed(cast(RestoreNet, net_of(weights)), self._device, check)
        self.contract = contract_of(self._net)

    def deep(self, rggb: F32, noise: F32) -> F32:
        """See `backend.RestoreModel`."""
        with torch.inference_mode():
            features, _ = self._net.features(self._there(rggb), self._there(noise))
            return _back(self._net.unet.encode(features.contiguous(memory_format=torch.channels_last))[1])

    def restore(self, rggb: F32, noise: F32, mean: F32 | None, inner: tuple[slice, slice]) -> F32:
        """See `backend.RestoreModel`."""
        with torch.inference_mode():
            return _back(self._net(self._there(rggb), self._there(noise), self._mean(mean), inner))


class TorchEnhance(_OnDevice):
    """The paper's Enhance-Net; a `backend.EnhanceModel`."""

    def __init__(self, weights: Weights, device: Device, check: Check) -> None:
        super().__init__(device)
        self._net = _placed(cast(EnhanceNet, net_of(weights)), self._device, check)
        self.contract = contract_of(self._net)

    def deep(self, xyz: F32) -> F32:
        """See `backend.EnhanceModel`."""
        with torch.inference_mode():
            features = self._net.features(self._there(xyz)).contiguous(memory_format=torch.channels_last)
            return _back(self._net.unet.encode(features)[1])

    def enhance(self, xyz: F32, mean: F32 | None) -> F32:
        """See `backend.EnhanceModel`."""
        with torch.inference_mode():
            return _back(self._net(self._there(xyz), self._mean(mean)))
