"""Synthetic raw data: finished photographs are rendered backwards to what a random real camera would have recorded.

The order of the steps is the one of `prepare` (design, section 3): the sensor clips before the white balance gains, the
truth is clipped at balanced 1, the network's input is clipped at 1 from above and never at 0.
"""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import torch
from torch import Tensor

from camnet_gui import color
from camnet_gui.errors import TrainingError
from camnet_gui.images import F64
from camnet_gui.train.losses import apply_matrix

SHOT_RANGE: Final = (5e-6, 2e-2)  # λ_shot, from a full-frame camera at base ISO to a phone in the dark
_POISSON_FROM: Final = 1e-4  # below it a Gaussian is indistinguishable: more than 10 000 electrons at white
_MAX_CONDITION: Final = 5.0  # camera matrices beyond it amplify noise so much that they are misprints
# Linear sRGB -> balanced camera RGB: mean of the measured cameras and the scatter of their off-diagonal entries.
_MEAN_CAMERA: Final = ((0.651, 0.228, 0.121), (0.069, 0.726, 0.205), (0.015, 0.227, 0.758))
_CAMERA_SCATTER: Final = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class RestoreBatch:
    """What Restore-Net learns from. h, w are half of the picture's H, W.

    rggb : (N, 4, h, w) R, G1, G2, B; balanced linear at most 1 (any-camera) or un-balanced in [.., 1] (paper)
    sigma : (N, 4, h, w) noise σ per site after balance (any-camera), or (N, 1, h, w) the noise level ω (paper)
    truth : (N, 3, H, W) balanced camera RGB in [0, 1] (any-camera), or XYZ of it (paper)
    M_balanced_to_xyz : (N, 3, 3); the identity for the paper's contract, whose truth already is XYZ
    omega : (N,) the noise level λ_shot + λ_read² before gains
    """

    rggb: Tensor
    sigma: Tensor
    truth: Tensor
    M_balanced_to_xyz: Tensor
    omega: Tensor


@dataclass(frozen=True, slots=True, eq=False)
class Sensors:
    """Real cameras to draw from: `M_srgb_to_balanced` (K, 3, 3) float32, rows sum to 1, and their names (K)."""

    M_srgb_to_balanced: Tensor
    names: tuple[str, ...]

    @classmethod
    def load(cls, path: Path) -> Sensors:
        """Read a table with the columns make, model, m00..m22: XYZ (D65) -> camera.

        Degenerate matrices are left out. Raises TrainingError when the file is missing or nothing usable is in it.
        """
        names: list[str] = []
        matrices: list[F64] = []
        for row in _rows(path):
            camera = np.array([[float(row[f"m{i}{j}"]) for j in range(3)] for i in range(3)])
            try:
                matrix = np.linalg.inv(color.balanced_to_xyz(camera)) @ color.M_SRGB_TO_XYZ
            except np.linalg.LinAlgError:
                continue
            if np.linalg.cond(matrix) < _MAX_CONDITION:
                matrices.append(matrix)
                names.append(row["model"])
        if not matrices:
            raise TrainingError(f"{path} holds no usable camera matrix.")
        return cls(torch.from_numpy(np.stack(matrices)).float(), tuple(names))


@dataclass(frozen=True, slots=True)
class NoiseModel:
    """log10 σ_read = slope·log10 λ_shot + intercept + scatter·N(0, 1), fitted to measured sensors."""

    slope: float
    intercept: float
    scatter: float

    @classmethod
    def load(cls, path: Path) -> NoiseModel:
        """Fit a table with the columns lambda_shot, read_noise_sigma. Raises TrainingError when it is missing."""
        pairs = np.log10([[float(r["lambda_shot"]), float(r["read_noise_sigma"])] for r in _rows(path)])
        slope, intercept = np.polyfit(pairs[:, 0], pairs[:, 1], 1)
        scatter = float(np.std(pairs[:, 1] - np.polyval((slope, intercept), pairs[:, 0])))
        return cls(float(slope), float(intercept), scatter)

    def draw(
        self, count: int, generator: torch.Generator, noisy: float = 0.0, noisy_from: float = SHOT_RANGE[0]
    ) -> tuple[Tensor, Tensor]:
        """(λ_shot, λ_read²), each (count,). λ_shot is log-uniform over `SHOT_RANGE`, a share `noisy` of it from
        `noisy_from` on."""
        shot = _log_uniform(count, *SHOT_RANGE, generator)
        high = _log_uniform(count, noisy_from, SHOT_RANGE[1], generator)
        shot = torch.where(torch.rand(count, generator=generator) < noisy, high, shot)
        # Twice the scatter of the few sensors measured: unknown cameras must not fall outside.
        spread = 2.0 * self.scatter * torch.randn(count, generator=generator).clamp(-2.0, 2.0)
        read = 10.0 ** (self.slope * shot.log10() + self.intercept + spread)
        return shot, read * read


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))
    except OSError as error:
        raise TrainingError(f"Synthetic raws need the table {path}, which can't be read.") from error


def _uniform(count: int, low: float, high: float, generator: torch.Generator) -> Tensor:
    return low + (high - low) * torch.rand(count, generator=generator)


def _log_uniform(count: int, low: float, high: float, generator: torch.Generator) -> Tensor:
    return _uniform(count, math.log(low), math.log(high), generator).exp()


def srgb_decode(encoded: Tensor) -> Tensor:
    """sRGB code values in [0, 1] (any shape) to linear light in [0, 1] (IEC 61966-2-1)."""
    high = ((encoded + 0.055) / 1.055).clamp(min=0).pow(2.4)
    return torch.where(encoded <= 0.04045, encoded / 12.92, high)


def undo_tone(encoded: Tensor, strength: Tensor, power: Tensor) -> Tensor:
    """Inverse of a smooth S-shaped tone curve, in sRGB-encoded values.

    `x + strength·sin(2πx)/2π` lifts shadows and lowers highlights, as undoing contrast does; monotone for
    |strength| < 1. `power` above 1 darkens the whole as undoing a camera's brightening does.

    Parameters
    ----------
    encoded : (N, 3, H, W) in [0, 1]
    strength, power : (N,)
    """
    s, p = strength.view(-1, 1, 1, 1), power.view(-1, 1, 1, 1)
    flat = encoded + s * torch.sin(2 * math.pi * encoded) / (2 * math.pi)
    return flat.clamp(0.0, 1.0).pow(p)


def linearise(photo: Tensor, generator: torch.Generator, identity_share: float = 0.5) -> Tensor:
    """Finished photographs (N, 3, H, W), sRGB [0, 1], back to linear sRGB; `identity_share` keeps the plain curve."""
    n = photo.shape[0]
    keep = torch.rand(n, generator=generator) < identity_share
    strength = _uniform(n, 0.0, 0.6, generator)
    power = _uniform(n, 0.85, 1.4, generator)
    toned = undo_tone(photo, torch.where(keep, 0.0, strength), torch.where(keep, 1.0, power))
    return srgb_decode(toned)


def random_balance(count: int, generator: torch.Generator) -> Tensor:
    """White balance gains (count, 3), smallest 1: mostly daylight to tungsten, one in eight anything."""
    usual = torch.stack(
        [_log_uniform(count, 1.2, 2.8, generator), torch.ones(count), _log_uniform(count, 1.1, 2.8, generator)], 1
    )
    odd = torch.stack([_log_uniform(count, 0.6, 4.0, generator) for _ in range(3)], 1)
    gains = torch.where((torch.rand(count, generator=generator) < 0.125)[:, None], odd, usual)
    return gains / gains.amin(dim=1, keepdim=True)


def pack(image: Tensor) -> Tensor:
    """Mosaic of (N, 3, H, W) with the phase RGGB, packed to (N, 4, H/2, W/2): R, G1, G2, B."""
    return torch.stack(
        [image[:, 0, ::2, ::2], image[:, 1, ::2, 1::2], image[:, 1, 1::2, ::2], image[:, 2, 1::2, 1::2]], 1
    )


def add_noise(planes: Tensor, shot: Tensor, read_var: Tensor, generator: torch.Generator) -> Tensor:
    """Poisson-Gaussian noise of variance `shot·x + read_var`, then the sensor's clipping at 1.

    Parameters
    ----------
    planes : (N, C, h, w), un-balanced, non-negative, 1 at the sensor's clipping
    shot, read_var : (N,) λ_shot and λ_read²
    """
    many = (shot > _POISSON_FROM).nonzero().flatten()
    s, r = shot.view(-1, 1, 1, 1), read_var.view(-1, 1, 1, 1)
    noise = torch.randn(planes.shape, generator=generator)
    gaussian_var = s * planes + r
    gaussian_var[many] = r[many].expand_as(gaussian_var[many])
    mean = planes.clone()
    mean[many] = torch.poisson(planes[many] / s[many], generator=generator) * s[many]
    return (mean + gaussian_var.sqrt() * noise).clamp(max=1.0)


def noise_sigma(rggb: Tensor, gains: Tensor, shot: Tensor, read_var: Tensor) -> Tensor:
    """σ planes of the any-camera contract: `√(g·λ_shot·max(x,0) + g²·λ_read²)`, x balanced and noisy.

    Parameters
    ----------
    rggb : (N, 4, h, w) balanced
    gains : (N, 4) of the planes
    shot, read_var : (N,)
    """
    g = gains[:, :, None, None]
    s, r = shot.view(-1, 1, 1, 1), read_var.view(-1, 1, 1, 1)
    return (g * s * rggb.clamp(min=0) + g * g * r).sqrt()


def camera_rgb(photo: Tensor, M_srgb_to_balanced: Tensor, generator: torch.Generator) -> Tensor:
    """Photographs (N, 3, H, W), sRGB [0, 1], as balanced camera RGB [0, ..), 1 at balanced clipping, not yet clipped.

    `M_srgb_to_balanced` is (N, 3, 3). The exposure is random: 40 % stay as they are, 10 % become very dark.
    """
    n = photo.shape[0]
    kind = torch.rand(n, generator=generator)
    exposure = torch.where(kind < 0.4, 1.0, _log_uniform(n, 0.25, 1.2, generator))
    exposure = torch.where(kind >= 0.9, _log_uniform(n, 0.02, 0.25, generator), exposure)
    linear = linearise(photo, generator)
    # The exposure goes into the matrix: one pass over the picture less.
    return apply_matrix(M_srgb_to_balanced * exposure.view(-1, 1, 1), linear).clamp_(min=0.0)


@dataclass(frozen=True, slots=True, eq=False)
class Synthesis:
    """Makes restore batches. With `camera` set, all samples come from that one sensor (the paper's contract).

    noisy, noisy_from : see `recipes.Recipe`
    """

    sensors: Sensors
    noise: NoiseModel
    contract: str = "any-camera"
    camera: int | None = None
    noisy: float = 0.0
    noisy_from: float = SHOT_RANGE[0]

    @classmethod
    def load(cls, data: Path, contract: str = "any-camera", camera: str | None = None) -> Synthesis:
        """Tables of the shared data folder; `camera` names one model. Raises TrainingError."""
        sensors = Sensors.load(data / "colour" / "camera_matrices.csv")
        if camera is not None and camera not in sensors.names:
            raise TrainingError(f"There is no camera {camera!r} in the table of camera matrices.")
        index = None if camera is None else sensors.names.index(camera)
        return cls(sensors, NoiseModel.load(data / "noise" / "noise_levels.csv"), contract, index)

    def batch(
        self, photo: Tensor, generator: torch.Generator, level: tuple[float, float] | None = None
    ) -> RestoreBatch:
        """Render photographs backwards.

        Parameters
        ----------
        photo : (N, 3, H, W) float32, sRGB-encoded [0, 1], H and W even
        generator : source of every random choice
        level : a fixed (λ_shot, σ_read), or None to draw them
        """
        n, _, height, width = photo.shape
        if self.camera is None:
            index = torch.randint(len(self.sensors.names), (n,), generator=generator)
        else:
            index = torch.full((n,), self.camera)
        to_camera = self.sensors.M_srgb_to_balanced[index]
        gains = random_balance(n, generator)
        shot, read_var = self.noise.draw(n, generator, self.noisy, self.noisy_from)
        if level is not None:
            shot, read_var = torch.full((n,), level[0]), torch.full((n,), level[1] ** 2)
        camera = camera_rgb(photo, to_camera, generator)
        site_gains = gains[:, [0, 1, 1, 2]]
        clean = pack(camera) / site_gains[:, :, None, None]
        raw = add_noise(clean, shot, read_var, generator)
        truth = camera.clamp_(max=1.0)
        omega = shot + read_var
        M_srgb_to_xyz = torch.from_numpy(color.M_SRGB_TO_XYZ).float()
        M = M_srgb_to_xyz @ torch.linalg.inv(to_camera)
        if self.contract == "paper":
            plane = omega.view(-1, 1, 1, 1).expand(n, 1, height // 2, width // 2)
            identity = torch.eye(3).expand(n, 3, 3)
            return RestoreBatch(raw, plane, apply_matrix(M, truth), identity, omega)
        balanced = (raw * site_gains[:, :, None, None]).clamp_(max=1.0)
        return RestoreBatch(balanced, noise_sigma(balanced, site_gains, shot, read_var), truth, M, omega)


@dataclass(frozen=True, slots=True, eq=False)
class Unfinishing:
    """How far the light of a finished photograph is varied when it is put back to what Restore-Net would have given.

    exposure, exposure_mean : EV; normal scatter around the mean, cut at ±1.5 EV around it; cameras expose for the
        highlights, so raws lie about a stop below what is finished from them
    tone : largest strength of the inverse S-curve
    power : range of the inverse brightening
    balance : scatter of ln(gain) of red and blue, errors of the camera's white balance
    colour : scatter of the entries of the colour matrix error
    shade : half of the scenes have so much more contrast than their photograph, in EV at most: black gets so much
        darker while white stays, as where a bright sky forbade more exposure; they are exposed the brighter for it
    """

    exposure: float = 0.7
    exposure_mean: float = -0.9
    tone: float = 0.6
    power: tuple[float, float] = (0.9, 1.45)
    balance: float = 0.035
    colour: float = 0.015
    shade: float = 2.5

    def xyz(self, photo: Tensor, generator: torch.Generator) -> Tensor:
        """Finished photographs (N, 3, H, W), sRGB [0, 1], as linear XYZ (D65), clipped where a sensor would clip.

        Clipping happens per balanced camera channel at 1, as in a raw: clipped skies are neutral.
        """
        n = photo.shape[0]
        strength = _uniform(n, 0.0, self.tone, generator)
        linear = srgb_decode(undo_tone(photo, strength, _uniform(n, *self.power, generator)))
        share = _uniform(n, -1.0, 1.0, generator).clamp(min=0.0) * (self.shade > 0)
        linear = shaded(linear, share * self.shade)
        scatter = (self.exposure * torch.randn(n, generator=generator)).clamp(-1.5, 1.5)
        ev = self.exposure_mean * (1.0 - share) + scatter
        gains = (self.balance * torch.randn(n, 3, generator=generator)).exp()
        gains = gains / gains[:, 1:2] * (2.0**ev)[:, None]
        mean = torch.tensor(_MEAN_CAMERA)
        to_camera = _white_preserving(mean + _CAMERA_SCATTER * torch.randn(n, 3, 3, generator=generator))
        error = _white_preserving(torch.eye(3) + self.colour * torch.randn(n, 3, 3, generator=generator))
        camera = apply_matrix(gains[:, :, None] * to_camera, linear).clamp_(0.0, 1.0)
        M_srgb_to_xyz = torch.from_numpy(color.M_SRGB_TO_XYZ).float()
        return apply_matrix(M_srgb_to_xyz @ error @ torch.linalg.inv(to_camera), camera)


def shaded(linear: Tensor, ev: Tensor) -> Tensor:
    """Linear light (N, 3, H, W) in [0, 1], black `ev` (N,) stops darker and white as it was.

    The largest channel m becomes m / (m + (1 - m)·2^ev), and the others go with it, so that colours stay.
    """
    peak = linear.amax(dim=1, keepdim=True)
    return linear / (peak + (1.0 - peak) * (2.0**ev).view(-1, 1, 1, 1))


def _white_preserving(matrices: Tensor) -> Tensor:
    """(N, 3, 3) with each row divided by its sum, so that (1, 1, 1) stays where it is."""
    return matrices / matrices.sum(dim=2, keepdim=True)
