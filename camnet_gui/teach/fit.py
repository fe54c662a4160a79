"""The first guess of a look: a style's last layer is fitted to the pairs at once, by least squares.

Everything before that layer stays as it is. What the grid adds to the plain rendition is linear in the last layer's
weights: a pixel's row of the equations is its features ⊗ its place along the lightness ⊗ (red, green, blue, 1). A look
that is one curve or one table for all photos is nearly found by this alone, where gradient descent takes minutes.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Final, cast

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from camnet_gui.model.config import THUMBNAIL
from camnet_gui.model.nets import GridNet

PIXELS: Final = 40_000  # of all pairs together: more make it slower and no better
# How strongly the change of the weights is held back, as shares of the equations' mean size. The bias, which is the
# same change for all photos, is nearly free.
RIDGES: Final = (3.0, 3e-1, 3e-2, 3e-3)
_FREE: Final = 1e-3


@torch.no_grad()
def fit(net: GridNet, pairs: Tensor, score: Callable[[GridNet], float], seed: int = 0) -> float:
    """Give `net`, in place, the last layer that scores best, and tell that score.

    It is the net's own one, or one fitted in the squares of encoded sRGB: as a small change of the net's own, which
    keeps what it decides for each photo, or of none at all, which leaves one look for all photos.

    pairs : (N, 6, 256, 256), linear XYZ and finished sRGB of whole pairs
    score : of a net on photos that are not in `pairs`, the larger the better
    """
    own, plain = deepcopy(net), deepcopy(net)
    torch.nn.init.zeros_(plain.last.weight)
    _bias(plain).zero_()
    best, chosen = score(net), own.last
    for start, solution in zip((own, plain), _solutions(net, (own, plain), pairs, seed), strict=True):
        for change in solution:
            guess = deepcopy(start)
            _move(guess, change)
            found = score(guess)
            if found > best:
                best, chosen = found, guess.last
    net.last.weight.copy_(chosen.weight)
    _bias(net).copy_(_bias_of(chosen))
    return best


def _bias(net: GridNet) -> Tensor:
    return _bias_of(net.last)


def _bias_of(layer: torch.nn.Conv2d) -> Tensor:
    return cast(Tensor, layer.bias)


def _solutions(net: GridNet, starts: tuple[GridNet, ...], pairs: Tensor, seed: int) -> list[list[Tensor]]:
    """For each start the changes (unknowns, 3) of its last layer, one for each of `RIDGES`."""
    generator = torch.Generator().manual_seed(seed)
    each = min(max(PIXELS // len(pairs), 1), THUMBNAIL**2)
    inputs = net.last.in_channels + 1
    size = inputs * 4 * net.config.bins[1]
    normal, right = torch.zeros(size, size), torch.zeros(size, 3 * len(starts))
    for picture in pairs:
        xyz, wanted = picture[None, :3], picture[3:]
        some = torch.randperm(THUMBNAIL**2, generator=generator)[:each]
        rows = _rows(net, xyz, some)
        normal.addmm_(rows.T, rows)
        right.addmm_(rows.T, torch.cat([_missing(start, xyz, wanted, some) for start in starts], 1))
    holds = torch.ones(inputs, size // inputs)
    holds[-1] = _FREE
    scale = normal.diagonal().mean().clamp(min=1e-9)
    found = [
        torch.linalg.solve((normal + torch.diag(ridge * scale * holds.flatten())).double(), right.double()).float()
        for ridge in RIDGES
    ]
    return [[solution[:, 3 * index : 3 * index + 3] for solution in found] for index in range(len(starts))]


def _rows(net: GridNet, xyz: Tensor, some: Tensor) -> Tensor:
    """The equations' rows (pixels, unknowns) at flat indices `some` of one picture."""
    depth = net.config.bins[1]
    base = net.base(xyz)
    features = F.interpolate(_features(net, xyz), (THUMBNAIL, THUMBNAIL), mode="bilinear", align_corners=False)
    cell = (net.lightness(base)[0].flatten()[some] * depth - 0.5).clamp(0, depth - 1)
    places = (1 - (cell[:, None] - torch.arange(depth)).abs()).clamp(min=0)
    transforms = (_with_one(base, some)[:, :, None] * places[:, None, :]).flatten(1)
    return (_with_one(features, some)[:, :, None] * transforms[:, None, :]).flatten(1)


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
