"""Writes a Bayer mosaic, or a restored picture, as DNG (Adobe DNG specification 1.4) with tifffile.

Layout: IFD 0 is a small thumbnail with the camera's tags, its SubIFDs are the mosaic and a JPEG preview, and an EXIF
IFD follows. tifffile writes neither EXIF IFDs nor, without imagecodecs, JPEG: the preview goes in as bytes and its tags
are made those of a JPEG afterwards, and the EXIF IFD is added at the end of the finished file.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np
import tifffile
from PIL import Image

from camnet_gui.color import M_XYZ_TO_SRGB, apply_matrix, srgb_encode
from camnet_gui.exif import add_to_tiff, exif_tags, software_name, tiff_extratags
from camnet_gui.images import F32, F64, U8, U16, CfaPattern, Shot, Vec3
from camnet_gui.profiles import SPACES

D65_LIGHT: Final = 21  # EXIF LightSource
CFA_PHOTOMETRIC: Final = 32803
LINEAR_PHOTOMETRIC: Final = 34892
_RESTORED: Final = " (restored)"
_BAND: Final = 256  # rows that are converted at a time
EXIF_IFD: Final = 34665
PLACEHOLDER: Final = 34664  # an unused tag just before it: tifffile keeps 34665 to itself
SCALE: Final = 1_000_000  # denominator of matrices and neutrals
Tag = tuple[int, str | int, int, object, bool]


@dataclass(frozen=True, slots=True, eq=False)
class Sensor:
    """What a DNG says about the sensor.

    black, white : levels in sensor values
    M_xyz_to_camera : (3, 3), CIE XYZ (D65) to un-balanced camera RGB (DNG ColorMatrix under illuminant D65)
    neutral : camera RGB of a neutral in the picture's light, largest 1 (AsShotNeutral)
    noise : (λ_shot, λ_read²) of var(x) = λ_shot·x + λ_read², x from 0 at black to 1 at white (NoiseProfile)
    """

    cfa: CfaPattern
    black: int
    white: int
    M_xyz_to_camera: F64
    neutral: Vec3
    noise: tuple[float, float]
    baseline_exposure: float = 0.0


def write_dng(path: Path, mosaic: U16, sensor: Sensor, shot: Shot, preview: U8) -> None:
    """Write `mosaic` uint16 (H, W) as an uncompressed DNG.

    preview : uint8 (h, w, 3), sRGB, in sensor orientation; embedded as JPEG and, reduced, as thumbnail
    Raises OSError when the file can't be written.
    """
    thumbnail = Image.fromarray(preview)
    thumbnail.thumbnail((256, 256))
    jpeg = BytesIO()
    Image.fromarray(preview).save(jpeg, "JPEG", quality=90, subsampling=0)
    with tifffile.TiffWriter(path, byteorder="<") as file:
        file.write(
            np.asarray(thumbnail),
            photometric="rgb",
            subfiletype=1,
            subifds=2,
            extratags=_camera_tags(sensor, shot),
            software="camnet_gui",
            datetime=shot.time,
            metadata=None,
        )
        file.write(
            mosaic,
            photometric=CFA_PHOTOMETRIC,
            subfiletype=0,
            extratags=_mosaic_tags(sensor),
            software=False,
            metadata=None,
        )
        file.write(
            np.frombuffer(jpeg.getvalue(), np.uint8)[None],
            photometric="minisblack",
            subfiletype=1,
            extratags=[(530, "H", 2, (1, 1), True)],  # YCbCrSubSampling
            software=False,
            metadata=None,
        )
    _mark_as_jpeg(path, preview.shape[0], preview.shape[1])
    _append_exif(path, shot)


def write_linear_dng(path: Path, xyz: F32, shot: Shot, kept: Shot | None) -> None:
    """Write a restored picture, linear XYZ (D65) float32 (H, W, 3), as a linear DNG of 16 bits.

    The samples have ROMM's primaries under D65, wide enough for what cameras see, and ColorMatrix1 tells that; 65535 is
    Y = 1. `shot` names the camera, `kept` is what is written of the rest (None: nothing). Raises OSError.
    """
    M_xyz_to_samples = SPACES["prophoto"].M_xyz_to_rgb
    height, width = xyz.shape[:2]
    samples = np.empty((height, width, 3), np.uint16)
    for top in range(0, height, _BAND):
        linear = xyz[top : top + _BAND].reshape(-1, 3) @ M_xyz_to_samples.astype(np.float32).T
        samples[top : top + _BAND] = (np.clip(linear, 0, 1) * 65535 + 0.5).reshape(-1, width, 3)
    step = max(1, max(height, width) // 256)
    small = np.moveaxis(np.ascontiguousarray(xyz[::step, ::step]), -1, 0)
    thumbnail = srgb_encode(apply_matrix(M_XYZ_TO_SRGB, small)).transpose(1, 2, 0)
    # RawTherapee takes its own profile for a camera that it knows by name; these samples are that camera's no more.
    model = f"{shot.model or 'Camera'}{_RESTORED}"
    tags = None if kept is None else exif_tags(replace(kept, model=model), width, height, srgb=False)
    neutral = Sensor("RGGB", 0, 65535, M_xyz_to_samples, (1.0, 1.0, 1.0), (0.0, 0.0))
    named = Shot(make=shot.make, model=model)
    written = {271, 272, 274, PLACEHOLDER, 51041}
    camera = [tag for tag in _camera_tags(neutral, named) if tag[0] not in written]
    with tifffile.TiffWriter(path, byteorder="<") as file:
        file.write(
            np.ascontiguousarray(thumbnail * 255 + 0.5).astype(np.uint8),
            photometric="rgb",
            subfiletype=1,
            subifds=1,
            extratags=[*camera, *(tiff_extratags(tags) if tags is not None else [(274, "H", 1, 1, True)])],
            software=software_name() if tags is not None else False,
            metadata=None,
        )
        file.write(
            samples,
            photometric=LINEAR_PHOTOMETRIC,
            planarconfig="contig",
            subfiletype=0,
            extratags=[(50714, "H", 3, (0, 0, 0), True), (50717, "I", 3, (65535,) * 3, True)],
            software=False,
            metadata=None,
        )
    if tags is not None:
        add_to_tiff(path, tags)


def _rational(values: F64, denominator: int = SCALE) -> tuple[int, ...]:
    flat = np.round(np.ravel(values) * denominator).astype(int)
    return tuple(int(n) for value in flat for n in (value, denominator))


def _camera_tags(sensor: Sensor, shot: Shot) -> list[Tag]:
    matrix = _rational(sensor.M_xyz_to_camera)
    neutral = _rational(np.array(sensor.neutral))
    baseline = _rational(np.array([sensor.baseline_exposure]))
    return [
        (271, "s", 0, shot.make, True),
        (272, "s", 0, shot.model, True),
        (274, "H", 1, shot.orientation, True),
        (PLACEHOLDER, "I", 1, 0, True),
        (50706, "B", 4, (1, 4, 0, 0), True),  # DNGVersion
        (50707, "B", 4, (1, 2, 0, 0), True),  # DNGBackwardVersion
        (50708, "s", 0, f"{shot.make} {shot.model}", True),  # UniqueCameraModel
        (50721, "2i", 9, matrix, True),  # ColorMatrix1
        (50728, "2I", 3, neutral, True),  # AsShotNeutral
        (50730, "2i", 1, baseline, True),  # BaselineExposure
        (50778, "H", 1, D65_LIGHT, True),  # CalibrationIlluminant1
        (51041, "d", 6, sensor.noise * 3, True),  # NoiseProfile, one pair for each colour plane
    ]


def _mosaic_tags(sensor: Sensor) -> list[Tag]:
    return [
        (33421, "H", 2, (2, 2), True),  # CFARepeatPatternDim
        (33422, "B", 4, bytes("RGB".index(letter) for letter in sensor.cfa), True),  # CFAPattern
        (50710, "B", 3, (0, 1, 2), True),  # CFAPlaneColor
        (50711, "H", 1, 1, True),  # CFALayout: rectangular
        (50713, "H", 2, (2, 2), True),  # BlackLevelRepeatDim
        (50714, "H", 4, (sensor.black,) * 4, True),  # BlackLevel
        (50717, "I", 1, sensor.white, True),  # WhiteLevel
    ]


def _mark_as_jpeg(path: Path, height: int, width: int) -> None:
    with tifffile.TiffFile(path, mode="r+") as file:
        subifds = file.pages.first.pages
        assert subifds is not None
        page = subifds[1]
        assert isinstance(page, tifffile.TiffPage)
        for name, value in (
            ("ImageWidth", width),
            ("ImageLength", height),
            ("BitsPerSample", (8, 8, 8)),
            ("Compression", 7),
            ("PhotometricInterpretation", 6),
            ("SamplesPerPixel", 3),
            ("RowsPerStrip", height),
        ):
            page.tags[name].overwrite(value)


def _append_exif(path: Path, shot: Shot) -> None:
    """Add an EXIF IFD (EXIF 2.32, section 4.6.5) at the end of the file and point the placeholder in IFD 0 to it."""
    fields: list[tuple[int, int, int, bytes]] = []

    def text(code: int, value: str) -> None:
        data = value.encode("ascii", "replace") + b"\0"
        fields.append((code, 2, len(data), data))

    def rational(code: int, value: float | None) -> None:
        if value is not None:
            ratio = Fraction(value).limit_denominator(10_000)
            fields.append((code, 5, 1, struct.pack("<II", ratio.numerator, ratio.denominator)))

    rational(33434, shot.shutter)
    rational(33437, shot.aperture)
    if shot.iso is not None:
        fields.append((34855, 3, 1, struct.pack("<H", round(shot.iso))))
    fields.append((36864, 7, 4, b"0232"))
    if shot.time is not None:
        text(36867, shot.time.strftime("%Y:%m:%d %H:%M:%S"))
    rational(37386, shot.focal_length)
    if shot.lens:
        text(42036, shot.lens)

    with tifffile.TiffFile(path) as file:
        entry = file.pages.first.tags[PLACEHOLDER].offset
    with path.open("r+b") as raw:
        start = raw.seek(0, 2)
        start += start % 2
        heap = start + 2 + 12 * len(fields) + 4
        table, tail = struct.pack("<H", len(fields)), b""
        for code, kind, count, data in fields:
            if len(data) <= 4:
                value = data.ljust(4, b"\0")
            else:
                value = struct.pack("<I", heap + len(tail))
                tail += data + b"\0" * (len(data) % 2)
            table += struct.pack("<HHI", code, kind, count) + value
        raw.seek(start)
        raw.write(table + b"\0\0\0\0" + tail)
        raw.seek(entry)
        raw.write(struct.pack("<HHII", EXIF_IFD, 4, 1, start))
