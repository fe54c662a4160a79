"""Carries out the queue of exports: develops on the device thread, behind everything else, and writes on another."""

from __future__ import annotations

import logging
import time
from collections.abc import Collection
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QLockFile, QObject, Signal

from camnet_gui.edits import Edits
from camnet_gui.errors import CamnetError
from camnet_gui.events import Event, Note, Progress, Report
from camnet_gui.export import Destination, Developed, ExportOptions, develop_photo, write_developed
from camnet_gui.export.place import checked_target
from camnet_gui.export.queue import ExportQueue, QueueJob, Saved, load_queue, make_folder, save_queue
from camnet_gui.gui.jobs import Job, Pool, Priority
from camnet_gui.gui.session import Session
from camnet_gui.gui.translate import told, tr
from camnet_gui.sidecar import first_edits, load_sidecar, update_sidecar

if TYPE_CHECKING:
    from camnet_gui.photo import Photo

log = logging.getLogger(__name__)
CLOSE_S = 5.0
_AHEAD = 2  # developed pictures that may wait to be written
_COPIES = 9  # windows that may keep a queue at the same time


class Request(NamedTuple):
    """A photo to export; edits None are read from its sidecar, target "" comes from the destination."""

    photo: Path
    edits: Edits | None
    target: str = ""


class _Result(NamedTuple):
    developed: Developed | None  # None: skipped
    target: Path | None


class Exporter(QObject):
    """The queue and its work. Every signal comes in the GUI thread."""

    changed = Signal()
    progressed = Signal(int, float)  # job, share that is done
    exported = Signal(object, float)  # Path, seconds
    failed = Signal(object)  # QueueJob
    ended = Signal()  # nothing runs or waits any more
    noted = Signal(str)

    def __init__(self, session: Session, folder: Path, parent: QObject | None = None) -> None:
        """`folder` keeps the queue."""
        super().__init__(parent)
        self._session = session
        self._folder = folder
        self._pool = Pool("camnet-export", self)
        self.queue = ExportQueue()
        self._lock: QLockFile | None = None
        self._file: Path | None = None
        self._developing: Job[_Result] | None = None
        self._writing: dict[int, Job[Path | None]] = {}
        self._current = 0
        self._started: dict[int, float] = {}
        self._notes: dict[int, list[str]] = {}
        self._saving = self._unsaved = self._closing = self._loaded = False
        session.engine_ready.connect(self._advance)

    def load(self) -> None:
        """Take up the queue of last time, in the background."""

        def work(report: Report) -> tuple[Saved, list[str]]:
            self._file = self._claim()
            return load_queue(self._file) if self._file else (Saved((), False), [])

        self._session.file_pool.submit(work, on_done=self._take_up, on_failed=self._start_afresh)

    @property
    def busy(self) -> bool:
        """Whether an export runs."""
        return not self._closing and (self._developing is not None or bool(self._writing))

    def submit(self, requests: Collection[Request], options: ExportOptions, destination: Destination) -> None:
        """Put photos at the end of the queue; edits are taken as they are now."""
        wanted, style = list(requests), self._session.styles.first()

        def work(report: Report) -> list[Edits]:
            return [request.edits or first_edits(load_sidecar(request.photo)[0], style) for request in wanted]

        def add(found: list[Edits]) -> None:
            for number, (request, edits) in enumerate(zip(wanted, found, strict=True), 1):
                self.queue.add(request.photo, edits, options, destination, request.target, number)
            self._change()

        if all(request.edits is not None for request in wanted):
            add([request.edits for request in wanted if request.edits is not None])
        else:
            self._session.file_pool.submit(work, on_done=add, on_failed=self._session.failed.emit)

    def pause(self, paused: bool) -> None:
        """Start no more photos, or go on; what runs is finished."""
        self.queue.paused = paused
        self._change()

    def cancel(self, numbers: Collection[int]) -> None:
        """Take photos that wait out of the queue, and stop the ones that run."""
        for number in numbers:
            if number not in self.queue:
                continue
            if self.queue[number].state == "waiting":
                self.queue.change(number, "cancelled")
            elif self.queue[number].state == "running":
                if number == self._current and self._developing is not None:
                    self._developing.cancel()
                elif number in self._writing:
                    self._writing[number].cancel()
        self._change()

    def cancel_all(self) -> None:
        """Stop everything."""
        self.cancel([job.id for job in self.queue.jobs])

    def again(
        self,
        numbers: Collection[int],
        exists: Literal["overwrite", "number"] | None = None,
        folder: Path | None = None,
    ) -> None:
        """Try failed photos once more, see `ExportQueue.again`."""
        self.queue.again(numbers, exists, folder)
        self._change()

    def remove(self, numbers: Collection[int]) -> None:
        """Forget finished photos."""
        self.queue.remove(numbers)
        self._change()

    def close(self) -> None:
        """Stop, and keep the queue: what was not finished goes on at the next start."""
        self._closing = True
        if self._developing is not None:
            self._developing.cancel()
        if not self._pool.close(CLOSE_S):
            log.warning("an export did not end in time")
        if self._file is not None:
            saved, path, lock = self.queue.saved(), self._file, self._lock

            def work(report: Report) -> None:
                try:
                    save_queue(saved, path)
                finally:
                    if lock is not None:
                        lock.unlock()

            # Behind older writings of it; waited for, as a pool that is closed drops what it has not begun.
            self._file = None
            self._session.file_pool.submit(work, on_failed=lambda error: log.warning("%s", error))
            if not self._session.file_pool.drain(CLOSE_S):
                log.warning("the list of exports was not kept in time")

    # Working

    def _change(self) -> None:
        self._save()
        self.changed.emit()
        self._advance()

    def _advance(self) -> None:
        """Start the next photo, if there is one and room for it."""
        if self._closing or not self._loaded or self._session.engine is None:
            return
        if self._developing is not None or len(self._writing) >= _AHEAD:
            return
        job = self.queue.following()
        if job is None:
            return
        engine, session = self._session.engine, self._session
        self.queue.change(job.id, "running")
        self._current = job.id
        self._started[job.id] = time.monotonic()
        named = session.styles.used(job.edits)
        open_photo = session.photo if session.photo is not None and str(session.photo.path) == job.photo else None

        def work(report: Report) -> _Result:
            photo: Photo = open_photo or engine.open(Path(job.photo), report)
            try:
                target, options = job.place(photo.frame.shot, named)
                if target is None:
                    return _Result(None, None)
                if target.parent != Path(job.photo).parent:
                    make_folder(target)  # the photo's own is not made anew where it has gone
                checked_target(target, options)
                return _Result(develop_photo(engine, photo, job.edits, options, report), target)
            finally:
                if open_photo is None:
                    engine.forget(photo)

        def on_event(event: Event) -> None:
            if isinstance(event, Progress) and event.total:
                self.progressed.emit(job.id, 0.9 * event.done / event.total)
            elif isinstance(event, Note):
                self._notes.setdefault(job.id, []).append(told(event.text))

        self._developing = session.device_pool.submit(
            work,
            priority=Priority.EXPORT,
            on_done=lambda result: self._write(job, named, result),
            on_failed=lambda error: self._fail(job, error),
            on_event=on_event,
            on_end=lambda: self._developed(job),
        )
        self._save()
        self.changed.emit()

    def _write(self, job: QueueJob, named: Edits, result: _Result) -> None:
        developed = result.developed
        if developed is None:
            self.queue.change(job.id, "skipped", tr("The file exists already."))
            return

        def work(report: Report) -> Path | None:
            # Once more: another photo may have taken the name meanwhile.
            target, options = job.place(developed.shot, named)
            if target is None:
                return None
            written = write_developed(developed, target, options, report)
            _mark(Path(job.photo))
            return written

        def done(path: Path | None) -> None:
            if path is None:
                self.queue.change(job.id, "skipped", tr("The file exists already."))
            else:
                note = " ".join(dict.fromkeys(self._notes.get(job.id, ())))
                self.queue.change(job.id, "done", output=str(path), note=note)
                self.exported.emit(path, time.monotonic() - self._started[job.id])

        self._writing[job.id] = self._pool.submit(
            work,
            on_done=done,
            on_failed=lambda error: self._fail(job, error),
            on_end=lambda: self._end(job),
        )

    def _fail(self, job: QueueJob, error: Exception) -> None:
        if isinstance(error, CamnetError):
            text = told(error)
            log.warning("export of %s: %s", job.photo, error)
        else:
            text = tr("Something unforeseen went wrong: {error!r}. The log file tells more.", error=error)
            log.error("export of %s", job.photo, exc_info=error)
        self.failed.emit(self.queue.change(job.id, "failed", text))

    def _developed(self, job: QueueJob) -> None:
        self._developing = None
        if job.id not in self._writing:
            self._end(job)
        else:
            self._change()

    def _end(self, job: QueueJob) -> None:
        self._writing.pop(job.id, None)
        self._started.pop(job.id, None)
        self._notes.pop(job.id, None)
        if self.queue[job.id].state == "running":
            self.queue.change(job.id, "cancelled")
        self._change()
        if not self.busy and self.queue.count("waiting") == 0:
            self.ended.emit()

    # Keeping

    def _claim(self) -> Path | None:
        """The first queue file that no other window has."""
        self._folder.mkdir(parents=True, exist_ok=True)
        for number in range(1, _COPIES + 1):
            path = self._folder / f"exports{f'-{number}' if number > 1 else ''}.json"
            lock = QLockFile(str(path.with_suffix(".lock")))
            lock.setStaleLockTime(0)
            if lock.tryLock(0):
                self._lock = lock
                return path
        return None

    def _take_up(self, answer: tuple[Saved, list[str]]) -> None:
        saved, notes = answer
        early = self.queue.jobs
        self.queue = ExportQueue(saved)
        for job in early:
            # Asked for before the file was read.
            self.queue.add(Path(job.photo), job.edits, job.options, job.destination, job.target, job.number)
        self._loaded = True
        for note in notes:
            self.noted.emit(told(note))
        self._change()

    def _start_afresh(self, error: Exception) -> None:
        self._loaded = True
        self._session.failed.emit(error)
        self._advance()

    def _save(self) -> None:
        if self._file is None or self._closing:
            return
        if self._saving:
            self._unsaved = True
            return
        self._saving = True
        saved, path = self.queue.saved(), self._file

        def ended() -> None:
            self._saving = False
            if self._unsaved:
                self._unsaved = False
                self._save()

        self._session.file_pool.submit(
            lambda report: save_queue(saved, path), on_failed=self._session.failed.emit, on_end=ended
        )


def _mark(photo: Path) -> None:
    """Note in the sidecar that the photo was exported; a folder that can't be written is no failure."""
    try:
        update_sidecar(photo, exported=datetime.now().astimezone().isoformat(timespec="seconds"))
    except CamnetError as error:
        log.warning("%s", error)
