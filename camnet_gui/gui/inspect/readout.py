"""The readout: what the sensor, RESTORED and ENHANCED hold below the cursor, from the data and not from the screen."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from camnet_gui.geometry import placement_of
from camnet_gui.gui.controls import ChoiceBox, label
from camnet_gui.gui.inspect.scopes import sensor_region
from camnet_gui.gui.jobs import Channel, Priority
from camnet_gui.gui.parts import Part
from camnet_gui.gui.pixels import STAGE_NAMES, Layer, Stage
from camnet_gui.gui.render import aligned
from camnet_gui.gui.translate import number, tr
from camnet_gui.icc import ColourPath
from camnet_gui.images import F32, RawFrame, Vec3, View
from camnet_gui.photo import Photo
from camnet_gui.readout import SIZES, Site, around, code_values, hex_of, lab_of, mean_in, sites_in
from camnet_gui.settings import Settings

if TYPE_CHECKING:
    from camnet_gui.gui.main_window import MainWindow

SWATCH = 14
REST_MS = 250
AROUND = 16  # pixels around the cursor that are asked for


@dataclass(frozen=True, slots=True)
class Reading:
    """Values at a place of the picture; None where a stage has nothing to tell.

    sites : of the mosaic; () for a file without one
    scales : picture pixels per pixel that the value was taken from, for RESTORED and ENHANCED (1 is exact)
    """

    x: int
    y: int
    sites: tuple[Site, ...]
    xyz: Vec3 | None
    rgb: Vec3 | None
    scales: tuple[int, int]


class ReadoutPanel(QWidget):
    """One line per stage; the numbers keep their places while the cursor moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.size_box = ChoiceBox()
        self.size_box.setAccessibleName(tr("Pixels to average"))
        self.size_box.setToolTip(tr("Read a single pixel, or the mean of the pixels around the cursor"))
        for size in SIZES:
            self.size_box.addItem(tr("1 pixel") if size == 1 else tr("{size} × {size} pixels", size=size), size)
        self.place = label(name="faint")
        self.lines: dict[str, QLabel] = {}
        self.swatch = QLabel()
        self.swatch.setFixedSize(SWATCH, SWATCH)
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 4, 8, 6)
        grid.setVerticalSpacing(2)
        grid.setHorizontalSpacing(8)
        grid.addWidget(self.size_box, 0, 0, 1, 2)
        grid.addWidget(self.place, 0, 2, 1, 2)
        rows = {
            "raw": (STAGE_NAMES["raw"], tr(
                "Values of the sensor (DN) and EV below saturation, per colour of the filter"
            )),
            "xyz": ("XYZ", tr("Tristimulus values of RESTORED, 1 where the sensor clips; white is D65")),
            "lab": ("Lab", tr("CIE L*a*b* of RESTORED, relative to the white D65")),
            "rgb": ("sRGB", tr("Code values of ENHANCED, 0 to 255, and as the web writes them")),
        }
        for row, (key, (name, tip)) in enumerate(rows.items(), 1):
            title = label(name, "faint")
            value = self.lines[key] = label()
            value.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            # A long line must not make the panel wider.
            value.setMinimumWidth(1)
            for widget in (title, value):
                widget.setToolTip(tip)
            grid.addWidget(title, row, 0)
            grid.addWidget(value, row, 1, 1, 2 if key == "rgb" else 3)
        grid.addWidget(self.swatch, len(rows), 3, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(2, 1)
        # More height would be of no use here, but of much to the controls below.
        self.setFixedHeight(self.sizeHint().height())

    def show_reading(self, reading: Reading | None, colours: ColourPath = ColourPath()) -> None:
        """Show values, or nothing where the cursor is in no picture; the patch as the display shows it."""
        if reading is None:
            self.place.setText("")
            for line in self.lines.values():
                line.setText("–")
            self.swatch.clear()
            return
        self.place.setText(tr("x {x}  y {y}", x=reading.x, y=reading.y))
        self.lines["raw"].setText(sites_text(reading.sites) or tr("no mosaic in this file"))
        xyz, rgb = reading.xyz, reading.rgb
        self.lines["xyz"].setText("–" if xyz is None else numbers(xyz, 4) + coarse(reading.scales[0]))
        self.lines["lab"].setText("–" if xyz is None else numbers(lab_of(xyz), 1) + coarse(reading.scales[0]))
        self.lines["rgb"].setText("–" if rgb is None else rgb_text(rgb) + coarse(reading.scales[1]))
        if rgb is None:
            self.swatch.clear()
        else:
            patch = QPixmap(SWATCH, SWATCH)
            patch.fill(QColor(*colours.colours_shown((code_values(rgb),))[0]))
            self.swatch.setPixmap(patch)


class ReadoutPart(Part):
    """Reads the layers' data and the mosaic wherever the cursor is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.panel = ReadoutPanel()
        # Where only a preview is on screen, the pixels around a resting cursor are asked for at 1:1.
        self._fine: dict[Stage, Layer] = {}
        device = window.session.device_pool
        self._channels: dict[Stage, Channel] = {"restored": Channel(device), "enhanced": Channel(device)}
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)

    def build(self) -> None:
        """A dock below the scopes."""
        self.window.add_panel("readout", tr("Readout"), self.panel, Qt.DockWidgetArea.RightDockWidgetArea)

    def connect_signals(self) -> None:
        """Read when the cursor moves, and when what is below it changes."""
        self.window.viewer.view.cursor_moved.connect(self.refresh)
        self.panel.size_box.activated.connect(self.refresh)
        session = self.window.session
        session.renderer.layer_ready.connect(self._layer_ready)
        session.photo_opened.connect(self._forget)
        session.photo_closed.connect(self._forget)
        session.renderer.resized.connect(self._forget)
        self._rest.timeout.connect(self._look_closely)

    def restore(self, settings: Settings) -> None:
        """The averaging of last time."""
        self.panel.size_box.setCurrentIndex(max(0, self.panel.size_box.findData(settings.inspect.average)))
        self.panel.show_reading(None)

    def store(self, settings: Settings) -> Settings:
        """Remember the averaging."""
        kept = {"average": self.size}
        return settings.model_copy(update={"inspect": settings.inspect.model_copy(update=kept)})

    def close(self) -> None:
        """Stop what is being made."""
        self._rest.stop()
        self._clear()

    @property
    def size(self) -> int:
        """Pixels on a side that are averaged."""
        return cast(int, self.panel.size_box.currentData())

    def refresh(self) -> None:
        """Show what is below the cursor."""
        photo, point = self.window.session.photo, self.window.viewer.view.cursor
        reading = None if photo is None or point is None else self.read(photo, point)
        self.panel.show_reading(reading, self.window.session.renderer.colours)
        if reading is not None and max(reading.scales) > 1 and self.panel.isVisible():
            self._rest.start()
        self.window.status.cursor_text.set_full_text("" if reading is None else line_of(reading))

    def read(self, photo: Photo, point: QPointF) -> Reading:
        """The values at a point of the picture."""
        region = around(point.x(), point.y(), self.size)
        area = QRectF(region.x, region.y, region.width, region.height)
        placement = self.window.session.renderer.placement or placement_of(photo, self.window.session.edits)
        area = area.intersected(QRectF(0, 0, placement.width, placement.height))
        frame = photo.frame
        sites = sites_in(frame, sensor_region(photo, placement, area)) if isinstance(frame, RawFrame) else ()
        xyz, xyz_scale = self._mean("restored", area)
        rgb, rgb_scale = self._mean("enhanced", area)
        return Reading(int(point.x()), int(point.y()), sites, xyz, rgb, (xyz_scale, rgb_scale))

    def _mean(self, stage: Stage, area: QRectF) -> tuple[Vec3 | None, int]:
        """Mean of a stage's data over a part of the picture, and the scale of the layer that it was taken from."""
        layer = self._layer(stage, area)
        if layer is None or layer.data is None:
            return None, 1
        data = cast(F32, layer.data)
        across, down = data.shape[2] / layer.rect.width(), data.shape[1] / layer.rect.height()
        part = area.translated(-layer.rect.topLeft())
        ends = part.left() * across, part.top() * down, part.right() * across, part.bottom() * down
        return mean_in(data, *ends), layer.scale

    def _layer(self, stage: Stage, area: QRectF) -> Layer | None:
        """The finest layer that there is of a part of the picture."""
        slots = self.window.viewer.layers[stage]
        found = [layer for layer in (slots.get("detail"), self._fine.get(stage)) if layer and layer.covers(area)]
        return min(found, key=lambda layer: layer.scale, default=slots.get("base"))

    def _look_closely(self) -> None:
        """The cursor rests: ask for its surroundings in full detail, after everything that is to be seen."""
        point, renderer = self.window.viewer.view.cursor, self.window.session.renderer
        if point is None or renderer.placement is None:
            return
        area = QRectF(point.x() - AROUND, point.y() - AROUND, 2 * AROUND, 2 * AROUND)
        area = area.intersected(QRectF(QPointF(), self.window.viewer.view.picture))
        view = View(aligned(area, renderer.placement.height, renderer.placement.width, 1), 1)
        for stage, channel in self._channels.items():
            work = renderer.maker(stage, view)
            if work is None:
                continue

            def done(layer: Layer, stage: Stage = stage) -> None:
                self._fine[stage] = layer
                self.refresh()

            channel.request(work, done, self.window.session.failed.emit, priority=Priority.THUMBNAIL)

    def _layer_ready(self, stage: Stage, slot: str, layer: Layer | None) -> None:
        if slot == "base" and stage in self._channels:
            # What is shown changed.
            self._channels[stage].clear()
            self._fine.pop(stage, None)
        self.refresh()

    def _clear(self) -> None:
        for channel in self._channels.values():
            channel.clear()
        self._fine.clear()

    def _forget(self) -> None:
        self._clear()
        self.refresh()


def numbers(values: Vec3, decimals: int) -> str:
    """Three numbers in columns."""
    return "  ".join(number(value, f".{decimals}f") for value in values)


def sites_text(sites: tuple[Site, ...]) -> str:
    """A single site with its EV, several with their means."""
    if len(sites) == 1:
        site = sites[0]
        ev = tr("black") if site.ev == -math.inf else tr("{ev:.2f} EV", ev=site.ev)
        return f"{site.name} {site.value:.0f} ({ev})"
    return "  ".join(f"{site.name} {site.value:.0f}" for site in sites)


def rgb_text(rgb: Vec3) -> str:
    """Code values and hex."""
    red, green, blue = code_values(rgb)
    return f"{red} {green} {blue}  {hex_of(rgb)}"


def coarse(scale: int) -> str:
    """A note where a value comes from a preview that averages pixels."""
    return f"  1:{scale}" if scale > 1 else ""


def line_of(reading: Reading) -> str:
    """A reading in one line for the status bar; what comes last is cut first, so that the hex value stays."""
    parts = [f"x {reading.x} y {reading.y}"]
    if reading.rgb is not None:
        parts.append(rgb_text(reading.rgb))
    if reading.xyz is not None:
        parts.append(f"Lab {numbers(lab_of(reading.xyz), 1)}")
    if reading.sites:
        parts.append(sites_text(reading.sites))
    return "   ".join(parts)
