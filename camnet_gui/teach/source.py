"""Where a lesson's finished pictures come from, as plain values: from the command line and from the window alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from camnet_gui.errors import TruthError
from camnet_gui.events import Report, ignore
from camnet_gui.teach.kept import Kind
from camnet_gui.teach.lesson import Lesson, finish_by
from camnet_gui.teach.match import Matches, files_in, match
from camnet_gui.teach.unpaired import unpaired
from camnet_gui.truths import finish as finishes
from camnet_gui.truths.finish import Finish

_NAMED: dict[str, Callable[[str], Finish]] = {
    "camera-jpeg": lambda look: finishes.by_camera(),
    "rawtherapee": lambda look: finishes.by_rawtherapee(Path(look)),
    "darktable": finishes.by_darktable,
    "cube": lambda look: finishes.by_cube(Path(look)),
}


@dataclass(frozen=True, slots=True)
class Source:
    """What the user chose.

    kind : finished files, the pictures that the camera embedded, a look that another program applies, or finished files
        without their raws
    raws : folder of raws, searched with its subfolders; only unpaired learning needs none
    finished : folder of finished files; None is that of the raws
    look : a processing profile, a sidecar or style, a LUT; "" where the kind needs none
    """

    kind: Kind
    raws: Path | None
    finished: Path | None = None
    look: str = ""


def lesson_from(source: Source, name: str, report: Report = ignore) -> tuple[Lesson, Matches | None]:
    """The lesson of a source, and for finished files how they were matched with their raws.

    Raises CamnetError: a missing folder, one without raws or pictures, no match at all, a look that can't be read.
    """
    if source.kind == "unpaired":
        return _unpaired_lesson(source, name, report), None
    if source.raws is None:
        raise TruthError("Choose the folder of your raws.")
    raws, pictures = files_in(source.raws)
    if not raws:
        raise TruthError("{folder} holds no raw files: choose the folder with your raws.", folder=source.raws)
    if source.kind != "finished":
        return Lesson(name, tuple(raws), _NAMED[source.kind](source.look)), None
    if source.finished is not None:
        pictures = files_in(source.finished)[1]
    if not pictures:
        raise TruthError(
            "{folder} holds no finished pictures (JPEG, PNG or TIFF): choose the folder with yours.",
            folder=source.finished or source.raws,
        )
    matches = match(raws, pictures, report)
    if not matches.pairs:
        raise TruthError("No finished picture belongs to any of the raws: check that the folders are the right ones.")
    return Lesson(name, tuple(each.raw for each in matches.pairs), finish_by(matches.pairs)), matches


def _unpaired_lesson(source: Source, name: str, report: Report) -> Lesson:
    folder = source.finished or source.raws
    if folder is None:
        raise TruthError("Choose the folder of your finished pictures.")
    pictures = files_in(folder)[1]
    if not pictures:
        raise TruthError(
            "{folder} holds no finished pictures (JPEG, PNG or TIFF): choose the folder with yours.", folder=folder
        )
    found = unpaired(pictures, files_in(source.raws)[0] if source.raws is not None else [], report)
    return Lesson(name, found.files, found.finish, scene=found.scene, unpaired=True)
