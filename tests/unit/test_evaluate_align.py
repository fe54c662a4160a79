import numpy as np
import pytest

from camnet_gui.errors import EvaluationError
from camnet_gui.evaluate import align, scores
from camnet_gui.images import F32


@pytest.fixture(scope="module")
def truth() -> F32:
    return np.random.default_rng(5).random((3, 120, 160), np.float32) * np.float32(0.8)


@pytest.mark.parametrize("cut", [(0, 0, 0, 0), (4, 4, 4, 4), (3, 1, 0, 6)])
@pytest.mark.parametrize("factor", [1.0, 0.6])
def test_a_planted_cut_and_exposure_are_found(truth: F32, cut: tuple[int, int, int, int], factor: float) -> None:
    top, bottom, left, right = cut
    output = truth[:, top : 120 - bottom, left : 160 - right] * np.float32(factor)
    fitted = align.fit(output, truth)
    assert fitted.offset == (top, left)
    assert fitted.scale == pytest.approx(1 / factor, rel=2e-3)
    assert np.abs(fitted.linear - align.inside(truth)).max() < 3e-3


def test_a_larger_picture_begins_before_the_truth(truth: F32) -> None:
    output = np.pad(truth, ((0, 0), (2, 5), (7, 1)), mode="edge")
    assert align.fit(output, truth).offset == (-2, -7)


def test_scale_is_the_one_with_the_largest_psnr(truth: F32) -> None:
    noisy = truth * np.float32(1.3) + np.random.default_rng(6).normal(0, 0.1, truth.shape).astype(np.float32)
    fitted = align.fit(noisy, truth)
    encoded = scores.color.srgb_encode(align.inside(truth))
    for factor in (0.98, 1.02):
        assert align.encoded_psnr(fitted.linear * np.float32(factor), encoded) < fitted.psnr


def test_what_cannot_be_compared_is_refused(truth: F32) -> None:
    with pytest.raises(EvaluationError, match="border"):
        align.fit(truth[:, 12:, :], truth)
    with pytest.raises(EvaluationError, match="instead of"):
        align.fit(truth[:, :60], truth)
    with pytest.raises(EvaluationError, match="black"):
        align.fit(np.zeros_like(truth), truth)


def test_flat_patches_see_colour_and_not_noise() -> None:
    generator = np.random.default_rng(7)
    colours = generator.uniform(0.2, 0.6, (3, 4, 4)).astype(np.float32)
    flat = np.kron(colours, np.ones((16, 16), np.float32)).astype(np.float32)
    truth = scores.Truth.of(flat)
    # Blocks at the edges between colours have one step in sixteen, which is little.
    assert len(truth.flat) > 0
    noisy = flat + generator.normal(0, 0.05, flat.shape).astype(np.float32)
    tinted = flat * np.array([1.1, 1.0, 0.9], np.float32)[:, None, None]
    noise, tint = scores.flat_delta_e(noisy, truth), scores.flat_delta_e(tinted, truth)
    assert noise is not None and tint is not None and noise < 1.0 < 3.0 < tint
    textured = scores.Truth.of(generator.random((3, 64, 64), np.float32))
    assert scores.flat_delta_e(flat, textured) is None


def test_summaries_know_which_way_is_worse() -> None:
    found = scores.summary([{"psnr": 30.0, "s_cielab": 1.0}, {"psnr": 20.0, "s_cielab": None}])
    assert found["psnr"] == {"mean": 25.0, "worst": 20.0, "count": 2}
    assert found["s_cielab"] == {"mean": 1.0, "worst": 1.0, "count": 1}
    assert scores.summary([{"s_cielab": 1.0}, {"s_cielab": 3.0}])["s_cielab"]["worst"] == 3.0


def test_the_busiest_window_is_found() -> None:
    picture = np.full((3, 90, 120), 0.5, np.float32)
    picture[:, 40:60, 70:90] = np.random.default_rng(8).random((3, 20, 20), np.float32)
    assert scores.busiest(picture, 24) in [(y, x) for y in range(36, 41) for x in range(66, 71)]
