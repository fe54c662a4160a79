"""The last step of the paper on a lesson's pairs: Restore-Net and the look learn together by Eq. (7).

The pairs' restored pictures are made mosaics again, by their camera's colours and white balance, with as much noise as
the user's pictures have. The Restore-Net that comes of it serves this look alone, which names it as its parent.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from torch import Tensor, nn

from camnet_gui.color import M_SRGB_TO_XYZ, M_XYZ_TO_SRGB, smallest_gain_one
from camnet_gui.errors import Sentence, TrainingError
from camnet_gui.events import Note, Report
from camnet_gui.model import nets, weights
from camnet_gui.paths import user_restores_folder
from camnet_gui.restore_files import NOISY, free_restore_file, shipped
from camnet_gui.teach.learning import train_look
from camnet_gui.teach.words import BETTER, HowNoisy
from camnet_gui.train import loop, losses, metrics
from camnet_gui.train.cameras import together
from camnet_gui.train.loop import move
from camnet_gui.train.pairs import PairSet
from camnet_gui.train.recipes import Recipe
from camnet_gui.train.synth import RestoreBatch, add_noise, noise_sigma, pack
from camnet_gui.train.tasks import VALIDATION_SEED, encoded_psnr, noisy_thumbnail, run_enhance
from camnet_gui.truths.manifest import PairFiles

# λ of Eq. (7) as the paper chooses it, and λ_shot from and to which the pictures' noise is.
WEIGHTS: Final[dict[HowNoisy, float]] = {"little": 0.1, "some": 0.5, "night": 0.9}
NOISE: Final[dict[HowNoisy, tuple[float, float]]] = {
    "little": (1e-5, 3e-4), "some": (3e-4, 3e-3), "night": (2e-3, 2e-2)
}  # fmt: skip
RESTORE: Final = "best-restore.safetensors"  # beside the run's best weights, which are the look's
_RECIPE: Final = "joint-lesson"
# log10 σ_read = slope·log10 λ_shot + intercept: the line through nine measured sensors.
_READ: Final = (0.68, -0.71)
_THUMBNAIL_NOISE: Final = 0.01  # largest σ, as in `PairTask`
_UNIT: Final = 16  # pixels that windows are multiples of, for the Restore-Net
_WINDOW: Final = 256  # pixels of validation windows
_MOST: Final = 16  # validation windows of each kind


@dataclass(frozen=True, slots=True, eq=False)
class JointPairs:
    """Pairs with what makes mosaics of them.

    pictures : as in `PairSet`, at reference exposure
    M_balanced_to_xyz : (pairs, 3, 3)
    gains : (pairs, 3) white balance, smallest 1
    brighten : (pairs,) factor from the sensor's exposure to the reference exposure
    """

    pictures: PairSet
    M_balanced_to_xyz: Tensor
    gains: Tensor
    brighten: Tensor

    @classmethod
    def of(cls, pictures: PairSet, pairs: Sequence[PairFiles]) -> JointPairs:
        """Of pictures and their pairs in the same order; sRGB's primaries where a camera's are not known."""
        matrices, gains, brighten = [], [], []
        for each in pairs:
            matrix = each.pair.M_balanced_to_xyz
            matrices.append(M_SRGB_TO_XYZ if matrix is None else np.array(matrix).reshape(3, 3))
            gains.append(smallest_gain_one(each.pair.balance or (1.0, 1.0, 1.0)))
            brighten.append(2.0**each.pair.baseline / each.pair.exposure)
        return cls(pictures, torch.from_numpy(np.stack(matrices)).float(), torch.tensor(gains), torch.tensor(brighten))


@dataclass(frozen=True, slots=True, eq=False)
class JointWindows:
    """A batch: mosaics, and what both stages should make of them.

    restore : the mosaics; their truth is balanced camera RGB at the sensor's exposure
    brighten : (N, 1, 1, 1), see JointPairs
    thumbnail : (N, 3, 256, 256) of the windows, XYZ
    finished : (N, 3, H, W), sRGB [0, 1]
    """

    restore: RestoreBatch
    brighten: Tensor
    thumbnail: Tensor
    finished: Tensor


class JointLook(nn.Module):
    """Both nets in a row."""

    def __init__(self, restore: nets.RestoreNet, look: nets.GridNet) -> None:
        super().__init__()
        self.restore = restore
        self.look = look

    def forward(self, batch: JointWindows) -> tuple[Tensor, Tensor]:
        """(restored XYZ at reference exposure, finished sRGB), both (N, 3, H, W), not clipped."""
        raw = batch.restore
        camera = self.restore(raw.rggb, raw.sigma)
        restored = losses.apply_matrix(raw.M_balanced_to_xyz, camera) * batch.brighten
        return restored, run_enhance(self.look, restored, batch.thumbnail)


@dataclass(eq=False)
class JointLookTask:
    """Eq. (7), `λ·Lr + (1 − λ)·Lo`, with Eqs. (5) and (6). Scores are those of `LessonTask`, of the finished stage; the
    "score" that chooses weighs the PSNR of both stages by λ, too.

    apart : as in `LessonTask`
    """

    train: JointPairs
    held_out: JointPairs
    noisy: HowNoisy
    apart: float = 0.0
    _validation: dict[str, list[JointWindows]] = field(default_factory=dict, init=False)

    def batch(self, recipe: Recipe, generator: torch.Generator) -> JointWindows:
        """Random windows of random pairs, half of them mirrored."""
        count = len(self.train.pictures.pictures)
        chosen = torch.randint(count, (recipe.batch,), generator=generator).tolist()
        return _together([self._window(self.train, i, recipe.patch, generator) for i in chosen])

    def loss(self, net: nn.Module, batch: JointWindows) -> Tensor:
        """See the class."""
        restored, finished = net(batch)
        truth = losses.apply_matrix(batch.restore.M_balanced_to_xyz, batch.restore.truth) * batch.brighten
        return losses.joint_loss(
            losses.restore_loss(restored, truth), losses.enhance_loss(finished, batch.finished), WEIGHTS[self.noisy]
        )

    def validate(self, net: nn.Module) -> dict[str, float]:
        """See the class."""
        if not self._validation:
            for name, pairs in (("held", self.held_out), ("learned", self.train)):
                generator = torch.Generator().manual_seed(VALIDATION_SEED)
                count = len(pairs.pictures.pictures)
                self._validation[name] = [
                    self._window(pairs, i % count, _WINDOW, generator) for i in range(max(count, 4))
                ][:_MOST]
        with torch.no_grad():
            held, learned = (self._scores(net, self._validation[name]) for name in ("held", "learned"))
        return held | {
            "train_psnr": learned["score"], "train_delta_e": learned["delta_e"], "train_l1": learned["l1"],
            "gap": learned["score"] - held["score"] - self.apart,
        }  # fmt: skip

    def _scores(self, net: nn.Module, windows: Sequence[JointWindows]) -> dict[str, float]:
        device = next(net.parameters()).device
        M_xyz_to_srgb = torch.from_numpy(M_XYZ_TO_SRGB).float().to(device)[None]
        columns: dict[str, list[Tensor]] = {"score": [], "ssim": [], "delta_e": [], "l1": [], "restored": []}
        for kept in windows:
            part = move(kept, device)
            restored, finished = net(part)
            shown = finished.clamp(0.0, 1.0)
            truth = losses.apply_matrix(part.restore.M_balanced_to_xyz, part.restore.truth) * part.brighten
            stage = encoded_psnr(restored, truth, M_xyz_to_srgb)
            weight = WEIGHTS[self.noisy]
            columns["restored"].append(stage)
            columns["score"].append(weight * stage + (1 - weight) * metrics.psnr(shown, part.finished))
            columns["ssim"].append(metrics.ssim(shown, part.finished))
            columns["delta_e"].append(metrics.mean_delta_e(shown, part.finished))
            columns["l1"].append((shown - part.finished).abs().mean(dim=(1, 2, 3)))
        return {name: float(torch.cat(values).mean()) for name, values in columns.items()}

    def _window(self, pairs: JointPairs, index: int, size: int, generator: torch.Generator) -> JointWindows:
        picture = pairs.pictures.pictures[index]
        smallest = min(min(each.shape[:2]) for each in pairs.pictures.pictures)
        size = min(size, smallest) // _UNIT * _UNIT
        y, x = (
            int(torch.randint(extent - size + 1, (1,), generator=generator)) for extent in picture.shape[:2]
        )
        both = torch.from_numpy(picture[y : y + size, x : x + size].astype(np.float32).transpose(2, 0, 1).copy())[None]
        if float(torch.rand(1, generator=generator)) < 0.5:
            both = both.flip(3)
        xyz, finished = both[:, :3], both[:, 3:].contiguous()
        matrix, brighten = pairs.M_balanced_to_xyz[index, None], pairs.brighten[index].view(1, 1, 1, 1)
        truth = losses.apply_matrix(torch.linalg.inv(matrix), xyz / brighten).clamp(0.0, 1.0)
        low, high = NOISE[self.noisy]
        shot = low * (high / low) ** torch.rand(1, generator=generator)
        read = 10.0 ** (2 * (_READ[0] * shot.log10() + _READ[1]))
        sites = pairs.gains[index, [0, 1, 1, 2]][None]
        clean = pack(truth) / sites[:, :, None, None]
        rggb = (add_noise(clean, shot, read, generator) * sites[:, :, None, None]).clamp(max=1.0)
        raw = RestoreBatch(rggb, noise_sigma(rggb, sites, shot, read), truth, matrix, shot + read)
        return JointWindows(raw, brighten, noisy_thumbnail(xyz, _THUMBNAIL_NOISE, generator), finished)


def _together(windows: Sequence[JointWindows]) -> JointWindows:
    def joined(*names: str) -> list[Tensor]:
        return [torch.cat([getattr(each, name) for each in windows]).contiguous() for name in names]

    raws = together([each.restore for each in windows])
    return JointWindows(raws, *joined("brighten", "thumbnail", "finished"))


def save_both(path: Path, kept: nn.Module, record: dict[str, Any]) -> None:
    """A `loop.Saver`: the look's weights in `path`, the Restore-Net's beside it."""
    assert isinstance(kept, JointLook)
    for file, net in ((path.with_name(RESTORE), kept.restore), (path, kept.look)):
        weights.save(file, net, weights.make_card(net, "joint", "Joint", training=record))


def jointly(
    task: JointLookTask,
    run: Path,
    report: Report,
    enough: Callable[[], bool],
    *,
    name: str,
    minutes: float,
    device: str,
    seed: int,
) -> tuple[Path | None, Sentence]:
    """(the Restore-Net's best weights, beside which the look's are, or None where both are no better; words about it).

    run : folder of the look's run; that of both is in it
    name, minutes, device, seed, enough : as for `train_look`

    Raises CamnetError; Cancelled from `report`.
    """
    report(Note(Sentence("Now both stages learn together.")))
    restore, _ = weights.load(shipped(sum(NOISE[task.noisy]) / 2 >= NOISY), "restore")
    look, _ = weights.load(run / loop.BEST, "enhance")
    if not isinstance(restore, nets.RestoreNet) or not isinstance(look, nets.GridNet):
        raise TrainingError("Both stages learn together with the fast nets alone: choose these.")
    net = JointLook(restore, look).requires_grad_(True)
    before = task.validate(net)
    task.apart = before["gap"]
    folder = run / "joint"
    _, after = train_look(
        task, net, folder, report, enough,
        name=name, minutes=minutes, device=device, seed=seed, recipe=_RECIPE, save=save_both,
    )  # fmt: skip
    if after["score"] < before["score"] + BETTER:
        return None, Sentence(
            "Learning both stages together gained nothing ({before:.2f} dB before, {after:.2f} dB at best), so the "
            "usual Restore-Net goes with it.", before=before["score"], after=after["score"],
        )  # fmt: skip
    return folder / RESTORE, Sentence(
        "Both stages together came from {before:.2f} dB to {after:.2f} dB on noisy photos held out; photos in this "
        "style are restored by a Restore-Net of its own.", before=before["score"], after=after["score"],
    )  # fmt: skip


def keep_restore(best: Path, style: str, licence: str) -> str:
    """Write the Restore-Net that learned together with a style to a file of its own; its key. Raises CamnetError."""
    net, card = weights.load(best, "restore")
    path, key = free_restore_file(f"{style[:60]} restore", user_restores_folder())
    finished = weights.make_card(
        net, key, style, description=f"Restores photos in the style {style}.", training=card.training,
        licence=licence, author="taught with camnet_gui", date=time.strftime("%Y-%m-%d"),
    )  # fmt: skip
    weights.save(path, net, finished, fresh=True)
    return key
