"""The queue in the window: many photos, failures and another try, pause, cancel, and what a restart finds."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from fake_engine import FakeEngine
from gui_helpers import settle
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from camnet_gui.edits import Edits
from camnet_gui.errors import Sentence
from camnet_gui.events import Note, Report
from camnet_gui.export import Destination, ExportOptions
from camnet_gui.export.presets import ExportChoices, ExportMemory
from camnet_gui.export.queue import QueueJob, Saved, load_queue
from camnet_gui.gui.export.dialog import ExportDialog
from camnet_gui.gui.export.exporter import Request
from camnet_gui.gui.export.part import ExportPart
from camnet_gui.gui.folder.part import FolderPart
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.images import U8
from camnet_gui.photo import Photo
from camnet_gui.sidecar import update_sidecar

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def part(window: MainWindow, tmp_path: Path) -> ExportPart:
    found = window.part(ExportPart)
    (tmp_path / "out").mkdir()
    found.memory = ExportMemory(last=ExportChoices(destination=Destination(str(tmp_path / "out"))))
    return found


def export(part: ExportPart, photos: list[Path], exists: str = "ask") -> None:
    where = Destination(part.memory.last.destination.folder, exists=exists)  # type: ignore[arg-type]
    part.exporter.submit([Request(photo, None) for photo in photos], ExportOptions(), where)


def states(part: ExportPart) -> list[str]:
    return [job.state for job in part.exporter.queue.jobs]


def test_many_photos_by_one_dialog_with_their_own_edits(
    part: ExportPart, folder: Path, engine: FakeEngine, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("camnet_gui.raw.read_size", lambda path: (30, 40))
    photos = [folder / f"IMG_{number}.dng" for number in (9, 2, 10)]
    update_sidecar(photos[0], edits=Edits(style="mono"))

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog) and "3 photos" in dialog.windowTitle()
        # What is known of the first photo comes by and by.
        qtbot.waitUntil(lambda: dialog.picture.pixels.text() == "40 × 30 pixels for the first photo")
        assert dialog.example.text() == "IMG_9_mono.jpg, and so on"
        dialog.pattern.setText("{number:02}-{style}")
        qtbot.mouseClick(dialog.export_button, LEFT)

    QTimer.singleShot(100, answer)
    part.export_many(photos)
    qtbot.waitUntil(lambda: states(part) == ["done"] * 3, timeout=5000)
    written = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert written == ["01-mono.jpg", "02-natural.jpg", "03-natural.jpg"]
    assert engine.forgotten == 3
    assert engine.threads == {"camnet-device"}


def test_the_last_settings_are_for_those_selected_in_the_grid(
    window: MainWindow, part: ExportPart, folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    window.session.open(folder / "IMG_9.dng")
    settle(window, qtbot)
    window.actions_by_name["grid"].setChecked(True)
    model = window.part(FolderPart).model
    qtbot.waitUntil(lambda: len(model.shown) == 3)
    window.actions_by_name["select_all"].trigger()
    window.actions_by_name["export_again"].trigger()
    qtbot.waitUntil(lambda: states(part) == ["done"] * 3, timeout=5000)
    assert len(list((tmp_path / "out").iterdir())) == 3


def test_failures_are_listed_with_reasons_and_tried_again(
    part: ExportPart, folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    (folder / "empty.dng").touch()
    (tmp_path / "out" / "IMG_2_natural.jpg").write_bytes(b"mine")
    export(part, [folder / "IMG_2.dng", folder / "empty.dng", folder / "gone.dng", folder / "IMG_9.dng"])
    part._show_panel()
    qtbot.waitUntil(lambda: states(part) == ["failed"] * 3 + ["done"], timeout=5000)
    model = part.panel.model
    shown = [model.data(model.index(row, 1)) for row in range(3)]
    assert "exists already" in shown[0] and "is empty" in shown[1] and "no file gone.dng" in shown[2]
    qtbot.waitUntil(lambda: part.sign.text() == "Exports failed: 3")
    assert "3 failed" in part.panel.summary.full_text()
    (folder / "gone.dng").write_bytes(b"raw")
    part.panel.again.menu().actions()[2].trigger()
    qtbot.waitUntil(lambda: states(part) == ["done", "failed", "done", "done"], timeout=5000)
    assert (tmp_path / "out" / "IMG_2_natural.jpg").read_bytes() == b"mine"
    assert (tmp_path / "out" / "IMG_2_natural-2.jpg").exists()
    qtbot.mouseClick(part.panel.clear, LEFT)
    assert states(part) == ["failed"] and part.window.banner.kind == "error"
    (folder / "empty.dng").write_bytes(b"raw")
    part.panel.again.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: states(part) == ["done"], timeout=5000)
    qtbot.waitUntil(lambda: part.window.banner.text.text().startswith("Exported empty_natural.jpg"))


def test_what_failed_for_its_folder_is_exported_to_another_one(
    part: ExportPart, folder: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked, other = tmp_path / "blocked", tmp_path / "other"
    blocked.write_text("no folder")
    other.mkdir()
    update_sidecar(folder / "IMG_2.dng", edits=Edits(style="away"))
    opened, gone = folder / "IMG_9.dng", tmp_path / "gone"
    part.window.session.open(opened)
    qtbot.waitUntil(lambda: part.window.session.path == opened)
    folder.rename(gone)
    # The open photo is in memory, but its own folder is not made anew for its picture.
    part.exporter.submit([Request(opened, Edits())], ExportOptions(), Destination())
    qtbot.waitUntil(lambda: states(part) == ["failed"], timeout=5000)
    assert "does not exist" in part.exporter.queue.jobs[0].error and not folder.exists()
    target = str(blocked / "mine.jpg")
    part.exporter.submit([Request(gone / "IMG_2.dng", Edits(style="away"), target)], ExportOptions(), Destination())
    part.exporter.submit([Request(gone / "IMG_2.dng", None)], ExportOptions(), Destination(str(blocked)))
    qtbot.waitUntil(lambda: states(part) == ["failed"] * 3, timeout=5000)
    monkeypatch.setattr("camnet_gui.gui.export.panel.QFileDialog.getExistingDirectory", lambda *_: str(other))
    part.panel.again.menu().actions()[3].trigger()
    qtbot.waitUntil(lambda: states(part) == ["done"] * 3, timeout=5000)
    # A missing style gives no file its name.
    assert sorted(path.name for path in other.iterdir()) == ["IMG_2_natural.jpg", "IMG_9_natural.jpg", "mine.jpg"]


def test_a_style_that_is_missing_is_told_with_the_file(
    part: ExportPart, folder: Path, engine: FakeEngine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def develop(photo: Photo, edits: Edits, report: Report) -> U8:
        for _ in range(2):
            report(Note(Sentence("The style “{style}” is not installed; {name} is used instead.", style="x", name="N")))
        return np.zeros((4, 4, 3), np.uint8)

    monkeypatch.setattr(engine, "develop_u8", develop)
    export(part, [folder / "IMG_2.dng", folder / "IMG_9.dng"])
    said, model = "The style “x” is not installed; N is used instead.", part.panel.model
    qtbot.waitUntil(
        lambda: [model.data(model.index(row, 1)) for row in range(model.rowCount())] == [f"Done: {said}"] * 2,
        timeout=5000,
    )
    assert part.window.banner.text.text().count(said) == 1
    kept = part.window.data_folder / "exports.json"
    qtbot.waitUntil(lambda: [job.note for job in load_queue(kept)[0].jobs] == [said] * 2)


def test_pause_cancel_and_skip(
    part: ExportPart, folder: Path, engine: FakeEngine, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "out" / "IMG_9_natural.jpg").write_bytes(b"mine")
    part._show_panel()
    part.exporter.pause(True)
    export(part, [folder / f"IMG_{number}.dng" for number in (2, 9, 10)], exists="skip")
    qtbot.waitUntil(lambda: len(states(part)) == 3)
    qtbot.wait(100)
    assert states(part) == ["waiting"] * 3 and part.panel.pause.text() == "Go on"
    part.exporter.cancel([part.exporter.queue.jobs[2].id])
    qtbot.mouseClick(part.panel.pause, LEFT)
    qtbot.waitUntil(lambda: states(part) == ["done", "skipped", "cancelled"], timeout=5000)
    assert (tmp_path / "out" / "IMG_9_natural.jpg").read_bytes() == b"mine"
    engine.delay = 20.0
    part.exporter.again([part.exporter.queue.jobs[2].id])
    qtbot.waitUntil(lambda: states(part)[2] == "running")
    # Nothing is selected.
    assert part.panel.cancel.text() == "Cancel all"
    qtbot.mouseClick(part.panel.cancel, LEFT)
    qtbot.waitUntil(lambda: states(part)[2] == "cancelled", timeout=4000)
    assert len(list((tmp_path / "out").iterdir())) == 2
    # The list's keys are not for photos: these would select them all, and move them to the trash.
    part.panel.view.setFocus()
    qtbot.keyClick(part.panel.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(part.panel.view.selectionModel().selectedRows()) == 3 and part.panel.cancel.text() == "Cancel"
    qtbot.keyClick(part.panel.view, Qt.Key.Key_Delete)
    assert states(part) == []


def test_a_restart_goes_on_where_the_program_stopped(
    make_window: Callable[..., MainWindow], folder: Path, engine: FakeEngine, qtbot: QtBot, tmp_path: Path
) -> None:
    first = make_window()
    part = first.part(ExportPart)
    engine.delay = 30.0
    where = Destination(str(tmp_path / "out"))
    photos = [folder / "IMG_2.dng", folder / "IMG_9.dng"]
    part.exporter.submit([Request(photo, Edits(style="mono")) for photo in photos], ExportOptions(), where)
    qtbot.waitUntil(lambda: states(part) == ["running", "waiting"])
    # Something slow on the disk must not keep the queue from being kept.
    first.session.file_pool.submit(lambda report: time.sleep(0.5), priority=-1)
    part.close()
    first.close()
    engine.delay = 0.0
    second = make_window()
    again = second.part(ExportPart)
    qtbot.waitUntil(lambda: states(again) == ["done", "done"], timeout=15_000)
    written = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert written == ["IMG_2_mono.jpg", "IMG_9_mono.jpg"]


def test_photos_of_last_time_are_not_counted(
    part: ExportPart, folder: Path, engine: FakeEngine, qtbot: QtBot, tmp_path: Path
) -> None:
    engine.delay = 30.0
    done = [QueueJob(id=number, photo=str(folder / "IMG_2.dng"), state="done") for number in (1, 2, 3)]
    where = Destination(str(tmp_path / "out"))
    waiting = [QueueJob(id=number, photo=str(folder / "IMG_9.dng"), destination=where) for number in (4, 5)]
    qtbot.waitUntil(lambda: part.exporter._loaded)
    part.exporter._take_up((Saved((*done, *waiting), True), []))
    assert part.panel.summary.full_text() == "Paused, 2 waiting." and part.panel.bar.value() == 0
    part.exporter.pause(False)
    assert part.panel.summary.full_text().startswith("Photo 1 of 2.")
    part.exporter.cancel_all()
    qtbot.waitUntil(lambda: states(part)[3:] == ["cancelled"] * 2, timeout=5000)


def test_two_windows_do_not_share_a_queue(
    make_window: Callable[..., MainWindow], folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    parts = [make_window().part(ExportPart) for _ in range(2)]
    qtbot.waitUntil(lambda: all(part.exporter._file is not None for part in parts))
    assert parts[0].exporter._file != parts[1].exporter._file
