"""RawTherapee's auto-matched curve as a rival of learned looks: it reads the look off the JPEG in the raw.

That JPEG is the very picture that is asked for, which no photo still to be edited has: it is told the answer.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import torch

from camnet_gui.dng import Sensor, write_dng
from camnet_gui.images import F32, RawFrame
from camnet_gui.model.config import THUMBNAIL
from camnet_gui.raw import read_raw
from camnet_gui.train import metrics
from camnet_gui.truths.manifest import PairFiles, load_pairs
from camnet_gui.truths.peers import RawTherapee

# As RawTherapee's own profile of that name, less what moves or sharpens pixels.
PROFILE = "[Exposure]\nAuto=false\nHistogramMatching=true\n[HLRecovery]\nEnabled=true\nMethod=Blend\n"


def scores_of_matched_curve(pairs: Path, work: Path) -> dict[str, float]:
    """Mean PSNR in dB ("score") and ΔE2000 over a folder of pairs, each with its own finished picture in its raw."""
    work.mkdir(parents=True, exist_ok=True)
    profile = work / "matched.pp3"
    profile.write_text(PROFILE)
    develop = RawTherapee(profile)
    found = [_scores(pair, develop, work) for pair in load_pairs(pairs)]
    return {name: float(np.mean([each[name] for each in found])) for name in found[0]}


def _scores(pair: PairFiles, develop: RawTherapee, work: Path) -> dict[str, float]:
    wanted = pair.enhanced()
    kept = work / f"{pair.pair.name}.npy"
    if kept.is_file():
        shown = np.load(kept)
    else:
        with_look = work / f"{pair.pair.name}.dng"
        whole = _write_with_look(Path(pair.pair.raw), with_look, wanted)
        shown = _square(_same_part(develop(with_look), pair, whole))
        with_look.unlink()
        np.save(kept, shown)
    both = [torch.from_numpy(each.transpose(2, 0, 1).copy())[None] for each in (shown, _square(wanted))]
    return {"score": float(metrics.psnr(*both)), "delta_e": float(metrics.mean_delta_e(*both))}


def _write_with_look(raw: Path, out: Path, look: F32) -> tuple[int, int]:
    """The mosaic of `raw` as a DNG whose preview is `look`, sRGB (H, W, 3); height and width of the mosaic."""
    frame = read_raw(raw)
    assert isinstance(frame, RawFrame)
    neutral = 1 / np.array(frame.white_balance)
    neutral /= neutral.max()
    M_xyz_to_camera = np.diag(neutral) @ np.linalg.inv(frame.M_balanced_to_xyz)
    assert frame.noise is not None
    noise = (frame.noise.shot[1], frame.noise.read_var[1])
    sensor = Sensor(frame.cfa, int(frame.black[0]), int(frame.white), M_xyz_to_camera, tuple(neutral), noise)
    write_dng(out, frame.mosaic, sensor, frame.shot, np.rint(look * 255).astype(np.uint8))
    return frame.mosaic.shape


def _same_part(picture: F32, pair: PairFiles, whole: tuple[int, int]) -> F32:
    """What the pair shows of a picture (H, W, 3) of a raw of `whole` (height, width), whose borders may be cut off.

    The pair's own finished picture must have come from a raw developer too, at full size.
    """
    if pair.pair.alignment is None:
        return picture
    x, y, width, height = pair.pair.alignment.crop
    scale = pair.pair.alignment.scale
    top, left = ((a - b) / 2 for a, b in zip(whole, picture.shape[:2], strict=True))
    rows = slice(max(round(y * scale - top), 0), round((y + height) * scale - top))
    columns = slice(max(round(x * scale - left), 0), round((x + width) * scale - left))
    return picture[rows, columns]


def _square(picture: F32) -> F32:
    return cv2.resize(picture, (THUMBNAIL, THUMBNAIL), interpolation=cv2.INTER_AREA)
