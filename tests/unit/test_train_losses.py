import math

import numpy as np
import torch

from camnet_gui import color
from camnet_gui.train import losses


def test_curve_is_the_standards_between_black_and_white() -> None:
    x = torch.linspace(0, 1, 1001)
    assert np.allclose(losses.srgb_curve(x).numpy(), color.srgb_encode(x.numpy()), atol=1e-6)


def test_curve_goes_on_along_its_tangents_with_finite_gradients() -> None:
    x = torch.tensor([-1.0, -0.01, 0.0, 0.5, 1.0, 2.0], dtype=torch.float64, requires_grad=True)
    y = losses.srgb_curve(x)
    y.sum().backward()
    y = y.detach()
    assert torch.allclose(y[[0, 1, 2]], 12.92 * x.detach()[[0, 1, 2]], atol=1e-7)
    assert math.isclose(float(y[5]) - float(y[4]), 1.055 / 2.4, rel_tol=1e-9)
    assert x.grad is not None and bool(torch.isfinite(x.grad).all()) and bool((x.grad > 0.1).all())


def test_restore_loss_is_equation_5() -> None:
    a, b = torch.full((1, 3, 2, 2), 0.5), torch.full((1, 3, 2, 2), 0.25)
    assert math.isclose(float(losses.restore_loss(a, b)), 0.25 + math.log(2), rel_tol=1e-6)
    # Below ε the logarithm sees no difference, and black must not give infinity.
    dark = losses.restore_loss(torch.zeros(1, 3, 2, 2), torch.full((1, 3, 2, 2), losses.EPSILON))
    assert math.isclose(float(dark), losses.EPSILON, rel_tol=1e-5)


def test_enhance_and_joint_losses_are_equations_6_and_7() -> None:
    a, b = torch.full((1, 3, 2, 2), 0.5), torch.full((1, 3, 2, 2), 0.75)
    assert float(losses.enhance_loss(a, b)) == 0.25
    assert math.isclose(float(losses.joint_loss(torch.tensor(2.0), torch.tensor(4.0), 0.1)), 0.2 + 3.6, rel_tol=1e-6)


def test_encoded_l1_looks_through_the_matrix_and_weighs_samples() -> None:
    generator = torch.Generator().manual_seed(1)
    a, b = torch.rand(2, 3, 4, 4, generator=generator), torch.rand(2, 3, 4, 4, generator=generator)
    matrix = torch.rand(2, 3, 3, generator=generator)
    expected = []
    for i in range(2):
        mapped = [torch.einsum("ij,jhw->ihw", matrix[i], image[i]) for image in (a, b)]
        expected.append(float((losses.srgb_curve(mapped[0]) - losses.srgb_curve(mapped[1])).abs().mean()))
    assert math.isclose(float(losses.encoded_l1(a, b, matrix)), sum(expected) / 2, rel_tol=1e-5)
    only_second = losses.encoded_l1(a, b, matrix, torch.tensor([0.0, 2.0]))
    assert math.isclose(float(only_second), expected[1], rel_tol=1e-5)


def test_a_decibel_counts_the_same_in_clean_and_noisy_samples() -> None:
    truth = torch.full((2, 3, 4, 4), 0.5, requires_grad=False)
    error = torch.tensor([0.01, 0.1]).view(2, 1, 1, 1)
    output = (truth + error * torch.ones_like(truth)).requires_grad_()
    loss = losses.encoded_decibel(output, truth)
    mse = (losses.srgb_curve(output.detach()) - losses.srgb_curve(truth)).square().mean(dim=(1, 2, 3))
    assert math.isclose(float(loss.detach()), float((mse + 1e-6).log().mean()), rel_tol=1e-6)
    loss.backward()
    # The relative change of the error, which is what a decibel is, moves the loss alike in both samples.
    moved = (output.grad * error).sum(dim=(1, 2, 3))
    assert math.isclose(float(moved[0]), float(moved[1]), rel_tol=0.15)
    weighted = losses.encoded_decibel(output.detach(), truth, weight=torch.tensor([2.0, 0.0]))
    assert math.isclose(float(weighted), float((mse[0] + 1e-6).log()), rel_tol=1e-6)
