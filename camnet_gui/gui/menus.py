"""Makes the window's actions, menus and toolbar out of the table of actions."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QSizePolicy, QToolBar, QToolButton, QWidget

from camnet_gui.gui.actions import MENUS, ActionRow
from camnet_gui.gui.theme import icon
from camnet_gui.gui.translate import tr

LAST_GROUPS: Final = frozenset({"quit", "about"})


def make_actions(window: QMainWindow, owners: Mapping[QObject, Sequence[ActionRow]]) -> dict[str, QAction]:
    """One action per row, by name, connected to `on_NAME` of the row's owner."""
    made: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for owner, row in ((owner, row) for owner, rows in owners.items() for row in rows):
        action = QAction(icon(row.icon) if row.icon else QIcon(), tr(row.text), window)
        action.setIconText(plain(action.text()))
        set_keys(action, row, row.shortcuts)
        action.setCheckable(row.checkable)
        if row.exclusive:
            groups.setdefault(row.group, QActionGroup(window)).addAction(action)
        handler: Callable[..., None] = getattr(owner, f"on_{row.name}")
        if row.checkable and not row.exclusive:
            action.toggled.connect(handler)
        else:
            action.triggered.connect(lambda checked=False, handler=handler: handler())
        # Of the window too, so that keys work while the menu bar is hidden.
        window.addAction(action)
        made[row.name] = action
    return made


def set_keys(action: QAction, row: ActionRow, shortcuts: Sequence[str]) -> None:
    """Give an action its keys, which its tooltip tells."""
    action.setShortcuts([QKeySequence(key) for key in shortcuts])
    keys = keys_text(action.shortcuts())
    tip = tr(row.tip)
    action.setToolTip(f"{tip} ({keys})" if keys else tip)


def keys_text(keys: Sequence[QKeySequence]) -> str:
    """Keys as the system writes them."""
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def plain(text: str) -> str:
    """An action's text without the marks of its access key and the dots."""
    # Chinese and Japanese texts have it in brackets at their end.
    text = re.sub(r"\s*\(&\w\)", "", text)
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…").rstrip()


def fill_menus(
    bar: QMenuBar, rows: Sequence[ActionRow], actions: Mapping[str, QAction], submenus: Mapping[str, QMenu]
) -> dict[str, QMenu]:
    """Menus with a separator between groups, which stand in the order of their first rows; the menus by name.

    A submenu follows the action that it is listed under.
    """
    menus: dict[str, QMenu] = {}
    for name in MENUS:
        groups: dict[str, list[ActionRow]] = {}
        for row in rows:
            if row.menu == name:
                groups.setdefault(row.group, []).append(row)
        if not groups:
            continue
        menu = menus[name] = bar.addMenu(tr(f"&{name}"))
        # Parts come after the window's own rows, but these groups end a menu.
        for index, group in enumerate(sorted(groups, key=lambda name: name in LAST_GROUPS)):
            if index:
                menu.addSeparator()
            nested: dict[str, QMenu] = {}
            for row in groups[group]:
                if row.submenu and row.submenu not in nested:
                    nested[row.submenu] = menu.addMenu(tr(row.submenu))
                (nested[row.submenu] if row.submenu else menu).addAction(actions[row.name])
                if row.name in submenus:
                    menu.addMenu(submenus[row.name])
    return menus


def fill_toolbar(
    toolbar: QToolBar, rows: Sequence[ActionRow], actions: Mapping[str, QAction], extras: Mapping[int, QWidget]
) -> dict[int, QAction]:
    """The table's toolbar sections, the last one at the right end; an extra widget closes its section.

    Returns the extras' actions by section, to show and hide them.
    """
    added: dict[int, QAction] = {}
    sections = sorted({row.toolbar for row in rows if row.toolbar})
    for section in sections:
        if section == sections[-1]:
            spacer = QWidget()
            spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            toolbar.addWidget(spacer)
        elif section != sections[0]:
            toolbar.addSeparator()
        for row in (row for row in rows if row.toolbar == section):
            toolbar.addAction(actions[row.name])
            button = toolbar.widgetForAction(actions[row.name])
            if row.beside and isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if section in extras:
            added[section] = toolbar.addWidget(extras[section])
    return added
