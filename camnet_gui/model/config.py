"""What nets look like, without the nets: their configurations and the constants of their maths."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal, TypeAlias

Padding = Literal["reflect", "zeros"]
SLOPE: Final = 0.2  # of every LeakyReLU
# Below this value the square root continues almost straight, also to negative values: noise around black keeps its
# mean. The slope at zero, 1/(2√δ) = 15.8, is near the sRGB curve's 12.92.
ROOT_OFFSET: Final = 1e-3
THUMBNAIL: Final = 256  # side of the square thumbnail that the grid's coefficients come from


@dataclass(frozen=True, slots=True)
class UNetConfig:
    """Shape of a UNet. One entry a level, the finest first.

    channels : width of each level
    convs : 3×3 convolutions in each level's block
    dilation : of the blocks' convolutions
    residual : add the block's input before its last LeakyReLU
    global_width : width of the global block's hidden layer; 0 leaves the block out
    padding : how convolutions pad; "reflect" as in the paper, "zeros" costs no copy
    """

    channels: tuple[int, ...] = (32, 64, 128, 256, 512)
    convs: tuple[int, ...] = (2, 2, 2, 2, 2)
    dilation: tuple[int, ...] = (1, 1, 1, 1, 1)
    residual: bool = False
    global_width: int = 1024
    padding: Padding = "reflect"


@dataclass(frozen=True, slots=True)
class RestoreConfig:
    """Restore-Net.

    contract : "paper": un-balanced RGGB and a plane of ω in, XYZ out, for one sensor.
        "any-camera": balanced RGGB and four σ planes in, balanced camera RGB out
    skip : add the correction to a directional interpolation, in the square-root domain
    """

    unet: UNetConfig = UNetConfig()
    contract: Literal["paper", "any-camera"] = "paper"
    skip: bool = False


@dataclass(frozen=True, slots=True)
class EnhanceConfig:
    """The paper's Enhance-Net: a residual, dilated UNet on encoded XYZ."""

    unet: UNetConfig = UNetConfig(dilation=(1, 2, 2, 4, 8), residual=True)


@dataclass(frozen=True, slots=True)
class GridConfig:
    """The fast Enhance-Net: a bilateral grid of affine colour transforms (Gharbi et al. 2017).

    bins : cells along y and x, cells along the guide
    width : channels of the first convolution over the thumbnail, doubled up to four times that
    monochrome : the three channels are made equal, by construction and not only by what was learned
    table : values along each side of a table from plain colours to changes that are the same for all photos, which
        the transforms come on top of; 0 is none
    """

    bins: tuple[int, int] = (16, 8)
    width: int = 16
    monochrome: bool = False
    table: int = 0


FAST_RESTORE = RestoreConfig(
    UNetConfig(channels=(16, 32, 64, 128), convs=(0, 1, 2, 2), dilation=(1, 1, 1, 1), global_width=0, padding="zeros"),
    contract="any-camera",
    skip=True,
)

NetConfig: TypeAlias = RestoreConfig | EnhanceConfig | GridConfig


Shapes: TypeAlias = dict[str, tuple[int, ...]]


def shapes_of(config: NetConfig) -> Shapes:
    """Names and shapes of the tensors of the net that `config` describes."""
    if isinstance(config, GridConfig):
        return _grid_shapes(config)
    if isinstance(config, EnhanceConfig):
        return _unet_shapes(config.unet, 12)
    return _unet_shapes(config.unet, inputs_of(config))


def inputs_of(config: RestoreConfig) -> int:
    """Channels that Restore-Net's UNet reads: the mosaic's planes or their interpolation, and the noise."""
    return (1 if config.contract == "paper" else 4) + (12 if config.skip else 4)


def _convolution(name: str, inputs: int, outputs: int, size: int = 3) -> Shapes:
    return {f"{name}.weight": (outputs, inputs, size, size), f"{name}.bias": (outputs,)}


def _unet_shapes(config: UNetConfig, inputs: int) -> Shapes:
    widths, found = config.channels, Shapes()
    for level, (before, width) in enumerate(zip((inputs, *widths), widths, strict=False)):
        found |= _convolution(f"unet.enter.{level}", before, width)
        sides = ("down",) if level == len(widths) - 1 else ("down", "up")
        for side in sides:
            for index in range(config.convs[level]):
                found |= _convolution(f"unet.{side}.{level}.convs.{index}", width, width)
    for level, (width, deep) in enumerate(pairwise(widths)):
        found[f"unet.rise.{level}.weight"] = (deep, width, 2, 2)
        found |= _convolution(f"unet.merge.{level}", 2 * width, width)
    found |= _convolution("unet.last", widths[0], 12, 1)
    if config.global_width:
        hidden = config.global_width
        found |= {"unet.squeeze.0.weight": (hidden, widths[-1]), "unet.squeeze.0.bias": (hidden,)}
        found |= {"unet.squeeze.2.weight": (2 * widths[-1], hidden), "unet.squeeze.2.bias": (2 * widths[-1],)}
    return found


def grid_widths(config: GridConfig) -> tuple[int, ...]:
    """Channels before, between and after the convolutions that take the thumbnail down to the grid's side."""
    steps = (THUMBNAIL // config.bins[0]).bit_length() - 1
    return (3, *(config.width * min(2**step, 4) for step in range(steps)))


def _grid_shapes(config: GridConfig) -> Shapes:
    found: Shapes = {"guide": (3,)}
    if config.table:
        found["table"] = (config.table,) * 3 + (3,)
    widths = grid_widths(config)
    wide = widths[-1]
    for index, (before, width) in enumerate(pairwise(widths)):
        found |= _convolution(f"low.{2 * index}", before, width)
    for name in ("local.0", "local.2", "whole.0", "whole.2"):
        found |= _convolution(name, wide, wide)
    found |= {"mix.0.weight": (2 * wide, 2 * wide), "mix.0.bias": (2 * wide,)}
    found |= {"mix.2.weight": (wide, 2 * wide), "mix.2.bias": (wide,)}
    return found | _convolution("last", wide, 12 * config.bins[1], 1)
