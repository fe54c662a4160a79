"""Scopes count every pixel once and where it belongs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from camnet_gui.color import M_SRGB_TO_XYZ
from camnet_gui.images import CfaPattern, RawFrame, Shot
from camnet_gui.scopes import (
    EV_LOW,
    EV_STEPS,
    PLANES,
    RAW_BINS,
    VECTOR_BINS,
    colour_difference,
    plane_names,
    raw_histogram,
    rgb_histogram,
    vectorscope,
    waveform,
)


def frame_of(mosaic: np.ndarray, cfa: CfaPattern = "RGGB", black: float = 64.0, white: float = 1023.0) -> RawFrame:
    return RawFrame(
        mosaic.astype(np.uint16), cfa, (black,) * 4, white, (2.0, 1.0, 1.5), (2.0, 1.0, 1.5), M_SRGB_TO_XYZ, None, (),
        0.0, Shot(), b"", np.zeros((0, 2), np.int32), (),
    )  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from(["RGGB", "BGGR", "GRBG", "GBRG"]), st.integers(8, 41), st.integers(8, 41), st.integers(0, 2**31),
    st.sampled_from([0.0, 64.0, 512.5]),
)  # fmt: skip
def test_raw_histogram_accounts_for_every_site(
    cfa: CfaPattern, height: int, width: int, seed: int, black: float
) -> None:
    mosaic = np.random.default_rng(seed).integers(0, 1100, (height, width), np.uint16)
    frame = frame_of(mosaic, cfa, black)
    found = raw_histogram(frame)
    assert found.sites == mosaic.size
    for site, name in enumerate(plane_names(frame)):
        assert name[0] == cfa[site]
        plane = mosaic[site // 2 :: 2, site % 2 :: 2]
        index = PLANES.index(name)
        assert found.clipped[index] == pytest.approx(100 * (plane >= 1023).mean())
        assert found.crushed[index] == pytest.approx(100 * (plane <= black).mean())
        # All light above the axis' left end is in the bins, up to the half of a value that a site is spread over.
        floor = black + 2.0**EV_LOW * (1023.0 - black)
        assert (plane > floor + 0.5).sum() - 1e-6 <= found.counts[index].sum() <= (plane > floor - 0.5).sum() + 1e-6


def test_raw_histogram_puts_one_ev_below_white_at_minus_one() -> None:
    mosaic = np.full((8, 8), 64 + 480, np.uint16)  # half of 960
    counts = raw_histogram(replace(frame_of(mosaic), white=1024.0)).counts[0]
    place = (np.flatnonzero(counts) + 0.5) / EV_STEPS + EV_LOW
    assert counts.sum() == pytest.approx(16)
    assert np.abs(place + 1).max() < 1 / EV_STEPS
    assert len(counts) == RAW_BINS


def test_raw_histogram_of_a_part_counts_only_its_sites() -> None:
    mosaic = np.full((20, 30), 200, np.uint16)
    mosaic[5:9, 7:12] = 1023
    part = raw_histogram(frame_of(mosaic, "GRBG"), slice(5, 9), slice(7, 12))
    assert part.sites == 20 and part.clipped == (100.0,) * 4
    whole = raw_histogram(frame_of(mosaic, "GRBG"))
    red = mosaic[0::2, 1::2]
    assert whole.clipped[0] == pytest.approx(100 * (red == 1023).mean())


def test_green_of_reds_rows_is_g1() -> None:
    mosaic = np.zeros((8, 8), np.uint16)
    assert plane_names(frame_of(mosaic, "GBRG")) == ("G2", "B", "R", "G1")
    assert plane_names(frame_of(mosaic, "RGGB")) == ("R", "G1", "G2", "B")


def test_rgb_histogram_counts_every_pixel() -> None:
    rgb = np.random.default_rng(3).integers(0, 256, (20, 30, 3), np.uint8)
    counts = rgb_histogram(rgb)
    assert counts.shape == (3, 256) and (counts.sum(axis=1) == 600).all()
    assert counts[1, rgb[0, 0, 1]] == (rgb[..., 1] == rgb[0, 0, 1]).sum()


def test_waveform_follows_the_columns() -> None:
    ramp = np.linspace(0, 255, 512).astype(np.uint8)
    rgb = np.stack([np.broadcast_to(ramp, (10, 512)), np.full((10, 512), 80), np.zeros((10, 512))], -1).astype(np.uint8)
    counts = waveform(rgb)
    red = counts[1].argmax(axis=0)
    assert np.abs(red - np.linspace(0, 255, 256)).max() <= 1.5
    assert (counts[2][80] > 0).all() and counts[3][0].sum() == 5120
    luma = counts[0].argmax(axis=0)
    assert np.abs(luma - (0.2126 * np.linspace(0, 255, 256) + 0.7152 * 80)).max() <= 1.5


def test_grey_is_in_the_middle_of_the_vectorscope_and_red_lies_at_its_target() -> None:
    grey = vectorscope(np.full((9, 9, 3), 131, np.uint8))
    assert grey[VECTOR_BINS // 2, VECTOR_BINS // 2] == 81
    cb, cr = colour_difference(np.float32([1, 0, 0]))
    assert (cb, cr) == (pytest.approx(-0.1146, abs=1e-3), pytest.approx(0.5, abs=1e-3))
    red = vectorscope(np.tile(np.array([255, 0, 0], np.uint8), (4, 4, 1)))
    row, column = np.unravel_index(red.argmax(), red.shape)
    assert row == VECTOR_BINS - 1 and column == int((0.5 - 0.1146) * VECTOR_BINS)
