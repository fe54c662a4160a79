"""The JSON sidecar beside a photo: its edits, marks, snapshots, and when it was exported.

Every writer changes only its own parts: `update_sidecar` reads the file, replaces what it is given and keeps the rest,
unknown fields of later versions included.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from camnet_gui.edits import Edits
from camnet_gui.errors import SettingsError
from camnet_gui.files import back_up, read_json_object, write_json

VERSION: Final = 2
Label = Literal["", "red", "yellow", "green", "blue", "purple"]

# Sidecars are written from several threads; reading and writing one must not be torn apart.
_lock = threading.Lock()


class Marks(BaseModel):
    """How a photo was judged: 0..5 stars, rejected or not, a colour label."""

    model_config = ConfigDict(frozen=True, extra="allow")

    rating: int = Field(default=0, ge=0, le=5)
    rejected: bool = False
    label: Label = ""


class Snapshot(BaseModel):
    """Edits kept under a name."""

    model_config = ConfigDict(frozen=True, extra="allow")

    name: str = Field(min_length=1, max_length=80)
    edits: Edits = Edits()


class Sidecar(BaseModel):
    """All that is kept of one photo. `exported` is the time of the last export (ISO 8601), "" when there was none."""

    model_config = ConfigDict(frozen=True, extra="allow")

    version: int = VERSION
    edits: Edits = Edits()
    marks: Marks = Marks()
    snapshots: tuple[Snapshot, ...] = ()
    exported: str = ""


def sidecar_path(photo: Path) -> Path:
    """`NAME.EXT.camnet.json` beside the photo."""
    return photo.with_name(photo.name + ".camnet.json")


def load_sidecar(photo: Path) -> tuple[Sidecar, list[str]]:
    """What is kept of `photo`, the defaults when there is nothing, and a sentence for whatever was wrong.

    A sidecar that isn't readable JSON is renamed to `….bak`; one with bad values keeps its good ones (the
    whole is renamed to `….bak` too). A sidecar of a later version of the program is read as far as it is understood.
    """
    try:
        return _read(photo)
    except OSError as error:
        name = sidecar_path(photo).name
        return Sidecar(), [f"The edits in {name} could not be read ({error.strerror}); the photo starts unedited."]


def _read(photo: Path) -> tuple[Sidecar, list[str]]:
    """As `load_sidecar`, but raises OSError where the file is there and can't be read."""
    path = sidecar_path(photo)
    try:
        raw = _from_version_1(read_json_object(path))
    except FileNotFoundError:
        return Sidecar(), []
    except ValueError:
        return Sidecar(), [f"The edits in {path.name} are damaged; the photo starts unedited.{_kept(path)}"]
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
    return sidecar, [f"{path.name} holds unusable values, which were reset: {', '.join(sorted(bad))}.{_kept(path)}"]


def update_sidecar(
    photo: Path,
    *,
    edits: Edits | None = None,
    marks: Marks | None = None,
    snapshots: tuple[Snapshot, ...] | None = None,
    exported: str | None = None,
) -> Sidecar:
    """Replace the given parts of the sidecar of `photo` atomically, and return the whole; any thread may call this.

    Raises SettingsError with a clear sentence when the folder can't be written.
    """
    path = sidecar_path(photo)
    given = {"edits": edits, "marks": marks, "snapshots": snapshots, "exported": exported}
    with _lock:
        try:
            # What can't be read is not replaced: it may hold more than is known here.
            before, _ = _read(photo)
            changed = before.model_copy(update={name: part for name, part in given.items() if part is not None})
            write_json(path, changed.model_dump(mode="json"))
        except OSError as error:
            reason = error.strerror or str(error)
            raise SettingsError(f"The edits of {photo.name} can't be kept in {photo.parent}: {reason}.") from error
    return changed


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


def _kept(path: Path) -> str:
    try:
        return f" The old file is kept as {back_up(path).name}."
    except OSError:
        return ""
