"""Restore-Net learns one camera from pairs that `camnet prepare` made of its raws (the paper's first step).

Where a pair is as large as its raw and made of several frames (bursts, long exposures), the raw's own noisy mosaic is
the input. Elsewhere the truth is smaller, and so clean and free of demosaicing: it is made a mosaic again by the
camera's own colours and white balance, with the noise that the camera has at higher ISO.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import torch
from torch import Tensor, nn

from camnet_gui.color import apply_matrix, smallest_gain_one
from camnet_gui.errors import CamnetError, Sentence, TrainingError
from camnet_gui.events import Note, Progress, Report
from camnet_gui.images import F32, PreparedRggb, RawFrame, orient, oriented_size
from camnet_gui.noise import estimate
from camnet_gui.prepare import prepare
from camnet_gui.raw import read_raw
from camnet_gui.restore_files import NOISY, camera_of
from camnet_gui.train import losses, metrics
from camnet_gui.train.loop import move
from camnet_gui.train.recipes import Recipe
from camnet_gui.train.synth import RestoreBatch, add_noise, noise_sigma, pack
from camnet_gui.train.tasks import CHUNK, VALIDATION_SEED, encoded_psnr, to_linear_srgb
from camnet_gui.truths.manifest import PairFiles, load_pairs, read_manifest

SIDE: Final = 192  # pixels of the crops that are kept in memory
_MOST: Final = 1200  # crops of all pairs together
_CLEAN: Final = 5e-4  # λ_shot of a raw that may serve as truth once it is reduced
_LEAST_REDUCTION: Final = 2.5  # of a raw whose demosaic serves as truth
_TOLERANCE: Final = 1.4  # beyond the λ_shot that were learned: half a stop
_CLIPPED: Final = 0.98  # of the truth's scale; what is brighter tells nothing
_SERIES: Final = ("burst", "long-exposures")
# How read noise goes with shot noise over a sensor's ISO: log10 σ_read = slope·log10 λ_shot + …, as nine sensors do.
_READ_SLOPE: Final = 0.68
_INVERSE: Final = {6: 8, 8: 6}  # of EXIF orientations; the others undo themselves


@dataclass(frozen=True, slots=True, eq=False)
class Crop:
    """A piece of a pair, in the sensor's orientation.

    truth : float16 (3, SIDE, SIDE), balanced camera RGB in [0, 1]
    rggb, sigma : float16 (4, SIDE/2, SIDE/2), the noisy mosaic, balanced, and its σ planes; None where it is made anew
    gains : white balance (R, G, B), smallest 1
    noise : (λ_shot, λ_read²) of the raw, before gains
    M_balanced_to_xyz : float32 (3, 3)
    """

    truth: Tensor
    rggb: Tensor | None
    sigma: Tensor | None
    gains: tuple[float, float, float]
    noise: tuple[float, float]
    M_balanced_to_xyz: Tensor


@dataclass(frozen=True, slots=True, eq=False)
class CameraPairs:
    """What is learned from.

    camera : make and model
    noise : λ_shot from and to which it is learned
    train, held_out : of different scenes
    """

    camera: str
    noise: tuple[float, float]
    train: tuple[Crop, ...]
    held_out: tuple[Crop, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """A pair with its raw: `real` tells that the raw's own mosaic is the input."""

    files: PairFiles
    camera: str
    noise: tuple[float, float]
    real: bool


def every_tenth(scenes: Sequence[Path]) -> list[int]:
    """Which scenes to hold out: every tenth, at least one."""
    return list(range(9, len(scenes), 10)) or [len(scenes) - 1]


def load_camera_pairs(
    folder: Path,
    report: Report,
    camera: str = "",
    hold_out: Callable[[Sequence[Path]], list[int]] = every_tenth,
    seed: int = 0,
) -> CameraPairs:
    """The pairs of a folder as crops; those of the camera that most are of, or of `camera`.

    hold_out : chooses scenes by their raws, one for each scene, that are only tested with

    Raises TrainingError: fewer than two scenes, none with a raw that is still there, TruthError for damaged pairs.
    """
    from_series = read_manifest(folder).restored in _SERIES
    found = list(_with_raws(load_pairs(folder), from_series, report))
    if not found:
        raise TrainingError("None of the pairs can teach restoring: their raws are gone, too noisy or not Bayer.")
    camera = camera or Counter(each.camera for each in found).most_common(1)[0][0]
    if not camera:
        raise TrainingError("The raws don't tell which camera took them, so that no weights can be made for it.")
    chosen = [each for each in found if each.camera == camera]
    if len(chosen) < len(found):
        count = len(found) - len(chosen)
        report(Note(Sentence("{count} pairs of other cameras than {camera} are left out.", count=count, camera=camera)))
    scenes = _scenes(chosen)
    if len(scenes) < 2:
        raise TrainingError(
            "There are too few scenes of {camera}: at least two are needed, ten are a good beginning.", camera=camera
        )
    levels = [level for each in chosen for level in (each.noise[:1] if each.real else _range(each.noise[0]))]
    noise = min(levels) / _TOLERANCE, min(max(levels) * _TOLERANCE, 1.0)
    apart = set(hold_out([Path(scene[0].files.pair.raw) for scene in scenes]))
    held = [scene for index, scene in enumerate(scenes) if index in apart]
    learned = [scene for index, scene in enumerate(scenes) if index not in apart]
    count = max(_MOST // sum(map(len, scenes)), 4)
    report(Note(Sentence(
        "{camera}: {scenes} scenes to learn from, {held} held out.", camera=camera, scenes=len(learned), held=len(held)
    )))  # fmt: skip
    done = iter(range(len(chosen)))
    both = []
    for part in (learned, held):
        crops: list[Crop] = []
        for each in (pair for scene in part for pair in scene):
            report(Progress("crops", next(done), len(chosen)))
            crops += _crops(each, count, seed)
        both.append(tuple(crops))
    if not all(both):
        raise TrainingError("The pairs of {camera} are too small or too bright to learn from.", camera=camera)
    return CameraPairs(camera, noise, both[0], both[1])


def _with_raws(pairs: Iterable[PairFiles], from_series: bool, report: Report) -> Iterator[_Found]:
    """Pairs whose raw is a Bayer file that is there and fit."""
    pairs = list(pairs)
    for index, files in enumerate(pairs):
        report(Progress("raws", index, len(pairs)))
        name = files.pair.name
        try:
            frame = read_raw(Path(files.pair.raw))
        except CamnetError as error:
            report(Note(Sentence("{name} is left out: {reason}", name=name, reason=error)))
            continue
        if not isinstance(frame, RawFrame) or files.pair.balance is None:
            report(Note(Sentence("{name} is left out: it has no Bayer mosaic.", name=name)))
            continue
        noise = frame.noise or estimate(frame)
        levels = float(np.mean(noise.shot)), float(np.mean(noise.read_var))
        height, width = frame.mosaic.shape
        real = from_series and files.size() == oriented_size(height, width, frame.shot.orientation)
        if not real and not from_series and levels[0] > _CLEAN:
            report(Note(Sentence("{name} is left out: it is too noisy to serve as truth; take low ISO.", name=name)))
            continue
        yield _Found(files, camera_of(frame.shot), levels, real)


def _scenes(found: Sequence[_Found]) -> list[list[_Found]]:
    """Pairs that share a truth, together: what is held out must not have been seen."""
    scenes: dict[str, list[_Found]] = {}
    for each in found:
        scenes.setdefault(each.files.pair.enhanced, []).append(each)
    return list(scenes.values())


def _crops(found: _Found, count: int, seed: int) -> list[Crop]:
    """At most `count` crops of a pair, those with the most detail of four times as many places."""
    frame = read_raw(Path(found.files.pair.raw))
    assert isinstance(frame, RawFrame)
    orientation = frame.shot.orientation
    upright = np.ascontiguousarray(found.files.restored().transpose(2, 0, 1))
    xyz = np.asarray(orient(upright, _INVERSE.get(orientation, orientation)), np.float32)
    M_xyz_to_balanced = np.linalg.inv(frame.M_balanced_to_xyz).astype(np.float64)
    camera = apply_matrix(M_xyz_to_balanced, np.ascontiguousarray(xyz))
    balance = found.files.pair.balance
    assert balance is not None
    gains = smallest_gain_one(balance)
    prepared = prepare(frame, balance=(1.0, 1.0, 1.0)) if found.real else None
    if prepared is None:
        camera = _reduced(camera, max(frame.mosaic.shape) / _LEAST_REDUCTION)
    else:
        top, left = prepared.pad
        camera = np.pad(camera, ((0, 0), (top, 0), (left, 0)), "reflect")
    # No more than cover a picture twice.
    count = min(count, 1 + 2 * camera[0].size // SIDE**2)
    generator = np.random.default_rng([seed, len(found.files.pair.name), camera.shape[1], camera.shape[2]])
    places = list(_places(camera, found.files.pair.exposure, 4 * count, generator))
    places.sort(key=lambda place: -place[0])
    matrix = torch.from_numpy(frame.M_balanced_to_xyz).float()
    made = []
    for _, y, x in places[:count]:
        truth = torch.from_numpy(np.clip(camera[:, y : y + SIDE, x : x + SIDE], 0, 1)).half()
        rggb, sigma = (None, None) if prepared is None else _mosaic(prepared, gains, y, x)
        made.append(Crop(truth, rggb, sigma, gains, found.noise, matrix))
    return made


def _reduced(camera: F32, longest: float) -> F32:
    """(3, H, W) by area, not longer than so many pixels: only then is nothing of the demosaicing left in it."""
    factor = min(longest / max(camera.shape[1:]), 1.0)
    height, width = (max(round(extent * factor), 1) for extent in camera.shape[1:])
    small = cv2.resize(camera.transpose(1, 2, 0), (width, height), interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(small.transpose(2, 0, 1), np.float32)


def _places(
    camera: F32, exposure: float, count: int, generator: np.random.Generator
) -> Iterator[tuple[float, int, int]]:
    """(detail, y, x) of random even places that are not clipped."""
    height, width = camera.shape[1:]
    if min(height, width) < SIDE:
        return
    for _ in range(count):
        y, x = (int(generator.integers((extent - SIDE) // 2 + 1)) * 2 for extent in (height, width))
        window = camera[1, y : y + SIDE, x : x + SIDE]
        if float((window > _CLIPPED * exposure).mean()) < 0.05:
            root = np.sqrt(np.maximum(window, 0))
            yield float(np.abs(np.diff(root, axis=1)).mean()) / float(root.mean() + 1e-3), y, x


def _mosaic(prepared: PreparedRggb, gains: tuple[float, float, float], y: int, x: int) -> tuple[Tensor, Tensor]:
    """(balanced planes, σ planes) of a crop, float16, as `RestoreRunner` makes them."""
    part = (slice(None), slice(y // 2, (y + SIDE) // 2), slice(x // 2, (x + SIDE) // 2))
    column = np.array(gains, np.float32)[[0, 1, 1, 2], None, None]
    balanced = np.minimum(prepared.planes[part] * column, 1)
    whole = column if prepared.gain is None else prepared.gain[part] * column
    shot, read = (np.array(v, np.float32)[:, None, None] for v in (prepared.noise.shot, prepared.noise.read_var))
    sigma = np.sqrt(whole * shot * np.maximum(balanced, 0) + whole * whole * read)
    return torch.from_numpy(balanced).half(), torch.from_numpy(sigma).half()


@dataclass(eq=False)
class CameraTask:
    """Restore-Net on one camera's crops: their own mosaics, or mosaics made of their truths.

    apart : dB by which the net met the crops learned from better before it learned anything

    Scores are those of `learning.LessonTask`, after matrix and sRGB curve.
    """

    pairs: CameraPairs
    apart: float = 0.0
    _validation: list[RestoreBatch] = field(default_factory=list, init=False)
    _learned: list[RestoreBatch] = field(default_factory=list, init=False)

    def batch(self, recipe: Recipe, generator: torch.Generator) -> RestoreBatch:
        """Random windows of random crops, mirrored at the mosaic's diagonal half of the time."""
        train = self.pairs.train
        chosen = torch.randint(len(train), (recipe.batch,), generator=generator).tolist()
        return together([sample(train[i], recipe.patch, generator) for i in chosen])

    def loss(self, net: nn.Module, batch: RestoreBatch) -> Tensor:
        """As the fast recipes restore: the log of the squared error after matrix and curve."""
        return losses.encoded_decibel(net(batch.rggb, batch.sigma), batch.truth, to_linear_srgb(batch))

    def validate(self, net: nn.Module) -> dict[str, float]:
        """PSNR in dB ("score"), ΔE and L1 of held-out crops and of some learned from, and the gap learning made."""
        if not self._validation:
            generator = torch.Generator().manual_seed(VALIDATION_SEED)
            for crops, kept in ((self.pairs.held_out, self._validation), (self.pairs.train, self._learned)):
                some = crops[:: max(1, len(crops) // 48)]
                samples = [sample(crop, SIDE, generator, fixed=True) for crop in some]
                kept.extend(together(samples[i : i + CHUNK]) for i in range(0, len(samples), CHUNK))
        with torch.no_grad():
            held, learned = (_scores(net, batches) for batches in (self._validation, self._learned))
        return held | {
            "train_psnr": learned["score"], "train_delta_e": learned["delta_e"], "train_l1": learned["l1"],
            "gap": learned["score"] - held["score"] - self.apart,
        }  # fmt: skip


def _scores(net: nn.Module, batches: Sequence[RestoreBatch]) -> dict[str, float]:
    device = next(net.parameters()).device
    columns: dict[str, list[Tensor]] = {"score": [], "delta_e": [], "l1": []}
    for kept in batches:
        part = move(kept, device)
        output, matrix = net(part.rggb, part.sigma), to_linear_srgb(part)
        shown, wanted = (
            losses.srgb_curve(losses.apply_matrix(matrix, each).clamp(0.0, 1.0)) for each in (output, part.truth)
        )
        columns["score"].append(encoded_psnr(output, part.truth, matrix))
        columns["delta_e"].append(metrics.mean_delta_e(shown, wanted))
        columns["l1"].append((shown - wanted).abs().mean(dim=(1, 2, 3)))
    return {name: float(torch.cat(values).mean()) for name, values in columns.items()}


def sample(crop: Crop, size: int, generator: torch.Generator, fixed: bool = False) -> RestoreBatch:
    """One window (1, …) of a crop. `fixed` takes the middle, unmirrored."""
    room = (SIDE - size) // 2
    y, x = (2 * int(torch.randint(room + 1, (1,), generator=generator)) if not fixed else room // 2 * 2 for _ in "yx")
    truth = crop.truth[None, :, y : y + size, x : x + size].float()
    mirrored = not fixed and float(torch.rand(1, generator=generator)) < 0.5
    gains = torch.tensor([crop.gains])
    sites = gains[:, [0, 1, 1, 2]]
    shot, read = (torch.tensor([value]) for value in crop.noise)
    if crop.rggb is None or crop.sigma is None:
        shot, read = _drawn(crop.noise, generator)
        clean = pack(truth) / sites[:, :, None, None]
        rggb = (add_noise(clean, shot, read, generator) * sites[:, :, None, None]).clamp(max=1.0)
        sigma = noise_sigma(rggb, sites, shot, read)
    else:
        part = (None, slice(None), slice(y // 2, (y + size) // 2), slice(x // 2, (x + size) // 2))
        rggb, sigma = crop.rggb[part].float(), crop.sigma[part].float()
    if mirrored:  # an RGGB mosaic stays one
        rggb, sigma = (planes[:, [0, 2, 1, 3]].transpose(2, 3) for planes in (rggb, sigma))
        truth = truth.transpose(2, 3)
    return RestoreBatch(rggb, sigma, truth, crop.M_balanced_to_xyz[None], shot + read)


def together(samples: Sequence[RestoreBatch]) -> RestoreBatch:
    """One batch of several."""
    names = ("rggb", "sigma", "truth", "M_balanced_to_xyz", "omega")
    return RestoreBatch(*(torch.cat([getattr(each, name) for each in samples]).contiguous() for name in names))


def _range(shot_noise: float) -> tuple[float, float]:
    """λ_shot from that of a clean raw to where noisy pictures begin, which have weights of their own."""
    low = max(shot_noise, 1e-6)
    return low, max(NOISY, 2 * low)


def _drawn(noise: tuple[float, float], generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """(λ_shot, λ_read²), each (1,), of the camera at a random higher ISO, up to where noisy pictures begin."""
    low, high = _range(noise[0])
    factor = (high / low) ** torch.rand(1, generator=generator)
    return low * factor, noise[1] * factor ** (2 * _READ_SLOPE)
