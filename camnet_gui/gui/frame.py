"""What a canvas shows of its layers, kept as a pixmap: moving it costs a copy and the strips that come into sight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLine, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QRegion, QTransform

GRID_ZOOM: Final = 8.0  # above it the picture's pixels are told apart by lines
_GRID: Final = QColor(128, 128, 128, 90)


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """An image to paint over `rect` of the picture.

    `crisp` ones are never smoothed; `part` is the share of the canvas' width that it may fill.
    """

    image: QImage
    rect: QRectF
    crisp: bool
    part: tuple[float, float] = (0.0, 1.0)


class Frame:
    """The picture of one canvas, painted anew only where something changed."""

    def __init__(self) -> None:
        self.pixmap = QPixmap()
        self._key: tuple[object, ...] = ()
        self._exact = True  # painted in one go and smoothly
        self._sheets: tuple[Sheet, ...] = ()
        self._origin = (0, 0)

    def update(
        self,
        sheets: Sequence[Sheet],
        size: QSizeF,
        transform: QTransform,
        picture: QSizeF,
        surround: QColor,
        fast: bool,
    ) -> QPixmap:
        """The pixmap for these sheets, bottom first; `size` and `transform` are in device pixels.

        fast : a movement goes on: what is there is moved, and what must be painted is not smoothed
        """
        zoom, origin = transform.m11(), (round(transform.dx()), round(transform.dy()))
        pixels = QSize(round(size.width()), round(size.height()))
        shown = tuple((id(sheet.image), sheet.rect.getRect(), sheet.crisp, sheet.part) for sheet in sheets)
        key = (shown, pixels.width(), pixels.height(), zoom, picture.width(), picture.height(), surround.rgba())
        moved = (origin[0] - self._origin[0], origin[1] - self._origin[1])
        whole = QRect(0, 0, pixels.width(), pixels.height())
        if key == self._key and (fast or self._exact):
            if moved == (0, 0):
                return self.pixmap
            # Right of a curtain other things lie than left of it, so these don't move together.
            movable = fast and all(sheet.part == (0.0, 1.0) for sheet in sheets)
            exposed = _strips(whole, *moved) if movable else [whole]
            if movable:
                self.pixmap.scroll(*moved, whole)
        else:
            exposed = [whole]
            if self.pixmap.size() != pixels:
                self.pixmap = QPixmap(pixels)
        self._exact = not fast
        # The sheets are kept so that no id can be taken by another image.
        self._key, self._origin, self._sheets = key, origin, tuple(sheets)
        painter = QPainter(self.pixmap)
        region = QRegion()
        for strip in exposed:
            region += strip
        painter.setClipRegion(region)
        painter.fillRect(self.pixmap.rect(), surround)
        area = transform.mapRect(QRectF(QPointF(), picture))
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        for sheet in sheets:
            _paint_sheet(painter, sheet, size, transform, not fast)
        if zoom > GRID_ZOOM + 1e-6:
            for strip in exposed:
                _paint_grid(painter, QRectF(strip).intersected(area), transform)
        painter.end()
        return self.pixmap


def _strips(whole: QRect, dx: int, dy: int) -> list[QRect]:
    """What comes into sight of `whole` when its content moves; the strips don't overlap."""
    kept = whole.intersected(whole.translated(dx, dy))
    if kept.isEmpty():
        return [whole]
    beside = QRect(0, 0, kept.left(), whole.height()) if dx > 0 else QRect(kept.right() + 1, 0, -dx, whole.height())
    above = QRect(kept.left(), 0 if dy > 0 else kept.bottom() + 1, kept.width(), abs(dy))
    return [strip for strip in (beside, above) if not strip.isEmpty()]


def _paint_sheet(painter: QPainter, sheet: Sheet, size: QSizeF, transform: QTransform, smooth: bool) -> None:
    left, right = (share * size.width() for share in sheet.part)
    target = transform.mapRect(sheet.rect)
    shown = target.intersected(QRectF(QPointF(), size))
    if shown.isEmpty():
        return
    painter.save()
    if sheet.part != (0.0, 1.0):
        painter.setClipRect(QRectF(left, 0, right - left, size.height()), Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth and not sheet.crisp)
    painter.drawImage(shown, sheet.image, _source(target, shown, sheet.image))
    painter.restore()


def _paint_grid(painter: QPainter, area: QRectF, transform: QTransform) -> None:
    """Lines between the picture's pixels."""
    if area.isEmpty():
        return
    inverse, _ = transform.inverted()
    seen = inverse.mapRect(area)
    left, top, right, bottom = (round(end) for end in (area.left(), area.top(), area.right(), area.bottom()))
    across = [round(transform.map(QPointF(x, 0)).x()) for x in range(int(seen.left()), int(seen.right()) + 2)]
    down = [round(transform.map(QPointF(0, y)).y()) for y in range(int(seen.top()), int(seen.bottom()) + 2)]
    painter.setPen(QPen(_GRID, 1))
    painter.drawLines([QLine(x, top, x, bottom) for x in across] + [QLine(left, y, right, y) for y in down])


def _source(target: QRectF, shown: QRectF, image: QImage) -> QRectF:
    """The part of `image` that falls on `shown`, when the whole image falls on `target`."""
    across, down = image.width() / target.width(), image.height() / target.height()
    return QRectF(
        (shown.x() - target.x()) * across,
        (shown.y() - target.y()) * down,
        shown.width() * across,
        shown.height() * down,
    )
