"""What a raw file's own tags say: DNG tags through tifffile, the shot's EXIF through exifread.

Every value comes from a file that may be damaged or hostile: whatever makes no sense is left out, nothing here raises.
"""

from __future__ import annotations

import io
import logging
import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeAlias

import exifread
import numpy as np
import tifffile
from numpy.typing import NDArray

from camnet_gui.gain_map import GAIN_MAP, opcodes, parse_gain_map
from camnet_gui.images import F64, GainMap, Noise, Shot, Vec3

# Both libraries log every oddity of a file; the caller gets one sentence instead.
logging.getLogger("tifffile").setLevel(logging.CRITICAL)
logging.getLogger("exifread").setLevel(logging.CRITICAL)

_FIX_CONSTANT: Final = 4
_FIX_LIST: Final = 5
_MOST_DEFECTS: Final = 1_000_000
_MOST_TAG_BYTES: Final = 16 * 1024**2
_MOST_IFDS: Final = 16
_CFA: Final = 32803
_LINEAR_RAW: Final = 34892
_COMPRESSIONS: Final = {
    34892: "lossy JPEG", 52546: "JPEG XL", 50002: "JPEG XL", 9: "VC-5", 34713: "Nikon NEF", 8: "Deflate",
}  # fmt: skip
_D65_LIGHTS: Final = (21, 20, 22, 23)  # EXIF LightSource: D65, D55, D75, D50: nearest daylight first
_FROM_LIBRAW_FLIP: Final = {0: 1, 1: 2, 2: 4, 3: 3, 4: 5, 5: 8, 6: 6, 7: 7}
_GPS_REFERENCES: Final = {"N": 1.0, "S": -1.0, "E": 1.0, "W": -1.0}

_BIAS: Final = 0x9204
# What else of a shot goes to its exported files, by number and exifread's name (Exif 2.32); not what edits decide.
DETAILS: Final = {
    0x8822: "EXIF ExposureProgram", 0x9011: "EXIF OffsetTimeOriginal", _BIAS: "EXIF ExposureBiasValue",
    0x9207: "EXIF MeteringMode", 0x9209: "EXIF Flash", 0x9291: "EXIF SubSecTimeOriginal",
    0xA405: "EXIF FocalLengthIn35mmFilm", 0xA431: "EXIF BodySerialNumber", 0xA432: "EXIF LensSpecification",
    0xA433: "EXIF LensMake",
}  # fmt: skip
_MOST_VALUES: Final = 4
_LARGEST_SHORT: Final = 65535
_LARGEST_PART: Final = 2**31 - 1

ExifTags: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class DngTags:
    """DNG tags (specification 1.6) that LibRaw does not hand on; empty for other files.

    noise : NoiseProfile per CFA plane, before gains, or None
    raw_defects : int32 (N, 2), (y, x) in the whole stored image (OpcodeList1)
    active_defects : int32 (N, 2), (y, x) in the active area (OpcodeList2)
    bad_constants : sensor values that mark a bad site
    M_xyz_to_camera : ColorMatrix of the illuminant nearest to D65
    neutral : AsShotNeutral, when written
    has_black : BlackLevel is written
    active : (top, left) of the active area in the stored image, when written
    compression : name of the compression when it is a rare one
    """

    is_dng: bool = False
    noise: Noise | None = None
    gain_maps: tuple[GainMap, ...] = ()
    raw_defects: NDArray[np.int32] = field(default_factory=lambda: np.zeros((0, 2), np.int32))
    active_defects: NDArray[np.int32] = field(default_factory=lambda: np.zeros((0, 2), np.int32))
    bad_constants: tuple[int, ...] = ()
    baseline_exposure: float = 0.0
    M_xyz_to_camera: F64 | None = None
    neutral: Vec3 | None = None
    has_black: bool = False
    active: tuple[int, int] | None = None
    compression: str = ""


def read_dng_tags(path: Path) -> DngTags:
    """The DNG tags of the file at `path`; `DngTags()` when it is no DNG or can't be parsed."""
    try:
        with path.open("rb") as file:
            if file.read(4) not in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
                return DngTags()
            file.seek(0)
            with tifffile.TiffFile(file) as tiff:
                return _dng_tags(tiff)
    except Exception:
        # tifffile raises whatever a hostile file provokes; without tags the picture still opens by LibRaw's reading.
        return DngTags()


def _dng_tags(tiff: tifffile.TiffFile) -> DngTags:
    first = tiff.pages[0]
    assert isinstance(first, tifffile.TiffPage)
    if 50706 not in first.tags:
        return DngTags()
    pages = [first, *_sub_pages(first)]
    raw = max(
        (page for page in pages if _value(page, 262) in (_CFA, _LINEAR_RAW)),
        key=lambda page: (int(_value(page, 254) or 0) == 0, page.imagelength * page.imagewidth),
        default=first,
    )

    def get(code: int) -> Any:
        found = _value(raw, code)
        return _value(first, code) if found is None else found

    listed = [_defects(get(code)) for code in (51008, 51009)]
    return DngTags(
        is_dng=True,
        noise=noise_profile(_floats(get(51041))),
        gain_maps=_gain_maps(get(51009)),
        raw_defects=listed[0][0],
        active_defects=listed[1][0],
        bad_constants=listed[0][1] + listed[1][1],
        baseline_exposure=_baseline(_rationals(get(50730))),
        M_xyz_to_camera=_daylight_matrix(get),
        neutral=_neutral(_rationals(get(50728))),
        has_black=get(50714) is not None,
        active=_origin(_floats(get(50829))),
        compression=_COMPRESSIONS.get(int(_value(raw, 259) or 0), ""),
    )


def _sub_pages(page: tifffile.TiffPage) -> list[tifffile.TiffPage]:
    found: list[tifffile.TiffPage] = []
    if 330 in page.tags:
        for sub in page.pages or ():
            if isinstance(sub, tifffile.TiffPage):
                found.append(sub)
            if len(found) >= _MOST_IFDS:
                break
    return found


def _value(page: tifffile.TiffPage, code: int) -> Any:
    tag = page.tags.get(code)
    return None if tag is None or tag.valuebytecount > _MOST_TAG_BYTES else tag.value


def _floats(value: Any) -> F64:
    return np.zeros(0) if value is None else np.atleast_1d(np.asarray(value, np.float64)).ravel()


def _rationals(value: Any) -> F64:
    """tifffile gives rationals as a flat run of numerators and denominators; those over 0 become NaN."""
    pairs = _floats(value)
    if len(pairs) % 2:
        return np.zeros(0)
    with np.errstate(divide="ignore", invalid="ignore"):
        result: F64 = pairs[::2] / pairs[1::2]
    return result


def noise_profile(values: F64) -> Noise | None:
    """A DNG NoiseProfile (S, O) once, per colour plane R, G, B, or per CFA plane R, G1, G2, B; None when unusable.

    Its variance S·x + O is the paper's λ_shot·x + λ_read² (DNG 1.6, NoiseProfile).
    """
    planes = {2: (0, 0, 0, 0), 6: (0, 1, 1, 2), 8: (0, 1, 2, 3)}.get(len(values))
    if planes is None or not np.isfinite(values).all():
        return None
    shot, read_var = values[::2], np.maximum(values[1::2], 0.0)
    if (shot < 0).any() or (shot > 1).any() or (read_var > 1).any() or (shot + read_var).min() <= 0:
        return None
    r, g1, g2, b = planes
    return Noise(
        (float(shot[r]), float(shot[g1]), float(shot[g2]), float(shot[b])),
        (float(read_var[r]), float(read_var[g1]), float(read_var[g2]), float(read_var[b])),
        "dng",
    )


def _gain_maps(data: Any) -> tuple[GainMap, ...]:
    if not isinstance(data, bytes):
        return ()
    found = (parse_gain_map(parameters) for opcode, parameters in opcodes(data) if opcode == GAIN_MAP)
    return tuple(gain_map for gain_map in found if gain_map is not None)


def _defects(data: Any) -> tuple[NDArray[np.int32], tuple[int, ...]]:
    """Sites of FixBadPixelsList and values of FixBadPixelsConstant (DNG 1.6, opcodes 5 and 4)."""
    sites: list[NDArray[np.int32]] = [np.zeros((0, 2), np.int32)]
    constants: list[int] = []
    for opcode, parameters in opcodes(data) if isinstance(data, bytes) else ():
        if opcode == _FIX_CONSTANT and len(parameters) >= 4:
            constants.append(struct.unpack_from(">I", parameters)[0])
        if opcode == _FIX_LIST and len(parameters) >= 12:
            _phase, points, rectangles = struct.unpack_from(">3I", parameters)
            if len(parameters) < 12 + 8 * points + 16 * rectangles:
                continue
            sites.append(np.frombuffer(parameters, ">i4", 2 * points, 12).reshape(-1, 2).astype(np.int32))
            room = _MOST_DEFECTS - points
            areas = np.frombuffer(parameters, ">u4", 4 * rectangles, 12 + 8 * points).reshape(-1, 4)
            for top, left, bottom, right in areas.astype(np.int64):
                area = max(bottom - top, 0) * max(right - left, 0)
                room -= area
                if area > 0 and room >= 0 and max(bottom, right) < 1 << 20:
                    sites.append(np.mgrid[top:bottom, left:right].reshape(2, -1).T.astype(np.int32))
    return np.concatenate(sites)[:_MOST_DEFECTS], tuple(constants)


def _origin(values: F64) -> tuple[int, int] | None:
    if len(values) != 4 or not np.isfinite(values).all() or not (values[:2].min() >= 0 and values.max() < 1 << 20):
        return None
    return int(values[0]), int(values[1])


def _baseline(values: F64) -> float:
    return float(values[0]) if len(values) == 1 and abs(values[0]) <= 10 else 0.0


def _neutral(values: F64) -> Vec3 | None:
    if len(values) != 3 or not np.isfinite(values).all() or values.min() <= 0:
        return None
    return float(values[0]), float(values[1]), float(values[2])


def _daylight_matrix(get: Any) -> F64 | None:
    """The ColorMatrix whose CalibrationIlluminant is nearest to D65, else the last one that is there."""
    best: tuple[int, F64] | None = None
    for matrix_code, light_code in ((50721, 50778), (50722, 50779), (52531, 52529)):
        values = _rationals(get(matrix_code))
        if len(values) != 9 or not np.isfinite(values).all():
            continue
        light = get(light_code)
        rank = _D65_LIGHTS.index(light) if light in _D65_LIGHTS else len(_D65_LIGHTS)
        if best is None or rank <= best[0]:
            best = (rank, values.reshape(3, 3))
    return None if best is None else best[1]


def read_exif(file: BinaryIO) -> ExifTags:
    """exifread's tags of an open TIFF, JPEG or similar file; empty when it finds none."""
    try:
        found: ExifTags = exifread.process_file(file, details=False)
    except Exception:
        # exifread raises whatever a hostile file provokes; a photo without EXIF is still a photo.
        return {}
    return found


def read_shot(path: Path, preview: bytes) -> tuple[Shot, bool]:
    """The shot from the file's own EXIF, else from that of its embedded JPEG; and whether an orientation was found.

    LibRaw gives embedded JPEGs without EXIF one with what it knows, so that older makers' formats have a camera too.
    """
    with path.open("rb") as file:
        tags = read_exif(file)
    if not any(name.endswith((" Make", " Model", "ExposureTime")) for name in tags) and preview:
        tags = {**read_exif(io.BytesIO(preview)), **tags}
    make, model = _text(tags, "Image Make"), _text(tags, "Image Model")
    if not model:
        model = _text(tags, "Image Tag 0xC614", "Image UniqueCameraModel")
    orientation = _orientation(tags)
    shot = Shot(
        make=make,
        model=model,
        lens=_text(tags, "EXIF LensModel"),
        iso=_iso(tags),
        shutter=_positive(tags, "EXIF ExposureTime", "Image ExposureTime"),
        aperture=_positive(tags, "EXIF FNumber", "Image FNumber"),
        focal_length=_positive(tags, "EXIF FocalLength", "Image FocalLength"),
        time=_time(_text(tags, "EXIF DateTimeOriginal", "EXIF DateTimeDigitized", "Image DateTime")),
        orientation=orientation or 1,
        gps=_gps(tags),
        artist=_text(tags, "Image Artist"),
        copyright=_text(tags, "Image Copyright"),
        details=tuple(_details(tags)),
    )
    return shot, orientation is not None


def _details(tags: ExifTags) -> Iterator[tuple[int, int | str | tuple[Fraction, ...]]]:
    """What stands in the tags of DETAILS; what makes no sense is left out."""
    for number, name in DETAILS.items():
        values = getattr(tags.get(name), "values", None)
        if isinstance(values, str):
            if text := _text(tags, name):
                yield number, text
        elif isinstance(values, list) and 0 < len(values) <= _MOST_VALUES:
            if len(values) == 1 and type(values[0]) is int and 0 <= values[0] <= _LARGEST_SHORT:
                yield number, values[0]
            elif all(_is_rational(value, number == _BIAS) for value in values):
                yield number, tuple(Fraction(value.numerator, value.denominator) for value in values)


def _is_rational(value: object, signed: bool) -> bool:
    if not isinstance(value, Fraction) or not 0 < value.denominator <= _LARGEST_PART:
        return False
    return (-_LARGEST_PART if signed else 0) <= value.numerator <= _LARGEST_PART


def orientation_of_flip(flip: int) -> int:
    """EXIF orientation of LibRaw's `flip` (bit 0 mirrors columns, bit 1 rows, bit 2 transposes)."""
    return _FROM_LIBRAW_FLIP.get(flip, 1)


def _text(tags: ExifTags, *names: str) -> str:
    for name in names:
        if name in tags:
            text = "".join(c for c in str(tags[name]).split("\0")[0] if c.isprintable()).strip()[:200]
            if text:
                return text
    return ""


def _numbers(tags: ExifTags, name: str) -> list[float]:
    values = getattr(tags.get(name), "values", None)
    numbers: list[float] = []
    for value in values if isinstance(values, list | tuple) else ():
        try:
            numbers.append(float(value))
        except (ValueError, TypeError, ZeroDivisionError, OverflowError):
            numbers.append(math.nan)
    return numbers


def _positive(tags: ExifTags, *names: str) -> float | None:
    for name in names:
        for number in _numbers(tags, name)[:1]:
            if math.isfinite(number) and number > 0:
                return number
    return None


def _iso(tags: ExifTags) -> float | None:
    # 65535 is what the 16-bit field holds when the true number is in a younger tag.
    iso = _positive(tags, "EXIF ISOSpeedRatings", "Image ISOSpeedRatings", "EXIF PhotographicSensitivity")
    if iso is None or iso >= 65535:
        return _positive(tags, "EXIF RecommendedExposureIndex", "EXIF ISOSpeed") or iso
    return iso


def _orientation(tags: ExifTags) -> int | None:
    for number in _numbers(tags, "Image Orientation")[:1]:
        if number in range(1, 9):
            return int(number)
    return None


def _time(text: str) -> datetime | None:
    try:
        return datetime.strptime(text[:19], "%Y:%m:%d %H:%M:%S")
    except ValueError:
        return None


def _gps(tags: ExifTags) -> tuple[float, float, float | None] | None:
    """Signed degrees (EXIF 2.32, 4.6.6) and metres above sea level."""
    degrees: list[float] = []
    for name, limit in (("GPS GPSLatitude", 90), ("GPS GPSLongitude", 180)):
        parts = _numbers(tags, name)
        sign = _GPS_REFERENCES.get(_text(tags, name + "Ref")[:1].upper())
        if len(parts) != 3 or sign is None or not all(map(math.isfinite, parts)):
            return None
        degrees.append(sign * (parts[0] + parts[1] / 60 + parts[2] / 3600))
        if abs(degrees[-1]) > limit:
            return None
    heights = [height for height in _numbers(tags, "GPS GPSAltitude")[:1] if math.isfinite(height)]
    below = _numbers(tags, "GPS GPSAltitudeRef")[:1] == [1.0]
    return degrees[0], degrees[1], (-heights[0] if below else heights[0]) if heights else None
