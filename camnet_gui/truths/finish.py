"""Where enhanced truths come from: looks over the restored picture, or finished pictures from elsewhere."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np

from camnet_gui.errors import TruthError
from camnet_gui.images import F32, DemosaicedFrame, RawFrame
from camnet_gui.truths.automatic import automatic
from camnet_gui.truths.cube import read_cube
from camnet_gui.truths.peers import Darktable, RawTherapee
from camnet_gui.truths.pictures import SUFFIXES, decode_finished, read_finished

Look: TypeAlias = Callable[[F32], F32]
"""Restored XYZ (H, W, 3) at reference exposure to its finished picture (H, W, 3), sRGB [0, 1]."""
Picture: TypeAlias = Callable[[Path, RawFrame | DemosaicedFrame], F32]
"""A raw and what was read of it to a finished picture (h, w, 3), sRGB [0, 1], of any size; raises TruthError."""


@dataclass(frozen=True, slots=True)
class Finish:
    """One way to finished pictures. `how` goes into the manifest; exactly one of `look` and `picture` is there.

    by_hand : a person made the pictures, and may have retouched parts of them
    """

    how: str
    look: Look | None = None
    picture: Picture | None = None
    by_hand: bool = False


def by_automatic() -> Finish:
    """The built-in enhancement."""
    return Finish("automatic", look=automatic)


def by_cube(path: Path) -> Finish:
    """A .cube look over the automatic picture, which is what such looks are graded for. Raises TruthError."""
    cube = read_cube(path)
    return Finish(f"cube {_named(path)}", look=lambda xyz: cube(automatic(xyz)))


def by_expert_c() -> Finish:
    """The expert's retouch, by the teacher of the shared data, over the automatic picture. Raises TrainingError."""
    from camnet_gui.train.pairs import formula_on_arrays

    retouch = formula_on_arrays("expert-c")
    return Finish("expert-c", look=lambda xyz: retouch(automatic(xyz)))


def by_rawtherapee(profile: Path) -> Finish:
    """RawTherapee with a processing profile. Raises TruthError."""
    develop = RawTherapee(profile)
    return Finish(f"rawtherapee {_named(profile)}", picture=lambda raw, frame: develop(raw))


def by_darktable(look: str) -> Finish:
    """The program darktable with a sidecar or a style. Raises TruthError."""
    develop = Darktable(look)
    return Finish(f"darktable {_named(Path(look))}", picture=lambda raw, frame: develop(raw))


def _named(look: Path) -> str:
    """The name of a look and, of a file, what stands in it: another look of the same name makes other pairs."""
    if not look.is_file():
        return look.name
    try:
        return f"{look.name} {hashlib.sha256(look.read_bytes()).hexdigest()[:8]}"
    except OSError as error:
        raise TruthError("{name} can't be read: {reason}.", name=look, reason=error.strerror or error) from error


def by_camera() -> Finish:
    """The JPEG that the camera embedded."""

    def picture(raw: Path, frame: RawFrame | DemosaicedFrame) -> F32:
        if not frame.preview:
            raise TruthError("the raw holds no picture of the camera's")
        return decode_finished(frame.preview, "the camera's picture")

    return Finish("camera-jpeg", picture=picture)


def by_edited(folder: Path) -> Finish:
    """Finished files of the raws' names in `folder`. Raises TruthError."""
    if not folder.is_dir():
        raise TruthError("There is no folder {folder} with finished pictures.", folder=folder)
    found: dict[str, list[Path]] = {}
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in SUFFIXES and path.is_file():
            found.setdefault(path.stem.casefold(), []).append(path)

    def picture(raw: Path, frame: RawFrame | DemosaicedFrame) -> F32:
        names = found.get(raw.stem.casefold(), [])
        if not names:
            raise TruthError("there is no finished picture of this name")
        # The nearest folder first: cameras use names again.
        best = min(names, key=lambda p: (-_common(p.parent, raw.parent), SUFFIXES.index(p.suffix.lower()), p))
        return read_finished(best)

    return Finish(f"edited {folder.name}", picture=picture, by_hand=True)


def _common(a: Path, b: Path) -> int:
    """How many folders at the end of both paths have the same names."""
    same = [x == y for x, y in zip(reversed(a.resolve().parts), reversed(b.resolve().parts), strict=False)]
    return int(np.argmin([*same, False]))
