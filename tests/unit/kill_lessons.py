"""Not a test: carries out a lesson's worker again and again, each time killed (SIGKILL) at another write to the disk.

`python kill_lessons.py PLACE` with the folders of `test_teach_lesson.folder`. Writes a line of JSON for each run: how
it ended, what is among the styles, how many pairs and steps were there already.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path

from camnet_gui import paths, styles_kept
from camnet_gui.teach import fit, learning, worker
from camnet_gui.teach import lesson as lessons
from camnet_gui.train.recipes import recipe_named

# How many writes each run may do; they go on where the one before was killed.
LIVES = (1, 3, 6, 8, 2, 5, 10**6)


def one_run(place: Path, writes: int) -> None:
    """In a process of its own."""
    quick = replace(
        recipe_named("finetune"), steps=12, batch=2, patch=64, rate=1e-2, validate_every=4, checkpoint_every=3
    )
    learning._LEAST_STEPS = 12
    learning.recipe_named = lambda name: quick
    fit.PIXELS, lessons.TABLE = 8_000, 5
    for module in (lessons, paths, styles_kept):
        module.weights_folder = lambda: place / "weights"
    lessons.user_styles_folder = lambda: place / "styles"
    lessons.lessons_folder = lambda: place / "lessons"
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
    read, write = os.pipe()
    request = {"kind": "finished", "raws": str(place / "photos"), "name": "My look", "minutes": 2.0}
    os.write(write, f"{json.dumps(request)}\n{json.dumps({'do': 'learn'})}\n".encode())
    # Not closed: the worker's thread waits for more commands, and closing would wait for that.
    with (place / "answers").open("w", encoding="utf-8") as answers:
        worker.Worker(os.fdopen(read), answers).run()
    os._exit(0)


def main(place: Path) -> None:
    """Fork each run, as importing torch takes longer than all of them."""
    for writes in LIVES:
        child = os.fork()
        if child == 0:
            one_run(place, writes)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        pairs = list((place / "lessons").glob("*/pairs/*.restored.tif"))
        said = [json.loads(line) for line in (place / "answers").read_text(encoding="utf-8").splitlines()]
        steps = [event["done"] for event in said if event["event"] == "progress" and event["stage"] == "train"]
        styles = sorted(path.name for path in (place / "styles").glob("*.safetensors"))
        print(json.dumps({"code": code, "styles": styles, "pairs": len(pairs), "begun": steps[:1], "said": said[-1:]}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
