"""Writes tiny DNGs of every kind for the tests of reading."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import tifffile
from numpy.typing import NDArray

from camnet_gui.images import U16

# XYZ (D65) -> camera of a typical sensor (Canon EOS 550D of LibRaw's table).
M_XYZ_TO_CAMERA = np.array([[0.6941, -0.1164, -0.0857], [-0.3825, 1.1597, 0.2534], [-0.0416, 0.1540, 0.6039]])
XTRANS = ("GBGGRG", "RGRBGB", "GBGGRG", "GRGGBG", "BGBRGR", "GRGGBG")


def rational(values: Sequence[float] | NDArray[Any], scale: int = 10_000) -> tuple[int, ...]:
    return tuple(n for value in np.ravel(values) for n in (round(value * scale), scale))


def opcode_list(*opcodes: tuple[int, bytes]) -> bytes:
    parts = [struct.pack(">I", len(opcodes))]
    parts += [struct.pack(">4I", number, 0x01030000, 0, len(data)) + data for number, data in opcodes]
    return b"".join(parts)


def gain_map_bytes(
    gains: NDArray[Any], area: tuple[int, int, int, int], pitch: tuple[int, int], plane: int = 0, planes: int = 1
) -> bytes:
    rows, columns = gains.shape[:2]
    spacing = [1 / max(rows - 1, 1), 1 / max(columns - 1, 1)]
    header = struct.pack(">10I", *area, plane, planes, *pitch, rows, columns)
    map_planes = 1 if gains.ndim == 2 else gains.shape[2]
    return header + struct.pack(">4dI", *spacing, 0.0, 0.0, map_planes) + np.ascontiguousarray(gains, ">f4").tobytes()


def bad_pixels_bytes(points: Sequence[tuple[int, int]], areas: Sequence[tuple[int, int, int, int]] = ()) -> bytes:
    data = struct.pack(">3I", 1, len(points), len(areas))
    return data + b"".join(struct.pack(">2I", *p) for p in points) + b"".join(struct.pack(">4I", *a) for a in areas)


def write(
    path: Path,
    mosaic: U16,
    cfa: Sequence[str] | None = ("RG", "GB"),
    *,
    black: Sequence[int] | None = (64, 64, 64, 64),
    white: int = 4095,
    neutral: Sequence[float] | None = (0.5, 1.0, 0.7),
    matrix: NDArray[Any] | None = M_XYZ_TO_CAMERA,
    noise: Sequence[float] = (),
    orientation: int = 1,
    active: tuple[int, int, int, int] | None = None,
    opcodes: dict[int, bytes] | None = None,
    baseline: float | None = None,
    extra: Sequence[tuple[Any, ...]] = (),
) -> Path:
    """`cfa` None writes a LinearRaw of the mosaic's one or three channels."""
    tags: list[tuple[Any, ...]] = [
        (271, "s", 0, "Maker", True),
        (272, "s", 0, "Maker One", True),
        (274, "H", 1, orientation, True),
        (50706, "B", 4, (1, 4, 0, 0), True),
        (50707, "B", 4, (1, 1, 0, 0), True),
        (50708, "s", 0, "Maker One", True),
        (50717, "I", 1, white, True),
        *extra,
    ]
    if cfa is not None:
        tags.append((33421, "H", 2, (len(cfa), len(cfa[0])), True))
        tags.append((33422, "B", len(cfa) * len(cfa[0]), bytes("RGB".index(c) for row in cfa for c in row), True))
    if black is not None:
        side = 2 if len(black) == 4 else 1
        tags += [(50713, "H", 2, (side, side), True), (50714, "H", len(black), tuple(black), True)]
    if matrix is not None:
        tags += [(50721, "2i", 9, rational(matrix), True), (50778, "H", 1, 21, True)]
    if neutral is not None:
        tags.append((50728, "2I", 3, rational(neutral), True))
    if noise:
        tags.append((51041, "d", len(noise), tuple(noise), True))
    if active is not None:
        tags.append((50829, "I", 4, active, True))
    if baseline is not None:
        tags.append((50730, "2i", 1, rational([baseline]), True))
    for code, data in (opcodes or {}).items():
        tags.append((code, 7, len(data), data, True))
    tifffile.imwrite(
        path, mosaic, photometric=32803 if cfa is not None else "rgb" if mosaic.ndim == 3 else "minisblack",
        subfiletype=0, extratags=tags, metadata=None, planarconfig="contig" if mosaic.ndim == 3 else None,
    )  # fmt: skip
    if cfa is None:
        with tifffile.TiffFile(path, mode="r+") as tiff:
            tiff.pages.first.tags[262].overwrite(34892)
    return path


def random_mosaic(height: int = 48, width: int = 64, seed: int = 0) -> U16:
    return np.random.default_rng(seed).integers(64, 4095, (height, width), dtype=np.uint16)
