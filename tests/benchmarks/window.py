"""How long the window lets one wait: first pixels, previews of all stages, another style.

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/window.py [FILE] [--rounds 5] [--json window.json]

The real window and the real engine, driven as the user drives them. A time ends when the picture has been painted.
- "first pixels": from opening the file to any picture of it in the panes (three panes of 640 × 960)
- "previews": from opening the file to the developed restored and enhanced pictures in those panes
- "style": from choosing another style to its picture, there and with ENHANCED filling 1920 × 1080; the styles'
  thumbnails are there by then, as they are when a user chooses from them
The file is opened anew in every round; the round before the first warms the libraries and is listed apart.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from camnet_gui.gui.app import engine_factory
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.pixels import Layer, Stage
from camnet_gui.gui.theme import apply_theme
from camnet_gui.settings import Settings

DATA = Path(os.environ.get("CAMNET_DATA", Path(__file__).parents[3] / "shared" / "data"))
TIMEOUT_MS = 120_000


class Watch:
    """Runs the event loop until a layer has been painted, and takes the time."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self._wanted: Callable[[Stage, Layer], bool] | None = None
        self._loop = QEventLoop()
        window.session.renderer.layer_ready.connect(self._arrived)
        window.session.failed.connect(self._failed)
        window.session.renderer.failed.connect(self._failed)
        window.session.open_failed.connect(lambda path, error: self._failed(error))
        self._error: Exception | None = None
        self.thumbnails: set[str] = set()
        window.session.renderer.thumbnails.ready.connect(lambda key, image: self.thumbnails.add(key))

    def _arrived(self, stage: Stage, slot: str, layer: Layer | None) -> None:
        if layer is None or self._wanted is None or slot != "base" or not self._wanted(stage, layer):
            return
        self.window.viewer.panes[stage].canvas.repaint()
        self._loop.quit()

    def _failed(self, error: Exception) -> None:
        self._error = error
        self._loop.quit()

    def until(self, wanted: Callable[[Stage, Layer], bool]) -> None:
        """Until a layer that is `wanted` is on screen."""
        self._wanted = wanted
        self._run()
        self._wanted = None

    def idle(self) -> None:
        """Until nothing has run for a second, and every style has its thumbnail."""
        quiet = 0
        while quiet < 10:
            QTimer.singleShot(100, self._loop.quit)
            self._loop.exec()
            waiting = self.window.session.busy or len(self.thumbnails) < len(self.window.session.styles)
            quiet = 0 if waiting else quiet + 1

    def _run(self) -> None:
        timer = QTimer(singleShot=True, interval=TIMEOUT_MS)
        timer.timeout.connect(lambda: self._failed(TimeoutError("no picture came")))
        timer.start()
        self._loop.exec()
        timer.stop()
        if self._error is not None:
            raise self._error


def developed(*stages: Stage) -> Callable[[Stage, Layer], bool]:
    """True once each of `stages` has shown a developed picture (scale 0 is the embedded preview)."""
    missing = set(stages)

    def check(stage: Stage, layer: Layer) -> bool:
        if layer.scale > 0:
            missing.discard(stage)
        return not missing

    return check


def fit_canvas(window: MainWindow, stage: Stage, size: QSize) -> None:
    """Give the pane of `stage` exactly `size`."""
    for _ in range(3):
        QApplication.processEvents()
        window.resize(window.size() + size - window.viewer.panes[stage].canvas.size())
    QApplication.processEvents()
    found = window.viewer.panes[stage].canvas.size()
    if abs(found.width() - size.width()) > 2 or found.height() != size.height():
        raise SystemExit(f"The pane is {found.width()} × {found.height()}: the screen is too small.")


def three_panes(window: MainWindow) -> None:
    window.viewer.set_layout("three")
    # Three canvases and two gaps; one canvas's excess counts three times, so this comes close in a few steps.
    for _ in range(12):
        QApplication.processEvents()
        canvas = window.viewer.panes["raw"].canvas.size()
        window.resize(window.width() + 3 * (640 - canvas.width()), window.height() + 960 - canvas.height())
    QApplication.processEvents()


def switch_times(watch: Watch, rounds: int) -> list[float]:
    """Seconds from choosing a style to seeing it, every style `rounds` times."""
    session = watch.window.session
    keys = [style.key for style in session.styles]
    if len(keys) < 2:
        raise SystemExit("Another style can't be chosen: there are fewer than two.")
    found = []
    for key in (keys[1:] + keys[:1]) * rounds:
        start = time.perf_counter()
        session.change("style", "Style", style=key)
        watch.until(developed("enhanced"))
        found.append(time.perf_counter() - start)
        QApplication.processEvents()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?", default=DATA / "raw" / "Hero6_GOPR0024.DNG")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--json", type=Path, help="write every number here")
    options = parser.parse_args()

    app = QApplication([])
    apply_theme(app)
    with tempfile.TemporaryDirectory() as scratch:
        # The window keeps a sidecar beside the photo: it works on a copy.
        photo = Path(shutil.copy(options.file, scratch))
        window = MainWindow(Settings(), Path(scratch) / "settings.json")
        window.commands.on_controls(False)
        window.show()
        watch = Watch(window)
        loop = QEventLoop()
        window.session.engine_ready.connect(loop.quit)
        window.session.failed.connect(loop.quit)
        window.session.load_engine(engine_factory(options.device))
        loop.exec()

        found: dict[str, list[float]] = {"first pixels": [], "previews": []}
        for turn in range(options.rounds + 1):
            watch.thumbnails.clear()
            start = time.perf_counter()
            window.session.open(photo)
            watch.until(lambda stage, layer: True)
            found["first pixels"].append(time.perf_counter() - start)
            if turn == 0:
                three_panes(window)
            watch.until(developed("restored", "enhanced"))
            found["previews"].append(time.perf_counter() - start)
            watch.idle()
        panes = {stage: pane.canvas.size().toTuple() for stage, pane in window.viewer.panes.items()}
        found["style, panes of 640 × 960"] = switch_times(watch, options.rounds)
        window.viewer.set_layout("enhanced")
        fit_canvas(window, "enhanced", QSize(1920, 1080))
        watch.idle()
        found["style, 1920 × 1080"] = switch_times(watch, options.rounds)
        device = window.session.device_name
        watch.idle()
        window.close()

    print(f"{options.file.name}, {device}, panes {panes}\n")
    print("| what | median s | worst s | first round s |\n|---|---|---|---|")
    for name, values in found.items():
        later = values[1:] if name in ("first pixels", "previews") else values
        print(f"| {name} | {statistics.median(later):.3f} | {max(later):.3f} | {values[0]:.3f} |")
    if options.json:
        options.json.write_text(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
