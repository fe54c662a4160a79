"""What the formulas are made of: luminance, Oklab, gamut, smooth steps, and the filter that keeps edges."""

from __future__ import annotations

import math
from typing import Final

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from camnet_gui.train.losses import apply_matrix, srgb_curve

_LUMA: Final = (0.2126, 0.7152, 0.0722)  # Rec. 709, of linear light
# Ottosson, "A perceptual color space for image processing" (2020), matrices M1 (from linear sRGB) and M2.
_M_SRGB_TO_CONES: Final = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_M_ROOTS_TO_OKLAB: Final = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)
_GREY_CHROMA: Final = 1e-3  # Oklab chroma below which a hue means nothing


def luminance(linear: Tensor) -> Tensor:
    """Relative luminance (N, 1, H, W) of linear sRGB (N, 3, H, W)."""
    return (linear * torch.tensor(_LUMA).to(linear).view(1, 3, 1, 1)).sum(dim=1, keepdim=True)


def encoded(linear: Tensor) -> Tensor:
    """sRGB-encoded [0, 1] of linear light, clipped."""
    return srgb_curve(linear).clamp(0.0, 1.0)


def to_oklab(linear: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """L, a, b of Oklab, (N, 1, H, W) each, L = 1 at white, of linear sRGB (N, 3, H, W) in [0, 1]."""
    # The cube root is steep at 0: less than a thousandth of an 8-bit code is taken for black.
    roots = apply_matrix(torch.tensor(_M_SRGB_TO_CONES).to(linear), linear).clamp(min=1e-7).pow(1 / 3)
    lightness, a, b = torch.split(apply_matrix(torch.tensor(_M_ROOTS_TO_OKLAB).to(linear), roots), 1, dim=1)
    return lightness, a, b


def from_oklab(lightness: Tensor, a: Tensor, b: Tensor) -> Tensor:
    """Linear sRGB (N, 3, H, W), not clipped, of Oklab."""
    lab = torch.cat([lightness, a, b], dim=1)
    inverse = torch.linalg.inv(torch.tensor(_M_ROOTS_TO_OKLAB, dtype=torch.float64)).to(lab)
    cones = apply_matrix(inverse, lab).pow(3)
    return apply_matrix(torch.linalg.inv(torch.tensor(_M_SRGB_TO_CONES, dtype=torch.float64)).to(lab), cones)


def into_gamut(linear: Tensor) -> Tensor:
    """Linear sRGB (N, 3, H, W) mixed with the grey of its luminance as far as it takes to lie in [0, 1].

    Clipping each channel would turn hues and flatten saturated reds.
    """
    luma = luminance(linear).clamp(0.0, 1.0)
    away = linear - luma
    most, least = away.amax(dim=1, keepdim=True), away.amin(dim=1, keepdim=True)
    room = torch.minimum((1.0 - luma) / most.clamp(min=1e-6), luma / (-least).clamp(min=1e-6))
    return (luma + away * room.clamp(max=1.0)).clamp(0.0, 1.0)


def fullness(linear: Tensor) -> Tensor:
    """How far (N, 1, H, W) a colour in [0, 1] lies from the grey of its luminance (0) to the gamut's border (1)."""
    luma = luminance(linear)
    above = (linear.amax(dim=1, keepdim=True) - luma) / (1.0 - luma).clamp(min=0.02)
    below = (luma - linear.amin(dim=1, keepdim=True)) / luma.clamp(min=0.02)
    return torch.maximum(above, below).clamp(0.0, 1.0)


def s_curve(x: Tensor, strength: float) -> Tensor:
    """`x − strength·sin(2πx)/2π` for x in [0, 1]: slope 1 + strength at the middle, 1 − strength at the ends."""
    return x - strength * torch.sin(2 * math.pi * x) / (2 * math.pi)


def rise(x: Tensor, low: float, high: float) -> Tensor:
    """0 below `low`, 1 above `high`, `3t² − 2t³` between: a smooth step."""
    t = ((x - low) / (high - low)).clamp(0.0, 1.0)
    return t * t * (3.0 - 2.0 * t)


def near_hue(a: Tensor, b: Tensor, degrees: float, width: float) -> Tensor:
    """Weight in (0, 1] of an Oklab hue near `degrees`, about a Gaussian of `width` degrees; of greys it is small.

    von Mises, `exp((cos Δh − 1)/w²)`: smooth all around the circle.
    """
    angle, spread = math.radians(degrees), math.radians(width)
    chroma = (a * a + b * b + _GREY_CHROMA**2).sqrt()
    cosine = (a * math.cos(angle) + b * math.sin(angle)) / chroma
    return ((cosine - 1.0) / spread**2).exp()


def turned(a: Tensor, b: Tensor, radians: Tensor) -> tuple[Tensor, Tensor]:
    """(a, b) with the hue turned by `radians` (N, 1, H, W), from red over yellow to green where positive."""
    cosine, sine = radians.cos(), radians.sin()
    return a * cosine - b * sine, a * sine + b * cosine


def box(image: Tensor, radius: int) -> Tensor:
    """Mean over (2·radius + 1)² pixels, of those inside the picture, by running sums: the radius costs nothing."""
    for axis in (2, 3):
        extent = image.shape[axis]
        # Sums of a whole row lose digits in float32, and the variance is a small difference of them.
        sums = F.pad(image.double().cumsum(axis), (0, 0, 1, 0) if axis == 2 else (1, 0))
        places = torch.arange(extent, device=image.device)
        low, high = (places - radius).clamp(min=0), (places + radius + 1).clamp(max=extent)
        counts = (high - low).view((-1, 1) if axis == 2 else (1, -1))
        image = ((sums.index_select(axis, high) - sums.index_select(axis, low)) / counts).to(image.dtype)
    return image


def smooth_keeping_edges(image: Tensor, radius: int, epsilon: float) -> Tensor:
    """Self-guided filter (He, Sun, Tang 2013): smooth where the local variance is below `epsilon`. (N, 1, H, W)."""
    mean = box(image, radius)
    variance = (box(image * image, radius) - mean * mean).clamp(min=0.0)
    slope = variance / (variance + epsilon)
    return box(slope, radius) * image + box(mean - slope * mean, radius)
