"""Exporting by the dialog: name, formats, no silent overwrite, errors."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from camnet_gui.edits import Edits
from camnet_gui.gui.dialogs import ExportDialog
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.settings import ExportSettings

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot: QtBot, folder: Path) -> ExportDialog:
    made = ExportDialog(folder / "IMG_9.dng", Edits(style="mono"), ExportSettings())
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_sensible_name_beside_the_photo(dialog: ExportDialog, folder: Path) -> None:
    assert dialog.target() == folder / "IMG_9_mono.jpg"
    dialog.format_box.setCurrentIndex(dialog.format_box.findData("tiff16"))
    assert dialog.target() == folder / "IMG_9_mono.tif" and not dialog.quality.isVisible()
    dialog.stage_box.setCurrentIndex(dialog.stage_box.findData("restored"))
    assert dialog.target() == folder / "IMG_9_restored.tif"
    assert dialog.options().stage == "restored" and dialog.options().format == "tiff16"


def test_an_existing_file_is_never_replaced_without_a_tick(dialog: ExportDialog, folder: Path) -> None:
    (folder / "IMG_9_mono.png").write_bytes(b"mine")
    dialog.format_box.setCurrentIndex(dialog.format_box.findData("png8"))
    assert dialog.target().name == "IMG_9_mono-2.png" and dialog.export_button.isEnabled()
    dialog.name.setText("IMG_9_mono")
    assert not dialog.export_button.isEnabled() and "exists already" in dialog.message.text()
    dialog.replace.setChecked(True)
    assert dialog.export_button.isEnabled() and dialog.options().overwrite
    dialog.name.setText("other.png")
    assert not dialog.options().overwrite and not dialog.replace.isVisible()


@pytest.mark.parametrize("name", ["", "  ", "a/b.jpg"])
def test_unusable_names_are_refused(dialog: ExportDialog, name: str) -> None:
    dialog.name.setText(name)
    assert not dialog.export_button.isEnabled() and dialog.message.isVisible()


def test_a_missing_folder_is_refused(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.folder.setText(str(tmp_path / "nowhere"))
    assert not dialog.export_button.isEnabled() and "does not exist" in dialog.message.text()


@pytest.mark.parametrize(("kind", "mode"), [("jpeg", "RGB"), ("png16", None)])
def test_ctrl_e_writes_the_picture(
    opened: MainWindow, folder: Path, qtbot: QtBot, kind: str, mode: str | None
) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        dialog.format_box.setCurrentIndex(dialog.format_box.findData(kind))
        qtbot.mouseClick(dialog.export_button, LEFT)

    QTimer.singleShot(100, answer)
    qtbot.keyClick(opened, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Exported" in opened.banner.text.text(), timeout=5000)
    suffix = {"jpeg": "jpg", "png16": "png"}[kind]
    with Image.open(folder / f"IMG_9_natural.{suffix}") as picture:
        assert picture.size == (400, 300) and (mode is None or picture.mode == mode)
        assert np.asarray(picture).std() > 1
    assert opened.settings.export.format == kind


def test_cancelling_the_dialog_writes_nothing(opened: MainWindow, folder: Path, qtbot: QtBot) -> None:
    before = sorted(folder.iterdir())
    QTimer.singleShot(100, lambda: QApplication.activeModalWidget().reject())
    opened.on_export()
    qtbot.wait(200)
    assert sorted(folder.iterdir()) == before and opened.session.exports == []
