"""What the nets learn: Restore-Net, Enhance-Net, and both together (the paper's two steps)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from camnet_gui import color
from camnet_gui.model import nets
from camnet_gui.model.config import THUMBNAIL
from camnet_gui.train import losses, metrics
from camnet_gui.train.data import PhotoSet
from camnet_gui.train.loop import move
from camnet_gui.train.recipes import Recipe
from camnet_gui.train.styles import Formula
from camnet_gui.train.synth import RestoreBatch, Synthesis, Unfinishing

# (λ_shot, σ_read) at which restoring is scored: base ISO to night.
LEVELS: Final = ((1e-5, 1e-4), (1e-4, 4e-4), (1e-3, 1.5e-3), (1e-2, 5e-3))
VALIDATION_SEED: Final = 20_011
CHUNK: Final = 8  # validation pictures at a time: bounds the memory

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
    objective : "encoded" is the L1 after matrix and sRGB curve, "decibel" the log of the squared error there, "paper"
        Eq. (5)
    level_weight : samples weigh by `ω^-level_weight`: with "encoded" so that the noisy ones don't drown the sharp ones
    baseline : e.g. the net's interpolation skip alone; its PSNR is reported beside the net's
    judged : those of `LEVELS` whose mean is the score
    """

    train: PhotoSet
    held_out: PhotoSet
    synthesis: Synthesis
    objective: str = "encoded"
    level_weight: float = 0.15
    baseline: Baseline | None = None
    judged: tuple[tuple[float, float], ...] = LEVELS
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
        loss = losses.encoded_decibel if self.objective == "decibel" else losses.encoded_l1
        return loss(output, batch.truth, to_linear_srgb(batch), weight / weight.mean())

    def validate(self, net: nn.Module) -> dict[str, float]:
        """Mean PSNR in dB per noise level, "score" is the mean of the judged ones; "skip_..." are the baseline's."""
        device = next(net.parameters()).device
        scores = self._psnr(net, "psnr", device)
        judged = [scores[f"psnr_{shot:g}"] for shot, _ in self.judged]
        scores = {"score": sum(judged) / len(judged)} | scores
        if self.baseline is not None and not self._baseline_scores:
            self._baseline_scores = self._psnr(self.baseline, "skip", device)
        return scores | self._baseline_scores

    def _psnr(self, restore: Baseline, label: str, device: torch.device) -> dict[str, float]:
        scores = {}
        for (shot, _), pictures in zip(LEVELS, self._validation_set(), strict=True):
            values = []
            for start in range(0, pictures.omega.shape[0], CHUNK):
                part = move(_rows(pictures, start, start + CHUNK), device)
                values.append(encoded_psnr(restore(part.rggb, part.sigma), part.truth, to_linear_srgb(part)))
            scores[f"{label}_{shot:g}"] = float(torch.cat(values).mean())
        return scores

    def _validation_set(self) -> list[RestoreBatch]:
        """The same crops, cameras and balances at each noise level, whatever the seed of the training."""
        if not self._validation:
            generator = torch.Generator().manual_seed(VALIDATION_SEED)
            photos = self.held_out.crops(self.validation_crops, self.validation_size, generator, halved=0.0)
            for level in LEVELS:
                self._validation.append(
                    self.synthesis.batch(photos, torch.Generator().manual_seed(VALIDATION_SEED), level)
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


@dataclass(frozen=True, slots=True, eq=False)
class EnhanceBatch:
    """What Enhance-Net learns from.

    xyz : (N, 3, H, W) linear XYZ of whole pictures, perhaps only each n-th pixel (fast net), or of crops (paper)
    thumbnail : (N, 3, 256, 256) XYZ of the whole pictures
    finished : (N, 3, H, W) the truth, sRGB-encoded [0, 1]
    """

    xyz: Tensor
    thumbnail: Tensor
    finished: Tensor


def thumbnail_of(xyz: Tensor) -> Tensor:
    """(N, 3, 256, 256) reduction of whole pictures (N, 3, H, W) by area; squeezed to a square."""
    side = THUMBNAIL
    if xyz.shape[-2:] == (side, side):
        return xyz
    if min(xyz.shape[-2:]) >= side:
        return F.adaptive_avg_pool2d(xyz, side)
    return F.interpolate(xyz, (side, side), mode="bilinear", align_corners=False)


def noisy_thumbnail(xyz: Tensor, most: float, generator: torch.Generator) -> Tensor:
    """The `thumbnail_of` pictures with noise of a random σ up to `most`, as an unrestored mosaic's has."""
    thumbnail = thumbnail_of(xyz)
    sigma = most * torch.rand(xyz.shape[0], 1, 1, 1, generator=generator).square()
    return thumbnail + sigma * torch.randn(thumbnail.shape, generator=generator)


def run_enhance(net: nn.Module, xyz: Tensor, thumbnail: Tensor) -> Tensor:
    """sRGB (N, 3, H, W), not clipped, from either kind of Enhance-Net."""
    result: Tensor = net(xyz, thumbnail) if isinstance(net, nets.GridNet) else net(xyz)
    return result


def finished_picture(
    formula: Formula, reference: nn.Module | None, photo: Tensor, xyz: Tensor, thumbnail: Tensor
) -> Tensor:
    """What a style makes of a photograph (the truth), sRGB (N, 3, H, W) in [0, 1].

    `reference` is the net of the style that the formula is applied to: its rendition of the input, XYZ (N, 3, H, W) and
    thumbnail, takes the photograph's place. Exposure and tone of the input are random, so that the photograph can't be
    guessed from it; the rendition can, and it is what a user takes into an editor.
    """
    if reference is None:
        return formula(photo)
    return formula(run_enhance(reference, xyz, thumbnail).clamp(0.0, 1.0))


def _drawn(photos: PhotoSet, wholes: bool, recipe: Recipe, generator: torch.Generator) -> Tensor:
    """Photographs of one batch: whole ones reduced to the patch, or crops at full size."""
    if wholes:
        return photos.wholes(recipe.batch, recipe.patch, generator)
    return photos.crops(recipe.batch, recipe.patch, generator, halved=0.0)


def sparse(samples: EnhanceBatch, stride: int, generator: torch.Generator) -> EnhanceBatch:
    """Each stride-th pixel along both axes, from a random one on; the thumbnail stays whole."""
    y, x = (int(torch.randint(stride, (1,), generator=generator)) for _ in range(2))
    rows, columns = slice(y, None, stride), slice(x, None, stride)
    return EnhanceBatch(samples.xyz[..., rows, columns], samples.thumbnail, samples.finished[..., rows, columns])


def enhance_scores(net: nn.Module, batches: list[EnhanceBatch], base: bool = True) -> dict[str, float]:
    """PSNR in dB ("score"), SSIM, mean ΔE2000 and L1 (Eq. 6) of an Enhance-Net over whole pictures; with `base`
    "base_..." of doing nothing but matrix and curve, too."""
    device = next(net.parameters()).device
    M_xyz_to_srgb = torch.from_numpy(color.M_XYZ_TO_SRGB).float().to(device)
    columns: dict[str, list[Tensor]] = defaultdict(list)
    for kept in batches:
        part = move(kept, device)
        output = run_enhance(net, part.xyz, part.thumbnail).clamp(0.0, 1.0)
        columns["score"].append(metrics.psnr(output, part.finished))
        columns["ssim"].append(metrics.ssim(output, part.finished))
        columns["delta_e"].append(metrics.mean_delta_e(output, part.finished))
        columns["l1"].append((output - part.finished).abs().mean(dim=(1, 2, 3)))
        if base:
            plain = losses.srgb_curve(losses.apply_matrix(M_xyz_to_srgb, part.xyz).clamp(0.0, 1.0))
            columns["base_psnr"].append(metrics.psnr(plain, part.finished))
            columns["base_delta_e"].append(metrics.mean_delta_e(plain, part.finished))
    return {name: float(torch.cat(values).mean()) for name, values in columns.items()}


@dataclass(eq=False)
class EnhanceTask:
    """Enhance-Net learns a style: linear light of a photograph in, what the style makes of it out.

    reference : the frozen net that renders the formula's input, on the CPU; None applies the formula to the photograph
    wholes : samples are whole pictures reduced to the patch (fast net); else crops at full size (paper)
    stride : the loss looks at each stride-th pixel along both axes (fast net, whose output is a function of the pixel
        and the thumbnail alone; slicing the grid is what costs time)
    noise : largest σ of the noise that is added to the thumbnail, which comes from an unrestored mosaic
    """

    train: PhotoSet
    held_out: PhotoSet
    formula: Formula
    wholes: bool = True
    stride: int = 2
    unfinishing: Unfinishing = field(default_factory=Unfinishing)
    noise: float = 0.01
    validation_size: int = 256
    reference: nn.Module | None = None
    _validation: list[EnhanceBatch] = field(default_factory=list, init=False)

    def batch(self, recipe: Recipe, generator: torch.Generator) -> EnhanceBatch:
        """A batch of photographs put back to linear light in random ways."""
        samples = self._samples(_drawn(self.train, self.wholes, recipe, generator), generator)
        return sparse(samples, self.stride, generator) if self.wholes and self.stride > 1 else samples

    def loss(self, net: nn.Module, batch: EnhanceBatch) -> Tensor:
        """Eq. (6)."""
        return losses.enhance_loss(run_enhance(net, batch.xyz, batch.thumbnail), batch.finished)

    def validate(self, net: nn.Module) -> dict[str, float]:
        """The `enhance_scores` of the held-out photographs, whole."""
        if not self._validation:
            photos = self.held_out.squares(self.validation_size)
            generator = torch.Generator().manual_seed(VALIDATION_SEED)
            self._validation = [self._samples(part, generator) for part in torch.split(photos, CHUNK)]
        return enhance_scores(net, self._validation)

    def _samples(self, photo: Tensor, generator: torch.Generator) -> EnhanceBatch:
        with torch.no_grad():
            xyz = self.unfinishing.xyz(photo, generator)
            thumbnail = noisy_thumbnail(xyz, self.noise, generator)
            finished = finished_picture(self.formula, self.reference, photo, xyz, thumbnail)
        return EnhanceBatch(xyz, thumbnail, finished)


class JointNet(nn.Module):
    """Both nets in a row, as step 2 of the paper trains them."""

    def __init__(self, restore: nets.RestoreNet, enhance: nets.EnhanceNet | nets.GridNet) -> None:
        super().__init__()
        self.restore = restore
        self.enhance = enhance

    def forward(self, batch: JointBatch) -> tuple[Tensor, Tensor]:
        """(restored XYZ, enhanced sRGB), both (N, 3, H, W), not clipped."""
        raw = batch.restore
        restored = losses.apply_matrix(raw.M_balanced_to_xyz, self.restore(raw.rggb, raw.sigma))
        # The thumbnail comes from the mosaic, not from the restored picture; the truth's is the nearest to that.
        thumbnail = thumbnail_of(losses.apply_matrix(raw.M_balanced_to_xyz, raw.truth))
        return restored, run_enhance(self.enhance, restored, thumbnail)


@dataclass(frozen=True, slots=True, eq=False)
class JointBatch:
    """A restore batch and the finished pictures (N, 3, H, W), sRGB-encoded [0, 1], of the same photographs."""

    restore: RestoreBatch
    finished: Tensor


@dataclass(eq=False)
class JointTask:
    """Step 2 of the paper: Eq. (7), `weight·Lr + (1 − weight)·Lo`, through both nets.

    weight : λ of Eq. (7): 0.1 with little noise, 0.5, 0.9 at night
    reference : as in EnhanceTask; it renders the restoration truth
    """

    train: PhotoSet
    held_out: PhotoSet
    synthesis: Synthesis
    formula: Formula
    weight: float = 0.5
    wholes: bool = True
    validation_size: int = 256
    reference: nn.Module | None = None
    _validation: list[JointBatch] = field(default_factory=list, init=False)

    def batch(self, recipe: Recipe, generator: torch.Generator) -> JointBatch:
        """A batch of photographs rendered backwards to raws, with what the style makes of them."""
        return self._samples(_drawn(self.train, self.wholes, recipe, generator), generator)

    def loss(self, net: nn.Module, batch: JointBatch) -> Tensor:
        """Eq. (7), with Eq. (5) on XYZ and Eq. (6)."""
        restored, enhanced = net(batch)
        truth = losses.apply_matrix(batch.restore.M_balanced_to_xyz, batch.restore.truth)
        return losses.joint_loss(
            losses.restore_loss(restored, truth), losses.enhance_loss(enhanced, batch.finished), self.weight
        )

    def validate(self, net: nn.Module) -> dict[str, float]:
        """PSNR in dB of the restored stage (after the sRGB curve) and of the enhanced one; "score" weighs them by λ."""
        device = next(net.parameters()).device
        if not self._validation:
            generator = torch.Generator().manual_seed(VALIDATION_SEED)
            photos = self.held_out.squares(self.validation_size)
            self._validation = [self._samples(part, generator) for part in torch.split(photos, CHUNK)]
        M_xyz_to_srgb = torch.from_numpy(color.M_XYZ_TO_SRGB).float().to(device)
        restored_scores, enhanced_scores = [], []
        for kept in self._validation:
            part = move(kept, device)
            restored, enhanced = net(part)
            truth = losses.apply_matrix(part.restore.M_balanced_to_xyz, part.restore.truth)
            matrices = M_xyz_to_srgb.expand(restored.shape[0], 3, 3)
            restored_scores.append(encoded_psnr(restored, truth, matrices))
            enhanced_scores.append(metrics.psnr(enhanced.clamp(0.0, 1.0), part.finished))
        restored_mean, enhanced_mean = (float(torch.cat(s).mean()) for s in (restored_scores, enhanced_scores))
        score = self.weight * restored_mean + (1.0 - self.weight) * enhanced_mean
        return {"score": score, "restored_psnr": restored_mean, "enhanced_psnr": enhanced_mean}

    def _samples(self, photo: Tensor, generator: torch.Generator) -> JointBatch:
        with torch.no_grad():
            raw = self.synthesis.batch(photo, generator)
            xyz = losses.apply_matrix(raw.M_balanced_to_xyz, raw.truth)
            return JointBatch(raw, finished_picture(self.formula, self.reference, photo, xyz, thumbnail_of(xyz)))
