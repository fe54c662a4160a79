"""The user's own Restore-Nets on disk: those taught for one camera, and those that belong to a style of their own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from camnet_gui.errors import WeightsError
from camnet_gui.images import Shot
from camnet_gui.model.card import Card, read_card
from camnet_gui.paths import weights_folder
from camnet_gui.styles_kept import SUFFIX, is_new_file, key_of, numbered

NOISY: Final = 1.5e-3  # λ_shot from which pictures are restored twice, by weights for such ones
SHIPPED: Final = "restore-fast"


@dataclass(frozen=True, slots=True)
class RestoreFile:
    """A Restore-Net of the user's on disk."""

    path: Path
    card: Card


def camera_of(shot: Shot) -> str:
    """The camera's name as cards hold it, "" where a raw doesn't tell: "Canon EOS 550D"."""
    make, model = (" ".join(text.split()) for text in (shot.make, shot.model))
    name = model if model.casefold().startswith(make.casefold()) else f"{make} {model}"
    # Of a card people read: nothing but what names of cameras hold.
    return "".join(sign for sign in name.strip() if sign.isprintable() and sign not in "<>/\\")[:80]


def restore_files(folder: Path) -> tuple[list[RestoreFile], list[WeightsError]]:
    """The Restore-Nets in a folder, which may not exist, the newest first; and why the other files in it are none."""
    found: list[tuple[tuple[str, float], RestoreFile]] = []
    unusable: list[WeightsError] = []
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            card = read_card(path)
            if card.stage != "restore":
                raise WeightsError("{name} is no Restore-Net but a style.", name=path.name)
            found.append(((card.date, path.stat().st_mtime), RestoreFile(path, card)))
        except WeightsError as error:
            unusable.append(error)
        except OSError as error:
            reason = error.strerror or error
            unusable.append(WeightsError("{name} can't be read: {reason}.", name=path.name, reason=reason))
    return [file for _, file in sorted(found, key=lambda each: each[0], reverse=True)], unusable


def for_camera(files: list[RestoreFile], camera: str, shot_noise: float) -> RestoreFile | None:
    """The newest one for a camera's pictures with this λ_shot."""
    if not camera:
        return None
    fit = (each for each in files if each.card.camera == camera)
    return next((each for each in fit if each.card.noise[0] <= shot_noise <= each.card.noise[1]), None)


def shipped(noisy: bool) -> Path:
    """The file that restores every camera's clean or noisy pictures."""
    usual = weights_folder() / f"{SHIPPED}{SUFFIX}"
    special = usual.parent / "noisy" / usual.name
    return special if noisy and special.is_file() else usual


def free_restore_file(name: str, place: Path) -> tuple[Path, str]:
    """(file, key) for a new Restore-Net in a folder, or with the file name `place` itself; a number is added.

    Raises TrainingError where the name has no letters, or `place` is a file that exists.
    """
    key = key_of(name)
    if is_new_file(place):
        return place, key
    # The shipped ones' names stay theirs.
    key = f"own-{key}" if key.startswith("restore-") else key
    free = numbered(key, lambda free: (place / f"{free}{SUFFIX}").exists())
    return place / f"{free}{SUFFIX}", free
