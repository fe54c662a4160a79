"""Values below the cursor are those of the data."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_scopes import frame_of

from camnet_gui.color import D65_WHITE
from camnet_gui.images import CfaPattern, Region
from camnet_gui.readout import around, code_values, hex_of, lab_of, mean_in, sites_in


@given(
    st.sampled_from(["RGGB", "BGGR", "GRBG", "GBRG"]), st.integers(-3, 20), st.integers(-3, 20),
    st.sampled_from([1, 3, 5, 11]), st.integers(0, 2**31),
)  # fmt: skip
def test_sites_are_the_mosaics_own(cfa: CfaPattern, x: int, y: int, size: int, seed: int) -> None:
    mosaic = np.random.default_rng(seed).integers(0, 1024, (17, 18), np.uint16)
    region = around(x, y, size)
    found = {site.name: site.value for site in sites_in(frame_of(mosaic, cfa), region)}
    wanted: dict[str, list[int]] = {}
    for row in range(max(0, region.y), min(17, region.y + size)):
        for column in range(max(0, region.x), min(18, region.x + size)):
            letter = cfa[row % 2 * 2 + column % 2]
            name = letter if letter != "G" else "G1" if "R" in cfa[row % 2 * 2 : row % 2 * 2 + 2] else "G2"
            wanted.setdefault(name, []).append(int(mosaic[row, column]))
    assert found == pytest.approx({name: float(np.mean(values)) for name, values in wanted.items()})


def test_ev_is_below_saturation_and_black_has_none() -> None:
    mosaic = np.full((8, 8), 64, np.uint16)
    mosaic[0, 0] = 64 + 240
    frame = frame_of(mosaic, white=1024.0)
    (site,) = sites_in(frame, Region(0, 0, 1, 1))
    assert (site.name, site.value, site.ev) == ("R", 304.0, pytest.approx(-2.0))
    assert sites_in(frame, Region(2, 2, 1, 1))[0].ev == -math.inf


def test_the_mean_takes_the_pixels_that_are_touched_and_at_least_one() -> None:
    data = np.arange(3 * 4 * 5, dtype=np.float32).reshape(3, 4, 5)
    assert mean_in(data, 1, 1, 2, 2) == tuple(float(v) for v in data[:, 1, 1])
    assert mean_in(data, 1.0, 1.0, 3.0, 3.0) == pytest.approx(data[:, 1:3, 1:3].mean(axis=(1, 2)))
    assert mean_in(data, 1.4, 1.4, 1.6, 1.6) == tuple(float(v) for v in data[:, 1, 1])
    assert mean_in(data, 9, 9, 10, 10) == tuple(float(v) for v in data[:, 3, 4])


def test_white_is_100_and_hex_is_rounded() -> None:
    white = (float(D65_WHITE[0]), float(D65_WHITE[1]), float(D65_WHITE[2]))
    assert lab_of(white) == pytest.approx((100, 0, 0), abs=1e-9)
    assert hex_of((1.0, 0.5, 0.0)) == "#FF8000" and code_values((-0.1, 1.2, 0.2)) == (0, 255, 51)
