"""The user's own styles on disk: names, keys and files that are never written over."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from camnet_gui.errors import TrainingError
from camnet_gui.paths import weights_folder

LONGEST_NAME: Final = 80
SUFFIX: Final = ".safetensors"


def key_of(name: str) -> str:
    """The key of a style's name: small letters, digits and hyphens. Raises TrainingError for a name without any."""
    key = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:60].strip("-")
    if not key or len(name) > LONGEST_NAME:
        raise TrainingError(f"Give the style a name of letters or digits, at most {LONGEST_NAME} characters long.")
    return key


def free_style_file(name: str, place: Path) -> tuple[Path, str]:
    """(file, key) for a new style in a folder, or with the file name `place` itself.

    The key differs from those of the shipped styles and of the folder's: a number is added. Raises TrainingError when
    `place` is a file that exists.
    """
    key = key_of(name)
    if place.suffix == SUFFIX:
        if place.exists():
            raise TrainingError(f"{place} exists already: choose another file, styles are never written over.")
        return place, key
    number, free = 1, key
    while any((folder / f"{free}{SUFFIX}").exists() for folder in (place, weights_folder() / "styles")):
        number += 1
        free = f"{key}-{number}"
    return place / f"{free}{SUFFIX}", free
