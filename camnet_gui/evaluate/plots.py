"""Plots as inline SVG, drawn here: lines over noise levels, bars. Colours of text and axes are those of the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

import numpy as np

# Readable on white and on near-black; this program's come first.
COLOURS: Final = (
    "#d1495b", "#e8871e", "#2e86ab", "#3aa17e", "#8b6fc0", "#8a8d91", "#c59a1b", "#4f7cff", "#b0578d", "#6b8e23",
    "#00a3a3", "#a0522d",
)  # fmt: skip
_WIDTH, _HEIGHT = 760, 360
_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 12, 30, 44


def colour_of(index: int) -> str:
    """Of the `index`-th program."""
    return COLOURS[index % len(COLOURS)]


def legend(names: Sequence[str]) -> str:
    """The programs' colours in a line of HTML."""
    items = (f'<span><i style="background:{colour_of(i)}"></i>{escape(name)}</span>' for i, name in enumerate(names))
    return f'<p class="legend">{"".join(items)}</p>'


def _ticks(low: float, high: float) -> list[float]:
    """Some five round numbers within [low, high]."""
    step = 10.0 ** np.floor(np.log10(max(high - low, 1e-9) / 4))
    step *= next((k for k in (1, 2, 5, 10) if (high - low) / (k * step) <= 6), 10)
    return [float(v) for v in np.arange(np.ceil(low / step), np.floor(high / step) + 1) * step]


def _frame(low: float, high: float, unit: str, parts: Sequence[str]) -> str:
    grid = []
    for tick in _ticks(low, high):
        y = _y(tick, low, high)
        grid.append(f'<line class="grid" x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        grid.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{tick:g}</text>')
    label = f'<text x="{_LEFT}" y="{_TOP - 14}">{escape(unit)}</text>'
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{escape(unit)}">{"".join(grid)}{label}'
        f"{''.join(parts)}</svg>"
    )


def _y(value: float, low: float, high: float) -> float:
    return _TOP + (high - value) / (high - low) * (_HEIGHT - _TOP - _BOTTOM)


def lines(levels: Sequence[str], series: Mapping[str, Sequence[float | None]], unit: str, below: str) -> str:
    """Lines over named levels; `series` holds for each program a value per level, None where there is none.

    below : what the levels are
    """
    values = [v for row in series.values() for v in row if v is not None]
    if not values:
        return ""
    margin = max(0.05 * (max(values) - min(values)), 0.1)
    low, high = min(values) - margin, max(values) + margin
    inside = _WIDTH - _LEFT - _RIGHT
    across = [_LEFT + inside * (i + 0.5) / len(levels) for i in range(len(levels))]
    parts = [
        f'<text x="{x:.1f}" y="{_HEIGHT - 26}" text-anchor="middle">{escape(level)}</text>'
        for x, level in zip(across, levels, strict=True)
    ]
    parts.append(f'<text x="{_LEFT + inside / 2}" y="{_HEIGHT - 8}" text-anchor="middle">{escape(below)}</text>')
    for i, (name, row) in enumerate(series.items()):
        points = [(x, _y(v, low, high), v) for x, v in zip(across, row, strict=True) if v is not None]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y, _ in points)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour_of(i)}" stroke-width="2"/>')
        parts += [
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour_of(i)}"><title>{escape(name)}: {v:.2f}</title>'
            "</circle>"
            for x, y, v in points
        ]
    return _frame(low, high, unit, parts)


def bars(groups: Sequence[str], series: Mapping[str, Sequence[float | None]], unit: str, below: str = "") -> str:
    """Bars from 0, side by side in named groups; `series` holds for each program a value per group."""
    values = [v for row in series.values() for v in row if v is not None]
    if not values:
        return ""
    high = max(*values, 1e-6) * 1.08
    inside = (_WIDTH - _LEFT - _RIGHT) / len(groups)
    wide = inside * 0.84 / len(series)
    parts = []
    for g, group in enumerate(groups):
        left = _LEFT + inside * (g + 0.08)
        parts.append(
            f'<text x="{left + inside * 0.42:.1f}" y="{_HEIGHT - 26}" text-anchor="middle">{escape(group)}</text>'
        )
        for i, (name, row) in enumerate(series.items()):
            value = row[g]
            if value is None:
                continue
            y = _y(value, 0.0, high)
            parts.append(
                f'<rect x="{left + i * wide:.1f}" y="{y:.1f}" width="{wide * 0.9:.1f}" '
                f'height="{_HEIGHT - _BOTTOM - y:.1f}" fill="{colour_of(i)}"><title>{escape(name)}: {value:.3g}'
                "</title></rect>"
            )
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    parts.append(f'<text x="{middle}" y="{_HEIGHT - 8}" text-anchor="middle">{escape(below)}</text>')
    return _frame(0.0, high, unit, parts)
