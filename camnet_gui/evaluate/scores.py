"""Scores of a developed picture against its truth. Torch runs inside; NumPy comes in, numbers go out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import torch

from camnet_gui import color
from camnet_gui.images import F32, F64
from camnet_gui.train import metrics

BLOCK: Final = 16  # side of a flat patch in pixels
FLAT: Final = 0.012  # mean step between neighbours in sRGB code values (1 at white) below which a block is flat
PIXELS_PER_DEGREE: Final = 60.0
# What counts as better: more of these, less of all others.
RISING: Final = frozenset({"psnr", "psnr_linear", "ssim"})
NAMES: Final = {
    "psnr": "PSNR (sRGB), dB",
    "psnr_linear": "PSNR (linear), dB",
    "ssim": "SSIM",
    "s_cielab": "S-CIELAB",
    "flat_delta_e": "ΔE2000 of flat patches",
    "delta_e": "ΔE2000",
}


@dataclass(frozen=True, slots=True, eq=False)
class Truth:
    """What is computed of a truth once for all programs.

    linear, encoded : linear sRGB and sRGB float32 (3, H, W) in [0, 1]
    seen : Lab (1, 3, H, W) as the eye sees it at `PIXELS_PER_DEGREE`
    flat : rows and columns (N, 2) of the corners of flat blocks
    """

    linear: F32
    encoded: F32
    seen: torch.Tensor
    flat: np.ndarray[tuple[int, int], np.dtype[np.intp]]

    @classmethod
    def of(cls, linear: F32) -> Truth:
        """Of linear sRGB (3, H, W)."""
        encoded = color.srgb_encode(linear)
        with torch.inference_mode():
            seen = metrics.seen_lab(_batch(encoded), PIXELS_PER_DEGREE)
        return cls(linear, encoded, seen, flat_blocks(encoded))


def _batch(picture: F32) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(picture))[None]


def _blocks(planes: F32) -> F64:
    """Means (C, h, w) over whole `BLOCK` × `BLOCK` blocks of (C, H, W)."""
    count, height, width = planes.shape
    high, wide = height // BLOCK, width // BLOCK
    cut = planes[:, : high * BLOCK, : wide * BLOCK].reshape(count, high, BLOCK, wide, BLOCK)
    means: F64 = cut.mean(axis=(2, 4), dtype=np.float64)
    return means


def flat_blocks(encoded: F32) -> np.ndarray[tuple[int, int], np.dtype[np.intp]]:
    """Block rows and columns (N, 2) where sRGB (3, H, W) is flat, and neither black nor white in any channel."""
    steps = np.zeros_like(encoded)
    steps[:, :, 1:] += np.abs(np.diff(encoded, axis=2))
    steps[:, 1:] += np.abs(np.diff(encoded, axis=1))
    mean = _blocks(encoded)
    flat = (_blocks(steps).max(axis=0) < 2 * FLAT) & (mean.min(axis=0) > 0.02) & (mean.max(axis=0) < 0.98)
    return np.argwhere(flat)


def flat_delta_e(linear: F32, truth: Truth) -> float | None:
    """Mean ΔE2000 of the flat blocks' colours; None where the truth has none.

    A block's mean is taken in linear light, before anything is clipped, so that noise averages out: what is left is
    error of colour.
    """
    if not len(truth.flat):
        return None
    rows, columns = truth.flat[:, 0], truth.flat[:, 1]
    labs = [
        color.xyz_to_lab(color.M_SRGB_TO_XYZ @ _blocks(picture)[:, rows, columns]) for picture in (linear, truth.linear)
    ]
    return float(lab_delta_e(labs[0], labs[1]).mean())


def lab_delta_e(lab1: F64, lab2: F64) -> F64:
    """ΔE2000 (N,) between L*a*b* (3, N)."""
    pair = [torch.from_numpy(np.ascontiguousarray(lab, np.float64))[None, :, None] for lab in (lab1, lab2)]
    found: F64 = metrics.delta_e2000(pair[0], pair[1])[0, 0].numpy()
    return found


def restore_scores(linear: F32, truth: Truth) -> dict[str, float | None]:
    """Of linear sRGB (3, H, W), already shifted and exposed; clipped to [0, 1] but for the flat patches' colours."""
    clipped = np.clip(linear, 0, 1)
    return {
        **picture_scores(color.srgb_encode(clipped), truth),
        "psnr_linear": _psnr(clipped, truth.linear),
        "flat_delta_e": flat_delta_e(linear, truth),
    }


def _psnr(output: F32, truth: F32) -> float:
    return float(metrics.psnr(_batch(output), _batch(truth), ceiling=100.0))


def picture_scores(encoded: F32, truth: Truth) -> dict[str, float | None]:
    """PSNR, SSIM and S-CIELAB of sRGB (3, H, W) in [0, 1]."""
    with torch.inference_mode():
        seen = metrics.seen_lab(_batch(encoded), PIXELS_PER_DEGREE)
        return {
            "psnr": _psnr(encoded, truth.encoded),
            "ssim": float(metrics.ssim(_batch(encoded), _batch(truth.encoded))),
            "s_cielab": float(metrics.delta_e2000(seen, truth.seen).mean()),
        }


def enhance_scores(encoded: F32, truth: Truth) -> dict[str, float | None]:
    """PSNR, SSIM, S-CIELAB and mean ΔE2000 of sRGB (3, H, W) in [0, 1]."""
    with torch.inference_mode():
        plain = float(metrics.mean_delta_e(_batch(encoded), _batch(truth.encoded)))
    return {**picture_scores(encoded, truth), "delta_e": plain}


def summary(rows: Iterable[Mapping[str, float | None]]) -> dict[str, dict[str, float]]:
    """Mean and worst of every score over the pictures that have it."""
    gathered: dict[str, list[float]] = {}
    for row in rows:
        for name, value in row.items():
            if value is not None:
                gathered.setdefault(name, []).append(value)
    return {
        name: {
            "mean": float(np.mean(values)),
            "worst": min(values) if name in RISING else max(values),
            "count": len(values),
        }
        for name, values in gathered.items()
    }


def busiest(encoded: F32, side: int) -> tuple[int, int]:
    """(top, left) of the `side` × `side` window of sRGB (3, H, W) with most detail."""
    light = encoded.mean(axis=0)
    detail = np.abs(cv2.Laplacian(light, cv2.CV_32F))
    total = cv2.boxFilter(detail, -1, (side, side), normalize=True, borderType=cv2.BORDER_CONSTANT)
    half = side // 2
    valid = total[half : total.shape[0] - side + half + 1, half : total.shape[1] - side + half + 1]
    top, left = np.unravel_index(int(np.argmax(valid)), valid.shape)
    return int(top), int(left)
