"""Reading: every kind of file, damaged ones, and the tags that LibRaw does not hand on."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import cv2
import dng_maker as dng
import numpy as np
import pytest

from camnet_gui.color import D65_WHITE, M_SRGB_TO_XYZ, balanced_to_xyz
from camnet_gui.errors import RawError, UnsupportedRawError
from camnet_gui.images import DemosaicedFrame, RawFrame
from camnet_gui.raw import is_raw_name, read_raw
from camnet_gui.raw_tags import noise_profile, orientation_of_flip

CFAS = [("RG", "GB"), ("BG", "GR"), ("GR", "BG"), ("GB", "RG")]


def bayer(path: Path) -> RawFrame:
    frame = read_raw(path)
    assert isinstance(frame, RawFrame)
    return frame


@pytest.mark.parametrize("cfa", CFAS)
@pytest.mark.parametrize("size", [(48, 64), (47, 63)])
def test_a_bayer_file_gives_its_mosaic_levels_and_colour(
    tmp_path: Path, cfa: tuple[str, str], size: tuple[int, int]
) -> None:
    mosaic = dng.random_mosaic(*size)
    frame = bayer(dng.write(tmp_path / "a.dng", mosaic, cfa, black=(10, 20, 30, 40), baseline=0.75))
    assert frame.cfa == "".join(cfa)
    assert np.array_equal(frame.mosaic, mosaic)
    assert frame.black == (10, 20, 30, 40) and frame.white == 4095
    assert frame.white_balance == pytest.approx((2.0, 1.0, 1 / 0.7), rel=1e-4)
    assert frame.baseline_exposure == 0.75
    assert frame.M_balanced_to_xyz == pytest.approx(balanced_to_xyz(dng.M_XYZ_TO_CAMERA), abs=2e-3)
    assert frame.M_balanced_to_xyz.sum(axis=1) == pytest.approx(D65_WHITE, abs=1e-6)
    daylight = dng.M_XYZ_TO_CAMERA @ D65_WHITE
    assert frame.daylight_balance == pytest.approx(daylight[1] / daylight, rel=2e-3)
    assert frame.fallbacks == () and frame.preview == b""


@pytest.mark.parametrize("active", [(2, 4, 44, 60), (1, 1, 41, 61), (0, 1, 48, 61), (3, 2, 43, 62)])
def test_the_visible_area_starts_at_the_right_colour(tmp_path: Path, active: tuple[int, int, int, int]) -> None:
    mosaic = dng.random_mosaic()
    opcodes = dng.opcode_list(
        (9, dng.gain_map_bytes(np.ones((2, 2)), (0, 0, 40, 56), (2, 2))), (5, dng.bad_pixels_bytes([(6, 8)]))
    )
    path = dng.write(tmp_path / "a.dng", mosaic, active=active, black=(10, 20, 30, 40), opcodes={51009: opcodes})
    frame = bayer(path)
    height, width = frame.mosaic.shape
    # LibRaw drops the first row or column where the margin is odd.
    assert 0 <= active[2] - active[0] - height <= 1 and 0 <= active[3] - active[1] - width <= 1
    top, left = active[0] + active[0] % 2, active[1] + active[1] % 2
    assert np.array_equal(frame.mosaic, mosaic[top : top + height, left : left + width])
    # Pattern, black levels, maps and lists count from the active area's corner (DNG 1.6).
    site = [(active[0] % 2 + y) % 2 * 2 + (active[1] % 2 + x) % 2 for y in (0, 1) for x in (0, 1)]
    assert frame.cfa == "".join("RGGB"[s] for s in site)
    assert frame.black == tuple((10, 20, 30, 40)[s] for s in site)
    assert frame.gain_maps[0].top == -(active[0] % 2) and frame.gain_maps[0].left == -(active[1] % 2)
    assert frame.defects.tolist() == [[6 - active[0] % 2, 8 - active[1] % 2]]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_all_orientations_are_told_and_leave_the_mosaic_alone(tmp_path: Path, orientation: int) -> None:
    mosaic = dng.random_mosaic()
    frame = bayer(dng.write(tmp_path / "a.dng", mosaic, orientation=orientation))
    assert frame.shot.orientation == orientation
    assert np.array_equal(frame.mosaic, mosaic)


def test_librawʼs_flip_means_the_same_as_the_exif_orientation(tmp_path: Path) -> None:
    import rawpy

    for orientation in range(1, 9):
        path = dng.write(tmp_path / f"{orientation}.dng", dng.random_mosaic(), orientation=orientation)
        with rawpy.imread(str(path)) as raw:
            assert orientation_of_flip(raw.sizes.flip) == orientation


@pytest.mark.parametrize(
    "values, planes",
    [
        ((1e-4, 1e-7), (0, 0, 0, 0)),
        ((1e-4, 1e-7, 2e-4, 2e-7, 3e-4, 3e-7), (0, 1, 1, 2)),
        ((1e-4, 1e-7, 2e-4, 2e-7, 3e-4, 3e-7, 4e-4, 4e-7), (0, 1, 2, 3)),
    ],
)
def test_noise_profiles_of_every_length(tmp_path: Path, values: tuple[float, ...], planes: tuple[int, ...]) -> None:
    frame = bayer(dng.write(tmp_path / "a.dng", dng.random_mosaic(), noise=values))
    assert frame.noise is not None and frame.noise.source == "dng"
    assert frame.noise.shot == pytest.approx([values[2 * p] for p in planes])
    assert frame.noise.read_var == pytest.approx([values[2 * p + 1] for p in planes])


@pytest.mark.parametrize("values", [(), (1e-4,), (np.nan, 1e-7), (-1e-4, 1e-7), (0.0, 0.0), (1e9, 1.0)])
def test_useless_noise_profiles_count_as_none(values: tuple[float, ...]) -> None:
    assert noise_profile(np.array(values)) is None


def test_gain_maps_and_listed_defects(tmp_path: Path) -> None:
    mosaic = dng.random_mosaic()
    mosaic[mosaic == 4000] = 4001
    mosaic[10, 12] = 4000
    gains = np.linspace(1, 2, 12).reshape(3, 4)
    first = dng.opcode_list(
        (5, dng.bad_pixels_bytes([(2, 4), (30, 33), (1, 1)], [(20, 20, 22, 23)])), (4, b"\0\0\x0f\xa0\0\0\0\1")
    )
    second = dng.opcode_list((1, bytes(40)), (9, dng.gain_map_bytes(gains, (0, 1, 40, 60), (2, 2))), (9, b"short"))
    path = dng.write(tmp_path / "a.dng", mosaic, active=(2, 4, 48, 64), opcodes={51008: first, 51009: second})
    frame = bayer(path)
    # The list counts from the stored image's corner, the frame from the visible area's; (1, 1) is outside of that.
    rectangle = [(y - 2, x - 4) for y in (20, 21) for x in (20, 21, 22)]
    assert set(map(tuple, frame.defects.tolist())) == {(0, 0), (28, 29), (8, 8), *rectangle}
    (found,) = frame.gain_maps
    assert found.gains[:, :, 0] == pytest.approx(gains.astype(np.float32))
    assert (found.top, found.left, found.bottom, found.right) == (0, 1, 40, 60)
    assert (found.row_pitch, found.col_pitch) == (2, 2) and found.spacing == pytest.approx((0.5, 1 / 3))


def test_hostile_opcodes_are_left_out(tmp_path: Path) -> None:
    endless = dng.opcode_list((5, b"\0\0\0\1\xff\xff\xff\xff\xff\xff\xff\xff"))
    huge = dng.opcode_list((5, dng.bad_pixels_bytes([], [(0, 0, 1 << 30, 1 << 30)])))
    many = b"\xff\xff\xff\xff" + bytes(12)
    wild = dng.opcode_list((9, dng.gain_map_bytes(np.full((2, 2), np.nan), (0, 0, 48, 64), (1, 1))))
    zero_pitch = dng.opcode_list((9, dng.gain_map_bytes(np.ones((2, 2)), (0, 0, 48, 64), (0, 1))))
    for code, data in ((51008, endless), (51008, huge), (51009, many), (51009, wild), (51009, zero_pitch)):
        frame = bayer(dng.write(tmp_path / "a.dng", dng.random_mosaic(), opcodes={code: data}))
        assert frame.gain_maps == () and len(frame.defects) == 0


@pytest.mark.parametrize("matrix", [None, np.zeros((3, 3)), np.ones((3, 3))])
def test_a_missing_zero_or_singular_matrix_falls_back_and_says_so(tmp_path: Path, matrix: np.ndarray | None) -> None:
    frame = bayer(dng.write(tmp_path / "a.dng", dng.random_mosaic(), matrix=matrix))
    assert len(frame.fallbacks) == 1 and "colour matrix" in frame.fallbacks[0]
    assert frame.M_balanced_to_xyz.sum(axis=1) == pytest.approx(D65_WHITE, abs=1e-6)
    # An average camera: its blue is blue, and no colour is amplified beyond what real cameras need.
    srgb = np.linalg.inv(M_SRGB_TO_XYZ) @ frame.M_balanced_to_xyz
    assert np.all(np.diag(srgb) > 1) and np.abs(srgb).max() < 2.5


@pytest.mark.parametrize("neutral", [None, (0, 1, 0), (0, 0, 0)])
def test_a_missing_white_balance_is_estimated_from_the_picture(
    tmp_path: Path, neutral: tuple[float, float, float] | None
) -> None:
    rng = np.random.default_rng(1)
    grey = np.repeat(np.repeat(rng.uniform(200, 2000, (24, 32)), 2, 0), 2, 1)
    response = np.tile([[0.5, 1.0], [1.0, 0.8]], (24, 32))
    frame = bayer(dng.write(tmp_path / "a.dng", (64 + grey * response).astype(np.uint16), neutral=neutral))
    assert frame.white_balance == pytest.approx((2.0, 1.0, 1.25), rel=0.02)
    assert any("white balance" in sentence for sentence in frame.fallbacks)


def test_ones_count_as_a_white_balance_only_when_written(tmp_path: Path) -> None:
    frame = bayer(dng.write(tmp_path / "a.dng", dng.random_mosaic(), neutral=(1, 1, 1)))
    assert frame.white_balance == (1, 1, 1) and frame.fallbacks == ()


def test_white_is_lowered_to_where_the_sensor_clips(tmp_path: Path) -> None:
    mosaic = np.minimum(dng.random_mosaic(96, 96), 3500)
    assert bayer(dng.write(tmp_path / "a.dng", mosaic)).white == 3500
    below = np.minimum(dng.random_mosaic(96, 96), 2000)
    assert bayer(dng.write(tmp_path / "b.dng", below)).white == 4095


def test_a_pattern_that_contradicts_the_picture_is_replaced(tmp_path: Path) -> None:
    light = np.kron(np.random.default_rng(3).uniform(300, 1500, (8, 8)), np.ones((16, 16)))
    response = np.tile([[0.45, 1.0], [1.0, 0.7]], (64, 64))
    mosaic = (64 + light * response).astype(np.uint16)
    path = dng.write(tmp_path / "a.dng", mosaic, ("GB", "RG"), neutral=None, matrix=None, black=None, white=1023)
    frame = bayer(path)
    assert frame.cfa == "RGGB"
    # With colour metadata the file is believed.
    assert bayer(dng.write(tmp_path / "b.dng", mosaic, ("GB", "RG"), black=None)).cfa == "GBRG"


@pytest.mark.parametrize("size", [(60, 72), (540, 546)])
def test_x_trans_takes_the_classical_path(tmp_path: Path, size: tuple[int, int]) -> None:
    mosaic = np.full(size, 64 + 1000, np.uint16)
    frame = read_raw(dng.write(tmp_path / "a.dng", mosaic, dng.XTRANS, black=(64,), neutral=(1, 1, 1)))
    assert isinstance(frame, DemosaicedFrame) and frame.kind == "X-Trans"
    level = 1000 / (4095 - 64)
    assert frame.xyz.shape == (3, *size)
    assert frame.xyz[:, 20, 20] == pytest.approx(D65_WHITE * level, rel=1e-2)


def test_monochrome_is_grey_in_d65(tmp_path: Path) -> None:
    mosaic = dng.random_mosaic()
    frame = read_raw(dng.write(tmp_path / "a.dng", mosaic, None, black=(64,)))
    assert isinstance(frame, DemosaicedFrame) and frame.kind == "monochrome"
    expected = (mosaic.astype(float) - 64) / (4095 - 64)
    assert frame.xyz[1] == pytest.approx(expected, abs=1e-3)
    assert frame.xyz[2] == pytest.approx(frame.xyz[1] * D65_WHITE[2], abs=1e-3)


def test_linear_dng_goes_to_xyz_with_its_gain_map(tmp_path: Path) -> None:
    rgb = np.random.default_rng(0).integers(100, 1500, (48, 64, 3), dtype=np.uint16)
    options = {"neutral": (0.5, 1.0, 0.8), "black": None}
    plain = read_raw(dng.write(tmp_path / "a.dng", rgb, None, **options))
    assert isinstance(plain, DemosaicedFrame) and plain.kind == "linear DNG"
    balanced = rgb.reshape(-1, 3).T / 4095 * np.array([[2.0], [1.0], [1.25]])
    expected = (balanced_to_xyz(dng.M_XYZ_TO_CAMERA) @ balanced).reshape(3, 48, 64)
    assert plain.xyz == pytest.approx(expected, abs=4e-3)
    doubled = dng.opcode_list((9, dng.gain_map_bytes(np.full((2, 2), 1.25), (0, 0, 48, 64), (1, 1), planes=3)))
    brighter = read_raw(dng.write(tmp_path / "b.dng", rgb, None, opcodes={51009: doubled}, **options))
    assert isinstance(brighter, DemosaicedFrame)
    assert brighter.xyz == pytest.approx(plain.xyz * 1.25, abs=5e-3)


def test_names() -> None:
    assert is_raw_name(Path("a/B.NEF")) and is_raw_name(Path("x.dng")) and is_raw_name(Path("x.cr3"))
    assert not is_raw_name(Path("x.jpg")) and not is_raw_name(Path("dng"))


def test_what_is_no_raw_picture_gives_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "empty.dng").touch()
    (tmp_path / "text.NEF").write_text("Dear diary,\n" * 50)
    (tmp_path / "text.CR2").write_text("Milk, bread and butter for the weekend.\n")
    (tmp_path / "folder.cr2").mkdir()
    (tmp_path / "noise.arw").write_bytes(np.random.default_rng(0).bytes(5000))
    (tmp_path / "head.dng").write_bytes(b"II*\0\x08\0\0\0" + b"\xff" * 3000)
    cv2.imwrite(str(tmp_path / "picture.tif"), np.zeros((64, 64, 3), np.uint8))
    os.mkfifo(tmp_path / "pipe.nef")
    words = {
        "empty.dng": "is empty", "text.NEF": "not a raw picture", "missing.dng": "does not exist",
        "text.CR2": "not a raw picture",
        "folder.cr2": "is a folder", "noise.arw": "not a raw", "head.dng": "damaged", "picture.tif": "“picture.tif”",
        "pipe.nef": "not a file",
    }  # fmt: skip
    for name, word in words.items():
        with pytest.raises(RawError) as caught:
            read_raw(tmp_path / name)
        text = str(caught.value)
        assert word in text and name in text and text.endswith(".") and "\n" not in text


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = dng.write(tmp_path / "a.dng", dng.random_mosaic())
    path.chmod(0)
    if os.access(path, os.R_OK):  # root may read everything
        original = Path.open

        def refused(self: Path, *args: object, **kwargs: object) -> object:
            if self == path:
                raise PermissionError(13, "Permission denied", str(self))
            return original(self, *args, **kwargs)  # type: ignore[call-overload]

        monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(RawError, match="permission denied"):
        read_raw(path)


def test_truncation_anywhere_is_an_error_or_a_whole_picture(tmp_path: Path) -> None:
    mosaic = dng.random_mosaic()
    whole = dng.write(tmp_path / "a.dng", mosaic, noise=(1e-4, 1e-7)).read_bytes()
    cut = tmp_path / "cut.dng"
    refused = 0
    for length in range(0, len(whole), max(1, len(whole) // 40)):
        cut.write_bytes(whole[:length])
        with pytest.raises(RawError):
            read_raw(cut)
        refused += 1
    assert refused > 30


def test_damaged_bytes_never_crash(tmp_path: Path) -> None:
    gains = dng.opcode_list((9, dng.gain_map_bytes(np.ones((3, 3)), (0, 0, 48, 64), (1, 1))))
    whole = dng.write(tmp_path / "a.dng", dng.random_mosaic(), opcodes={51009: gains}, noise=(1e-4, 1e-7)).read_bytes()
    rng = np.random.default_rng(5)
    path = tmp_path / "b.dng"
    opened = 0
    for _ in range(150):
        data = np.frombuffer(whole, np.uint8).copy()
        at = rng.integers(4, min(len(data), 1200), 3)
        data[at] = rng.integers(0, 256, 3)
        path.write_bytes(data.tobytes())
        try:
            frame = read_raw(path)
        except RawError:
            continue
        opened += 1
        if isinstance(frame, RawFrame):
            assert np.isfinite(frame.M_balanced_to_xyz).all() and min(frame.white_balance) > 0
            assert frame.white > max(frame.black)
    assert opened > 20


@pytest.mark.parametrize("dtype", [np.float32, np.float16])
def test_floating_point_sensor_data(tmp_path: Path, dtype: type) -> None:
    light = np.linspace(0, 1, 48 * 64, dtype=np.float32).reshape(48, 64)
    frame = bayer(dng.write(tmp_path / "a.dng", light.astype(dtype), black=None, white=1))
    assert frame.mosaic / frame.white == pytest.approx(light, abs=2e-3)


def test_integers_that_libraw_does_not_decode(tmp_path: Path) -> None:
    path = dng.write(tmp_path / "a.dng", dng.random_mosaic().astype(np.uint32))
    with pytest.raises(UnsupportedRawError, match="LibRaw does not decode"):
        read_raw(path)


# --- the shared raws --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name, cfa, size, black, white",
    [
        ("Hero6_GOPR0024.DNG", "RGGB", (3000, 4000), 0, 16383),
        ("CANON_550D_colorchart.dng", "RGGB", (1156, 1734), 2056, 15000),
        ("RAW_CANON_G2.CRW", "RGGB", (1720, 2312), 32, 1023),
        ("RAW_KODAK_DC50.KDC", "GRBG", (512, 768), 0, 16383),
        ("IMX296_bggr_dark.dng", "BGGR", (1088, 1456), 60, 1023),
        ("rpi_gbrg_notags.dng", "RGGB", (480, 640), 64, 1023),  # named GBRG by the file, which its picture contradicts
    ],
)
def test_shared_bayer_files(
    data_folder: Path, name: str, cfa: str, size: tuple[int, int], black: float, white: float
) -> None:
    frame = bayer(data_folder / "raw" / name)
    assert (frame.cfa, frame.mosaic.shape, frame.black, frame.white) == (cfa, size, (black,) * 4, white)
    assert all(0.2 < gain < 6 for gain in (*frame.white_balance, *frame.daylight_balance))


def test_the_shot_of_a_dng_and_of_a_crw(data_folder: Path) -> None:
    shot = read_raw(data_folder / "raw" / "Hero6_GOPR0024.DNG").shot
    assert (shot.make, shot.model, shot.iso, shot.orientation) == ("GoPro", "HERO6 Black", 100, 2)
    assert shot.shutter == pytest.approx(1 / 455) and shot.aperture == pytest.approx(2.8) and shot.focal_length == 3
    assert shot.time == datetime(2016, 1, 1, 23, 7, 27)
    assert shot.gps is not None and shot.gps == pytest.approx((33.12689, -117.32665, -14.287), abs=1e-4)
    old = read_raw(data_folder / "raw" / "RAW_CANON_G2.CRW")
    assert (old.shot.make, old.shot.model) == ("Canon", "PowerShot G2")
    assert old.shot.shutter == pytest.approx(1 / 501, rel=0.01) and old.shot.time == datetime(2002, 9, 8, 11, 32, 38)
    decoded = cv2.imdecode(np.frombuffer(old.preview, np.uint8), cv2.IMREAD_COLOR)
    assert decoded is not None and min(decoded.shape[:2]) > 200


def test_the_shared_linear_dng(data_folder: Path) -> None:
    frame = read_raw(data_folder / "raw" / "not_bayer_linear_canon6d.dng")
    assert isinstance(frame, DemosaicedFrame) and frame.kind == "linear DNG"
    assert frame.xyz.shape == (3, 816, 1224) and frame.shot.lens == "EF24-105mm f/4L IS USM"
    assert frame.xyz[1].max() == pytest.approx(1.0, abs=0.05) and frame.preview[:2] == b"\xff\xd8"


def test_the_shared_unsupported_dng(data_folder: Path) -> None:
    with pytest.raises(UnsupportedRawError, match="JPEG XL"):
        read_raw(data_folder / "raw" / "unsupported_nikon_z9_jxl.dng")


@pytest.mark.parametrize("name", ["Hero6_GOPR0024.DNG", "RAW_CANON_G2.CRW", "RAW_KODAK_DC50.KDC"])
@pytest.mark.parametrize("share", [0.3, 0.98])
def test_shared_files_cut_short(data_folder: Path, tmp_path: Path, name: str, share: float) -> None:
    whole = (data_folder / "raw" / name).read_bytes()
    path = tmp_path / name
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(RawError) as caught:
        read_raw(path)
    assert name in str(caught.value)
