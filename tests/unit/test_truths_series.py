"""Bursts and long exposures: grouping, the mean, and what does not belong."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import cv2
import numpy as np
import pytest

from camnet_gui.dng import Sensor, write_dng
from camnet_gui.errors import TruthError
from camnet_gui.images import F32, Shot
from camnet_gui.raw import read_raw
from camnet_gui.truths import series
from camnet_gui.truths.scenes import by_libraw, single

HEIGHT, WIDTH = 160, 224
NOON = datetime(2024, 5, 1, 12, 0, 0)
M_XYZ_TO_CAMERA = np.array([[0.6941, -0.1164, -0.0857], [-0.3825, 1.1597, 0.2534], [-0.0416, 0.1540, 0.6039]])


def light(shift: int = 0) -> F32:
    """Camera RGB (H, W, 3), 0..0.8, in blobs of two sizes; shifted to the right by whole pixels."""
    random = np.random.default_rng(5)
    noise = random.random((HEIGHT, WIDTH + 16, 3), np.float32) - 0.5
    fine, coarse = (cv2.GaussianBlur(noise, (0, 0), sigma) for sigma in (2.5, 12))
    wide = np.clip(2.5 * fine + 12 * coarse + 0.35, 0.05, 0.8)
    return np.ascontiguousarray(wide[:, 8 - shift : 8 - shift + WIDTH])


def shoot(
    path: Path, scene: F32, seed: int, *, exposure: float = 1.0, seconds: float = 0.0, shutter: float = 0.01,
    noise: float = 0.02, size: int | None = None,
) -> Path:  # fmt: skip
    """A DNG of `scene` times `exposure` with Gaussian noise of σ `noise`."""
    path.parent.mkdir(exist_ok=True)
    scene = scene[:size] * exposure
    mosaic = np.empty(scene.shape[:2], np.float32)
    for y, x, channel in ((0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 2)):
        mosaic[y::2, x::2] = scene[y::2, x::2, channel]
    mosaic += noise * np.random.default_rng(seed).standard_normal(mosaic.shape)
    values = np.clip(np.rint(mosaic * 14000 + 1000), 0, 15000).astype(np.uint16)
    sensor = Sensor("RGGB", 1000, 15000, M_XYZ_TO_CAMERA, (1.0, 1.0, 1.0), (1e-4, 4e-4))
    shot = Shot("Maker", "One", "", 100.0, shutter, 4.0, 50.0, NOON + timedelta(seconds=seconds))
    write_dng(path, values, sensor, shot, np.zeros((8, 8, 3), np.uint8))
    return path


def test_libraw_develops_what_the_preparation_made(tmp_path: Path) -> None:
    """Colour, place and level come out as the mosaic's; values below black are kept."""
    scene = light()
    scene[40:80, 60:100] = 0
    path = shoot(tmp_path / "a.dng", scene, 1)
    frame = read_raw(path)
    xyz = by_libraw(path, frame)
    assert xyz.shape == (HEIGHT, WIDTH, 3)
    truth = scene @ frame.M_balanced_to_xyz.T.astype(np.float32)  # type: ignore[union-attr]
    assert np.abs(xyz - truth)[4:-4, 4:-4].mean() < 0.03
    black = xyz[46:74, 66:94]
    assert black.min() < -0.005 and abs(black.mean()) < 0.004


def test_a_bursts_mean_has_less_noise_than_its_frames(tmp_path: Path) -> None:
    paths = [shoot(tmp_path / f"{i}.dng", light(), i, seconds=i) for i in range(9)]
    scene = series.burst([series.look_at(path) for path in paths])
    assert [used.path for used in scene.inputs] == paths and not scene.rejected
    clean = single(shoot(tmp_path / "clean.dng", light(), 0, noise=0), by_libraw).xyz
    noisy = single(paths[0], by_libraw).xyz
    inner = (slice(4, -4), slice(4, -4))
    assert (scene.xyz - clean)[inner].std() < 0.5 * (noisy - clean)[inner].std()


def test_frames_that_do_not_belong_are_named(tmp_path: Path) -> None:
    paths = [shoot(tmp_path / f"{i}.dng", light(), i) for i in range(2)]
    paths.append(shoot(tmp_path / "moved.dng", light(1), 3))
    paths.append(shoot(tmp_path / "brighter.dng", light(), 4, exposure=1.15))
    walker = light()
    walker[40:110, 100:160] = 0.7
    paths.append(shoot(tmp_path / "walker.dng", walker, 5, exposure=0.96))
    scene = series.burst([series.look_at(path) for path in paths])
    assert len(scene.inputs) == 2
    reasons = {path.stem: reason for path, reason in scene.rejected}
    assert "moved by 1." in reasons["moved"] and "+15%" in reasons["brighter"]
    assert "something moved" in reasons["walker"]
    with pytest.raises(TruthError, match="no two frames"):
        series.burst([series.look_at(path) for path in paths[1:3]])


@pytest.mark.parametrize("shift", [0.0, 0.4, -0.8, 3.0])
def test_shifts_are_measured_in_sensor_pixels(shift: float) -> None:
    green = cv2.GaussianBlur(np.random.default_rng(2).random((200, 260), np.float32), (0, 0), 1.2)
    move = np.array([[1, 0, shift / 2], [0, 1, 0]])
    moved = cv2.warpAffine(green, move, (260, 200), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)
    noise = 0.004 * np.random.default_rng(3).standard_normal(moved.shape).astype(np.float32)
    found = series.shift_of(green, moved + noise)
    assert found is not None and found == pytest.approx((shift, 0), abs=0.1)


def test_a_long_exposure_is_the_truth_of_short_ones(tmp_path: Path) -> None:
    long = shoot(tmp_path / "long.dng", light(), 0, seconds=2, shutter=1.0, noise=0.001)
    short = shoot(tmp_path / "short.dng", light(), 1, exposure=0.1, shutter=0.1, noise=0.003)
    moved = shoot(tmp_path / "moved.dng", light(2), 2, exposure=0.1, shutter=0.1, noise=0.003)
    scene = series.long_exposure([series.look_at(path) for path in (long, short, moved)])
    assert scene.source == long and [used.path for used in scene.inputs] == [short]
    assert scene.inputs[0].exposure == pytest.approx(0.1)
    assert [path for path, _ in scene.rejected] == [moved]
    found = single(short, by_libraw).xyz
    assert np.abs(found - scene.xyz * 0.1)[4:-4, 4:-4].mean() < 0.004
    clipped = shoot(tmp_path / "clipped.dng", light() * 3, 0, shutter=1.0)
    with pytest.raises(TruthError, match="clipped"):
        series.long_exposure([series.look_at(path) for path in (clipped, short)])


def taken(name: str, seconds: float | None, shutter: float = 0.01, iso: float | None = 100) -> series.Taken:
    time = None if seconds is None else NOON + timedelta(seconds=seconds)
    return series.Taken(Path("/raws") / name, Shot("M", "One", iso=iso, shutter=shutter, time=time), (8, 8))


def test_raws_are_grouped_by_time_settings_and_subfolder() -> None:
    raws = [taken("a", 0), taken("b", 2), taken("c", 4), taken("d", 60), taken("e", 61), taken("f", 5, shutter=1)]
    raws += [taken("g", None), taken("x/h", 0), taken("x/i", 9000), taken("y/j", 0)]
    groups, alone = series.grouped(raws, Path("/raws"), 5.0, lambda t: t.settings)
    assert [[t.path.name for t in group] for group in groups] == [["a", "b", "c"], ["d", "e"], ["h", "i"]]
    assert sorted(t.path.name for t in alone) == ["f", "g", "j"]
    with pytest.raises(TruthError, match="neither shutter nor ISO"):
        series.long_exposure([taken("a", 0, iso=None), taken("b", 1)])
