"""Which finished file was made from which raw: by name, then by time and camera, then by what the pictures show."""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

import cv2
import numpy as np
from PIL import Image

from camnet_gui import views
from camnet_gui.errors import CamnetError, TruthError
from camnet_gui.events import Progress, Report, ignore
from camnet_gui.images import F32
from camnet_gui.photo import oriented_rgb
from camnet_gui.raw import is_raw_name, read_raw
from camnet_gui.raw_tags import read_shot
from camnet_gui.truths.align import structure
from camnet_gui.truths.pictures import SUFFIXES, luminance, read_finished

How = Literal["name", "time", "content"]

_SIDE: Final = 48  # of the squares by which contents are compared
_ALIKE: Final = 0.5  # correlation of structure; pictures of different things reach 0.2
_AHEAD: Final = 0.1  # by which the best must exceed the second best
_EXIF_IFD: Final = 0x8769
_MODEL, _TAKEN, _FRACTION = 0x0110, 0x9003, 0x9291


@dataclass(frozen=True, slots=True)
class Match:
    """A raw and the finished file that was made from it."""

    raw: Path
    finished: Path
    how: How


@dataclass(frozen=True, slots=True)
class Matches:
    """What was found. `lonely` are raws without a finished file, `spare` finished files without a raw."""

    pairs: tuple[Match, ...]
    lonely: tuple[Path, ...]
    spare: tuple[Path, ...]


def files_in(folder: Path) -> tuple[list[Path], list[Path]]:
    """(raws, finished pictures) of a folder and its subfolders, sorted; hidden ones left out. Raises TruthError."""
    if folder.is_file():
        raise TruthError("{path} is a file: choose the folder that it lies in.", path=folder)
    if not folder.is_dir():
        raise TruthError("There is no folder {folder}.", folder=folder)
    try:
        # A list first: a folder that vanishes meanwhile raises here.
        files = sorted(path for path in folder.rglob("*") if not path.name.startswith(".") and path.is_file())
    except OSError as error:
        raise TruthError("{name} can't be read: {reason}.", name=folder, reason=error.strerror or error) from error
    raws = [path for path in files if is_raw_name(path)]
    return raws, [path for path in files if path.suffix.lower() in SUFFIXES]


def match(raws: Sequence[Path], finished: Sequence[Path], report: Report = ignore) -> Matches:
    """Find the raw of every finished file; each raw is used once, by the best finished file of its matches.

    `report` receives Progress ("match") and may raise Cancelled. Files that can't be read match nothing.
    """
    found: dict[Path, Match] = {}
    _by_name(raws, finished, found)
    left = _left(raws, finished, found)
    if all(left):
        _by_time(*left, found)
        left = _left(raws, finished, found)
    if all(left):
        _by_content(*left, found, report)
        left = _left(raws, finished, found)
    pairs = tuple(found[raw] for raw in raws if raw in found)
    return Matches(pairs, tuple(left[0]), tuple(left[1]))


def _left(
    raws: Sequence[Path], finished: Sequence[Path], found: dict[Path, Match]
) -> tuple[list[Path], list[Path]]:
    """The raws without a match, and the finished files whose raw isn't known by name or otherwise."""
    used = {each.finished for each in found.values()}
    # Versions of one picture belong to the same raw; they are no news for another one.
    versions = {_plain(each.finished.stem) for each in found.values() if each.how == "name"}
    spare = [path for path in finished if path not in used and not any(_names(path, v) for v in versions)]
    return [raw for raw in raws if raw not in found], spare


def _plain(stem: str) -> str:
    return stem.casefold()


def _names(path: Path, stem: str) -> bool:
    """Whether a finished file's name is a raw's stem, perhaps with something after a separator: IMG_1-2, IMG_1 (3)."""
    return re.match(re.escape(stem) + r"(?![a-z0-9])", _plain(path.stem)) is not None


def _by_name(raws: Sequence[Path], finished: Sequence[Path], found: dict[Path, Match]) -> None:
    stems: dict[str, list[Path]] = defaultdict(list)
    for raw in raws:
        stems[_plain(raw.stem)].append(raw)
    candidates: dict[Path, list[Path]] = defaultdict(list)
    for path in finished:
        # The longest stem counts: IMG_10-2 is no version of IMG_1.
        fitting = [stem for stem in stems if _names(path, stem)]
        if not fitting:
            continue
        of = stems[max(fitting, key=len)]
        # Cameras use names again: the folder decides, and where it can't, time and content do.
        near = sorted(of, key=lambda raw: -_common(raw.parent, path.parent))
        if len(near) == 1 or _common(near[0].parent, path.parent) > _common(near[1].parent, path.parent):
            candidates[near[0]].append(path)
    for raw, paths in candidates.items():
        best = min(paths, key=lambda p: (_plain(p.stem) != _plain(raw.stem), SUFFIXES.index(p.suffix.lower()), p))
        found[raw] = Match(raw, best, "name")


def _common(a: Path, b: Path) -> int:
    """How many folders at the beginning of both paths are the same; beside each other counts most."""
    if a == b:
        return 10_000
    same = 0
    for x, y in zip(a.parts, b.parts, strict=False):
        if x != y:
            break
        same += 1
    return same


def _by_time(raws: Iterable[Path], finished: Iterable[Path], found: dict[Path, Match]) -> None:
    taken: dict[tuple[datetime, str], list[Path]] = defaultdict(list)
    for raw in raws:
        with suppress(CamnetError, OSError):
            shot, _ = read_shot(raw, b"")
            if shot.time is not None and shot.model:
                taken[shot.time.replace(microsecond=0), shot.model.casefold().strip()].append(raw)
    claims: dict[Path, list[Path]] = defaultdict(list)
    for path in finished:
        of = taken.get(_moment(path) or (datetime.min, ""), [])
        # A burst's frames share their second: what they show decides.
        if len(of) == 1:
            claims[of[0]].append(path)
    for raw, paths in claims.items():
        found[raw] = Match(raw, min(paths, key=lambda p: (SUFFIXES.index(p.suffix.lower()), p)), "time")


def _moment(path: Path) -> tuple[datetime, str] | None:
    """(time, camera) that a finished file's EXIF tells."""
    # Pillow reads the EXIF of pictures whose pixels it can't open.
    with suppress(Exception):
        with Image.open(io.BytesIO(path.read_bytes())) as image:
            exif = image.getexif()
        inner = exif.get_ifd(_EXIF_IFD)
        model = str(exif.get(_MODEL, "")).strip("\0 ").casefold()
        taken = datetime.strptime(str(inner.get(_TAKEN, "")).strip("\0 "), "%Y:%m:%d %H:%M:%S")
        return (taken, model) if model else None
    return None


def _by_content(raws: Sequence[Path], finished: Sequence[Path], found: dict[Path, Match], report: Report) -> None:
    total = len(raws) + len(finished)
    a = dict(_looks(raws, _raw_luminance, report, 0, total))
    b = dict(_looks(finished, lambda path: luminance(read_finished(path)), report, len(raws), total))
    report(Progress("match", total, total))
    if not a or not b:
        return
    scores = np.stack(list(a.values())) @ np.stack(list(b.values())).T
    names, pictures = list(a), list(b)
    # The clearest first; a raw and a finished file are taken together once.
    for _ in range(min(scores.shape)):
        i, j = np.unravel_index(int(scores.argmax()), scores.shape)
        best = float(scores[i, j])
        if best < _ALIKE:
            return
        others = np.concatenate([np.delete(scores[i], j), np.delete(scores[:, j], i)])
        if best - float(others.max(initial=-1.0)) >= _AHEAD:
            found[names[i]] = Match(names[i], pictures[j], "content")
        scores[i], scores[:, j] = -1.0, -1.0


def _looks(
    paths: Sequence[Path], luminance_of: Callable[[Path], F32], report: Report, done: int, total: int
) -> Iterator[tuple[Path, F32]]:
    """Unit vectors that tell what pictures show."""
    for index, path in enumerate(paths):
        report(Progress("match", done + index, total))
        with suppress(CamnetError):
            yield path, _look(luminance_of(path))


def _look(luma: F32) -> F32:
    """Structure of a luminance (H, W), squeezed to a square, as a vector of length 1."""
    small = cv2.resize(luma, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA).astype(np.float32)
    vector = structure(small).ravel()
    vector -= vector.mean()
    return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-6), np.float32)


def _raw_luminance(path: Path) -> F32:
    frame = read_raw(path)
    picture = views.quick_rendition(frame)
    return luminance(oriented_rgb(picture, frame.shot.orientation).astype(np.float32) / np.float32(255))
