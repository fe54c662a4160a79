"""Pictures of stages that need no net: the mosaic, the embedded preview, the plain rendition."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from camnet_gui.color import M_XYZ_TO_SRGB, apply_matrix, smallest_gain_one, srgb_encode
from camnet_gui.images import F32, U8, DemosaicedFrame, RawFrame

_GAMMA: Final = 1 / 2.2
_MIDDLE: Final = 0.18  # linear luminance that the plain rendition's mean goes to
_QUICK: Final = 768  # most pixels along the longer side of the quick rendition
_MOST_PREVIEW: Final = 64 * 1024**2  # bytes of an encoded preview that are worth decoding at once


def reduced(planes: F32, scale: int) -> F32:
    """Planes (C, H, W) averaged over scale × scale cells, edge cells over what is there: (C, ceil(H/s), ceil(W/s))."""
    if scale == 1:
        return planes
    below, right = (-extent % scale for extent in planes.shape[1:])
    full = np.pad(planes, ((0, 0), (0, below), (0, right)), mode="edge") if below or right else planes
    count, height, width = full.shape
    small = cv2.resize(
        np.ascontiguousarray(full.transpose(1, 2, 0)), (width // scale, height // scale), interpolation=cv2.INTER_AREA
    )
    return np.ascontiguousarray(small.reshape(height // scale, width // scale, count).transpose(2, 0, 1), np.float32)


def grey(linear: F32) -> U8:
    """Linear values (H, W), 1 at white, as a grey picture (H, W, 3) with gamma 2.2."""
    shown = np.power(np.clip(linear, 0, 1), np.float32(_GAMMA)) * 255 + 0.5
    return np.repeat(shown.astype(np.uint8)[:, :, None], 3, axis=2)


def plain(xyz: F32, exposure: float = 0.0) -> F32:
    """XYZ (3, H, W) by matrix and curve alone: sRGB float32 (H, W, 3)."""
    return srgb_encode(apply_matrix(M_XYZ_TO_SRGB * 2.0**exposure, xyz)).transpose(1, 2, 0)


def plain_rendition(xyz: F32) -> U8:
    """XYZ (3, H, W) at an exposure that brings the mean luminance to middle grey: sRGB uint8 (H, W, 3)."""
    mean = float(np.clip(xyz[1], 1e-4, 1).mean())
    exposure = float(np.clip(np.log2(_MIDDLE / mean), -2, 6))
    return (plain(xyz, exposure) * 255 + 0.5).astype(np.uint8)


def quick_rendition(frame: RawFrame | DemosaicedFrame) -> U8:
    """A plain rendition of some of the sensor's quads, as fast as can be: sRGB uint8 (h, w, 3), sensor orientation."""
    if isinstance(frame, DemosaicedFrame):
        step = max(1, -(-max(frame.xyz.shape) // _QUICK))
        return plain_rendition(np.ascontiguousarray(frame.xyz[:, ::step, ::step]))
    height, width = (extent // 2 * 2 for extent in frame.mosaic.shape)
    step = 2 * max(1, -(-max(height, width) // (2 * _QUICK)))
    sites: dict[str, list[F32]] = {"R": [], "G": [], "B": []}
    for site, letter in enumerate(frame.cfa):
        samples = frame.mosaic[site // 2 : height : step, site % 2 : width : step].astype(np.float32)
        sites[letter].append((samples - np.float32(frame.black[site])) / np.float32(frame.white - frame.black[site]))
    gains = smallest_gain_one(frame.white_balance)
    camera = np.stack([sum(sites[c][1:], sites[c][0]) / len(sites[c]) * g for c, g in zip("RGB", gains, strict=True)])
    return plain_rendition(apply_matrix(frame.M_balanced_to_xyz, np.minimum(camera, 1).astype(np.float32)))


def embedded_preview(frame: RawFrame | DemosaicedFrame) -> U8 | None:
    """The embedded preview decoded, uint8 (H, W, 3) sRGB in sensor orientation, or None."""
    if not frame.preview or len(frame.preview) > _MOST_PREVIEW:
        return None
    flags = cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION
    found = cv2.imdecode(np.frombuffer(frame.preview, np.uint8), flags)
    return None if found is None else np.ascontiguousarray(found[:, :, ::-1]).astype(np.uint8, copy=False)


def mosaic(frame: RawFrame, scale: int, rows: slice, columns: slice, pattern: bool) -> U8:
    """The mosaic linear with gamma 2.2, uint8 (h, w, 3), sensor coordinates of `scale`.

    pattern : each site in its filter's colour; only at scale 1
    """
    height, width = frame.mosaic.shape
    part = frame.mosaic[
        rows.start * scale : min(rows.stop * scale, height), columns.start * scale : min(columns.stop * scale, width)
    ]
    value = _curve_table(frame)
    if scale > 1:
        # The mean of the linear values, then the curve.
        black = float(np.mean(frame.black))
        linear = (reduced(part.astype(np.float32)[None], scale)[0] - black) / (frame.white - black)
        return grey(linear)
    shown = np.empty((*part.shape, 3), np.uint8)
    for site, letter in enumerate(frame.cfa):
        y, x = (site // 2 - rows.start) % 2, (site % 2 - columns.start) % 2
        light = value[site][part[y::2, x::2]]
        if pattern:
            shown[y::2, x::2] = 0
            shown[y::2, x::2, "RGB".index(letter)] = light
        else:
            shown[y::2, x::2] = light[:, :, None]
    return shown


def _curve_table(frame: RawFrame) -> list[U8]:
    """For each CFA site the code value shown for every sensor value."""
    sensor = np.arange(65536, dtype=np.float32)
    return [
        (np.power(np.clip((sensor - black) / (frame.white - black), 0, 1), np.float32(_GAMMA)) * 255 + 0.5).astype(
            np.uint8
        )
        for black in frame.black
    ]
