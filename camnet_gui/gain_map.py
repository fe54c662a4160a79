"""DNG GainMap opcodes: from the bytes of an opcode list to the gain of every sensor site.

Adobe DNG specification 1.6, chapter 7 (opcode lists are big-endian) and the entry for opcode 9.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

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


def moved(gain_map: GainMap, down: int, right: int) -> GainMap:
    """The map with its area moved by whole sensor pixels; what that does to relative coordinates is below a pixel."""
    return replace(
        gain_map,
        top=gain_map.top + down,
        bottom=gain_map.bottom + down,
        left=gain_map.left + right,
        right=gain_map.right + right,
    )


def _between(sites: F64, extent: int, origin: float, spacing: float, points: int) -> tuple[NDArray[np.intp], F32]:
    """For each sensor coordinate the map point before it and the share of the point after it.

    A site's relative position is that of its centre; beyond the first and last point the gain stays.
    """
    if points == 1:
        return np.zeros(len(sites), np.intp), np.zeros(len(sites), np.float32)
    position = np.clip(((sites + 0.5) / extent - origin) / spacing, 0, points - 1)
    low = np.minimum(position.astype(np.intp), points - 2)
    return low, (position - low).astype(np.float32)


def _interpolated(points: F32, low: NDArray[np.intp], part: F32) -> F32:
    """Rows of `points` interpolated linearly: float32 (len(low), columns)."""
    result: F32 = points[low]
    result += part[:, None] * (points[np.minimum(low + 1, len(points) - 1)] - result)
    return result


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
        gain = gain_map.gains[..., min(plane - gain_map.plane, gain_map.gains.shape[2] - 1)]
        reached: list[NDArray[np.intp]] = []
        vertical = (gain_map.top, gain_map.bottom, gain_map.row_pitch)
        horizontal = (gain_map.left, gain_map.right, gain_map.col_pitch)
        for axis, (first, end, pitch) in enumerate((vertical, horizontal)):
            sites = start[axis] + step * np.arange(target.shape[axis])
            # Padding lies up to one site outside the sensor; it takes the map as if the sensor went on there.
            area = (sites >= (first if first > 0 else -2)) & (sites < (end if end < size[axis] else end + 2))
            reached.append(np.flatnonzero(area & ((sites - first) % pitch == 0)))
        rows, columns = reached
        if not len(rows) or not len(columns):
            continue
        # Along the rows first: a few lines of map points become a few full lines, and these the rows of the target.
        for axis, at in ((1, columns), (0, rows)):
            site = (start[axis] + step * at).astype(np.float64)
            points = gain.shape[axis]
            low, part = _between(site, size[axis], gain_map.origin[axis], gain_map.spacing[axis], points)
            gain = _interpolated(gain.T, low, part).T if axis else _interpolated(np.ascontiguousarray(gain), low, part)
        if gain.shape == target.shape:
            target *= gain
        else:
            target[np.ix_(rows, columns)] *= gain
