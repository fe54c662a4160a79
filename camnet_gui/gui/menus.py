"""Makes the window's actions, menus and toolbar out of the table of actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QSizePolicy, QToolBar, QToolButton, QWidget

from camnet_gui.gui.actions import ACTIONS
from camnet_gui.gui.theme import icon


def make_actions(window: QMainWindow) -> dict[str, QAction]:
    """One action per row, by name, connected to the window's `on_NAME`."""
    made: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for row in ACTIONS:
        action = QAction(icon(row.icon) if row.icon else QIcon(), row.text, window)
        action.setShortcuts([QKeySequence(key) for key in row.shortcuts])
        keys = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
        action.setToolTip(f"{row.tip} ({keys})" if keys else row.tip)
        action.setCheckable(row.checkable)
        if row.exclusive:
            groups.setdefault(row.group, QActionGroup(window)).addAction(action)
        handler: Callable[..., None] = getattr(window, f"on_{row.name}")
        if row.checkable and not row.exclusive:
            action.toggled.connect(handler)
        else:
            action.triggered.connect(lambda checked=False, handler=handler: handler())
        # Of the window too, so that keys work while the menu bar is hidden.
        window.addAction(action)
        made[row.name] = action
    return made


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction], submenus: Mapping[str, QMenu]) -> None:
    """Menus in the table's order, a separator between groups; a submenu follows the action that it is listed under."""
    menus: dict[str, QMenu] = {}
    groups: dict[str, str] = {}
    for row in ACTIONS:
        if row.menu not in menus:
            menus[row.menu] = bar.addMenu(f"&{row.menu}")
        elif groups[row.menu] != row.group:
            menus[row.menu].addSeparator()
        groups[row.menu] = row.group
        menus[row.menu].addAction(actions[row.name])
        if row.name in submenus:
            menus[row.menu].addMenu(submenus[row.name])


def fill_toolbar(
    toolbar: QToolBar, actions: Mapping[str, QAction], extras: Mapping[int, QWidget]
) -> dict[int, QAction]:
    """The table's toolbar sections, the last one at the right end; an extra widget closes its section.

    Returns the extras' actions by section, to show and hide them.
    """
    added: dict[int, QAction] = {}
    sections = sorted({row.toolbar for row in ACTIONS if row.toolbar})
    for section in sections:
        if section == sections[-1]:
            spacer = QWidget()
            spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            toolbar.addWidget(spacer)
        elif section != sections[0]:
            toolbar.addSeparator()
        for row in (row for row in ACTIONS if row.toolbar == section):
            toolbar.addAction(actions[row.name])
            button = toolbar.widgetForAction(actions[row.name])
            if row.beside and isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if section in extras:
            added[section] = toolbar.addWidget(extras[section])
    return added
