"""Pictures of a lesson for the eye: a held-out photo with a style, and what it should become."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from camnet_gui.images import F32, U8
from camnet_gui.model import nets, weights
from camnet_gui.train.tasks import run_enhance, thumbnail_of
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
    assert not isinstance(net, nets.RestoreNet)
    pictures = []
    with torch.no_grad():
        for each in shown:
            xyz = torch.from_numpy(np.ascontiguousarray(each.xyz.transpose(2, 0, 1)))[None]
            pictures.append(_codes(_run(net, xyz)[0].numpy().transpose(1, 2, 0)))
    return tuple(pictures)


def _run(net: nets.EnhanceNet | nets.GridNet, xyz: Tensor) -> Tensor:
    if isinstance(net, nets.GridNet):
        return run_enhance(net, xyz, thumbnail_of(xyz))
    height, width = xyz.shape[2:]
    contract = weights.contract_of(net)
    high, wide = (
        max(-(-extent // contract.size_multiple) * contract.size_multiple, contract.smallest)
        for extent in (height, width)
    )
    # Repeated edges: mirroring would need more pixels than a small picture has.
    padded = F.pad(xyz, (0, wide - width, 0, high - height), mode="replicate")
    return run_enhance(net, padded, padded)[..., :height, :width]


def _small(picture: F32) -> F32:
    factor = min(1.0, SIDE / max(picture.shape[:2]))
    size = max(round(picture.shape[1] * factor), 1), max(round(picture.shape[0] * factor), 1)
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32)


def _codes(srgb: F32) -> U8:
    return np.ascontiguousarray((np.clip(srgb, 0, 1) * 255 + 0.5).astype(np.uint8))
