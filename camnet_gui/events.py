"""What a running job tells its caller. Core functions take `report: Report` and call it; the GUI and the
command line decide what to show. A cancelled job's `report` raises `errors.Cancelled`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` steps of `stage` (a short word such as "restore") are finished."""

    stage: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Timing:
    """`stage` took `seconds` of wall time."""

    stage: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Note:
    """Something the user should know: a fallback was taken, a tile was made smaller."""

    text: str


@dataclass(frozen=True, slots=True)
class Epoch:
    """Training finished `step` of `total`; losses are means since the last event, scores are of the validation set.

    `scores` maps a metric's name to its value, `best` tells whether the weights are the best so far.
    """

    step: int
    total: int
    loss: float
    scores: dict[str, float]
    best: bool


Event: TypeAlias = Progress | Timing | Note | Epoch
Report: TypeAlias = Callable[[Event], None]


def ignore(event: Event) -> None:
    """A `Report` that drops every event."""
