"""What a lesson was asked for, kept beside its work: an interrupted one can be offered again. No torch in here."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from camnet_gui.errors import TrainingError
from camnet_gui.files import read_json_object, write_json
from camnet_gui.processes import lives
from camnet_gui.teach.words import CameraWay, HowNoisy

Kind = Literal["finished", "camera-jpeg", "rawtherapee", "darktable", "cube", "unpaired"]

ASKED: Final = "lesson.json"
RUNNING: Final = "running"  # holds the number of the process that learns


class Deeper(BaseModel):
    """Choices that nobody needs to make.

    perceptual : file of VGG-19's weights, by whose features pictures are compared too; None compares pixels alone
    nets : which Enhance-Net learns; the paper's begins with fresh weights
    joint : then learn both stages together, for pictures that are so noisy
    camera : also fine-tune the Restore-Net for one camera, from such raws
    camera_raws : folder of these, or of pairs that `camnet prepare` made of them; None is that of the lesson's raws
    """

    model_config = ConfigDict(frozen=True)

    perceptual: Path | None = None
    nets: Literal["fast", "paper"] = "fast"
    joint: HowNoisy | None = None
    camera: CameraWay | None = None
    camera_raws: Path | None = None

    def __str__(self) -> str:
        """What makes learning the look another training, as JSON; "" for nothing."""
        given = self.model_dump_json(exclude_defaults=True, exclude={"camera", "camera_raws"})
        return "" if given == "{}" else given


USUAL: Final = Deeper()


class Request(BaseModel):
    """What the window asks for: the fields of `Source` and of `Lesson`.

    left_out, insisted : of the pairs, once the user chose
    """

    model_config = ConfigDict(frozen=True)

    kind: Kind
    raws: Path | None = None
    finished: Path | None = None
    look: str = ""
    name: str
    description: str = ""
    licence: str = ""
    minutes: float = 10.0
    device: str = "cpu"
    left_out: tuple[str, ...] = ()
    insisted: tuple[str, ...] = ()
    deeper: Deeper = USUAL


@dataclass(frozen=True, slots=True)
class Interrupted:
    """A lesson that began to learn and came to no end; `stopped` is when something was kept last."""

    folder: Path
    request: Request
    stopped: datetime


def remember(folder: Path, request: Request) -> None:
    """Keep what was asked for in the lesson's folder. Raises TrainingError."""
    try:
        write_json(folder / ASKED, request.model_dump(mode="json"))
    except OSError as error:
        raise TrainingError(
            "The lesson can't be kept in {folder}: {reason}.", folder=folder, reason=error.strerror or error
        ) from error


def forget(folder: Path) -> None:
    """The lesson in a folder is not offered any more; its work stays, for the same name and folders."""
    with suppress(OSError):
        (folder / ASKED).unlink()


def interrupted(lessons: Path) -> list[Interrupted]:
    """The lessons below a folder that can go on and that no process works at, the latest first."""
    found = []
    for asked in lessons.glob(f"*/{ASKED}"):
        with suppress(OSError, ValueError, ValidationError):
            request = Request.model_validate(read_json_object(asked))
            if not _runs(asked.parent):
                last = max(file.stat().st_mtime for file in (asked, *asked.parent.glob("run*/*")))
                found.append(Interrupted(asked.parent, request, datetime.fromtimestamp(last)))
    return sorted(found, key=lambda each: each.stopped, reverse=True)


def _runs(folder: Path) -> bool:
    try:
        process = int((folder / RUNNING).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return process > 0 and lives(process)
