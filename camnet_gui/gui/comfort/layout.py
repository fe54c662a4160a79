"""Room for the pictures: hide everything around them for a while, or put all panels back where they were at first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QToolBar, QWidget

from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.parts import Part
from camnet_gui.settings import Settings

if TYPE_CHECKING:
    from camnet_gui.gui.main_window import MainWindow


class LayoutPart(Part):
    """View > Pictures only, View > Reset layout."""

    ACTIONS = (
        ActionRow("pictures_only", "View", "window", "Pictures &only",
                  "Hide tools and panels for an undisturbed look; the same key brings back those that were there",
                  ("Ctrl+H",), checkable=True, needs_photo=False),
        ActionRow("reset_layout", "View", "window", "Reset la&yout",
                  "Put all panels, tools and panes back where they were at first", needs_photo=False),
    )

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._first = QByteArray()
        self._hidden: list[QWidget] = []

    def connect_signals(self) -> None:
        """Full screen leaves out what only a window needs."""
        self.window.actions_by_name["full_screen"].toggled.connect(self._full_screen)

    def restore(self, settings: Settings) -> None:
        """Remember the panels as they were built; a program that ended in full screen starts in a window."""
        self._first = self.window.saveState()
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowFullScreen)
        self._fit_screen()
        # Once more when the desktop has put its frame around it.
        self.window.first_painted.connect(self._fit_screen)

    def _fit_screen(self) -> None:
        """Not every desktop makes a window smaller that is larger than its screen."""
        window = self.window
        frame = window.frameGeometry().size() - window.geometry().size()
        room = window.screen().availableSize() - frame
        if not window.isMaximized() and not window.isFullScreen():
            window.resize(window.size().boundedTo(room))

    def store(self, settings: Settings) -> Settings:
        """What is hidden for a look only is there next time."""
        if self._hidden:
            self.window.actions_by_name["pictures_only"].setChecked(False)
            panels = bytes(self.window.saveState().toBase64().data()).decode()
            settings = settings.model_copy(update={"panels": panels})
        return settings

    def on_pictures_only(self, hide: bool) -> None:
        """Hide what surrounds the pictures, or bring back what was there."""
        window = self.window
        if hide:
            around = (window.controls, *window.findChildren(QToolBar), *window.panels.values())
            self._hidden = [widget for widget in around if not widget.isHidden()]
        for widget in self._hidden:
            widget.setVisible(not hide)
        if not hide:
            self._hidden = []

    def on_reset_layout(self) -> None:
        """As on the first start."""
        window = self.window
        window.actions_by_name["pictures_only"].setChecked(False)
        window.restoreState(self._first)
        window.actions_by_name["controls"].setChecked(True)
        window.viewer.set_layout("three")

    def _full_screen(self, full: bool) -> None:
        # Their actions keep their keys, and the palette finds them.
        self.window.menuBar().setVisible(not full)
        self.window.statusBar().setVisible(not full)
