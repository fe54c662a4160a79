"""Resolution levels of a prepared mosaic: the mosaic itself, and smaller mosaics of binned quads for previews."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from camnet_gui.images import F32, PreparedRggb, Vec4
from camnet_gui.prepare import binned_rgb


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """A packed mosaic at one scale, before white balance.

    planes : float32 (4, h, w), R, G1, G2, B
    size : (H, W) of the picture inside, in this level's pixels, sensor orientation
    offset : (top, left) of the picture in the 2h × 2w mosaic
    gain : float32 (4, h, w), the gain map per site, or None
    shot, read_var : noise of the planes, before gains
    rgb : float32 (3, 2h, 2w), above scale 1 the whole binned picture that `planes` took a third of; else None
    """

    planes: F32
    size: tuple[int, int]
    offset: tuple[int, int]
    gain: F32 | None
    shot: Vec4
    read_var: Vec4
    rgb: F32 | None = None

    def cut(self, planes: F32, rows: slice, columns: slice) -> F32:
        """A part of `planes` (this level's, or its gain), mirrored where it reaches beyond the bottom or right."""
        part = planes[:, rows, columns]
        below, right = rows.stop - rows.start - part.shape[1], columns.stop - columns.start - part.shape[2]
        if below or right:
            mode: Literal["reflect", "edge"] = "reflect" if min(part.shape[1:]) > 1 else "edge"
            part = np.pad(part, ((0, 0), (0, below), (0, right)), mode)
        return np.ascontiguousarray(part, np.float32)


def level_of(prepared: PreparedRggb, scale: int) -> Level:
    """The level at `scale` (1, 2, 4, ...) of a mosaic that was prepared without white balance.

    Above 1 each picture pixel averages whole quads to RGB, of which a mosaic takes one colour: the geometry stays that
    of the picture, which averaging the sites of each colour would not keep.
    """
    noise = prepared.noise
    if scale == 1:
        return Level(prepared.planes, prepared.size, prepared.pad, prepared.gain, noise.shot, noise.read_var)
    rgb = _centred(binned_rgb(prepared, scale), scale, prepared.pad)
    quads = (scale / 2) ** 2
    counts = (quads, 2 * quads, 2 * quads, quads)
    shot, read_var = (
        (v[0] / counts[0], v[1] / counts[1], v[2] / counts[2], v[3] / counts[3]) for v in (noise.shot, noise.read_var)
    )
    height, width = (-(-extent // scale) for extent in prepared.size)
    rgb = rgb[:, :height, :width]
    rgb = np.pad(rgb, ((0, 0), (0, height % 2), (0, width % 2)), mode="symmetric")
    planes = np.stack([rgb[0, ::2, ::2], rgb[1, ::2, 1::2], rgb[1, 1::2, ::2], rgb[2, 1::2, 1::2]])
    return Level(planes, (height, width), (0, 0), None, shot, read_var, np.ascontiguousarray(rgb))



def _centred(rgb: F32, scale: int, pad: tuple[int, int]) -> F32:
    """Binned colours moved to the centres of the picture's cells.

    A cell's red sites lie half a sensor pixel above and left of its centre, the blue ones below and right of it, and
    cells were counted from the padded corner: without this, edges get coloured fringes.
    """
    moved = np.empty_like(rgb)
    for channel, site in enumerate((0.5, 0.0, -0.5)):
        plane = rgb[channel]
        for axis in (0, 1):
            plane = _moved(plane, (site + pad[axis]) / scale, axis)
        moved[channel] = plane
    return moved


def _moved(plane: F32, distance: float, axis: int) -> F32:
    """Linear interpolation at `distance` cells further along an axis, -1..1; the border cell is repeated."""
    if distance == 0:
        return plane
    step = 1 if distance > 0 else -1
    other = np.roll(plane, -step, axis)
    edge: list[slice] = [slice(None), slice(None)]
    edge[axis] = slice(-1, None) if step > 0 else slice(0, 1)
    other[tuple(edge)] = plane[tuple(edge)]
    part = np.float32(abs(distance))
    return plane * (1 - part) + other * part
