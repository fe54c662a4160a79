"""Directional demosaicing against the reference implementation, and its symmetries."""

import warnings

import cv2
import numpy as np
import pytest
import torch
from torch.nn import functional as F  # noqa: N812

from camnet_gui.model import ddfapd


def picture(height: int = 96, width: int = 128) -> np.ndarray:
    """A colourful picture (H, W, 3) with edges in all directions; no value twice, so no tie decides a direction."""
    generator = np.random.default_rng(3)
    noise = generator.random((height, width, 3))
    smooth = cv2.GaussianBlur(noise, (0, 0), 2)
    smooth[20:60, 30:90] = smooth[20:60, 30:90, ::-1] * 0.5
    cv2.line(smooth, (5, 90), (120, 10), (0.9, 0.1, 0.4), 2, cv2.LINE_AA)
    return smooth + 0.001 * noise


def mosaic_of(rgb: np.ndarray) -> np.ndarray:
    mosaic = rgb[:, :, 1].copy()
    mosaic[::2, ::2] = rgb[::2, ::2, 0]
    mosaic[1::2, 1::2] = rgb[1::2, 1::2, 2]
    return mosaic


def demosaiced(mosaic: np.ndarray) -> np.ndarray:
    packed = F.pixel_unshuffle(torch.tensor(mosaic)[None, None], 2)
    return F.pixel_shuffle(ddfapd.demosaic(packed), 2)[0].permute(1, 2, 0).numpy()


def test_equals_the_reference_implementation_inside() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from colour_demosaicing import demosaicing_CFA_Bayer_Menon2007

        mosaic = mosaic_of(picture())
        expected = demosaicing_CFA_Bayer_Menon2007(mosaic, "RGGB")
    difference = np.abs(demosaiced(mosaic) - expected)[12:-12, 12:-12]
    assert np.median(difference) < 1e-12
    # Sums in another order decide near-ties the other way: a handful of pixels may differ.
    assert (difference > 1e-9).mean() < 0.005


def test_known_samples_are_kept() -> None:
    mosaic = mosaic_of(picture())
    assert np.array_equal(mosaic_of(demosaiced(mosaic)), mosaic)


def test_transposing_the_picture_transposes_the_result() -> None:
    rgb = picture()
    one, other = demosaiced(mosaic_of(rgb)), demosaiced(mosaic_of(rgb.transpose(1, 0, 2))).transpose(1, 0, 2)
    assert np.allclose(one, other)


@pytest.mark.parametrize("size", [(2, 2), (4, 6), (10, 4), (34, 18)])
def test_flat_pictures_stay_flat_at_any_size(size: tuple[int, int]) -> None:
    rgb = np.broadcast_to(np.array([0.2, 0.5, 0.8]), (*size, 3))
    assert np.allclose(demosaiced(mosaic_of(rgb)), rgb)


def test_an_output_depends_on_nothing_beyond_the_halo() -> None:
    mosaic = torch.tensor(mosaic_of(picture()))[None, None].requires_grad_()
    result = F.pixel_shuffle(ddfapd.demosaic(F.pixel_unshuffle(mosaic, 2)), 2)
    result[0, :, 48:50, 64:66].sum().backward()
    assert mosaic.grad is not None
    rows, columns = np.nonzero(mosaic.grad[0, 0].numpy())
    assert rows.min() >= 48 - 2 * ddfapd.HALO and rows.max() < 50 + 2 * ddfapd.HALO
    assert columns.min() >= 64 - 2 * ddfapd.HALO and columns.max() < 66 + 2 * ddfapd.HALO
