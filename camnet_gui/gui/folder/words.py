"""What is said about a photo and about lists of photos."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from camnet_gui.catalogue import Entry, SortKey
from camnet_gui.gui.translate import decimals, tr
from camnet_gui.sidecar import Label

LABEL_NAMES: Final[dict[Label, str]] = {
    "": "No label", "red": "Red", "yellow": "Yellow", "green": "Green", "blue": "Blue", "purple": "Purple",
}  # fmt: skip
SORT_NAMES: Final[dict[SortKey, str]] = {
    "name": "File name",
    "time": "Time taken",
    "rating": "Rating",
    "label": "Label",
    "camera": "Camera",
    "lens": "Lens",
    "iso": "ISO",
    "edited": "Edited",
    "exported": "Exported",
    "changed": "File date",
}


def told(entry: Entry) -> str:
    """Lines for a tooltip."""
    info = entry.info
    lines = [entry.path.name]
    if info is not None:
        iso = f"ISO {info.iso:g}" if info.iso else ""
        lines += [info.camera, info.lens, " · ".join(part for part in (decimals(info.exposure), iso) if part)]
        lines.append(info.time.strftime("%Y-%m-%d %H:%M:%S") if info.time else "")
    lines.append(", ".join(marks_words(entry)))
    return "\n".join(line for line in lines if line)


def described(entry: Entry) -> str:
    """For screen readers."""
    return ", ".join((entry.path.name, *marks_words(entry)))


def marks_words(entry: Entry) -> list[str]:
    """The marks, each in words."""
    marks = entry.marks
    words = []
    if marks.rejected:
        words.append(tr("Rejected"))
    if marks.rating:
        words.append(tr("1 star") if marks.rating == 1 else tr("{rating} stars", rating=marks.rating))
    if marks.label:
        words.append(tr(LABEL_NAMES[marks.label]))
    if entry.look:
        words.append(tr("Edited"))
    if entry.exported:
        words.append(tr("Exported"))
    return words


def counted(shown: int, total: int, selected: int = 0) -> str:
    """How many photos are shown, and how many of them are selected where these are several."""
    if shown != total:
        text = tr("{shown} of {total} photos", shown=shown, total=total)
    else:
        text = tr("1 photo") if total == 1 else tr("{total} photos", total=total)
    return text if selected < 2 else text + "   " + tr("{selected} selected", selected=selected)


def names_of(paths: Sequence[Path]) -> str:
    """One photo by name, several by number."""
    return paths[0].name if len(paths) == 1 else tr("{total} photos", total=len(paths))
