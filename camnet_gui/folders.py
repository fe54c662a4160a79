"""Which files of a folder are raw photos, and the order in which a person counts them."""

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
    return sorted(found, key=lambda path: natural_key(path.name))


def natural_key(name: str) -> tuple[list[tuple[int, int, str]], str]:
    """A key for sorting: runs of digits count as numbers, capitals don't matter but between equal names."""
    parts = re.split(r"(\d+)", name.lower())
    return [(1, int(part), "") if part.isdigit() and part.isascii() else (0, 0, part) for part in parts], name
