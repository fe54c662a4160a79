"""What a pane shows between a change of the picture's geometry and the new layers: the old one where it belongs now."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from camnet_gui.geometry import Placement
from camnet_gui.gui.pixels import Layer, Stage

_MIRROR: Final = QTransform(-1, 0, 0, 1, 0, 0)
_NEAR: Final = 1e-6
# Turned a little by the slider, a picture keeps nearly its place; stretching it follows the hand at no cost.
_STRETCHED: Final = 0.1  # of the longer side, at most, that a corner may move apart from that


def lay(layers: dict[Stage, dict[str, Layer]], before: Placement, after: Placement) -> None:
    """Move all layers of a picture to where they are in another placement; those that can't be moved are taken away.

    They look right but for their sharpness, and hold no data that could be measured.
    """
    (a, b, c), (d, e, f) = before.to_other(after)
    moved = QTransform(a, d, b, e, c, f)
    sizes = QSizeF(before.width, before.height), QSizeF(after.width, after.height)
    for slots in layers.values():
        laid = _laid(slots, moved, *sizes)
        slots.clear()
        slots.update(laid)


def _laid(slots: dict[str, Layer], moved: QTransform, before: QSizeF, after: QSizeF) -> dict[str, Layer]:
    linear = [moved.m11(), moved.m12(), moved.m21(), moved.m22()]
    if all(min(abs(value - whole) for whole in (-1, 0, 1)) < _NEAR for value in linear):
        a, b, c, d = (round(value) for value in linear)
        return {slot: _turned(layer, QTransform(a, b, c, d, 0, 0), moved) for slot, layer in slots.items()}
    base = slots.get("base")
    if before == after or base is None:
        return dict(slots)
    across, down = after.width() / before.width(), after.height() / before.height()
    stretched = QTransform.fromScale(across, down)
    if _apart(moved, stretched, before) < _STRETCHED * max(after.width(), after.height()):
        return {"base": replace(base, rect=stretched.mapRect(base.rect))}
    return {"base": _drawn(base, moved, after)}


def _apart(one: QTransform, other: QTransform, size: QSizeF) -> float:
    """How far a corner of a picture at most lies in one place and in the other."""
    corners = [QPointF(x, y) for x in (0.0, size.width()) for y in (0.0, size.height())]
    return max(math.dist(one.map(corner).toTuple(), other.map(corner).toTuple()) for corner in corners)


def _turned(layer: Layer, turn: QTransform, moved: QTransform) -> Layer:
    """Mirrored and turned by quarters, pixel by pixel."""
    clipping = None if layer.clipping is None else _turned_image(layer.clipping, turn)
    return _without_data(
        replace(layer, image=_turned_image(layer.image, turn), clipping=clipping, rect=moved.mapRect(layer.rect))
    )


def _turned_image(image: QImage, turn: QTransform) -> QImage:
    if turn.determinant() < 0:
        image, turn = image.transformed(_MIRROR), _MIRROR * turn
    return image if turn.isIdentity() else image.transformed(turn)


def _drawn(layer: Layer, moved: QTransform, after: QSizeF) -> Layer:
    """Any other movement, painted anew."""
    scale = layer.image.width() / layer.rect.width()
    image = QImage((after * scale).toSize().expandedTo(QSizeF(1, 1).toSize()), layer.image.format())
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(moved * QTransform.fromScale(scale, scale))
    painter.drawImage(layer.rect, layer.image)
    painter.end()
    return _without_data(replace(layer, image=image, clipping=None, rect=QRectF(0, 0, after.width(), after.height())))


def _without_data(layer: Layer) -> Layer:
    return replace(layer, data=None, view=None, edits=None)
