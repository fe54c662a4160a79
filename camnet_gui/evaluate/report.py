"""What an evaluation found: kept together, written as report.json and report.html, shown on the terminal."""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from camnet_gui import __version__
from camnet_gui.errors import EvaluationError
from camnet_gui.files import write_json, write_text

if TYPE_CHECKING:
    from rich.console import Console

    from camnet_gui.evaluate import colour, enhance, restore

FORMAT = 1


def _machine() -> str:
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"


@dataclass(slots=True)
class Report:
    """All outcomes of one command."""

    restore: list[restore.Outcome] = field(default_factory=list)
    enhance: list[enhance.Outcome] = field(default_factory=list)
    colour: list[colour.Outcome] = field(default_factory=list)
    made: str = field(default_factory=lambda: datetime.now().astimezone().isoformat(timespec="seconds"))
    version: str = __version__
    machine: str = field(default_factory=_machine)
    command: str = field(default_factory=lambda: " ".join(["camnet", *sys.argv[1:]]))

    def as_json(self) -> dict[str, Any]:
        """Every number, for machines."""
        return {
            "format": FORMAT,
            "made": self.made,
            "version": self.version,
            "machine": self.machine,
            "command": self.command,
            "restore": [outcome.as_json() for outcome in self.restore],
            "enhance": [outcome.as_json() for outcome in self.enhance],
            "colour": [outcome.as_json() for outcome in self.colour],
        }

    def write(self, folder: Path) -> Path:
        """Write report.json and report.html into `folder`, which is made; the page's path. Raises EvaluationError."""
        from camnet_gui.evaluate.html import render

        page = folder / "report.html"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_json(folder / "report.json", self.as_json())
            write_text(page, render(self))
        except OSError as error:
            raise EvaluationError(f"The report can't be written to {folder}: {error.strerror or error}.") from error
        return page

    def show(self, console: Console) -> None:
        """Tables of the means on a terminal."""
        for restored in self.restore:
            _show_restore(restored, console)
        for enhanced in self.enhance:
            _show_enhance(enhanced, console)
        for chart in self.colour:
            _show_colour(chart, console)

    def json_text(self) -> str:
        """`as_json` as text."""
        return json.dumps(self.as_json(), indent=2, ensure_ascii=False)


def _print(console: Console, title: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    from rich.table import Table
    from rich.text import Text

    table = Table(title=title, title_justify="left")
    for i, name in enumerate(head):
        table.add_column(name, justify="left" if i == 0 else "right")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    console.print(table)


def _show_restore(outcome: restore.Outcome, console: Console) -> None:
    from camnet_gui.evaluate.scores import NAMES

    for metric in ("psnr", "ssim", "s_cielab", "flat_delta_e"):
        rows = []
        for program in outcome.programs:
            cells = []
            for level in outcome.levels:
                found = outcome.summary(program.key, level).get(metric)
                digits = 4 if metric == "ssim" else 2
                cells.append("–" if found is None else f"{found['mean']:.{digits}f} ({found['worst']:.{digits}f})")
            missing = ["not installed", *[""] * (len(cells) - 1)]
            rows.append([program.name, *(missing if program.missing else cells)])
        title = f"{outcome.name}, {len(outcome.pictures)} pictures: {NAMES[metric]}, mean (worst)"
        _print(console, title, ["program", *(f"λ_shot {level.text}" for level in outcome.levels)], rows)
    for row in outcome.failures():
        console.print(f"{row.program} failed on {row.picture}: {row.error}", markup=False, highlight=False)


def _show_enhance(outcome: enhance.Outcome, console: Console) -> None:
    rows = []
    for target, rendition in outcome.columns():
        found = outcome.summary(target, rendition)
        cells = [f"{found[m]['mean']:.{3 if m == 'ssim' else 2}f}" for m in ("psnr", "ssim", "delta_e", "s_cielab")]
        rows.append([target, rendition, *cells])
    _print(console, outcome.name, ["truth of", "rendition", "PSNR", "SSIM", "ΔE2000", "S-CIELAB"], rows)


def _show_colour(outcome: colour.Outcome, console: Console) -> None:
    rows = [[r.program, r.balance, f"{r.delta_e.mean():.2f}", f"{r.delta_e.max():.2f}"] for r in outcome.readings]
    _print(console, f"{outcome.name}: ΔE2000 of the chart", ["program", "white balance", "mean", "largest"], rows)
