"""The files before and after the open one, in the list that the window shows or in the folder itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from camnet_gui.events import Report
from camnet_gui.gui.jobs import Channel, Pool
from camnet_gui.gui.library import neighbour


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The files before and after the open one, and its place in the folder."""

    previous: Path | None
    following: Path | None
    place: int
    count: int


NONE = Neighbours(None, None, 0, 0)


class NeighbourFinder(QObject):
    """Finds the neighbours of a file. `changed` comes in the GUI thread."""

    changed = Signal()

    def __init__(self, pool: Pool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found = NONE
        # Tells the neighbours in a list that is sorted or filtered; None where it doesn't know the photo.
        self.order: Callable[[Path], Neighbours | None] | None = None
        self._path: Path | None = None
        self._channel = Channel(pool)

    def find(self, path: Path) -> None:
        """Find the neighbours of `path`."""
        self._path = path
        known = self.order(path) if self.order is not None else None
        if known is not None:
            self._channel.clear()
            self._set(known)
            return

        def work(report: Report) -> Neighbours:
            previous, place, count = neighbour(path, -1)
            return Neighbours(previous, neighbour(path, 1)[0], place, count)

        # A folder that can't be listed has no neighbours; the photo itself is open.
        self._channel.request(work, self._set, lambda error: self._set(NONE))

    def renew(self) -> None:
        """The list that `order` knows has changed."""
        if self._path is not None:
            self.find(self._path)

    def clear(self) -> None:
        """No file is open."""
        self._path = None
        self._channel.clear()
        self._set(NONE)

    def _set(self, found: Neighbours) -> None:
        self.found = found
        self.changed.emit()
