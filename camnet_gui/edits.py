"""What the user decided for one photo, and its JSON sidecar beside the photo."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from camnet_gui.errors import SettingsError
from camnet_gui.files import back_up, read_json_object, write_json

Gain = Annotated[float, Field(gt=0.0, lt=1000.0)]


class WhiteBalance(BaseModel):
    """How grey is found. `as-shot` and `auto` need no numbers; `temperature` uses kelvin and tint; `picked` the gains.

    tint is 3000 times the Duv of the light: positive makes the picture more magenta, negative greener.
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    mode: Literal["as-shot", "auto", "temperature", "picked"] = "as-shot"
    kelvin: float = Field(default=6500.0, ge=1500.0, le=25000.0)
    tint: float = Field(default=0.0, ge=-150.0, le=150.0)
    gains: tuple[Gain, Gain, Gain] = (1.0, 1.0, 1.0)


class Edits(BaseModel):
    """All controls of one photo; the defaults are a photo as first opened."""

    model_config = ConfigDict(frozen=True, extra="allow")

    version: int = 1
    style: str = "natural"
    strength: float = Field(default=1.0, ge=0.0, le=1.5)
    exposure: float = Field(default=0.0, ge=-4.0, le=4.0)
    denoise: float = Field(default=1.0, ge=0.0, le=1.5)
    white_balance: WhiteBalance = WhiteBalance()


def sidecar_path(photo: Path) -> Path:
    """`NAME.EXT.camnet.json` beside the photo."""
    return photo.with_name(photo.name + ".camnet.json")


def load_edits(photo: Path) -> tuple[Edits, list[str]]:
    """The edits kept for `photo`, the defaults when there are none, and a sentence for whatever was wrong.

    A sidecar that isn't readable JSON is renamed to `….bak`; one with bad values keeps its good ones (the
    whole is renamed to `….bak` too). A sidecar of a later version of the program is read as far as it is understood.
    """
    path = sidecar_path(photo)
    try:
        raw = read_json_object(path)
    except FileNotFoundError:
        return Edits(), []
    except OSError as error:
        return Edits(), [f"The edits in {path.name} could not be read ({error.strerror}); the photo starts unedited."]
    except ValueError:
        return Edits(), [f"The edits in {path.name} are damaged; the photo starts unedited.{_kept(path)}"]
    try:
        return Edits.model_validate(raw), []
    except ValidationError as error:
        bad = {str(detail["loc"][0]) for detail in error.errors()}
    edits = Edits.model_validate({key: value for key, value in raw.items() if key not in bad})
    return edits, [f"{path.name} holds unusable values, which were reset: {', '.join(sorted(bad))}.{_kept(path)}"]


def save_edits(photo: Path, edits: Edits) -> None:
    """Write the sidecar of `photo` atomically, unknown fields included.

    Raises SettingsError with a clear sentence when the folder can't be written.
    """
    path = sidecar_path(photo)
    try:
        write_json(path, edits.model_dump(mode="json"))
    except OSError as error:
        reason = error.strerror or str(error)
        raise SettingsError(f"The edits of {photo.name} can't be kept in {photo.parent}: {reason}.") from error


def _kept(path: Path) -> str:
    try:
        return f" The old file is kept as {back_up(path).name}."
    except OSError:
        return ""
