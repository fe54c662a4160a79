"""The command palette: everything that the program can do, found by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.comfort.preferences import PREFERENCES, PreferencesPart
from camnet_gui.gui.inspect.reference import SUBMENU, ReferencePart
from camnet_gui.gui.menus import keys_text, plain
from camnet_gui.gui.parts import Part
from camnet_gui.gui.theme import DISABLED, FAINT, SELECTED, TEXT, icon
from camnet_gui.gui.translate import tr

WIDTH: Final = 620
ROW_HEIGHT: Final = 30
ROWS_SHOWN: Final = 12
RECENT_KEPT: Final = 12
HINT_WIDTH: Final = 190
_KEY: Final = Qt.ItemDataRole.UserRole
_WORD_STARTS: Final = " :/-_.(“"


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do. `key` is remembered among the recent ones; `hint` is its shortcut or what it belongs to."""

    key: str
    text: str
    hint: str
    run: Callable[[], object]
    enabled: bool = True
    icon: QIcon | None = None


def score(query: str, text: str) -> int | None:
    """How well the letters of `query` are found in `text` in their order, None when they aren't; higher is better.

    Letters at the start of a word and letters that follow each other count more; skipped ones cost a little.
    """
    wanted, where = query.lower().replace(" ", ""), text.lower()
    if not wanted:
        return 0
    # best[i] : the best score of a match whose last letter so far is where[i]
    best: dict[int, int] = {}
    for number, letter in enumerate(wanted):
        found: dict[int, int] = {}
        for place, other in enumerate(where):
            if other != letter:
                continue
            worth = 10 if place == 0 or where[place - 1] in _WORD_STARTS else 1
            if number == 0:
                found[place] = worth - min(place, 8)
                continue
            before = [
                value + (6 if place == last + 1 else -min(place - last, 8))
                for last, value in best.items() if last < place
            ]
            if before:
                found[place] = worth + max(before)
        best = found
        if not best:
            return None
    return max(best.values())


def ranked(query: str, commands: Sequence[Command], recent: Sequence[str]) -> list[Command]:
    """The commands that match, best first; without a query the recent ones first, else in their own order."""
    order = {key: place for place, key in enumerate(recent)}
    found = [(score(query, command.text), place, command) for place, command in enumerate(commands)]

    def rank(entry: tuple[int | None, int, Command]) -> tuple[int, int, int]:
        value, place, command = entry
        lately = order.get(command.key, len(recent))
        return (-(value or 0), lately, place) if query.strip() else (lately, place, 0)

    return [command for _, _, command in sorted((e for e in found if e[0] is not None), key=rank)]


class CommandModel(QAbstractListModel):
    """The commands in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.commands: list[Command] = []

    def show(self, commands: Iterable[Command]) -> None:
        """Other commands."""
        self.beginResetModel()
        self.commands = list(commands)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self.commands)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text and icon; screen readers hear the shortcut too."""
        command = self.commands[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return command.text
        if role == Qt.ItemDataRole.DecorationRole:
            return command.icon
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{command.text} {command.hint}".strip()
        return command if role == _KEY else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """What can't be done now is grey, but can be looked at."""
        enabled = self.commands[index.row()].enabled
        return Qt.ItemFlag.ItemIsSelectable | (Qt.ItemFlag.ItemIsEnabled if enabled else Qt.ItemFlag.NoItemFlags)


class CommandDelegate(QStyledItemDelegate):
    """Icon and text to the left, the shortcut to the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One line."""
        command: Command = index.data(_KEY)
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(SELECTED))
        if command.icon is not None and not command.icon.isNull():
            mode = QIcon.Mode.Normal if command.enabled else QIcon.Mode.Disabled
            command.icon.paint(painter, QRect(rect.x() + 8, rect.y(), 18, rect.height()), mode=mode)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(TEXT if command.enabled else DISABLED))
        metrics = option.fontMetrics
        hint = metrics.elidedText(command.hint, Qt.TextElideMode.ElideMiddle, HINT_WIDTH)
        taken = metrics.horizontalAdvance(hint) + 24
        words = rect.adjusted(36, 0, -taken, 0)
        shown = metrics.elidedText(command.text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setPen(QColor(TEXT if selected else FAINT))
        painter.drawText(
            rect.adjusted(0, 0, -12, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, hint
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Equal lines."""
        return QSize(0, ROW_HEIGHT)


class Palette(QDialog):
    """A field over a list; the arrow keys go through the list while the field keeps the letters."""

    chosen = Signal(object)  # Command

    def __init__(self, commands: Sequence[Command], recent: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setWindowTitle(tr("Command palette"))
        self._commands, self._recent = commands, recent
        self.field = QLineEdit(placeholderText=tr("Type what you want to do"))
        self.field.setObjectName("field")
        self.field.setAccessibleName(tr("Type what you want to do"))
        self.model = CommandModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(CommandDelegate(self.view))
        self.view.setAccessibleName(tr("Commands"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setFixedHeight(ROWS_SHOWN * ROW_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.field)
        column.addWidget(self.view)
        self.setFixedWidth(WIDTH)
        self.field.textChanged.connect(self._search)
        self.view.entered.connect(self.view.setCurrentIndex)
        self.view.clicked.connect(lambda index: self._run())
        self._search("")

    def open_at(self, window: QWidget) -> None:
        """Show it in the upper middle of the window."""
        self.adjustSize()
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, max(40, window.height() // 8))))
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the field leaves: up, down, pages, enter, escape."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
        key = Qt.Key(event.key())
        if key in steps:
            self._go(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
        else:
            super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        nothing = Command("", tr("Nothing is found by these letters."), "", lambda: None, False)
        self.model.show(ranked(text, self._commands, self._recent) or [nothing])
        self._go(0)

    def _go(self, by: int) -> None:
        count = len(self.model.commands)
        if count:
            row = self.view.currentIndex().row() if by else 0
            # One step past an end goes to the other one; a page stops there.
            row = (row + by) % count if abs(by) == 1 else min(max(row + by, 0), count - 1)
            self.view.setCurrentIndex(self.model.index(row, 0))

    def _run(self) -> None:
        row = self.view.currentIndex().row()
        if 0 <= row < len(self.model.commands) and self.model.commands[row].enabled:
            command = self.model.commands[row]
            self.close()
            self.chosen.emit(command)


class PalettePart(Part):
    """View > Command palette."""

    ACTIONS = (
        ActionRow("palette", "Help", "help", "&Command palette…",
                  "Find anything that the program can do by typing a few letters of it", ("Ctrl+Shift+P", "Ctrl+K"),
                  needs_photo=False),
    )

    def on_palette(self) -> None:
        """Open it."""
        palette = Palette(self.commands(), self.window.settings.palette_recent, self.window)
        palette.chosen.connect(self._run)
        palette.open_at(self.window)

    def commands(self) -> list[Command]:
        """Everything that can be done now: actions, panels, styles, comparisons, preferences and recent files."""
        window = self.window
        found = []
        for row in window.rows:
            action = window.actions_by_name[row.name]
            if row.name == "palette" or not action.isVisible():
                continue
            text = plain(action.text())
            if row.submenu:
                text = f"{plain(tr(row.submenu))}: {text}"
            found.append(Command(
                row.name, text, keys_text(action.shortcuts()), action.trigger, action.isEnabled(),
                action.icon(),
            ))
        for name, dock in window.panels.items():
            action = dock.toggleViewAction()
            found.append(Command(
                f"panel {name}", tr(
                    "Panel: {name}", name=plain(action.text())
                ), keys_text(action.shortcuts()), action.trigger
            ))
        has_photo = window.session.photo is not None
        for style in window.session.styles:
            found.append(Command(
                f"style {style.key}", tr("Style: {name}", name=tr(style.name)), "",
                partial(self._set_style, style.key, style.name), has_photo,
            ))
        found += self._comparisons()
        for preference in PREFERENCES:
            found.append(Command(
                f"preference {preference.key}", tr("Preferences: {text}", text=tr(preference.text)), "",
                partial(self._show_preference, tr(preference.text)),
            ))
        for name in window.settings.recent:
            path = Path(name)
            found.append(Command(
                f"file {name}", tr("Open {name}", name=path.name), str(path.parent), partial(window.session.open, path),
                icon=icon("open"),
            ))
        return found

    def _comparisons(self) -> list[Command]:
        """The other styles and the snapshots that the open photo can be compared with."""
        session, part, menu = self.window.session, self.window.part(ReferencePart), plain(tr(SUBMENU))
        if session.photo is None:
            return []
        styles = [
            Command(
                f"compare {style.key}", f"{menu}: {tr(style.name)}", "",
                partial(part.compare_style, style.key, tr(style.name)),
            )
            for style in session.styles
        ]
        return styles + [
            Command(
                f"compare snapshot {snapshot.name}", f"{menu}: {snapshot.name}", "",
                partial(part.compare_snapshot, index),
            )
            for index, snapshot in enumerate(session.snapshots)
        ]

    def _run(self, command: Command) -> None:
        recent = tuple(key for key in self.window.settings.palette_recent if key != command.key)
        kept = (command.key, *recent)[:RECENT_KEPT]
        self.window.remember(palette_recent=kept)
        command.run()

    def _set_style(self, key: str, name: str) -> None:
        session = self.window.session
        session.end_gesture()
        session.change("style", tr("Style {name}", name=tr(name)), style=key)

    def _show_preference(self, text: str) -> None:
        part = self.window.part(PreferencesPart)
        part.on_preferences()
        if part.dialog is not None:
            part.dialog.search.setText(text)
