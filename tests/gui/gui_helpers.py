"""What several tests of the window do."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from pytestqt.qtbot import QtBot

from camnet_gui.gui.main_window import MainWindow


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until every pane on screen shows what it should."""

    def done() -> None:
        assert window.session.photo is not None
        for stage in window.viewer.visible_stages():
            layer = window.viewer.layers[stage].get("base")
            assert layer is not None and layer.scale > 0
        # The view settles a moment after the last change, and may then ask for more.
        assert not window.viewer._settle.isActive()
        assert not window.session.busy

    qtbot.waitUntil(done, timeout=60_000)


def wait_for_thumbnails(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the styles' thumbnails are drawn too."""
    renderer = window.session.renderer
    qtbot.waitUntil(lambda: not renderer.thumbnails.busy)


def drag_slider(window: MainWindow, name: str, *positions: int) -> None:
    """Drag a control's handle through `positions` and let go; each comes by the event loop, as the mouse's do."""
    slider = window.controls.values[name].slider
    slider.setSliderDown(True)
    for position in positions:
        slider.setSliderPosition(position)
        QCoreApplication.processEvents()
    slider.setSliderDown(False)


def starved_s() -> dict[str, float]:
    """How long each thread of this process was ready but had no processor (nothing where Linux doesn't tell)."""
    found = {}
    for task in Path("/proc/self/task").glob("*"):
        with contextlib.suppress(OSError):
            found[task.name] = int((task / "schedstat").read_text().split()[1]) / 1e9
    return found


def stolen_s() -> dict[str, float]:
    """How long each processor was taken from this machine, if it is a virtual one (nothing but on Linux)."""
    found = {}
    with contextlib.suppress(OSError):
        for line in Path("/proc/stat").read_text().splitlines():
            name, *ticks = line.split()
            if name.startswith("cpu") and name != "cpu" and len(ticks) > 7:
                found[name] = int(ticks[7]) / os.sysconf("SC_CLK_TCK")
    return found


def _grown(after: dict[str, float], before: dict[str, float]) -> float:
    return max((value - before.get(name, 0.0) for name, value in after.items()), default=0.0)


class Pulse:
    """The longest time that the event loop was away, without what other programs and other machines took.

    The window waits for the processor itself, or for a thread that has the interpreter's lock and no processor.
    `busiest` is the most processor time that this thread took in one go: it is true on a busy machine, too.
    """

    def __init__(self) -> None:
        self.longest = self.busiest = 0.0
        self._worked = time.thread_time()
        self._last, self._starved, self._stolen = time.monotonic(), starved_s(), stolen_s()
        self._timer = QTimer(interval=2)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.monotonic()
        starved, stolen = starved_s(), stolen_s()
        taken = max(_grown(starved, self._starved), _grown(stolen, self._stolen))
        self.longest = max(self.longest, now - self._last - taken)
        self.busiest = max(self.busiest, time.thread_time() - self._worked)
        self._starved, self._stolen = starved, stolen
        self._last, self._worked = time.monotonic(), time.thread_time()

    def take(self) -> float:
        """Seconds since the start or the last call."""
        self._beat()
        longest, self.longest = self.longest, 0.0
        return longest

    def take_busiest(self) -> float:
        """Processor seconds since the start or the last call."""
        self._beat()
        busiest, self.busiest = self.busiest, 0.0
        return busiest

    def stop(self) -> float:
        self._beat()
        self._timer.stop()
        return self.longest


def run_until(done: Callable[[], bool], timeout_s: float) -> None:
    """Run the event loop until `done`, for benchmarks; ends the program when that takes too long."""
    loop = QEventLoop()
    met: list[bool] = []
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: (met.append(True), loop.quit()) if done() else None)
    timer.start()
    limit = QTimer(interval=int(timeout_s * 1000), singleShot=True)
    limit.timeout.connect(loop.quit)
    limit.start()
    loop.exec()
    timer.stop()
    limit.stop()
    # Not asked once more: what was met may be over by now.
    if not met:
        raise SystemExit("timed out")
