import warnings

import numpy as np
import pytest
import torch
from torchmetrics.functional.image import peak_signal_noise_ratio, structural_similarity_index_measure

from camnet_gui import color
from camnet_gui.train import metrics


@pytest.fixture(scope="module")
def pair() -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(0)
    smooth = torch.nn.functional.interpolate(torch.rand(2, 3, 8, 9, generator=generator), (40, 48), mode="bilinear")
    noisy = (smooth + 0.05 * torch.randn(smooth.shape, generator=generator)).clamp(0, 1)
    return smooth.double(), noisy.double()


def test_psnr_is_torchmetrics(pair: tuple[torch.Tensor, torch.Tensor]) -> None:
    oracle = peak_signal_noise_ratio(*pair, data_range=1.0, reduction="none", dim=(1, 2, 3))
    assert torch.allclose(metrics.psnr(*pair), oracle)
    assert metrics.psnr(pair[0], pair[0]).tolist() == [60.0, 60.0]


def test_ssim_is_torchmetrics_on_whole_windows(pair: tuple[torch.Tensor, torch.Tensor]) -> None:
    _, full = structural_similarity_index_measure(*pair, data_range=1.0, return_full_image=True, reduction="none")
    assert isinstance(full, torch.Tensor)
    assert torch.allclose(metrics.ssim(*pair), full[..., 5:-5, 5:-5].mean(dim=(1, 2, 3)))


def test_delta_e_is_colour_sciences() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it tells that matplotlib is missing
        import colour
    generator = torch.Generator().manual_seed(2)
    scale = torch.tensor([20.0, 50.0, 50.0]).view(1, 3, 1, 1)
    first = torch.randn(3, 3, 16, 16, generator=generator).double() * scale
    first[:, 0] += 50
    spread = torch.tensor([5.0, 30.0, 30.0]).view(1, 3, 1, 1)
    second = first + torch.randn(first.shape, generator=generator).double() * spread
    second[0, 1:, 0] = 0.0  # greys have no hue
    oracle = colour.delta_E(first.permute(0, 2, 3, 1).numpy(), second.permute(0, 2, 3, 1).numpy(), method="CIE 2000")
    assert np.allclose(metrics.delta_e2000(first, second).numpy(), oracle, atol=1e-9)


def test_lab_is_colors() -> None:
    xyz = torch.rand(1, 3, 5, 5, generator=torch.Generator().manual_seed(3), dtype=torch.float64)
    xyz[..., 0] *= 0.005  # the line near black
    assert np.allclose(metrics.lab(xyz)[0].numpy(), color.xyz_to_lab(xyz[0].numpy()), atol=1e-9)


def test_s_cielab_keeps_flat_differences_and_forgives_fine_ones() -> None:
    grey = torch.full((1, 3, 96, 96), 0.5)
    other = grey + torch.tensor([0.05, 0.0, -0.05]).view(1, 3, 1, 1)
    assert torch.allclose(metrics.s_cielab(grey, other), metrics.mean_delta_e(grey, other), rtol=2e-3)
    checker = (torch.arange(96)[:, None] + torch.arange(96)) % 2 * 2.0 - 1.0
    fine = grey + 0.05 * checker
    coarse = grey + 0.05 * checker[:6, :6].repeat_interleave(16, 0).repeat_interleave(16, 1)
    plain = float(metrics.mean_delta_e(grey, fine))
    assert float(metrics.s_cielab(grey, fine)) < 0.15 * plain
    assert float(metrics.s_cielab(grey, coarse)) > 0.5 * plain
    # At a larger distance, more pixels to the degree, less of it is seen.
    near, far = metrics.s_cielab(grey, coarse, 30.0), metrics.s_cielab(grey, coarse, 240.0)
    assert float(far) < 0.8 * float(near)


def test_s_cielab_of_equal_pictures_is_zero() -> None:
    picture = torch.rand(2, 3, 40, 56, generator=torch.Generator().manual_seed(6))
    assert metrics.s_cielab(picture, picture).tolist() == [0.0, 0.0]


def test_s_cielab_sees_less_of_a_pattern_from_farther_away() -> None:
    grey = torch.full((1, 3, 64, 64), 0.5)
    stripes = grey + 0.1 * (torch.arange(64) // 2 % 2 * 2.0 - 1.0)
    seen = [float(metrics.s_cielab(grey, stripes, pixels)) for pixels in (10.0, 30.0, 60.0, 120.0)]
    assert seen == sorted(seen, reverse=True) and seen[0] > 4 * seen[-1]


def test_the_eyes_filter_is_the_sum_of_gaussians_of_the_paper() -> None:
    spot = torch.zeros(1, 3, 160, 176, dtype=torch.float64)
    spot[0, :, 80, 88] = 1.0
    M = torch.tensor(metrics._M_XYZ_TO_OPPONENT).double()
    pixels = 30.0
    found = metrics.apply_matrix(M, metrics._eye_filter(spot, pixels))
    weight = metrics.apply_matrix(M, spot)
    y, x = torch.meshgrid(torch.arange(160) - 80.0, torch.arange(176) - 88.0, indexing="ij")
    # Red-green, whose Gaussians are narrower than the picture: its mirror images are far away.
    expected = torch.zeros(160, 176, dtype=torch.float64)
    for share, width in metrics._GAUSSIANS[1]:
        kernel = torch.exp(-(x**2 + y**2) / (width * pixels) ** 2).double()
        expected += share * kernel / kernel.sum()
    expected /= sum(share for share, _ in metrics._GAUSSIANS[1])
    assert torch.allclose(found[0, 1], weight[0, 1, 80, 88] * expected, atol=1e-3 * float(expected.max()))
    # Light is kept.
    assert torch.allclose(found.sum(dim=(2, 3)), weight.sum(dim=(2, 3)), rtol=1e-5)
