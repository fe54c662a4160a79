"""How sharp the sample photo's slanted edges become, and their halos, beside RawTherapee's capture sharpening.

    python tests/benchmarks/sharpness.py

MTF50 in cycles a pixel (ISO 12233's slanted edge) of the four sides of the sheet of paper, on linear luminance; halo is
the most that goes beyond the edge's tones, as a share of the step, in square roots of luminance. RawTherapee is left
out where it is not installed.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import tifffile

from camnet_gui.color import M_SRGB_TO_XYZ, srgb_decode
from camnet_gui.develop import Engine
from camnet_gui.edits import Edits
from camnet_gui.images import F32, F64
from camnet_gui.sample import sample_path

SHEET, HALF, ANGLE = (424.0, 1686.0), (290.0, 196.0), -0.088  # where `sample.things.page` lays it
LENGTH, REACH, FINE = 70, 14, 8  # of the part of an edge that is looked at; bins a pixel
PROFILE = """[Version]
Version=346
[RAW]
CA=false
[RAW Bayer]
Method=amaze
[PostDemosaicSharpening]
Enabled={on}
AutoContrast=true
AutoRadius=true
DeconvIterCheck=true
DeconvIterations=20
"""


def edge(luminance: F32, x: float, y: float, slope: float) -> tuple[float, float, float]:
    """(MTF50, halo on the light side, halo on the dark side) of a nearly vertical edge through a point."""
    rows, columns = np.mgrid[int(y - LENGTH) : int(y + LENGTH), int(x - REACH - 12) : int(x + REACH + 12)]
    part = luminance[rows, columns].astype(np.float64)
    near = np.abs(columns[:, :-1] + 1 - x + (rows[:, :1] - y) * np.tan(slope)) < 6
    weight = np.abs(np.diff(part, axis=1)) * near
    line = np.polyfit(rows[:, 0], (weight * (columns[:, :-1] + 1)).sum(axis=1) / weight.sum(axis=1), 1)
    distance = (columns + 0.5 - np.polyval(line, rows)) * np.cos(np.arctan(line[0]))
    bins, last = np.rint(distance * FINE).astype(int), REACH * FINE
    inside = np.abs(bins) <= last
    sums, counts = (np.bincount(bins[inside] + last, what, 2 * last + 1) for what in (part[inside], None))
    profile: F64 = sums / np.maximum(counts, 1)
    profile = profile if profile[:40].mean() < profile[-40:].mean() else profile[::-1]
    dark, light = float(np.median(profile[:40])), float(np.median(profile[-40:]))
    spread = np.diff((profile - dark) / (light - dark))
    response = np.abs(np.fft.rfft(spread * np.hanning(len(spread)), 8192))
    response /= response[0]
    below = int(np.argmax(response < 0.5))
    half = np.interp(0.5, [response[below], response[below - 1]], [below, below - 1]) * FINE / 8192
    root = np.sqrt(np.maximum(profile[last - 8 * FINE : last + 8 * FINE], 0))
    step = light**0.5 - dark**0.5
    return float(half), float(root.max() - light**0.5) / step, float(dark**0.5 - root.min()) / step


def show(name: str, luminance: F32) -> None:
    """One line of the table."""
    cos, sin = np.cos(ANGLE), np.sin(ANGLE)
    x, y = SHEET
    found = [edge(luminance, x + u * cos, y + u * sin, ANGLE) for u in (-HALF[0], HALF[0])]
    found += [edge(luminance.T, y + v * cos, x - v * sin, -ANGLE) for v in (-HALF[1], HALF[1])]
    half, over, under = np.mean(found, axis=0)
    print(f"{name:36} {half:.3f} {100 * over:7.1f} % {100 * under:7.1f} %")


def rawtherapee(on: bool, folder: Path) -> F32:
    """Luminance of RawTherapee's picture."""
    profile, target = folder / "it.pp3", folder / "it.tif"
    profile.write_text(PROFILE.format(on=str(on).lower()))
    command = ["rawtherapee-cli", "-q", "-o", str(target), "-p", str(profile), "-t", "-b16", "-Y", "-c"]
    subprocess.run([*command, str(sample_path())], check=True, capture_output=True)
    linear = srgb_decode(tifffile.imread(target).astype(np.float32) / np.float32(65535))
    luminance: F32 = linear @ M_SRGB_TO_XYZ[1].astype(np.float32)
    return luminance


def main() -> None:
    """Print the table."""
    engine = Engine("cpu")
    photo = engine.open(sample_path())
    print(f"{'':36} MTF50  light halo  dark halo")
    for amount in (0.0, 0.5, 1.0, 1.5):
        show(f"sharpness {100 * amount:.0f} %", engine.restore(photo, Edits(sharpness=amount)).data[1])
    if shutil.which("rawtherapee-cli"):
        with tempfile.TemporaryDirectory() as folder:
            for on in (False, True):
                name = f"RawTherapee, capture sharpening {'on' if on else 'off'}"
                show(name, rawtherapee(on, Path(folder)))


if __name__ == "__main__":
    main()
