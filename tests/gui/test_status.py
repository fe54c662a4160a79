"""The status bar: what is told whole, and that nothing above it moves."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from camnet_gui.events import Progress
from camnet_gui.gui.export.part import ExportPart
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.status import shot_text


def test_camera_and_size_are_whole_where_there_is_room(opened: MainWindow, qtbot: QtBot, qapp: QApplication) -> None:
    status, shot = opened.status, opened.session.photo.frame.shot
    shot = replace(shot, lens="FE 24-70 mm F2.8 GM II", model="Canon EOS R6m2")
    status.show_photo(shot, 6960, 4640)
    for stage in ("read", "restore", "enhance"):
        status.set_time(stage, 1.25)
    qapp.processEvents()
    assert status.camera.text() == shot_text(shot) and status.picture_size.text() == "6960 × 4640"
    for length in range(1, 40):
        status.camera.set_full_text(text := shot_text(replace(shot, lens="Fm·i1" * 8))[:length])
        qapp.processEvents()
        assert status.camera.text() == text
    status.show_photo(shot, 6960, 4640)
    status.cursor_text.set_full_text("x 1340 y 726   G1 1532 (−3.42 EV)   Lab 39.7  −15.7  23.2   103 121 69  #677945")
    opened.resize(900, 600)
    qapp.processEvents()
    assert status.camera.text().endswith("…") and opened.width() == 900
    assert status.picture_size.width() >= status.picture_size.sizeHint().width()


def test_nothing_moves_when_something_comes_into_the_bar(opened: MainWindow, qapp: QApplication) -> None:
    height, place = opened.status.height(), opened.viewer.height()
    sign = opened.part(ExportPart).sign
    sign.setText("Exporting: 1 left")
    for shown in (True, False):
        sign.setVisible(shown)
        if shown:
            opened.status.show_progress(Progress("Developing", 1, 2))
        else:
            opened.status.end_progress()
        qapp.processEvents()
        assert (opened.status.height(), opened.viewer.height()) == (height, place)
        inner = opened.status.contentsRect()
        assert not shown or all(inner.contains(w.geometry()) for w in (sign, opened.status.progress))


def test_lenses_are_told_as_the_language_writes_numbers(opened: MainWindow, qtbot: QtBot) -> None:
    shot = replace(opened.session.photo.frame.shot, aperture=2.8, focal_length=7.5)
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        assert "7,5 mm · f/2,8" in shot_text(shot)
    finally:
        QLocale.setDefault(before)
