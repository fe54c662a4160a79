"""A second window for a second screen: one stage of the same photo, as large as that screen is."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from camnet_gui.geometry import Placement, placement_of
from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.canvas import Canvas, LinkedView
from camnet_gui.gui.controls import ChoiceBox, ElidedLabel
from camnet_gui.gui.parts import Part
from camnet_gui.gui.pixels import STAGE_NAMES, STAGES, Layer, PhotoStage, Stage
from camnet_gui.gui.relaid import lay
from camnet_gui.gui.render import Renderer
from camnet_gui.gui.theme import app_icon
from camnet_gui.gui.translate import tr
from camnet_gui.gui.viewer import SETTLE_MS
from camnet_gui.settings import SecondWindowSettings, Settings

if TYPE_CHECKING:
    from camnet_gui.gui.main_window import MainWindow

# In this window these keys are its own.
OWN_KEYS = frozenset({"full_screen", "back", "quit"})


class SecondWindow(QWidget):
    """A canvas with a line of controls above it, which full screen hides."""

    stage_chosen = Signal(str)
    closed = Signal()

    def __init__(self, settings: SecondWindowSettings) -> None:
        super().__init__()
        self.setWindowTitle(tr("camnet_gui – second window"))
        self.setWindowIcon(app_icon())
        self.setObjectName("pane")
        self.resize(1100, 760)
        self.view = LinkedView(self)
        self.layers: dict[Stage, dict[str, Layer]] = {stage: {} for stage in STAGES}
        self.canvas = Canvas(self.view, self.layers, self)
        self.canvas.setAccessibleName(tr("Picture"))
        self.stage_box = ChoiceBox()
        self.stage_box.setAccessibleName(tr("Stage"))
        self.stage_box.setToolTip(tr("The stage that this window shows"))
        for stage in STAGES:
            self.stage_box.addItem(STAGE_NAMES[stage], stage)
        self.note = ElidedLabel("paneNote")
        self.linked = QCheckBox(tr("Follow the main window"))
        self.linked.setToolTip(tr("Zoom and place go together in both windows; without it this one keeps its own"))
        self.linked.setChecked(settings.linked)
        self.full_button = QPushButton(tr("Full screen"))
        self.full_button.setToolTip(tr("Use the whole screen that this window is on (F11; Esc goes back)"))
        self.head = QWidget()
        row = QHBoxLayout(self.head)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(10)
        row.addWidget(self.stage_box)
        row.addWidget(self.note, 1)
        row.addWidget(self.linked)
        row.addWidget(self.full_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.canvas, 1)
        self._add_keys()
        self.set_stage(settings.stage)
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)
        self.stage_box.activated.connect(self._choose)
        self.full_button.clicked.connect(lambda: self.set_full_screen(True))
        self.canvas.resized.connect(lambda: self.view.set_canvas(self.canvas.device_size()))
        self.canvas.filled.connect(lambda: self.set_full_screen(not self.isFullScreen()))

    @property
    def stage(self) -> PhotoStage:
        """The stage on screen."""
        return cast(PhotoStage, self.stage_box.currentData())

    def set_stage(self, stage: Stage) -> None:
        """Show another stage."""
        self.stage_box.setCurrentIndex(self.stage_box.findData(stage))
        self.canvas.stages = (stage,)
        self.canvas.update()

    def set_full_screen(self, full: bool) -> None:
        """Use the whole screen for the picture, or not."""
        self.head.setVisible(not full)
        if full:
            self.showFullScreen()
        else:
            self.showNormal()
        self.canvas.setFocus()

    def settings(self, shown: bool) -> SecondWindowSettings:
        """What is remembered."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        return SecondWindowSettings(
            shown=shown, stage=self.stage, linked=self.linked.isChecked(), geometry=geometry
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """The user closed it."""
        self.closed.emit()
        event.accept()

    def _add_keys(self) -> None:
        for keys, call in (
            ("F11", lambda: self.set_full_screen(not self.isFullScreen())),
            ("Esc", lambda: self.set_full_screen(False)),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(call)
            self.addAction(action)

    def _choose(self) -> None:
        self.set_stage(self.stage)
        self.stage_chosen.emit(self.stage)


class SecondWindowPart(Part):
    """View > Second window. Its own renderer asks the same engine for one stage, of which the cache holds the most."""

    ACTIONS = (
        ActionRow("second_window", "View", "window", "Second &window",
                  "Show one stage large in a window of its own, for a second screen", ("Ctrl+Shift+W",),
                  checkable=True, needs_photo=False),
    )

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.second: SecondWindow | None = None
        self.renderer: Renderer | None = None
        self._remembered = SecondWindowSettings()
        self._follows = False
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._ask)

    def connect_signals(self) -> None:
        """Follow the main window."""
        session, window = self.window.session, self.window
        session.engine_ready.connect(self._engine_ready)
        session.photo_opened.connect(self._show_photo)
        session.photo_closed.connect(self._show_none)
        session.edits_changed.connect(self._edits_changed)
        window.viewer.view.changed.connect(self._main_moved)
        window.actions_by_name["srgb_view"].toggled.connect(
            lambda managed: self.renderer.set_managed(managed) if self.renderer else None
        )

    def restore(self, settings: Settings) -> None:
        """Open it when it was open."""
        self._remembered = settings.second_window
        self.window.actions_by_name["second_window"].setChecked(settings.second_window.shown)

    def store(self, settings: Settings) -> Settings:
        """Stage, place and size."""
        if self.second is not None:
            self._remembered = self.second.settings(True)
        return settings.model_copy(update={"second_window": self._remembered})

    def close(self) -> None:
        """The main window closes, and this one with it."""
        self._end()

    def on_second_window(self, shown: bool) -> None:
        """Open or close it."""
        if shown and self.second is None:
            self._begin()
        elif not shown and self.second is not None:
            self._remembered = self.second.settings(False)
            self._end()

    def _begin(self) -> None:
        window = self.window
        self.second = second = SecondWindow(self._remembered)
        for name, action in window.actions_by_name.items():
            if name not in OWN_KEYS:
                second.addAction(action)
        self.renderer = renderer = Renderer(window.session.device_pool, window.session.raw_pool, thumbnails=False)
        renderer.setParent(cast(QObject, self))
        renderer.set_visible((second.stage,))
        renderer.set_managed(window.actions_by_name["srgb_view"].isChecked())
        renderer.layer_ready.connect(self._show_layer)
        renderer.laid.connect(self._laid)
        renderer.failed.connect(window.show_error)
        second.stage_chosen.connect(self._stage_chosen)
        second.closed.connect(lambda: window.actions_by_name["second_window"].setChecked(False))
        second.view.changed.connect(self._moved)
        second.linked.toggled.connect(self._main_moved)
        self._engine_ready()
        second.show()
        self._show_photo()

    def _end(self) -> None:
        self._settle.stop()
        if self.renderer is not None:
            self.renderer.clear()
            self.renderer.deleteLater()
            self.renderer = None
        if self.second is not None:
            second, self.second = self.second, None
            second.blockSignals(True)
            second.close()
            second.deleteLater()

    def _engine_ready(self) -> None:
        engine = self.window.session.engine
        if self.renderer is not None and engine is not None:
            self.renderer.set_engine(engine)

    def _show_photo(self) -> None:
        session = self.window.session
        if self.renderer is None or self.second is None or session.photo is None:
            return
        for slots in self.second.layers.values():
            slots.clear()
        self.second.setWindowTitle(tr("{name} – second window", name=session.photo.path.name))
        self.renderer.set_photo(session.photo, session.edits)
        placement = placement_of(session.photo, session.edits)
        self._follows = True
        self.second.view.set_picture(placement.width, placement.height)
        self._follows = False
        self._main_moved()

    def _show_none(self) -> None:
        if self.renderer is None or self.second is None:
            return
        for slots in self.second.layers.values():
            slots.clear()
        self.renderer.clear()
        self.second.setWindowTitle(tr("camnet_gui – second window"))
        self.second.note.set_full_text("")
        self.second.view.set_picture(0, 0)

    def _edits_changed(self) -> None:
        if self.renderer is not None and self.window.session.photo is not None:
            self.renderer.set_edits(self.window.session.edits)

    def _show_layer(self, stage: Stage, slot: str, layer: Layer | None) -> None:
        if self.second is None:
            return
        if layer is None:
            self.second.layers[stage].pop(slot, None)
        else:
            self.second.layers[stage][slot] = layer
            if stage == self.second.stage:
                self.second.note.set_full_text(layer.label)
        self.second.canvas.update()

    def _laid(self, before: Placement, after: Placement) -> None:
        if self.second is None:
            return
        lay(self.second.layers, before, after)
        if (before.width, before.height) != (after.width, after.height):
            # The main window keeps its own middle, which counts where both are linked.
            self._follows = True
            self.second.view.resize_picture(after.width, after.height)
            self._follows = False
            self._main_moved()
        self.second.canvas.update()

    def _stage_chosen(self) -> None:
        if self.renderer is not None and self.second is not None:
            self.renderer.set_visible((self.second.stage,))

    def _main_moved(self) -> None:
        """The picture, or what is seen of it, changed in the main window."""
        if self.second is not None and not self._follows and self._linked(self.second):
            self._follow(self.second.view, self.window.viewer.view)

    def _moved(self) -> None:
        """The user moved the picture in this window."""
        self._settle.start()
        if self.second is not None and not self._follows and self._linked(self.second):
            self._follow(self.window.viewer.view, self.second.view)

    def _linked(self, second: SecondWindow) -> bool:
        """Whether places in one window mean the same in the other: a tool may show the main one uncropped."""
        return second.linked.isChecked() and second.view.picture == self.window.viewer.view.picture

    def _follow(self, view: LinkedView, leader: LinkedView) -> None:
        """`view` shows what `leader` does; the flag keeps it from being followed back."""
        self._follows = True
        try:
            if leader.fitted:
                view.fit()
            else:
                view.look_at(leader.zoom, leader.centre)
        finally:
            self._follows = False

    def _ask(self) -> None:
        if self.renderer is not None and self.second is not None and not self.second.view.picture.isEmpty():
            view = self.second.view
            self.renderer.set_view(view.zoom, QRectF(view.visible()), view.fit_zoom)
