"""The scopes' panel: kinds, panes, the rectangle, files without a mosaic."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from gui_helpers import settle
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from pytestqt.qtbot import QtBot

from camnet_gui.gui.inspect.scope_view import KIND_NAMES
from camnet_gui.gui.inspect.scopes import ScopesPart, cropped
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.pixels import Layer, to_qimage
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
    assert part.panel.table.isVisible() and not part.panel.stage_box.isEnabled()
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
