"""The window by mouse and keys: opening, stages, layouts, errors, settings."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from fake_engine import FakeEngine
from gui_helpers import drag_slider, settle
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from camnet_gui.errors import WeightsError
from camnet_gui.events import Report
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.photo import Photo
from camnet_gui.settings import Settings, load_settings

LEFT = Qt.MouseButton.LeftButton


def test_empty_state_says_what_to_do(window: MainWindow) -> None:
    assert window.stack.currentWidget() is window.welcome
    assert window.welcome.open_button.isVisible() and "Drop raw files" in window.welcome.message.text()
    assert not window.actions_by_name["export"].isEnabled()
    assert window.actions_by_name["open"].isEnabled()


def test_opening_shows_the_preview_first_then_the_developed_stages(
    window: MainWindow, folder: Path, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.delay = 0.3
    labels: list[str] = []
    window.session.renderer.layer_ready.connect(
        lambda stage, slot, layer: labels.append(layer.label) if stage == "enhanced" and layer else None
    )
    window.session.open(folder / "IMG_9.dng")
    settle(window, qtbot)
    assert labels[0] == "Quick rendition" and labels[1] in ("Full detail 1:1", "Preview 1:2")
    for stage in ("raw", "restored", "enhanced"):
        assert window.viewer.panes[stage].note.toolTip() == window.viewer.layers[stage]["base"].label
    assert "Canon EOS 550D" in window.status.camera.full_text() and "ISO 400" in window.status.camera.full_text()
    assert engine.threads == {"camnet-device"}


def test_previews_are_no_larger_than_needed_and_detail_follows_the_view(
    window: MainWindow, folder: Path, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.height, engine.width = 1500, 2000
    window.session.open(folder / "IMG_9.dng")
    settle(window, qtbot)
    # 2000 px in a pane of 328: 1:4 for the panes, 1:16 for the styles' thumbnails.
    assert {view.scale for stage, view, _ in engine.asked if stage != "enhance"} == {4}
    assert {view.scale for stage, view, _ in engine.asked if stage == "enhance"} <= {4, 16}
    qtbot.keyClick(window.viewer.panes["enhanced"].canvas, Qt.Key.Key_Z)
    settle(window, qtbot)
    regions = [view for stage, view, _ in engine.asked if view.scale == 1]
    assert regions and all(view.region is not None for view in regions)
    visible = window.viewer.view.visible()
    for stage in ("raw", "restored", "enhanced"):
        detail = window.viewer.layers[stage]["detail"]
        assert detail.covers(visible) and detail.rect.width() < 1000
        assert "Full detail 1:1" in window.viewer.panes[stage].note.toolTip()
    qtbot.keyClick(window.viewer.panes["enhanced"].canvas, Qt.Key.Key_F)
    settle(window, qtbot)
    assert "detail" not in window.viewer.layers["enhanced"]


def test_raw_does_not_wait_behind_the_nets(
    window: MainWindow, folder: Path, engine: FakeEngine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.height, engine.width = 1500, 2000
    window.session.open(folder / "IMG_9.dng")
    settle(window, qtbot)
    go, restore = threading.Event(), engine.restore
    monkeypatch.setattr(engine, "restore", lambda *request: (go.wait(10), restore(*request))[1])
    try:
        window.session.change("denoise", "Denoise", denoise=0.5)  # keeps the device busy
        qtbot.keyClick(window.viewer.panes["enhanced"].canvas, Qt.Key.Key_Z)
        qtbot.waitUntil(lambda: "detail" in window.viewer.layers["raw"])
        assert "detail" not in window.viewer.layers["restored"]
    finally:
        go.set()


def test_classical_path_is_said_in_the_headers_and_its_controls_are_off(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    photo = tmp_path / "classical.dng"
    photo.write_bytes(b"x")
    window.session.open(photo)
    settle(window, qtbot)
    for stage in ("restored", "enhanced"):
        assert "classical: linear DNG" in window.viewer.panes[stage].note.toolTip()
    assert not window.controls.values["denoise"].isEnabled() and not window.controls.colour.mode_box.isEnabled()
    assert window.controls.values["sharpness"].isEnabled()
    assert window.controls.colour.classical.isVisible()
    # Their numbers would be those of the photo before.
    assert not window.controls.colour.temperature.isVisible() and not window.controls.colour.tint.isVisible()
    assert "No white balance found." in window.banner.text.text() and window.banner.kind == "note"


def test_next_and_previous_count_like_a_person(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: opened.session.neighbours.found.count == 3)
    canvas = opened.viewer.panes["enhanced"].canvas
    qtbot.keyClick(canvas, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: opened.session.path.name == "IMG_10.dng")
    qtbot.waitUntil(lambda: not opened.actions_by_name["next"].isEnabled())
    qtbot.keyClick(canvas, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: opened.session.path.name == "IMG_9.dng")
    qtbot.waitUntil(lambda: opened.actions_by_name["next"].isEnabled())
    qtbot.keyClick(canvas, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: opened.session.path.name == "IMG_2.dng")
    qtbot.waitUntil(lambda: not opened.actions_by_name["previous"].isEnabled())


def test_next_counts_from_a_photo_that_is_still_being_read(
    opened: MainWindow, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: opened.session.neighbours.found.place == 2)
    gate, read = threading.Event(), engine.open

    def slow(path: Path, report: Report) -> Photo:
        assert gate.wait(20)
        return read(path, report)

    monkeypatch.setattr(engine, "open", slow)
    canvas = opened.viewer.panes["enhanced"].canvas
    for key, place in ((Qt.Key.Key_PageUp, 1), (Qt.Key.Key_PageDown, 2), (Qt.Key.Key_PageDown, 3)):
        qtbot.keyClick(canvas, key)
        qtbot.waitUntil(lambda place=place: opened.session.neighbours.found.place == place)
    assert opened.session.path.name == "IMG_9.dng"
    gate.set()
    qtbot.waitUntil(lambda: opened.session.path.name == "IMG_10.dng")


@pytest.mark.parametrize("what", ["IMG_2.dng", "."])
def test_drop_a_file_or_a_folder(window: MainWindow, folder: Path, qtbot: QtBot, what: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str((folder / what).resolve()))])
    event = QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(event)
    settle(window, qtbot)
    assert window.session.path == folder / "IMG_2.dng"


def test_recent_files_in_menu_and_on_the_welcome_page(
    make_window: Callable[..., MainWindow], folder: Path, qtbot: QtBot
) -> None:
    window = make_window(Settings().with_recent(folder / "IMG_10.dng"))
    assert [action.text() for action in window._recent_menu.actions()] == ["IMG_10.dng"]
    button = next(
        child for child in window.welcome.findChildren(type(window.welcome.open_button)) if "IMG_10" in child.text()
    )
    qtbot.mouseClick(button, LEFT)
    settle(window, qtbot)
    assert window.session.path == folder / "IMG_10.dng"


def test_a_bad_file_gives_a_sentence_and_the_photo_on_screen_stays(
    opened: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    (folder / "IMG_11.NEF").touch()
    opened.session.open(folder / "IMG_11.NEF")
    qtbot.waitUntil(lambda: opened.banner.kind == "error")
    assert opened.banner.text.text() == "IMG_11.NEF is empty."
    assert opened.session.path.name == "IMG_9.dng" and opened.viewer.isVisible()
    # The next key goes on from the bad file.
    qtbot.waitUntil(lambda: opened.session.neighbours.found.place == 4)
    qtbot.keyClick(opened.viewer.panes["enhanced"].canvas, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: opened.session.path.name == "IMG_10.dng")
    assert not opened.banner.isVisible()


def test_an_empty_folder_gives_a_sentence(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "empty").mkdir()
    window.session.open(tmp_path / "empty")
    qtbot.waitUntil(lambda: window.banner.kind == "error")
    assert window.banner.text.text() == f"There are no raw photos in {tmp_path / 'empty'}."


def test_an_unforeseen_error_is_shown_and_the_log_is_one_click_away(
    opened: MainWindow, engine: FakeEngine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    log = tmp_path / "camnet.log"
    log.write_text("first line\nlast line\n")
    monkeypatch.setattr("camnet_gui.gui.commands.log_path", lambda: log)
    engine.error = ZeroDivisionError("odd")
    drag_slider(opened, "exposure", 120)
    qtbot.waitUntil(lambda: opened.banner.kind == "error")
    assert "ZeroDivisionError('odd')" in opened.banner.text.text()
    qtbot.mouseClick(opened.banner.log_button, LEFT)
    dialog = next(d for d in opened.findChildren(object) if type(d).__name__ == "LogDialog")
    assert "last line" in dialog.text.toPlainText()
    dialog.close()
    engine.error = None
    qtbot.mouseClick(opened.banner.close_button, LEFT)
    assert not opened.banner.isVisible()
    drag_slider(opened, "exposure", 100)
    settle(opened, qtbot)
    assert opened.session.edits.exposure == pytest.approx(1.0)


def test_an_engine_that_cannot_start_is_told(qtbot: QtBot, tmp_path: Path, folder: Path) -> None:
    window = MainWindow(Settings(), tmp_path / "settings.json")
    window.show()

    def make() -> FakeEngine:
        raise WeightsError("The weights are damaged.")

    window.session.load_engine(make)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: window.banner.text.text() == "The weights are damaged.")
    window.banner.clear()
    window.session.open(folder / "IMG_2.dng")
    assert window.banner.text.text() == "The weights are damaged."
    window.close()
    window.deleteLater()


def test_layouts_by_key_button_and_double_click(opened: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    viewer = opened.viewer

    def shown() -> list[str]:
        return [name for name, pane in viewer._named_panes() if pane.isVisible()]

    qtbot.keyClick(opened, Qt.Key.Key_F3)
    assert shown() == ["restored"] and opened.focusWidget() is viewer.panes["restored"].canvas
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert shown() == ["raw", "restored", "enhanced"]
    qtbot.mouseDClick(viewer.panes["raw"].canvas, LEFT)
    assert shown() == ["raw"]
    settle(opened, qtbot)
    engine.asked.clear()
    drag_slider(opened, "exposure", 120)
    settle(opened, qtbot)
    assert "restore" not in {stage for stage, _, _ in engine.asked}
    qtbot.mouseDClick(viewer.panes["raw"].canvas, LEFT)
    settle(opened, qtbot)
    assert shown() == ["raw", "restored", "enhanced"]
    qtbot.mouseClick(viewer.panes["enhanced"].fill_button, LEFT)
    assert shown() == ["enhanced"] and opened.actions_by_name["layout_enhanced"].isChecked()
    qtbot.keyClick(opened, Qt.Key.Key_C)
    assert shown() == ["compare"] and viewer.curtain.canvas.stages == ("raw", "enhanced")
    box = opened._pair.boxes[0]
    qtbot.waitUntil(box.isVisible)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert viewer.curtain.canvas.stages == ("restored", "enhanced")
    settle(opened, qtbot)


def test_three_panes_come_at_once_whatever_is_going_on(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_F4)
    opened.actions_by_name["overlay_raw"].trigger()
    qtbot.keyClick(opened, Qt.Key.Key_F5)
    assert opened.viewer.layout_name == "three" and opened.actions_by_name["overlay_raw"].isChecked()
    # Going back ends one thing after the other.
    qtbot.keyClick(opened, Qt.Key.Key_F4)
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert opened.viewer.layout_name == "enhanced" and not opened.actions_by_name["overlay_raw"].isChecked()
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert opened.viewer.layout_name == "three" and opened.actions_by_name["layout_three"].isChecked()


def test_full_screen_goes_back_to_what_was_there(opened: MainWindow) -> None:
    opened.showMaximized()
    opened.actions_by_name["full_screen"].trigger()
    assert opened.isFullScreen()
    opened.actions_by_name["full_screen"].trigger()
    assert opened.isMaximized() and not opened.isFullScreen()


def test_a_panel_behind_another_comes_to_the_front_when_asked_for(opened: MainWindow, qtbot: QtBot) -> None:
    first, second = opened.panels["history"], opened.panels["presets"]
    for dock in (first, second):
        dock.toggleViewAction().trigger()
    opened.tabifyDockWidget(first, second)
    first.raise_()
    qtbot.waitUntil(lambda: second.visibleRegion().isEmpty() and not first.visibleRegion().isEmpty())
    qtbot.wait(20)
    second.toggleViewAction().trigger()
    qtbot.waitUntil(lambda: not second.isHidden() and not second.visibleRegion().isEmpty())
    qtbot.wait(20)
    # What is in sight is closed.
    second.toggleViewAction().trigger()
    assert second.isHidden()


def test_srgb_key_switches_the_restored_view(opened: MainWindow, qtbot: QtBot) -> None:
    def colour() -> tuple[int, int]:
        image = opened.viewer.layers["restored"]["base"].image
        found = image.pixelColor(image.width() // 2, image.height() // 2)
        return found.red(), found.blue()

    before = colour()
    qtbot.keyClick(opened, Qt.Key.Key_V)
    settle(opened, qtbot)
    assert "sRGB view" in opened.viewer.panes["restored"].note.toolTip()
    assert colour() != before
    qtbot.keyClick(opened, Qt.Key.Key_V)
    settle(opened, qtbot)
    assert "XYZ" in opened.viewer.panes["restored"].note.toolTip() and colour() == before


def test_clipping_warning_marks_the_enhanced_pane(opened: MainWindow, qtbot: QtBot) -> None:
    drag_slider(opened, "exposure", 160)
    settle(opened, qtbot)

    def red() -> int:
        image = opened.viewer.panes["enhanced"].canvas.grab().toImage()
        return sum(
            image.pixelColor(x, image.height() // 2).getRgb()[:3] == (255, 32, 32) for x in range(image.width())
        )

    assert red() == 0
    qtbot.keyClick(opened, Qt.Key.Key_J)
    assert red() > 50
    qtbot.keyClick(opened, Qt.Key.Key_J)
    assert red() == 0


def test_cursor_is_shown_in_all_panes_with_values(opened: MainWindow, qtbot: QtBot) -> None:
    canvas = opened.viewer.panes["raw"].canvas
    qtbot.mouseMove(canvas, canvas.rect().center())
    qtbot.mouseMove(canvas, canvas.rect().center() + QPoint(2, 2))
    qtbot.waitUntil(lambda: opened.viewer.view.cursor is not None)
    text = opened.status.cursor_text.full_text()
    assert text.startswith("x 2") and "Lab" in text and "#" in text
    # The values follow the edits though the cursor rests.
    opened.session.change("exposure", "Exposure", exposure=-2.0)
    settle(opened, qtbot)
    before, after = text.split("   "), opened.status.cursor_text.full_text().split("   ")
    # Only those of ENHANCED, which come after the place.
    assert after[1] != before[1] and (after[0], after[2:]) == (before[0], before[2:])


def test_bayer_pattern_at_high_zoom(opened: MainWindow, qtbot: QtBot) -> None:
    opened.viewer.view.zoom_to(8.0)
    settle(opened, qtbot)
    assert "Bayer pattern" in opened.viewer.panes["raw"].note.toolTip()


def test_settings_are_kept(opened: MainWindow, folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_J)
    qtbot.keyClick(opened, Qt.Key.Key_P)
    qtbot.keyClick(opened, Qt.Key.Key_F4)
    opened.close()
    settings, notes = load_settings(tmp_path / "config" / "settings.json")
    assert notes == [] and settings.clipping and settings.layout == "enhanced" and not settings.controls_shown
    assert settings.recent == (str(folder / "IMG_9.dng"),) and settings.geometry


def test_every_action_has_a_tooltip_and_no_key_is_taken_twice(window: MainWindow) -> None:
    keys = [key for row in window.rows for key in row.shortcuts]
    assert len(keys) == len(set(keys))
    for row in window.rows:
        action = window.actions_by_name[row.name]
        assert row.tip in action.toolTip() and action.text()
        if row.toolbar:
            assert not action.icon().isNull()


def test_labels_fit_at_1280_by_800(opened: MainWindow) -> None:
    opened.resize(1280, 800)
    assert opened.size().width() == 1280 and opened.size().height() == 800
    inner = opened.controls.widget()
    assert inner.minimumSizeHint().width() <= opened.controls.viewport().width()
    for pane in opened.viewer.panes.values():
        assert pane.title.width() >= pane.title.sizeHint().width()


def test_the_windows_modules_do_not_load_torch() -> None:
    code = (
        "import sys, camnet_gui.gui.app; "
        "sys.exit(', '.join({'torch', 'rawpy', 'cv2'} & set(sys.modules)) or 0)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert result.returncode == 0, result.stderr
