"""Colour spaces against LittleCMS and colour-science, and what comes back of the colours that sRGB can't hold."""

from __future__ import annotations

import io
import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from camnet_gui import color
from camnet_gui.profiles import SPACES, Space, beyond_srgb, icc_profile

STANDARDS = {
    "srgb": "sRGB", "display-p3": "Display P3", "adobe-rgb": "Adobe RGB (1998)", "rec2020": "ITU-R BT.2020",
    "prophoto": "ROMM RGB",
}  # fmt: skip
spaces = pytest.mark.parametrize("space", SPACES.values(), ids=list(SPACES))


def known_colours() -> np.ndarray:
    """uint8 (H, W, 3): greys, the corners of the cube, and many colours between."""
    some = np.random.default_rng(7).integers(0, 256, (20, 64, 3), np.uint8)
    some[0] = np.arange(0, 256, 4)[:, None]
    some[1, :8] = [[255 * (n >> c & 1) for c in range(3)] for n in range(8)]
    return some


@spaces
def test_known_colours_as_littlecms_converts_them(space: Space) -> None:
    rgb = known_colours()
    ours = ImageCms.ImageCmsProfile(io.BytesIO(icc_profile(space.name)))
    transform = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ours, "RGB", "RGB", 1)
    theirs = np.asarray(ImageCms.applyTransform(Image.fromarray(rgb), transform)).astype(float)
    xyz = color.apply_matrix(color.M_SRGB_TO_XYZ, color.srgb_decode(np.moveaxis(rgb / 255, -1, 0)))
    mine = np.moveaxis(space.from_xyz(xyz), 0, -1) * 255
    assert np.abs(theirs - mine).max() <= 1.01


@spaces
def test_the_profile_brings_wide_colours_back(space: Space) -> None:
    """Code values that we compute from XYZ mean, by the profile in LittleCMS, that XYZ again (as Lab of D50)."""
    encoded = known_colours()[None, 2:6].reshape(1, -1, 3)
    linear = space.curve.decode(np.moveaxis(encoded / 255, -1, 0).astype(np.float32))
    xyz = color.apply_matrix(np.linalg.inv(space.M_xyz_to_rgb), linear)
    np.testing.assert_allclose(np.moveaxis(space.from_xyz(xyz), 0, -1) * 255, encoded, atol=0.3)
    ours = ImageCms.ImageCmsProfile(io.BytesIO(icc_profile(space.name)))
    transform = ImageCms.buildTransform(ours, ImageCms.createProfile("LAB"), "RGB", "LAB", 1)
    lab = np.asarray(ImageCms.applyTransform(Image.fromarray(encoded), transform)).astype(float)
    lab[..., 0] *= 100 / 255
    lab[..., 1:] -= 256 * (lab[..., 1:] > 127)
    adapted = color.bradford(color.D65_WHITE, color.D50_WHITE) @ xyz.reshape(3, -1).astype(float)
    expected = color.xyz_to_lab(adapted, color.D50_WHITE).T.reshape(lab.shape)
    inside = np.abs(expected[..., 1:]).max(axis=-1) < 127  # what LAB of 8 bits holds
    assert inside.sum() > 100
    # Rounding to whole units is half of it; LittleCMS computes dark, strong colours in 16 bits.
    assert np.abs(lab - expected)[inside].max() <= 1.5


@spaces
def test_primaries_and_curve_are_those_of_the_standard(space: Space) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import colour
    standard = colour.RGB_COLOURSPACES[STANDARDS[space.name]]
    to_xyz = np.linalg.inv(space.M_xyz_to_rgb)
    if space.name == "prophoto":
        to_xyz = color.bradford(color.D65_WHITE, color.D50_WHITE) @ to_xyz
    xy = (to_xyz / to_xyz.sum(axis=0))[:2].T
    np.testing.assert_allclose(xy, standard.primaries, atol=2e-4)
    light = np.array([0.0, 0.001, 0.004, 0.02, 0.18, 0.6, 1.0])
    expected = standard.cctf_encoding(light)
    np.testing.assert_allclose(space.curve.encode(light.astype(np.float32)), expected, atol=4e-4)


@spaces
def test_white_is_white_and_the_bytes_are_the_same_every_time(space: Space) -> None:
    white = color.D65_WHITE.astype(np.float32)[:, None]
    np.testing.assert_allclose(space.from_xyz(white), 1, atol=1e-5)
    icc_profile.cache_clear()
    first = icc_profile(space.name)
    icc_profile.cache_clear()
    assert icc_profile(space.name) == first != icc_profile(space.name, linear=True)
    assert int.from_bytes(first[:4]) == len(first) < 700


@spaces
@given(values=st.lists(st.floats(0, 1, width=32), min_size=3, max_size=3))
def test_codes_round_trip(space: Space, values: list[float]) -> None:
    codes = np.array(values, np.float32)[:, None]
    np.testing.assert_allclose(space.curve.encode(space.curve.decode(codes)), codes, atol=2e-4)


def pixel(*values: float) -> np.ndarray:
    return np.array(values, np.float32)[:, None]


def test_colours_outside_of_srgb_come_back() -> None:
    wide = pixel(-0.1, 0.6, 0.1)
    plain = color.srgb_encode(wide)
    # A style that changes nothing gives the restored colour itself, but for brightness.
    np.testing.assert_allclose(beyond_srgb(plain, wide), wide, atol=0.03)
    inside = pixel(0.2, 0.6, 0.1)
    np.testing.assert_allclose(beyond_srgb(color.srgb_encode(inside), inside), inside, atol=1e-5)
    grey = pixel(0.7, 0.7, 0.7)
    np.testing.assert_allclose(beyond_srgb(grey, wide), color.srgb_decode(grey), atol=1e-6)


@given(st.lists(st.floats(-0.5, 3, width=32), min_size=3, max_size=3))
def test_what_comes_back_is_bounded_and_never_wilder_than_what_was_lost(values: list[float]) -> None:
    wide = np.array(values, np.float32)[:, None]
    found = beyond_srgb(color.srgb_encode(wide), wide)
    lost = np.abs(wide - np.clip(wide, 0, 1)).max()
    assert np.isfinite(found).all()
    assert np.abs(found - np.clip(wide, 0, 1)).max() <= 2.0 * 2 * lost + 1e-3
