"""The control panel's sections, history, snapshots, copying and presets, by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from fake_engine import FakeEngine
from gui_helpers import drag_slider, settle
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from camnet_gui.edits import GROUPS, Edits, Geometry, WhiteBalance
from camnet_gui.gui.edit.groups import GroupsDialog
from camnet_gui.gui.edit.history import HistoryPart
from camnet_gui.gui.edit.presets import PresetsPart
from camnet_gui.gui.edit.rows import COLOUR, LIGHT
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.lens import LensProfile, Radial
from camnet_gui.presets import SHIPPED, Preset, load_presets
from camnet_gui.settings import load_settings
from camnet_gui.sidecar import Snapshot, load_edits, load_sidecar, update_sidecar

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def open_photo(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    window.session.open(path)
    qtbot.waitUntil(lambda: window.session.path == path and not window.session._open_channel.busy)


def dialog_of(window: MainWindow) -> GroupsDialog:
    return next(d for d in window.findChildren(GroupsDialog) if d.isVisible())


def test_every_number_has_a_control_that_changes_its_field_and_resets(opened: MainWindow, qtbot: QtBot) -> None:
    for row in (*LIGHT, *COLOUR):
        control = opened.controls.values[row.name]
        drag_slider(opened, row.name, row.steps)
        assert getattr(opened.session.edits, row.name) == pytest.approx(row.high)
        stack = opened.session.undo_stack
        assert stack.undoText() == row.text
        assert stack.text(stack.count() - 1) == f"{row.text} {row.shown(row.high)}"
        qtbot.mouseDClick(control.label, LEFT)
        assert opened.session.edits == Edits()


def test_a_sections_button_resets_its_groups_alone(opened: MainWindow, qtbot: QtBot) -> None:
    for name in ("exposure", "contrast", "saturation", "strength"):
        drag_slider(opened, name, 20)
    opened.session.change("balance", "x", white_balance=WhiteBalance(mode="auto"))
    edited = opened.session.edits
    qtbot.mouseClick(opened.controls.light.reset_button, LEFT)
    after = opened.session.edits
    assert (after.exposure, after.contrast) == (0.0, 0.0) and not opened.controls.light.reset_button.isEnabled()
    assert after.saturation == edited.saturation and after.strength == edited.strength
    qtbot.mouseClick(opened.controls.colour.reset_button, LEFT)
    assert opened.session.edits == Edits(strength=edited.strength)
    opened.commands.on_undo()
    opened.commands.on_undo()
    assert opened.session.edits == edited


def test_sections_fold_and_that_is_remembered(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, make_window: Callable[..., MainWindow]
) -> None:
    light = opened.controls.light
    qtbot.mouseClick(light.title, LEFT)
    assert not light.body.isVisible() and opened.controls.colour.body.isVisible()
    opened.close()
    settings, notes = load_settings(tmp_path / "config" / "settings.json")
    assert notes == [] and settings.edit.folded == ("Light",)
    assert make_window(settings).controls.light.is_folded()


def test_all_controls_can_be_reached_in_a_small_window(opened: MainWindow) -> None:
    opened.resize(1366, 700)
    panel = opened.controls
    inner = panel.widget()
    assert inner.minimumSizeHint().width() <= panel.viewport().width()
    panel.ensureWidgetVisible(panel.reset_all)
    shown = panel.reset_all.mapTo(panel.viewport(), QPoint(0, 0)).y()
    assert 0 <= shown < panel.viewport().height()


def test_scrolling_the_panel_changes_nothing(opened: MainWindow) -> None:
    panel = opened.controls
    for widget in [*panel.findChildren(QComboBox), *panel.findChildren(QDoubleSpinBox), *panel.findChildren(QSlider)]:
        # With that policy the first turn of the wheel would give the focus, and the second one change the value.
        assert widget.focusPolicy() != Qt.FocusPolicy.WheelFocus
        panel.ensureWidgetVisible(widget)
        for _ in range(2):
            centre = QPointF(widget.rect().center())
            event = QWheelEvent(
                centre, QPointF(widget.mapToGlobal(centre.toPoint())), QPoint(), QPoint(0, -120),
                Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            )
            QApplication.sendEvent(widget, event)
    assert opened.session.edits == Edits() and opened.session.undo_stack.count() == 0


def test_named_lights_are_white_balances(opened: MainWindow, qtbot: QtBot) -> None:
    colour = opened.controls.colour
    box = colour.mode_box
    box.setCurrentIndex(box.findData("Shade"))
    box.activated.emit(box.currentIndex())
    assert opened.session.edits.white_balance == WhiteBalance(mode="temperature", kelvin=7500.0)
    assert box.currentText() == "Shade" and colour.temperature.number.value() == 7500
    colour.temperature.slider.setSliderPosition(colour.temperature.slider.value() + 9)
    assert box.currentText() == "Temperature and tint"


def test_a_double_click_resets_its_control_alone_in_one_step(
    opened: MainWindow, engine: FakeEngine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("camnet_gui.gui.session.GESTURE_S", 1e9)
    monkeypatch.setattr(QApplication, "doubleClickInterval", lambda: 10**9)
    session, panel = opened.session, opened.controls
    session.styles.set_default("mono")
    balance = WhiteBalance(mode="temperature", kelvin=4000.0, tint=20.0)
    session.replace(
        Edits(exposure=1.0, contrast=0.5, style="vivid", second_style="mono", blend=0.2, white_balance=balance,
              geometry=Geometry(ratio="1:1")), "x"
    )

    def reset(name: str, widget: QWidget) -> Edits:
        """The first click of the two may move a slider or open a list."""
        before = session.edits
        place = QPoint(4, widget.height() // 2)
        qtbot.mouseClick(widget, LEFT, pos=place)
        box = isinstance(widget, QComboBox)
        if isinstance(widget, QComboBox):
            # The list is another window, so the second press is no double click for Qt.
            target = widget.view().viewport()
            qtbot.mousePress(target, LEFT, pos=target.mapFromGlobal(widget.mapToGlobal(place)))
        else:
            qtbot.mouseDClick(widget, LEFT)
        qtbot.waitUntil(lambda: getattr(session.edits, name) != getattr(before, name))
        after = session.edits
        changed = {field for field in Edits.model_fields if getattr(after, field) != getattr(before, field)}
        assert changed == ({"second_style", "blend"} if box and name == "second_style" else {name})
        opened.commands.on_undo()
        assert session.edits == before
        return after

    for control, default in (("exposure", 0.0), ("contrast", 0.0), ("blend", 0.5)):
        assert getattr(reset(control, panel.values[control].slider), control) == default
    assert reset("style", panel.styles.style_box).style == "mono"
    assert reset("second_style", panel.styles.second_box).second_style == ""
    assert reset("geometry", panel.frame.ratio_box).geometry.ratio == "free"
    assert reset("white_balance", panel.colour.mode_box).white_balance == WhiteBalance()
    # What the camera wrote is 5200 K with a tint of 7 here.
    reset_temperature = balance.model_copy(update={"kelvin": 5200.0})
    assert reset("white_balance", panel.colour.temperature.label).white_balance == reset_temperature
    assert reset("white_balance", panel.colour.tint.label).white_balance == balance.model_copy(update={"tint": 7.0})


def test_a_second_style_is_blended_in_and_taken_out(
    opened: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    box, blend = opened.controls.styles.second_box, opened.controls.values["blend"]
    assert not blend.isVisible()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert (opened.session.edits.second_style, opened.session.edits.blend) == ("vivid", 0.5)
    assert opened.session.undo_stack.count() == 1 and blend.isVisible()
    drag_slider(opened, "blend", 30)
    settle(opened, qtbot)
    assert any(edits and edits.blend == 0.3 and edits.second_style == "vivid" for _, _, edits in engine.asked)
    # The thumbnails show each style by itself.
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert opened.session.edits == Edits()


def test_the_history_lists_steps_and_a_click_goes_there(opened: MainWindow, qtbot: QtBot) -> None:
    part = opened.part(HistoryPart)
    part.dock.show()
    drag_slider(opened, "exposure", 120)
    drag_slider(opened, "strength", 50)
    steps = part.steps
    model = steps.model()
    assert [model.index(row, 0).data() for row in range(3)] == ["As first opened", "Exposure +2.00 EV", "Strength 50 %"]
    qtbot.waitUntil(steps.isVisible)
    qtbot.mouseClick(steps.viewport(), LEFT, pos=steps.visualRect(model.index(1, 0)).center())
    assert opened.session.edits == Edits(exposure=2.0)
    qtbot.mouseClick(steps.viewport(), LEFT, pos=steps.visualRect(model.index(0, 0)).center())
    assert opened.session.edits == Edits()
    qtbot.mouseClick(steps.viewport(), LEFT, pos=steps.visualRect(model.index(2, 0)).center())
    assert opened.session.edits == Edits(exposure=2.0, strength=0.5)


def test_the_history_of_an_edited_photo_begins_with_its_edits(opened: MainWindow, folder: Path, qtbot: QtBot) -> None:
    steps = opened.part(HistoryPart).steps
    update_sidecar(folder / "IMG_2.dng", edits=Edits(contrast=0.5))
    open_photo(opened, folder / "IMG_2.dng", qtbot)
    assert steps.emptyLabel() == "With its earlier edits"
    drag_slider(opened, "exposure", 120)
    open_photo(opened, folder / "IMG_9.dng", qtbot)
    drag_slider(opened, "exposure", 120)
    assert steps.emptyLabel() == "As first opened"
    open_photo(opened, folder / "IMG_2.dng", qtbot)
    assert steps.emptyLabel() == "With its earlier edits"
    open_photo(opened, folder / "IMG_9.dng", qtbot)  # its steps are here still, from the very first
    assert steps.emptyLabel() == "As first opened"


def test_snapshots_are_made_named_visited_and_deleted(opened: MainWindow, folder: Path, qtbot: QtBot) -> None:
    part = opened.part(HistoryPart)
    drag_slider(opened, "exposure", 120)
    qtbot.keyClick(opened, Qt.Key.Key_N, CTRL | SHIFT)
    names = part.snapshots.names
    qtbot.waitUntil(lambda: names.isVisible() and names.findChild(QLineEdit) is not None)
    editor = names.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "bright")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    kept = (Snapshot(name="bright", edits=Edits(exposure=2.0)),)
    qtbot.waitUntil(lambda: opened.session.snapshots == kept)
    drag_slider(opened, "exposure", 20)
    qtbot.mouseClick(part.snapshots.new_button, LEFT)
    assert [snapshot.name for snapshot in opened.session.snapshots] == ["bright", "Snapshot 1"]
    qtbot.keyClick(names.findChild(QLineEdit), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: names.findChild(QLineEdit) is None)
    place = names.visualItemRect(names.item(0)).center()
    qtbot.mouseClick(names.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(names.viewport(), LEFT, pos=place)
    # It goes there, and the name is not edited, which would take the next keys.
    assert opened.session.edits == Edits(exposure=2.0) and names.findChild(QLineEdit) is None
    names.setCurrentRow(0)
    qtbot.keyClick(names, Qt.Key.Key_Return)
    assert opened.session.edits == Edits(exposure=2.0) and "bright" in opened.session.undo_stack.undoText()
    names.setCurrentRow(1)
    qtbot.keyClick(names, Qt.Key.Key_Delete)
    assert names.count() == 1
    qtbot.waitUntil(lambda: len(load_sidecar(folder / "IMG_9.dng")[0].snapshots) == 1)
    open_photo(opened, folder / "IMG_2.dng", qtbot)
    assert names.count() == 0 and not part.snapshots.go_button.isEnabled()
    open_photo(opened, folder / "IMG_9.dng", qtbot)
    assert [names.item(row).text() for row in range(names.count())] == ["bright"]


def test_a_snapshot_of_a_style_that_is_gone_says_so(opened: MainWindow) -> None:
    opened.session.set_snapshots((Snapshot(name="old", edits=Edits(style="kodachrome", exposure=1.0)),))
    opened.part(HistoryPart).snapshots.names.chosen.emit(0)
    assert opened.session.edits == Edits(exposure=1.0) and "kodachrome" in opened.banner.text.text()


def test_copying_chosen_groups_to_another_photo(opened: MainWindow, folder: Path, qtbot: QtBot) -> None:
    assert not opened.actions_by_name["paste_edits"].isEnabled()
    drag_slider(opened, "exposure", 120)
    drag_slider(opened, "saturation", 50)
    qtbot.keyClick(opened, Qt.Key.Key_C, CTRL | SHIFT)
    dialog = dialog_of(opened)
    assert not dialog.boxes["Crop and rotation"].isChecked() and dialog.boxes["Tone"].isChecked()
    dialog.boxes["Colour"].setChecked(False)
    qtbot.mouseClick(dialog.ok_button, LEFT)
    open_photo(opened, folder / "IMG_2.dng", qtbot)
    drag_slider(opened, "saturation", 150)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    qtbot.keyClick(opened, Qt.Key.Key_V, CTRL | SHIFT)
    assert opened.session.edits == Edits(exposure=2.0, saturation=0.5)
    assert opened.session.undo_stack.undoText() == "Paste edits"
    # The groups are remembered.
    qtbot.keyClick(opened, Qt.Key.Key_C, CTRL | SHIFT)
    dialog = dialog_of(opened)
    assert set(dialog.chosen()) == set(GROUPS) - {"Crop and rotation", "Colour"}
    dialog.reject()


def test_presets_are_applied_saved_and_deleted(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    part = opened.part(PresetsPart)
    part.dock.show()
    part.dock.raise_()
    qtbot.waitUntil(part.names.isVisible)
    row = next(r for r in range(part.names.count()) if "contrasty" in part.names.item(r).text())
    drag_slider(opened, "exposure", 120)
    qtbot.mouseClick(part.names.viewport(), LEFT, pos=part.names.visualItemRect(part.names.item(row)).center())
    assert not part.delete_button.isEnabled()
    qtbot.mouseClick(part.apply_button, LEFT)
    assert opened.session.edits.style == "mono" and opened.session.edits.contrast == 0.4
    assert opened.session.edits.exposure == 2.0 and opened.session.undo_stack.count() == 2
    qtbot.mouseClick(part.save_button, LEFT)
    dialog = dialog_of(opened)
    assert not dialog.ok_button.isEnabled()
    qtbot.keyClicks(dialog.name, "My look")
    qtbot.mouseClick(dialog.ok_button, LEFT)
    assert [preset.name for preset in part.own] == ["My look"]
    path = tmp_path / "config" / "presets.json"
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: load_presets(path)[0] == part.own)
    opened.commands.on_reset_all()
    next(action for action in part.menu.actions() if action.text() == "My look").trigger()
    assert opened.session.edits == Edits(
        style="mono", exposure=2.0, contrast=0.4, black=-0.25, white=0.15
    )
    part.names.setCurrentRow(1)
    renamed = part.own[0].model_copy(update={"name": "Evening"})
    for name in ("", "Evening"):
        part.names.setFocus()
        qtbot.keyClick(part.names, Qt.Key.Key_F2)
        field = part.names.findChild(QLineEdit)
        field.setText(name)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: part.names.findChild(QLineEdit) is None)
        assert part.own[0].name == (name or "My look") == part.names.currentItem().text()
    assert part.own == (renamed,)
    part.names.setFocus()
    qtbot.keyClick(part.names, Qt.Key.Key_Delete)
    assert part.own == () and part.names.count() == len(SHIPPED) + 1
    qtbot.mouseClick(opened.banner.answer_buttons[0], LEFT)
    assert part.own == (renamed,)
    part.names.setCurrentRow(1)
    qtbot.mouseClick(part.delete_button, LEFT)
    qtbot.waitUntil(lambda: load_presets(path)[0] == ())


def test_presets_of_last_time_are_there(tmp_path: Path, make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    from camnet_gui.presets import save_presets

    save_presets([Preset.of("Mine", Edits(contrast=0.5), ["Tone"])], tmp_path / "config" / "presets.json")
    part = make_window().part(PresetsPart)
    qtbot.waitUntil(lambda: part.names.item(1).text() == "Mine")
    assert not part.apply_button.isEnabled() and not part.menu.isEnabled()


def test_edits_of_all_controls_come_back_from_the_sidecar(opened: MainWindow, folder: Path, qtbot: QtBot) -> None:
    for index, name in enumerate(opened.controls.values):
        if name != "blend":
            drag_slider(opened, name, 20 + index)
    edits = opened.session.edits
    opened.close()
    assert load_edits(folder / "IMG_9.dng")[0] == edits


def test_the_lens_section_tells_the_lens_or_why_there_is_none(
    opened: MainWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = opened.controls.lens
    profile = LensProfile("Smart 50 mm", Radial(np.ones(3)), None, None, np.ones(3))
    monkeypatch.setattr("camnet_gui.gui.session.lens_of", lambda shot, height, width: profile)
    open_photo(opened, folder / "IMG_2.dng", qtbot)
    qtbot.waitUntil(section.box.isEnabled)
    assert section.note.text() == "Smart 50 mm\ndistortion, vignetting"
    monkeypatch.setattr("camnet_gui.geometry.lens_of", lambda shot, height, width: None)
    qtbot.mouseClick(section.box, LEFT, pos=QPoint(8, section.box.height() // 2))
    assert opened.session.edits == Edits(lens=True) and section.reset_button.isEnabled()
    qtbot.mouseClick(section.reset_button, LEFT)
    assert opened.session.edits == Edits() and not section.box.isChecked()
    monkeypatch.setattr("camnet_gui.gui.edit.lens.installed", lambda: True)
    monkeypatch.setattr("camnet_gui.gui.session.lens_of", lambda shot, height, width: None)
    open_photo(opened, folder / "IMG_10.dng", qtbot)
    qtbot.waitUntil(lambda: "doesn't know this lens: EF 50mm" in section.note.text())
    assert not section.box.isEnabled()
    monkeypatch.setattr("camnet_gui.gui.edit.lens.installed", lambda: False)
    section.show_edits(opened.session.edits)
    assert "lensfunpy is not installed" in section.note.text()
