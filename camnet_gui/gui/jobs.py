"""The only thread code of the window: one prioritised device thread, one file thread, and latest-wins channels.

Work is a plain function of one argument, `report`; its handlers run in the thread that made the pool (the GUI's).
"""

from __future__ import annotations

import heapq
import itertools
import logging
import sys
import threading
import time
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from camnet_gui.errors import Cancelled
from camnet_gui.events import Event, Progress, Report
from camnet_gui.gui.turns import WINDOW_TURN

log = logging.getLogger(__name__)
T = TypeVar("T")
PROGRESS_INTERVAL_S = 0.03
# Qt calls back into Python for every cell that it paints, and waits for the interpreter's lock each time: with the
# usual 5 ms, a worker that runs Python code would make a page of pictures take seconds, and with 0.5 ms a third of one.
sys.setswitchinterval(0.0002)
# A superseded job that is nearly done is worth showing while a slider moves; an older one is stopped.
GRACE_S = 0.3


class Priority(IntEnum):
    """Who is served first on the device thread."""

    PREVIEW = 0
    LOOK = 1
    DETAIL = 2
    THUMBNAIL = 3
    EXPORT = 4
    TRAINING = 5


@dataclass(eq=False)
class Job(Generic[T]):
    """One piece of work. `cancel()` may be called from any thread; the handlers run in the pool's own thread."""

    work: Callable[[Report], T]
    priority: int
    on_done: Callable[[T], None] | None = None
    on_failed: Callable[[Exception], None] | None = None
    on_event: Callable[[Event], None] | None = None
    on_end: Callable[[], None] | None = None
    started: float | None = None
    _cancel: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Ask the job to stop: its next `report` raises Cancelled, and neither result nor failure is delivered."""
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancel.is_set()


class Pool(QObject):
    """One worker thread that serves jobs by priority, then in order of submission.

    A running job gives way inside its `report`: waiting jobs of higher priority run there, nested, on the same thread.
    """

    _deliver = Signal(object)

    def __init__(
        self,
        name: str,
        parent: QObject | None = None,
        rest: Callable[[], object] | None = None,
        rest_s: float = 1.0,
        restless_s: float = 2.0,
    ) -> None:
        """`rest` is called in the thread when there was nothing to do for `rest_s` seconds after some work.

        Without a pause it is called between two jobs, at most every `restless_s` seconds.
        """
        super().__init__(parent)
        self._rest, self._rest_s, self._restless_s = rest, rest_s, restless_s
        self._queue: list[tuple[int, int, Job[Any]]] = []
        self._running: list[Job[Any]] = []
        self._order = itertools.count()
        self._condition = threading.Condition()
        self._closing = False
        self._deliver.connect(self._call, Qt.ConnectionType.QueuedConnection)
        # A daemon, so that work which ignores its cancellation can't keep the process alive.
        self._thread = threading.Thread(target=self._serve, name=name, daemon=True)
        self._thread.start()

    def submit(
        self,
        work: Callable[[Report], T],
        *,
        priority: int = Priority.LOOK,
        on_done: Callable[[T], None] | None = None,
        on_failed: Callable[[Exception], None] | None = None,
        on_event: Callable[[Event], None] | None = None,
        on_end: Callable[[], None] | None = None,
    ) -> Job[T]:
        """Queue `work`. `on_end` is called after success, failure and cancellation alike."""
        job: Job[T] = Job(work, priority, on_done, on_failed, on_event, on_end)
        self.add(job)
        return job

    def add(self, job: Job[Any]) -> None:
        """Queue a job; while the pool closes it is cancelled instead."""
        with self._condition:
            if self._closing:
                job.cancel()
                return
            heapq.heappush(self._queue, (job.priority, next(self._order), job))
            self._condition.notify()

    def exchange(self, old: Job[Any], new: Job[Any]) -> bool:
        """Put `new` in the place of `old` in the queue, of which nothing is heard then; False when it doesn't wait."""
        with self._condition:
            for index, (_, order, job) in enumerate(self._queue):
                if job is old:
                    self._queue[index] = (new.priority, order, new)
                    heapq.heapify(self._queue)
                    return True
        return False

    def close(self, timeout_s: float = 5.0) -> bool:
        """Cancel everything, wait at most `timeout_s`; True when the thread has ended. No handler runs afterwards."""
        with self._condition:
            self._closing = True
            for _, _, job in self._queue:
                job.cancel()
            for job in self._running:
                job.cancel()
            self._queue.clear()
            self._condition.notify_all()
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def drain(self, timeout_s: float) -> bool:
        """Wait until everything queued so far has run, at most `timeout_s`. Handlers are not waited for."""
        done = threading.Event()
        self.submit(lambda report: done.set(), priority=1 << 30)
        return done.wait(timeout_s)

    def _serve(self) -> None:
        since: float | None = None  # when the work began after which there was no rest
        while True:
            with self._condition:
                while not self._queue and not self._closing:
                    if not self._condition.wait(None if since is None else self._rest_s):
                        break
                if self._closing:
                    return
                job = heapq.heappop(self._queue)[2] if self._queue else None
            if job is not None:
                if since is None and self._rest is not None:
                    since = time.monotonic()
                self._run(job)
            tired = since is not None and (job is None or time.monotonic() - since >= self._restless_s)
            if tired and self._rest is not None:
                self._rest()
                since = None

    def _run(self, job: Job[Any]) -> None:
        try:
            if job.cancelled:
                return
            job.started = time.monotonic()
            self._running.append(job)
            result = job.work(self._reporter(job))
            self._post(lambda: None if job.cancelled or job.on_done is None else job.on_done(result))
        except Cancelled:
            log.debug("a job was cancelled")
        except Exception as error:  # the boundary: whatever went wrong is shown to the user
            failure = error
            if job.on_failed is None and not job.cancelled:
                log.exception("a job failed that nobody watches")
            self._post(lambda: None if job.cancelled or job.on_failed is None else job.on_failed(failure))
        finally:
            if job in self._running:
                self._running.remove(job)
            self._post(lambda: None if job.on_end is None else job.on_end())

    def _reporter(self, job: Job[Any]) -> Report:
        last = 0.0

        def report(event: Event) -> None:
            nonlocal last
            if job.cancelled:
                raise Cancelled
            self._give_way(job)
            if job.cancelled:
                raise Cancelled
            now = time.monotonic()
            if isinstance(event, Progress):
                # Without a total it only asks whether to go on; the others come faster than anyone reads.
                if event.total == 0 or (event.done < event.total and now - last < PROGRESS_INTERVAL_S):
                    return
                last = now
            if job.on_event is not None:
                self._post(lambda: None if job.cancelled or job.on_event is None else job.on_event(event))

        return report

    def _give_way(self, job: Job[Any]) -> None:
        while True:
            with self._condition:
                if not self._queue or self._queue[0][0] >= job.priority:
                    return
                urgent = heapq.heappop(self._queue)[2]
            self._run(urgent)

    def _post(self, call: Callable[[], None]) -> None:
        if not self._closing:
            self._deliver.emit(call)

    def _call(self, call: Callable[[], None]) -> None:
        if not self._closing:
            with WINDOW_TURN:
                call()


class Channel:
    """Latest wins: a new request replaces the one that waits, and stops the running one unless it is nearly done.

    Results arrive in the order of the requests; `clear()` makes every earlier one stale.
    """

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._current: Job[Any] | None = None
        self._waiting: Job[Any] | None = None
        self._generation = 0

    @property
    def busy(self) -> bool:
        """Whether a request is running or waiting."""
        return self._current is not None

    def request(
        self,
        work: Callable[[Report], T],
        on_done: Callable[[T], None],
        on_failed: Callable[[Exception], None] | None = None,
        on_event: Callable[[Event], None] | None = None,
        priority: Priority = Priority.LOOK,
    ) -> None:
        """Ask for `work` in place of all earlier requests of this channel."""
        generation = self._generation
        job: Job[T] = Job(
            work,
            priority,
            on_done=lambda result: on_done(result) if generation == self._generation else None,
            on_failed=lambda error: (
                on_failed(error) if on_failed is not None and generation == self._generation else None
            ),
            on_event=on_event,
            on_end=lambda: self._ended(itself()),
        )
        # A job that knew itself would stay, with the pictures that its work knows, until garbage is looked for.
        itself = weakref.ref(job)
        if self._current is None:
            self._current = job
            self._pool.add(job)
        elif self._pool.exchange(self._current, job):
            # Behind the others it would never get its turn while requests keep coming.
            self._current, self._waiting = job, None
        else:
            self._waiting = job
            started = self._current.started
            if started is not None and time.monotonic() - started > GRACE_S:
                self._current.cancel()

    def clear(self) -> None:
        """Cancel what runs and forget what waits."""
        self._generation += 1
        self._waiting = None
        if self._current is not None:
            self._current.cancel()

    def _ended(self, job: Job[Any] | None) -> None:
        if job is not self._current:
            return
        self._current = None
        if self._waiting is not None:
            self._current, self._waiting = self._waiting, None
            self._pool.add(self._current)
