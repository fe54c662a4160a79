"""Fine-tuning the Restore-Net for one camera, from bursts, long and short exposures, or clean raws of low ISO.

The result is kept only when it restores held-out scenes better than what it began with; the engine then takes it for
that camera's raws, and for those alone.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import torch

from camnet_gui.errors import Sentence, TrainingError, TruthError, WeightsError
from camnet_gui.events import Note, Report, ignore
from camnet_gui.model import nets, weights
from camnet_gui.paths import lessons_folder, user_restores_folder
from camnet_gui.restore_files import NOISY, for_camera, free_restore_file, restore_files, shipped
from camnet_gui.styles_kept import SUFFIX
from camnet_gui.teach.learning import train_look
from camnet_gui.teach.lesson import Lesson
from camnet_gui.teach.match import files_in
from camnet_gui.teach.safe import alone, sound_pairs
from camnet_gui.teach.shoots import held_out, taken_at
from camnet_gui.teach.words import BETTER, CameraWay
from camnet_gui.train import loop
from camnet_gui.train.cameras import CameraTask, load_camera_pairs
from camnet_gui.truths.finish import by_automatic
from camnet_gui.truths.manifest import MANIFEST
from camnet_gui.truths.scenes import by_libraw
from camnet_gui.truths.work import SIZE, How, Request, prepare_pairs

_RECIPE: Final = "camera"
_AUTHOR: Final = "taught with camnet_gui"


@dataclass(frozen=True, slots=True)
class CameraLesson:
    """What to learn.

    how : what the raws are
    raws : folder of raws, or of pairs that `camnet prepare` made of them
    camera : make and model as `restore_files.camera_of` gives them; "" takes the one that most are of
    minutes, device, threads, seed : as in `lesson.Lesson`
    out : file of the weights; None is a new one in the user's folder of Restore-Nets
    folder : where pairs and checkpoints lie; None is one of its own in the user's cache
    """

    how: CameraWay
    raws: Path
    camera: str = ""
    minutes: float = 10.0
    out: Path | None = None
    folder: Path | None = None
    device: str = "cpu"
    threads: int | None = None
    seed: int = 0


@dataclass(frozen=True, slots=True)
class CameraTaught:
    """What came of it.

    path : of the weights, None where they were no better and were not kept
    start : name of the weights that it began with
    before, after : scores of the held-out scenes with these and with the new ones
    words : one sentence about how well it went
    """

    path: Path | None
    camera: str
    start: str
    before: dict[str, float]
    after: dict[str, float]
    steps: int
    words: Sentence


def for_lesson(lesson: Lesson, raws: Path) -> CameraLesson | None:
    """What a style's lesson asks for beside the style, with a third of its time; `raws` is the folder of its raws."""
    deeper = lesson.deeper
    if deeper.camera is None:
        return None
    return CameraLesson(
        deeper.camera, deeper.camera_raws or raws, minutes=lesson.minutes / 3, device=lesson.device,
        threads=lesson.threads, seed=lesson.seed,
    )  # fmt: skip


def camera_folder(lesson: CameraLesson) -> Path:
    """Where a lesson keeps its work: one folder for each choice of raws and kind."""
    if lesson.folder is not None:
        return lesson.folder
    chosen = f"{lesson.how}\n{os.fspath(lesson.raws.resolve())}\n{lesson.camera}"
    return lessons_folder() / f"camera-{hashlib.sha256(chosen.encode('utf-8', 'replace')).hexdigest()[:12]}"


def teach_camera(
    lesson: CameraLesson, report: Report = ignore, enough: Callable[[], bool] = lambda: False
) -> CameraTaught:
    """Make the pairs of a lesson, or those still missing, learn from them, and keep what is better.

    enough : asked after each step; once it is true, learning ends with the best that there is

    `report` receives Progress ("prepare", "raws", "crops", "train"), Note and Epoch, and may raise Cancelled: the same
    lesson goes on from there. Raises CamnetError: no raws, too few scenes, a full disk, another run of the same lesson.
    """
    begun = time.monotonic()
    folder = camera_folder(lesson)
    with alone(folder):
        pairs = _prepared(lesson, folder, report)
        found = load_camera_pairs(pairs, report, lesson.camera, _hold_out, lesson.seed)
        typical = (found.noise[0] * found.noise[1]) ** 0.5
        own = for_camera(restore_files(user_restores_folder())[0], found.camera, typical)
        net, card = weights.load(own.path if own is not None else shipped(typical >= NOISY), "restore")
        assert isinstance(net, nets.RestoreNet)
        if net.config.contract != "any-camera":
            raise TrainingError("{name} can't be fine-tuned for a camera: it is of the paper's kind.", name=card.name)
        net.requires_grad_(True)
        task = CameraTask(found)
        before = task.validate(net)
        task.apart = before["gap"]
        report(Note(Sentence(
            "Restoring {camera}: it begins at {score:.2f} dB on scenes held out.",
            camera=found.camera, score=before["score"],
        )))  # fmt: skip
        if lesson.threads:
            torch.set_num_threads(lesson.threads)
        # Another start is another training.
        run = folder / f"run-{card.sha256[:8]}"
        left = max(lesson.minutes - (time.monotonic() - begun) / 60, lesson.minutes / 5)
        steps, after = train_look(
            task, net, run, report, enough,
            name=found.camera, minutes=left, device=lesson.device, seed=lesson.seed, recipe=_RECIPE,
        )  # fmt: skip
        path = None
        if after["score"] >= before["score"] + BETTER:
            path = _keep(lesson, run / loop.BEST, found.camera, found.noise, card.name, before, after)
        words = _words(path, found.camera, before, after)
        return CameraTaught(path, found.camera, card.name, before, after, steps, words)


def _prepared(lesson: CameraLesson, folder: Path, report: Report) -> Path:
    """The folder of the pairs; those that are given already are taken as they are."""
    if (lesson.raws / MANIFEST).is_file():
        return lesson.raws
    if not lesson.raws.is_dir():
        raise TruthError("There is no folder {folder}.", folder=lesson.raws)
    raws = files_in(lesson.raws)[0]
    if not raws:
        raise TruthError("{folder} holds no raw files: choose the folder with your raws.", folder=lesson.raws)
    how: How = "libraw" if lesson.how == "clean" else lesson.how
    size = SIZE if lesson.how == "clean" else 0
    request = Request(lesson.raws, folder / "pairs", how, by_libraw, by_automatic(), size, files=tuple(raws))
    sound_pairs(request.out, report)
    prepare_pairs(request, report)
    return request.out


def _hold_out(scenes: Sequence[Path]) -> list[int]:
    return held_out([(raw, taken_at(raw)) for raw in scenes])[0]


def _words(path: Path | None, camera: str, before: dict[str, float], after: dict[str, float]) -> Sentence:
    if path is None:
        return Sentence(
            "Restoring {camera} got no better on scenes that were held out ({before:.2f} dB before, {after:.2f} dB at "
            "best): the weights it began with stay in use.",
            camera=camera, before=before["score"], after=after["score"],
        )  # fmt: skip
    return Sentence(
        "Raws of {camera} are restored by weights of their own from now on: {after:.2f} dB on scenes held out, "
        "{before:.2f} dB before.",
        camera=camera, before=before["score"], after=after["score"],
    )  # fmt: skip


def _keep(
    lesson: CameraLesson, best: Path, camera: str, noise: tuple[float, float], start: str,
    before: dict[str, float], after: dict[str, float],
) -> Path:  # fmt: skip
    """Write the weights with a card of their own to a file that was not there before."""
    net, card = weights.load(best, "restore")
    training = card.training | {
        "data": f"{lesson.how} raws of {camera}, held-out scenes chosen by shoot",
        "lineage": f"from {start}, {before['score']:.2f} dB before",
        "before": round(before["score"], 4),
        "held_out": {name: round(value, 4) for name, value in after.items()},
    }
    while True:
        path, key = free_restore_file(camera, user_restores_folder() if lesson.out is None else lesson.out)
        finished = weights.make_card(
            net, key, camera, camera=camera, noise=noise, training=training, author=_AUTHOR,
            description=f"Restores raws of {camera} with λ_shot from {noise[0]:.1e} to {noise[1]:.1e}.",
            date=time.strftime("%Y-%m-%d"),
            licence="Trained on the user's own pictures; it belongs to the user.",
        )  # fmt: skip
        try:
            weights.save(path, net, finished, fresh=True)
        except WeightsError:
            # Another program took the name meanwhile.
            if path.suffix == SUFFIX and lesson.out is None and path.exists():
                continue
            raise
        return path
