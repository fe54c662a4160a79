"""Several raws of one scene: bursts, whose mean is the truth, and short exposures beside a long one (SID's way)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from camnet_gui.errors import CamnetError, Sentence, TruthError
from camnet_gui.images import F32, RawFrame, Shot
from camnet_gui.prepare import prepare
from camnet_gui.raw import read_raw
from camnet_gui.truths.align import phase_shifts, structure
from camnet_gui.truths.scenes import Input, Scene, averaged, demosaiced

BURST_GAP: Final = 5.0  # seconds between frames of a burst, beside the exposure itself
LONG_GAP: Final = 60.0  # seconds between exposures of one scene
MOST_SHIFT: Final = 0.5  # sensor pixels that a frame may have moved
MOST_LIGHT: Final = 0.05  # relative change of the light within a burst
_MOST_CLIPPED: Final = 0.05  # share of a long exposure's sites
_MOST_MOVED: Final = 0.02  # share of blocks that differ by more than their noise
_BLOCK: Final = 16  # quads
_SIGMAS: Final = 8.0
_NAMED: Final = 8  # frames whose reasons are told
_TILE: Final = 256  # pixels of the tiles in which a frame's shift is measured


@dataclass(frozen=True, slots=True)
class Taken:
    """What grouping needs to know of a raw."""

    path: Path
    shot: Shot
    size: tuple[int, ...]

    @property
    def exposure(self) -> float | None:
        """Light times gain, shutter × ISO / aperture², in arbitrary units; None when the raw doesn't tell."""
        if self.shot.shutter is None or self.shot.iso is None:
            return None
        return self.shot.shutter * self.shot.iso / (self.shot.aperture or 1.0) ** 2

    @property
    def settings(self) -> tuple[object, ...]:
        """What frames of a burst have in common."""
        s = self.shot
        return s.make, s.model, s.iso, s.shutter, s.aperture, s.focal_length, s.orientation, self.size

    @property
    def camera(self) -> tuple[object, ...]:
        """What exposures of one scene have in common."""
        s = self.shot
        return s.make, s.model, s.focal_length, s.orientation, self.size


def look_at(path: Path) -> Taken:
    """Read what grouping needs. Raises CamnetError when the raw has no Bayer mosaic or can't be read."""
    frame = read_raw(path)
    if not isinstance(frame, RawFrame):
        raise TruthError("it has no Bayer mosaic that could be averaged")
    return Taken(path, frame.shot, frame.mosaic.shape)


def grouped(
    raws: Iterable[Taken], top: Path, gap: float, alike: Callable[[Taken], object]
) -> tuple[list[list[Taken]], list[Taken]]:
    """(groups of two and more, raws that belong to none): raws of one subfolder of `top`, or, in `top` itself, raws
    that follow each other within `gap` seconds beside the exposure; in both `alike` must be the same."""
    folders: dict[object, list[Taken]] = {}
    for taken in raws:
        folders.setdefault((taken.path.parent, alike(taken)), []).append(taken)
    groups: list[list[Taken]] = []
    for members in folders.values():
        if members[0].path.parent != top:
            groups.append(sorted(members, key=lambda t: t.path))
            continue
        groups += [[t] for t in members if t.shot.time is None]
        timed = sorted((t for t in members if t.shot.time is not None), key=lambda t: (t.shot.time, t.path))
        starts = [0] + [i for i, (a, b) in enumerate(pairwise(timed), 1) if _apart(a, b) > gap] + [len(timed)]
        groups += [timed[a:b] for a, b in pairwise(starts) if a < b]
    alone = [group[0] for group in groups if len(group) == 1]
    return [group for group in groups if len(group) > 1], alone


def _apart(a: Taken, b: Taken) -> float:
    """Seconds from the end of `a` to the beginning of `b`."""
    assert a.shot.time is not None and b.shot.time is not None
    return (b.shot.time - a.shot.time).total_seconds() - (a.shot.shutter or 0.0)


def burst(group: list[Taken]) -> Scene:
    """The scene of a fixed camera's series: the mean of all mosaics that lie over the first, developed by LibRaw.

    Raises TruthError when fewer than two frames fit together.
    """
    kept: list[tuple[Path, RawFrame]] = []
    rejected: list[tuple[Path, str]] = []
    first: F32 | None = None
    for taken in group:
        try:
            frame = _bayer(taken.path)
        except CamnetError as error:
            rejected.append((taken.path, error.sentence))
            continue
        green = _green(frame)
        reason = "" if first is None else _differs(first, green, frame, kept[0][1])
        if reason:
            rejected.append((taken.path, reason))
            continue
        first = green if first is None else first
        kept.append((taken.path, frame))
    if len(kept) < 2:
        raise TruthError("no two frames of the burst fit together ({reasons})", reasons=_reasons(rejected))
    prepared, base = averaged(kept)
    xyz = demosaiced(prepared, base.white_balance, base.shot)
    inputs = tuple(Input(path) for path, _ in kept)
    return Scene(xyz, kept[0][0], base, inputs, tuple(rejected), (f"the mean of {len(kept)} frames",))


def long_exposure(group: list[Taken]) -> Scene:
    """The scene of a long exposure, the truth, and shorter ones, the noisy inputs; scaled by shutter × ISO / aperture².

    Raises TruthError when the raws don't tell their exposures, or when none fits.
    """
    if any(taken.exposure is None for taken in group):
        raise TruthError("a raw tells neither shutter nor ISO, so its exposure is not known")
    *shorter, longest = sorted(group, key=lambda t: ((t.shot.shutter or 0) / (t.shot.aperture or 1) ** 2, t.path))
    frame = _bayer(longest.path)
    clipped = float((frame.mosaic >= frame.white).mean())
    if clipped > _MOST_CLIPPED:
        raise TruthError("{share:.0%} of the long exposure are clipped, so that it tells no truth", share=clipped)
    truth = _green(frame)
    inputs: list[Input] = []
    rejected: list[tuple[Path, str]] = []
    for taken in shorter:
        assert taken.exposure is not None and longest.exposure is not None
        factor = taken.exposure / longest.exposure
        try:
            reason = "" if factor < 0.9 else Sentence("it is exposed as long as the long exposure")
            reason = reason or _moved(truth, _green(_bayer(taken.path)))
        except CamnetError as error:
            reason = error.sentence
        if reason:
            rejected.append((taken.path, reason))
        else:
            inputs.append(Input(taken.path, factor))
    if not inputs:
        raise TruthError("no short exposure fits the long one ({reasons})", reasons=_reasons(rejected))
    prepared = prepare(frame, balance=(1.0, 1.0, 1.0))
    xyz = demosaiced(prepared, frame.white_balance, frame.shot)
    return Scene(xyz, longest.path, frame, tuple(inputs), tuple(rejected), frame.fallbacks)


def _reasons(rejected: Sequence[tuple[Path, str]]) -> str:
    """Why each frame does not fit, in one sentence; of many frames the first ones."""
    told: list[str] = [
        Sentence("{name}: {reason}", name=path.name, reason=reason) for path, reason in rejected[:_NAMED]
    ]
    if len(rejected) > _NAMED:
        told.append("…")
    return reduce(lambda first, second: Sentence("{first}; {second}", first=first, second=second), told)


def _bayer(path: Path) -> RawFrame:
    frame = read_raw(path)
    assert isinstance(frame, RawFrame)
    return frame


def _green(frame: RawFrame) -> F32:
    """The mean of both greens of each quad, (H/2, W/2), 0 at black, 1 at white."""
    height, width = (extent // 2 * 2 for extent in frame.mosaic.shape)
    sites = [
        (frame.mosaic[s // 2 : height : 2, s % 2 : width : 2].astype(np.float32) - np.float32(frame.black[s]))
        / np.float32(frame.white - frame.black[s])
        for s in range(4)
        if frame.cfa[s] == "G"
    ]
    return np.asarray((sites[0] + sites[1]) / 2, np.float32)


def shift_of(a: F32, b: F32) -> tuple[float, float] | None:
    """(x, y) in sensor pixels by which `b` is shifted to `a`, both greens of quads; None when nothing tells.

    The median over tiles; noise is smoothed first, more of it in darker pictures.
    """
    level = max(float(b.mean()), 1e-6)
    smooth = 1.0 if level > 0.02 else 2.0
    shown = [_shape(green, smooth) for green in (a, b)]
    side = min(_TILE, min(a.shape) // 2 * 2)
    tiles = [
        np.stack([g[top : top + side, left : left + side] for g in shown])
        for top in range(0, a.shape[0] - side + 1, side)
        for left in range(0, a.shape[1] - side + 1, side)
    ]
    shifts, peaks = phase_shifts(np.stack(tiles))
    # The strongest peaks: flat tiles correlate noise with noise.
    best = peaks >= max(np.quantile(peaks, 0.5), 0.05)
    if not best.any():
        return None
    x, y = 2 * np.median(shifts[best], axis=0)
    return float(x), float(y)


def _shape(green: F32, smooth: float) -> F32:
    """The structure of linear light on the square root, which evens out the noise, at the same mean for all."""
    light = np.maximum(cv2.GaussianBlur(green, (0, 0), smooth), 0) / max(float(green.mean()), 1e-6)
    return structure(np.asarray(np.float32(0.4) * np.sqrt(light), np.float32))


def _moved(a: F32, b: F32) -> str:
    shift = shift_of(a, b)
    if shift is None:
        return Sentence("it is not like the others: its place can't be found")
    if np.hypot(*shift) > MOST_SHIFT:
        return Sentence("the camera moved by {pixels:.1f} pixels", pixels=float(np.hypot(*shift)))
    return ""


def _differs(first: F32, green: F32, frame: RawFrame, base: RawFrame) -> str:
    """Why a frame does not belong to the burst, or ""."""
    if frame.cfa != base.cfa or frame.mosaic.shape != base.mosaic.shape:
        return Sentence("its mosaic is of another kind")
    reason = _moved(first, green)
    if reason:
        return reason
    light = float(green.mean()) / max(float(first.mean()), 1e-6) - 1
    if abs(light) > MOST_LIGHT:
        return Sentence("the light changed by {share:+.0%}", share=light)
    share = _changed(first, green)
    return Sentence("something moved in {share:.0%} of the picture", share=share) if share > _MOST_MOVED else ""


def _changed(a: F32, b: F32) -> float:
    """Share of blocks whose mean differs by far more than the noise, which the frames' difference itself tells."""
    height, width = (extent // _BLOCK * _BLOCK for extent in a.shape)
    apart = (b - a)[:height, :width].reshape(height // _BLOCK, _BLOCK, width // _BLOCK, _BLOCK)
    means, spread = apart.mean(axis=(1, 3)), apart.std(axis=(1, 3)) / _BLOCK
    wide = np.abs(means - np.median(means)) > np.maximum(_SIGMAS * spread, 0.005)
    return float(wide.mean())
