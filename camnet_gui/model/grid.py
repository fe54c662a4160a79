"""Applies a style's bilateral grid to any part of a picture at any scale; on the CPU, in bands that stay in the cache.

It computes what `GridNet.slice` computes (a test holds them together), about twenty times faster: OpenCV's `remap` does
the trilinear look-up, with the interpolation along y put into its texture.
"""

from __future__ import annotations

from typing import Final, cast

import cv2
import numpy as np
import torch

from camnet_gui.color import M_XYZ_TO_SRGB
from camnet_gui.images import F32
from camnet_gui.model.nets import THUMBNAIL, GridNet, srgb_curve

_BAND: Final = 64  # rows a pass: texture coordinates stay small, so float32 resolves the guide to 1e-5
_SUM4: Final = np.ones((1, 4), np.float32)


class StyleGrid:
    """The transform that a style chose for one photo.

    coefficients : float32 (12, depth, side, side); guide : float32 (3,), weights of the lightness
    """

    def __init__(self, coefficients: F32, guide: F32) -> None:
        self.coefficients = coefficients
        self.guide = guide

    @classmethod
    def of(cls, net: GridNet, thumbnail: F32) -> StyleGrid:
        """Run a style's net on the thumbnail, XYZ (3, h, w) of the whole picture at reference exposure."""
        with torch.inference_mode():
            small = torch.from_numpy(square_thumbnail(thumbnail))[None]
            return cls(net.grid(small)[0].numpy(), net.guide.softmax(0).numpy())

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
        monochrome_stops: bool = True,
    ) -> F32:
        """Render linear XYZ (3, H, W) in this style.

        box : (left, top, right, bottom) of the pixels in the whole picture, 0..1
        strength : 0 is the plain rendition, 1 the style; above 1 the chroma stops at zero
        exposure : EV on the picture, not on the choice of the transform

        Returns sRGB float32 (H, W, 3), clipped to [0, 1].
        """
        _, height, width = xyz.shape
        left, top, right, bottom = box
        _, depth, side, _ = self.coefficients.shape
        matrix = (M_XYZ_TO_SRGB * 2.0**exposure).astype(np.float32)
        x = ((np.arange(width) + 0.5) / width * (right - left) + left) * side - 0.5
        map_x = np.clip(x, 0, side - 1).astype(np.float32)
        y = ((np.arange(height) + 0.5) / height * (bottom - top) + top) * side - 0.5
        out = np.empty((height, width, 3), np.float32)
        for start in range(0, height, _BAND):
            stop = min(start + _BAND, height)
            rows = stop - start
            linear = torch.from_numpy(matrix) @ torch.from_numpy(
                np.ascontiguousarray(xyz[:, start:stop]).reshape(3, -1)
            )
            base = srgb_curve(linear).view(3, rows, width).numpy()
            light = np.tensordot(self.guide, base, 1)
            cell = np.clip(light * depth - 0.5, 0, depth - 1, dtype=np.float32)
            cell += (np.arange(rows, dtype=np.float32) * depth)[:, None]
            where = np.broadcast_to(map_x, (rows, width))
            texture = self._texture(y[start:stop].astype(np.float32))
            four = cv2.merge([*base, np.ones_like(light)])
            for channel in range(3):
                part = np.ascontiguousarray(texture[:, :, 4 * channel : 4 * channel + 4])
                found = cv2.remap(part, where, cell, cv2.INTER_LINEAR)
                added = cv2.transform(cv2.multiply(found, four), _SUM4)
                out[start:stop, :, channel] = added
            band = out[start:stop]
            colours = cast(F32, four[:, :, :3])
            if strength > 1 and monochrome_stops:
                _limited(colours, band, strength)
            else:
                band *= np.float32(strength)
                band += colours
            np.clip(band, 0, 1, out=band)
        return out


def _limited(base: F32, added: F32, strength: float) -> None:
    """`base + strength·added` into `added`, but no pixel's chroma goes through zero to the opposite colour."""
    grey_base, grey_added = base.mean(2, keepdims=True), added.mean(2, keepdims=True)
    chroma, change = base - grey_base, added - grey_added
    along = (chroma * change).sum(2, keepdims=True)
    square = (chroma * chroma).sum(2, keepdims=True)
    # chroma + k·change stands square on chroma at k = -square/along; a style at 1 may already lie beyond.
    stop = np.where(along < 0, square / np.maximum(-along, 1e-12), np.inf)
    limit = np.clip(stop, 1.0, strength).astype(np.float32)
    added[:] = grey_base + np.float32(strength) * grey_added + chroma + limit * change


def square_thumbnail(xyz: F32) -> F32:
    """(3, h, w) of a whole picture to the nets' (3, 256, 256), by area averaging where it shrinks."""
    planes = [cv2.resize(plane, (THUMBNAIL, THUMBNAIL), interpolation=_kernel(plane)) for plane in xyz]
    return np.ascontiguousarray(np.stack(planes), np.float32)


def _kernel(plane: F32) -> int:
    return cv2.INTER_AREA if min(plane.shape) >= THUMBNAIL else cv2.INTER_LINEAR
