"""Stage arrays to pictures that Qt paints. Everything here is pure and runs on worker threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, cast

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, qRgba

from camnet_gui.color import M_XYZ_TO_SRGB, apply_matrix, srgb_encode
from camnet_gui.edits import Edits
from camnet_gui.icc import ColourPath, Rgb
from camnet_gui.images import F32, U8, Srgb, View, Xyz

# A reference is no stage of the photo but a picture beside them, for comparing.
PhotoStage = Literal["raw", "restored", "enhanced"]
Stage = PhotoStage | Literal["reference"]
STAGES: Final[tuple[PhotoStage, ...]] = ("raw", "restored", "enhanced")
STAGE_NAMES: Final[dict[Stage, str]] = {
    "raw": "RAW", "restored": "RESTORED", "enhanced": "ENHANCED", "reference": "REFERENCE",
}  # fmt: skip
_STEPS: Final = 65535
_RAMP: Final[F32] = np.linspace(0.0, 1.0, _STEPS + 1, dtype=np.float32)
# Code values of all 16-bit linear levels: indexing a table is several times quicker than a power per pixel.
_GAMMA_22: Final[U8] = np.rint(255.0 * np.power(_RAMP, 1 / 2.2)).astype(np.uint8)
_SRGB: Final[U8] = np.rint(255.0 * srgb_encode(_RAMP)).astype(np.uint8)
REFERENCE: Final[Literal["reference"]] = "reference"
CLIPPED_COLOURS: Final[tuple[Rgb, ...]] = ((255, 32, 32), (40, 90, 255))
HIGHLIGHT: Final = 254
SHADOW: Final = 1


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """A picture and where it lies.

    rect : the rectangle in picture coordinates (full-resolution pixels) that `image` covers
    scale : picture pixels per image pixel; 0 for an embedded preview of any size
    clipping : palette picture of the same size, transparent but where `image` is clipped, or None
    data : what `image` was made of: RAW uint8 (h, w, 3), RESTORED XYZ and ENHANCED sRGB float32 (3, h, w)
    view, edits : what the engine was asked for
    """

    image: QImage
    rect: QRectF
    scale: int
    label: str
    seconds: float | None = None
    clipping: QImage | None = None
    data: F32 | U8 | None = None
    view: View | None = None
    edits: Edits | None = None

    def covers(self, rect: QRectF) -> bool:
        """Whether `rect` lies inside this layer, but for rounding."""
        return self.rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(rect)


def to_qimage(rgb: U8) -> QImage:
    """uint8 (H, W, 3) sRGB to a QImage that owns its pixels, in the format that Qt paints fastest."""
    height, width = rgb.shape[:2]
    rgb = np.ascontiguousarray(rgb)
    shared = QImage(rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return shared.convertToFormat(QImage.Format.Format_RGB32)


def srgb_to_u8(picture: Srgb) -> U8:
    """float32 (3, H, W) in [0, 1] to uint8 (H, W, 3)."""
    import cv2  # only when there is a picture: the window's frame shows without it

    rgb: U8 = cv2.convertScaleAbs(cv2.merge([*picture.data]), alpha=255.0).astype(np.uint8, copy=False)
    return rgb


def xyz_to_u8(picture: Xyz, managed: bool) -> U8:
    """Linear XYZ to uint8 (H, W, 3): X, Y, Z as R, G, B with gamma 2.2 as in the paper, or managed to sRGB."""
    linear = apply_matrix(M_XYZ_TO_SRGB, picture.data) if managed else picture.data
    index = (np.clip(linear, 0.0, 1.0) * np.float32(_STEPS) + np.float32(0.5)).astype(np.uint16)
    table = _SRGB if managed else _GAMMA_22
    return np.ascontiguousarray(np.moveaxis(table[index], 0, -1))


def clipping_image(rgb: U8, colours: ColourPath = ColourPath()) -> QImage:
    """Palette picture of (H, W): red where a channel is at its top, blue where all are at the bottom, else clear."""
    # Two reductions over strided planes beat one over the short last axis.
    top = np.maximum(np.maximum(rgb[..., 0], rgb[..., 1]), rgb[..., 2])
    index = (top >= HIGHLIGHT).astype(np.uint8)
    index[top <= SHADOW] = 2
    return indexed(index, CLIPPED_COLOURS, colours)


def indexed(index: U8, marks: tuple[Rgb, ...], colours: ColourPath) -> QImage:
    """Palette picture of (h, w): 0 is clear, n the n-th of `marks`, as the display shows it."""
    index = np.ascontiguousarray(index)
    height, width = index.shape
    shared = QImage(index.data, width, height, width, QImage.Format.Format_Indexed8)
    shared.setColorTable([qRgba(0, 0, 0, 0), *(qRgba(*mark, 255) for mark in colours.colours_shown(marks))])
    return shared.copy()


def encoded(stage: Stage, layer: Layer) -> U8:
    """A layer's data as uint8 (h, w, 3), sRGB-encoded whatever the pane or the display make of it."""
    assert layer.data is not None
    if stage in ("raw", REFERENCE):
        return cast(U8, layer.data)
    data = cast(F32, layer.data)
    return xyz_to_u8(Xyz(data), managed=True) if stage == "restored" else srgb_to_u8(Srgb(data))


def view_rect(view: View, shape: tuple[int, int]) -> QRectF:
    """Where a result of `shape` (h, w) for `view` lies; it may reach past the picture's right and bottom edge."""
    x = view.region.x if view.region else 0
    y = view.region.y if view.region else 0
    x, y = x // view.scale * view.scale, y // view.scale * view.scale
    return QRectF(x, y, shape[1] * view.scale, shape[0] * view.scale)
