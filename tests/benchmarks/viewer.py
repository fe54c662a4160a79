"""How quickly the panes follow the hand: frame times of scripted panning and zooming in a 24 MP photo.

    xvfb-run -a -s "-screen 0 1920x1080x24" python tests/benchmarks/viewer.py [--frames 120] [--json viewer.json]
    QT_QPA_PLATFORM=offscreen python tests/benchmarks/viewer.py

A synthetic picture of 6000 × 4000 pixels lies in every pane as a preview 1:8 and whole in full detail (72 million
pixels, far more than the window keeps), so that nothing is left out. A frame is one step of the hand and the painting
of all panes up to and with handing them to the screen; the limit is 20 ms (50 frames a second). The processor time
of the whole process is listed too: it stays much the same while other programs run.
- "pan": dragging by 9 × 6 pixels a frame, at a zoom
- "wheel": one notch (a factor of √2) a frame, from the whole picture to 1600 % and back
- "cursor": the mouse moves over the fitted picture, which moves the cross in the other panes
- "settle": the first frame after a movement, painted smoothly again
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from camnet_gui.gui.pixels import STAGES, Layer, clipping_image, to_qimage
from camnet_gui.gui.theme import apply_theme
from camnet_gui.gui.viewer import Viewer

WIDTH, HEIGHT, SMALL = 6000, 4000, 8


def picture(seed: int) -> QImage:
    """Noise over gradients: nothing that any shortcut could guess."""
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    noise = np.random.default_rng(seed).integers(0, 40, (HEIGHT, WIDTH), np.uint8)
    planes = [x * 200 // WIDTH + noise, y * 200 // HEIGHT + noise, (x + y) % 200 + noise]
    return to_qimage(np.stack(planes, -1).astype(np.uint8))


class Bench:
    """A viewer that is painted on demand."""

    def __init__(self, frames: int) -> None:
        self.frames = frames
        self.viewer = Viewer()
        self.viewer.resize(1920, 1040)
        self.viewer.show()
        self.viewer.set_picture(WIDTH, HEIGHT)
        self.found: dict[str, list[float]] = {}
        self.busy: dict[str, list[float]] = {}
        for seed, stage in enumerate(STAGES):
            full = picture(seed)
            small = full.scaled(WIDTH // SMALL, HEIGHT // SMALL)
            rows = np.frombuffer(small.constBits(), np.uint8).reshape(small.height(), small.width(), 4)
            whole = QRectF(0, 0, WIDTH, HEIGHT)
            marks = clipping_image(rows[..., :3])
            self.viewer.set_layer(stage, "base", Layer(small, whole, SMALL, "1:8", clipping=marks))
            self.viewer.set_layer(stage, "detail", Layer(full, whole, 1, "1:1"))
        self.settle()

    def settle(self) -> None:
        """Let timers run out and everything be painted."""
        end = time.monotonic() + 0.2
        while time.monotonic() < end:
            QApplication.processEvents()

    def run(self, name: str, step: Callable[[int], None]) -> None:
        """Time `step` and the painting after it, frame by frame."""
        for index in range(self.frames):
            self.time(name, lambda index=index: step(index))
        self.time("settle", self.viewer.view._rests)
        self.settle()

    def time(self, name: str, step: Callable[[], None]) -> None:
        """One frame."""
        start, busy = time.perf_counter(), time.process_time()
        step()
        self.viewer.repaint()
        self.found.setdefault(name, []).append(1000 * (time.perf_counter() - start))
        self.busy.setdefault(name, []).append(1000 * (time.process_time() - busy))

    def pan(self, index: int) -> None:
        """To and fro, so that the picture's edge is never met."""
        sign = 1 if index // 30 % 2 else -1
        self.viewer.view.pan(QPointF(9 * sign, 6 * sign))

    def wheel(self, index: int) -> None:
        """In by 14 notches, and out again."""
        canvas = self.viewer.panes["enhanced"].canvas
        notch = 120 if index // 14 % 2 == 0 else -120
        place = QPointF(canvas.rect().center())
        event = QWheelEvent(
            place, QPointF(canvas.mapToGlobal(place.toPoint())), QPoint(), QPoint(0, notch), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        canvas.wheelEvent(event)

    def cursor(self, index: int) -> None:
        """The mouse goes across the picture."""
        self.viewer.view.set_cursor(QPointF(40 * index % WIDTH, 25 * index % HEIGHT))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--frames", type=int, default=120)
    parser.add_argument("--json", type=Path, help="write every number here")
    options = parser.parse_args()
    app = QApplication([])
    apply_theme(app)
    bench = Bench(options.frames)
    for layout, name in (("three", "three panes"), ("enhanced", "one pane")):
        bench.viewer.set_layout(layout)
        bench.viewer.view.fit()
        bench.settle()
        bench.run(f"cursor, fitted, {name}", bench.cursor)
        for zoom in (0.5, 1.0, 3.0, 12.0):
            bench.viewer.view.zoom_to(zoom, QPointF(3000, 2000))
            bench.settle()
            bench.run(f"pan at {zoom:.0%}, {name}", bench.pan)
        bench.viewer.view.fit()
        bench.settle()
        bench.run(f"wheel, {name}", bench.wheel)
    size = bench.viewer.size()
    print(f"{QApplication.platformName()}, viewer {size.width()} × {size.height()}, {os.cpu_count()} cores\n")
    print("| what | median ms | 95 % ms | worst ms | processor: median ms | 95 % ms |\n|---|---|---|---|---|---|")
    for name, times in bench.found.items():
        wall, busy = sorted(times), sorted(bench.busy[name])
        place = int(0.95 * len(times))
        figures = (statistics.median(wall), wall[place], wall[-1], statistics.median(busy), busy[place])
        print(f"| {name} | {' | '.join(f'{figure:.1f}' for figure in figures)} |")
    if options.json:
        options.json.write_text(json.dumps(bench.found, indent=1))
    bench.viewer.close()


if __name__ == "__main__":
    main()
