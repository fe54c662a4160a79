"""Applies a style's bilateral grid to any part of a picture at any scale; on the CPU, in bands that stay in the cache.

It computes what `GridNet.slice` computes (a test holds them together), about twenty times faster: OpenCV's `remap` does
the trilinear look-up, with the interpolation along y put into its texture.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, cast

import cv2
import numpy as np

from camnet_gui.color import M_XYZ_TO_SRGB, apply_matrix
from camnet_gui.curves import encode, in_bands
from camnet_gui.images import F32
from camnet_gui.model.card import Tensors
from camnet_gui.model.config import THUMBNAIL, GridConfig
from camnet_gui.model.graphs import grid_model
from camnet_gui.model.session import Session, never
from camnet_gui.model.table import Table

_BAND: Final = 128  # rows a pass; small enough that float32 resolves the guide in the texture's coordinates


class GridStyle:
    """The net of a fast style, which chooses a transform for a photo; `nets.GridNet` is the one that is trained."""

    def __init__(self, config: GridConfig, tensors: Tensors) -> None:
        self._config = config
        self._session = Session(grid_model(config, tensors))
        weights = np.exp(tensors["guide"] - tensors["guide"].max())
        self._guide: F32 = weights / weights.sum()
        self._table = _table(config, tensors["table"]) if config.table else None

    def grid(self, thumbnail: F32) -> StyleGrid:
        """The transform for XYZ (3, h, w) of a whole picture at reference exposure, as `nets.GridNet.grid` has it."""
        side, depth = self._config.bins
        base = encode(apply_matrix(M_XYZ_TO_SRGB, square_thumbnail(thumbnail)))
        found = self._session(never, x=base[None] - np.float32(0.5)).reshape(3, 4, depth, side, side)
        if self._config.monochrome:
            # All three rows of base + A·[base; 1] become their mean; slicing is linear and keeps them equal.
            plain = np.eye(3, 4, dtype=np.float32).reshape(3, 4, 1, 1, 1)
            found = (found + plain).mean(0, keepdims=True) - plain
        return StyleGrid(found.reshape(12, depth, side, side), self._guide, self._table)


def _table(config: GridConfig, values: F32) -> Table:
    return Table(np.repeat(values.mean(-1, keepdims=True), 3, -1) if config.monochrome else values)


class StyleGrid:
    """The transform that a style chose for one photo.

    coefficients : float32 (12, depth, side, side); guide : float32 (3,), weights of the lightness
    table : what the style does to all photos alike
    """

    def __init__(self, coefficients: F32, guide: F32, table: Table | None = None) -> None:
        self.coefficients = coefficients
        self.guide = guide
        self.table = table

    def _texture(self, rows: F32) -> F32:
        """Coefficients interpolated along y at grid coordinates `rows` (n,): (n·depth, side, 12)."""
        side = self.coefficients.shape[2]
        y = np.clip(rows, 0, side - 1)
        low = np.minimum(y.astype(np.intp), side - 2)
        part = (y - low).astype(np.float32)[None, None, :, None]
        mixed = self.coefficients[:, :, low] * (1 - part) + self.coefficients[:, :, low + 1] * part
        return np.ascontiguousarray(mixed.transpose(2, 1, 3, 0).reshape(-1, side, 12))

    def apply(
        self,
        xyz: F32,
        box: tuple[float, float, float, float],
        strength: float = 1.0,
        exposure: float = 0.0,
    ) -> F32:
        """Render linear XYZ (3, H, W) in this style, sRGB float32 (H, W, 3); as `apply_all`."""
        return apply_all([self], xyz, box, strength, exposure)[0]

    def render(self, plain: PlainBand, map_x: F32, y: F32, strength: float, out: F32) -> None:
        """One band into `out` (h, w, 3); `map_x`, `y` are grid coordinates of columns and rows."""
        height, width = out.shape[:2]
        depth = self.coefficients.shape[1]
        cell = self.guide[0] * plain.planes[0]
        cell += self.guide[1] * plain.planes[1]
        cell += self.guide[2] * plain.planes[2]
        cell *= np.float32(depth)
        cell -= np.float32(0.5)
        np.clip(cell, 0, depth - 1, out=cell)
        cell += (np.arange(height, dtype=np.float32) * depth)[:, None]
        where = np.ascontiguousarray(np.broadcast_to(map_x, (height, width)))
        texture = self._texture(y)
        added = []
        for target in range(3):
            row = np.ascontiguousarray(texture[:, :, 4 * target : 4 * target + 4])
            found = cast(F32, cv2.remap(row, where, cell, cv2.INTER_LINEAR))
            found *= plain.with_one
            added.append(found[:, :, 0] + found[:, :, 1] + found[:, :, 2] + found[:, :, 3])
        if self.table is not None:
            changes = self.table(plain.with_one)
            for target in range(3):
                added[target] += changes[:, :, target]
        if strength > 1:
            cv2.merge(_limited(plain.planes, added, strength), dst=out)
        else:
            share = np.float32(strength)
            cv2.merge([plane + share * change for plane, change in zip(plain.planes, added, strict=True)], dst=out)
        np.clip(out, 0, 1, out=out)


class PlainBand:
    """A band of XYZ (3, h, w) as sRGB without a style: what every style starts from.

    planes : R, G, B, each (h, w); with_one : (h, w, 4), R, G, B, 1
    """

    def __init__(self, xyz: F32, matrix: F32) -> None:
        # No BLAS in here: its threads and these would wait for each other.
        colours = encode(cast(F32, cv2.transform(cv2.merge([*np.ascontiguousarray(xyz)]), matrix)))
        # Channel by channel: `cv2.split` of three takes five times as long.
        self.planes = [cast(F32, cv2.extractChannel(colours, channel)) for channel in range(3)]
        # Four channels are whole vectors: a row of the transforms times (red, green, blue, 1), summed.
        self.with_one = cast(F32, cv2.merge([*self.planes, np.ones_like(self.planes[0])]))


def apply_all(
    grids: Sequence[StyleGrid],
    xyz: F32,
    box: tuple[float, float, float, float],
    strength: float = 1.0,
    exposure: float = 0.0,
) -> list[F32]:
    """Render linear XYZ (3, H, W) in each of some styles, which costs less than one after the other.

    box : (left, top, right, bottom) of the pixels in the whole picture, 0..1
    strength : 0 is the plain rendition, 1 the style; above 1 the chroma stops at zero
    exposure : EV on the picture, not on the choice of the transform

    Returns sRGB float32 (H, W, 3), clipped to [0, 1].
    """
    _, height, width = xyz.shape
    left, top, right, bottom = box
    matrix = (M_XYZ_TO_SRGB * 2.0**exposure).astype(np.float32)
    found = []
    for grid in grids:
        side = grid.coefficients.shape[2]
        x = ((np.arange(width) + 0.5) / width * (right - left) + left) * side - 0.5
        map_x = np.clip(x, 0, side - 1).astype(np.float32)
        y = (((np.arange(height) + 0.5) / height * (bottom - top) + top) * side - 0.5).astype(np.float32)
        found.append((grid, map_x, y, np.empty((height, width, 3), np.float32)))

    def render(rows: slice) -> None:
        plain = PlainBand(xyz[:, rows], matrix)
        for grid, map_x, y, out in found:
            grid.render(plain, map_x, y[rows], strength, out[rows])

    in_bands(render, height, _BAND)
    return [out for *_, out in found]


def _limited(base: list[F32], change: list[F32], strength: float) -> list[F32]:
    """`base + strength·change`, planes (h, w), but no pixel's chroma goes through zero to the opposite colour."""
    grey_base, grey_change = (sum(planes[1:], planes[0]) / np.float32(3) for planes in (base, change))
    along, square = np.zeros_like(grey_base), np.zeros_like(grey_base)
    for plane, difference in zip(base, change, strict=True):
        along += (plane - grey_base) * (difference - grey_change)
        square += (plane - grey_base) ** 2
    # chroma + k·change stands square on chroma at k = -square/along; a style at 1 may already lie beyond.
    stop = np.where(along < 0, square / np.maximum(-along, 1e-12), np.inf)
    limit = np.clip(stop, 1.0, strength).astype(np.float32)
    grey = grey_base + np.float32(strength) * grey_change
    return [
        grey + (plane - grey_base) + limit * (difference - grey_change)
        for plane, difference in zip(base, change, strict=True)
    ]


def square_thumbnail(xyz: F32) -> F32:
    """(3, h, w) of a whole picture to the nets' (3, 256, 256), by area averaging where it shrinks."""
    planes = [cv2.resize(plane, (THUMBNAIL, THUMBNAIL), interpolation=_kernel(plane)) for plane in xyz]
    return np.ascontiguousarray(np.stack(planes), np.float32)


def _kernel(plane: F32) -> int:
    return cv2.INTER_AREA if min(plane.shape) >= THUMBNAIL else cv2.INTER_LINEAR
