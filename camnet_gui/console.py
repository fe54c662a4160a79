"""What commands show: bars and notes on stderr, results and JSON on stdout, exit codes."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import typer

from camnet_gui.errors import CamnetError
from camnet_gui.events import Event, Note, Progress, Report, Timing

GOOD: Final = 0
UNEXPECTED: Final = 1
BAD_FILE: Final = 2


class Show:
    """Shows a job's events on stderr: bars when it is a terminal, notes always."""

    def __init__(self, progress: Any = None, files: Any = None, stage: Any = None) -> None:
        self._progress, self._files, self._stage = progress, files, stage
        self._name = ""
        self.notes: list[str] = []
        self.seconds: dict[str, float] = {}

    def file(self, file: Path) -> None:
        """The next file begins."""
        self._name = file.name
        self.notes, self.seconds = [], {}
        if self._progress is not None:
            self._progress.update(self._files, description=self._name)

    def done(self) -> None:
        """The file is finished."""
        if self._progress is not None:
            self._progress.advance(self._files)

    def report(self, event: Event) -> None:
        """A `Report`."""
        if isinstance(event, Note):
            self.notes.append(event.text)
            self.say(event.text)
        elif isinstance(event, Timing):
            self.seconds[event.stage] = round(self.seconds.get(event.stage, 0.0) + event.seconds, 4)
        elif isinstance(event, Progress) and event.total and self._progress is not None:
            self._progress.update(self._stage, description=event.stage, completed=event.done, total=event.total)

    def say(self, text: str) -> None:
        """One line about the current file."""
        # Most errors name the file themselves.
        line = f"{self._name}: {text}" if self._name and self._name not in text else text
        if self._progress is not None:
            self._progress.console.print(line, markup=False, highlight=False, soft_wrap=True)
        else:
            typer.echo(line, err=True)


def on_terminal() -> bool:
    """Whether somebody sees what is written to stderr."""
    return sys.stderr.isatty()


@contextmanager
def progress(count: int) -> Iterator[Show]:
    """Shows `count` files' events while the block runs."""
    if not on_terminal():
        yield Show()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bars

    text = TextColumn("{task.description}", markup=False)  # names of files may hold brackets
    columns = (text, BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        files = bars.add_task("", total=count)
        yield Show(bars, files, bars.add_task("reading", total=None))


def each(
    files: Iterable[Path],
    one: Callable[[Path, Report], dict[str, object]],
    shown: Callable[[dict[str, Any]], str],
    as_json: bool,
) -> None:
    """Do `one` for every file, go on after a bad one, print results, and exit with the worst code."""
    files = list(files)
    results: list[dict[str, Any]] = []
    code = GOOD
    with progress(len(files)) as show:
        for file in files:
            show.file(file)
            started = time.perf_counter()
            result: dict[str, Any] = {"file": str(file), "error": None}
            try:
                result |= one(file, show.report)
            except CamnetError as error:
                result["error"] = str(error)
                code = code or BAD_FILE
                show.say(f"{error}")
            except Exception as error:
                if os.environ.get("CAMNET_DEBUG"):
                    raise
                result["error"] = f"{type(error).__name__}: {error}"
                code = UNEXPECTED
                show.say(f"unexpected error, {result['error']} (set CAMNET_DEBUG=1 to see where)")
            result["seconds"], result["notes"] = show.seconds, show.notes
            result["total_seconds"] = round(time.perf_counter() - started, 4)
            results.append(result)
            show.done()
            if not as_json and result["error"] is None:
                typer.echo(shown(result))
    if as_json:
        print_json(results)
    if code:
        raise typer.Exit(code)


@contextmanager
def usage_errors() -> Iterator[None]:
    """One sentence and exit code 2 for what is wrong before any file is read."""
    try:
        yield
    except CamnetError as error:
        typer.echo(f"{error}", err=True)
        raise typer.Exit(BAD_FILE) from error


def complain(command: str, error: Exception) -> None:
    """Tell on stderr what went wrong in a command; brackets in it, as names of files have them, are no markup."""
    from rich.console import Console
    from rich.text import Text

    Console(stderr=True).print(Text.assemble((f"{command}:", "bold"), f" {error}"), soft_wrap=True)


def print_json(content: object) -> None:
    """Write `content` to stdout as JSON."""
    typer.echo(json.dumps(content, indent=2, ensure_ascii=False))
