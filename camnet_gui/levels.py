"""Resolution levels of a prepared mosaic: the mosaic itself, and smaller mosaics of binned quads for previews."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from camnet_gui.images import F32, PreparedRggb, Vec4
from camnet_gui.prepare import binned_rgb


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """A packed mosaic at one scale, before white balance, padded so that nets of any size multiple can take it.

    planes : float32 (4, h, w), R, G1, G2, B; height and width are multiples of the padding unit
    size : (H, W) of the picture inside, in this level's pixels, sensor orientation
    offset : (top, left) of the picture in the 2h × 2w mosaic
    gain : float32 (4, h, w), the gain map per site, or None
    shot, read_var : noise of the planes, before gains
    """

    planes: F32
    size: tuple[int, int]
    offset: tuple[int, int]
    gain: F32 | None
    shot: Vec4
    read_var: Vec4


def level_of(prepared: PreparedRggb, scale: int, multiple: int) -> Level:
    """The level at `scale` (1, 2, 4, ...) of a mosaic that was prepared without white balance.

    Above 1 each picture pixel averages whole quads to RGB, of which a mosaic takes one colour: the geometry stays that
    of the picture, which averaging the sites of each colour would not keep. `multiple` is in mosaic pixels.
    """
    noise = prepared.noise
    if scale == 1:
        unit = multiple // 2
        gain = None if prepared.gain is None else _padded(prepared.gain, unit)
        return Level(_padded(prepared.planes, unit), prepared.size, prepared.pad, gain, noise.shot, noise.read_var)
    # Binning starts at the padded corner: at most one sensor pixel from the picture's, less than half of this level's.
    rgb = binned_rgb(prepared, scale)
    quads = (scale / 2) ** 2
    counts = (quads, 2 * quads, 2 * quads, quads)
    shot, read_var = (
        (v[0] / counts[0], v[1] / counts[1], v[2] / counts[2], v[3] / counts[3]) for v in (noise.shot, noise.read_var)
    )
    height, width = (-(-extent // scale) for extent in prepared.size)
    rgb = rgb[:, :height, :width]
    rgb = np.pad(rgb, ((0, 0), (0, height % 2), (0, width % 2)), mode="symmetric")
    planes = np.stack([rgb[0, ::2, ::2], rgb[1, ::2, 1::2], rgb[1, 1::2, ::2], rgb[2, 1::2, 1::2]])
    return Level(_padded(planes, multiple // 2), (height, width), (0, 0), None, shot, read_var)


def _padded(planes: F32, unit: int) -> F32:
    """Planes mirrored at the bottom and right up to a multiple of `unit` quads."""
    below, right = -planes.shape[1] % unit, -planes.shape[2] % unit
    if not below and not right:
        return planes
    widths = ((0, 0), (0, below), (0, right))
    padded = np.pad(planes, widths, "reflect") if min(planes.shape[1:]) > 1 else np.pad(planes, widths, "edge")
    return padded.astype(np.float32, copy=False)
