"""How a photo was judged, kept twice: in the program's own sidecar, and in XMP for other programs.

Our sidecar remembers when the marks were set; an XMP file that is younger was changed by another program, and its
rating and label count. Both are written at once, so nothing is lost when either is deleted.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

from camnet_gui.errors import Sentence, XmpError
from camnet_gui.folders import is_raw_name
from camnet_gui.sidecar import Label, Marks, load_sidecar, update_sidecar
from camnet_gui.xmp import XmpMarks, new_xmp_file, read_xmp, write_xmp, xmp_files

LABELS: Final[tuple[Label, ...]] = ("red", "yellow", "green", "blue", "purple")
# Lightroom's English names, and those that Bridge gives the same colours.
_READ: Final[dict[str, Label]] = {
    **{label: label for label in LABELS},
    "select": "red", "second": "yellow", "approved": "green", "review": "blue", "to do": "purple",
}  # fmt: skip


def load_marks(photo: Path, own: Marks | None = None, shared: bool | None = None) -> tuple[Marks, list[str]]:
    """The marks of `photo`, and a sentence for whatever could not be read.

    own : those of the sidecar, where the caller has read it; shared : see `xmp_files`, found out when None
    """
    notes: list[str] = []
    if own is None:
        sidecar, notes = load_sidecar(photo)
        own = sidecar.marks
    try:
        files = xmp_files(photo, shares_stem(photo) if shared is None else shared)
        if not files or files[-1].stat().st_mtime_ns <= own.set_at:
            return own, notes
        return merged(own, read_xmp(files[-1])), notes
    except (OSError, XmpError) as error:
        return own, [*notes, _sentence(photo, error)]


def save_marks(photo: Path, marks: Marks, shared: bool | None = None) -> list[str]:
    """Keep `marks` in XMP and in the sidecar; a sentence when the XMP could not be written.

    No XMP is made for a photo without any mark. A label of another program's own wording stays as long as the label
    isn't set here. Raises SettingsError when the sidecar can't be written.
    """
    notes: list[str] = []
    written = 0
    try:
        shared = shares_stem(photo) if shared is None else shared
        files = xmp_files(photo, shared)
        if not files and (marks.rating or marks.rejected or marks.label) and photo.exists():
            files = [new_xmp_file(photo, shared)]
        for file in files:
            there = read_xmp(file) if file.exists() else XmpMarks()
            label = there.label or "" if label_of(there) == marks.label and there.label is not None else marks.label
            rating = -1 if marks.rejected else marks.rating
            write_xmp(file, photo.suffix.lstrip("."), rating, label.title() if label in LABELS else label)
            written = max(written, file.stat().st_mtime_ns)
    except (OSError, XmpError) as error:
        notes.append(_sentence(photo, error))
    # The clock of a network drive may be ahead of ours.
    update_sidecar(photo, marks=marks.model_copy(update={"set_at": max(written, time.time_ns())}))
    return notes


def merged(own: Marks, other: XmpMarks) -> Marks:
    """`own` with what a younger XMP says. Rejected photos keep their stars, for which XMP has no room."""
    rejected = other.rating == -1
    rating = own.rating if rejected else other.rating or 0
    return own.model_copy(update={"rating": rating, "rejected": rejected, "label": label_of(other)})


def label_of(other: XmpMarks) -> Label:
    """The colour that an XMP means, "" for none or one that isn't known here."""
    if other.label is not None:
        return _READ.get(other.label.lower(), "")
    return LABELS[other.color_labels[0]] if other.color_labels else ""


def shares_stem(photo: Path) -> bool:
    """Whether another raw in the folder differs in its suffix alone. Raises OSError."""
    return any(
        other.stem == photo.stem and other.name != photo.name and is_raw_name(other) for other in photo.parent.iterdir()
    )


def _sentence(photo: Path, error: Exception) -> Sentence:
    if isinstance(error, XmpError):
        return Sentence(
            "Rating and label of {name} are kept, but can't be exchanged with other programs: {error}",
            name=photo.name,
            error=error.sentence,
        )
    return Sentence(
        "Rating and label of {name} are kept, but can't be exchanged with other programs: {reason}.",
        name=photo.name,
        reason=getattr(error, "strerror", None) or str(error),
    )
