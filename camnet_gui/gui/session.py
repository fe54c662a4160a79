"""The open photo and its edits, without widgets: opening, undo, the sidecar."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from camnet_gui.edits import Edits
from camnet_gui.events import Event, Progress, Report, Timing
from camnet_gui.geometry import placement_of
from camnet_gui.gui.installed_styles import InstalledStyles, missing_styles
from camnet_gui.gui.jobs import Channel, Pool, Priority
from camnet_gui.gui.keeper import SidecarKeeper
from camnet_gui.gui.library import first_raw
from camnet_gui.gui.neighbours import NeighbourFinder
from camnet_gui.gui.render import Renderer
from camnet_gui.gui.translate import told, tr
from camnet_gui.gui.undo import EditCommand, Histories
from camnet_gui.lens import lens_of
from camnet_gui.photo import Photo
from camnet_gui.sidecar import Sidecar, Snapshot, first_edits, load_sidecar, photo_stamp

if TYPE_CHECKING:  # develop imports what must not load before the window is shown
    from camnet_gui.develop import Engine
    from camnet_gui.styling import StyleInfo

log = logging.getLogger(__name__)
# A crash loses at most this and the time of writing; a drag that goes on for long is written in between.
SAVE_DELAY_MS = 400
GESTURE_S = 0.8
CLOSE_S = 5.0


class Session(QObject):
    """What the window shows and changes. Every signal comes in the GUI thread."""

    engine_ready = Signal()
    opening = Signal(object)  # Path
    photo_opened = Signal()
    photo_closed = Signal()
    open_failed = Signal(object, object)  # Path, Exception
    edits_changed = Signal()
    snapshots_changed = Signal()
    lens_found = Signal(object)  # LensProfile of the open photo, or None
    pasted = Signal(int)  # into how many photos
    failed = Signal(object)  # Exception
    noted = Signal(str)
    progressed = Signal(object)  # Progress
    timed = Signal(str, float)  # stage, seconds

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.device_pool = Pool("camnet-device", self, rest=_give_back_memory)
        self.file_pool = Pool("camnet-files", self)
        self.raw_pool = Pool("camnet-raw", self)
        self.renderer = Renderer(self.device_pool, self.raw_pool, self)
        self.histories = Histories(self)
        self.keeper = SidecarKeeper(self)
        self.styles = InstalledStyles(self.device_pool, self)
        self.neighbours = NeighbourFinder(self.file_pool, self)
        self.engine: Engine | None = None
        self.device_name = ""
        self.photo: Photo | None = None
        self.path: Path | None = None
        self.stamp = ""  # of the open photo's file; another one may get its name
        self.edits = Edits()
        self.snapshots: tuple[Snapshot, ...] = ()
        self.shown_as: Callable[[Edits], Edits] = _unchanged
        # What was copied, and which groups of it, for this photo and others.
        self.copied: tuple[Edits, frozenset[str]] | None = None
        self._saved = Edits()
        self._gesture = 0
        self._last_edit = ("", 0.0)
        self._open_channel = Channel(self.device_pool)
        self._sample_channel = Channel(self.file_pool)
        self._save_timer = QTimer(self, singleShot=True, interval=SAVE_DELAY_MS)
        self._save_timer.timeout.connect(self.save)
        self.keeper.failed.connect(self.failed)
        self.keeper.noted.connect(self.noted)
        self.styles.changed.connect(self._styles_changed)
        self.styles.failed.connect(self.failed)
        self._pending: Path | None = None
        self._engine_error: Exception | None = None

    def load_engine(self, make: Callable[[], Engine]) -> None:
        """Make the engine on the device thread; a file that was asked for before is opened then."""

        def work(report: Report) -> tuple[Engine, tuple[StyleInfo, ...], str]:
            engine = make()
            return engine, engine.styles(), engine.device_name

        self.device_pool.submit(work, on_done=self._have_engine, on_failed=self._no_engine)

    def find_restores(self) -> None:
        """The user's Restore-Nets may be others now: look, and show the photo by them."""
        engine = self.engine
        if engine is None:
            return

        def done(others: bool) -> None:
            if others:
                self.renderer.renew_restored()

        self.device_pool.submit(
            lambda report: engine.find_restores(), priority=Priority.PREVIEW, on_done=done, on_failed=self.failed.emit
        )

    def open(self, path: Path) -> None:
        """Open a file, or the first raw file of a folder. The photo on screen stays until the new one is read."""
        path = path.absolute()
        if self._engine_error is not None:
            self.open_failed.emit(path, self._engine_error)
            return
        self.opening.emit(path)
        if self.engine is None:
            self._pending = path
            return
        engine = self.engine

        def work(report: Report) -> tuple[Photo, str, Sidecar, list[str], float]:
            file = first_raw(path) if path.is_dir() else path
            photo, stamp = engine.open(file, report), photo_stamp(file)
            read_at = time.monotonic()
            sidecar, notes = load_sidecar(file)
            placement_of(photo, sidecar.edits)  # reads what is known of the lens here, not where it would be felt
            return photo, stamp, sidecar, [*notes, *photo.frame.fallbacks], read_at

        def failed(error: Exception) -> None:
            self.neighbours.find(path)
            self.open_failed.emit(path, error)

        self._open_channel.clear()
        self._open_channel.request(work, self._opened, failed, self._on_event, priority=Priority.PREVIEW)

    def open_sample(self) -> None:
        """Open the program's own photo, which is made first when it isn't there yet."""

        def work(report: Report) -> Path:
            from camnet_gui.sample import sample_path

            return sample_path()

        self._sample_channel.request(work, self.open, self.failed.emit)

    @property
    def busy(self) -> bool:
        """Whether the user waits for something."""
        return self.is_opening or self._sample_channel.busy or self.renderer.busy

    @property
    def is_opening(self) -> bool:
        """Whether a photo is being read, which will replace the open one."""
        return self._pending is not None or self._open_channel.busy

    def cancel(self) -> None:
        """Stop what is being opened or developed for the screen."""
        self._open_channel.clear()
        self.renderer.stop()

    @property
    def undo_stack(self) -> QUndoStack:
        """The steps of the open photo."""
        return self.histories.active

    def step(self, by: int) -> None:
        """Open the next (1) or previous (-1) file of the folder."""
        target = self.neighbours.found.following if by > 0 else self.neighbours.found.previous
        if target is not None:
            self.open(target)
            # At once, not when the file is read: the next press counts from here.
            self.neighbours.find(target)

    def leave(self) -> None:
        """Close the photo, which is about to go away. Its edits are kept first: later nothing is written beside it."""
        if self.photo is None:
            return
        self.save()
        self.histories.leave(self.photo.path, self.edits)
        self.histories.rest()
        self._open_channel.clear()
        self.photo, self.path, self.stamp = None, None, ""
        self.edits = self._saved = Edits()
        self.snapshots, self.shown_as = (), _unchanged
        self.neighbours.clear()
        self.renderer.set_photo(None, self.edits)
        self.photo_closed.emit()
        self.edits_changed.emit()
        self.snapshots_changed.emit()

    def change(self, control: str, text: str, **values: object) -> None:
        """Set fields of the edits as one undoable step; steps of the same control in one gesture are merged."""
        if self.photo is None:
            return
        # model_copy does not validate, so the fields go through the model's own checks.
        after = Edits.model_validate({**self.edits.model_dump(), **values})
        now = time.monotonic()
        if control != self._last_edit[0] or now - self._last_edit[1] > GESTURE_S:
            self.end_gesture()
        self._last_edit = (control, now)
        if after != self.edits:
            self.undo_stack.push(EditCommand(self.apply, self.edits, after, text, (control, self._gesture)))

    def end_gesture(self) -> None:
        """The next change is a step of its own."""
        self._gesture += 1
        self._last_edit = ("", 0.0)

    def apply(self, edits: Edits) -> None:
        """Develop with other edits; called by undo and redo."""
        self.edits = edits
        self.renderer.set_edits(self.shown_as(edits))
        self.edits_changed.emit()
        # Not started anew by every change: while a slider moves for long, what was reached is written too.
        if not self._save_timer.isActive():
            self._save_timer.start()

    def show_as(self, change: Callable[[Edits], Edits] | None) -> None:
        """Show the photo with the edits changed, without changing them: what a tool shows while it is on."""
        self.shown_as = change or _unchanged
        if self.photo is not None:
            self.renderer.set_edits(self.shown_as(self.edits))

    def save(self) -> None:
        """Write the sidecar in the background, if there is anything new to keep."""
        self._save_timer.stop()
        photo, edits = self.photo, self.edits
        if photo is None or edits == self._saved:
            return
        self._saved = edits
        self.keeper.write(photo.path, self.stamp, edits=edits)

    def set_snapshots(self, snapshots: tuple[Snapshot, ...]) -> None:
        """Replace the open photo's snapshots."""
        if self.photo is None:
            return
        self.snapshots = snapshots
        self.keeper.write(self.photo.path, self.stamp, snapshots=snapshots)
        self.snapshots_changed.emit()

    def paste(self, photos: Sequence[Path], change: Callable[[Edits], Edits], text: str) -> dict[Path, Edits]:
        """Change the edits of photos: the open one's as a step of undo named `text`, the others' in their files.

        Returns the edits that they had, filled by the keeper's thread; `pasted` tells when all is done.
        """
        before: dict[Path, Edits] = {}
        others = [photo for photo in photos if photo != self.path]
        if self.path is not None and self.path in photos:
            before[self.path] = self.edits
            self.replace(change(self.edits), text)

        def changed(photo: Path, edits: Edits) -> Edits:
            before[photo] = edits
            return change(edits)

        def done(written: dict[Path, Edits]) -> None:
            # It may have been opened meanwhile, before its file was written.
            if self.path in written:
                self.replace(written[self.path], text)
            self.pasted.emit(len(written) + len(photos) - len(others))

        if others:
            self.keeper.paste(others, changed, self.styles.first(), done)
        elif photos:
            self.pasted.emit(len(photos))
        return before

    def replace(self, edits: Edits, text: str) -> None:
        """All controls at once, as one step of undo; styles that are not installed stay as they are."""
        values = {name: getattr(edits, name) for name in Edits.model_fields}
        missing = set() if self.styles.has(edits.style) else {"style"}
        if edits.second_style and not self.styles.has(edits.second_style):
            missing |= {"second_style", "blend"}
        for name in missing:
            del values[name]
        self.end_gesture()
        self.change("all", text, **values)
        self.end_gesture()
        if missing:
            name = edits.style if "style" in missing else edits.second_style
            self.noted.emit(tr("The style “{name}” is not installed; the photo keeps the one it has.", name=name))

    def close(self) -> bool:
        """Keep the edits, cancel everything, wait a bounded time; whether every thread has ended."""
        self.save()
        self.renderer.clear()
        ended = self.keeper.close(CLOSE_S) and self.file_pool.close(CLOSE_S) and self.raw_pool.close(CLOSE_S)
        return self.device_pool.close(CLOSE_S) and ended

    def _styles_changed(self, before: tuple[StyleInfo, ...]) -> None:
        missing = self.styles.missing(self.edits)
        if self.photo is not None and missing != missing_styles(self.edits, before):
            self.renderer.renew_styles()
            if missing:
                self.noted.emit("\n".join(missing))

    def _have_engine(self, answer: tuple[Engine, tuple[StyleInfo, ...], str]) -> None:
        engine, styles, self.device_name = answer
        self.engine = engine
        self.styles.set_engine(engine, styles)
        self.renderer.set_engine(engine)
        self.engine_ready.emit()
        if self._pending is not None:
            path, self._pending = self._pending, None
            self.open(path)

    def _no_engine(self, error: Exception) -> None:
        self._pending, self._engine_error = None, error
        self.failed.emit(error)

    def _opened(self, answer: tuple[Photo, str, Sidecar, list[str], float]) -> None:
        self.save()
        if self.photo is not None:
            self.histories.leave(self.photo.path, self.edits)
        self.photo, self.stamp, sidecar, notes, read_at = answer
        sidecar = self.keeper.newest(self.photo.path, self.stamp, sidecar, read_at)
        self._saved = sidecar.edits
        self.edits = first_edits(sidecar, self.styles.first())
        self.snapshots = sidecar.snapshots
        notes = [*notes, *self.styles.missing(self.edits)]
        self.path = self.photo.path
        self.shown_as = _unchanged
        left = self.histories.enter(self.path, self.edits != Edits(style=self.styles.first()), self.stamp)
        self.end_gesture()
        self.renderer.set_photo(self.photo, self.edits)
        self._find_lens(self.photo)
        self.photo_opened.emit()
        self.edits_changed.emit()
        self.snapshots_changed.emit()
        if left is not None and left != self.edits:
            self.undo_stack.push(EditCommand(self.apply, left, self.edits, tr(
                "Changed elsewhere"
            ), ("", self._gesture)))
            self.end_gesture()
        self.neighbours.find(self.path)
        for note in notes:
            log.info("%s: %s", self.path.name, note)
        if notes:
            self.noted.emit("\n".join(told(note) for note in notes))
        if self.edits != self._saved:
            self._save_timer.start()

    def _find_lens(self, photo: Photo) -> None:
        # Here, as reading lensfun's data takes a moment that would be felt when the correction is switched on.
        self.file_pool.submit(
            lambda report: lens_of(photo.frame.shot, photo.height, photo.width),
            on_done=lambda found: self.lens_found.emit(found) if photo is self.photo else None,
            on_failed=self.failed.emit,
        )

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Progress):
            self.progressed.emit(event)
        elif isinstance(event, Timing):
            self.timed.emit(event.stage, event.seconds)


def _unchanged(edits: Edits) -> Edits:
    return edits


def _give_back_memory() -> None:
    """What developing needed for a while goes back to the system when nobody waits."""
    from camnet_gui.model.device import give_back_memory

    give_back_memory()
