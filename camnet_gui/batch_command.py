"""`camnet batch`: a folder of raws into a folder of pictures."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from camnet_gui import arguments
from camnet_gui.arguments import make_engine, style_key
from camnet_gui.console import BAD_FILE, GOOD, UNEXPECTED, Show, print_json, progress, usage_errors
from camnet_gui.errors import ExportError

if TYPE_CHECKING:
    from camnet_gui.develop import Engine
    from camnet_gui.export.batch import Batch, Outcome

STOPPED = 130  # as shells count Ctrl+C

app = typer.Typer(name="batch", add_completion=False, pretty_exceptions_enable=False)


@app.command()
def batch(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder of raws.", show_default=False)],
    out: Annotated[Path, typer.Option("-o", "--out", help="Folder of the pictures; made when absent.")],
    recursive: Annotated[bool, typer.Option("--recursive", "-r", help="Folders below it too.")] = False,
    jobs: Annotated[
        int, typer.Option(min=1, max=16, help="Photos in work at once: one is developed, others are read or written.")
    ] = 2,
    preset: arguments.PRESET = None,
    format: Annotated[
        arguments.FormatName | None, typer.Option(help="File format.", show_default="jpeg")
    ] = None,
    quality: arguments.QUALITY = None,
    profile: arguments.PROFILE = None,
    size: arguments.SIZE = None,
    sharpen: arguments.SHARPEN = None,
    sharpen_amount: arguments.AMOUNT = None,
    subsampling: arguments.SUBSAMPLING = None,
    metadata: arguments.METADATA = None,
    stage: Annotated[Literal["restored", "enhanced"] | None, typer.Option(help="Stage to write.")] = None,
    name: Annotated[
        str | None, typer.Option(help="Pattern of the file names.", show_default="{name}_{style}")
    ] = None,
    exists: Annotated[
        Literal["ask", "skip", "overwrite", "number"] | None,
        typer.Option(help="What about files that no earlier run made; ask fails."),
    ] = None,
    style: Annotated[str | None, typer.Option(help="A style for all, instead of the photos' own.")] = None,
    device: arguments.DEVICE = "auto",
    tile: arguments.TILE = None,
    as_json: arguments.AS_JSON = False,
) -> None:
    """Develop all raws of a folder, with the edits beside them.

    Run it again to go on: what is done and unchanged (photo, edits, options) is left alone. OUT/camnet-batch.json is
    the report. Exit code 2 when a photo failed.
    """
    from dataclasses import replace

    from camnet_gui.export.batch import Batch, find_photos

    given = arguments.PictureArguments(
        preset, quality, profile, size, sharpen, sharpen_amount, subsampling, metadata
    )
    with usage_errors():
        base = given.base()
        more: dict[str, Any] = {}
        if format is not None:
            more["format"] = {"png": "png8", "tiff": "tiff16"}.get(format, format)
        kind = more.get("format", base.options.format)
        if stage is not None or kind == "dng":
            more["stage"] = stage or "restored"
        options = given.over(base.options, **more)
        changes = {key: value for key, value in (("pattern", name), ("exists", exists)) if value is not None}
        where = replace(base.destination, folder="", **changes)  # type: ignore[arg-type]
        photos = find_photos(folder, out, recursive)
        if not photos:
            raise ExportError("There are no raw photos in {folder}.", folder=folder)
        engine = make_engine(device, tile)
        edits: dict[str, Any] = {}
        if style is not None:
            edits["style"] = style_key(engine, style)
        run = Batch(folder, out, options, where, edits, jobs)
    outcomes, stopped = _run(run, engine, photos, as_json)
    _tell(outcomes, len(photos), stopped, out, as_json)
    if stopped:
        raise typer.Exit(STOPPED)
    code = GOOD
    if any(outcome.state == "failed" for outcome in outcomes):
        code = UNEXPECTED if any(outcome.unexpected for outcome in outcomes) else BAD_FILE
    raise typer.Exit(code)


def _run(run: Batch, engine: Engine, photos: list[Path], as_json: bool) -> tuple[list[Outcome], bool]:
    outcomes: list[Outcome] = []
    with progress(len(photos)) as show, usage_errors():
        try:
            for outcome in run.run(engine, photos, show.report):
                outcomes.append(outcome)
                show.file(outcome.photo)
                _line(outcome, show, as_json)
                show.done()
        except KeyboardInterrupt:
            return outcomes, True
    return outcomes, False


def _line(outcome: Outcome, show: Show, as_json: bool) -> None:
    if outcome.state == "failed":
        show.say(outcome.error)
    elif not as_json:
        what = f"({outcome.seconds:.1f} s)" if outcome.state == "done" else f"({outcome.state})"
        typer.echo(f"{outcome.photo} -> {outcome.output} {what}")


def _tell(outcomes: list[Outcome], count: int, stopped: bool, out: Path, as_json: bool) -> None:
    counts = Counter(outcome.state for outcome in outcomes)
    if as_json:
        print_json(
            {
                "counts": dict(counts),
                "stopped": stopped,
                "photos": [{"photo": str(outcome.photo), **outcome.as_json(out)} for outcome in outcomes],
            }
        )
        return
    words = ", ".join(f"{counts[state]} {state}" for state in ("done", "unchanged", "skipped", "failed"))
    typer.echo(f"{count} photos: {words}.")
    for outcome in outcomes:
        if outcome.state == "failed":
            typer.echo(f"  failed: {outcome.photo}: {outcome.error}")
    if stopped:
        typer.echo("Stopped; run it again to go on.", err=True)
