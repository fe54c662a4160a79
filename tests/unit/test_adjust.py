"""The adjustments after the style: neutral stays neutral, nothing falls, nothing is clipped by channel."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from camnet_gui import adjust
from camnet_gui.color import M_SRGB_TO_XYZ, srgb_decode, srgb_encode
from camnet_gui.edits import Edits
from camnet_gui.images import F32, F64

AMOUNT = st.floats(-1, 1, width=32)
TONE = ("black", "white", "shadows", "highlights", "contrast")
ALL = (*TONE, "vibrance", "saturation")
edits_of = st.fixed_dictionaries(dict.fromkeys(ALL, AMOUNT)).map(lambda fields: Edits(**fields))


def picture(seed: int = 3, size: int = 130) -> F32:
    """Any colours, with some neutrals and some at the gamut's edge."""
    rgb = np.random.default_rng(seed).random((size, 40, 3), np.float32)
    rgb[:9] = rgb[:9, :, :1]
    rgb[9:14] = np.rint(rgb[9:14])
    return rgb


def oklab(rgb: F32) -> F64:
    """Oklab (n, 3) of sRGB (n, 3), by the published matrices."""
    lms = srgb_decode(rgb).astype(np.float64) @ adjust._M_SRGB_TO_LMS.T
    return np.cbrt(lms) @ adjust._M_ROOT_TO_LAB.T


def test_nothing_to_do_costs_nothing() -> None:
    rgb = picture()
    assert adjust.adjusted(rgb, Edits(exposure=1, strength=0.5)) is rgb


@settings(max_examples=60, deadline=None)
@given(st.tuples(AMOUNT, AMOUNT, AMOUNT, AMOUNT, AMOUNT))
def test_the_tone_curve_never_falls(tone: tuple[float, float, float, float, float]) -> None:
    curve = adjust.tone_curve(*tone)
    assert np.diff(curve).min() > -1e-12
    assert curve[0] >= 0
    assert curve[-1] <= 1


@settings(max_examples=25, deadline=None)
@given(edits_of)
def test_neutrals_stay_neutral_and_in_order(edits: Edits) -> None:
    ramp = np.repeat(np.linspace(0, 1, 4096, dtype=np.float32)[:, None, None], 3, axis=2)
    out = adjust.adjusted(ramp, edits)[:, 0]
    assert (out[:, 0] == out[:, 1]).all()
    assert (out[:, 1] == out[:, 2]).all()
    # A step of the table (1/65535) may lie between two pixels, but no more.
    assert np.diff(out[:, 0]).min() > -1e-6
    assert np.diff(out[:, 0]).max() < 12 / 4096


@settings(max_examples=25, deadline=None)
@given(edits_of)
def test_every_picture_stays_in_range(edits: Edits) -> None:
    out = adjust.adjusted(picture(), edits)
    assert out.dtype == np.float32
    assert np.isfinite(out).all()
    assert out.min() >= 0
    assert out.max() <= 1


@pytest.mark.parametrize("name", TONE)
def test_more_is_brighter(name: str) -> None:
    rgb = np.full((1, 3, 3), [[[0.15], [0.5], [0.85]]], np.float32)
    low, high = (adjust.adjusted(rgb, Edits(**{name: amount})) for amount in (-1, 1))
    side = {"black": 0, "shadows": 0, "white": 2, "highlights": 2, "contrast": 2}[name]
    assert high[0, side, 0] > rgb[0, side, 0] + 0.02
    assert low[0, side, 0] < rgb[0, side, 0] - 0.02


def test_contrast_leaves_middle_grey_alone_and_darkens_below_it() -> None:
    grey = srgb_encode(np.full((1, 1, 3), 0.18, np.float32))
    assert np.abs(adjust.adjusted(grey, Edits(contrast=1)) - grey).max() < 1e-3
    dark = np.full((1, 1, 3), 0.2, np.float32)
    assert adjust.adjusted(dark, Edits(contrast=1)).max() < 0.2 - 0.02


def test_tone_keeps_chromaticity() -> None:
    rgb = 0.25 + 0.3 * picture()
    before, after = (srgb_decode(p.reshape(-1, 3)) @ M_SRGB_TO_XYZ.T for p in (rgb, adjusted_tone(rgb)))
    xy = [(v / v.sum(axis=1, keepdims=True))[:, :2] for v in (before, after)]
    # The sRGB curve is nearly, not wholly, a power: that is what is left.
    assert np.abs(xy[0] - xy[1]).max() < 0.02
    assert np.abs(before - after).max() > 0.05


def adjusted_tone(rgb: F32) -> F32:
    """All of the tone that keeps black black."""
    return adjust.adjusted(rgb, Edits(shadows=0.5, highlights=-0.4, contrast=0.5))


def test_saturation_scales_oklab_chroma() -> None:
    rgb = 0.4 + 0.2 * picture().reshape(-1, 1, 3)[560:]
    before, after = oklab(rgb[:, 0]), oklab(adjust.adjusted(rgb, Edits(saturation=0.5))[:, 0])
    assert np.abs(after[:, 0] - before[:, 0]).max() < 2e-3
    assert np.abs(after[:, 1:] - 1.4 * before[:, 1:]).max() < 2e-3
    grey = adjust.adjusted(picture(), Edits(saturation=-1))
    assert np.ptp(grey, axis=2).max() < 1e-3


def test_vibrance_spares_full_colours_and_skin() -> None:
    hue = np.radians([47, 47 + 120])
    chroma = np.array([0.04, 0.2])
    lab = np.array([[0.7, c * np.cos(h), c * np.sin(h)] for c in chroma for h in hue])
    linear = ((lab @ np.linalg.inv(adjust._M_ROOT_TO_LAB).T) ** 3) @ adjust._M_LMS_TO_SRGB.T
    rgb = srgb_encode(linear.astype(np.float32))[:, None]
    after = oklab(adjust.adjusted(rgb, Edits(vibrance=0.5))[:, 0])
    faint_skin, faint, full_skin, full = np.hypot(after[:, 1], after[:, 2]) / np.hypot(*oklab(rgb[:, 0])[:, 1:].T)
    assert faint > faint_skin > 1.03
    assert faint > full + 0.1
    assert full_skin > 0.99


def test_colours_beyond_the_gamut_are_mixed_with_grey() -> None:
    red = np.full((1, 1, 3), (0.95, 0.3, 0.2), np.float32)
    out = adjust.adjusted(red, Edits(white=1))[0, 0]
    # Clipping by channel would keep the others' ratio to white; mixing brings all towards the luma.
    assert out[0] == pytest.approx(1, abs=1e-5)
    luma, scale = float(red[0, 0] @ M_SRGB_TO_XYZ[1]), 1 / 0.75
    share = (1 - luma * scale) / (0.95 * scale - luma * scale)
    assert out[1] == pytest.approx(luma * scale + share * (0.3 - luma) * scale, abs=1e-3)


def test_bands_leave_no_seams() -> None:
    rgb, edits = picture(), Edits(shadows=0.5, vibrance=0.5, white=0.3)
    rows = [adjust.adjusted(rgb[row : row + 1], edits) for row in range(rgb.shape[0])]
    assert np.abs(np.concatenate(rows) - adjust.adjusted(rgb, edits)).max() < 1e-4
