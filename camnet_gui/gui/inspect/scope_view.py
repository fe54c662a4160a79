"""Draws one scope: a raw or RGB histogram, a waveform, a parade or the vectorscope."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from camnet_gui.gui.theme import FAINT, SUNKEN
from camnet_gui.gui.translate import number, tr
from camnet_gui.images import F64, Counts
from camnet_gui.scopes import EV_LOW, PLANES, SKIN_ANGLE, VECTOR_BINS, RawHistogram, colour_difference

Kind = Literal["raw", "rgb", "waveform", "parade", "vectorscope"]
KIND_NAMES: Final[dict[Kind, str]] = {
    "raw": "Raw histogram",
    "rgb": "RGB histogram",
    "waveform": "Waveform",
    "parade": "RGB parade",
    "vectorscope": "Vectorscope",
}
PLANE_COLOURS: Final = ("#e05050", "#58c058", "#a0d040", "#5878f0")
_RGB: Final = ("#a03838", "#389038", "#3c50b4")
_LIGHT: Final = (np.array([0.85, 0.85, 0.85]), *np.array([[1, 0.35, 0.35], [0.35, 1, 0.35], [0.45, 0.55, 1]]))
_GRID: Final = QColor(255, 255, 255, 34)
_MARGIN: Final = 14  # below histograms, for the axis


@dataclass(frozen=True, slots=True, eq=False)
class Scope:
    """What one scope shows: a RawHistogram, or counts as in `scopes.py`."""

    kind: Kind
    data: RawHistogram | Counts


class ScopeView(QWidget):
    """Draws the scope that it was given last; `message` stands there when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scope: Scope | None = None
        self.message = ""
        self.setMinimumHeight(110)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Scope"))

    def set_scope(self, scope: Scope | None, message: str = "") -> None:
        """Show a scope, or say why there is none."""
        self.scope, self.message = scope, message
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scope."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(SUNKEN))
        area = QRectF(self.rect()).adjusted(2, 3, -2, -2)
        font = painter.font()
        font.setPixelSize(10)
        painter.setFont(font)
        if self.scope is None:
            painter.setPen(QColor(FAINT))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area.adjusted(8, 0, -8, 0), int(flags), self.message)
            return
        data = self.scope.data
        if isinstance(data, RawHistogram):
            _paint_raw(painter, area, data)
        elif self.scope.kind == "rgb":
            _paint_rgb(painter, area, data)
        elif self.scope.kind == "vectorscope":
            _paint_vectorscope(painter, area, data)
        else:
            _paint_waveform(painter, area, data, self.scope.kind == "parade")


def _paint_raw(painter: QPainter, area: QRectF, histogram: RawHistogram) -> None:
    graph = area.adjusted(0, 0, 0, -_MARGIN)
    painter.setPen(QColor(FAINT))
    for ev in range(round(EV_LOW), 1, 2):
        x = graph.left() + graph.width() * (1 - ev / EV_LOW)
        text = tr("{ev} EV", ev=ev) if ev == 0 else str(ev)
        box = QRectF(x - 20, graph.bottom(), 40, _MARGIN)
        if ev == round(EV_LOW):
            box.moveLeft(graph.left())
        elif ev == 0:
            box.moveRight(graph.right())
        side = {round(EV_LOW): Qt.AlignmentFlag.AlignLeft, 0: Qt.AlignmentFlag.AlignRight}
        align = side.get(ev, Qt.AlignmentFlag.AlignHCenter) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(align), text)
    _vertical_lines(painter, graph, [1 - ev / EV_LOW for ev in range(round(EV_LOW) + 1, 0)])
    # The last bin holds what is clipped, which would flatten everything else.
    top = max(1.0, float(histogram.counts[:, :-1].max()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for counts, colour in zip(histogram.counts, PLANE_COLOURS, strict=True):
        line = _outline(graph, counts / top)
        painter.setPen(QPen(QColor(colour), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(line))


def _paint_rgb(painter: QPainter, area: QRectF, counts: Counts) -> None:
    _vertical_lines(painter, area, [0.25, 0.5, 0.75])
    # The ends hold clipped pixels, which would flatten everything else.
    top = max(1.0, float(counts[:, 1:-1].max()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Screen)
    painter.setPen(Qt.PenStyle.NoPen)
    for channel, colour in zip(counts, _RGB, strict=True):
        line = _outline(area, channel / top)
        painter.setBrush(QColor(colour))
        painter.drawPolygon(QPolygonF([area.bottomLeft(), *line, area.bottomRight()]))


def _outline(area: QRectF, shares: F64) -> list[QPointF]:
    """Points of a histogram whose heights are the square roots of `shares`, so that small counts are seen too."""
    heights = np.sqrt(np.minimum(shares, 1.0)) * (area.height() - 2)
    across = area.width() / max(1, len(heights) - 1)
    return [QPointF(area.left() + i * across, area.bottom() - float(h)) for i, h in enumerate(heights)]


def _vertical_lines(painter: QPainter, area: QRectF, places: Sequence[float]) -> None:
    painter.setPen(_GRID)
    for place in places:
        x = area.left() + place * area.width()
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))


def _paint_waveform(painter: QPainter, area: QRectF, counts: Counts, parade: bool) -> None:
    planes = [(counts[c], _LIGHT[c]) for c in ((1, 2, 3) if parade else (0,))]
    picture = np.concatenate([_lit(plane[::-1], colour) for plane, colour in planes], axis=1)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(area, _image(picture))
    painter.setPen(_GRID)
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        y = area.bottom() - share * area.height()
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
    if parade:
        _vertical_lines(painter, area, [1 / 3, 2 / 3])
    for share in (0.25, 0.5, 0.75):
        _plate(painter, QPointF(area.left(), area.bottom() - share * area.height()), f"{share:.0%}")


def _plate(painter: QPainter, corner: QPointF, text: str) -> None:
    """A text above and right of `corner`, on its own ground: bright traces would swallow it."""
    metrics = painter.fontMetrics()
    size = QSizeF(metrics.horizontalAdvance(text) + 4, metrics.height())
    box = QRectF(corner - QPointF(0, size.height()), size)
    painter.fillRect(box, QColor(0, 0, 0, 190))
    painter.setPen(QColor(FAINT))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


def _paint_vectorscope(painter: QPainter, area: QRectF, counts: Counts) -> None:
    side = min(area.width(), area.height())
    square = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
    # Each place glows in its own colour.
    grid = (np.arange(VECTOR_BINS) + 0.5) / VECTOR_BINS - 0.5
    cb, cr = np.meshgrid(grid, grid)
    hue = np.stack([0.6 + 1.5748 * cr, 0.6 - 0.1873 * cb - 0.4681 * cr, 0.6 + 1.8556 * cb], axis=-1)
    glow = _strength(counts)[..., None] * np.clip(hue, 0.15, 1.0)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(square, _image(np.rint(255 * glow[::-1]).astype(np.uint8)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_GRID)
    for share in (0.25, 0.5, 0.75, 1.0):
        painter.drawEllipse(square.center(), share * side / 2, share * side / 2)
    angle = math.radians(SKIN_ANGLE)
    painter.setPen(QPen(QColor(230, 170, 130, 200), 1))
    painter.drawLine(square.center(), square.center() + QPointF(math.cos(angle), -math.sin(angle)) * (side / 2))
    names = {"R": (1, 0, 0), "Yl": (1, 1, 0), "G": (0, 1, 0), "Cy": (0, 1, 1), "B": (0, 0, 1), "Mg": (1, 0, 1)}
    for name, rgb in names.items():
        # The targets of 75 % colour bars.
        x, y = colour_difference(np.array(rgb, np.float32) * np.float32(0.75))
        place = square.center() + QPointF(float(x), -float(y)) * side
        painter.setPen(QColor(FAINT))
        painter.drawRect(QRectF(place.x() - 3, place.y() - 3, 6, 6))
        painter.drawText(place + QPointF(5, 4), name)


def _strength(counts: Counts) -> F64:
    """Brightness 0..1 of counts: logarithmic, so that one pixel is seen and a thousand don't burn out."""
    top = max(1.0, float(counts.max()))
    lit: F64 = np.log1p(counts * (400.0 / top)) / math.log1p(400.0)
    return lit


def _lit(counts: Counts, colour: F64) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    return np.rint(255 * _strength(counts)[..., None] * colour).astype(np.uint8)


def _image(rgb: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> QImage:
    rgb = np.ascontiguousarray(rgb)
    height, width = rgb.shape[:2]
    return QImage(rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def percentages(histogram: RawHistogram) -> list[tuple[str, str, str, str]]:
    """Rows for a table: plane, its colour, clipped and crushed in per cent."""
    return [
        (name, colour, _percent(clipped), _percent(crushed))
        for name, colour, clipped, crushed in zip(
            PLANES, PLANE_COLOURS, histogram.clipped, histogram.crushed, strict=True
        )
    ]


def _percent(value: float) -> str:
    """Two digits that count; what is there but rounds to nothing is told as less than the smallest."""
    if 0 < value < 0.005:
        return "<" + number(0.01, ".2f")
    return number(value, ".2f" if value < 10 else ".1f")
