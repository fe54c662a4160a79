"""What goes wrong while a look is learned: told in one sentence, the work so far is kept, and the next run goes on."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import tifffile
import torch
from test_teach_camera import bursts
from test_teach_camera import place as camera_place  # noqa: F401 - the fixture
from test_teach_lesson import folder, lesson_of  # noqa: F401 - the fixture
from test_teach_worker import Answers, Pipe, begin

from camnet_gui.errors import CamnetError, TrainingError
from camnet_gui.events import Event, Note, Progress
from camnet_gui.model import card as cards
from camnet_gui.model import weights
from camnet_gui.teach import learning, safe
from camnet_gui.teach import lesson as lessons
from camnet_gui.teach.lesson import Taught, folder_of, learn, pairs_of, prepare, run_of, teach
from camnet_gui.teach.worker import Worker
from camnet_gui.train import loop

FULL = OSError(errno.ENOSPC, "No space left on device")


class Events:
    """What was reported."""

    def __init__(self) -> None:
        self.all: list[Event] = []

    def __call__(self, event: Event) -> None:
        self.all.append(event)

    def notes(self) -> str:
        return "\n".join(event.text for event in self.all if isinstance(event, Note))

    def first_step(self) -> int:
        return next(e.done for e in self.all if isinstance(e, Progress) and e.stage == "train")


def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    recipe = replace(learning.recipe_named("finetune"), steps=12, validate_every=4, checkpoint_every=3)
    monkeypatch.setattr(learning, "_LEAST_STEPS", 12)
    monkeypatch.setattr(learning, "_VALIDATIONS", 3)
    monkeypatch.setattr(learning, "recipe_named", lambda name: recipe)


@pytest.fixture
def place(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:  # noqa: F811
    quick(monkeypatch)
    return folder


def whole(taught: Taught) -> None:
    assert cards.read(taught.path, "enhance").card.key == taught.key
    assert list(taught.path.parent.glob("*.tmp")) == [] == list(taught.path.parent.glob(".*"))


def told(error: pytest.ExceptionInfo[CamnetError]) -> str:
    text = str(error.value)
    assert "\n" not in text and text.endswith(".") and "Errno" not in text and "Error" not in text
    return text


def test_damaged_files_are_left_out_with_their_reason(place: Path) -> None:
    (place / "p0.dng").write_bytes((place / "p0.dng").read_bytes()[:300])
    (place / "p1.png").write_bytes(b"")
    (place / "p2.png").write_bytes(b"text")
    manifest = prepare(lesson_of(place))
    reasons = {pair.name: pair.reason for pair in manifest.pairs}
    assert [name for name, reason in reasons.items() if not reason] == ["p3", "p4", "p5"]
    assert all("\n" not in reason and len(reason) > 10 for name, reason in reasons.items() if name < "p3")
    whole(learn(lesson_of(place)))


def test_a_full_disk_while_pairs_are_read(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lesson, real, count = lesson_of(place), tifffile.imwrite, 0

    def imwrite(*arguments: object, **options: object) -> object:
        nonlocal count
        count += 1
        if count > 2:
            raise FULL
        return real(*arguments, **options)

    with monkeypatch.context() as patch:
        patch.setattr(tifffile, "imwrite", imwrite)
        with pytest.raises(TrainingError, match="The disk is full: free some space") as caught:
            prepare(lesson)
    told(caught)
    assert count == 3 and len(list(pairs_of(lesson).glob("*.restored.tif"))) == 2
    times = {path: path.stat().st_mtime_ns for path in pairs_of(lesson).glob("*.restored.tif")}
    assert [pair.status for pair in prepare(lesson).pairs] == ["ok"] * 6
    assert all(path.stat().st_mtime_ns == time for path, time in times.items())


@pytest.mark.parametrize("error", [FULL, loop.SafetensorError("IoError: No space left on device")])
def test_a_full_disk_while_it_learns(place: Path, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    lesson, real, count = lesson_of(place), loop.save_file, 0

    def save_file(*arguments: object, **options: object) -> None:
        nonlocal count
        count += 1
        if count > 2:
            raise error
        real(*arguments, **options)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(loop, "save_file", save_file)
        with pytest.raises(TrainingError, match="The disk is full: free some space") as caught:
            teach(lesson)
    told(caught)
    assert not (folder_of(lesson) / "running").exists()
    events = Events()
    whole(teach(lesson, events))
    assert events.first_step() > 6


def test_a_full_disk_when_the_style_is_kept(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lesson, real = lesson_of(place), cards.write_bytes

    def write_bytes(path: Path, content: bytes, fresh: bool = False) -> None:
        if fresh:
            raise FULL
        real(path, content, fresh)

    with monkeypatch.context() as patch:
        patch.setattr(cards, "write_bytes", write_bytes)
        with pytest.raises(TrainingError, match="The disk is full") as caught:
            teach(lesson)
    told(caught)
    assert list(lessons.user_styles_folder().glob("*")) == []
    events = Events()
    whole(teach(lesson, events))
    # All was learned, but for what was left where it ended early.
    steps = [event.done for event in events.all if isinstance(event, Progress) and event.stage == "train"]
    assert not steps or steps[0] > 8


def test_a_log_that_cannot_be_written_is_told(place: Path) -> None:
    lesson = lesson_of(place)
    prepare(lesson)
    (run_of(lesson) / loop.LOG).mkdir(parents=True)
    with pytest.raises(CamnetError) as caught:
        learn(lesson)
    told(caught)


def test_a_folder_that_vanishes_while_it_is_read(place: Path) -> None:
    lesson, away = lesson_of(place), place.with_name("unplugged")

    def unplug(event: Event) -> None:
        if isinstance(event, Progress) and event.stage == "prepare" and event.done == 2:
            place.rename(away)

    with pytest.raises(TrainingError, match="is gone: connect its drive again") as caught:
        prepare(lesson, unplug)
    told(caught)
    assert len(list(pairs_of(lesson).glob("*.restored.tif"))) == 2
    away.rename(place)
    assert [pair.status for pair in prepare(lesson).pairs] == ["ok"] * 6


def test_a_cache_that_vanishes_while_it_learns(place: Path) -> None:
    lesson = lesson_of(place)

    def sweep(event: Event) -> None:
        if isinstance(event, Progress) and event.stage == "train" and event.done == 5:
            shutil.rmtree(folder_of(lesson))

    with pytest.raises(TrainingError) as caught:
        teach(lesson, sweep)
    told(caught)
    whole(teach(lesson))


@pytest.mark.parametrize(
    ("error", "device"), [(torch.OutOfMemoryError("CUDA out of memory."), "cuda"), (MemoryError(), "cpu")]
)
def test_memory_that_runs_out(place: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, device: str) -> None:
    lesson, real, events = lesson_of(place, device=device), loop.fit, Events()

    def fit(*arguments: object, **options: object) -> object:
        if str(options["device"]) == device:
            raise error
        return real(*arguments, **options)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(loop, "fit", fit)
        if device == "cuda":
            whole(teach(lesson, events))
            assert "graphics card has not enough memory" in events.notes()
            return
        with pytest.raises(TrainingError, match="not enough memory to learn: close other programs") as caught:
            teach(lesson)
    told(caught)
    whole(teach(lesson))


def test_other_errors_are_not_called_short_memory() -> None:
    assert not safe.short_of_memory(RuntimeError("shapes differ")) and not safe.short_of_memory(OSError(5, "I/O"))
    with pytest.raises(RuntimeError, match="shapes"):
        safe.where_it_fits("cuda", lambda device: _raise(RuntimeError("shapes")), lambda event: None)


def _raise(error: Exception) -> None:
    raise error


def garbage(path: Path) -> None:
    path.write_bytes(b"garbage")


DAMAGES: tuple[tuple[str, Callable[[Path], None], str], ...] = (
    ("pairs/manifest.json", garbage, "all are read anew"),
    ("pairs/p1.restored.tif", garbage, "1 pairs that were read before are damaged"),
    ("pairs/p1.enhanced.png", os.remove, "all are read anew"),
    ("run/checkpoint.safetensors", garbage, "learning begins anew"),
    ("run/best.safetensors", garbage, "learning begins anew"),
    ("run/best.safetensors", os.remove, "learning begins anew"),
    ("run/plan.json", garbage, ""),
    ("running", garbage, ""),
)


def test_damaged_files_of_the_lesson_itself(place: Path) -> None:
    lesson = lesson_of(place)
    kept = [teach(lesson).path]
    for name, spoil, note in DAMAGES:
        (folder_of(lesson) / "running").write_text("0")
        spoil(folder_of(lesson) / name)
        events = Events()
        again = teach(lesson, events)
        whole(again)
        assert note in events.notes(), name
        assert again.path not in kept and all(path.is_file() for path in kept), name
        kept.append(again.path)


def test_a_run_of_another_net_begins_anew(place: Path, tmp_path: Path) -> None:
    lesson = lesson_of(place)
    teach(lesson)
    net = lessons.nets.GridNet(lessons.nets.GridConfig(bins=(4, 8), width=4))
    weights.save(
        tmp_path / "weights" / "styles" / "natural.safetensors", net, weights.make_card(net, "natural", "Natural")
    )
    events = Events()
    whole(teach(lesson, events))
    assert "learning begins anew" in events.notes()


def test_a_name_that_is_taken_meanwhile(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = lessons.free_style_file, 0

    def late(name: str, where: Path) -> tuple[Path, str]:
        nonlocal calls
        calls += 1
        path, key = real(name, where)
        if calls == 1:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"somebody else's")
        return path, key

    monkeypatch.setattr(lessons, "free_style_file", late)
    taught = teach(lesson_of(place))
    assert taught.path.name == "my-look-2.safetensors" and taught.key == "my-look-2"
    assert (taught.path.parent / "my-look.safetensors").read_bytes() == b"somebody else's"


def test_the_card_tells_when_and_shows_a_photo(place: Path) -> None:
    from camnet_gui.style_files import picture_of

    card = cards.read_card(teach(lesson_of(place)).path)
    picture = picture_of(card)
    assert len(card.date) == 10 and picture is not None and picture.std() > 5


@pytest.mark.parametrize("error", [FULL, MemoryError(), torch.OutOfMemoryError("out of memory"), ZeroDivisionError()])
def test_the_window_is_told_and_goes_on(place: Path, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    commands, answers = Pipe(), Answers()
    monkeypatch.setattr(lessons, "_nearest", lambda *arguments: _raise(error))
    begin(place, commands)
    commands.say(do="learn")
    Worker(commands, answers).run()
    commands.end()
    last = answers.events[-1]
    assert last["event"] == "failed" and str(last["text"]).endswith(".")
    assert ("unforeseen" in str(last["text"])) == isinstance(error, ZeroDivisionError)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the runs are forked")
@pytest.mark.parametrize(
    ("what", "stage", "name", "pairs"), [("look", "enhance", "My look", 6), ("camera", "restore", "Maker One", 3)]
)
def test_killed_at_any_write_it_goes_on_and_leaves_no_half_file(
    request: pytest.FixtureRequest, tmp_path: Path, what: str, stage: str, name: str, pairs: int
) -> None:
    request.getfixturevalue({"look": "folder", "camera": "camera_place"}[what])
    if what == "camera":
        (tmp_path / "burst").mkdir()
        bursts(tmp_path / "burst", frames=2)
    script = Path(__file__).with_name("kill_lessons.py")
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, script, tmp_path, what], capture_output=True, text=True, check=True, timeout=250,
        env=environment,
    )  # fmt: skip
    runs = [json.loads(line) for line in done.stdout.splitlines()]
    killed, last = runs[:-1], runs[-1]
    assert killed[0]["code"] == -9 and sum(run["code"] == -9 for run in killed) >= 4
    assert last["code"] == 0 and last["said"][0]["event"] == "taught", last
    counts = [run["pairs"] for run in runs]
    assert counts == sorted(counts) and counts[0] < counts[-1] == pairs
    begun = [run["begun"][0] for run in runs if run["begun"]]
    assert begun == sorted(begun) and len(set(begun)) > 1
    kept = [path for path in (tmp_path / "kept").glob("*") if path.suffix != ".tmp"]
    assert [cards.read(path, stage).card.name for path in kept] == [name] * len(kept) and kept
