"""Small readable files on disk: atomic JSON writing and backing up damaged ones. Used by settings and sidecars."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import secrets
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from camnet_gui.errors import Sentence, SettingsError

# The temporary names of write_text, whoever's they are.
_LEFT: Final = re.compile(r"\..+\.\d+-[0-9a-f]{8}\.tmp")


def write_json(path: Path, content: Mapping[str, object]) -> None:
    """Write `content` to a temporary file beside `path` and rename it, so that a crash leaves the old file whole.

    Raises OSError when the folder can't be written; the temporary file is gone then.
    """
    write_text(path, json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False) + "\n")


def keep_json(refused: str, path: Path, content: Mapping[str, object]) -> None:
    """`write_json` of something of the program's own, whose folder is made where it is missing.

    refused : the sentence for when that fails, with {folder} and {reason}; raised as SettingsError
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_json(path, content)
    except OSError as error:
        raise SettingsError(refused, folder=path.parent, reason=error.strerror or str(error)) from error


def write_text(path: Path, text: str) -> None:
    """Write `text` as UTF-8 in the same way. Raises OSError."""
    write_bytes(path, text.encode())


def write_bytes(path: Path, content: bytes, fresh: bool = False) -> None:
    """Write `content` in the same way; with `fresh` never over a file (FileExistsError). Raises OSError."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}-{secrets.token_hex(4)}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if fresh:
            _rename_to_new(temporary, path)
        else:
            temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def _rename_to_new(temporary: Path, path: Path) -> None:
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        # File systems without hard links (FAT): the check and the rename are two steps there.
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        temporary.replace(path)
    else:
        temporary.unlink()


def disk_is_full(error: BaseException) -> bool:
    """Whether an error, or one that it came from, is that a disk or one's share of it is full."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, OSError) and cause.errno in (errno.ENOSPC, errno.EDQUOT):
            return True
        cause = cause.__cause__
    return False


def sweep(folder: Path, older_s: float = 60.0) -> None:
    """Remove the temporary files that killed programs left in `folder`. What can't be removed stays; never raises."""
    oldest = time.time() - older_s
    with contextlib.suppress(OSError):
        for entry in os.scandir(folder):
            if _LEFT.fullmatch(entry.name):
                with contextlib.suppress(OSError):
                    if entry.stat(follow_symlinks=False).st_mtime < oldest:
                        Path(entry.path).unlink()


def read_json_object(path: Path) -> dict[str, Any]:
    """The JSON object in `path`. Raises OSError, or ValueError for anything else than a strict JSON object."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"), parse_constant=_refuse)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(content, dict):
        raise ValueError("not a JSON object")
    return content


def back_up(path: Path) -> Path:
    """Rename `path` to the first free `NAME.bak`, `NAME.bak2`, ... and return that. Raises OSError."""
    number = 1
    while (target := path.with_name(f"{path.name}.bak{number if number > 1 else ''}")).exists():
        number += 1
    path.rename(target)
    return target


def set_aside(path: Path, where: bool = False) -> list[str]:
    """`back_up` a damaged file, and say so in a sentence if it worked; with `where` naming the folder, too."""
    try:
        kept = back_up(path)
    except OSError:
        return []
    return [Sentence("The old file is kept as {name}.", name=kept if where else kept.name)]


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")
