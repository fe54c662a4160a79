"""How near the window's previews are to the export, in every style: mean ΔE2000 to the export reduced in linear light.

    python tests/benchmarks/preview.py [FILE ...]

Without files: the shared raws and the sample photo.
"""

from __future__ import annotations

import os
import sys
import warnings
from pathlib import Path

import numpy as np

from camnet_gui.color import M_SRGB_TO_XYZ, apply_matrix, srgb_decode, srgb_encode, xyz_to_lab
from camnet_gui.develop import Engine
from camnet_gui.edits import Edits
from camnet_gui.images import F32, F64, View
from camnet_gui.sample import sample_path
from camnet_gui.views import reduced

SCALES = (2, 4, 8)
RAWS = ("Hero6_GOPR0024.DNG", "CANON_550D_colorchart.dng", "RAW_CANON_G2.CRW", "IMX296_bggr_dark.dng")


def lab(srgb: F32) -> F64:
    """Lab (H, W, 3) of sRGB (3, H, W)."""
    return np.moveaxis(xyz_to_lab(apply_matrix(M_SRGB_TO_XYZ, srgb_decode(srgb)).astype(np.float64)), 0, -1)


def main() -> None:
    """Measure and print a table."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # colour tells of its optional packages
        import colour
    shared = Path(os.environ.get("CAMNET_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))
    files = [Path(name) for name in sys.argv[1:]] or [*(shared / "raw" / name for name in RAWS), sample_path()]
    engine = Engine("cpu")
    print("| photo | style | " + " | ".join(f"1:{scale}" for scale in SCALES) + " |\n|---|---|---|---|---|")
    for file in files:
        photo = engine.open(file)
        for style in engine.styles():
            edits = Edits(style=style.key)
            exported = srgb_decode(engine.develop_u8(photo, edits).transpose(2, 0, 1).astype(np.float32) / 255)
            cells = []
            for scale in SCALES:
                small = srgb_encode(reduced(exported, scale))
                preview = engine.enhance(photo, edits, View(scale=scale)).data
                cells.append(f"{colour.delta_E(lab(small), lab(preview), method='CIE 2000').mean():.2f}")
            print(f"| {file.name} | {style.name} | " + " | ".join(cells) + " |", flush=True)
        engine.forget(photo)


if __name__ == "__main__":
    main()
