"""What held-out photos add to a style: once they have been measured with, they are learned from too."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Final

from safetensors import SafetensorError
from safetensors.torch import load_file, save
from torch import Tensor

from camnet_gui.errors import TrainingError
from camnet_gui.files import write_bytes
from camnet_gui.model.nets import GridNet
from camnet_gui.teach.learning import psnr_of
from camnet_gui.train.pairs import PairSet

_FILE: Final = "rest.safetensors"


def keep_rest(folder: Path, changes: Mapping[str, Tensor]) -> None:
    """Keep what held-out photos change (`fit.Fitted.rest`) for the end of the lesson. Raises TrainingError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_bytes(folder / _FILE, save(dict(changes)))
    except OSError as error:
        raise TrainingError(
            "The lesson can't be kept in {folder}: {reason}.", folder=folder, reason=error.strerror or error
        ) from error


def with_rest(net: GridNet, folder: Path, train: PairSet, held: PairSet) -> GridNet:
    """`net` after the change that `folder` keeps, where neither all pairs nor `held` are met worse by that; else `net`.

    The change is linear in these weights, so it is the same on top of what was learned since the fit.
    """
    fuller = deepcopy(net)
    state = fuller.state_dict()
    try:
        for name, change in load_file(folder / _FILE).items():
            state[name] += change
    except (OSError, SafetensorError, KeyError, RuntimeError):
        return net  # a lesson of an earlier version, or a damaged file
    judged = PairSet(train.pictures + held.pictures), held
    return fuller if all(psnr_of(fuller, pairs) >= psnr_of(net, pairs) for pairs in judged) else net
