"""The Restore-Nets that the user taught: for which camera or style each serves, and a way to take it away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from camnet_gui.errors import CamnetError
from camnet_gui.events import Report
from camnet_gui.gui.controls import label
from camnet_gui.gui.folder.trash import Trashed, bring_back, trashed
from camnet_gui.gui.jobs import Pool
from camnet_gui.gui.teach.alive import while_alive
from camnet_gui.gui.translate import number, told, tr

if TYPE_CHECKING:  # brings in what reads weights
    from camnet_gui.restore_files import RestoreFile

T = TypeVar("T")


class RestoresDialog(QDialog):
    """`changed` tells that files came or went."""

    changed = Signal()

    def __init__(self, pool: Pool, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Restore-Nets of my cameras"))
        self.resize(640, 320)
        self._pool, self._folder = pool, folder
        self._files: list[RestoreFile] = []
        self._undo: Callable[[], None] | None = None
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels([tr("Serves"), tr("Taught"), tr("Scenes held out")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(tr("Restore-Nets of my cameras"))
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.note = label(name="faint", wrap=True)
        self.undo = QPushButton(tr("Undo"), autoDefault=False)
        self.delete = QPushButton(tr("Delete"), autoDefault=False)
        self.delete.setToolTip(tr("Move it to the trash: the weights that come with the program take its place"))
        close = QPushButton(tr("Close"))
        row = QHBoxLayout()
        row.addWidget(self.note, 1)
        for button in (self.undo, self.delete, close):
            row.addWidget(button)
        column_layout = QVBoxLayout(self)
        column_layout.addWidget(self.table, 1)
        column_layout.addLayout(row)
        self.table.itemSelectionChanged.connect(self._update)
        self.delete.clicked.connect(self._delete)
        self.undo.clicked.connect(self._take_back)
        close.clicked.connect(self.accept)
        self._tell("")
        self._read()

    def _read(self) -> None:
        def work(report: Report) -> tuple[list[RestoreFile], list[str]]:
            from camnet_gui.restore_files import restore_files

            found, unusable = restore_files(self._folder)
            return found, [told(error) for error in unusable]

        self._submit(work, lambda answer: self._show(*answer))

    def _submit(self, work: Callable[[Report], T], done: Callable[[T], object]) -> None:
        self._pool.submit(work, on_done=while_alive(self, done), on_failed=while_alive(self, self._fail))

    def _show(self, files: list[RestoreFile], unusable: list[str]) -> None:
        self._files = files
        self.table.setRowCount(len(files))
        for line, file in enumerate(files):
            card = file.card
            serves = card.camera or tr("the style “{name}”", name=card.name)
            for column, text in enumerate((serves, card.date, _gain(card.training))):
                item = QTableWidgetItem(text)
                item.setToolTip(f"{card.description}\n{file.path}")
                self.table.setItem(line, column, item)
        if files:
            self.table.selectRow(0)
        elif not self.note.text():
            self._tell(tr("None were taught yet: the weights that come with the program restore every camera's raws."))
        if unusable and self._undo is None:
            self._tell("\n".join(unusable))
        self._update()

    def _delete(self) -> None:
        file = self._files[self.table.currentRow()]

        def done(moved: Trashed) -> None:
            self._tell(tr("{name} was moved to the trash.", name=file.path.name), lambda: self._bring_back(moved))
            self.changed.emit()
            self._read()

        self._submit(lambda report: trashed(file.path), done)

    def _bring_back(self, moved: Trashed) -> None:
        def done(errors: list[CamnetError]) -> None:
            self._tell(told(errors[0]) if errors else "")
            self.changed.emit()
            self._read()

        self._submit(lambda report: bring_back([moved]), done)

    def _take_back(self) -> None:
        if self._undo is not None:
            self._undo()

    def _tell(self, text: str, undo: Callable[[], None] | None = None) -> None:
        self.note.setText(text)
        self._undo = undo
        self.undo.setVisible(undo is not None)

    def _fail(self, error: Exception) -> None:
        self._tell(told(error))

    def _update(self) -> None:
        self.delete.setEnabled(0 <= self.table.currentRow() < len(self._files))


def _gain(training: dict[str, object]) -> str:
    """The PSNR of what was held out, before and now, as far as the card tells it."""
    held, before = training.get("held_out"), training.get("before")
    score = held.get("score") if isinstance(held, dict) else None
    if not isinstance(score, int | float) or not isinstance(before, int | float):
        return "–"
    return tr("{before} → {after} dB", before=number(before, ".2f"), after=number(score, ".2f"))
