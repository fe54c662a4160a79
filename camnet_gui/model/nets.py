"""Restore-Net and Enhance-Net, in the paper's configuration and in fast ones, from the same code.

Liang, Cai, Cao, Zhang, "CameraNet: A Two-Stage Framework for Effective Camera ISP Learning", IEEE TIP 2021, section
III and Fig. 4. All nets are free of batch and instance statistics; the only statistic of the whole picture is the
global block's mean, which `UNet.encode` hands out so that tiles can share one.
"""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from camnet_gui.color import D65_WHITE, M_XYZ_TO_SRGB
from camnet_gui.model import ddfapd
from camnet_gui.model.config import (
    ROOT_OFFSET,
    SLOPE,
    EnhanceConfig,
    GridConfig,
    Padding,
    RestoreConfig,
    UNetConfig,
    grid_widths,
    inputs_of,
)


def root_encode(x: Tensor) -> Tensor:
    """Odd square root, sign(x)·(√(|x| + δ) - √δ): stabilises photon noise, keeps negative values."""
    y: Tensor = ((x.abs() + ROOT_OFFSET).sqrt() - ROOT_OFFSET**0.5).copysign(x)
    return y


def root_decode(y: Tensor) -> Tensor:
    """Inverse of `root_encode`."""
    x: Tensor = (y.abs() + 2 * ROOT_OFFSET**0.5) * y
    return x


def srgb_curve(linear: Tensor) -> Tensor:
    """sRGB encoding of linear light clipped to [0, 1] (IEC 61966-2-1)."""
    x = linear.clamp(0, 1)
    return torch.where(x <= 0.0031308, 12.92 * x, 1.055 * x.clamp_min(0.0031308).pow(1 / 2.4) - 0.055)


def _conv(inputs: int, outputs: int, dilation: int, padding: Padding) -> nn.Conv2d:
    return nn.Conv2d(inputs, outputs, 3, padding=dilation, dilation=dilation, padding_mode=padding)


def _activate(x: Tensor) -> Tensor:
    # In place where nothing has to be kept for gradients: it saves a pass over memory.
    return F.leaky_relu(x, SLOPE, inplace=not torch.is_grad_enabled())


def _merged(conv: nn.Module, skip: Tensor, risen: Tensor) -> Tensor:
    """`conv` of both concatenated; where nothing is kept for gradients as a sum, which needs less memory and time."""
    assert isinstance(conv, nn.Conv2d)
    if torch.is_grad_enabled() or conv.padding_mode != "zeros":
        whole: Tensor = conv(torch.cat([skip, risen], 1))
        return whole
    width = skip.shape[1]
    result = _part(skip, conv.weight[:, :width], conv.bias, conv)
    return result.add_(_part(risen, conv.weight[:, width:], None, conv))


def _part(x: Tensor, weight: Tensor, bias: Tensor | None, like: nn.Conv2d) -> Tensor:
    """A zero-padded convolution with other weights in the manner of `like`."""
    weight = weight.contiguous(memory_format=torch.channels_last)
    return F.conv2d(x, weight, bias, padding=like.dilation, dilation=like.dilation)


class Block(nn.Module):
    """Convolutions with LeakyReLU between them and at the end; with `residual` the input is added before the end."""

    def __init__(self, width: int, convs: int, dilation: int, residual: bool, padding: Padding) -> None:
        super().__init__()
        self.convs = nn.ModuleList(_conv(width, width, dilation, padding) for _ in range(convs))
        self.residual = residual

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, h, w) to the same shape. Without convolutions there is nothing to do."""
        if not self.convs:
            return x
        y = x
        for index, conv in enumerate(self.convs):
            y = conv(y)
            if index < len(self.convs) - 1:
                y = _activate(y)
        return _activate(x + y if self.residual else y)


class UNet(nn.Module):
    """UNet of the paper's Fig. 4; configurable in depth and width."""

    def __init__(self, config: UNetConfig, inputs: int, outputs: int) -> None:
        super().__init__()
        widths, padding = config.channels, config.padding
        self.enter = nn.ModuleList(_conv(a, b, 1, padding) for a, b in zip((inputs, *widths), widths, strict=False))
        self.down = nn.ModuleList(
            Block(width, convs, dilation, config.residual, padding)
            for width, convs, dilation in zip(widths, config.convs, config.dilation, strict=True)
        )
        self.rise = nn.ModuleList(
            nn.ConvTranspose2d(deep, width, 2, stride=2, bias=False) for width, deep in pairwise(widths)
        )
        self.merge = nn.ModuleList(_conv(2 * width, width, 1, padding) for width in widths[:-1])
        self.up = nn.ModuleList(
            Block(width, convs, dilation, config.residual, padding)
            for width, convs, dilation in zip(widths[:-1], config.convs, config.dilation, strict=False)
        )
        self.last = nn.Conv2d(widths[0], outputs, 1)
        self.squeeze: nn.Sequential | None = None
        if config.global_width:
            hidden = config.global_width
            self.squeeze = nn.Sequential(
                nn.Linear(widths[-1], hidden), nn.LeakyReLU(SLOPE), nn.Linear(hidden, 2 * widths[-1])
            )
        self._initialise()

    def _initialise(self) -> None:
        # He et al. 2015: with torch's default the deep path is almost silent. A zero last layer starts at the skip.
        for module in self.modules():
            if isinstance(module, nn.Conv2d | nn.ConvTranspose2d | nn.Linear):
                nn.init.kaiming_normal_(module.weight, a=SLOPE)
                if isinstance(module, nn.ConvTranspose2d):
                    # With stride 2 one input pixel reaches each output pixel: torch counts four.
                    with torch.no_grad():
                        module.weight *= (module.out_channels * 4 / module.in_channels) ** 0.5
                if module.bias is not None:
                    nn.init.zeros_(module.bias)
        nn.init.zeros_(self.last.weight)
        if self.squeeze is not None:
            output = self.squeeze[-1]
            assert isinstance(output, nn.Linear)
            with torch.no_grad():
                output.weight *= 0.1
                output.bias[: output.out_features // 2] = 1  # scale 1, shift 0

    def encode(self, x: Tensor) -> tuple[list[Tensor], Tensor]:
        """The finer levels' features and the input features of the deepest level's block."""
        skips = []
        for index in range(len(self.down) - 1):
            x = self.down[index](_activate(self.enter[index](x)))
            skips.append(x)
            x = F.max_pool2d(x, 2)
        return skips, _activate(self.enter[-1](x))

    def forward(self, x: Tensor, mean: Tensor | None = None) -> Tensor:
        """(N, inputs, h, w) to (N, outputs, h, w).

        mean : (N, C) of the deepest input features over the whole picture, where `x` is a tile of it; None takes it
            from `x` itself
        """
        skips, deep = self.encode(x)
        x = self.down[-1](deep)
        if self.squeeze is not None:
            mean = deep.mean((2, 3)) if mean is None else mean
            scale, shift = self.squeeze(mean)[..., None, None].chunk(2, 1)
            x = x * scale + shift
        for index in range(len(skips) - 1, -1, -1):
            # `pop`: the finest level's features are most of the memory.
            x = _merged(self.merge[index], skips.pop(), self.rise[index](x))
            x = self.up[index](_activate(x))
        result: Tensor = self.last(x)
        return result


class RestoreNet(nn.Module):
    """Bayer raw to a full-colour linear picture: demosaicing, denoising, and in the paper's contract colour."""

    def __init__(self, config: RestoreConfig = RestoreConfig()) -> None:
        super().__init__()
        self.config = config
        self.unet = UNet(config.unet, inputs_of(config), 12)

    def features(self, rggb: Tensor, sigma: Tensor) -> tuple[Tensor, Tensor | None]:
        """Input of the UNet and the skip (N, 12, h, w) that its output is added to."""
        if not self.config.skip:
            return torch.cat([rggb, sigma], 1), None
        encoded = root_encode(rggb)
        # σ in the encoded domain: σ times the slope of the square root.
        noise = sigma * (0.5 * (rggb.abs() + ROOT_OFFSET).rsqrt())
        skip = ddfapd.demosaic(encoded)
        return torch.cat([skip, noise], 1), skip

    def forward(
        self,
        rggb: Tensor,
        sigma: Tensor,
        mean: Tensor | None = None,
        inner: tuple[slice, slice] = (slice(None), slice(None)),
    ) -> Tensor:
        """Restore packed planes.

        rggb : (N, 4, h, w), R, G1, G2, B, black 0; balanced for "any-camera", as the sensor saw it for "paper"
        sigma : (N, 4, h, w) standard deviation of the noise per sample ("any-camera"), or (N, 1, h, w) ω ("paper")
        mean : see `UNet.forward`
        inner : rows and columns of quads that are wanted; the rest, a tile's halo, is only looked at

        Returns (N, 3, 2h, 2w) of `inner`: linear balanced camera RGB ("any-camera") or XYZ ("paper").
        """
        features, skip = self.features(rggb, sigma)
        y = self.unet(features.contiguous(memory_format=torch.channels_last), mean)
        y = y[(..., *inner)]
        if skip is not None:
            y = root_decode(y + skip[(..., *inner)])
        return F.pixel_shuffle(y, 2)


class EnhanceNet(nn.Module):
    """The paper's Enhance-Net: linear XYZ to sRGB."""

    white: Tensor

    def __init__(self, config: EnhanceConfig = EnhanceConfig()) -> None:
        super().__init__()
        self.config = config
        self.unet = UNet(config.unet, 12, 12)
        self.register_buffer("white", torch.tensor(D65_WHITE, dtype=torch.float32).view(1, 3, 1, 1), persistent=False)

    def features(self, xyz: Tensor) -> Tensor:
        """Input of the UNet: XYZ relative to the white, clipped, sRGB curve, packed 2×2."""
        return F.pixel_unshuffle(srgb_curve(xyz / self.white), 2)

    def forward(self, xyz: Tensor, mean: Tensor | None = None) -> Tensor:
        """XYZ (N, 3, H, W), Y = 1 at sensor white, H and W even, to sRGB (N, 3, H, W), not clipped."""
        features = self.features(xyz).contiguous(memory_format=torch.channels_last)
        return F.pixel_shuffle(self.unet(features, mean), 2)


def corners(colours: Tensor, size: int) -> tuple[Tensor, Tensor]:
    """Where colours (N, 3) in [0, 1] lie in a table of `size` values a side: indices and weights, both (N, 4).

    Tetrahedral interpolation: a cell is cut along its grey diagonal into six, by the order of the colour's parts.
    """
    places = colours * (size - 1)
    low = places.detach().floor().clamp(0, size - 2)
    parts, order = (places - low).sort(1, descending=True)
    strides = torch.tensor([size * size, size, 1], device=colours.device)
    first = (low.long() * strides).sum(1, keepdim=True)
    indices = torch.cat([first, first + strides[order].cumsum(1)], 1)
    return indices, torch.cat([1 - parts[:, :1], parts[:, :2] - parts[:, 1:], parts[:, 2:]], 1)


class GridNet(nn.Module):
    """The fast Enhance-Net: per-picture affine colour transforms in a bilateral grid (x, y, lightness).

    The grid is computed from a thumbnail of the whole picture, so every region of the picture at every scale gets the
    same transform. `style = base + A·[base; 1] + T(base)`, base being the plain sRGB rendition and T a table that is
    the same for all pictures, for what a look does to single hues; a net may have none.
    """

    M: Tensor
    guide_weights: Tensor

    def __init__(self, config: GridConfig = GridConfig()) -> None:
        super().__init__()
        self.config = config
        depth = config.bins[1]
        widths = grid_widths(config)
        layers: list[nn.Module] = []
        for a, b in pairwise(widths):
            layers += [nn.Conv2d(a, b, 3, stride=2, padding=1), nn.LeakyReLU(SLOPE, inplace=True)]
        self.low = nn.Sequential(*layers)
        wide = widths[-1]
        self.local = nn.Sequential(_conv(wide, wide, 1, "zeros"), nn.LeakyReLU(SLOPE), _conv(wide, wide, 1, "zeros"))
        self.whole = nn.Sequential(
            nn.Conv2d(wide, wide, 3, stride=2, padding=1), nn.LeakyReLU(SLOPE),
            nn.Conv2d(wide, wide, 3, stride=2, padding=1), nn.LeakyReLU(SLOPE),
        )  # fmt: skip
        self.mix = nn.Sequential(nn.Linear(2 * wide, 2 * wide), nn.LeakyReLU(SLOPE), nn.Linear(2 * wide, wide))
        self.last = nn.Conv2d(wide, 12 * depth, 1)
        self.register_buffer("M", torch.tensor(M_XYZ_TO_SRGB, dtype=torch.float32), persistent=False)
        self.guide = nn.Parameter(torch.tensor([0.30, 0.59, 0.11]).log())
        size = config.table
        self.table = nn.Parameter(torch.zeros(size, size, size, 3)) if size else None
        for module in self.modules():
            if isinstance(module, nn.Conv2d | nn.Linear):
                nn.init.kaiming_normal_(module.weight, a=SLOPE)
                assert module.bias is not None
                nn.init.zeros_(module.bias)
        nn.init.zeros_(self.last.weight)

    def base(self, xyz: Tensor) -> Tensor:
        """Plain rendition: XYZ (N, 3, H, W) to clipped, encoded sRGB."""
        return srgb_curve(torch.einsum("dc,nchw->ndhw", self.M, xyz))

    def grid(self, thumbnail: Tensor) -> Tensor:
        """Coefficients (N, 12, depth, side, side) from XYZ thumbnails (N, 3, 256, 256) of whole pictures."""
        side, depth = self.config.bins
        low = self.low(self.base(thumbnail) - 0.5)
        whole = self.whole(low)
        # Mean and spread of the whole picture: a tone decision needs both.
        statistics = torch.cat([whole.mean((2, 3)), whole.amax((2, 3))], 1)
        fused = F.leaky_relu(self.local(low) + self.mix(statistics)[..., None, None], SLOPE)
        result: Tensor = self.last(fused).view(-1, 3, 4, depth, side, side)
        if self.config.monochrome:
            # All three rows of base + A·[base; 1] become their mean; slicing is linear and keeps them equal.
            plain = torch.eye(3, 4, device=result.device).view(1, 3, 4, 1, 1, 1)
            result = (result + plain).mean(1, keepdim=True) - plain
        return result.view(-1, 12, depth, side, side)

    def lightness(self, base: Tensor) -> Tensor:
        """Guide (N, H, W) in [0, 1]: a learned convex mix of the base's channels."""
        return torch.einsum("c,nchw->nhw", self.guide.softmax(0), base)

    def slice(self, grid: Tensor, base: Tensor, box: tuple[float, float, float, float] = (0, 0, 1, 1)) -> Tensor:
        """What the style adds to `base` (N, 3, H, W).

        box : (left, top, right, bottom) of the region in the whole picture, 0..1
        """
        height, width = base.shape[-2:]
        left, top, right, bottom = box
        x = torch.linspace(0.5, width - 0.5, width, device=base.device) / width * (right - left) + left
        y = torch.linspace(0.5, height - 0.5, height, device=base.device) / height * (bottom - top) + top
        z = self.lightness(base)
        where = torch.stack(
            [x.expand(z.shape) * 2 - 1, y[:, None].expand(z.shape) * 2 - 1, z * 2 - 1], -1
        )  # fmt: skip
        coefficients = F.grid_sample(grid, where[:, None], mode="bilinear", padding_mode="border", align_corners=False)
        matrix = coefficients.view(-1, 3, 4, height, width)
        added: Tensor = torch.einsum("ndchw,nchw->ndhw", matrix[:, :, :3], base) + matrix[:, :, 3]
        return added if self.table is None else added + self._looked_up(self.table, base)

    def _looked_up(self, table: Tensor, base: Tensor) -> Tensor:
        """What the table adds to `base` (N, 3, H, W)."""
        if self.config.monochrome:
            table = table.mean(-1, keepdim=True).expand(-1, -1, -1, 3)
        indices, weights = corners(base.movedim(1, -1).reshape(-1, 3), len(table))
        # Embeddings add gradients up quickly on every device, which indexing does not.
        found = (F.embedding(indices, table.reshape(-1, 3)) * weights[..., None]).sum(1)
        return found.view(base.shape[0], *base.shape[2:], 3).movedim(-1, 1)

    def forward(self, xyz: Tensor, thumbnail: Tensor) -> Tensor:
        """Style of whole pictures: XYZ (N, 3, H, W) and their thumbnails (N, 3, 256, 256) to sRGB, not clipped."""
        base = self.base(xyz)
        return base + self.slice(self.grid(thumbnail), base)
