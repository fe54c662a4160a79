"""From a photo's sensor data to its restored stage: the first half of the engine, and the caches of both halves.

Sensor coordinates are those of the mosaic, picture coordinates have the camera's orientation applied.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property, partial
from pathlib import Path
from typing import Final, TypeVar, cast

import numpy as np

from camnet_gui import sharpness, views, white_balance
from camnet_gui.cache import Cache
from camnet_gui.color import M_SRGB_TO_XYZ, apply_matrix, smallest_gain_one
from camnet_gui.edits import Edits
from camnet_gui.errors import OutOfMemoryError, Sentence, WeightsError
from camnet_gui.events import Note, Progress, Report, Timing, ignore
from camnet_gui.images import F32, DemosaicedFrame, PreparedRggb, RawFrame, Vec3, View, orient
from camnet_gui.lens import lens_of
from camnet_gui.levels import Level, level_of
from camnet_gui.model import device as devices
from camnet_gui.model.backend import RestoreModel, load_restore
from camnet_gui.model.runner import RestoreRunner
from camnet_gui.model.tiles import UNIT, Window, round_up, tiles_over
from camnet_gui.photo import Photo, sensor_size, sensor_slices
from camnet_gui.prepare import binned_rgb, prepare
from camnet_gui.restore_files import NOISY, RestoreFile, camera_of, for_camera, restore_files

LOOK_TILE: Final = 768  # of what the window looks at: small enough that a newer request soon gets its turn
EXPORT_TILE: Final = 2048
_SMALLEST_TILE: Final = 256
# Shares of the memory for what was developed: styled views before the adjustments, so that an adjustment need not style
# again, and the holes between blocks that the allocator can't give back, with what it has not given back yet.
_LOOK_SHARE: Final = 1 / 8
_HOLES_SHARE: Final = 7 / 16

T = TypeVar("T")


class Restoring:
    """Holds the Restore-Net, the caches, and the `report` of the job that runs.

    path : the Restore-Net's file; one of the same name in the folder noisy/ beside it serves for noisy pictures
    own : folder of the user's Restore-Nets, which may not exist: those for a camera serve its raws alone, those that a
        style was taught with serve that style
    device : as `devices.choose` gives it
    tile : side of the tiles of whole pictures, in pixels (rounded up to a multiple of 32)
    cache_bytes : memory for what was developed, all in all

    Raises WeightsError.
    """

    def __init__(
        self, path: Path, device: devices.Device, tile: int | None, cache_bytes: int, own: Path | None = None
    ) -> None:
        self.device = device
        self.tile = max(_SMALLEST_TILE, round_up(tile or EXPORT_TILE))
        self.report: Report = ignore
        self._path = path
        self._net = load_restore(path, device, self.breathe)
        self._cache = Cache(round(cache_bytes * (1 - _LOOK_SHARE - _HOLES_SHARE)))
        self.looks = Cache(round(cache_bytes * _LOOK_SHARE))
        self._own_folder = own
        self._own: list[RestoreFile] = []
        self._own_nets: dict[Path, RestoreModel] = {}
        self.parents: dict[str, str] = {}  # key of the Restore-Net that a style belongs to, by the style's key
        self.find_own()

    def find_own(self) -> bool:
        """Look for the user's Restore-Nets again; whether there are others now, and so nothing developed is left."""
        found = restore_files(self._own_folder)[0] if self._own_folder is not None else []
        if found == self._own:
            return False
        self._own, self._own_nets = found, {}
        self._cache.clear()
        self.looks.clear()
        return True

    def stage_of(self, edits: Edits) -> str:
        """Key of the Restore-Net of its own that the style of `edits` belongs to, where it is here; else ""."""
        parent = self.parents.get(edits.style, "")
        return parent if any(each.card.key == parent for each in self._own) else ""

    def _net_for(self, photo: Photo, edits: Edits, shot_noise: float) -> RestoreModel:
        stage = self.stage_of(edits)
        own = next((each for each in self._own if each.card.key == stage), None) if stage else None
        own = own or for_camera(self._own, camera_of(photo.frame.shot), shot_noise)
        shipped = self._noisy_net if shot_noise >= NOISY else self._net
        if own is None:
            return shipped
        if own.path not in self._own_nets:
            try:
                self._own_nets[own.path] = load_restore(own.path, self.device, self.breathe)
            except WeightsError as error:
                # A photo without its camera's weights is better than none.
                self.report(Note(Sentence("The usual weights restore this photo: {error}", error=error)))
                self._own_nets[own.path] = shipped
        return self._own_nets[own.path]

    @cached_property
    def _noisy_net(self) -> RestoreModel:
        path = self._path.parent / "noisy" / self._path.name
        return load_restore(path, self.device, self.breathe) if path.is_file() else self._net

    def breathe(self) -> None:
        """Between layers: lets a cancelled job's report raise."""
        self.report(Progress("layer", 0, 0))

    def forget(self, photo: Photo) -> None:
        """Give back the memory that the caches hold for a photo."""
        self._cache.forget(photo)
        self.looks.forget(photo)

    def forget_style(self, style: str) -> None:
        """Drop what was made in a style."""
        self._cache.forget_style(style)
        self.looks.forget_style(style)

    @contextmanager
    def job(self, stage: str, report: Report) -> Iterator[None]:
        """Report through `report` while a stage runs, and its time at the end."""
        previous, self.report = self.report, report
        try:
            with timed(stage, report):
                yield
        finally:
            self.report = previous

    def cached(self, key: tuple[object, ...], make: Callable[[], T]) -> T:
        """The value of `key`, made when it isn't there."""
        return self._cache.get(key, make)

    def balance_of(self, photo: Photo, edits: Edits) -> tuple[Vec3, float, float]:
        """(gains, kelvin, tint) that `edits.white_balance` means for this photo."""
        frame, wanted = photo.frame, edits.white_balance
        if isinstance(frame, DemosaicedFrame):
            return (1.0, 1.0, 1.0), 6504.0, 0.0
        if wanted.mode == "temperature":
            gains = white_balance.gains_from_temperature(
                wanted.kelvin, wanted.tint, frame.M_balanced_to_xyz, frame.daylight_balance
            )
            return gains, wanted.kelvin, wanted.tint
        if wanted.mode == "picked":
            gains = wanted.gains
        elif wanted.mode == "auto":
            gains = self.cached(("auto-balance", photo), lambda: white_balance.automatic(self.prepared(photo)))
        else:
            gains = frame.white_balance
        return gains, *white_balance.temperature_from_gains(gains, frame.M_balanced_to_xyz, frame.daylight_balance)

    def prepared(self, photo: Photo) -> PreparedRggb:
        """Without white balance: gains of at least 1 before the clipping at 1 give the same as after it."""
        frame = photo.frame
        assert isinstance(frame, RawFrame)
        return self.cached(("prepared", photo), lambda: prepare(frame, balance=(1.0, 1.0, 1.0)))

    def level(self, photo: Photo, scale: int) -> Level:
        """The mosaic at a scale."""
        return self.cached(("level", photo, scale), lambda: level_of(self.prepared(photo), scale))

    def classical(self, photo: Photo, scale: int) -> F32:
        """XYZ (3, H, W) of a demosaiced file at a scale, sensor coordinates."""
        frame = photo.frame
        assert isinstance(frame, DemosaicedFrame)
        return self.cached(("classical", photo, scale), lambda: views.reduced(frame.xyz, scale))

    def runner(self, photo: Photo, edits: Edits, scale: int) -> RestoreRunner:
        """The Restore-Net on a photo at a scale, with what `edits` say of white balance and noise."""
        frame = photo.frame
        assert isinstance(frame, RawFrame)
        gains = smallest_gain_one(self.balance_of(photo, edits)[0])

        def make() -> RestoreRunner:
            level = self.level(photo, scale)
            shot_noise = max(level.shot)
            net, noisy = self._net_for(photo, edits, shot_noise), shot_noise >= NOISY
            return RestoreRunner(net, level, gains, edits.denoise, frame.M_balanced_to_xyz, twice=noisy)

        return self.cached(("runner", photo, scale, gains, edits.denoise, self.stage_of(edits)), make)

    def restored(self, photo: Photo, edits: Edits, view: View) -> F32:
        """XYZ (3, h, w) of a view, picture coordinates, through the tile cache."""
        rows, columns = sensor_slices(photo, view)
        xyz = self.sensor_xyz(photo, edits, view.scale, Window.over(rows, columns))
        return cast(F32, orient(xyz, photo.frame.shot.orientation))

    def sensor_xyz(self, photo: Photo, edits: Edits, scale: int, window: Window) -> F32:
        """Restored XYZ of a window in sensor coordinates of a scale, with the lens's light corrected, sharpened."""

        def restored(part: Window) -> F32:
            if isinstance(photo.frame, DemosaicedFrame):
                return self.classical(photo, scale)[:, part.top : part.bottom, part.left : part.right]
            runner = self.runner(photo, edits, scale)
            top, left = self.level(photo, scale).offset
            region = Window(part.top + top, part.left + left, part.bottom + top, part.right + left)
            return self._assembled(photo, runner, region, max(LOOK_TILE, round_up(runner.halo, 256)))

        if not edits.lens and not sharpness.acts(edits.sharpness, scale):
            return restored(window)
        gains = self.balance_of(photo, edits)[0]
        key = ("lit", photo, scale, window, gains, edits.denoise, edits.lens, edits.sharpness, self.stage_of(edits))
        return self.looks.get(key, lambda: self._finished(photo, edits, scale, window, restored))

    def _finished(
        self, photo: Photo, edits: Edits, scale: int, window: Window, restored: Callable[[Window], F32]
    ) -> F32:
        """XYZ of a window with what comes after Restore-Net: the lens's light, sharpness."""
        if not sharpness.acts(edits.sharpness, scale):
            return self._lit(photo, edits, scale, window, restored)
        outer = _widened(window, sharpness.REACH, photo, scale)
        found = sharpness.sharpened(self._lit(photo, edits, scale, outer, restored), edits.sharpness, scale)
        return found[(slice(None), *window.within(outer))]

    def _lit(
        self, photo: Photo, edits: Edits, scale: int, window: Window, restored: Callable[[Window], F32]
    ) -> F32:
        """XYZ of a window without the lens's vignetting and lateral colour, where they are known."""
        frame = photo.frame
        height, width = sensor_size(frame)
        profile = lens_of(frame.shot, height, width) if edits.lens else None
        if profile is None or not profile.changes_light:
            return restored(window)
        margin = math.ceil(profile.reach * math.hypot(height, width) / 2 / scale) + 3
        outer = _widened(window, margin, photo, scale)
        # The lens acted on the camera's colours. A gain map makes up for vignetting already.
        matrix, brighten = M_SRGB_TO_XYZ, True
        if isinstance(frame, RawFrame):
            matrix, brighten = frame.M_balanced_to_xyz, not frame.gain_maps
        camera = apply_matrix(np.linalg.inv(matrix).astype(np.float64), restored(outer))
        camera = profile.lit(camera, outer.top, outer.left, scale, (height, width), brighten)
        return apply_matrix(matrix, camera[(slice(None), *window.within(outer))])

    def _assembled(self, photo: Photo, runner: RestoreRunner, region: Window, tile: int) -> F32:
        """XYZ of a region of a level's padded picture, from tiles that are cached."""
        tiles = list(tiles_over(region, tile, runner.height, runner.width))
        out = np.empty((3, region.height, region.width), np.float32)
        for index, window in enumerate(tiles):
            self.report(Progress("restore", index, len(tiles)))
            found = self.cached(("tile", photo, runner, window), partial(self._run, runner, window, tile))
            common = window.overlap(region)
            out[(slice(None), *common.within(region))] = found[(slice(None), *common.within(window))]
        self.report(Progress("restore", len(tiles), len(tiles)))
        return out

    def tile_xyz(self, photo: Photo, edits: Edits, runner: RestoreRunner | None, window: Window) -> F32:
        """Restored XYZ of a window in sensor coordinates, oriented, without the cache."""
        xyz = self._finished(photo, edits, 1, window, partial(self._uncached_xyz, photo, runner))
        return np.ascontiguousarray(cast(F32, orient(xyz, photo.frame.shot.orientation)))

    def _uncached_xyz(self, photo: Photo, runner: RestoreRunner | None, window: Window) -> F32:
        if runner is None:
            return self.classical(photo, 1)[:, window.top : window.bottom, window.left : window.right]
        level = self.level(photo, 1)
        top, left = level.offset
        moved = Window(window.top + top, window.left + left, window.bottom + top, window.right + left)
        # Edges on the tiling's unit; the offset is 0 or 1, so at most one more unit is computed.
        outer = Window(
            window.top // UNIT * UNIT,
            window.left // UNIT * UNIT,
            min(round_up(moved.bottom), runner.height),
            min(round_up(moved.right), runner.width),
        )
        return self._run(runner, outer, self.tile)[(slice(None), *moved.within(outer))]

    def _run(self, runner: RestoreRunner, window: Window, tile: int) -> F32:
        """One window; in quarters when memory runs out, down to the smallest tile."""
        try:
            return runner(window, tile)
        except (MemoryError, RuntimeError) as error:
            if not _is_memory(error):
                raise
        devices.empty_cache(self.device)
        half = round_up(max(window.height, window.width) // 2)
        if half < _SMALLEST_TILE:
            raise OutOfMemoryError("There is not enough memory to develop this picture, even in the smallest tiles.")
        self.report(Note(f"Memory is short: going on with tiles of {half} pixels."))
        out = np.empty((3, window.height, window.width), np.float32)
        for part in tiles_over(window, half, runner.height, runner.width):
            common = part.overlap(window)
            out[(slice(None), *common.within(window))] = self._run(runner, common, half)
        return out

    def binned_xyz(self, photo: Photo, gains: Vec3, longest: int) -> F32:
        """XYZ (3, h, w) of the whole binned picture, sensor coordinates, not more than about `longest` pixels long."""
        if isinstance(photo.frame, DemosaicedFrame):
            return self.classical(photo, max(1, max(photo.height, photo.width) // longest))
        factor = max(2, max(photo.height, photo.width) // longest // 2 * 2)
        binned = self.cached(("binned", photo, factor), lambda: binned_rgb(self.prepared(photo), factor))
        height, width = (-(-extent // factor) for extent in sensor_size(photo.frame))
        gain = np.array(smallest_gain_one(gains), np.float32)[:, None, None]
        return apply_matrix(photo.frame.M_balanced_to_xyz, np.minimum(binned[:, :height, :width] * gain, 1))


def _widened(window: Window, margin: int, photo: Photo, scale: int) -> Window:
    """A window with `margin` pixels more on each side, as far as the picture goes."""
    height, width = (-(-extent // scale) for extent in sensor_size(photo.frame))
    return Window(
        max(window.top - margin, 0),
        max(window.left - margin, 0),
        min(window.bottom + margin, height),
        min(window.right + margin, width),
    )


def _is_memory(error: BaseException) -> bool:
    text = str(error).lower()
    return isinstance(error, MemoryError) or ("memory" in text and "alloc" in text)


@contextmanager
def timed(stage: str, report: Report) -> Iterator[None]:
    """Tell the time that a stage took."""
    begun = time.perf_counter()
    yield
    report(Timing(stage, time.perf_counter() - begun))
