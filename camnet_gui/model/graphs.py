"""The nets as ONNX models, out of their configuration and weights; what `nets.py` is for torch.

All take and give float32 with a batch axis of 1 (ONNX's images are NCHW).
"""

from __future__ import annotations

from typing import Final

import numpy as np

from camnet_gui.images import F32
from camnet_gui.model.card import Tensors
from camnet_gui.model.config import SLOPE, GridConfig, UNetConfig, grid_widths
from camnet_gui.model.onnx import Graph

_DOUBLE: Final = (2, 2)


class _Builder:
    """Layers by the names of their tensors."""

    def __init__(self, tensors: Tensors, prefix: str = "") -> None:
        self.graph = Graph()
        self._tensors, self._prefix = tensors, prefix

    def weights(self, name: str) -> F32:
        return self._tensors[self._prefix + name]

    def tensor(self, name: str) -> str:
        return self.graph.constant(self.weights(name))

    def activated(self, x: str) -> str:
        return self.graph.node("LeakyRelu", x, alpha=SLOPE)

    def linear(self, x: str, name: str) -> str:
        return self.graph.node("Gemm", x, self.tensor(f"{name}.weight"), self.tensor(f"{name}.bias"), transB=1)

    def conv(self, x: str, name: str, dilation: int = 1, stride: int = 1, padding: str = "zeros") -> str:
        """A 3×3 convolution that keeps the size, or halves it with a stride of 2."""
        return self.convolved(x, self.weights(f"{name}.weight"), self.tensor(f"{name}.bias"), dilation, stride, padding)

    def convolved(
        self, x: str, kernel: F32, bias: str = "", dilation: int = 1, stride: int = 1, padding: str = "zeros"
    ) -> str:
        size = kernel.shape[-1]
        margin = size // 2 * dilation
        if padding == "reflect" and margin:
            edges = np.array([0, 0, margin, margin] * 2, np.int64)
            x, margin = self.graph.node("Pad", x, self.graph.constant(edges), mode="reflect"), 0
        return self.graph.node(
            "Conv", x, self.graph.constant(kernel), *([bias] if bias else []),
            kernel_shape=(size, size), dilations=(dilation,) * 2, strides=(stride,) * 2, pads=(margin,) * 4,
        )  # fmt: skip


class _UNet(_Builder):
    """Follows `nets.UNet`."""

    def __init__(self, config: UNetConfig, tensors: Tensors) -> None:
        super().__init__(tensors, "unet.")
        self._config = config

    def _block(self, x: str, side: str, level: int) -> str:
        config = self._config
        y = x
        for index in range(config.convs[level]):
            y = self.conv(y, f"{side}.{level}.convs.{index}", config.dilation[level], padding=config.padding)
            if index < config.convs[level] - 1:
                y = self.activated(y)
        if not config.convs[level]:
            return x
        return self.activated(self.graph.node("Add", x, y) if config.residual else y)

    def _entered(self, x: str, level: int) -> str:
        return self.activated(self.conv(x, f"enter.{level}", padding=self._config.padding))

    def encode(self, x: str) -> tuple[list[str], str]:
        """The finer levels' features and the input features of the deepest level's block."""
        skips = []
        deepest = len(self._config.channels) - 1
        for level in range(deepest):
            x = self._block(self._entered(x, level), "down", level)
            skips.append(x)
            x = self.graph.node("MaxPool", x, kernel_shape=_DOUBLE, strides=_DOUBLE)
        return skips, self._entered(x, deepest)

    def _globally(self, x: str, mean: str) -> str:
        """The global block: scale and shift of each channel out of the mean over the whole picture."""
        values = self.linear(self.activated(self.linear(mean, "squeeze.0")), "squeeze.2")
        wide = self.graph.node("Reshape", values, self.graph.constant(np.array([1, -1, 1, 1], np.int64)))
        scale, shift = self.graph.nodes("Split", 2, wide, axis=1, num_outputs=2)
        return self.graph.node("Add", self.graph.node("Mul", x, scale), shift)

    def _merged(self, skip: str, x: str, level: int) -> str:
        """What `nets.UNet` gets from the convolution of skip and risen features together, as a sum of two."""
        padding = self._config.padding
        rise, merge = self.weights(f"rise.{level}.weight"), self.weights(f"merge.{level}.weight")
        width = rise.shape[1]
        risen = self.graph.node("ConvTranspose", x, self.graph.constant(rise), kernel_shape=_DOUBLE, strides=_DOUBLE)
        fine = self.convolved(skip, merge[:, :width], self.tensor(f"merge.{level}.bias"), padding=padding)
        return self.graph.node("Add", fine, self.convolved(risen, merge[:, width:], padding=padding))

    def decode(self, skips: list[str], deep: str, mean: str) -> str:
        deepest = len(self._config.channels) - 1
        x = self._block(deep, "down", deepest)
        if mean:
            x = self._globally(x, mean)
        for level in range(deepest - 1, -1, -1):
            x = self._block(self.activated(self._merged(skips[level], x, level)), "up", level)
        return self.convolved(x, self.weights("last.weight"), self.tensor("last.bias"))


def unet_model(config: UNetConfig, tensors: Tensors) -> bytes:
    """`x` (1, inputs, h, w) to `y` (1, outputs, h, w); with a global block also `mean` (1, C) as in `nets.UNet`."""
    unet = _UNet(config, tensors)
    x = unet.graph.input("x", 4)
    mean = unet.graph.input("mean", 2) if config.global_width else ""
    unet.graph.output("y", unet.decode(*unet.encode(x), mean), 4)
    return unet.graph.model()


def encoder_model(config: UNetConfig, tensors: Tensors) -> bytes:
    """`x` (1, inputs, h, w) to `y`, the input features of the deepest level's block."""
    unet = _UNet(config, tensors)
    unet.graph.output("y", unet.encode(unet.graph.input("x", 4))[1], 4)
    return unet.graph.model()


def grid_model(config: GridConfig, tensors: Tensors) -> bytes:
    """`x` (1, 3, 256, 256), the thumbnail's plain sRGB rendition less 0.5, to `y` (1, 12·depth, side, side).

    Follows `nets.GridNet.grid` up to its last convolution.
    """
    net = _Builder(tensors)
    graph = net.graph
    x = graph.input("x", 4)
    for index in range(len(grid_widths(config)) - 1):
        x = net.activated(net.conv(x, f"low.{2 * index}", stride=2))
    whole = x
    for index in (0, 2):
        whole = net.activated(net.conv(whole, f"whole.{index}", stride=2))
    kinds = ("GlobalAveragePool", "GlobalMaxPool")
    statistics = graph.node("Concat", *(graph.node(kind, whole) for kind in kinds), axis=1)
    flat = graph.node("Flatten", statistics)
    mixed = net.linear(net.activated(net.linear(flat, "mix.0")), "mix.2")
    mixed = graph.node("Reshape", mixed, graph.constant(np.array([1, -1, 1, 1], np.int64)))
    local = net.conv(net.activated(net.conv(x, "local.0")), "local.2")
    fused = net.activated(graph.node("Add", local, mixed))
    graph.output("y", net.convolved(fused, net.weights("last.weight"), net.tensor("last.bias")), 4)
    return graph.model()
