"""`camnet styles`: the list of styles, and what can be done with the user's own ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from camnet_gui import arguments
from camnet_gui.console import print_json, usage_errors
from camnet_gui.errors import WeightsError

if TYPE_CHECKING:
    from camnet_gui.style_files import StyleFile

app = typer.Typer(
    name="styles", help="List the styles; show, import, export, rename, duplicate or delete them.",
    add_completion=False, pretty_exceptions_enable=False,
)  # fmt: skip

Style = Annotated[str, typer.Argument(metavar="STYLE", help="A style's key or name.")]
Name = Annotated[str | None, typer.Argument(metavar="[NAME]", help="Its new name.")]


@app.callback(invoke_without_command=True)
def styles(context: typer.Context, as_json: arguments.AS_JSON = False) -> None:
    """List the styles; show, import, export, rename, duplicate or delete them."""
    if context.invoked_subcommand is None:
        list_styles(as_json)


@app.command("list")
def list_styles(as_json: arguments.AS_JSON = False) -> None:
    """List the styles: those that come with the program, and your own."""
    from camnet_gui.style_files import shelf

    found, unusable = shelf()
    for bad in unusable:
        typer.echo(f"{bad.path} can't be used: {bad.reason}", err=True)
    if as_json:
        print_json([_plain(style) for style in found])
        return
    width = max((len(style.card.key) for style in found), default=0)
    for style in found:
        own = " (yours)" if style.own else ""
        typer.echo(f"{style.card.key:{width}}  {style.card.name}{own}: {style.card.description}")


@app.command()
def show(style: Style, as_json: arguments.AS_JSON = False) -> None:
    """Tell what a style's card says: what it learned from, how well, its licence, size and checksum.

    STYLE may also be a file that is not among your styles yet.
    """
    from camnet_gui.style_files import checked, facts, style_file

    with usage_errors():
        if style.endswith(".safetensors"):
            found = style_file(Path(style), own=False)
            checked(found.path)
        else:
            found = _found(style)
    if as_json:
        print_json(_plain(found) | {"card": found.card.model_dump(mode="json", exclude={"thumbnail"})})
        return
    typer.echo(f"{found.card.name}: {found.card.description}")
    for what, text in facts(found):
        typer.echo(f"{what}: {text}")


@app.command("import")
def take_in(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Styles that others exported.")],
) -> None:
    """Take style files among your styles. A file that is damaged, too large or no style is refused."""
    from camnet_gui.style_files import import_style

    code = 0
    for file in files:
        try:
            made = import_style(file)
        except WeightsError as error:
            typer.echo(f"{error}", err=True)
            code = 2
        else:
            typer.echo(f"{file} -> {made.path} (“{made.card.name}”, --style {made.card.key})")
    if code:
        raise typer.Exit(code)


@app.command()
def export(
    style: Style,
    out: Annotated[Path, typer.Option("-o", "--out", help="A file that ends in .safetensors, or a folder.")],
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a file that exists.")] = False,
    picture: Annotated[bool, typer.Option(help="With the small picture that shows the style.")] = True,
) -> None:
    """Write a style to a file, for others or another computer; prints its path."""
    from camnet_gui.style_files import export_style

    with usage_errors():
        typer.echo(export_style(_found(style), out, overwrite, picture))


@app.command()
def rename(
    style: Style,
    name: Name = None,
    description: Annotated[str | None, typer.Option(help="What the card says about it.")] = None,
    licence: Annotated[str | None, typer.Option(help="What others may do with it.")] = None,
) -> None:
    """Give a style of yours another name, description or licence. Its key stays, so photos keep it."""
    from camnet_gui.style_files import changed

    with usage_errors():
        if name is None and description is None and licence is None:
            raise WeightsError("Give a new name, or --description or --licence.")
        made = changed(_found(style), name=name, description=description, licence=licence)
    typer.echo(f"{made.card.key}  {made.card.name}: {made.card.description}")


@app.command()
def duplicate(style: Style, name: Name = None) -> None:
    """Make a style of yours that is the same as another one, to give it another name or description."""
    from camnet_gui.style_files import duplicated

    with usage_errors():
        made = duplicated(_found(style), name or "")
    typer.echo(f"{made.path} (“{made.card.name}”, --style {made.card.key})")


@app.command()
def delete(style: Style) -> None:
    """Move a style of yours to the system's trash. Photos that name it are developed in the default style."""
    with usage_errors():
        found = _found(style)
        if not found.own:
            raise WeightsError(f"“{found.card.name}” came with the program and can't be deleted.")
        _to_trash(found.path)
    typer.echo(f"“{found.card.name}” is in the trash: {found.path}")


def _found(wanted: str) -> StyleFile:
    from camnet_gui.style_files import find, shelf

    return find(wanted, shelf()[0])


def _plain(style: StyleFile) -> dict[str, object]:
    card = style.card
    return {
        "style": card.key, "name": card.name, "description": card.description, "own": style.own,
        "file": str(style.path), "bytes": style.size, "sha256": card.sha256,
    }  # fmt: skip


def _to_trash(path: Path) -> None:
    from send2trash import send2trash

    try:
        send2trash(path)
    except OSError as error:
        raise WeightsError(f"{path} can't be moved to the trash: {error.strerror or error}.") from error
