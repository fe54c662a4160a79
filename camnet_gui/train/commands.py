"""`camnet train`: the paper's two steps of training from the command line. Torch is imported when a training starts."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console

from camnet_gui.console import complain
from camnet_gui.errors import CamnetError, Cancelled
from camnet_gui.events import Epoch, Event, Note, Progress, Report
from camnet_gui.train.styles import STYLES

if TYPE_CHECKING:
    from camnet_gui.train.loop import Outcome

app = typer.Typer(
    name="train",
    help="Train nets: restore and enhance apart (the paper's step 1), then joint (step 2).",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.callback()
def _group() -> None:
    pass


Out = Annotated[Path, typer.Option("-o", "--out", help="Folder of the run: checkpoint, best weights, log.")]
RecipeName = Annotated[str, typer.Option("--recipe", help="A recipe's name; empty takes the usual one.")]
Photos = Annotated[Path | None, typer.Option(help="Folder of finished photographs; else those of CAMNET_DATA.")]
Steps = Annotated[int | None, typer.Option(min=1, help="Length of the schedule, instead of the recipe's.")]
Minutes = Annotated[float | None, typer.Option(min=0, help="Stop after so many minutes; --resume goes on.")]
Resume = Annotated[bool, typer.Option("--resume", help="Go on from the folder's checkpoint, bit for bit.")]
Seed = Annotated[int, typer.Option(help="Of the initial weights and the batches.")]
Device = Annotated[str, typer.Option(help="auto, cpu, cuda or mps.")]
Threads = Annotated[int | None, typer.Option(min=1, help="CPU threads; one is faster where other jobs run.")]
StyleKey = Annotated[str, typer.Option(help=f"One of {', '.join(STYLES)}.")]
Initial = Annotated[Path | None, typer.Option(help="Weights file to start from, instead of fresh ones.")]
Reference = Annotated[
    Path | None,
    typer.Option(help="Weights whose rendition the style's formula is applied to; else the shipped Natural."),
]
Camera = Annotated[str | None, typer.Option(help="The one sensor of a paper recipe, by its name in the matrix table.")]


def printer(console: Console, every: float = 10.0) -> Report:
    """A report that prints a line per validation and a sign of life every so many seconds."""
    began = printed = time.monotonic()
    first: int | None = None

    def report(event: Event) -> None:
        nonlocal began, printed, first
        now = time.monotonic()
        if isinstance(event, Epoch):
            scores = "  ".join(f"{name} {value:.3f}" for name, value in event.scores.items())
            mark = "  best so far" if event.best else ""
            console.print(f"step {event.step}/{event.total}  loss {event.loss:.5f}  {scores}{mark}", highlight=False)
        elif isinstance(event, Note):
            console.print(event.text, highlight=False, markup=False)
        elif isinstance(event, Progress):
            if first is None:
                first, began, printed = event.done, now, now
            if now - printed >= every:
                printed = now
                rate = (event.done - first) / max(now - began, 1e-9)
                console.print(f"step {event.done}/{event.total}  {rate:.2f} steps/s", highlight=False)

    return report


@contextmanager
def stopping(report: Report) -> Iterator[Report]:
    """A report that cancels at the next step after Ctrl-C, where a checkpoint is consistent; a second one kills."""
    asked = False

    def ask(number: int, frame: FrameType | None) -> None:
        nonlocal asked
        asked = True
        signal.signal(signal.SIGINT, before)

    def heed(event: Event) -> None:
        report(event)
        if asked:
            raise Cancelled

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield heed
    finally:
        signal.signal(signal.SIGINT, before)


def _run(train: str, given: dict[str, Any]) -> None:
    """Start one training with a command's parameters; errors are one sentence and exit code 2."""
    from camnet_gui.train import start

    console = Console(stderr=True)
    shared = {field.name for field in fields(start.Choices)}
    choices = start.Choices(**{name: value for name, value in given.items() if name in shared})
    extra = {name: value for name, value in given.items() if name not in shared}
    try:
        with stopping(printer(console)) as report:
            outcome: Outcome = getattr(start, train)(choices, report, **extra)
    except CamnetError as error:
        complain("camnet train", error)
        raise typer.Exit(2) from error
    except Cancelled as error:
        console.print("Stopped after a checkpoint; --resume goes on from it.")
        raise typer.Exit(130) from error
    typer.echo(f"{outcome.step} of {outcome.total} steps done. The best weights are in {choices.out}")


@app.command()
def restore(
    out: Out,
    recipe: RecipeName = "",
    initial: Initial = None,
    camera: Camera = None,
    photos: Photos = None,
    steps: Steps = None,
    minutes: Minutes = None,
    resume: Resume = False,
    seed: Seed = 0,
    device: Device = "auto",
    threads: Threads = None,
) -> None:
    """Train Restore-Net on synthetic raws."""
    _run("restore", locals())


@app.command()
def enhance(
    out: Out,
    style: StyleKey = "natural",
    pairs: Annotated[
        Path | None, typer.Option(help="Learn the look of these pairs (`camnet prepare`) instead.")
    ] = None,
    name: Annotated[str, typer.Option(help="What the style of the pairs is called.")] = "",
    recipe: RecipeName = "",
    initial: Initial = None,
    follow: Annotated[
        tuple[Path, Path] | None,
        typer.Option(help="A reference's weights before and now: what changed is added to the initial weights."),
    ] = None,
    reference: Reference = None,
    photos: Photos = None,
    steps: Steps = None,
    minutes: Minutes = None,
    resume: Resume = False,
    seed: Seed = 0,
    device: Device = "auto",
    threads: Threads = None,
) -> None:
    """Train Enhance-Net: one style."""
    given = locals()
    if pairs is None:
        _run("enhance", {key: value for key, value in given.items() if key not in ("pairs", "name")})
    else:
        if not name:
            raise typer.BadParameter("A look that is learned from pairs needs a name.", param_hint="--name")
        elsewhere = ("style", "photos", "reference", "follow")
        _run("enhance_from_pairs", {key: value for key, value in given.items() if key not in elsewhere})


@app.command()
def joint(
    out: Out,
    style: StyleKey = "natural",
    recipe: RecipeName = "",
    restore_weights: Initial = None,
    enhance_weights: Initial = None,
    reference: Reference = None,
    weight: Annotated[float, typer.Option(min=0, max=1, help="λ of Eq. (7): 0.1 little noise, 0.9 night.")] = 0.5,
    camera: Camera = None,
    photos: Photos = None,
    steps: Steps = None,
    minutes: Minutes = None,
    resume: Resume = False,
    seed: Seed = 0,
    device: Device = "auto",
    threads: Threads = None,
) -> None:
    """Train both nets together, from the weights of step 1."""
    _run("joint", locals())
