"""Keeps background threads and Python's garbage collection out of the window's way."""

from __future__ import annotations

import gc
import threading
import time
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QMainWindow

# Qt's painting gives up the interpreter's lock at every call, and gets it back by chance among all who want it.
ASIDE_S: Final = 0.05
# Generation 2 is looked through when the window rests, or after this many collections of generation 1 without a rest.
RARELY: Final = 1_000
ENOUGH: Final = 10
CHECK_MS: Final = 500
RESTING: Final = 0.02
RESTS: Final = 3


class WindowTurn:
    """Lets threads whose work nobody waits for stand aside while the window paints or takes in results.

        with WINDOW_TURN:               # in the window's thread; may be nested
            super().paintEvent(event)

        WINDOW_TURN.stand_aside()       # in another one, between two pieces of work
    """

    def __init__(self) -> None:
        self._depth = 0
        self._over = threading.Event()
        self._over.set()

    def __enter__(self) -> None:
        self._depth += 1
        self._over.clear()

    def __exit__(self, *error: object) -> None:
        self._depth -= 1
        if not self._depth:
            self._over.set()

    def stand_aside(self) -> None:
        """Wait until the window's turn is over, `ASIDE_S` at most."""
        self._over.wait(ASIDE_S)


WINDOW_TURN: Final = WindowTurn()


class PaintedInTurn(QMainWindow):
    """A window all of whose painting is a turn: Qt asks Python at every widget whether it paints itself."""

    def event(self, event: QEvent) -> bool:
        """As Qt does."""
        if event.type() != QEvent.Type.UpdateRequest:
            return super().event(event)
        with WINDOW_TURN:
            return super().event(event)


class QuietCollector(QObject):
    """Looks for garbage of all ages only while the window rests: it takes a tenth of a second, and stops every thread.

    The young generations, which are small, are collected as ever; what is there already, which stays, is left out. One
    may exist at a time.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = gc.get_threshold()
        gc.freeze()
        gc.set_threshold(*self._before[:2], RARELY)
        self._rests = 0
        self._worked = time.thread_time()
        self._timer = QTimer(self, interval=CHECK_MS)
        self._timer.timeout.connect(self._check)
        self._timer.start()

    def close(self) -> None:
        """Collect as before."""
        self._timer.stop()
        gc.set_threshold(*self._before)

    def _check(self) -> None:
        worked = time.thread_time()
        busy = worked - self._worked > RESTING * CHECK_MS / 1000
        self._worked = worked
        self._rests = 0 if busy else self._rests + 1
        if self._rests >= RESTS and gc.get_count()[2] >= ENOUGH:
            self._rests = 0
            gc.collect()
            self._worked = time.thread_time()
