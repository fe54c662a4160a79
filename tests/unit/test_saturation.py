"""Where sensors saturate: a pile-up below the white level is found, and nothing else is taken for one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_scopes import frame_of

from camnet_gui.images import Counts
from camnet_gui.overlays import GREEN, clipped_sites
from camnet_gui.saturation import level_of, saturation_levels
from camnet_gui.scopes import raw_histogram

BLACK, WHITE = 512.0, 16383.0


def counted(values: np.ndarray) -> Counts:
    return np.bincount(np.clip(np.rint(values), 0, 65535).astype(np.int64), minlength=65536)


def scene(seed: int, bright: float, noise: float) -> np.ndarray:
    """Sensor values of a ramp and an even wall whose noise has a deviation of `noise`."""
    random = np.random.default_rng(seed)
    wall = BLACK + bright * (WHITE - BLACK) + noise * random.standard_normal(30_000)
    return np.concatenate([random.uniform(BLACK, wall.mean(), 60_000), wall])


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**31), st.floats(0.78, 0.97), st.floats(0.003, 0.3))
def test_a_pile_up_is_found_to_the_value(seed: int, level: float, share: float) -> None:
    value = round(BLACK + level * (WHITE - BLACK))
    values = np.minimum(scene(seed, 0.6, 60.0), value)
    values[: round(share * values.size)] = value
    assert level_of(counted(values), BLACK, WHITE) == value


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**31), st.floats(0.3, 1.2), st.floats(25.0, 300.0))
def test_an_even_wall_is_not_taken_for_saturation(seed: int, bright: float, noise: float) -> None:
    values = np.minimum(scene(seed, bright, noise), WHITE)
    assert level_of(counted(values), BLACK, WHITE) == WHITE


@pytest.mark.parametrize("white", [15000.4, 65535.0, 70000.0])
def test_without_light_the_white_level_counts(white: float) -> None:
    assert level_of(counted(np.zeros(100)), BLACK, white) == min(np.ceil(white), 65536)


def test_scope_and_overlay_mark_what_piles_up() -> None:
    random = np.random.default_rng(5)
    mosaic = random.integers(100, 700, (200, 300), np.uint16)
    mosaic[:40, 1::2][::2] = 970  # G1, white is 1023
    frame = frame_of(mosaic)
    assert saturation_levels(frame) == (1023, 970, 1023, 1023)
    assert raw_histogram(frame).clipped == pytest.approx((0.0, 20.0, 0.0, 0.0))
    bits = clipped_sites(frame, 1, slice(0, 200), slice(0, 300))
    assert (bits == GREEN).sum() == 20 * 150 and set(np.unique(bits)) == {0, GREEN}
