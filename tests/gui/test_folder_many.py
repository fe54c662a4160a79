"""Many photos at once: rating, styles, pasting, exporting, the trash and Undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from fake_engine import FakeEngine
from folder_helpers import CTRL, LEFT, SHIFT, answer_trash, click, marks, part, shoot, shown, to_grid
from gui_helpers import settle
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from camnet_gui.cropping import mirrored, turned
from camnet_gui.edits import Edits, Geometry
from camnet_gui.errors import RawError
from camnet_gui.gui.edit.presets import PresetsPart
from camnet_gui.gui.export.part import ExportPart
from camnet_gui.gui.folder.culling import CullingPart
from camnet_gui.gui.folder.part import FolderPart
from camnet_gui.marks import save_marks
from camnet_gui.presets import SHIPPED
from camnet_gui.sidecar import Marks, load_sidecar, sidecar_path, update_sidecar

__all__ = ["part", "shoot"]  # fixtures


def test_many_are_rated_and_that_is_taken_back(part: FolderPart, qtbot: QtBot) -> None:
    to_grid(part, qtbot)
    click(qtbot, part.grid, 0)
    click(qtbot, part.grid, 2, SHIFT)
    click(qtbot, part.grid, 4, CTRL)
    qtbot.keyClick(part.grid, Qt.Key.Key_5)
    assert [marks(part, f"IMG_{n}").rating for n in range(1, 7)] == [5, 5, 5, 0, 5, 0]
    qtbot.keyClick(part.grid, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(part.grid, Qt.Key.Key_6)
    assert all(entry.marks.label == "red" for entry in part.model.shown)
    part.window.actions_by_name["undo_photos"].trigger()
    assert all(entry.marks.label == "" for entry in part.model.shown)
    part.window.actions_by_name["undo_photos"].trigger()
    assert all(entry.marks.rating == 0 for entry in part.model.shown)
    assert not part.window.actions_by_name["undo_photos"].isEnabled()


def test_a_style_for_many_and_back(part: FolderPart, qtbot: QtBot, shoot: Path) -> None:
    paths = [shoot / f"IMG_{n}.dng" for n in (1, 2, 3)]
    update_sidecar(paths[0], edits=Edits(exposure=1.0))
    qtbot.waitUntil(lambda: any(entry.look for entry in part.model.shown))
    to_grid(part, qtbot)
    part.model.select(paths)
    part.window.part(CullingPart).show_menu(QPoint(50, 50))
    menu = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMenu) and widget.isVisible())
    styles = next(action.menu() for action in menu.actions() if action.text() == "Apply style")
    next(action for action in styles.actions() if action.text() == "Vivid").trigger()
    menu.close()
    qtbot.waitUntil(lambda: load_sidecar(paths[2])[0].edits.style == "vivid")
    assert load_sidecar(paths[0])[0].edits == Edits(style="vivid", exposure=1.0)
    assert part.window.session.edits.style == "vivid"
    qtbot.waitUntil(lambda: sum(bool(entry.look) for entry in part.model.shown) == 3)
    assert "Vivid" in part.window.banner.text.text()
    qtbot.mouseClick(part.window.banner.answer_buttons[0], LEFT)
    qtbot.waitUntil(lambda: load_sidecar(paths[0])[0].edits == Edits(exposure=1.0))
    qtbot.waitUntil(lambda: load_sidecar(paths[2])[0].edits == Edits())
    assert part.window.session.edits.style == "natural"


def test_copied_edits_go_into_the_selected_photos(part: FolderPart, qtbot: QtBot, shoot: Path) -> None:
    window = part.window
    window.session.copied = (Edits(exposure=1.5, contrast=0.5), frozenset({"Tone"}))
    to_grid(part, qtbot)
    part.model.select([shoot / "IMG_5.dng", shoot / "IMG_6.dng"])
    window.actions_by_name["paste_selected"].trigger()
    qtbot.waitUntil(lambda: load_sidecar(shoot / "IMG_6.dng")[0].edits == Edits(exposure=1.5, contrast=0.5))
    assert load_sidecar(shoot / "IMG_5.dng")[0].edits.exposure == 1.5


def test_what_edits_in_the_grid_is_for_the_selected_photos(part: FolderPart, qtbot: QtBot, shoot: Path) -> None:
    window, session = part.window, part.window.session
    presets = window.part(PresetsPart)
    presets.dock.show()
    window.panels["exports"].show()
    opened, others = session.path, [shoot / "IMG_5.dng", shoot / "IMG_6.dng"]
    assert opened is not None and opened not in others
    session.change("exposure", "Exposure", exposure=1.0)
    session.copied = (Edits(contrast=0.5), frozenset({"Tone"}))
    to_grid(part, qtbot)
    # Queue and presets are for many photos, unlike what edits the open one.
    assert presets.dock.isVisible() and window.panels["exports"].isVisible() and not window.control_dock.isVisible()
    part.model.select(others)
    expected = Edits()

    def becomes(action: Callable[[], object], **values: object) -> None:
        nonlocal expected
        action()
        expected = expected.model_copy(update=values)
        qtbot.waitUntil(lambda: {load_sidecar(path)[0].edits for path in others} == {expected})

    becomes(window.actions_by_name["paste_edits"].trigger, contrast=0.5)
    row = next(row for row in range(presets.names.count()) if "contrasty" in presets.names.item(row).text())
    preset = SHIPPED[1]
    becomes(lambda: presets.names.chosen.emit(row), **preset.values())
    becomes(window.actions_by_name["turn_right"].trigger, geometry=turned(Geometry(), 1))
    becomes(window.actions_by_name["mirror"].trigger, geometry=mirrored(turned(Geometry(), 1)))
    becomes(window.actions_by_name["reset_all"].trigger, **dict(Edits()))
    assert session.edits == Edits(exposure=1.0)
    # The one that is open and out of sight is taken back by the same Undo.
    part.model.select([opened])
    window.actions_by_name["reset_all"].trigger()
    assert session.edits == Edits()
    window.actions_by_name["undo"].trigger()
    assert session.edits == Edits(exposure=1.0)
    window.actions_by_name["undo"].trigger()
    geometry = mirrored(turned(Geometry(), 1))
    becomes(lambda: None, **{**preset.values(), "geometry": geometry})


def test_the_selected_photos_go_to_the_export_queue(
    part: FolderPart, qtbot: QtBot, shoot: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(part.window.part(ExportPart), "export_many", asked.extend)
    to_grid(part, qtbot)
    part.model.select([shoot / "IMG_5.dng", shoot / "IMG_3.dng"])
    part.window.actions_by_name["export_selected"].trigger()
    assert asked == [shoot / "IMG_3.dng", shoot / "IMG_5.dng"]
    part.window.part(ExportPart).on_export()
    assert asked[2:] == asked[:2]


def test_the_trash_asks_first_and_gives_back(
    part: FolderPart, qtbot: QtBot, shoot: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = part.window
    save_marks(shoot / "IMG_2.dng", Marks(rating=2))
    asked = answer_trash(monkeypatch, False, True)
    window.viewer.focus_canvas()
    qtbot.keyClick(window, Qt.Key.Key_Delete)
    assert "IMG_2.dng" in asked[0] and (shoot / "IMG_2.dng").exists()
    qtbot.keyClick(window, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "IMG_2" not in shown(part))
    assert not (shoot / "IMG_2.dng").exists() and not sidecar_path(shoot / "IMG_2.dng").exists()
    assert not (shoot / "IMG_2.xmp").exists()
    # The next photo is open.
    qtbot.waitUntil(lambda: window.session.path.stem == "IMG_3")
    settle(window, qtbot)
    # A note about the next photo waits.
    window.session.noted.emit("No white balance found.")
    assert "IMG_2.dng moved to the trash" in window.banner.text.text()
    qtbot.mouseClick(window.banner.answer_buttons[0], LEFT)
    assert window.banner.isVisible() and window.banner.text.text() == "No white balance found."
    qtbot.waitUntil(lambda: "IMG_2" in shown(part) and marks(part, "IMG_2").rating == 2)
    assert (shoot / "IMG_2.xmp").exists()


def test_when_all_photos_go_to_the_trash_none_stays_open(
    part: FolderPart, qtbot: QtBot, shoot: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = part.window
    answer_trash(monkeypatch, True)
    window.actions_by_name["overlay_raw"].trigger()
    window.actions_by_name["second_window"].trigger()
    window.session.change("exposure", "Exposure", exposure=1.0)
    part.strip.setFocus()
    window.actions_by_name["select_all"].trigger()
    qtbot.keyClick(part.strip, Qt.Key.Key_Delete)
    assert window.session.photo is None and window.session.path is None
    assert window.stack.currentWidget() is window.welcome and window.windowTitle() == "camnet_gui"
    assert not window.actions_by_name["export"].isEnabled() and not window.actions_by_name["undo"].isEnabled()
    qtbot.waitUntil(lambda: not shown(part))
    # Nothing writes beside photos that are gone, neither later edits nor closing.
    window.session.change("exposure", "Exposure", exposure=2.0)
    window.session.save()
    qtbot.wait(700)
    assert list(shoot.iterdir()) == []
    assert window.status.camera.full_text() == "" and window.zoom_label.text() == ""
    qtbot.mouseClick(window.banner.answer_buttons[0], LEFT)
    qtbot.waitUntil(lambda: len(shown(part)) == 6)
    # Back with the edits that were being made.
    assert load_sidecar(shoot / "IMG_2.dng")[0].edits.exposure == 1.0
    window.session.open(shoot / "IMG_2.dng")
    settle(window, qtbot)
    assert window.session.edits.exposure == 1.0 and window.stack.currentWidget() is window.viewer


def test_a_trashed_photo_is_not_kept_open_by_a_next_one_that_is_damaged(
    part: FolderPart, qtbot: QtBot, shoot: Path, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_trash(monkeypatch, True)
    window, read = part.window, engine.open

    def damaged(path: Path, *args: object) -> object:
        if path.stem == "IMG_3":
            raise RawError("“IMG_3.dng” is damaged.")
        return read(path, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(engine, "open", damaged)
    window.viewer.focus_canvas()
    qtbot.keyClick(window, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.session.photo is None)
    assert window.stack.currentWidget() is window.welcome


def test_undo_in_the_grid_is_for_what_was_done_there(
    part: FolderPart, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = part.window
    answer_trash(monkeypatch, True)
    window.session.change("exposure", "Exposure", exposure=1.0)
    window.session.end_gesture()
    undo = window.actions_by_name["undo"]
    assert "Exposure" in undo.text()
    to_grid(part, qtbot)
    assert not undo.isEnabled()
    part.model.select([entry.path for entry in part.model.shown[3:5]])
    qtbot.keyClick(part.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(shown(part)) == 4)
    assert window.banner.isVisible() and "2 photos moved to the trash" in undo.text()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(shown(part)) == 6)
    # The message's button would take back something else now.
    assert not window.banner.isVisible() and not undo.isEnabled()
    assert window.session.edits.exposure == 1.0
    qtbot.keyClick(part.grid, Qt.Key.Key_G)
    assert undo.isEnabled() and "Exposure" in undo.text()


def test_the_number_of_selected_photos_is_told(part: FolderPart, qtbot: QtBot) -> None:
    part.window.actions_by_name["select_all"].trigger()
    for text in (part.title.text, part.page.order.count):
        assert "6 photos   6 selected" in text.full_text()
    part.model.select([part.model.shown[0].path])
    assert "selected" not in part.title.text.full_text()


def test_what_can_not_be_trashed_is_told(
    part: FolderPart, qtbot: QtBot, shoot: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_trash(monkeypatch, True)
    monkeypatch.setattr("camnet_gui.gui.folder.trash.to_trash", lambda path: None)
    part.strip.setFocus()
    part.model.select([shoot / "IMG_6.dng"])
    qtbot.keyClick(part.strip, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: part.window.banner.kind == "error")
    assert "IMG_6.dng can't be moved to the trash" in part.window.banner.text.text()
    assert (shoot / "IMG_6.dng").exists() and len(shown(part)) == 6


def test_the_trash_note_is_removed(part: FolderPart, shoot: Path, tmp_path: Path) -> None:
    from camnet_gui.gui.folder.trash import bring_back, move_to_trash

    moved, failed = move_to_trash([shoot / "IMG_4.dng"])
    assert not failed and not (shoot / "IMG_4.dng").exists()
    there = moved[0].files[0][1]
    info = there.parent.parent / "info" / f"{there.name}.trashinfo"
    assert there.exists() and info.exists()
    assert bring_back(moved) == [] and (shoot / "IMG_4.dng").exists() and not info.exists()
    assert "put back" in str(bring_back(moved)[0])
