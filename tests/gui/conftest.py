"""A window with a fake engine; threads and top-level widgets that a test leaves behind fail it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fake_engine import FakeEngine
from gui_helpers import settle, wait_for_thumbnails
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from camnet_gui.gui.export.part import ExportPart
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.theme import apply_theme
from camnet_gui.settings import Settings


@pytest.fixture(scope="session", autouse=True)
def old_objects_stay() -> None:
    """What the imports made needn't be looked through after every test."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def no_leaks(qapp: QApplication) -> Iterator[None]:
    before = {thread.ident for thread in threading.enumerate()}
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    gc.collect()
    left = [thread.name for thread in threading.enumerate() if thread.ident not in before]
    assert not left, f"threads left behind: {left}"
    widgets = [widget for widget in qapp.topLevelWidgets() if widget.parent() is None]
    assert not widgets, f"widgets left behind: {widgets}"


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test writes into the user's cache, data or trash."""
    home = tmp_path_factory.mktemp("home")
    for name in ("cache", "data"):
        (home / name).mkdir()
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / "cache"))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def make_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, engine: FakeEngine
) -> Iterator[Callable[..., MainWindow]]:
    """Windows on `engine` with settings in the test's own folder; they are closed and deleted at the end."""
    apply_theme(qapp)
    windows: list[MainWindow] = []

    def make(settings: Settings | None = None) -> MainWindow:
        window = MainWindow(settings or Settings(), tmp_path / "config" / "settings.json")
        with qtbot.waitSignal(window.first_painted):
            window.show()
        # Only now: the window fits itself into the screen at its first paint, and the offscreen one has 800 x 800.
        window.resize(1280, 800)
        window.session.load_engine(lambda: engine)  # type: ignore[arg-type, return-value]
        qtbot.waitUntil(lambda: window.session.engine is not None)
        windows.append(window)
        return window

    yield make
    for window in windows:
        # Without the question whether exports may be stopped.
        window.part(ExportPart).close()
        window.close()
        window.deleteLater()
    windows.clear()


@pytest.fixture
def window(make_window: Callable[..., MainWindow]) -> MainWindow:
    return make_window()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three photos, to be counted 2, 9, 10."""
    photos = tmp_path / "photos"
    photos.mkdir()
    for number in (10, 2, 9):
        (photos / f"IMG_{number}.dng").write_bytes(b"raw")
    (photos / "notes.txt").write_text("not a photo")
    return photos


@pytest.fixture
def opened(window: MainWindow, folder: Path, qtbot: QtBot) -> MainWindow:
    """A window with the middle photo of `folder` on screen, fully developed."""
    window.session.open(folder / "IMG_9.dng")
    settle(window, qtbot)
    wait_for_thumbnails(window, qtbot)
    return window
