"""The one engine: from a file to its stages. Window, export, batch, command line and training all come through here.

Edits act in the order that `Edits` states. Coordinates of requests and results are picture coordinates (orientation
applied). Functions block; the caller decides about threads. `report` receives `Progress` per tile and `Timing` per
stage, and may raise `Cancelled`.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Final, Literal, cast

import cv2
import numpy as np

from camnet_gui import overlays, views, white_balance
from camnet_gui.ahead import ReadAhead
from camnet_gui.behind import Behind
from camnet_gui.color import M_XYZ_TO_SRGB, apply_matrix, smallest_gain_one
from camnet_gui.demosaic import plain_xyz
from camnet_gui.edits import Edits
from camnet_gui.errors import CamnetError
from camnet_gui.events import Progress, Report, Timing, ignore
from camnet_gui.geometry import placement_of
from camnet_gui.images import (
    F32,
    U8,
    U16,
    DemosaicedFrame,
    RawFrame,
    Region,
    Srgb,
    Vec3,
    View,
    Xyz,
    orient,
    oriented_size,
    unorient_region,
)
from camnet_gui.model import device as devices
from camnet_gui.model.tiles import UNIT, Window, round_up
from camnet_gui.paths import weights_folder
from camnet_gui.photo import (
    Photo,
    inside,
    oriented_region,
    oriented_rgb,
    scaled_region,
    sensor_size,
    sensor_slices,
    unoriented_rgb,
)
from camnet_gui.profiles import SPACES, ProfileName, beyond_srgb
from camnet_gui.raw import read_raw
from camnet_gui.restoring import Restoring, timed
from camnet_gui.styling import StyleInfo, Styling, named

CACHE_BYTES: Final = 1 << 30


class Engine:
    """Holds the nets and the caches. Not thread-safe, but for `raw_view`: one thread at a time, the device thread.

    device : "auto", "cpu", "cuda", "mps"
    tile : side of the tiles of whole pictures, in pixels (rounded up to a multiple of 32); small ones need less memory
    weights : folder of the nets; the shipped ones when None
    restore : file name, without suffix, of the Restore-Net
    cache_bytes : memory for what was developed, to be shown again
    more_styles : folder of the user's own styles, which may not exist; files in it that are no styles are noted
    more_restores : folder of the user's own Restore-Nets, which may not exist

    Raises DeviceError and WeightsError.
    """

    def __init__(
        self,
        device: str = "auto",
        tile: int | None = None,
        weights: Path | None = None,
        restore: str = "restore-fast",
        report: Report = ignore,
        cache_bytes: int = CACHE_BYTES,
        more_styles: Path | None = None,
        more_restores: Path | None = None,
    ) -> None:
        devices.tune_process()
        folder = weights or weights_folder()
        chosen = devices.choose(device, report)
        self._restoring = Restoring(folder / f"{restore}.safetensors", chosen, tile, cache_bytes, more_restores)
        self._styling = Styling(self._restoring, folder / "styles", more_styles, report)

    @property
    def device_name(self) -> str:
        """For the status bar, e.g. "CPU (2 threads)" or "CUDA: NVIDIA H100"."""
        return devices.describe(self._restoring.device)

    def styles(self) -> tuple[StyleInfo, ...]:
        """All styles, the default one first."""
        return self._styling.styles()

    def add_style(self, path: Path) -> str:
        """Take in a style's file; its key, with a number where that was taken. Raises WeightsError."""
        return self._styling.add_style(path)

    def remove_style(self, key: str) -> None:
        """Forget a style; photos that name it are shown in the default one."""
        self._styling.remove_style(key)

    def find_restores(self) -> bool:
        """Look for the user's Restore-Nets again; whether pictures may look different now."""
        return self._restoring.find_own()

    def stage_of(self, edits: Edits) -> str:
        """Key of the Restore-Net of its own that the style of `edits` brings, or "". Any thread may ask."""
        return self._restoring.stage_of(edits)

    def open(self, path: Path, report: Report = ignore, ahead: ReadAhead | None = None) -> Photo:
        """Read a file, or take what `ahead` read of it meanwhile. Raises RawError."""
        prepared = None
        with timed("read", report):
            if ahead is not None and ahead.path == path:
                frame, prepared = ahead.result()
            else:
                frame = read_raw(path)
        height, width = oriented_size(*sensor_size(frame), frame.shot.orientation)
        photo = Photo(path, frame, height, width)
        if prepared is not None:
            self._restoring.cached(("prepared", photo), lambda: prepared)
        return photo

    def forget(self, photo: Photo) -> None:
        """Give back the memory that the caches hold for a photo."""
        self._restoring.forget(photo)

    def preview(self, photo: Photo, edits: Edits = Edits()) -> U8:
        """uint8 (H, W, 3) sRGB picture at once: the embedded preview, or a small quick rendition, as `edits` lay it."""
        found = views.embedded_preview(photo.frame)
        if found is None:
            found = views.quick_rendition(photo.frame)
        upright = np.ascontiguousarray(oriented_rgb(found, photo.frame.shot.orientation))
        return placement_of(photo, edits).of_picture(upright)

    def raw_view(self, photo: Photo, view: View, pattern: bool = False, edits: Edits = Edits()) -> U8:
        """uint8 (H, W, 3): the mosaic linear with gamma 2.2, grey; with `pattern` at scale 1 in the filters' colours.

        Of `edits` the geometry counts. A file that has no Bayer mosaic shows its luminance. Any thread may call this:
        it needs no net and no cache.
        """
        placement = placement_of(photo, edits)
        upright = self._upright_raw(photo, placement.source(view), pattern)
        # At 1:1 every pixel is a sensor value, wherever it was moved to.
        return placement.finished(view, upright, nearest=view.scale == 1)

    def _upright_raw(self, photo: Photo, view: View, pattern: bool) -> U8:
        rows, columns = sensor_slices(photo, view)
        if isinstance(photo.frame, DemosaicedFrame):
            whole = (slice(part.start * view.scale, part.stop * view.scale) for part in (rows, columns))
            picture = views.grey(views.reduced(photo.frame.xyz[(slice(1, 2), *whole)], view.scale)[0])
        else:
            picture = views.mosaic(photo.frame, view.scale, rows, columns, pattern)
        return np.ascontiguousarray(oriented_rgb(picture, photo.frame.shot.orientation))

    def clipped_sites(self, photo: Photo, view: View, edits: Edits = Edits()) -> U8:
        """(h, w): bits of the colours that the sensor clipped, as `overlays.clipped_sites`; of a Bayer file.

        Of `edits` the geometry counts. Any thread may call this.
        """
        assert isinstance(photo.frame, RawFrame)
        placement = placement_of(photo, edits)
        source = placement.source(view)
        bits = overlays.clipped_sites(photo.frame, source.scale, *sensor_slices(photo, source))
        upright = np.ascontiguousarray(orient(bits, photo.frame.shot.orientation))
        return placement.finished(view, cast(U8, upright)[:, :, None], nearest=True)[:, :, 0]

    def plain(self, photo: Photo, edits: Edits, view: View = View(), report: Report = ignore) -> Xyz:
        """Linear XYZ of the view as bilinear interpolation makes it, instead of Restore-Net: to compare with."""
        placement = placement_of(photo, edits)
        source = placement.source(view)
        rows, columns = sensor_slices(photo, source)
        frame = photo.frame
        if isinstance(frame, DemosaicedFrame):
            xyz = self._restoring.classical(photo, source.scale)[:, rows, columns]
        else:
            gains = smallest_gain_one(self.balance_of(photo, edits)[0])
            xyz = plain_xyz(self._restoring.level(photo, source.scale), gains, frame.M_balanced_to_xyz, rows, columns)
        upright = np.ascontiguousarray(cast(F32, orient(xyz, frame.shot.orientation)))
        return Xyz(placement.finished_planes(view, upright))

    def restore(self, photo: Photo, edits: Edits, view: View = View(), report: Report = ignore) -> Xyz:
        """Linear XYZ of the view; cached, so that only white balance and denoise ask the net again."""
        placement = placement_of(photo, edits)
        with self._restoring.job("restore", report):
            return Xyz(placement.finished_planes(view, self._restoring.restored(photo, edits, placement.source(view))))

    def enhance(self, photo: Photo, edits: Edits, view: View = View(), report: Report = ignore) -> Srgb:
        """The finished picture of the view (restores first where the cache has nothing).

        A style that is not installed is noted, and the default one used instead; so in whole pictures.
        """
        edits = self._styling.installed(edits, report)
        restored: list[F32] = []
        placement = placement_of(photo, edits)
        source = placement.source(view)
        held = placement.held(source)
        inner = _within(source, held)

        def xyz() -> F32:
            if not restored:
                with self._restoring.job("restore", report):
                    restored.append(self._restoring.restored(photo, edits, held))
            return restored[0]

        looks, made = self._restoring.looks, dict[str, F32]()

        def key(style: str) -> tuple[object, ...]:
            gains = self.balance_of(photo, edits)[0]
            made_of = gains, edits.denoise, edits.sharpness, edits.lens, self._restoring.stage_of(edits)
            return "look", photo, held, *made_of, style, edits.strength, edits.exposure

        def make(style: str) -> F32:
            if style not in made:
                # Two styles together cost less than one after the other.
                missing = [each for each in named(edits) if key(each) not in looks]
                made.update(self._styling.looks(photo, edits, held, xyz(), missing))
            return made.pop(style)

        def look(style: str) -> F32:
            return looks.get(key(style), lambda: make(style))[inner]

        with self._restoring.job("enhance", report):
            rgb = placement.finished(view, self._styling.finished(edits, look))
            if not placement.exact:
                np.clip(rgb, 0, 1, out=rgb)  # the kernel overshoots
            planes = np.empty((3, *rgb.shape[:2]), np.float32)
            cv2.split(np.ascontiguousarray(rgb), mv=[*planes])
            return Srgb(planes)

    def develop_u8(self, photo: Photo, edits: Edits, report: Report = ignore) -> U8:
        """The whole finished picture, uint8 (H, W, 3) sRGB, tile by tile: memory is bound by the tile."""
        return cast(U8, self._developed(photo, edits, report, np.dtype(np.uint8)))

    def develop_u16(self, photo: Photo, edits: Edits, report: Report = ignore) -> U16:
        """The whole finished picture, uint16 (H, W, 3) sRGB, 65535 at white."""
        return cast(U16, self._developed(photo, edits, report, np.dtype(np.uint16)))

    def develop_wide(
        self,
        photo: Photo,
        edits: Edits,
        space: ProfileName,
        depth: Literal["uint8", "uint16", "float32"],
        report: Report = ignore,
    ) -> U8 | U16 | F32:
        """The whole finished picture in another space, with the colours of the restored one that sRGB can't hold.

        (H, W, 3): code values of the space, or with depth "float32" its linear light, not clipped.
        """
        return self._developed(photo, edits, report, np.dtype(depth), space)

    def pick_balance(self, photo: Photo, x: int, y: int, radius: int = 8, edits: Edits = Edits()) -> Vec3:
        """White balance gains (R, G, B) relative to G that make the patch around (x, y) neutral.

        Of `edits` the geometry counts.

        Raises CamnetError where the patch is clipped, dark, or the file has no sensor data.
        """
        if isinstance(photo.frame, DemosaicedFrame):
            raise CamnetError("White balance can't be picked: this file was demosaiced by its camera.")
        u, v = (int(value) for value in placement_of(photo, edits).to_upright(x + 0.5, y + 0.5))
        corner = Region(u - radius, v - radius, 2 * radius, 2 * radius)
        region = unorient_region(inside(corner, photo), *sensor_size(photo.frame), photo.frame.shot.orientation)
        return white_balance.from_patch(self._restoring.prepared(photo), region)

    def balance_of(self, photo: Photo, edits: Edits) -> tuple[Vec3, float, float]:
        """(gains, kelvin, tint) that `edits.white_balance` means for this photo."""
        return self._restoring.balance_of(photo, edits)



    # --- whole pictures ---------------------------------------------------------------------------------------------

    def _developed(
        self,
        photo: Photo,
        edits: Edits,
        report: Report,
        dtype: np.dtype[np.uint8] | np.dtype[np.uint16] | np.dtype[np.float32],
        space: ProfileName | None = None,
    ) -> U8 | U16 | F32:
        """Restore and enhance tile by tile; nothing of the whole picture is kept but the result."""
        edits = self._styling.installed(edits, report)
        placement = placement_of(photo, edits)
        source = placement.source(View())
        used = Window.over(*sensor_slices(photo, source))
        upright = scaled_region(photo, source)
        # What is moved by parts of pixels waits in 16 bits for the moving.
        waiting = np.dtype(np.uint16) if dtype == np.uint8 and not placement.exact else dtype
        out = np.empty((upright.height, upright.width, 3), waiting)
        target = unoriented_rgb(out, photo.frame.shot.orientation)
        tiles = list(_even_tiles(used, self._restoring.tile))
        runner = None
        if isinstance(photo.frame, RawFrame):
            with self._restoring.job("prepare", report):
                runner = self._restoring.runner(photo, edits, 1)
                devices.give_back_memory()  # what reading and preparing needed only for a while
        seconds = {"restore": 0.0, "enhance": 0.0}
        with self._restoring.job("develop", report):
            grids = self._styling.grids(photo, edits)

            def finish(window: Window, xyz: F32) -> None:
                begun = time.perf_counter()
                view = View(oriented_region(Region(window.left, window.top, window.width, window.height), photo))
                looks = self._styling.looks(photo, edits, view, xyz, named(edits), grids)
                rgb = self._styling.finished(edits, looks.__getitem__)
                if space is not None:
                    rgb = _in_space(rgb, xyz, edits.exposure + photo.frame.baseline_exposure, space, dtype)
                flat = unoriented_rgb(rgb, photo.frame.shot.orientation)
                target[window.within(used)] = _as_dtype(flat, waiting)
                seconds["enhance"] += time.perf_counter() - begun

            with Behind(apart=grids.keys() == named(edits)) as behind:
                for index, window in enumerate(tiles):
                    self._restoring.report(Progress("develop", index, len(tiles)))
                    begun = time.perf_counter()
                    xyz = self._restoring.tile_xyz(photo, edits, runner, window)
                    seconds["restore"] += time.perf_counter() - begun
                    behind.do(partial(finish, window, xyz))
            self._restoring.report(Progress("develop", len(tiles), len(tiles)))
        for stage, spent in seconds.items():
            report(Timing(stage, spent))
        finished = cast(U8 | U16 | F32, placement.finished(View(), out))
        return finished if waiting == dtype else cast(U8, cv2.convertScaleAbs(finished, alpha=255 / 65535))




def _within(source: View, held: View) -> tuple[slice, slice]:
    """Rows and columns of one view in a picture of another that holds it."""
    if source.region is None or held.region is None:
        return slice(None), slice(None)
    wanted, scale = source.region, source.scale
    top, left = (wanted.y - held.region.y) // scale, (wanted.x - held.region.x) // scale
    return slice(top, top + -(-wanted.height // scale)), slice(left, left + -(-wanted.width // scale))


def _in_space(rgb: F32, xyz: F32, exposure: float, space: ProfileName, dtype: np.dtype[np.generic]) -> F32:
    """sRGB (h, w, 3) that was made of XYZ (3, h, w), in a wider space; linear light for floats."""
    plain = apply_matrix(M_XYZ_TO_SRGB * 2.0**exposure, xyz)
    linear = SPACES[space].linear_from_srgb(beyond_srgb(rgb.transpose(2, 0, 1), plain))
    shown = linear if dtype == np.float32 else SPACES[space].curve.encode(linear)
    return np.ascontiguousarray(shown.transpose(1, 2, 0))


def _as_dtype(rgb: F32, dtype: np.dtype[np.generic]) -> U8 | U16 | F32:
    if dtype == np.uint8:
        return cast(U8, cv2.convertScaleAbs(rgb, alpha=255))
    if dtype == np.uint16:
        return (rgb * np.float32(65535) + np.float32(0.5)).astype(np.uint16)
    return rgb


def _even_tiles(area: Window, tile: int) -> Iterator[Window]:
    """Tiles of nearly equal size, at most `tile` on a side, with inner edges on the unit: no sliver at the end."""

    def edges(low: int, high: int) -> list[int]:
        start = low // UNIT * UNIT
        count = -(-(high - start) // tile)
        step = round_up(-(-(high - start) // count))
        return [low, *range(start + step, high, step), high]

    rows, columns = edges(area.top, area.bottom), edges(area.left, area.right)
    for top, bottom in pairwise(rows):
        for left, right in pairwise(columns):
            yield Window(top, left, bottom, right)
