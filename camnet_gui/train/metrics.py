"""Picture quality: PSNR, SSIM, ΔE2000 and S-CIELAB. Pictures are (N, 3, H, W)."""

from __future__ import annotations

import math
from typing import Final

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from camnet_gui import color
from camnet_gui.train.losses import apply_matrix
from camnet_gui.train.synth import srgb_decode

# Zhang & Wandell 1996, "A spatial extension of CIELAB": Poirson-Wandell opponent space (XYZ of the 2° observer), and
# per opponent channel the weights and half-widths (degrees) of a sum of Gaussians.
_M_XYZ_TO_OPPONENT: Final = ((0.2787, 0.7218, -0.1066), (-0.4488, 0.2898, 0.0772), (0.0860, -0.5900, 0.5011))
_GAUSSIANS: Final = (
    ((1.00327, 0.05), (0.11442, 0.225), (-0.11769, 7.0)),
    ((0.61673, 0.0685), (0.38328, 0.826)),
    ((0.56789, 0.0920), (0.43212, 0.6451)),
)


def psnr(output: Tensor, truth: Tensor, ceiling: float = 60.0) -> Tensor:
    """Peak signal-to-noise ratio in dB of each picture (N,), peak 1, at most `ceiling` (equal pictures have no other).

    `output`, `truth` : (N, C, H, W) in [0, 1]
    """
    error = (output - truth).square().mean(dim=(1, 2, 3))
    return (-10.0 * error.clamp(min=10 ** (-ceiling / 10)).log10()).clamp(max=ceiling)


def _gaussian(sigma: float, radius: int, like: Tensor) -> Tensor:
    """(2·radius + 1,) samples of a Gaussian, sum 1."""
    x = torch.arange(-radius, radius + 1).to(like)
    weights = torch.exp(-0.5 * (x / sigma).square())
    return weights / weights.sum()


def _blur(image: Tensor, kernel: Tensor) -> Tensor:
    """Separable filter of each channel, without padding: (N, C, H, W) to (N, C, H − k + 1, W − k + 1)."""
    channels = image.shape[1]
    rows = F.conv2d(image, kernel.view(1, 1, 1, -1).expand(channels, 1, 1, -1), groups=channels)
    return F.conv2d(rows, kernel.view(1, 1, -1, 1).expand(channels, 1, -1, 1), groups=channels)


def ssim(output: Tensor, truth: Tensor) -> Tensor:
    """Structural similarity (N,), Wang et al. 2004: 11 × 11 Gaussian of σ 1.5, K 0.01 and 0.03, range 1.

    `output`, `truth` : (N, C, H, W) in [0, 1], H and W at least 11; the mean is over all whole windows and channels.
    """
    kernel = _gaussian(1.5, 5, output)
    c1, c2 = 0.01**2, 0.03**2
    a, b = _blur(output, kernel), _blur(truth, kernel)
    var_a = _blur(output * output, kernel) - a * a
    var_b = _blur(truth * truth, kernel) - b * b
    cov = _blur(output * truth, kernel) - a * b
    similarity = (2 * a * b + c1) * (2 * cov + c2) / ((a * a + b * b + c1) * (var_a + var_b + c2))
    return similarity.mean(dim=(1, 2, 3))


def lab(xyz: Tensor) -> Tensor:
    """CIE L*a*b* (N, 3, H, W) of XYZ (N, 3, H, W) relative to D65, Y = 1 at white (CIE 15:2004, 8.2.1)."""
    white = torch.tensor(color.D65_WHITE).to(xyz).view(1, 3, 1, 1)
    ratio = xyz / white
    root = ratio.clamp(min=(6 / 29) ** 3).pow(1 / 3)
    f = torch.where(ratio > (6 / 29) ** 3, root, ratio * (841 / 108) + 4 / 29)
    x, y, z = f.unbind(1)
    return torch.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], 1)


def delta_e2000(lab1: Tensor, lab2: Tensor) -> Tensor:
    """CIEDE2000 (N, H, W) between Lab (N, 3, H, W), kL = kC = kH = 1 (Sharma, Wu, Dalal 2005)."""
    l1, a1, b1 = lab1.unbind(1)
    l2, a2, b2 = lab2.unbind(1)
    chroma = 0.5 * (torch.hypot(a1, b1) + torch.hypot(a2, b2))
    g = 0.5 * (1 - (chroma**7 / (chroma**7 + 25.0**7)).sqrt())
    a1, a2 = (1 + g) * a1, (1 + g) * a2
    c1, c2 = torch.hypot(a1, b1), torch.hypot(a2, b2)
    h1, h2 = torch.atan2(b1, a1) % (2 * math.pi), torch.atan2(b2, a2) % (2 * math.pi)
    grey = c1 * c2 == 0
    turn = h2 - h1
    turn = torch.where(turn > math.pi, turn - 2 * math.pi, torch.where(turn < -math.pi, turn + 2 * math.pi, turn))
    turn = torch.where(grey, 0.0, turn)
    dl, dc, dh = l2 - l1, c2 - c1, 2 * (c1 * c2).sqrt() * torch.sin(turn / 2)
    mean_l, mean_c = 0.5 * (l1 + l2), 0.5 * (c1 + c2)
    total = h1 + h2
    wide = (h1 - h2).abs() > math.pi
    mean_h = torch.where(wide, torch.where(total < 2 * math.pi, total + 2 * math.pi, total - 2 * math.pi), total) / 2
    mean_h = torch.where(grey, total, mean_h)
    degrees = torch.rad2deg(mean_h)
    t = (
        1
        - 0.17 * torch.cos(mean_h - math.radians(30))
        + 0.24 * torch.cos(2 * mean_h)
        + 0.32 * torch.cos(3 * mean_h + math.radians(6))
        - 0.20 * torch.cos(4 * mean_h - math.radians(63))
    )
    sl = 1 + 0.015 * (mean_l - 50).square() / (20 + (mean_l - 50).square()).sqrt()
    sc, sh = 1 + 0.045 * mean_c, 1 + 0.015 * mean_c * t
    rotation = math.radians(60) * torch.exp(-((degrees - 275) / 25).square())
    rt = -2 * (mean_c**7 / (mean_c**7 + 25.0**7)).sqrt() * torch.sin(rotation)
    squared = (dl / sl).square() + (dc / sc).square() + (dh / sh).square() + rt * (dc / sc) * (dh / sh)
    return squared.clamp(min=0.0).sqrt()


def srgb_to_xyz(picture: Tensor) -> Tensor:
    """sRGB-encoded (N, 3, H, W) in [0, 1] to linear XYZ (D65)."""
    return apply_matrix(torch.from_numpy(color.M_SRGB_TO_XYZ).to(picture), srgb_decode(picture))


def mean_delta_e(output: Tensor, truth: Tensor) -> Tensor:
    """Mean ΔE2000 (N,) between sRGB pictures (N, 3, H, W) in [0, 1]."""
    return delta_e2000(lab(srgb_to_xyz(output)), lab(srgb_to_xyz(truth))).mean(dim=(1, 2))


def _eye_filter(xyz: Tensor, pixels_per_degree: float) -> Tensor:
    """XYZ (N, 3, H, W) as the eye's opponent channels pass it at a viewing distance; mirrored at the borders."""
    M = torch.tensor(_M_XYZ_TO_OPPONENT).to(xyz)
    opponent = apply_matrix(M, xyz)
    height, width = xyz.shape[-2:]
    # The surround is hundreds of pixels wide: by Fourier transform of the picture and its mirror images.
    mirrored = torch.cat([opponent, opponent.flip(-1)], -1)
    spectrum = torch.fft.rfft2(torch.cat([mirrored, mirrored.flip(-2)], -2))
    rows = torch.fft.fftfreq(2 * height, device=xyz.device).to(xyz).view(-1, 1)
    columns = torch.fft.rfftfreq(2 * width, device=xyz.device).to(xyz).view(1, -1)
    squared = rows.square() + columns.square()  # cycles per pixel
    passed = []
    for gaussians in _GAUSSIANS:
        total = torch.zeros_like(squared)
        norm = sum(weight for weight, _ in gaussians)
        for weight, spread in gaussians:
            # The published widths are the s of exp(-(r/s)²), whose transform is exp(-(πsf)²).
            total = total + weight / norm * torch.exp(-squared * (math.pi * spread * pixels_per_degree) ** 2)
        passed.append(total)
    seen = torch.fft.irfft2(spectrum * torch.stack(passed), s=(2 * height, 2 * width))[..., :height, :width]
    return apply_matrix(torch.linalg.inv(M), seen)


def seen_lab(picture: Tensor, pixels_per_degree: float = 60.0) -> Tensor:
    """CIE L*a*b* (N, 3, H, W) of sRGB pictures (N, 3, H, W) after the eye's spatial filters (Zhang & Wandell 1996)."""
    return lab(_eye_filter(srgb_to_xyz(picture), pixels_per_degree))


def s_cielab(output: Tensor, truth: Tensor, pixels_per_degree: float = 60.0) -> Tensor:
    """S-CIELAB (N,): mean ΔE2000 after the eye's spatial filters.

    Parameters
    ----------
    output, truth : (N, 3, H, W), sRGB-encoded [0, 1]
    pixels_per_degree : of visual angle; 60 is a monitor at about 0.9 m
    """
    seen = [seen_lab(picture, pixels_per_degree) for picture in (output, truth)]
    return delta_e2000(seen[0], seen[1]).mean(dim=(1, 2))
