"""What descent begins with: the fit to all pairs, or where held-out photos are met worse by it, the way to it in part.

The nearest style as it is, is among what is compared: a lesson never keeps what held-out photos are met worse by.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from pathlib import Path
from typing import Final

import torch

from camnet_gui.errors import Sentence
from camnet_gui.events import Note, Report
from camnet_gui.model.config import THUMBNAIL
from camnet_gui.model.nets import GridNet
from camnet_gui.teach.fit import fit
from camnet_gui.teach.learning import psnr_of
from camnet_gui.teach.rest import keep_rest
from camnet_gui.train.pairs import PairSet

SHARES: Final = (0.75, 0.5, 0.25, 0.0)  # of the way from the nearest style to the fit


def begin(net: GridNet, train: PairSet, held: PairSet, shoots: Sequence[int], run: Path, report: Report) -> None:
    """Give `net`, the nearest style, in place, what descent begins with; what it is worth is told.

    shoots : which shoot each pair of `train` is of
    run : folder of the lesson's checkpoints

    Raises TrainingError; Cancelled from `report`.
    """
    start = deepcopy(net)
    fitted = fit(net, train.squares(THUMBNAIL), shoots, report, held=held.squares(THUMBNAIL))
    report(Note(Sentence(
        "A fit to all pairs at once predicts photos that it left out to {score:.1f} dB.", score=fitted.score
    )))  # fmt: skip
    share = toward(net, start, held)
    # What held-out photos add was told for the whole fit.
    keep_rest(run, fitted.rest if share == 1.0 else {})
    if share < 1.0:
        report(Note(Sentence(
            "The fit meets the photos held out worse than the style that it began with, so learning begins with "
            "{share:.0%} of it.", share=share,
        )))  # fmt: skip


@torch.no_grad()
def toward(net: GridNet, start: GridNet, held: PairSet) -> float:
    """Where `held` is met worse by `net` than by `start`, bring `net` back to the share of the way that meets it best.

    The share, 1 where nothing was changed; of shares that are alike the smallest.
    """
    if psnr_of(net, held) >= psnr_of(start, held):
        return 1.0
    ways = {share: _between(start, net, share) for share in SHARES}
    scores = {share: psnr_of(way, held) for share, way in ways.items()}
    best = max(sorted(scores), key=lambda share: scores[share])
    net.load_state_dict(ways[best].state_dict())
    return best


def _between(start: GridNet, end: GridNet, share: float) -> GridNet:
    """What both add to the plain rendition is linear in the weights that a fit changes, but for the guide."""
    made = deepcopy(end)
    for name, value in made.state_dict().items():
        if value.is_floating_point():
            value.copy_(torch.lerp(start.state_dict()[name], value, share))
    return made
