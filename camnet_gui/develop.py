"""The one engine: from a file to its stages. Window, export, batch, command line and training all come through here.

Edits act in the order that `Edits` states. Coordinates of requests and results are picture coordinates (orientation
applied). Functions block; the caller decides about threads. `report` receives `Progress` per tile and `Timing` per
stage, and may raise `Cancelled`.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Final, Literal, TypeVar, cast

import cv2
import numpy as np

from camnet_gui import adjust, overlays, views, white_balance
from camnet_gui.ahead import ReadAhead
from camnet_gui.behind import Behind
from camnet_gui.cache import Cache
from camnet_gui.color import M_SRGB_TO_XYZ, M_XYZ_TO_SRGB, apply_matrix, smallest_gain_one
from camnet_gui.demosaic import plain_xyz
from camnet_gui.edits import Edits
from camnet_gui.errors import CamnetError, OutOfMemoryError, WeightsError
from camnet_gui.events import Note, Progress, Report, Timing, ignore
from camnet_gui.geometry import placement_of
from camnet_gui.images import (
    F32,
    U8,
    U16,
    DemosaicedFrame,
    PreparedRggb,
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
from camnet_gui.lens import lens_of
from camnet_gui.levels import Level, level_of
from camnet_gui.model import device as devices
from camnet_gui.model.backend import EnhanceModel, StyleModel, load_restore, load_style
from camnet_gui.model.card import Card, read_card
from camnet_gui.model.config import THUMBNAIL
from camnet_gui.model.grid import GridStyle, StyleGrid
from camnet_gui.model.runner import EnhanceRunner, RestoreRunner
from camnet_gui.model.tiles import UNIT, Window, round_up, tiles_over
from camnet_gui.paths import weights_folder
from camnet_gui.photo import (
    Photo,
    box_of,
    inside,
    oriented_region,
    oriented_rgb,
    scaled_region,
    sensor_size,
    sensor_slices,
    unoriented_rgb,
)
from camnet_gui.prepare import binned_rgb, prepare
from camnet_gui.profiles import SPACES, ProfileName, beyond_srgb
from camnet_gui.raw import read_raw

LOOK_TILE: Final = 768  # of what the window looks at: small enough that a newer request soon gets its turn
EXPORT_TILE: Final = 2048
_SMALLEST_TILE: Final = 256
_NO_GRIDS: Final[Mapping[str, StyleGrid]] = MappingProxyType({})
CACHE_BYTES: Final = 1 << 30
_LOOK_BYTES: Final = 128 << 20  # of styled views before the adjustments, so that an adjustment need not style again

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class StyleInfo:
    """A style that the user can choose. `key` is what Edits.style holds, `name` what is shown."""

    key: str
    name: str
    description: str


class Engine:
    """Holds the nets and the caches. Not thread-safe, but for `raw_view`: one thread at a time, the device thread.

    device : "auto", "cpu", "cuda", "mps"
    tile : side of the tiles of whole pictures, in pixels (rounded up to a multiple of 32); small ones need less memory
    weights : folder of the nets; the shipped ones when None
    restore : file name, without suffix, of the Restore-Net
    cache_bytes : memory for what was developed, to be shown again
    more_styles : folder of the user's own styles, which may not exist; files in it that are no styles are noted

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
    ) -> None:
        devices.tune_process()
        self._folder = weights or weights_folder()
        self._device = devices.choose(device, report)
        self._tile = max(_SMALLEST_TILE, round_up(tile or EXPORT_TILE))
        self._report: Report = ignore
        self._restore_net = load_restore(self._folder / f"{restore}.safetensors", self._device, self._breathe)
        self._styles = dict(self._found_styles())
        for path in sorted(more_styles.glob("*.safetensors")) if more_styles is not None else ():
            try:
                self.add_style(path)
            except CamnetError as error:
                report(Note(f"A style of yours was left out: {error}"))
        self._enhance_nets: dict[str, StyleModel] = {}
        self._cache = Cache(cache_bytes)
        self._looks = Cache(_LOOK_BYTES)

    def _breathe(self) -> None:
        """Between layers: lets a cancelled job's report raise."""
        self._report(Progress("layer", 0, 0))

    def _found_styles(self) -> Iterator[tuple[str, tuple[Path, Card]]]:
        cards = [(path, read_card(path)) for path in sorted((self._folder / "styles").glob("*.safetensors"))]
        # "natural" is the default and comes first.
        for path, card in sorted(cards, key=lambda found: (found[1].key != "natural", found[1].name)):
            yield card.key, (path, card)

    @property
    def device_name(self) -> str:
        """For the status bar, e.g. "CPU (2 threads)" or "CUDA: NVIDIA H100"."""
        return devices.describe(self._device)

    def styles(self) -> tuple[StyleInfo, ...]:
        """All styles, the default one first."""
        return tuple(StyleInfo(key, card.name, card.description) for key, (_, card) in self._styles.items())

    def add_style(self, path: Path) -> str:
        """Take in a style's file; its key, with a number where that was taken. Raises WeightsError."""
        card = read_card(path)
        if card.stage != "enhance":
            raise WeightsError(f"{path.name} is not a style but a net for the stage “{card.stage}”.")
        key, number = card.key, 1
        while key in self._styles and self._styles[key][0].resolve() != path.resolve():
            number += 1
            key = f"{card.key}-{number}"
        self._styles[key] = path, card
        return key

    def open(self, path: Path, report: Report = ignore, ahead: ReadAhead | None = None) -> Photo:
        """Read a file, or take what `ahead` read of it meanwhile. Raises RawError."""
        prepared = None
        with _timed("read", report):
            if ahead is not None and ahead.path == path:
                frame, prepared = ahead.result()
            else:
                frame = read_raw(path)
        height, width = oriented_size(*sensor_size(frame), frame.shot.orientation)
        photo = Photo(path, frame, height, width)
        if prepared is not None:
            self._cached(("prepared", photo), lambda: prepared)
        return photo

    def forget(self, photo: Photo) -> None:
        """Give back the memory that the caches hold for a photo."""
        self._cache.forget(photo)
        self._looks.forget(photo)

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
            xyz = self._classical(photo, source.scale)[:, rows, columns]
        else:
            gains = smallest_gain_one(self.balance_of(photo, edits)[0])
            xyz = plain_xyz(self._level(photo, source.scale), gains, frame.M_balanced_to_xyz, rows, columns)
        upright = np.ascontiguousarray(cast(F32, orient(xyz, frame.shot.orientation)))
        return Xyz(placement.finished_planes(view, upright))

    def restore(self, photo: Photo, edits: Edits, view: View = View(), report: Report = ignore) -> Xyz:
        """Linear XYZ of the view; cached, so that only edits.denoise and edits.white_balance cause new work."""
        placement = placement_of(photo, edits)
        with self._job("restore", report):
            return Xyz(placement.finished_planes(view, self._restored(photo, edits, placement.source(view))))

    def enhance(self, photo: Photo, edits: Edits, view: View = View(), report: Report = ignore) -> Srgb:
        """The finished picture of the view (restores first where the cache has nothing)."""
        restored: list[F32] = []
        placement = placement_of(photo, edits)
        source = placement.source(view)

        def xyz() -> F32:
            if not restored:
                with self._job("restore", report):
                    restored.append(self._restored(photo, edits, source))
            return restored[0]

        def look(style: str) -> F32:
            gains = self.balance_of(photo, edits)[0]
            key = ("look", photo, source, gains, edits.denoise, edits.lens, style, edits.strength, edits.exposure)
            return self._looks.get(key, lambda: self._look(photo, edits, source, xyz(), style))

        with self._job("enhance", report):
            rgb = placement.finished(view, self._finished(edits, look))
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
        return white_balance.from_patch(self._prepared(photo), region)

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
            gains = self._cached(("auto-balance", photo), lambda: white_balance.automatic(self._prepared(photo)))
        else:
            gains = frame.white_balance
        return gains, *white_balance.temperature_from_gains(gains, frame.M_balanced_to_xyz, frame.daylight_balance)

    # --- restoring -------------------------------------------------------------------------------------------------

    @contextmanager
    def _job(self, stage: str, report: Report) -> Iterator[None]:
        """Report through `report` while a stage runs, and its time at the end."""
        previous, self._report = self._report, report
        try:
            with _timed(stage, report):
                yield
        finally:
            self._report = previous

    def _cached(self, key: tuple[object, ...], make: Callable[[], T]) -> T:
        return self._cache.get(key, make)

    def _prepared(self, photo: Photo) -> PreparedRggb:
        """Without white balance: gains of at least 1 before the clipping at 1 give the same as after it."""
        frame = photo.frame
        assert isinstance(frame, RawFrame)
        return self._cached(("prepared", photo), lambda: prepare(frame, balance=(1.0, 1.0, 1.0)))

    def _level(self, photo: Photo, scale: int) -> Level:
        return self._cached(("level", photo, scale), lambda: level_of(self._prepared(photo), scale))

    def _classical(self, photo: Photo, scale: int) -> F32:
        """XYZ (3, H, W) of a demosaiced file at a scale, sensor coordinates."""
        frame = photo.frame
        assert isinstance(frame, DemosaicedFrame)
        return self._cached(("classical", photo, scale), lambda: views.reduced(frame.xyz, scale))

    def _runner(self, photo: Photo, edits: Edits, scale: int) -> RestoreRunner:
        frame = photo.frame
        assert isinstance(frame, RawFrame)
        gains = smallest_gain_one(self.balance_of(photo, edits)[0])

        def make() -> RestoreRunner:
            level = self._level(photo, scale)
            return RestoreRunner(self._restore_net, level, gains, edits.denoise, frame.M_balanced_to_xyz)

        return self._cached(("runner", photo, scale, gains, edits.denoise), make)

    def _restored(self, photo: Photo, edits: Edits, view: View) -> F32:
        """XYZ (3, h, w) of a view, picture coordinates, through the tile cache."""
        rows, columns = sensor_slices(photo, view)
        xyz = self._sensor_xyz(photo, edits, view.scale, Window.over(rows, columns))
        return cast(F32, orient(xyz, photo.frame.shot.orientation))

    def _assembled(self, photo: Photo, runner: RestoreRunner, region: Window, tile: int) -> F32:
        """XYZ of a region of a level's padded picture, from tiles that are cached."""
        tiles = list(tiles_over(region, tile, runner.height, runner.width))
        out = np.empty((3, region.height, region.width), np.float32)
        for index, window in enumerate(tiles):
            self._report(Progress("restore", index, len(tiles)))
            found = self._cached(("tile", photo, runner, window), partial(self._run, runner, window, tile))
            common = window.overlap(region)
            out[(slice(None), *common.within(region))] = found[(slice(None), *common.within(window))]
        self._report(Progress("restore", len(tiles), len(tiles)))
        return out

    def _run(self, runner: RestoreRunner, window: Window, tile: int) -> F32:
        """One window; in quarters when memory runs out, down to the smallest tile."""
        try:
            return runner(window, tile)
        except (MemoryError, RuntimeError) as error:
            if not _is_memory(error):
                raise
        devices.empty_cache(self._device)
        half = round_up(max(window.height, window.width) // 2)
        if half < _SMALLEST_TILE:
            raise OutOfMemoryError("There is not enough memory to develop this picture, even in the smallest tiles.")
        self._report(Note(f"Memory is short: going on with tiles of {half} pixels."))
        out = np.empty((3, window.height, window.width), np.float32)
        for part in tiles_over(window, half, runner.height, runner.width):
            common = part.overlap(window)
            out[(slice(None), *common.within(window))] = self._run(runner, common, half)
        return out

    # --- enhancing -------------------------------------------------------------------------------------------------

    def _enhance_net(self, key: str) -> StyleModel:
        if key not in self._styles:
            known = ", ".join(self._styles)
            raise CamnetError(f"There is no style “{key}”; there are: {known}.")
        if key not in self._enhance_nets:
            self._enhance_nets[key] = load_style(self._styles[key][0], self._device, self._breathe)
        return self._enhance_nets[key]

    def _binned_xyz(self, photo: Photo, gains: Vec3, longest: int) -> F32:
        """XYZ (3, h, w) of the whole binned picture, sensor coordinates, not more than about `longest` pixels long."""
        if isinstance(photo.frame, DemosaicedFrame):
            return self._classical(photo, max(1, max(photo.height, photo.width) // longest))
        factor = max(2, max(photo.height, photo.width) // longest // 2 * 2)
        binned = self._cached(("binned", photo, factor), lambda: binned_rgb(self._prepared(photo), factor))
        height, width = (-(-extent // factor) for extent in sensor_size(photo.frame))
        gain = np.array(smallest_gain_one(gains), np.float32)[:, None, None]
        return apply_matrix(photo.frame.M_balanced_to_xyz, np.minimum(binned[:, :height, :width] * gain, 1))

    def _style_grid(self, photo: Photo, edits: Edits, net: GridStyle, style: str) -> StyleGrid:
        gains = self.balance_of(photo, edits)[0]

        def make() -> StyleGrid:
            small = orient(self._binned_xyz(photo, gains, 2 * THUMBNAIL), photo.frame.shot.orientation)
            reference = np.float32(2.0**photo.frame.baseline_exposure)
            return net.grid(np.ascontiguousarray(small) * reference)

        return self._cached(("grid", photo, gains, style), make)

    def _finished(self, edits: Edits, look: Callable[[str], F32]) -> F32:
        """sRGB (h, w, 3) out of what `look` makes in each style: the two styles' blend, adjusted."""
        rgb = look(edits.style)
        if edits.second_style and edits.blend:
            rgb = cast(F32, cv2.addWeighted(rgb, 1 - edits.blend, look(edits.second_style), edits.blend, 0))
        return adjust.adjusted(rgb, edits)

    def _grids(self, photo: Photo, edits: Edits) -> dict[str, StyleGrid]:
        """The grids of the styles that `edits` names, as far as they have one."""
        nets = {style: self._enhance_net(style) for style in _named(edits)}
        return {
            style: self._style_grid(photo, edits, net, style)
            for style, net in nets.items()
            if isinstance(net, GridStyle)
        }

    def _look(
        self, photo: Photo, edits: Edits, view: View, xyz: F32, style: str, grids: Mapping[str, StyleGrid] = _NO_GRIDS
    ) -> F32:
        """sRGB (h, w, 3) in a style, of a view whose restored XYZ (3, h, w) is given; picture coordinates.

        grids : those that are there already; with one of `style` nothing of the engine is touched
        """
        exposure = edits.exposure + photo.frame.baseline_exposure
        net = grids.get(style) or self._enhance_net(style)
        if isinstance(net, GridStyle):
            net = self._style_grid(photo, edits, net, style)
        if isinstance(net, StyleGrid):
            return net.apply(xyz, box_of(photo, view), edits.strength, exposure)
        plain = views.plain(xyz, exposure)
        styled = self._unet_style(photo, edits, view, net, exposure, style)
        return np.clip(plain + np.float32(edits.strength) * (styled - plain), 0, 1)

    def _unet_style(
        self, photo: Photo, edits: Edits, view: View, net: EnhanceModel, exposure: float, style: str
    ) -> F32:
        """The paper's Enhance-Net on a view; it works in sensor coordinates on the picture padded to its multiple."""
        high, wide = (-(-extent // view.scale) for extent in sensor_size(photo.frame))
        unit = max(UNIT, net.contract.size_multiple)
        smallest = net.contract.smallest
        tall, broad = (max(round_up(extent, unit), round_up(smallest, unit)) for extent in (high, wide))
        orientation = photo.frame.shot.orientation
        rows, columns = sensor_slices(photo, view)

        def source(window: Window) -> F32:
            present = window.overlap(Window(0, 0, high, wide))
            part = self._sensor_xyz(photo, edits, view.scale, present)
            below, right = window.height - present.height, window.width - present.width
            return np.pad(part, ((0, 0), (0, below), (0, right)), "symmetric") if below or right else part

        gains = self.balance_of(photo, edits)[0]
        key = ("enhancer", photo, view.scale, gains, edits.denoise, edits.lens, style)
        runner = self._cached(key, lambda: EnhanceRunner(net, tall, broad, source))
        region = Window.over(rows, columns)
        tile = max(self._tile, round_up(net.contract.receptive_field, 256))
        out = np.empty((3, region.height, region.width), np.float32)
        tiles = list(tiles_over(region, tile, tall, broad))
        for index, window in enumerate(tiles):
            self._report(Progress("enhance", index, len(tiles)))
            common = window.overlap(region)
            found = runner(window, tile, exposure)
            out[(slice(None), *common.within(region))] = found[(slice(None), *common.within(window))]
        return cast(F32, orient(out, orientation)).transpose(1, 2, 0)

    def _sensor_xyz(self, photo: Photo, edits: Edits, scale: int, window: Window) -> F32:
        """Restored XYZ of a window in sensor coordinates of a scale, with the lens's light corrected."""

        def restored(part: Window) -> F32:
            if isinstance(photo.frame, DemosaicedFrame):
                return self._classical(photo, scale)[:, part.top : part.bottom, part.left : part.right]
            runner = self._runner(photo, edits, scale)
            top, left = self._level(photo, scale).offset
            region = Window(part.top + top, part.left + left, part.bottom + top, part.right + left)
            return self._assembled(photo, runner, region, max(LOOK_TILE, round_up(runner.halo, 256)))

        if not edits.lens:
            return restored(window)
        key = ("lit", photo, scale, window, self.balance_of(photo, edits)[0], edits.denoise)
        return self._looks.get(key, lambda: self._lit(photo, edits, scale, window, restored))

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
        outer = Window(
            max(window.top - margin, 0),
            max(window.left - margin, 0),
            min(window.bottom + margin, -(-height // scale)),
            min(window.right + margin, -(-width // scale)),
        )
        # The lens acted on the camera's colours. A gain map makes up for vignetting already.
        matrix, brighten = M_SRGB_TO_XYZ, True
        if isinstance(frame, RawFrame):
            matrix, brighten = frame.M_balanced_to_xyz, not frame.gain_maps
        camera = apply_matrix(np.linalg.inv(matrix).astype(np.float64), restored(outer))
        camera = profile.lit(camera, outer.top, outer.left, scale, (height, width), brighten)
        return apply_matrix(matrix, camera[(slice(None), *window.within(outer))])

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
        placement = placement_of(photo, edits)
        source = placement.source(View())
        used = Window.over(*sensor_slices(photo, source))
        upright = scaled_region(photo, source)
        # What is moved by parts of pixels waits in 16 bits for the moving.
        waiting = np.dtype(np.uint16) if dtype == np.uint8 and not placement.exact else dtype
        out = np.empty((upright.height, upright.width, 3), waiting)
        target = unoriented_rgb(out, photo.frame.shot.orientation)
        tiles = list(_even_tiles(used, self._tile))
        runner = None
        if isinstance(photo.frame, RawFrame):
            with self._job("prepare", report):
                runner = self._runner(photo, edits, 1)
                devices.give_back_memory()  # what reading and preparing needed only for a while
        seconds = {"restore": 0.0, "enhance": 0.0}
        with self._job("develop", report):
            grids = self._grids(photo, edits)

            def finish(window: Window, xyz: F32) -> None:
                begun = time.perf_counter()
                view = View(oriented_region(Region(window.left, window.top, window.width, window.height), photo))
                rgb = self._finished(edits, partial(self._look, photo, edits, view, xyz, grids=grids))
                if space is not None:
                    rgb = _in_space(rgb, xyz, edits.exposure + photo.frame.baseline_exposure, space, dtype)
                flat = unoriented_rgb(rgb, photo.frame.shot.orientation)
                target[window.within(used)] = _as_dtype(flat, waiting)
                seconds["enhance"] += time.perf_counter() - begun

            with Behind(apart=grids.keys() == _named(edits)) as behind:
                for index, window in enumerate(tiles):
                    self._report(Progress("develop", index, len(tiles)))
                    begun = time.perf_counter()
                    xyz = self._tile_xyz(photo, edits, runner, window)
                    seconds["restore"] += time.perf_counter() - begun
                    behind.do(partial(finish, window, xyz))
            self._report(Progress("develop", len(tiles), len(tiles)))
        for stage, spent in seconds.items():
            report(Timing(stage, spent))
        finished = cast(U8 | U16 | F32, placement.finished(View(), out))
        return finished if waiting == dtype else cast(U8, cv2.convertScaleAbs(finished, alpha=255 / 65535))

    def _tile_xyz(self, photo: Photo, edits: Edits, runner: RestoreRunner | None, window: Window) -> F32:
        """Restored XYZ of a window in sensor coordinates, oriented, without the cache."""
        xyz = self._lit(photo, edits, 1, window, partial(self._uncached_xyz, photo, runner))
        return np.ascontiguousarray(cast(F32, orient(xyz, photo.frame.shot.orientation)))

    def _uncached_xyz(self, photo: Photo, runner: RestoreRunner | None, window: Window) -> F32:
        if runner is None:
            return self._classical(photo, 1)[:, window.top : window.bottom, window.left : window.right]
        level = self._level(photo, 1)
        top, left = level.offset
        moved = Window(window.top + top, window.left + left, window.bottom + top, window.right + left)
        # Edges on the tiling's unit; the offset is 0 or 1, so at most one more unit is computed.
        outer = Window(
            window.top // UNIT * UNIT,
            window.left // UNIT * UNIT,
            min(round_up(moved.bottom), runner.height),
            min(round_up(moved.right), runner.width),
        )
        return self._run(runner, outer, self._tile)[(slice(None), *moved.within(outer))]


def _named(edits: Edits) -> set[str]:
    """The styles that show."""
    return {edits.style, edits.second_style} if edits.second_style and edits.blend else {edits.style}


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


def _is_memory(error: BaseException) -> bool:
    text = str(error).lower()
    return isinstance(error, MemoryError) or ("memory" in text and "alloc" in text)


@contextmanager
def _timed(stage: str, report: Report) -> Iterator[None]:
    begun = time.perf_counter()
    yield
    report(Timing(stage, time.perf_counter() - begun))
