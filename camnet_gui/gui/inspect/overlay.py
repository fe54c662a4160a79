"""The overlays' actions, options and legends; each is made in the background of the layer that it lies on."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, ClassVar, Final, get_args

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QHBoxLayout, QToolBar, QWidget

from camnet_gui.events import Report
from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.canvas import Canvas
from camnet_gui.gui.controls import Slider, label
from camnet_gui.gui.inspect.marks import LEGENDS, NAMES, STAGES_OF, Kind, Options, overlay_of
from camnet_gui.gui.jobs import Channel, Priority
from camnet_gui.gui.parts import Part
from camnet_gui.gui.pixels import STAGES, Layer, Stage
from camnet_gui.gui.translate import number, tr

if TYPE_CHECKING:
    from camnet_gui.gui.main_window import MainWindow

KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
SLOTS: Final = ("base", "detail")
LINE: Final = 16  # height of a legend's line, in widget pixels
_STEPS: Final = 40


def _row(kind: Kind, text: str, tip: str) -> ActionRow:
    return ActionRow(
        f"overlay_{kind}", "View", "overlay", text, tip, checkable=True, exclusive=True, submenu="&Overlay"
    )


class OverlayBar(QWidget):
    """The slider of an overlay that has something to set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = label(name="faint")
        self.slider = Slider()
        self.slider.setFixedWidth(110)
        self.slider.setAccessibleName(tr("Threshold"))
        self.slider.setRange(0, _STEPS)
        self.value = label()
        self.value.setFixedWidth(48)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(6)
        for widget in (self.name, self.slider, self.value):
            row.addWidget(widget)


class OverlayPart(Part):
    """Shows one overlay at a time over the panes that it concerns."""

    ACTIONS: ClassVar[tuple[ActionRow, ...]] = (
        ActionRow("overlay_next", "View", "overlay", "&Next overlay", "Show the next overlay; Esc takes it away",
                  ("O",), submenu="&Overlay"),
        _row("none", "No &overlay", "Show the pictures alone"),
        _row("raw", "&Raw clipping", "Mark where the sensor itself clipped, in the colours of its filters"),
        _row("gamut", "Out of &gamut",
             "Mark colours of the restored picture that sRGB can't show, before they are clipped"),
        _row("exposure", "&False-colour exposure",
             "Paint RESTORED and ENHANCED in zones of exposure around middle grey"),
        _row("peaking", "Focus &peaking", "Mark the edges that are in focus"),
        _row("restored", "What Restore-&Net changed",
             "Show RESTORED as its amplified difference from plain bilinear demosaicing"),
        _row("style", "What the &style changed",
             "Show ENHANCED as its amplified difference from the plain rendition without a style"),
    )  # fmt: skip

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.kind: Kind = "none"
        self.options = Options()
        self.bar = OverlayBar()
        self._channels: dict[tuple[Stage, str], tuple[Channel, Channel]] = {
            (stage, slot): (Channel(window.session.device_pool), Channel(window.session.raw_pool))
            for stage in STAGES
            for slot in SLOTS
        }

    def connect_signals(self) -> None:
        """Make overlays anew when layers come."""
        toolbar = self.window.findChild(QToolBar, "tools")
        if toolbar is not None:
            self._bar_action = toolbar.insertWidget(toolbar.actions()[-1], self.bar)
            self._bar_action.setVisible(False)
        self.bar.slider.valueChanged.connect(self._slid)
        self.bar.slider.reset.connect(lambda: self._set_options(Options()))
        self.window.session.renderer.layer_ready.connect(self._layer_ready)
        self.window.session.photo_opened.connect(self._forget)
        self.window.session.photo_closed.connect(self._forget)
        self.window.session.renderer.laid.connect(self._forget)
        self.window.viewer.view.painters.append(self._paint_legend)
        self._check()

    def close(self) -> None:
        """Stop what is being made."""
        for pair in self._channels.values():
            for channel in pair:
                channel.clear()

    def escape(self) -> bool:
        """Take the overlay away."""
        if self.kind == "none":
            return False
        self.show_overlay("none")
        return True

    def show_overlay(self, kind: Kind) -> None:
        """Show one overlay in place of another."""
        self.kind = kind
        self._check()
        self._forget()
        self._show_options()
        for stage, slots in self.window.viewer.layers.items():
            for slot, layer in slots.items():
                self._ask(stage, slot, layer)

    def on_overlay_next(self) -> None:
        """The next one in the menu."""
        self.show_overlay(KINDS[(KINDS.index(self.kind) + 1) % len(KINDS)])

    def on_overlay_none(self) -> None:
        """No overlay."""
        self.show_overlay("none")

    def on_overlay_raw(self) -> None:
        """Raw clipping."""
        self.show_overlay("raw")

    def on_overlay_gamut(self) -> None:
        """Out of gamut."""
        self.show_overlay("gamut")

    def on_overlay_exposure(self) -> None:
        """Zones of exposure."""
        self.show_overlay("exposure")

    def on_overlay_peaking(self) -> None:
        """Focus peaking."""
        self.show_overlay("peaking")

    def on_overlay_restored(self) -> None:
        """Restore-Net's difference."""
        self.show_overlay("restored")

    def on_overlay_style(self) -> None:
        """The style's difference."""
        self.show_overlay("style")

    def _check(self) -> None:
        self.window.actions_by_name[f"overlay_{self.kind}"].setChecked(True)

    def _forget(self) -> None:
        for pair in self._channels.values():
            for channel in pair:
                channel.clear()
        self.window.viewer.view.overlays.clear()
        self.window.viewer.update_canvases()

    def _layer_ready(self, stage: Stage, slot: str, layer: Layer | None) -> None:
        if self.kind == "none" or (stage, slot) not in self._channels:
            return
        if layer is None:
            self.window.viewer.view.overlays.pop((stage, slot), None)
        else:
            self._ask(stage, slot, layer)

    def _ask(self, stage: Stage, slot: str, layer: Layer) -> None:
        session, kind, options = self.window.session, self.kind, self.options
        engine, photo, colours = session.engine, session.photo, session.renderer.colours
        if engine is None or photo is None or layer.view is None or stage not in STAGES_OF[kind]:
            return

        def work(report: Report) -> Layer | None:
            return overlay_of(engine, photo, kind, stage, layer, options, colours, report)

        def done(overlay: Layer | None) -> None:
            if overlay is None:
                self.window.viewer.view.overlays.pop((stage, slot), None)
            else:
                self.window.viewer.view.overlays[stage, slot] = overlay
            self.window.viewer.update_canvases()

        # The mosaic needs no net, so its overlay doesn't wait for the device.
        channel = self._channels[stage, slot][1 if kind == "raw" else 0]
        channel.request(work, done, self.window.session.failed.emit, priority=Priority.DETAIL)

    # Options

    def _show_options(self) -> None:
        has = self.kind in ("peaking", "restored", "style")
        self._bar_action.setVisible(has)
        if not has:
            return
        peaking = self.kind == "peaking"
        tip = (
            tr("How much brightness must change from pixel to pixel to be marked as sharp: less marks more")
            if peaking
            else tr("How many times differences are amplified")
        )
        name = tr("Threshold") if peaking else tr("Gain")
        self.bar.name.setText(name)
        self.bar.slider.setAccessibleName(name)
        self.bar.slider.setToolTip(tr("{tip}\nDouble click resets it.", tip=tip))
        low, high, value = _range(self.kind, self.options)
        self.bar.slider.blockSignals(True)
        self.bar.slider.setValue(round(_STEPS * _share(low, high, value)))
        self.bar.slider.blockSignals(False)
        self.bar.value.setText(number(value, ".1%") if peaking else f"× {number(value, '.3g')}")

    def _slid(self, position: int) -> None:
        low, high, _ = _range(self.kind, self.options)
        value = low * (high / low) ** (position / _STEPS)
        if self.kind == "peaking":
            self._set_options(Options(value, self.options.gain))
        else:
            self._set_options(Options(self.options.threshold, value))

    def _set_options(self, options: Options) -> None:
        self.options = options
        self._show_options()
        for stage, slots in self.window.viewer.layers.items():
            for slot, layer in slots.items():
                self._ask(stage, slot, layer)

    # The legend

    def _paint_legend(self, painter: QPainter, canvas: Canvas, size: QSizeF, ratio: float) -> None:
        entries = LEGENDS[self.kind]
        if not entries or not any(stage in STAGES_OF[self.kind] for stage in canvas.stages):
            return
        painter.scale(ratio, ratio)
        font = QFont(painter.font())
        font.setPixelSize(11)
        painter.setFont(font)
        title = tr(NAMES[self.kind])
        texts = [tr(text) for _, text in entries]
        width = 34 + max(painter.fontMetrics().horizontalAdvance(text) for text in (title, *texts))
        height = LINE * (len(entries) + 1) + 10
        box = QRectF(8, 8, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(20, 20, 20, 205))
        painter.drawRoundedRect(box, 4, 4)
        shown = self.window.session.renderer.colours.colours_shown(tuple(colour for colour, _ in entries))
        for line, (colour, text) in enumerate(((None, title), *zip(shown, texts, strict=True))):
            y = box.top() + 5 + LINE * line
            if colour is not None:
                painter.setPen(QColor(130, 130, 130))
                painter.setBrush(QColor(*colour))
                painter.drawRect(QRectF(box.left() + 8, y + 3, 11, 9))
            painter.setPen(QColor(225, 225, 225))
            painter.drawText(QPointF(box.left() + (8 if colour is None else 26), y + 12), text)


def _range(kind: Kind, options: Options) -> tuple[float, float, float]:
    """Lowest, highest and present value of what the overlay's slider sets."""
    return (0.005, 0.2, options.threshold) if kind == "peaking" else (1.0, 16.0, options.gain)


def _share(low: float, high: float, value: float) -> float:
    """Where a value lies between two others on a logarithmic scale, 0..1."""
    return log(value / low) / log(high / low)
