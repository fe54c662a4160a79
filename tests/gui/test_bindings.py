"""Qt's Python bindings must not lose references: PySide6 6.12.0 did below Python 3.12, and aborted the program."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QSlider
from pytestqt.qtbot import QtBot

CALLS = 2000


class Sender(QObject):
    signal = Signal(object)


def test_singletons_keep_their_references(qtbot: QtBot) -> None:
    slider, sender = QSlider(), Sender()
    qtbot.addWidget(slider)
    gc.collect()
    before = [sys.getrefcount(value) for value in (None, True, False)]
    for number in range(CALLS):
        slider.setValue(number)
        sender.signal.emit(number)
        with QSignalBlocker(slider):
            pass
    gc.collect()
    after = [sys.getrefcount(value) for value in (None, True, False)]
    assert all(new > old - CALLS // 10 for old, new in zip(before, after, strict=True)), (before, after)
