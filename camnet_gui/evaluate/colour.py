"""Colour: a photographed ColorChecker read from the developed picture and compared with its published values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

import cv2
import numpy as np

from camnet_gui import color, views
from camnet_gui.errors import EvaluationError
from camnet_gui.evaluate.restore import data_uri
from camnet_gui.evaluate.scores import lab_delta_e
from camnet_gui.images import F32, F64, Vec3
from camnet_gui.sample.chart import CHART_LAB_D50

Edition = Literal["before-2014", "after-2014"]
Point = tuple[float, float]
# L*a*b* (D50) that X-Rite published for the ColorChecker Classic made before November 2014.
_BEFORE_2014: Final[tuple[Vec3, ...]] = (
    (37.986, 13.555, 14.059), (65.711, 18.130, 17.810), (49.927, -4.880, -21.905), (43.139, -13.095, 21.905),
    (55.112, 8.844, -25.399), (70.719, -33.397, -0.199), (62.661, 36.067, 57.096), (40.020, 10.410, -45.964),
    (51.124, 48.239, 16.248), (30.325, 22.976, -21.587), (72.532, -23.709, 57.255), (71.941, 19.363, 67.857),
    (28.778, 14.179, -50.297), (55.261, -38.342, 31.370), (42.101, 53.378, 28.190), (81.733, 4.039, 79.819),
    (51.935, 49.986, -14.574), (51.038, -28.631, -28.638), (96.539, -0.425, 1.186), (81.257, -0.638, -0.335),
    (66.766, -0.734, -0.504), (50.867, -0.153, -0.270), (35.656, -0.421, -1.231), (20.461, -0.079, -0.973),
)  # fmt: skip
PATCHES: Final = tuple(name for name, _ in CHART_LAB_D50)
_GREYS: Final = slice(19, 23)  # neutral 8 to 3.5: the white may be clipped, the black is lifted by stray light
_NEUTRAL_5: Final = 21
AS_SHOT, ON_GREY = "as shot", "on the grey"
_GAP: Final = 0.15  # between patches, in their sides (6 mm to 40 mm)
_INNER: Final = 0.5  # of a patch's side that is read
_SAMPLES: Final = 25  # points along that side
_MARGIN: Final = 0.4  # of a patch, around the chart in the report's picture
_SHOWN: Final = 720
_SMALLEST: Final = 24.0  # pixels of the chart's side


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What one program made of the chart. `delta_e` (24,) in the order of `PATCHES`; `lab` (3, 24) under D50.

    scale : by which its light was multiplied so that the greys fit
    """

    program: str
    balance: str
    lab: F64
    delta_e: F64
    scale: float


@dataclass(slots=True)
class Outcome:
    """All readings of one photograph; `picture` is a data URI with the outlines of what was read."""

    name: str
    edition: Edition
    reference: F64
    readings: list[Reading]
    picture: str

    def as_json(self) -> dict[str, Any]:
        """Every number."""
        return {
            "name": self.name,
            "edition": self.edition,
            "programs": [
                {
                    "program": reading.program,
                    "balance": reading.balance,
                    "scale": reading.scale,
                    "mean": float(reading.delta_e.mean()),
                    "largest": float(reading.delta_e.max()),
                    "largest_patch": PATCHES[int(reading.delta_e.argmax())],
                    "patches": {
                        name: {"delta_e": float(reading.delta_e[i]), "lab_d50": reading.lab[:, i].tolist()}
                        for i, name in enumerate(PATCHES)
                    },
                }
                for reading in self.readings
            ],
        }


def published(edition: Edition) -> F64:
    """L*a*b* (3, 24) under D50 that X-Rite published."""
    values = _BEFORE_2014 if edition == "before-2014" else tuple(lab for _, lab in CHART_LAB_D50)
    return np.array(values, np.float64).T


def parse_corners(texts: Sequence[str]) -> list[Point]:
    """Four points of "x,y". Raises EvaluationError."""
    try:
        points = [(float(x), float(y)) for x, y in (text.split(",") for text in texts)]
    except ValueError as error:
        raise EvaluationError("Corners are four points x,y in pixels, for instance 120,80.") from error
    if len(points) != 4:
        raise EvaluationError(f"A chart has four corners, not {len(points)}.")
    return points


def _homography(corners: Sequence[Point], height: int, width: int) -> F64:
    """From chart coordinates (one patch with its gap is 1 + `_GAP`) to the picture's pixels."""
    if any(not (0 <= x < width and 0 <= y < height) for x, y in corners):
        raise EvaluationError(f"A corner lies outside the picture of {width} × {height} pixels.")
    target = np.array(corners, np.float32)
    shortest = float(np.linalg.norm(target - np.roll(target, 1, axis=0), axis=1).min())
    if not cv2.isContourConvex(target.reshape(-1, 1, 2)) or shortest < _SMALLEST:
        raise EvaluationError(
            "The corners make no chart: give the outer corners of dark skin, bluish green, black and white, in turn."
        )
    wide, high = 6 + 5 * _GAP, 4 + 3 * _GAP
    source = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
    found: F64 = cv2.getPerspectiveTransform(source, target).astype(np.float64)
    return found


def _mapped(matrix: F64, points: F64) -> F64:
    """(N, 2) through a homography."""
    flat = np.column_stack([points, np.ones(len(points))]) @ matrix.T
    result: F64 = flat[:, :2] / flat[:, 2:]
    return result


def _places(index: int, share: float, count: int) -> F64:
    """(count², 2) chart coordinates over the middle `share` of a patch."""
    centre = np.array([index % 6, index // 6]) * (1 + _GAP) + 0.5
    along = (np.linspace(-0.5, 0.5, count)) * share
    grid = np.stack(np.meshgrid(along, along), -1).reshape(-1, 2)
    places: F64 = centre + grid
    return places


def patch_medians(xyz: F32, corners: Sequence[Point]) -> F64:
    """Median XYZ (3, 24) of the inner half of every patch of a chart in a picture XYZ (3, H, W).

    corners : outer corners (x, y), in picture coordinates, of the patches dark skin, bluish green, black and white in
        this order: clockwise from dark skin, however the chart is turned. Raises EvaluationError.
    """
    matrix = _homography(corners, xyz.shape[1], xyz.shape[2])
    medians = np.empty((3, 24))
    for index in range(24):
        points = np.rint(_mapped(matrix, _places(index, _INNER, _SAMPLES)) - 0.5).astype(int)
        medians[:, index] = np.median(xyz[:, points[:, 1], points[:, 0]], axis=1)
    return medians


def read_chart(program: str, balance: str, xyz: F32, corners: Sequence[Point], edition: Edition) -> Reading:
    """Compare a developed chart, linear XYZ (D65) (3, H, W), with the published values.

    The medians are adapted to D50 by Bradford and multiplied by one number, which fits the mean logarithm of the
    luminance of the greys 8, 6.5, 5 and 3.5. Raises EvaluationError.
    """
    adapted = color.bradford(color.D65_WHITE, color.D50_WHITE) @ patch_medians(xyz, corners)
    reference = published(edition)
    wanted = color.lab_to_xyz(reference, color.D50_WHITE)
    if adapted[1, _GREYS].min() <= 0:
        raise EvaluationError("The chart's greys are black: the corners don't lie on the chart.")
    scale = float(np.exp(np.mean(np.log(wanted[1, _GREYS] / adapted[1, _GREYS]))))
    lab = color.xyz_to_lab(adapted * scale, color.D50_WHITE)
    return Reading(program, balance, lab, lab_delta_e(lab, reference), scale)


def outlined(xyz: F32, corners: Sequence[Point]) -> F32:
    """sRGB (3, h, w) of the chart in XYZ (3, H, W), with what is read of each patch outlined; the first has a cross."""
    matrix = _homography(corners, xyz.shape[1], xyz.shape[2])
    picture = np.ascontiguousarray(views.plain_rendition(xyz))
    edges = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], np.float64) - 0.5
    for index in range(24):
        centre = np.array([index % 6, index // 6]) * (1 + _GAP) + 0.5
        square = np.rint(_mapped(matrix, centre + _INNER * edges)).astype(np.int32)
        ink = (0, 0, 0) if index in (18, 19, 20, 15) else (255, 255, 255)
        cv2.polylines(picture, [square.reshape(-1, 1, 2)], True, ink, 2, cv2.LINE_AA)
        if index == 0:
            cv2.line(picture, square[0].tolist(), square[2].tolist(), ink, 1, cv2.LINE_AA)
            cv2.line(picture, square[1].tolist(), square[3].tolist(), ink, 1, cv2.LINE_AA)
    frame = _mapped(matrix, np.array([(x, y) for x in (-_MARGIN, 6.75 + _MARGIN) for y in (-_MARGIN, 4.45 + _MARGIN)]))
    left, top = np.maximum(frame.min(axis=0), 0).astype(int)
    right, bottom = np.minimum(frame.max(axis=0), picture.shape[1::-1]).astype(int)
    cut = picture[top:bottom, left:right].transpose(2, 0, 1).astype(np.float32) / np.float32(255)
    return views.reduced(np.ascontiguousarray(cut), max(1, max(cut.shape[1:]) // _SHOWN))


def compare(name: str, pictures: dict[tuple[str, str], F32], corners: Sequence[Point], edition: Edition) -> Outcome:
    """Read the chart from the pictures of `developed`. Raises EvaluationError."""
    readings = [read_chart(*names, xyz, corners, edition) for names, xyz in pictures.items()]
    first = next(iter(pictures.values()))
    return Outcome(name, edition, published(edition), readings, data_uri(outlined(first, corners)))


def developed(path: Path, corners: Sequence[Point], weights: Sequence[Path], device: str) -> dict[tuple[str, str], F32]:
    """Linear XYZ (D65) (3, H, W) of a raw file by (program, white balance): each Restore-Net, and LibRaw.

    The balance is "as shot", which may be wrong about the light, and "on the grey": gains that make the sensor's
    values on the patch neutral 5 equal, the same for all programs. Raises CamnetError.
    """
    from camnet_gui import raw
    from camnet_gui.develop import Engine
    from camnet_gui.edits import Edits, WhiteBalance

    pictures: dict[tuple[str, str], F32] = {}
    gains = None
    for file in weights:
        engine = Engine(device, weights=file.parent, restore=file.stem)
        photo = engine.open(path)
        patch = _mapped(_homography(corners, photo.height, photo.width), _places(_NEUTRAL_5, _INNER, 2))
        x, y = patch.mean(axis=0)
        radius = max(2, int(np.ptp(patch[:, 0]) / 2))
        gains = engine.pick_balance(photo, int(x), int(y), radius)
        picked = Edits(white_balance=WhiteBalance(mode="picked", gains=gains))
        for balance, edits in ((AS_SHOT, Edits()), (ON_GREY, picked)):
            pictures[f"camnet {file.stem}", balance] = engine.restore(photo, edits).data
        engine.forget(photo)
    pictures["LibRaw AHD", AS_SHOT] = raw.libraw_linear(path, space="xyz")
    if gains is not None:
        pictures["LibRaw AHD", ON_GREY] = raw.libraw_linear(path, space="xyz", balance=gains)
    return pictures
