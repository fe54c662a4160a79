"""What is done with many photos at once: marks, styles, pasted edits, the trash; each can be taken back."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from camnet_gui.catalogue import Entry
from camnet_gui.edits import GROUPS, Edits, Geometry, with_groups
from camnet_gui.errors import CamnetError
from camnet_gui.events import Report
from camnet_gui.gui.folder.model import FolderModel
from camnet_gui.gui.folder.trash import Trashed, bring_back, move_to_trash
from camnet_gui.gui.folder.words import names_of
from camnet_gui.gui.session import Session
from camnet_gui.gui.translate import told, tr
from camnet_gui.marks import save_marks
from camnet_gui.presets import Preset
from camnet_gui.sidecar import Marks, update_sidecar

MOST_UNDO: Final = 100


class Bulk(QObject):
    """Changes photos by their files; the open photo's edits go through the session. For the GUI thread."""

    changed = Signal()  # files were written: look at the folder again
    undo_changed = Signal()
    offered = Signal(str)  # something was done with many photos that can be taken back
    noted = Signal(str)
    failed = Signal(object)  # Exception

    def __init__(self, session: Session, model: FolderModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        # Marks on their way to disk, and when they arrived there (None: not yet): a scan may be older.
        self._pending: dict[Path, tuple[Marks, float | None]] = {}
        self._told: set[Path] = set()
        self._undo: list[tuple[str, Callable[[], None]]] = []
        self._to_offer = ""
        self.in_grid: Callable[[], bool] = lambda: False  # whether the open photo's own history is out of sight
        session.pasted.connect(self._pasted)

    # Marks

    def mark(self, paths: Sequence[Path], text: str, **values: object) -> None:
        """Set fields of the marks of photos; `text` names the step for undo."""
        before = {path: self._model.entries[path].marks for path in paths if path in self._model.entries}
        after = {path: Marks.model_validate({**marks.model_dump(), **values}) for path, marks in before.items()}
        after = {path: marks for path, marks in after.items() if marks != before[path]}
        if after:
            self._set_marks(after)
            self._push(text, lambda: self._set_marks({path: before[path] for path in after}))

    def overlaid(self, entries: Sequence[Entry], begun: float) -> list[Entry]:
        """Entries of a scan that began at `begun`, with the marks that were not on disk then."""
        self._pending = {
            path: (marks, written)
            for path, (marks, written) in self._pending.items()
            if written is None or written >= begun
        }
        if not self._pending:
            return list(entries)
        return [
            replace(entry, marks=self._pending[entry.path][0]) if entry.path in self._pending else entry
            for entry in entries
        ]

    def _set_marks(self, marks: Mapping[Path, Marks]) -> None:
        known = self._model.entries
        for path, wanted in marks.items():
            shared = known[path].shared if path in known else None
            self._pending[path] = (wanted, None)
            self._save_marks(path, wanted, shared)
        self._model.change([replace(known[path], marks=wanted) for path, wanted in marks.items() if path in known])

    def _save_marks(self, path: Path, wanted: Marks, shared: bool | None) -> None:
        self._session.keeper.pool.submit(
            lambda report: save_marks(path, wanted, shared),
            on_done=lambda notes: self._marked(path, wanted, notes),
            on_failed=self.failed.emit,
        )

    def _marked(self, path: Path, wanted: Marks, notes: list[str]) -> None:
        if self._pending.get(path, (None, None))[0] is wanted:
            self._pending[path] = (wanted, time.monotonic())
        if notes and path.parent not in self._told:
            # Once for a folder: it would be the same for every photo of a card that can't be written.
            self._told.add(path.parent)
            self.noted.emit(told(notes[0]))
        self.changed.emit()

    # Edits

    def shown_paths(self) -> list[Path]:
        """The photos that a change of edits is for: in the grid the selected ones, else the open one."""
        opened = self._session.path
        if self.in_grid():
            return self._model.selected()
        return [] if opened is None else [opened]

    def shown_edits(self) -> Edits:
        """The edits of the photo that the user looks at: in the grid the current one's, else the open one's."""
        current = self._model.current() if self.in_grid() else None
        if current is None or current == self._session.path:
            return self._session.edits
        entry = self._model.entries[current]
        return entry.edits if entry.kept else Edits(style=self._session.styles.first())

    def change_edits(
        self, paths: Sequence[Path], change: Callable[[Edits], Edits], step: str, text: str
    ) -> None:
        """Change the edits of photos; `step` names it in the open photo's history, `text` says what was done."""
        chosen = [path for path in paths if path == self._session.path or path in self._model.entries]
        # In the panes there is a step in the history for the open photo alone.
        own = bool(chosen) and (self.in_grid() or any(path != self._session.path for path in chosen))
        if own:
            self._to_offer = text
        before = self._session.paste(chosen, change, step)
        if own:
            self._push(text, lambda: self._restore_edits(before))

    def apply_style(self, paths: Sequence[Path], key: str, name: str) -> None:
        """Give photos a style at its usual strength."""
        text = tr("Style {name} for {names_of}", name=name, names_of=names_of(paths))
        style = Edits(style=key)
        self.change_edits(
            paths, lambda edits: with_groups(edits, style, frozenset({"Style"})), tr("Style {itemtext}", itemtext=name),
            text,
        )

    def paste(self, paths: Sequence[Path]) -> None:
        """Put what was copied over photos."""
        if self._session.copied is not None:
            copied, groups = self._session.copied
            text = tr("Edits pasted into {names}", names=names_of(paths))
            self.change_edits(paths, lambda edits: with_groups(edits, copied, groups), tr("Paste edits"), text)

    def apply_preset(self, paths: Sequence[Path], preset: Preset) -> None:
        """Put a preset over photos."""
        step = tr("Preset {name}", name=tr(preset.name))
        text = tr("Preset {name} for {names}", name=tr(preset.name), names=names_of(paths))
        self.change_edits(paths, preset.applied, step, text)

    def reset(self, paths: Sequence[Path]) -> None:
        """Make photos as if they had never been edited."""
        fresh = Edits(style=self._session.styles.first())
        text = tr("Edits of {names} reset", names=names_of(paths))
        self.change_edits(paths, lambda edits: with_groups(edits, fresh, frozenset(GROUPS)), tr("Reset all"), text)

    def change_geometry(self, paths: Sequence[Path], change: Callable[[Geometry], Geometry], step: str) -> None:
        """Turn or mirror photos."""
        text = tr("{step}: {names}", step=step, names=names_of(paths))
        self.change_edits(
            paths, lambda edits: edits.model_copy(update={"geometry": change(edits.geometry)}), step, text
        )

    def _pasted(self, count: int) -> None:
        self.changed.emit()
        if self._to_offer:
            # Behind what others tell about the same thing.
            text, self._to_offer = self._to_offer, ""
            QTimer.singleShot(0, self, lambda: self.offered.emit(text))

    def _restore_edits(self, before: Mapping[Path, Edits]) -> None:
        here = self._session.path
        if here is not None and here in before:
            self._session.paste([here], lambda _: before[here], tr("Undo"))

        def work(report: Report) -> None:
            for path, edits in before.items():
                if path != here:
                    update_sidecar(path, edits=edits)

        self._session.keeper.pool.submit(work, on_done=lambda _: self.changed.emit(), on_failed=self.failed.emit)

    # Trash

    def trash(self, paths: Sequence[Path]) -> None:
        """Move photos and what belongs to them to the trash."""
        self._session.save()  # what is on its way is written first: the pool keeps the order

        def done(answer: tuple[list[Trashed], list[CamnetError]]) -> None:
            moved, errors = answer
            self.changed.emit()
            if errors:
                self.failed.emit(errors[0])
            if moved:
                text = tr("{names_of} moved to the trash", names_of=names_of([photo.photo for photo in moved]))
                self._push(text, lambda: self._bring_back(moved))
                self.offered.emit(text)

        chosen = list(paths)
        self._session.keeper.pool.submit(lambda report: move_to_trash(chosen), on_done=done, on_failed=self.failed.emit)

    def _bring_back(self, moved: list[Trashed]) -> None:
        def done(errors: list[CamnetError]) -> None:
            self.changed.emit()
            if errors:
                self.failed.emit(errors[0])

        self._session.keeper.pool.submit(lambda report: bring_back(moved), on_done=done, on_failed=self.failed.emit)

    # Undo

    @property
    def undo_text(self) -> str:
        """What `undo` takes back; "" when there is nothing."""
        return self._undo[-1][0] if self._undo else ""

    def undo(self) -> None:
        """Take back the last change."""
        if self._undo:
            _, step = self._undo.pop()
            step()
            self.undo_changed.emit()

    def _push(self, text: str, step: Callable[[], Any]) -> None:
        self._undo = [*self._undo[-MOST_UNDO + 1 :], (text, step)]
        self.undo_changed.emit()
