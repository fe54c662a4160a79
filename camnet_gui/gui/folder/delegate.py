"""Paints one photo of the filmstrip or the grid: picture, name, stars, label; whether rejected, edited, exported."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from camnet_gui.catalogue import Entry
from camnet_gui.gui.folder.loader import ThumbnailLoader
from camnet_gui.gui.folder.model import AnyIndex, FolderModel
from camnet_gui.gui.theme import BRIGHT, FAINT, SELECTED, SUNKEN, TEXT, icon
from camnet_gui.gui.translate import tr
from camnet_gui.sidecar import Label

LABEL_COLOURS: Final[dict[Label, str]] = {
    "red": "#e05a55", "yellow": "#dcc04a", "green": "#62b562", "blue": "#6196e6", "purple": "#b083dd",
}  # fmt: skip
REJECTED: Final = "#e8837f"
MARGIN: Final = 5
CAPTION: Final = 20
STAR: Final = 11
LABEL_ROOM: Final = 16
GAP: Final = 6
BADGE: Final = 16
MOST_DRAWN: Final = 150  # cells that are kept, 0.1 to 0.5 MB each
_VEIL: Final = QColor(43, 43, 43, 190)


class PhotoDelegate(QStyledItemDelegate):
    """`opened` tells which photo is in the panes; it has a bright frame."""

    def __init__(
        self, model: FolderModel, loader: ThumbnailLoader, opened: Callable[[], Path | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._loader = loader
        self._opened = opened
        self.cell = QSize(200, 160)
        # By path: the entry, what else its look depends on, and the cell as it was drawn.
        self._drawn: dict[Path, tuple[Entry, tuple[object, ...], QPixmap]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """All cells are of one size."""
        return self.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a cell, drawn anew only where it looks otherwise than last time: a page of them takes long."""
        entry = self._model.entry(index)
        if entry is None:
            return
        picture = self._loader.picture(entry)
        ratio = painter.device().devicePixelRatioF()
        place: QRect = option.rect
        looks = (
            self._loader.failed(entry) if picture is None else picture.cacheKey(),
            place.width(), place.height(), ratio, option.state.value, entry.path == self._opened(),
        )  # fmt: skip
        kept = self._drawn.get(entry.path)
        if kept is None or kept[0] is not entry or kept[1] != looks:
            drawn = QPixmap(place.size() * ratio)
            drawn.setDevicePixelRatio(ratio)
            drawn.fill(Qt.GlobalColor.transparent)
            on_it = QPainter(drawn)
            on_it.setFont(option.font)
            self._draw(on_it, QRect(0, 0, place.width(), place.height()), option, entry)
            on_it.end()
            kept = entry, looks, drawn
            # The oldest come first, and go first.
            self._drawn.pop(entry.path, None)
            self._drawn[entry.path] = kept
            if len(self._drawn) > MOST_DRAWN:
                del self._drawn[next(iter(self._drawn))]
        painter.drawPixmap(place.topLeft(), kept[2])

    def _draw(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, entry: Entry) -> None:
        state = option.state
        cell = place.adjusted(2, 2, -2, -2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(SELECTED))
            painter.drawRoundedRect(cell, 3, 3)
        area = QRect(
            cell.left() + MARGIN, cell.top() + MARGIN, cell.width() - 2 * MARGIN, cell.height() - MARGIN - CAPTION
        )
        shown = self._paint_picture(painter, area, entry)
        if entry.marks.rejected:
            painter.fillRect(shown, _VEIL)
        self._paint_marks(painter, shown, entry)
        caption = QRect(area.left(), area.bottom() + 1, area.width(), CAPTION)
        over = not caption_fits(entry, caption.width(), option.fontMetrics)
        if over and entry.marks.rating:
            self._paint_stars_over(painter, shown, entry.marks.rating)
        self._paint_caption(painter, caption, entry, option.fontMetrics, 0 if over else entry.marks.rating)
        is_open = entry.path == self._opened()
        if is_open or state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(BRIGHT if is_open else FAINT), 1.6 if is_open else 1.0))
            painter.drawRoundedRect(QRectF(cell).adjusted(0.8, 0.8, -0.8, -0.8), 3, 3)

    def _paint_picture(self, painter: QPainter, area: QRect, entry: Entry) -> QRect:
        """The picture in the middle of `area`, or room for it; where that is."""
        picture = self._loader.picture(entry)
        if picture is None:
            height = min(area.height(), area.width() * 2 // 3)
            room = QRect(area.left(), area.center().y() - height // 2, area.width(), height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(SUNKEN))
            painter.drawRoundedRect(room, 2, 2)
            if self._loader.failed(entry):
                painter.setPen(QColor(FAINT))
                text = painter.fontMetrics().elidedText(tr("No preview"), Qt.TextElideMode.ElideRight, room.width() - 6)
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
            return room
        rect = fit(picture, area)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(rect, picture)
        return rect

    def _paint_marks(self, painter: QPainter, shown: QRect, entry: Entry) -> None:
        """Badges in the picture's lower right corner, the cross of a rejected photo in the upper left one."""
        right = shown.right() - 3
        for name, there in (("exported", entry.exported), ("edited", bool(entry.look))):
            if there:
                spot = QRect(right - BADGE, shown.bottom() - BADGE - 3, BADGE, BADGE)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(20, 20, 20, 190))
                painter.drawRoundedRect(spot, 3, 3)
                icon(name).paint(painter, spot.adjusted(2, 2, -2, -2))
                right -= BADGE + 3
        if entry.marks.rejected:
            painter.setPen(QPen(QColor(REJECTED), 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            x, y = shown.left() + 7.5, shown.top() + 7.5
            painter.drawLine(QPointF(x, y), QPointF(x + 9, y + 9))
            painter.drawLine(QPointF(x + 9, y), QPointF(x, y + 9))

    @staticmethod
    def _paint_stars_over(painter: QPainter, shown: QRect, rating: int) -> None:
        """In the picture's lower left corner: below it there is room for the name alone."""
        spot = QRect(shown.left() + 3, shown.bottom() - BADGE - 2, stars_width(rating) + 5, BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(20, 20, 20, 190))
        painter.drawRoundedRect(spot, 3, 3)
        _draw_stars(painter, spot.left() + 3, spot.center().y() + 1.0, rating)

    def _paint_caption(
        self, painter: QPainter, rect: QRect, entry: Entry, metrics: QFontMetrics, rating: int
    ) -> None:
        """Label, name and stars in one line; without its ending a name is still known."""
        left = rect.left()
        if entry.marks.label:
            painter.setPen(QPen(QColor(20, 20, 20), 1))
            painter.setBrush(QColor(LABEL_COLOURS[entry.marks.label]))
            painter.drawRoundedRect(QRectF(left + 0.5, rect.center().y() - 4.5, 11, 11), 2.5, 2.5)
            left += LABEL_ROOM
        stars = stars_width(rating)
        _draw_stars(painter, rect.right() - stars + 1, rect.center().y() + 1.5, rating)
        room = rect.right() - stars - left - (GAP if stars else 0)
        if room > 20:
            painter.setPen(QColor(FAINT if entry.marks.rejected else TEXT))
            name = entry.path.name if metrics.horizontalAdvance(entry.path.name) < room else entry.path.stem
            text = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
            line = QRect(left, rect.top() + 1, room, rect.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def stars_width(rating: int) -> int:
    """How wide so many stars are."""
    return rating * (STAR + 1)


def caption_fits(entry: Entry, width: int, metrics: QFontMetrics) -> bool:
    """Whether the name, without its ending, has room beside label and stars."""
    taken = (LABEL_ROOM if entry.marks.label else 0) + (stars_width(entry.marks.rating) + GAP)
    return not entry.marks.rating or metrics.horizontalAdvance(entry.path.stem) <= width - taken


def _draw_stars(painter: QPainter, left: float, middle: float, rating: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(TEXT))
    for number in range(rating):
        painter.drawPolygon(star(QPointF(left + number * (STAR + 1) + STAR / 2, middle), STAR / 2))


def fit(picture: QImage, area: QRect) -> QRect:
    """The largest place in the middle of `area` that keeps the picture's proportions."""
    size = picture.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRect(
        area.left() + (area.width() - size.width()) // 2,
        area.top() + (area.height() - size.height()) // 2,
        size.width(),
        size.height(),
    )


def star(centre: QPointF, radius: float) -> QPolygonF:
    """A star with five points; fonts need not have one."""
    points = []
    for corner in range(10):
        length = radius if corner % 2 == 0 else radius * 0.45
        angle = math.pi * corner / 5
        points.append(QPointF(centre.x() + length * math.sin(angle), centre.y() - length * math.cos(angle)))
    return QPolygonF(points)
