"""How long a folder of 2 000 raws lets one wait, and whether scrolling ever holds the window up.

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/folder.py [--count 2000] [--raw FILE] [--json folder.json]

The window without an engine; the time that the event loop was away leaves out what other programs took, and so does
"cpu", the time of all processors that the program needed. The raws are hard links to a few synthetic DNGs (or to FILE),
a third of them with a sidecar and an XMP file; the cache lies in a folder of its own. A time ends when everything on
screen has been painted.
- "cold": from opening the folder to the grid's first screen, with an empty cache: every preview is extracted
- "warm": the same in a new window, from the cache
- "scrolling": through the whole grid in 200 steps, 8 ms apart; how long the event loop was away at most, and how long
  after the last step the screen is complete
- "own work": the most processor time that the window's thread took in one go
- "sorting", "filtering", "select all": how long the event loop was away
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from camnet_gui.catalogue import Criteria
from camnet_gui.gui.folder.culling import CullingPart
from camnet_gui.gui.folder.part import FolderPart
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.theme import apply_theme
from camnet_gui.gui.turns import QuietCollector
from camnet_gui.marks import save_marks
from camnet_gui.settings import Settings
from camnet_gui.sidecar import Marks

sys.path[:0] = [str(Path(__file__).parents[1] / name) for name in ("unit", "gui")]
from folder_photos import write_photo  # noqa: E402
from gui_helpers import Pulse, run_until  # noqa: E402

KINDS = 8
ROUNDS = 5
TIMEOUT_S = 600


@dataclass(frozen=True)
class Screen:
    """Until a screen was complete: seconds, of processors too; ms that the event loop was away, worked, at most."""

    seconds: float
    cpu: float
    away: float
    own: float


def make_folder(folder: Path, count: int, raw: Path | None) -> None:
    """Hard links to a few files; the links of one file have one time and size, but names of their own."""
    kinds = []
    for kind in range(KINDS):
        when = datetime(2024, 5, 1) + timedelta(hours=kind)
        path = folder / f"KIND_{kind}{raw.suffix if raw else '.dng'}"
        if raw is None:
            write_photo(path, (30 * kind, 90, 160), size=(1080, 1620), iso=100.0 * 2**kind, time=when)
        else:
            path.write_bytes(raw.read_bytes())
        kinds.append(path)
    for number in range(count - KINDS):
        path = folder / f"IMG_{number:05}{kinds[0].suffix}"
        path.hardlink_to(kinds[number % KINDS])
        if number % 3 == 0:
            save_marks(path, Marks(rating=number % 6), shared=False)


def wait_for(done: Callable[[], bool]) -> None:
    """Run the event loop until `done`."""
    run_until(done, TIMEOUT_S)


def complete(part: FolderPart) -> bool:
    """Whether every cell on screen has its picture, and the grid is laid out."""
    rows = part.grid.rows_on_screen()
    shown = part.model.shown
    return bool(shown) and len(rows) > 1 and all(part.loader.picture(shown[row]) is not None for row in rows)


def first_screen(folder: Path, home: Path) -> tuple[MainWindow, FolderPart, Screen]:
    """A new window's first screen."""
    window = MainWindow(Settings(), home / "settings.json")
    window.resize(1920, 1080)
    window.show()
    part = window.part(FolderPart)
    window.actions_by_name["grid"].setChecked(True)
    QApplication.processEvents()
    pulse = Pulse()
    begun, used = time.perf_counter(), time.process_time()
    part.show_folder(folder)
    wait_for(lambda: complete(part))
    part.grid.viewport().repaint()
    seconds, cpu = time.perf_counter() - begun, time.process_time() - used
    screen = Screen(seconds, cpu, 1000 * pulse.take(), 1000 * pulse.take_busiest())
    pulse.stop()
    return window, part, screen


def close(window: MainWindow) -> None:
    window.close()
    window.deleteLater()
    # Or the next window's first screen would have to wait for it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def scroll(part: FolderPart, pulse: Pulse) -> tuple[float, float]:
    """Away at most (ms); from the last step to a complete screen (s)."""
    bar = part.grid.verticalScrollBar()
    steps = iter(range(1, 201))
    finished = []

    def step() -> None:
        number = next(steps, None)
        if number is None:
            timer.stop()
            finished.append(time.perf_counter())
        else:
            bar.setValue(bar.maximum() * number // 200)

    timer = QTimer(interval=8)
    timer.timeout.connect(step)
    pulse.take()
    timer.start()
    wait_for(lambda: bool(finished))
    wait_for(lambda: complete(part))
    return 1000 * pulse.take(), time.perf_counter() - finished[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--raw", type=Path)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    app = QApplication([])
    apply_theme(app)
    with tempfile.TemporaryDirectory() as made:
        home = Path(made)
        for name in ("cache", "data", "photos"):
            (home / name).mkdir()
        os.environ["XDG_CACHE_HOME"], os.environ["XDG_DATA_HOME"] = str(home / "cache"), str(home / "data")
        make_folder(home / "photos", options.count, options.raw)
        results: dict[str, float | int] = {"count": options.count}
        collector = QuietCollector()
        window, part, screen = first_screen(home / "photos", home)
        results |= {"cold first screen s": screen.seconds, "cold cpu s": screen.cpu, "cold away ms": screen.away}
        results["cold own work ms"] = screen.own
        results["cells on screen"] = len(part.grid.rows_on_screen())
        pulse = Pulse()
        begun = time.perf_counter()
        wait_for(lambda: all(entry.info for entry in part.model.entries.values()))
        results["all metadata cold s"], results["metadata away ms"] = time.perf_counter() - begun, 1000 * pulse.take()
        results["metadata own work ms"] = 1000 * pulse.take_busiest()
        results["cold scrolling away ms"], results["cold scrolling complete s"] = scroll(part, pulse)
        pulse.stop()
        close(window)
        screens = []
        for _ in range(ROUNDS):
            window, part, screen = first_screen(home / "photos", home)
            screens.append(screen)
            if len(screens) < ROUNDS:
                close(window)
        results["warm first screen s"] = median(screen.seconds for screen in screens)
        results["warm best s"] = min(screen.seconds for screen in screens)
        results["warm cpu s"] = median(screen.cpu for screen in screens)
        results["warm away ms"] = max(screen.away for screen in screens)
        results["warm own work ms"] = max(screen.own for screen in screens)
        bar, pulse = part.grid.verticalScrollBar(), Pulse()
        results["warm scrolling away ms"], results["warm scrolling complete s"] = scroll(part, pulse)
        bar.setValue(0)
        actions: dict[str, Callable[[], None]] = {
            "sorting away ms": lambda: part.model.arrange(Criteria(), "rating", True),
            "filtering away ms": lambda: part.set_criteria(Criteria(stars=3)),
            "all again away ms": lambda: part.set_criteria(Criteria()),
            "select all away ms": window.part(CullingPart).on_select_all,
        }
        for name, action in actions.items():
            1000 * pulse.take()
            action()
            for _ in range(5):
                app.processEvents()
            results[name] = 1000 * pulse.take()
        results["memory of pictures MiB"] = round(part.loader.total / 2**20, 1)
        close(window)
        collector.close()
    results = {name: round(value, 3) for name, value in results.items()}
    print(json.dumps(results, indent=2))
    if options.json:
        options.json.write_text(json.dumps(results, indent=2) + "\n")


if __name__ == "__main__":
    main()
