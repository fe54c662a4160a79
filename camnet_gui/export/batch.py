"""A folder of raws developed into another one: resumable, reading and writing beside the developing, with a report."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final, Literal, ParamSpec, Protocol, TypeVar

from camnet_gui.ahead import ReadAhead
from camnet_gui.edits import Edits, with_installed
from camnet_gui.errors import CamnetError, ExportError
from camnet_gui.events import Note, Report, ignore
from camnet_gui.export.options import ExportOptions
from camnet_gui.export.photo import Developed, Developer, develop_photo, write_developed
from camnet_gui.export.place import Destination, checked_target, free_name, remove_leftovers
from camnet_gui.files import read_json_object, write_json
from camnet_gui.folders import raw_files
from camnet_gui.photo import Photo
from camnet_gui.sidecar import load_edits

STATE_NAME: Final = "camnet-batch.json"
_CLOCK: Final = 2_000_000_000  # nanoseconds that the time of a file may be behind: FAT counts in two seconds
P = ParamSpec("P")
T = TypeVar("T")
State = Literal["done", "unchanged", "skipped", "failed"]


class Engine(Developer, Protocol):
    """What a batch needs of the engine."""

    def open(self, path: Path, report: Report = ..., ahead: ReadAhead | None = ...) -> Photo:
        """See `develop.Engine`."""

    def forget(self, photo: Photo) -> None:
        """See `develop.Engine`."""

    def styles(self) -> Sequence[Style]:
        """See `develop.Engine`."""


class Style(Protocol):
    """What a batch needs of a style."""

    @property
    def key(self) -> str:
        """What edits name."""


@dataclass(slots=True)
class Outcome:
    """What became of one photo. `key` tells what it was made of: file, edits, options."""

    photo: Path
    state: State = "failed"
    output: Path | None = None
    error: str = ""
    seconds: float = 0.0
    notes: list[str] = field(default_factory=list)
    key: str = ""
    unexpected: bool = False

    def as_json(self, folder: Path) -> dict[str, object]:
        """For the report and the state, with the output's name inside `folder`."""
        output = "" if self.output is None else self.output.relative_to(folder).as_posix()
        return {
            "state": self.state,
            "output": output,
            "error": self.error,
            "seconds": round(self.seconds, 3),
            "notes": self.notes,
            "key": self.key,
            # Only of what was made here: a skipped file is somebody else's.
            "stamp": _stamp(self.output) if self.state in ("done", "unchanged") else None,
        }


def find_photos(folder: Path, out: Path, recursive: bool) -> list[Path]:
    """The raws of a folder, and with `recursive` of those below it, but for `out`. Raises ExportError."""
    if not folder.is_dir():
        raise ExportError("There is no folder {folder}.", folder=folder)
    try:
        found = raw_files(folder)
        if recursive:
            for below in sorted(folder.iterdir()):
                if below.is_dir() and not below.is_symlink() and below.resolve() != out.resolve():
                    found += find_photos(below, out, True)
    except OSError as error:
        raise ExportError(
            "The folder {folder} can't be read: {reason}.", folder=folder, reason=error.strerror
        ) from error
    return found


class Batch:
    """One run over a folder. `run` yields an outcome per photo, in the order in which they are finished."""

    def __init__(
        self,
        folder: Path,
        out: Path,
        options: ExportOptions,
        destination: Destination,
        given: dict[str, Any],
        jobs: int = 2,
    ) -> None:
        """`given` are edits that come before the sidecars'; `jobs` photos are in work at once."""
        self.folder, self.out = folder, out
        self._options, self._where, self._given = options, destination, given
        self._jobs = max(1, jobs)
        self._before = _read_state(out / STATE_NAME)
        self._outcomes: dict[str, dict[str, object]] = dict(self._before)
        self._taken: dict[Path, Path] = {}
        self._styles: list[str] = []
        self._swept: set[Path] = set()

    def run(self, engine: Engine, photos: list[Path], report: Report = ignore) -> Iterator[Outcome]:
        """Develop all; stopping the iteration (or Ctrl+C) leaves whole files and a state to go on from."""
        self._styles = [style.key for style in engine.styles()]
        waiting: list[tuple[Outcome, Future[Path]]] = []
        ahead: ReadAhead | None = None
        with _pool(self._jobs - 1) as pool:
            try:
                for number, path in enumerate(photos, 1):
                    outcome = Outcome(path)
                    started = time.perf_counter()
                    made = self._guarded(outcome, self._develop, engine, outcome, number, ahead, report)
                    if made is not None:
                        self._announce(outcome, made[1])
                    ahead = self._read_ahead(photos[number:]) if pool is not None else None
                    if made is not None and pool is None:
                        self._guarded(outcome, _write, outcome, *made)
                    outcome.seconds = time.perf_counter() - started
                    if made is None or pool is None:
                        yield self._finished(outcome)
                        continue
                    waiting.append((outcome, pool.submit(write_developed, *made)))
                    while waiting and (len(waiting) >= self._jobs or waiting[0][1].done()):
                        yield self._collected(waiting[0])
                        del waiting[0]
                while waiting:
                    yield self._collected(waiting[0])
                    del waiting[0]
            except BaseException:
                self._stop(pool, waiting, ahead)
                raise

    def _read_ahead(self, rest: list[Path]) -> ReadAhead | None:
        """Begin to read the next photo, if there is one and it is to be developed."""
        return ReadAhead(rest[0]) if rest and not self._is_unchanged(rest[0]) else None

    def _stop(
        self, pool: ThreadPoolExecutor | None, waiting: list[tuple[Outcome, Future[Path]]], ahead: ReadAhead | None
    ) -> None:
        """What is being written becomes whole and counts as done; no thread is left inside a library."""
        if pool is not None:
            pool.shutdown(wait=True, cancel_futures=True)
        for each in waiting:
            if not each[1].cancelled():
                self._collected(each)
        if ahead is not None:
            with suppress(Exception):
                ahead.result()

    def _collected(self, each: tuple[Outcome, Future[Path]]) -> Outcome:
        outcome, future = each
        path = self._guarded(outcome, future.result)
        if path is not None:
            outcome.state, outcome.output = "done", path
        return self._finished(outcome)

    def _develop(
        self, engine: Engine, outcome: Outcome, number: int, ahead: ReadAhead | None, report: Report
    ) -> tuple[Developed, Path, ExportOptions] | None:
        path = outcome.photo
        edits, notes = self._edits(path)
        outcome.notes += notes
        outcome.key = self._key(path, edits)
        if self._is_unchanged(path, outcome.key):
            before = self._before[self._name(path)]
            outcome.state, outcome.output = "unchanged", self.out / str(before["output"])
            self._taken[outcome.output] = path
            return None

        def noting(event: object) -> None:
            if isinstance(event, Note):
                outcome.notes.append(event.text)
            report(event)  # type: ignore[arg-type]

        photo = engine.open(path, noting, ahead if ahead is not None and ahead.path == path else None)
        try:
            outcome.notes += photo.frame.fallbacks
            target, options = self._target(photo, edits, number, outcome)
            if target is None:
                return None
            return develop_photo(engine, photo, edits, options, noting), target, options
        finally:
            engine.forget(photo)

    def _target(
        self, photo: Photo, edits: Edits, number: int, outcome: Outcome
    ) -> tuple[Path | None, ExportOptions]:
        """Where it goes: folders below the source's are made below OUT too."""
        folder = self.out / photo.path.parent.relative_to(self.folder)
        where = replace(self._where, folder=str(folder))
        named = with_installed(edits, self._styles)
        target = where.target(photo.path, photo.frame.shot, named, self._options, number)
        other = self._taken.setdefault(target, photo.path)
        if other != photo.path:
            raise ExportError(
                "{name} was just made from {other}: put {{number}} into the name pattern.",
                name=target.name,
                other=other.name,
            )
        options = self._options
        if target.exists():
            if self._where.exists == "overwrite" or self._is_own(photo.path, target):
                options = replace(options, overwrite=True)
            elif self._where.exists == "skip":
                outcome.state, outcome.output = "skipped", target
                return None, options
            elif self._where.exists == "number":
                target = free_name(target)
            else:
                raise ExportError(
                    "{path} exists already, and no earlier run made it: say by --exists what to do about it.",
                    path=target,
                )
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ExportError(
                "The folder {folder} can't be made: {reason}.", folder=folder, reason=error.strerror
            ) from error
        if folder not in self._swept:
            self._swept.add(folder)
            remove_leftovers(folder)
        checked_target(target, options)
        return target, options

    # What was done before

    def _name(self, photo: Path) -> str:
        return photo.relative_to(self.folder).as_posix()

    def _edits(self, photo: Path) -> tuple[Edits, list[str]]:
        stored, notes = load_edits(photo)
        return Edits.model_validate({**stored.model_dump(), **self._given}), notes

    def _key(self, photo: Path, edits: Edits) -> str:
        """What a file depends on: the photo as it lies there, its edits, the options, the name's pattern.

        A style that is missing counts as the one that is used for it, so that the photo is made anew once it is there.
        """
        made_of = [
            _stamp(photo),
            with_installed(edits, self._styles).model_dump(mode="json"),
            asdict(replace(self._options, overwrite=False)),
            self._where.pattern,
        ]
        return hashlib.sha256(json.dumps(made_of, sort_keys=True).encode()).hexdigest()

    def _is_unchanged(self, photo: Path, key: str | None = None) -> bool:
        before = self._before.get(self._name(photo))
        if before is None or not before.get("output") or before.get("state") not in ("done", "unchanged", "writing"):
            return False
        key = key or self._key(photo, self._edits(photo)[0])
        return before.get("key") == key and self._is_own(photo, self.out / str(before["output"]))

    def _is_own(self, photo: Path, target: Path) -> bool:
        """Whether `target` is what an earlier run made of this photo, and nobody changed it since."""
        before = self._before.get(self._name(photo), {})
        if before.get("state") == "writing":
            # Killed while it wrote: files appear when they are whole, so one that is younger is it.
            found, began = _stamp(target), before.get("began")
            named = self.out / str(before.get("output")) == target
            return named and found is not None and isinstance(began, int) and found[1] > began - _CLOCK
        stamp = before.get("stamp")
        return stamp is not None and self.out / str(before.get("output")) == target and stamp == _stamp(target)

    def _announce(self, outcome: Outcome, target: Path) -> None:
        """Say what is about to be written: a run that is killed leaves files, and the next one must know them."""
        name = target.relative_to(self.out).as_posix()
        entry = {"state": "writing", "output": name, "key": outcome.key, "began": time.time_ns()}
        self._outcomes[self._name(outcome.photo)] = entry
        self._keep()

    def _finished(self, outcome: Outcome) -> Outcome:
        self._outcomes[self._name(outcome.photo)] = outcome.as_json(self.out)
        self._keep()
        return outcome

    def _keep(self) -> None:
        try:
            self.out.mkdir(parents=True, exist_ok=True)
            write_json(self.out / STATE_NAME, {"version": 1, "photos": self._outcomes})
        except OSError as error:
            raise ExportError(
                "The report can't be kept in {folder}: {reason}.", folder=self.out, reason=error.strerror or error
            ) from error

    def _guarded(self, outcome: Outcome, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Do `work`; what goes wrong with this photo is told by its outcome, and the others go on."""
        try:
            return work(*args, **kwargs)
        except CamnetError as error:
            outcome.error = str(error)
        except Exception as error:  # the boundary: one photo must not stop the others
            outcome.error, outcome.unexpected = f"{type(error).__name__}: {error}", True
        outcome.state, outcome.output = "failed", None
        return None


@contextmanager
def _pool(workers: int) -> Iterator[ThreadPoolExecutor | None]:
    if workers < 1:
        yield None
        return
    pool = ThreadPoolExecutor(workers, "batch-write")
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _write(outcome: Outcome, developed: Developed, target: Path, options: ExportOptions) -> None:
    outcome.state, outcome.output = "done", write_developed(developed, target, options)


def _stamp(path: Path | None) -> list[int] | None:
    """Size and time of a file, None where there is none."""
    try:
        found = path.stat() if path is not None else None
    except OSError:
        return None
    return None if found is None else [found.st_size, found.st_mtime_ns]


def _read_state(path: Path) -> dict[str, dict[str, object]]:
    """What earlier runs did; nothing where that can't be read, and everything is done again."""
    try:
        photos = read_json_object(path).get("photos")
    except (OSError, ValueError):
        return {}
    entries = photos.items() if isinstance(photos, dict) else ()
    return {name: entry for name, entry in entries if isinstance(entry, dict)}
