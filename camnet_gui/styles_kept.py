"""The user's own styles on disk: names, keys and files that are never written over."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from collections.abc import Callable, Collection
from itertools import count
from pathlib import Path
from typing import Final

from camnet_gui.errors import Sentence, TrainingError
from camnet_gui.paths import weights_folder

LONGEST_NAME: Final = 80
SUFFIX: Final = ".safetensors"


# What a name may hold of Unicode's invisible signs: those that Persian, Arabic, Hebrew and emoji are written with.
_JOINERS: Final = "\u200c\u200d\u200e\u200f"
_MARKUP: Final = re.compile(r"<\s*[/!?a-z]", re.IGNORECASE)
# What the program itself writes into cards, and the words that the window has for it.
_WRITTEN: Final = (
    (r"the photographs named in the licence, every tenth held out",
     Sentence("the photographs named in the licence, every tenth held out")),
    (r"(?P<count>\d+) pairs \((?P<how>.+)\), held-out ones chosen by shoot",
     Sentence("{count} pairs ({how}), held-out ones chosen by shoot")),
    (r"(?P<count>\d+) scenes \((?P<how>.+)\), held-out ones chosen by shoot",
     Sentence("{count} scenes ({how}), held-out ones chosen by shoot")),
    (r"from fresh weights; the nearest style was (?P<start>[^;]+), (?P<score>-?\d+\.\d+) dB before",
     Sentence("from fresh weights; the nearest style was {start}, {score:.2f} dB before")),
    (r"from (?P<start>[^;]+), (?P<score>-?\d+\.\d+) dB before", Sentence("from {start}, {score:.2f} dB before")),
    (r"from (?P<start>[^;]+); added to it: (?P<new>.+) less (?P<old>.+)",
     Sentence("from {start}; added to it: {new} less {old}")),
    (r"from (?P<start>[^;]+)", Sentence("from {start}")),
    (r"Weights: MIT\. Trained on photographs with these origins and licences: (?P<origins>.+)",
     Sentence("Weights: MIT. Trained on photographs with these origins and licences: {origins}")),
    (r"Trained on the user's own pictures; it belongs to the user\.",
     Sentence("Trained on the user's own pictures; it belongs to the user.")),
    (r"A look learned from (?P<count>\d+) pairs\.", Sentence("A look learned from {count} pairs.")),
)  # fmt: skip


def text_problem(text: str, lines: bool = False) -> str:
    """Why a text out of a file must not be shown, as the end of a sentence; "" when it may.

    lines : whether it may have several
    """
    for sign in text:
        if sign in _JOINERS or (lines and sign in "\n\t"):
            continue
        if unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp"):
            return Sentence("holds control characters")
    return Sentence("holds markup") if _MARKUP.search(text) else ""


def name_problem(name: str) -> str:
    """Why a text can't be a style's name, as the end of a sentence; "" when it can."""
    if not name.strip():
        return Sentence("is empty")
    if len(name) > LONGEST_NAME:
        return Sentence("is longer than {most} characters", most=LONGEST_NAME)
    if "/" in name or "\\" in name:
        return Sentence("looks like a path")
    return text_problem(name)


def key_of(name: str) -> str:
    """The key of a style's name: small letters, digits and hyphens. Raises TrainingError where it can't be a name."""
    if not any(map(str.isalnum, name)) or len(name) > LONGEST_NAME:
        raise TrainingError(
            "Give the style a name of letters or digits, at most {most} characters long.",
            most=LONGEST_NAME,
        )
    if problem := name_problem(name):
        raise TrainingError("Give the style another name: this one {problem}.", problem=problem)
    key = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:60].strip("-")
    # Names in other scripts.
    return key or f"style-{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def free_style_file(name: str, place: Path, taken: Collection[str] = ()) -> tuple[Path, str]:
    """(file, key) for a new style in a folder, or with the file name `place` itself.

    The key differs from those of the shipped styles, of the folder's and from `taken`: a number is added. Raises
    TrainingError when `place` is a file that exists.
    """
    key = key_of(name)
    if is_new_file(place):
        return place, key
    folders = place, weights_folder() / "styles"
    free = numbered(key, lambda free: free in taken or any((each / f"{free}{SUFFIX}").exists() for each in folders))
    return place / f"{free}{SUFFIX}", free


def check_place(place: Path) -> None:
    """Whether a new style can be written to `place`, told before minutes of work. Raises TrainingError."""
    if place.is_dir():
        return
    if not is_new_file(place):
        raise TrainingError(
            "{path} can't be a style's file: give it a name that ends in {suffix}.", path=place, suffix=SUFFIX
        )
    there = next(each for each in place.absolute().parents if each.exists())
    if not (there.is_dir() and os.access(there, os.W_OK)):
        raise TrainingError("Nothing can be written to {folder}: choose another place for the style.", folder=there)


def is_new_file(place: Path) -> bool:
    """Whether `place` is the name of a file and not a folder. Raises TrainingError when it is a file that exists."""
    if place.suffix == SUFFIX and place.exists():
        raise TrainingError(
            "{path} exists already: choose another file, styles and weights are never written over.", path=place
        )
    return place.suffix == SUFFIX


def numbered(key: str, taken: Callable[[str], bool]) -> str:
    """`key`, or where that is taken, the key with the first number from 2 on that is free."""
    if not taken(key):
        return key
    return next(each for number in count(2) if not taken(each := f"{key}-{number}"))


def worded(text: str) -> str:
    """`text` as the sentence that the program made it of, else as it is."""
    for pattern, sentence in _WRITTEN:
        if found := re.fullmatch(pattern, text):
            values = {name: float(text) if name == "score" else text for name, text in found.groupdict().items()}
            return Sentence(sentence.template, **values)
    return text
