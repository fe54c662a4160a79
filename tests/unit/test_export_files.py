"""What options do to exported files: formats, sizes, colour spaces, sharpening, metadata, names, linear DNG."""

from __future__ import annotations

import io
import os
from datetime import datetime
from pathlib import Path
from typing import Any

import exifread
import numpy as np
import pytest
import rawpy
import tifffile
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms
from test_export import SHOT, FakeEngine, write

from camnet_gui import color
from camnet_gui.edits import Edits
from camnet_gui.errors import ExportError
from camnet_gui.export import Destination, ExportOptions, Size, available_formats, export_photo
from camnet_gui.export.options import check_format
from camnet_gui.export.output import finished, restored_picture
from camnet_gui.export.place import file_stem, new_file, remove_leftovers
from camnet_gui.images import DemosaicedFrame, Shot
from camnet_gui.photo import Photo
from camnet_gui.profiles import SPACES


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def photo() -> Photo:
    frame = DemosaicedFrame(np.zeros((3, 2, 2), np.float32), "test", 0.0, SHOT, b"", ())
    return Photo(Path("/photos/IMG_1.dng"), frame, 300, 41)


def profile_name(picture: Image.Image) -> str:
    profile = ImageCms.ImageCmsProfile(io.BytesIO(picture.info["icc_profile"]))
    return ImageCms.getProfileDescription(profile).strip()


@pytest.mark.parametrize("kind", ["webp", "avif", "jpeg"])
def test_lossy_formats(engine: FakeEngine, photo: Photo, tmp_path: Path, kind: Any) -> None:
    if kind not in available_formats():
        pytest.skip(f"Pillow was built without {kind}")
    path = write(engine, photo, tmp_path, format=kind, quality=96, profile="display-p3")
    with Image.open(path) as picture:
        assert picture.format == kind.upper() and "P3" in profile_name(picture)
        assert np.abs(np.asarray(picture).astype(int) - (255 - engine.u8)).mean() < 2
        assert picture.getexif()[0x0110] == "X-1"
        # Another space than sRGB is "uncalibrated" for EXIF.
        assert picture.getexif().get_ifd(0x8769)[0xA001] == 65535


def test_formats_that_pillow_lacks_are_not_offered_and_refused(
    engine: FakeEngine, photo: Photo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PIL import features

    monkeypatch.setattr(features, "check", lambda name: False)
    assert "avif" not in available_formats() and "jpeg" in available_formats()
    with pytest.raises(ExportError, match="AVIF can't be written here"):
        write(engine, photo, tmp_path, format="avif")
    # What other formats need is not asked for: that would load their libraries.
    monkeypatch.setattr("PIL.features.check", lambda name: pytest.fail(name))
    check_format(ExportOptions(), 10, 10)


@pytest.mark.parametrize("metadata", ["all", "no-gps", "none"])
@pytest.mark.parametrize("kind", ["jpeg", "png8", "tiff8", "dng"])
def test_metadata_to_keep(engine: FakeEngine, photo: Photo, tmp_path: Path, kind: Any, metadata: Any) -> None:
    stage = "restored" if kind == "dng" else "enhanced"
    path = write(engine, photo, tmp_path, format=kind, stage=stage, metadata=metadata)
    with path.open("rb") as file:
        tags = exifread.process_file(file, details=False)
    assert ("GPS GPSLatitude" in tags) == (metadata == "all")
    assert ("EXIF ISOSpeedRatings" in tags) == (metadata != "none")
    assert ("Image Software" in tags) == (metadata != "none")
    assert b"camnet_gui 0" not in path.read_bytes() or metadata != "none"


def test_a_reduced_picture_is_averaged_in_linear_light(engine: FakeEngine, photo: Photo, tmp_path: Path) -> None:
    engine.u16 = np.zeros((64, 64, 3), np.uint16)
    engine.u16[::2] = 65535
    path = write(engine, photo, tmp_path, format="png8", size=Size("long", 16))
    with Image.open(path) as picture:
        assert picture.size == (16, 16)
        # Half the light is code value 188, not 128.
        assert np.abs(np.asarray(picture)[4:-4].astype(int) - 188).max() <= 1


@pytest.mark.parametrize("space", list(SPACES))
def test_restored_goes_straight_from_xyz_into_each_space(space: Any) -> None:
    """A green that sRGB can't hold keeps its colour where the space is wide enough."""
    xyz = color.apply_matrix(np.linalg.inv(SPACES["display-p3"].M_xyz_to_rgb), np.array([[0.1], [0.7], [0.1]], "f4"))
    shown = restored_picture(xyz[:, :, None], space, 16).reshape(3).astype(np.float32) / 65535
    back = np.linalg.inv(SPACES[space].M_xyz_to_rgb) @ SPACES[space].curve.decode(shown)
    if space == "srgb":
        assert np.abs(back - xyz[:, 0]).max() > 0.01
    elif space != "adobe-rgb":
        np.testing.assert_allclose(back, xyz[:, 0], atol=2e-4)


def test_float_tiff_of_the_finished_picture(engine: FakeEngine, photo: Photo, tmp_path: Path) -> None:
    path = write(engine, photo, tmp_path, format="tiff32f", profile="rec2020")
    with tifffile.TiffFile(path) as tiff:
        np.testing.assert_array_equal(tiff.asarray(), np.moveaxis(engine.xyz, 0, -1))
        profile = tiff.pages.first.tags["InterColorProfile"].value
        assert tiff.pages.first.tags["ImageDescription"].value == "Enhanced picture, Rec. 2020, linear light"
    assert "linear" in ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile)))


def test_linear_dng_is_opened_by_libraw_in_right_colours(
    engine: FakeEngine, photo: Photo, tmp_path: Path
) -> None:
    linear = np.ascontiguousarray(np.moveaxis(engine.u8, -1, 0) / 255, np.float32)
    engine.xyz = color.apply_matrix(color.M_SRGB_TO_XYZ, linear)
    path = write(engine, photo, tmp_path, format="dng", stage="restored")
    with rawpy.imread(str(path)) as raw:
        opened = raw.postprocess(
            use_camera_wb=True, no_auto_bright=True, adjust_maximum_thr=0.0, output_bps=16, user_flip=0, gamma=(1, 1)
        )
    assert opened.shape == (300, 41, 3)
    assert np.abs(opened / 65535 - engine.u8 / 255).max() < 0.003
    with path.open("rb") as file:
        tags = exifread.process_file(file, details=False)
    # Not the camera's own name: programs would use that camera's colours.
    assert str(tags["Image Model"]) == "X-1 (restored)" and str(tags["EXIF ISOSpeedRatings"]) == "1600"


def test_sharpening_changes_edges_in_luminance_only() -> None:
    picture = np.full((40, 40, 3), (20000, 30000, 40000), np.uint16)
    picture[:, 20:] += 8000
    soft = ExportOptions(format="png16", sharpen="none")
    assert finished(picture, soft) is picture
    for kind in ("screen", "print"):
        sharp = finished(picture, ExportOptions(format="png16", sharpen=kind)).astype(int)
        change = sharp - picture
        assert np.abs(change[:, :10]).max() <= 1 and np.abs(change[:, 30:]).max() <= 1
        assert change[20, 19].max() < -200 and change[20, 20].min() > 200
        assert np.ptp(change, axis=-1).max() <= 2
    nothing = finished(picture, ExportOptions(format="png16", sharpen="print", amount=0.0))
    assert nothing is picture


sides = st.integers(1, 9000)


@given(width=sides, height=sides, value=st.integers(1, 5000), enlarge=st.booleans())
def test_sizes(width: int, height: int, value: int, enlarge: bool) -> None:
    for mode in ("full", "long", "short", "box", "megapixels", "percent"):
        try:
            across, down = Size(mode, value, value, enlarge).fitted(width, height)
        except ExportError:
            assert enlarge
            continue
        assert across >= 1 and down >= 1
        if not enlarge:
            assert across <= width and down <= height
        if mode == "long" and (enlarge or value < max(width, height)):
            assert max(across, down) == value
        if mode == "box" and (across, down) != (width, height):
            assert across <= value and down <= value


@pytest.mark.parametrize("size", [("long", 0), ("percent", -1), ("box", 100, 0), ("megapixels", float("nan"))])
def test_sizes_that_are_none(size: tuple[Any, ...]) -> None:
    with pytest.raises(ExportError):
        Size(*size)


def test_names_by_a_pattern(tmp_path: Path) -> None:
    shot = Shot(model="X/1", iso=400, time=datetime(2026, 5, 17, 18, 30, 5))
    pattern = "{date}_{name}-{number:03} {camera} {iso} {style}"
    made = file_stem(pattern, tmp_path / "A.nef", shot, Edits(), "enhanced", 7)
    assert made == "2026-05-17_A-007 X-1 400 natural"
    assert file_stem("{date}{style}", tmp_path / "A.nef", Shot(), Edits(), "restored", 7) == "undatedrestored"
    for bad in ("", "  ", "{nmae}", "a/b", "{name", "{name!r}", "..", "{0}", "{name.__class__}"):
        with pytest.raises(ExportError):
            Destination(pattern=bad)
    place = Destination(str(tmp_path), "{name}" * 60)
    with pytest.raises(ExportError, match="too long"):
        place.target(Path("abcdef.nef"), shot, Edits(), ExportOptions(), 1)


def test_failures_before_the_work(engine: FakeEngine, photo: Photo, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="name is too long"):
        export_photo(engine, photo, Edits(), tmp_path / ("a" * 300 + ".jpg"), ExportOptions())
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(0o500)
    if os.access(closed, os.W_OK):
        pytest.skip("this user may write everywhere")
    with pytest.raises(ExportError, match="can't be written to"):
        export_photo(engine, photo, Edits(), closed / "a.jpg", ExportOptions())


def test_a_folder_that_vanishes_is_told(engine: FakeEngine, photo: Photo, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()

    def vanish(event: object) -> None:
        if folder.exists():
            folder.rmdir()

    with pytest.raises(ExportError, match="does not exist"):
        export_photo(engine, photo, Edits(), folder / "a.jpg", ExportOptions(), vanish)
    with pytest.raises(ExportError, match="has gone"), new_file(folder / "a.jpg", False):
        pass


def test_leftovers_of_a_killed_program_are_removed(tmp_path: Path) -> None:
    dead, own = tmp_path / f".{2**22 + 1}-{'a' * 16}.camnet.tmp", tmp_path / f".{os.getpid()}-{'b' * 16}.camnet.tmp"
    other = tmp_path / "mine.tmp"
    for path in (dead, own, other):
        path.touch()
    remove_leftovers(tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted((own, other))
