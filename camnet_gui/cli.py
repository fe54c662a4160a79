"""The command line, `camnet`. What is slow to import is imported by the command that needs it: help comes at once.

Exit codes: 0 when all went well; 2 for wrong usage or a file that could not be read or written (one sentence each on
stderr, the other files are still done); 1 for anything unexpected. Results go to stdout, everything else to stderr.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import typer

from camnet_gui import __version__
from camnet_gui.errors import CamnetError
from camnet_gui.events import Event, Note, Progress, Report, Timing

if TYPE_CHECKING:
    from camnet_gui.develop import Engine
    from camnet_gui.edits import Edits
    from camnet_gui.export import ExportOptions, Format

StageName = Literal["raw", "restored", "enhanced"]
ViewName = Literal["srgb", "xyz-gamma"]
FormatName = Literal["jpeg", "png", "png8", "png16", "tiff", "tiff16", "tiff32f"]

GOOD: Final = 0
UNEXPECTED: Final = 1
BAD_FILE: Final = 2
# Suffixes that would be surprising as a folder's name.
_OTHER_PICTURES: Final = frozenset({".webp", ".avif", ".heic", ".heif", ".jxl", ".bmp", ".gif", ".exr", ".dng", ".hdr"})

app = typer.Typer(
    name="camnet",
    help="Develop raw photographs with CameraNet: restore, then enhance in a style.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

# Unreadable files are left to the commands: one of them must not stop the others.
Files = Annotated[list[Path], typer.Argument(metavar="FILE...", help="Raw files.", show_default=False, readable=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Write the results as JSON to stdout.")]
Device = Annotated[str, typer.Option(help="auto, cpu, cuda or mps.")]
Tile = Annotated[int | None, typer.Option(min=64, help="Side of a tile in pixels; smaller needs less memory.")]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="Replace files that exist.")]


def main() -> None:
    """Run the command line on `sys.argv`; ends the process with its exit code."""
    app(prog_name="camnet")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"camnet_gui {__version__}")
        raise typer.Exit


@app.callback()
def _common(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and end.")
    ] = False,
) -> None:
    pass


@app.command()
def develop(
    files: Files,
    out: Annotated[
        Path,
        typer.Option("-o", "--out", help="A folder (made when absent), or for one FILE a name in .jpg, .png, .tif."),
    ],
    style: Annotated[
        str | None, typer.Option(help="A style of `camnet styles`, or a style's file.", show_default="natural")
    ] = None,
    strength: Annotated[
        float | None, typer.Option(min=0, max=1.5, help="Of the style: 0 none, 1 as taught.", show_default="1")
    ] = None,
    exposure: Annotated[float | None, typer.Option(min=-4, max=4, help="In stops (EV).", show_default="0")] = None,
    denoise: Annotated[
        float | None, typer.Option(min=0, max=1.5, help="Strength of noise reduction.", show_default="1")
    ] = None,
    stage: Annotated[StageName, typer.Option(help="Which stage to write.")] = "enhanced",
    view: Annotated[
        ViewName | None, typer.Option(help="Write the restored stage as a picture; else it is linear XYZ, float TIFF.")
    ] = None,
    format: Annotated[
        FormatName | None, typer.Option(help="File format.", show_default="by OUT's suffix, else jpeg")
    ] = None,
    quality: Annotated[int, typer.Option(min=1, max=100, help="Of JPEG.")] = 92,
    device: Device = "auto",
    tile: Tile = None,
    as_json: AsJson = False,
    overwrite: Overwrite = False,
) -> None:
    """Develop raw files to pictures.

    Edits that the window stored beside a photo are used; the options given here come before them.
    """
    from camnet_gui.export import ExportOptions

    with _usage_errors():
        options = ExportOptions(
            format=_chosen_format(format, out if len(files) == 1 else None, stage, view),
            quality=quality,
            stage=stage,
            view=view,
            overwrite=overwrite,
        )
        as_file = _names_a_file(out, len(files))
        folder = out.parent if as_file else out
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CamnetError(f"The folder {folder} can't be made: {error.strerror}.") from error
    changes = {"style": style, "strength": strength, "exposure": exposure, "denoise": denoise}
    given = {key: value for key, value in changes.items() if value is not None}
    from camnet_gui.ahead import ReadAhead

    ahead: ReadAhead | None = ReadAhead(files[0])
    with _usage_errors():
        engine = _engine(device, tile)
        if style is not None:
            given["style"] = _style_key(engine, style)
    taken: dict[Path, Path] = {}

    def one(file: Path, report: Report) -> dict[str, object]:
        edits = _edits(file, given, report)
        target = out if as_file else out / _name(file, edits, options)
        other = taken.setdefault(target, file)
        if other is not file:
            raise CamnetError(f"{target} was just made from {other}: give files of one name different folders.")
        if target.is_file() and not overwrite:
            raise CamnetError(f"{target} exists already: give --overwrite to replace it.")
        from camnet_gui.export import export_photo

        nonlocal ahead
        photo = engine.open(file, report, ahead)
        ahead = None
        for text in photo.frame.fallbacks:
            report(Note(text))
        try:
            written = export_photo(engine, photo, edits, target, options, report)
        finally:
            engine.forget(photo)
        from camnet_gui.geometry import placement_of

        placement = placement_of(photo, edits)
        return {
            "output": str(written),
            "width": placement.width,
            "height": placement.height,
            "device": engine.device_name,
            "edits": edits.model_dump(mode="json"),
        }

    def shown(result: dict[str, Any]) -> str:
        return f"{result['file']} -> {result['output']} ({result['total_seconds']:.1f} s)"

    _each(files, one, shown, as_json)


@app.command()
def info(files: Files, as_json: AsJson = False) -> None:
    """Tell what a raw file says about itself: camera, exposure, levels, colour, noise."""
    from camnet_gui.raw_report import raw_report, report_lines

    def one(file: Path, report: Report) -> dict[str, object]:
        return raw_report(file)

    _each(files, one, lambda result: "\n".join(report_lines(result)), as_json)


@app.command()
def styles(as_json: AsJson = False) -> None:
    """List the styles."""
    with _usage_errors():
        found = _engine("cpu", None).styles()
    if as_json:
        _print_json([{"style": style.key, "name": style.name, "description": style.description} for style in found])
        return
    width = max((len(style.key) for style in found), default=0)
    for style in found:
        typer.echo(f"{style.key:{width}}  {style.name}: {style.description}")


@app.command()
def sample(
    out: Annotated[
        Path | None, typer.Option("-o", "--out", help="Write the sample photo (DNG) to this file or folder.")
    ] = None,
    sheet: Annotated[
        Path | None, typer.Option(help="Develop it and write a contact sheet of its stages and all styles.")
    ] = None,
    device: Device = "auto",
    tile: Tile = None,
    overwrite: Overwrite = False,
) -> None:
    """Make the program's own sample photo, a raw file with known content; prints its path."""
    from camnet_gui import sample as sample_photo

    with _usage_errors():
        if out is None:
            path = sample_photo.sample_path()
        else:
            path = out / "camnet-sample.dng" if out.is_dir() or not out.suffix else out
            if path.exists() and not overwrite:
                raise CamnetError(f"{path} exists already: give --overwrite to replace it.")
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                sample_photo.write_sample(path)
            except OSError as error:
                raise CamnetError(f"{path} can't be written: {error.strerror}.") from error
        if sheet is not None:
            from camnet_gui.contact_sheet import write_contact_sheet

            engine = _engine(device, tile)
            with _progress(1) as show:
                show.file(path)
                path = write_contact_sheet(engine, path, sheet, overwrite, show.report)
    typer.echo(path)


@app.command(
    add_help_option=False,
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []},
)
def train(context: typer.Context) -> None:
    """Teach nets: restore, enhance, joint. `camnet train --help` tells more."""
    # The training commands are another program's worth of imports: they are read only when asked for.
    from camnet_gui.train.commands import app as commands

    commands(args=context.args, prog_name="camnet train")


@app.command(
    add_help_option=False,
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []},
)
def prepare(context: typer.Context) -> None:
    """Make ground truths for your raws, to teach nets with. `camnet prepare --help` tells more."""
    from camnet_gui.truths.commands import app as commands

    commands(args=context.args, prog_name="camnet prepare")


@app.command(
    add_help_option=False,
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []},
)
def finetune(context: typer.Context) -> None:
    """Teach a style by your own raws and finished pictures. `camnet finetune --help` tells more."""
    from camnet_gui.teach.commands import app as commands

    commands(args=context.args, prog_name="camnet finetune")


@app.command(
    add_help_option=False,
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []},
)
def evaluate(context: typer.Context) -> None:
    """Measure against known truths and other programs: restore, enhance, colour, all. `--help` tells more."""
    from camnet_gui.evaluate.commands import app as commands

    commands(args=context.args, prog_name="camnet evaluate")


def _engine(device: str, tile: int | None) -> Engine:
    from camnet_gui.ahead import without_garbage

    with without_garbage():
        from camnet_gui.develop import Engine
    from camnet_gui.paths import user_styles_folder

    return Engine(device, tile, report=_Show().report, more_styles=user_styles_folder())


def _style_key(engine: Engine, wanted: str) -> str:
    """The key of the style `wanted`, by key or name in any case, or by its file. Raises CamnetError."""
    if wanted.endswith(".safetensors"):
        return engine.add_style(Path(wanted))
    found = engine.styles()
    plain = wanted.casefold().strip()
    for style in found:
        if plain in (style.key.casefold(), style.name.casefold()):
            return style.key
    raise CamnetError(f"There is no style “{wanted}”: choose one of {', '.join(style.key for style in found)}.")


def _edits(file: Path, given: dict[str, Any], report: Report) -> Edits:
    """The photo's stored edits with the options `given` put over them."""
    from camnet_gui.sidecar import load_edits

    stored, notes = load_edits(file)
    for text in notes:
        report(Note(text))
    return stored.model_copy(update=given)


def _name(file: Path, edits: Edits, options: ExportOptions) -> str:
    from camnet_gui.export import suggested_name

    return suggested_name(file, edits, options)


def _chosen_format(name: FormatName | None, out: Path | None, stage: StageName, view: ViewName | None) -> Format:
    """The file format by its option, else by the suffix of `out` (None: a folder), else by the stage."""
    from camnet_gui.export import format_of

    if name in ("png", "tiff"):
        return format_of(Path(f"picture.{name}"), stage, view) or "jpeg"
    if name is not None:
        return name  # type: ignore[return-value]  # the two short names are gone
    by_suffix = format_of(out, stage, view) if out is not None and not out.is_dir() else None
    if by_suffix is not None:
        return by_suffix
    if stage == "raw":
        return "png8"
    return "tiff32f" if stage == "restored" and view is None else "jpeg"


def _names_a_file(out: Path, inputs: int) -> bool:
    """Whether OUT is a file name rather than a folder. Raises CamnetError when it can be neither."""
    from camnet_gui.export import format_of

    suffix = out.suffix.lower()
    if out.is_dir():
        return False
    if suffix in _OTHER_PICTURES:
        raise CamnetError(f"{out.name}: {suffix} can't be written; choose .jpg, .png or .tif.")
    if format_of(out, "enhanced") is None:
        return False
    if inputs > 1:
        raise CamnetError(f"{out} is the name of one file, but there are {inputs} inputs: give a folder.")
    return True


class _Show:
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


def _on_terminal() -> bool:
    return sys.stderr.isatty()


@contextmanager
def _progress(count: int) -> Iterator[_Show]:
    if not _on_terminal():
        yield _Show()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        files = bars.add_task("", total=count)
        yield _Show(bars, files, bars.add_task("reading", total=None))


def _each(
    files: Iterable[Path],
    one: Callable[[Path, Report], dict[str, object]],
    shown: Callable[[dict[str, Any]], str],
    as_json: bool,
) -> None:
    """Do `one` for every file, go on after a bad one, print results, and exit with the worst code."""
    files = list(files)
    results: list[dict[str, Any]] = []
    code = GOOD
    with _progress(len(files)) as show:
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
        _print_json(results)
    if code:
        raise typer.Exit(code)


@contextmanager
def _usage_errors() -> Iterator[None]:
    """One sentence and exit code 2 for what is wrong before any file is read."""
    try:
        yield
    except CamnetError as error:
        typer.echo(f"{error}", err=True)
        raise typer.Exit(BAD_FILE) from error


def _print_json(content: object) -> None:
    typer.echo(json.dumps(content, indent=2, ensure_ascii=False))
