"""The loupe: a window at the cursor of every pane that shows the same place pixel by pixel."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.canvas import Canvas
from camnet_gui.gui.jobs import Channel, Priority
from camnet_gui.gui.parts import Part
from camnet_gui.gui.pixels import REFERENCE, STAGES, Layer, Stage
from camnet_gui.gui.render import aligned
from camnet_gui.gui.translate import tr
from camnet_gui.images import View

if TYPE_CHECKING:
    from camnet_gui.gui.main_window import MainWindow

SIDE: Final = 200  # of the loupe's window, in widget pixels


class LoupePart(Part):
    """Magnifies what is below the cursor while the picture is shown smaller than that."""

    ACTIONS: ClassVar[tuple[ActionRow, ...]] = (
        ActionRow("loupe", "View", "zoom", "&Loupe 1:1", "Show every pixel below the cursor in a window of its own",
                  ("L",), checkable=True),
        ActionRow("loupe_double", "View", "zoom", "Loupe &2:1", "Show every pixel below the cursor at twice its size",
                  ("Shift+L",), checkable=True),
    )  # fmt: skip

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.zoom = 0.0
        self.layers: dict[Stage, Layer] = {}
        session = window.session
        self._channels: dict[Stage, Channel] = {
            stage: Channel(session.raw_pool if stage == "raw" else session.device_pool)
            for stage in (*STAGES, REFERENCE)
        }
        self._asked: dict[Stage, View] = {}

    def connect_signals(self) -> None:
        """Follow the cursor, and whatever changes the picture."""
        viewer, session = self.window.viewer, self.window.session
        viewer.view.painters.append(self._paint)
        viewer.view.cursor_moved.connect(self._follow)
        for changed in (session.photo_opened, session.photo_closed, session.edits_changed, session.renderer.resized):
            changed.connect(self._forget)
        session.renderer.layer_ready.connect(self._layer_ready)

    def close(self) -> None:
        """Stop what is being made."""
        self._clear()

    def escape(self) -> bool:
        """Put the loupe away."""
        if not self.zoom:
            return False
        self._set_zoom(0.0)
        return True

    def on_loupe(self, shown: bool) -> None:
        """One screen pixel per picture pixel."""
        self._set_zoom(1.0 if shown else 0.0)

    def on_loupe_double(self, shown: bool) -> None:
        """Two by two screen pixels per picture pixel."""
        self._set_zoom(2.0 if shown else 0.0)

    def _set_zoom(self, zoom: float) -> None:
        self.zoom = zoom
        for name, own in (("loupe", 1.0), ("loupe_double", 2.0)):
            action = self.window.actions_by_name[name]
            action.blockSignals(True)
            action.setChecked(zoom == own)
            action.blockSignals(False)
        self._forget()
        if zoom and zoom <= self.window.viewer.view.zoom:
            self.window.banner.show_note(tr(
                "The panes show every pixel at this size already. The loupe appears where you zoom out."
            ))

    @property
    def _needed(self) -> bool:
        view = self.window.viewer.view
        return self.zoom > view.zoom and view.cursor is not None

    def _clear(self) -> None:
        for channel in self._channels.values():
            channel.clear()
        self.layers.clear()
        self._asked.clear()

    def _forget(self) -> None:
        """What was made shows something else now."""
        self._clear()
        self._follow()
        self.window.viewer.update_canvases()

    def _layer_ready(self, stage: Stage, slot: str, layer: Layer | None) -> None:
        # Not only edits change what a pane shows: before/after, the display's profile and RESTORED in sRGB do, too.
        if slot == "base" and stage in self._asked:
            del self._asked[stage]
            self._follow()

    def _follow(self) -> None:
        """Ask for what lies below the cursor, unless it is there."""
        view, renderer = self.window.viewer.view, self.window.session.renderer
        if not self._needed or view.cursor is None or renderer.placement is None:
            return
        ratio = self.window.devicePixelRatioF()
        half = SIDE * ratio / self.zoom / 2
        around = QRectF(view.cursor.x() - half, view.cursor.y() - half, 2 * half, 2 * half)
        around = around.intersected(QRectF(QPointF(), view.picture))
        wanted = View(aligned(around, renderer.placement.height, renderer.placement.width, 1), 1)
        for stage in self.window.viewer.visible_stages():
            if self._asked.get(stage) == wanted:
                continue
            work = renderer.maker(stage, wanted)
            if work is None:
                continue
            self._asked[stage] = wanted

            def done(layer: Layer, stage: Stage = stage) -> None:
                self.layers[stage] = layer
                self.window.viewer.update_canvases()

            self._channels[stage].request(work, done, self.window.session.failed.emit, priority=Priority.LOOK)

    def _paint(self, painter: QPainter, canvas: Canvas, size: QSizeF, ratio: float) -> None:
        cursor = canvas.view.cursor
        if not self._needed or cursor is None:
            return
        place = canvas.view.transform(size).map(cursor)
        side = SIDE * ratio
        box = QRectF(round(place.x() - side / 2), round(place.y() - side / 2), side, side)
        stage = canvas.stage_at(place / ratio)
        if stage is None:
            return
        # The point below the cursor stays where it is; pixels lie on whole screen pixels.
        left, top = round(place.x() - cursor.x() * self.zoom), round(place.y() - cursor.y() * self.zoom)
        transform = QTransform(self.zoom, 0, 0, self.zoom, left, top)
        painter.setClipRect(box)
        painter.fillRect(box, canvas.view.surround)
        for layer, crisp in ((canvas.layers[stage].get("base"), False), (self.layers.get(stage), True)):
            if layer is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not crisp)
                painter.drawImage(transform.mapRect(layer.rect), layer.image)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(20, 20, 20), 3 * ratio))
        painter.drawRect(box)
        painter.setPen(QPen(QColor(225, 225, 225), ratio))
        painter.drawRect(box)
