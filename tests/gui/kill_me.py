"""A program to be killed: drags a slider without end, with a real session, and prints each value before it is set."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from fake_engine import FakeEngine
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from camnet_gui.gui.session import Session

app = QGuiApplication([])
session = Session()
count = 0


def drag() -> None:
    global count
    count += 1
    # Every value is unlike all others, and tells when it was set.
    exposure = round(4.0 * ((count * 0.6180339887) % 1.0), 6)
    print(f"{time.monotonic():.4f} {exposure}", flush=True)
    session.change("exposure", "Exposure", exposure=exposure)


timer = QTimer(interval=15)
timer.timeout.connect(drag)
session.photo_opened.connect(timer.start)
session.load_engine(lambda: FakeEngine())  # type: ignore[arg-type, return-value]
session.open(Path(sys.argv[1]))
app.exec()
