"""The crop tool by mouse and keys, and the section of crop and rotation."""

from __future__ import annotations

from pathlib import Path

import pytest
from fake_engine import FakeEngine
from gui_helpers import settle, wait_for_thumbnails
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from camnet_gui.edits import Crop, Edits, Geometry
from camnet_gui.gui.edit.crop import CropPart
from camnet_gui.gui.edit.overlay import CropOverlay
from camnet_gui.gui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def overlay(opened: MainWindow, qtbot: QtBot) -> CropOverlay:
    """The tool is on, over one pane."""
    qtbot.keyClick(opened, Qt.Key.Key_F4)
    settle(opened, qtbot)
    qtbot.keyClick(opened, Qt.Key.Key_R)
    found = opened.viewer.panes["enhanced"].canvas.findChild(CropOverlay)
    assert isinstance(found, CropOverlay) and found.isVisible()
    return found


def drag(qtbot: QtBot, overlay: CropOverlay, start: QPointF, end: QPointF, keys: Qt.KeyboardModifier = NONE) -> None:
    qtbot.mousePress(overlay, LEFT, keys, start.toPoint())
    for share in (0.3, 0.7, 1.0):
        qtbot.mouseMove(overlay, (start + (end - start) * share).toPoint())
    qtbot.mouseRelease(overlay, LEFT, keys, end.toPoint())


def sides(crop: Crop) -> tuple[float, float, float, float]:
    return crop.left, crop.top, crop.right, crop.bottom


def test_a_corner_is_dragged_and_enter_makes_it_one_step(
    opened: MainWindow, overlay: CropOverlay, qtbot: QtBot
) -> None:
    frame = overlay.frame()
    drag(qtbot, overlay, frame.topLeft(), QPointF(frame.left() + frame.width() / 4, frame.top() + frame.height() / 2))
    drag(qtbot, overlay, frame.bottomRight(), frame.bottomRight() - QPointF(frame.width() / 4, 0))
    assert opened.session.edits == Edits() and opened.session.undo_stack.count() == 0
    qtbot.keyClick(opened, Qt.Key.Key_Return)
    assert sides(opened.session.edits.geometry.crop) == pytest.approx((0.25, 0.5, 0.75, 1.0), abs=0.01)
    assert opened.session.undo_stack.count() == 1 and not overlay.isVisible()
    assert not opened.actions_by_name["crop"].isChecked()
    qtbot.keyClick(opened, Qt.Key.Key_Z, CTRL)
    assert opened.session.edits == Edits()


def test_the_uncropped_picture_shows_while_the_tool_is_on(
    opened: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    crop = Crop(left=0.2, right=0.6)
    opened.session.change("crop", "Crop", geometry=Geometry(crop=crop))
    settle(opened, qtbot)
    wait_for_thumbnails(opened, qtbot)
    qtbot.keyClick(opened, Qt.Key.Key_R)
    settle(opened, qtbot)
    assert engine.asked[-1][2] is not None and engine.asked[-1][2].geometry.crop == Crop()
    # Other edits go on, uncropped.
    opened.session.change("exposure", "Exposure", exposure=1.0)
    settle(opened, qtbot)
    wait_for_thumbnails(opened, qtbot)
    shown = engine.asked[-1][2]
    assert shown is not None and (shown.exposure, shown.geometry.crop) == (1.0, Crop())
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    settle(opened, qtbot)
    shown = engine.asked[-1][2]
    assert shown is not None and shown.geometry.crop == crop == opened.session.edits.geometry.crop
    assert opened.viewer.layout_name == "three"


def test_escape_forgets_the_draft_and_nothing_else(opened: MainWindow, overlay: CropOverlay, qtbot: QtBot) -> None:
    frame = overlay.frame()
    drag(qtbot, overlay, frame.topLeft(), frame.center())
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert opened.session.edits == Edits() and opened.session.undo_stack.count() == 0
    assert opened.viewer.layout_name == "enhanced" and not opened.actions_by_name["crop"].isChecked()
    # Esc means what it did before.
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert opened.viewer.layout_name == "three"


def test_moving_turning_and_levelling(opened: MainWindow, overlay: CropOverlay, qtbot: QtBot) -> None:
    draft = opened.controls.frame.draft
    frame = overlay.frame()
    drag(qtbot, overlay, frame.bottomRight(), frame.center())
    drag(qtbot, overlay, overlay.frame().center(), overlay.frame().center() + QPointF(frame.width() / 4, 0))
    assert sides(draft.geometry.crop) == pytest.approx((0.25, 0.0, 0.75, 0.5), abs=0.01)
    # Outside: a quarter of a turn around the frame's middle is more than is allowed.
    centre = overlay.frame().center()
    far = frame.bottomRight() - QPointF(20, 20)
    radius = far - centre
    drag(qtbot, overlay, far, centre + QPointF(-radius.y(), radius.x()) * 0.8)
    assert draft.geometry.angle == 45.0
    qtbot.mouseDClick(opened.controls.frame.straighten.slider, LEFT)
    assert draft.geometry.angle == 0.0
    start = QPointF(60, 100)
    drag(qtbot, overlay, start, start + QPointF(200, 20), CTRL)
    assert draft.geometry.angle == pytest.approx(-5.71, abs=0.05)


def test_enter_in_the_number_takes_the_angle_and_again_the_crop(
    opened: MainWindow, overlay: CropOverlay, qtbot: QtBot
) -> None:
    number, draft = opened.controls.frame.straighten.number, opened.controls.frame.draft
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "5")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert draft.geometry.angle == 5.0 and draft.active and opened.session.edits == Edits()
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert opened.session.edits.geometry.angle == 5.0 and not draft.active


def test_proportions_are_held_and_swapped(opened: MainWindow, overlay: CropOverlay, qtbot: QtBot) -> None:
    section = opened.controls.frame

    def shape() -> float:
        frame = overlay.frame()
        return frame.width() / frame.height()

    section.ratio_box.setCurrentIndex(section.ratio_box.findData("16:9"))
    section.ratio_box.activated.emit(section.ratio_box.currentIndex())
    assert shape() == pytest.approx(16 / 9, rel=1e-3)
    frame = overlay.frame()
    drag(qtbot, overlay, frame.bottomRight(), frame.center())
    assert shape() == pytest.approx(16 / 9, rel=1e-3) and overlay.frame().width() < 0.7 * frame.width()
    qtbot.keyClick(opened, Qt.Key.Key_X)
    assert shape() == pytest.approx(9 / 16, rel=1e-3) and section.ratio_box.currentText() == "9:16"
    qtbot.mouseClick(opened.part(CropPart).bar.apply_button, LEFT)
    assert opened.session.edits.geometry.ratio == "9:16"


def test_turns_mirrors_and_the_straightening_are_steps_without_the_tool(opened: MainWindow, qtbot: QtBot) -> None:
    section = opened.controls.frame
    qtbot.mouseClick(section.right_button, LEFT)
    qtbot.mouseClick(section.right_button, LEFT)
    assert opened.session.edits.geometry.turns == 2 and opened.session.undo_stack.count() == 2
    qtbot.mouseClick(section.upside_button, LEFT)
    assert opened.session.edits.geometry == Geometry(flip=True)
    opened.actions_by_name["turn_left"].trigger()
    assert opened.session.edits.geometry == Geometry(flip=True, turns=3)
    section.straighten.slider.setSliderPosition(1000)
    assert opened.session.edits.geometry.angle == pytest.approx(5.0)
    qtbot.mouseClick(section.reset_button, LEFT)
    assert opened.session.edits == Edits()


def test_another_photo_and_undo_end_the_tool(
    opened: MainWindow, overlay: CropOverlay, folder: Path, qtbot: QtBot
) -> None:
    opened.session.change("turn", "Turn", geometry=Geometry(turns=1))
    assert not opened.actions_by_name["crop"].isChecked()
    qtbot.keyClick(opened, Qt.Key.Key_R)
    assert opened.actions_by_name["crop"].isChecked()
    opened.session.open(folder / "IMG_2.dng")
    qtbot.waitUntil(lambda: opened.session.path == folder / "IMG_2.dng")
    assert not opened.actions_by_name["crop"].isChecked() and not opened.part(CropPart).bar.isVisible()
    assert opened.session.edits == Edits()


def test_the_frame_is_drawn_and_the_rest_is_dimmed(opened: MainWindow, overlay: CropOverlay, qtbot: QtBot) -> None:
    canvas = opened.viewer.panes["enhanced"].canvas
    frame = overlay.frame()
    outside = QPoint(int(frame.left() + frame.width() * 0.1), int(frame.top() + frame.height() * 0.9))
    before = canvas.grab().toImage().pixelColor(outside).lightness()
    drag(qtbot, overlay, frame.bottomLeft(), frame.center())
    assert canvas.grab().toImage().pixelColor(outside).lightness() < 0.6 * before
    assert opened.part(CropPart).bar.isVisible()


def test_the_room_for_handles_goes_with_the_tool_behind_the_grid_too(
    opened: MainWindow, overlay: CropOverlay, qtbot: QtBot
) -> None:
    view = opened.viewer.view
    with_room = view.zoom
    opened.actions_by_name["grid"].trigger()
    opened.actions_by_name["crop"].trigger()
    opened.actions_by_name["grid"].trigger()
    assert view.fitted and view.zoom > with_room
