"""The photos that wait for their export, as a list that survives a restart and a crash. No threads in here."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import Final, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, ValidationError

from camnet_gui.edits import Edits
from camnet_gui.errors import CamnetError, ExportError, Sentence
from camnet_gui.export.options import ExportOptions
from camnet_gui.export.place import Destination, free_name, remove_leftovers
from camnet_gui.files import keep_json, read_json_object, set_aside
from camnet_gui.images import Shot

State = Literal["waiting", "running", "done", "skipped", "failed", "cancelled"]
FINISHED: Final[frozenset[State]] = frozenset({"done", "skipped", "failed", "cancelled"})
AGAIN: Final[frozenset[State]] = frozenset({"failed", "cancelled", "skipped"})
_MOST_KEPT: Final = 2000  # finished jobs that are remembered


class QueueJob(BaseModel):
    """One photo to export, with its edits as they were when it was asked for.

    target : a fixed file; "" is what `destination` makes of the photo and `number`
    error : why it failed or was skipped, one sentence; output : the file that was written
    note : what else the user should know of that file, such as a style that is missing
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: int
    photo: str
    edits: Edits = Edits()
    options: ExportOptions = ExportOptions()
    destination: Destination = Destination()
    target: str = ""
    number: int = 1
    state: State = "waiting"
    error: str = ""
    output: str = ""
    note: str = ""

    def place(self, shot: Shot, edits: Edits) -> tuple[Path | None, ExportOptions]:
        """The file to write, None to skip the photo, and the options that allow it.

        edits : as they are developed; the style that they name is in the file's name

        Raises ExportError where the file is there and nothing was said about that, or the folder can't be made.
        """
        path = Path(self.photo)
        target = (
            Path(self.target)
            if self.target
            else self.destination.target(path, shot, edits, self.options, self.number)
        )
        if self.options.overwrite or self.destination.exists == "overwrite":
            return target, replace(self.options, overwrite=True)
        if not target.exists():
            return target, self.options
        if self.destination.exists == "skip":
            return None, self.options
        if self.destination.exists == "number":
            return free_name(target), self.options
        raise ExportError(
            "{name} exists already: in the export queue, “Try again” replaces it or keeps both.", name=target.name
        )


class Saved(NamedTuple):
    """What is on disk of a queue."""

    jobs: tuple[QueueJob, ...]
    paused: bool


class ExportQueue:
    """The jobs in their order. One thread changes it; `saved()` is frozen, to be written by another."""

    def __init__(self, saved: Saved = Saved((), False)) -> None:
        self._jobs = {job.id: job for job in saved.jobs}
        self.paused = saved.paused
        self._next = max(self._jobs, default=0) + 1

    @property
    def jobs(self) -> tuple[QueueJob, ...]:
        """All jobs, oldest first."""
        return tuple(self._jobs.values())

    def __getitem__(self, number: int) -> QueueJob:
        return self._jobs[number]

    def __contains__(self, number: int) -> bool:
        return number in self._jobs

    def count(self, *states: State) -> int:
        """How many jobs are in one of these states."""
        return sum(job.state in states for job in self._jobs.values())

    def add(
        self,
        photo: Path,
        edits: Edits,
        options: ExportOptions,
        destination: Destination,
        target: str = "",
        number: int = 1,
    ) -> QueueJob:
        """Put a photo at the end."""
        job = QueueJob(
            id=self._next,
            photo=str(photo),
            edits=edits,
            options=options,
            destination=destination,
            target=target,
            number=number,
        )
        self._jobs[job.id] = job
        self._next += 1
        self._forget_oldest()
        return job

    def following(self) -> QueueJob | None:
        """The next job to run; None when there is none, or the queue is paused."""
        if self.paused:
            return None
        return next((job for job in self._jobs.values() if job.state == "waiting"), None)

    def change(self, number: int, state: State, error: str = "", output: str = "", note: str = "") -> QueueJob:
        """A job goes into another state."""
        update = {"state": state, "error": error, "output": output, "note": note}
        job = self._jobs[number].model_copy(update=update)
        self._jobs[number] = job
        return job

    def again(
        self,
        numbers: Collection[int],
        exists: Literal["overwrite", "number"] | None = None,
        folder: Path | None = None,
    ) -> None:
        """Let jobs that failed, or were cancelled or skipped, wait again.

        exists : what to do about their file, None as before; folder : another one to write to, None the same
        """
        for number in numbers:
            job = self._jobs.get(number)
            if job is None or job.state not in AGAIN:
                continue
            update: dict[str, object] = {"state": "waiting", "error": "", "output": "", "note": ""}
            destination = job.destination
            if exists is not None:
                destination = replace(destination, exists=exists)
            if folder is not None:
                destination = replace(destination, folder=str(folder))
                update["target"] = str(folder / Path(job.target).name) if job.target else ""
            update["destination"] = destination
            self._jobs[number] = job.model_copy(update=update)

    def remove(self, numbers: Collection[int]) -> None:
        """Forget finished jobs."""
        self._jobs = {
            number: job for number, job in self._jobs.items() if number not in numbers or job.state not in FINISHED
        }

    def saved(self) -> Saved:
        """What is to be written."""
        return Saved(self.jobs, self.paused)

    def _forget_oldest(self) -> None:
        finished = [number for number, job in self._jobs.items() if job.state in FINISHED]
        self.remove(set(finished[: max(0, len(finished) - _MOST_KEPT)]))


def save_queue(saved: Saved, path: Path) -> None:
    """Write a queue atomically. Raises SettingsError."""
    jobs = [job.model_dump(mode="json") for job in saved.jobs]
    content = {"version": 1, "paused": saved.paused, "jobs": jobs}
    keep_json("The list of exports can't be kept in {folder}: {reason}.", path, content)


def load_queue(path: Path) -> tuple[Saved, list[str]]:
    """The queue in `path`, and a sentence for whatever was wrong. Never raises.

    What ran when the program ended waits again, and its unfinished file is removed.
    """
    try:
        raw = read_json_object(path)
    except FileNotFoundError:
        return Saved((), False), []
    except (OSError, ValueError) as error:
        return Saved((), False), [
            Sentence("The list of exports could not be read and starts afresh ({error}).", error=error),
            *set_aside(path),
        ]
    jobs: list[QueueJob] = []
    bad = 0
    listed = raw.get("jobs")
    for entry in listed if isinstance(listed, list) else []:
        try:
            jobs.append(QueueJob.model_validate(entry))
        except (ValidationError, CamnetError):
            bad += 1
    folders = {Path(job.target).parent if job.target else _folder(job) for job in jobs if job.state == "running"}
    for folder in folders:
        remove_leftovers(folder)
    waiting = tuple(job.model_copy(update={"state": "waiting"}) if job.state == "running" else job for job in jobs)
    notes: list[str] = []
    if bad:
        notes = [
            Sentence("Damaged entries of the list of exports, which were left out: {count}.", count=bad),
            *set_aside(path),
        ]
    return Saved(waiting, raw.get("paused") is True), notes


def _folder(job: QueueJob) -> Path:
    return Path(job.destination.folder).expanduser() if job.destination.folder else Path(job.photo).parent


def make_folder(target: Path) -> None:
    """Make the folder of a file. Raises ExportError."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExportError(
            "The folder {folder} can't be made: {reason}. Choose another one.", folder=target.parent, reason=reason
        ) from error
