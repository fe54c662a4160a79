"""White balance: temperature and tint both ways, automatic, and the picker."""

from __future__ import annotations

from dataclasses import replace

import dng_maker as dng
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scenes import frame_of

from camnet_gui.color import D65_WHITE, balanced_to_xyz
from camnet_gui.errors import CamnetError
from camnet_gui.images import Noise, PreparedRggb, Region, Vec3
from camnet_gui.prepare import prepare
from camnet_gui.white_balance import (
    automatic,
    from_patch,
    gains_from_temperature,
    neutral_gains,
    temperature_from_gains,
)

NONE = Noise((1e-6,) * 4, (1e-8,) * 4, "blind")
C = dng.M_XYZ_TO_CAMERA
M = balanced_to_xyz(C)
_response = C @ D65_WHITE
DAYLIGHT: Vec3 = (float(_response[1] / _response[0]), 1.0, float(_response[1] / _response[2]))


@given(st.floats(2400, 20000), st.floats(-60, 60))
@settings(max_examples=120, deadline=None)
def test_temperature_and_tint_come_back(kelvin: float, tint: float) -> None:
    gains = gains_from_temperature(kelvin, tint, M, DAYLIGHT)
    found = temperature_from_gains(gains, M, DAYLIGHT)
    # Mired, because that is what the eye and the locus are even in.
    assert 1e6 / found[0] == pytest.approx(1e6 / kelvin, abs=0.5)
    assert found[1] == pytest.approx(tint, abs=0.5)


def test_daylight_gains_are_d65() -> None:
    assert gains_from_temperature(6504, 0, M, DAYLIGHT) == pytest.approx(DAYLIGHT, rel=2e-3)
    kelvin, tint = temperature_from_gains(DAYLIGHT, M, DAYLIGHT)
    assert kelvin == pytest.approx(6504, abs=15) and tint == pytest.approx(0, abs=0.5)


@pytest.mark.parametrize(
    "kelvin, x, y",
    # CIE 15:2004, table T.3 (illuminants A, D50, D55, D75) at their correlated colour temperatures.
    [(2856, 0.44758, 0.40745), (5003, 0.34567, 0.35850), (5503, 0.33242, 0.34743), (7504, 0.29902, 0.31485)],
)
def test_standard_illuminants_become_neutral(kelvin: float, x: float, y: float) -> None:
    camera = C @ np.array([x / y, 1, (1 - x - y) / y])
    gains = gains_from_temperature(kelvin, 0, M, DAYLIGHT)
    balanced = camera * gains
    # Within the difference between the blended locus and the illuminant.
    assert balanced / balanced[1] == pytest.approx(np.ones(3), abs=0.012)


def test_the_sliders_go_the_way_photographers_know() -> None:
    base = gains_from_temperature(5000, 0, M, DAYLIGHT)
    warmer = gains_from_temperature(7000, 0, M, DAYLIGHT)
    assert warmer[0] > base[0] and warmer[2] < base[2]
    magenta = gains_from_temperature(5000, 30, M, DAYLIGHT)
    assert magenta[0] > base[0] and magenta[2] > base[2]


@pytest.mark.parametrize("gains", [(1e-3, 1.0, 1e3), (15.0, 1.0, 0.1), (0.1, 1.0, 0.1)])
def test_absurd_gains_give_a_temperature_within_range(gains: Vec3) -> None:
    kelvin, tint = temperature_from_gains(gains, M, DAYLIGHT)
    assert 1500 <= kelvin <= 25000 and -150 <= tint <= 150


def prepared_of(rgb: np.ndarray, balance: Vec3 = (1.0, 1.0, 1.0), cfa: str = "RGGB") -> PreparedRggb:
    frame = frame_of(np.clip(rgb, 0, 1), cfa, 1e-6, 1e-4)  # type: ignore[arg-type]
    return prepare(frame, balance, NONE)


def coloured_scene(cast: np.ndarray, seed: int = 0) -> np.ndarray:
    """Grey and coloured patches in a coloured light, with a large saturated area."""
    rng = np.random.default_rng(seed)
    patches = np.repeat(rng.uniform(0.05, 0.7, (16, 24, 1)), 3, axis=2)
    coloured = rng.random((16, 24)) < 0.35
    patches[coloured] *= rng.uniform(0.3, 1, (int(coloured.sum()), 3))
    patches[12:, :] = np.array([0.08, 0.3, 0.06])  # a lawn
    return np.kron(patches, np.ones((8, 8, 1))) * cast


@pytest.mark.parametrize("cast", [(0.45, 1.0, 0.7), (0.8, 1.0, 0.35), (0.5, 1.0, 0.5)])
def test_automatic_finds_the_light_in_spite_of_a_lawn(cast: Vec3) -> None:
    gains = automatic(prepared_of(coloured_scene(np.array(cast))))
    assert gains == pytest.approx((1 / cast[0], 1.0, 1 / cast[2]), rel=0.12)


def test_automatic_does_not_depend_on_the_balance_or_on_clipping() -> None:
    rgb = coloured_scene(np.array([0.5, 1.0, 0.7]))
    plain = automatic(prepared_of(rgb))
    assert automatic(prepared_of(0.5 * rgb, (2.0, 1.0, 1.4))) == pytest.approx(plain, rel=0.03)
    burnt = rgb.copy()
    burnt[:40] = 1.0
    assert automatic(prepared_of(burnt)) == pytest.approx(plain, rel=0.05)


def test_automatic_of_nothing_is_one() -> None:
    dark = np.zeros((3, 8, 8), np.float32)
    assert neutral_gains(dark, np.ones((8, 8), np.bool_)) == (1.0, 1.0, 1.0)
    assert neutral_gains(dark + 0.5, np.zeros((8, 8), np.bool_)) == (1.0, 1.0, 1.0)


@pytest.mark.parametrize("cfa", ["RGGB", "BGGR", "GRBG", "GBRG"])
@pytest.mark.parametrize("balance", [(1.0, 1.0, 1.0), (1.6, 1.0, 1.3)])
def test_the_picker_makes_a_patch_neutral(cfa: str, balance: Vec3) -> None:
    rgb = np.full((64, 64, 3), 0.3) * np.array([0.9, 0.4, 0.2])
    rgb[20:36, 30:46] = np.array([0.25, 0.5, 0.4])
    gains = from_patch(prepared_of(rgb, balance, cfa), Region(32, 22, 12, 12))
    assert gains == pytest.approx((2.0, 1.0, 1.25), rel=0.01)


def test_the_picker_refuses_clipped_and_dark_spots() -> None:
    rgb = np.full((32, 32, 3), 1.0)
    rgb[:, 16:] = 0.0
    prepared = prepared_of(rgb)
    with pytest.raises(CamnetError, match="clipped"):
        from_patch(prepared, Region(2, 2, 8, 8))
    with pytest.raises(CamnetError, match="dark"):
        from_patch(prepared, Region(20, 2, 8, 8))
    assert from_patch(replace(prepared, saturated=np.zeros_like(prepared.saturated)), Region(0, 0, 1, 1))[1] == 1.0
