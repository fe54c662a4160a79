"""Preparation: packing, levels, gain maps, white balance, bad pixels, binning."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scenes import frame_of, scene

from camnet_gui.bad_pixels import detect, repair
from camnet_gui.images import CfaPattern, GainMap, Noise
from camnet_gui.prepare import binned_rgb, pack, prepare, unpack

PATTERNS: tuple[CfaPattern, ...] = ("RGGB", "BGGR", "GRBG", "GBRG")
NONE = Noise((1e-8,) * 4, (1e-9,) * 4, "blind")
sizes = st.integers(4, 33)


@given(sizes, sizes, st.sampled_from(PATTERNS), st.integers(0, 2**32 - 1))
@settings(max_examples=80, deadline=None)
def test_unpack_undoes_pack(height: int, width: int, cfa: CfaPattern, seed: int) -> None:
    mosaic = np.random.default_rng(seed).integers(0, 65536, (height, width), dtype=np.uint16)
    planes, pad = pack(mosaic, cfa)
    assert planes.dtype == np.uint16 and planes.flags.c_contiguous
    assert np.array_equal(unpack(planes, pad, (height, width)), mosaic)


@given(sizes, sizes, st.sampled_from(PATTERNS))
@settings(max_examples=80, deadline=None)
def test_every_packed_plane_holds_one_colour(height: int, width: int, cfa: CfaPattern) -> None:
    # Each site carries its colour and, for the greens, whether red or blue is beside it.
    names = np.empty((height, width), "<U2")
    for y in (0, 1):
        for x in (0, 1):
            letter = cfa[2 * y + x]
            names[y::2, x::2] = letter if letter != "G" else "G1" if cfa[2 * y + 1 - x] == "R" else "G2"
    planes, _ = pack(names, cfa)
    for plane, name in zip(planes, ("R", "G1", "G2", "B"), strict=True):
        assert np.all(plane == name)


def test_levels_are_taken_per_site() -> None:
    for cfa in PATTERNS:
        black = (100.0, 110.0, 120.0, 130.0)
        mosaic = np.zeros((9, 11), np.uint16)
        for s in range(4):
            mosaic[s // 2 :: 2, s % 2 :: 2] = black[s] + 0.25 * (1000 - black[s])
        frame = replace(frame_of(mosaic, cfa), black=black, white=1000.0)
        prepared = prepare(frame, (1, 1, 1), NONE)
        assert prepared.planes == pytest.approx(np.full(prepared.planes.shape, 0.25), abs=1e-3)
        assert prepared.size == (9, 11) and prepared.gain is None


def test_negative_values_stay_and_clipped_ones_are_neutral() -> None:
    mosaic = np.full((16, 16), 50, np.uint16)
    mosaic[:, 8:] = 1000
    frame = replace(frame_of(mosaic, "RGGB"), black=(100.0,) * 4, white=1000.0, white_balance=(2.0, 1.0, 1.5))
    prepared = prepare(frame, noise=NONE)
    assert prepared.balance == (2.0, 1.0, 1.5)
    low = -50 / 900
    assert prepared.planes[:, 0, 0] == pytest.approx([2 * low, low, low, 1.5 * low])
    assert np.all(prepared.planes[:, :, 4:] == 1)
    assert np.array_equal(prepared.saturated[0], prepared.planes[0] == 1)


def test_the_smallest_gain_is_one() -> None:
    mosaic = np.full((8, 8), 500, np.uint16)
    frame = replace(frame_of(mosaic, "RGGB"), black=(0.0,) * 4, white=1000.0)
    prepared = prepare(frame, (0.5, 1.0, 0.8), NONE)
    assert prepared.balance == (1.0, 2.0, 1.6)
    assert prepared.planes[:, 1, 1] == pytest.approx([0.5, 1.0, 1.0, 0.8])


def test_the_unbalanced_preparation_balances_to_the_same_afterwards() -> None:
    mosaic = np.random.default_rng(0).integers(0, 1001, (20, 20), dtype=np.uint16)
    frame = replace(frame_of(mosaic, "GRBG"), black=(60.0,) * 4, white=1000.0, white_balance=(2.0, 1.0, 1.5))
    late = prepare(frame, (1, 1, 1), NONE).planes * np.array([2, 1, 1, 1.5], np.float32)[:, None, None]
    assert np.minimum(late, 1) == pytest.approx(prepare(frame, noise=NONE).planes, abs=1e-6)


def linear_map(site: tuple[int, int], size: tuple[int, int], scale: float = 1.0) -> GainMap:
    """Gain 1 + x + 0.5·y in relative coordinates, for one CFA site, on a coarse grid."""
    y, x = np.meshgrid(np.linspace(0, 1, 3), np.linspace(0, 1, 5), indexing="ij")
    gains = (scale * (1 + x + 0.5 * y))[..., None].astype(np.float32)
    return GainMap(gains, site[0], site[1], size[0], size[1], 2, 2, (0.0, 0.0), (0.5, 0.25))


@pytest.mark.parametrize("cfa", PATTERNS)
@pytest.mark.parametrize("size", [(40, 60), (41, 61), (190, 30)])
def test_a_gain_map_is_interpolated_at_the_sitesʼ_centres(cfa: CfaPattern, size: tuple[int, int]) -> None:
    mosaic = np.full(size, 200, np.uint16)
    maps = tuple(linear_map((y, x), size) for y in (0, 1) for x in (0, 1))
    frame = replace(frame_of(mosaic, cfa), black=(0.0,) * 4, white=1000.0, gain_maps=maps)
    prepared = prepare(frame, (1, 1, 1), NONE)
    y, x = np.mgrid[: size[0], : size[1]] + 0.5
    expected = 1 + x / size[1] + 0.5 * y / size[0]
    assert prepared.gain is not None
    assert unpack(prepared.gain, prepared.pad, size) == pytest.approx(expected, rel=1e-5)
    assert unpack(prepared.planes, prepared.pad, size) == pytest.approx(0.2 * expected, rel=1e-3)


def test_a_gain_map_acts_only_where_it_says_and_holds_the_balance() -> None:
    mosaic = np.full((16, 16), 100, np.uint16)
    gains = np.full((1, 1, 1), 2.0, np.float32)
    only = GainMap(gains, 4, 4, 12, 10, 2, 1, (0.0, 0.0), (1.0, 1.0))
    frame = replace(frame_of(mosaic, "RGGB"), black=(0.0,) * 4, white=1000.0, gain_maps=(only,))
    prepared = prepare(frame, (1.5, 1.0, 1.0), NONE)
    assert prepared.gain is not None
    expected = np.ones((16, 16))
    expected[4:12:2, 4:10] = 2
    expected[::2, ::2] *= 1.5
    assert np.array_equal(unpack(prepared.gain, (0, 0), (16, 16)), expected)


def test_clipping_stays_white_where_a_map_is_below_one() -> None:
    mosaic = np.full((16, 16), 1000, np.uint16)
    mosaic[:8] = 500
    maps = tuple(linear_map((y, x), (16, 16), 0.5) for y in (0, 1) for x in (0, 1))
    frame = replace(frame_of(mosaic, "RGGB"), black=(0.0,) * 4, white=1000.0, gain_maps=maps)
    planes = prepare(frame, (1, 1, 1), NONE).planes
    assert planes[:, 4:] == pytest.approx(np.ones((4, 4, 8)), abs=1e-6)
    assert planes[0, 0, 0] == pytest.approx(0.5 * 0.5, abs=0.05)


@pytest.mark.parametrize("cfa", PATTERNS)
def test_listed_defects_are_repaired_also_at_the_padding(cfa: CfaPattern) -> None:
    y, x = np.mgrid[:21, :25]
    smooth = (300 + 4 * x + 3 * y).astype(np.uint16)
    mosaic = smooth.copy()
    sites = [(0, 5), (1, 1), (1, 12), (10, 1), (10, 10), (11, 10), (10, 12), (19, 20), (20, 24), (12, 23)]
    for site in sites:
        mosaic[site] = 16000
    frame = replace(frame_of(mosaic, cfa), defects=np.array(sites, np.int32), black=(0.0,) * 4, white=16383.0)
    prepared = prepare(frame, (1, 1, 1), NONE)
    assert prepared.planes.max() < 500 / 16383
    repaired = unpack(prepared.planes, prepared.pad, prepared.size) * 16383
    assert np.abs(repaired - smooth).max() < 16
    assert np.array_equal(mosaic[10, 10], 16000)  # the frame itself is not written to


def test_a_bad_column_fills_from_its_sides() -> None:
    y, x = np.mgrid[:32, :32]
    planes, _ = pack((500 + 5 * x + 2 * y).astype(np.uint16), "RGGB")
    whole = planes.copy()
    sites = np.array([(row, column) for row in range(32) for column in (9, 10, 12)], np.int32)
    planes[:, :, 4:7] = 0
    block = np.array([(r, c) for r in range(32) for c in range(8, 14)], np.int32)
    repair(planes, np.concatenate([sites, block]))
    assert np.abs(planes.astype(int) - whole).max() <= 15


def test_everything_bad_ends() -> None:
    planes = np.full((4, 4, 4), 7, np.uint16)
    repair(planes, np.array([(y, x) for y in range(8) for x in range(8)], np.int32))
    assert np.all(planes == 7)


def planted(mosaic: NDArray[np.uint16], seed: int) -> tuple[NDArray[np.uint16], set[tuple[int, int]]]:
    """A copy with hot sites (half saturated, half dim) and dead ones, apart from each other."""
    rng = np.random.default_rng(seed)
    bad, sites = mosaic.copy(), set()
    for y in range(8, mosaic.shape[0] - 8, 24):
        for x in range(8, mosaic.shape[1] - 8, 24):
            at = (y + int(rng.integers(0, 8)), x + int(rng.integers(0, 8)))
            old = float(mosaic[at])
            kind = rng.integers(0, 3)
            new = 16383 if kind == 0 else min(old + rng.uniform(2500, 8000), 16383) if kind == 1 else 0.05 * old
            # A dead site in the dark can't be told from noise, and needn't be.
            if abs(new - old) > 2000:
                bad[at] = round(new)
                sites.add(at)
    return bad, sites


@pytest.mark.parametrize("cfa", ["RGGB", "GBRG"])
@pytest.mark.parametrize("shot, read", [(1e-5, 2e-4), (5e-4, 2e-3)])
def test_planted_defects_are_found_and_detail_and_stars_stay(cfa: CfaPattern, shot: float, read: float) -> None:
    clean = scene(512, 512, stars=True)
    good = frame_of(clean, cfa, shot, read, seed=1)
    noise = Noise((shot,) * 4, (read**2,) * 4, "dng")

    def found(mosaic: NDArray[np.uint16]) -> set[tuple[int, int]]:
        planes, pad = pack(mosaic, cfa)
        sites = detect(planes, (512.0,) * 4, 16383.0, noise) - np.array(pad)
        return {(int(y), int(x)) for y, x in sites}

    false_alarms = found(good.mosaic)
    assert len(false_alarms) <= 8e-5 * good.mosaic.size
    bad, sites = planted(good.mosaic, seed=2)
    assert len(sites) > 200
    hit = found(bad) & sites
    assert len(hit) >= 0.9 * len(sites)
    # Repaired sites come out near the truth.
    prepared = prepare(replace(good, mosaic=bad), (1, 1, 1), noise)
    reference = prepare(good, (1, 1, 1), noise)
    after = unpack(prepared.planes, prepared.pad, prepared.size)
    before = unpack(reference.planes, reference.pad, reference.size)
    errors = np.array([abs(float(after[site] - before[site])) for site in hit])
    assert np.median(errors) < 0.02 and np.percentile(errors, 95) < 0.15


def test_star_cores_keep_their_light() -> None:
    clean = scene(384, 384, stars=True, texture=False)
    frame = frame_of(clean, "RGGB", 1e-5, 2e-4, seed=3)
    noise = Noise((1e-5,) * 4, (4e-8,) * 4, "dng")
    planes, _ = pack(frame.mosaic, "RGGB")
    assert len(detect(planes, (512.0,) * 4, 16383.0, noise)) <= 3


def test_a_pattern_of_the_scene_is_not_a_field_of_defects() -> None:
    mosaic = np.full((128, 128), 1000, np.uint16)
    mosaic[::6, ::6] = 9000
    planes, _ = pack(mosaic, "RGGB")
    assert len(detect(planes, (0.0,) * 4, 16383.0, NONE)) == 0


@pytest.mark.parametrize("factor", [2, 4, 8, 16])
@pytest.mark.parametrize("size", [(64, 96), (50, 70), (33, 47)])
def test_binning_averages_cells_and_what_there_is_at_the_edges(factor: int, size: tuple[int, int]) -> None:
    mosaic = np.random.default_rng(4).integers(200, 1800, size, dtype=np.uint16)
    frame = replace(frame_of(mosaic, "RGGB"), black=(0.0,) * 4, white=2000.0)
    prepared = prepare(frame, (1, 1, 1), NONE)
    small = binned_rgb(prepared, factor)
    planes = prepared.planes
    step = factor // 2
    rows, columns = -(-planes.shape[1] // step), -(-planes.shape[2] // step)
    assert small.shape == (3, rows, columns) and small.dtype == np.float32
    rgb = np.stack([planes[0], (planes[1] + planes[2]) / 2, planes[3]])
    for i in (0, rows // 2, rows - 1):
        for j in (0, columns // 2, columns - 1):
            cell = rgb[:, i * step : (i + 1) * step, j * step : (j + 1) * step]
            assert small[:, i, j] == pytest.approx(cell.mean(axis=(1, 2)), rel=1e-4)


@pytest.mark.parametrize("factor", [0, 1, 3])
def test_other_binning_factors_are_refused(factor: int) -> None:
    prepared = prepare(frame_of(np.full((16, 16), 900, np.uint16), "RGGB"), (1, 1, 1), NONE)
    with pytest.raises(ValueError, match="even"):
        binned_rgb(prepared, factor)
