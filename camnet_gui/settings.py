"""The program's settings: one readable JSON file in the user's config folder. A bad file never stops the program."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from camnet_gui.errors import Sentence
from camnet_gui.files import keep_json, read_json_object, set_aside

APP_NAME = "camnet_gui"
MAX_RECENT = 12


class InspectSettings(BaseModel):
    """What the scopes and the readout look at."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    scope: Literal["raw", "rgb", "waveform", "parade", "vectorscope"] = "raw"
    pane: Literal["cursor", "raw", "restored", "enhanced"] = "enhanced"
    average: Literal[1, 3, 5, 11] = 1


class EditSettings(BaseModel):
    """What the control panel and the dialogs of groups remember; `groups` are names in edits.GROUPS."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    folded: tuple[str, ...] = ()
    copied_groups: tuple[str, ...] = ("White balance", "Style", "Tone", "Colour", "Denoise", "Sharpness", "Lens")
    preset_groups: tuple[str, ...] = ("Style", "Tone", "Colour")


class SecondWindowSettings(BaseModel):
    """The window for a second screen."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    shown: bool = False
    stage: Literal["raw", "restored", "enhanced"] = "enhanced"
    linked: bool = True
    geometry: str = ""  # QWidget.saveGeometry() in base64


class FolderSettings(BaseModel):
    """How filmstrip and grid show a folder."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    sort: str = "name"
    descending: bool = False
    picture: int = Field(default=190, ge=110, le=400)  # longer side of the grid's pictures, in pixels
    advance: bool = False  # rating goes on to the next photo


class ColourSettings(BaseModel):
    """Which profiles the screen and the soft proof have."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    display: Literal["auto", "srgb", "file"] = "auto"
    display_file: str = ""
    proof: bool = False
    proof_file: str = ""
    intent: Literal["perceptual", "relative", "saturation", "absolute"] = "relative"
    black_point: bool = True
    gamut_warning: bool = False
    paper: bool = False


class ShortcutsSettings(BaseModel):
    """The list of shortcuts: its size and the widths of its first columns, in pixels; 0 and none as it began."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    size: tuple[int, int] = (0, 0)
    columns: tuple[int, ...] = ()


class Settings(BaseModel):
    """Everything that the window remembers. Each row has a default, so a missing or bad key costs nothing else."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    version: int = 1
    recent: tuple[str, ...] = ()
    last_folder: str = ""
    geometry: str = ""  # QWidget.saveGeometry() in base64
    panels: str = ""  # QMainWindow.saveState() in base64
    layout: Literal["three", "raw", "restored", "enhanced", "compare"] = "three"
    compare: tuple[Literal["raw", "restored", "enhanced"], Literal["raw", "restored", "enhanced"]] = ("raw", "enhanced")
    controls_shown: bool = True
    restored_view: Literal["gamma", "srgb"] = "gamma"
    clipping: bool = False
    device: str = "auto"
    language: str = ""  # "" is the system's
    ui_scale: Literal["", "1", "1.25", "1.5", "2"] = ""  # "" is what the system says
    surround: Literal["black", "dark", "mid"] = "dark"
    at_start: Literal["welcome", "last"] = "welcome"
    cache_mb: int = Field(default=1024, ge=256, le=16384)  # of the engine, for developed pictures
    thumbnails_mb: int = Field(default=1024, ge=128, le=16384)  # on disk, of all folders
    default_style: str = "natural"  # of photos that were never edited
    confirm_quit: bool = True  # while photos are being exported
    shortcuts: dict[str, tuple[str, ...]] = {}  # only the actions whose keys the user changed
    shortcuts_window: ShortcutsSettings = ShortcutsSettings()
    palette_recent: tuple[str, ...] = ()
    tour_seen: bool = False
    second_window: SecondWindowSettings = SecondWindowSettings()
    colour: ColourSettings = ColourSettings()
    inspect: InspectSettings = InspectSettings()
    edit: EditSettings = EditSettings()
    folder: FolderSettings = FolderSettings()

    def with_recent(self, path: Path) -> Settings:
        """These settings with `path` first among the recent files."""
        name = str(path)
        rest = tuple(other for other in self.recent if other != name)
        return self.model_copy(update={"recent": (name, *rest)[:MAX_RECENT], "last_folder": str(path.parent)})


def settings_path() -> Path:
    """Where the settings lie."""
    return platformdirs.user_config_path(APP_NAME, appauthor=False) / "settings.json"


def data_path() -> Path:
    """The folder of what the program works on: the queue of exports and the like."""
    return platformdirs.user_data_path(APP_NAME, appauthor=False)


def log_path() -> Path:
    """Where the log lies."""
    return platformdirs.user_log_path(APP_NAME, appauthor=False) / "camnet.log"


def load_settings(path: Path | None = None) -> tuple[Settings, list[str]]:
    """Read the settings, and one sentence for everything that had to be replaced by defaults.

    A file that isn't a JSON object, or has bad keys, is backed up beside itself first. Never raises.
    """
    path = path or settings_path()
    try:
        raw = read_json_object(path)
    except FileNotFoundError:
        return Settings(), []
    except (OSError, ValueError) as error:
        return Settings(), [
            Sentence("The settings could not be read and start afresh ({error}).", error=error),
            *set_aside(path, where=True),
        ]
    settings, bad = _validated(raw)
    if not bad:
        return settings, []
    return settings, [
        Sentence("Settings with unusable values were set to their defaults: {names}.", names=", ".join(bad)),
        *set_aside(path, where=True),
    ]


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings atomically. Raises SettingsError."""
    content = settings.model_dump(mode="json")
    keep_json("The settings could not be saved in {folder}: {reason}.", path or settings_path(), content)


def _validated(raw: dict[str, Any]) -> tuple[Settings, list[str]]:
    """Drop the keys that don't validate until the rest does; a bad key inside a group costs only itself."""
    bad: list[str] = []
    while True:
        try:
            return Settings.model_validate(raw), bad
        except ValidationError as error:
            for detail in error.errors():
                where = detail["loc"]
                group = raw.get(str(where[0]))
                inner = isinstance(group, dict) and len(where) > 1
                name = f"{where[0]}.{where[1]}" if inner else str(where[0])
                if name not in bad:
                    bad.append(name)
                    if inner and isinstance(group, dict):
                        raw = {**raw, str(where[0]): {k: v for k, v in group.items() if k != where[1]}}
                    else:
                        raw = {k: v for k, v in raw.items() if k != where[0]}
