"""The main window: puts viewer, controls, banner, status bar and parts together, and shows what the session tells."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QMenu,
    QToolBar,
    QWidget,
)

from camnet_gui.errors import CamnetError, PickError, SettingsError
from camnet_gui.geometry import Placement, placement_of
from camnet_gui.gui.actions import ACTIONS, ActionRow
from camnet_gui.gui.banner import BannerStack, Welcome
from camnet_gui.gui.commands import Commands
from camnet_gui.gui.controls import label
from camnet_gui.gui.docks import fill_panel_menu
from camnet_gui.gui.menus import fill_menus, fill_toolbar, make_actions
from camnet_gui.gui.pair import PairBox
from camnet_gui.gui.panels import ControlPanel
from camnet_gui.gui.parts import Part, part_types
from camnet_gui.gui.pixels import REFERENCE, Layer, Stage
from camnet_gui.gui.session import Session
from camnet_gui.gui.status import BusyBar, StatusBar
from camnet_gui.gui.theme import app_icon
from camnet_gui.gui.translate import number, told, tr
from camnet_gui.gui.turns import PaintedInTurn
from camnet_gui.gui.viewer import Layout, Viewer
from camnet_gui.settings import Settings, data_path, save_settings, settings_path

log = logging.getLogger(__name__)
P = TypeVar("P", bound=Part)


class MainWindow(PaintedInTurn):
    """The program's window. It needs no engine to be shown: `session.load_engine` gives it one later."""

    first_painted = Signal()

    def __init__(self, settings: Settings, settings_file: Path | None = None) -> None:
        super().__init__()
        self.settings = settings
        self._settings_file = settings_file
        self.session = Session(self)
        self.viewer: Viewer = Viewer()
        self.controls: ControlPanel = ControlPanel(self.session)
        self.stack = BannerStack()
        self.banner = self.stack.banner
        self.welcome = Welcome()
        self.status = StatusBar()
        self.commands = Commands(self)
        self.parts: tuple[Part, ...] = tuple(make(self) for make in part_types())
        self.rows: tuple[ActionRow, ...] = (*ACTIONS, *(row for part in self.parts for row in part.ACTIONS))
        self.actions_by_name: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self.panels: dict[str, QDockWidget] = {}
        self._recent_menu = QMenu(tr("Open &recent"), self)
        self._pair = PairBox()
        self.zoom_label = label(name="faint")
        self.busy = BusyBar(self.status, lambda: self.session.busy, self)
        self._painted = False
        self._build()
        for part in self.parts:
            part.build()
        self._add_controls()
        self._make_actions()
        self._connect()
        for part in self.parts:
            part.connect_signals()
        self._restore()

    @property
    def data_folder(self) -> Path:
        """Where parts keep what they work on."""
        return data_path() if self._settings_file is None else self._settings_file.parent

    # Building

    def _build(self) -> None:
        self.setWindowTitle("camnet_gui")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 560)
        # The filmstrip below takes no height from the controls, which need all there is.
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.resize(1440, 900)
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(self.viewer)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.stack, 1)
        self.setCentralWidget(centre)
        self.setStatusBar(self.status)

    def _add_controls(self) -> None:
        """Below the panels of the parts; without a title, as the Control panel action shows and hides it."""
        dock = self.control_dock = QDockWidget(tr("Control panel"), self)
        dock.setObjectName("control_panel")
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setTitleBarWidget(QWidget(dock))
        dock.setWidget(self.controls)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)

    def _make_actions(self) -> None:
        toolbar = QToolBar(tr("Tools"), self)
        toolbar.setObjectName("tools")
        toolbar.setMovable(False)
        toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        toolbar.setIconSize(QSize(20, 20))
        self.zoom_label.setFixedWidth(52)
        self.zoom_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom_label.setToolTip(tr("Screen pixels per picture pixel"))
        owners: dict[QObject, tuple[ActionRow, ...]] = {part: part.ACTIONS for part in self.parts}
        owners = {self.commands: ACTIONS, **owners}
        self.actions_by_name = make_actions(self, owners)
        self.menus = fill_menus(self.menuBar(), self.rows, self.actions_by_name, {"open_sample": self._recent_menu})
        fill_panel_menu(self.menus["View"], self.panels.values())
        added = fill_toolbar(toolbar, self.rows, self.actions_by_name, {3: self.zoom_label, 4: self._pair})
        self._pair_action = added[4]
        self.addToolBar(toolbar)

    def _connect(self) -> None:
        session, renderer = self.session, self.session.renderer
        session.engine_ready.connect(self._engine_ready)
        session.styles.changed.connect(self.controls.set_styles)
        session.styles.changed.connect(renderer.thumbnails.renew)
        session.opening.connect(self._opening)
        session.timed.connect(self.status.set_time)
        session.photo_opened.connect(self._photo_opened)
        session.photo_closed.connect(self._photo_closed)
        session.open_failed.connect(self._open_failed)
        session.neighbours.changed.connect(self._update_enabled)
        session.failed.connect(self.show_error)
        session.noted.connect(self.banner.show_note)
        session.progressed.connect(self.busy.show)
        group = session.histories.group
        for signal in (group.canUndoChanged, group.canRedoChanged, group.undoTextChanged, group.redoTextChanged):
            signal.connect(self.commands.update_undo)
        renderer.layer_ready.connect(self._show_layer)
        renderer.thumbnails.ready.connect(self.controls.set_thumbnail)
        renderer.laid.connect(self._laid)
        renderer.timed.connect(self.status.set_time)
        renderer.progressed.connect(self.busy.show)
        renderer.failed.connect(self.show_error)
        self.viewer.view_settled.connect(renderer.set_view)
        self.viewer.view.changed.connect(self._show_zoom)
        self.viewer.layout_changed.connect(self.layout_changed)
        self.viewer.picked.connect(self.commands.pick)
        self.viewer.reference_filled.connect(self._compare_reference)
        self.controls.pick_toggled.connect(self.actions_by_name["pick_balance"].setChecked)
        self.banner.log_wanted.connect(self.commands.on_log_file)
        self.welcome.open_wanted.connect(self.commands.on_open)
        self.welcome.sample_wanted.connect(self.commands.on_open_sample)
        self.welcome.file_wanted.connect(session.open)
        self.status.cancel_wanted.connect(self._cancel)
        self._pair.chosen.connect(self._choose_pair)

    def _restore(self) -> None:
        settings = self.settings
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
        self.viewer.set_pair(*settings.compare)
        self._pair.set_pair(*settings.compare)
        self.viewer.set_layout(settings.layout)
        self.actions_by_name["controls"].setChecked(settings.controls_shown)
        self.control_dock.setVisible(settings.controls_shown)
        self.actions_by_name["srgb_view"].setChecked(settings.restored_view == "srgb")
        self.actions_by_name["clipping"].setChecked(settings.clipping)
        self._update_recent()
        self._update_enabled()
        self.welcome.open_button.setFocus()
        for part in self.parts:
            part.restore(settings)
        if settings.panels:
            self.restoreState(QByteArray.fromBase64(settings.panels.encode()))

    def add_panel(
        self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea, shown: bool = True
    ) -> QDockWidget:
        """A panel that the user can move, float and close; the View menu brings it back. For parts, in `build`."""
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(widget)
        dock.setVisible(shown)
        self.addDockWidget(area, dock)
        self.panels[name] = dock
        return dock

    def config_file(self, name: str) -> Path:
        """Where a part keeps a file of its own: beside the settings."""
        return (self._settings_file or settings_path()).with_name(name)

    def part(self, kind: type[P]) -> P:
        """The part of a kind."""
        return next(part for part in self.parts if isinstance(part, kind))

    # Showing what the session tells

    def show_error(self, error: Exception) -> None:
        """Tell an error in words; what nobody foresaw is in the log with its traceback."""
        if isinstance(error, PickError):
            # Nothing failed: the next click may hit something grey.
            self.actions_by_name["pick_balance"].setChecked(True)
            self.banner.show_note(told(error))
        elif isinstance(error, CamnetError):
            log.warning("%s", error)
            self.banner.show_error(told(error))
        else:
            log.error("unexpected error", exc_info=error)
            self.banner.show_error(tr(
                "Something unforeseen went wrong: {error!r}. The log file tells more.", error=error
            ))
        self.busy.end()

    def _engine_ready(self) -> None:
        self.status.device.setText(told(self.session.device_name))
        self.controls.set_styles()
        self._update_enabled()
        if self.session.photo is None:
            self.busy.watch()

    def _opening(self, path: Path) -> None:
        self.status.forget_times()
        self.busy.begin(tr("Opening {name}", name=path.name))

    def _photo_opened(self) -> None:
        photo = self.session.photo
        if photo is None:
            return
        self.banner.clear()
        self.busy.begin(tr("Developing"))
        self.setWindowTitle(tr("{name} – camnet_gui", name=photo.path.name))
        self.stack.setCurrentWidget(self.viewer)
        placement = placement_of(photo, self.session.edits)
        self.viewer.set_picture(placement.width, placement.height)
        self.viewer.focus_canvas()
        self.controls.forget_thumbnails()
        self._show_size(placement.width, placement.height)
        self.settings = self.settings.with_recent(photo.path)
        self._update_recent()
        self._update_enabled()
        self.keep_settings()

    def _photo_closed(self) -> None:
        self.busy.end()
        self.setWindowTitle("camnet_gui")
        if self.stack.currentWidget() is self.viewer:
            self.stack.setCurrentWidget(self.welcome)
        self.viewer.set_picture(0, 0)
        self.controls.forget_thumbnails()
        self.status.forget_times()
        self.status.forget_photo()
        self._update_enabled()

    def show_panes(self) -> None:
        """Bring the open photo's panes in front of whatever page is there."""
        if self.session.photo is not None:
            self.stack.setCurrentWidget(self.viewer)

    def _laid(self, before: Placement, after: Placement) -> None:
        self.viewer.lay_picture(before, after)
        self._show_size(after.width, after.height)

    def _show_size(self, width: int, height: int) -> None:
        if self.session.photo is not None:
            self.status.show_photo(self.session.photo.frame.shot, width, height)

    def _open_failed(self, path: Path, error: Exception) -> None:
        self.busy.end()
        self.remember(recent=tuple(name for name in self.settings.recent if name != str(path) or path.exists()))
        self._update_recent()
        self.show_error(error)

    def _show_layer(self, stage: Stage, slot: str, layer: Layer | None) -> None:
        self.viewer.set_layer(stage, slot, layer)
        self.busy.watch()

    def _show_zoom(self) -> None:
        percent = 100 * self.viewer.view.zoom
        text = number(percent, ".0f" if percent >= 100 else ".3g")
        self.zoom_label.setText(f"{text} %" if self.session.photo else "")

    def layout_changed(self, layout: Layout) -> None:
        """Let actions, toolbar and renderer follow what the viewer shows."""
        self.actions_by_name[f"layout_{layout}"].setChecked(True)
        self._pair_action.setVisible(layout == "compare")
        self.session.renderer.set_visible(self.viewer.visible_stages())
        if self.session.photo is not None:
            self.viewer.focus_canvas()
        self.remember(layout=layout)

    def _choose_pair(self) -> None:
        pair = self._pair.pair
        self.viewer.set_pair(*pair)
        self.session.renderer.set_visible(self.viewer.visible_stages())
        if REFERENCE not in pair:
            self.remember(compare=pair)

    def show_reference(self, shown: bool) -> None:
        """Show a fourth pane, which the curtain can show too, or take it away."""
        self._pair.offer_reference(shown)
        self.viewer.set_reference(shown)
        self._choose_pair()

    def _compare_reference(self) -> None:
        """The reference beside ENHANCED behind the curtain."""
        self._pair.set_pair("enhanced", REFERENCE)
        self._choose_pair()
        self.viewer.set_layout("compare")

    def _update_recent(self) -> None:
        self._recent_menu.clear()
        for name in self.settings.recent:
            action = self._recent_menu.addAction(Path(name).name)
            action.setToolTip(name)
            action.triggered.connect(lambda checked=False, name=name: self.session.open(Path(name)))
        self._recent_menu.setToolTipsVisible(True)
        self._recent_menu.setEnabled(bool(self.settings.recent))
        self.welcome.set_recent(self.settings.recent)

    def _update_enabled(self) -> None:
        photo = self.session.photo is not None
        for row in self.rows:
            if row.needs_photo:
                self.actions_by_name[row.name].setEnabled(photo)
        neighbours = self.session.neighbours.found
        self.actions_by_name["previous"].setEnabled(neighbours.previous is not None)
        self.actions_by_name["next"].setEnabled(neighbours.following is not None)
        self.commands.update_undo()

    def _cancel(self) -> None:
        self.session.cancel()
        self.busy.end()

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the frame is on screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders are welcome."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            if not any(part.dropped(paths) for part in self.parts):
                self.session.open(paths[0])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the edits, cancel what runs, wait a bounded time."""
        if not all(part.may_close() for part in self.parts):
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        panels = bytes(self.saveState().toBase64().data()).decode()
        self.remember(geometry=geometry, panels=panels)
        for part in self.parts:
            self.settings = part.store(self.settings)
            part.close()
        self.keep_settings()
        if not self.session.close():
            log.warning("a thread did not end in time")
        event.accept()

    def remember(self, **values: Any) -> None:
        """Take up settings, which are written with the next that are kept."""
        self.settings = self.settings.model_copy(update=values)

    def keep_settings(self) -> None:
        """Write the settings; a failure is noted in the log."""
        try:
            save_settings(self.settings, self._settings_file)
        except SettingsError as error:
            log.warning("%s", error)

