"""Which raw files a folder has: the first one, and those beside the open one."""

from __future__ import annotations

from pathlib import Path

from camnet_gui.errors import CamnetError
from camnet_gui.folders import RAW_SUFFIXES, natural_key, raw_files
from camnet_gui.gui.translate import tr


def first_raw(folder: Path) -> Path:
    """The first raw file of `folder`. Raises CamnetError when there is none, or it can't be read."""
    try:
        files = raw_files(folder)
    except OSError as error:
        raise CamnetError(tr(
            "The folder {folder} can't be read: {strerror}.", folder=folder, strerror=error.strerror
        )) from error
    if not files:
        raise CamnetError(tr("There are no raw photos in {folder}.", folder=folder))
    return files[0]


def neighbour(path: Path, step: int) -> tuple[Path | None, int, int]:
    """The file `step` places after `path` in its folder (None at the ends), `path`'s place from 1, and the count.

    A file whose own name is no raw name counts where its name would stand. Raises OSError.
    """
    files = raw_files(path.parent)
    if path not in files:
        files = sorted([*files, path], key=lambda file: natural_key(file.name))
    place = files.index(path)
    wanted = place + step
    return (files[wanted] if 0 <= wanted < len(files) else None), place + 1, len(files)


def file_filter() -> str:
    """The name filter of the open dialog."""
    patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(RAW_SUFFIXES))
    return f"{tr('Raw photos')} ({patterns});;{tr('All files')} (*)"
