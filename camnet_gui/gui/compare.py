"""What the fourth pane shows beside the stages: a picture made elsewhere, or the photo with other edits."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np

from camnet_gui.edits import Edits
from camnet_gui.events import Report
from camnet_gui.geometry import placement_of
from camnet_gui.images import F64, U8, View
from camnet_gui.photo import Photo, scaled_region

if TYPE_CHECKING:  # develop imports what must not load before the window is shown
    from camnet_gui.develop import Engine

BORDER: Final = 58  # the grey of what a picture doesn't show


class Reference(Protocol):
    """Something to compare with.

    name : for the pane's header
    needs_device : whether making it needs the nets
    """

    @property
    def name(self) -> str: ...  # noqa: D102

    @property
    def needs_device(self) -> bool: ...  # noqa: D102

    def depends(self, edits: Edits) -> object:
        """What of the present edits it depends on."""

    def make(self, engine: Engine, photo: Photo, edits: Edits, view: View, report: Report) -> U8:
        """uint8 (h, w, 3) sRGB of a view of the finished picture."""


@dataclass(frozen=True, eq=False)
class PictureReference:
    """An upright picture, uint8 (H, W, 3) sRGB of any size: the camera's JPEG, LibRaw's development.

    matrix : (2, 3) from the upright photo's coordinates to the picture's, a similarity; None: both show the same frame
    """

    name: str
    picture: U8
    matrix: F64 | None = None
    needs_device: bool = False
    _small: dict[int, U8] = field(default_factory=dict)

    def depends(self, edits: Edits) -> object:
        """Only where the picture lies."""
        return edits.geometry, edits.lens

    def make(self, engine: Engine, photo: Photo, edits: Edits, view: View, report: Report) -> U8:
        """Scaled to the view's pixels, then cut and laid as the stages are."""
        placement = placement_of(photo, edits)
        source = placement.source(view)
        whole = self._at(photo, source.scale)
        part = scaled_region(photo, source)
        upright = whole[part.y : part.y + part.height, part.x : part.x + part.width]
        return placement.finished(view, np.ascontiguousarray(upright))

    def _at(self, photo: Photo, scale: int) -> U8:
        """The whole upright picture of ceil(extent / scale) pixels; the last scale asked for is kept."""
        import cv2  # only when there is a picture: the window's frame shows without it

        found = self._small.get(scale)
        if found is None:
            height, width = -(-photo.height // scale), -(-photo.width // scale)
            picture = self.picture
            if self.matrix is not None:
                found = self._small[scale] = _laid(picture, self.matrix * [scale, scale, 1], height, width)
                return found
            if picture.shape[:2] == (photo.height, photo.width) and scale > 1:
                # Whole cells, as the stages' previews have them.
                below, right = height * scale - photo.height, width * scale - photo.width
                picture = np.pad(picture, ((0, below), (0, right), (0, 0)), mode="edge")
            shrinks = picture.shape[0] >= height
            kernel = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
            same = picture.shape[:2] == (height, width)
            found = picture if same else cv2.resize(picture, (width, height), interpolation=kernel).astype(np.uint8)
            self._small[scale] = found
        return found


@dataclass(frozen=True)
class StyleReference:
    """The present edits with another style."""

    name: str
    style: str
    needs_device: bool = True

    def depends(self, edits: Edits) -> object:
        """Everything."""
        return edits

    def make(self, engine: Engine, photo: Photo, edits: Edits, view: View, report: Report) -> U8:
        """Developed as ENHANCED is."""
        return _enhanced(engine, photo, edits.model_copy(update={"style": self.style, "blend": 0.0}), view, report)


@dataclass(frozen=True)
class EditsReference:
    """Other edits, laid as the present picture is: a snapshot, or none at all."""

    name: str
    edits: Edits
    needs_device: bool = True

    def depends(self, edits: Edits) -> object:
        """Only where the picture lies."""
        return edits.geometry, edits.lens

    def make(self, engine: Engine, photo: Photo, edits: Edits, view: View, report: Report) -> U8:
        """Developed as ENHANCED is."""
        return _enhanced(engine, photo, laid_as(self.edits, edits), view, report)


def laid_as(edits: Edits, other: Edits) -> Edits:
    """`edits` with the geometry of `other`, so that both lie pixel on pixel."""
    return edits.model_copy(update={"geometry": other.geometry, "lens": other.lens})


def _laid(picture: U8, matrix: F64, height: int, width: int) -> U8:
    """`picture` seen through `matrix` on a grid of (height, width), grey where it has nothing."""
    import cv2

    shrinks = 1 / math.sqrt(abs(float(np.linalg.det(matrix[:, :2]))))
    if shrinks < 1:
        small = cv2.resize(picture, None, fx=shrinks, fy=shrinks, interpolation=cv2.INTER_AREA)
        matrix = matrix * [[small.shape[1] / picture.shape[1]], [small.shape[0] / picture.shape[0]]]
        picture = small.astype(np.uint8, copy=False)
    index = matrix.copy()
    index[:, 2] += matrix[:, :2] @ (0.5, 0.5) - 0.5  # OpenCV counts from the centre of the first pixel
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    seen = cv2.warpAffine(
        picture, index, (width, height), flags=flags, borderMode=cv2.BORDER_CONSTANT, borderValue=(BORDER,) * 3
    )
    return seen.astype(np.uint8, copy=False)


def _enhanced(engine: Engine, photo: Photo, edits: Edits, view: View, report: Report) -> U8:
    from camnet_gui.gui.pixels import srgb_to_u8

    return srgb_to_u8(engine.enhance(photo, edits, view, report))
