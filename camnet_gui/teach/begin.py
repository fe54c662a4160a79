"""What descent begins with: the fit to all pairs, or the part of the way to it by which new photos are met best.

New are the photos held out, and all others, predicted in turn. Few are held out, two of ten pairs: by them alone a fit
was thrown away that new photos would have liked, and another one kept that they did not. The nearest style as it is, is
among what is compared.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import Final

import torch

from camnet_gui.errors import Sentence
from camnet_gui.events import Note, Report
from camnet_gui.files import write_json
from camnet_gui.model.config import THUMBNAIL
from camnet_gui.model.nets import GridNet
from camnet_gui.teach.fit import SHARES, Fitted, fit
from camnet_gui.teach.learning import psnr_of
from camnet_gui.teach.rest import keep_rest
from camnet_gui.teach.words import NOTHING, Predicted
from camnet_gui.train.pairs import PairSet

_FILE: Final = "begun.json"


def begin(net: GridNet, train: PairSet, held: PairSet, shoots: Sequence[int], run: Path, report: Report) -> None:
    """Give `net`, the nearest style, in place, what descent begins with; what it is worth is told, and kept in `run`.

    shoots : which shoot each pair of `train` is of; empty: each is one
    run : folder of the lesson's checkpoints

    Raises TrainingError, OSError; Cancelled from `report`.
    """
    start = deepcopy(net)
    fitted = fit(net, train.squares(THUMBNAIL), shoots, report, held=held.squares(THUMBNAIL))
    report(Note(Sentence(
        "A fit to all pairs at once predicts photos that it left out to {score:.1f} dB.", score=fitted.scores[1.0]
    )))  # fmt: skip
    share = toward(net, start, held, fitted)
    # The way back is linear in what held-out photos change.
    keep_rest(run, {name: share * change for name, change in fitted.rest.items()} if share else {})
    write_json(run / _FILE, {"photos": fitted.photos, "gained": fitted.scores[share] - fitted.scores[0.0]})
    if share < 1.0:
        report(Note(Sentence(
            "Photos that it did not learn from are met best by {share:.0%} of what the fit changes, so learning begins "
            "with that.", share=share,
        )))  # fmt: skip


def predicted(run: Path) -> Predicted:
    """What `begin` kept in `run`; nothing where it was not asked, or the file is damaged."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        told = json.loads((run / _FILE).read_text(encoding="utf-8"))
        return Predicted(int(told["photos"]), float(told["gained"]))
    return NOTHING


@torch.no_grad()
def toward(net: GridNet, start: GridNet, held: PairSet, fitted: Fitted) -> float:
    """Bring `net`, the whole fit, back to the share of the way from `start` by which new photos are met best.

    Those are `held`, and the photos that were predicted from others. Returns the share, the smallest of those that
    are alike.
    """
    ways = {share: _between(start, net, share) for share in SHARES}
    scores = {
        share: fitted.photos * fitted.scores[share] + len(held.pictures) * psnr_of(way, held)
        for share, way in ways.items()
    }
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
