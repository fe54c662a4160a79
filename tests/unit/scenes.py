"""Procedural scenes in linear light, and sensors that look at them."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from camnet_gui.images import U16, CfaPattern, RawFrame, Shot

BLACK, WHITE = 512.0, 16383.0


def fractal(height: int, width: int, slope: float, rng: np.random.Generator) -> NDArray[np.float64]:
    """Noise of spectrum 1 / f^slope, mean 0, standard deviation 1."""
    fy, fx = np.fft.fftfreq(height)[:, None], np.fft.rfftfreq(width)[None]
    radius = np.hypot(fy, fx)
    radius[0, 0] = np.inf
    phase = rng.standard_normal(radius.shape) + 1j * rng.standard_normal(radius.shape)
    field = np.fft.irfft2(phase / radius**slope, s=(height, width))
    return (field - field.mean()) / field.std()


def scene(
    height: int, width: int, seed: int = 0, stars: bool = False, texture: bool = True, textured: float = 0.5
) -> NDArray[np.float64]:
    """(H, W, 3) camera RGB 0..1: smooth sky, edges, fine lines, fractal texture on a share of it, stars."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:height, :width] / max(height, width)
    light = 0.05 + 0.5 * x + 0.2 * y
    if texture:
        rough = np.exp(0.35 * fractal(height, width, 1.3, rng)) * 0.2
        light = np.where(x > 1 - textured, rough, light)
        for k in range(12):
            dark = 0.2 + 0.08 * k
            light[int(height * (k + 1) / 16) :, :][:12, int(width * k / 16) : int(width * (k + 2) / 16)] *= dark
        light[height // 2 : height // 2 + 40 : 8, : width // 2] *= 0.4
        light[: height // 3, width // 4 : width // 4 + 40 : 7] *= 1.6
    colour = np.stack([0.6 + 0.3 * y, np.ones_like(x), 0.9 - 0.4 * x], axis=2)
    rgb = light[..., None] * colour
    if stars:
        for _ in range(height * width // 900):
            cy, cx = rng.uniform(6, height - 6), rng.uniform(6, width - 6)
            peak, sigma = rng.uniform(0.1, 1.5), rng.uniform(0.6, 1.0)
            tint = rng.uniform(0.5, 1, 3)
            r0, c0 = int(cy) - 4, int(cx) - 4
            yy, xx = np.mgrid[r0 : r0 + 9, c0 : c0 + 9]
            spot = peak * np.exp(-0.5 * ((yy - cy) ** 2 + (xx - cx) ** 2) / sigma**2)
            rgb[r0 : r0 + 9, c0 : c0 + 9] += spot[..., None] * tint
    # The optics and the sites' own area.
    return np.clip(cv2.GaussianBlur(rgb, (0, 0), 0.45), 0, 1)


def mosaic_of(rgb: NDArray[np.float64], cfa: CfaPattern) -> NDArray[np.float64]:
    mosaic = np.empty(rgb.shape[:2])
    for s, letter in enumerate(cfa):
        mosaic[s // 2 :: 2, s % 2 :: 2] = rgb[s // 2 :: 2, s % 2 :: 2, "RGB".index(letter)]
    return mosaic


def frame_of(
    picture: NDArray[np.float64] | U16, cfa: CfaPattern, shot: float = 0.0, read: float = 0.0, seed: int = 0,
    black: float = BLACK,
) -> RawFrame:  # fmt: skip
    """A frame of a mosaic (uint16) or of a scene seen with Poisson-Gaussian noise."""
    if picture.dtype == np.uint16:
        sensor = picture
    else:
        rng = np.random.default_rng(seed)
        light = mosaic_of(picture, cfa)
        seen = rng.poisson(light / shot) * shot + rng.normal(0, read, light.shape) if shot else light
        sensor = np.clip(np.rint(seen * (WHITE - black) + black), 0, WHITE).astype(np.uint16)
    return RawFrame(
        mosaic=sensor, cfa=cfa, black=(black,) * 4, white=WHITE, white_balance=(1.0, 1.0, 1.0),
        daylight_balance=(1.0, 1.0, 1.0), M_balanced_to_xyz=np.eye(3), noise=None, gain_maps=(), baseline_exposure=0.0,
        shot=Shot(), preview=b"", defects=np.zeros((0, 2), np.int32), fallbacks=(),
    )  # fmt: skip
