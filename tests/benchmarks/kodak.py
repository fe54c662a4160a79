"""Kodak pictures through the whole path: what restoring gains over LibRaw's AHD, in dB.

    python tests/benchmarks/kodak.py [--every 4] [--weights weights/restore-fast.safetensors] [--json kodak.json]

Each picture is put back to linear light (sRGB curve undone), seen by a real camera's matrix (three, in turn), divided
by the white balance 2.0/1.0/1.5, mosaicked RGGB, given Poisson-Gaussian noise, and written as a 14 bit DNG. Both sides
read that file: LibRaw develops it with AHD to linear sRGB, the engine restores it to XYZ and the sRGB matrix follows.
PSNR is taken after the sRGB curve, over all channels, 8 px off the border. Every result, of either side, is first
multiplied in linear light by the one number that makes its PSNR largest, so exposure conventions do not count.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import rawpy
from PIL import Image

from camnet_gui import color
from camnet_gui.dng import Sensor, write_dng
from camnet_gui.images import F32, Shot
from camnet_gui.sample import record

BALANCE = (2.0, 1.0, 1.5)
BORDER = 8
LEVELS = {1e-5: 1e-4, 1e-4: 4e-4, 1e-3: 1.5e-3, 1e-2: 5e-3}  # λ_shot: σ of the read noise
# XYZ (D65) -> camera, from LibRaw's table.
CAMERAS = (
    ("Canon EOS 5D Mark III", (0.6722, -0.0635, -0.0963, -0.4287, 1.2460, 0.2028, -0.0908, 0.2162, 0.5668)),
    ("Nikon D850", (1.0405, -0.3755, -0.1270, -0.5461, 1.3787, 0.1793, -0.1040, 0.2015, 0.6785)),
    ("Sony ILCE-7M3", (0.7374, -0.2389, -0.0551, -0.5435, 1.3162, 0.2519, -0.1006, 0.1795, 0.6552)),
)


def linear_light(path: Path) -> F32:
    """Linear sRGB float32 (3, H, W) of a picture, even in size."""
    rgb = np.asarray(Image.open(path).convert("RGB"), np.float32).transpose(2, 0, 1) / 255
    return color.srgb_decode(rgb[:, : rgb.shape[1] & ~1, : rgb.shape[2] & ~1])


def write_raw(path: Path, linear: F32, matrix: tuple[float, ...], shot: float, read: float, seed: int) -> None:
    """The picture as the DNG of a camera with `matrix` (XYZ D65 -> camera) and noise λ_shot, σ_read."""
    M_xyz_to_camera = np.array(matrix).reshape(3, 3)
    balanced = color.apply_matrix(np.linalg.inv(color.balanced_to_xyz(M_xyz_to_camera)) @ color.M_SRGB_TO_XYZ, linear)
    red, green, blue = balanced / np.array(BALANCE, np.float32)[:, None, None]
    light = green.copy()
    light[0::2, 0::2] = red[0::2, 0::2]
    light[1::2, 1::2] = blue[1::2, 1::2]
    neutral = (1 / BALANCE[0], 1 / BALANCE[1], 1 / BALANCE[2])
    sensor = Sensor("RGGB", 512, 16383, M_xyz_to_camera, neutral, (shot, read * read))
    preview = (color.srgb_encode(linear[:, ::4, ::4]) * 255).astype(np.uint8).transpose(1, 2, 0)
    write_dng(path, record(light, sensor, seed), sensor, Shot("camnet", "Benchmark"), np.ascontiguousarray(preview))


def libraw_ahd(path: Path) -> F32:
    """LibRaw's AHD to linear sRGB float32 (3, H, W), clipped highlights, nothing automatic."""
    with rawpy.imread(str(path)) as raw:
        rgb = raw.postprocess(
            demosaic_algorithm=rawpy.DemosaicAlgorithm.AHD,
            use_camera_wb=True,
            output_color=rawpy.ColorSpace.sRGB,
            gamma=(1, 1),
            no_auto_bright=True,
            adjust_maximum_thr=0.0,
            highlight_mode=rawpy.HighlightMode.Clip,
            output_bps=16,
        )
    return rgb.transpose(2, 0, 1).astype(np.float32) / 65535


def psnr(linear: F32, truth: F32) -> float:
    """dB after the sRGB curve, inside the border."""
    inner = (slice(None), slice(BORDER, -BORDER), slice(BORDER, -BORDER))
    error = color.srgb_encode(linear[inner]) - color.srgb_encode(truth[inner])
    return float(-10 * np.log10(np.mean(np.square(error, dtype=np.float64))))


def best_psnr(linear: F32, truth: F32) -> tuple[float, float]:
    """(dB, scale): golden-section search of the exposure scale, 0.7 to 1.4 around the least-squares one."""
    fit = float(np.vdot(linear, truth) / np.vdot(linear, linear))
    low, high, ratio = np.log(0.7 * fit), np.log(1.4 * fit), (np.sqrt(5) - 1) / 2
    for _ in range(16):
        a, b = high - ratio * (high - low), low + ratio * (high - low)
        if psnr(linear * np.float32(np.exp(a)), truth) > psnr(linear * np.float32(np.exp(b)), truth):
            high = b
        else:
            low = a
    scale = float(np.exp((low + high) / 2))
    return psnr(linear * np.float32(scale), truth), scale


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    data = Path(os.environ.get("CAMNET_DATA", Path(__file__).parents[3] / "shared" / "data"))
    parser.add_argument("--kodak", type=Path, default=data / "testsets" / "kodak", help="folder of the pictures")
    parser.add_argument("--every", type=int, default=1, help="take every n-th picture")
    parser.add_argument("--weights", type=Path, help="Restore-Net instead of the shipped one")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--peers-only", action="store_true", help="leave our own net out")
    parser.add_argument("--json", type=Path, help="write every number here")
    options = parser.parse_args()
    pictures = sorted(options.kodak.glob("*.png"))[:: options.every]
    if not pictures:
        parser.error(f"no pictures in {options.kodak}")

    restore = None
    if not options.peers_only:
        from camnet_gui.develop import Engine
        from camnet_gui.edits import Edits

        folder, name = (options.weights.parent, options.weights.stem) if options.weights else (None, "restore-fast")
        engine = Engine(options.device, weights=folder, restore=name)

        def restore(path: Path) -> F32:
            return color.apply_matrix(color.M_XYZ_TO_SRGB, engine.restore(engine.open(path), Edits()).data)

    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as scratch:
        for index, picture in enumerate(pictures):
            truth = linear_light(picture)
            camera, matrix = CAMERAS[index % len(CAMERAS)]
            for level, (shot, read) in enumerate(LEVELS.items()):
                path = Path(scratch) / f"{picture.stem}-{level}.dng"
                write_raw(path, truth, matrix, shot, read, seed=100 * index + level)
                row = {"picture": picture.stem, "camera": camera, "shot": shot, "read": read}
                row["ahd"], row["ahd_scale"] = best_psnr(libraw_ahd(path), truth)
                if restore is not None:
                    row["ours"], row["ours_scale"] = best_psnr(restore(path), truth)
                path.unlink()
                rows.append(row)
                print(" ".join(f"{v:.4g}" if isinstance(v, float) else str(v) for v in row.values()), flush=True)

    print(f"\n{len(pictures)} pictures, PSNR in dB after the sRGB curve\n")
    print("| λ_shot | σ_read | LibRaw AHD | camnet | gain |\n|---|---|---|---|---|")
    for shot, read in LEVELS.items():
        ahd = float(np.mean([row["ahd"] for row in rows if row["shot"] == shot]))
        line = f"| {shot:.0e} | {read:.1e} | {ahd:.2f} |"
        if restore is not None:
            ours = float(np.mean([row["ours"] for row in rows if row["shot"] == shot]))
            line += f" {ours:.2f} | {ours - ahd:+.2f} |"
        print(line)
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1))


if __name__ == "__main__":
    main()
