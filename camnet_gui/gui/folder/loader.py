"""Thumbnails: those on screen first, from the cache on disk, else the embedded preview; the developed look at leisure.

Nothing is queued that isn't wanted any more: workers are given one photo at a time out of what is on screen now.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from camnet_gui import __version__
from camnet_gui.catalogue import Entry, look_of
from camnet_gui.edits import Edits
from camnet_gui.errors import CamnetError
from camnet_gui.events import Report
from camnet_gui.folder_cache import FolderCache
from camnet_gui.gui.jobs import Job, Pool, Priority
from camnet_gui.gui.pixels import srgb_to_u8, to_qimage
from camnet_gui.gui.turns import WINDOW_TURN
from camnet_gui.icc import ColourPath
from camnet_gui.images import U8, View
from camnet_gui.photo import SCALES

if TYPE_CHECKING:  # develop imports torch, which must not load before the window is shown
    from camnet_gui.develop import Engine

log = logging.getLogger(__name__)
MEMORY_BYTES: Final = 128 * 1024**2
WORKERS: Final = 2
IDLE_S: Final = 1.5
IDLE_CHECK_MS: Final = 400


def first_key(entry: Entry) -> str:
    """Names the picture that a file shows by itself."""
    return f"{entry.key}|first"


def developed_key(entry: Entry) -> str:
    """Names the developed picture of a file and its edits; another version of the program may develop otherwise."""
    return f"{entry.key}|{__version__}|{entry.look}"


class ThumbnailLoader(QObject):
    """`ready` tells that a photo's picture is there. All public functions are for the GUI thread.

    Sizes: pictures are kept on disk with 512 pixels on the longer side, in memory with `long`.
    """

    ready = Signal(object)  # Path

    def __init__(self, cache: FolderCache, device_pool: Pool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.engine: Engine | None = None
        self.long = 256
        self._colours = ColourPath()
        self._first: dict[str, Any] = {"edits": Edits(), "look": ""}  # of photos that were never edited
        # Whether there is nothing better to do: asked before anything is developed.
        self.may_develop: Callable[[], bool] = lambda: False
        # Whether edits can be shown as they are meant; pictures with another style would be kept for long.
        self.can_show: Callable[[Edits], bool] = lambda edits: True
        self._cache = cache
        self._device_pool = device_pool
        self._pools = [Pool(f"camnet-thumbnails-{number + 1}", self) for number in range(WORKERS)]
        self._running: dict[Path, Job[tuple[QImage | None, bool]]] = {}
        self._busy: set[Pool] = set()
        self._wanted: list[Entry] = []
        self._visible: list[Entry] = []
        # By path: (key of the state it shows, whether developed, picture or None when there can't be one).
        # The oldest come first, and go first.
        self._pictures: dict[Path, tuple[str, bool, QImage | None]] = {}
        self._bytes = 0
        self._not_developed: set[str] = set()
        self._developing: Job[U8] | Job[object] | None = None
        self._touched = time.monotonic()
        self._idle = QTimer(self, interval=IDLE_CHECK_MS)
        self._idle.timeout.connect(self._develop_one)
        self._idle.start()

    def picture(self, entry: Entry) -> QImage | None:
        """The photo's picture as far as it is there; an outdated one until the new one comes."""
        found = self._pictures.get(entry.path)
        return found[2] if found is not None else None

    def failed(self, entry: Entry) -> bool:
        """Whether the photo has no picture that could be shown."""
        found = self._pictures.get(entry.path)
        return found is not None and found[0] == developed_key(self._meant(entry)) and found[2] is None

    def set_look(self, colours: ColourPath, style: str) -> None:
        """Pictures for another display: they are loaded anew, from the cache, which holds sRGB.

        style : what photos begin with that were never edited
        """
        self._colours, self._first = colours.unproofed, {"edits": (first := Edits(style=style)), "look": look_of(first)}
        self._make_stale()

    def set_size(self, long: int) -> None:
        """How many pixels the pictures need; others are loaded anew."""
        if long != self.long:
            self.long = long
            self._make_stale()

    def _make_stale(self) -> None:
        # What is there stays on screen until its successor comes.
        self._pictures = {path: ("", False, image) for path, (_, _, image) in self._pictures.items()}

    def want(self, visible: Sequence[Entry], near: Sequence[Entry] = ()) -> None:
        """What is on screen, and what may be next; everything else is not loaded any more."""
        self._touched = time.monotonic()
        self._visible = [self._meant(entry) for entry in visible]
        nearby = (self._meant(entry) for entry in near)
        self._wanted = [entry for entry in (*self._visible, *nearby) if not self._is_there(entry)]
        self._start()

    def put_layer(self, entry: Entry, edits: Edits, picture: Callable[[], U8]) -> None:
        """The photo with these edits as the panes show it; `picture` is called in a worker."""
        if self.can_show(edits):
            self.put(replace(entry, edits=edits, look=look_of(edits)), picture)

    def put(self, entry: Entry, picture: Callable[[], U8]) -> None:
        """The developed picture of a photo, made elsewhere."""
        long, colours = self.long, self._colours

        def work(report: Report) -> tuple[QImage | None, bool]:
            from camnet_gui.thumbnails import LONG, encoded, fitted

            small = fitted(picture(), LONG)
            self._cache.keep_picture(developed_key(entry), encoded(small))
            return _painted(fitted(small, long), colours), True

        self._pools[0].submit(
            work, priority=Priority.PREVIEW, on_done=lambda answer: self._keep(entry, answer), on_failed=self._note
        )

    def forget(self, path: Path) -> None:
        """The photo is gone."""
        found = self._pictures.pop(path, None)
        self._bytes -= _bytes(found[2]) if found else 0

    @property
    def total(self) -> int:
        """Bytes of the pictures in memory."""
        return self._bytes

    @property
    def idle(self) -> bool:
        """Whether nothing is being loaded."""
        return not self._running and not self._wanted

    def close(self, timeout_s: float) -> bool:
        """End; whether the threads have ended in time."""
        self._idle.stop()
        self._wanted, self._visible = [], []
        if self._developing is not None:
            self._developing.cancel()
        ended = [pool.close(timeout_s) for pool in self._pools]
        return all(ended)

    def _meant(self, entry: Entry) -> Entry:
        """The entry with the edits that it would be opened with."""
        return entry if entry.kept else replace(entry, **self._first)

    def _is_there(self, entry: Entry) -> bool:
        found = self._pictures.get(entry.path)
        return found is not None and found[0] == developed_key(entry)

    def _start(self) -> None:
        for pool in self._pools:
            while self._wanted and pool not in self._busy:
                entry = self._wanted.pop(0)
                if entry.path not in self._running and not self._is_there(entry):
                    self._load(pool, entry)

    def _load(self, pool: Pool, entry: Entry) -> None:
        long, colours = self.long, self._colours

        def ended() -> None:
            del self._running[entry.path]
            self._busy.discard(pool)
            self._start()

        def done(answer: tuple[QImage | None, bool]) -> None:
            if (long, colours) == (self.long, self._colours):
                self._keep(entry, answer)
            else:
                self._wanted.append(entry)

        def failed(error: Exception) -> None:
            self._note(error)
            self._keep(entry, (None, False))

        self._busy.add(pool)
        self._running[entry.path] = pool.submit(
            lambda report: self._picture(entry, long, colours), on_done=done, on_failed=failed, on_end=ended
        )

    def _picture(self, entry: Entry, long: int, colours: ColourPath) -> tuple[QImage | None, bool]:
        """The developed picture if it was made before, else the file's own, which is kept; in a worker."""
        from camnet_gui.thumbnails import decoded, encoded, first_thumbnail, fitted

        for key, developed in ((developed_key(entry), True), (first_key(entry), False)):
            jpeg = self._cache.picture(key)
            WINDOW_TURN.stand_aside()
            picture = decoded(jpeg, long) if jpeg else None
            if picture is not None:
                return _painted(picture, colours), developed
        picture = first_thumbnail(entry.path)
        WINDOW_TURN.stand_aside()
        self._cache.keep_picture(first_key(entry), encoded(picture))
        return _painted(fitted(picture, long), colours), False

    def _keep(self, entry: Entry, answer: tuple[QImage | None, bool]) -> None:
        image, developed = answer
        old = self._pictures.get(entry.path)
        if old is not None and old[1] and not developed and old[0].startswith(f"{entry.key}|"):
            # The look of earlier edits is nearer to what comes than the camera's own.
            image = old[2]
        self.forget(entry.path)
        self._pictures[entry.path] = (developed_key(entry), developed, image)
        self._bytes += _bytes(image)
        visible = {shown.path for shown in self._visible}
        for path in list(self._pictures) if self._bytes > MEMORY_BYTES else ():
            if path not in visible and self._bytes > MEMORY_BYTES:
                self.forget(path)
        self.ready.emit(entry.path)

    # The developed look

    def _develop_one(self) -> None:
        """While nobody waits for anything, develop one of the photos on screen; edited ones first."""
        if self._developing is not None or self.engine is None or not self.idle:
            return
        if time.monotonic() - self._touched < IDLE_S or not self.may_develop():
            return
        for entry in sorted(self._visible, key=lambda entry: not entry.kept):
            found = self._pictures.get(entry.path)
            if found is None or found[2] is None or found[1] or developed_key(entry) in self._not_developed:
                continue
            if not self.can_show(entry.edits):
                continue
            self._read(entry, self.engine)
            return

    def _read(self, entry: Entry, engine: Engine) -> None:
        """Read and prepare the file in a worker: the device thread is needed for what the user looks at."""

        def work(report: Report) -> object:
            from camnet_gui.ahead import AlreadyRead

            return AlreadyRead(entry.path)

        def failed(error: Exception) -> None:
            self._give_up(entry, error)

        self._developing = self._pools[-1].submit(
            work,
            priority=Priority.THUMBNAIL,
            on_done=lambda ahead: self._develop(entry, engine, ahead),
            on_failed=failed,
        )

    def _develop(self, entry: Entry, engine: Engine, ahead: object) -> None:
        from camnet_gui.ahead import AlreadyRead

        assert isinstance(ahead, AlreadyRead)

        def work(report: Report) -> U8:
            from camnet_gui.thumbnails import LONG

            photo = engine.open(entry.path, report, ahead)
            try:
                long = max(photo.height, photo.width)
                scale = next((s for s in reversed(SCALES) if long / s >= LONG * 0.75), 1)
                return srgb_to_u8(engine.enhance(photo, entry.edits, View(None, scale), report))
            finally:
                engine.forget(photo)

        def done(picture: U8) -> None:
            self._developing = None
            self.put(entry, lambda: picture)

        self._developing = self._device_pool.submit(
            work, priority=Priority.THUMBNAIL, on_done=done, on_failed=lambda error: self._give_up(entry, error)
        )

    def _give_up(self, entry: Entry, error: Exception) -> None:
        self._developing = None
        self._not_developed.add(developed_key(entry))
        self._note(error)

    def _note(self, error: Exception) -> None:
        # The grid shows that there is no picture; opening the photo tells why.
        if isinstance(error, CamnetError):
            log.info("no thumbnail: %s", error)
        else:
            log.error("no thumbnail", exc_info=error)


def _painted(picture: U8, colours: ColourPath) -> QImage:
    """As the screen wants it: converting would otherwise be done by every painting."""
    return to_qimage(colours.shown(picture)).convertToFormat(QImage.Format.Format_RGB32)


def _bytes(image: QImage | None) -> int:
    return image.sizeInBytes() if image is not None else 0
