"""Photos to the system's trash and back, with their sidecars and XMP files; for a worker thread."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFile

from camnet_gui.errors import CamnetError, XmpError
from camnet_gui.gui.translate import tr
from camnet_gui.marks import shares_stem
from camnet_gui.sidecar import sidecar_path
from camnet_gui.xmp import xmp_files


@dataclass(frozen=True, slots=True)
class Trashed:
    """Where one photo's files were, and where they are in the trash: the photo first."""

    photo: Path
    files: tuple[tuple[Path, Path], ...]


def move_to_trash(photos: Sequence[Path]) -> tuple[list[Trashed], list[CamnetError]]:
    """What was moved, and a sentence for each photo that could not be; such a photo stays complete."""
    moved: list[Trashed] = []
    failed: list[CamnetError] = []
    for photo in photos:
        beside = _beside(photo)
        try:
            files = list(trashed(photo).files)
        except CamnetError as error:
            failed.append(error)
            continue
        for path in beside:
            if (there := to_trash(path)) is not None:
                files.append((path, there))
        moved.append(Trashed(photo, tuple(files)))
    return moved, failed


def trashed(path: Path) -> Trashed:
    """Move one file to the trash. Raises CamnetError when the system refused."""
    there = to_trash(path)
    if there is None:
        raise CamnetError(tr("{name} can't be moved to the trash: the system refused it.", name=path.name))
    return Trashed(path, ((path, there),))


def bring_back(moved: Sequence[Trashed]) -> list[CamnetError]:
    """Put files back where they were; a sentence for each that could not be. Nothing is overwritten."""
    failed: list[CamnetError] = []
    for photo in moved:
        for place, there in photo.files:
            try:
                if place.exists():
                    raise FileExistsError(None, "another file has its name now")
                there.rename(place)
            except OSError as error:
                reason = error.strerror or str(error)
                failed.append(CamnetError(tr(
                    "{name} can't be put back from the trash: {reason}.", name=place.name, reason=reason
                )))
                continue
            # The note that the desktop's trash keeps about a file (freedesktop.org, Trash specification).
            with contextlib.suppress(OSError):
                (there.parent.parent / "info" / f"{there.name}.trashinfo").unlink(missing_ok=True)
    return failed


def _beside(photo: Path) -> list[Path]:
    try:
        found = xmp_files(photo, shares_stem(photo))
    except (OSError, XmpError):
        found = []
    return [path for path in (sidecar_path(photo), *found) if path.exists()]


def to_trash(path: Path) -> Path | None:
    """Move a file to the system's trash; where it is there, None when the system refused."""
    file = QFile(str(path))
    # Moved, the object has the name in the trash.
    return Path(file.fileName()) if file.moveToTrash() else None
