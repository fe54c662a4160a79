"""Unclean ends are noticed, reported without the user's folders, and offered; About tells what is there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from gui_helpers import settle
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from camnet_gui import __version__
from camnet_gui.gui.comfort.crash import KEPT, CrashWatch, without_folders
from camnet_gui.gui.comfort.reports import AboutDialog, ReportDialog, ReportsPart, about_lines, components
from camnet_gui.gui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
ROOT = Path(__file__).resolve().parents[2]
# What a program does between its start and `end`; faulthandler would tell abort() by a core dump otherwise.
CHILD = """
import os, sys
from pathlib import Path
from camnet_gui.gui.comfort.crash import CrashWatch
watch = CrashWatch(Path(sys.argv[1]))
watch.start()
watch.note_device("CPU (7 threads)")
{}
"""


def child(folder: Path, then: str) -> int:
    command = (sys.executable, "-c", CHILD.format(then), str(folder))
    return subprocess.run(command, capture_output=True, timeout=60, cwd=ROOT).returncode


def test_an_abort_is_reported_at_the_next_start(tmp_path: Path) -> None:
    assert child(tmp_path, "os.abort()") == -signal.SIGABRT
    log = tmp_path / "camnet.log"
    log.write_text("INFO opened /home/anna/2024 Rome/IMG_1.dng\n")
    watch = CrashWatch(tmp_path, log)
    (report,) = watch.start()
    text = report.read_text()
    assert "Fatal Python error: Aborted" in text and "CPU (7 threads)" in text and f"camnet_gui {__version__}" in text
    assert "Qt 6" in text and "torch" in text and "IMG_1.dng" in text
    assert "anna" not in text and "Rome" not in text and str(ROOT) not in text
    watch.end()
    assert {path.suffix for path in tmp_path.iterdir()} == {".txt", ".log"}


def test_a_killed_program_is_noticed_by_its_lock(tmp_path: Path) -> None:
    assert child(tmp_path, "os.kill(os.getpid(), 9)") == -signal.SIGKILL
    watch = CrashWatch(tmp_path)
    (report,) = watch.start()
    assert "ended from outside" in report.read_text()
    watch.end()


def test_a_clean_end_and_a_running_program_are_no_crashes(tmp_path: Path) -> None:
    assert child(tmp_path, "watch.end()") == 0
    assert list(tmp_path.iterdir()) == []
    code = CHILD.format("print('ready', flush=True); sys.stdin.read(); watch.end()")
    running = subprocess.Popen(
        (sys.executable, "-c", code, str(tmp_path)), stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    )
    assert running.stdin is not None and running.stdout is not None
    assert running.stdout.readline() == b"ready\n"
    watch = CrashWatch(tmp_path)
    assert watch.start() == []
    watch.end()
    running.stdin.close()
    running.stdout.close()
    assert running.wait(30) == 0 and list(tmp_path.iterdir()) == []


def test_errors_in_handlers_are_reported_a_few_times(tmp_path: Path) -> None:
    watch = CrashWatch(tmp_path)
    watch.start()
    try:
        open("/nowhere/at all/x.dng")  # noqa: PTH123, SIM115
    except OSError as error:
        for _ in range(KEPT + 3):
            watch.report_error(error)
    watch.end()
    reports = watch.waiting()
    assert len(reports) == KEPT and all(path.name.startswith("error-") for path in reports)
    text = reports[0].read_text()
    assert "FileNotFoundError" in text and "x.dng" in text and "nowhere" not in text and "test_reports.py" in text


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    watch = CrashWatch(tmp_path / "file" / "reports")
    assert watch.start() == []
    watch.note_device("CPU")
    watch.report_error(ValueError())
    watch.end()


@pytest.mark.parametrize(("path", "left"), [
    ("/home/anna/photos 2024/IMG 1.dng", "IMG 1.dng"),
    ('File "/home/anna/x/camnet_gui/gui/app.py", line 3', 'camnet_gui/gui/app.py", line 3'),
    ("C:\\Users\\Anna\\IMG.nef can't be read", "IMG.nef can't be read"),
    ("~/photos/IMG.nef", "IMG.nef"),
    ("1/200 s at f/8", "1/200 s at f/8"),
])
def test_folders_are_left_out(path: str, left: str) -> None:
    shown = without_folders(path)
    assert shown.endswith(left) and "nna" not in shown and "photos" not in shown


def test_a_report_is_offered_shown_and_not_offered_again(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    for number in (1, 2):
        (tmp_path / f"end-{number}.txt").write_text(f"report {number}")
    watch = CrashWatch(tmp_path)
    window.part(ReportsPart).offer(watch, watch.start())
    assert "ended unexpectedly" in window.banner.text.text()
    # Other messages come and go; the question stays until it is answered.
    window.banner.show_note("Something else")
    assert not any(button.isVisible() for button in window.banner.answer_buttons)
    window.banner.clear()
    show, forget = window.banner.answer_buttons
    assert (show.text(), forget.text()) == ("Show report", "Forget")
    qtbot.mouseClick(show, LEFT)
    (dialog,) = window.findChildren(ReportDialog)
    assert dialog.text.toPlainText() == "report 2" and window.banner.isHidden()
    qtbot.mouseClick(dialog.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == "report 2"
    dialog.close()
    assert watch.waiting() == [] and [path.name for path in tmp_path.glob("*.log")] == ["end-2.log"]
    watch.end()


def test_the_question_outlasts_opening_a_photo_and_can_be_forgotten(
    window: MainWindow, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "error-1.txt").write_text("x")
    watch = CrashWatch(tmp_path)
    window.part(ReportsPart).offer(watch, watch.start())
    window.session.open(folder / "IMG_9.dng")
    settle(window, qtbot)
    assert window.banner.isVisible() and "went wrong" in window.banner.text.text()
    qtbot.mouseClick(window.banner.answer_buttons[1], LEFT)
    assert watch.waiting() == [] and window.banner.isHidden()
    watch.end()


def test_about_tells_versions_and_licences(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["about"].trigger()
    (dialog,) = window.findChildren(AboutDialog)
    qtbot.mouseClick(dialog.copy_button, LEFT)
    text = QGuiApplication.clipboard().text()
    assert f"camnet_gui {__version__}" in text and "device CPU (fake)" in text
    assert os.environ.get("HOME", "?") not in text
    assert dialog.table.topLevelItemCount() == len(components())
    dialog.close()


def test_every_dependency_is_listed_with_a_licence() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    found = {component.name.lower(): component for component in components()}
    if not found:
        pytest.skip("the program is not installed")
    for text in asked:
        name = text.split("=")[0].split(">")[0].split("<")[0].lower()
        if name in found:
            assert found[name].version and found[name].licence
    assert {"torch", "rawpy", "numpy"} <= set(found) and "LibRaw" in found["rawpy"].licence
    assert about_lines("")[0].startswith("camnet_gui")
