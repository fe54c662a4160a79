"""The lesson in a process of its own: what it answers, that it can be held, ended and left, and that it goes on."""

from __future__ import annotations

import io
import json
import threading
from pathlib import Path

import pytest
from test_teach_lesson import folder  # noqa: F401 - the fixture

from camnet_gui.errors import Sentence, TrainingError
from camnet_gui.events import Report
from camnet_gui.model.card import read_card
from camnet_gui.teach import worker
from camnet_gui.teach.camera import CameraLesson, CameraTaught
from camnet_gui.teach.kept import interrupted
from camnet_gui.teach.worker import Worker
from camnet_gui.train import loop


class Pipe(io.TextIOBase):
    """Lines that one thread writes and another reads."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._there = threading.Condition()
        self._ended = False

    def say(self, **fields: object) -> None:
        with self._there:
            self._lines.append(json.dumps(fields) + "\n")
            self._there.notify()

    def end(self) -> None:
        with self._there:
            self._ended = True
            self._there.notify()

    def readline(self, size: int | None = -1) -> str:  # type: ignore[override]
        with self._there:
            self._there.wait_for(lambda: self._lines or self._ended, 60)
            return self._lines.pop(0) if self._lines else ""

    def __next__(self) -> str:
        line = self.readline()
        if not line:
            raise StopIteration
        return line


class Answers(io.StringIO):
    """What the worker said; `on` is called for each event."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[dict[str, object]] = []
        self.on = lambda event: None

    def write(self, text: str) -> int:
        self.events.append(json.loads(text))
        self.on(self.events[-1])
        return len(text)

    def kinds(self) -> list[object]:
        return [event["event"] for event in self.events]


def begin(folder: Path, commands: Pipe) -> None:  # noqa: F811
    commands.say(kind="finished", raws=str(folder), name="My look", minutes=2.0, licence="CC0 1.0")


def run_of_only(lesson: Path) -> Path:
    (run,) = lesson.glob("run*/")
    return run


def test_a_lesson_is_prepared_learned_and_shown(folder: Path) -> None:  # noqa: F811
    commands, answers = Pipe(), Answers()

    def answer(event: dict[str, object]) -> None:
        if event["event"] == "prepared":
            assert not interrupted(folder.parent / "lessons")
            commands.say(do="learn", left_out=["p0"])
        if event["event"] == "epoch":
            commands.say(do="pause")
            commands.say(do="go on")
            commands.say(do="enough")

    answers.on = answer
    begin(folder, commands)
    Worker(commands, answers).run()
    commands.end()
    kinds = answers.kinds()
    prepared = answers.events[kinds.index("prepared")]
    assert set(prepared["how"].values()) == {"name"} and Path(str(prepared["folder"])).is_dir()  # type: ignore[attr-defined]
    taught = answers.events[-1]
    assert taught["event"] == "taught" and Path(str(taught["path"])).is_file() and taught["key"] == "my-look"
    pictures = [event["files"] for event in answers.events if event["event"] == "pictures"]
    assert {"name", "before", "wanted"} == set(pictures[0][0]) and {"name", "now"} == set(pictures[-1][0])  # type: ignore[index]
    assert Path(pictures[-1][0]["now"]).is_file()  # type: ignore[index]
    assert read_card(Path(str(taught["path"]))).licence == "CC0 1.0" and not interrupted(folder.parent / "lessons")


def test_a_window_that_goes_away_ends_the_lesson(folder: Path) -> None:  # noqa: F811
    commands, answers = Pipe(), Answers()
    answers.on = lambda event: commands.end() if event["event"] == "epoch" else None  # type: ignore[func-returns-value]
    begin(folder, commands)
    commands.say(do="learn", insisted=["p1"], minutes=3)
    Worker(commands, answers).run()
    assert answers.kinds()[-1] == "stopped"
    (found,) = interrupted(folder.parent / "lessons")
    assert (found.request.name, found.request.insisted, found.request.minutes) == ("My look", ("p1",), 3.0)
    assert (run_of_only(found.folder) / loop.CHECKPOINT).is_file()


@pytest.mark.parametrize("line", ['{"kind": "finished"}', "nonsense", ""])
def test_a_wrong_request_is_answered(line: str) -> None:
    answers = Answers()
    Worker(io.StringIO(line + "\n"), answers).run()
    assert answers.kinds() == ["failed"]


def test_what_cannot_be_learned_is_one_sentence(tmp_path: Path) -> None:
    commands, answers = Pipe(), Answers()
    begin(tmp_path, commands)
    Worker(commands, answers).run()
    commands.end()
    assert answers.events[-1]["text"] == f"{tmp_path} holds no raw files: choose the folder with your raws."


def test_the_cameras_restore_net_comes_first_and_its_failure_ends_nothing(
    folder: Path,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers = [CameraTaught(Path("/own.safetensors"), "One", "Restore", {}, {}, 9, Sentence("{n} dB.", n=3))]
    given: list[CameraLesson] = []

    def teach(lesson: CameraLesson, report: Report, enough: object) -> CameraTaught:
        given.append(lesson)
        if not answers:
            raise TrainingError("There are too few scenes of {camera}.", camera="One")
        return answers.pop()

    monkeypatch.setattr(worker, "teach_camera", teach)
    monkeypatch.setattr(worker.lessons, "learn", lambda lesson, *others: _raise(TrainingError("Enough.")))
    for restored in ("/own.safetensors", ""):
        commands, said = Pipe(), Answers()
        commands.say(
            kind="finished", raws=str(folder), name="My look", minutes=3.0,
            deeper={"camera": "burst", "camera_raws": str(folder / "bursts")},
        )  # fmt: skip
        commands.say(do="learn")
        Worker(commands, said).run()
        commands.end()
        (event,) = [event for event in said.events if event["event"] == "restored"]
        assert event["path"] == restored and event["template"] in ("{n} dB.", "There are too few scenes of {camera}.")
        assert [e["name"] for e in said.events if e["event"] == "stage"] == ["camera", "look"]
        assert said.events[-1]["text"] == "Enough."
    assert (given[0].how, given[0].raws, given[0].minutes) == ("burst", folder / "bursts", 1.0)


def _raise(error: Exception) -> None:
    raise error
