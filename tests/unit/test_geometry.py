"""Where finished pixels come from: whole turns are exact, points go there and back, regions equal the export."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from engine_fixtures import make_photo, write_weights
from hypothesis import given, settings
from hypothesis import strategies as st

from camnet_gui.color import srgb_encode
from camnet_gui.develop import Engine
from camnet_gui.edits import Crop, Edits, Geometry
from camnet_gui.geometry import Placement, place, placement_of, without_crop
from camnet_gui.images import F32, Region, View, orient
from camnet_gui.lens import Radial
from camnet_gui.restoring import Restoring

BARREL = Radial(1 + 0.08 * np.linspace(0, 1, 4097) - 0.09)
shares = st.floats(0, 1).map(lambda value: round(value, 3))
crops = st.tuples(shares, shares, shares, shares).filter(lambda c: c[2] - c[0] > 0.05 and c[3] - c[1] > 0.05).map(
    lambda c: Crop(left=c[0], top=c[1], right=c[2], bottom=c[3])
)
angles = st.one_of(st.just(0.0), st.floats(-45, 45))
geometries = st.builds(Geometry, flip=st.booleans(), turns=st.integers(0, 3), angle=angles, crop=crops)


def laid(placement: Placement, upright: Any) -> Any:
    """The whole finished picture out of a whole upright one."""
    region = placement.source(View()).region
    assert region is not None
    rows, columns = slice(region.y, region.y + region.height), slice(region.x, region.x + region.width)
    return placement.finished(View(), np.ascontiguousarray(upright[rows, columns]))


def turned(picture: Any, flip: bool, turns: int) -> Any:
    """Flip, then quarter turns clockwise, of (h, w, ...)."""
    return np.rot90(picture[:, ::-1] if flip else picture, -turns)


@given(geometries, st.integers(1, 400), st.integers(1, 400), st.sampled_from([1, 2, 4, 8]))
def test_a_held_view_holds_its_source_and_lies_in_the_picture(
    geometry: Geometry, height: int, width: int, scale: int
) -> None:
    placement = place(height, width, geometry)
    view = placement.source(View(Region(width // 3, height // 3, 50, 40), scale))
    held = placement.held(view)
    assert view.region is not None and held.region is not None
    inner, outer = view.region, held.region
    high, wide = (-(-extent // scale) * scale for extent in (height, width))
    assert 0 <= outer.x <= inner.x and inner.x + inner.width <= outer.x + outer.width <= wide
    assert 0 <= outer.y <= inner.y and inner.y + inner.height <= outer.y + outer.height <= high


@pytest.mark.parametrize(("orientation", "flip", "turns"), list(product(range(1, 9), (False, True), range(4))))
def test_flips_and_turns_compose_with_every_orientation(orientation: int, flip: bool, turns: int) -> None:
    sensor = np.arange(7 * 10 * 3).reshape(7, 10, 3).astype(np.float32)
    upright = np.ascontiguousarray(np.moveaxis(orient(np.moveaxis(sensor, 2, 0), orientation), 0, 2))
    placement = place(*upright.shape[:2], Geometry(flip=flip, turns=turns))
    expected = turned(upright, flip, turns)
    assert (placement.height, placement.width) == expected.shape[:2]
    view = View()
    assert placement.source(view).region == Region(0, 0, upright.shape[1], upright.shape[0])
    assert np.array_equal(placement.finished(view, upright), expected)
    x, y = np.meshgrid(np.arange(placement.width) + 0.5, np.arange(placement.height) + 0.5)
    u, v = placement.to_upright(x, y)
    assert np.array_equal(upright[np.floor(v).astype(int), np.floor(u).astype(int)], expected)


@settings(max_examples=80, deadline=None)
@given(geometries, st.booleans(), st.tuples(st.floats(0, 1), st.floats(0, 1)))
def test_points_go_there_and_back(geometry: Geometry, lens: bool, share: tuple[float, float]) -> None:
    placement = place(300, 411, geometry, BARREL if lens else None)
    x, y = share[0] * placement.width, share[1] * placement.height
    u, v = placement.to_upright(x, y)
    assert -0.51 <= u <= 411.51
    assert -0.51 <= v <= 300.51
    assert np.allclose(placement.from_upright(u, v), (x, y), atol=0.02)


@settings(max_examples=60, deadline=None)
@given(geometries, st.booleans(), st.sampled_from((1, 2, 8)))
def test_sources_hold_what_a_view_needs(geometry: Geometry, lens: bool, scale: int) -> None:
    placement = place(300, 411, geometry, BARREL if lens else None)
    region = Region(placement.width // 3, placement.height // 4, placement.width // 2 + 1, placement.height // 2 + 1)
    for view in (View(None, scale), View(region, scale)):
        found = placement.source(view).region
        assert found is not None
        height, width = (-(-300 // scale), -(-411 // scale))
        assert 0 <= found.x < found.x + found.width <= width * scale
        assert 0 <= found.y < found.y + found.height <= height * scale
        if scale == 1:
            held = placement.upright_region(view.region or Region(0, 0, placement.width, placement.height))
            assert found.x <= held.x
            assert found.y <= held.y
            assert found.x + found.width >= held.x + held.width
            assert found.y + found.height >= held.y + held.height


def test_straightening_keeps_the_largest_rectangle_and_turns_clockwise() -> None:
    placement = place(300, 400, Geometry(angle=10))
    assert placement.width / placement.height == pytest.approx(4 / 3, rel=0.01)
    right, bottom = placement.width, placement.height
    u, v = placement.to_upright(np.array([0.0, right, 0, right]), np.array([0.0, 0, bottom, bottom]))
    assert min(u.min(), v.min(), (400 - u).min(), (300 - v).min()) == pytest.approx(0, abs=1.5)
    # What was level falls to the right.
    _, y = placement.from_upright(np.array([100.0, 300]), np.array([150.0, 150]))
    assert y[1] > y[0] + 20
    assert placement.height > place(300, 400, Geometry(angle=20)).height


def test_a_straightened_picture_is_the_turned_one() -> None:
    y, x = np.mgrid[:300, :400].astype(np.float32)
    upright = np.dstack([np.sin(x / 9) * np.cos(y / 7), x / 400, y / 300])
    placement = place(300, 400, Geometry(angle=-7, flip=True, turns=1))
    found = laid(placement, upright)
    i, j = np.mgrid[: placement.height, : placement.width] + 0.5
    u, v = placement.to_upright(j, i)
    inner = (slice(3, -3), slice(3, -3))
    expected = np.dstack([np.sin((u - 0.5) / 9) * np.cos((v - 0.5) / 7), (u - 0.5) / 400, (v - 0.5) / 300])
    assert np.abs(found - expected)[inner].max() < 0.012


def test_previews_of_any_size_are_laid_alike() -> None:
    small = cv2.GaussianBlur(np.random.default_rng(1).integers(0, 255, (150, 200, 3), np.uint8), (0, 0), 4)
    large = cv2.resize(small, (400, 300), interpolation=cv2.INTER_CUBIC)
    geometry = Geometry(angle=5, turns=3, crop=Crop(left=0.1, right=0.7, top=0.2, bottom=0.9))
    placement = place(300, 400, geometry)
    found = placement.of_picture(small)
    shown = cv2.resize(laid(placement, large), found.shape[1::-1], interpolation=cv2.INTER_AREA)
    assert np.abs(found.astype(int) - shown).max() < 12
    whole = place(300, 400, Geometry())
    assert whole.whole
    assert whole.of_picture(small) is small


def test_the_crop_tool_sees_all_that_can_be_cropped() -> None:
    edits = Edits(exposure=1, geometry=Geometry(angle=3, crop=Crop(left=0.5)))
    assert without_crop(edits) == Edits(exposure=1, geometry=Geometry(angle=3))


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    return Engine("cpu", 256, write_weights(tmp_path_factory.mktemp("weights")))


CROP = Crop(left=0.113, top=0.207, right=0.871, bottom=0.79)


@pytest.mark.parametrize("orientation", [1, 6, 7])
@pytest.mark.parametrize("turns", [0, 3])
def test_a_crop_is_a_part_of_the_uncropped_picture(engine: Engine, orientation: int, turns: int) -> None:
    photo = make_photo(301, 420, orientation=orientation)
    whole = engine.develop_u16(photo, Edits())
    edits = Edits(geometry=Geometry(turns=turns, flip=True, crop=CROP))
    placement = placement_of(photo, edits)
    expected = turned(whole, True, turns)[
        placement.top : placement.top + placement.height, placement.left : placement.left + placement.width
    ]
    assert np.abs(engine.develop_u16(photo, edits).astype(int) - expected).max() <= 2
    region = Region(31, 17, 90, 71)
    part = (slice(17, 88), slice(31, 121))
    shown = engine.enhance(photo, edits, View(region)).data.transpose(1, 2, 0)
    assert np.abs(shown * 65535 - expected[part]).max() <= 3
    raw = engine.raw_view(photo, View(region), edits=edits)
    assert np.array_equal(raw, turned(engine.raw_view(photo, View()), True, turns)[
        placement.top : placement.top + placement.height, placement.left : placement.left + placement.width
    ][part])  # fmt: skip


@pytest.mark.parametrize("geometry", [Geometry(angle=4.3), Geometry(angle=-30, turns=1, flip=True, crop=CROP)])
def test_a_straightened_region_equals_the_export(engine: Engine, geometry: Geometry) -> None:
    photo, edits = make_photo(301, 420, orientation=8), Edits(geometry=geometry, contrast=0.4)
    exported = engine.develop_u16(photo, edits)
    placement = placement_of(photo, edits)
    assert exported.shape == (placement.height, placement.width, 3)
    region = Region(21, 9, 90, 71)
    shown = engine.enhance(photo, edits, View(region)).data.transpose(1, 2, 0) * 65535
    assert np.abs(shown - exported[9:80, 21:111]).max() <= 12
    eight = engine.develop_u8(photo, edits)
    assert np.abs(eight - exported / 257).max() <= 0.51
    xyz = engine.restore(photo, edits).data
    assert np.array_equal(engine.restore(photo, edits, View(region)).data, xyz[:, 9:80, 21:111])


@pytest.mark.parametrize("scale", [2, 4, 8])
@pytest.mark.parametrize("geometry", [Geometry(crop=CROP, turns=1), Geometry(angle=9, crop=CROP, flip=True)])
def test_panes_and_previews_are_aligned(tmp_path: Path, scale: int, geometry: Geometry) -> None:
    engine = Engine("cpu", weights=write_weights(tmp_path, amount=0.0))
    photo, edits = make_photo(301, 420, shot_noise=1e-6, blur=30), Edits(geometry=geometry)

    def grey(picture: F32) -> F32:
        small = cv2.resize(picture, None, fx=1 / scale, fy=1 / scale, interpolation=cv2.INTER_AREA)
        return np.asarray(small, np.float32)

    full = srgb_encode(engine.restore(photo, edits).data[1])
    part = srgb_encode(engine.restore(photo, edits, View(None, scale)).data[1])
    assert part.shape == (-(-full.shape[0] // scale), -(-full.shape[1] // scale))
    assert engine.raw_view(photo, View(None, scale), edits=edits).shape[:2] == part.shape
    assert engine.enhance(photo, edits, View(None, scale)).data.shape[1:] == part.shape
    height, width = (extent // scale for extent in full.shape)
    reduced = grey(full[: height * scale, : width * scale])
    assert np.median(np.abs(part[:height, :width] - reduced)) < 0.01


def test_the_look_does_not_depend_on_geometry(engine: Engine) -> None:
    photo = make_photo(301, 420)
    plain = engine.enhance(photo, Edits()).data
    flipped = engine.enhance(photo, Edits(geometry=Geometry(flip=True, turns=2))).data
    assert np.array_equal(flipped[:, ::-1, :], plain)


def test_grey_is_picked_where_it_is_shown(engine: Engine) -> None:
    photo = make_photo()
    x, y = int(photo.width * 0.375), int(photo.height * 0.42)  # inside the red square
    edits = Edits(geometry=Geometry(turns=1, angle=2, crop=Crop(left=0.2)))
    moved = [int(value) for value in placement_of(photo, edits).from_upright(x + 0.5, y + 0.5)]
    assert engine.pick_balance(photo, *moved, edits=edits) == pytest.approx(engine.pick_balance(photo, x, y), rel=0.1)
    assert engine.preview(photo, edits).shape[0] > engine.preview(photo).shape[0]


def test_the_export_of_a_crop_develops_the_crop_alone(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = make_photo(840, 840)
    done: list[int] = []
    tile = Restoring.tile_xyz

    def count(self: Restoring, photo: Any, edits: Any, runner: Any, window: Any) -> Any:
        done.append(window.height * window.width)
        return tile(self, photo, edits, runner, window)

    monkeypatch.setattr(Restoring, "tile_xyz", count)
    edits = Edits(geometry=Geometry(crop=Crop(left=0.5, bottom=0.5)))
    assert engine.develop_u8(photo, edits).shape == (420, 420, 3)
    assert sum(done) == 420 * 420


def test_the_smallest_crop_is_a_pixel() -> None:
    assert place(10, 10, Geometry(crop=Crop(left=0.9, right=0.902))).width == 1
