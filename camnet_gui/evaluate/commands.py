"""`camnet evaluate`: the yardstick from the command line. What measures is imported when a measurement starts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer
from rich.console import Console

from camnet_gui.arguments import DEVICE
from camnet_gui.errors import CamnetError, EvaluationError
from camnet_gui.events import Event, Note, Progress, Report

if TYPE_CHECKING:
    from camnet_gui.evaluate import colour as colours
    from camnet_gui.evaluate import report as reports
    from camnet_gui.evaluate.programs import Program
    from camnet_gui.evaluate.simulate import NoiseLevel

# Where the chart lies in the shared photograph raw/CANON_550D_colorchart.dng, found by looking at it.
CHART_FILE: Final = Path("raw") / "CANON_550D_colorchart.dng"
CHART_CORNERS: Final = ("670,583", "1297,573", "1299,964", "655,974")

app = typer.Typer(
    name="evaluate",
    help="Measure restoring, enhancing and colour on known truths, beside the raw developers that are installed.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.callback()
def _group() -> None:
    pass


Out = Annotated[
    Path | None, typer.Option("-o", "--out", help="Folder for report.html and report.json.", show_default="no files")
]
AsJson = Annotated[bool, typer.Option("--json", help="Write every number as JSON to stdout instead of tables.")]
Every = Annotated[int, typer.Option(min=1, help="Take every n-th picture.")]
Weights = Annotated[
    list[str] | None,
    typer.Option("--weights", help="Restore-Nets: files or names in the weights folder.", show_default="all shipped"),
]
Peers = Annotated[
    list[str] | None,
    typer.Option("--peer", help="Programs to compare with, by key; “none” for none.", show_default="all installed"),
]
Levels = Annotated[
    list[str] | None,
    typer.Option("--level", "--levels", help="Noise: λ_shot, or λ_shot:σ_read.", show_default="1e-5, 1e-4, 1e-3, 1e-2"),
]
Cache = Annotated[Path | None, typer.Option(help="Folder that keeps other programs' results: a second run is quicker.")]
StyleKeys = Annotated[
    list[str] | None,
    typer.Option("--style", help="Styles: keys or weights files.", show_default="all shipped"),
]
EditionName = Annotated[
    Literal["before-2014", "after-2014"], typer.Option(help="Which chart: X-Rite changed it in November 2014.")
]


@contextmanager
def _running(console: Console) -> Iterator[Report]:
    """A report that shows a bar; errors become one sentence and exit code 2, Ctrl+C exit code 130."""
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    text = TextColumn("{task.description}")
    columns = (BarColumn(24), MofNCompleteColumn(), TimeElapsedColumn(), TimeRemainingColumn(), text)
    try:
        with Bars(*columns, console=console, transient=True, disable=not console.is_terminal) as bars:
            task = bars.add_task("", total=None)

            def report(event: Event) -> None:
                if isinstance(event, Progress) and event.stage != "layer":
                    bars.update(task, description=event.stage, completed=event.done, total=event.total or None)
                elif isinstance(event, Note):
                    console.print(event.text, markup=False, highlight=False)

            yield report
    except CamnetError as error:
        console.print(f"camnet evaluate: {error}", markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(2) from error
    except KeyboardInterrupt as error:
        console.print("Stopped; no report was written. With --cache, what other programs gave is kept.")
        raise typer.Exit(130) from error


def _finish(report: reports.Report, out: Path | None, as_json: bool) -> None:
    """Write the files and show the tables, or the JSON."""
    page = report.write(out) if out is not None else None
    if as_json:
        typer.echo(report.json_text())
    else:
        report.show(Console())
        if page is not None:
            typer.echo(page)


def _weights(wanted: Sequence[str] | None) -> list[Path]:
    """Files of Restore-Nets by path or name; all shipped ones for none. Raises EvaluationError."""
    from camnet_gui.paths import weights_folder

    shipped = sorted(weights_folder().glob("restore-*.safetensors"))
    if not wanted:
        return shipped
    found = []
    for name in wanted:
        path = Path(name) if name.endswith(".safetensors") else weights_folder() / f"{name}.safetensors"
        if not path.is_file():
            known = ", ".join(file.stem for file in shipped)
            raise EvaluationError(f"There is no Restore-Net {name}: give a weights file or one of {known}.")
        found.append(path)
    return found


def _programs(weights: Sequence[str] | None, peers: Sequence[str] | None, device: str) -> list[Program]:
    from camnet_gui.evaluate import programs

    others = [] if peers and list(peers) == ["none"] else programs.chosen_peers(peers or ())
    return [*(programs.own(path, device) for path in _weights(weights)), *others]


def _levels(texts: Sequence[str] | None) -> list[NoiseLevel]:
    """Levels by λ_shot alone, where it is a usual one, or with σ_read. Raises EvaluationError."""
    from camnet_gui.evaluate.simulate import LEVELS, NoiseLevel

    found = []
    for text in (part for given in texts or () for part in given.split(",")):
        shot, _, read = text.partition(":")
        try:
            level = NoiseLevel(float(shot), float(read)) if read else next(k for k in LEVELS if k.shot == float(shot))
        except (ValueError, StopIteration) as error:
            usual = ", ".join(known.text for known in LEVELS)
            raise EvaluationError(f"{text} is no noise level: give one of {usual}, or λ_shot:σ_read.") from error
        if not (1e-8 <= level.shot <= 1 and 0 <= level.read <= 1):
            raise EvaluationError(f"{text} is no noise level: λ_shot lies in 1e-8 to 1, σ_read in 0 to 1.")
        found.append(level)
    return found or list(LEVELS)


def _tell_estimate(console: Console, pictures: int, levels: int, programs: Sequence[Program]) -> None:
    from camnet_gui.evaluate.restore import estimate

    minutes = estimate(pictures, levels, programs) / 60
    missing = [program.name for program in programs if program.missing]
    console.print(
        f"{pictures} pictures, {levels} noise levels, {len(programs) - len(missing)} programs: "
        f"about {max(1, round(minutes))} minutes on a free core.",
        highlight=False,
    )
    if missing:
        console.print(f"Not installed: {', '.join(missing)}.", markup=False, highlight=False)


@app.command()
def restore(
    photos: Annotated[Path, typer.Option(help="Folder of clean pictures (PNG, TIFF, JPEG).")],
    every: Every = 4,
    reduce: Annotated[int, typer.Option(min=1, max=8, help="Make pictures smaller first: JPEG artefacts vanish.")] = 1,
    weights: Weights = None,
    peer: Peers = None,
    levels: Levels = None,
    out: Out = None,
    cache: Cache = None,
    device: DEVICE = "auto",
    as_json: AsJson = False,
) -> None:
    """Develop raws whose truth is known with this program and every other one, and compare."""
    from camnet_gui.evaluate import report as reports

    console = Console(stderr=True)
    with _running(console) as report:
        found = reports.Report()
        _measure_restore(
            found, photos.name, _pictures(photos, every), reduce, weights, peer, levels, cache, device, report
        )
        _finish(found, out, as_json)


def _pictures(folder: Path, every: int) -> list[Path]:
    from camnet_gui.evaluate.simulate import pictures_of

    return pictures_of(folder, every)


def _measure_restore(
    found: reports.Report,
    name: str,
    pictures: list[Path],
    reduce: int,
    weights: Sequence[str] | None,
    peers: Sequence[str] | None,
    levels: Sequence[str] | None,
    cache: Path | None,
    device: str,
    report: Report,
) -> None:
    from camnet_gui.evaluate.restore import compare

    programs, chosen = _programs(weights, peers, device), _levels(levels)
    _tell_estimate(Console(stderr=True), len(pictures), len(chosen), programs)
    found.restore.append(compare(name, pictures, programs, chosen, reduce=reduce, cache=cache, report=report))


@app.command()
def enhance(
    pairs: Annotated[Path, typer.Option(help="Folder with a manifest.json of prepared pairs.")],
    style: StyleKeys = None,
    out: Out = None,
    as_json: AsJson = False,
) -> None:
    """Compare styles with the finished pictures of prepared pairs."""
    from camnet_gui.evaluate import enhance as styles
    from camnet_gui.evaluate import report as reports

    with _running(Console(stderr=True)) as report:
        outcome = styles.compare_pairs(pairs, styles.load_styles(style or ()), report=report)
        _finish(reports.Report(enhance=[outcome]), out, as_json)


@app.command()
def colour(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Raw photo of a ColorChecker Classic.")],
    corners: Annotated[
        tuple[str, str, str, str],
        typer.Option(
            metavar="X,Y X,Y X,Y X,Y",
            help="Outer corners of dark skin, bluish green, black and white, in pixels of the developed picture.",
        ),
    ],
    edition: EditionName = "before-2014",
    weights: Weights = None,
    out: Out = None,
    device: DEVICE = "auto",
    as_json: AsJson = False,
) -> None:
    """Compare a photographed ColorChecker with its published colours."""
    from camnet_gui.evaluate import report as reports

    with _running(Console(stderr=True)):
        outcome = _measure_colour(file, corners, edition, _weights(weights), device)
        _finish(reports.Report(colour=[outcome]), out, as_json)


def _measure_colour(
    file: Path, corners: Sequence[str], edition: colours.Edition, weights: Sequence[Path], device: str
) -> colours.Outcome:
    from camnet_gui.evaluate import colour as charts

    points = charts.parse_corners(corners)
    return charts.compare(file.name, charts.developed(file, points, weights, device), points, edition)


@app.command("all")
def everything(
    every: Every = 4,
    pairs: Annotated[Path | None, typer.Option(help="Folder of prepared pairs for the styles.")] = None,
    weights: Weights = None,
    peer: Peers = None,
    levels: Levels = None,
    style: StyleKeys = None,
    out: Out = None,
    cache: Cache = None,
    device: DEVICE = "auto",
    as_json: AsJson = False,
) -> None:
    """Everything in one report, on the pictures of CAMNET_DATA.

    Restoring on the Kodak pictures and on the held-out photographs (reduced by 2), styles on prepared pairs or else
    on the held-out photographs, colour on a Canon 550D's chart.
    """
    from camnet_gui.errors import TrainingError
    from camnet_gui.evaluate import enhance as styles
    from camnet_gui.evaluate import report as reports
    from camnet_gui.train.data import data_folder, list_photos
    from camnet_gui.train.styles import style_named

    with _running(Console(stderr=True)) as report:
        try:
            data = data_folder()
            held_out = list_photos(data / "photos")[1][::every]
        except TrainingError as error:
            raise EvaluationError(
                "There are no test pictures: set the environment variable CAMNET_DATA to the folder that holds photos/."
            ) from error
        found = reports.Report()
        common = (weights, peer, levels, cache, device, report)
        _measure_restore(found, "Kodak", _pictures(data / "testsets" / "kodak", every), 1, *common)
        _measure_restore(found, "held-out photographs", held_out, 2, *common)
        nets = styles.load_styles(style or ())
        if pairs is not None:
            found.enhance.append(styles.compare_pairs(pairs, nets, report=report))
        else:
            outcome = styles.compare_photos(held_out, nets, style_named, report=report)
            found.enhance.append(outcome)
        chart = _measure_colour(data / CHART_FILE, CHART_CORNERS, "before-2014", _weights(weights), device)
        found.colour.append(chart)
        _finish(found, out, as_json)
