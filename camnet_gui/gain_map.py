"""DNG GainMap opcodes: from the bytes of an opcode list to the gain of every sensor site.

Adobe DNG specification 1.6, chapter 7 (opcode lists are big-endian) and the entry for opcode 9.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

import numpy as np

from camnet_gui.images import F32, F64, GainMap

GAIN_MAP: Final = 9
_HEADER: Final = struct.Struct(">4I")
_MAP: Final = struct.Struct(">10I4dI")
_MOST_OPCODES: Final = 4096
_MOST_POINTS: Final = 1 << 20


def opcodes(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(opcode id, parameters) of an opcode list; ends early where the list is cut short."""
    if len(data) < 4:
        return
    (count,) = struct.unpack_from(">I", data)
    at = 4
    for _ in range(min(count, _MOST_OPCODES)):
        if at + _HEADER.size > len(data):
            return
        opcode, _version, _flags, size = _HEADER.unpack_from(data, at)
        at += _HEADER.size
        if at + size > len(data):
            return
        yield opcode, data[at : at + size]
        at += size


def parse_gain_map(parameters: bytes) -> GainMap | None:
    """A GainMap out of its opcode's parameters, or None when they make no sense."""
    if len(parameters) < _MAP.size:
        return None
    fields = _MAP.unpack_from(parameters)
    top, left, bottom, right, plane, planes, row_pitch, col_pitch, rows, columns = fields[:10]
    spacing_v, spacing_h, origin_v, origin_h, map_planes = fields[10:]
    points = rows * columns * map_planes
    if not 0 < points <= _MOST_POINTS or len(parameters) < _MAP.size + 4 * points:
        return None
    if not (bottom > top and right > left and row_pitch > 0 and col_pitch > 0 and planes > 0):
        return None
    placement = np.array([spacing_v, spacing_h, origin_v, origin_h])
    gains = np.frombuffer(parameters, ">f4", points, _MAP.size).astype(np.float32).reshape(rows, columns, map_planes)
    if not (np.isfinite(placement).all() and np.isfinite(gains).all() and gains.min() > 0 and gains.max() < 1000):
        return None
    if (rows > 1 and spacing_v <= 0) or (columns > 1 and spacing_h <= 0):
        return None
    return GainMap(
        gains, top, left, bottom, right, row_pitch, col_pitch, (origin_v, origin_h), (spacing_v, spacing_h), plane,
        planes,
    )  # fmt: skip


def _weights(sites: F64, extent: int, origin: float, spacing: float, points: int) -> F32:
    """Linear interpolation of `points` map points at sensor coordinates `sites`: float32 (len(sites), points).

    A site's relative position is that of its centre; beyond the first and last point the gain stays.
    """
    position = np.zeros(len(sites)) if points == 1 else ((sites + 0.5) / extent - origin) / spacing
    position = np.clip(position, 0, points - 1)
    low = np.minimum(position.astype(np.intp), max(points - 2, 0))
    part = position - low
    weights = np.zeros((len(sites), points), np.float32)
    rows = np.arange(len(sites))
    weights[rows, low] = 1 - part
    if points > 1:
        weights[rows, low + 1] = part
    return weights


def multiply(
    target: F32, maps: tuple[GainMap, ...], size: tuple[int, int], start: tuple[int, int], step: int, plane: int = 0
) -> None:
    """Multiply `target` float32 (h, w) in place by the maps' gains.

    target : element (i, j) is the sensor site (start[0] + step·i, start[1] + step·j) of an active area of `size`
    plane : which plane of the map when it has several (0 for a mosaic)
    """
    for gain_map in maps:
        if not gain_map.plane <= plane < gain_map.plane + gain_map.planes:
            continue
        chosen = gain_map.gains[..., min(plane - gain_map.plane, gain_map.gains.shape[2] - 1)]
        axes = (
            (gain_map.top, gain_map.bottom, gain_map.row_pitch, target.shape[0]),
            (gain_map.left, gain_map.right, gain_map.col_pitch, target.shape[1]),
        )
        factors = []
        for axis, (first, end, pitch, count) in enumerate(axes):
            site = start[axis] + step * np.arange(count)
            # Padding lies up to one site outside the sensor; it takes the map as if the sensor went on there.
            area = (site >= (first if first > 0 else -2)) & (site < (end if end < size[axis] else end + 2))
            at = np.flatnonzero(area & ((site - first) % pitch == 0))
            factors.append(
                (at, _weights(site[at].astype(np.float64), size[axis], gain_map.origin[axis], gain_map.spacing[axis],
                              chosen.shape[axis]))
            )  # fmt: skip
        (rows, vertical), (columns, horizontal) = factors
        if not len(rows) or not len(columns):
            continue
        gain = (vertical @ chosen) @ horizontal.T
        if len(rows) == target.shape[0] and len(columns) == target.shape[1]:
            target *= gain
        else:
            target[np.ix_(rows, columns)] *= gain
