"""Exported files: pixels, colour profile and EXIF as other programs read them, and what happens when it goes wrong."""

from __future__ import annotations

import errno
import io
from datetime import datetime
from pathlib import Path
from typing import Any

import cv2
import exifread
import numpy as np
import pytest
import tifffile
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms, JpegImagePlugin
from PIL.TiffImagePlugin import IFDRational

from camnet_gui import color
from camnet_gui.edits import Edits
from camnet_gui.errors import Cancelled, ExportError
from camnet_gui.events import Event, Progress, Report, Timing, ignore
from camnet_gui.exif import exif_block, exif_tags, tiff_extratags
from camnet_gui.export import ExportOptions, export_photo, format_of, free_name, place, suggested_name
from camnet_gui.images import DemosaicedFrame, Shot, View, Xyz
from camnet_gui.photo import Photo
from camnet_gui.raw_tags import read_shot

SHOT = Shot(
    make="Hasselbrand",
    model="X-1",
    lens="50 mm f/1.4",
    iso=1600,
    shutter=1 / 250,
    aperture=5.6,
    focal_length=50.0,
    time=datetime(2026, 5, 17, 18, 30, 5),
    orientation=6,
    gps=(-33.8567844, 151.2152967, 12.5),
)
HEIGHT, WIDTH = 300, 41


class FakeEngine:
    """Answers with procedural pictures, so that every pixel of a file is known."""

    def __init__(self) -> None:
        y, x = np.mgrid[:HEIGHT, :WIDTH]
        ramp = np.stack([x / WIDTH, y / HEIGHT, (x + y) / (WIDTH + HEIGHT)], axis=-1)
        self.u8 = (ramp * 255).astype(np.uint8)
        self.u16 = (ramp * 65535).astype(np.uint16)
        self.xyz = np.moveaxis(ramp * 1.5 - 0.1, -1, 0).astype(np.float32)

    def raw_view(self, photo: Photo, view: View, pattern: bool = False, edits: Any = None) -> Any:
        return 255 - self.u8

    def restore(self, photo: Photo, edits: Edits, view: View = View(), report: Report = ignore) -> Xyz:
        report(Progress("restore", 1, 1))
        return Xyz(self.xyz)

    def develop_u8(self, photo: Photo, edits: Edits, report: Report = ignore) -> Any:
        report(Progress("enhance", 1, 1))
        return self.u8

    def develop_u16(self, photo: Photo, edits: Edits, report: Report = ignore) -> Any:
        return self.u16

    def develop_wide(self, photo: Photo, edits: Edits, space: str, depth: str, report: Report = ignore) -> Any:
        if depth == "float32":
            return np.moveaxis(self.xyz, 0, -1)
        return 255 - self.u8 if depth == "uint8" else 65535 - self.u16


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def photo() -> Photo:
    frame = DemosaicedFrame(np.zeros((3, 2, 2), np.float32), "test", 0.0, SHOT, b"", ())
    return Photo(Path("/photos/IMG_1.dng"), frame, HEIGHT, WIDTH)


def write(engine: FakeEngine, photo: Photo, folder: Path, **options: Any) -> Path:
    chosen = ExportOptions(**options)
    return export_photo(engine, photo, Edits(), folder / suggested_name(photo.path, Edits(), chosen), chosen)


def is_srgb(profile: bytes | None) -> bool:
    return bool(profile) and "sRGB" in ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile)))


def test_jpeg(engine: FakeEngine, photo: Photo, tmp_path: Path) -> None:
    path = write(engine, photo, tmp_path, quality=95)
    with Image.open(path) as picture:
        assert path.name == "IMG_1_natural.jpg"
        assert np.abs(np.asarray(picture).astype(int) - engine.u8).mean() < 1.5
        assert is_srgb(picture.info.get("icc_profile"))
        assert JpegImagePlugin.get_sampling(picture) == 0
    with Image.open(write(engine, photo, tmp_path, quality=80, overwrite=True)) as picture:
        assert JpegImagePlugin.get_sampling(picture) == 2


@pytest.mark.parametrize("kind", ["png8", "png16"])
def test_png(engine: FakeEngine, photo: Photo, tmp_path: Path, kind: str) -> None:
    path = write(engine, photo, tmp_path, format=kind)
    pixels = cv2.cvtColor(cv2.imread(str(path), cv2.IMREAD_UNCHANGED), cv2.COLOR_BGR2RGB)
    np.testing.assert_array_equal(pixels, engine.u8 if kind == "png8" else engine.u16)
    with Image.open(path) as picture:
        assert is_srgb(picture.info.get("icc_profile"))
        assert picture.getexif()[0x0110] == "X-1"


def test_tiff_16(engine: FakeEngine, photo: Photo, tmp_path: Path) -> None:
    path = write(engine, photo, tmp_path, format="tiff16")
    with tifffile.TiffFile(path) as tiff:
        np.testing.assert_array_equal(tiff.asarray(), engine.u16)
        assert is_srgb(tiff.pages.first.tags["InterColorProfile"].value)
        assert tiff.pages.first.tags["ImageDescription"].value == "Enhanced picture, sRGB"
    with path.open("rb") as file:
        tags = exifread.process_file(file, details=False)
    # libtiff warns of the 16 bits that the standard allows too.
    assert [tags[f"EXIF ExifImage{side}"].field_type for side in ("Width", "Length")] == [4, 4]


def test_float_tiff_is_linear_xyz_without_profile(engine: FakeEngine, photo: Photo, tmp_path: Path) -> None:
    path = write(engine, photo, tmp_path, format="tiff32f", stage="restored")
    with tifffile.TiffFile(path) as tiff:
        np.testing.assert_array_equal(tiff.asarray(), np.moveaxis(engine.xyz, 0, -1))
        assert "linear CIE XYZ (D65)" in tiff.pages.first.tags["ImageDescription"].value
        assert "InterColorProfile" not in tiff.pages.first.tags
    assert path.name == "IMG_1_restored.tif"


@pytest.mark.parametrize("kind", ["jpeg", "tiff16", "png8"])
def test_exif_is_read_by_others(engine: FakeEngine, photo: Photo, tmp_path: Path, kind: str) -> None:
    path = write(engine, photo, tmp_path, format=kind)
    with path.open("rb") as file:
        tags = exifread.process_file(file, details=False)
    text = {name: str(value) for name, value in tags.items()}
    assert text["Image Make"] == "Hasselbrand"
    assert text["Image Model"] == "X-1"
    assert text["EXIF LensModel"] == "50 mm f/1.4"
    assert text["EXIF ISOSpeedRatings"] == "1600"
    assert text["EXIF ExposureTime"] == "1/250"
    assert text["EXIF FNumber"] in ("28/5", "56/10")
    assert text["EXIF FocalLength"] == "50"
    assert text["EXIF DateTimeOriginal"] == "2026:05:17 18:30:05"
    assert text["EXIF ExifImageWidth"] == str(WIDTH)
    assert text["EXIF ColorSpace"] == "sRGB"
    # The pixels are turned already: a viewer must not turn them again.
    assert tags["Image Orientation"].values == [1]
    assert text["GPS GPSLatitudeRef"] == "S"
    assert text["GPS GPSLongitude"].startswith("[151, 12, ")


@given(
    latitude=st.floats(-90, 90), longitude=st.floats(-180, 180), altitude=st.none() | st.floats(-400, 9000, width=32)
)
def test_gps_round_trip(latitude: float, longitude: float, altitude: float | None) -> None:
    block = exif_block(exif_tags(Shot(gps=(latitude, longitude, altitude)), 8, 6, True))
    exif = Image.Exif()
    exif.load(block)
    gps = exif.get_ifd(0x8825)

    def angle(parts: Any, sign: float) -> float:
        assert parts[1] < 60 and parts[2] < 60
        return sign * float(parts[0] + parts[1] / 60 + parts[2] / 3600)

    assert angle(gps[2], 1 if gps[1] == "N" else -1) == pytest.approx(latitude, abs=2e-8)
    assert angle(gps[4], 1 if gps[3] == "E" else -1) == pytest.approx(longitude, abs=2e-8)
    if altitude is None:
        assert 6 not in gps
    else:
        assert float(gps[6]) * (-1 if gps[5] == b"\x01" else 1) == pytest.approx(altitude, abs=0.006)


@given(shutter=st.floats(1 / 32000, 600))
def test_shutter_is_kept(shutter: float) -> None:
    exif = Image.Exif()
    exif.load(exif_block(exif_tags(Shot(shutter=shutter), 8, 6, True)))
    assert float(exif.get_ifd(0x8769)[0x829A]) == pytest.approx(shutter, rel=0.0101)


@pytest.mark.parametrize(("aperture", "written"), [(6.30392, 6.3), (0.95, 0.95), (1.4, 1.4), (8.0, 8.0)])
def test_aperture_is_written_as_photographers_do(aperture: float, written: float) -> None:
    exif = Image.Exif()
    exif.load(exif_block(exif_tags(Shot(aperture=aperture), 8, 6, True)))
    assert float(exif.get_ifd(0x8769)[0x829D]) == written


def test_author_and_details_of_the_shot_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    exif = Image.Exif()
    exif[0x013B], exif[0x8298] = "Jörg 写真".encode(), "© 2026 Jörg".encode()
    own: dict[int, Any] = {0x9204: IFDRational(-7, 10), 0x9209: 16, 0xA405: 21, 0x9011: "+02:00", 0xA433: "Maker"}
    exif[0x8769] = own | {0xA432: tuple(IFDRational(n, 10) for n in (240, 700, 28, 28)), 0x9207: 5}
    Image.new("RGB", (8, 8)).save(path, exif=exif.tobytes())
    shot = read_shot(path, b"")[0]
    assert (shot.artist, shot.copyright) == ("Jörg 写真", "© 2026 Jörg")
    tags = exif_tags(shot, 8, 6, True)
    again = Image.Exif()
    again.load(exif_block(tags))
    found = again.get_ifd(0x8769)
    assert {tag: found[tag] for tag in own} == own and found[0xA432][3] == IFDRational(28, 10) and found[0x9207] == 5
    Image.new("RGB", (8, 8)).save(path, exif=exif_block(tags))
    assert read_shot(path, b"")[0] == shot
    assert {"s"} == {kind for tag, kind, *_ in tiff_extratags(tags) if tag in (0x013B, 0x8298)}


def test_exif_of_unknown_shot_is_small_and_high_iso_fits() -> None:
    tags = exif_tags(Shot(), 8, 6, True)
    assert set(tags.picture) == {0x0112, 0x0131} and not tags.gps
    exif = Image.Exif()
    exif.load(exif_block(exif_tags(Shot(iso=102400), 8, 6, True)))
    assert exif.get_ifd(0x8769)[0x8827] == 65535
    assert exif.get_ifd(0x8769)[0x8833] == 102400


def test_restored_views(engine: FakeEngine, photo: Photo, tmp_path: Path) -> None:
    engine.xyz = np.broadcast_to(color.D65_WHITE.astype(np.float32)[:, None, None] * 0.18, (3, 300, 5)).copy()
    engine.xyz[:, 0] = color.D65_WHITE.astype(np.float32)[:, None] * 1.2
    engine.xyz[:, 299] = -0.1
    with Image.open(write(engine, photo, tmp_path, format="png8", stage="restored")) as picture:
        pixels = np.asarray(picture)
        assert is_srgb(picture.info.get("icc_profile"))
    assert (pixels[0] == 255).all() and (pixels[299] == 0).all()
    assert np.abs(pixels[150].astype(float) - 117.6).max() < 1  # sRGB code value of 18 % grey
    path = write(engine, photo, tmp_path, format="png16", stage="restored", view="xyz-gamma", overwrite=True)
    pixels = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert (pixels[0] == 65535).all() and (pixels[299] == 0).all()
    zyx = 0.18 * color.D65_WHITE[::-1]  # OpenCV reads blue first
    assert np.abs(pixels[290].astype(float) - 65535 * zyx ** (1 / 2.2)).max() < 2
    with Image.open(path) as picture:
        assert "icc_profile" not in picture.info


def test_raw_stage(engine: FakeEngine, photo: Photo, tmp_path: Path) -> None:
    path = write(engine, photo, tmp_path, format="png8", stage="raw")
    with Image.open(path) as picture:
        np.testing.assert_array_equal(np.asarray(picture), 255 - engine.u8)
    assert path.name == "IMG_1_raw.png"


def test_no_silent_overwrite(engine: FakeEngine, photo: Photo, tmp_path: Path) -> None:
    path = write(engine, photo, tmp_path)
    before = path.read_bytes()
    engine.u8 = 255 - engine.u8
    with pytest.raises(ExportError, match="exists already"):
        write(engine, photo, tmp_path)
    assert path.read_bytes() == before
    write(engine, photo, tmp_path, overwrite=True)
    assert path.read_bytes() != before
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("links", [True, False])
def test_a_file_that_appears_meanwhile_is_kept(
    engine: FakeEngine, photo: Photo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:

        def no_links(*_: object) -> None:
            raise OSError(errno.EPERM, "no hard links here")

        monkeypatch.setattr(place.os, "link", no_links)
    target = tmp_path / "a.jpg"

    def intrude(event: Event) -> None:
        if isinstance(event, Progress) and event.stage == "export":
            target.write_text("somebody else's")

    with pytest.raises(ExportError, match="exists already"):
        export_photo(engine, photo, Edits(), target, ExportOptions(), intrude)
    assert target.read_text() == "somebody else's"
    assert list(tmp_path.iterdir()) == [target]
    # Without an intruder both ways of renaming work.
    assert export_photo(engine, photo, Edits(), tmp_path / "b.jpg", ExportOptions()).stat().st_size > 500


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EDQUOT, "share of the disk"),
        (errno.EACCES, "can't be written to"),
        (errno.EROFS, "can't be written to"),
        (errno.ENAMETOOLONG, "name is too long"),
        (errno.EIO, "Input/output error"),
    ],
)
@pytest.mark.parametrize("kind", ["jpeg", "tiff16"])
def test_failures_are_told_and_leave_nothing(
    engine: FakeEngine,
    photo: Photo,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    words: str,
    kind: str,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, __import__("os").strerror(code))

    monkeypatch.setattr(Path, "write_bytes", fail)
    monkeypatch.setattr(tifffile, "imwrite", fail)
    with pytest.raises(ExportError, match=words):
        write(engine, photo, tmp_path, format=kind)
    assert list(tmp_path.iterdir()) == []


def test_cancelling_leaves_nothing(engine: FakeEngine, photo: Photo, tmp_path: Path) -> None:
    seen: list[Event] = []

    def cancel(event: Event) -> None:
        seen.append(event)
        if isinstance(event, Progress) and event.stage == "export" and event.done:
            raise Cancelled

    for kind, stage in (("jpeg", "enhanced"), ("tiff32f", "restored")):
        options = ExportOptions(format=kind, stage=stage)
        target = tmp_path / suggested_name(photo.path, Edits(), options)
        with pytest.raises(Cancelled):
            export_photo(engine, photo, Edits(), target, options, cancel)
    assert list(tmp_path.iterdir()) == [] and len(seen) >= 4


def test_time_is_reported(engine: FakeEngine, photo: Photo, tmp_path: Path) -> None:
    seen: list[Event] = []
    export_photo(engine, photo, Edits(), tmp_path / "a", ExportOptions(), seen.append)
    assert [event.stage for event in seen if isinstance(event, Timing)] == ["export"]
    assert (tmp_path / "a.jpg").exists()


def test_bad_targets(engine: FakeEngine, photo: Photo, tmp_path: Path) -> None:
    (tmp_path / "folder.jpg").mkdir()
    for name, words in (
        ("a.png", "can't hold JPEG"),
        ("missing/a.jpg", "does not exist"),
        ("folder.jpg", "is a folder"),
    ):
        with pytest.raises(ExportError, match=words):
            export_photo(engine, photo, Edits(), tmp_path / name, ExportOptions())
    engine.u8 = np.zeros((70000, 1, 3), np.uint8)
    with pytest.raises(ExportError, match="choose PNG or TIFF"):
        export_photo(engine, photo, Edits(), tmp_path / "a.jpg", ExportOptions())


@pytest.mark.parametrize(
    "options",
    [
        {"format": "bmp"},
        {"quality": 0},
        {"quality": 101},
        {"format": "dng"},
        {"format": "dng", "stage": "restored", "sharpen": "screen"},
        {"format": "jpeg", "profile": "prophoto"},
        {"profile": "cmyk"},
        {"metadata": "some"},
        {"amount": 9.0},
        {"stage": "raw", "profile": "srgb"},
        {"format": "tiff32f", "stage": "restored", "sharpen": "print"},
        {"format": "tiff32f", "stage": "restored", "view": "srgb"},
        {"view": "srgb"},
        {"format": "tiff16", "stage": "raw"},
    ],
)
def test_options_that_do_not_fit(options: dict[str, Any]) -> None:
    with pytest.raises(ExportError):
        ExportOptions(**options)


def test_names(tmp_path: Path) -> None:
    assert suggested_name(Path("a/B.C.nef"), Edits(style="mono"), ExportOptions(format="tiff16")) == "B.C_mono.tif"
    target = tmp_path / "a.jpg"
    assert free_name(target) == target
    target.touch()
    assert free_name(target) == tmp_path / "a-2.jpg"
    (tmp_path / "a-2.jpg").touch()
    assert free_name(target) == tmp_path / "a-3.jpg"
    assert format_of(Path("a.JPEG"), "enhanced") == "jpeg"
    assert format_of(Path("a.tif"), "enhanced") == "tiff16"
    assert format_of(Path("a.tif"), "restored") == "tiff32f"
    assert format_of(Path("a.tif"), "restored", "srgb") == "tiff16"
    assert format_of(Path("a.webp"), "enhanced") == "webp"
    assert format_of(Path("a.bmp"), "enhanced") is None
