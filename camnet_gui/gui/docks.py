"""The menu of the panels: shows and hides them, and brings to the front what lies behind another."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDockWidget, QMenu

from camnet_gui.gui.translate import tr


class Raiser(QObject):
    """Who asks for a panel that is a tab behind another one wants to see it, not to close it."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._dock = dock
        self._seen = False
        dock.visibilityChanged.connect(self._soon)
        dock.toggleViewAction().triggered.connect(self._asked)

    def _soon(self, seen: bool) -> None:
        # Later, as the action itself hides the panel before it tells that it was triggered.
        QTimer.singleShot(0, self, lambda: self._note(seen))

    def _note(self, seen: bool) -> None:
        self._seen = seen

    def _asked(self, wanted: bool) -> None:
        if wanted or not self._seen:
            self._dock.show()
            self._dock.raise_()


def fill_panel_menu(menu: QMenu, docks: Iterable[QDockWidget]) -> None:
    """A submenu of `menu` that shows and hides the panels."""
    menu.addSeparator()
    panels = menu.addMenu(tr("P&anels"))
    for dock in docks:
        Raiser(dock)
        panels.addAction(dock.toggleViewAction())
