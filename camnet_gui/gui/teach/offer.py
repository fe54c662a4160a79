"""Offers to go on with a lesson that was interrupted, by a crash, a restart or by the user."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from camnet_gui.gui.controls import label
from camnet_gui.gui.jobs import Job, Pool
from camnet_gui.gui.teach.alive import while_alive
from camnet_gui.gui.translate import tr
from camnet_gui.paths import lessons_folder
from camnet_gui.teach.kept import Interrupted, Request, forget, interrupted


class Offer(QFrame):
    """Names the latest lesson that can go on; hidden when there is none. `wanted` gives its request."""

    wanted = Signal(object)  # Request

    def __init__(self, pool: Pool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._job: Job[list[Interrupted]] | None = None
        self._found: list[Interrupted] = []
        self.setObjectName("banner")  # as the style sheet knows such strips
        self.setProperty("kind", "note")
        self.words = label(wrap=True)
        self.go_on = QPushButton(tr("Go on"), autoDefault=False)
        self.drop = QPushButton(tr("Don't offer it again"), autoDefault=False)
        self.drop.setToolTip(tr("What it learned stays: the same name and folders go on from there."))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.addWidget(self.words, 1)
        row.addWidget(self.go_on)
        row.addWidget(self.drop)
        self.go_on.clicked.connect(self._want)
        self.drop.clicked.connect(self._drop)
        self.hide()

    def look(self) -> None:
        """Look for lessons in the background."""
        folder = lessons_folder()
        self._job = self._pool.submit(lambda report: interrupted(folder), on_done=while_alive(self, self._show))

    def _show(self, found: list[Interrupted]) -> None:
        self._found = found
        if found:
            moment = QDateTime.fromSecsSinceEpoch(int(found[0].stopped.timestamp()))
            stopped = self.locale().toString(moment, QLocale.FormatType.ShortFormat)
            self.words.setText(tr(
                "Learning “{name}” was interrupted ({stopped}). It can go on from there.",
                name=found[0].request.name, stopped=stopped,
            ))  # fmt: skip
        self.setVisible(bool(found))

    def _want(self) -> None:
        request: Request = self._found[0].request
        self.hide()
        self.wanted.emit(request)

    def _drop(self) -> None:
        folder = self._found[0].folder
        self._pool.submit(lambda report: forget(folder))
        self._show(self._found[1:])
