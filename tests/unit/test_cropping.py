"""Turning, mirroring and dragging crops."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from camnet_gui.cropping import (
    RATIOS,
    dragged,
    fitted,
    largest,
    levelled,
    mirrored,
    moved,
    ratio_value,
    swapped,
    turned,
)
from camnet_gui.edits import Crop, Geometry

shares = st.floats(0, 1)
aspects = st.floats(0.4, 2.5)
ratios = st.one_of(st.none(), st.floats(0.3, 3.0))


@st.composite
def crops(draw: st.DrawFn) -> Crop:
    left, top = draw(st.floats(0, 0.9)), draw(st.floats(0, 0.9))
    return Crop(left=left, top=top, right=draw(st.floats(left + 0.05, 1)), bottom=draw(st.floats(top + 0.05, 1)))


geometries = st.builds(
    Geometry, flip=st.booleans(), turns=st.integers(0, 3), angle=st.floats(-45, 45), crop=crops(),
    ratio=st.sampled_from(RATIOS),
)


def shape(crop: Crop, aspect: float) -> float:
    return (crop.right - crop.left) * aspect / (crop.bottom - crop.top)


def sides(crop: Crop) -> tuple[float, float, float, float]:
    return crop.left, crop.top, crop.right, crop.bottom


def seen(geometry: Geometry) -> np.ndarray:
    """The 3 × 3 matrix, about the middle, of what flip, turns and angle do to the picture (y down, clockwise)."""
    angle = math.radians(geometry.angle)
    rotate = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    turn = np.linalg.matrix_power(np.array([[0, -1], [1, 0]]), geometry.turns)
    return rotate @ turn @ np.diag([-1 if geometry.flip else 1, 1])


@given(geometries, st.integers(-3, 3))
def test_turning_turns_what_is_seen(geometry: Geometry, quarters: int) -> None:
    after = turned(geometry, quarters)
    quarter = np.linalg.matrix_power(np.array([[0, -1], [1, 0]]), quarters % 4)
    assert np.allclose(seen(after), quarter @ seen(geometry))
    assert turned(after, -quarters).model_copy(update={"crop": geometry.crop, "ratio": "x"}) == geometry.model_copy(
        update={"ratio": "x"}
    )
    assert sides(turned(after, -quarters).crop) == pytest.approx(sides(geometry.crop))


@given(geometries, st.booleans())
def test_mirroring_mirrors_what_is_seen_and_twice_is_nothing(geometry: Geometry, upside_down: bool) -> None:
    after = mirrored(geometry, upside_down)
    assert np.allclose(seen(after), np.diag([1, -1] if upside_down else [-1, 1]) @ seen(geometry))
    again = mirrored(after, upside_down)
    assert (again.flip, again.turns, again.angle) == (geometry.flip, geometry.turns, geometry.angle)
    assert sides(again.crop) == pytest.approx(sides(geometry.crop))


@given(crops(), st.sampled_from([(a, d) for a in (-1, 0, 1) for d in (-1, 0, 1) if a or d]), shares, shares, ratios,
       aspects)
def test_a_dragged_handle_keeps_the_opposite_side_and_the_ratio(
    crop: Crop, handle: tuple[int, int], x: float, y: float, ratio: float | None, aspect: float
) -> None:
    if ratio is not None:
        crop = fitted(crop, ratio, aspect)
    after = dragged(crop, *handle, x, y, ratio, aspect)
    assert 0 <= after.left < after.right <= 1 and 0 <= after.top < after.bottom <= 1
    across, down = handle
    if across:
        assert (after.right if across < 0 else after.left) == pytest.approx(
            crop.right if across < 0 else crop.left, abs=2e-6
        )
    if down:
        assert (after.bottom if down < 0 else after.top) == pytest.approx(
            crop.bottom if down < 0 else crop.top, abs=2e-6
        )
    if ratio is None:
        if not across:
            assert (after.left, after.right) == (crop.left, crop.right)
    elif min(after.right - after.left, after.bottom - after.top) > 0.01:
        assert shape(after, aspect) == pytest.approx(ratio, rel=1e-3)


def test_a_free_corner_follows_the_mouse() -> None:
    assert sides(dragged(Crop(), 1, 1, 0.7, 0.6, None, 1.5)) == (0, 0, 0.7, 0.6)
    assert sides(dragged(Crop(left=0.2, top=0.2, right=0.8, bottom=0.8), -1, 0, 0.9, 0.1, None, 1.0))[0] < 0.8


@given(crops(), st.floats(0.3, 3.0), aspects)
def test_fitting_keeps_the_middle_or_the_picture_and_the_area(crop: Crop, ratio: float, aspect: float) -> None:
    after = fitted(crop, ratio, aspect)
    assert shape(after, aspect) == pytest.approx(ratio, rel=1e-3)
    assert sides(fitted(after, ratio, aspect)) == pytest.approx(sides(after), abs=1e-5)
    assert fitted(crop, None, aspect) == crop
    whole = largest(ratio, aspect)
    assert shape(whole, aspect) == pytest.approx(ratio, rel=1e-3)
    assert max(whole.right - whole.left, whole.bottom - whole.top) == pytest.approx(1.0, abs=1e-5)


@given(crops(), st.floats(-2, 2), st.floats(-2, 2))
def test_moving_keeps_the_size(crop: Crop, dx: float, dy: float) -> None:
    after = moved(crop, dx, dy)
    assert after.right - after.left == pytest.approx(crop.right - crop.left, abs=3e-6)
    assert after.bottom - after.top == pytest.approx(crop.bottom - crop.top, abs=3e-6)
    assert min(sides(after)) >= 0 and max(sides(after)) <= 1


@given(st.floats(-20, 20), st.floats(-20, 20), st.sampled_from([0, 90, 180, 270]))
def test_a_line_along_the_horizon_levels_it(angle: float, lean: float, axis: int) -> None:
    direction = math.radians(lean + axis)
    assert levelled(angle, math.cos(direction), math.sin(direction)) == pytest.approx(angle - lean, abs=0.006)
    assert levelled(angle, 0, 0) == angle


def test_ratios() -> None:
    assert ratio_value("free", 1.5) is None and ratio_value("original", 1.5) == 1.5
    assert ratio_value("16:9", 1.5) == pytest.approx(16 / 9) and ratio_value("1:0", 1.0) is None
    assert ratio_value("odd", 1.0) is None and ratio_value("-1:2", 1.0) is None
    assert swapped("3:2", 1.0) == "2:3" and swapped("free", 1.0) == "free"
    assert ratio_value(swapped("original", 1.5), 1.5) == pytest.approx(1 / 1.5, rel=1e-5)
    assert all(ratio_value(ratio, 1.5) for ratio in RATIOS[1:])
