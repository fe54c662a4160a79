"""The command line, `camnet`. What is slow to import is imported by the command that needs it: help comes at once.

Exit codes: 0 when all went well; 2 for wrong usage or a file that could not be read or written (one sentence each on
stderr, the other files are still done); 1 for anything unexpected. Results go to stdout, everything else to stderr.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import typer

from camnet_gui import __version__, arguments, edit_arguments
from camnet_gui.arguments import FormatName, PictureArguments, make_engine, style_key
from camnet_gui.console import each, progress, usage_errors
from camnet_gui.errors import CamnetError
from camnet_gui.events import Note, Report

if TYPE_CHECKING:
    from camnet_gui.develop import Engine
    from camnet_gui.edits import Edits
    from camnet_gui.export import ExportOptions, Format

StageName = Literal["raw", "restored", "enhanced"]
ViewName = Literal["srgb", "xyz-gamma"]

# Suffixes that would be surprising as a folder's name.
_OTHER_PICTURES: Final = frozenset({".heic", ".heif", ".jxl", ".bmp", ".gif", ".exr", ".hdr"})

app = typer.Typer(
    name="camnet",
    help="Develop raw photographs with CameraNet: restore, then enhance in a style.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

# Unreadable files are left to the commands: one of them must not stop the others.
Files = Annotated[list[Path], typer.Argument(metavar="FILE...", help="Raw files.", show_default=False, readable=False)]
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
    settings: edit_arguments.SET = None,
    crop: edit_arguments.CROP = None,
    rotate: edit_arguments.ROTATE = None,
    ignore_edits: edit_arguments.IGNORE = False,
    stage: Annotated[
        StageName | None, typer.Option(help="Which stage to write.", show_default="enhanced")
    ] = None,
    view: Annotated[
        ViewName | None, typer.Option(help="Write the restored stage as a picture; else it is linear XYZ, float TIFF.")
    ] = None,
    format: Annotated[
        FormatName | None, typer.Option(help="File format.", show_default="by OUT's suffix, else jpeg")
    ] = None,
    preset: arguments.PRESET = None,
    quality: arguments.QUALITY = None,
    profile: arguments.PROFILE = None,
    size: arguments.SIZE = None,
    sharpen: arguments.SHARPEN = None,
    sharpen_amount: arguments.AMOUNT = None,
    subsampling: arguments.SUBSAMPLING = None,
    metadata: arguments.METADATA = None,
    device: arguments.DEVICE = "auto",
    tile: arguments.TILE = None,
    as_json: arguments.AS_JSON = False,
    overwrite: Overwrite = False,
) -> None:
    """Develop raw files to pictures.

    Edits that the window stored beside a photo are used; the options given here come before them.
    """
    from camnet_gui.ahead import ReadAhead

    ahead: ReadAhead | None = ReadAhead(files[0])
    picture = PictureArguments(preset, quality, profile, size, sharpen, sharpen_amount, subsampling, metadata)
    with usage_errors():
        options = _options(picture, format, out if len(files) == 1 else None, stage, view, overwrite)
        as_file = _names_a_file(out, len(files))
        folder = out.parent if as_file else out
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CamnetError(f"The folder {folder} can't be made: {error.strerror}.") from error
    changes = {"style": style, "strength": strength, "exposure": exposure, "denoise": denoise}
    with usage_errors():
        given = edit_arguments.given_edits(settings, crop, rotate)
        given |= {key: value for key, value in changes.items() if value is not None}
        edit_arguments.put_over(None, given)
    with usage_errors():
        engine = _engine(device, tile)
        if style is not None:
            given["style"] = style_key(engine, style)
        if given.get("second_style"):
            given["second_style"] = style_key(engine, given["second_style"])
    taken: dict[Path, Path] = {}

    def one(file: Path, report: Report) -> dict[str, object]:
        edits = edit_arguments.put_over(None if ignore_edits else _stored(file, report), given)
        target = out if as_file else out / _name(file, edits, options, engine)
        other = taken.setdefault(target, file)
        if other is not file:
            raise CamnetError(f"{target} was just made from {other}: give files of one name different folders.")
        if target.is_file() and not overwrite:
            raise CamnetError(f"{target} exists already: give --overwrite to replace it.")
        from camnet_gui.export import export_photo
        from camnet_gui.geometry import placement_of
        from camnet_gui.lens import lens_of

        nonlocal ahead
        photo = engine.open(file, report, ahead)
        ahead = None
        for text in photo.frame.fallbacks:
            report(Note(text))
        if edits.lens and lens_of(photo.frame.shot, photo.height, photo.width) is None:
            report(Note("The lens was not corrected: lensfun doesn't know it, or lensfunpy is not installed."))
        try:
            written = export_photo(engine, photo, edits, target, options, report)
        finally:
            engine.forget(photo)
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

    each(files, one, shown, as_json)


@app.command()
def info(files: Files, as_json: arguments.AS_JSON = False) -> None:
    """Tell what a raw file says about itself: camera, exposure, levels, colour, noise."""
    from camnet_gui.raw_report import raw_report, report_lines

    def one(file: Path, report: Report) -> dict[str, object]:
        return raw_report(file)

    each(files, one, lambda result: "\n".join(report_lines(result)), as_json)


@app.command(
    add_help_option=False,
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []},
)
def styles(context: typer.Context) -> None:
    """List the styles; show, import, export, rename, duplicate or delete them. `camnet styles --help` tells more."""
    from camnet_gui.styles_command import app as commands

    commands(args=context.args, prog_name="camnet styles")


@app.command()
def sample(
    out: Annotated[
        Path | None, typer.Option("-o", "--out", help="Write the sample photo (DNG) to this file or folder.")
    ] = None,
    sheet: Annotated[
        Path | None, typer.Option(help="Develop it and write a contact sheet of its stages and all styles.")
    ] = None,
    device: arguments.DEVICE = "auto",
    tile: arguments.TILE = None,
    overwrite: Overwrite = False,
) -> None:
    """Make the program's own sample photo, a raw file with known content; prints its path."""
    from camnet_gui import sample as sample_photo

    with usage_errors():
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
            with progress(1) as show:
                show.file(path)
                path = write_contact_sheet(engine, path, sheet, overwrite, show.report)
    typer.echo(path)


@app.command(
    add_help_option=False,
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []},
)
def batch(context: typer.Context) -> None:
    """Develop a folder of raws, resumable, with a report. `camnet batch --help` tells more."""
    from camnet_gui.batch_command import app as commands

    commands(args=context.args, prog_name="camnet batch")


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
    return make_engine(device, tile)


def _stored(file: Path, report: Report) -> Edits:
    """The photo's stored edits."""
    from camnet_gui.sidecar import load_edits

    stored, notes = load_edits(file)
    for text in notes:
        report(Note(text))
    return stored


def _name(file: Path, edits: Edits, options: ExportOptions, engine: Engine) -> str:
    """The picture's name, with the style that is used for one that is missing."""
    from camnet_gui.edits import with_installed
    from camnet_gui.export import suggested_name

    return suggested_name(file, with_installed(edits, [style.key for style in engine.styles()]), options)


def _options(
    picture: PictureArguments,
    format: FormatName | None,
    out: Path | None,
    stage: StageName | None,
    view: ViewName | None,
    overwrite: bool,
) -> ExportOptions:
    """What is given, over the preset; without one the format comes from `out` (None: a folder) and the stage."""
    base = picture.base().options
    if picture.preset is None or format is not None:
        is_dng = format == "dng" or (out is not None and out.suffix.lower() == ".dng")
        wanted: StageName = stage or ("restored" if is_dng else base.stage)
        chosen = _chosen_format(format, out, wanted, view)
    else:
        wanted, chosen = stage or base.stage, base.format
    return picture.over(base, format=chosen, stage=wanted, view=view, overwrite=overwrite)


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
