"""The user's export presets and the choices of last time: one readable JSON file in the config folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from camnet_gui.errors import ExportError, Sentence
from camnet_gui.export.options import ExportOptions, Size
from camnet_gui.export.place import Destination
from camnet_gui.files import keep_json, read_json_object, set_aside


class ExportChoices(BaseModel):
    """All that an export dialog asks."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    options: ExportOptions = ExportOptions()
    destination: Destination = Destination()


class ExportPreset(BaseModel):
    """Choices under a name."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    name: str = Field(min_length=1, max_length=80)
    choices: ExportChoices = ExportChoices()


class ExportMemory(BaseModel):
    """What is kept between exports."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    version: int = 1
    last: ExportChoices = ExportChoices()
    presets: tuple[ExportPreset, ...] = ()

    def with_preset(self, preset: ExportPreset) -> ExportMemory:
        """With `preset` in place of one of its name."""
        others = [other for other in self.presets if other.name != preset.name]
        found = sorted((*others, preset), key=lambda each: each.name.casefold())
        return self.model_copy(update={"presets": tuple(found)})

    def without_preset(self, name: str) -> ExportMemory:
        """Without the preset of this name."""
        return self.model_copy(update={"presets": tuple(each for each in self.presets if each.name != name)})


def _shipped(name: str, **options: Any) -> ExportPreset:
    return ExportPreset(name=name, choices=ExportChoices(options=ExportOptions(**options)))


SHIPPED: Final[tuple[ExportPreset, ...]] = (
    _shipped("JPEG, full size"),
    _shipped(
        "JPEG for the web", quality=85, size=Size("long", 2048), sharpen="screen", metadata="no-gps", subsampling="420"
    ),
    _shipped("JPEG for a print of 30 × 20 cm", quality=95, size=Size("long", 3543), sharpen="print"),
    _shipped("TIFF, 16 bit, ProPhoto RGB", format="tiff16", profile="prophoto"),
    _shipped("Linear DNG for other raw developers", format="dng", stage="restored"),
)


def presets_path() -> Path:
    """Where presets lie."""
    from camnet_gui.settings import settings_path  # only where presets are read: `camnet develop` needs none mostly

    return settings_path().with_name("export.json")


def load_presets(path: Path | None = None) -> tuple[ExportMemory, list[str]]:
    """What is kept, and a sentence for whatever was wrong with it. Never raises; a bad file is backed up."""
    path = path or presets_path()
    try:
        raw = read_json_object(path)
    except FileNotFoundError:
        return ExportMemory(), []
    except (OSError, ValueError) as error:
        return ExportMemory(), [
            Sentence("The export presets could not be read and start afresh ({error}).", error=error),
            *set_aside(path),
        ]
    presets: list[ExportPreset] = []
    bad: list[str] = []
    listed = raw.get("presets")
    for entry in listed if isinstance(listed, list) else []:
        try:
            presets.append(ExportPreset.model_validate(entry))
        except (ValidationError, ExportError):
            bad.append(str(entry.get("name", "?")) if isinstance(entry, dict) else "?")
    try:
        last = ExportChoices.model_validate(raw.get("last", {}))
    except (ValidationError, ExportError):
        last = ExportChoices()
        bad.append("the last choices")
    memory = ExportMemory(last=last, presets=tuple(presets))
    if not bad:
        return memory, []
    return memory, [
        Sentence("Export presets with unusable values were left out: {names}.", names=", ".join(bad)),
        *set_aside(path),
    ]


def save_presets(memory: ExportMemory, path: Path | None = None) -> None:
    """Write them atomically. Raises SettingsError."""
    content = memory.model_dump(mode="json")
    keep_json("The export presets could not be saved in {folder}: {reason}.", path or presets_path(), content)


def preset_named(name: str, memory: ExportMemory) -> ExportChoices:
    """The choices of the user's or a shipped preset, whatever the capitals. Raises ExportError."""
    known = (*memory.presets, *SHIPPED)
    for preset in known:
        if preset.name.casefold() == name.casefold().strip():
            return preset.choices
    raise ExportError(
        "There is no export preset “{name}”: choose one of {choices}.",
        name=name,
        choices="; ".join(each.name for each in known),
    )


def with_options(choices: ExportChoices, **options: Any) -> ExportChoices:
    """`choices` with some options replaced. Raises ExportError where they don't go together."""
    return choices.model_copy(update={"options": replace(choices.options, **options)})
