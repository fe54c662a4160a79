"""The folder's photos for Qt's views, sorted and filtered here: thousands are arranged anew in some milliseconds.

(A QSortFilterProxyModel would call Python twice for every comparison, a tenth of a second for 2 000 photos.)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from camnet_gui.catalogue import Criteria, Entry, Info, SortKey, arranged, needs_infos
from camnet_gui.gui.folder.words import described, told

AnyIndex = QModelIndex | QPersistentModelIndex
MOST_STEPS: Final = 24  # more separate insertions or removals than this are one reset


class FolderModel(QAbstractListModel):
    """`shown` are the rows, `entries` all photos of the folder. Selection and current photo outlive every change."""

    arranged = Signal()  # rows or counts changed
    restored = Signal()  # after a reset, selection and current photo are there again

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: dict[Path, Entry] = {}
        self.shown: list[Entry] = []
        self.criteria = Criteria()
        self.key: SortKey = "name"
        self.descending = False
        self.selection = QItemSelectionModel(self, self)
        self._rows: dict[Path, int] = {}

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        """The photos that are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, tooltip and a sentence for screen readers; the delegate asks for the entry itself."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.path.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return told(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return described(entry)
        return None

    def entry(self, index: AnyIndex) -> Entry | None:
        """The photo of a row."""
        return self.shown[index.row()] if index.isValid() and index.row() < len(self.shown) else None

    def row_of(self, path: Path | None) -> int:
        """Where a photo is shown; -1 when it isn't."""
        return self._rows.get(path, -1) if path is not None else -1

    def selected(self) -> list[Path]:
        """The selected photos in the order of the rows."""
        rows = sorted(index.row() for index in self.selection.selectedRows())
        return [self.shown[row].path for row in rows]

    def current(self) -> Path | None:
        """The photo that has the keyboard's attention."""
        entry = self.entry(self.selection.currentIndex())
        return entry.path if entry is not None else None

    def select(self, paths: Sequence[Path], current: Path | None = None) -> None:
        """Select these photos, as far as they are shown."""
        self.selection.select(self._ranges(paths), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = self.row_of(current if current is not None else paths[0] if paths else None)
        if row >= 0:
            self.selection.setCurrentIndex(self.index(row), QItemSelectionModel.SelectionFlag.NoUpdate)

    def set_entries(self, entries: Iterable[Entry]) -> None:
        """Other photos, or the same ones with other marks."""
        self.entries = {entry.path: entry for entry in entries}
        self.rearrange()

    def set_infos(self, infos: dict[Path, Info]) -> None:
        """What was read of photos meanwhile."""
        changed = {path: replace(self.entries[path], info=info) for path, info in infos.items() if path in self.entries}
        self.entries.update(changed)
        if needs_infos(self.criteria, self.key):
            self.rearrange(painted=False)
            return
        for path, entry in changed.items():
            row = self.row_of(path)
            if row >= 0:
                self.shown[row] = entry

    def change(self, entries: Iterable[Entry]) -> None:
        """Photos with other marks."""
        for entry in entries:
            if entry.path in self.entries:
                self.entries[entry.path] = entry
        self.rearrange()

    def arrange(self, criteria: Criteria, key: SortKey, descending: bool) -> None:
        """Show other photos, or in another order."""
        self.criteria, self.key, self.descending = criteria, key, descending
        self.rearrange()

    def rearrange(self, painted: bool = True) -> None:
        """Bring the rows in line with the entries, step by step where that is little.

        painted : what changed in the entries can be seen
        """
        new = arranged(self.entries.values(), self.criteria, self.key, self.descending)
        old_paths, new_paths = [entry.path for entry in self.shown], [entry.path for entry in new]
        if old_paths == new_paths:
            changed = [row for row, (a, b) in enumerate(zip(self.shown, new, strict=True)) if a is not b]
            self.shown = new
            if changed and painted:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
        elif not self._step_by_step(old_paths, new_paths, new):
            self._reset(new)
        self.arranged.emit()

    def _step_by_step(self, old: list[Path], new: list[Path], entries: list[Entry]) -> bool:
        if not old:
            # The first look at a folder: nothing is there that could stay.
            self._insert(0, entries)
            self._count()
            return True
        kept, wanted = set(new), set(old)
        gone = _runs([row for row, path in enumerate(old) if path not in kept])
        come = _runs([row for row, path in enumerate(new) if path not in wanted])
        if [path for path in old if path in kept] != [path for path in new if path in wanted]:
            return False
        if len(gone) + len(come) > MOST_STEPS:
            return False
        for first, last in reversed(gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self.shown[first : last + 1]
            self.endRemoveRows()
        for first, last in come:
            self._insert(first, entries[first : last + 1])
        self.shown = entries
        self._count()
        if entries:
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
        return True

    def _insert(self, first: int, entries: list[Entry]) -> None:
        if entries:
            self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
            self.shown[first:first] = entries
            self.endInsertRows()

    def _reset(self, entries: list[Entry]) -> None:
        selected, current = self.selected(), self.current()
        self.beginResetModel()
        self.shown = entries
        self._count()
        self.endResetModel()
        self.select(selected, current)
        self.restored.emit()

    def _count(self) -> None:
        self._rows = {entry.path: row for row, entry in enumerate(self.shown)}

    def _ranges(self, paths: Sequence[Path]) -> QItemSelection:
        chosen = QItemSelection()
        for first, last in _runs(sorted(row for path in paths if (row := self.row_of(path)) >= 0)):
            chosen.select(self.index(first), self.index(last))
        return chosen


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Ascending rows as (first, last) of neighbours."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
