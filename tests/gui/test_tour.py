"""The tour of the first start, and the second window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from fake_engine import FakeEngine
from gui_helpers import drag_slider, settle
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtWidgets import QMenuBar
from pytestqt.qtbot import QtBot

from camnet_gui.edits import Crop, Geometry
from camnet_gui.gui.comfort.second import SecondWindow, SecondWindowPart
from camnet_gui.gui.comfort.tour import GAP, STEPS, TourPart, beside
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.settings import SecondWindowSettings, Settings, load_settings

LEFT = Qt.MouseButton.LeftButton


def test_the_tour_is_offered_once(make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot) -> None:
    window = make_window()
    window.part(TourPart).offer()
    assert "new here" in window.banner.text.text()
    settings, _ = load_settings(tmp_path / "config" / "settings.json")
    assert settings.tour_seen
    qtbot.mouseClick(window.banner.answer_buttons[1], LEFT)
    assert window.banner.isHidden() and window.part(TourPart).bubble is None
    again = make_window(settings)
    again.part(TourPart).offer()
    assert again.banner.isHidden()


def test_the_tour_opens_the_sample_and_points_at_what_it_tells(
    window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(window.session, "open_sample", lambda: window.session.open(folder / "IMG_2.dng"))
    window.part(TourPart).offer()
    qtbot.mouseClick(window.banner.answer_buttons[0], LEFT)
    part = window.part(TourPart)
    qtbot.waitUntil(lambda: part.bubble is not None)
    settle(window, qtbot)
    titles = []
    while part.bubble is not None:
        bubble, spotlight = part.bubble, part.spotlight
        assert bubble.isVisible() and spotlight is not None
        titles.append(bubble.title.text())
        step = next(step for step in STEPS if step.title == titles[-1])
        target = step.target(window)
        assert target is not None
        area = target.actionGeometry(target.actions()[-1]) if isinstance(target, QMenuBar) else target.rect()
        assert spotlight.hole.contains(target.mapTo(window, area.center()))
        assert spotlight.hole.width() < 0.8 * window.width()
        assert window.rect().contains(bubble.geometry())
        assert bubble.text.height() >= bubble.text.heightForWidth(bubble.text.width())
        if step.name != "stages":
            assert not bubble.geometry().intersects(QRect(target.mapTo(window, QPoint(0, 0)), target.size()))
        qtbot.mouseClick(bubble.next_button, LEFT)
    assert titles == [step.title for step in STEPS] and len(titles) >= 6


def test_the_tour_blocks_nothing_and_can_be_left(opened: MainWindow, qtbot: QtBot) -> None:
    opened.actions_by_name["tour"].trigger()
    part = opened.part(TourPart)
    assert part.bubble is not None and not part.bubble.back_button.isEnabled()
    drag_slider(opened, "strength", 50)
    assert opened.session.edits.strength == pytest.approx(0.5)
    assert opened.childAt(opened.rect().center()) is not part.spotlight
    qtbot.keyClick(part.bubble.next_button, Qt.Key.Key_Return)
    assert part.bubble.place.text().startswith("2 ")
    opened.resize(1000, 700)
    assert opened.rect().contains(part.bubble.geometry())
    qtbot.keyClick(part.bubble.next_button, Qt.Key.Key_Tab)
    qtbot.keyClick(part.bubble.skip_button, Qt.Key.Key_Tab)
    assert part.bubble.focusWidget() is part.bubble.back_button
    qtbot.mouseClick(part.bubble.back_button, LEFT)
    assert part.bubble.place.text().startswith("1 ")
    opened.actions_by_name["layout_compare"].trigger()
    part.bubble.next_button.setFocus()
    qtbot.keyClick(part.bubble.next_button, Qt.Key.Key_Escape)
    assert part.bubble is None and opened.viewer.layout_name == "compare"
    opened.actions_by_name["tour"].trigger()
    opened.viewer.focus_canvas()
    opened.actions_by_name["back"].trigger()
    assert part.bubble is None and opened.viewer.layout_name == "compare"


sides = st.integers(0, 1300)


@given(sides, sides, st.integers(1, 1300), st.integers(1, 900), st.integers(50, 300))
def test_a_bubble_is_always_inside_the_window(x: int, y: int, width: int, height: int, tall: int) -> None:
    whole = QRect(0, 0, 1300, 900)
    target = QRect(x, min(y, 899), width, height).intersected(whole)
    place = beside(target, 340, tall, whole)
    bubble = QRect(place.x(), place.y(), 340, tall)
    assert whole.contains(bubble)
    if target.left() > 340 + 2 * GAP:
        assert not bubble.intersects(target)


def second(window: MainWindow, qtbot: QtBot) -> SecondWindow:
    window.actions_by_name["second_window"].setChecked(True)
    found = window.part(SecondWindowPart).second
    assert found is not None
    qtbot.waitExposed(found)
    return found


def wait_for_second(window: MainWindow, qtbot: QtBot) -> None:
    part = window.part(SecondWindowPart)

    def done() -> None:
        assert part.second is not None and part.renderer is not None and not part.renderer.busy
        layer = part.second.layers[part.second.stage].get("base")
        assert layer is not None and layer.scale > 0

    qtbot.wait(100)
    qtbot.waitUntil(done, timeout=10_000)


def test_the_second_window_shows_one_stage_and_follows(opened: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.asked.clear()
    window = second(opened, qtbot)
    wait_for_second(opened, qtbot)
    assert window.stage == "enhanced" and "IMG_9.dng" in window.windowTitle()
    # Nothing but its stage, once.
    assert {stage for stage, _, _ in engine.asked} == {"enhance"}
    before = window.canvas.grab().toImage()
    opened.session.change("style", "Style Mono", style="mono")
    wait_for_second(opened, qtbot)
    after = window.canvas.grab().toImage()
    centre = after.rect().center()
    colour = after.pixelColor(centre)
    assert colour.red() == colour.green() == colour.blue() and before.pixelColor(centre) != colour


def test_zoom_is_linked_both_ways_or_not(opened: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    window = second(opened, qtbot)
    wait_for_second(opened, qtbot)
    main = opened.viewer.view
    main.zoom_to(4.0, QPointF(100, 100))
    assert window.view.zoom == 4.0 and not window.view.fitted
    window.view.zoom_to(8.0)
    assert main.zoom == 8.0
    window.view.fit()
    assert main.fitted
    window.linked.setChecked(False)
    main.zoom_to(2.0)
    assert window.view.fitted


def test_the_second_window_lies_as_the_edits_say(opened: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    main = opened.viewer.view
    main.zoom_to(2.0, QPointF(100, 100))
    window = second(opened, qtbot)
    wait_for_second(opened, qtbot)
    assert main.zoom == window.view.zoom == 2.0, "opening it moved the picture of the main window"

    def lies(width: int, height: int) -> bool:
        shown = window.layers["enhanced"]["base"].rect
        return window.view.picture == QSizeF(width, height) and shown == QRectF(0, 0, width, height)

    session = opened.session
    session.change("turn", "Rotate", geometry=Geometry(turns=1))
    assert lies(300, 400) and main.picture == QSizeF(300, 400) and main.zoom == window.view.zoom == 2.0
    wait_for_second(opened, qtbot)
    window.linked.setChecked(False)
    window.view.look_at(4.0, QPointF(75, 100))
    session.change("crop", "Crop", geometry=Geometry(turns=1, crop=Crop(right=0.5)))
    assert window.view.picture == QSizeF(150, 400) and window.view.zoom == 4.0, "a place of its own is kept"
    wait_for_second(opened, qtbot)
    assert lies(150, 400)
    # The crop tool shows the main window's picture uncropped; here it stays what it will be.
    window.linked.setChecked(True)
    opened.actions_by_name["crop"].trigger()
    settle(opened, qtbot)
    assert main.picture == QSizeF(300, 400) and lies(150, 400)
    opened.actions_by_name["crop"].trigger()
    opened.actions_by_name["undo"].trigger()
    assert window.view.picture == QSizeF(300, 400)
    settle(opened, qtbot)
    wait_for_second(opened, qtbot)
    assert lies(300, 400)


def test_keys_of_the_main_window_work_in_the_second_one(opened: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window = second(opened, qtbot)
    wait_for_second(opened, qtbot)
    qtbot.keyClick(window.canvas, Qt.Key.Key_F11)
    assert window.isFullScreen() and window.head.isHidden() and not opened.isFullScreen()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not window.isFullScreen() and window.head.isVisible()
    qtbot.waitUntil(lambda: opened.session.neighbours.found.place == 2)
    qtbot.keyClick(window.canvas, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: opened.session.path == folder / "IMG_10.dng")
    wait_for_second(opened, qtbot)
    assert "IMG_10.dng" in window.windowTitle()


def test_the_second_window_is_remembered(
    make_window: Callable[..., MainWindow], tmp_path: Path, folder: Path, qtbot: QtBot
) -> None:
    opened = make_window()
    opened.session.open(folder / "IMG_9.dng")
    settle(opened, qtbot)
    window = second(opened, qtbot)
    window.stage_box.setCurrentIndex(window.stage_box.findData("raw"))
    window.stage_box.activated.emit(window.stage_box.currentIndex())
    wait_for_second(opened, qtbot)
    opened.close()
    settings, _ = load_settings(tmp_path / "config" / "settings.json")
    assert settings.second_window.shown and settings.second_window.stage == "raw"
    again = make_window(settings)
    other = again.part(SecondWindowPart).second
    assert other is not None and other.stage == "raw"
    other.close()
    assert again.part(SecondWindowPart).second is None and not again.actions_by_name["second_window"].isChecked()


def test_a_second_window_without_a_photo_waits(
    make_window: Callable[..., MainWindow], folder: Path, qtbot: QtBot
) -> None:
    window = make_window(Settings(second_window=SecondWindowSettings(shown=True)))
    window.session.open(folder / "IMG_9.dng")
    settle(window, qtbot)
    wait_for_second(window, qtbot)
