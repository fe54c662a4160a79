"""Starting the program: arguments, the log, the frame before the engine."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fake_engine import FakeEngine
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from camnet_gui import __version__
from camnet_gui.gui import app
from camnet_gui.gui.comfort.crash import reports_folder
from camnet_gui.gui.main_window import MainWindow


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The user's folders in the test's own folder, and logging as it was."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("HOME", str(tmp_path))
    root = logging.getLogger()
    handlers, level, hook = list(root.handlers), root.level, sys.excepthook
    yield tmp_path
    for handler in list(root.handlers):
        if handler not in handlers:
            root.removeHandler(handler)
            handler.close()
    for handler in handlers:
        if handler not in root.handlers:
            root.addHandler(handler)
    root.setLevel(level)
    sys.excepthook = hook


def run(arguments: list[str], look: Callable[[MainWindow], bool], monkeypatch: pytest.MonkeyPatch) -> int:
    """Run the program until `look` is content with its window."""
    painted: list[bool] = []

    def factory(device: str, cache_mb: int) -> Callable[[], FakeEngine]:
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        painted.append(window._painted)
        return FakeEngine

    monkeypatch.setattr(app, "engine_factory", factory)
    timer = QTimer(interval=20)

    def poll() -> None:
        window = next((w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)), None)
        if window is not None and look(window):
            timer.stop()
            window.close()
            window.deleteLater()

    timer.timeout.connect(poll)
    timer.start()
    status = app.main(arguments)
    assert painted == [True], "the engine is loaded after the frame is painted"
    return status


def test_a_path_on_the_command_line_is_opened(home: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def look(window: MainWindow) -> bool:
        layer = window.viewer.layers["enhanced"].get("base")
        if layer is None or layer.scale == 0:
            return False
        opened.append(window.windowTitle())
        return True

    assert run([str(folder / "IMG_2.dng")], look, monkeypatch) == 0
    assert opened == ["IMG_2.dng – camnet_gui"]
    logs = list(home.rglob("camnet.log"))
    assert len(logs) == 1 and f"camnet_gui {__version__} starts" in logs[0].read_text()
    assert list(home.rglob("settings.json"))


def test_a_folder_on_the_command_line_opens_its_first_photo(
    home: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run([str(folder)], lambda w: w.session.path == folder / "IMG_2.dng", monkeypatch) == 0


def test_without_a_path_the_window_is_empty_and_damaged_settings_are_told(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = home / "config" / "camnet_gui" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text("{")
    seen: list[str] = []

    def look(window: MainWindow) -> bool:
        if window.session.engine is None:
            return False
        seen.append(window.banner.text.text())
        return window.stack.currentWidget() is window.welcome

    assert run([], look, monkeypatch) == 0
    assert "start afresh" in seen[0] and "settings.json.bak" in seen[0]


def test_an_exception_in_a_handler_is_shown_and_the_program_goes_on(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look(window: MainWindow) -> bool:
        if window.session.engine is None:
            return False
        error = LookupError("in a slot")
        sys.excepthook(LookupError, error, None)
        return window.banner.kind == "error" and "in a slot" in window.banner.text.text()

    assert run([], look, monkeypatch) == 0


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        app.main(["--version"])
    assert stop.value.code == 0 and __version__ in capsys.readouterr().out


def test_being_asked_to_end_closes_the_window_and_is_no_crash(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[MainWindow] = []

    def look(window: MainWindow) -> bool:
        if not asked:
            asked.append(window)
            os.kill(os.getpid(), signal.SIGTERM)
        return not window.isVisible()

    before = signal.getsignal(signal.SIGTERM)
    assert run([], look, monkeypatch) == 0
    assert asked and signal.getsignal(signal.SIGTERM) is before
    folder = reports_folder()
    assert folder.is_dir() and not list(folder.iterdir())
