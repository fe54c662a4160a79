"""Exact tiling: a tiled result equals the untiled one, because every tile sees its whole receptive field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

UNIT: Final = 32  # tile origins, extents and halos are multiples of it, so pooling cells never shift


@dataclass(frozen=True, slots=True)
class Window:
    """Rows [top, bottom) and columns [left, right) in pixels of a padded picture."""

    top: int
    left: int
    bottom: int
    right: int

    @classmethod
    def over(cls, rows: slice, columns: slice) -> Window:
        """The window of two slices."""
        return cls(rows.start, columns.start, rows.stop, columns.stop)

    @property
    def height(self) -> int:
        """Number of rows."""
        return self.bottom - self.top

    @property
    def width(self) -> int:
        """Number of columns."""
        return self.right - self.left

    def within(self, other: Window) -> tuple[slice, slice]:
        """Slices that cut this window out of an array that covers `other`."""
        return (
            slice(self.top - other.top, self.bottom - other.top),
            slice(self.left - other.left, self.right - other.left),
        )

    def divided(self, factor: int) -> Window:
        """The same window on a grid `factor` times coarser; its edges must be multiples of it."""
        return Window(self.top // factor, self.left // factor, self.bottom // factor, self.right // factor)

    def overlap(self, other: Window) -> Window:
        """The common part; empty windows have a height or width of 0."""
        top, left = max(self.top, other.top), max(self.left, other.left)
        bottom, right = min(self.bottom, other.bottom), min(self.right, other.right)
        return Window(top, left, max(bottom, top), max(right, left))


def round_up(value: int, unit: int = UNIT) -> int:
    """The next multiple of `unit`."""
    return -(-value // unit) * unit


def grown(window: Window, halo: int, height: int, width: int) -> Window:
    """`window` with a halo of at least `halo` pixels (rounded up to UNIT), cut at the picture's borders.

    At the borders nothing is added: there the net's own padding acts as it does without tiles.
    """
    halo = round_up(halo)
    return Window(
        max(window.top - halo, 0),
        max(window.left - halo, 0),
        min(window.bottom + halo, height),
        min(window.right + halo, width),
    )


def tiles_over(region: Window, tile: int, height: int, width: int) -> Iterator[Window]:
    """Tiles of side `tile` (a multiple of UNIT), on a grid that starts at 0, that touch `region`, row by row."""
    if tile % UNIT:
        raise ValueError(f"the tile's side {tile} is not a multiple of {UNIT}")
    for top in range(region.top // tile * tile, region.bottom, tile):
        for left in range(region.left // tile * tile, region.right, tile):
            yield Window(top, left, min(top + tile, height), min(left + tile, width))
