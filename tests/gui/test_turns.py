"""Background threads and Python's garbage collection stay out of the window's way."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from camnet_gui.gui import turns
from camnet_gui.gui.folder.part import FolderPart
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.turns import QuietCollector, WindowTurn


class Node:
    """Garbage that only the collector finds."""

    def __init__(self) -> None:
        self.itself = self


def test_a_thread_stands_aside_until_the_windows_turn_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "ASIDE_S", 60.0)
    turn, went_on = WindowTurn(), threading.Event()

    def work() -> None:
        turn.stand_aside()
        went_on.set()

    with turn:
        with turn:
            thread = threading.Thread(target=work)
            thread.start()
        assert not went_on.wait(0.05)
    thread.join()
    assert went_on.is_set()


def test_a_thread_does_not_wait_for_a_window_that_rests_or_is_stuck(monkeypatch: pytest.MonkeyPatch) -> None:
    turn = WindowTurn()
    turn.stand_aside()
    monkeypatch.setattr(turns, "ASIDE_S", 0.01)
    with turn:
        turn.stand_aside()


def test_painting_a_page_and_taking_in_results_are_the_windows_turn(
    window: MainWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns_taken: list[str] = []
    monkeypatch.setattr(WindowTurn, "__enter__", lambda self: turns_taken.append(sys._getframe(1).f_code.co_name))
    part = window.part(FolderPart)
    part.show_folder(folder)
    window.actions_by_name["grid"].setChecked(True)
    qtbot.waitUntil(lambda: {"_call", "paintEvent"} <= set(turns_taken))


@pytest.mark.parametrize("resting", [True, False])
def test_old_garbage_goes_while_the_window_rests(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, resting: bool
) -> None:
    monkeypatch.setattr(turns, "CHECK_MS", 5)
    monkeypatch.setattr(turns, "ENOUGH", 0)
    monkeypatch.setattr(turns, "RESTING", 1e6 if resting else -1.0)
    before = gc.get_threshold()
    collector = QuietCollector()
    try:
        node = Node()
        gone = weakref.ref(node)
        gc.collect(1)
        del node
        gc.collect(1)
        assert gone() is not None
        if resting:
            qtbot.waitUntil(lambda: gone() is None)
        else:
            qtbot.wait(100)
            assert gone() is not None
    finally:
        collector.close()
        gc.unfreeze()
    assert gc.get_threshold() == before
