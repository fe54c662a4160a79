"""Writes sidecars in the background, in order, and knows what is not on disk yet."""

from __future__ import annotations

import math
import shutil
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from camnet_gui.edits import Edits
from camnet_gui.errors import CamnetError
from camnet_gui.events import Report
from camnet_gui.gui.jobs import Pool
from camnet_gui.gui.translate import tr
from camnet_gui.presets import paste
from camnet_gui.sidecar import (
    Sidecar,
    Snapshot,
    bring_back,
    current_path,
    fallback_folder,
    is_there,
    photo_stamp,
    sidecar_path,
    update_sidecar,
)

AGAIN_MS: Final = 5000
FULL_BYTES: Final = 1 << 15


class SidecarKeeper(QObject):
    """The one way from the window to the sidecars' edits and snapshots. Signals come in the GUI thread."""

    failed = Signal(object)  # Exception
    noted = Signal(str)
    unkept_changed = Signal()
    missed = Signal(object)  # Path of a photo that was not there when its sidecar was written

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Of its own, as reading a slow folder must not hold up what keeps the user's work.
        self.pool = Pool("camnet-sidecars", self)
        # Every part as last written of each photo, and when that was done (never, as long as it is on its way).
        self._writes: dict[Path, dict[str, tuple[object, float]]] = {}
        self._unkept: dict[Path, dict[str, object]] = {}
        self._stamps: dict[Path, str] = {}  # of the photos meant: another card may bring others of the same names
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self.try_again)
        self._told: set[tuple[Path, bool]] = set()  # folders that can't be written, and whether their disk is full

    @property
    def unkept(self) -> tuple[Path, ...]:
        """Photos with changes that could not be written anywhere; that is tried again and again."""
        return tuple(self._unkept)

    def write(
        self,
        photo: Path,
        stamp: str = "",
        *,
        edits: Edits | None = None,
        snapshots: tuple[Snapshot, ...] | None = None,
    ) -> None:
        """Keep the given parts of the sidecar of the photo with this stamp (`sidecar.photo_stamp`)."""
        self._stamps[photo] = stamp
        given: dict[str, object] = {"edits": edits, "snapshots": snapshots}
        self._write(photo, {name: part for name, part in given.items() if part is not None}, self.failed.emit)

    def try_again(self) -> None:
        """Write what could not be written; quietly, as it was told."""
        for photo, parts in list(self._unkept.items()):
            # What was changed since is on its way, and must not be overtaken.
            newest = {name: part for name, part in parts.items() if self._writes[photo][name][0] is part}
            if newest:
                self._write(photo, newest, lambda error: None)

    def _write(self, photo: Path, parts: dict[str, Any], failed: Callable[[Exception], object]) -> None:
        self._writes.setdefault(photo, {}).update({name: (part, math.inf) for name, part in parts.items()})

        stamp = self._stamps.get(photo, "")

        def work(report: Report) -> tuple[bool, bool, bool]:
            update_sidecar(photo, stamp=stamp, **parts)
            elsewhere = current_path(photo, stamp) != sidecar_path(photo)
            there = elsewhere and is_there(photo) and stamp in ("", photo_stamp(photo))
            return elsewhere, there, elsewhere and _is_full(photo.parent)

        def done(answer: tuple[bool, bool, bool]) -> None:
            elsewhere, there, full = answer
            self._written(photo, parts)
            if elsewhere and there:
                self._tell(photo, full)
            elif elsewhere:
                self.missed.emit(photo)
            else:
                self._told -= {(photo.parent, True), (photo.parent, False)}

        def keep(error: Exception) -> None:
            # What was asked for later is on its way already.
            left = {name: part for name, part in parts.items() if self._writes[photo][name][0] is part}
            self._set_unkept(photo, {**self._unkept.get(photo, {}), **left})
            failed(error)

        self.pool.submit(work, on_done=done, on_failed=keep)

    def _set_unkept(self, photo: Path, parts: dict[str, object]) -> None:
        before = self.unkept
        if parts:
            self._unkept[photo] = parts
            self._again.start()
        else:
            self._unkept.pop(photo, None)
            if not self._unkept:
                self._again.stop()
        if self.unkept != before:
            self.unkept_changed.emit()

    def paste(
        self,
        photos: Sequence[Path],
        change: Callable[[Path, Edits], Edits],
        style: str,
        done: Callable[[dict[Path, Edits]], None],
    ) -> None:
        """Change the edits in the sidecars of photos; `done` gets those of each.

        style : what photos begin with that were never edited
        """

        def work(report: Report) -> tuple[dict[Path, Edits], list[CamnetError], list[Path]]:
            written, failed = paste(photos, change, style, report)
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

    def newest(self, photo: Path, stamp: str, sidecar: Sidecar, read_at: float) -> Sidecar:
        """`sidecar`, which was read at `read_at` (monotonic), with what was not on disk by then of the same photo."""
        if self._stamps.get(photo, stamp) != stamp:
            return sidecar
        late = {name: part for name, (part, done) in self._writes.get(photo, {}).items() if done >= read_at}
        return sidecar.model_copy(update=late)

    def close(self, timeout_s: float) -> bool:
        """Write what is left, and end; whether the thread has ended in time."""
        self._again.stop()
        self.try_again()
        self.pool.drain(timeout_s)
        return self.pool.close(timeout_s)

    def _written(self, photo: Path, parts: dict[str, object]) -> None:
        writes = self._writes[photo]
        for name, part in parts.items():
            if writes[name][0] is part:
                writes[name] = (part, time.monotonic())
        unkept = self._unkept.get(photo, {})
        self._set_unkept(photo, {name: part for name, part in unkept.items() if name not in parts})

    def _tell(self, photo: Path, full: bool = False) -> None:
        folder = photo.parent
        if (folder, full) not in self._told:
            self._told.add((folder, full))
            parent = fallback_folder()
            self.noted.emit(
                tr(
                    "The disk with {folder} is full. The edits of its photos are kept in your data folder instead "
                    "({parent}); camnet_gui finds them there.",
                    folder=folder, parent=parent
                )
                if full
                else tr(
                    "The folder {folder} can't be written. The edits of its photos are kept in your data "
                    "folder instead ({parent}); camnet_gui finds them there.",
                    folder=folder, parent=parent
                )
            )


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < FULL_BYTES
    except OSError:
        return False
