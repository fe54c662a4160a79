"""Overlays mark exactly what they say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_scopes import frame_of

from camnet_gui import overlays
from camnet_gui.color import M_SRGB_TO_XYZ, apply_matrix, srgb_encode
from camnet_gui.demosaic import bilinear, plain_xyz
from camnet_gui.images import CfaPattern
from camnet_gui.levels import level_of
from camnet_gui.prepare import prepare

PATTERNS: tuple[CfaPattern, ...] = ("RGGB", "BGGR", "GRBG", "GBRG")


@settings(max_examples=30, deadline=None)
@given(
    st.sampled_from(PATTERNS), st.integers(9, 40), st.integers(9, 40), st.sampled_from([1, 2, 4, 8]),
    st.integers(0, 2**31),
)  # fmt: skip
def test_clipped_sites_tell_of_every_colour_in_a_cell(
    cfa: CfaPattern, height: int, width: int, scale: int, seed: int
) -> None:
    random = np.random.default_rng(seed)
    mosaic = np.where(random.random((height, width)) < 0.05, 1023, 500).astype(np.uint16)
    top, left = int(random.integers(0, height // scale)), int(random.integers(0, width // scale))
    high, wide = -(-height // scale), -(-width // scale)
    found = overlays.clipped_sites(frame_of(mosaic, cfa), scale, slice(top, high), slice(left, wide))
    wanted = np.zeros((high, wide), np.uint8)
    for y, x in np.argwhere(mosaic == 1023):
        wanted[y // scale, x // scale] |= {"R": 1, "G": 2, "B": 4}[cfa[y % 2 * 2 + x % 2]]
    assert np.array_equal(found, wanted[top:, left:])


def test_out_of_gamut_knows_saturation_from_brightness() -> None:
    linear = np.float32([[0.5, 1.2, -0.1, 1.3, -0.003], [0.5, 0.5, 0.9, -0.2, 0.2], [0.5, 0.5, 0.1, 0.5, 0.2]])
    xyz = apply_matrix(M_SRGB_TO_XYZ, linear[:, None])
    assert overlays.out_of_gamut(xyz, 0.0).tolist() == [[0, 2, 1, 1, 0]]
    assert overlays.out_of_gamut(xyz, 1.5)[0, 0] == 2, "as bright as it is shown"


def test_zones_are_ev_around_middle_grey() -> None:
    ev = np.float32([-9, -5.5, -0.75, 0, 0.75, 1.5, 2.2])
    y = (0.18 * 2.0**ev)[None].astype(np.float32)
    assert overlays.zones(y).tolist() == [[0, 1, 6, 7, 8, 9, 10]]
    assert overlays.zones(np.float32([[1.0, 4.0, 0.0, -0.1]])).tolist() == [[11, 11, 0, 0]]
    grey = np.full((3, 1, 1), float(srgb_encode(np.float32([0.18]))[0]), np.float32)
    assert overlays.luminance(grey)[0, 0] == pytest.approx(0.18, rel=1e-4)


def test_only_what_is_sharp_is_in_focus() -> None:
    import cv2

    edge = np.where(np.arange(64) < 32, 0.1, 0.6).astype(np.float32)[None].repeat(40, 0)
    soft = cv2.GaussianBlur(edge, (0, 0), 6)
    assert overlays.sharp_edges(edge, 0.05)[:, 30:34].any(axis=1).all()
    assert not overlays.sharp_edges(edge, 0.05)[:, :28].any()
    assert not overlays.sharp_edges(soft, 0.05).any()
    noise = np.random.default_rng(1).normal(0.2, 0.004, (60, 60)).astype(np.float32)
    assert overlays.sharp_edges(noise, 0.03).mean() < 0.01


def test_a_difference_is_amplified_around_middle_grey() -> None:
    before = np.full((1, 3, 3), 0.5, np.float32)
    after = before + np.float32([[[0], [0.1], [-0.2]]])
    assert overlays.difference(after, before, 2.0)[0, :, 0].tolist() == [128, 179, 26]
    assert overlays.difference(after, before, 16.0)[0, :, 0].tolist() == [128, 255, 0]


def test_bilinear_keeps_what_was_measured_and_is_exact_on_planes() -> None:
    y, x = np.mgrid[:20, :24].astype(np.float32)
    scene = np.stack([x + 2 * y, 30 - x + y, 5 + 2 * x - y])
    mosaic = scene[1].copy()
    mosaic[::2, ::2], mosaic[1::2, 1::2] = scene[0, ::2, ::2], scene[2, 1::2, 1::2]
    found = bilinear(mosaic)
    assert np.abs(found - scene)[:, 2:-2, 2:-2].max() < 1e-4


@settings(max_examples=12, deadline=None)
@given(st.sampled_from(PATTERNS), st.sampled_from([1, 2, 4]), st.integers(0, 7), st.integers(0, 9))
def test_a_part_of_the_plain_picture_is_that_part_of_the_whole(
    cfa: CfaPattern, scale: int, top: int, left: int
) -> None:
    mosaic = np.random.default_rng(5).integers(64, 900, (37, 46), np.uint16)
    frame = frame_of(mosaic, cfa)
    level = level_of(prepare(frame, balance=(1.0, 1.0, 1.0)), scale)
    high, wide = level.size
    gains = (2.0, 1.0, 1.5)

    def plain(rows: slice, columns: slice) -> np.ndarray:
        return plain_xyz(level, gains, frame.M_balanced_to_xyz, rows, columns)

    whole = plain(slice(0, high), slice(0, wide))
    assert whole.shape == (3, high, wide)
    top, left = min(top, high - 2), min(left, wide - 2)
    part = plain(slice(top, high - 1), slice(left, wide))
    assert np.abs(part - whole[:, top : high - 1, left:]).max() < 1e-5
