"""The JSON sidecar beside a photo: its edits, marks, snapshots, and when it was exported.

Every writer changes only its own parts: `update_sidecar` reads the file, replaces what it is given and keeps the rest,
unknown fields of later versions included. Where the photo's folder can't be written, or the photo itself is gone, the
file goes to the user's data folder; readers find it in both places, and the newer one counts. There it is named by the
photo's path and by what the file holds: another card has other photos of the same names.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Literal

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from camnet_gui.edits import Edits
from camnet_gui.errors import Sentence, SettingsError
from camnet_gui.files import read_json_object, set_aside, sweep, write_json

VERSION: Final = 2
_APP: Final = "camnet_gui"
_HEAD: Final = 1 << 18  # bytes that tell two photos of one size apart: they hold exposure, time and preview
Label = Literal["", "red", "yellow", "green", "blue", "purple"]

# Sidecars are written from several threads; reading and writing one must not be torn apart.
_lock = threading.Lock()
_swept: set[Path] = set()
# Of photos that were looked into: size, time (ns) and stamp.
_seen: dict[Path, tuple[int, int, str]] = {}


class Marks(BaseModel):
    """How a photo was judged: 0..5 stars, rejected or not, a colour label.

    set_at : when this was decided, ns since 1970; what another program wrote into the XMP file later counts instead
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    rating: int = Field(default=0, ge=0, le=5)
    rejected: bool = False
    label: Label = ""
    set_at: int = Field(default=0, ge=0)


class Snapshot(BaseModel):
    """Edits kept under a name."""

    model_config = ConfigDict(frozen=True, extra="allow")

    name: str = Field(min_length=1, max_length=80)
    edits: Edits = Edits()


class Sidecar(BaseModel):
    """All that is kept of one photo.

    exported : time of the last export (ISO 8601), "" when there was none
    photo : the photo's path in a file that could not be written beside it, else ""
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    version: int = VERSION
    edits: Edits = Edits()
    marks: Marks = Marks()
    snapshots: tuple[Snapshot, ...] = ()
    exported: str = ""
    photo: str = ""


def sidecar_path(photo: Path) -> Path:
    """`NAME.EXT.camnet.json` beside the photo."""
    return photo.with_name(photo.name + ".camnet.json")


def photo_stamp(photo: Path) -> str:
    """What tells a photo from others of its name, wherever it was copied from; "" where there is no such file."""
    try:
        status = photo.stat()
        known = _seen.get(photo)
        if known is not None and known[:2] == (status.st_size, status.st_mtime_ns):
            return known[2]
        with photo.open("rb") as file:
            head = hashlib.blake2b(file.read(_HEAD), digest_size=8).hexdigest()
    except OSError:
        return ""
    stamp = f"{head}{status.st_size:x}"
    _seen[photo] = status.st_size, status.st_mtime_ns, stamp
    return stamp


def path_key(photo: Path) -> str:
    """What the names of a path's sidecars in `fallback_folder` begin with."""
    return hashlib.sha256(str(photo.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:24]


def fallback_path(photo: Path, stamp: str = "") -> Path:
    """Where the sidecar lies when the photo's folder can't be written. A photo that was never there has no stamp."""
    key = path_key(photo)
    return fallback_folder() / (f"{key}-{stamp}.camnet.json" if stamp else f"{key}.camnet.json")


def fallback_folder() -> Path:
    """Where all sidecars lie that could not be written beside their photos."""
    return platformdirs.user_data_path(_APP, appauthor=False) / "sidecars"


def current_path(photo: Path, stamp: str = "") -> Path:
    """The newer one of the photo's possible sidecars; the one beside it when there is none.

    stamp : of the photo that is meant, where another one may have its name by now; by default the one that is there,
        or was there when it was last looked into
    """
    beside = sidecar_path(photo)
    there = photo_stamp(photo) if stamp else ""
    if stamp and there not in ("", stamp):
        return fallback_path(photo, stamp)
    kept = _kept_elsewhere(photo, stamp)
    if not kept:
        return beside
    time, elsewhere = max(kept)
    try:
        return elsewhere if time > beside.stat().st_mtime_ns else beside
    except OSError:
        return elsewhere


def _kept_elsewhere(photo: Path, stamp: str) -> list[tuple[int, Path]]:
    """Times (ns) and paths of what is kept of a photo in the user's data folder."""
    folder = fallback_folder()
    try:
        with os.scandir(folder) as items:
            names = [item.name for item in items]
    except OSError:
        return []  # nearly always, and it saves resolving the path, which takes as long as reading the file
    key = path_key(photo)
    if not any(name.startswith(key) for name in names):
        return []
    found = []
    for path in {fallback_path(photo), fallback_path(photo, stamp or _last_stamp(photo))}:
        with contextlib.suppress(OSError):
            found.append((path.stat().st_mtime_ns, path))
    return found


def _last_stamp(photo: Path) -> str:
    """Of the photo that is there, else of the one that was."""
    return photo_stamp(photo) or _seen.get(photo, (0, 0, ""))[2]


def load_sidecar(photo: Path) -> tuple[Sidecar, list[str]]:
    """What is kept of `photo`, the defaults when there is nothing, and a sentence for whatever was wrong.

    A sidecar that isn't readable JSON is renamed to `….bak`; one with bad values keeps its good ones (the
    whole is renamed to `….bak` too). A sidecar of a later version of the program is read as far as it is understood.
    """
    try:
        return _read(photo, "")
    except OSError as error:
        name = current_path(photo).name
        return Sidecar(), [
            Sentence(
                "The edits in {name} could not be read ({reason}); the photo starts unedited.",
                name=name,
                reason=error.strerror,
            )
        ]


def _read(photo: Path, stamp: str) -> tuple[Sidecar, list[str]]:
    """As `load_sidecar`, but raises OSError where the file is there and can't be read. `stamp` as in `current_path`."""
    path = current_path(photo, stamp)
    try:
        raw = _from_version_1(read_json_object(path))
    except FileNotFoundError:
        return Sidecar(), []
    except ValueError:
        return Sidecar(), [
            Sentence("The edits in {name} are damaged; the photo starts unedited.", name=path.name), *set_aside(path)
        ]
    bad: set[str] = set()
    while True:
        try:
            sidecar = Sidecar.model_validate(raw)
            break
        except ValidationError as error:
            for detail in error.errors():
                bad.add(_drop(raw, detail["loc"]))
    if not bad:
        return sidecar, []
    return sidecar, [
        Sentence(
            "{name} holds unusable values, which were reset: {names}.", name=path.name, names=", ".join(sorted(bad))
        ),
        *set_aside(path),
    ]


def update_sidecar(
    photo: Path,
    *,
    stamp: str = "",
    edits: Edits | Callable[[Sidecar], Edits] | None = None,
    marks: Marks | None = None,
    snapshots: tuple[Snapshot, ...] | None = None,
    exported: str | None = None,
) -> Sidecar:
    """Replace the given parts of the sidecar of `photo` atomically, and return the whole; any thread may call this.

    stamp : of the photo that is meant, as in `current_path`
    edits : the new ones, or what makes them out of what is in the file

    Where the folder can't be written, the photo is not there or another one has its name, the file goes to the user's
    data folder (`current_path` tells), and back beside the photo as soon as that is possible. Raises SettingsError
    with a clear sentence when neither can be written.
    """
    beside = sidecar_path(photo)
    with _lock:
        if beside.parent not in _swept:
            _swept.add(beside.parent)
            sweep(beside.parent)
        try:
            # What can't be read is not replaced: it may hold more than is known here.
            before, _ = _read(photo, stamp)
            new = edits(before) if callable(edits) else edits
            given = {"edits": new, "marks": marks, "snapshots": snapshots, "exported": exported, "photo": ""}
            changed = before.model_copy(update={name: part for name, part in given.items() if part is not None})
            try:
                photo.stat()  # beside nothing, nobody would find it
                if stamp and photo_stamp(photo) != stamp:
                    raise FileNotFoundError(errno.ENOENT, "another photo has its name")
                write_json(beside, _dumped(changed))
            except OSError as refused:
                return _write_elsewhere(photo, stamp or _last_stamp(photo), changed, refused)
        except OSError as error:
            reason = error.strerror or str(error)
            raise SettingsError(
                "The edits of {name} can't be kept in {folder}: {reason}.",
                name=photo.name,
                folder=photo.parent,
                reason=reason,
            ) from error
        for _, path in _kept_elsewhere(photo, stamp):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
    return changed


def _write_elsewhere(photo: Path, stamp: str, sidecar: Sidecar, refused: OSError) -> Sidecar:
    """Write to the user's data folder; raises `refused`, which tells about the photo's own, when that fails too."""
    path = fallback_path(photo, stamp)
    name = str(photo.resolve()).encode("utf-8", "replace").decode()  # JSON can't hold every file name of Linux
    sidecar = sidecar.model_copy(update={"photo": name})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_json(path, _dumped(sidecar))
    except OSError:
        raise refused from None
    return sidecar


def _dumped(sidecar: Sidecar) -> dict[str, Any]:
    """As it is written: a photo that was only judged says nothing of edits, and so can be told from an edited one."""
    return sidecar.model_dump(mode="json", exclude=None if "edits" in sidecar.model_fields_set else {"edits"})


def is_there(photo: Path) -> bool:
    """Whether there is such a file; a drive that fails has none."""
    try:
        return photo.exists()
    except OSError:
        return False


def bring_back(photo: Path) -> bool:
    """Put what is kept in the user's data folder beside the photo again, if there is anything; whether there was.

    Raises SettingsError as `update_sidecar`.
    """
    if current_path(photo) == sidecar_path(photo):
        return False
    update_sidecar(photo)
    return True


def first_edits(sidecar: Sidecar, style: str) -> Edits:
    """The photo's edits; one that was never edited begins with `style`."""
    return sidecar.edits if "edits" in sidecar.model_fields_set else Edits(style=style)


def load_edits(photo: Path) -> tuple[Edits, list[str]]:
    """The edits of `load_sidecar`, and its sentences."""
    sidecar, notes = load_sidecar(photo)
    return sidecar.edits, notes


def _from_version_1(raw: dict[str, Any]) -> dict[str, Any]:
    """Version 1 held nothing but the edits, at the top of the file."""
    if "edits" in raw or raw.get("version", 1) != 1:
        return raw
    return {"version": VERSION, "edits": {name: value for name, value in raw.items() if name != "version"}}


def _drop(raw: dict[str, Any], where: tuple[int | str, ...]) -> str:
    """Take the bad value out of `raw`: a field of the edits or the marks alone, else the whole part; its name."""
    part = str(where[0])
    inner = raw.get(part)
    if len(where) > 1 and isinstance(inner, dict):
        name = str(where[1])
        raw[part] = {key: value for key, value in inner.items() if key != name}
        return name
    raw.pop(part, None)
    return part
