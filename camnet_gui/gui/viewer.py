"""Linked panes: one for every stage, and one with a curtain between two stages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from camnet_gui.geometry import Placement
from camnet_gui.gui.canvas import Canvas, LinkedView
from camnet_gui.gui.controls import NoteLabel, label
from camnet_gui.gui.pixels import REFERENCE, STAGE_NAMES, STAGES, Layer, Stage
from camnet_gui.gui.relaid import lay
from camnet_gui.gui.theme import icon
from camnet_gui.gui.translate import number, tr

Layout = Literal["three", "raw", "restored", "enhanced", "compare"]
ROOMY = 400
SETTLE_MS = 60


class Pane(QFrame):
    """A canvas below its header."""

    def __init__(self, view: LinkedView, layers: dict[Stage, dict[str, Layer]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.title = label(name="paneTitle")
        self.note = NoteLabel("paneNote")
        self.time = label(name="paneTime")
        self.fill_button = QToolButton()
        self.fill_button.setObjectName("paneButton")
        self.fill_button.setIcon(icon("fill"))
        self.fill_button.setIconSize(QSize(14, 14))
        self.fill_button.setToolTip(tr("Let this pane fill the window, or show all three (double click)"))
        self.fill_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.canvas = Canvas(view, layers, self)
        header = QHBoxLayout()
        header.setContentsMargins(8, 2, 3, 2)
        header.setSpacing(8)
        header.addWidget(self.title)
        header.addWidget(self.note, 1)
        header.addWidget(self.time)
        header.addWidget(self.fill_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(header)
        column.addWidget(self.canvas, 1)
        self.fill_button.clicked.connect(self.canvas.filled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow header has no room for the time."""
        super().resizeEvent(event)
        self.time.setVisible(self.width() >= ROOMY)

    def set_header(self, title: str, note: str, time: str) -> None:
        """What the header says; the note's full text is its tooltip too."""
        self.title.setText(title)
        self.note.set_full_text(note)
        self.time.setText(time)
        self.time.setToolTip(tr("Shown {time} after it was asked for", time=time))


class Viewer(QWidget):
    """The three panes, or one that fills the window, or the curtain."""

    view_settled = Signal(float, QRectF, float)  # zoom, visible part, fit zoom
    layout_changed = Signal(str)
    picked = Signal(float, float)
    reference_filled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = LinkedView(self)
        self.layers: dict[Stage, dict[str, Layer]] = {stage: {} for stage in (*STAGES, REFERENCE)}
        self.panes = {stage: Pane(self.view, self.layers, self) for stage in STAGES}
        self.curtain = Pane(self.view, self.layers, self)
        self.reference = Pane(self.view, self.layers, self)
        self.reference.fill_button.setToolTip(tr("Compare with ENHANCED by a curtain (double click)"))
        self._pair: tuple[Stage, Stage] = ("raw", "enhanced")
        self._layout: Layout = "three"
        self._updating: set[Stage] = set()
        self._shows_reference = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        for stage, pane in (*self.panes.items(), (REFERENCE, self.reference)):
            pane.canvas.stages = (stage,)
        for pane in self._all_panes():
            pane.canvas.picked.connect(self.picked)
            pane.canvas.resized.connect(self._measure)
        for name, pane in self._named_panes():
            pane.canvas.filled.connect(lambda name=name: self.set_layout(name if self._layout == "three" else "three"))
        # There is no layout of the reference alone, but one where it lies on the finished picture.
        self.reference.canvas.filled.connect(self.reference_filled)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._emit_settled)
        self.view.changed.connect(self._settle.start)
        self.set_layout("three")

    @property
    def layout_name(self) -> Layout:
        """Which panes are shown."""
        return self._layout

    @property
    def pair(self) -> tuple[Stage, Stage]:
        """The stages left and right of the curtain."""
        return self._pair

    def visible_stages(self) -> tuple[Stage, ...]:
        """The stages on screen."""
        if self._layout == "three":
            return (*STAGES, REFERENCE) if self._shows_reference else STAGES
        if self._layout == "compare":
            return tuple(stage for stage in (*STAGES, REFERENCE) if stage in self._pair)
        return (self._layout,)

    def set_layout(self, layout: Layout) -> None:
        """Show all three panes, one of them, or the curtain."""
        self._layout = layout
        for name, pane in self._named_panes():
            pane.setVisible(layout == name or (layout == "three" and name != "compare"))
        self.reference.setVisible(layout == "three" and self._shows_reference)
        self._arrange()
        self._show_headers()
        self.layout_changed.emit(layout)
        self._settle.start()

    def set_reference(self, shown: bool) -> None:
        """Show a fourth pane beside the three, two by two."""
        self._shows_reference = shown
        self.set_layout(self._layout)

    def canvases(self) -> list[Canvas]:
        """All canvases, on screen or not."""
        return [pane.canvas for pane in self._all_panes()]

    def update_canvases(self) -> None:
        """Paint all canvases anew."""
        for canvas in self.canvases():
            canvas.update()

    def hovered_stage(self) -> Stage | None:
        """The stage below the mouse."""
        for canvas in self.canvases():
            if canvas.underMouse():
                return canvas.stage_at(QPointF(canvas.mapFromGlobal(QCursor.pos())))
        return None

    def focus_canvas(self) -> None:
        """Give the keys to the rightmost pane on screen."""
        shown = [pane for _, pane in self._named_panes() if not pane.isHidden()]
        shown[-1].canvas.setFocus()

    def set_pair(self, left: Stage, right: Stage) -> None:
        """Choose the stages left and right of the curtain."""
        self._pair = (left, right)
        self.curtain.canvas.stages = (left, right)
        self.curtain.canvas.update()
        self._show_headers()

    def set_picture(self, width: int, height: int) -> None:
        """Another picture: forget the layers of the old one and show all of it."""
        for slots in self.layers.values():
            slots.clear()
        self.view.set_picture(width, height)
        self._show_headers()

    def lay_picture(self, before: Placement, after: Placement) -> None:
        """The same picture mirrored, turned, cropped: what is there is shown so until the new layers come."""
        lay(self.layers, before, after)
        if (before.width, before.height) != (after.width, after.height):
            self.view.resize_picture(after.width, after.height)
        self.update_canvases()
        self._show_headers()

    def set_layer(self, stage: Stage, slot: str, layer: Layer | None) -> None:
        """Show a layer, or take it away."""
        if layer is None:
            self.layers[stage].pop(slot, None)
        else:
            self.layers[stage][slot] = layer
        self._updating.discard(stage)
        for pane in self._all_panes():
            if stage in pane.canvas.stages:
                pane.canvas.update()
        self._show_headers()

    def set_clipping(self, shown: bool) -> None:
        """Mark clipped pixels of ENHANCED."""
        for canvas in self.canvases():
            canvas.show_clipping = shown
            canvas.update()

    def set_picking(self, picking: bool) -> None:
        """Whether a click picks a neutral patch."""
        for canvas in self.canvases():
            canvas.picking = picking

    def _all_panes(self) -> tuple[Pane, ...]:
        return (*self.panes.values(), self.curtain, self.reference)

    def _arrange(self) -> None:
        """What is on screen in one row, or four panes in two rows with the reference beside ENHANCED."""
        for pane in self._all_panes():
            self._grid.removeWidget(pane)
        shown = [pane for pane in self._all_panes() if not pane.isHidden()]
        across = 2 if len(shown) == 4 else max(1, len(shown))
        for index, pane in enumerate(shown):
            self._grid.addWidget(pane, index // across, index % across)
        for index in range(4):
            # Empty columns and rows with a stretch would take room.
            self._grid.setColumnStretch(index, int(index < across))
            self._grid.setRowStretch(index, int(index * across < len(shown)))

    def _named_panes(self) -> Iterable[tuple[Layout, Pane]]:
        yield from self.panes.items()
        yield "compare", self.curtain

    def _measure(self) -> None:
        """The panes on screen are equal but for a pixel: the first one's size counts for all."""
        for _, pane in self._named_panes():
            if pane.isVisible():
                self.view.set_canvas(pane.canvas.device_size())
                break
        self._settle.start()

    def _emit_settled(self) -> None:
        self._show_headers()
        if not self.view.picture.isEmpty():
            self.view_settled.emit(self.view.zoom, self.view.visible(), self.view.fit_zoom)

    def _show_headers(self) -> None:
        for stage, pane in self.panes.items():
            pane.set_header(STAGE_NAMES[stage], *self._notes(stage))
        self.reference.set_header(STAGE_NAMES[REFERENCE], *self._notes(REFERENCE))
        left, right = self._pair
        title = f"{STAGE_NAMES[left]} | {STAGE_NAMES[right]}"
        self.curtain.set_header(title, f"{self._notes(left)[0]}  |  {self._notes(right)[0]}", "")

    def _notes(self, stage: Stage) -> tuple[str, str]:
        """What is shown of a stage where the user looks, and how long it took."""
        slots = self.layers[stage]
        detail, base = slots.get("detail"), slots.get("base")
        layer = detail if detail is not None and detail.covers(self.view.visible()) else base
        if layer is None:
            return ("", "")
        return (layer.label, "" if layer.seconds is None else f"{number(layer.seconds, '.2f')} s")
