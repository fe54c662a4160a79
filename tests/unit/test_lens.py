"""Lens correction: lensfun's models as tables, no empty edges, light before the style, preview equals export."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from engine_fixtures import make_photo, write_weights

from camnet_gui import lens
from camnet_gui.develop import Engine
from camnet_gui.edits import Edits, Geometry
from camnet_gui.geometry import place, placement_of
from camnet_gui.images import Region, Shot, View
from camnet_gui.lens import LensProfile, Radial, lens_of

SHARE = np.linspace(0, 1, 65537)
RED, BLUE = Radial(1 + 0.01 * SHARE), Radial(1 - 0.008 * SHARE)
PROFILE = LensProfile("Test", Radial(0.95 + 0.05 * SHARE), RED, BLUE, 1 + SHARE)
ZOOM = Shot("Canon", "Canon EOS 6D", "EF24-105mm f/4L IS USM", aperture=4.0, focal_length=24.0)
COMPACT = Shot("Canon", "PowerShot G2", aperture=4.0, focal_length=7.0)


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> LensProfile:
    """Every photo was taken with PROFILE's lens."""
    for module in ("camnet_gui.restoring", "camnet_gui.geometry"):
        monkeypatch.setattr(f"{module}.lens_of", lambda shot, height, width: PROFILE)
    return PROFILE


def test_without_lensfunpy_no_lens_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lens, "find_spec", lambda name: None)
    assert not lens.installed()
    assert lens_of(ZOOM, 3648, 5472) is None


def test_only_sure_lenses_are_found() -> None:
    pytest.importorskip("lensfunpy")
    found = lens_of(ZOOM, 3648, 5472)
    assert found is not None
    assert found.name == "Canon EF 24-105mm f/4L IS USM"
    assert lens_of(ZOOM, 5472, 3648) is found
    compact = lens_of(COMPACT, 1704, 2272)
    assert compact is not None
    assert "G2" in compact.name
    unknown = Shot("Canon", "Canon EOS 6D", "", aperture=4.0, focal_length=24.0)
    nobody = Shot("Nobody", "Box 1", "Glass", focal_length=24.0)
    for shot in (unknown, nobody, Shot("Canon", "Canon EOS 6D", ZOOM.lens)):
        assert lens_of(shot, 3648, 5472) is None


@pytest.mark.parametrize("focal", [24.0, 65.0])
def test_the_tables_are_lensfuns_models(focal: float) -> None:
    lensfunpy = pytest.importorskip("lensfunpy")
    height, width = 3648, 5472
    profile = lens_of(Shot(ZOOM.make, ZOOM.model, ZOOM.lens, aperture=4.0, focal_length=focal), height, width)
    assert profile is not None and profile.distortion is not None and profile.red is not None
    data = lensfunpy.Database(load_common=False)
    camera = data.find_cameras(ZOOM.make, ZOOM.model)[0]
    optics = data.find_lenses(camera, None, ZOOM.lens)[0]

    def ask(kind: int, scale: float) -> lensfunpy.Modifier:
        modifier = lensfunpy.Modifier(optics, camera.crop_factor, width, height)
        modifier.initialize(focal, 4.0, 1000.0, scale, optics.type, np.float32, kind, False)
        return modifier

    flags = lensfunpy.ModifyFlags
    middle = np.array([(width - 1) / 2, (height - 1) / 2])
    near = ask(flags.DISTORTION, 1.0).apply_geometry_distortion(middle[0] + 10, middle[1], 1, 1)[0, 0]
    scale = float(profile.distortion.factor[0]) * 10 / (near[0] - middle[0])
    placement = place(height, width, Geometry(), profile.distortion)
    modifier = ask(flags.DISTORTION, 1.0)
    for x, y in ((100.5, 90.5), (2000.5, 3000.5), (5300.5, 1800.5)):
        u, v = placement.to_upright(x, y)
        at = middle + scale * (np.array([x, y]) - 0.5 - middle)
        expected = modifier.apply_geometry_distortion(*at, 1, 1)[0, 0] + 0.5
        assert np.allclose((u, v), expected, atol=0.3)
    lateral = ask(flags.TCA, 1.0).apply_subpixel_distortion(300, 200, 1, 1)[0, 0]
    share = ((300 - middle[0]) ** 2 + (200 - middle[1]) ** 2) / (width**2 + height**2) * 4
    for channel, radial in ((0, profile.red), (2, profile.blue)):
        assert radial is not None
        moved = middle + (np.array([300, 200]) - middle) * radial.at(np.asarray(share))
        assert np.allclose(moved, lateral[channel], atol=0.1)
    assert profile.gain is not None
    flat = np.ones((height // 8, width // 8, 3), np.float32)
    small = lensfunpy.Modifier(optics, camera.crop_factor, width // 8, height // 8)
    small.initialize(focal, 4.0, 1000.0, 1.0, optics.type, np.float32, flags.VIGNETTING, False)
    small.apply_color_modification(flat)
    assert flat[0, 0, 1] == pytest.approx(profile.gain[-1], rel=0.03)
    side = np.interp(width**2 / (width**2 + height**2), SHARE, profile.gain)
    assert flat[height // 16, 0, 1] == pytest.approx(side, rel=0.03)


@pytest.mark.parametrize("focal", [24.0, 35.0, 65.0, 105.0])
def test_no_edge_stays_empty(focal: float) -> None:
    pytest.importorskip("lensfunpy")
    height, width = 3648, 5472
    profile = lens_of(Shot(ZOOM.make, ZOOM.model, ZOOM.lens, aperture=4.0, focal_length=focal), height, width)
    assert profile is not None
    placement = place(height, width, Geometry(), profile.distortion)
    x, y = placement._border(0, 0, width, height)
    u, v = placement.to_upright(x, y)
    gaps = np.array([u.min(), v.min(), width - u.max(), height - v.max()])
    assert gaps.min() > -0.5
    assert gaps.min() < 2  # and no more is cut off than must be


def test_lateral_colour_and_vignetting_are_taken_out() -> None:
    size = (300, 400)
    y, x = np.mgrid[:300, :400] + 0.5
    dx, dy = x - 200, y - 150
    share = (dx**2 + dy**2) / (200**2 + 150**2)

    def pattern(u: np.ndarray, v: np.ndarray) -> np.ndarray:
        return 0.5 + 0.3 * np.sin(u / 11) * np.cos(v / 9)

    # What a photo shows at a point comes from where the correction would take it from.
    seen = [pattern(dx, dy)]
    for radial in (PROFILE.red, PROFILE.blue):
        assert radial is not None
        back = radial.back(share)
        seen.append(pattern(dx * back, dy * back))
    camera = np.stack([seen[1], seen[0], seen[2]]).astype(np.float32) / (1 + share).astype(np.float32)
    lit = PROFILE.lit(camera, 0, 0, 1, size, True)
    inner = (slice(None), slice(5, -5), slice(5, -5))
    assert np.abs(lit - pattern(dx, dy))[inner].max() < 0.02
    assert np.abs(lit[0] - lit[1])[inner[1:]].max() < 0.008
    assert np.abs(camera[0] - camera[1]).max() > 0.02
    part = PROFILE.lit(np.ascontiguousarray(camera[:, 100:200, 150:300]), 100, 150, 1, size, True)
    assert np.array_equal(part[:, 10:-10, 10:-10], lit[:, 110:190, 160:290])
    dim = PROFILE.lit(camera, 0, 0, 1, size, False)
    assert np.abs(dim * (1 + share) - lit).max() < 1e-3


@pytest.mark.parametrize("kind", ["fast", "paper"])
def test_a_corrected_region_equals_the_export(known: LensProfile, kind: str, tmp_path: Path) -> None:
    engine, photo = Engine("cpu", 256, write_weights(tmp_path, kind)), make_photo(301, 420, orientation=6)
    edits = Edits(lens=True, geometry=Geometry(angle=2))
    exported = engine.develop_u16(photo, edits)
    placement = placement_of(photo, edits)
    assert exported.shape == (placement.height, placement.width, 3)
    region = Region(21, 39, 90, 71)
    shown = engine.enhance(photo, edits, View(region)).data.transpose(1, 2, 0) * 65535
    assert np.abs(shown - exported[39:110, 21:111]).max() <= 12
    plain = engine.develop_u16(photo, edits.model_copy(update={"lens": False}))
    assert np.abs(plain.astype(float) - exported).mean() > 100


def test_previews_show_the_correction(known: LensProfile, tmp_path: Path) -> None:
    engine = Engine("cpu", weights=write_weights(tmp_path, amount=0.0))
    photo, edits = make_photo(304, 424, shot_noise=1e-6, blur=30), Edits(lens=True)
    full = engine.restore(photo, edits).data[1]
    small = engine.restore(photo, edits, View(None, 4)).data[1]
    reduced = cv2.resize(full, (106, 76), interpolation=cv2.INTER_AREA)
    assert np.median(np.abs(small - reduced) / reduced) < 0.03
