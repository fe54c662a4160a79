"""`camnet prepare`: its options, and the table at the end. What is slow to import is imported when it starts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from camnet_gui.console import complain
from camnet_gui.errors import CamnetError
from camnet_gui.events import Event, Note, Progress

if TYPE_CHECKING:
    from rich.console import Console

    from camnet_gui.truths.finish import Finish
    from camnet_gui.truths.manifest import Manifest
    from camnet_gui.truths.work import Request

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
_RESTORED = "Restored truth"
_ENHANCED = "Enhanced truth (one of them)"


@app.command(no_args_is_help=True)
def prepare(
    raws: Annotated[
        Path, typer.Argument(metavar="RAWS", help="Folder of raw files, with its subfolders, or one file.")
    ],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="PAIRS", help="Folder of the pairs; made when absent.")],
    restored: Annotated[
        Literal["libraw", "engine"],
        typer.Option(help="LibRaw's demosaic, or this program's Restore-Net.", rich_help_panel=_RESTORED),
    ] = "libraw",
    burst: Annotated[
        bool,
        typer.Option(
            "--burst",
            help="The mean of each series of a fixed camera: raws of one subfolder, or within seconds at the same "
            "settings. Every frame is a noisy input.",
            rich_help_panel=_RESTORED,
        ),
    ] = False,
    long_exposures: Annotated[
        bool,
        typer.Option(
            "--long-exposures",
            help="The longest exposure of each scene (subfolder, or within a minute), scaled by shutter × ISO / "
            "aperture². The shorter ones are the noisy inputs.",
            rich_help_panel=_RESTORED,
        ),
    ] = False,
    automatic: Annotated[
        bool,
        typer.Option("--automatic", help="Automatic exposure and contrast (the usual).", rich_help_panel=_ENHANCED),
    ] = False,
    rawtherapee: Annotated[
        Path | None, typer.Option(metavar="LOOK.pp3", help="RawTherapee's profile.", rich_help_panel=_ENHANCED)
    ] = None,
    darktable: Annotated[
        str | None,
        typer.Option(metavar="LOOK|STYLE", help="A .dtstyle, .xmp or style of darktable.", rich_help_panel=_ENHANCED),
    ] = None,
    camera_jpeg: Annotated[
        bool,
        typer.Option(
            "--camera-jpeg",
            help="The camera's own picture in the raw, if it has at least a quarter of its width and height.",
            rich_help_panel=_ENHANCED,
        ),
    ] = False,
    edited: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Finished files with the raws' names.", rich_help_panel=_ENHANCED),
    ] = None,
    cube: Annotated[
        Path | None,
        typer.Option(metavar="LOOK.cube", help="A look over the automatic picture.", rich_help_panel=_ENHANCED),
    ] = None,
    expert_c: Annotated[
        bool,
        typer.Option("--expert-c", help="A retoucher's look over the automatic picture.", rich_help_panel=_ENHANCED),
    ] = False,
    size: Annotated[int, typer.Option(min=0, help="Longest side of the pairs in pixels; 0 keeps the raw's.")] = 1536,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda or mps, for the engine.")] = "auto",
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Make all pairs anew.")] = False,
) -> None:
    """Make ground truths for your raws: pairs of a restored and an enhanced picture, to teach nets with.

    A pair is aligned and checked; what does not fit is rejected with its reason and the next raw follows. Run again, it
    goes on where it stopped and tries the rejected ones once more. Ends with 2 when no pair came out.
    """
    from rich.console import Console

    console = Console(stderr=True)
    finishes = [
        ("--automatic", automatic), ("--rawtherapee", rawtherapee), ("--darktable", darktable),
        ("--camera-jpeg", camera_jpeg), ("--edited", edited), ("--cube", cube), ("--expert-c", expert_c),
    ]  # fmt: skip
    try:
        _only_one([option for option, value in finishes if value])
        ways = [("--restored engine", restored == "engine"), ("--burst", burst), ("--long-exposures", long_exposures)]
        _only_one([option for option, value in ways if value])
        finish = _finish(dict(finishes))
        how: Literal["libraw", "engine", "burst", "long-exposures"] = restored
        if burst or long_exposures:
            how = "burst" if burst else "long-exposures"
        from camnet_gui.truths.scenes import by_engine, by_libraw
        from camnet_gui.truths.work import Request

        restore = by_engine(device) if how == "engine" else by_libraw
        manifest = _run(Request(raws, out, how, restore, finish, size, overwrite), console)
    except CamnetError as error:
        complain("camnet prepare", error)
        raise typer.Exit(2) from error
    except KeyboardInterrupt as error:
        console.print("Stopped. The finished pairs are kept; the same command goes on from there.")
        raise typer.Exit(130) from error
    _show(manifest)
    if not any(pair.status == "ok" for pair in manifest.pairs):
        raise typer.Exit(2)


def _only_one(given: list[str]) -> None:
    if len(given) > 1:
        raise CamnetError(f"{' and '.join(given)} exclude each other: give one of them.")


def _finish(given: dict[str, object]) -> Finish:
    """The chosen way to enhanced truths. Raises CamnetError."""
    from camnet_gui.truths import finish

    chosen, value = next(((option, value) for option, value in given.items() if value), ("--automatic", True))
    if chosen == "--rawtherapee":
        return finish.by_rawtherapee(Path(str(value)))
    if chosen == "--darktable":
        return finish.by_darktable(str(value))
    if chosen == "--edited":
        return finish.by_edited(Path(str(value)))
    if chosen == "--cube":
        return finish.by_cube(Path(str(value)))
    plain = {"--camera-jpeg": finish.by_camera, "--expert-c": finish.by_expert_c, "--automatic": finish.by_automatic}
    return plain[chosen]()


def _run(request: Request, console: Console) -> Manifest:
    from camnet_gui.truths.work import prepare_pairs

    with console.status("reading") as status:

        def report(event: Event) -> None:
            if isinstance(event, Progress):
                status.update(f"{event.stage} {event.done} of {event.total}")
            elif isinstance(event, Note):
                console.print(event.text, markup=False, highlight=False, soft_wrap=True)

        return prepare_pairs(request, report)


def _show(manifest: Manifest) -> None:
    """The table of pairs, on stdout."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    placed = any(pair.alignment is not None for pair in manifest.pairs)
    table = Table("pair", "status", *(("score", "scale", "shift", "turned") if placed else ()), "what is to say")
    for column in table.columns:
        column.overflow = "fold"
    for pair in manifest.pairs:
        place = pair.alignment
        cells = [""] * 4 if placed else []
        if place is not None:
            turned = f"{place.rotation:+.2f}°" + (f" ({place.orientation})" if place.orientation > 1 else "")
            cells = [f"{place.score:.2f}", f"{place.scale:.3f}", f"{place.shift[0]:+.1f} {place.shift[1]:+.1f}", turned]
        said = [pair.reason] if pair.reason else ["black and white"] if pair.monochrome else []
        table.add_row(*(Text(cell) for cell in (pair.name, pair.status, *cells, "; ".join(said))))
    console = Console()
    console.print(table)
    good = [pair for pair in manifest.pairs if pair.status == "ok"]
    console.print(f"{len(good)} pairs are ready, {len(manifest.pairs) - len(good)} rejected.", highlight=False)
    grey = sum(pair.monochrome for pair in good)
    if 0 < grey < len(good):
        console.print(f"{grey} of the enhanced pictures are black and white among colour ones.", highlight=False)
