"""Keeps the list of a folder's photos up to date: scans in a thread, watches for changes, reads what isn't known."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from camnet_gui.catalogue import Entry, Info, read_info, scan
from camnet_gui.events import Event, Progress, Report
from camnet_gui.folder_cache import FolderCache
from camnet_gui.gui.jobs import Channel, Job, Pool, Priority
from camnet_gui.gui.turns import WINDOW_TURN

log = logging.getLogger(__name__)
SETTLE_MS: Final = 250  # a card being copied changes the folder many times a second
POLL_MS: Final = 5_000  # for drives that don't tell of changes, and for files that are changed in place
BATCH_S: Final = 0.4
TAKEN_S: Final = 0.005  # after which the window has begun to take a batch in, and has its turn
PAUSE_S: Final = 0.02


class FolderWatcher(QObject):
    """`found` comes with all photos after every scan, `read` with what was read of some; both in the GUI thread."""

    found = Signal(object, object, float)  # folder, list of Entry, monotonic time at which the scan began
    read = Signal(object)  # dict of Path to Info
    lost = Signal(object, str)  # folder, reason
    progressed = Signal(int, int)  # photos whose metadata are read, all photos

    def __init__(
        self, cache: FolderCache, known: Callable[[], Mapping[Path, Entry]], parent: QObject | None = None
    ) -> None:
        """`known` gives the entries as they are shown, which need not be read again."""
        super().__init__(parent)
        self.folder: Path | None = None
        self.gone = False
        self._cache = cache
        self._known = known
        self._pool = Pool("camnet-folder", self)
        self._scans = Channel(self._pool)
        self._reading: Job[None] | None = None
        # Whether something is waited for that goes before reading exposures; asked by the worker.
        self.busy: Callable[[], bool] = lambda: False
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.check)
        self._system = QFileSystemWatcher(self)
        self._system.directoryChanged.connect(lambda _: self._settle.start())
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._look_again)

    def open(self, folder: Path) -> None:
        """Watch another folder."""
        if folder == self.folder:
            self.check()
            return
        self._forget()
        self.folder = folder
        self.gone = False
        self.check()
        self._poll.start()

    def check(self) -> None:
        """Scan now; of several calls during a scan, one more scan is made."""
        folder = self.folder
        if folder is None:
            return
        known, begun = dict(self._known()), time.monotonic()

        def work(report: Report) -> list[Entry]:
            def gently(event: Event) -> None:
                report(event)
                WINDOW_TURN.stand_aside()

            entries = scan(folder, known, gently)
            missing = [entry.key for entry in entries if entry.info is None]
            infos = self._cache.infos(missing) if missing else {}
            return [replace(e, info=infos[e.key]) if e.info is None and e.key in infos else e for e in entries]

        def done(entries: list[Entry]) -> None:
            if folder == self.folder:
                self._watch(folder)
                self.gone = False
                if known and len(entries) == len(known) and all(known.get(entry.path) is entry for entry in entries):
                    return
                self.found.emit(folder, entries, begun)
                self._read_missing([entry for entry in entries if entry.info is None])

        def failed(error: Exception) -> None:
            if folder == self.folder:
                self.gone = True
                self.lost.emit(folder, getattr(error, "strerror", None) or str(error))

        self._scans.request(work, done, failed)

    def close(self, timeout_s: float) -> bool:
        """End; whether the thread has ended in time."""
        self._forget()
        return self._pool.close(timeout_s)

    def _forget(self) -> None:
        self._scans.clear()
        self._settle.stop()
        self._poll.stop()
        if self._reading is not None:
            self._reading.cancel()
        if watched := self._system.directories():
            self._system.removePaths(watched)
        self.folder = None

    def _watch(self, folder: Path) -> None:
        # A folder that was away for a while has to be watched anew.
        if str(folder) not in self._system.directories():
            self._system.addPath(str(folder))

    def _look_again(self) -> None:
        if not self._scans.busy:
            self.check()

    def _read_missing(self, entries: list[Entry]) -> None:
        """Read the exposures of photos that the cache doesn't know; scans go before it."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        if not entries:
            return
        self._reading = self._pool.submit(
            lambda report: self._read_all(entries, report), priority=Priority.THUMBNAIL, on_event=self._tell
        )

    def _read_all(self, entries: list[Entry], report: Report) -> None:
        batch: dict[Path, Info] = {}
        keys: dict[str, Info] = {}
        begun = time.monotonic()
        for index, entry in enumerate(entries):
            report(Progress("metadata", index, len(entries)))
            while self.busy():
                time.sleep(PAUSE_S)
                report(Progress("metadata", index, len(entries)))
            WINDOW_TURN.stand_aside()
            info = read_info(entry.path)
            batch[entry.path] = keys[entry.key] = info
            if time.monotonic() - begun > BATCH_S or index == len(entries) - 1:
                self._cache.keep_infos(keys)
                self.read.emit(batch)
                time.sleep(TAKEN_S)
                batch, keys, begun = {}, {}, time.monotonic()
        report(Progress("metadata", len(entries), len(entries)))

    def _tell(self, event: object) -> None:
        if isinstance(event, Progress):
            self.progressed.emit(event.done, event.total)
