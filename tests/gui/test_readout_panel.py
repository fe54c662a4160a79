"""The readout shows the data below the cursor of every stage."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from fake_engine import FakeEngine, scene
from gui_helpers import settle
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from camnet_gui.color import M_SRGB_TO_XYZ, srgb_encode
from camnet_gui.gui.inspect.readout import ReadoutPart
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.readout import hex_of


def choose(part: ReadoutPart, size: int) -> None:
    part.panel.size_box.setCurrentIndex(part.panel.size_box.findData(size))
    part.panel.size_box.activated.emit(part.panel.size_box.currentIndex())


def test_values_at_the_pixel_are_those_of_the_stages(opened: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    opened.viewer.view.zoom_to(1.0, QPointF(200, 150))
    settle(opened, qtbot)
    part, photo = opened.part(ReadoutPart), opened.session.photo
    assert photo is not None
    linear = scene(engine.height, engine.width)
    for x, y in ((200, 150), (203, 147)):
        opened.viewer.view.set_cursor(QPointF(x + 0.7, y + 0.3))
        reading = part.read(photo, QPointF(x + 0.7, y + 0.3))
        assert (reading.x, reading.y, reading.scales) == (x, y, (1, 1))
        assert reading.xyz == pytest.approx(M_SRGB_TO_XYZ @ linear[:, y, x], abs=1e-5)
        assert reading.rgb == pytest.approx(srgb_encode(linear[:, y, x]), abs=1e-5)
        assert [site.name for site in reading.sites] == ["R" if y % 2 == 0 else "G2" if x % 2 == 0 else "B"]
        assert hex_of(reading.rgb) in part.panel.lines["rgb"].text()
    choose(part, 5)
    reading = part.read(photo, QPointF(200.7, 150.3))
    assert reading.rgb == pytest.approx(srgb_encode(linear)[:, 148:153, 198:203].mean(axis=(1, 2)), abs=1e-5)
    assert [site.name for site in reading.sites] == ["R", "G1", "G2", "B"]
    # The status bar of a small screen has no room for all, and cuts the end.
    opened.viewer.view.set_cursor(QPointF(200.7, 150.3))
    line = opened.status.cursor_text.full_text()
    assert line.index(hex_of(reading.rgb)) < line.index("Lab") < line.index("G1")


def test_a_preview_is_called_one(opened: MainWindow, engine: FakeEngine) -> None:
    part = opened.part(ReadoutPart)
    layer = opened.viewer.layers["enhanced"]["base"]
    opened.viewer.view.set_cursor(QPointF(100, 100))
    assert (f"1:{layer.scale}" in part.panel.lines["rgb"].text()) == (layer.scale > 1)


def test_where_the_cursor_rests_values_become_exact(
    make_window: Callable[..., MainWindow], engine: FakeEngine, folder: Path, qtbot: QtBot
) -> None:
    engine.height, engine.width = 900, 1200
    window = make_window()
    window.session.open(folder / "IMG_9.dng")
    settle(window, qtbot)
    part, photo = window.part(ReadoutPart), window.session.photo
    assert photo is not None and window.viewer.layers["enhanced"]["base"].scale > 1
    point = QPointF(703.5, 404.5)
    window.viewer.view.set_cursor(point)
    assert min(part.read(photo, point).scales) > 1
    qtbot.waitUntil(lambda: part.read(photo, point).scales == (1, 1), timeout=15_000)
    linear = scene(900, 1200)[:, 404, 703]
    assert part.read(photo, point).rgb == pytest.approx(srgb_encode(linear), abs=1e-5)
    assert "1:" not in part.panel.lines["rgb"].text()
    window.session.change("exposure", "Exposure", exposure=1.0)
    brighter = pytest.approx(srgb_encode(2 * linear), abs=1e-5)
    qtbot.waitUntil(lambda: part.read(photo, point).rgb == brighter, timeout=15_000)
    settle(window, qtbot)


def test_nothing_is_shown_outside_and_at_the_edge_nothing_breaks(opened: MainWindow) -> None:
    part, view = opened.part(ReadoutPart), opened.viewer.view
    choose(part, 11)
    for corner in (QPointF(0, 0), QPointF(399.9, 299.9), QPointF(0, 299.9)):
        view.set_cursor(corner)
        assert "#" in part.panel.lines["rgb"].text()
    view.set_cursor(None)
    assert part.panel.lines["rgb"].text() == "–" and opened.status.cursor_text.full_text() == ""


def test_a_file_without_a_mosaic_says_so(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "classical.dng"
    file.write_bytes(b"raw")
    window.session.open(file)
    settle(window, qtbot)
    window.viewer.view.set_cursor(QPointF(50, 50))
    assert window.part(ReadoutPart).panel.lines["raw"].text() == "no mosaic in this file"


def test_the_size_is_remembered(opened: MainWindow) -> None:
    choose(opened.part(ReadoutPart), 11)
    opened.close()
    assert opened.settings.inspect.average == 11
