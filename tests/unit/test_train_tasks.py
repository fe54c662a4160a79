import math
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from camnet_gui import color
from camnet_gui.model import nets
from camnet_gui.train import loop, losses, synth, tasks
from camnet_gui.train.data import PhotoSet
from camnet_gui.train.recipes import Recipe
from camnet_gui.train.styles import formulas

RECIPE = Recipe("tiny", "fast", steps=4, batch=2, patch=32, warmup=0, validate_every=4)
SMALL = nets.UNetConfig((4, 8), (1, 1), (1, 1), global_width=0)


@pytest.fixture(scope="module")
def photos() -> PhotoSet:
    random = np.random.default_rng(0)
    return PhotoSet(tuple(random.integers(20, 235, (96, 112, 3)).astype(np.uint8) for _ in range(3)))


def synthesis(contract: str = "any-camera") -> synth.Synthesis:
    mixing = torch.tensor([[0.65, 0.23, 0.12], [0.07, 0.72, 0.21], [0.02, 0.22, 0.76]])
    sensors = synth.Sensors(torch.stack([mixing, 0.5 * (mixing + torch.eye(3))]), ("one", "two"))
    return synth.Synthesis(sensors, synth.NoiseModel(0.6, -1.0, 0.2), contract, 0 if contract == "paper" else None)


def restore_task(photos: PhotoSet, **fields: object) -> tasks.RestoreTask:
    return tasks.RestoreTask(photos, photos, synthesis(), validation_crops=3, validation_size=32, **fields)  # type: ignore[arg-type]


class Perfect(nn.Module):
    """Knows the truth of the validation set; off by a factor, which the exposure scale forgives."""

    def __init__(self, task: tasks.RestoreTask) -> None:
        super().__init__()
        self.dummy = nn.Parameter(torch.zeros(1))
        self.truths = [batch.truth for batch in task._validation_set()]
        self.calls = 0

    def forward(self, rggb: Tensor, sigma: Tensor) -> Tensor:
        self.calls += 1
        return 0.5 * self.truths[self.calls - 1]


def test_validation_forgives_one_exposure_scale_and_nothing_else(photos: PhotoSet) -> None:
    task = restore_task(photos)
    scores = task.validate(Perfect(task))
    assert set(scores) == {"score", "psnr_1e-05", "psnr_0.0001", "psnr_0.001", "psnr_0.01"}
    assert all(value > 59.9 for value in scores.values())
    wrong = Perfect(task)
    wrong.truths = [truth.flip(1) for truth in wrong.truths]
    assert task.validate(wrong)["score"] < 30


def test_validation_is_the_same_whatever_the_seed_and_counts_noise(photos: PhotoSet) -> None:
    torch.manual_seed(0)
    net = nets.RestoreNet(nets.RestoreConfig(SMALL, "any-camera", skip=True)).eval()
    task = restore_task(photos, baseline=lambda rggb, sigma: net(rggb, sigma))
    with torch.no_grad():
        first = task.validate(net)
        torch.manual_seed(77)
        again = restore_task(photos).validate(net)
    assert first["score"] == again["score"]
    assert first["psnr_1e-05"] > first["psnr_0.001"] > first["psnr_0.01"]
    # The baseline here is the net itself.
    assert first["skip_0.001"] == first["psnr_0.001"]


def test_restore_learns_through_matrix_and_curve(photos: PhotoSet) -> None:
    task = restore_task(photos)
    batch = task.batch(RECIPE, loop.step_generator(0, 0))

    class Truth(nn.Module):
        def forward(self, rggb: Tensor, sigma: Tensor) -> Tensor:
            return batch.truth + 0.01

    matrix = tasks.to_linear_srgb(batch)
    white = torch.einsum("nij->ni", matrix)
    assert torch.allclose(white, torch.ones(2, 3), atol=1e-4)
    assert float(task.loss(Truth(), batch)) > 0.002
    noisy_weighs_less = batch.omega.pow(-task.level_weight)
    assert bool((noisy_weighs_less.argsort() == batch.omega.argsort(descending=True)).all())


def test_paper_contract_trains_on_xyz_with_equation_5(photos: PhotoSet) -> None:
    task = tasks.RestoreTask(photos, photos, synthesis("paper"), "paper", validation_crops=2, validation_size=32)
    net = nets.RestoreNet(nets.RestoreConfig(SMALL))
    batch = task.batch(RECIPE, loop.step_generator(0, 0))
    output = net(batch.rggb, batch.sigma)
    expected = losses.restore_loss(output, batch.truth)
    assert torch.equal(task.loss(net, batch), expected)
    with torch.no_grad():
        assert math.isfinite(task.validate(net.eval())["score"])


def test_enhance_batches_pair_light_with_what_the_style_makes_of_it(photos: PhotoSet) -> None:
    still = synth.Unfinishing(exposure=0, exposure_mean=0, tone=0, power=(1, 1), balance=0, colour=0, shade=0)
    task = tasks.EnhanceTask(photos, photos, formulas.mono, stride=2, unfinishing=still, noise=0.0)
    batch = task.batch(RECIPE, loop.step_generator(0, 3))
    assert batch.xyz.shape == batch.finished.shape == (2, 3, 16, 16)
    assert batch.thumbnail.shape == (2, 3, 256, 256)
    M_xyz_to_srgb = torch.from_numpy(color.M_XYZ_TO_SRGB).float()
    photo = losses.srgb_curve(losses.apply_matrix(M_xyz_to_srgb, batch.xyz))
    assert torch.allclose(formulas.mono(photo.clamp(0, 1)), batch.finished, atol=1e-2)


def reference_net() -> nets.GridNet:
    """A style that is not the plain rendition."""
    torch.manual_seed(1)
    net = nets.GridNet(nets.GridConfig((16, 4), 4))
    nn.init.normal_(net.last.weight, std=0.02)
    nn.init.constant_(net.last.bias, 0.02)
    return net.eval().requires_grad_(False)


def test_a_style_with_a_reference_is_taught_from_its_rendition_of_the_same_input(photos: PhotoSet) -> None:
    reference = reference_net()
    task = tasks.EnhanceTask(photos, photos, formulas.mono, stride=1, reference=reference, validation_size=64)
    batch = task.batch(RECIPE, loop.step_generator(0, 3))
    rendition = reference(batch.xyz, batch.thumbnail).clamp(0, 1)
    assert torch.equal(batch.finished, formulas.mono(rendition))
    direct = tasks.EnhanceTask(photos, photos, formulas.mono, stride=1).batch(RECIPE, loop.step_generator(0, 3))
    assert torch.equal(batch.xyz, direct.xyz)
    assert float((batch.finished - direct.finished).abs().mean()) > 0.02
    # The truth is no guess any more: who knows the reference and the formula is right wherever the light went.
    natural = tasks.EnhanceTask(photos, photos, formulas.natural, reference=reference, validation_size=64)
    with torch.no_grad():
        assert natural.validate(reference)["score"] > 59.9
        photograph = tasks.EnhanceTask(photos, photos, formulas.natural, validation_size=64)
        assert photograph.validate(reference)["score"] < 30


def test_joint_training_renders_the_restoration_truth_by_the_reference(photos: PhotoSet) -> None:
    reference = reference_net()
    task = tasks.JointTask(photos, photos, synthesis(), formulas.natural, reference=reference, validation_size=32)
    batch = task.batch(RECIPE, loop.step_generator(0, 0))
    xyz = losses.apply_matrix(batch.restore.M_balanced_to_xyz, batch.restore.truth)
    expected = reference(xyz, tasks.thumbnail_of(xyz)).clamp(0, 1)
    assert torch.equal(batch.finished, expected)


def test_thumbnails_carry_a_little_noise_and_the_picture_none(photos: PhotoSet) -> None:
    clean, noisy = (
        tasks.EnhanceTask(photos, photos, formulas.natural, noise=sigma).batch(RECIPE, loop.step_generator(0, 3))
        for sigma in (0.0, 0.01)
    )
    assert torch.equal(clean.xyz, noisy.xyz)
    assert 0 < float((clean.thumbnail - noisy.thumbnail).std()) <= 0.01


def test_enhance_scores_tell_the_gain_over_the_plain_rendition(photos: PhotoSet) -> None:
    task = tasks.EnhanceTask(photos, photos, formulas.natural, validation_size=64)
    torch.manual_seed(0)
    grid = nets.GridNet(nets.GridConfig((16, 4), 4)).eval()
    with torch.no_grad():
        scores = task.validate(grid)
    # An untrained grid is the plain rendition.
    assert math.isclose(scores["score"], scores["base_psnr"], abs_tol=1e-3)
    assert math.isclose(scores["delta_e"], scores["base_delta_e"], abs_tol=1e-2)
    assert 0 < scores["ssim"] < 1


def test_fast_enhance_net_learns_a_style(photos: PhotoSet, tmp_path: Path) -> None:
    task = tasks.EnhanceTask(photos, photos, formulas.mono, validation_size=64)
    torch.manual_seed(0)
    net = nets.GridNet(nets.GridConfig((16, 4), 4))
    recipe = Recipe("tiny", "fast", steps=25, batch=2, patch=64, rate=1e-2, warmup=0, ema=0.0, validate_every=25)
    outcome = loop.fit(task, net, recipe, tmp_path)
    assert outcome.scores["score"] > outcome.scores["base_psnr"] + 2


def test_joint_step_reaches_both_nets_and_weighs_by_lambda(photos: PhotoSet) -> None:
    torch.manual_seed(0)
    net = tasks.JointNet(
        nets.RestoreNet(nets.RestoreConfig(SMALL, "any-camera", skip=True)),
        nets.EnhanceNet(nets.EnhanceConfig(SMALL)),
    )
    for module in (net.restore, net.enhance):
        nn.init.normal_(module.unet.last.weight, std=0.1)
    task = tasks.JointTask(photos, photos, synthesis(), formulas.natural, 0.9, wholes=False, validation_size=32)
    batch = task.batch(RECIPE, loop.step_generator(0, 0))
    restored, enhanced = net(batch)
    truth = losses.apply_matrix(batch.restore.M_balanced_to_xyz, batch.restore.truth)
    expected = 0.9 * losses.restore_loss(restored, truth) + 0.1 * losses.enhance_loss(enhanced, batch.finished)
    loss = task.loss(net, batch)
    assert torch.allclose(loss, expected)
    # Eq. (6) alone must reach Restore-Net through Enhance-Net: that is what step 2 is for.
    losses.enhance_loss(enhanced, batch.finished).backward()
    gradients = [p.grad for p in net.restore.parameters()]
    assert all(g is not None for g in gradients)
    assert any(float(g.abs().max()) > 0 for g in gradients if g is not None)
    with torch.no_grad():
        scores = task.validate(net.eval())
    assert math.isclose(scores["score"], 0.9 * scores["restored_psnr"] + 0.1 * scores["enhanced_psnr"], rel_tol=1e-6)


def test_thumbnails_are_area_means() -> None:
    picture = torch.rand(1, 3, 512, 512, generator=torch.Generator().manual_seed(0))
    expected = nn.functional.avg_pool2d(picture, 2)
    assert torch.allclose(tasks.thumbnail_of(picture), expected, atol=1e-6)
    assert tasks.thumbnail_of(picture[..., :100, :90]).shape == (1, 3, 256, 256)
