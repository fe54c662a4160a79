"""The manager of styles: listing, importing by dropping, naming, exporting, deleting with undo, comparing."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from fake_engine import FakeEngine
from gui_helpers import settle
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

sys.path.append(str(Path(__file__).parents[1] / "unit"))
from style_makers import make_style, own_shelf, rewritten

from camnet_gui.gui.inspect.reference import ReferencePart
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.styles.editor import StyleEditor
from camnet_gui.gui.styles.manager import StyleManager
from camnet_gui.gui.styles.part import StylesPart
from camnet_gui.sidecar import load_edits, update_sidecar
from camnet_gui.style_files import style_file, thumbnail_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder with a style, Dusk; Natural and Mono come with the program."""
    folder = own_shelf(tmp_path, monkeypatch)
    make_style(folder / "dusk.safetensors", description="Blue shadows.", training={"data": "12 pairs"}, licence="CC0",
               thumbnail=thumbnail_of(np.full((100, 150, 3), (200, 40, 40), np.uint8)))  # fmt: skip
    return folder


@pytest.fixture
def engine(own: Path) -> FakeEngine:
    made = FakeEngine()
    made.add_style(own / "dusk.safetensors")
    return made


@pytest.fixture
def manager(opened: MainWindow, qtbot: QtBot) -> StyleManager:
    """Open, with Dusk chosen."""
    part = opened.part(StylesPart)
    qtbot.mouseClick(opened.controls.styles.manage, LEFT)
    assert part.manager is not None
    manager = part.manager
    until(qtbot, lambda: texts(manager) == ["Natural", "Mono", "Dusk"])
    manager.list.setCurrentRow(2)
    return manager


def until(qtbot: QtBot, done: Callable[[], object]) -> None:
    """Wait for workers, also on a slow machine."""
    qtbot.waitUntil(done, timeout=30_000)


def texts(manager: StyleManager) -> list[str]:
    return [manager.list.item(row).text().split("\n")[0] for row in range(manager.list.count())]


def press(manager: StyleManager, name: str, qtbot: QtBot) -> None:
    assert manager.buttons[name].isEnabled()
    qtbot.mouseClick(manager.buttons[name], LEFT)


def drop(widget: QWidget, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, none)
    widget.dragEnterEvent(enter)  # type: ignore[attr-defined]
    if enter.isAccepted():
        event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, none)
        widget.dropEvent(event)  # type: ignore[attr-defined]
    return enter.isAccepted()


def names(window: MainWindow) -> list[str]:
    box = window.controls.styles.style_box
    return [box.itemText(index) for index in range(box.count())]


def test_cards_are_shown(manager: StyleManager, opened: MainWindow, own: Path, qtbot: QtBot) -> None:
    assert manager.title.text() == "Dusk" and manager.description.text() == "Blue shadows."
    rows = {
        manager.facts.itemAt(row, manager.facts.ItemRole.LabelRole).widget().text():
        manager.facts.itemAt(row, manager.facts.ItemRole.FieldRole).widget().text()
        for row in range(manager.facts.rowCount())
    }  # fmt: skip
    assert rows["Learned from"] == "12 pairs" and rows["Licence"] == "CC0" and len(rows["SHA-256"]) == 64
    assert rows["Size"].endswith("MB")

    def pictured() -> None:
        # The open photo in the style takes the place of the card's red picture.
        colour = manager.picture.pixmap().toImage().pixelColor(120, 80)
        assert colour.green() > 60

    until(qtbot, pictured)
    manager.list.setCurrentRow(0)
    assert manager.title.text() == "Natural"
    assert not manager.buttons["edit"].isEnabled() and not manager.buttons["delete"].isEnabled()
    assert manager.buttons["duplicate"].isEnabled() and manager.buttons["export"].isEnabled()


def test_without_a_photo_the_cards_picture_is_shown(window: MainWindow, own: Path, qtbot: QtBot) -> None:
    window.actions_by_name["styles"].trigger()
    manager = window.part(StylesPart).manager
    assert manager is not None
    until(qtbot, lambda: manager.list.count() == 3)
    manager.list.setCurrentRow(2)
    assert manager.picture.pixmap().toImage().pixelColor(100, 70).red() > 150
    assert not manager.buttons["use"].isEnabled() and not manager.buttons["compare"].isEnabled()


def test_a_dropped_style_is_imported_and_can_be_chosen(
    opened: MainWindow, own: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = opened.session.path
    assert drop(opened, make_style(tmp_path / "x.safetensors", "Gold", 5))
    until(qtbot, lambda: "Gold" in names(opened))
    assert (own / "gold.safetensors").is_file() and "“Gold”" in opened.banner.text.text()
    assert opened.session.path == path
    # A hostile one is refused in a sentence that shows no markup, and the list stays.
    bad = rewritten(make_style(tmp_path / "bad.safetensors", "Bad", 6), lambda h, c: c.update(name="<img src=x>"))
    assert drop(opened, bad)
    until(qtbot, lambda: opened.banner.kind == "error")
    assert opened.banner.text.text() == "The card of bad.safetensors is not valid: name: holds markup."
    assert "Gold" in names(opened) and len(list(own.iterdir())) == 2


def test_the_manager_takes_dropped_styles_too(manager: StyleManager, tmp_path: Path, qtbot: QtBot) -> None:
    assert not drop(manager, tmp_path / "photo.dng")
    assert drop(manager, make_style(tmp_path / "x.safetensors", "Gold", 5))
    until(qtbot, lambda: "Gold" in texts(manager))
    until(qtbot, lambda: manager.title.text() == "Gold")


def test_a_style_is_renamed_and_photos_keep_it(
    manager: StyleManager, opened: MainWindow, own: Path, qtbot: QtBot
) -> None:
    press(manager, "use", qtbot)
    assert opened.session.edits.style == "dusk"
    press(manager, "edit", qtbot)
    editor = manager.findChild(StyleEditor)
    assert editor is not None
    for wrong in ("", "mono", "a/b", "<b>"):
        editor.name.setText(wrong)
        assert not editor.keep.isEnabled() and editor.message.text()
    editor.name.setText("夜")
    editor.description.setPlainText("Night & day")
    qtbot.mouseClick(editor.take, LEFT)
    until(qtbot, lambda: editor._thumbnail is not None)
    qtbot.mouseClick(editor.keep, LEFT)
    until(qtbot, lambda: "夜" in names(opened) and "夜" in texts(manager))
    card = style_file(own / "dusk.safetensors", True).card
    assert (card.name, card.key, card.description, card.licence) == ("夜", "dusk", "Night & day", "CC0")
    picture = style_file(own / "dusk.safetensors", True).picture
    assert picture is not None and picture[..., 1].max() > 80
    assert opened.session.edits.style == "dusk" and opened.controls.styles.style_box.currentText() == "夜"


def test_a_deleted_style_comes_back_by_undo(
    manager: StyleManager, opened: MainWindow, own: Path, folder: Path, engine: FakeEngine, qtbot: QtBot
) -> None:
    press(manager, "use", qtbot)
    until(qtbot, lambda: load_edits(folder / "IMG_9.dng")[0].style == "dusk")
    settle(opened, qtbot)
    engine.asked.clear()
    qtbot.keyClick(manager.list, Qt.Key.Key_Delete)
    until(qtbot, lambda: texts(manager) == ["Natural", "Mono"])
    until(qtbot, lambda: names(opened)[-1] == "Not installed: dusk")
    assert not list(own.iterdir()) and manager.undo.isVisible()
    assert "Natural is shown instead" in opened.controls.styles.description.text()
    settle(opened, qtbot)
    assert "enhance" in {stage for stage, _, _ in engine.asked}
    assert opened.session.edits.style == "dusk" and load_edits(folder / "IMG_9.dng")[0].style == "dusk"
    qtbot.mouseClick(manager.undo, LEFT)
    until(qtbot, lambda: names(opened)[-1] == "Dusk" and "Dusk" in texts(manager))
    assert (own / "dusk.safetensors").is_file() and opened.controls.styles.style_box.currentText() == "Dusk"
    assert opened.controls.styles.description.text() == "Blue shadows"


def test_duplicating_and_exporting(
    manager: StyleManager, opened: MainWindow, own: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(manager, "duplicate", qtbot)
    until(qtbot, lambda: "Dusk copy" in texts(manager) and "Dusk copy" in names(opened))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "out"), ""))
    manager.choose(own / "dusk.safetensors")
    press(manager, "export", qtbot)
    until(qtbot, (tmp_path / "out.safetensors").is_file)
    until(qtbot, lambda: "out.safetensors" in manager.note.text())
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args: ([str(tmp_path / "out.safetensors")], ""))
    press(manager, "import", qtbot)
    until(qtbot, lambda: "already" in manager.note.text())


def test_it_opens_at_the_style_in_use(manager: StyleManager, opened: MainWindow, qtbot: QtBot) -> None:
    press(manager, "use", qtbot)
    part = opened.part(StylesPart)
    manager.close()
    until(qtbot, lambda: part.manager is None)
    qtbot.mouseClick(opened.controls.styles.manage, LEFT)
    anew = part.manager
    assert anew is not None
    until(qtbot, lambda: anew.list.count() == 3)
    assert anew.title.text() == "Dusk"


def test_two_styles_are_compared(manager: StyleManager, opened: MainWindow, qtbot: QtBot) -> None:
    part = opened.part(ReferencePart)
    press(manager, "compare", qtbot)
    assert part.reference is not None and part.reference.name == "Dusk" and opened.session.edits.style == "natural"
    manager.list.setCurrentRow(1)
    manager.list.item(2).setSelected(True)
    assert len(manager.chosen()) == 2 and not manager.buttons["use"].isEnabled()
    press(manager, "compare", qtbot)
    assert opened.session.edits.style == "mono" and part.reference.name == "Dusk"
    settle(opened, qtbot)
    assert opened.session.undo_stack.undoText() == "Style Mono"


def test_files_that_came_and_went_meanwhile_are_noticed(
    manager: StyleManager, opened: MainWindow, own: Path, qtbot: QtBot
) -> None:
    (own / "dusk.safetensors").unlink()
    make_style(own / "gold.safetensors", "Gold", 3)
    (own / "bad.safetensors").write_bytes(b"nothing")
    opened.actions_by_name["styles"].trigger()
    until(qtbot, lambda: names(opened) == ["Natural", "Mono", "Vivid", "Gold"])
    assert texts(manager) == ["Natural", "Mono", "Gold"] and "bad.safetensors can't be used" in manager.note.text()


def test_a_snapshot_and_a_second_style_that_are_missing(opened: MainWindow, folder: Path, qtbot: QtBot) -> None:
    before = load_edits(folder / "IMG_2.dng")[0].model_copy(update={"second_style": "gone", "blend": 0.5})
    update_sidecar(folder / "IMG_2.dng", edits=before)
    opened.session.open(folder / "IMG_2.dng")
    settle(opened, qtbot)
    assert opened.controls.styles.second_box.currentText() == "Not installed: gone"
    assert "was left out" in opened.banner.text.text()
    opened.session.change("exposure", "Exposure", exposure=0.5)
    until(qtbot, lambda: load_edits(folder / "IMG_2.dng")[0].exposure == 0.5)
    assert load_edits(folder / "IMG_2.dng")[0].second_style == "gone"
