"""Style files: those that come with the program, and the user's own, to be told about, imported, exported, changed.

A file from elsewhere is read, checked and then written anew, so that nothing of it is kept that was not understood.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from camnet_gui.errors import Sentence, WeightsError
from camnet_gui.images import F32, U8
from camnet_gui.model import card as cards
from camnet_gui.model.card import LONGEST_THUMBNAIL, Card, Weights
from camnet_gui.model.config import THUMBNAIL, GridConfig
from camnet_gui.paths import user_styles_folder, weights_folder
from camnet_gui.styles_kept import LONGEST_NAME, SUFFIX, free_style_file, key_of, name_problem, text_problem, worded
from camnet_gui.thumbnails import decoded, encoded, fitted

LARGEST: Final = 64 * 1024**2  # bytes; the paper's Enhance-Net takes 53 MB, a fast style one
_LARGEST_CARD: Final = 256 * 1024  # characters
_LARGEST_VALUE: Final = 1e6  # of a weight: trained ones are below 100
PICTURE: Final = (240, 160)  # width and height of a style's picture


@dataclass(frozen=True, slots=True)
class StyleFile:
    """A style on disk; `own` ones may be changed."""

    path: Path
    card: Card
    size: int
    own: bool

    @property
    def picture(self) -> U8 | None:
        """uint8 (H, W, 3) sRGB that its maker chose to show it by, or None."""
        return picture_of(self.card)


@dataclass(frozen=True, slots=True)
class Unusable:
    """A file among the user's styles that is none, and why."""

    path: Path
    reason: str


def shelf() -> tuple[list[StyleFile], list[Unusable]]:
    """All styles, the shipped ones first, and the files of the user's folder that can't be used."""
    found, unusable = [], []
    for folder, own in ((weights_folder() / "styles", False), (user_styles_folder(), True)):
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            try:
                found.append(style_file(path, own))
            except WeightsError as error:
                unusable.append(Unusable(path, str(error)))
    return sorted(found, key=lambda style: (style.own, style.card.key != "natural", style.card.name)), unusable


def style_file(path: Path, own: bool) -> StyleFile:
    """What a file says about itself; its weights are not read. Raises WeightsError."""
    card = cards.read_card(path, LARGEST)
    if card.stage != "enhance":
        raise WeightsError("{name} is not a style but a net for the stage “{stage}”.", name=path.name, stage=card.stage)
    try:
        return StyleFile(path, card, path.stat().st_size, own)
    except OSError as error:
        raise WeightsError("{name} can't be read: {reason}.", name=path.name, reason=error.strerror or error) from error


def find(wanted: str, styles: Sequence[StyleFile]) -> StyleFile:
    """The style of a key or name, in any case. Raises WeightsError."""
    plain = wanted.casefold().strip()
    for style in styles:
        if plain == style.card.key:
            return style
    for style in styles:
        if plain == style.card.name.casefold():
            return style
    known = ", ".join(style.card.key for style in styles)
    raise WeightsError("There is no style “{wanted}”: choose one of {known}.", wanted=wanted, known=known)


def checked(path: Path) -> Weights:
    """The content of a style's file, which may be hostile, with all that importing asks for checked.

    Raises WeightsError with a sentence: no regular file, too large, damaged, of another version, stage or contract, a
    wrong checksum, weights that are not finite or give no picture.
    """
    weights = cards.read(path, "enhance", LARGEST)
    if len(weights.card.model_dump_json()) > _LARGEST_CARD:
        raise WeightsError("The card of {name} is too long for a style.", name=path.name)
    if any(float(np.abs(value).max(initial=0)) > _LARGEST_VALUE for value in weights.tensors.values()):
        raise WeightsError("{name} holds weights that no training gives.", name=path.name)
    if isinstance(weights.config, GridConfig) and not _gives_a_picture(weights):
        raise WeightsError("{name} makes no picture of a photo.", name=path.name)
    return weights


def import_style(path: Path, folder: Path | None = None) -> StyleFile:
    """Take a file from elsewhere among the user's styles, under a key, name and file that were free.

    Raises WeightsError as `checked` does, or when the style is there already.
    """
    weights = checked(path)
    there = shelf()[0]
    card = weights.card
    for style in there:
        if (style.card.sha256, style.card.name) == (card.sha256, card.name):
            raise WeightsError("You have the style “{name}” already.", name=card.name)
    name = _free_name(card.name, there)
    picture = picture_of(card)
    thumbnail = "" if picture is None else thumbnail_of(picture)
    return _written(weights, card.model_copy(update={"name": name, "thumbnail": thumbnail}), folder, card.key)


def export_style(style: StyleFile, out: Path, overwrite: bool = False, picture: bool = True) -> Path:
    """Write a style to a file, or into a folder under its key; without its picture where that is private.

    Raises WeightsError.
    """
    target = out / f"{style.card.key}{SUFFIX}" if out.is_dir() else out
    if target.suffix != SUFFIX:
        raise WeightsError("{name} is no name for a style: let it end in {suffix}.", name=target.name, suffix=SUFFIX)
    weights = cards.read(style.path, "enhance", LARGEST)
    card = weights.card if picture else weights.card.model_copy(update={"thumbnail": ""})
    if overwrite and target.exists() and target.samefile(style.path):
        raise WeightsError("{path} is the style itself: choose another file.", path=target)
    cards.write(target, weights.tensors, card, fresh=not overwrite)
    return target


def changed(
    style: StyleFile,
    *,
    name: str | None = None,
    description: str | None = None,
    licence: str | None = None,
    thumbnail: str | None = None,
) -> StyleFile:
    """Give an own style another name, description, licence or thumbnail (as `thumbnail_of` makes it, "" for none).

    Key and file stay, so that photos keep the style. Raises WeightsError.
    """
    if not style.own:
        raise WeightsError(
            "“{name}” came with the program and can't be changed: duplicate it first.", name=style.card.name
        )
    values: dict[str, Any] = {}
    if name is not None and name.strip() != style.card.name:
        values["name"] = _new_name(name, [other for other in shelf()[0] if other.path != style.path])
    for field, text, most in (("description", description, 2000), ("licence", licence, 4000)):
        if text is not None:
            values[field] = _checked_text(text, field, most)
    if thumbnail is not None:
        values["thumbnail"] = thumbnail
    weights = cards.read(style.path, "enhance", LARGEST)
    cards.write(style.path, weights.tensors, weights.card.model_copy(update=values))
    return style_file(style.path, own=True)


def duplicated(style: StyleFile, name: str = "", folder: Path | None = None) -> StyleFile:
    """An own style that is the same as another one, with the name or a free one. Raises WeightsError."""
    weights = cards.read(style.path, "enhance", LARGEST)
    there = shelf()[0]
    wanted = _new_name(name, there) if name else _free_name(f"{style.card.name} copy", there)
    return _written(weights, weights.card.model_copy(update={"name": wanted}), folder, "")


def thumbnail_of(picture: U8) -> str:
    """A picture (H, W, 3) as a card keeps it: the middle, of the proportions of PICTURE."""
    width, height = PICTURE
    high, wide = picture.shape[:2]
    keep_wide = min(wide, max(round(high * width / height), 1))
    keep_high = min(high, max(round(wide * height / width), 1))
    top, left = (high - keep_high) // 2, (wide - keep_wide) // 2
    cut = np.ascontiguousarray(picture[top : top + keep_high, left : left + keep_wide])
    text = base64.b64encode(encoded(fitted(cut, width))).decode()
    return text if len(text) <= LONGEST_THUMBNAIL else ""


def picture_of(card: Card) -> U8 | None:
    """The picture in a card, uint8 (H, W, 3) sRGB; None when there is none that can be shown."""
    try:
        data = base64.b64decode(card.thumbnail, validate=True)
    except (binascii.Error, ValueError):
        return None
    return decoded(data, PICTURE[0], largest=1024) if data else None


def facts(style: StyleFile) -> list[tuple[str, str]]:
    """What a card tells, as (what, text), for people: what is not known is left out."""
    card, training = style.card, style.card.training
    held = training.get("held_out") if isinstance(training.get("held_out"), dict) else training
    told = [
        ("Learned from", _told(training.get("data"))),
        ("Began as", _told(training.get("lineage"))),
        ("Held-out photos", _scores(held if isinstance(held, dict) else {})),
        ("Date", card.date),
        ("Made by", card.author),
        ("Licence", worded(card.licence)),
        ("Kind", _kind(card)),
        ("Size", f"{style.size / 1e6:.2f} MB"),
        ("File", str(style.path)),
        ("Key", card.key),
        ("SHA-256", card.sha256),
    ]
    return [(what, text) for what, text in told if text]


def _told(value: object) -> str:
    """A text of the training record, which is free: shown only where it is harmless, and not at any length."""
    if not isinstance(value, str) or text_problem(value, lines=True):
        return ""
    return worded(value) if len(value) <= 600 else f"{value[:600]}…"


def _kind(card: Card) -> Sentence:
    if not card.parent:
        return Sentence("{architecture}, for any restored pictures", architecture=card.architecture)
    return Sentence("{architecture}, for restored pictures of {parent}",
                    architecture=card.architecture, parent=card.parent)


def _scores(scores: dict[str, Any]) -> str:
    words = []
    for field, pattern in (("score", "{:.1f} dB"), ("delta_e", "ΔE {:.1f}"), ("ssim", "SSIM {:.3f}")):
        value = scores.get(field)
        if isinstance(value, int | float) and abs(value) < 1e6:
            words.append(pattern.format(value))
    return ", ".join(words)


def _gives_a_picture(weights: Weights) -> bool:
    from camnet_gui.model.grid import GridStyle

    assert isinstance(weights.config, GridConfig)
    ramp = np.linspace(0, 1, THUMBNAIL, dtype=np.float32)
    xyz: F32 = np.ascontiguousarray(np.broadcast_to(ramp * ramp[:, None], (3, THUMBNAIL, THUMBNAIL)))
    with np.errstate(all="ignore"):
        grid = GridStyle(weights.config, weights.tensors).grid(xyz)
        return bool(np.isfinite(grid.coefficients).all()) and bool(np.isfinite(grid.apply(xyz, (0, 0, 1, 1))).all())


def _written(weights: Weights, card: Card, folder: Path | None, key: str) -> StyleFile:
    """A new style of the user's, under `key` where it is free, else one of its name's."""
    place = folder or user_styles_folder()
    taken = {style.card.key for style in shelf()[0]}
    path, free = free_style_file(key.replace("-", " ") if key else card.name, place, taken)
    cards.write(path, weights.tensors, card.model_copy(update={"key": free}), fresh=True)
    return style_file(path, own=True)


def free_name(name: str, folders: Iterable[Path]) -> str:
    """`name`, with a number where a style in one of the folders has it."""
    there = []
    for folder in folders:
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            with suppress(WeightsError):
                there.append(style_file(path, own=True))
    return _free_name(name, there)


def _new_name(name: str, others: Iterable[StyleFile]) -> str:
    """A name that the user chose, checked. Raises WeightsError."""
    name = name.strip()
    if problem := name_problem(name):
        raise WeightsError("Choose another name for the style: this one {problem}.", problem=problem)
    key_of(name)
    if any(style.card.name.casefold() == name.casefold() for style in others):
        raise WeightsError("There is a style called “{name}” already: choose another name.", name=name)
    return name


def _free_name(name: str, others: Iterable[StyleFile]) -> str:
    """`name`, with a number where it is taken."""
    taken = {style.card.name.casefold() for style in others}
    free, number = name[:LONGEST_NAME], 1
    while free.casefold() in taken:
        number += 1
        free = f"{name[: LONGEST_NAME - 6]} {number}"
    return free


def _checked_text(text: str, what: str, most: int) -> str:
    text = text.strip()
    if len(text) > most:
        raise WeightsError("Choose a shorter {what}: at most {most} characters.", what=what, most=most)
    if problem := text_problem(text, lines=True):
        raise WeightsError("Choose another {what}: this one {problem}.", what=what, problem=problem)
    return text
