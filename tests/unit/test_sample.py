"""The sample photo: a real DNG whose picture is known."""

from __future__ import annotations

import io
import shutil
import subprocess
import warnings
from pathlib import Path
from typing import Any

import exifread
import numpy as np
import pytest
import rawpy
import tifffile
from PIL import Image

from camnet_gui import color
from camnet_gui.dng import Sensor, write_dng
from camnet_gui.errors import ExportError
from camnet_gui.images import F32, F64, U16, CfaPattern, Shot
from camnet_gui.sample import (
    CHART_PATCHES,
    EXPOSURE,
    SENSOR,
    Patch,
    expose,
    photo,
    sample_path,
    scene_xyz,
    write_sample,
)

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # colour-science warns that matplotlib is absent
    import colour

NEUTRALS = ("neutral 8", "neutral 6.5", "neutral 5", "neutral 3.5", "black 2")


@pytest.fixture(scope="module")
def truth() -> F32:
    return scene_xyz()


@pytest.fixture(scope="module")
def dng(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_sample(tmp_path_factory.mktemp("sample") / "sample.dng")


@pytest.fixture(scope="module")
def mosaic(dng: Path) -> U16:
    with rawpy.imread(str(dng)) as raw:
        return raw.raw_image_visible.copy()


def inside(patch: Patch, image: Any) -> Any:
    """The pixels of a field, from an even corner on, so that the CFA's phase stays."""
    return image[..., patch.y & ~1 : (patch.y & ~1) + patch.height, patch.x & ~1 : (patch.x & ~1) + patch.width]


def balanced_rgb(patch: Patch, mosaic: U16) -> F64:
    """White-balanced camera RGB (3,) of a field, 1 where green clips."""
    field = (inside(patch, mosaic).astype(float) - SENSOR.black) / (SENSOR.white - SENSOR.black)
    sites = np.array(
        [field[0::2, 0::2].mean(), (field[0::2, 1::2].mean() + field[1::2, 0::2].mean()) / 2, field[1::2, 1::2].mean()]
    )
    return sites / np.array(SENSOR.neutral)


def libraw_linear(path: Path) -> F32:
    """What LibRaw's AHD makes of it: linear sRGB float32 (3, H, W), clipped, nothing automatic."""
    with rawpy.imread(str(path)) as raw:
        rgb = raw.postprocess(
            use_camera_wb=True,
            gamma=(1, 1),
            no_auto_bright=True,
            output_bps=16,
            adjust_maximum_thr=0,
            highlight_mode=rawpy.HighlightMode.Clip,
            output_color=rawpy.ColorSpace.sRGB,
        )
    return rgb.transpose(2, 0, 1).astype(np.float32) / 65535


def delta_e(xyz: F64, lab: F64) -> float:
    return float(colour.delta_E(color.xyz_to_lab(xyz), lab, method="CIE 2000"))


def test_libraw_reads_sensor_levels_and_colour(dng: Path) -> None:
    with rawpy.imread(str(dng)) as raw:
        assert raw.raw_image_visible.size >= 6_000_000
        assert raw.raw_pattern is not None
        assert "".join("RGBG"[i] for i in raw.raw_pattern.ravel()) == "RGGB"
        assert raw.black_level_per_channel == [512] * 4 and raw.white_level == 16383
        assert np.allclose(raw.camera_whitebalance[:3], 1 / np.array(SENSOR.neutral), rtol=1e-4)
        assert np.allclose(raw.camera_whitebalance[:3], [2.0, 1.0, 1.6], rtol=0.06)
        expected = color.M_XYZ_TO_SRGB @ color.balanced_to_xyz(SENSOR.M_xyz_to_camera)
        assert np.allclose(raw.color_matrix[:, :3], expected, atol=2e-3)


def test_the_file_tells_noise_and_exposure(dng: Path) -> None:
    with tifffile.TiffFile(dng) as file:
        tags = file.pages.first.tags
        assert tags["DNGVersion"].value == bytes((1, 4, 0, 0)) or tuple(tags["DNGVersion"].value) == (1, 4, 0, 0)
        assert tags["CalibrationIlluminant1"].value == 21
        profile = np.array(tags[51041].value).reshape(3, 2)
    assert np.array_equal(profile, np.array([SENSOR.noise] * 3))
    with dng.open("rb") as raw:
        exif = exifread.process_file(raw, details=False)
    told = {key: str(exif[key]) for key in exif if key.startswith(("Image", "EXIF"))}
    assert (told["Image Make"], told["Image Model"]) == ("camnet", "Sample")
    assert told["EXIF ISOSpeedRatings"] == "1600" and told["EXIF ExposureTime"] == "1/60"
    assert told["EXIF FNumber"] == "4" and told["EXIF FocalLength"] == "35"
    assert told["EXIF DateTimeOriginal"] == "2025:06:21 20:41:00"
    assert exif["Image Orientation"].values == [1]


def test_the_same_picture_is_made_every_time(truth: F32, mosaic: U16) -> None:
    assert np.array_equal(expose(truth), mosaic)
    assert (expose(truth, seed=1) != mosaic).mean() > 0.9


def test_truth_holds_the_published_colours(truth: F32) -> None:
    oracle = colour.CCS_COLOURCHECKERS["ColorChecker24 - After November 2014"]
    published = list(oracle.data.values())
    assert truth.dtype == np.float32 and truth.min() >= 0
    for patch, chromaticity in zip(CHART_PATCHES, published, strict=True):
        xyz_d50 = colour.xyY_to_XYZ(chromaticity)
        d65 = colour.xy_to_XYZ(colour.CCS_ILLUMINANTS["CIE 1931 2 Degree Standard Observer"]["D65"])
        xyz = colour.chromatic_adaptation(xyz_d50, colour.xy_to_XYZ(oracle.illuminant), d65, transform="Bradford")
        field = inside(patch, truth).reshape(3, -1) / EXPOSURE
        assert np.allclose(field.mean(axis=1), xyz, atol=1e-3), patch.name
        assert field.std(axis=1).max() < 1e-4, patch.name


def test_noise_on_flat_fields_is_as_written(mosaic: U16) -> None:
    shot, read_var = SENSOR.noise
    ratios = []
    for patch in CHART_PATCHES:
        field = (inside(patch, mosaic).astype(float) - SENSOR.black) / (SENSOR.white - SENSOR.black)
        for site in (field[0::2, 0::2], field[0::2, 1::2], field[1::2, 0::2], field[1::2, 1::2]):
            ratios.append(site.var() / (shot * site.mean() + read_var))
    assert np.mean(ratios) == pytest.approx(1, abs=0.015)  # 96 sites of 1296 pixels each: σ = 0.004
    assert np.max(np.abs(np.array(ratios) - 1)) < 0.2


@pytest.mark.parametrize("name", NEUTRALS)
def test_neutral_fields_are_neutral_after_balance(name: str, mosaic: U16) -> None:
    patch = next(patch for patch in CHART_PATCHES if patch.name == name)
    rgb = balanced_rgb(patch, mosaic)
    assert np.allclose(rgb / rgb[1], 1, atol=0.03)
    assert rgb[1] == pytest.approx(EXPOSURE * patch.xyz[1], rel=0.03)


def test_classical_development_gives_the_published_colours(dng: Path) -> None:
    linear = libraw_linear(dng)
    errors = {}
    for patch in CHART_PATCHES:
        mean = inside(patch, linear).reshape(3, -1).mean(axis=1) / EXPOSURE
        errors[patch.name] = delta_e(color.M_SRGB_TO_XYZ @ mean, color.xyz_to_lab(patch.xyz))
    outside = errors.pop("cyan")  # not an sRGB colour: its red is cut off
    assert max(errors.values()) < 1.5 and outside < 6, errors


def test_lamp_clips_and_shadow_and_sky_do_not(truth: F32, mosaic: U16) -> None:
    clipped = (mosaic == SENSOR.white).mean()
    assert 0.003 < clipped < 0.02
    assert (truth[1] < 0.003).mean() > 0.02
    lamp = mosaic[1000:1040, 2670:2710]
    assert (lamp[0::2, 1::2] == SENSOR.white).all()
    sky = truth[:, 150:220, 330:520]  # free of clouds
    assert sky[1].min() > 0.1 and sky[1].max() < 0.8 and np.abs(np.diff(sky, axis=1)).max() < 0.005
    # mid grey, 18 %: what a light meter aims at
    assert 0.12 < EXPOSURE * 0.18 < 0.18


def test_zone_plate_reaches_the_nyquist_frequency(truth: F32) -> None:
    for radius in (120, 210):
        line = truth[1, 520, 1690 + radius - 16 : 1690 + radius + 16]
        spectrum = np.abs(np.fft.rfft((line - line.mean()) * np.hanning(32)))
        assert np.argmax(spectrum) / 32 == pytest.approx(radius / (2 * 236), abs=0.04)


def test_page_has_a_slanted_edge(truth: F32) -> None:
    rows = np.arange(1580, 1740)
    crossings = []
    for row in rows:
        line = truth[1, row, 620:800]
        middle = (line[:20].mean() + line[-20:].mean()) / 2
        last = int(np.nonzero(line > middle)[0][-1])
        crossings.append(last + (line[last] - middle) / (line[last] - line[last + 1]))
    slope, offset = np.polyfit(rows, crossings, 1)
    assert np.rad2deg(np.arctan(abs(slope))) == pytest.approx(np.rad2deg(0.088), abs=0.3)
    assert np.std(crossings - (slope * rows + offset)) < 0.1


def test_preview_shows_the_picture(dng: Path, truth: F32) -> None:
    with rawpy.imread(str(dng)) as raw:
        thumb = raw.extract_thumb()
    assert thumb.format == rawpy.ThumbFormat.JPEG
    preview = Image.open(io.BytesIO(thumb.data))
    assert preview.size == (1536, 1024)
    shown = np.asarray(preview.convert("L"), float)
    expected = np.minimum(truth[1], 1).reshape(1024, 2, 1536, 2).mean(axis=(1, 3)) ** (1 / 2.2)
    assert np.corrcoef(shown.ravel(), expected.ravel())[0, 1] > 0.97
    assert 70 < shown.mean() < 150


@pytest.mark.skipif(shutil.which("dcraw") is None, reason="dcraw is not installed")
def test_dcraw_opens_it(dng: Path) -> None:
    told = subprocess.run(["dcraw", "-i", "-v", str(dng)], check=True, capture_output=True, text=True).stdout
    assert "Camera: camnet Sample" in told and "ISO speed: 1600" in told
    assert "Full size:   3072 x 2048" in told and "Filter pattern: RG/GB" in told
    assert "Shutter: 1/60.0 sec" in told and "Aperture: f/4.0" in told


@pytest.mark.parametrize("cfa", ["RGGB", "BGGR", "GRBG", "GBRG"])
def test_dng_keeps_mosaics_of_every_phase_and_odd_size(cfa: CfaPattern, tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    wanted = rng.integers(0, 4096, (65, 97), np.uint16)
    sensor = Sensor(cfa, 64, 4095, SENSOR.M_xyz_to_camera, (0.4, 1.0, 0.7), (1e-4, 1e-6), baseline_exposure=-0.5)
    path = tmp_path / "small.dng"
    write_dng(path, wanted, sensor, Shot(make="a", model="b", orientation=6), np.zeros((32, 48, 3), np.uint8))
    with rawpy.imread(str(path)) as raw:
        assert np.array_equal(raw.raw_image_visible, wanted)
        assert raw.raw_pattern is not None
        assert "".join("RGBG"[i] for i in raw.raw_pattern.ravel()) == cfa
        assert raw.black_level_per_channel == [64] * 4 and raw.white_level == 4095
    with path.open("rb") as file:
        exif = exifread.process_file(file, details=True)
    assert exif["Image Orientation"].values == [6]
    assert "EXIF ISOSpeedRatings" not in exif and "EXIF DateTimeOriginal" not in exif
    assert float(exif["Image Tag 0xC62A"].values[0]) == -0.5


@pytest.fixture
def quick_scene(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A tiny scene in place of the real one; the list grows with every time it is rendered."""
    calls: list[int] = []

    def small() -> F32:
        calls.append(1)
        return np.full((3, 64, 96), 0.2, np.float32)

    monkeypatch.setattr(photo, "scene_xyz", small)
    return calls


def test_cached_sample_is_made_once_and_again_when_damaged(quick_scene: list[int], tmp_path: Path) -> None:
    path = sample_path(tmp_path / "cache")
    content = path.read_bytes()
    assert sample_path(tmp_path / "cache") == path and len(quick_scene) == 1
    path.write_bytes(content[:-1])
    assert sample_path(tmp_path / "cache").read_bytes() == content and len(quick_scene) == 2
    path.unlink()
    assert sample_path(tmp_path / "cache").read_bytes() == content and len(quick_scene) == 3
    assert sorted(p.suffix for p in path.parent.iterdir()) == [".dng", ".sha256"]


def test_another_version_is_another_file(
    quick_scene: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = sample_path(tmp_path)
    monkeypatch.setattr(photo, "SAMPLE_VERSION", photo.SAMPLE_VERSION + 1)
    assert sample_path(tmp_path) != first and len(quick_scene) == 2


def test_unwritable_place_is_told_in_words_and_leaves_nothing(quick_scene: list[int], tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(ExportError, match="can't be written"):
        sample_path(blocked / "cache")
    taken = tmp_path / "taken.dng"
    taken.mkdir()
    with pytest.raises(ExportError, match="can't be written"):
        write_sample(taken)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "taken.dng"]


@pytest.mark.weights
def test_engine_restores_colours_and_beats_libraw_on_the_sample(dng: Path, truth: F32) -> None:
    from camnet_gui.develop import Engine
    from camnet_gui.edits import Edits
    from camnet_gui.images import Region, View

    engine = Engine("cpu")
    opened = engine.open(dng)
    linear = libraw_linear(dng)

    def psnr(xyz: F32, region: Region) -> float:
        wanted = truth[:, region.y : region.y + region.height, region.x : region.x + region.width]
        error = [
            color.srgb_encode(color.apply_matrix(color.M_XYZ_TO_SRGB, np.ascontiguousarray(p))) for p in (xyz, wanted)
        ]
        return float(-10 * np.log10(np.mean((error[0] - error[1]) ** 2)))

    chart, page = Region(920, 1290, 700, 490), Region(160, 1500, 512, 384)
    for region in (chart, page):
        restored = engine.restore(opened, Edits(), View(region)).data
        peer = linear[:, region.y : region.y + region.height, region.x : region.x + region.width]
        assert psnr(restored, region) > psnr(color.apply_matrix(color.M_SRGB_TO_XYZ, peer), region) + 3
        if region is chart:
            for patch in CHART_PATCHES:
                moved = Patch(patch.name, patch.lab, patch.x - chart.x, patch.y - chart.y, patch.width, patch.height)
                mean = inside(moved, restored).reshape(3, -1).mean(axis=1) / EXPOSURE
                assert delta_e(mean, color.xyz_to_lab(patch.xyz)) < 1.5, patch.name
