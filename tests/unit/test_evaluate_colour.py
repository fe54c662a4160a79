import warnings
from pathlib import Path

import cv2
import numpy as np
import pytest

from camnet_gui import color, raw
from camnet_gui.errors import EvaluationError
from camnet_gui.evaluate import colour, simulate
from camnet_gui.images import F32

Corners = list[tuple[float, float]]
# Outer corners: dark skin, bluish green, black, white.
CORNERS: Corners = [(60.0, 40.0), (420.0, 64.0), (400.0, 300.0), (48.0, 280.0)]


def chart(corners: Corners, exposure: float = 0.6) -> F32:
    """XYZ (3, 340, 480) of a chart as X-Rite published it, in perspective, on black."""
    lab = colour.published("before-2014")
    xyz = color.bradford(color.D50_WHITE, color.D65_WHITE) @ color.lab_to_xyz(lab, color.D50_WHITE)
    flat = np.zeros((445, 675, 3), np.float32)
    for i in range(24):
        x, y = i % 6 * 115, i // 6 * 115
        flat[y : y + 100, x : x + 100] = xyz[:, i] * exposure
    source = np.array([(0, 0), (675, 0), (675, 445), (0, 445)], np.float32)
    matrix = cv2.getPerspectiveTransform(source, np.array(corners, np.float32))
    seen = cv2.warpPerspective(flat, matrix, (480, 340), flags=cv2.INTER_LINEAR)
    return np.ascontiguousarray(seen.transpose(2, 0, 1), np.float32)


@pytest.mark.parametrize("turn", range(4))
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_perfect_chart_has_no_error_however_it_lies(turn: int, mirrored: bool) -> None:
    corners = CORNERS[turn:] + CORNERS[:turn]
    if mirrored:
        corners = [corners[1], corners[0], corners[3], corners[2]]
    reading = colour.read_chart("p", colour.AS_SHOT, chart(corners), corners, "before-2014")
    assert reading.delta_e.max() < 0.05 and reading.scale == pytest.approx(1 / 0.6, rel=1e-3)


def test_a_tint_is_seen_and_an_exposure_is_not() -> None:
    picture = chart(CORNERS, 0.3)
    good = colour.read_chart("p", "", picture, CORNERS, "before-2014")
    assert good.delta_e.max() < 0.05
    picture[2] *= 1.2
    tinted = colour.read_chart("p", "", picture, CORNERS, "before-2014")
    assert tinted.delta_e.mean() > 3
    wrong = colour.read_chart("p", "", chart(CORNERS), CORNERS[2:] + CORNERS[:2], "before-2014")
    assert wrong.delta_e.mean() > 20


def test_a_chart_through_a_raw_file(tmp_path: Path) -> None:
    linear = np.clip(color.apply_matrix(color.M_XYZ_TO_SRGB, chart(CORNERS, 0.5)), 0, 1)
    simulate.write_raw(tmp_path / "chart.dng", linear, simulate.Case(Path("x"), 3, simulate.NoiseLevel(1e-5, 1e-4)))
    xyz = raw.libraw_linear(tmp_path / "chart.dng", space="xyz")
    reading = colour.read_chart("LibRaw", "", xyz, CORNERS, "before-2014")
    cyan = colour.PATCHES.index("cyan")  # outside of sRGB, so it was clipped on the way into the raw
    assert np.delete(reading.delta_e, cyan).max() < 0.5
    outcome = colour.compare("chart.dng", {("LibRaw", ""): xyz}, CORNERS, "before-2014")
    assert outcome.as_json()["programs"][0]["patches"]["blue sky"]["delta_e"] < 0.5
    assert outcome.picture.startswith("data:image/jpeg")


def test_published_values_are_x_rites() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it tells that matplotlib is missing
        import colour as science
    for edition, name in (("before-2014", "Before"), ("after-2014", "After")):
        known = science.CCS_COLOURCHECKERS[f"ColorChecker24 - {name} November 2014"]
        xyz = science.xyY_to_XYZ(np.array(list(known.data.values())))
        lab = science.XYZ_to_Lab(xyz, known.illuminant)
        assert np.abs(colour.published(edition).T - lab).max() < 0.06  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("texts", "word"),
    [
        (("1,2", "3", "4,5", "6,7"), "x,y"),
        (("1,2", "a,3", "4,5", "6,7"), "x,y"),
        (("1,2", "3,4", "4,5"), "four"),
        (("10,10", "900,10", "400,300", "10,300"), "outside"),
        (("10,10", "400,300", "400,10", "10,300"), "no chart"),
        (("10,10", "400,10", "400,12", "10,12"), "no chart"),
    ],
)
def test_bad_corners_are_explained(texts: tuple[str, ...], word: str) -> None:
    with pytest.raises(EvaluationError, match=word):
        colour.patch_medians(chart(CORNERS), colour.parse_corners(texts))
    with pytest.raises(EvaluationError, match="greys are black"):
        colour.read_chart("p", "", np.zeros((3, 340, 480), np.float32), CORNERS, "before-2014")
