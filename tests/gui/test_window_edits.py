"""The window's controls by mouse and keys: styles, light, white balance, undo, and the sidecars that keep them."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from fake_engine import FakeEngine
from gui_helpers import drag_slider, settle
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from camnet_gui.edits import Edits
from camnet_gui.errors import SettingsError
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.sidecar import load_edits, sidecar_path, update_sidecar

LEFT = Qt.MouseButton.LeftButton


def test_choosing_a_style_develops_the_enhanced_stage_only(
    opened: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.asked.clear()
    box = opened.controls.styles.style_box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    settle(opened, qtbot)
    assert opened.session.edits.style == "mono"
    assert {stage for stage, _, _ in engine.asked} == {"enhance"}
    image = opened.viewer.layers["enhanced"]["base"].image
    colour = image.pixelColor(image.width() // 3, image.height() // 2)
    assert colour.red() == colour.green() == colour.blue()
    assert opened.controls.styles.description.text() == "Black and white"
    assert "mean of the channels" in opened.controls.styles.description.toolTip()


def test_styles_have_thumbnails_of_the_photo(opened: MainWindow, qtbot: QtBot) -> None:
    def shown() -> None:
        images = [opened.controls.styles.style_box.itemIcon(i).pixmap(96, 64).toImage() for i in range(3)]
        colours = [image.pixelColor(image.width() // 2, image.height() // 2) for image in images]
        assert colours[0].saturation() > 10 and colours[1].saturation() == 0 and colours[1].value() > 60

    qtbot.waitUntil(shown, timeout=5000)


def test_exposure_by_slider_changes_the_picture_and_is_one_step_of_undo(opened: MainWindow, qtbot: QtBot) -> None:
    def brightness() -> int:
        image = opened.viewer.layers["enhanced"]["base"].image
        return image.pixelColor(image.width() // 2, image.height() // 2).green()

    before = brightness()
    drag_slider(opened, "exposure", 85, 90, 95, 100)
    settle(opened, qtbot)
    assert opened.session.edits.exposure == pytest.approx(1.0)
    assert brightness() > before + 20
    assert opened.session.undo_stack.count() == 1
    qtbot.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(opened, qtbot)
    assert opened.session.edits == Edits() and brightness() == before
    assert opened.controls.values["exposure"].number.value() == 0.0
    qtbot.keyClick(opened, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert opened.session.edits.exposure == pytest.approx(1.0)


def test_two_drags_are_two_steps_and_a_drag_back_is_none(opened: MainWindow) -> None:
    drag_slider(opened, "exposure", 90, 104)
    assert opened.session.edits.exposure == 1.2
    drag_slider(opened, "exposure", 110)
    assert opened.session.undo_stack.count() == 2
    drag_slider(opened, "strength", 90, 80, 100)
    assert opened.session.undo_stack.count() == 2


@pytest.mark.parametrize("name", ["strength", "exposure", "denoise"])
def test_each_control_is_reset_by_button_slider_and_label(opened: MainWindow, qtbot: QtBot, name: str) -> None:
    control = opened.controls.values[name]
    for reset in (
        lambda: qtbot.mouseClick(control.reset_button, LEFT),
        lambda: qtbot.mouseDClick(control.slider, LEFT),
        lambda: qtbot.mouseDClick(control.label, LEFT),
    ):
        drag_slider(opened, name, 10)
        assert getattr(opened.session.edits, name) != getattr(Edits(), name)
        reset()
        assert getattr(opened.session.edits, name) == getattr(Edits(), name)
        assert not control.reset_button.isEnabled()


def test_numbers_can_be_typed_and_are_held_in_range(opened: MainWindow, qtbot: QtBot) -> None:
    number = opened.controls.values["exposure"].number
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "-1.25")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert opened.session.edits.exposure == pytest.approx(-1.25)
    drag_slider(opened, "strength", 150)
    assert opened.session.edits.strength == pytest.approx(1.5)


def test_denoise_restores_again(opened: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.asked.clear()
    drag_slider(opened, "denoise", 50)
    settle(opened, qtbot)
    asked = {(stage, edits.denoise) for stage, view, edits in engine.asked if edits is not None}
    assert ("restore", 0.5) in asked and ("enhance", 0.5) in asked


def test_sharpness_makes_both_stages_anew(opened: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.asked.clear()
    drag_slider(opened, "sharpness", 80)
    settle(opened, qtbot)
    asked = {stage: edits.sharpness for stage, _, edits in engine.asked if edits is not None}
    assert asked["restore"] == asked["enhance"] == opened.session.edits.sharpness == pytest.approx(0.8)
    assert "Sharpness" in opened.session.undo_stack.undoText()


def test_white_balance_modes_temperature_and_reset(opened: MainWindow, qtbot: QtBot) -> None:
    panel = opened.controls.colour
    qtbot.waitUntil(lambda: panel.temperature.number.value() == 5200)
    panel.mode_box.setFocus()
    qtbot.keyClick(panel.mode_box, Qt.Key.Key_Down)
    assert opened.session.edits.white_balance.mode == "auto"
    qtbot.waitUntil(lambda: panel.temperature.number.value() == 4800)
    panel.temperature.slider.setSliderPosition(panel.temperature.slider.value() + 20)
    balance = opened.session.edits.white_balance
    assert balance.mode == "temperature" and balance.kelvin > 4800 and balance.tint == pytest.approx(7)
    assert panel.mode_box.currentData() == "temperature"
    qtbot.mouseDClick(panel.temperature.slider, LEFT)
    # Both numbers are the camera's again, so its balance is.
    qtbot.waitUntil(lambda: opened.session.edits == Edits())


def test_picker_by_click_in_any_pane(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_W)
    assert opened.controls.colour.pick_button.isChecked()
    canvas = opened.viewer.panes["restored"].canvas
    point = canvas.rect().center()
    picture = canvas.to_picture(QPointF(point))
    qtbot.mouseClick(canvas, LEFT, pos=point)
    qtbot.waitUntil(lambda: opened.session.edits.white_balance.mode == "picked")
    expected = (1 + int(picture.x()) / 400, 1.0, 1 + int(picture.y()) / 300)
    assert opened.session.edits.white_balance.gains == pytest.approx(expected)
    assert not opened.controls.colour.pick_button.isChecked()
    qtbot.keyClick(opened, Qt.Key.Key_W)
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert not canvas.picking


def test_a_spot_that_tells_nothing_is_a_note_and_picking_goes_on(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_W)
    opened.viewer.picked.emit(-5.0, 3.0)
    qtbot.waitUntil(lambda: opened.banner.text.text() == "This spot is clipped.")
    assert opened.banner.kind == "note" and opened.controls.colour.pick_button.isChecked()


def test_reset_all_is_one_step_and_can_be_undone(opened: MainWindow, qtbot: QtBot) -> None:
    drag_slider(opened, "exposure", 120)
    drag_slider(opened, "denoise", 20)
    edited = opened.session.edits
    qtbot.mouseClick(opened.controls.reset_all, LEFT)
    assert opened.session.edits == Edits() and not opened.controls.reset_all.isEnabled()
    opened.commands.on_undo()
    assert opened.session.edits == edited


def test_edits_are_kept_beside_the_photo_and_come_back(opened: MainWindow, folder: Path, qtbot: QtBot) -> None:
    photo = folder / "IMG_9.dng"
    assert not sidecar_path(photo).exists()
    drag_slider(opened, "exposure", 120)
    qtbot.waitUntil(lambda: sidecar_path(photo).exists(), timeout=3000)
    assert load_edits(photo)[0] == opened.session.edits
    edited = opened.session.edits
    drag_slider(opened, "strength", 20)
    opened.session.open(folder / "IMG_2.dng")
    qtbot.waitUntil(lambda: opened.session.path.name == "IMG_2.dng")
    assert opened.session.edits == Edits() and opened.session.undo_stack.count() == 0
    opened.session.open(photo)
    qtbot.waitUntil(lambda: opened.session.path.name == "IMG_9.dng")
    assert opened.session.edits == edited.model_copy(update={"strength": 0.2})


def test_edits_that_are_still_being_written_are_seen_when_the_photo_is_opened_again(
    opened: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    go = threading.Event()
    opened.session.keeper.pool.submit(lambda report: go.wait(10))  # a slow disk
    try:
        drag_slider(opened, "exposure", 120)
        edited = opened.session.edits
        for name in ("IMG_2.dng", "IMG_9.dng"):
            opened.session.open(folder / name)
            qtbot.waitUntil(lambda name=name: opened.session.path.name == name)  # type: ignore[misc]
        assert not sidecar_path(folder / "IMG_9.dng").exists()
        assert opened.session.edits == edited != Edits()
    finally:
        go.set()
    # What others write meanwhile counts again once ours is written.
    qtbot.waitUntil(lambda: opened.session.keeper._writes[folder / "IMG_9.dng"]["edits"][1] < float("inf"))
    update_sidecar(folder / "IMG_9.dng", edits=Edits(exposure=-1.0))
    opened.session.open(folder / "IMG_9.dng")
    qtbot.waitUntil(lambda: opened.session.edits.exposure == -1.0)


def test_edits_of_the_last_moment_survive_closing(opened: MainWindow, folder: Path) -> None:
    drag_slider(opened, "exposure", 130)
    opened.close()
    assert load_edits(folder / "IMG_9.dng")[0].exposure == pytest.approx(2.5)


def test_a_sidecar_that_cannot_be_written_is_told_once_and_work_goes_on(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(photo: Path, **parts: object) -> None:
        raise SettingsError(f"The edits of {photo.name} can't be kept: Read-only file system.")

    with monkeypatch.context() as read_only:
        read_only.setattr("camnet_gui.gui.keeper.update_sidecar", refuse)
        drag_slider(opened, "exposure", 120)
        qtbot.waitUntil(lambda: "Read-only file system" in opened.banner.text.text(), timeout=3000)
    assert opened.banner.isVisible() and opened.session.edits.exposure == pytest.approx(2.0)
    # Closing would ask first.
    opened.session.keeper.try_again()
    qtbot.waitUntil(lambda: not opened.session.keeper.unkept)


def test_a_style_that_is_not_installed_falls_back_and_says_so(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    update_sidecar(folder / "IMG_2.dng", edits=Edits(style="kodachrome", exposure=1.0))
    window.session.open(folder / "IMG_2.dng")
    settle(window, qtbot)
    box = window.controls.styles.style_box
    assert "kodachrome" in window.banner.text.text() and box.currentText() == "Not installed: kodachrome"
    assert "Natural is shown instead" in window.controls.styles.description.text()
    # Other edits leave the sidecar's style alone.
    window.controls.values["exposure"].slider.setFocus()
    qtbot.keyClick(window.controls.values["exposure"].slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: load_edits(folder / "IMG_2.dng")[0].exposure > 1.0)
    assert load_edits(folder / "IMG_2.dng")[0].style == "kodachrome"
    # Chosen once, another one takes its place, and the entry goes.
    window.session.change("style", "Style", style="mono")
    assert box.currentText() == "Mono" and box.count() == 3
    window.commands.on_undo()
    assert box.currentText() == "Not installed: kodachrome" and box.count() == 4


def test_sidecars_are_valid_json_with_a_version(opened: MainWindow, folder: Path) -> None:
    drag_slider(opened, "strength", 50)
    opened.close()
    written = json.loads(sidecar_path(folder / "IMG_9.dng").read_text())
    assert written["version"] == 2 and written["edits"]["strength"] == pytest.approx(0.5)
