"""Restored truths: what LibRaw, the program's own net, a burst's mean or a long exposure make of raws."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np

from camnet_gui.color import apply_matrix, smallest_gain_one
from camnet_gui.dng import Sensor, write_dng
from camnet_gui.errors import TruthError
from camnet_gui.images import F32, U16, DemosaicedFrame, PreparedRggb, RawFrame, Shot, Vec3, oriented_size
from camnet_gui.prepare import prepare, unpack
from camnet_gui.raw import libraw_linear, read_raw
from camnet_gui.truths.align import oriented

_PEDESTAL: Final = 4096.0  # of 65535: keeps what lies below black through LibRaw

Frame: TypeAlias = RawFrame | DemosaicedFrame
Restore: TypeAlias = Callable[[Path, Frame], F32]
"""A raw to its restored truth: float32 (H, W, 3) linear XYZ, whole, orientation applied."""


@dataclass(frozen=True, slots=True)
class Input:
    """A raw of a scene. `exposure`: factor from the truth's exposure to this raw's."""

    path: Path
    exposure: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """One restored truth and the raws that show it.

    xyz : float32 (H, W, 3), linear XYZ of the truth at its own exposure, orientation applied
    source : the raw that other programs finish, and what was read of it
    inputs : raws of the pairs; where nothing was averaged, the source alone
    rejected : raws that don't belong, each with the reason
    """

    xyz: F32
    source: Path
    frame: Frame
    inputs: tuple[Input, ...]
    rejected: tuple[tuple[Path, str], ...] = ()
    notes: tuple[str, ...] = ()


def upright(xyz: F32, shot: Shot) -> F32:
    """(3, H, W) in sensor coordinates to (H, W, 3) in picture coordinates."""
    return oriented(np.moveaxis(xyz, 0, 2), shot.orientation)


def by_libraw(path: Path, frame: Frame) -> F32:
    """A `Restore` by LibRaw (AHD) after the program's own preparation: levels, defects, gain map, white balance.

    So it agrees with what Restore-Net would be asked for: Y = 1 where the balanced sensor clips.
    """
    if isinstance(frame, DemosaicedFrame):
        return upright(frame.xyz, frame.shot)
    return demosaiced(prepare(frame, balance=(1.0, 1.0, 1.0)), frame.white_balance, frame.shot)


def by_binning(path: Path, frame: Frame) -> F32:
    """A `Restore` at half size, each quad of sites one pixel: quick, and enough for pairs that are reduced anyway."""
    if isinstance(frame, DemosaicedFrame):
        return upright(frame.xyz, frame.shot)
    planes = prepare(frame, balance=(1.0, 1.0, 1.0)).planes
    rgb = np.stack([planes[0], 0.5 * (planes[1] + planes[2]), planes[3]])
    gains = np.array(smallest_gain_one(frame.white_balance), np.float32)[:, None, None]
    return upright(apply_matrix(frame.M_balanced_to_xyz, np.minimum(rgb * gains, 1)), frame.shot)


def demosaiced(prepared: PreparedRggb, balance: Vec3, shot: Shot) -> F32:
    """LibRaw's AHD of a mosaic that was prepared without white balance, which is given: XYZ (H, W, 3), upright."""
    gains = np.array(smallest_gain_one(balance), np.float32)[[0, 1, 1, 2], None, None]
    values = np.minimum(prepared.planes * gains, 1) * np.float32(65535 - _PEDESTAL) + np.float32(_PEDESTAL)
    # Whole RGGB quads for LibRaw; the padding is cut off again below.
    high, wide = 2 * values.shape[1], 2 * values.shape[2]
    mosaic = unpack(np.clip(np.rint(values), 0, 65535).astype(np.uint16), (0, 0), (high, wide))
    rgb = (_by_libraw(mosaic) * np.float32(65535) - np.float32(_PEDESTAL)) / np.float32(65535 - _PEDESTAL)
    top, left = prepared.pad
    height, width = prepared.size
    part = rgb[:, top : top + height, left : left + width]
    return upright(apply_matrix(prepared.M_balanced_to_xyz, part), shot)


def _by_libraw(mosaic: U16) -> F32:
    """LibRaw's demosaic of an RGGB mosaic (H, W), by way of a temporary DNG: (3, H, W), 0..1 for 0..65535."""
    sensor = Sensor("RGGB", 0, 65535, np.eye(3), (1.0, 1.0, 1.0), (0.0, 0.0))
    with tempfile.TemporaryDirectory(prefix="camnet-") as folder:
        path = Path(folder) / "mosaic.dng"
        try:
            write_dng(path, mosaic, sensor, Shot(make="camnet", model="mosaic"), np.zeros((8, 8, 3), np.uint8))
        except OSError as error:
            raise TruthError(f"The temporary folder {folder} can't be written: {error.strerror or error}.") from error
        return libraw_linear(path, space="camera", balance=(1.0, 1.0, 1.0))


def by_engine(device: str = "auto") -> Restore:
    """A `Restore` by this program's Restore-Net: what an Enhance-Net will see."""
    from camnet_gui.develop import Engine
    from camnet_gui.edits import Edits
    from camnet_gui.photo import Photo, sensor_size

    engine = Engine(device)

    def restore(path: Path, frame: Frame) -> F32:
        photo = Photo(path, frame, *oriented_size(*sensor_size(frame), frame.shot.orientation))
        try:
            return np.ascontiguousarray(np.moveaxis(engine.restore(photo, Edits()).data, 0, 2))
        finally:
            engine.forget(photo)

    return restore


def single(path: Path, restore: Restore) -> Scene:
    """The scene of one raw. Raises RawError."""
    frame = read_raw(path)
    return Scene(restore(path, frame), path, frame, (Input(path),), notes=frame.fallbacks)


def averaged(frames: list[tuple[Path, RawFrame]]) -> tuple[PreparedRggb, RawFrame]:
    """The mean of prepared mosaics (no white balance) and the first frame. They must be of one camera and size."""
    first = frames[0][1]
    total = prepare(first, balance=(1.0, 1.0, 1.0))
    planes = total.planes.astype(np.float64)
    saturated = total.saturated.copy()
    for _, frame in frames[1:]:
        found = prepare(frame, balance=(1.0, 1.0, 1.0))
        planes += found.planes
        saturated |= found.saturated
    mean = (planes / len(frames)).astype(np.float32)
    return replace(total, planes=mean, saturated=saturated), first
