"""Picture quality: PSNR and SSIM."""

from __future__ import annotations

from torch import Tensor


def psnr(output: Tensor, truth: Tensor, ceiling: float = 60.0) -> Tensor:
    """Peak signal-to-noise ratio in dB of each picture (N,), peak 1, at most `ceiling` (equal pictures have no other).

    `output`, `truth` : (N, C, H, W) in [0, 1]
    """
    error = (output - truth).square().mean(dim=(1, 2, 3))
    return (-10.0 * error.clamp(min=10 ** (-ceiling / 10)).log10()).clamp(max=ceiling)
