"""What the nets learn: Restore-Net, Enhance-Net, and both together (the paper's two steps)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

import torch
from torch import Tensor, nn

from camnet_gui import color
from camnet_gui.train import losses, metrics
from camnet_gui.train.data import PhotoSet
from camnet_gui.train.loop import move
from camnet_gui.train.recipes import Recipe
from camnet_gui.train.synth import RestoreBatch, Synthesis

# (λ_shot, σ_read) at which restoring is scored: base ISO to night.
LEVELS: Final = ((1e-5, 1e-4), (1e-4, 4e-4), (1e-3, 1.5e-3), (1e-2, 5e-3))
_VALIDATION_SEED: Final = 20_011
_CHUNK: Final = 8  # validation pictures at a time: bounds the memory

Baseline = Callable[[Tensor, Tensor], Tensor]


def to_linear_srgb(batch: RestoreBatch) -> Tensor:
    """(N, 3, 3) matrices from the space of `batch.truth` to linear sRGB."""
    M_xyz_to_srgb = torch.from_numpy(color.M_XYZ_TO_SRGB).to(batch.M_balanced_to_xyz)
    return M_xyz_to_srgb @ batch.M_balanced_to_xyz


def encoded_psnr(output: Tensor, truth: Tensor, matrix: Tensor) -> Tensor:
    """PSNR (N,) in dB after matrix (N, 3, 3) and sRGB curve, with the one exposure scale per picture that fits best."""
    output, truth = losses.apply_matrix(matrix, output), losses.apply_matrix(matrix, truth)
    scale = (output * truth).sum(dim=(1, 2, 3)) / output.square().sum(dim=(1, 2, 3)).clamp(min=1e-9)
    output = (output * scale.view(-1, 1, 1, 1)).clamp(0.0, 1.0)
    return metrics.psnr(losses.srgb_curve(output), losses.srgb_curve(truth.clamp(0.0, 1.0)))


@dataclass(eq=False)
class RestoreTask:
    """Restore-Net on synthetic raws.

    train, held_out : photographs
    synthesis : tells the contract
    objective : "encoded" is the L1 after matrix and sRGB curve; "paper" is Eq. (5)
    level_weight : samples weigh by `ω^-level_weight`, so that the noisy ones don't drown the sharp ones
    baseline : e.g. the net's interpolation skip alone; its PSNR is reported beside the net's
    """

    train: PhotoSet
    held_out: PhotoSet
    synthesis: Synthesis
    objective: str = "encoded"
    level_weight: float = 0.1
    baseline: Baseline | None = None
    validation_crops: int = 48
    validation_size: int = 192
    _validation: list[RestoreBatch] = field(default_factory=list, init=False)
    _baseline_scores: dict[str, float] = field(default_factory=dict, init=False)

    def batch(self, recipe: Recipe, generator: torch.Generator) -> RestoreBatch:
        """A batch of random crops rendered backwards."""
        return self.synthesis.batch(self.train.crops(recipe.batch, recipe.patch, generator), generator)

    def loss(self, net: nn.Module, batch: RestoreBatch) -> Tensor:
        """Scalar loss of `net` on `batch`."""
        output = net(batch.rggb, batch.sigma)
        if self.objective == "paper":
            return losses.restore_loss(output, batch.truth)
        weight = batch.omega.pow(-self.level_weight)
        return losses.encoded_l1(output, batch.truth, to_linear_srgb(batch), weight / weight.mean())

    def validate(self, net: nn.Module) -> dict[str, float]:
        """Mean PSNR in dB per noise level, "score" is their mean; "skip_..." are the baseline's."""
        device = next(net.parameters()).device
        scores = self._psnr(net, "psnr", device)
        scores = {"score": sum(scores.values()) / len(scores)} | scores
        if self.baseline is not None and not self._baseline_scores:
            self._baseline_scores = self._psnr(self.baseline, "skip", device)
        return scores | self._baseline_scores

    def _psnr(self, restore: Baseline, label: str, device: torch.device) -> dict[str, float]:
        scores = {}
        for (shot, _), pictures in zip(LEVELS, self._validation_set(), strict=True):
            values = []
            for start in range(0, pictures.omega.shape[0], _CHUNK):
                part = move(_rows(pictures, start, start + _CHUNK), device)
                values.append(encoded_psnr(restore(part.rggb, part.sigma), part.truth, to_linear_srgb(part)))
            scores[f"{label}_{shot:g}"] = float(torch.cat(values).mean())
        return scores

    def _validation_set(self) -> list[RestoreBatch]:
        """The same crops, cameras and balances at each noise level, whatever the seed of the training."""
        if not self._validation:
            generator = torch.Generator().manual_seed(_VALIDATION_SEED)
            photos = self.held_out.crops(self.validation_crops, self.validation_size, generator, halved=0.0)
            for level in LEVELS:
                self._validation.append(
                    self.synthesis.batch(photos, torch.Generator().manual_seed(_VALIDATION_SEED), level)
                )
        return self._validation


def _rows(batch: RestoreBatch, start: int, stop: int) -> RestoreBatch:
    """Samples `start` to `stop` of a batch."""
    return RestoreBatch(
        batch.rggb[start:stop],
        batch.sigma[start:stop],
        batch.truth[start:stop],
        batch.M_balanced_to_xyz[start:stop],
        batch.omega[start:stop],
    )
