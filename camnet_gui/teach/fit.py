"""The first guess of a look: a style's last layer is fitted to the pairs at once, by least squares.

Everything before that layer stays as it is. What the grid adds to the plain rendition is linear in the last layer's
weights: a pixel's row of the equations is its features ⊗ its place along the lightness ⊗ (red, green, blue, 1). A look
that is one curve or one table for all photos is nearly found by this alone, where gradient descent takes minutes.

Begun are the style itself, whose last layer is changed a little, which keeps what it decides for each photo; and the
plain rendition, which leaves one look for all photos and what the equations tell of differences between them. Which of
them, and how far from it, is chosen by cross-validation: photos of a part of the shoots are predicted from the others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import count
from typing import Final, cast

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from camnet_gui.events import Progress, Report, ignore
from camnet_gui.model.config import THUMBNAIL
from camnet_gui.model.nets import GridNet
from camnet_gui.train import metrics

PIXELS: Final = 40_000  # of all pairs together: more make it slower and no better
_PREDICTED: Final = 10_000  # of them, by which cross-validation judges
FOLDS: Final = 5
# How strongly the change of the weights is held back, as shares of the equations' mean size. The bias, which is the
# same change for all photos, is nearly free.
RIDGES: Final = (30.0, 10.0, 3.0, 1.0, 0.1)
_FREE: Final = 1e-3


@dataclass(frozen=True, slots=True)
class Sample:
    """Pixels of one photo whose prediction is judged.

    rows (pixels, unknowns), missing, wanted (pixels, 3) : what the equations are told, what the start lacks, and the
    finished picture
    """

    rows: Tensor
    missing: Tensor
    wanted: Tensor

    def psnr(self, solution: Tensor | None) -> float:
        """dB after a change of the last layer (unknowns, 3)."""
        shown = self.wanted - self.missing
        if solution is not None:
            shown = shown + self.rows @ solution
        return float(metrics.psnr(shown.clamp(0.0, 1.0).T[None, :, None], self.wanted.T[None, :, None]))


@dataclass(slots=True)
class Fold:
    """Photos that are predicted together, and their sum of the normal equations: one part for each is too large."""

    samples: list[Sample]
    normal: Tensor
    right: Tensor


@torch.no_grad()
def fit(
    net: GridNet,
    pairs: Tensor,
    shoots: Sequence[int] = (),
    report: Report = ignore,
    seed: int = 0,
) -> float:
    """Give `net`, in place, the last layer (and guide) that predicts best, and tell the PSNR of the predictions in dB.

    pairs : (N, 6, 256, 256), linear XYZ and finished sRGB of whole pairs
    shoots : which shoot each pair is of; no shoot is both learned from and predicted. Empty: each pair is one
    report : receives Progress ("fit") every second or so, and may raise Cancelled
    """
    members = _members(shoots if len(set(shoots)) > 1 else range(len(pairs)))
    ridges = RIDGES if len(members) > 1 else RIDGES[:1]
    parts = count(1)
    total = 2 * (len(pairs) + len(members) * len(ridges))

    def alive() -> None:
        report(Progress("fit", next(parts), total))

    best: tuple[float, GridNet] | None = None
    for start in (deepcopy(net), _plain(net, pairs, members, seed)):
        folds = _folds(start, pairs, members, seed, alive)
        scores = _predicted(start, folds, ridges, alive)
        # Ridge None is the start itself.
        chosen = max(scores, key=lambda ridge: scores[ridge])
        if best is None or scores[chosen] > best[0]:
            if chosen is not None:
                _move(start, _solution(start, folds, chosen))
            best = scores[chosen], start
    assert best is not None
    score, found = best
    net.load_state_dict(found.state_dict())
    return score


def _members(shoots: Sequence[int]) -> list[list[int]]:
    """Indices of pairs in at most `FOLDS` parts of about one size, whole shoots each."""
    groups: dict[int, list[int]] = {}
    for index, shoot in enumerate(shoots):
        groups.setdefault(shoot, []).append(index)
    members: list[list[int]] = [[] for _ in range(min(FOLDS, len(groups)))]
    for group in sorted(groups.values(), key=len, reverse=True):
        min(members, key=len).extend(group)
    return members


def _predicted(
    net: GridNet, folds: list[Fold], ridges: Sequence[float], alive: Callable[[], None]
) -> dict[float | None, float]:
    """Mean PSNR of photos whose fold was not learned from, by ridge; None is the start as it is."""
    scores: dict[float | None, list[float]] = {None: [each.psnr(None) for fold in folds for each in fold.samples]}
    for fold in folds:
        # A single photo predicts itself.
        rest = [each for each in folds if each is not fold] or folds
        for ridge in ridges:
            alive()
            solution = _solution(net, rest, ridge)
            scores.setdefault(ridge, []).extend(each.psnr(solution) for each in fold.samples)
    return {ridge: sum(found) / len(found) for ridge, found in scores.items()}


def _plain(net: GridNet, pairs: Tensor, members: list[list[int]], seed: int) -> GridNet:
    """`net` that does nothing, with its own guide or an even one, by which one look for all photos predicts better."""
    plain = deepcopy(net)
    torch.nn.init.zeros_(plain.last.weight)
    _bias(plain).zero_()
    scores = []
    guides = (net.guide.detach().clone(), torch.zeros(3))
    for guide in guides:
        plain.guide.copy_(guide)
        folds = _folds(plain, pairs, members, seed, features=False)
        scores.append(_predicted(plain, folds, RIDGES[-1:], lambda: None)[RIDGES[-1]])
    plain.guide.copy_(guides[scores.index(max(scores))])
    return plain


def _bias(net: GridNet) -> Tensor:
    return cast(Tensor, net.last.bias)


def _solution(net: GridNet, folds: Sequence[Fold], ridge: float) -> Tensor:
    """The change (unknowns, 3) of the last layer that fits these photos."""
    photos = sum(len(each.samples) for each in folds)
    normal = torch.stack([each.normal for each in folds]).sum(0).double() / photos
    right = torch.stack([each.right for each in folds]).sum(0).double() / photos
    shared = 4 * net.config.bins[1]  # unknowns of the bias, which come last
    holds = torch.ones(len(normal), dtype=torch.float64)
    holds[-shared:] = _FREE
    scale = normal.diagonal().mean().clamp(min=1e-9)
    factor = torch.linalg.cholesky(normal + torch.diag(ridge * scale * holds))
    return torch.cholesky_solve(right, factor).float()


def _folds(
    net: GridNet,
    pairs: Tensor,
    members: list[list[int]],
    seed: int,
    alive: Callable[[], None] = lambda: None,
    features: bool = True,
) -> list[Fold]:
    """The equations of all pairs; without `features` those of the bias alone."""
    each = min(max(PIXELS // len(pairs), 1), THUMBNAIL**2)
    few = max(_PREDICTED // len(pairs), 1)
    size = 4 * net.config.bins[1] * (net.last.in_channels + 1 if features else 1)
    found = []
    for fold in members:
        whole = Fold([], torch.zeros(size, size), torch.zeros(size, 3))
        for index in fold:
            alive()
            xyz, finished = pairs[index, None, :3], pairs[index, 3:]
            # The same places whatever the start, so that starts can be compared.
            some = torch.randperm(THUMBNAIL**2, generator=torch.Generator().manual_seed(seed + index))[:each]
            rows, missing = _rows(net, xyz, some, features), _missing(net, xyz, finished, some)
            whole.normal.addmm_(rows.T, rows, alpha=1 / each)
            whole.right.addmm_(rows.T, missing, alpha=1 / each)
            wanted = finished.flatten(1)[:, some[:few]].T
            whole.samples.append(Sample(rows[:few].clone(), missing[:few].clone(), wanted.clone()))
        found.append(whole)
    return found


def _rows(net: GridNet, xyz: Tensor, some: Tensor, features: bool) -> Tensor:
    """The equations' rows (pixels, unknowns) at flat indices `some` of one picture."""
    depth = net.config.bins[1]
    base = net.base(xyz)
    cell = (net.lightness(base)[0].flatten()[some] * depth - 0.5).clamp(0, depth - 1)
    places = (1 - (cell[:, None] - torch.arange(depth)).abs()).clamp(min=0)
    transforms = (_with_one(base, some)[:, :, None] * places[:, None, :]).flatten(1)
    if not features:
        return transforms
    where = torch.stack([some % THUMBNAIL, some // THUMBNAIL], -1) * (2 / THUMBNAIL) + (1 / THUMBNAIL - 1)
    found = F.grid_sample(_features(net, xyz), where[None, None], padding_mode="border", align_corners=False)
    every = torch.arange(len(some))
    return (_with_one(found, every)[:, :, None] * transforms[:, None, :]).flatten(1)


def _with_one(planes: Tensor, some: Tensor) -> Tensor:
    """(pixels, C + 1) of (1, C, H, W): the values at flat indices, and 1."""
    return torch.cat([planes[0].flatten(1)[:, some].T, torch.ones(len(some), 1)], 1)


def _missing(net: GridNet, xyz: Tensor, wanted: Tensor, some: Tensor) -> Tensor:
    """What the style lacks of the finished picture (3, H, W), (pixels, 3)."""
    missing: Tensor = (wanted - net(xyz, xyz)[0]).flatten(1)[:, some].T
    return missing.mean(1, keepdim=True).expand(-1, 3) if net.config.monochrome else missing


def _features(net: GridNet, thumbnail: Tensor) -> Tensor:
    """What `net.last` reads, (1, width, side, side)."""
    found: list[Tensor] = []
    hook = net.last.register_forward_pre_hook(lambda module, given: found.append(given[0]))
    try:
        net.grid(thumbnail)
    finally:
        hook.remove()
    return found[0]


def _move(net: GridNet, solution: Tensor) -> None:
    """Add a solution (unknowns, 3) to the last layer."""
    width, depth = net.last.in_channels, net.config.bins[1]
    change = solution.view(width + 1, 4, depth, 3).permute(3, 1, 2, 0).reshape(12 * depth, width + 1)
    net.last.weight += change[:, :width, None, None]
    _bias(net).add_(change[:, width])
