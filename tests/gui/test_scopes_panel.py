"""The scopes' panel: kinds, panes, the rectangle, files without a mosaic."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from gui_helpers import settle
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from camnet_gui.gui.controls import ChoiceBox
from camnet_gui.gui.inspect.scope_view import KIND_NAMES, Scope, ScopeView
from camnet_gui.gui.inspect.scopes import ScopesPart, cropped
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.pixels import Layer, to_qimage
from camnet_gui.gui.theme import icon
from camnet_gui.scopes import RawHistogram


def choose(part: ScopesPart, qtbot: QtBot, kind: str, pane: str = "enhanced") -> None:
    for box, value in ((part.panel.stage_box, pane), (part.panel.kind_box, kind)):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: not part._timer.isActive() and not part._channel.busy)


def test_every_scope_of_every_pane_is_drawn(opened: MainWindow, qtbot: QtBot) -> None:
    part = opened.part(ScopesPart)
    for kind in KIND_NAMES:
        for pane in ("raw", "restored", "enhanced"):
            choose(part, qtbot, kind, pane)
            scope = part.panel.view.scope
            assert scope is not None and scope.kind == kind
            assert not part.panel.view.grab().isNull()
    choose(part, qtbot, "raw")
    assert isinstance(part.panel.view.scope.data, RawHistogram)
    assert part.panel.table.isVisible() and not part.panel.stage_box.isVisible()
    assert part.panel._cells[2, 0].text() == "100.0"  # the fake mosaic is black


def test_the_scope_follows_the_edits(opened: MainWindow, qtbot: QtBot) -> None:
    part = opened.part(ScopesPart)
    choose(part, qtbot, "rgb")
    before = part.panel.view.scope.data
    opened.session.change("exposure", "Exposure", exposure=2.0)
    qtbot.waitUntil(lambda: part.panel.view.scope.data is not before)
    mean = [float((c * np.arange(256)).sum()) for c in (before[0], part.panel.view.scope.data[0])]
    assert mean[1] > mean[0] * 1.2


def test_a_drawn_rectangle_binds_the_scope_and_escape_frees_it(opened: MainWindow, qtbot: QtBot) -> None:
    part = opened.part(ScopesPart)
    choose(part, qtbot, "rgb")
    whole = part.panel.view.scope.data.sum()
    canvas = opened.viewer.panes["enhanced"].canvas
    middle = canvas.rect().center()
    qtbot.mouseClick(part.panel.rectangle_button, Qt.MouseButton.LeftButton)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(canvas, middle + QPoint(40, 30))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(40, 30))
    assert part.rectangle is not None and not part.panel.rectangle_button.isChecked()
    assert part.rectangle.width() * opened.viewer.view.zoom == pytest.approx(40, abs=1)
    assert opened.viewer.view.fitted, "the picture must not move"
    qtbot.waitUntil(lambda: part.panel.view.scope.data.sum() < whole / 4)
    choose(part, qtbot, "raw")
    assert part.panel.view.scope.data.sites < 300 * 400 / 4
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert part.rectangle is None
    qtbot.waitUntil(lambda: part.panel.view.scope.data.sites == 300 * 400)


def test_shift_draws_too_and_a_click_takes_the_rectangle_away(opened: MainWindow, qtbot: QtBot) -> None:
    part = opened.part(ScopesPart)
    canvas, shift = opened.viewer.panes["raw"].canvas, Qt.KeyboardModifier.ShiftModifier
    middle = canvas.rect().center()
    for end, drawn in ((QPoint(30, 30), True), (QPoint(0, 0), False)):
        qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, shift, middle)
        qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, shift, middle + end)
        assert (part.rectangle is not None) == drawn


def test_a_file_without_a_mosaic_says_so(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "classical.dng"
    file.write_bytes(b"raw")
    window.session.open(file)
    settle(window, qtbot)
    part = window.part(ScopesPart)
    choose(part, qtbot, "raw")
    assert part.panel.view.scope is None and "no Bayer mosaic" in part.panel.view.message


def test_the_choice_is_remembered(opened: MainWindow, qtbot: QtBot) -> None:
    choose(opened.part(ScopesPart), qtbot, "vectorscope", "restored")
    opened.close()
    assert opened.settings.inspect.scope == "vectorscope" and opened.settings.inspect.pane == "restored"


def test_a_crop_of_a_preview_takes_the_pixels_that_it_covers() -> None:
    rgb = np.arange(10 * 8 * 3, dtype=np.uint8).reshape(10, 8, 3)
    layer = Layer(to_qimage(rgb), QRectF(16, 8, 32, 40), 4, "")
    assert np.array_equal(cropped(rgb, layer, QRectF(QPointF(20, 16), QPointF(32, 24))), rgb[2:4, 1:4])
    assert cropped(rgb, layer, QRectF(47, 47, 0.2, 0.2)).shape == (1, 1, 3)


def test_names_of_levels_stand_out_from_bright_traces(qtbot: QtBot) -> None:
    view = ScopeView()
    qtbot.addWidget(view)
    view.resize(256, 200)
    view.set_scope(Scope("waveform", np.full((4, 256, 256), 1000)))
    picture = view.grab().toImage()
    shades = [picture.pixelColor(x, 142).lightness() for x in range(256)]
    assert min(shades[150:190]) > 150 > 80 > min(shades[3:9])


def test_a_choice_that_does_not_fit_ends_in_dots_and_a_disabled_one_is_dim(opened: MainWindow, qtbot: QtBot) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItem("H" * 40)
    box.resize(90, 26)
    box.ensurePolished()
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    field = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    letters = lightness(box, field.adjusted(0, 0, -20, 0))
    # The dots are low, where a letter that was cut would stand upright.
    upper = QRect(field.right() - 6, field.top(), 6, field.height() // 2)
    assert lightness(box, upper) < 100 < letters
    box.setEnabled(False)
    assert lightness(box, field.adjusted(0, 0, -20, 0)) < letters - 50


@pytest.mark.parametrize("drawn", [True, False])
def test_a_choice_that_fits_is_whole(opened: MainWindow, qtbot: QtBot, drawn: bool) -> None:
    pictures = []
    for kind in (ChoiceBox, QComboBox):
        box = kind()
        qtbot.addWidget(box)
        for text in ("ENHANCED", "Raw histogram"):
            if drawn:
                box.addItem(icon("rectangle"), text)
            else:
                box.addItem(text)
        box.ensurePolished()
        box.resize(box.sizeHint())
        box.setCurrentIndex(1)
        pictures.append(box.grab().toImage())
    assert pictures[0] == pictures[1]


def lightness(widget: QWidget, area: QRect) -> int:
    picture = widget.grab(area).toImage()
    return max(picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(picture.height()))
