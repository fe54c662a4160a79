"""Which finished file belongs to which raw: by name, by time and camera, by what both show."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from camnet_gui.color import M_SRGB_TO_XYZ, srgb_decode
from camnet_gui.dng import Sensor, write_dng
from camnet_gui.errors import TruthError
from camnet_gui.images import F32, Shot
from camnet_gui.teach.match import files_in, match


def scene(seed: int) -> F32:
    """A random picture of blobs, sRGB (96, 128, 3)."""
    noise = np.random.default_rng(seed).random((12, 16, 3)).astype(np.float32)
    return np.asarray(np.clip(cv2.resize(noise, (128, 96), interpolation=cv2.INTER_CUBIC), 0, 1), np.float32)


def write_raw(path: Path, picture: F32, shot: Shot) -> None:
    """A DNG whose plain rendition is `picture`."""
    rgb = srgb_decode(picture) * np.float32(0.9)
    mosaic = np.empty(rgb.shape[:2], np.float32)
    for site, channel in enumerate((0, 1, 1, 2)):
        mosaic[site // 2 :: 2, site % 2 :: 2] = rgb[site // 2 :: 2, site % 2 :: 2, channel]
    sensor = Sensor("RGGB", 0, 16383, np.linalg.inv(M_SRGB_TO_XYZ), (1.0, 1.0, 1.0), (1e-5, 1e-8))
    # The embedded preview is grey: the mosaic must do.
    write_dng(path, np.rint(mosaic * 16383).astype(np.uint16), sensor, shot, np.full((96, 128, 3), 128, np.uint8))


def touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def test_names_match_whatever_case_and_ending_they_have(tmp_path: Path) -> None:
    raws = [tmp_path / "IMG_1.NEF", tmp_path / "IMG_10.nef", tmp_path / "b.dng"]
    done = [tmp_path / "out" / name for name in ("img_1.JPG", "IMG_1-2.tif", "IMG_10 (2).png", "other.jpg")]
    touch(*raws, *done)
    found = match(raws, done)
    assert [(m.raw.name, m.finished.name, m.how) for m in found.pairs] == [
        ("IMG_1.NEF", "img_1.JPG", "name"),
        ("IMG_10.nef", "IMG_10 (2).png", "name"),
    ]
    assert found.lonely == (raws[2],) and found.spare == (done[3],)


def test_the_same_name_in_two_folders_is_told_apart_by_the_folder(tmp_path: Path) -> None:
    raws = [tmp_path / day / "IMG_1.dng" for day in ("mon", "tue")]
    done = [tmp_path / day / "edited" / "IMG_1.jpg" for day in ("mon", "tue")]
    touch(*raws, *done)
    assert [(m.raw, m.finished) for m in match(raws, done).pairs] == list(zip(raws, done, strict=True))


def test_time_and_camera_match_renamed_files(tmp_path: Path) -> None:
    taken = datetime(2024, 5, 1, 12, 30, 15)
    raw = tmp_path / "a.dng"
    write_raw(raw, scene(1), Shot(make="Maker", model="Cam 5", time=taken))
    exif = Image.Exif()
    exif[0x0110] = "Cam 5"
    exif.get_ifd(0x8769)[0x9003] = "2024:05:01 12:30:15"
    other = tmp_path / "holiday.jpg"
    Image.fromarray((scene(2) * 255).astype(np.uint8)).save(other, exif=exif)
    found = match([raw], [other])
    assert [(m.finished, m.how) for m in found.pairs] == [(other, "time")]
    exif[0x0110] = "Another"
    Image.fromarray((scene(2) * 255).astype(np.uint8)).save(other, exif=exif)
    assert match([raw], [other]).pairs == ()


def test_content_matches_what_nothing_else_tells(tmp_path: Path) -> None:
    raws, done = [], []
    for seed in range(4):
        raws.append(tmp_path / f"r{seed}.dng")
        write_raw(raws[-1], scene(seed), Shot())
        edited = np.clip(scene(seed) ** 0.7 * (1.0, 0.95, 0.8), 0, 1)
        done.append(tmp_path / f"z{9 - seed}.png")
        Image.fromarray((edited * 255).astype(np.uint8)).save(done[-1])
    stranger = tmp_path / "stranger.png"
    Image.fromarray((scene(77) * 255).astype(np.uint8)).save(stranger)
    found = match(raws, [*done, stranger])
    assert [(m.raw, m.finished, m.how) for m in found.pairs] == [
        (raw, path, "content") for raw, path in zip(raws, done, strict=True)
    ]
    assert found.spare == (stranger,)


def test_damaged_files_match_nothing(tmp_path: Path) -> None:
    raw, done = tmp_path / "a.dng", tmp_path / "b.jpg"
    touch(raw, done)
    found = match([raw], [done])
    assert found.pairs == () and found.lonely == (raw,) and found.spare == (done,)


def test_a_folder_is_sorted_into_raws_and_pictures(tmp_path: Path) -> None:
    touch(tmp_path / "a.nef", tmp_path / "sub" / "b.jpg", tmp_path / ".hidden.jpg", tmp_path / "notes.txt")
    raws, done = files_in(tmp_path)
    assert [p.name for p in raws] == ["a.nef"] and [p.name for p in done] == ["b.jpg"]
    with pytest.raises(TruthError, match="There is no folder"):
        files_in(tmp_path / "gone")
