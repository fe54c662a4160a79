"""Exporting as a part of the window: its actions, the queue's panel, the word in the status bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QToolButton

from camnet_gui.edits import Edits
from camnet_gui.errors import ExportError
from camnet_gui.events import Report
from camnet_gui.export.place import free_name
from camnet_gui.export.presets import ExportChoices, ExportMemory, load_presets, save_presets
from camnet_gui.export.queue import QueueJob
from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.export.dialog import ExportDialog
from camnet_gui.gui.export.exporter import Exporter, Request
from camnet_gui.gui.export.panel import QueuePanel
from camnet_gui.gui.parts import Part
from camnet_gui.gui.translate import told, tr
from camnet_gui.images import Shot
from camnet_gui.sidecar import first_edits, load_sidecar

if TYPE_CHECKING:
    from camnet_gui.gui.main_window import MainWindow



class ExportPart(Part):
    """Export one photo or many; others call `export_many`."""

    ACTIONS: ClassVar[tuple[ActionRow, ...]] = (
        ActionRow("export", "File", "export", "&Export…", "Write the picture to a file: JPEG, PNG, TIFF, AVIF, DNG",
                  ("Ctrl+E",), "export", 6, True),
        ActionRow("export_again", "File", "export", "Export with the &last settings",
                  "Write the picture at once, as the last one was", ("Ctrl+Shift+E",), "export"),
    )  # fmt: skip

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.exporter = Exporter(window.session, window.data_folder, self)
        self.memory = ExportMemory()
        self._presets = window.config_file("export.json")
        self._failure = ""  # the last that was told
        self._notes: dict[str, None] = {}  # of the photos that were exported since there was nothing to do

    def build(self) -> None:
        """The panel, hidden until something is exported, and the status bar's button."""
        self.panel = QueuePanel(self.exporter)
        area = Qt.DockWidgetArea.BottomDockWidgetArea
        self.dock = self.window.add_panel("exports", tr("Export queue"), self.panel, area, shown=False)
        if "filmstrip" in self.window.panels:
            # Behind each other, as both want the whole width.
            self.window.tabifyDockWidget(self.window.panels["filmstrip"], self.dock)
        self.sign = QToolButton()
        self.sign.setToolTip(tr("Show the export queue"))
        self.sign.clicked.connect(self._show_panel)
        self.sign.hide()
        self.window.status.addPermanentWidget(self.sign)

    def connect_signals(self) -> None:
        """To the queue."""
        self.exporter.changed.connect(self._show_sign)
        self.exporter.exported.connect(self._tell)
        self.exporter.failed.connect(self._tell_failure)
        self.exporter.noted.connect(self.window.banner.show_note)
        self.memory, notes = load_presets(self._presets)
        for note in notes:
            self.exporter.noted.emit(told(note))
        self.exporter.load()

    def export_many(self, paths: Sequence[Path]) -> None:
        """Ask once for all `paths`, and put them into the queue, each with the edits of its sidecar."""
        if not paths:
            return
        session = self.window.session
        first = paths[0]
        photo = session.photo if session.photo is not None and session.photo.path == first else None
        dialog = ExportDialog(paths, Edits(), Shot(), self.memory, self.window)
        dialog.memory_changed.connect(self._remember)
        if photo is not None:
            dialog.set_first(session.styles.used(session.edits), photo.frame.shot, (photo.height, photo.width))
        else:
            self._read_ahead(first, dialog)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        if accepted:
            choices = dialog.choices()
            self._remember(dialog.memory.model_copy(update={"last": choices}))
            self._start(paths, choices, dialog.example_target() if len(paths) == 1 else None)
        dialog.deleteLater()

    def on_export(self) -> None:
        """Ask what to write of the open photo, in the grid of those selected, and write it in the background."""
        from camnet_gui.gui.folder.part import FolderPart

        photo = self.window.session.photo
        self.export_many(
            self.window.part(FolderPart).bulk.shown_paths() or ([photo.path] if photo is not None else [])
        )

    def on_export_again(self) -> None:
        """Write the open photo, in the grid those selected, as the last one was."""
        from camnet_gui.gui.folder.part import FolderPart

        photo, edits = self.window.session.photo, self.window.session.edits
        chosen = self.window.part(FolderPart).bulk.shown_paths()
        if chosen and (photo is None or chosen != [photo.path]):
            self._start(chosen, self.memory.last, None)
            return
        if photo is None:
            return
        options, where = self.memory.last.options, self.memory.last.destination
        try:
            target = where.target(photo.path, photo.frame.shot, self.window.session.styles.used(edits), options, 1)
        except ExportError as error:
            self.window.show_error(error)
            return
        self._start([photo.path], self.memory.last, target)

    def may_close(self) -> bool:
        """Asks when photos are still being exported."""
        left = self.exporter.queue.count("waiting", "running")
        if not self.exporter.busy or not self.window.settings.confirm_quit:
            return True
        answer = QMessageBox.question(
            self.window,
            tr("Export running"),
            tr(
                "Photos still to be exported: {left}. Quit now? The export goes on when you start the program again.",
                left=left
            ),
        )
        return answer == QMessageBox.StandardButton.Yes

    def close(self) -> None:
        """Stop; the queue is kept."""
        self.exporter.close()

    def _start(self, paths: Sequence[Path], choices: ExportChoices, target: Path | None) -> None:
        """Put photos into the queue; `target` is where a single one goes, so that the user is asked about it now."""
        destination = choices.destination
        if target is not None and destination.exists == "ask" and target.exists():
            answer = self._ask(target)
            if answer is None:
                return
            destination = replace(destination, exists=answer)
        session = self.window.session
        requests = [
            Request(path, session.edits if session.photo is not None and session.photo.path == path else None)
            for path in paths
        ]
        self.exporter.submit(requests, choices.options, destination)
        if len(paths) > 1:
            count = len(paths)
            self.window.banner.show_note(tr("{count} photos are exported while you go on.", count=count))

    def _ask(self, target: Path) -> Literal["overwrite", "number"] | None:
        """What to do about a file that exists; None is nothing."""
        box = QMessageBox(self.window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("The file exists"))
        box.setText(tr("{name} exists already.", name=target.name))
        box.setInformativeText(tr("In {parent}", parent=target.parent))
        replace_it = box.addButton(tr("Replace it"), QMessageBox.ButtonRole.DestructiveRole)
        both = QPushButton(tr("Keep both, as {name}", name=free_name(target).name))
        box.addButton(both, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(both)
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        return "overwrite" if clicked is replace_it else "number" if clicked is both else None

    def _read_ahead(self, photo: Path, dialog: ExportDialog) -> None:
        """The first photo's exposure, edits and size, for the preview of its name and of the file's size."""
        from camnet_gui.raw import read_size
        from camnet_gui.raw_tags import read_shot

        styles = self.window.session.styles
        style = styles.first()

        def show(answer: tuple[Edits, Shot, tuple[int, int]]) -> None:
            if dialog.isVisible():
                dialog.set_first(styles.used(answer[0]), *answer[1:])

        def work(report: Report) -> tuple[Edits, Shot, tuple[int, int]]:
            return first_edits(load_sidecar(photo)[0], style), read_shot(photo, b"")[0], read_size(photo)

        # Without it the name is shown without date and camera; the export itself tells what is wrong with the file.
        self.window.session.file_pool.submit(work, on_done=show, on_failed=lambda error: None)

    def _remember(self, memory: ExportMemory) -> None:
        self.memory = memory
        path = self._presets
        self.window.session.file_pool.submit(
            lambda report: save_presets(memory, path), on_failed=self.window.session.failed.emit
        )

    def _show_panel(self) -> None:
        self.dock.show()
        self.dock.raise_()

    def _show_sign(self) -> None:
        queue = self.exporter.queue
        left, failed = queue.count("waiting", "running"), queue.count("failed")
        if self._failure and not failed:
            # Tried again, or taken off the list.
            self.window.banner.withdraw(self._failure)
            self._failure = ""
        if queue.paused and left:
            self.sign.setText(tr("Export paused: {left} left", left=left))
        elif left:
            self.sign.setText(tr("Exporting: {left} left", left=left))
        elif failed:
            self.sign.setText(tr("Exports failed: {failed}", failed=failed))
        self.sign.setVisible(bool(left or failed))

    def _tell(self, path: Path, seconds: float) -> None:
        notes = (job.note for job in self.exporter.queue.jobs if job.note and job.output == str(path))
        self._notes |= dict.fromkeys(notes)
        if self.exporter.queue.count("waiting", "running") == 0:
            said = tr(
                "Exported {name} to {parent} in {seconds:.1f} s.", name=path.name, parent=path.parent, seconds=seconds
            )
            self.window.banner.show_note("\n".join((said, *self._notes)))
            self._notes.clear()

    def _tell_failure(self, job: QueueJob) -> None:
        self._failure = tr("{name} was not exported. {error}", name=Path(job.photo).name, error=job.error)
        self.window.banner.show_error(self._failure)
