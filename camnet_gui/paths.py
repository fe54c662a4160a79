"""Where the shipped files are: the top-level folders of a checkout, or inside the installed package."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import platformdirs

_PACKAGE: Final = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    # A wheel carries the folders inside the package; a checkout (also an editable install) has them beside it.
    inside = _PACKAGE / name
    if inside.is_dir():
        return inside
    return _PACKAGE.parent / name


def weights_folder() -> Path:
    """The folder of the shipped nets: stages' `*.safetensors`, and the styles' in `styles/` below it."""
    return _shipped("weights")


def user_styles_folder() -> Path:
    """Where the user's own styles lie, `KEY.safetensors` each; it may not exist yet."""
    return platformdirs.user_data_path("camnet_gui", appauthor=False) / "styles"


def user_restores_folder() -> Path:
    """Where the user's own Restore-Nets lie, `KEY.safetensors` each; it may not exist yet."""
    return platformdirs.user_data_path("camnet_gui", appauthor=False) / "restore"


def lessons_folder() -> Path:
    """Where learning a style keeps its pairs and checkpoints, a folder each; it may be deleted when nothing learns."""
    return platformdirs.user_cache_path("camnet_gui", appauthor=False) / "lessons"


def guide_file(name: str) -> Path:
    """A guide for users in a checkout's `docs/`; it is not part of a wheel."""
    return _shipped("docs") / name


def resources_folder() -> Path:
    """The folder of icons and other files that are no code."""
    return _shipped("resources")
