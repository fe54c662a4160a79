"""Colour look-up tables in .cube files (Adobe, “Cube LUT Specification 1.0”, 2013; and Resolve's additions to it)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from camnet_gui.errors import TruthError
from camnet_gui.images import F32

_LARGEST_FILE: Final = 256 * 1024**2
_MOST: Final = {"LUT_1D_SIZE": 65536, "LUT_3D_SIZE": 256}
_RANGES: Final = {"LUT_1D_INPUT_RANGE": 1, "LUT_3D_INPUT_RANGE": 3}
_ROWS: Final = 1 << 20  # pixels that are looked up at a time


@dataclass(frozen=True, slots=True, eq=False)
class Curves:
    """A 1D table: float32 (N, 3), one curve a channel over `low`..`high` (3,)."""

    table: F32
    low: F32
    high: F32

    def __call__(self, rgb: F32) -> F32:
        """Linear interpolation of (P, 3); inputs outside the range take its ends."""
        place = np.linspace(0.0, 1.0, len(self.table))
        inside = _within(rgb, self.low, self.high)
        return np.stack([np.interp(inside[:, c], place, self.table[:, c]) for c in range(3)], 1).astype(np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Lattice:
    """A 3D table: float32 (N, N, N, 3), axes blue, green, red (red varies fastest in the file)."""

    table: F32
    low: F32
    high: F32

    def __call__(self, rgb: F32) -> F32:
        """Tetrahedral interpolation of (P, 3): greys between equal lattice greys stay grey."""
        last = len(self.table) - 1
        place = _within(rgb, self.low, self.high) * np.float32(last)
        cell = np.minimum(place.astype(np.intp), last - 1)
        part = place - cell
        # From the cell's black corner to its white one along the axes, the largest fraction first.
        order = np.argsort(-part, axis=1, kind="stable")
        corner = cell
        weights = np.take_along_axis(part, order, 1)
        result = self._at(corner) * (1 - weights[:, :1])
        for step in range(3):
            corner = corner.copy()
            corner[np.arange(len(corner)), order[:, step]] += 1
            share = weights[:, step] - (weights[:, step + 1] if step < 2 else 0)
            result += self._at(corner) * share[:, None]
        return result.astype(np.float32, copy=False)

    def _at(self, corner: np.ndarray[tuple[int, ...], np.dtype[np.intp]]) -> F32:
        found: F32 = self.table[corner[:, 2], corner[:, 1], corner[:, 0]]
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Cube:
    """The tables of a file in the order in which they act: curves, a lattice, or both (Resolve)."""

    title: str
    tables: tuple[Curves | Lattice, ...]

    def __call__(self, srgb: F32) -> F32:
        """Look up a picture float32 (H, W, 3), sRGB-encoded [0, 1]; the result is clipped to [0, 1]."""
        flat = np.ascontiguousarray(srgb, np.float32).reshape(-1, 3)
        result = np.empty_like(flat)
        for start in range(0, len(flat), _ROWS):
            part = flat[start : start + _ROWS]
            for table in self.tables:
                part = table(part)
            np.clip(part, 0, 1, out=result[start : start + _ROWS])
        return result.reshape(srgb.shape)


def read_cube(path: Path) -> Cube:
    """Read a .cube file. Raises TruthError with the line that is wrong."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise TruthError("{name} is too large to be a .cube file.", name=path.name)
        text = path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise TruthError("{name} can't be read: {reason}.", name=path, reason=error.strerror or error) from error
    return parse_cube(text, path.name)


def parse_cube(text: str, name: str = "the .cube file") -> Cube:
    """The tables in the text of a .cube file. Raises TruthError with the line that is wrong."""
    sizes: dict[str, int] = {}
    bounds: dict[str, list[float]] = {}
    title = ""
    rows: list[list[float]] = []
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split("#", 1)[0].split()
        if line.lstrip().startswith("TITLE"):
            title = line.strip()[5:].strip().strip('"')
            continue
        if not words:
            continue
        word, rest = words[0], words[1:]
        if word[0].isalpha() and word.lower() not in ("nan", "inf", "infinity"):
            if rows:
                raise TruthError(
                    "{name}, line {number}: {word} comes after the table has begun.",
                    name=name,
                    number=number,
                    word=word,
                )
            _keyword(word, rest, sizes, bounds, f"{name}, line {number}")
        else:
            rows.append(_numbers(words, 3, f"{name}, line {number}"))
    return Cube(title, _tables(sizes, bounds, rows, name))


def _keyword(word: str, rest: list[str], sizes: dict[str, int], bounds: dict[str, list[float]], where: str) -> None:
    if word in _MOST:
        try:
            size = int(rest[0])
        except (ValueError, IndexError):
            size = 0
        if len(rest) != 1 or not 2 <= size <= _MOST[word] or word in sizes:
            raise TruthError(
                "{where}: {word} must be given once, as a number from 2 to {most}.",
                where=where,
                word=word,
                most=_MOST[word],
            )
        sizes[word] = size
    elif word in ("DOMAIN_MIN", "DOMAIN_MAX"):
        bounds[word] = _numbers(rest, 3, where)
    elif word in _RANGES:
        bounds[word] = _numbers(rest, 2, where)
    else:
        raise TruthError("{where}: {word} is no keyword of a .cube file.", where=where, word=word)


def _numbers(words: list[str], count: int, where: str) -> list[float]:
    try:
        values = [float(word) for word in words]
    except ValueError:
        values = []
    if len(values) != count or not np.isfinite(values).all():
        raise TruthError("{where}: {count} numbers are expected.", where=where, count=count)
    return values


def _tables(
    sizes: dict[str, int], bounds: dict[str, list[float]], rows: list[list[float]], name: str
) -> tuple[Curves | Lattice, ...]:
    if not sizes:
        raise TruthError("{name} tells no size: LUT_1D_SIZE or LUT_3D_SIZE is missing.", name=name)
    curves, side = sizes.get("LUT_1D_SIZE", 0), sizes.get("LUT_3D_SIZE", 0)
    if len(rows) != curves + side**3:
        raise TruthError(
            "{name} should hold {wanted} rows of numbers, but has {count}.",
            name=name,
            wanted=curves + side**3,
            count=len(rows),
        )
    values = np.array(rows, np.float32)
    tables: list[Curves | Lattice] = []
    if curves:
        tables.append(Curves(values[:curves], *_domain(bounds, "LUT_1D_INPUT_RANGE", name)))
    if side:
        lattice = values[curves:].reshape(side, side, side, 3)
        tables.append(Lattice(lattice, *_domain(bounds, "LUT_3D_INPUT_RANGE", name)))
    return tuple(tables)


def _domain(bounds: dict[str, list[float]], keyword: str, name: str) -> tuple[F32, F32]:
    low, high = ([value] * 3 for value in bounds.get(keyword, (0.0, 1.0)))
    if keyword not in bounds:
        low, high = bounds.get("DOMAIN_MIN", low), bounds.get("DOMAIN_MAX", high)
    if not all(a < b for a, b in zip(low, high, strict=True)):
        raise TruthError("{name}: the domain's lower end must lie below its upper end.", name=name)
    return np.array(low, np.float32), np.array(high, np.float32)


def _within(rgb: F32, low: F32, high: F32) -> F32:
    return np.clip((rgb - low) / (high - low), 0, 1).astype(np.float32, copy=False)
