"""What should be on screen, asked of the engine: latest-wins channels for every stage, preview and detail apart.

`refresh()` compares what is wanted with what was asked for last, and asks for the difference only.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Signal

from camnet_gui.edits import Edits, WhiteBalance
from camnet_gui.events import Event, Progress, Report, Timing
from camnet_gui.geometry import Placement, placement_of
from camnet_gui.gui.compare import Reference
from camnet_gui.gui.jobs import Channel, Pool, Priority
from camnet_gui.gui.layers import Scene
from camnet_gui.gui.pixels import REFERENCE, STAGES, Layer, Stage, to_qimage
from camnet_gui.gui.style_thumbnails import StyleThumbnails
from camnet_gui.gui.translate import tr
from camnet_gui.icc import ColourPath
from camnet_gui.images import DemosaicedFrame, Region, View
from camnet_gui.photo import SCALES, Photo

if TYPE_CHECKING:  # develop imports what must not load before the window is shown
    from camnet_gui.develop import Engine

ALIGN = 64
CACHED_S = 0.01


class Renderer(QObject):
    """Keeps the layers of the three stages up to date. Signals arrive in the GUI thread."""

    layer_ready = Signal(str, str, object)  # stage, "base" | "detail", Layer or None
    balance_ready = Signal(float, float)  # kelvin, tint
    laid = Signal(object, object)  # Placements: other edits laid the picture differently
    resized = Signal(int, int)  # other edits made the picture another width and height
    timed = Signal(str, float)
    progressed = Signal(object)  # Progress
    failed = Signal(object)  # Exception
    display_changed = Signal()  # pictures are for a display with another profile

    def __init__(
        self, pool: Pool, side_pool: Pool, parent: QObject | None = None, *, thumbnails: bool = True
    ) -> None:
        """`pool` owns the device; RAW is shown by `side_pool`, so that it doesn't wait behind the nets."""
        super().__init__(parent)
        self._pool = pool
        self._engine: Engine | None = None
        self._photo: Photo | None = None
        self._edits = Edits()
        self.placement: Placement | None = None  # of the picture on screen: what its coordinates mean
        self._base_scale = SCALES[-1]
        self._detail: View | None = None
        self._zoom = 0.0
        self._visible_stages: tuple[Stage, ...] = STAGES
        self._managed = False
        self.colours = ColourPath()  # how sRGB gets to the screen
        self._asked: dict[tuple[str, str], tuple[object, ...]] = {}  # what the layers depend on, see Scene
        self._shown: set[tuple[str, str]] = set()
        self._reference: Reference | None = None
        self._channels = {
            (stage, slot): Channel(side_pool if stage == "raw" else pool)
            for stage in (*STAGES, REFERENCE)
            for slot in ("base", "detail")
        }
        # A reference that needs no net doesn't wait for them.
        self._side_channels = {place: Channel(side_pool) for place in self._channels if place[0] == REFERENCE}
        self._preview_channel = Channel(pool)
        self._balance_channel = Channel(pool)
        self.thumbnails = StyleThumbnails(pool, self._scene if thumbnails else lambda: None, self)
        self.thumbnails.failed.connect(self.failed)

    def set_engine(self, engine: Engine) -> None:
        """Give the engine; called once, when it is ready."""
        self._engine = engine

    def set_photo(self, photo: Photo | None, edits: Edits) -> None:
        """Show another photo: everything of the old one becomes stale."""
        self.clear()
        self._photo, self._edits = photo, edits
        if photo is None or self._engine is None:
            return
        engine, colours = self._engine, self.colours
        self.placement = placement = placement_of(photo, edits)

        def work(report: Report) -> Layer:
            rgb = colours.shown(engine.preview(photo, edits))
            label = tr("Embedded preview") if photo.frame.preview else tr("Quick rendition")
            return Layer(to_qimage(rgb), QRectF(0, 0, placement.width, placement.height), 0, label)

        # Asked first, so that it is on screen before anything is developed.
        self._preview_channel.request(work, self._show_preview, self.failed.emit, priority=Priority.PREVIEW)

    def set_edits(self, edits: Edits) -> None:
        """Show the photo with other edits."""
        before, self._edits = self._edits, edits
        self._place()
        self.refresh()
        self.thumbnails.edited(before, edits)

    def show_edits(self, edits: Edits) -> None:
        """Show the photo with other edits for a moment: the styles' thumbnails stay."""
        self._edits = edits
        self._place()
        self.refresh()

    def set_reference(self, reference: Reference | None) -> None:
        """What the fourth pane shows; it is worked on while it is among the visible stages."""
        self._reference = reference
        for slot in ("base", "detail"):
            place: tuple[Stage, str] = (REFERENCE, slot)
            self._channels[place].clear()
            self._side_channels[place].clear()
            self._asked.pop(place, None)
            self._shown.discard(place)
            self.layer_ready.emit(*place, None)
        self.refresh()

    def _place(self) -> None:
        """Find where the picture lies now; tell when it moved, or its size is another."""
        if self._photo is None:
            return
        before, self.placement = self.placement, placement_of(self._photo, self._edits)
        size = self.placement.width, self.placement.height
        if before is None:
            return
        resized = (before.width, before.height) != size
        if resized or not before.like(self.placement):
            self.laid.emit(before, self.placement)
        if resized:
            self._detail = None  # of another picture; the view asks anew when it has settled
            self.resized.emit(*size)

    def set_view(self, zoom: float, visible: QRectF, fit_zoom: float) -> None:
        """`zoom` is screen pixels per picture pixel, `visible` the part of the picture on screen."""
        if self._photo is None or self.placement is None:
            return
        self._zoom = zoom
        self._base_scale = scale_for(fit_zoom)
        scale = scale_for(zoom)
        if scale >= self._base_scale:
            self._detail = None
        elif not (self._detail and self._detail.scale == scale and _holds(self._detail, visible)):
            self._detail = View(aligned(visible, self.placement.height, self.placement.width, scale), scale)
        self.refresh()

    def set_visible(self, stages: tuple[Stage, ...]) -> None:
        """Only these stages are worked on."""
        self._visible_stages = stages
        self.refresh()

    def set_managed(self, managed: bool) -> None:
        """Show RESTORED colour-managed to sRGB instead of XYZ with gamma 2.2."""
        self._managed = managed
        self.refresh()

    def renew_styles(self) -> None:
        """A style that shows was taken away, or is there again: what was made in it is made anew."""
        self._renew("enhanced", REFERENCE)

    def renew_restored(self) -> None:
        """Other weights restore now: everything but the mosaic is made anew."""
        self._renew("restored", "enhanced", REFERENCE)
        self.thumbnails.renew()

    def _renew(self, *stages: str) -> None:
        for place in [place for place in self._asked if place[0] in stages]:
            del self._asked[place]
        self.refresh()

    def set_colours(self, colours: ColourPath) -> None:
        """Show pictures for another display, or another soft proof."""
        before, self.colours = self.colours, colours
        self.refresh()
        if colours.display != before.display:
            self.display_changed.emit()
            self.thumbnails.renew()

    def refresh(self) -> None:
        """Ask for everything that is wanted and was not asked for yet."""
        if self._photo is None or self._engine is None or self._zoom == 0.0:
            return
        for stage in self._visible_stages:
            detail: tuple[Stage, str] = (stage, "detail")
            if self._detail is None and detail in self._asked:
                self._channel_of(detail).clear()
                del self._asked[detail]
                self._shown.discard(detail)
                self.layer_ready.emit(stage, "detail", None)
        if self._detail is not None:
            for stage in self._visible_stages:
                self._ask(stage, "detail", self._detail, Priority.LOOK)
        for stage in self._visible_stages:
            # What the detail covers can wait, unless nothing is there yet.
            hidden = self._detail is not None and (stage, "base") in self._shown
            self._ask(stage, "base", View(None, self._base_scale), Priority.DETAIL if hidden else Priority.PREVIEW)

    @property
    def busy(self) -> bool:
        """Whether a stage on screen is being worked on."""
        return any(channel.busy for channel in (self._preview_channel, *self._stage_channels()))

    def stop(self) -> None:
        """Cancel what runs; the user's next change or movement asks again."""
        for channel in self._all_channels():
            channel.clear()
        self.thumbnails.stop()
        self._asked = {place: wanted for place, wanted in self._asked.items() if place in self._shown}

    def clear(self) -> None:
        """Make everything that was asked for stale."""
        for channel in self._all_channels():
            channel.clear()
        self.thumbnails.stop()
        self._asked.clear()
        self._shown.clear()
        self._photo, self._detail, self._zoom, self.placement = None, None, 0.0, None

    def pick(self, x: int, y: int, done: Callable[[tuple[float, float, float]], None]) -> None:
        """Ask for the white balance gains that make the patch around (x, y) neutral."""
        engine, photo, shown = self._engine, self._photo, self._edits
        if engine is None or photo is None:
            return
        self._pool.submit(
            lambda report: engine.pick_balance(photo, x, y, edits=shown),
            on_done=lambda gains: done(gains) if photo is self._photo else None,
            on_failed=self.failed.emit,
        )

    def find_as_shot(self, done: Callable[[float, float], None]) -> None:
        """Ask for temperature and tint of the white balance that the camera wrote."""
        engine, photo, edits = self._engine, self._photo, self._edits
        if engine is None or photo is None:
            return
        as_shot = edits.model_copy(update={"white_balance": WhiteBalance()})
        self._pool.submit(
            lambda report: engine.balance_of(photo, as_shot),
            on_done=lambda answer: done(answer[1], answer[2]) if photo is self._photo else None,
            on_failed=self.failed.emit,
        )

    def _all_channels(self) -> list[Channel]:
        return [*self._stage_channels(), self._preview_channel, self._balance_channel]

    def _stage_channels(self) -> list[Channel]:
        return [*self._channels.values(), *self._side_channels.values()]

    def _channel_of(self, place: tuple[Stage, str]) -> Channel:
        side = place[0] == REFERENCE and self._reference is not None and not self._reference.needs_device
        return self._side_channels[place] if side else self._channels[place]

    def _show_preview(self, layer: Layer) -> None:
        for stage in STAGES:
            if (stage, "base") not in self._shown:
                self.layer_ready.emit(stage, "base", layer)

    def maker(self, stage: Stage, view: View) -> Callable[[Report], Layer] | None:
        """What makes a layer as it would be shown now, for a pool; None while there is nothing to show."""
        scene = self._scene()
        if scene is None or (stage == REFERENCE and scene.reference is None):
            return None
        return lambda report: scene.make(stage, view, report)

    def _scene(self) -> Scene | None:
        """What is looked at now; None while there is nothing."""
        if self._engine is None or self._photo is None:
            return None
        return Scene(
            self._engine, self._photo, self._edits, self._managed, self.colours, self._reference, self._zoom
        )

    def _ask(self, stage: Stage, slot: str, view: View, priority: Priority) -> None:
        scene = self._scene()
        if scene is None or (stage == REFERENCE and scene.reference is None):
            return
        wanted = scene.depends(stage, view)
        place: tuple[Stage, str] = (stage, slot)
        before = self._asked.get(place)
        if before == wanted:
            return
        channel = self._channel_of(place)
        if before is not None and before[0] != view:
            channel.clear()
        self._asked[place] = wanted

        def done(layer: Layer) -> None:
            first = ("enhanced", "base") not in self._shown
            self._shown.add(place)
            self.layer_ready.emit(stage, slot, layer)
            if place == ("enhanced", "base") and first:
                self.thumbnails.renew()

        def on_event(event: Event) -> None:
            # Asking for ENHANCED finds the restored picture in the cache: that isn't how long restoring takes.
            if not (stage == "enhanced" and isinstance(event, Timing) and event.seconds < CACHED_S):
                self._on_event(event)

        channel.request(
            lambda report: scene.make(stage, view, report), done, self.failed.emit, on_event, priority=priority
        )
        if place == ("restored", "base") or (place == ("enhanced", "base") and "restored" not in self._visible_stages):
            self._ask_balance()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Timing):
            self.timed.emit(event.stage, event.seconds)
        elif isinstance(event, Progress):
            self.progressed.emit(event)

    def _ask_balance(self) -> None:
        engine, photo, edits = self._engine, self._photo, self._edits
        if engine is None or photo is None or isinstance(photo.frame, DemosaicedFrame):
            return
        self._balance_channel.request(
            lambda report: engine.balance_of(photo, edits),
            lambda answer: self.balance_ready.emit(answer[1], answer[2]),
            self.failed.emit,
            priority=Priority.DETAIL,
        )


def scale_for(zoom: float) -> int:
    """The largest of the engine's scales whose result has at least as many pixels as the screen shows at `zoom`."""
    return max((s for s in SCALES if s * zoom <= 1.0 + 1e-6), default=1)


def aligned(visible: QRectF, height: int, width: int, scale: int) -> Region:
    """`visible` widened to multiples of ALIGN screen pixels, so that small movements ask for nothing new."""
    step = ALIGN * scale
    left = max(0, math.floor(visible.left() / step) * step)
    top = max(0, math.floor(visible.top() / step) * step)
    right = min(width, math.ceil(visible.right() / step) * step)
    bottom = min(height, math.ceil(visible.bottom() / step) * step)
    return Region(left, top, max(1, right - left), max(1, bottom - top))


def _holds(view: View, visible: QRectF) -> bool:
    region = view.region
    return region is not None and QRectF(region.x, region.y, region.width, region.height).contains(visible)
