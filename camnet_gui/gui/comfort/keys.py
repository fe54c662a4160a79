"""All keys in one list, which the user may change; what differs from the program's own is kept in the settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from camnet_gui.gui.actions import MENUS, MOUSE, ActionRow
from camnet_gui.gui.controls import label
from camnet_gui.gui.menus import keys_text, plain, set_keys
from camnet_gui.gui.parts import Part
from camnet_gui.gui.translate import tr
from camnet_gui.settings import Settings, ShortcutsSettings

if TYPE_CHECKING:
    from camnet_gui.gui.main_window import MainWindow

Keys = tuple[str, ...]
_NAME: Final = Qt.ItemDataRole.UserRole
_SIZE: Final = QSize(1040, 640)
_SHARES: Final = (0.32, 0.22)  # of the list's width, at most, for actions and keys; what they do gets the rest


def keys_of(rows: Iterable[ActionRow], changed: Mapping[str, Keys]) -> dict[str, Keys]:
    """The keys of every action: the user's where they were changed, else the table's."""
    return {row.name: changed.get(row.name, row.shortcuts) for row in rows}


def changes(rows: Iterable[ActionRow], keys: Mapping[str, Keys]) -> dict[str, Keys]:
    """Only the actions whose keys differ from the table's."""
    return {row.name: keys[row.name] for row in rows if portable(keys[row.name]) != portable(row.shortcuts)}


def portable(keys: Iterable[str]) -> Keys:
    """Keys as they are stored, whatever way they were written ("Shift+Ctrl+a" is "Ctrl+Shift+A")."""
    return tuple(QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) for key in keys)


def conflicts(name: str, key: str, keys: Mapping[str, Keys]) -> list[str]:
    """The other actions that have `key`."""
    wanted = portable([key])[0]
    return [other for other, used in keys.items() if other != name and wanted in portable(used)]


class ShortcutsDialog(QDialog):
    """Lists all keys and what the mouse does; a chosen action gets another key, which nobody else has then."""

    changed = Signal(object)  # dict[str, Keys]: the keys of every action

    def __init__(
        self,
        rows: Sequence[ActionRow],
        keys: Mapping[str, Keys],
        parent: QWidget | None = None,
        remembered: ShortcutsSettings = ShortcutsSettings(),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Shortcuts"))
        self._columns = remembered.columns
        wanted = QSize(*remembered.size) if all(remembered.size) else _SIZE
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.94))
        self._rows = {row.name: row for row in rows}
        self._keys = dict(keys)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.search = QLineEdit(placeholderText=tr("Search by what it does, or by a key"), clearButtonEnabled=True)
        self.search.setObjectName("field")
        self.search.setAccessibleName(tr("Search the shortcuts"))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Shortcuts"))
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels([tr("Action"), tr("Keys"), tr("What it does")])
        self.tree.setUniformRowHeights(True)
        self.tree.setRootIsDecorated(False)
        self.tree.header().setMinimumSectionSize(60)
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setAccessibleName(tr("New key of the chosen action"))
        self.edit.setToolTip(tr("Click here and press the keys that the chosen action should have"))
        self.set_button = QPushButton(tr("Use this key"), autoDefault=False)
        self.remove_button = QPushButton(tr("No key"), autoDefault=False)
        self.reset_button = QPushButton(tr("Reset"), autoDefault=False)
        self.reset_all_button = QPushButton(tr("Reset all"), autoDefault=False)
        self.set_button.setToolTip(tr("Give the chosen action this key; another action that has it loses it"))
        self.remove_button.setToolTip(tr("Take all keys from the chosen action"))
        self.reset_button.setToolTip(tr("Give the chosen action the keys that it had at first"))
        self.reset_all_button.setToolTip(tr("Give every action the keys that it had at first"))
        self.message = label(name="faint", wrap=True)
        self._fill()
        self._arrange()
        self.search.textChanged.connect(self._filter)
        self.tree.currentItemChanged.connect(self._choose)
        self.edit.keySequenceChanged.connect(self._check)
        self.set_button.clicked.connect(self._set)
        self.remove_button.clicked.connect(lambda: self._give(()))
        self.reset_button.clicked.connect(self._reset)
        self.reset_all_button.clicked.connect(self._reset_all)
        self.tree.setCurrentItem(next(iter(self._items.values())))
        self.search.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Now the list's width is known."""
        super().showEvent(event)
        room = self.tree.viewport().width()
        for column, share in enumerate(_SHARES):
            if len(self._columns) == len(_SHARES):
                width = self._columns[column]
            else:
                width = min(self.tree.sizeHintForColumn(column) + 8, round(room * share))
            self.tree.setColumnWidth(column, width)

    def remembered(self) -> ShortcutsSettings:
        """Size and columns as they are now."""
        columns = tuple(self.tree.columnWidth(column) for column in range(len(_SHARES)))
        return ShortcutsSettings(size=(self.width(), self.height()), columns=columns)

    def choose(self, name: str) -> None:
        """Choose the action of this name."""
        self.tree.setCurrentItem(self._items[name])

    @property
    def chosen(self) -> str:
        """The chosen action's name, "" when a heading or what the mouse does is chosen."""
        item = self.tree.currentItem()
        return item.data(0, _NAME) or "" if item is not None else ""

    def _fill(self) -> None:
        for menu in (menu for menu in MENUS if any(row.menu == menu for row in self._rows.values())):
            heading, items = self._heading(tr(menu)), []
            for row in (row for row in self._rows.values() if row.menu == menu):
                item = self._items[row.name] = QTreeWidgetItem(heading, [plain(tr(row.text)), "", tr(row.tip)])
                item.setData(0, _NAME, row.name)
                item.setToolTip(0, item.text(0))
                item.setToolTip(2, tr(row.tip))
                items.append(item)
            self._groups.append((heading, items))
        heading = self._heading(tr("Mouse"))
        mouse = [QTreeWidgetItem(heading, ["", tr(what), tr(tip)]) for what, tip in MOUSE]
        for item in mouse:
            item.setToolTip(1, item.text(1))
            item.setToolTip(2, item.text(2))
        self._groups.append((heading, mouse))
        self._show_keys()

    def _heading(self, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.tree, [text])
        item.setFirstColumnSpanned(True)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setExpanded(True)
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        return item

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.edit, 1)
        line.addWidget(self.set_button)
        line.addWidget(self.remove_button)
        line.addWidget(self.reset_button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.reset_all_button, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addLayout(line)
        column.addWidget(self.message)
        column.addWidget(buttons)

    def _show_keys(self) -> None:
        for name, item in self._items.items():
            item.setText(1, keys_text([QKeySequence(key) for key in self._keys[name]]))
            item.setToolTip(1, item.text(1))
            font = item.font(1)
            font.setBold(portable(self._keys[name]) != portable(self._rows[name].shortcuts))
            item.setFont(1, font)

    def _filter(self, text: str) -> None:
        words = text.lower().split()
        for heading, items in self._groups:
            for item in items:
                said = " ".join(item.text(column) for column in range(3)).lower()
                item.setHidden(not all(word in said for word in words))
            heading.setHidden(all(item.isHidden() for item in items))

    def _choose(self) -> None:
        name = self.chosen
        self.edit.setEnabled(bool(name))
        self.edit.setKeySequence(QKeySequence(self._keys[name][0]) if name and self._keys[name] else QKeySequence())
        self._check()

    def _check(self) -> None:
        """Say who has the key already."""
        name, key = self.chosen, self.edit.keySequence()
        others = conflicts(name, key.toString(), self._keys) if name and not key.isEmpty() else []
        mine = bool(name) and portable([key.toString()]) == portable(self._keys[name])
        self.set_button.setEnabled(bool(name) and not key.isEmpty() and not mine)
        self.remove_button.setEnabled(bool(name) and bool(self._keys[name]))
        self.reset_button.setEnabled(
            bool(name) and portable(self._keys[name]) != portable(self._rows[name].shortcuts)
        )
        self.reset_all_button.setEnabled(bool(changes(self._rows.values(), self._keys)))
        if others:
            whose = ", ".join(f"“{plain(tr(self._rows[other].text))}”" for other in others)
            self.message.setText(tr(
                "{key} belongs to {whose} now, which would lose it.", key=keys_text([key]), whose=whose
            ))
        else:
            self.message.setText(tr("Choose an action, click into the field and press the keys that you want."))

    def _set(self) -> None:
        self._give((self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText),))

    def _reset(self) -> None:
        self._give(self._rows[self.chosen].shortcuts)

    def _give(self, keys: Keys) -> None:
        """The chosen action gets `keys`; whoever has one of them loses it."""
        name = self.chosen
        for key in keys:
            for other in conflicts(name, key, self._keys):
                self._keys[other] = tuple(k for k in self._keys[other] if portable([k]) != portable([key]))
        self._keys[name] = keys
        self._told()

    def _reset_all(self) -> None:
        self._keys = keys_of(self._rows.values(), {})
        self._told()

    def _told(self) -> None:
        self._show_keys()
        self._choose()
        self.changed.emit(dict(self._keys))


class KeysPart(Part):
    """Help > Shortcuts."""

    ACTIONS = (
        ActionRow("shortcuts", "Help", "help", "&Shortcuts…", "List all keys, and change those that you want otherwise",
                  ("F1",), needs_photo=False),
    )

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.dialog: ShortcutsDialog | None = None

    def restore(self, settings: Settings) -> None:
        """Take up the user's keys; those of actions that are gone are left alone."""
        if settings.shortcuts:
            self._apply(keys_of(self.window.rows, settings.shortcuts))

    def on_shortcuts(self) -> None:
        """Open the list, or bring it to the front."""
        if self.dialog is None:
            keys = keys_of(self.window.rows, self.window.settings.shortcuts)
            self.dialog = dialog = ShortcutsDialog(
                self.window.rows, keys, self.window, self.window.settings.shortcuts_window
            )
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.changed.connect(self._change)
            dialog.finished.connect(self._closed)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _change(self, keys: dict[str, Keys]) -> None:
        window = self.window
        window.remember(shortcuts=changes(window.rows, keys))
        self._apply(keys)
        window.keep_settings()

    def _apply(self, keys: Mapping[str, Keys]) -> None:
        for row in self.window.rows:
            set_keys(self.window.actions_by_name[row.name], row, keys[row.name])

    def _closed(self) -> None:
        if self.dialog is not None:
            self.window.remember(shortcuts_window=self.dialog.remembered())
        self.dialog = None
