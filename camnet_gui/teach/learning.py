"""The training of a lesson: as many steps as there is time for, ended when it gets no better, resumed after kills."""

from __future__ import annotations

import csv
import json
import math
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import torch
from torch import Tensor, nn

from camnet_gui.errors import Cancelled, Sentence, TrainingError
from camnet_gui.events import Epoch, Event, Note, Progress, Report
from camnet_gui.files import write_json
from camnet_gui.model import nets, weights
from camnet_gui.model.card import read_card
from camnet_gui.model.config import THUMBNAIL
from camnet_gui.styles_kept import key_of
from camnet_gui.teach.safe import sound_run, where_it_fits
from camnet_gui.train import loop
from camnet_gui.train.data import SMALLEST_WINDOW
from camnet_gui.train.losses import enhance_loss
from camnet_gui.train.metrics import psnr
from camnet_gui.train.pairs import PairSet, PairTask
from camnet_gui.train.perceptual import WEIGHT, Perceptual
from camnet_gui.train.recipes import Recipe, recipe_named
from camnet_gui.train.tasks import EnhanceBatch, enhance_scores, run_enhance

SIDE: Final = 288  # pixels of patches and validation pictures of the paper's Enhance-Net
_LONGEST: Final = 1.25  # times the minutes, after which learning ends, fewer steps than planned done
PATIENCE: Final = 8  # validations without a better score after which learning ends
_BETTER: Final = 0.02  # dB that count as better
_LEAST_DELTA_E: Final = 0.01
_RECIPE: Final = "lesson"
_PLAN: Final = "plan.json"
_LEAST_STEPS: Final = 100
_USUAL_MINUTES: Final = 10.0  # that the recipe's steps are meant for; who gives hours gets more steps
_VALIDATIONS: Final = 16  # as many at least, so that the curves show something
SCORES: Final = (
    "score", "ssim", "delta_e", "l1", "base_psnr", "base_delta_e", "train_psnr", "train_delta_e", "train_l1", "gap",
)  # fmt: skip


class LessonTask(PairTask):
    """Pairs, scored on training photos too: how far the two are apart tells over-fitting (the paper's Table III).

    apart : dB by which the net met the training photos better before it learned anything
    perceptual : compares pictures beside Eq. (6)
    """

    apart: float = 0.0
    perceptual: Perceptual | None = None

    def loss(self, net: nn.Module, batch: EnhanceBatch) -> Tensor:
        """Eq. (6), and the perceptual term where it was asked for."""
        shown = run_enhance(net, batch.xyz, batch.thumbnail)
        plain = enhance_loss(shown, batch.finished)
        return plain if self.perceptual is None else plain + WEIGHT * self.perceptual(shown, batch.finished)

    def validate(self, net: nn.Module) -> dict[str, float]:
        """As `PairTask.validate`, with PSNR, ΔE and L1 of training photos and the "gap" that learning made.

        "choice" weighs PSNR and ΔE alike: a few photos gained a dB at the price of twice the ΔE, a cast in the shadows.
        """
        with torch.no_grad():
            scores = PairTask.validate(self, net)
        learned = scores_of(net, PairSet(self.train.pictures[:: max(1, len(self.train.pictures) // 8)]))
        return scores | {
            "choice": _choice(scores),
            "train_psnr": learned["score"],
            "train_delta_e": learned["delta_e"],
            "train_l1": learned["l1"],
            "gap": learned["score"] - scores["score"] - self.apart,
        }


def _choice(scores: Mapping[str, float]) -> float:
    """PSNR in dB less the mean ΔE in dB: half the ΔE is worth as much as half the squared error's root."""
    return scores["score"] - 20 * math.log10(max(scores["delta_e"], _LEAST_DELTA_E))


def side_of(net: nn.Module) -> int:
    """Pixels of the squares by which a net is scored: the paper's mirrors more than 256 hold."""
    return SIDE if isinstance(net, nets.EnhanceNet) else THUMBNAIL


def _batch(pairs: PairSet, side: int = THUMBNAIL) -> EnhanceBatch:
    """Whole pairs, square."""
    both = pairs.squares(side)
    return EnhanceBatch(both[:, :3], both[:, :3], both[:, 3:].contiguous())


def scores_of(net: nn.Module, pairs: PairSet) -> dict[str, float]:
    """`enhance_scores` of whole pairs, square, without those of the plain rendition."""
    side = side_of(net)
    # The paper's net needs much memory for each.
    parts = [pairs] if side == THUMBNAIL else [PairSet((picture,)) for picture in pairs.pictures]
    with torch.no_grad():
        return enhance_scores(net, [_batch(part, side) for part in parts], base=False)


def psnr_of(net: nn.Module, pairs: PairSet) -> float:
    """Mean PSNR in dB of whole pairs at 256 pixels square: `scores_of` where nothing else is asked."""
    batch = _batch(pairs)
    with torch.no_grad():
        return float(psnr(run_enhance(net, batch.xyz, batch.thumbnail).clamp(0.0, 1.0), batch.finished).mean())


def shorter() -> int:
    """Pixels of the shorter side of the pictures that `LessonTask` draws its windows from."""
    return round(recipe_named(_RECIPE).patch / SMALLEST_WINDOW)


def train_look(
    task: loop.Task[Any],
    net: nn.Module,
    folder: Path,
    report: Report,
    enough: Callable[[], bool],
    *,
    name: str,
    minutes: float,
    device: str,
    seed: int,
    recipe: str = _RECIPE,
    save: loop.Saver | None = None,
) -> tuple[int, dict[str, float]]:
    """(steps, scores of the best weights) of the training; the best weights are in `folder`.

    enough : asked after each step; once it is true, learning ends with the best that there is
    name, minutes, device, seed : as in `lesson.Lesson`
    recipe : name of the recipe whose steps are the usual ones
    save : writes the best weights; None writes `net` as a file of its kind

    Raises TrainingError; Cancelled from `report`: the same training goes on from there.
    """
    sound_run(folder, net, report)
    plan = _recipe(recipe, task, net, folder, minutes, seed)
    watch = _Watch(report, enough)

    def save_net(path: Path, kept: nn.Module, record: dict[str, Any]) -> None:
        assert isinstance(kept, nets.RestoreNet | nets.EnhanceNet | nets.GridNet)
        weights.save(path, kept, weights.make_card(kept, key_of(name), name, training=record))

    begun = time.monotonic()
    _tell_earlier(folder, watch)
    try:
        steps = where_it_fits(
            device,
            lambda there: loop.fit(
                task, net, plan, folder, watch,
                seed=seed, resume=True, minutes=minutes * _LONGEST, device=there, save=save or save_net,
                score_first=True,
            ).step,
            report,
        )  # fmt: skip
    except Cancelled:
        if not watch.enough:
            raise
        steps = watch.step
    report(Note(Sentence("Learned in {minutes:.1f} minutes.", minutes=(time.monotonic() - begun) / 60)))
    record = read_card(folder / loop.BEST).training
    # Of the best weights, which an earlier run of this lesson may have found.
    return steps, {name: float(record.get(name, 0.0)) for name in SCORES}


def _recipe(
    name: str, task: loop.Task[Any], net: nn.Module, folder: Path, minutes: float, seed: int
) -> Recipe:
    """The recipe with as many steps as there is time for; that of the checkpoint where there is one."""
    recipe = recipe_named(name)
    plan = folder / _PLAN
    with suppress(OSError, ValueError, KeyError, TypeError):
        if (folder / loop.CHECKPOINT).is_file():
            return replace(recipe, steps=int(json.loads(plan.read_text(encoding="utf-8"))["steps"]))
    trial = deepcopy(net)
    begun = time.monotonic()
    for step in range(4):
        if step == 1:
            begun = time.monotonic()  # the first one warms up
        loss = task.loss(trial, task.batch(recipe, loop.step_generator(seed, step)))
        loss.backward()  # type: ignore[no-untyped-call]
    seconds = (time.monotonic() - begun) / 3
    most = round(recipe.steps * max(1.0, minutes / _USUAL_MINUTES))
    steps = max(_LEAST_STEPS, min(most, int(minutes * 60 / seconds)))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_json(plan, {"steps": steps})
    except OSError as error:
        raise TrainingError(
            "The lesson can't be kept in {folder}: {reason}.", folder=folder, reason=error.strerror or error
        ) from error
    return replace(recipe, steps=steps, validate_every=max(min(recipe.validate_every, steps // _VALIDATIONS), 1))


def _tell_earlier(run: Path, report: Report) -> None:
    """Report the validations of a run that goes on, as its log tells them: the curves begin where it began."""
    rows: dict[int, dict[str, float]] = {}
    total = 0
    if (run / loop.CHECKPOINT).is_file():
        with suppress(OSError, ValueError, KeyError, TypeError):
            total = int(json.loads((run / _PLAN).read_text(encoding="utf-8"))["steps"])
            with (run / loop.LOG).open(newline="", encoding="utf-8") as file:
                for row in csv.DictReader(file):
                    told = [name for name in (*SCORES, "choice", "loss") if name in row]
                    # A killed run validates again what came after its last checkpoint.
                    rows[int(row["step"])] = {name: float(row[name]) for name in told}
    best = max(rows, key=lambda step: loop.worth(rows[step]), default=0)
    for step, scores in sorted(rows.items()):
        report(Epoch(step, total, scores.pop("loss"), scores, step == best))


class _Watch:
    """Ends a training that gets no better, or that the user ends, once there is something to keep."""

    def __init__(self, report: Report, wanted: Callable[[], bool]) -> None:
        self._report = report
        self._wanted = wanted
        self._best = float("-inf")
        self._since = 0
        self.enough = False
        self.step = 0

    def __call__(self, event: Event) -> None:
        self._report(event)
        if isinstance(event, Epoch):
            found = loop.worth(event.scores)
            self._since = 0 if found > self._best + _BETTER else self._since + 1
            self._best = max(self._best, found)
            self.step = event.step
        elif isinstance(event, Progress) and self.step and (self._since >= PATIENCE or self._wanted()):
            self.enough = True
            raise Cancelled
