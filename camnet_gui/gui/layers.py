"""What a pane shows is made of: the engine's stages as layers, and what each of them depends on."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from camnet_gui.edits import Edits
from camnet_gui.events import Report
from camnet_gui.gui.compare import Reference
from camnet_gui.gui.controls import PARTING
from camnet_gui.gui.pixels import (
    REFERENCE,
    Layer,
    Stage,
    clipping_image,
    srgb_to_u8,
    to_qimage,
    view_rect,
    xyz_to_u8,
)
from camnet_gui.gui.translate import tr
from camnet_gui.icc import ColourPath
from camnet_gui.images import F32, U8, DemosaicedFrame, View
from camnet_gui.photo import Photo

if TYPE_CHECKING:  # develop imports what must not load before the window is shown
    from camnet_gui.develop import Engine

PATTERN_ZOOM = 4.0
# What `DemosaicedFrame.kind` may be, for the catalogues.
KIND_NAMES: Final = (
    "linear DNG", "X-Trans", "monochrome", "Foveon", "four-colour mosaic", "non-Bayer mosaic",
    "three-colour raw",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Scene:
    """A photo as it is looked at: all that a layer is made of, but its stage and view.

    managed : whether RESTORED is shown in sRGB instead of XYZ with gamma 2.2
    colours : how sRGB gets to the screen
    zoom : screen pixels per picture pixel
    """

    engine: Engine
    photo: Photo
    edits: Edits
    managed: bool
    colours: ColourPath
    reference: Reference | None
    zoom: float

    def depends(self, stage: Stage, view: View) -> tuple[object, ...]:
        """What a layer depends on, its view first: equal values, equal layers."""
        edits, colours = self.edits, self._colours(stage)
        laid = edits.geometry, edits.lens
        if stage == "restored":
            made_of = edits.denoise, edits.sharpness, edits.white_balance, self.engine.stage_of(edits)
            return (view, *made_of, self.managed, laid, colours)
        if stage == "enhanced":
            return (view, edits, colours)
        if stage == REFERENCE and self.reference is not None:
            return (view, self.reference.depends(edits), colours)
        return (view, self._pattern(stage, view), laid, colours)

    def make(self, stage: Stage, view: View, report: Report) -> Layer:
        """Develop a layer, in a pool."""
        start = time.perf_counter()
        engine, photo, edits = self.engine, self.photo, self.edits
        pattern, colours = self._pattern(stage, view), self._colours(stage)
        data: F32 | U8
        if stage == "raw":
            data = rgb = engine.raw_view(photo, view, pattern, edits)
        elif stage == "restored":
            xyz = engine.restore(photo, edits, view, report)
            data, rgb = xyz.data, xyz_to_u8(xyz, self.managed)
        elif stage == REFERENCE and self.reference is not None:
            data = rgb = self.reference.make(engine, photo, edits, view, report)
        else:
            picture = engine.enhance(photo, edits, view, report)
            data, rgb = picture.data, srgb_to_u8(picture)
        label = _label(stage, photo, view, pattern, self.managed, colours)
        if self.reference is not None and stage == REFERENCE:
            label = PARTING.join([self.reference.name, label])
        layer = _layer(rgb, view, label, start, stage == "enhanced", data, colours)
        return replace(layer, view=view, edits=edits)

    def _pattern(self, stage: Stage, view: View) -> bool:
        return stage == "raw" and view.scale == 1 and self.zoom >= PATTERN_ZOOM

    def _colours(self, stage: Stage) -> ColourPath:
        # The mosaic and XYZ as RGB are no colours that another device could show.
        proofed = stage in ("enhanced", REFERENCE) or (stage == "restored" and self.managed)
        return self.colours if proofed else self.colours.unproofed


def _layer(
    rgb: U8, view: View, label: str, start: float, finished: bool, data: F32 | U8, colours: ColourPath
) -> Layer:
    """A layer from uint8 (H, W, 3) that was made of `data`; `finished` pictures carry the clipping overlay.

    start : `time.perf_counter()` when work on it began
    """
    rect = view_rect(view, rgb.shape[:2])
    return Layer(
        to_qimage(colours.shown(rgb)),
        rect,
        view.scale,
        label,
        time.perf_counter() - start,
        clipping_image(rgb, colours) if finished else None,
        data,
    )


def _label(stage: Stage, photo: Photo, view: View, pattern: bool, managed: bool, colours: ColourPath) -> str:
    """What a pane's header says about the picture that it shows."""
    detail = tr("Full detail 1:1") if view.scale == 1 else tr("Preview 1:{scale}", scale=view.scale)
    if stage == "raw":
        return PARTING.join([detail, tr("Bayer pattern") if pattern else tr("linear, γ 2.2")])
    # What matters most comes first: where even two lines are too narrow, their ends are cut.
    frame, proof = photo.frame, colours.proof
    kind = [tr(frame.kind)] if isinstance(frame, DemosaicedFrame) else []
    if proof is not None:
        return PARTING.join([tr("Proof: {profile}", profile=proof.profile.name), *kind, detail])
    kind = [tr("classical: {kind}", kind=name) for name in kind]
    how = [tr("sRGB view") if managed else tr("XYZ, γ 2.2")] if stage == "restored" else []
    return PARTING.join([*kind, detail, *how])
