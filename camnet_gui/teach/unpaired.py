"""Finished pictures alone: their look is told from their tones and colours, and taught as any other.

What they have of these is compared with what the style Natural has, in renditions of the user's raws, or else in the
photographs that it was taught with. The smooth change between the two (`teach.colours`), over Natural's rendition of a
scene, is the truth that is learned. The scenes are the user's raws; where there are none, they are the finished
pictures themselves with the change undone, put back to linear light as the training of the shipped styles does it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import torch

from camnet_gui.errors import CamnetError, Sentence, TrainingError
from camnet_gui.events import Note, Progress, Report
from camnet_gui.images import F32, DemosaicedFrame, Shot
from camnet_gui.model import nets, weights
from camnet_gui.paths import weights_folder
from camnet_gui.raw import read_raw
from camnet_gui.teach.colours import Change, Colours, change, reference
from camnet_gui.train.synth import Unfinishing
from camnet_gui.train.tasks import thumbnail_of
from camnet_gui.truths.checks import is_monochrome, mostly_monochrome
from camnet_gui.truths.finish import Finish
from camnet_gui.truths.pictures import read_finished, shrink
from camnet_gui.truths.scenes import Input, Scene, by_binning

LEAST: Final = 5  # finished pictures
_MOST_RAWS: Final = 40  # whose colours are looked at
_SIDE: Final = 256  # of the pictures whose colours are looked at
_SCENE: Final = 768  # of the scenes that are made of pictures

Look = Callable[[F32], F32]


@dataclass(frozen=True, slots=True, eq=False)
class Unpaired:
    """What a lesson needs: the files to learn from, what they become, and how a file becomes a scene (None: a raw)."""

    files: tuple[Path, ...]
    finish: Finish
    scene: Callable[[Path], Scene] | None


def unpaired(finished: Sequence[Path], raws: Sequence[Path], report: Report) -> Unpaired:
    """Look at finished pictures, and raws if there are any.

    `report` receives Progress ("match") and Note and may raise Cancelled. Raises TrainingError: fewer than `LEAST`
    finished pictures can be read, or none of the raws; WeightsError.
    """
    total = len(finished) + min(len(raws), _MOST_RAWS)
    good = dict(_readable(finished, read_finished, report, 0, total))
    grey = {path: is_monochrome(picture) for path, picture in good.items()}
    monochrome = mostly_monochrome(grey.values())
    kept = {path: picture for path, picture in good.items() if grey[path] == monochrome}
    if len(kept) < len(good):
        report(Note(Sentence(
            "{count} pictures are left out: black and white and colour are mixed.", count=len(good) - len(kept)
        )))  # fmt: skip
    if len(kept) < LEAST:
        raise TrainingError(
            "{count} finished pictures are too few to tell their look without raws: at least {least} are needed.",
            count=len(kept), least=LEAST,
        )  # fmt: skip
    wanted = Colours.of(kept.values())
    natural = _natural()
    if raws:
        some = raws[:: -(-len(raws) // _MOST_RAWS)]
        seen = dict(_readable(some, lambda path: natural(_plain(path)), report, len(finished), total))
        if not seen:
            raise TrainingError("None of the raws can be read: choose another folder, or none.")
        source = Colours.of(seen.values())
    else:
        source = reference()
    found = change(source, wanted, monochrome)
    report(Progress("match", total, total))
    finish = Finish(f"unpaired, {len(kept)} finished pictures {_digest(kept)}", look=lambda xyz: found(natural(xyz)))
    if raws:
        return Unpaired(tuple(raws), finish, None)
    return Unpaired(tuple(sorted(kept)), finish, lambda path: _scene(path, found))


def _readable(
    paths: Sequence[Path], read: Callable[[Path], F32], report: Report, done: int, total: int
) -> Iterator[tuple[Path, F32]]:
    """The pictures that can be read, small, sRGB."""
    for index, path in enumerate(paths):
        report(Progress("match", done + index, total))
        try:
            picture = read(path)
        except CamnetError as error:
            report(Note(Sentence("{name} is left out: {reason}", name=path.name, reason=error)))
            continue
        yield path, _small(picture, _SIDE)


def _small(picture: F32, side: int) -> F32:
    factor = min(1.0, side / max(picture.shape[:2]))
    height, width = (max(round(extent * factor), 1) for extent in picture.shape[:2])
    return shrink(picture, height, width)


def _plain(raw: Path) -> F32:
    frame = read_raw(raw)
    return _small(by_binning(raw, frame), _SIDE) * np.float32(2.0**frame.baseline_exposure)


def _natural() -> Look:
    """Natural's rendition of linear XYZ (H, W, 3) at reference exposure, sRGB [0, 1]. Raises WeightsError."""
    net, _ = weights.load(weights_folder() / "styles" / "natural.safetensors", "enhance")
    assert isinstance(net, nets.GridNet)

    def render(xyz: F32) -> F32:
        light = torch.from_numpy(np.ascontiguousarray(xyz.transpose(2, 0, 1)))[None]
        with torch.no_grad():
            shown = net(light, thumbnail_of(light))[0].clamp(0.0, 1.0)
        return np.ascontiguousarray(shown.numpy().transpose(1, 2, 0))

    return render


def _scene(path: Path, found: Change) -> Scene:
    """A finished picture as the scene that it may have been. Raises TruthError."""
    plain = found.undone(_small(read_finished(path), _SCENE))
    # By its name: the same picture is always the same scene.
    seed = int.from_bytes(hashlib.sha256(path.name.encode("utf-8", "replace")).digest()[:6])
    photo = torch.from_numpy(np.ascontiguousarray(plain.transpose(2, 0, 1)))[None]
    xyz = Unfinishing().xyz(photo, torch.Generator().manual_seed(seed))[0].numpy()
    frame = DemosaicedFrame(xyz, "finished picture", 0.0, Shot(), b"", ())
    return Scene(np.ascontiguousarray(xyz.transpose(1, 2, 0)), path, frame, (Input(path),))


def _digest(paths: Iterable[Path]) -> str:
    """What tells these files from others."""
    identity = hashlib.sha256()
    for path in sorted(paths):
        with suppress(OSError):
            status = path.stat()
            identity.update(f"{path.resolve()}\n{status.st_size}\n{status.st_mtime_ns}\n".encode("utf-8", "replace"))
    return identity.hexdigest()[:12]
