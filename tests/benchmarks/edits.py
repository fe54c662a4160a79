"""How long an edit takes from the engine's call to the picture that Qt paints, on the viewport's pixels.

    python tests/benchmarks/edits.py [FILE]

The viewport is that of 1920 × 1080: a pane of three, 640 × 960, and one pane alone, 1640 × 960; at 1:1, so that every
pixel is developed. Without a file: the shared Hero6 raw, else the sample photo. Medians of twelve steps, milliseconds:
"took" by the clock, "work" of all processors together, which other programs on the machine change little.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from camnet_gui.develop import Engine
from camnet_gui.edits import Edits, Geometry
from camnet_gui.gui.pixels import clipping_image, srgb_to_u8, to_qimage
from camnet_gui.images import Region, View
from camnet_gui.photo import Photo
from camnet_gui.sample import sample_path

STEPS = 12
LIMIT_MS = 150
BLENDED = Edits(second_style="vivid", blend=0.5)
TURNED = Edits(geometry=Geometry(angle=3.0), contrast=0.2)
CHANGES: dict[str, Callable[[float], Edits]] = {
    "exposure": lambda x: Edits(exposure=x),
    "strength": lambda x: Edits(strength=x),
    "strength above 1": lambda x: Edits(strength=1.01 + 0.4 * x),
    "contrast": lambda x: Edits(contrast=x),
    "shadows": lambda x: Edits(shadows=x),
    "saturation": lambda x: Edits(saturation=x),
    "vibrance": lambda x: Edits(vibrance=x),
    "all of these": lambda x: Edits(contrast=x, shadows=0.3, vibrance=0.4, saturation=0.2, white=0.1),
    "blend": lambda x: BLENDED.model_copy(update={"blend": x}),
    "exposure, two styles": lambda x: BLENDED.model_copy(update={"exposure": x}),
    "contrast, straightened": lambda x: TURNED.model_copy(update={"contrast": x}),
    "angle": lambda x: Edits(geometry=Geometry(angle=2 * x)),
}


def measured(engine: Engine, photo: Photo, view: View, change: Callable[[float], Edits]) -> tuple[float, float]:
    """(took, work) in milliseconds, after a step that fills the caches."""
    took, work = [], []
    for step in range(STEPS + 1):
        edits = change(0.05 + 0.9 * step / STEPS)
        begun, worked = time.perf_counter(), time.process_time()
        picture = engine.enhance(photo, edits, view)
        rgb = srgb_to_u8(picture)
        to_qimage(rgb)
        clipping_image(rgb)
        took.append(1000 * (time.perf_counter() - begun))
        work.append(1000 * (time.process_time() - worked))
    return statistics.median(took[1:]), statistics.median(work[1:])


def main() -> None:
    """Measure and print a table."""
    shared = Path(os.environ.get("CAMNET_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))
    usual = shared / "raw" / "Hero6_GOPR0024.DNG"
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else usual if usual.exists() else sample_path()
    engine = Engine("cpu")
    photo = engine.open(file)
    print(f"{file.name}, {photo.width} × {photo.height}, limit {LIMIT_MS} ms\n")
    print("| edit | 640 × 960: took | work | 1640 × 960: took | work |\n|---|---|---|---|---|")
    views = [View(Region(512, 512, width, 960)) for width in (640, 1640)]
    for view in views:
        engine.restore(photo, Edits(), View(Region(300, 300, 2200, 1500)))
        engine.enhance(photo, BLENDED, view)
    for name, change in CHANGES.items():
        cells = []
        for view in views:
            cells += [f"{value:.0f}" for value in measured(engine, photo, view, change)]
        print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
