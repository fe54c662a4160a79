"""Not a test: carries out a lesson again and again, each time killed (SIGKILL) at another write to the disk.

`python kill_lessons.py PLACE look|camera` with the folders of `test_teach_lesson.folder` or `test_teach_camera.place`.
Writes a line of JSON for each run: how it ended, how many pairs were there, the first step, what it said last.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import TextIO

from camnet_gui import paths, restore_files, styles_kept
from camnet_gui.events import Event, Progress
from camnet_gui.teach import camera, fit, learning, worker
from camnet_gui.teach import lesson as lessons
from camnet_gui.train import cameras
from camnet_gui.train.recipes import recipe_named

# How many writes each run may do; they go on where the one before was killed.
LIVES = {"look": (1, 6, 14, 26, 5, 1, 10**6), "camera": (1, 6, 14, 22, 8, 1, 10**6)}


def quick(name: str, **changes: float) -> None:
    """Twelve steps of a recipe, with validations and checkpoints."""
    recipe = replace(recipe_named(name), steps=12, batch=2, validate_every=4, checkpoint_every=3, **changes)  # type: ignore[arg-type]
    learning._LEAST_STEPS = 12
    learning.recipe_named = lambda name: recipe


def look(place: Path, answers: TextIO) -> None:
    """A style's lesson, in the window's worker."""
    quick("finetune", patch=64, rate=1e-2)
    fit.PIXELS, lessons.TABLE = 8_000, 5
    for module in (lessons, paths, styles_kept):
        module.weights_folder = lambda: place / "weights"
    lessons.user_styles_folder = lambda: place / "kept"
    lessons.lessons_folder = lambda: place / "lessons"
    read, write = os.pipe()
    request = {"kind": "finished", "raws": str(place / "photos"), "name": "My look", "minutes": 2.0}
    os.write(write, f"{json.dumps(request)}\n{json.dumps({'do': 'learn'})}\n".encode())
    # Not closed: the worker's thread waits for more commands, and closing would wait for that.
    worker.Worker(os.fdopen(read), answers).run()


def restore(place: Path, answers: TextIO) -> None:
    """A camera's lesson, with the worker's answers."""
    quick("camera", patch=32, rate=3e-3, warmup=0, ema=0.5)
    cameras.SIDE, cameras._MOST = 64, 20
    restore_files.weights_folder = lambda: place / "weights"
    camera.user_restores_folder = lambda: place / "kept"
    camera.lessons_folder = lambda: place / "lessons"

    def report(event: Event) -> None:
        if isinstance(event, Progress):
            print(json.dumps({"event": "progress"} | asdict(event)), file=answers, flush=True)

    taught = camera.teach_camera(camera.CameraLesson("burst", place / "burst", minutes=2.0, threads=1), report)
    print(json.dumps({"event": "taught", "path": str(taught.path)}), file=answers)


def one_run(teach: Callable[[Path, TextIO], None], place: Path, writes: int) -> None:
    """In a process of its own."""
    left = writes

    def dying(function: object) -> object:
        def call(*arguments: object, **options: object) -> object:
            nonlocal left
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return function(*arguments, **options)  # type: ignore[operator]

        return call

    # Every file is written to a temporary one, which is renamed or linked: both sides of that are tried.
    os.fsync, os.replace, os.rename, os.link = map(dying, (os.fsync, os.replace, os.rename, os.link))  # type: ignore[assignment]
    with (place / "answers").open("w", encoding="utf-8") as answers:
        teach(place, answers)
    os._exit(0)


def main(place: Path, what: str) -> None:
    """Fork each run, as importing torch takes longer than all of them."""
    for writes in LIVES[what]:
        child = os.fork()
        if child == 0:
            one_run({"look": look, "camera": restore}[what], place, writes)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        pairs = list((place / "lessons").glob("*/pairs/*.restored.tif"))
        said = [json.loads(line) for line in (place / "answers").read_text(encoding="utf-8").splitlines()]
        steps = [event["done"] for event in said if event["event"] == "progress" and event["stage"] == "train"]
        print(json.dumps({"code": code, "pairs": len(pairs), "begun": steps[:1], "said": said[-1:]}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
