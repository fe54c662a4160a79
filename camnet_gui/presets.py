"""Edits that are put over photos: groups pasted from one to many, and presets, kept in the user's config folder."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from camnet_gui.edits import GROUPS, Edits
from camnet_gui.errors import CamnetError, Sentence, SettingsError
from camnet_gui.events import Progress, Report, ignore
from camnet_gui.files import keep_json, read_json_object, set_aside
from camnet_gui.sidecar import Sidecar, first_edits, update_sidecar

VERSION: Final = 1
NAME_LENGTH: Final = 80
_APP: Final = "camnet_gui"


class Preset(BaseModel):
    """Edits under a name, of which only `fields` (names of fields of Edits) are applied."""

    model_config = ConfigDict(frozen=True, extra="allow")

    name: str = Field(min_length=1, max_length=NAME_LENGTH)
    fields: tuple[str, ...] = Field(min_length=1)
    edits: Edits = Edits()

    @staticmethod
    def of(name: str, edits: Edits, groups: Iterable[str]) -> Preset:
        """A preset of the `groups` (names in GROUPS) of `edits`. Raises ValueError without a name or a group."""
        fields = tuple(field for group in groups for field in GROUPS[group])
        return Preset(name=name.strip(), fields=fields, edits=Edits(**{f: getattr(edits, f) for f in fields}))

    def values(self) -> dict[str, object]:
        """The fields that the preset sets; those of a later version of the program are left out."""
        return {field: getattr(self.edits, field) for field in self.fields if field in Edits.model_fields}

    def applied(self, edits: Edits) -> Edits:
        """`edits` with the preset over them."""
        return edits.model_copy(update=self.values())


def _shipped(name: str, **values: Any) -> Preset:
    return Preset(name=name, fields=tuple(values), edits=Edits(**values))


# They leave exposure, white balance and crop alone: those belong to the photo, not to its look.
SHIPPED: Final[tuple[Preset, ...]] = (
    _shipped("Natural, as taught", style="natural", strength=1.0, second_style="", blend=0.0,
             black=0.0, white=0.0, shadows=0.0, highlights=0.0, contrast=0.0, vibrance=0.0, saturation=0.0),
    _shipped("Black and white, contrasty", style="mono", strength=1.0, second_style="", blend=0.0,
             contrast=0.4, black=-0.25, white=0.15, shadows=0.0, highlights=0.0),
    _shipped("Black and white, soft", style="mono", strength=1.0, second_style="", blend=0.0,
             contrast=-0.15, black=0.1, white=0.0, shadows=0.25, highlights=-0.2),
    _shipped("Landscape, clear and deep", style="clear", strength=1.0, second_style="vivid", blend=0.3,
             shadows=0.2, highlights=-0.35, vibrance=0.2),
    _shipped("Portrait, gentle light", style="soft-portrait", strength=0.9, second_style="", blend=0.0,
             highlights=-0.2, shadows=0.15, contrast=-0.05, vibrance=-0.05),
    _shipped("Film, faded", style="film", strength=1.0, second_style="", blend=0.0,
             black=0.3, contrast=-0.15, saturation=-0.15),
    _shipped("Backlight: open the shadows", shadows=0.5, highlights=-0.4, black=-0.05),
    _shipped("High sensitivity: smoother", denoise=1.25, shadows=-0.1),
)


def presets_path() -> Path:
    """Where the user's own presets lie."""
    return platformdirs.user_config_path(_APP, appauthor=False) / "presets.json"


def load_presets(path: Path | None = None) -> tuple[tuple[Preset, ...], list[str]]:
    """The user's presets, and a sentence for whatever was wrong. A damaged file is renamed to `….bak`. Never raises."""
    path = path or presets_path()
    try:
        raw = read_json_object(path)
    except FileNotFoundError:
        return (), []
    except OSError as error:
        return (), [Sentence("The presets in {path} could not be read ({reason}).", path=path, reason=error.strerror)]
    except ValueError:
        return (), [
            Sentence("The presets in {name} are damaged and start afresh.", name=path.name), *set_aside(path)
        ]
    rows = raw.get("presets")
    found: list[Preset] = []
    bad = 0
    for row in rows if isinstance(rows, list) else [None]:
        try:
            found.append(Preset.model_validate(row))
        except ValidationError:
            bad += 1
    if not bad:
        return tuple(found), []
    notes = [
        Sentence("Presets in {name} that can't be used and were left out: {count}.", name=path.name, count=bad),
        *set_aside(path),
    ]
    with contextlib.suppress(SettingsError):
        save_presets(found, path)
    return tuple(found), notes


def save_presets(presets: Sequence[Preset], path: Path | None = None) -> None:
    """Write the user's presets atomically. Raises SettingsError."""
    content = {"version": VERSION, "presets": [preset.model_dump(mode="json") for preset in presets]}
    keep_json("The presets can't be saved in {folder}: {reason}.", path or presets_path(), content)


def paste(
    paths: Sequence[Path], change: Callable[[Path, Edits], Edits], style: str, report: Report = ignore
) -> tuple[dict[Path, Edits], list[CamnetError]]:
    """Replace the edits in the sidecars of photos by what `change` makes of them; the files' other parts stay.

    style : what a photo without edits begins with
    Returns the edits that were written, and what kept others from being written. `report` gets a Progress per photo
    and may raise Cancelled between two.
    """
    written: dict[Path, Edits] = {}
    failed: list[CamnetError] = []
    for done, path in enumerate(paths):
        report(Progress("paste", done, len(paths)))
        try:
            written[path] = update_sidecar(path, edits=partial(_changed, path, change, style)).edits
        except CamnetError as error:
            failed.append(error)
    report(Progress("paste", len(paths), len(paths)))
    return written, failed


def _changed(path: Path, change: Callable[[Path, Edits], Edits], style: str, before: Sidecar) -> Edits:
    return change(path, first_edits(before, style))
