"""A day's shooting by a scripted user: 200 raws are culled, styled and exported, and nothing may go wrong.

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/day.py [--count 200] [--teach RAWS FINISHED]

The real window and the real engine on synthesised raws of 800 × 1200. The user opens the folder, walks through all
photos in the grid by keys with stars and rejections, filters the better half, applies a style to it, opens some and
drags their exposure, and exports the half by the queue. Told for each part: seconds, how long the event loop was away
at most (without what other programs took), how much of that was processor time of its own thread, and the memory
afterwards. With --teach the assistant meanwhile learns a look from raws and finished pictures, and each part tells what
it was at. Ends with 1 when anything was reported as an error, or a file is missing.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from camnet_gui.catalogue import Criteria
from camnet_gui.color import M_SRGB_TO_XYZ, srgb_decode
from camnet_gui.dng import Sensor, write_dng
from camnet_gui.export import Destination, ExportOptions
from camnet_gui.export.options import Size
from camnet_gui.gui.app import engine_factory
from camnet_gui.gui.export.exporter import Request
from camnet_gui.gui.export.part import ExportPart
from camnet_gui.gui.folder.part import FolderPart
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.teach.part import TeachPart
from camnet_gui.gui.theme import apply_theme
from camnet_gui.gui.turns import QuietCollector
from camnet_gui.images import Shot
from camnet_gui.sample import record
from camnet_gui.settings import Settings

sys.path[:0] = [str(Path(__file__).parents[1] / name) for name in ("unit", "gui")]
from gui_helpers import Pulse, run_until  # noqa: E402

HEIGHT, WIDTH = 800, 1200
SENSOR = Sensor("RGGB", 512, 16383, np.linalg.inv(M_SRGB_TO_XYZ), (1.0, 1.0, 1.0), (1e-4, 1e-7))
OPENED = 8
TIMEOUT_S = 900


def make_raws(folder: Path, count: int) -> None:
    """Random scenes of soft shapes and fine texture, one a minute."""
    for number in range(count):
        random = np.random.default_rng(number)
        soft = cv2.resize(random.random((6, 9, 3)).astype(np.float32), (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
        fine = cv2.resize(random.random((200, 300, 1)).astype(np.float32), (WIDTH, HEIGHT))
        linear = srgb_decode(np.clip(0.75 * soft + 0.2 * fine[..., None], 0, 1)) * np.float32(0.9)
        mosaic = np.empty((HEIGHT, WIDTH), np.float32)
        for site, channel in enumerate((0, 1, 1, 2)):
            mosaic[site // 2 :: 2, site % 2 :: 2] = linear[site // 2 :: 2, site % 2 :: 2, channel]
        preview = (np.clip(soft[::4, ::4], 0, 1) * 255).astype(np.uint8)
        when = datetime(2026, 5, 1, 8) + timedelta(minutes=number)
        shot = Shot("Maker", "Camera", "50 mm", 400.0, 0.01, 4.0, 50.0, when)
        write_dng(folder / f"IMG_{number:04}.dng", record(mosaic, SENSOR, number), SENSOR, shot, preview)


def wait_for(done: Callable[[], bool]) -> None:
    """Run the event loop until `done`."""
    run_until(done, TIMEOUT_S)


def memory() -> float:
    """Resident memory of this process in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class Teaching:
    """The assistant, which goes on by itself as a user would who has nothing to change."""

    def __init__(self, window: MainWindow, raws: Path, finished: Path) -> None:
        window.actions_by_name["teach"].trigger()
        dialog = window.part(TeachPart).dialog
        assert dialog is not None
        self._dialog = dialog
        dialog.source.raws.edit.setText(str(raws))
        dialog.source.finished.edit.setText(str(finished))
        dialog.next.click()
        self._timer = QTimer(dialog, interval=200)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        if self._dialog.check.count() and self._dialog.next.isEnabled():
            self._timer.stop()
            self._dialog.next.click()

    def stage(self) -> str:
        """What it is at."""
        if not self._dialog.process.running:
            return "lesson over"
        return "pairs are read" if self._timer.isActive() else "learning"


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--teach", type=Path, nargs=2, metavar=("RAWS", "FINISHED"))
    given = parser.parse_args()
    count: int = given.count
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = str(home / variable)
        photos, out = home / "photos", home / "out"
        photos.mkdir()
        out.mkdir()
        make_raws(photos, count)
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        apply_theme(app)
        raise SystemExit(day(home, photos, out, count, given.teach))


def day(home: Path, photos: Path, out: Path, count: int, pairs: tuple[Path, Path] | None = None) -> int:
    """All of it; the exit code."""
    window = MainWindow(Settings(), home / "settings.json")
    window.resize(1920, 1080)
    window.show()
    collector = QuietCollector()
    errors: list[str] = []
    session, folder = window.session, window.part(FolderPart)
    for signal in (session.failed, session.renderer.failed):
        signal.connect(lambda error: errors.append(str(error)))
    session.load_engine(engine_factory("cpu"))
    wait_for(lambda: session.engine is not None)
    lesson = Teaching(window, *pairs) if pairs else None
    window.activateWindow()  # else the assistant gets the keys
    wait_for(window.isActiveWindow)
    pulse = Pulse()
    print("| part | seconds | event loop away at most | its own work at most | memory |\n|---|---|---|---|---|")

    @contextmanager
    def told(text: str) -> Iterator[None]:
        pulse.take()
        pulse.take_busiest()
        begun = time.perf_counter()
        yield
        busiest, away = 1000 * pulse.take_busiest(), 1000 * pulse.take()
        seconds = time.perf_counter() - begun
        text += f" ({lesson.stage()})" if lesson else ""
        print(f"| {text} | {seconds:.1f} | {away:.0f} ms | {busiest:.0f} ms | {memory():.0f} MB |", flush=True)

    with told("open the folder, see the first photo"):
        session.open(photos)
        wait_for(lambda: session.photo is not None and not session.busy and len(folder.model.shown) == count)
    with told(f"judge {count} photos by keys in the grid"):
        window.actions_by_name["grid"].setChecked(True)
        folder.grid.setFocus()
        QTest.keyClick(folder.grid, Qt.Key.Key_Home)
        for number in range(count):
            key = Qt.Key.Key_X if number % 10 == 9 else Qt.Key(Qt.Key.Key_1 + number % 5)
            QTest.keyClick(folder.grid, key)
            QTest.keyClick(folder.grid, Qt.Key.Key_Right)
            QTest.qWait(5)
        wait_for(lambda: sum(bool(e.marks.rating or e.marks.rejected) for e in folder.model.entries.values()) == count)
    with told("filter three stars and more, apply a style to all of them"):
        folder.set_criteria(Criteria(stars=3))
        window.actions_by_name["select_all"].trigger()
        chosen = folder.model.selected()
        folder.bulk.apply_style(chosen, "vivid", "Vivid")
        wait_for(lambda: all(folder.model.entries[path].look for path in chosen))
    with told(f"open {OPENED} of them and drag the exposure"):
        for path in chosen[:OPENED]:
            folder.open_photo(path)
            wait_for(lambda path=path: session.path == path and session.photo is not None and not session.busy)
            for step in range(20):
                session.change("exposure", "Exposure", exposure=round(0.05 * step, 2))
                QTest.qWait(20)
            session.end_gesture()
            wait_for(lambda: not session.busy)
    with told(f"export {len(chosen)} photos"):
        exporter = window.part(ExportPart).exporter
        options = ExportOptions(quality=85, size=Size("long", 1024))
        exporter.submit([Request(path, None) for path in chosen], options, Destination(str(out), "{name}", "overwrite"))
        wait_for(lambda: exporter.queue.count("waiting", "running") == 0 and len(exporter.queue.jobs) == len(chosen))
    failed = exporter.queue.count("failed")
    missing = len(chosen) - len(list(out.glob("*.jpg")))
    folder.set_criteria(Criteria())
    everything = [entry.path for entry in folder.model.shown]
    # Memory must not grow any more once the caches are full.
    for part in (everything[: count // 2], everything[count // 2 :]) * 2:
        with told(f"look at {len(part)} photos, one after the other"):
            for path in part:
                session.open(path)
                wait_for(lambda path=path: session.path == path and not session.busy)
    pulse.stop()
    collector.close()
    window.close()
    for text in errors:
        print("error:", text)
    print(f"{len(chosen)} exported, {failed} failed, {missing} missing, {len(errors)} errors")
    return int(bool(errors or failed or missing))


if __name__ == "__main__":
    main()
