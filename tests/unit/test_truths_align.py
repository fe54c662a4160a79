"""Planted transforms are found, warps and wrong photos are not let through."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from camnet_gui.color import M_SRGB_TO_XYZ, srgb_decode
from camnet_gui.images import F32, F64
from camnet_gui.truths import align, checks
from camnet_gui.truths.work import laid_over

HEIGHT, WIDTH = 260, 384


def scene(seed: int = 0, height: int = HEIGHT, width: int = WIDTH) -> F32:
    """A linear sRGB picture (H, W, 3) with shapes of all sizes and a little grain."""
    random = np.random.default_rng(seed)
    picture = np.full((height, width, 3), 0.25, np.float32)
    for _ in range(130):
        x, y = int(random.integers(width)), int(random.integers(height))
        colour = [float(v) for v in random.uniform(0.02, 0.8, 3)]
        axes = (int(random.integers(3, 30)), int(random.integers(3, 30)))
        cv2.ellipse(picture, (x, y), axes, float(random.integers(180)), 0, 360, colour, -1, cv2.LINE_AA)
    picture = cv2.GaussianBlur(picture, (0, 0), 0.6)
    return np.asarray(np.clip(picture + 0.004 * random.standard_normal(picture.shape), 0, 1), np.float32)


def toned(linear: F32) -> F32:
    """What an editor might make of it: brighter, more contrast, warmer; sRGB-encoded."""
    value = np.clip(linear * np.array([1.5, 1.35, 1.1], np.float32), 0, 1) ** 0.42
    return np.asarray(value - 0.12 * np.sin(2 * np.pi * value) / (2 * np.pi), np.float32)


def to_xyz(linear: F32) -> F32:
    return np.asarray(linear @ M_SRGB_TO_XYZ.T, np.float32)


def planted(scale: float, degrees: float, shift: tuple[float, float], size: tuple[int, int]) -> F64:
    """(2, 3) from the scene's coordinates to those of a finished picture of `size` (h, w)."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    turn = scale * np.array([[c, -s], [s, c]])
    middle = np.array([size[1] / 2 + shift[0], size[0] / 2 + shift[1]]) - turn @ (WIDTH / 2, HEIGHT / 2)
    return np.column_stack([turn, middle])


def seen(linear: F32, matrix: F64, size: tuple[int, int]) -> F32:
    """The scene as a finished picture under `matrix`."""
    picture, _ = align.warp(linear, cv2.invertAffineTransform(matrix), *size)
    return np.clip(picture, 0, 1)


def luma(linear: F32) -> F32:
    return np.asarray((linear @ np.array([0.2126, 0.7152, 0.0722])) ** (1 / 2.2), np.float32)


CASES = {
    "shifted": (1.0, 0.0, (2.3, -1.7), (HEIGHT, WIDTH)),
    "smaller": (0.7, 0.0, (0.0, 0.0), (182, 268)),
    "cropped and turned": (0.9, 1.5, (8.0, 5.0), (200, 300)),
    "larger": (1.6, -0.8, (1.0, 3.0), (416, 614)),
    "on its side": (1.0, 90.0, (0.0, 0.0), (WIDTH, HEIGHT)),
}


@pytest.mark.parametrize("name", CASES)
def test_planted_transforms_are_recovered(name: str) -> None:
    scale, degrees, shift, size = CASES[name]
    matrix = planted(scale, degrees, shift, size)
    linear = scene()
    found = align.align(luma(linear), luma(srgb_decode(toned(seen(linear, matrix, size)))))
    assert found is not None and found.score > 0.8 and found.residual < 0.5
    if found.orientation == 1:
        assert found.scale == pytest.approx(scale, rel=2e-3) and found.rotation == pytest.approx(degrees, abs=0.1)
    inner = np.array([[0.2, 0.8, 0.2, 0.8], [0.2, 0.2, 0.8, 0.8]]) * [[WIDTH], [HEIGHT]]
    where = found.matrix @ np.vstack([inner, np.ones(4)])
    wanted = matrix @ np.vstack([inner, np.ones(4)])
    if found.orientation == 8:  # the same turn, told as an orientation: clockwise is what the finished picture has
        where = np.array([[0, -1], [1, 0]]) @ where + np.array([[size[1]], [0]])
    assert np.abs(where - wanted).max() / scale < 0.3


@pytest.mark.parametrize("orientation", [2, 5, 8])
def test_mirrored_and_turned_files_are_seen_through(orientation: int) -> None:
    linear = scene()
    restored, enhanced, alignment, reason = laid_over(to_xyz(linear), align.oriented(toned(linear), orientation))
    assert not reason and alignment is not None and restored.shape == (HEIGHT, WIDTH, 3)
    assert np.abs(enhanced - toned(linear))[4:-4, 4:-4].mean() < 0.01


def test_a_crop_gives_the_part_that_both_show_and_nothing_is_enlarged() -> None:
    linear = scene()
    x, y, w, h = 50, 30, 270, 200
    restored, enhanced, alignment, reason = laid_over(to_xyz(linear), toned(linear)[y : y + h, x : x + w])
    assert not reason and alignment is not None
    assert np.abs(np.array(alignment.crop) - (x, y, w, h)).max() <= 1
    assert restored.shape == enhanced.shape
    left, top, wide, high = alignment.crop
    assert np.abs(restored - to_xyz(linear)[top : top + high, left : left + wide]).max() < 1e-6
    assert np.abs(enhanced - toned(linear)[top : top + high, left : left + wide]).mean() < 0.004
    half = cv2.resize(toned(linear), (WIDTH // 2, HEIGHT // 2), interpolation=cv2.INTER_AREA)
    restored, enhanced, alignment, reason = laid_over(to_xyz(linear), half)
    assert not reason and restored.shape == enhanced.shape == (HEIGHT // 2, WIDTH // 2, 3)
    # The whole frame needs no interpolation.
    assert np.abs(enhanced - half).max() < 2e-3


def test_an_untouched_frame_is_kept_to_the_pixel() -> None:
    linear = scene()
    _, enhanced, alignment, reason = laid_over(to_xyz(linear), toned(linear))
    assert not reason and alignment is not None and alignment.crop == (0, 0, WIDTH, HEIGHT)
    assert np.abs(enhanced - toned(linear)).max() < 1e-4 and alignment.shift == (0.0, 0.0)


@pytest.mark.parametrize("amount", [0.02, -0.03])
def test_lens_correction_is_noticed(amount: float) -> None:
    linear = scene()
    x, y = (v.astype(np.float32) for v in np.meshgrid(np.arange(WIDTH) + 0.5, np.arange(HEIGHT) + 0.5))
    radius = ((x - WIDTH / 2) ** 2 + (y - HEIGHT / 2) ** 2) / (WIDTH / 2) ** 2
    at = [((v - m) * (1 + amount * radius) + m - 0.5).astype(np.float32) for v, m in ((x, WIDTH / 2), (y, HEIGHT / 2))]
    bent = cv2.remap(linear, at[0], at[1], cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    _, _, alignment, reason = laid_over(to_xyz(linear), toned(np.clip(bent, 0, 1)))
    assert "warped" in reason and alignment is not None and alignment.residual > 1


def test_another_photo_is_noticed() -> None:
    other = scene(seed=9)
    assert "does not show" in laid_over(to_xyz(scene()), toned(other))[3]


def test_small_parts_and_small_files_are_rejected() -> None:
    linear = scene(height=600, width=864)
    part = toned(linear)[200:420, 300:600]
    assert "shows only" in laid_over(to_xyz(linear), part)[3]
    tiny = cv2.resize(toned(linear), (180, 125), interpolation=cv2.INTER_AREA)
    assert "too small" in laid_over(to_xyz(linear), tiny)[3]


def test_blur_clipping_and_darkness_are_noticed() -> None:
    linear = scene()
    finished, plain = luma(srgb_decode(toned(linear))), luma(linear)
    assert checks.unfit(plain, finished, compare=True) == ""
    assert "blurred" in checks.unfit(plain, cv2.GaussianBlur(finished, (0, 0), 2.5), compare=True)
    assert "plain white" in checks.unfit(plain, np.clip(finished * 3, 0, 1), compare=False)
    assert "plain black" in checks.unfit(plain, np.clip(finished - 0.75, 0, 1), compare=False)
    noise = np.abs(np.random.default_rng(1).standard_normal((HEIGHT, WIDTH))).astype(np.float32) * 0.1
    assert "nothing" in checks.unfit(noise, noise, compare=True)
    assert "only 40" in checks.unfit(plain[:60, :40], finished[:60, :40], compare=True)


def test_black_and_white_is_told_from_pale_colour() -> None:
    grey = np.repeat(luma(scene())[:, :, None], 3, axis=2)
    assert checks.is_monochrome(grey)
    tinted = grey.copy()
    tinted[100:200, 100:300, 0] *= 1.2
    assert not checks.is_monochrome(tinted)


def test_the_covered_rectangle_leaves_gaps_out() -> None:
    present = np.ones((40, 60), np.bool_)
    present[:5, :50] = False
    present[:, 58:] = False
    assert align.covered(present) == (0, 5, 58, 35)
    assert align.covered(np.zeros((4, 4), np.bool_)) == (0, 0, 0, 0)
