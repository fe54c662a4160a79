"""The scopes' panel: which scope, of which pane or rectangle; counted in the background, latest wins."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from camnet_gui.events import Report
from camnet_gui.geometry import Placement
from camnet_gui.gui.canvas import Canvas
from camnet_gui.gui.controls import ChoiceBox, label
from camnet_gui.gui.inspect.scope_view import KIND_NAMES, Kind, Scope, ScopeView, percentages
from camnet_gui.gui.jobs import Channel, Priority
from camnet_gui.gui.parts import Part
from camnet_gui.gui.pixels import STAGE_NAMES, STAGES, Layer, Stage, encoded
from camnet_gui.gui.theme import icon
from camnet_gui.gui.translate import tr
from camnet_gui.images import U8, RawFrame, Region, unorient_region
from camnet_gui.photo import Photo, sensor_size
from camnet_gui.scopes import PLANES, RawHistogram, raw_histogram, rgb_histogram, vectorscope, waveform
from camnet_gui.settings import Settings

if TYPE_CHECKING:
    from camnet_gui.gui.main_window import MainWindow

UNDER_CURSOR: Final = "cursor"
SMALLEST: Final = 4.0  # screen pixels of a rectangle; less is a click
DELAY_MS: Final = 30


class ScopesPanel(QWidget):
    """Chooses and shows one scope."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind_box = ChoiceBox()
        self.kind_box.setAccessibleName(tr("Scope"))
        self.kind_box.setToolTip(
            tr("Raw histogram: what the sensor recorded, in EV below saturation. The others show finished pixels.")
        )
        for kind, text in KIND_NAMES.items():
            self.kind_box.addItem(tr(text), kind)
        self.stage_box = ChoiceBox()
        self.stage_box.setAccessibleName(tr("Pane of the scope"))
        self.stage_box.setToolTip(tr("The pane that the scope looks at; the raw histogram always looks at the sensor"))
        self.stage_box.addItem(tr("At the cursor"), UNDER_CURSOR)
        for stage in STAGES:
            self.stage_box.addItem(STAGE_NAMES[stage], stage)
        for box, letters in ((self.kind_box, 10), (self.stage_box, 6)):
            # The panel is as narrow as the controls below it.
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(letters)
        self.rectangle_button = QToolButton()
        self.rectangle_button.setIcon(icon("rectangle"))
        self.rectangle_button.setCheckable(True)
        self.rectangle_button.setAccessibleName(tr("Draw a rectangle"))
        self.rectangle_button.setToolTip(
            tr("Draw a rectangle on a picture: the scope then looks only there (also: Shift and drag; Esc ends it)")
        )
        self.view = ScopeView()
        self.table = QWidget()
        self._cells: dict[tuple[int, int], QLabel] = {}
        top = QHBoxLayout()
        top.setSpacing(3)
        top.addWidget(self.kind_box, 13)
        top.addWidget(self.stage_box, 8)
        top.addWidget(self.rectangle_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 6)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addWidget(self.table)
        self._build_table()

    def _build_table(self) -> None:
        grid = QGridLayout(self.table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        tips = {
            1: (tr("Clipped %"), tr("Sites of this colour at the sensor's white level: their light was not recorded")),
            2: (tr("Crushed %"), tr("Sites of this colour at or below the black level: no light was recorded")),
        }
        for row, (text, tip) in tips.items():
            name = label(text, "faint")
            name.setToolTip(tip)
            grid.addWidget(name, row, 0)
        for plane in range(len(PLANES)):
            for row in range(3):
                cell = self._cells[row, plane] = label(name="" if row == 0 else "faint")
                cell.setAlignment(Qt.AlignmentFlag.AlignRight)
                if row:
                    cell.setToolTip(tips[row][1])
                grid.addWidget(cell, row, plane + 1)

    @property
    def kind(self) -> Kind:
        """The chosen scope."""
        return cast(Kind, self.kind_box.currentData())

    def show_scope(self, scope: Scope | None, message: str = "") -> None:
        """Draw a scope and fill the table below it."""
        self.view.set_scope(scope, message)
        self.table.setVisible(scope is not None and isinstance(scope.data, RawHistogram))
        if scope is not None and isinstance(scope.data, RawHistogram):
            for plane, (name, colour, clipped, crushed) in enumerate(percentages(scope.data)):
                self._cells[0, plane].setText(name)
                self._cells[0, plane].setStyleSheet(f"color: {colour};")
                self._cells[1, plane].setText(clipped)
                self._cells[2, plane].setText(crushed)


class ScopesPart(Part):
    """The scopes and the rectangle that they can be bound to."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.panel = ScopesPanel()
        self.rectangle: QRectF | None = None
        self._start: QPointF | None = None
        self._hovered: Stage = "enhanced"
        self._channel = Channel(window.session.raw_pool)
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._count)

    def build(self) -> None:
        """One dock at the top right."""
        self.window.add_panel("scopes", tr("Scopes"), self.panel, Qt.DockWidgetArea.RightDockWidgetArea)

    def connect_signals(self) -> None:
        """Count anew whenever what is shown changes."""
        viewer, session = self.window.viewer, self.window.session
        self.panel.kind_box.activated.connect(self.refresh)
        self.panel.stage_box.activated.connect(self.refresh)
        self.panel.rectangle_button.toggled.connect(self._draws)
        session.photo_opened.connect(self._forget)
        session.photo_closed.connect(self._forget)
        session.renderer.resized.connect(lambda width, height: self.set_rectangle(None))
        session.renderer.layer_ready.connect(self._layer_ready)
        viewer.view.cursor_moved.connect(self._cursor_moved)
        viewer.view.painters.append(self._paint)
        for canvas in viewer.canvases():
            canvas.installEventFilter(self)
        self.window.panels["scopes"].visibilityChanged.connect(self._visibility_changed)

    def restore(self, settings: Settings) -> None:
        """The scope and the pane of last time."""
        kept = settings.inspect
        for box, value in ((self.panel.kind_box, kept.scope), (self.panel.stage_box, kept.pane)):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.refresh()

    def store(self, settings: Settings) -> Settings:
        """Remember the scope and the pane."""
        kept = {"scope": self.panel.kind, "pane": self.panel.stage_box.currentData()}
        return settings.model_copy(update={"inspect": settings.inspect.model_copy(update=kept)})

    def close(self) -> None:
        """Stop counting."""
        self._timer.stop()
        self._channel.clear()

    def escape(self) -> bool:
        """Take the rectangle away."""
        if self.rectangle is None and not self.panel.rectangle_button.isChecked():
            return False
        self.panel.rectangle_button.setChecked(False)
        self.set_rectangle(None)
        return True

    def set_rectangle(self, rectangle: QRectF | None) -> None:
        """Bind the scopes to a part of the picture (picture coordinates), or to all of it."""
        self.rectangle = rectangle
        self.window.viewer.update_canvases()
        self.refresh()

    @property
    def stage(self) -> Stage:
        """The pane that the scope looks at."""
        chosen = self.panel.stage_box.currentData()
        return self._hovered if chosen == UNDER_CURSOR else cast(Stage, chosen)

    def refresh(self) -> None:
        """Count soon; several changes at once are counted once."""
        # The raw histogram looks at the sensor, whatever the pane.
        self.panel.stage_box.setVisible(self.panel.kind != "raw")
        if self.panel.isVisible():
            self._timer.start()

    def _visibility_changed(self, shown: bool) -> None:
        if shown:
            self.refresh()

    def _layer_ready(self, stage: Stage, slot: str, layer: Layer | None) -> None:
        if stage == self.stage and self.panel.kind != "raw":
            self.refresh()

    def _cursor_moved(self) -> None:
        hovered = self.window.viewer.hovered_stage()
        if hovered is not None and hovered != self._hovered:
            self._hovered = hovered
            if self.panel.stage_box.currentData() == UNDER_CURSOR:
                self.refresh()

    def _forget(self) -> None:
        self._channel.clear()
        self.panel.show_scope(None)
        self.set_rectangle(None)

    def _count(self) -> None:
        photo, kind = self.window.session.photo, self.panel.kind
        if photo is None:
            self.panel.show_scope(None)
        elif kind == "raw":
            self._count_raw(photo)
        else:
            layer = self._layer()
            if layer is None:
                self.panel.show_scope(None, tr("There is no picture of this pane yet."))
                return
            stage, rectangle = self.stage, self.rectangle

            def work(report: Report) -> Scope:
                return scope_of(kind, cropped(encoded(stage, layer), layer, rectangle))

            self._request(work)

    def _request(self, work: Callable[[Report], Scope]) -> None:
        failed = self.window.session.failed.emit
        self._channel.request(work, self.panel.show_scope, failed, priority=Priority.DETAIL)

    def _count_raw(self, photo: Photo) -> None:
        frame = photo.frame
        if not isinstance(frame, RawFrame):
            self.panel.show_scope(None, tr(
                "This file holds no Bayer mosaic ({kind}): there are no sites to count.", kind=tr(frame.kind)
            ))
            return
        placement = self.window.session.renderer.placement
        part = None
        if self.rectangle is not None and placement is not None:
            part = sensor_region(photo, placement, self.rectangle)

        def work(report: Report) -> Scope:
            if part is None:
                return Scope("raw", raw_histogram(frame))
            rows, columns = slice(part.y, part.y + part.height), slice(part.x, part.x + part.width)
            return Scope("raw", raw_histogram(frame, rows, columns))

        self._request(work)

    def _layer(self) -> Layer | None:
        """The layer that shows the rectangle best; of the whole picture there is only the preview."""
        slots = self.window.viewer.layers[self.stage]
        detail, base = slots.get("detail"), slots.get("base")
        best = base
        if detail is not None and self.rectangle is not None and detail.covers(self.rectangle):
            best = detail
        return best if best is not None and best.data is not None else None

    # The rectangle

    def eventFilter(self, canvas: QObject, event: QEvent) -> bool:
        """Shift and drag, or the button and drag, draw a rectangle."""
        if not isinstance(event, QMouseEvent) or not isinstance(canvas, Canvas) or canvas.picking:
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            wanted = self.panel.rectangle_button.isChecked() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.button() != Qt.MouseButton.LeftButton or not wanted or canvas.view.picture.isEmpty():
                return False
            self._start = canvas.to_picture(event.position())
            return True
        if self._start is None:
            return False
        drawn = QRectF(self._start, canvas.to_picture(event.position())).normalized()
        drawn = drawn.intersected(QRectF(QPointF(), canvas.view.picture))
        if event.type() == QEvent.Type.MouseMove:
            canvas.view.set_cursor(canvas.to_picture(event.position()))
            self.set_rectangle(drawn)
            return True
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._start = None
            large = min(drawn.width(), drawn.height()) * canvas.view.zoom >= SMALLEST
            self.set_rectangle(drawn if large else None)
            self.panel.rectangle_button.setChecked(False)
            return True
        return False

    def _draws(self, drawing: bool) -> None:
        self.window.viewer.view.drawing = drawing

    def _paint(self, painter: QPainter, canvas: Canvas, size: QSizeF, ratio: float) -> None:
        if self.rectangle is None:
            return
        shown = canvas.view.transform(size).mapRect(self.rectangle)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(0, 0, 0, 170), 3 * ratio))
        painter.drawRect(shown)
        painter.setPen(QPen(QColor(245, 245, 245), ratio, Qt.PenStyle.DashLine))
        painter.drawRect(shown)


def sensor_region(photo: Photo, placement: Placement, rectangle: QRectF) -> Region:
    """The sites that a rectangle of the picture stands on."""
    x, y = int(rectangle.left()), int(rectangle.top())
    region = Region(x, y, max(1, round(rectangle.right()) - x), max(1, round(rectangle.bottom()) - y))
    upright = placement.upright_region(region)
    return unorient_region(upright, *sensor_size(photo.frame), photo.frame.shot.orientation)


def cropped(rgb: U8, layer: Layer, rectangle: QRectF | None) -> U8:
    """The part of a layer's pixels (h, w, 3) that lies in a rectangle of the picture, at least one pixel."""
    if rectangle is None:
        return rgb
    across, down = rgb.shape[1] / layer.rect.width(), rgb.shape[0] / layer.rect.height()
    left = min(max(0, int((rectangle.left() - layer.rect.left()) * across)), rgb.shape[1] - 1)
    top = min(max(0, int((rectangle.top() - layer.rect.top()) * down)), rgb.shape[0] - 1)
    right = max(left + 1, round((rectangle.right() - layer.rect.left()) * across))
    bottom = max(top + 1, round((rectangle.bottom() - layer.rect.top()) * down))
    return rgb[top:bottom, left:right]


def scope_of(kind: Kind, rgb: U8) -> Scope:
    """Count encoded pixels (h, w, 3)."""
    if kind == "rgb":
        return Scope(kind, rgb_histogram(rgb))
    if kind == "vectorscope":
        return Scope(kind, vectorscope(rgb))
    return Scope(kind, waveform(rgb))
