"""The blind noise estimate on procedural frames whose noise is known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scenes import BLACK, WHITE, frame_of, mosaic_of, scene

from camnet_gui.images import CfaPattern, RawFrame
from camnet_gui.noise import estimate

READ_OF_SHOT = {1e-5: 2e-4, 1e-4: 5e-4, 1e-3: 2e-3, 1e-2: 6e-3}


def ratios(frame: RawFrame, light: np.ndarray, shot: float, read: float) -> np.ndarray:
    """Estimated over true σ at the 10th, 50th and 90th percentile of intensity."""
    found = estimate(frame)
    assert found.source == "blind" and len(set(found.shot)) == 1
    level = np.percentile(light, (10, 50, 90))
    return np.sqrt((found.shot[0] * level + found.read_var[0]) / (shot * level + read**2))


@pytest.mark.parametrize("shot", [1e-4, 1e-3, 1e-2])
@pytest.mark.parametrize("textured", [0.3, 0.7])
@pytest.mark.parametrize("cfa, seed", [("RGGB", 0), ("GBRG", 1)])
def test_within_a_fifth_over_the_usual_range(shot: float, textured: float, cfa: CfaPattern, seed: int) -> None:
    rgb = scene(768, 1024, seed=seed, textured=textured)
    frame = frame_of(rgb, cfa, shot, READ_OF_SHOT[shot], seed=seed + 10)
    assert ratios(frame, mosaic_of(rgb, cfa), shot, READ_OF_SHOT[shot]) == pytest.approx(np.ones(3), abs=0.2)


@pytest.mark.parametrize("textured", [0.3, 0.7])
def test_within_a_factor_of_two_at_very_little_noise(textured: float) -> None:
    rgb = scene(768, 1024, textured=textured)
    found = ratios(frame_of(rgb, "RGGB", 1e-5, 2e-4, seed=5), mosaic_of(rgb, "RGGB"), 1e-5, 2e-4)
    assert np.all((found > 0.5) & (found < 2))


def test_strong_read_noise_in_the_dark() -> None:
    rgb = 0.03 * scene(512, 768, textured=0.4)
    found = ratios(frame_of(rgb, "RGGB", 1e-3, 1e-2, seed=6), mosaic_of(rgb, "RGGB"), 1e-3, 1e-2)
    assert found == pytest.approx(np.ones(3), abs=0.2)


def test_clipped_skies_do_not_count() -> None:
    rgb = np.clip(2.5 * scene(768, 1024, textured=0.4), 0, 1)
    frame = frame_of(rgb, "RGGB", 1e-3, 2e-3, seed=7)
    assert (frame.mosaic == WHITE).mean() > 0.01
    light = mosaic_of(rgb, "RGGB")
    assert ratios(frame, light[light < 0.9], 1e-3, 2e-3) == pytest.approx(np.ones(3), abs=0.2)
    # The same when the firmware clips below the white level.
    lower = replace(frame, mosaic=np.minimum(frame.mosaic, 14000))
    assert ratios(lower, light[light < 0.8], 1e-3, 2e-3) == pytest.approx(np.ones(3), abs=0.2)


def test_a_sensor_without_pedestal_in_the_dark() -> None:
    rgb = 0.1 * scene(768, 1024, textured=0.4)
    rgb[:, :300] *= 0.02
    frame = frame_of(rgb, "RGGB", 1e-4, 2e-3, seed=8, black=0.0)
    assert (frame.mosaic == 0).mean() > 0.1
    light = mosaic_of(rgb, "RGGB")
    assert ratios(frame, light[light > 0.01], 1e-4, 2e-3) == pytest.approx(np.ones(3), abs=0.25)


@pytest.mark.parametrize("value", [0, 512, 600, 16383])
@pytest.mark.parametrize("size", [(8, 8), (40, 60)])
def test_frames_without_information_give_a_finite_guess(value: int, size: tuple[int, int]) -> None:
    found = estimate(frame_of(np.full(size, value, np.uint16), "RGGB"))
    quantum = (1 / (WHITE - BLACK)) ** 2 / 12
    assert np.isfinite(found.level) and found.shot[0] > 0 and quantum <= found.read_var[0] < 1e-6


def test_a_little_that_is_flat_is_enough() -> None:
    rgb = scene(768, 1024, textured=0.92)
    found = ratios(frame_of(rgb, "RGGB", 1e-4, 5e-4, seed=3), mosaic_of(rgb, "RGGB"), 1e-4, 5e-4)
    assert found == pytest.approx(np.ones(3), abs=0.2)


def test_a_dark_frame_of_a_sensor_without_pedestal() -> None:
    rgb = 0.02 * scene(768, 1024, textured=0.4)
    frame = frame_of(rgb, "RGGB", 1e-3, 3e-3, seed=8, black=0.0)
    assert ratios(frame, mosaic_of(rgb, "RGGB"), 1e-3, 3e-3) == pytest.approx(np.ones(3), abs=0.2)


def test_without_texture_the_estimate_is_unbiased() -> None:
    rgb = scene(768, 1024, texture=False)
    found = ratios(frame_of(rgb, "RGGB", 1e-3, 2e-3, seed=4), mosaic_of(rgb, "RGGB"), 1e-3, 2e-3)
    assert found == pytest.approx(np.ones(3), abs=0.03)


def test_one_brightness_predicts_its_own_noise() -> None:
    rgb = np.full((512, 512, 3), 0.2)
    frame = frame_of(rgb, "RGGB", 1e-3, 2e-3, seed=9)
    assert ratios(frame, mosaic_of(rgb, "RGGB"), 1e-3, 2e-3) == pytest.approx(np.ones(3), abs=0.1)
