"""The loupe shows the pixels below the cursor in every pane, and follows edits."""

from __future__ import annotations

import numpy as np
import pytest
from fake_engine import FakeEngine
from gui_helpers import settle
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from camnet_gui.gui.inspect.loupe import LoupePart
from camnet_gui.gui.main_window import MainWindow


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine(1200, 1600)


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


def magnified(window: MainWindow, qtbot: QtBot) -> LoupePart:
    part = window.part(LoupePart)
    settle(window, qtbot)
    qtbot.waitUntil(lambda: len(part.layers) == 3 and not any(c.busy for c in part._channels.values()))
    return part


@pytest.mark.parametrize(("key", "zoom"), [("L", 1), ("Shift+L", 2)])
def test_every_pane_shows_the_same_pixels(opened: MainWindow, qtbot: QtBot, key: str, zoom: int) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if "Shift" in key else Qt.KeyboardModifier.NoModifier
    cursor = QPointF(803.5, 611.5)
    opened.viewer.view.set_cursor(cursor)
    qtbot.keyClick(opened, Qt.Key.Key_L, modifier)
    part = magnified(opened, qtbot)
    assert part.zoom == zoom > opened.viewer.view.zoom
    for stage, layer in part.layers.items():
        assert layer.scale == 1 and layer.rect.contains(QRectF(cursor.x() - 40, cursor.y() - 40, 80, 80))
        canvas = opened.viewer.panes[stage].canvas
        place = canvas.view.transform(canvas.device_size()).map(cursor)
        left, top = round(place.x() - cursor.x() * zoom), round(place.y() - cursor.y() * zoom)
        x, y = int(cursor.x()) - 40, int(cursor.y()) - 40  # off the cross
        shown = pixels(canvas.grab().toImage())[top + y * zoom : top + (y + 20) * zoom, left + x * zoom :]
        image = pixels(layer.image)[y - int(layer.rect.y()) :, x - int(layer.rect.x()) :][:20, :20]
        assert np.array_equal(shown[:, : 20 * zoom], image.repeat(zoom, axis=0).repeat(zoom, axis=1)), stage


def test_small_movements_ask_for_nothing_and_the_cursor_leaving_hides_it(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.viewer.view
    opened.actions_by_name["loupe"].setChecked(True)
    view.set_cursor(QPointF(800, 600))
    part = magnified(opened, qtbot)
    before = dict(part._asked)
    view.set_cursor(QPointF(803, 602))
    assert part._asked == before
    view.set_cursor(QPointF(1100, 600))
    assert part._asked != before
    qtbot.waitUntil(lambda: not any(c.busy for c in part._channels.values()))
    canvas = opened.viewer.panes["enhanced"].canvas
    with_loupe = pixels(canvas.grab().toImage())
    view.set_cursor(None)
    assert not np.array_equal(pixels(canvas.grab().toImage()), with_loupe)


def test_it_follows_edits_and_ends_by_escape(opened: MainWindow, qtbot: QtBot) -> None:
    opened.viewer.view.set_cursor(QPointF(800, 600))
    opened.actions_by_name["loupe"].setChecked(True)
    part = magnified(opened, qtbot)
    before = pixels(part.layers["enhanced"].image).mean()
    opened.session.change("exposure", "Exposure", exposure=1.5)
    part = magnified(opened, qtbot)
    assert pixels(part.layers["enhanced"].image).mean() > before * 1.2
    opened.actions_by_name["before"].setChecked(True)
    qtbot.waitUntil(lambda: pixels(part.layers["enhanced"].image).mean() == pytest.approx(before))
    qtbot.keyClick(opened, Qt.Key.Key_Escape)  # before/after first
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert part.zoom == 0 and not opened.actions_by_name["loupe"].isChecked() and not part.layers
    settle(opened, qtbot)


def test_zoomed_in_further_it_is_not_needed(opened: MainWindow, qtbot: QtBot) -> None:
    opened.viewer.view.zoom_to(3.0)
    settle(opened, qtbot)
    opened.viewer.view.set_cursor(QPointF(800, 600))
    opened.actions_by_name["loupe_double"].setChecked(True)
    assert not opened.part(LoupePart)._asked


def test_a_loupe_that_can_show_nothing_more_says_so(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_L)
    assert not opened.banner.isVisible()
    qtbot.keyClick(opened, Qt.Key.Key_L)
    qtbot.keyClick(opened, Qt.Key.Key_Z)
    qtbot.keyClick(opened, Qt.Key.Key_L)
    assert "every pixel at this size already" in opened.banner.text.text()
