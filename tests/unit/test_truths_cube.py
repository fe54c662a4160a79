"""The .cube parser and its interpolation."""

from __future__ import annotations

import contextlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from camnet_gui.errors import TruthError
from camnet_gui.images import F32
from camnet_gui.truths.cube import parse_cube, read_cube


def cube_text(size: int, function: object = None, head: str = "") -> str:
    steps = np.linspace(0, 1, size)
    rows = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), -1).reshape(-1, 3)[:, ::-1]
    values = rows if function is None else function(rows)  # type: ignore[operator]
    return f"{head}LUT_3D_SIZE {size}\n" + "\n".join(" ".join(f"{v:.7f}" for v in row) for row in values)


def colours(seed: int = 0) -> F32:
    return np.random.default_rng(seed).random((11, 13, 3), np.float32)


@settings(max_examples=15, deadline=None)
@given(size=st.integers(2, 9), seed=st.integers(0, 1000))
def test_an_identity_is_an_identity(size: int, seed: int) -> None:
    assert np.abs(parse_cube(cube_text(size))(colours(seed)) - colours(seed)).max() < 1e-5


@settings(max_examples=15, deadline=None)
@given(matrix=st.lists(st.floats(0, 0.33), min_size=9, max_size=9), size=st.integers(2, 6))
def test_linear_looks_are_exact_between_the_lattice(matrix: list[float], size: int) -> None:
    mix = np.array(matrix).reshape(3, 3)
    found = parse_cube(cube_text(size, lambda rows: rows @ mix.T))(colours())
    assert np.abs(found - colours() @ mix.T).max() < 1e-5


def test_red_is_first_and_greys_stay_grey() -> None:
    look = parse_cube(cube_text(5, lambda rows: rows * [1.0, 0.5, 0.25]))
    assert look(np.array([[[0.3, 0.6, 0.8]]], np.float32))[0, 0] == pytest.approx([0.3, 0.3, 0.2], abs=1e-5)
    ramp = np.repeat(np.linspace(0, 1, 301, dtype=np.float32)[None, :, None], 3, axis=2)
    curved = parse_cube(cube_text(9, lambda rows: rows**2.2))(ramp)
    assert np.ptp(curved, axis=2).max() < 1e-6 and (np.diff(curved[0, :, 0]) >= 0).all()


def test_titles_comments_domains_and_both_kinds_of_table() -> None:
    head = 'TITLE "A # look"\n# made by hand\n\nDOMAIN_MIN 0.0 0.0 0.0\nDOMAIN_MAX 2.0 2.0 2.0\n'
    cube = parse_cube(cube_text(3, head=head))
    assert cube.title == "A # look"
    assert np.allclose(cube(colours()), colours() / 2, atol=1e-6)
    curves = parse_cube("LUT_1D_SIZE 3\n0 0 1\n0.25 0.5 0.5\n1 1 0 # the last\n")
    assert curves(np.array([[[0.25, 0.25, 0.25]]], np.float32))[0, 0] == pytest.approx([0.125, 0.25, 0.75])
    # Resolve's shaper before its lattice.
    both = "LUT_1D_SIZE 2\nLUT_1D_INPUT_RANGE 0.0 1.0\nLUT_3D_SIZE 2\nLUT_3D_INPUT_RANGE 0.0 1.0\n1 1 1\n0 0 0\n"
    assert np.allclose(parse_cube(both + cube_text(2).split("\n", 1)[1])(colours()), 1 - colours(), atol=1e-6)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "tells no size"),
        ("LUT_3D_SIZE 2\n" + "0 0 0\n" * 7, "8 rows of numbers, but has 7"),
        ("LUT_3D_SIZE 2\n" + "0 0 0\n" * 9, "but has 9"),
        ("LUT_3D_SIZE 1\n0 0 0", "line 1: LUT_3D_SIZE"),
        ("LUT_3D_SIZE 999999\n0 0 0", "from 2 to 256"),
        ("LUT_3D_SIZE two\n", "line 1: LUT_3D_SIZE"),
        ("LUT_3D_SIZE 2\nLUT_3D_SIZE 2\n", "line 2"),
        ("LUT_1D_SIZE 2\n0 0 0\n1 1\n", "line 3: 3 numbers"),
        ("LUT_1D_SIZE 2\n0 0 0\n1 1 nan\n", "line 3: 3 numbers"),
        ("LUT_1D_SIZE 2\n0 0 0\n1 1 x\n", "line 3: 3 numbers"),
        ("LUT_1D_SIZE 2\nDOMAIN_MIN 1 0 0\nDOMAIN_MAX 1 1 1\n0 0 0\n1 1 1\n", "domain"),
        ("LUT_1D_SIZE 2\n0 0 0\nDOMAIN_MAX 1 1 1\n1 1 1\n", "comes after the table"),
        ("<html>\nhello", "line 1"),
        ("hello there\n", "hello is no keyword"),
    ],
)
def test_malformed_files_are_refused_with_their_line(text: str, complaint: str) -> None:
    with pytest.raises(TruthError, match=complaint):
        parse_cube(text)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet='LUT_13D SIZE0.5-e\n#"nax', max_size=120))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(TruthError):
        parse_cube(text)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(TruthError, match="can't be read"):
        read_cube(tmp_path / "none.cube")
