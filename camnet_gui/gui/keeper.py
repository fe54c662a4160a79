"""Writes sidecars in the background, in order, and knows what is not on disk yet."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from camnet_gui.edits import Edits
from camnet_gui.errors import CamnetError
from camnet_gui.events import Report
from camnet_gui.gui.jobs import Pool
from camnet_gui.gui.translate import tr
from camnet_gui.presets import paste
from camnet_gui.sidecar import Sidecar, Snapshot, bring_back, current_path, is_there, sidecar_path, update_sidecar


class SidecarKeeper(QObject):
    """The one way from the window to the sidecars' edits and snapshots. Signals come in the GUI thread."""

    failed = Signal(object)  # Exception
    noted = Signal(str)
    missed = Signal(object)  # Path of a photo that was not there when its sidecar was written

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Of its own, as reading a slow folder must not hold up what keeps the user's work.
        self.pool = Pool("camnet-sidecars", self)
        # Every part as last written of each photo, and when that was done (never, as long as it is on its way).
        self._writes: dict[Path, dict[str, tuple[object, float]]] = {}
        self._told: set[Path] = set()

    def write(self, photo: Path, *, edits: Edits | None = None, snapshots: tuple[Snapshot, ...] | None = None) -> None:
        """Keep the given parts of the photo's sidecar."""
        given: dict[str, object] = {"edits": edits, "snapshots": snapshots}
        parts = {name: part for name, part in given.items() if part is not None}
        self._writes.setdefault(photo, {}).update({name: (part, math.inf) for name, part in parts.items()})

        def work(report: Report) -> tuple[bool, bool]:
            update_sidecar(photo, edits=edits, snapshots=snapshots)
            return current_path(photo) != sidecar_path(photo), is_there(photo)

        def done(answer: tuple[bool, bool]) -> None:
            elsewhere, there = answer
            self._written(photo, parts)
            if elsewhere and there:
                self._tell(photo)
            elif elsewhere:
                self.missed.emit(photo)

        self.pool.submit(work, on_done=done, on_failed=self.failed.emit)

    def paste(
        self,
        photos: Sequence[Path],
        edits: Edits,
        groups: frozenset[str],
        style: str,
        done: Callable[[dict[Path, Edits]], None],
    ) -> None:
        """Put `groups` of `edits` over the sidecars of photos; `done` gets the edits of each.

        style : what photos begin with that were never edited
        """

        def work(report: Report) -> tuple[dict[Path, Edits], list[CamnetError], list[Path]]:
            written, failed = paste(photos, edits, groups, style, report)
            elsewhere = [photo for photo in written if current_path(photo) != sidecar_path(photo) and is_there(photo)]
            return written, failed, elsewhere

        def finish(answer: tuple[dict[Path, Edits], list[CamnetError], list[Path]]) -> None:
            written, failed, elsewhere = answer
            for photo, after in written.items():
                self._writes.setdefault(photo, {})["edits"] = (after, time.monotonic())
            for photo in elsewhere:
                self._tell(photo)
            done(written)
            if failed:
                self.failed.emit(failed[0])

        self.pool.submit(work, on_done=finish, on_failed=self.failed.emit)

    def bring_back(self, photo: Path) -> None:
        """The photo is there again: put beside it what was kept elsewhere meanwhile."""
        self.pool.submit(lambda report: bring_back(photo), on_failed=self.failed.emit)

    def newest(self, photo: Path, sidecar: Sidecar, read_at: float) -> Sidecar:
        """`sidecar`, which was read at `read_at` (monotonic), with what was not on disk by then."""
        late = {name: part for name, (part, done) in self._writes.get(photo, {}).items() if done >= read_at}
        return sidecar.model_copy(update=late)

    def close(self, timeout_s: float) -> bool:
        """Write what is left, and end; whether the thread has ended in time."""
        self.pool.drain(timeout_s)
        return self.pool.close(timeout_s)

    def _written(self, photo: Path, parts: dict[str, object]) -> None:
        writes = self._writes[photo]
        for name, part in parts.items():
            if writes[name][0] is part:
                writes[name] = (part, time.monotonic())

    def _tell(self, photo: Path) -> None:
        folder = photo.parent
        if folder not in self._told:
            self._told.add(folder)
            self.noted.emit(
                tr(
                    "The folder {folder} can't be written. The edits of its photos are kept in your data "
                    "folder instead ({parent}); camnet_gui finds them there.",
                    folder=folder, parent=current_path(photo).parent
                )
            )
