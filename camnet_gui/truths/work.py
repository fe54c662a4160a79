"""From raws to a folder of pairs: each scene is restored, finished, aligned, checked and written before the next."""

from __future__ import annotations

import contextlib
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, Literal

import numpy as np

from camnet_gui import __version__
from camnet_gui.color import srgb_decode, srgb_encode
from camnet_gui.errors import CamnetError, Sentence, TruthError
from camnet_gui.events import Note, Progress, Report, ignore
from camnet_gui.files import disk_is_full
from camnet_gui.images import F32, RawFrame
from camnet_gui.raw import is_raw_name
from camnet_gui.truths import align, checks, series
from camnet_gui.truths.automatic import automatic_exposure
from camnet_gui.truths.finish import Finish
from camnet_gui.truths.manifest import MANIFEST, Alignment, Manifest, Pair, parts_of, read_manifest, write_manifest
from camnet_gui.truths.pictures import luminance, rendition, shown, shrink, write_enhanced, write_restored
from camnet_gui.truths.retouch import retouched
from camnet_gui.truths.scenes import Restore, Scene, single

SIZE: Final = 1536
_ALIGN: Final = 1536  # long side at which pictures are laid over each other
_LONGEST_NAME: Final = 120

How = Literal["libraw", "engine", "binned", "burst", "long-exposures"]


@dataclass(frozen=True, slots=True)
class Request:
    """What to make.

    raws : a folder, searched with its subfolders, or one file
    out : folder of the pairs
    how : where restored truths come from; `restore` does it for single raws
    finish : where enhanced truths come from
    size : longest side of the pairs in pixels; 0 is the raw's own
    overwrite : make all anew
    files : only these of the folder
    keep_rejected : keep the files of rejected pairs, too, as far as their pictures lie over each other
    scene : makes the scene of a file that is no raw; None reads and restores raws
    """

    raws: Path
    out: Path
    how: How
    restore: Restore
    finish: Finish
    size: int = SIZE
    overwrite: bool = False
    files: tuple[Path, ...] = ()
    keep_rejected: bool = False
    scene: Callable[[Path], Scene] | None = None


@dataclass(frozen=True, slots=True)
class _Task:
    """One scene to make: its raws by name, and how, which may raise CamnetError."""

    names: dict[Path, str]
    make: Callable[[], Scene]


def prepare_pairs(request: Request, report: Report = ignore) -> Manifest:
    """Make the pairs and return the manifest, which is written after each scene.

    A raw that can't be used is rejected with its reason, and the next one follows. What the folder holds already is
    kept, rejected raws are tried again. Raises TruthError; Cancelled from `report`.
    """
    raws = list(request.files) or found_raws(request.raws)
    kept = _begun(request)
    done = {pair.name: pair for pair in kept.pairs}
    names = unique_names(raws, request.raws)
    tasks, early = _tasks(raws, names, request, report)

    def keep(pairs: list[Pair]) -> None:
        for pair in pairs:
            done[pair.name] = pair
            if pair.status == "rejected":
                report(Note(Sentence("{name}: rejected, {why}", name=pair.name, why=pair.why)))
        write_manifest(request.out, kept.model_copy(update={"pairs": tuple(done[name] for name in sorted(done))}))

    keep(early)
    for index, task in enumerate(tasks):
        report(Progress("prepare", index, len(tasks)))
        if not _is_done(task, done, request.out):
            keep(_made(task, request))
    report(Progress("prepare", len(tasks), len(tasks)))
    return read_manifest(request.out)


def found_raws(path: Path) -> list[Path]:
    """The raw files of a folder and its subfolders, sorted; or the one file. Raises TruthError when there are none."""
    if path.is_file():
        return [path]
    if not path.is_dir():
        raise TruthError("There is no folder {folder}.", folder=path)
    raws = sorted(file for file in path.rglob("*") if is_raw_name(file) and file.is_file())
    if not raws:
        raise TruthError("{folder} holds no raw files: choose the folder with your raws.", folder=path)
    return raws


def unique_names(raws: list[Path], top: Path) -> dict[Path, str]:
    """A plain name for each raw: its stem, or where that is not the only one, with its folder and suffix."""
    count = Counter(_plain(raw.stem).casefold() for raw in raws)
    names: dict[Path, str] = {}
    taken: set[str] = set()
    for raw in raws:
        name = _plain(raw.stem)
        if count[name.casefold()] > 1:
            inner = raw.relative_to(top) if raw.is_relative_to(top) else Path(raw.name)
            name = _plain("_".join([*inner.parent.parts, f"{raw.stem}-{raw.suffix[1:]}"]))
        free, number = name, 1
        while free.casefold() in taken:
            number += 1
            free = f"{name}-{number}"
        taken.add(free.casefold())
        names[raw] = free
    return names


def _plain(text: str) -> str:
    """Text without what can't be part of a file name somewhere."""
    legible = text.encode("utf-8", "replace").decode("utf-8")
    return re.sub(r'^\.|[\x00-\x1f/\\:*?"<>|]', "_", legible)[:_LONGEST_NAME] or "_"


def _begun(request: Request) -> Manifest:
    """The manifest to go on with, written. Raises TruthError when the folder holds pairs of another making."""
    fresh = Manifest(
        made_by=f"camnet_gui {__version__}", restored=request.how, enhanced=request.finish.how, size=request.size
    )
    try:
        request.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or error
        raise TruthError("The folder {folder} can't be made: {reason}.", folder=request.out, reason=reason) from error
    if not (request.out / MANIFEST).exists():
        write_manifest(request.out, fresh)
        return fresh
    before = read_manifest(request.out)
    if request.overwrite:
        for name in {file for pair in before.pairs for file in (pair.restored, pair.enhanced) if file}:
            with contextlib.suppress(OSError):
                (request.out / name).unlink()
        write_manifest(request.out, fresh)
        return fresh
    if (before.restored, before.enhanced, before.size) != (fresh.restored, fresh.enhanced, fresh.size):
        raise TruthError(
            "{folder} holds pairs made otherwise (restored: {restored}, enhanced: {enhanced}, size {size}): choose "
            "another folder or give --overwrite.",
            folder=request.out, restored=before.restored, enhanced=before.enhanced, size=before.size,
        )  # fmt: skip
    return before


def _is_done(task: _Task, done: dict[str, Pair], out: Path) -> bool:
    """Whether all raws of a task have been dealt with, and not all in vain."""
    found = [done.get(name) for name in task.names.values()]
    same = all(p is not None and p.raw == shown(raw.resolve()) for p, raw in zip(found, task.names, strict=True))
    good = [p for p in found if p is not None and p.status == "ok"]
    return same and bool(good) and all((out / name).is_file() for p in good for name in (p.restored, p.enhanced))


def _tasks(
    raws: list[Path], names: dict[Path, str], request: Request, report: Report
) -> tuple[list[_Task], list[Pair]]:
    """What there is to do, and the raws that were rejected while they were grouped."""
    if request.how in ("libraw", "engine", "binned"):
        make_one = request.scene or partial(single, restore=request.restore)
        return [_Task({raw: names[raw]}, partial(make_one, raw)) for raw in raws], []
    taken, rejected = [], []
    for index, raw in enumerate(raws):
        report(Progress("read", index, len(raws)))
        try:
            taken.append(series.look_at(raw))
        except CamnetError as error:
            rejected.append(_rejected(raw, names[raw], error.sentence))
    top = request.raws if request.raws.is_dir() else request.raws.parent
    if request.how == "burst":
        groups, alone = series.grouped(taken, top, series.BURST_GAP, lambda t: t.settings)
        make, lonely = series.burst, Sentence("it belongs to no burst: its settings, time or subfolder are its own")
    else:
        groups, alone = series.grouped(taken, top, series.LONG_GAP, lambda t: t.camera)
        make = series.long_exposure
        lonely = Sentence("it belongs to no scene with a long exposure: its time or subfolder are its own")
    rejected += [_rejected(t.path, names[t.path], lonely) for t in alone]
    tasks = [_Task({t.path: names[t.path] for t in group}, partial(make, group)) for group in groups]
    return tasks, rejected


def _rejected(raw: Path, name: str, reason: str) -> Pair:
    return Pair(name=name, raw=shown(raw.resolve()), status="rejected", reason=reason, reason_parts=parts_of(reason))


def _made(task: _Task, request: Request) -> list[Pair]:
    """The pairs of one scene; whatever goes wrong is a reason for rejection."""
    try:
        return list(_pairs(task, task.make(), request))
    except CamnetError as error:
        if disk_is_full(error):
            # The next one would be no better off, and would be called unfit.
            raise TruthError(
                "The disk is full: free some space in {folder} and start again.", folder=request.out
            ) from error
        reason: str = error.sentence
    except Exception as error:
        if os.environ.get("CAMNET_DEBUG"):
            raise
        reason = Sentence(
            "unexpected error, {kind}: {error} (set CAMNET_DEBUG=1 to see where)",
            kind=type(error).__name__, error=str(error),
        )  # fmt: skip
    return [_rejected(raw, name, reason) for raw, name in task.names.items()]


def _pairs(task: _Task, scene: Scene, request: Request) -> Iterator[Pair]:
    for raw, reason in scene.rejected:
        yield _rejected(raw, task.names[raw], reason)
    baseline = scene.frame.baseline_exposure
    bayer = scene.frame if isinstance(scene.frame, RawFrame) else None
    restored, enhanced, alignment, reason = _both(scene, request, baseline)
    if not reason:
        reason = checks.unfit(_brightness(restored), luminance(enhanced), compare=alignment is not None)
    if not reason and request.finish.by_hand:
        reason = retouched(restored, enhanced)
    if scene.source in task.names and all(scene.source != used.path for used in scene.inputs):
        own = Sentence("it is the truth of the others, no pair of its own")
        yield _rejected(scene.source, task.names[scene.source], own)
    first = task.names[scene.inputs[0].path]
    kept = not reason or (request.keep_rejected and _lies_over(request, alignment, restored))
    if kept:
        write_enhanced(request.out / f"{first}.enhanced.png", enhanced)
    written: dict[float, str] = {}
    for used in scene.inputs:
        name = task.names[used.path]
        if not kept:
            yield _rejected(used.path, name, reason).model_copy(update={"alignment": alignment})
            continue
        if used.exposure not in written:
            written[used.exposure] = f"{name}.restored.tif"
            write_restored(request.out / written[used.exposure], restored * np.float32(used.exposure))
        yield Pair(
            name=name,
            raw=shown(used.path.resolve()),
            restored=written[used.exposure],
            enhanced=f"{first}.enhanced.png",
            status="rejected" if reason else "ok",
            reason=reason,
            reason_parts=parts_of(reason),
            notes=scene.notes,
            exposure=used.exposure,
            baseline=baseline,
            balance=bayer.white_balance if bayer else None,
            M_balanced_to_xyz=tuple(bayer.M_balanced_to_xyz.ravel().tolist()) if bayer else None,
            monochrome=checks.is_monochrome(enhanced),
            alignment=alignment,
        )


def _lies_over(request: Request, alignment: Alignment | None, restored: F32) -> bool:
    """Whether both pictures of a rejected pair show the same, so that the user may want it nevertheless."""
    aligned = request.finish.look is not None or (alignment is not None and alignment.score >= checks.CHANCE)
    return aligned and min(restored.shape[:2]) >= checks.LEAST_SIDE


def _brightness(xyz: F32) -> F32:
    """Encoded luminance of a restored picture at its automatic exposure."""
    return luminance(rendition(xyz, automatic_exposure(xyz)))


def _both(scene: Scene, request: Request, baseline: float) -> tuple[F32, F32, Alignment | None, str]:
    """(restored XYZ, enhanced sRGB, alignment, why it is rejected or "") of a scene, both (H, W, 3) of one size."""
    height, width = scene.xyz.shape[:2]
    if request.finish.look is not None:
        factor = _reduction(request.size, height, width)
        restored = shrink(scene.xyz, max(round(height * factor), 1), max(round(width * factor), 1))
        return restored, request.finish.look(restored * np.float32(2.0**baseline)), None, ""
    assert request.finish.picture is not None
    picture = request.finish.picture(scene.source, scene.frame)
    restored, enhanced, alignment, reason = laid_over(scene.xyz, picture, request.size)
    if alignment is not None and alignment.size is not None:
        # The restored picture may be binned.
        own = scene.frame.mosaic.shape if isinstance(scene.frame, RawFrame) else scene.frame.xyz.shape[1:]
        alignment = alignment.model_copy(update={"size": alignment.size * max(height, width) / max(own)})
    return restored, enhanced, alignment, reason


def laid_over(xyz: F32, picture: F32, size: int = SIZE) -> tuple[F32, F32, Alignment | None, str]:
    """Lay a finished picture over a restored one.

    Parameters
    ----------
    xyz : restored, linear XYZ (H, W, 3)
    picture : finished, sRGB [0, 1] (h, w, 3), of any scale, crop and orientation
    size : longest side of the whole frame in the result; 0 is that of `xyz`. It gets smaller where the finished picture
        holds fewer pixels: nothing is made larger.

    Returns
    -------
    (restored, enhanced, alignment, reason) : cut to what both show, of one size; `reason` tells why they don't fit, or
    is "". Without any fit they are the inputs and the alignment is None.
    """
    height, width = xyz.shape[:2]
    reduction = _reduction(_ALIGN, height, width)
    small = shrink(xyz, max(round(height * reduction), 1), max(round(width * reduction), 1))
    light = luminance(picture)
    seen = align.scaled(light, min(1.0, 1.4 * _ALIGN / max(light.shape)))
    placed = align.align(_brightness(small), seen)
    if placed is None:
        return xyz, picture, None, checks.misplaced(None, 0, 0)
    turned = align.oriented(picture, placed.orientation)
    tall, wide = turned.shape[:2]
    high, broad = seen.shape if placed.orientation < 5 else seen.shape[::-1]
    # From raw pixels to finished pixels; rounding of the sizes differs by axis.
    matrix = placed.matrix * [[wide / broad], [tall / high]] * [small.shape[1] / width, small.shape[0] / height, 1]
    raw_scale = float(np.sqrt(abs(np.linalg.det(matrix[:, :2]))))
    factor = min(_reduction(size, height, width), raw_scale if raw_scale < 0.97 else 1.0)
    rows, columns = max(round(height * factor), 1), max(round(width * factor), 1)
    matrix = matrix * [width / columns, height / rows, 1]
    final = align.Placed(matrix, placed.orientation, placed.score, placed.residual * columns / small.shape[1])
    final = align.snapped(final, rows, columns, (tall, wide))
    linear, present = align.warp(srgb_decode(turned), final.matrix, rows, columns)
    x, y, w, h = crop = align.covered(present)
    centre = final.matrix @ [columns / 2, rows / 2, 1] - [wide / 2, tall / 2]
    alignment = Alignment(
        scale=final.scale,
        shift=(float(centre[0]) / final.scale, float(centre[1]) / final.scale),
        rotation=final.rotation,
        orientation=final.orientation,
        score=final.score,
        residual=final.residual,
        crop=crop,
        size=raw_scale,
        area=w * h / (rows * columns),
    )
    reason = checks.misplaced(final, raw_scale, w * h / (rows * columns))
    restored = shrink(xyz, rows, columns)[y : y + h, x : x + w]
    return restored, srgb_encode(linear[y : y + h, x : x + w]), alignment, reason


def _reduction(size: int, height: int, width: int) -> float:
    """By how much a picture is reduced so that its longest side is `size`; 1 for 0."""
    return min(1.0, size / max(height, width)) if size else 1.0
