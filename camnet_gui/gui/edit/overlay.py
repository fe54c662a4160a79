"""The crop's frame over a canvas: handles, thirds, and what is cut away dimmed."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from camnet_gui.cropping import dragged, levelled, moved, ratio_value
from camnet_gui.edits import Geometry
from camnet_gui.gui.canvas import Canvas
from camnet_gui.gui.edit.draft import GeometryDraft

GRIP: Final = 12.0
HANDLE: Final = 9.0
DIMMED: Final = QColor(0, 0, 0, 150)
LINE: Final = QColor(255, 255, 255, 225)
FINE: Final = QColor(255, 255, 255, 95)
EDGE: Final = QColor(0, 0, 0, 150)
_SHAPES: Final = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor, (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor, (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor, (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor, (0, 1): Qt.CursorShape.SizeVerCursor,
}


class CropOverlay(QWidget):
    """Lies over a canvas while the crop tool is on. Handles resize, inside moves, outside turns, Ctrl draws a level."""

    applied = Signal()

    def __init__(self, canvas: Canvas, draft: GeometryDraft) -> None:
        super().__init__(canvas)
        self._canvas, self._draft = canvas, draft
        self._mode: tuple[int, int] | str = ""
        self._start = QPointF()
        self._begun = Geometry()
        self._line_end: QPointF | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(canvas.rect())
        canvas.installEventFilter(self)
        canvas.view.changed.connect(self.update)
        draft.changed.connect(self.update)
        self.show()

    def frame(self) -> QRectF:
        """The crop in widget coordinates."""
        picture, crop = self._picture(), self._draft.geometry.crop
        return QRectF(
            picture.x() + crop.left * picture.width(),
            picture.y() + crop.top * picture.height(),
            (crop.right - crop.left) * picture.width(),
            (crop.bottom - crop.top) * picture.height(),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the canvas."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._canvas.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what is cut away, and draw the frame."""
        painter = QPainter(self)
        whole, frame = self._picture(), self.frame()
        for part in (
            QRectF(whole.left(), whole.top(), whole.width(), frame.top() - whole.top()),
            QRectF(whole.left(), frame.bottom(), whole.width(), whole.bottom() - frame.bottom()),
            QRectF(whole.left(), frame.top(), frame.left() - whole.left(), frame.height()),
            QRectF(frame.right(), frame.top(), whole.right() - frame.right(), frame.height()),
        ):
            painter.fillRect(part, DIMMED)
        # Thirds to compose by; more lines to level by.
        parts = 9 if self._mode in ("turn", "level") else 3
        painter.setPen(QPen(FINE, 1))
        for index in range(1, parts):
            x = frame.left() + frame.width() * index / parts
            y = frame.top() + frame.height() * index / parts
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        for colour, width in ((EDGE, 3), (LINE, 1)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(frame)
        painter.setPen(QPen(EDGE, 1))
        painter.setBrush(LINE)
        for across, down in _SHAPES:
            centre = self._handle(frame, across, down)
            painter.drawRect(QRectF(centre.x() - HANDLE / 2, centre.y() - HANDLE / 2, HANDLE, HANDLE))
        if self._line_end is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for colour, width in ((EDGE, 4), (LINE, 2)):
                painter.setPen(QPen(colour, width))
                painter.drawLine(self._start, self._line_end)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag; the middle button is the canvas's."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._start, self._begun = event.position(), self._draft.geometry
        self._mode = self._mode_at(event.position(), event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        point = event.position()
        self._canvas.view.set_cursor(self._canvas.to_picture(point))
        if not self._mode:
            self._shape_cursor(point, event.modifiers())
            return
        geometry, crop, picture = self._draft.geometry, self._begun.crop, self._picture()
        aspect = self._draft.aspect()
        if self._mode == "level":
            self._line_end = point
            self.update()
        elif self._mode == "turn":
            centre = self.frame().center()
            change = math.degrees(_direction(centre, point) - _direction(centre, self._start))
            change = (change + 180) % 360 - 180
            angle = round(min(max(self._begun.angle + change, -45.0), 45.0), 2)
            self._draft.set("crop", "Straighten", geometry.model_copy(update={"angle": angle}))
        else:
            if self._mode == "move":
                step = point - self._start
                crop = moved(crop, step.x() / picture.width(), step.y() / picture.height())
            elif isinstance(self._mode, tuple):
                x = (point.x() - picture.x()) / picture.width()
                y = (point.y() - picture.y()) / picture.height()
                crop = dragged(crop, *self._mode, x, y, ratio_value(geometry.ratio, aspect), aspect)
            self._draft.set("crop", "Crop", geometry.model_copy(update={"crop": crop}))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag; a drawn line is made level now."""
        if self._mode == "level" and self._line_end is not None:
            line = self._line_end - self._start
            geometry = self._draft.geometry
            angle = levelled(geometry.angle, line.x(), line.y())
            self._draft.set("crop", "Straighten", geometry.model_copy(update={"angle": angle}))
        self._mode, self._line_end = "", None
        self._shape_cursor(event.position(), event.modifiers())
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Apply, as in other programs."""
        if self.frame().contains(event.position()):
            self._mode = ""
            self.applied.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """The cursor is in no pane."""
        self._canvas.view.set_cursor(None)

    def _picture(self) -> QRectF:
        """The uncropped picture in widget coordinates."""
        ratio = self._canvas.devicePixelRatioF()
        shown = self._canvas.view.transform(self._canvas.device_size()).mapRect(
            QRectF(QPointF(), self._canvas.view.picture)
        )
        return QRectF(shown.x() / ratio, shown.y() / ratio, shown.width() / ratio, shown.height() / ratio)

    @staticmethod
    def _handle(frame: QRectF, across: int, down: int) -> QPointF:
        return QPointF(frame.center().x() + across * frame.width() / 2, frame.center().y() + down * frame.height() / 2)

    def _mode_at(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> tuple[int, int] | str:
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            return "level"
        frame = self.frame()
        # Corners first: on a small frame the handles overlap.
        for handle in sorted(_SHAPES, key=lambda handle: -abs(handle[0] * handle[1])):
            centre = self._handle(frame, *handle)
            if abs(point.x() - centre.x()) <= GRIP and abs(point.y() - centre.y()) <= GRIP:
                return handle
        grown = frame.adjusted(-GRIP, -GRIP, GRIP, GRIP)
        if grown.contains(point) and not frame.adjusted(GRIP, GRIP, -GRIP, -GRIP).contains(point):
            near_x = min((abs(point.x() - x), side) for x, side in ((frame.left(), -1), (frame.right(), 1)))
            near_y = min((abs(point.y() - y), side) for y, side in ((frame.top(), -1), (frame.bottom(), 1)))
            return (near_x[1], 0) if near_x[0] <= near_y[0] else (0, near_y[1])
        return "move" if frame.contains(point) else "turn"

    def _shape_cursor(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        mode = self._mode_at(point, modifiers)
        shape = {"move": Qt.CursorShape.SizeAllCursor, "level": Qt.CursorShape.CrossCursor}.get(
            str(mode), Qt.CursorShape.PointingHandCursor
        )
        if isinstance(mode, tuple):
            shape = _SHAPES[mode]
        if self.cursor().shape() != shape:
            self.setCursor(QCursor(shape))


def _direction(centre: QPointF, point: QPointF) -> float:
    return math.atan2(point.y() - centre.y(), point.x() - centre.x())
