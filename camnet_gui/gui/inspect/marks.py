"""The overlays' colours and legends, and the pictures that are made of them. Worker threads call these functions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, cast

import numpy as np
from PySide6.QtGui import QImage

from camnet_gui.events import Event, Progress, Report
from camnet_gui.gui.pixels import Layer, Stage, indexed, to_qimage
from camnet_gui.icc import ColourPath, Rgb
from camnet_gui.images import F32, RawFrame
from camnet_gui.photo import Photo

if TYPE_CHECKING:
    from camnet_gui.develop import Engine

Kind = Literal["none", "raw", "gamut", "exposure", "peaking", "restored", "style"]
NAMES: Final[dict[Kind, str]] = {
    "none": "No overlay",
    "raw": "Raw clipping",
    "gamut": "Out of gamut",
    "exposure": "False-colour exposure",
    "peaking": "Focus peaking",
    "restored": "What Restore-Net changed",
    "style": "What the style changed",
}
# The panes that an overlay has something to say of.
STAGES_OF: Final[dict[Kind, tuple[Stage, ...]]] = {
    "none": (),
    "raw": ("raw", "restored", "enhanced"),
    "gamut": ("restored", "enhanced"),
    "exposure": ("restored", "enhanced"),
    "peaking": ("raw", "restored", "enhanced"),
    "restored": ("restored",),
    "style": ("enhanced",),
}
RAW_COLOURS: Final[tuple[Rgb, ...]] = (
    (255, 40, 40), (40, 220, 40), (255, 220, 0), (50, 90, 255), (255, 0, 220), (0, 220, 230), (0, 0, 0),
)  # fmt: skip
GAMUT_COLOURS: Final[tuple[Rgb, ...]] = ((255, 0, 220), (255, 220, 0))
ZONE_COLOURS: Final[tuple[Rgb, ...]] = (
    (32, 0, 64), (48, 24, 128), (32, 72, 200), (32, 136, 208), (32, 168, 168), (40, 144, 80), (112, 168, 56),
    (150, 150, 150), (208, 200, 80), (232, 152, 48), (232, 96, 40), (255, 0, 0),
)  # fmt: skip
PEAK_COLOUR: Final[Rgb] = (255, 60, 0)
LEGENDS: Final[dict[Kind, tuple[tuple[Rgb, str], ...]]] = {
    "none": (),
    "raw": (
        (RAW_COLOURS[0], "red clipped"), (RAW_COLOURS[1], "green clipped"), (RAW_COLOURS[3], "blue clipped"),
        (RAW_COLOURS[2], "two of them: mixed"), (RAW_COLOURS[6], "all three"),
    ),
    "gamut": ((GAMUT_COLOURS[0], "more colourful than sRGB"), (GAMUT_COLOURS[1], "brighter than white")),
    "exposure": tuple(zip(ZONE_COLOURS, (
        "below −6 EV", "−6 to −5", "−5 to −4", "−4 to −3", "−3 to −2", "−2 to −1", "−1 to −½", "middle grey ±½",
        "+½ to +1", "+1 to +2", "+2 EV to white", "white and above",
    ), strict=True)),
    "peaking": ((PEAK_COLOUR, "in focus"),),
    "restored": (((220, 220, 220), "brighter than bilinear"), ((128, 128, 128), "the same"),
                 ((30, 30, 30), "darker than bilinear")),
    "style": (((220, 220, 220), "brighter than the plain rendition"), ((128, 128, 128), "the same"),
              ((30, 30, 30), "darker than the plain rendition")),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Options:
    """What can be set: how much change from pixel to pixel is sharp, and how much differences are amplified."""

    threshold: float = 0.03
    gain: float = 4.0


def overlay_of(
    engine: Engine,
    photo: Photo,
    kind: Kind,
    stage: Stage,
    layer: Layer,
    options: Options,
    colours: ColourPath,
    report: Report,
) -> Layer | None:
    """The overlay for a layer, of the same place and scale, from the data that the layer shows; None without any.

    colours : the display's; overlays are not proofed, as they are no pictures
    """
    from camnet_gui import overlays, views  # only when there is a picture: they load OpenCV

    view, edits = layer.view, layer.edits
    assert view is not None and edits is not None and layer.data is not None
    report = _quiet(report)
    if kind == "raw":
        if not isinstance(photo.frame, RawFrame):
            return None
        return _laid(indexed(engine.clipped_sites(photo, view, edits), RAW_COLOURS, colours), layer)
    xyz = engine.restore(photo, edits, view, report).data
    exposure = edits.exposure + photo.frame.baseline_exposure
    if kind == "gamut":
        return _laid(indexed(overlays.out_of_gamut(xyz, exposure), GAMUT_COLOURS, colours), layer)
    if kind == "exposure":
        y = xyz[1] if stage == "restored" else overlays.luminance(cast(F32, layer.data))
        return _laid(indexed(overlays.zones(y) + np.uint8(1), ZONE_COLOURS, colours), layer)
    if kind == "peaking":
        return _laid(indexed(overlays.sharp_edges(xyz[1], options.threshold), (PEAK_COLOUR,), colours), layer)
    if kind == "restored":
        before = views.plain(engine.plain(photo, edits, view, report).data)
        changed = overlays.difference(views.plain(xyz), before, options.gain)
        return _laid(to_qimage(colours.unproofed.shown(changed)), layer)
    after = cast(F32, layer.data).transpose(1, 2, 0)
    changed = overlays.difference(after, views.plain(xyz, exposure), options.gain)
    return _laid(to_qimage(colours.unproofed.shown(changed)), layer)


def _laid(image: QImage, layer: Layer) -> Layer:
    return Layer(image, layer.rect, layer.scale, "")


def _quiet(report: Report) -> Report:
    """Only asks whether to go on: what an overlay takes is nobody's stage time."""

    def ask(event: Event) -> None:
        report(Progress("overlay", 0, 0))

    return ask
