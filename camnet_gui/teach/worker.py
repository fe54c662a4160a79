"""A lesson in a process of its own, for the window: `python -m camnet_gui.teach.worker`.

The window stays free of torch and of its imports, learning runs at a lower priority than developing, and what happens
to one leaves the other alive. Lines of JSON go both ways. In: the request, then {"do": "learn" | "pause" | "go on" |
"enough"}. Out: {"event": ...} with the fields of the events below. The end of the input means that the window is gone:
the lesson stops, and goes on from there the next time.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Final, TextIO

import cv2

from camnet_gui.errors import CamnetError, Cancelled, Sentence
from camnet_gui.events import Epoch, Event, Note, Progress
from camnet_gui.images import U8
from camnet_gui.model.card import read_card
from camnet_gui.model.device import choose
from camnet_gui.teach import lesson as lessons
from camnet_gui.teach.camera import CameraLesson, for_lesson, teach_camera
from camnet_gui.teach.kept import Request, forget, remember
from camnet_gui.teach.lesson import Lesson, Taught
from camnet_gui.teach.match import Matches
from camnet_gui.teach.safe import in_words
from camnet_gui.teach.show import Example, examples, rendered
from camnet_gui.teach.source import Source, lesson_from
from camnet_gui.train import loop
from camnet_gui.truths.manifest import insist
from camnet_gui.truths.pictures import shown

NICENESS: Final = 10
_MOST_SHOWN: Final = 6


class Worker:
    """Carries out one request; `run` is the whole conversation."""

    def __init__(self, commands: TextIO, answers: TextIO) -> None:
        self._commands = commands
        self._answers = answers
        self._going = threading.Event()
        self._going.set()
        self._start = threading.Event()
        self._enough = threading.Event()
        self._gone = threading.Event()
        self._left_out: frozenset[str] = frozenset()
        self._insisted: frozenset[str] = frozenset()
        self._minutes: float | None = None
        self._said = threading.Lock()

    def run(self) -> None:
        """Read the request, prepare, wait for "learn", learn; every failure becomes an event."""
        try:
            request = Request.model_validate_json(self._commands.readline())
            threading.Thread(target=self._listen, daemon=True).start()
            lesson, matches = lesson_from(
                Source(request.kind, request.raws, request.finished, request.look), request.name, self._report
            )
            lesson = replace(
                lesson, minutes=request.minutes, description=request.description, licence=request.licence,
                device=str(choose(request.device, self._report)), deeper=request.deeper,
            )  # fmt: skip
            lessons.prepare(lesson, self._report)
            self._say(
                "prepared", folder=str(lessons.pairs_of(lesson)), unpaired=lesson.unpaired, **_matched(matches)
            )
            self._start.wait()
            if not self._gone.is_set():
                folder = lessons.folder_of(lesson)
                with in_words(folder):
                    remember(folder, self._chosen(request))
                    lesson = replace(lesson, minutes=self._minutes or lesson.minutes)
                    camera = for_lesson(lesson, request.raws or Path())
                    self._learn_camera(camera)
                    self._learn(replace(lesson, minutes=lesson.minutes - (camera.minutes if camera else 0)))
        except Cancelled:
            self._say("stopped")
        except CamnetError as error:
            self._say("failed", **_told(error.sentence))
        except Exception as error:  # the boundary of the process: the window tells what it can't foresee either
            self._say("failed", text=f"Something unforeseen went wrong while learning: {error!r}.")

    def _chosen(self, request: Request) -> Request:
        """The request with what the user chose among the pairs."""
        chosen = {"left_out": tuple(sorted(self._left_out)), "insisted": tuple(sorted(self._insisted))}
        return request.model_copy(update=chosen | {"minutes": self._minutes or request.minutes})

    def _learn_camera(self, lesson: CameraLesson | None) -> None:
        """Fine-tune the Restore-Net where that is wanted; a failure is told and ends nothing else."""
        if lesson is None:
            return
        self._say("stage", name="camera")
        try:
            taught = teach_camera(lesson, self._report, self._enough.is_set)
            self._say("restored", path=str(taught.path or ""), **_told(taught.words))
        except CamnetError as error:
            self._say("restored", path="", **_told(error.sentence))
        self._enough.clear()
        self._say("stage", name="look")

    def _learn(self, lesson: Lesson) -> None:
        insist(lessons.pairs_of(lesson), self._insisted)
        shown = examples(lessons.held_out_pairs(lesson, self._left_out)[:_MOST_SHOWN])
        run = lessons.run_of(lesson, self._left_out)

        def begins(style: Path) -> None:
            self._show(run, "before", style, shown)

        def report(event: Event) -> None:
            self._report(event)
            if isinstance(event, Epoch) and event.best:
                self._show(run, "now", run / loop.BEST, shown)

        taught = lessons.learn(lesson, report, self._left_out, self._enough.is_set, begins)
        forget(lessons.folder_of(lesson))
        self._say("taught", **_plain(taught))

    def _show(self, run: Path, which: str, style: Path, shown: tuple[Example, ...]) -> None:
        """Write the examples in a style beside the run; the window reads them."""
        run.mkdir(parents=True, exist_ok=True)
        files = []
        for each, picture in zip(shown, rendered(style, shown), strict=True):
            files.append({"name": each.name, which: _written(run / f"{each.name}.{which}.png", picture)})
            if which == "before":
                files[-1]["wanted"] = _written(run / f"{each.name}.wanted.png", each.wanted)
        self._say("pictures", files=files)

    def _listen(self) -> None:
        for line in self._commands:
            with suppress(ValueError, TypeError, AttributeError):
                self._obey(json.loads(line))
        self._gone.set()
        self._going.set()
        self._start.set()

    def _obey(self, command: dict[str, Any]) -> None:
        wish = command.get("do")
        if wish == "learn":
            self._left_out, self._insisted = (
                frozenset(map(str, command.get(which, []))) for which in ("left_out", "insisted")
            )
            self._minutes = float(command["minutes"]) if "minutes" in command else None
            self._start.set()
        elif wish == "pause":
            self._going.clear()
        elif wish == "go on":
            self._going.set()
        elif wish == "enough":
            self._enough.set()
            self._going.set()

    def _report(self, event: Event) -> None:
        self._going.wait()
        if self._gone.is_set():
            raise Cancelled
        if isinstance(event, Note):
            self._say("note", **_told(event.text))
        elif isinstance(event, Progress | Epoch):
            self._say(type(event).__name__.lower(), **asdict(event))

    def _say(self, event: str, **fields: Any) -> None:
        with self._said, suppress(OSError):  # a window that is gone needs no answer
            self._answers.write(json.dumps({"event": event} | fields) + "\n")
            self._answers.flush()


def _matched(matches: Matches | None) -> dict[str, Any]:
    """How raws and finished files were brought together, as the window shows it."""
    if matches is None:
        return {"how": {}, "finished": {}, "lonely": [], "spare": []}
    return {
        "how": {shown(each.raw.resolve()): each.how for each in matches.pairs},
        "finished": {shown(each.raw.resolve()): str(each.finished) for each in matches.pairs},
        "lonely": [path.name for path in matches.lonely],
        "spare": [str(path) for path in matches.spare],
    }


def _plain(taught: Taught) -> dict[str, Any]:
    card = read_card(taught.path)
    return {
        "name": card.name, "description": card.description, "licence": card.licence,
        "path": str(taught.path), "key": taught.key, "start": taught.start, "before": taught.before,
        "after": taught.after, "steps": taught.steps, "words": _told(taught.words),
        "better": taught.better,
    }  # fmt: skip


def _told(words: str) -> dict[str, Any]:
    """Words for the window: the text, and what it was made of where that is known."""
    if not isinstance(words, Sentence):
        return {"text": words}
    return {"text": str(words), "template": words.template, "values": _sayable(words.values)}


def _sayable(values: dict[str, object]) -> dict[str, object]:
    """A sentence's values as JSON has them; sentences in it and errors become what `_told` makes of them."""
    return {name: _plain_value(value) for name, value in values.items()}


def _plain_value(value: object) -> object:
    if isinstance(value, CamnetError):
        value = value.sentence
    if isinstance(value, Sentence):
        return _told(value)
    return value if isinstance(value, (int, float)) else str(value)


def _written(path: Path, picture: U8) -> str:
    if not cv2.imwrite(str(path), picture[:, :, ::-1]):
        raise CamnetError("{path} can't be written: is the disk full?", path=path)
    return str(path)


def main() -> None:
    """Talk over standard input and output."""
    with suppress(AttributeError, OSError):  # Windows has no niceness
        os.nice(NICENESS)
    answers = sys.stdout
    sys.stdout = sys.stderr  # whatever libraries print must not get between the answers
    Worker(sys.stdin, answers).run()


if __name__ == "__main__":
    main()
