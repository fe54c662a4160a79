"""One lesson: pairs are made and checked, the nearest style is taken, and from there an Enhance-Net learns the look.

Window and command line share it. Everything is kept in the lesson's folder, so that a lesson that was stopped or killed
goes on where it was: the pairs (restored pictures, small) and the checkpoint of the training.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import torch

from camnet_gui.errors import Sentence, TrainingError, WeightsError
from camnet_gui.events import Event, Note, Progress, Report, ignore
from camnet_gui.images import F32, DemosaicedFrame, RawFrame
from camnet_gui.model import nets, weights
from camnet_gui.model.card import read_card
from camnet_gui.paths import lessons_folder, user_styles_folder, weights_folder
from camnet_gui.restore_files import SHIPPED
from camnet_gui.style_files import free_name, thumbnail_of
from camnet_gui.styles_kept import check_place, free_style_file, key_of
from camnet_gui.teach.begin import begin, predicted
from camnet_gui.teach.joint import JointLookTask, JointPairs, jointly, keep_restore
from camnet_gui.teach.kept import USUAL, Deeper
from camnet_gui.teach.learning import LessonTask, psnr_of, scores_of, shorter, side_of, train_look
from camnet_gui.teach.match import Match
from camnet_gui.teach.rest import with_rest
from camnet_gui.teach.safe import alone, sound_pairs, sound_run
from camnet_gui.teach.shoots import held_out, shoots, taken_at
from camnet_gui.teach.show import examples, rendered
from camnet_gui.teach.words import WEAKER, WEAKER_WORDS, Fitting, words_about
from camnet_gui.train import loop
from camnet_gui.train.pairs import PairSet, load_pair_sets
from camnet_gui.train.perceptual import Perceptual
from camnet_gui.truths.finish import Finish
from camnet_gui.truths.manifest import Manifest, PairFiles, insist, insisted_on, load_pairs, read_manifest
from camnet_gui.truths.pictures import read_finished
from camnet_gui.truths.scenes import Scene, by_binning
from camnet_gui.truths.work import Request, prepare_pairs

TABLE: Final = 9  # values along each side of a learned style's table: 17 did no better and are slower to fit
PAIR_SIDE: Final = 768  # pixels of the longer side of the pairs that are kept
_AUTHOR: Final = "taught with camnet_gui"
_ASIDE: Final = "not-kept.safetensors"  # a style that is no better than the one it began with


@dataclass(frozen=True, slots=True)
class Lesson:
    """What to learn.

    name : of the style
    raws : files to learn from; a raw that finish can't finish is left out with its reason
    finish : gives the finished picture of a raw
    minutes : of `teach` for everything, with at least a fifth for learning; of `learn` for that alone
    out : file of the style; None is a new one in the user's folder of styles
    folder : where pairs and checkpoints lie; None is one of its own in the user's cache
    device, threads, seed : of the training
    scene : as in `truths.work.Request`
    unpaired : the finish was told from finished pictures alone; the style is labelled as weaker
    deeper : choices that nobody needs to make
    """

    name: str
    raws: tuple[Path, ...]
    finish: Finish
    minutes: float = 10.0
    description: str = ""
    licence: str = ""
    out: Path | None = None
    folder: Path | None = None
    device: str = "cpu"
    threads: int | None = None
    seed: int = 0
    scene: Callable[[Path], Scene] | None = None
    unpaired: bool = False
    deeper: Deeper = USUAL


@dataclass(frozen=True, slots=True)
class Taught:
    """What came of it.

    path, key : of the style; where it is not `better`, it lies with the lesson and is not among the styles
    start : name of the style that it began with
    before, after : scores of the held-out pairs with that style and with the new one: "score" is the PSNR in dB
    manifest : the pairs, with what was rejected and why
    words : one sentence about how well it went, or two
    better : whether it meets photos that it did not learn from better than the style that it began with
    """

    path: Path
    key: str
    start: str
    before: dict[str, float]
    after: dict[str, float]
    manifest: Manifest
    steps: int
    words: str
    better: bool = True


def finish_by(matches: Sequence[Match]) -> Finish:
    """Finished files that were matched with their raws (`match.match`)."""
    found = {each.raw.resolve(): each.finished for each in matches}
    # The files' identities: other finished pictures are other pairs.
    identity = hashlib.sha256()
    for raw, path in sorted(found.items()):
        with suppress(OSError):
            status = path.stat()
            what = f"{raw}\n{path.resolve()}\n{status.st_size}\n{status.st_mtime_ns}\n"
            identity.update(what.encode("utf-8", "replace"))

    def picture(raw: Path, frame: RawFrame | DemosaicedFrame) -> F32:
        if raw.resolve() not in found:
            raise TrainingError("there is no finished picture of it")
        return read_finished(found[raw.resolve()])

    return Finish(f"finished files {identity.hexdigest()[:12]}", picture=picture, by_hand=True)


def folder_of(lesson: Lesson) -> Path:
    """Where a lesson keeps its pairs: one folder for each name and choice of raws and finish."""
    if lesson.folder is not None:
        return lesson.folder
    chosen = "\n".join([lesson.name, lesson.finish.how, *(os.fspath(raw.resolve()) for raw in sorted(lesson.raws))])
    digest = hashlib.sha256(chosen.encode("utf-8", "replace")).hexdigest()[:12]
    return lessons_folder() / f"{key_of(lesson.name)}-{digest}"


def teach(
    lesson: Lesson,
    report: Report = ignore,
    left_out: frozenset[str] = frozenset(),
    insisted: frozenset[str] = frozenset(),
) -> Taught:
    """`prepare` and `learn` in a row. `report` receives Progress ("prepare", "fit", "train"), Note and Epoch.

    left_out, insisted : names of pairs that the user doesn't want, and of those to learn from although they don't fit
    """
    begun = time.monotonic()
    prepare(lesson, report)
    insist(pairs_of(lesson), insisted)
    return learn(replace(lesson, minutes=_left(lesson.minutes, begun)), report, left_out)


def prepare(lesson: Lesson, report: Report = ignore) -> Manifest:
    """Make the pairs of a lesson, or those that are still missing; they are in `pairs_of(lesson)`.

    `report` may raise Cancelled: what is there then is kept. Raises CamnetError: no raws, a folder that vanished, a
    full disk, another run of the same lesson.
    """
    key_of(lesson.name)
    _judge(lesson)  # a wrong file is told before minutes of work
    if lesson.out is not None:
        check_place(lesson.out)
    with alone(folder_of(lesson)):
        top, out = _top(lesson.raws), pairs_of(lesson)
        request = Request(
            top, out, "binned", by_binning, lesson.finish, PAIR_SIDE,
            files=lesson.raws, keep_rejected=True, scene=lesson.scene,
        )  # fmt: skip
        sound_pairs(out, report)
        return prepare_pairs(request, _while_there(top, report))


def learn(
    lesson: Lesson,
    report: Report = ignore,
    left_out: frozenset[str] = frozenset(),
    enough: Callable[[], bool] = lambda: False,
    begins: Callable[[Path], object] = lambda style: None,
) -> Taught:
    """Learn from the pairs that `prepare` made, and keep the style.

    left_out : names of pairs that the user doesn't want
    enough : asked after each step; once it is true, learning ends with the best that there is
    begins : told the file of the shipped style that it begins with

    `report` may raise Cancelled: the same lesson goes on from there. Raises CamnetError: fewer than two pairs, a full
    disk, another run of the same lesson.
    """
    folder, begun = folder_of(lesson), time.monotonic()
    if lesson.deeper.joint is not None:
        lesson = replace(lesson, minutes=lesson.minutes / 2)  # the other half is for both together
    with alone(folder):
        manifest = read_manifest(pairs_of(lesson))
        learned: list[PairFiles] = []
        tested: list[PairFiles] = []

        def hold_out(found: Sequence[PairFiles]) -> list[PairFiles]:
            tested.extend(_hold_out(found, report))
            learned.extend(each for each in found if each not in tested)
            return tested

        train, held, monochrome = load_pair_sets(pairs_of(lesson), shorter(), report, hold_out, left_out)
        nearest, first, before = _nearest(train, held, monochrome)
        start = read_card(nearest).name
        begins(nearest)
        report(Note(Sentence(
            "The nearest style is {start}, with {score:.1f} dB on held-out photos.",
            start=Sentence(start), score=before["score"],
        )))  # fmt: skip
        torch.manual_seed(lesson.seed)
        paper = lesson.deeper.nets == "paper"
        net: nets.GridNet | nets.EnhanceNet = nets.EnhanceNet() if paper else first
        task = LessonTask(train, held, stride=1 if paper else 2, validation_size=side_of(net))
        task.perceptual = _judge(lesson)
        task.apart = task.validate(net)["gap"]
        run = run_of(lesson, left_out)
        if lesson.threads:
            torch.set_num_threads(lesson.threads)
        sound_run(run, net, report)
        if isinstance(net, nets.GridNet) and not (run / loop.CHECKPOINT).is_file():
            numbers = _shoots_of(learned + tested)
            # Of a single shoot, any photo tells of others as much as those held out do.
            begin(net, train, held, numbers[: len(learned)] if len(set(numbers)) > 1 else (), run, report)
        left = _left(lesson.minutes, begun)
        steps, after = train_look(
            task, net, run, report, enough,
            name=lesson.name, minutes=left, device=lesson.device, seed=lesson.seed,
            recipe="lesson-paper" if paper else "lesson",
        )  # fmt: skip
        others = predicted(run)
        better = others.better(after["score"] - before["score"], len(held.pictures))
        words = words_about(before, after, start, paper, better, others)
        if lesson.unpaired and better:
            words = WEAKER_WORDS
        best, restore = run / loop.BEST, None
        if lesson.deeper.joint is not None:
            joint = JointLookTask(JointPairs.of(train, learned), JointPairs.of(held, tested), lesson.deeper.joint)
            restore, more = jointly(
                joint, run, report, enough,
                name=lesson.name, minutes=lesson.minutes, device=lesson.device, seed=lesson.seed,
            )  # fmt: skip
            best = best if restore is None else restore.with_name(loop.BEST)
            better |= restore is not None
            words = Sentence("{first} {second}", first=words, second=more)
        shown = held_out_pairs(lesson, left_out)
        learned_net, _ = weights.load(best, "enhance")
        if isinstance(learned_net, nets.GridNet) and restore is None:
            # Measuring is over: the photos that were held out for that are learned from too.
            learned_net = with_rest(learned_net, run, train, held)
        if not better:
            lesson = replace(lesson, out=run / _ASIDE)
            (run / _ASIDE).unlink(missing_ok=True)
        path, key = _keep(lesson, learned_net, best, start, before, after, len(train.pictures), shown, restore)
        return Taught(path, key, start, before, after, manifest, steps, words, better)


def held_out_pairs(lesson: Lesson, left_out: frozenset[str] = frozenset()) -> list[PairFiles]:
    """The pairs that `learn` measures with, to look at. Raises CamnetError."""
    usable = [each for each in load_pairs(pairs_of(lesson)) if each.pair.name not in left_out]
    return _hold_out(usable, ignore) if len(usable) > 1 else []


def pairs_of(lesson: Lesson) -> Path:
    """Where the pairs of a lesson lie."""
    return folder_of(lesson) / "pairs"


def run_of(lesson: Lesson, left_out: frozenset[str] = frozenset()) -> Path:
    """Where the checkpoints of a lesson lie; another choice of pairs is another run."""
    chosen = sorted(left_out) + [f"/{name}" for name in insisted_on(pairs_of(lesson))]
    chosen += filter(None, [str(lesson.deeper)])
    if not chosen:
        return folder_of(lesson) / "run"
    return folder_of(lesson) / f"run-{hashlib.sha256(chr(10).join(chosen).encode()).hexdigest()[:8]}"


def _left(minutes: float, begun: float) -> float:
    """What is left of the minutes since `begun` (`time.monotonic`); a fifth at least."""
    return max(minutes - (time.monotonic() - begun) / 60, minutes / 5)


def _judge(lesson: Lesson) -> Perceptual | None:
    return Perceptual(lesson.deeper.perceptual) if lesson.deeper.perceptual is not None else None


def _top(raws: Sequence[Path]) -> Path:
    """The folder that all raws lie in. Raises TrainingError when there are none."""
    if not raws:
        raise TrainingError("There are no raws to learn from: choose a folder that holds raws and finished pictures.")
    return Path(os.path.commonpath([raw.resolve().parent for raw in raws]))


def _while_there(folder: Path, report: Report) -> Report:
    """`report`, which raises TrainingError once the folder is gone: its raws would all be called unreadable."""

    def watch(event: Event) -> None:
        report(event)
        if isinstance(event, Progress) and not folder.is_dir():
            raise TrainingError(
                "The folder {folder} is gone: connect its drive again and start anew; it goes on from there.",
                folder=folder,
            )

    return watch


def _hold_out(found: Sequence[PairFiles], report: Report) -> list[PairFiles]:
    photos = [(Path(each.pair.raw), taken_at(Path(each.pair.raw))) for each in found]
    chosen, apart = held_out(photos)
    if not apart:
        report(Note(Sentence(
            "All photos are of one shoot: how well the style does on other subjects can't be told."
        )))  # fmt: skip
    return [found[i] for i in chosen]


def _shoots_of(found: Sequence[PairFiles]) -> list[int]:
    """The shoot of each pair, as a number."""
    numbers = [0] * len(found)
    for number, members in enumerate(shoots([(Path(each.pair.raw), taken_at(Path(each.pair.raw))) for each in found])):
        for index in members:
            numbers[index] = number
    return numbers


def _nearest(train: PairSet, held: PairSet, monochrome: bool) -> tuple[Path, nets.GridNet, dict[str, float]]:
    """(file, net, held-out scores) of the shipped style that comes closest to the training pairs."""
    best: tuple[float, Path, nets.GridNet] | None = None
    for path in sorted((weights_folder() / "styles").glob("*.safetensors")):
        net, _ = weights.load(path, "enhance")
        if not isinstance(net, nets.GridNet) or (net.config.monochrome and not monochrome):
            continue
        score = psnr_of(net, train)
        if best is None or score > best[0]:
            best = score, path, net
    if best is None:
        raise TrainingError("There is no shipped style to begin with: install the program again.")
    _, path, net = best
    before = scores_of(net, held)
    return path, _with_table(net, monochrome), before


def _with_table(net: nets.GridNet, monochrome: bool) -> nets.GridNet:
    """The same net, to be trained, with a table that does nothing yet."""
    wider = nets.GridNet(replace(net.config, monochrome=monochrome, table=net.config.table or TABLE))
    wider.load_state_dict(net.state_dict(), strict=bool(net.config.table))
    return wider.eval()


def _keep(
    lesson: Lesson,
    net: weights.Net,
    best: Path,
    start: str,
    before: dict[str, float],
    after: dict[str, float],
    count: int,
    held: Sequence[PairFiles],
    restore: Path | None,
) -> tuple[Path, str]:
    """Write the style with its own card to a file that was not there before, and first the `restore` it belongs to.

    best : file of the weights that were measured with the held-out photos
    """
    fitting = Fitting()
    fitting.see(after)
    licence = lesson.licence or "Trained on the user's own pictures; it belongs to the user."
    loss = "L1" if lesson.deeper.perceptual is None else "L1 + 0.01 perceptual (VGG-19)"
    training = read_card(best).training | {
        "loss": loss,
        "data": f"{count} pairs ({lesson.finish.how}), held-out ones chosen by shoot",
        "lineage": f"{_lineage(net, start)}, {before['score']:.2f} dB before",
        "held_out": {name: round(value, 4) for name, value in after.items()},
        "fitting": fitting.sentence(),
    }
    description = lesson.description or f"A look learned from {count} pairs."
    if lesson.unpaired:
        description = f"{WEAKER}. {lesson.description}".strip()
        training["data"] = f"{count} scenes ({lesson.finish.how}), held-out ones chosen by shoot"
    parent = SHIPPED if restore is None else keep_restore(restore, lesson.name, licence)
    name = lesson.name
    if lesson.out is None:  # lists would hold two of one name
        name = free_name(name, (weights_folder() / "styles", user_styles_folder()))
    while True:
        path, key = free_style_file(name, user_styles_folder() if lesson.out is None else lesson.out)
        finished = weights.make_card(
            net, key, name, description=description, parent=parent, training=training,
            licence=licence, author=_AUTHOR, date=time.strftime("%Y-%m-%d"), thumbnail=_thumbnail(best, held),
        )  # fmt: skip
        try:
            weights.save(path, net, finished, fresh=True)
        except WeightsError:
            # Another program took the name meanwhile.
            if lesson.out is None and path.exists():
                continue
            raise
        return path, key


def _lineage(net: weights.Net, start: str) -> str:
    return f"from {start}" if isinstance(net, nets.GridNet) else f"from fresh weights; the nearest style was {start}"


def _thumbnail(style: Path, held: Sequence[PairFiles]) -> str:
    """A held-out photo in the style, as its card keeps it."""
    for picture in rendered(style, examples(held[:1])):
        return thumbnail_of(picture)
    return ""
