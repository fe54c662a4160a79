"""One linked view of zoom, place and cursor, and the canvases that paint layers through it.

Coordinates: "picture" are full-resolution pixels after orientation, "device" are physical screen pixels of a canvas.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from camnet_gui.gui.frame import Frame, Sheet
from camnet_gui.gui.pixels import Layer, Stage
from camnet_gui.gui.theme import CANVAS, FOCUS

MAX_ZOOM = 32.0
GRIP = 9
REST_MS = 60


class LinkedView(QObject):
    """Zoom, place and cursor that all canvases share.

    zoom : device pixels per picture pixel; `centre` : the picture point in the middle of each canvas
    fitted : the zoom follows the canvas so that the whole picture shows
    """

    changed = Signal()
    cursor_moved = Signal()
    rested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.picture = QSizeF()
        self.canvas = QSizeF(1, 1)
        self.zoom = 1.0
        self.centre = QPointF()
        self.fitted = True
        self.cursor: QPointF | None = None
        self._margin = 0.0
        # What parts of the window paint over every canvas: called with painter (device pixels), canvas, size, ratio.
        self.painters: list[Callable[[QPainter, Canvas, QSizeF, float], None]] = []
        # What parts of the window lay over the layers of a stage and slot.
        self.overlays: dict[tuple[Stage, str], Layer] = {}
        self.moving = False  # a movement goes on: quick painting counts more than smooth painting
        self.drawing = False  # a part waits for something to be drawn: the mouse shows a cross
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._rests)
        self.surround = QColor(CANVAS)

    @property
    def fit_zoom(self) -> float:
        """The zoom at which the whole picture just fits."""
        if self.picture.isEmpty():
            return 1.0
        width, height = (max(extent - 2 * self._margin, 1.0) for extent in (self.canvas.width(), self.canvas.height()))
        return min(width / self.picture.width(), height / self.picture.height())

    def set_margin(self, margin: float) -> None:
        """Leave so many device pixels free around the fitted picture: room for a tool's handles."""
        self._margin = margin
        self.fit()

    def set_picture(self, width: int, height: int) -> None:
        """Another picture: show all of it."""
        self.picture = QSizeF(width, height)
        self.cursor = None
        self.fit()

    def resize_picture(self, width: int, height: int) -> None:
        """The same picture in another size: what was in the middle stays there, as near as can be."""
        before, self.picture = self.picture, QSizeF(width, height)
        self.cursor = None
        if self.fitted or before.isEmpty():
            self.fit()
        else:
            across, down = width / before.width(), height / before.height()
            self._move(QPointF(self.centre.x() * across, self.centre.y() * down))

    def set_canvas(self, size: QSizeF) -> None:
        """The canvases' size in device pixels changed."""
        if size != self.canvas:
            self.canvas = size
            if self.fitted:
                self.fit()
            else:
                self._move(self.centre)

    def fit(self) -> None:
        """Show the whole picture."""
        self.fitted = True
        self.zoom = min(self.fit_zoom, MAX_ZOOM)
        self.centre = QPointF(self.picture.width() / 2, self.picture.height() / 2)
        self.changed.emit()

    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Zoom so that the picture point `anchor` (by default the centre) keeps its place on screen."""
        zoom = min(max(zoom, min(self.fit_zoom, 1.0)), MAX_ZOOM)
        anchor = self.centre if anchor is None else anchor
        self.centre = anchor + (self.centre - anchor) * (self.zoom / zoom)
        self.zoom = zoom
        self.fitted = abs(zoom - self.fit_zoom) < 1e-9
        self._move(self.centre)

    def look_at(self, zoom: float, centre: QPointF) -> None:
        """Zoom so that the picture point `centre` is in the middle."""
        self.centre = QPointF(centre)
        self.zoom_to(zoom)

    def turn(self, zoom: float, anchor: QPointF) -> None:
        """As `zoom_to`, as one of many small steps."""
        self._moves()
        self.zoom_to(zoom, anchor)

    def pan(self, device: QPointF) -> None:
        """Move the picture by `device` pixels."""
        self._moves()
        self._move(self.centre - device / self.zoom)

    def set_cursor(self, point: QPointF | None) -> None:
        """The mouse is over this picture point, or nowhere."""
        if point is not None and not QRectF(QPointF(), self.picture).contains(point):
            point = None
        if point != self.cursor:
            self.cursor = point
            self.cursor_moved.emit()

    def transform(self, canvas: QSizeF) -> QTransform:
        """Picture to device coordinates of a canvas; a picture's corner lies on a whole device pixel."""
        left = round(canvas.width() / 2 - self.centre.x() * self.zoom)
        top = round(canvas.height() / 2 - self.centre.y() * self.zoom)
        return QTransform(self.zoom, 0, 0, self.zoom, left, top)

    def visible(self) -> QRectF:
        """The part of the picture on screen, in picture coordinates."""
        inverse, _ = self.transform(self.canvas).inverted()
        shown = inverse.mapRect(QRectF(QPointF(), self.canvas))
        return shown.intersected(QRectF(QPointF(), self.picture))

    def _moves(self) -> None:
        self.moving = True
        self._rest.start()

    def _rests(self) -> None:
        self.moving = False
        self.rested.emit()

    def _move(self, centre: QPointF) -> None:
        half_x, half_y = self.canvas.width() / self.zoom / 2, self.canvas.height() / self.zoom / 2
        self.centre = QPointF(
            _held(centre.x(), half_x, self.picture.width()), _held(centre.y(), half_y, self.picture.height())
        )
        self.changed.emit()


def _held(centre: float, half: float, extent: float) -> float:
    """`centre` so that the picture covers the canvas, or lies in its middle when it is smaller."""
    return extent / 2 if 2 * half >= extent else min(max(centre, half), extent - half)


class Canvas(QWidget):
    """Paints the layers of one stage, or of two with a draggable curtain between them."""

    picked = Signal(float, float)
    filled = Signal()
    resized = Signal()

    def __init__(self, view: LinkedView, layers: dict[Stage, dict[str, Layer]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.layers = layers
        self.stages: tuple[Stage, ...] = ()
        self.curtain = 0.5
        self.show_clipping = False
        self.picking = False
        self._drag: QPoint | None = None
        self._drags_curtain = False
        self._frame = Frame()
        self._by_key = False  # who came here by keys is shown where they are; a mouse's user knows
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(120, 120)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        view.changed.connect(self.update)
        view.cursor_moved.connect(self.update)
        view.rested.connect(self.update)

    def device_size(self) -> QSizeF:
        """Size in device pixels."""
        return QSizeF(self.size()) * self.devicePixelRatioF()

    def to_picture(self, point: QPointF) -> QPointF:
        """Widget to picture coordinates."""
        inverse, _ = self.view.transform(self.device_size()).inverted()
        return inverse.map(point * self.devicePixelRatioF())

    def stage_at(self, point: QPointF) -> Stage | None:
        """The stage shown at a point of the widget: of two, the one on its side of the curtain."""
        if not self.stages:
            return None
        return self.stages[-1] if point.x() >= self.curtain_x() else self.stages[0]

    def curtain_x(self) -> float:
        """Where the curtain hangs, in widget pixels."""
        return self.curtain * self.width()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus that came by keys."""
        self._by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the shared view."""
        self.resized.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell the shared view."""
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint in device pixels, so that 100 % is exact on every screen."""
        painter = QPainter(self)
        if self.view.picture.isEmpty() or not self.stages:
            painter.fillRect(self.rect(), self.view.surround)
            return
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        size = self.device_size()
        transform = self.view.transform(size)
        sheets = self._sheets()
        view = self.view
        painter.drawPixmap(0, 0, self._frame.update(sheets, size, transform, view.picture, view.surround, view.moving))
        if len(self.stages) == 2:
            self._paint_curtain(painter, self.curtain * size.width(), size, ratio)
        for paint in self.view.painters:
            painter.save()
            paint(painter, self, size, ratio)
            painter.restore()
        if self._by_key and self.hasFocus():
            painter.setPen(QPen(QColor(FOCUS), 2 * ratio))
            painter.drawRect(QRectF(QPointF(), size).adjusted(ratio, ratio, -ratio, -ratio))
        if self.view.cursor is not None and not self.underMouse():
            self._paint_cursor(painter, transform.map(self.view.cursor), ratio)

    def _sheets(self) -> list[Sheet]:
        """The layers to paint, bottom first, those of the second stage right of the curtain."""
        two = len(self.stages) == 2
        parts = ((0.0, self.curtain), (self.curtain, 1.0)) if two else ((0.0, 1.0),)
        visible = self.view.visible()
        found = []
        for stage, part in zip(self.stages, parts, strict=True):
            slots = self.layers.get(stage, {})
            detail = slots.get("detail")
            for slot in ("base", "detail"):
                layer = slots.get(slot)
                if layer is None or (slot == "base" and detail is not None and detail.covers(visible)):
                    continue
                # Pixels stay crisp once they are larger than the screen's; a preview is always smoothed.
                crisp = layer.scale == 1 and self.view.zoom >= 2.0 - 1e-6
                found.append(Sheet(layer.image, layer.rect, crisp, part))
                if self.show_clipping and layer.clipping is not None and stage == "enhanced":
                    found.append(Sheet(layer.clipping, layer.rect, True, part))
                over = self.view.overlays.get((stage, slot))
                if over is not None:
                    marks = over.image.format() == QImage.Format.Format_Indexed8
                    found.append(Sheet(over.image, over.rect, crisp or marks, part))
        return found

    def _paint_curtain(self, painter: QPainter, edge: float, size: QSizeF, ratio: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(0, 0, 0, 140), 3 * ratio))
        painter.drawLine(QPointF(edge, 0), QPointF(edge, size.height()))
        painter.setPen(QPen(QColor(230, 230, 230), ratio))
        painter.drawLine(QPointF(edge, 0), QPointF(edge, size.height()))
        middle, radius = QPointF(edge, size.height() / 2), 13 * ratio
        painter.setBrush(QColor(30, 30, 30, 200))
        painter.drawEllipse(middle, radius, radius)
        for side in (-1, 1):
            tip = middle + QPointF(side * 8 * ratio, 0)
            back = QPointF(-side * 4 * ratio, 4 * ratio)
            painter.drawPolyline([tip + back, tip, tip + QPointF(back.x(), -back.y())])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_cursor(self, painter: QPainter, point: QPointF, ratio: float) -> None:
        arm, gap = 10 * ratio, 3 * ratio
        for colour, width in ((QColor(0, 0, 0, 160), 3 * ratio), (QColor(240, 240, 240), ratio)):
            painter.setPen(QPen(colour, width))
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                painter.drawLine(point + QPointF(dx * gap, dy * gap), point + QPointF(dx * arm, dy * arm))

    def _over_curtain(self, point: QPointF) -> bool:
        return len(self.stages) == 2 and abs(point.x() - self.curtain_x()) <= GRIP

    def _shape_cursor(self, point: QPointF) -> None:
        if self._drags_curtain or self._over_curtain(point):
            shape = Qt.CursorShape.SplitHCursor
        elif self.picking or self.view.drawing:
            shape = Qt.CursorShape.CrossCursor
        elif self._drag is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        else:
            shape = Qt.CursorShape.ArrowCursor if self.view.fitted else Qt.CursorShape.OpenHandCursor
        if self.cursor().shape() != shape:
            self.setCursor(QCursor(shape))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start dragging the curtain or the picture, or pick a neutral patch."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        if self._over_curtain(event.position()):
            self._drags_curtain = True
        elif self.picking and event.button() == Qt.MouseButton.LeftButton:
            point = self.to_picture(event.position())
            if QRectF(QPointF(), self.view.picture).contains(point):
                self.picked.emit(point.x(), point.y())
        else:
            self._drag = event.position().toPoint()
        self._shape_cursor(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, and tell the other panes where the cursor is."""
        if self._drags_curtain:
            self.curtain = min(max(event.position().x() / max(1, self.width()), 0.0), 1.0)
            self.update()
        elif self._drag is not None:
            moved = event.position().toPoint() - self._drag
            self._drag = event.position().toPoint()
            self.view.pan(QPointF(moved) * self.devicePixelRatioF())
        self.view.set_cursor(self.to_picture(event.position()))
        self._shape_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End dragging."""
        self._drag, self._drags_curtain = None, False
        self._shape_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Let this pane fill the window, or go back."""
        if not self.picking and not self._over_curtain(event.position()):
            self.filled.emit()

    def leaveEvent(self, event: object) -> None:
        """The cursor is in no pane."""
        self.view.set_cursor(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the cursor; touchpads send small steps."""
        steps = event.angleDelta().y() / 120.0
        if steps and not self.view.picture.isEmpty():
            self.view.turn(self.view.zoom * 2.0 ** (steps / 2), self.to_picture(event.position()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the picture; everything else is the window's."""
        step = 80.0
        moves = {
            Qt.Key.Key_Left: QPointF(step, 0),
            Qt.Key.Key_Right: QPointF(-step, 0),
            Qt.Key.Key_Up: QPointF(0, step),
            Qt.Key.Key_Down: QPointF(0, -step),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            self.view.pan(move)
