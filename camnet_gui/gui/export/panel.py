"""The panel of the queue: what waits, runs, is done, failed and why; pause, cancel, try again, show in folder."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QProgressBar,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from camnet_gui.export.queue import AGAIN, FINISHED, QueueJob, State
from camnet_gui.gui.controls import ElidedLabel
from camnet_gui.gui.export.exporter import Exporter
from camnet_gui.gui.translate import tr

Index = QModelIndex | QPersistentModelIndex
HEADINGS: Final = ("Photo", "State", "File")
STATES: Final[dict[State, str]] = {
    "waiting": "Waiting",
    "running": "Exporting",
    "done": "Done",
    "skipped": "Skipped",
    "failed": "Failed",
    "cancelled": "Cancelled",
}
_FAILED: Final = QColor("#ff9d94")
_HEIGHT: Final = 190


class QueueModel(QAbstractTableModel):
    """The jobs as rows, the newest last."""

    def __init__(self, exporter: Exporter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exporter = exporter
        self.jobs: tuple[QueueJob, ...] = ()
        self._shares: dict[int, float] = {}

    def take(self) -> None:
        """Show the queue as it is now."""
        jobs = self._exporter.queue.jobs
        if [job.id for job in jobs] != [job.id for job in self.jobs]:
            self.beginResetModel()
            self.jobs = jobs
            self.endResetModel()
            return
        before, self.jobs = self.jobs, jobs
        for row, (old, new) in enumerate(zip(before, jobs, strict=True)):
            if old is not new:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(HEADINGS) - 1))

    def set_share(self, number: int, share: float) -> None:
        """How far a job is."""
        self._shares[number] = share
        for row, job in enumerate(self.jobs):
            if job.id == number:
                self.dataChanged.emit(self.index(row, 1), self.index(row, 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """One row a job."""
        return 0 if parent.isValid() else len(self.jobs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """See HEADINGS."""
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(HEADINGS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tooltip and colour."""
        job = self.jobs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (Path(job.photo).name, self._state(job), job.output or job.target or job.destination.folder)[
                index.column()
            ]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (job.photo, job.error or job.note or tr(STATES[job.state]), job.output)[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and job.state == "failed":
            return _FAILED
        return None

    def _state(self, job: QueueJob) -> str:
        if job.state == "running" and job.id in self._shares:
            return tr("Exporting, {share:.0f} %", share=100 * self._shares[job.id])
        state, more = tr(STATES[job.state]), job.error or job.note
        return f"{state}: {more}" if more else state


class QueueView(QTreeView):
    """The list; keys that also mean something for photos are its own while it has the focus."""

    remove_wanted = Signal()

    def event(self, event: QEvent) -> bool:
        """Nobody who clears the list by Delete wants photos in the trash."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and (
            event.matches(QKeySequence.StandardKey.SelectAll) or event.matches(QKeySequence.StandardKey.Delete)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the selected photos off the list."""
        if event.matches(QKeySequence.StandardKey.Delete):
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


class QueuePanel(QWidget):
    """The list with its buttons."""

    def __init__(self, exporter: Exporter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exporter = exporter
        self.model = QueueModel(exporter, self)
        self.view = QueueView()
        self.view.setModel(self.model)
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAlternatingRowColors(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setAccessibleName(tr("Photos to export"))
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 220)
        self.summary = ElidedLabel("")
        self.bar = QProgressBar(maximum=1000, textVisible=False)
        self.bar.setFixedWidth(160)
        self.bar.setAccessibleName(tr("Share of the photos that is exported"))
        self.pause = self._button(tr("Pause"), tr("Start no more photos; the one that runs is finished"))
        self.cancel = self._button(tr("Cancel all"), tr("Stop the selected photos, or all when none is selected"))
        self.again = self._button(tr("Try again"), tr("Export the selected photos, or all that failed, once more"))
        self.show_folder = self._button(tr("Show in folder"), tr("Open the folder of the selected file"))
        self.clear = self._button(tr("Clear finished"), tr(
            "Take photos that are done, skipped or cancelled off the list"
        ))
        menu = QMenu(self.again)
        menu.addAction(tr("Try again"), lambda: self._try_again(None))
        menu.addAction(tr("Replace the existing files"), lambda: self._try_again("overwrite"))
        menu.addAction(tr("Keep the existing files and number the new ones"), lambda: self._try_again("number"))
        menu.addAction(tr("Export to another folder…"), self._try_elsewhere)
        self.again.setMenu(menu)
        row = QHBoxLayout()
        row.setContentsMargins(8, 6, 8, 4)
        row.addWidget(self.bar)
        row.addWidget(self.summary, 1)
        for button in (self.pause, self.cancel, self.again, self.show_folder, self.clear):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        self.setMinimumHeight(_HEIGHT)
        self._counts = False
        self._first = 0  # finished photos that don't count
        self._began = 0.0  # when the queue began to run, 0 while it does not
        self._before = 0  # photos that were finished by then
        self._share = 0.0
        self.pause.clicked.connect(lambda: exporter.pause(not exporter.queue.paused))
        self.cancel.clicked.connect(lambda: exporter.cancel(self._chosen("waiting", "running")))
        self.show_folder.clicked.connect(self._show_in_folder)
        self.clear.clicked.connect(
            lambda: exporter.remove({job.id for job in self.model.jobs if job.state in FINISHED - {"failed"}})
        )
        self.view.remove_wanted.connect(self._remove)
        self.view.selectionModel().selectionChanged.connect(lambda: self._update())
        exporter.changed.connect(self._update)
        exporter.progressed.connect(self._progress)
        self._update()

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        return button

    def select(self, *states: State) -> None:
        """Select the jobs in these states."""
        selection = self.view.selectionModel()
        selection.clearSelection()
        for row, job in enumerate(self.model.jobs):
            if job.state in states:
                flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
                selection.select(self.model.index(row, 0), flags)

    def _selected(self) -> list[QueueJob]:
        return [self.model.jobs[index.row()] for index in self.view.selectionModel().selectedRows()]

    def _chosen(self, *states: State) -> list[int]:
        """The selected jobs in these states, or all of them when nothing is selected."""
        jobs = self._selected() or self.model.jobs
        return [job.id for job in jobs if job.state in states]

    def _remove(self) -> None:
        """The selected photos: what is finished goes off the list, what waits or runs is cancelled first."""
        jobs = self._selected()
        if jobs:
            self._exporter.cancel([job.id for job in jobs if job.state not in FINISHED])
            self._exporter.remove({job.id for job in jobs if job.state in FINISHED})

    def _try_again(self, exists: Any, folder: Path | None = None) -> None:
        states: tuple[State, ...] = tuple(AGAIN) if self._selected() else ("failed",)
        self._exporter.again(self._chosen(*states), exists, folder)

    def _try_elsewhere(self) -> None:
        """For a disk that is full, a folder that is gone or can't be written."""
        folder = QFileDialog.getExistingDirectory(self, tr("Export to another folder"), str(Path.home()))
        if folder:
            self._try_again(None, Path(folder))

    def _show_in_folder(self) -> None:
        written = [job.output for job in (self._selected() or self.model.jobs) if job.output]
        if written:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(written[-1]).parent)))

    def _progress(self, number: int, share: float) -> None:
        self._share = share
        self.model.set_share(number, share)
        self._summarise()

    def _update(self) -> None:
        self.model.take()
        queue = self._exporter.queue
        waiting, running = queue.count("waiting"), queue.count("running")
        over = len(_over(self.model.jobs))
        if not self._counts:
            # Photos count from here; those of last time are over already when the queue is read.
            self._first = over
        begins = bool(waiting or running) and not self._counts
        self._counts = bool(waiting or running)
        if not running and (queue.paused or not waiting):
            self._began, self._share = 0.0, 0.0
        elif not self._began:
            self._began, self._before = time.monotonic(), over - self._first
        self.pause.setText(tr("Go on") if queue.paused else tr("Pause"))
        self.pause.setEnabled(bool(waiting or running or queue.paused))
        chosen = self._selected()
        self.cancel.setText(tr("Cancel") if chosen else tr("Cancel all"))
        self.cancel.setEnabled(bool(self._chosen("waiting", "running")))
        self.again.setEnabled(any(job.state in AGAIN for job in chosen) or queue.count("failed") > 0)
        self.show_folder.setEnabled(any(job.output for job in chosen or self.model.jobs))
        self.clear.setEnabled(queue.count("done", "skipped", "cancelled") > 0)
        self._summarise()
        if begins:
            left = next(row for row, job in enumerate(self.model.jobs) if job.state not in FINISHED)
            self.view.scrollTo(self.model.index(left, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def _summarise(self) -> None:
        queue = self._exporter.queue
        waiting, running, failed = queue.count("waiting"), queue.count("running"), queue.count("failed")
        done = max(0, len(_over(self.model.jobs)) - self._first)
        total = done + waiting + running
        self.bar.setVisible(bool(waiting or running))
        self.bar.setValue(round(1000 * (done + self._share * min(running, 1)) / total) if total else 0)
        if queue.paused and waiting:
            text = tr("Paused, {waiting} waiting.", waiting=waiting)
        elif waiting or running:
            text = tr(
                "Photo {min} of {total}.{time_left}",
                min=min(done + 1, total), total=total, time_left=self._time_left(done, total)
            )
        else:
            text = tr("Nothing to export.")
        if failed:
            text += " " + tr("{failed} failed.", failed=failed)
        self.summary.set_full_text(text)

    def _time_left(self, done: int, total: int) -> str:
        made = done - self._before + self._share
        passed = time.monotonic() - self._began
        if made < 0.05 * (total - self._before) or passed < 3:
            return ""
        left = passed / made * (total - self._before - made)
        if left < 100:
            return tr(" About {left:.0f} s left.", left=left)
        return tr(" About {left:.0f} min left.", left=left / 60)


def _over(jobs: tuple[QueueJob, ...]) -> list[QueueJob]:
    """The jobs that are over."""
    return [job for job in jobs if job.state in FINISHED]
