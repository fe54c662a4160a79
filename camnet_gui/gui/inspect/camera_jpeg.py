"""The camera's own JPEG, laid over the raw: cameras crop, scale and correct the lens as they make it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from camnet_gui.gui.compare import BORDER, PictureReference
from camnet_gui.gui.controls import PARTING
from camnet_gui.gui.translate import tr
from camnet_gui.images import F32, F64, U8, DemosaicedFrame, orient
from camnet_gui.photo import SCALES, Photo, oriented_rgb

if TYPE_CHECKING:
    from camnet_gui.truths.align import Placed

_LONGEST: Final = 2048  # pixels along the longer side of what is compared
_MIDDLE: Final = 0.18  # linear luminance that the mean goes to
_LIKELY: Final = (0.75, 1.3)  # scale beside that of the whole frame
_TURNED: Final = 2.0  # degrees that no camera turns its JPEG by
_SURE: Final = 0.35  # correlation of structure below which a place is no more than a guess
_KNOWN: Final = 64  # photos whose JPEGs' places are remembered
_OFF: Final = 1.0  # pixels of the photo that are told when a similarity leaves them
_SQUARE: Final = 0.03  # by how much a preview's proportions may differ before it is not stretched


class Laid(NamedTuple):
    """matrix : (2, 3) from the upright photo's coordinates to the JPEG's; None where both show the whole frame
    left : pixels of the photo that the matrix leaves; -1 where no place was found
    """

    matrix: F64 | None
    left: float


class CameraPictures:
    """Makes the references, and remembers where the JPEGs of the last photos lie. Any one thread may call this."""

    def __init__(self) -> None:
        self._known: dict[bytes, Laid] = {}

    def __call__(self, photo: Photo) -> PictureReference | None:
        """The embedded JPEG, upright and laid over the photo; None when there is none."""
        from camnet_gui import views

        found = views.embedded_preview(photo.frame)
        if found is None:
            return None
        upright = np.ascontiguousarray(oriented_rgb(found, photo.frame.shot.orientation))
        key = hashlib.blake2b(photo.frame.preview).digest()
        laid = self._known.pop(key, None) or laid_over(photo, upright)
        self._known[key] = laid
        while len(self._known) > _KNOWN:
            del self._known[next(iter(self._known))]
        said = [tr("Camera's JPEG")]
        if laid.left < 0:
            said.append(tr("not aligned: too little detail"))
        elif laid.left >= _OFF:
            said.append(tr("lens corrected by the camera: up to {pixels:.0f} px off", pixels=laid.left))
        if laid.matrix is None:
            upright = bordered(upright, photo.width / photo.height)
        return PictureReference(PARTING.join(said), upright, laid.matrix)


def laid_over(photo: Photo, upright: U8) -> Laid:
    """Where the camera's picture, uint8 (h, w, 3) upright, lies on the photo; found to about a tenth of its pixels."""
    import cv2

    from camnet_gui.truths.align import align, scaled

    reference, scale = _luma(photo)
    grey = cv2.cvtColor(upright, cv2.COLOR_RGB2GRAY).astype(np.float32) / np.float32(255)
    finished = scaled(grey, min(1.0, _LONGEST / max(grey.shape)))
    placed = align(reference, finished)
    if placed is None or not _likely(placed, reference.shape, finished.shape):
        return Laid(None, -1.0)
    ratio = np.array([grey.shape[1] / finished.shape[1], grey.shape[0] / finished.shape[0]])
    matrix = placed.matrix * ratio[:, None]
    matrix[:, :2] /= scale
    plain = np.array([[grey.shape[1] / photo.width, 0, 0], [0, grey.shape[0] / photo.height, 0]])
    corners = np.array([[0, photo.width, 0, photo.width], [0, 0, photo.height, photo.height], [1, 1, 1, 1]])
    apart = np.abs((matrix - plain) @ corners).max() / plain[0, 0]
    # What can't be seen is not worth resampling a JPEG of the photo's own size.
    return Laid(None if apart < _OFF else matrix, placed.residual * scale)


def bordered(picture: U8, proportions: float) -> U8:
    """A picture with grey beside or above it, so that it has about the given width per height."""
    height, width = picture.shape[:2]
    if abs(width / height / proportions - 1) <= _SQUARE:
        return picture
    high, wide = max(height, round(width / proportions)), max(width, round(height * proportions))
    above, left = (high - height) // 2, (wide - width) // 2
    sides = ((above, high - height - above), (left, wide - width - left), (0, 0))
    return np.pad(picture, sides, constant_values=BORDER)


def _luma(photo: Photo) -> tuple[F32, int]:
    """Encoded luminance of the upright photo, about middle grey, and how many of its pixels became one."""
    from camnet_gui import views

    frame = photo.frame
    if isinstance(frame, DemosaicedFrame):
        plane, black, white, least = frame.xyz[1], 0.0, 1.0, 1
    else:
        # Cells of two by two sites hold all colours, wherever they begin.
        plane, black, white, least = frame.mosaic, float(np.mean(frame.black)), float(frame.white), 2
    scale = next((s for s in SCALES if s >= least and max(plane.shape) / s <= _LONGEST), SCALES[-1])
    upright = orient(plane, frame.shot.orientation)
    height, width = (extent // scale * scale for extent in upright.shape)
    light = views.reduced(upright[:height, :width].astype(np.float32)[None], scale)[0]
    light = np.clip((light - np.float32(black)) / np.float32(white - black), 0, None)
    encoded = np.power(np.minimum(light * np.float32(_MIDDLE / max(float(light.mean()), 1e-6)), 1), np.float32(1 / 2.2))
    return np.asarray(encoded, np.float32), scale


def _likely(placed: Placed, photo: tuple[int, ...], picture: tuple[int, ...]) -> bool:
    whole = max(picture[0] / photo[0], picture[1] / photo[1])
    near = _LIKELY[0] < placed.scale / whole < _LIKELY[1]
    return placed.score > _SURE and placed.orientation == 1 and abs(placed.rotation) < _TURNED and near
