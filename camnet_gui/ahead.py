"""Ways to start sooner: a file is read and prepared in a thread while the main one still imports the engine."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from camnet_gui.images import DemosaicedFrame, PreparedRggb, RawFrame

    Read = tuple[RawFrame | DemosaicedFrame, PreparedRggb | None]


@contextmanager
def without_garbage() -> Iterator[None]:
    """For large imports: what they make stays, and looking through it for garbage would take a fifth of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


class ReadAhead:
    """A file on its way. `result` waits for it and raises what reading it raised."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._future: Future[Read] = Future()
        Thread(target=self._read, name="read-ahead", daemon=True).start()

    def _read(self) -> None:
        try:
            from camnet_gui.images import RawFrame
            from camnet_gui.prepare import prepare
            from camnet_gui.raw import read_raw

            frame = read_raw(self.path)
            prepared = prepare(frame, balance=(1.0, 1.0, 1.0)) if isinstance(frame, RawFrame) else None
            self._future.set_result((frame, prepared))
        except BaseException as error:
            # Whatever it is belongs to whoever asks for the result.
            self._future.set_exception(error)

    def result(self) -> Read:
        """(frame, mosaic prepared without white balance or None). Raises RawError."""
        return self._future.result()


class AlreadyRead(ReadAhead):
    """A file that was read in the caller's own thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._future = Future()
        self._read()
