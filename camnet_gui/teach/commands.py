"""`camnet finetune`: teach the program a look from the command line. Torch is imported when learning starts."""

from __future__ import annotations

import shlex
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal, cast

import typer

from camnet_gui.console import complain
from camnet_gui.errors import CamnetError, Cancelled
from camnet_gui.events import Epoch, Event, Note, Progress, Report
from camnet_gui.styles_kept import check_place, key_of
from camnet_gui.teach.words import CameraWay, Fitting, HowNoisy

if TYPE_CHECKING:
    from rich.console import Console

    from camnet_gui.teach.kept import Kind
    from camnet_gui.teach.lesson import Lesson, Taught
    from camnet_gui.teach.match import Matches
    from camnet_gui.teach.source import Source

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
_EVERY: Final = 10.0  # seconds between signs of life
_SHOWN: Final = 8  # files of a kind that are named


@app.command(no_args_is_help=True)
def finetune(
    pairs: Annotated[
        Path | None, typer.Argument(metavar="[PAIRS]", help="Folder of raws and finished pictures, with subfolders.")
    ] = None,
    name: Annotated[str, typer.Option(help="What the style is called.")] = "",
    minutes: Annotated[float, typer.Option(min=0.1, help="For everything: reading, checking, learning.")] = 10.0,
    out: Annotated[
        Path | None,
        typer.Option("-o", "--out", metavar="FILE", help="The style's file; else it joins your styles at once."),
    ] = None,
    raws: Annotated[Path | None, typer.Option(metavar="DIR", help="Raws, where they lie apart.")] = None,
    finished: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Finished pictures, where they lie apart.")
    ] = None,
    camera_jpeg: Annotated[bool, typer.Option("--camera-jpeg", help="Match the camera: learn its own JPEGs.")] = False,
    rawtherapee: Annotated[
        Path | None, typer.Option(metavar="LOOK.pp3", help="Learn what this profile makes of the raws.")
    ] = None,
    darktable: Annotated[
        str | None, typer.Option(metavar="LOOK|STYLE", help="Learn what this .dtstyle, .xmp or style makes of them.")
    ] = None,
    cube: Annotated[Path | None, typer.Option(metavar="LOOK.cube", help="Learn this 3D LUT.")] = None,
    unpaired: Annotated[
        bool,
        typer.Option("--unpaired", help="PAIRS holds finished pictures alone: weaker. --raws may be any raws."),
    ] = False,
    leave_out: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Don't learn from this pair; may be given again.")
    ] = None,
    insist_on: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Learn from this pair although it was left out; may be given again."),
    ] = None,
    description: Annotated[str, typer.Option(help="What the style's card says.")] = "",
    licence: Annotated[str, typer.Option(help="What others may do with the style; empty: it belongs to you.")] = "",
    perceptual: Annotated[
        Path | None,
        typer.Option(
            metavar="VGG19",
            help="Weights of VGG-19 (torchvision's, .safetensors or .pth): compare by its features, too. Much slower.",
            rich_help_panel="Deeper choices",
        ),
    ] = None,
    nets: Annotated[
        Literal["fast", "paper"],
        typer.Option(
            help="The paper's Enhance-Net begins with fresh weights: give it hours on a graphics card.",
            rich_help_panel="Deeper choices",
        ),
    ] = "fast",
    joint: Annotated[
        HowNoisy | None,
        typer.Option(
            help="Then teach both stages together (the paper's Eq. 7), for pictures that are so noisy, in half of the "
            "time. The style gets a Restore-Net of its own.",
            rich_help_panel="Deeper choices",
        ),
    ] = None,
    restore: Annotated[
        CameraWay | None,
        typer.Option(
            help="Also fine-tune the Restore-Net for the camera, in a third of the time: from raws of low ISO, bursts "
            "of a fixed camera (a subfolder each), or long and short exposures. Without PAIRS that alone.",
            rich_help_panel="Deeper choices",
        ),
    ] = None,
    restore_raws: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR", help="These raws, or pairs of `camnet prepare`; else PAIRS.",
            rich_help_panel="Deeper choices",
        ),
    ] = None,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda or mps.")] = "auto",
    threads: Annotated[int | None, typer.Option(min=1, help="CPU threads.")] = None,
    seed: Annotated[int, typer.Option(help="Of the training.")] = 0,
) -> None:
    """Teach a style by your own pictures: raws, and what you made of them.

    Finished files are found by name, else by time and camera, else by what they show. Stopped with Ctrl+C or killed,
    the same command goes on where it was. Ends with 2 when nothing could be learned, or nothing
    better than the style that it began with.
    """
    from rich.console import Console

    from camnet_gui.train.commands import stopping

    console = Console(stderr=True)
    looks = {"--camera-jpeg": camera_jpeg, "--rawtherapee": rawtherapee, "--darktable": darktable, "--cube": cube}
    try:
        chosen = {option: value for option, value in looks.items() if value}
        if len(chosen) + bool(finished or unpaired) > 1:
            raise CamnetError("Give one source of finished pictures: --finished, or one of " + ", ".join(looks) + ".")
        if restore and not (pairs or raws or name):
            with stopping(_printer(console)) as report:
                _restore_alone(restore, restore_raws, minutes, out, device, threads, seed, report)
            return
        if not name:
            raise CamnetError("Give the style a name: --name “My look”.")
        key_of(name)  # told before all pictures are looked at
        if out is not None:
            check_place(out)
        with stopping(_printer(console)) as report:
            source = _unpaired(pairs, raws, finished) if unpaired else _source(pairs, raws, finished, chosen)
            from camnet_gui.model.device import choose
            from camnet_gui.teach.kept import Deeper
            from camnet_gui.teach.lesson import teach
            from camnet_gui.teach.source import lesson_from

            lesson, matches = lesson_from(source, name, report)
            if matches is not None:
                _tell(matches, console)
            lesson = replace(
                lesson, minutes=minutes, out=out, description=description, licence=licence, threads=threads,
                seed=seed, device=str(choose(device, report)),
                deeper=Deeper(perceptual=perceptual, nets=nets, joint=joint, camera=restore, camera_raws=restore_raws),
            )  # fmt: skip
            folder = pairs or raws
            lesson = _with_camera(lesson, folder, report, console) if restore and folder else lesson
            taught = teach(lesson, report, frozenset(leave_out or ()), frozenset(insist_on or ()))
    except CamnetError as error:
        complain("camnet finetune", error)
        raise typer.Exit(2) from error
    except Cancelled as error:
        console.print("Stopped. What was learned is kept; the same command goes on from there.")
        raise typer.Exit(130) from error
    _show(taught, console)


def _restore_alone(
    how: CameraWay, folder: Path | None, minutes: float, out: Path | None, device: str, threads: int | None, seed: int,
    report: Report,
) -> None:  # fmt: skip
    """Fine-tune the Restore-Net and nothing else; the file is told. Raises CamnetError."""
    if folder is None:
        raise CamnetError("Give the folder of the raws: --restore-raws DIR.")
    from camnet_gui.model.device import choose
    from camnet_gui.teach.camera import CameraLesson, teach_camera

    where = str(choose(device, report))
    lesson = CameraLesson(how, folder, minutes=minutes, out=out, device=where, threads=threads, seed=seed)
    taught = teach_camera(lesson, report)
    report(Note(taught.words))
    if taught.path is not None:
        typer.echo(taught.path)


def _with_camera(lesson: Lesson, raws: Path, report: Report, console: Console) -> Lesson:
    """The style's lesson with what is left of its time after the camera's, whose failure ends nothing else."""
    from camnet_gui.teach.camera import for_lesson, teach_camera

    camera = for_lesson(lesson, raws)
    assert camera is not None
    try:
        report(Note(teach_camera(camera, report).words))
    except CamnetError as error:
        console.print(f"The Restore-Net stays as it is: {error}", highlight=False, markup=False, soft_wrap=True)
    return replace(lesson, minutes=lesson.minutes - camera.minutes)


def _source(pairs: Path | None, raws: Path | None, finished: Path | None, looks: Mapping[str, object]) -> Source:
    from camnet_gui.teach.source import Source

    folder = pairs if raws is None else raws
    if folder is None or (pairs is not None and raws is not None):
        raise CamnetError("Give the folder of raws and finished pictures, or --raws DIR and --finished DIR.")
    for option, value in looks.items():
        kind = cast("Kind", option.removeprefix("--"))
        return Source(kind, folder, look="" if value is True else str(value))
    return Source("finished", folder, finished)


def _unpaired(pairs: Path | None, raws: Path | None, finished: Path | None) -> Source:
    from camnet_gui.teach.source import Source

    pictures = finished or pairs
    if pictures is None or (finished is not None and pairs is not None):
        raise CamnetError("Give the folder of finished pictures: camnet finetune PICTURES --unpaired.")
    return Source("unpaired", raws, pictures)


def _printer(console: Console) -> Report:
    """A report that tells each stage's progress every few seconds, and the scores of held-out photos."""
    told = ("", 0.0)
    fitting, fit = Fitting(), ""

    def report(event: Event) -> None:
        nonlocal told, fit
        if isinstance(event, Note):
            console.print(event.text, highlight=False, markup=False, soft_wrap=True)
        elif isinstance(event, Epoch):
            scores = event.scores
            text = f"step {event.step} of {event.total}: held out {scores['score']:.2f} dB, ΔE {scores['delta_e']:.2f}"
            best = ", the best so far" if event.best else ""
            console.print(f"{text}; learned {scores['train_psnr']:.2f} dB{best}", highlight=False, soft_wrap=True)
            before, fit = fit, fitting.see(scores)
            if fit != before:
                console.print(fitting.sentence(), highlight=False, soft_wrap=True)
        elif isinstance(event, Progress) and (event.stage != told[0] or time.monotonic() - told[1] > _EVERY):
            told = event.stage, time.monotonic()
            what = {
                "prepare": "reading pair", "fit": "fitting, part", "train": "learning, step",
                "match": "looking at picture", "read": "looking at raw", "raws": "looking at raw",
                "crops": "cutting pair",
            }  # fmt: skip
            console.print(f"{what.get(event.stage, event.stage)} {event.done} of {event.total}", highlight=False)

    return report


def _tell(matches: Matches, console: Console) -> None:
    ways = [each.how for each in matches.pairs]
    told = ", ".join(f"{ways.count(way)} by {way}" for way in ("name", "time", "content") if way in ways)
    _say(console, f"Finished pictures that were matched with their raws: {len(ways)}{f' ({told})' if told else ''}.")
    for what, paths in (("Raws without a finished picture", matches.lonely), ("Pictures without a raw", matches.spare)):
        if paths:
            names = ", ".join(path.name for path in paths[:_SHOWN]) + (", …" if len(paths) > _SHOWN else "")
            _say(console, f"{what}: {len(paths)} ({names})")


def _say(console: Console, text: str) -> None:
    """A line as it stands: paths may hold brackets, and logs keep lines whole."""
    console.print(text, highlight=False, markup=False, soft_wrap=True)


def _show(taught: Taught, console: Console) -> None:
    for pair in taught.manifest.pairs:
        if pair.status == "rejected":
            _say(console, f"left out: {pair.name}, {pair.reason}")
    before, after = taught.before, taught.after
    _say(
        console,
        f"Held-out photos: {before['score']:.1f} dB, ΔE {before['delta_e']:.1f} with {taught.start}; "
        f"{after['score']:.1f} dB, ΔE {after['delta_e']:.1f} now.",
    )
    _say(console, taught.words)
    if not taught.better:
        keep = f"camnet styles import {shlex.quote(str(taught.path))}"
        _say(console, f"So it is not among your styles. To keep it nevertheless: {keep}")
        raise typer.Exit(2)
    typer.echo(taught.path)
