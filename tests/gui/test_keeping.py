"""Nothing is lost: a killed program, folders that can't be written, undo across photos, pasting into many."""

from __future__ import annotations

import errno
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from fake_engine import FakeEngine
from gui_helpers import drag_slider
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from camnet_gui.edits import Edits, with_groups
from camnet_gui.gui.folder.part import FolderPart
from camnet_gui.gui.folder.presence import PresencePart
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.undo import EditCommand, Histories
from camnet_gui.sidecar import (
    current_path,
    fallback_folder,
    fallback_path,
    load_edits,
    load_sidecar,
    sidecar_path,
    update_sidecar,
)

HERE = Path(__file__).parent
CTRL = Qt.KeyboardModifier.ControlModifier


def open_photo(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    window.session.open(path)
    qtbot.waitUntil(lambda: window.session.path == path and not window.session._open_channel.busy)


def test_a_killed_program_loses_at_most_the_last_second(tmp_path: Path) -> None:
    photo = tmp_path / "a.dng"
    photo.write_bytes(b"raw")
    update_sidecar(photo, edits=Edits(exposure=-1.0))
    chance = random.Random(5)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([*sys.path, str(HERE)])}
    environment |= {"XDG_DATA_HOME": str(tmp_path / "data")}
    saved = 0
    for _ in range(4):
        command = [sys.executable, str(HERE / "kill_me.py"), str(photo)]
        program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
        assert program.stdout is not None
        lines = [program.stdout.readline()]
        time.sleep(chance.uniform(0.3, 1.6))
        program.kill()
        killed = time.monotonic()
        lines += program.communicate()[0].splitlines()
        made = {float(line.split()[1]): float(line.split()[0]) for line in lines if len(line.split()) == 2}
        begun = min(made.values())
        kept = json.loads(sidecar_path(photo).read_text())["edits"]["exposure"]
        if kept in made:
            saved += 1
            assert killed - made[kept] < 1.0
        else:
            assert killed - begun < 1.0
    assert saved >= 2


def test_a_long_drag_is_written_while_it_goes_on(opened: MainWindow, folder: Path, qtbot: QtBot) -> None:
    begun, position = time.monotonic(), 0
    while not sidecar_path(folder / "IMG_9.dng").exists():
        assert time.monotonic() - begun < 3.0
        position = (position + 7) % 150
        opened.session.change("exposure", "Exposure", exposure=position / 100)
        qtbot.wait(30)
    assert opened.session.undo_stack.count() == 1


def test_a_folder_that_cannot_be_written_is_told_once_and_the_edits_come_back(
    opened: MainWindow, folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    from camnet_gui.files import write_json

    def refuse(path: Path, content: dict[str, object]) -> None:
        if path.parent == folder:
            raise PermissionError(13, "Permission denied")
        write_json(path, content)

    monkeypatch.setattr("camnet_gui.sidecar.write_json", refuse)
    drag_slider(opened, "exposure", 120)
    qtbot.waitUntil(lambda: "kept in your data folder" in opened.banner.text.text(), timeout=3000)
    assert not sidecar_path(folder / "IMG_9.dng").exists()
    assert json.loads(current_path(folder / "IMG_9.dng").read_text())["photo"] == str(folder / "IMG_9.dng")
    open_photo(opened, folder / "IMG_2.dng", qtbot)
    drag_slider(opened, "exposure", 90)
    qtbot.waitUntil(lambda: current_path(folder / "IMG_2.dng").parent == fallback_folder(), timeout=3000)
    qtbot.wait(50)
    assert not opened.banner.isVisible()
    open_photo(opened, folder / "IMG_9.dng", qtbot)
    assert opened.session.edits.exposure == pytest.approx(2.0)


def test_a_photo_whose_file_goes_stays_open_and_what_is_done_to_it_comes_back(
    opened: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    photo, banner, presence = folder / "IMG_9.dng", opened.banner, opened.part(PresencePart)
    drag_slider(opened, "exposure", 100)
    qtbot.waitUntil(sidecar_path(photo).exists)
    qtbot.waitUntil(lambda: presence._stamp != "")
    away = photo.rename(folder.parent / "away")
    sidecar_path(photo).unlink()
    opened.part(FolderPart).watcher.check()
    qtbot.waitUntil(lambda: "IMG_9.dng is no longer in" in banner.text.text() and banner.kind == "error")
    assert presence.sign.isVisible() and opened.session.photo is not None
    # Going on counts from where it was.
    qtbot.waitUntil(lambda: opened.session.neighbours.found.following == folder / "IMG_10.dng")
    assert opened.actions_by_name["next"].isEnabled()
    drag_slider(opened, "exposure", 120)
    elsewhere = fallback_path(photo, opened.session.stamp)
    qtbot.waitUntil(elsewhere.exists)
    assert not sidecar_path(photo).exists()
    banner.close_button.click()
    presence.sign.click()
    assert "IMG_9.dng is no longer in" in banner.text.text()

    away.rename(photo)
    opened.part(FolderPart).watcher.check()
    qtbot.waitUntil(lambda: banner.text.text() == "IMG_9.dng is there again.")
    qtbot.waitUntil(lambda: sidecar_path(photo).exists() and not elsewhere.exists())
    assert load_edits(photo)[0].exposure == 2.0 and presence.sign.isHidden()

    banner.close_button.click()
    photo.write_bytes(b"another photo")
    os.utime(photo, (1e9, 1e9))
    opened.part(FolderPart).watcher.check()
    qtbot.waitUntil(lambda: "was replaced by another file" in banner.text.text())
    # The list shows the new file, whose thumbnail must not be the old one's.
    assert opened.part(FolderPart).shows_older
    # What is done to the old one now is not the new one's.
    drag_slider(opened, "exposure", 130)
    qtbot.waitUntil(elsewhere.exists)
    before = opened.session.photo
    banner.answer_buttons[0].click()
    qtbot.waitUntil(lambda: opened.session.photo is not before and not opened.part(FolderPart).shows_older)
    assert opened.session.edits.exposure == 2.0 and not banner.isVisible()
    assert opened.session.undo_stack.count() == 0


def test_edits_that_can_be_written_nowhere_are_tried_again_and_asked_about(
    opened: MainWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def refuse(path: Path, content: dict[str, object]) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def answer(window: MainWindow, title: str, text: str, *_: object) -> QMessageBox.StandardButton:
        asked.append(text)
        return QMessageBox.StandardButton.No

    photo, keeper, banner = folder / "IMG_9.dng", opened.session.keeper, opened.banner
    monkeypatch.setattr(QMessageBox, "question", answer)
    keeper._again.setInterval(1_000_000)
    with monkeypatch.context() as full:
        full.setattr("camnet_gui.sidecar.write_json", refuse)
        drag_slider(opened, "exposure", 120)
        qtbot.waitUntil(lambda: "can't be kept" in banner.text.text() and keeper.unkept == (photo,))
        assert not opened.close() and "The edits of IMG_9.dng could not be written yet" in asked[0]
        drag_slider(opened, "exposure", 100)
        opened.session.save()
        keeper.try_again()
        keeper.pool.drain(5.0)
    qtbot.waitUntil(lambda: keeper._unkept[photo]["edits"] is opened.session.edits)
    keeper.try_again()
    qtbot.waitUntil(lambda: banner.text.text() == "All edits are written again.")
    assert load_edits(photo)[0] == opened.session.edits and keeper.unkept == ()


def test_undo_goes_on_after_another_photo_was_open(opened: MainWindow, folder: Path, qtbot: QtBot) -> None:
    drag_slider(opened, "exposure", 120)
    drag_slider(opened, "strength", 50)
    open_photo(opened, folder / "IMG_2.dng", qtbot)
    assert not opened.actions_by_name["undo"].isEnabled()
    drag_slider(opened, "denoise", 50)
    open_photo(opened, folder / "IMG_9.dng", qtbot)
    assert "Strength" in opened.actions_by_name["undo"].text()
    qtbot.keyClick(opened, Qt.Key.Key_Z, CTRL)
    assert opened.session.edits == Edits(exposure=2.0)
    assert "Exposure" in opened.actions_by_name["undo"].text()
    qtbot.keyClick(opened, Qt.Key.Key_Z, CTRL)
    assert opened.session.edits == Edits()
    open_photo(opened, folder / "IMG_2.dng", qtbot)
    assert opened.session.edits == Edits(denoise=0.5)
    qtbot.keyClick(opened, Qt.Key.Key_Z, CTRL)
    assert opened.session.edits == Edits()


def test_what_others_changed_meanwhile_is_a_step_of_its_own(opened: MainWindow, folder: Path, qtbot: QtBot) -> None:
    drag_slider(opened, "exposure", 120)
    open_photo(opened, folder / "IMG_2.dng", qtbot)
    qtbot.waitUntil(lambda: load_edits(folder / "IMG_9.dng")[0].exposure == 2.0)
    qtbot.wait(50)
    update_sidecar(folder / "IMG_9.dng", edits=Edits(contrast=0.5))
    open_photo(opened, folder / "IMG_9.dng", qtbot)
    assert opened.session.edits == Edits(contrast=0.5)
    opened.commands.on_undo()
    assert opened.session.edits == Edits(exposure=2.0)


def test_only_so_many_histories_are_kept() -> None:
    histories, seen = Histories(limit=2), []
    for name in "abc":
        assert histories.enter(Path(name), False) is None
        histories.active.push(EditCommand(seen.append, Edits(), Edits(exposure=1.0), "x", ("x", 0)))
        histories.leave(Path(name), Edits(exposure=1.0))
    assert histories.enter(Path("a"), False) is None and histories.active.count() == 0
    assert histories.enter(Path("c"), False) == Edits(exposure=1.0) and histories.active.count() == 1


def test_pasting_changes_the_open_photo_by_undo_and_others_in_their_files(
    opened: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    update_sidecar(folder / "IMG_2.dng", edits=Edits(denoise=0.3, contrast=-1.0))
    drag_slider(opened, "denoise", 20)
    source = Edits(exposure=1.5, contrast=0.5, denoise=1.0)
    with qtbot.waitSignal(opened.session.pasted) as told:
        opened.session.paste(
            sorted(folder.glob("*.dng")), lambda edits: with_groups(edits, source, frozenset({"Tone"})), "x"
        )
    assert told.args == [3]
    assert opened.session.edits == Edits(exposure=1.5, contrast=0.5, denoise=0.2)
    assert load_edits(folder / "IMG_2.dng")[0] == Edits(exposure=1.5, contrast=0.5, denoise=0.3)
    assert load_edits(folder / "IMG_10.dng")[0] == Edits(exposure=1.5, contrast=0.5)
    opened.commands.on_undo()
    assert opened.session.edits == Edits(denoise=0.2)


def test_photos_that_were_never_edited_begin_with_the_default_style(
    opened: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    bulk, session = opened.part(FolderPart).bulk, opened.session
    session.styles.set_default("vivid")
    fresh, plain = folder / "IMG_10.dng", folder / "IMG_2.dng"
    update_sidecar(plain, edits=Edits())
    opened.part(FolderPart).watcher_soon()
    qtbot.waitUntil(lambda: plain in bulk._model.entries and bulk._model.entries[plain].kept, timeout=5000)
    with qtbot.waitSignal(session.pasted):
        bulk.change_edits([fresh, plain], lambda edits: edits.model_copy(update={"contrast": 0.5}), "x", "x")
    assert load_edits(fresh)[0] == Edits(style="vivid", contrast=0.5)
    assert load_edits(plain)[0] == Edits(contrast=0.5)
    bulk.undo()
    qtbot.waitUntil(lambda: load_edits(plain)[0] == Edits() and load_edits(fresh)[0] == Edits(style="vivid"))


def test_snapshots_are_seen_at_once_and_come_back(
    opened: MainWindow, folder: Path, qtbot: QtBot, make_window: Callable[..., MainWindow], engine: FakeEngine
) -> None:
    from camnet_gui.sidecar import Snapshot

    kept = (Snapshot(name="first", edits=Edits(exposure=1.0)),)
    opened.session.set_snapshots(kept)
    open_photo(opened, folder / "IMG_2.dng", qtbot)
    assert opened.session.snapshots == ()
    open_photo(opened, folder / "IMG_9.dng", qtbot)
    assert opened.session.snapshots == kept
    qtbot.waitUntil(lambda: load_sidecar(folder / "IMG_9.dng")[0].snapshots == kept)
