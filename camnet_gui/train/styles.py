"""What each style wants: the finished picture (the truth of Enhance-Net) as a function of a finished photograph."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final, TypeAlias

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from camnet_gui.errors import TrainingError
from camnet_gui.train.data import data_folder
from camnet_gui.train.losses import srgb_curve
from camnet_gui.train.synth import srgb_decode

Formula: TypeAlias = Callable[[Tensor], Tensor]
"""Whole photographs (N, 3, H, W), sRGB-encoded [0, 1], to finished pictures of the same kind."""

_LUMA: Final = (0.2126, 0.7152, 0.0722)  # Rec. 709, of linear light
_MIDDLE_GREY: Final = math.log2(0.18)
_BLACK: Final = 2.0**-8  # added before the logarithm: noise in black must not become detail


@dataclass(frozen=True, slots=True)
class Style:
    """A style that can be trained. `description` tells the formula and goes into the card.

    `make` builds the formula; it may read files and raises TrainingError. `monochrome` styles have no colour at all.
    """

    key: str
    name: str
    description: str
    make: Callable[[], Formula]
    monochrome: bool = False


def natural(photo: Tensor) -> Tensor:
    """The finished photograph itself."""
    return photo


def mono(photo: Tensor) -> Tensor:
    """Black and white as film behind a yellow-orange filter.

    Grey is 0.40 R + 0.45 G + 0.15 B of linear light, encoded, with a soft S-curve.
    """
    mix = torch.tensor([0.40, 0.45, 0.15]).to(photo).view(1, 3, 1, 1)
    grey = srgb_curve((srgb_decode(photo) * mix).sum(dim=1, keepdim=True))
    curved = grey - 0.30 * torch.sin(2 * math.pi * grey) / (2 * math.pi)
    return curved.expand(-1, 3, -1, -1)


def _box(image: Tensor, radius: int) -> Tensor:
    """Mean over (2·radius + 1)² pixels, of those inside the picture, by running sums: the radius costs nothing."""
    for axis in (2, 3):
        extent = image.shape[axis]
        # Sums of a whole row lose digits in float32, and the variance is a small difference of them.
        sums = F.pad(image.double().cumsum(axis), (0, 0, 1, 0) if axis == 2 else (1, 0))
        places = torch.arange(extent, device=image.device)
        low, high = (places - radius).clamp(min=0), (places + radius + 1).clamp(max=extent)
        counts = (high - low).view((-1, 1) if axis == 2 else (1, -1))
        image = ((sums.index_select(axis, high) - sums.index_select(axis, low)) / counts).to(image.dtype)
    return image


def smooth_keeping_edges(image: Tensor, radius: int, epsilon: float) -> Tensor:
    """Self-guided filter (He, Sun, Tang 2013): smooth where the local variance is below `epsilon`. (N, 1, H, W)."""
    mean = _box(image, radius)
    variance = (_box(image * image, radius) - mean * mean).clamp(min=0.0)
    slope = variance / (variance + epsilon)
    return _box(slope, radius) * image + _box(mean - slope * mean, radius)


def clear(photo: Tensor) -> Tensor:
    """Local contrast and detail: the log2 luminance is split by guided filters into base, structure and detail.

    The base is drawn towards middle grey (shadows ×0.65, highlights ×0.88), structure and detail grow ×1.25 and ×1.35,
    saturation by 8 %, and a soft S-curve of the encoded result gives the whole its contrast back.
    """
    linear = srgb_decode(photo)
    luma = (linear * torch.tensor(_LUMA).to(photo).view(1, 3, 1, 1)).sum(dim=1, keepdim=True)
    light = (luma + _BLACK).log2()
    extent = min(photo.shape[-2:])
    base = smooth_keeping_edges(light, max(extent // 10, 2), 1.0)
    fine = smooth_keeping_edges(light, max(extent // 60, 1), 0.15)
    # Strong edges belong to neither scale's detail: bounding them keeps halos away.
    structure = torch.tanh(fine - base)
    detail = 0.7 * torch.tanh((light - fine) / 0.7)
    kept = light - structure - detail
    offset = kept - _MIDDLE_GREY
    drawn = _MIDDLE_GREY + torch.where(offset < 0, 0.65, 0.88) * offset
    # Deep black stays black: there is nothing to lift but noise.
    lift = torch.lerp(kept, drawn, (luma / 0.01).clamp(0.0, 1.0))
    wanted = (2.0 ** (lift + 1.25 * structure + 1.35 * detail) - _BLACK).clamp(min=0.0)
    ratio = (wanted + _BLACK) / (luma + _BLACK)
    vivid = wanted + 1.08 * (linear * ratio - wanted)
    encoded = srgb_curve(vivid).clamp(0.0, 1.0)
    return encoded - 0.20 * torch.sin(2 * math.pi * encoded) / (2 * math.pi)


class Teacher(nn.Module):
    """Image-adaptive 3D LUTs of Zeng et al. (TPAMI 2020): sRGB rendition in, expert C's retouch out.

    A small CNN looks at the picture at 256² and weighs three 33³ tables, which are then applied trilinearly.
    """

    luts: Tensor

    def __init__(self, tensors: dict[str, Tensor]) -> None:
        super().__init__()
        widths = (3, 16, 32, 64, 128, 128)
        layers: list[nn.Module] = [nn.Identity()]  # stands for the resizing, so that the published numbers fit
        for i, (inputs, outputs) in enumerate(pairwise(widths)):
            layers += [nn.Conv2d(inputs, outputs, 3, stride=2, padding=1), nn.LeakyReLU(0.2)]
            if i < 4:
                layers.append(nn.InstanceNorm2d(outputs, affine=True))
        layers += [nn.Identity(), nn.Conv2d(128, 3, 8)]  # the dropout does nothing after training
        self.model = nn.Sequential(*layers)
        prefix = "classifier.model."
        self.model.load_state_dict({k[len(prefix) :]: v for k, v in tensors.items() if k.startswith(prefix)})
        # (table, 3 output channels, blue, green, red)
        self.register_buffer("luts", torch.stack([tensors[f"lut.{i}"] for i in range(3)]))
        self.requires_grad_(False)

    @classmethod
    def load(cls, path: Path) -> Teacher:
        """Read the published tensors. Raises TrainingError when the file is missing or of another kind."""
        try:
            return cls(load_file(path)).eval()
        except (OSError, SafetensorError, KeyError, RuntimeError) as error:
            raise TrainingError(f"The style needs the teacher {path}, which can't be read.") from error

    def forward(self, photo: Tensor) -> Tensor:
        """Whole photographs (N, 3, H, W), sRGB [0, 1], to their retouched versions in [0, 1]."""
        small = F.interpolate(photo, (256, 256), mode="bilinear", align_corners=False)
        weights = self.model(small).flatten(1)
        tables = torch.einsum("nk,kcbgr->ncbgr", weights, self.luts)
        # grid_sample wants (x, y, z) = (red, green, blue), innermost axis first, in [-1, 1].
        where = photo.permute(0, 2, 3, 1).unsqueeze(1) * 2 - 1
        sampled = F.grid_sample(tables, where, mode="bilinear", padding_mode="border", align_corners=True)
        return sampled[:, :, 0].clamp(0.0, 1.0)


def _teacher() -> Formula:
    return Teacher.load(data_folder() / "teachers" / "fivek_expertC_3dlut_srgb.safetensors")


STYLES: Final[dict[str, Style]] = {
    style.key: style
    for style in (
        Style(
            "natural", "Natural", "A calm, correct rendition; the truth is the finished photograph.", lambda: natural
        ),
        Style(
            "expert-c",
            "Expert C",
            "A retoucher's lively look, taught by the image-adaptive 3D LUTs of Zeng et al. (Apache-2.0), which were "
            "trained on MIT-Adobe FiveK, expert C.",
            _teacher,
        ),
        Style("clear", "Clear", " ".join((clear.__doc__ or "").split()), lambda: clear),
        Style("mono", "Mono", " ".join((mono.__doc__ or "").split()), lambda: mono, monochrome=True),
    )
}


def style_named(key: str) -> Style:
    """The style `key`. Raises TrainingError with the list of keys."""
    if key not in STYLES:
        raise TrainingError(f"There is no style {key!r} to train; there are {', '.join(STYLES)}.")
    return STYLES[key]
