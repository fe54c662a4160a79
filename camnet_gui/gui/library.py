"""Which raw files lie beside the open one, for next and previous."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

# What LibRaw knows by name (its list of supported cameras); anything else can still be opened by choosing it.
_SUFFIXES: Final = (
    ".3fr .ari .arw .bay .cap .cr2 .cr3 .crw .dcr .dcs .dng .drf .eip .erf .fff .gpr .iiq .k25 .kdc .mdc .mef .mos "
    ".mrw .nef .nrw .obm .orf .pef .ptx .pxn .r3d .raf .raw .rw2 .rwl .rwz .sr2 .srf .srw .x3f"
)
RAW_SUFFIXES: Final = frozenset(_SUFFIXES.split())


def is_raw_name(path: Path) -> bool:
    """Whether the name looks like a raw file's."""
    return path.suffix.lower() in RAW_SUFFIXES and not path.name.startswith(".")


def raw_files(folder: Path) -> list[Path]:
    """The raw files of `folder` in the order a person counts (IMG_9 before IMG_10). Raises OSError."""
    found = [path for path in folder.iterdir() if is_raw_name(path) and path.is_file()]
    return sorted(found, key=_natural)


def neighbour(path: Path, step: int) -> tuple[Path | None, int, int]:
    """The file `step` places after `path` in its folder (None at the ends), `path`'s place from 1, and the count.

    A file whose own name is no raw name counts where its name would stand. Raises OSError.
    """
    files = raw_files(path.parent)
    if path not in files:
        files = sorted([*files, path], key=_natural)
    place = files.index(path)
    wanted = place + step
    return (files[wanted] if 0 <= wanted < len(files) else None), place + 1, len(files)


def file_filter() -> str:
    """The name filter of the open dialog."""
    patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(RAW_SUFFIXES))
    return f"Raw photos ({patterns});;All files (*)"


def _natural(path: Path) -> tuple[list[tuple[int, int, str]], str]:
    parts = re.split(r"(\d+)", path.name.lower())
    return [(1, int(part), "") if part.isdigit() and part.isascii() else (0, 0, part) for part in parts], path.name
