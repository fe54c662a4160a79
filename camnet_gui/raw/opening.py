"""Opening a file by LibRaw, and every way in which that can go wrong as one sentence."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import rawpy

from camnet_gui.errors import RawError, Sentence, UnsupportedRawError
from camnet_gui.raw_tags import read_dng_tags

EXTENSIONS: Final = frozenset((
    "3fr", "ari", "arw", "bay", "cap", "cine", "cr2", "cr3", "crw", "cs1", "dc2", "dcr", "dcs", "dng", "drf",
    "eip", "erf", "fff", "gpr", "iiq", "k25", "kdc", "mdc", "mef", "mos", "mrw", "nef", "nrw", "obm", "orf",
    "ori", "pef", "ptx", "pxn", "qtk", "r3d", "raf", "raw", "rdc", "rw2", "rwl", "rwz", "sr2", "srf", "srw",
    "sti", "x3f",
))  # fmt: skip
_MOST_PIXELS: Final = 400_000_000
_CONTAINERS: Final = (b"II*\0", b"MM\0*", b"II\x1a\0", b"IIU\0", b"IIRO", b"IIRS", b"MMOR", b"FOVb", b"FUJI", b"\0MRM")


def is_raw_name(path: Path) -> bool:
    """Whether the file's extension is one of a raw format; the file is not opened."""
    return path.suffix.lower().lstrip(".") in EXTENSIONS


@contextmanager
def opened(path: Path, unpacked: bool = True) -> Iterator[rawpy.RawPy]:
    """A file opened and, if need be, unpacked by LibRaw; everything that goes wrong inside comes out as a RawError."""
    name = f"“{path.name}”"
    _check_file(path)
    try:
        try:
            raw = rawpy.imread(str(path))
        except UnicodeEncodeError:
            # Names that aren't UTF-8 can't be handed to LibRaw, the bytes can.
            with path.open("rb") as file:
                raw = rawpy.imread(file)
        with raw:
            sizes = raw.sizes
            if sizes.raw_width * sizes.raw_height > _MOST_PIXELS:
                raise RawError(
                    "{name} says that it is {width} × {height} pixels: it is damaged.",
                    name=name,
                    width=sizes.raw_width,
                    height=sizes.raw_height,
                )
            if unpacked:
                raw.unpack()
            yield raw
    except rawpy.LibRawFileUnsupportedError as error:
        raise _unsupported(path) from error
    except (rawpy.LibRawIOError, rawpy.LibRawDataError) as error:
        if _is_text(path):
            raise RawError("{name} is not a raw picture.", name=name) from error
        raise RawError(
            "{name} is damaged or cut short: its picture data end too early or make no sense.", name=name
        ) from error
    except (rawpy.LibRawTooBigError, rawpy.LibRawUnsufficientMemoryError, MemoryError) as error:
        raise RawError("{name} can't be opened: there is not enough memory for it.", name=name) from error
    except rawpy.LibRawError as error:
        text = error.args[0] if error.args else ""
        reason = text.decode("ascii", "replace") if isinstance(text, bytes) else str(text)
        raise RawError(
            "{name} can't be read as a raw picture: {reason}.",
            name=name,
            reason=reason or Sentence("LibRaw gave no reason"),
        ) from error
    except RuntimeError as error:
        # rawpy's own answer to a layout of sensor data that it has no array for.
        raise UnsupportedRawError(
            "{name} is of a kind of raw that can't be read here ({error}).", name=name, error=error
        ) from error
    except OSError as error:
        raise RawError(
            "{name} can't be read: {reason}.", name=name, reason=os.strerror(error.errno) if error.errno else error
        ) from error


def _check_file(path: Path) -> None:
    name = f"“{path.name or path}”"
    try:
        if path.is_dir():
            raise RawError("{name} is a folder, not a raw picture.", name=name)
        if not path.exists():
            raise RawError("{name} does not exist.", name=name)
        if not path.is_file():
            raise RawError("{name} is not a file.", name=name)
        with path.open("rb") as file:
            if not file.read(1):
                raise RawError("{name} is empty.", name=name)
    except PermissionError as error:
        raise RawError("{name} can't be read: permission denied.", name=name) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise RawError("{name} can't be read: {reason}.", name=name, reason=reason) from error


def _is_text(path: Path) -> bool:
    """Whether a file begins with nothing but printable ASCII, which no raw does."""
    with path.open("rb") as file:
        return all(byte in b"\t\n\r" or 32 <= byte < 127 for byte in file.read(64))


def _unsupported(path: Path) -> RawError:
    name = f"“{path.name}”"
    tags = read_dng_tags(path)
    if tags.is_dng:
        kind = f" with {tags.compression} compression" if tags.compression else " of this kind"
        return UnsupportedRawError(
            "{name} is a DNG{kind}, which LibRaw does not decode: convert it to a plain DNG.", name=name, kind=kind
        )
    with path.open("rb") as file:
        head = file.read(16)
    if head[:4] in _CONTAINERS or head[6:14] == b"HEAPCCDR" or head[4:8] == b"ftyp":
        return UnsupportedRawError(
            "{name} is damaged, cut short, or of a kind of raw that LibRaw does not decode.", name=name
        )
    return RawError("{name} is not a raw picture.", name=name)
