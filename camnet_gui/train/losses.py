"""Losses of the paper (Eqs. 5-7) and the L1 after the sRGB curve that the fast recipes use."""

from __future__ import annotations

from typing import Final

import torch
from torch import Tensor

EPSILON: Final = 1e-3  # floor of the logarithm of Eq. (5): about one sRGB code value of 8 bits at black
_TOE: Final = 0.0031308  # IEC 61966-2-1: below it the curve is a line of slope 12.92
_SLOPE_AT_ONE: Final = 1.055 / 2.4


def srgb_curve(linear: Tensor) -> Tensor:
    """The sRGB curve (IEC 61966-2-1), extended by its tangents below 0 and above 1 so that gradients stay finite.

    Parameters
    ----------
    linear : Tensor of any shape, linear light, 1 at white

    Returns
    -------
    Tensor of the same shape, encoded; the standard's values inside [0, 1], never clipped
    """
    inner = linear.clamp(_TOE, 1.0)
    curve: Tensor = 1.055 * inner.pow(1 / 2.4) - 0.055
    below = 12.92 * (linear - inner).clamp(max=0.0)
    above = _SLOPE_AT_ONE * (linear - inner).clamp(min=0.0)
    return curve + below + above


def apply_matrix(matrix: Tensor, image: Tensor) -> Tensor:
    """`matrix` (N, 3, 3) or (3, 3) times every pixel of `image` (N, 3, H, W)."""
    flat = image.flatten(2)
    product = torch.bmm(matrix, flat) if matrix.dim() == 3 else torch.matmul(matrix, flat)
    return product.view(image.shape[0], 3, *image.shape[2:])


def encoded_decibel(
    output: Tensor, truth: Tensor, matrix: Tensor | None = None, weight: Tensor | None = None
) -> Tensor:
    """Mean of each sample's log mean squared error after the camera's matrix and the sRGB curve.

    That is its PSNR up to sign and scale: a tenth of a decibel counts the same in a clean sample and in a noisy one.
    Squares ask for the mean of what the picture may have been, where `encoded_l1` asks for the median.
    Parameters and result are those of `encoded_l1`.
    """
    if matrix is not None:
        output, truth = apply_matrix(matrix, output), apply_matrix(matrix, truth)
    error = (srgb_curve(output) - srgb_curve(truth)).square().mean(dim=(1, 2, 3))
    # The offset, 60 dB, keeps a sample without any detail from ruling the others.
    decibels = (error + 1e-6).log()
    return decibels.mean() if weight is None else (decibels * weight).mean()


def restore_loss(restored: Tensor, truth: Tensor, epsilon: float = EPSILON) -> Tensor:
    """Eq. (5): `|Ir−Gr|₁ + |log max(Ir,ε) − log max(Gr,ε)|₁`, each a mean over (N, 3, H, W); linear light. Scalar."""
    linear = (restored - truth).abs().mean()
    logs = (restored.clamp(min=epsilon).log() - truth.clamp(min=epsilon).log()).abs().mean()
    return linear + logs


def enhance_loss(enhanced: Tensor, truth: Tensor) -> Tensor:
    """Eq. (6): `|Io−Go|₁`, a mean over (N, 3, H, W); sRGB-encoded. Scalar."""
    return (enhanced - truth).abs().mean()


def joint_loss(restore: Tensor, enhance: Tensor, weight: float) -> Tensor:
    """Eq. (7): `λ·Lr + (1−λ)·Lo`; the paper takes λ 0.1 with little noise, 0.5, and 0.9 at night. Scalars."""
    return weight * restore + (1.0 - weight) * enhance


def encoded_l1(output: Tensor, truth: Tensor, matrix: Tensor | None = None, weight: Tensor | None = None) -> Tensor:
    """L1 after the camera's matrix and the sRGB curve: interpolation errors count as the eye meets them.

    Parameters
    ----------
    output, truth : (N, 3, H, W), linear light
    matrix : (N, 3, 3) from their colour space to linear sRGB; None when they are linear sRGB
    weight : (N,) weights of the samples, mean 1; None weighs all alike

    Returns
    -------
    scalar Tensor
    """
    if matrix is not None:
        output, truth = apply_matrix(matrix, output), apply_matrix(matrix, truth)
    error = (srgb_curve(output) - srgb_curve(truth)).abs().mean(dim=(1, 2, 3))
    return error.mean() if weight is None else (error * weight).mean()
