"""The first guess of a look: a style's last layer and its table are fitted to the pairs at once, by least squares.

Everything before that layer stays as it is. What the grid adds to the plain rendition is linear in the last layer's
weights: a pixel's row of the equations is its features ⊗ its place along the lightness ⊗ (red, green, blue, 1), and its
weights of the table's entries next to its colour. A look that is one curve or one table for all photos is nearly found
by this alone, where gradient descent takes minutes. The table is held to be smooth (its second derivatives are small),
so it goes on straight where the pairs show no colours.

Begun are the style itself, whose last layer is changed a little, which keeps what it decides for each photo; and the
plain rendition, which leaves one look for all photos and what the equations tell of differences between them. Which of
them is taken is chosen by cross-validation: photos of a part of the shoots are predicted from the others. That tells,
too, how much of the fit is worth having: few photos tell a look that depends on what they show only in part.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from itertools import combinations, count
from typing import Final, TypeAlias, cast

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from camnet_gui.events import Progress, Report, ignore
from camnet_gui.model.config import THUMBNAIL
from camnet_gui.model.nets import GridNet, corners
from camnet_gui.train import metrics

PIXELS: Final = 40_000  # of all pairs together: more make it slower and no better
_PREDICTED: Final = 10_000  # of them, by which cross-validation judges
FOLDS: Final = 5
# How strongly the change of the weights is held back, as shares of the equations' mean size. The bias, which is the
# same change for all photos, is nearly free.
RIDGES: Final = (30.0, 10.0, 3.0, 1.0, 0.1)
_FREE: Final = 1e-3
# How strongly the table's bends are held back: the weight of their mean square beside that of the mean squared error.
BENDS: Final = (1.0, 0.3, 0.1, 0.03, 0.01)
_MIDDLE: Final = 3.0  # the ridge with which bends are compared
_USUAL: Final = 8  # cells along a side of the table in whose units bends are measured
# Of the way from the style that is begun with to the fit.
SHARES: Final = (1.0, 0.75, 0.5, 0.25, 0.0)
_FAINT: Final = 1e-6  # hold on every entry of a table, or colours that no photo has are free

Hold: TypeAlias = tuple[float, float]  # (ridge, bend)


@dataclass(frozen=True, slots=True)
class Sample:
    """Pixels of one photo whose prediction is judged.

    rows (pixels, unknowns), missing, wanted (pixels, 3) : what the equations are told, what the start lacks, and the
    finished picture
    """

    rows: Tensor
    missing: Tensor
    wanted: Tensor

    def shown(self, solution: Tensor | None = None) -> Tensor:
        """The pixels (pixels, 3) as the start gives them, or after a change of the last layer (unknowns, 3)."""
        start = self.wanted - self.missing
        return start if solution is None else start + self.rows @ solution

    def psnr(self, shown: Tensor) -> float:
        """dB of the pixels (pixels, 3)."""
        return float(metrics.psnr(shown.clamp(0.0, 1.0).T[None, :, None], self.wanted.T[None, :, None]))


@dataclass(slots=True)
class Fold:
    """Photos that are predicted together, and their sum of the normal equations: one part for each is too large.

    normal (unknowns, unknowns), of which the lower half counts, right (unknowns, 3)
    table : how many of the unknowns are the table's, which come last
    """

    samples: list[Sample]
    normal: Tensor
    right: Tensor
    table: int

    def shared(self, count: int) -> Fold:
        """The last `count` unknowns alone."""
        samples = [Sample(each.rows[:, -count:], each.missing, each.wanted) for each in self.samples]
        return Fold(samples, self.normal[-count:, -count:], self.right[-count:], self.table)


@dataclass(frozen=True, slots=True)
class Fitted:
    """scores : mean PSNR in dB of photos predicted from others, by the share of the way from the style to the fit
    photos : how many were predicted from other shoots; 0 where there was only one shoot
    rest : what held-out photos change, learned from too, by the names of the tensors
    """

    scores: dict[float, float]
    photos: int
    rest: dict[str, Tensor]


@torch.no_grad()
def fit(
    net: GridNet,
    pairs: Tensor,
    shoots: Sequence[int] = (),
    report: Report = ignore,
    seed: int = 0,
    held: Tensor | None = None,
) -> Fitted:
    """Give `net`, in place, the last layer, table and guide that predict best.

    pairs : (N, 6, 256, 256), linear XYZ and finished sRGB of whole pairs
    shoots : which shoot each pair is of; no shoot is both learned from and predicted. Empty: each pair is one
    report : receives Progress ("fit") every second or so, and may raise Cancelled
    held : pairs as `pairs`, which nothing is chosen by
    """
    members = _members(shoots if len(set(shoots)) > 1 else range(len(pairs)))
    parts = count(1)
    total = 2 * (len(pairs) + len(members) * (len(RIDGES) + 1)) + (0 if held is None else len(held))

    def alive() -> None:
        report(Progress("fit", next(parts), total))

    best: tuple[dict[float, float], Hold, GridNet, list[Fold]] | None = None
    before: list[Tensor] = []
    for start in (deepcopy(net), _plain(net, pairs, members, seed)):
        folds = _folds(start, pairs, members, seed, alive)
        before = before or [each.shown() for fold in folds for each in fold.samples]
        hold = _hold(start, folds, alive)
        scores = _by_share(start, folds, hold, before, alive)
        if best is None or max(scores.values()) > max(best[0].values()):
            best = scores, hold, start, folds
    assert best is not None
    scores, hold, start, folds = best
    photos = len(pairs) if len(folds) > 1 and len(set(shoots)) != 1 else 0
    net.load_state_dict(start.state_dict())
    _move(net, _solution(net, _together(folds), hold))
    if held is None:
        return Fitted(scores, photos, {})
    more = _folds(start, held, [list(range(len(held)))], seed, alive)
    _move(start, _solution(start, _together(folds + more), hold))
    moved = net.state_dict()
    changes = {name: value - moved[name] for name, value in start.state_dict().items()}
    return Fitted(scores, photos, {name: value for name, value in changes.items() if bool(value.any())})


def _members(shoots: Sequence[int]) -> list[list[int]]:
    """Indices of pairs in at most `FOLDS` parts of about one size, whole shoots each."""
    groups: dict[int, list[int]] = {}
    for index, shoot in enumerate(shoots):
        groups.setdefault(shoot, []).append(index)
    members: list[list[int]] = [[] for _ in range(min(FOLDS, len(groups)))]
    for group in sorted(groups.values(), key=len, reverse=True):
        min(members, key=len).extend(group)
    return members


def _bends(net: GridNet) -> tuple[float, ...]:
    return BENDS if net.table is not None else (0.0,)


def _hold(net: GridNet, folds: list[Fold], alive: Callable[[], None]) -> Hold:
    """The hold with which photos are predicted best."""
    if len(folds) == 1:
        # A single photo predicts itself, so the strongest holds are taken.
        return RIDGES[0], _bends(net)[0]
    # What is the same for all photos tells the bend, in a tenth of the time.
    shared = [fold.shared(4 * net.config.bins[1] + fold.table) for fold in folds]
    bends = _predicted(net, shared, [(_MIDDLE, bend) for bend in _bends(net)])
    bend = max(bends, key=lambda hold: bends[hold])[1]
    scores = _predicted(net, folds, [(ridge, bend) for ridge in RIDGES], alive)
    return max(scores, key=lambda hold: scores[hold])


def _by_share(
    net: GridNet, folds: list[Fold], hold: Hold, before: Sequence[Tensor], alive: Callable[[], None]
) -> dict[float, float]:
    """Mean PSNR of predicted photos by `SHARES` of the way to the fit from what was shown of each `before`."""
    scores: dict[float, list[float]] = {share: [] for share in SHARES}
    start = iter(before)
    for fold in folds:
        alive()
        solution = _solution(net, _others(folds, fold), hold)
        for each in fold.samples:
            begun, fitted = next(start), each.shown(solution)
            for share, found in scores.items():
                found.append(each.psnr(torch.lerp(begun, fitted, share)))
    return {share: _mean(found) for share, found in scores.items()}


def _others(folds: list[Fold], fold: Fold) -> Fold:
    """The equations of all folds but one; of that one where there is no other."""
    return _together([each for each in folds if each is not fold] or folds)


def _predicted(
    net: GridNet, folds: list[Fold], holds: Sequence[Hold], alive: Callable[[], None] = lambda: None
) -> dict[Hold, float]:
    """Mean PSNR of photos whose fold was not learned from, by hold."""
    scores: dict[Hold, list[float]] = {}
    for fold in folds:
        rest = _others(folds, fold)
        for hold in holds:
            alive()
            solution = _solution(net, rest, hold)
            scores.setdefault(hold, []).extend(each.psnr(each.shown(solution)) for each in fold.samples)
    return {hold: _mean(found) for hold, found in scores.items()}


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


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
        hold = RIDGES[-1], 0.0
        scores.append(_predicted(plain, folds, [hold])[hold])
    plain.guide.copy_(guides[scores.index(max(scores))])
    return plain


def _bias(net: GridNet) -> Tensor:
    return cast(Tensor, net.last.bias)


def _together(folds: Sequence[Fold]) -> Fold:
    """The equations of all photos of some folds, in float64, each photo counted alike; without samples."""
    photos = sum(len(each.samples) for each in folds)
    normal, right = (torch.zeros_like(each, dtype=torch.float64) for each in (folds[0].normal, folds[0].right))
    for each in folds:
        normal += each.normal
        right += each.right
    return Fold([], normal / photos, right / photos, folds[0].table)


def _solution(net: GridNet, all_photos: Fold, hold: Hold) -> Tensor:
    """The change (unknowns, 3) of the last layer, and behind it the table's, that fits `_together`'s photos."""
    ridge, bend = hold
    normal, right = all_photos.normal.clone(), all_photos.right
    shared = 4 * net.config.bins[1]  # unknowns of the bias, which come last of the grid's
    grid = len(normal) - all_photos.table
    holds = torch.full((len(normal),), _FAINT, dtype=torch.float64)
    holds[:grid] = ridge * normal.diagonal()[:grid].mean().clamp(min=1e-9)
    holds[grid - shared : grid] *= _FREE
    normal.diagonal().add_(holds)
    if grid < len(normal):
        normal[grid:, grid:] += bend * _bending(net.config.table)
    # Of `normal` only the lower half is there.
    return torch.cholesky_solve(right, torch.linalg.cholesky(normal)).float()


def _unknowns(net: GridNet) -> int:
    """Of the last layer, for each of the three channels."""
    return 4 * net.config.bins[1] * (net.last.in_channels + 1)


@cache
def _bending(size: int) -> Tensor:
    """The quadratic form (size³, size³) of the mean square of a table's second derivatives, all nine of them."""
    one = torch.eye(size, dtype=torch.float64)
    slope = torch.diff(one, dim=0) * (size - 1) / _USUAL
    curve = torch.diff(one, n=2, dim=0) * ((size - 1) / _USUAL) ** 2
    axes = [[curve if axis == there else one for there in range(3)] for axis in range(3)]
    axes += [[slope if there in pair else one for there in range(3)] for pair in combinations(range(3), 2)] * 2
    total = torch.zeros(size**3, size**3, dtype=torch.float64)
    for a, b, c in axes:
        whole = torch.kron(torch.kron(a.T @ a, b.T @ b), c.T @ c)
        total += whole / size**3
    return total


def _folds(
    net: GridNet,
    pairs: Tensor,
    members: list[list[int]],
    seed: int,
    alive: Callable[[], None] = lambda: None,
    features: bool = True,
) -> list[Fold]:
    """The equations of all pairs; without `features` those of the bias alone. Of `normal` the lower half is filled."""
    each = min(max(PIXELS // len(pairs), 1), THUMBNAIL**2)
    few = max(_PREDICTED // len(pairs), 1)
    grid = _unknowns(net) if features else 4 * net.config.bins[1]
    table = net.config.table**3 if features else 0
    size = grid + table
    found = []
    for fold in members:
        whole = Fold([], torch.zeros(size, size), torch.zeros(size, 3), table)
        for index in fold:
            alive()
            xyz, finished = pairs[index, None, :3], pairs[index, 3:]
            # The same places whatever the start, so that starts can be compared.
            some = torch.randperm(THUMBNAIL**2, generator=torch.Generator().manual_seed(seed + index))[:each]
            rows, missing = _rows(net, xyz, some, features), _missing(net, xyz, finished, some)
            whole.normal[:grid, :grid].addmm_(rows.T, rows, alpha=1 / each)
            if table:
                entries = _entries(net, xyz, some)
                rows = torch.cat([rows, entries.to_dense().T], 1)
                # Four of hundreds in a row are not zero.
                whole.normal[grid:] += torch.sparse.mm(entries, rows) / each
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


def _entries(net: GridNet, xyz: Tensor, some: Tensor) -> Tensor:
    """Weights of the table's entries at flat indices `some` of one picture, sparse (entries, pixels)."""
    size = net.config.table
    colours = net.base(xyz)[0].flatten(1)[:, some].T
    indices, shares = corners(colours, size)
    pixels = torch.arange(len(some)).repeat_interleave(4)
    places = torch.stack([indices.flatten(), pixels])
    shape = (size**3, len(some))
    return torch.sparse_coo_tensor(places, shares.flatten(), shape, check_invariants=True)


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
    """Add a solution (unknowns, 3) to the last layer and the table."""
    width, depth = net.last.in_channels, net.config.bins[1]
    grid = _unknowns(net)
    if net.table is not None:
        net.table.add_(solution[grid:].view(net.table.shape))
    change = solution[:grid].view(width + 1, 4, depth, 3).permute(3, 1, 2, 0).reshape(12 * depth, width + 1)
    net.last.weight += change[:, :width, None, None]
    _bias(net).add_(change[:, width])
