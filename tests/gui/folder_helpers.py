"""A shooting of six photos in a window, and what a user does with its lists."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import pytest
from gui_helpers import settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from camnet_gui.gui.folder.lists import PhotoList
from camnet_gui.gui.folder.part import FolderPart
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.sidecar import Marks

sys.path.insert(0, str(Path(__file__).parents[1] / "unit"))
from folder_photos import write_photo

LEFT = Qt.MouseButton.LeftButton
NO, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)

@pytest.fixture
def shoot(tmp_path: Path) -> Path:
    """Six real photos with previews of different cameras and times."""
    photos = tmp_path / "shoot"
    photos.mkdir()
    for number in range(1, 7):
        write_photo(
            photos / f"IMG_{number}.dng",
            (40 * number, 30, 200),
            iso=100.0 * 2**number,
            time=datetime(2024, 5, number, 12),
            model="Canon EOS 550D" if number < 4 else "Canon EOS 6D",
        )
    return photos


@pytest.fixture
def part(window: MainWindow, shoot: Path, qtbot: QtBot) -> FolderPart:
    """A window with the second of six photos open."""
    window.session.open(shoot / "IMG_2.dng")
    settle(window, qtbot)
    part = window.part(FolderPart)
    qtbot.waitUntil(lambda: len(part.model.shown) == 6 and all(e.info for e in part.model.entries.values()))
    return part


def shown(part: FolderPart) -> list[str]:
    return [entry.path.stem for entry in part.model.shown]


def marks(part: FolderPart, stem: str) -> Marks:
    return next(entry.marks for path, entry in part.model.entries.items() if path.stem == stem)


def click(qtbot: QtBot, view: PhotoList, row: int, modifier: Qt.KeyboardModifier = NO) -> None:
    place = view.visualRect(view.photos.index(row)).center()
    qtbot.mouseClick(view.viewport(), LEFT, modifier, place)


def answer_trash(monkeypatch: pytest.MonkeyPatch, *answers: bool) -> list[str]:
    """Press "Move to trash" or "Cancel" when asked; what was asked."""
    asked: list[str] = []
    coming = iter(answers)

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        wanted = "Move to trash" if next(coming) else "Cancel"
        next(button for button in box.buttons() if button.text().replace("&", "") == wanted).click()
        return box.result()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return asked


def to_grid(part: FolderPart, qtbot: QtBot) -> None:
    qtbot.keyClick(part.window, Qt.Key.Key_G)
    assert part.in_grid
    qtbot.waitUntil(part.grid.isVisible)
