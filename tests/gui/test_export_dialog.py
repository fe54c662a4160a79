"""Exporting by the dialog: names, formats, presets, no silent overwrite, errors."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from camnet_gui.edits import Crop, Edits, Geometry
from camnet_gui.export import available_formats
from camnet_gui.export.presets import SHIPPED, ExportMemory, load_presets
from camnet_gui.gui.export.dialog import ExportDialog
from camnet_gui.gui.export.part import ExportPart
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.images import Shot
from camnet_gui.sidecar import load_sidecar

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(qtbot: QtBot, folder: Path) -> ExportDialog:
    shot = Shot(model="X-1", iso=200, time=datetime(2026, 5, 17, 18, 30, 5))
    made = ExportDialog([folder / "IMG_9.dng"], Edits(style="mono"), shot, ExportMemory())
    qtbot.addWidget(made)
    made.show()
    return made


def choose(box: object, value: object) -> None:
    box.setCurrentIndex(box.findData(value))  # type: ignore[attr-defined]
    box.activated.emit(box.currentIndex())  # type: ignore[attr-defined]


def test_a_sensible_name_beside_the_photo(dialog: ExportDialog, folder: Path) -> None:
    assert dialog.example_target() == folder / "IMG_9_mono.jpg" and dialog.example.text() == "IMG_9_mono.jpg"
    choose(dialog.picture.format_box, "tiff16")
    assert dialog.example_target() == folder / "IMG_9_mono.tif" and not dialog.picture.quality.isVisible()
    choose(dialog.picture.stage_box, "restored")
    choices = dialog.choices()
    assert dialog.example.text() == "IMG_9_restored.tif"
    assert (choices.options.stage, choices.options.format) == ("restored", "tiff16")


def test_the_size_of_the_file_is_told(dialog: ExportDialog) -> None:
    pixels, picture = dialog.picture.pixels, dialog.picture
    assert pixels.text() == ""
    turned = Geometry(turns=1, crop=Crop(left=0.5))
    dialog.set_first(Edits(style="vivid", geometry=turned), Shot(), (3000, 4000))
    assert pixels.text() == "1500 × 4000 pixels" and dialog.example.text() == "IMG_9_vivid.jpg"
    choose(picture.size_box, "long")
    assert pixels.text() == "768 × 2048 pixels"
    choose(picture.size_box, "percent")
    picture.enlarge.setChecked(True)
    picture.size_value.setValue(5000)
    assert "too many" in dialog.message.text() and pixels.text() == "" and not dialog.export_button.isEnabled()
    choose(picture.format_box, "dng")
    assert pixels.text() == "1500 × 4000 pixels" and dialog.export_button.isEnabled()


def test_the_pattern_is_previewed_as_it_is_typed(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.pattern.clear()
    qtbot.keyClicks(dialog.pattern, "{date} {camera}-{number:03}")
    assert dialog.example.text() == "2026-05-17 X-1-001.jpg"
    qtbot.keyClicks(dialog.pattern, "{nobody}")
    assert "{nobody}, which means nothing" in dialog.message.text() and not dialog.export_button.isEnabled()


def test_only_what_works_is_offered_and_only_what_fits_is_shown(dialog: ExportDialog) -> None:
    picture = dialog.picture
    offered = {picture.format_box.itemData(index) for index in range(picture.format_box.count())}
    assert offered == set(available_formats())
    assert not picture.size_value.isVisible() and not picture.amount.isEnabled()
    choose(picture.size_box, "box")
    assert picture.size_value.isVisible() and picture.size_height.isVisible()
    choose(picture.size_box, "long")
    assert picture.size_value.value() == 2048 and not picture.size_height.isVisible()
    assert dialog.choices().options.size.value == 2048
    choose(picture.format_box, "dng")
    assert not picture.profile_box.isVisible() and not picture.size_box.isVisible()
    assert dialog.choices().options.stage == "restored" and dialog.choices().options.size.mode == "full"
    choose(picture.format_box, "jpeg")
    choose(picture.profile_box, "prophoto")
    assert "16 bits" in dialog.message.text() and not dialog.export_button.isEnabled()


@pytest.mark.parametrize("name", ["", "  ", "a/b"])
def test_unusable_names_are_refused(dialog: ExportDialog, name: str) -> None:
    dialog.pattern.setText(name)
    assert not dialog.export_button.isEnabled() and dialog.message.isVisible()


def test_a_missing_folder_is_refused(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.folder.setText(str(tmp_path / "nowhere" / "deep"))
    assert not dialog.export_button.isEnabled() and "does not exist" in dialog.message.text()
    dialog.folder.setText(str(tmp_path / "new"))
    assert dialog.export_button.isEnabled()


def test_presets_are_taken_saved_and_deleted(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    web = next(preset for preset in SHIPPED if "web" in preset.name)
    dialog.pattern.setText("{name}-web")
    dialog.preset_box.setCurrentText(web.name)
    dialog.preset_box.activated.emit(dialog.preset_box.currentIndex())
    choices = dialog.choices()
    assert choices.options == web.choices.options and choices.destination.pattern == "{name}-web"
    assert not dialog.delete_preset.isEnabled()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Mine", True))
    kept: list[ExportMemory] = []
    dialog.memory_changed.connect(kept.append)
    qtbot.mouseClick(dialog.save_preset, LEFT)
    assert [preset.name for preset in kept[-1].presets] == ["Mine"]
    assert kept[-1].presets[0].choices == choices and dialog.preset_box.currentText() == "Mine"
    qtbot.mouseClick(dialog.delete_preset, LEFT)
    assert kept[-1].presets == ()


@pytest.mark.parametrize(("kind", "mode"), [("jpeg", "RGB"), ("png16", None)])
def test_ctrl_e_writes_the_picture_and_remembers(
    opened: MainWindow, folder: Path, qtbot: QtBot, kind: str, mode: str | None
) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        choose(dialog.picture.format_box, kind)
        qtbot.mouseClick(dialog.export_button, LEFT)

    QTimer.singleShot(100, answer)
    qtbot.keyClick(opened, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: "Exported" in opened.banner.text.text(), timeout=5000)
    suffix = {"jpeg": "jpg", "png16": "png"}[kind]
    with Image.open(folder / f"IMG_9_natural.{suffix}") as picture:
        assert picture.size == (400, 300) and (mode is None or picture.mode == mode)
        assert np.asarray(picture).std() > 1
    part = opened.part(ExportPart)
    qtbot.waitUntil(lambda: part._presets.exists())
    assert load_presets(part._presets)[0].last.options.format == kind
    assert load_sidecar(folder / "IMG_9.dng")[0].exported.startswith("20")


def click_in_question(qtbot: QtBot, part_of_text: str) -> Callable[[], None]:
    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        button = next(each for each in box.buttons() if part_of_text in each.text())
        qtbot.mouseClick(button, LEFT)

    return click


@pytest.mark.parametrize(("answer", "names"), [("Keep both", 2), ("Replace", 1), ("Cancel", 1)])
def test_an_existing_file_is_never_replaced_without_asking(
    opened: MainWindow, folder: Path, qtbot: QtBot, answer: str, names: int
) -> None:
    mine = folder / "IMG_9_natural.jpg"
    mine.write_bytes(b"mine")
    QTimer.singleShot(100, click_in_question(qtbot, answer))
    qtbot.keyClick(opened, Qt.Key.Key_E, CTRL | SHIFT)
    exporter = opened.part(ExportPart).exporter
    qtbot.waitUntil(lambda: exporter.queue.count("done") == (answer != "Cancel"), timeout=5000)
    assert len(list(folder.glob("*.jpg"))) == names
    assert (mine.read_bytes() == b"mine") == (answer != "Replace")


def test_cancelling_the_dialog_writes_nothing(opened: MainWindow, folder: Path, qtbot: QtBot) -> None:
    before = sorted(folder.iterdir())
    QTimer.singleShot(100, lambda: QApplication.activeModalWidget().reject())
    opened.part(ExportPart).on_export()
    qtbot.wait(200)
    assert sorted(folder.iterdir()) == before and opened.part(ExportPart).exporter.queue.jobs == ()
