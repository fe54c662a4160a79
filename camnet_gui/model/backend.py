"""What the engine asks of a net, whatever runs it: ONNX Runtime on the CPU, torch on other devices."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol, TypeAlias

from camnet_gui.images import F32
from camnet_gui.model import card as cards
from camnet_gui.model.card import Contract, Weights
from camnet_gui.model.config import EnhanceConfig, GridConfig, RestoreConfig
from camnet_gui.model.device import CPU, Device
from camnet_gui.model.grid import GridStyle
from camnet_gui.model.session import Check, never


class RestoreModel(Protocol):
    """Restore-Net; see `nets.RestoreNet`, whose values every implementation gives."""

    contract: Contract

    def deep(self, rggb: F32, noise: F32) -> F32:
        """The deepest input features (C, h', w') of packed planes (4, h, w) and their noise planes."""
        ...

    def restore(self, rggb: F32, noise: F32, mean: F32 | None, inner: tuple[slice, slice]) -> F32:
        """Linear camera RGB or XYZ (3, 2h, 2w) of the quads `inner`.

        rggb : (4, h, w), R, G1, G2, B, black 0; noise : σ of each sample (4, h, w), or ω (1, h, w)
        mean : (C,) of the deepest input features over the whole picture, where the contract asks for it
        """
        ...


class EnhanceModel(Protocol):
    """The paper's Enhance-Net; see `nets.EnhanceNet`, whose values every implementation gives."""

    contract: Contract

    def deep(self, xyz: F32) -> F32:
        """The deepest input features (C, h', w') of XYZ (3, H, W)."""
        ...

    def enhance(self, xyz: F32, mean: F32 | None) -> F32:
        """sRGB (3, H, W), not clipped, of XYZ (3, H, W), H and W even; `mean` as for Restore-Net."""
        ...


StyleModel: TypeAlias = EnhanceModel | GridStyle


def load_restore(path: Path, device: Device, check: Check = never) -> RestoreModel:
    """Restore-Net on a device; `check` is called between its steps and may raise. Raises WeightsError."""
    return restore_model(cards.read(path, "restore"), device, check)


def restore_model(weights: Weights, device: Device, check: Check = never) -> RestoreModel:
    """Restore-Net out of the content of its file."""
    assert isinstance(weights.config, RestoreConfig)
    if device == CPU:
        from camnet_gui.model.cpu import CpuRestore

        return CpuRestore(weights.config, weights.tensors, check)
    from camnet_gui.model.gpu import TorchRestore

    return TorchRestore(weights, device, check)


def load_style(path: Path, device: Device, check: Check = never) -> StyleModel:
    """A style's net; the grid's is so small that it stays on the CPU. Raises WeightsError."""
    weights = cards.read(path, "enhance")
    if isinstance(weights.config, GridConfig):
        return GridStyle(weights.config, weights.tensors)
    assert isinstance(weights.config, EnhanceConfig)
    if device == CPU:
        from camnet_gui.model.cpu import CpuEnhance

        return CpuEnhance(weights.config, weights.tensors, check)
    from camnet_gui.model.gpu import TorchEnhance

    return TorchEnhance(weights, device, check)
