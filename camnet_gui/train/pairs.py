"""Enhance-Net learns a look from pairs that `camnet prepare` made: restored pictures and what they are to become."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from camnet_gui.errors import Sentence, TrainingError
from camnet_gui.events import Note, Report
from camnet_gui.images import F32
from camnet_gui.train import losses
from camnet_gui.train.data import SMALLEST_WINDOW
from camnet_gui.train.recipes import Recipe
from camnet_gui.train.styles import style_named
from camnet_gui.train.tasks import (
    CHUNK,
    VALIDATION_SEED,
    EnhanceBatch,
    enhance_scores,
    noisy_thumbnail,
    run_enhance,
    sparse,
)
from camnet_gui.truths.checks import mostly_monochrome
from camnet_gui.truths.manifest import PairFiles, load_pairs

Half = NDArray[np.float16]


@dataclass(frozen=True, slots=True, eq=False)
class PairSet:
    """Pairs in memory: float16 (H, W, 6), linear XYZ at reference exposure and the finished sRGB [0, 1]."""

    pictures: tuple[Half, ...]

    def squares(self, size: int) -> Tensor:
        """All pairs, whole, each reduced to a square: (pairs, 6, size, size) float32."""
        return torch.stack([_square(picture, size) for picture in self.pictures])


def _square(picture: Half, size: int) -> Tensor:
    """(6, size, size) float32 of a window (H, W, 6), by area."""
    reduced = _reduced(picture.astype(np.float32), size, size)
    return torch.from_numpy(np.ascontiguousarray(reduced.transpose(2, 0, 1)))


def _reduced(both: F32, height: int, width: int) -> F32:
    """(height, width, 6) of (H, W, 6), by area; OpenCV takes four channels at most."""
    parts = [cv2.resize(both[:, :, c : c + 3], (width, height), interpolation=cv2.INTER_AREA) for c in (0, 3)]
    return np.concatenate(parts, 2).astype(np.float32, copy=False)


def every_tenth(pairs: Sequence[PairFiles]) -> list[PairFiles]:
    """The pairs to hold out: every tenth, at least one."""
    return [each for i, each in enumerate(pairs) if i % 10 == 9] or list(pairs[-1:])


def load_pair_sets(
    folder: Path,
    shorter: int,
    report: Report,
    hold_out: Callable[[Sequence[PairFiles]], list[PairFiles]] = every_tenth,
    left_out: frozenset[str] = frozenset(),
) -> tuple[PairSet, PairSet, bool]:
    """(training, held out, whether black and white): pairs of a folder, reduced to `shorter` on the short side.

    `hold_out` chooses those that are only tested with; pairs named in `left_out` are not used. Frames of a series share
    their truths, which count once. Where black and white and colour are mixed, the rarer kind is left out, as one
    look can't be both, but for those that the user insists on.
    Raises TrainingError when fewer than two are left, TruthError for damaged pairs.
    """
    wanted = [found for found in load_pairs(folder) if found.pair.name not in left_out]
    found = list({(each.pair.enhanced, each.pair.baseline): each for each in wanted}.values())
    monochrome = mostly_monochrome([each.pair.monochrome for each in found])
    chosen = [each for each in found if each.pair.monochrome == monochrome or each.pair.insisted]
    if len(chosen) < len(found):
        count = len(found) - len(chosen)
        report(Note(Sentence("{count} pairs are left out: black and white and colour are mixed.", count=count)))
    if len(chosen) < 2:
        if chosen:
            raise TrainingError("There is only one pair to learn from: at least two are needed.")
        raise TrainingError("There is no pair to learn from: at least two are needed.")
    held_out = hold_out(chosen)
    train = [each for each in chosen if each not in held_out]
    report(Note(Sentence(
        "{count} pairs to learn from, {held} held out for validation.", count=len(train), held=len(held_out)
    )))  # fmt: skip
    return _read(train, shorter), _read(held_out, shorter), monochrome


def _read(pairs: Sequence[PairFiles], shorter: int) -> PairSet:
    pictures = []
    for each in pairs:
        # The truths of a long exposure lie in its shorter ones' scale, which says nothing about the look.
        xyz = each.restored() * np.float32(2.0**each.pair.baseline / each.pair.exposure)
        srgb = each.enhanced()
        if xyz.shape != srgb.shape:
            raise TrainingError(
                "The files of the pair {name} differ in size: make the pairs again.", name=each.pair.name
            )
        both = np.concatenate([xyz, srgb], 2)
        scale = min(shorter / min(both.shape[:2]), 1.0)
        height, width = (max(round(extent * scale), 1) for extent in both.shape[:2])
        pictures.append(_reduced(both, height, width).astype(np.float16))
    return PairSet(tuple(pictures))


@dataclass(eq=False)
class PairTask:
    """Enhance-Net learns a look from pairs: restored XYZ in, the finished picture of the same frame out.

    exposure : scatter of the input's exposure in EV, cut at twice that: cameras meter a little differently each time
    noise : largest σ of the noise that is added to the thumbnail, which comes from an unrestored mosaic
    stride : as in `EnhanceTask`
    """

    train: PairSet
    held_out: PairSet
    exposure: float = 0.15
    noise: float = 0.01
    stride: int = 2
    validation_size: int = 256
    _validation: list[EnhanceBatch] = field(default_factory=list, init=False)

    def batch(self, recipe: Recipe, generator: torch.Generator) -> EnhanceBatch:
        """Random large windows of random pairs, each reduced to a square patch, flipped, at a jittered exposure."""
        samples = torch.stack([self._window(recipe.patch, generator) for _ in range(recipe.batch)])
        ev = self.exposure * torch.randn(recipe.batch, 1, 1, 1, generator=generator).clamp(-2.0, 2.0)
        made = self._samples(samples, ev, generator)
        return sparse(made, self.stride, generator)

    def loss(self, net: nn.Module, batch: EnhanceBatch) -> Tensor:
        """Eq. (6)."""
        return losses.enhance_loss(run_enhance(net, batch.xyz, batch.thumbnail), batch.finished)

    def validate(self, net: nn.Module) -> dict[str, float]:
        """Scores of the held-out pairs, whole; those of `EnhanceTask`."""
        if not self._validation:
            generator = torch.Generator().manual_seed(VALIDATION_SEED)
            pairs = self.held_out.squares(self.validation_size)
            none = torch.zeros(1)
            self._validation = [self._samples(part, none, generator) for part in torch.split(pairs, CHUNK)]
        return enhance_scores(net, self._validation)

    def _window(self, size: int, generator: torch.Generator) -> Tensor:
        picture = self.train.pictures[int(torch.randint(len(self.train.pictures), (1,), generator=generator))]
        shares = SMALLEST_WINDOW + (1.0 - SMALLEST_WINDOW) * torch.rand(2, generator=generator)
        height, width = (max(round(n * float(s)), 1) for n, s in zip(picture.shape, shares, strict=False))
        y = int(torch.randint(picture.shape[0] - height + 1, (1,), generator=generator))
        x = int(torch.randint(picture.shape[1] - width + 1, (1,), generator=generator))
        sample = _square(picture[y : y + height, x : x + width], size)
        return sample.flip(2) if float(torch.rand(1, generator=generator)) < 0.5 else sample

    def _samples(self, pairs: Tensor, ev: Tensor, generator: torch.Generator) -> EnhanceBatch:
        xyz = pairs[:, :3] * 2.0**ev
        thumbnail = noisy_thumbnail(xyz, self.noise, generator)
        return EnhanceBatch(xyz, thumbnail, pairs[:, 3:].contiguous())


def formula_on_arrays(key: str) -> Callable[[F32], F32]:
    """The formula of the style `key` for pictures float32 (H, W, 3), sRGB [0, 1]. Raises TrainingError."""
    formula = style_named(key).make()

    def apply(srgb: F32) -> F32:
        with torch.no_grad():
            result = formula(torch.from_numpy(np.ascontiguousarray(srgb.transpose(2, 0, 1)))[None])
        return np.ascontiguousarray(result[0].clamp(0.0, 1.0).numpy().transpose(1, 2, 0))

    return apply
