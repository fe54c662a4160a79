"""Sharpness: what it does to pixels, that tiles don't show, and that screen and export agree."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from engine_fixtures import make_photo, write_weights
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from camnet_gui.develop import Engine
from camnet_gui.edits import Edits
from camnet_gui.images import F32, Region, View
from camnet_gui.sharpness import REACH, acts, sharpened

PICTURES = arrays(np.float32, (3, 24, 31), elements=st.floats(-0.125, 2.0, width=32, allow_subnormal=False))


def edge(low: float, high: float, width: float = 0.8) -> F32:
    """A soft edge in the middle of a picture, colours of D65."""
    share = 1 / (1 + np.exp(-(np.arange(40) - 19.5) / width))
    step = (low**0.5 + (high**0.5 - low**0.5) * share) ** 2
    return (np.array([0.9505, 1.0, 1.0888])[:, None, None] * np.tile(step, (20, 1))).astype(np.float32)


def slope(xyz: F32) -> float:
    return float(np.diff(xyz[1, 10]).max())


@settings(max_examples=30, deadline=None)
@given(PICTURES, st.floats(0.1, 1.5), st.sampled_from([1, 2]))
def test_colours_keep_their_proportions_and_nothing_doubles(xyz: F32, amount: float, scale: int) -> None:
    result = sharpened(xyz, amount, scale)
    gain = result[1] / np.where(xyz[1] == 0, 1, xyz[1])
    there = xyz[1] != 0
    if not there.any():
        return
    assert gain[there].min() >= 0.5 - 1e-4 and gain[there].max() <= 2 + 1e-4
    np.testing.assert_allclose(result[0][there], (xyz[0] * gain)[there], rtol=1e-4, atol=1e-6)


def test_edges_become_steeper_and_what_is_even_stays() -> None:
    soft = edge(0.05, 0.4)
    steeper = [slope(sharpened(soft, amount, 1)) for amount in (0.5, 1.0, 1.5)]
    assert slope(soft) * 1.05 < steeper[0] < steeper[1] < steeper[2]
    # Halos are as high on both sides, to the eye: in square roots; and they are less than a twentieth of the step.
    roots = np.sqrt(sharpened(edge(0.15, 0.4, 0.2), 1.0, 1)[1, 10])
    over, under = roots.max() - np.sqrt(0.4), np.sqrt(0.15) - roots.min()
    assert 0 < over < 0.05 * (np.sqrt(0.4) - np.sqrt(0.15)) and over == pytest.approx(under, rel=0.1)
    even = np.full((3, 12, 12), 0.3, np.float32)
    np.testing.assert_allclose(sharpened(even, 1.5, 1), even, rtol=1e-6)


def test_faint_grain_is_spared() -> None:
    noise = np.random.default_rng(3).standard_normal((1, 60, 60)).astype(np.float32)
    flat = np.repeat(0.2 + 0.001 * noise, 3, axis=0)
    assert sharpened(flat, 1.0, 1)[1].std() < 1.15 * flat[1].std()
    rough = np.repeat(0.2 + 0.03 * noise, 3, axis=0)
    assert sharpened(rough, 1.0, 1)[1].std() > 1.4 * rough[1].std()


def test_it_reaches_no_farther_than_it_says() -> None:
    xyz = np.random.default_rng(5).random((3, 40, 40)).astype(np.float32)
    moved = xyz.copy()
    moved[:, 20, 20] = 2.0
    differs = np.argwhere(sharpened(xyz, 1.0, 1)[1] != sharpened(moved, 1.0, 1)[1])
    assert abs(differs - 20).max() == REACH


def test_previews_with_large_pixels_are_left_alone() -> None:
    assert acts(0.1, 1) and acts(0.1, 2) and not acts(1.5, 4) and not acts(0.0, 1)


@pytest.mark.parametrize("kind", ["fast", "paper"])
def test_screen_export_and_tiles_agree(kind: str, tmp_path: Path) -> None:
    photo, edits = make_photo(orientation=6, blur=1.5), Edits(sharpness=1.0)
    engine = Engine("cpu", tile=256, weights=write_weights(tmp_path, kind))
    whole = engine.develop_u8(photo, edits)
    for region in (Region(100, 200, 131, 77), Region(0, 0, 50, 40)):
        shown = engine.enhance(photo, edits, View(region)).data
        part = whole[region.y : region.y + region.height, region.x : region.x + region.width]
        assert abs(np.moveaxis(shown, 0, 2) * 255 - part).max() <= 1.01
    plain = engine.restore(photo, Edits(), View(Region(100, 200, 131, 77))).data
    sharp = engine.restore(photo, edits, View(Region(100, 200, 131, 77))).data
    assert np.abs(np.diff(sharp[1])).mean() > 1.1 * np.abs(np.diff(plain[1])).mean()
    # Another amount is another picture, also behind the caches.
    assert (engine.enhance(photo, Edits(), View(Region(0, 0, 50, 40))).data != shown).any()
