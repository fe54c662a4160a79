"""Makes the window's actions, menus and toolbar out of the table of actions."""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QSizePolicy, QToolBar, QToolButton, QWidget

from camnet_gui.gui.actions import MENUS, ActionRow
from camnet_gui.gui.theme import icon
from camnet_gui.gui.translate import tr

LAST_GROUPS: Final = frozenset({"quit", "about"})
# Chinese and Japanese texts have their access keys in brackets at their end.
_BRACKET: Final = re.compile(r"\s*\(&\w\)")
_KEY: Final = re.compile(r"&(\w)")


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
    text = _BRACKET.sub("", text)
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…").rstrip()


def access_keys(texts: Sequence[str]) -> list[str]:
    """The texts of one menu with access keys that differ: who comes first keeps its own, the others get a free one.

    Languages with other scripts have theirs in brackets, and may take any letter; a text whose letters are all taken
    goes without.
    """
    wanted = [_KEY.search(text.replace("&&", "  ")) for text in texts]
    taken: set[str] = set()
    keeps = []
    for found in wanted:
        key = found[1].upper() if found else ""
        keeps.append(not key or key not in taken)
        taken.add(key)
    result = []
    for text, keep in zip(texts, keeps, strict=True):
        result.append(text if keep else _with_free_key(text, taken))
        if found := _KEY.search(result[-1].replace("&&", "  ")):
            taken.add(found[1].upper())
    return result


def _with_free_key(text: str, taken: Collection[str]) -> str:
    bracket = _BRACKET.search(text)
    if bracket:
        free = next((letter for letter in string.ascii_uppercase if letter not in taken), "")
        return text[: bracket.start()] + (f"(&{free})" if free else "") + text[bracket.end() :]
    bare = re.sub(r"&(?!&)", "", text.replace("&&", "\0"))
    # Beginnings of words are what the eye looks for; in brackets it would be no part of the text.
    places = [i for i in range(len(bare)) if bare[i - 1 : i] != "("]
    places.sort(key=lambda i: i > 0 and bare[i - 1].isalnum())
    place = next((i for i in places if bare[i].isalnum() and bare[i].upper() not in taken), None)
    marked = bare if place is None else f"{bare[:place]}&{bare[place:]}"
    return marked.replace("\0", "&&")


def tell_apart(menu: QMenu | QMenuBar) -> None:
    """Give the entries of a menu access keys that differ, in whatever language they are."""
    entries = [action for action in menu.actions() if not action.isSeparator()]
    for action, text in zip(entries, access_keys([action.text() for action in entries]), strict=True):
        if text != action.text():
            action.setText(text)


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
            for inner in nested.values():
                inner.aboutToShow.connect(partial(tell_apart, inner))
        # Only then: parts add entries, and what Undo takes back changes its text.
        menu.aboutToShow.connect(partial(tell_apart, menu))
    tell_apart(bar)
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
