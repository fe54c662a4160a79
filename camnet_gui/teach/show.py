"""Pictures of a lesson for the eye: a held-out photo with a style, and what it should become."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import torch

from camnet_gui.errors import TrainingError
from camnet_gui.images import F32, U8
from camnet_gui.model import nets, weights
from camnet_gui.train.tasks import thumbnail_of
from camnet_gui.truths.manifest import PairFiles

SIDE: Final = 360  # pixels of the longer side


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """A held-out photo: its name, linear XYZ float32 (H, W, 3) at reference exposure, what it should become."""

    name: str
    xyz: F32
    wanted: U8


def examples(pairs: Sequence[PairFiles]) -> tuple[Example, ...]:
    """The pairs at a size to look at. Raises TruthError for damaged ones."""
    found = []
    for each in pairs:
        xyz = each.restored() * np.float32(2.0**each.pair.baseline / each.pair.exposure)
        found.append(Example(each.pair.name, _small(xyz), _codes(_small(each.enhanced()))))
    return tuple(found)


def rendered(style: Path, shown: Sequence[Example]) -> tuple[U8, ...]:
    """The examples in the style of a file, uint8 (H, W, 3) sRGB each. Raises WeightsError."""
    net, _ = weights.load(style, "enhance")
    if not isinstance(net, nets.GridNet):
        raise TrainingError("{name} is no style of the fast kind.", name=style.name)
    pictures = []
    with torch.no_grad():
        for each in shown:
            xyz = torch.from_numpy(np.ascontiguousarray(each.xyz.transpose(2, 0, 1)))[None]
            pictures.append(_codes(net(xyz, thumbnail_of(xyz))[0].numpy().transpose(1, 2, 0)))
    return tuple(pictures)


def _small(picture: F32) -> F32:
    factor = min(1.0, SIDE / max(picture.shape[:2]))
    size = max(round(picture.shape[1] * factor), 1), max(round(picture.shape[0] * factor), 1)
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32)


def _codes(srgb: F32) -> U8:
    return np.ascontiguousarray((np.clip(srgb, 0, 1) * 255 + 0.5).astype(np.uint8))
