"""Where an exported file goes: its name by a pattern, what if it is there, and writing it whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
import string
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, get_args

from camnet_gui.edits import Edits
from camnet_gui.errors import ExportError
from camnet_gui.export.options import FORMATS, ExportOptions, Format, RestoredView, Stage
from camnet_gui.images import Shot
from camnet_gui.processes import lives

Exists = Literal["ask", "skip", "overwrite", "number"]

# What a pattern may hold, and what each means.
FIELDS: Final[dict[str, str]] = {
    "name": "the photo's file name",
    "style": "the style, or the stage",
    "date": "day of the exposure, 2026-05-17",
    "time": "time of the exposure, 183005",
    "year": "year of the exposure",
    "camera": "the camera",
    "iso": "ISO",
    "number": "counts the photos; {number:03} gives 001",
}
_FORBIDDEN: Final = re.compile(r'[\x00-\x1f/\\:*?"<>|]')
_LONGEST_NAME: Final = 255
_TEMPORARY: Final = re.compile(r"\.(\d+)-[0-9a-f]{16}\.camnet\.tmp")


@dataclass(frozen=True, slots=True)
class Destination:
    """Where files go. Raises ExportError for a pattern that can't be a name.

    folder : "" is the photo's own
    pattern : name without suffix, with fields of FIELDS in braces
    exists : what to do about a file that is there; "ask" writes nothing and says so
    """

    folder: str = ""
    pattern: str = "{name}_{style}"
    exists: Exists = "ask"

    def __post_init__(self) -> None:
        if self.exists not in get_args(Exists):
            raise ExportError(
                "There is no “{exists}” for existing files: choose {choices}.",
                exists=self.exists,
                choices=", ".join(get_args(Exists)),
            )
        file_stem(self.pattern, Path("a.raw"), Shot(), Edits(), "enhanced", 1)

    def target(self, photo: Path, shot: Shot, edits: Edits, options: ExportOptions, number: int) -> Path:
        """The file for the `number`th photo. Raises ExportError when the name is too long."""
        stem = file_stem(self.pattern, photo, shot, edits, options.stage, number)
        folder = Path(self.folder).expanduser() if self.folder else photo.parent
        target = folder / (stem + FORMATS[options.format].suffixes[0])
        if len(target.name.encode()) > _LONGEST_NAME:
            raise ExportError("The file name is too long: {name}… Choose a shorter pattern.", name=target.name[:40])
        return target


def file_stem(pattern: str, photo: Path, shot: Shot, edits: Edits, stage: Stage, number: int) -> str:
    """A file name without suffix. Raises ExportError for unknown fields, and for names that some system refuses."""
    when = shot.time
    values: dict[str, object] = {
        "name": photo.stem,
        "style": edits.style if stage == "enhanced" else stage,
        "date": when.strftime("%Y-%m-%d") if when else "undated",
        "time": when.strftime("%H%M%S") if when else "untimed",
        "year": when.strftime("%Y") if when else "undated",
        "camera": shot.model.strip() or "camera",
        "iso": round(shot.iso) if shot.iso else 0,
        "number": number,
    }
    parts: list[str] = []
    try:
        for text, field, form, conversion in string.Formatter().parse(pattern):
            parts.append(text)
            if field is None:
                continue
            if field not in values or conversion:
                known = ", ".join(f"{{{name}}}" for name in FIELDS)
                raise ExportError(
                    "The name pattern holds {{{field}}}, which means nothing: use {known}.", field=field, known=known
                )
            parts.append(_FORBIDDEN.sub("-", format(values[field], form or "")))
    except ValueError as error:
        raise ExportError(
            "The name pattern “{pattern}” can't be read: write fields as {{name}}.", pattern=pattern
        ) from error
    stem = "".join(parts).strip()
    if not stem.strip(". ") or _FORBIDDEN.search(stem):
        raise ExportError('Give the file a name, without slashes and none of \\ : * ? " < > |')
    return stem


def suggested_name(photo_path: Path, edits: Edits, options: ExportOptions) -> str:
    """A name for the exported file: `GOPR0024_natural.jpg`, `GOPR0024_restored.tif`."""
    word = edits.style if options.stage == "enhanced" else options.stage
    return f"{photo_path.stem}_{word}{FORMATS[options.format].suffixes[0]}"


def free_name(target: Path) -> Path:
    """`target`, or the first of `NAME-2.jpg`, `NAME-3.jpg`, ... that does not exist."""
    number, free = 1, target
    while free.exists():
        number += 1
        free = target.with_name(f"{target.stem}-{number}{target.suffix}")
    return free


def format_of(path: Path, stage: Stage, view: RestoredView | None = None) -> Format | None:
    """The format that a file name's suffix asks for, None when it is not that of a picture."""
    suffix = path.suffix.lower()
    if suffix in FORMATS["tiff16"].suffixes:
        return "tiff32f" if stage == "restored" and view is None else "tiff16"
    return next((key for key, info in FORMATS.items() if suffix in info.suffixes), None)


def checked_target(target: Path, options: ExportOptions) -> Path:
    """`target` with a suffix; raises ExportError where nothing can be written, before any work is done for it."""
    info = FORMATS[options.format]
    if not target.suffix:
        target = target.with_name(target.name + info.suffixes[0])
    if target.suffix.lower() not in info.suffixes:
        raise ExportError(
            "{name} can't hold {format}: give it a name in {choices}.",
            name=target.name,
            format=info.name,
            choices=" or ".join(info.suffixes),
        )
    try:
        if target.is_dir():
            raise ExportError("{path} is a folder: give the file another name.", path=target)
        if target.exists() and not options.overwrite:
            raise already_there(target)
        if not target.parent.is_dir():
            raise ExportError(
                "The folder {folder} does not exist: make it, or choose another one.", folder=target.parent
            )
        if not os.access(target.parent, os.W_OK):
            raise _no_leave(target)
    except OSError as error:
        raise in_words(error, target) from error
    return target


def already_there(target: Path) -> ExportError:
    """The error for a file that must not be replaced."""
    return ExportError("{path} exists already: allow overwriting or choose another name.", path=target)


def _no_leave(target: Path) -> ExportError:
    return ExportError("{folder} can't be written to: choose a folder that you may write to.", folder=target.parent)


@contextlib.contextmanager
def new_file(target: Path, overwrite: bool) -> Iterator[Path]:
    """A temporary file beside `target` that takes its name when the block ends well and is removed when not."""
    temporary = target.with_name(f".{os.getpid()}-{secrets.token_hex(8)}.camnet.tmp")
    try:
        temporary.touch(exist_ok=False)
        yield temporary
        if overwrite:
            temporary.replace(target)
        else:
            _rename_to_new(temporary, target)
    except OSError as error:
        raise in_words(error, target) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


def remove_leftovers(folder: Path) -> None:
    """Remove unfinished files in `folder` whose program ended without a chance to do so (a power cut, kill -9)."""
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            found = _TEMPORARY.fullmatch(path.name)
            if found and not lives(int(found[1])):
                path.unlink(missing_ok=True)


def _rename_to_new(temporary: Path, target: Path) -> None:
    """Rename without replacing: a hard link fails when the name was taken in the meantime."""
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise already_there(target) from None
    except OSError:
        # File systems without hard links (FAT): the check and the rename are two steps there.
        if target.exists():
            raise already_there(target) from None
        temporary.replace(target)


def in_words(error: OSError, target: Path) -> ExportError:
    """The sentence for what went wrong on disk."""
    if error.errno == errno.ENOSPC or (error.errno is None and _nearly_full(target.parent)):
        return ExportError("The disk is full: {path} was not written. Free some space and export again.", path=target)
    if error.errno == errno.EDQUOT:
        return ExportError("Your share of the disk is used up: {path} was not written.", path=target)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return _no_leave(target)
    if error.errno == errno.ENAMETOOLONG:
        return ExportError("The file name is too long: {name}… Choose a shorter one.", name=target.name[:40])
    if error.errno == errno.ENOENT:
        return ExportError("The folder {folder} has gone: make it again, or choose another one.", folder=target.parent)
    return ExportError("{name} can't be written: {reason}.", name=target, reason=error.strerror or error)


def _nearly_full(folder: Path) -> bool:
    # NumPy's writing reports a short write without an errno.
    with contextlib.suppress(OSError):
        return shutil.disk_usage(folder).free < 1 << 20
    return False
