"""How well a look is learned from so many pairs, beside the nearest shipped style, a 3D LUT and a matched tone curve.

    python tests/benchmarks/teach.py RAWS TEST_RAWS --rawtherapee look.pp3 --pairs 5 10 20 --work FOLDER

RAWS are learned from, TEST_RAWS are only measured with; both get the look. Prints a line of a table for each number of
pairs: PSNR in dB and mean ΔE2000 of the test photos, and whether the lesson would have kept its style. The most pairs
are prepared once, in FOLDER, and used again; fewer are some of them.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import torch
from matched_curve import scores_of_matched_curve
from torch.nn import functional as F  # noqa: N812

from camnet_gui.events import ignore
from camnet_gui.model import weights
from camnet_gui.model.config import THUMBNAIL
from camnet_gui.model.nets import GridNet
from camnet_gui.teach.lesson import Lesson, learn, pairs_of, prepare, scores_of
from camnet_gui.train import metrics
from camnet_gui.train.pairs import PairSet, load_pair_sets
from camnet_gui.truths import finish
from camnet_gui.truths.finish import Finish
from camnet_gui.truths.manifest import load_pairs
from camnet_gui.truths.work import found_raws

T = TypeVar("T")

LUT = 17  # values along each side
SHORT = 512


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    look_arguments(parser)
    parser.add_argument("--pairs", type=int, nargs="+", default=[5, 10, 20, 50, 100])
    parser.add_argument("--first", type=int, default=0, help="begin with another pair: another choice of fewer pairs")
    given = parser.parse_args()
    made = finish_of(given)
    test_lesson = prepared("test", tuple(found_raws(given.test)), made, given.work)
    test = all_pairs(test_lesson)
    matched = cell(scores_of_matched_curve(pairs_of(test_lesson), given.work / "matched"))
    raws = found_raws(given.raws)
    lesson = prepared("train", tuple(spread(raws, max(given.pairs))), made, given.work, given.minutes, given.threads)
    names = [each.pair.name for each in load_pairs(pairs_of(lesson))]
    print("| pairs | nearest style | 3D LUT | matched curve | learned | minutes |\n|---|---|---|---|---|---|")
    for count in given.pairs:
        chosen = spread(names, count, given.first)
        rest = frozenset(names) - set(chosen)
        table = _lut_scores(_fitted(all_pairs(lesson, rest)), test)
        with tempfile.TemporaryDirectory() as folder:
            nearest: list[Path] = []
            taught = learn(replace(lesson, out=Path(folder) / "look.safetensors"), left_out=rest, begins=nearest.append)
            near = scores_of(net_of(nearest[0]), test)
            learned = scores_of(net_of(taught.path), test)
        kept = "" if taught.better else " (not kept)"
        print(
            f"| {len(chosen)} | {cell(near)} | {cell(table)} | {matched} | {cell(learned)}{kept} | {given.minutes:g} |",
            flush=True,
        )


def look_arguments(parser: argparse.ArgumentParser) -> None:
    """What `prepared` needs."""
    parser.add_argument("raws", type=Path)
    parser.add_argument("test", type=Path)
    look = parser.add_mutually_exclusive_group(required=True)
    look.add_argument("--rawtherapee", type=Path)
    look.add_argument("--darktable")
    look.add_argument("--expert-c", action="store_true")
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--work", type=Path, required=True)


def spread(items: Sequence[T], count: int, first: int = 0) -> Sequence[T]:
    """About `count` of the items, evenly, from number `first` on."""
    return items[first :: max(1, len(items) // count)][:count]


def cell(scores: dict[str, float]) -> str:
    """Scores as a table has them."""
    return f"{scores['score']:.2f} dB, {scores['delta_e']:.2f}"


def finish_of(given: argparse.Namespace) -> Finish:
    """The look that was asked for."""
    if given.rawtherapee:
        return finish.by_rawtherapee(given.rawtherapee)
    return finish.by_darktable(given.darktable) if given.darktable else finish.by_expert_c()


def prepared(
    name: str, raws: tuple[Path, ...], made: Finish, work: Path, minutes: float = 5.0, threads: int = 1
) -> Lesson:
    """A lesson whose pairs lie in `work`, those that are there used again."""
    lesson = Lesson(name, raws, made, minutes=minutes, folder=work / name, threads=threads)
    prepare(lesson)
    return lesson


def all_pairs(lesson: Lesson, left_out: frozenset[str] = frozenset()) -> PairSet:
    """All pairs of a lesson but some, together."""
    train, held, _ = load_pair_sets(pairs_of(lesson), SHORT, ignore, left_out=left_out)
    return PairSet(train.pictures + held.pictures)


def net_of(path: Path) -> GridNet:
    """The net of a style file."""
    net, _ = weights.load(path, "enhance")
    assert isinstance(net, GridNet)
    return net


def _both(pairs: PairSet) -> tuple[torch.Tensor, torch.Tensor]:
    """(plain renditions, finished pictures) (N, 3, 256, 256) of whole pairs."""
    both = pairs.squares(THUMBNAIL)
    return GridNet().base(both[:, :3]), both[:, 3:].contiguous()


def _looked_up(lut: torch.Tensor, plain: torch.Tensor) -> torch.Tensor:
    """(N, 3, H, W) through a LUT (1, 3, blue, green, red)."""
    where = plain.permute(0, 2, 3, 1)[:, None] * 2 - 1
    return F.grid_sample(lut.expand(len(plain), -1, -1, -1, -1), where, align_corners=True)[:, :, 0]


def _fitted(pairs: PairSet) -> torch.Tensor:
    """The one global LUT that fits the pairs best; smooth where there are no colours."""
    plain, finished = _both(pairs)
    axis = torch.linspace(0, 1, LUT)
    blue, green, red = torch.meshgrid(axis, axis, axis, indexing="ij")
    lut = torch.stack([red, green, blue])[None].requires_grad_()
    adam = torch.optim.Adam([lut], lr=0.01)
    generator = torch.Generator().manual_seed(0)
    for step in range(600):
        adam.param_groups[0]["lr"] = 0.01 * (1 - step / 600)
        some = torch.randint(len(plain), (4,), generator=generator)
        error = (_looked_up(lut, plain[some, :, ::2, ::2]) - finished[some, :, ::2, ::2]).square().mean()
        bends = sum(torch.diff(lut, n=2, dim=d).square().mean() for d in (2, 3, 4))
        adam.zero_grad()
        (error + 0.02 * bends).backward()
        adam.step()
    return lut.detach()


def _lut_scores(lut: torch.Tensor, pairs: PairSet) -> dict[str, float]:
    plain, finished = _both(pairs)
    shown = _looked_up(lut, plain).clamp(0, 1)
    return {
        "score": float(metrics.psnr(shown, finished).mean()),
        "delta_e": float(metrics.mean_delta_e(shown, finished).mean()),
    }


if __name__ == "__main__":
    main()
