"""The assistant "Teach a look": from where, check, learn, keep. It does not hold up the window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from camnet_gui.gui.controls import label
from camnet_gui.gui.jobs import Pool
from camnet_gui.gui.teach.check_page import CheckPage
from camnet_gui.gui.teach.guide import GuideDialog, guide
from camnet_gui.gui.teach.keep_page import KeepPage
from camnet_gui.gui.teach.learn_page import LearnPage
from camnet_gui.gui.teach.offer import Offer
from camnet_gui.gui.teach.process import LessonProcess
from camnet_gui.gui.teach.restores import RestoresDialog
from camnet_gui.gui.teach.source_page import SourcePage
from camnet_gui.gui.translate import tr
from camnet_gui.icc import ColourPath
from camnet_gui.paths import user_restores_folder
from camnet_gui.teach.kept import Request

LEAST_PAIRS = 2


class TeachDialog(QDialog):
    """`taught` gives the style's file when there is one; `use_wanted` when the user wants to see it at once,
    `dropped` when it was moved to the trash;
    `restores_changed` when the user's Restore-Nets are others."""

    taught = Signal(object)
    use_wanted = Signal(object)
    dropped = Signal(object)
    restores_changed = Signal()

    def __init__(
        self, pool: Pool, raws: str = "", parent: QWidget | None = None, colours: ColourPath = ColourPath()
    ) -> None:
        """`raws` is the folder that the first page begins with, `colours` how sRGB gets to the screen."""
        super().__init__(parent)
        self.setWindowTitle(tr("Teach a look"))
        room = self.screen().availableSize() - QSize(0, 40)  # for the window's frame
        self.resize(QSize(980, 660).boundedTo(room))
        self._pool = pool
        self._restored_words = ""
        self.process = LessonProcess(self)
        self.source = SourcePage()
        self.source.raws.edit.setText(raws)
        self.check = CheckPage(pool)
        self.learning = LearnPage(pool)
        self.offer = Offer(pool)
        self.pages = QStackedWidget()
        self.keeping = KeepPage(pool)
        for page in (self.source, self.check, self.learning, self.keeping):
            self.pages.addWidget(page)
        self.set_colours(colours)
        self.note = label(name="faint", wrap=True)
        self.next = QPushButton(tr("Find the pairs"))
        self.next.setDefault(True)
        self.pause = QPushButton(tr("Pause"))
        self.pause.setCheckable(True)
        self.enough = QPushButton(tr("Stop and keep the best"))
        self.enough.setToolTip(tr("End now with the best style so far"))
        self.enough.setEnabled(False)
        self.use = QPushButton(tr("Use it now"))
        self.use.setToolTip(tr("Keep it, and give the open photo this style"))
        self.drop = QPushButton(tr("Don't keep it"), autoDefault=False)
        self.drop.setToolTip(tr("Move the new style to the trash"))
        self.stop = QPushButton(tr("Close"))
        self.back = QPushButton(tr("Back"))
        self.back.setToolTip(tr("To the folders; what was read of the pairs is kept"))
        self.guide = QPushButton(tr("Guide"))
        self.guide.setToolTip(tr("What happens on these pages, with pictures"))
        for button in (self.pause, self.enough, self.use, self.stop, self.guide, self.back):
            button.setAutoDefault(False)  # wherever the focus is, Return goes on
        self.guide.setVisible(guide() is not None)
        row = QHBoxLayout()
        row.addWidget(self.guide)
        row.addWidget(self.back)
        row.addWidget(self.note, 1)
        for button in (self.drop, self.pause, self.enough, self.use, self.next, self.stop):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.offer)
        column.addWidget(self.pages, 1)
        column.addLayout(row)
        self._path: Path | None = None  # of the new style
        self._named = self._wanted = False  # whether it was kept under its name; whether it is to be used then
        self._going_on: Request | None = None
        self._connect()
        self._update()
        self.offer.look()

    def _connect(self) -> None:
        process = self.process
        self.source.changed.connect(self._update)
        self.check.changed.connect(self._update)
        self.guide.clicked.connect(self._show_guide)
        self.source.advanced.own_wanted.connect(self._show_restores)
        self.next.clicked.connect(self._go)
        self.offer.wanted.connect(self._resume)
        self.pause.toggled.connect(self._pause)
        self.enough.clicked.connect(self._end_early)
        self.use.clicked.connect(self._use)
        self.drop.clicked.connect(self._drop)
        self.keeping.changed.connect(self._update)
        self.keeping.kept.connect(self._kept)
        self.keeping.dropped.connect(self._dropped)
        self.stop.clicked.connect(self.close)
        self.back.clicked.connect(self._go_back)
        process.progressed.connect(self._progress)
        process.noted.connect(self.note.setText)
        process.prepared.connect(self._prepared)
        process.scored.connect(self._scored)
        for page in (self.learning, self.keeping):
            process.pictured.connect(page.photos.set_pictures)
        process.staged.connect(self.learning.set_stage)
        process.restored.connect(self._restored)
        process.taught.connect(self._taught)
        process.failed.connect(self._failed)
        process.ended.connect(self._update)

    def _show_guide(self) -> None:
        file = guide()
        if file is not None:
            GuideDialog(file, self).show()

    def _show_restores(self) -> None:
        dialog = RestoresDialog(self._pool, user_restores_folder(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self.restores_changed)
        dialog.open()

    def _restored(self, words: str, path: str) -> None:
        """A camera's Restore-Net was learned, or could not be."""
        self._restored_words = words
        self.note.setText(words)
        self.enough.setEnabled(False)
        if path:
            self.restores_changed.emit()

    def set_colours(self, colours: ColourPath) -> None:
        """Show pictures for another display."""
        for page in (self.check, self.learning.photos, self.keeping.photos):
            page.set_colours(colours)

    def _go(self) -> None:
        if self.pages.currentWidget() is self.source:
            self._find(self.source.request())
        elif self.pages.currentWidget() is self.keeping:
            self._keep()
        else:
            self._learn(self.check.left_out(), self.check.insisted())

    def _find(self, request: Mapping[str, object]) -> None:
        self.note.setText(tr("Looking for raws and finished pictures…"))
        self.offer.hide()
        self.process.start(request)
        self._update()

    def _learn(self, left_out: Iterable[str], insisted: Iterable[str]) -> None:
        self.note.setText("")
        self.learning.clear()
        self.pause.setChecked(False)
        self.enough.setEnabled(False)
        self.pages.setCurrentWidget(self.learning)
        self.process.learn(left_out, insisted, float(str(self.source.request()["minutes"])))
        self._update()

    def _go_back(self) -> None:
        """From the pairs to the folders: others are to be looked at."""
        self.process.stop()
        self.pages.setCurrentWidget(self.source)
        self._update()

    def _resume(self, request: Request) -> None:
        """Go on with a lesson that was interrupted: its pairs are there and chosen already."""
        self._going_on = request
        self.source.fill(request)
        self._find(request.model_dump(mode="json"))

    def _progress(self, stage: str, done: int, total: int) -> None:
        if self.pages.currentWidget() is self.learning:
            self.learning.set_progress(stage, done, total)
        elif stage == "prepare":
            self.note.setText(tr("Reading pair {min} of {total}…", min=min(done + 1, total), total=total))
        elif stage == "match":
            self.note.setText(tr("Looking at picture {min} of {total}…", min=min(done + 1, total), total=total))

    def _prepared(self, event: dict[str, Any]) -> None:
        self.note.setText("")
        self.check.load(event)
        request, self._going_on = self._going_on, None
        if request is not None:
            self._learn(request.left_out, request.insisted)
            return
        self.pages.setCurrentWidget(self.check)
        self._update()

    def _scored(self, step: int, total: int, scores: dict[str, float], best: bool) -> None:
        self.learning.set_scores(step, total, scores, best)
        self.enough.setEnabled(True)

    def _pause(self, paused: bool) -> None:
        self.pause.setText(tr("Go on") if paused else tr("Pause"))
        self.learning.forget_pace()
        if paused:
            self.process.pause()
        else:
            self.process.go_on()

    def _end_early(self) -> None:
        self.enough.setEnabled(False)
        self.process.enough()

    def _taught(self, event: dict[str, Any]) -> None:
        self.learning.bar.setValue(self.learning.bar.maximum())
        self.learning.left.setText("")
        self.keeping.load(event, _result(event))
        self.pages.setCurrentWidget(self.keeping)
        lines = [self._restored_words]
        if event["better"]:
            self._path = self.keeping.path
            lines.append(str(self._path))
            self.keeping.name.setFocus()
            self.taught.emit(self._path)
        else:
            self.drop.setToolTip(tr("Close; what came of it is not among your styles"))
            self.drop.setDefault(True)
            self.drop.setFocus()
        self.note.setText("\n".join(filter(None, lines)))
        self._update()

    def _drop(self) -> None:
        if self._path is None:
            self.close()
        else:
            self.keeping.drop()

    def _keep(self) -> None:
        self.keeping.keep()
        self._update()

    def _use(self) -> None:
        self._wanted = True
        if self._named:
            self.use_wanted.emit(self._path)
        else:
            self._keep()

    def _kept(self, name: str) -> None:
        self._named, self._path = True, self.keeping.path
        self.note.setText(tr("“{name}” is in the list of styles.", name=name))
        self.taught.emit(self._path)
        if self._wanted:
            self.use_wanted.emit(self._path)
        self._update()
        self.stop.setFocus()

    def _dropped(self) -> None:
        self.dropped.emit(self._path)
        self.close()

    def _failed(self, text: str) -> None:
        self.note.setText("")
        self._going_on = None
        QMessageBox.warning(self, tr("Teach a look"), text)
        self.pages.setCurrentWidget(self.source)
        self.offer.look()  # what was learned goes on from there
        self._update()

    def _update(self) -> None:
        page, running = self.pages.currentWidget(), self.process.running
        problem = self.source.problem() if page is self.source else ""
        self.source.setEnabled(not running)
        keeping = page is self.keeping
        self.next.setVisible(page is not self.learning and not (keeping and self._named))
        self.next.setText(
            tr("Find the pairs") if page is self.source else tr("Keep") if keeping else tr("Learn")
        )
        problem = problem or (self.keeping.problem() if keeping else "")
        enough = page is not self.check or self.check.count() >= LEAST_PAIRS
        ready = self.keeping.isEnabled() if keeping else (page is self.check) == running
        self.next.setEnabled(not problem and enough and ready)
        problem = problem or ("" if enough else tr("At least two pairs are needed."))
        self.next.setToolTip(problem)
        if page is self.check or (page is self.source and not running):
            self.note.setText(problem)
        self.back.setVisible(page is self.check)
        learning = page is self.learning and running and self._path is None
        self.pause.setVisible(learning)
        self.enough.setVisible(learning)
        self.use.setVisible(keeping)
        self.use.setEnabled(not problem and self.keeping.isEnabled())
        self.drop.setVisible(keeping and not self._named)
        self.drop.setEnabled(self.keeping.isEnabled())
        self.stop.setText(tr("Cancel") if running and self._path is None else tr("Close"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Learning ends with the dialog; asked first, as minutes of work may be in it."""
        if self.process.running and self._path is None and self.pages.currentWidget() is self.learning:
            answer = QMessageBox.question(
                self, tr("Teach a look"), tr(
                    "Stop learning? What was learned is kept: the same folders go on from there."
                )
            )
            if answer != QMessageBox.StandardButton.Yes:
                event.ignore()
                return
        self.process.stop_apart()
        event.accept()

    def reject(self) -> None:
        """Esc closes like the button."""
        self.close()


def _result(event: Mapping[str, Any]) -> str:
    """What came of a lesson, from the fields of the worker's "taught"."""
    before, after = event["before"], event["after"]
    if not event["better"]:
        return tr(
            "{words} The best that came of it is shown here; it is not among your styles, unless you keep it.",
            words=event["words"],
        )  # fmt: skip
    return tr(
        "Done. {words} ({start}: {before:.1f} dB, ΔE {before_e:.1f}; now: {after:.1f} dB, ΔE {after_e:.1f}.) The "
        "style is in the list of styles; give it a name.",
        words=event["words"], start=tr(event["start"]), before=before["score"], before_e=before["delta_e"],
        after=after["score"], after_e=after["delta_e"],
    )  # fmt: skip
