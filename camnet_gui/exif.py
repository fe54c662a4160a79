"""EXIF of an exported picture, made from `Shot` (CIPA DC-008, Exif 2.32), for JPEG and PNG or into a TIFF."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO, Final

from camnet_gui import __version__
from camnet_gui.images import Shot

EXIF_IFD: Final = 0x8769
GPS_IFD: Final = 0x8825
_ARTIST: Final = 0x013B
_COPYRIGHT: Final = 0x8298
_LONGEST_SHORT: Final = 65535
_LONGS: Final = frozenset({0xA002, 0xA003})  # PixelXDimension and PixelYDimension: libtiff warns of 16 bits


@dataclass(frozen=True, slots=True)
class ExifTags:
    """Tag number -> value of the three directories: of the picture (IFD0), EXIF, GPS (empty when unknown)."""

    picture: dict[int, object]
    exif: dict[int, object]
    gps: dict[int, object]


def software_name() -> str:
    """Name and version of this program, for the Software tag."""
    return f"camnet_gui {__version__}"


def exif_tags(shot: Shot, width: int, height: int, srgb: bool) -> ExifTags:
    """EXIF tags of a picture of `width` × `height` pixels whose orientation was applied already.

    `srgb` tells whether the pixels are sRGB; otherwise ColorSpace says "uncalibrated". Unknown fields are left out.
    """
    from PIL.TiffImagePlugin import IFDRational

    def rational(value: float, limit: int = 1_000_000) -> object:
        part = Fraction(value).limit_denominator(limit)
        return IFDRational(part.numerator, part.denominator)

    picture: dict[int, object] = {0x0112: 1, 0x0131: software_name()}
    exif: dict[int, object] = {
        0x9000: b"0232",
        0xA001: 1 if srgb else _LONGEST_SHORT,
        0xA002: width,
        0xA003: height,
    }
    for tag, text in ((0x010F, shot.make), (0x0110, shot.model)):
        if text:
            picture[tag] = text
    for tag, text in ((_ARTIST, shot.artist), (_COPYRIGHT, shot.copyright)):
        if text:
            picture[tag] = text.encode()  # names have letters that ASCII has not; other programs write UTF-8 too
    for tag, value in shot.details:
        fractions = value if isinstance(value, tuple) else ()
        numbers = tuple(IFDRational(part.numerator, part.denominator) for part in fractions)
        exif[tag] = numbers[0] if len(numbers) == 1 else numbers or value
    if shot.lens:
        exif[0xA434] = shot.lens
    if shot.time is not None:
        stamp = shot.time.strftime("%Y:%m:%d %H:%M:%S")
        picture[0x0132] = stamp
        exif[0x9003] = exif[0x9004] = stamp
    if shot.iso is not None and shot.iso > 0:
        # The field is 16 bit; above it the standard wants 65535 here and the number in ISOSpeed, whose type is told.
        iso = round(shot.iso)
        exif[0x8827] = min(iso, _LONGEST_SHORT)
        if iso > _LONGEST_SHORT:
            exif[0x8830], exif[0x8833] = 3, iso
    if shot.shutter is not None and shot.shutter > 0:
        # Short times are written as 1/n, as cameras do, where that is the time.
        parts = max(1, round(1 / shot.shutter))
        close = abs(parts * shot.shutter - 1) < 0.01
        exif[0x829A] = IFDRational(1, parts) if close else rational(shot.shutter, 10_000)
    if shot.aperture is not None and shot.aperture > 0:
        # To a tenth, as on lenses (some makers give 6.30392), but for the likes of f/0.95.
        tenths = round(shot.aperture * 10)
        near = abs(tenths / 10 - shot.aperture) < 0.01 * shot.aperture
        exif[0x829D] = IFDRational(tenths, 10) if near else rational(shot.aperture, 100)
    if shot.focal_length is not None and shot.focal_length > 0:
        exif[0x920A] = rational(shot.focal_length, 100)
    return ExifTags(picture, exif, _gps_tags(shot.gps))


def _gps_tags(gps: tuple[float, float, float | None] | None) -> dict[int, object]:
    """GPS directory of (latitude, longitude in signed degrees, altitude in metres or None)."""
    from PIL.TiffImagePlugin import IFDRational

    if gps is None:
        return {}

    def degrees(angle: float) -> tuple[object, ...]:
        # Whole ten-thousandths of a second (3 mm), so that 59.99999" never becomes 60".
        minutes, seconds = divmod(round(abs(angle) * 3600 * 10_000), 60 * 10_000)
        whole, minutes = divmod(minutes, 60)
        return IFDRational(whole, 1), IFDRational(minutes, 1), IFDRational(seconds, 10_000)

    latitude, longitude, altitude = gps
    tags: dict[int, object] = {
        0: b"\x02\x03\x00\x00",
        1: "N" if latitude >= 0 else "S",
        2: degrees(latitude),
        3: "E" if longitude >= 0 else "W",
        4: degrees(longitude),
    }
    if altitude is not None:
        tags[5] = b"\x00" if altitude >= 0 else b"\x01"
        tags[6] = IFDRational(round(abs(altitude) * 100), 100)
    return tags


def exif_block(tags: ExifTags) -> bytes:
    """The tags as a TIFF structure behind the `Exif\\0\\0` mark, as JPEG's APP1 wants it."""
    from PIL import Image

    exif = Image.Exif()
    for tag, value in tags.picture.items():
        exif[tag] = value
    exif[EXIF_IFD] = dict(tags.exif)
    if tags.gps:
        exif[GPS_IFD] = dict(tags.gps)
    block = exif.tobytes()
    return block if block.startswith(b"Exif\0\0") else b"Exif\0\0" + block


def tiff_extratags(tags: ExifTags) -> list[tuple[int, str, int, object, bool]]:
    """The picture's directory as tifffile's `extratags`, but for Software, for which tifffile has an argument."""
    return [
        (tag, "s", 0, value, True) if isinstance(value, str | bytes) else (tag, "H", 1, value, True)
        for tag, value in sorted(tags.picture.items())
        if tag != 0x0131
    ]


def add_to_tiff(path: Path, tags: ExifTags) -> None:
    """Add the EXIF and GPS directories to a little-endian classic TIFF of one page. Raises OSError.

    tifffile can't write them. They go to the file's end, and behind them a copy of the first directory with pointers;
    what its entries point to stays where it is.
    """
    from PIL import TiffTags
    from PIL.TiffImagePlugin import ImageFileDirectory_v2

    with path.open("r+b") as file:
        mark, (first,) = file.read(4), struct.unpack("<I", file.read(4))
        if mark != b"II*\0":
            raise ValueError("not a little-endian classic TIFF")
        file.seek(first)
        (count,) = struct.unpack("<H", file.read(2))
        entries = [file.read(12) for _ in range(count)]
        for pointer, content in ((EXIF_IFD, tags.exif), (GPS_IFD, tags.gps)):
            if content:
                directory = ImageFileDirectory_v2(ifh=b"II*\0\0\0\0\0", group=pointer)
                for tag, value in content.items():
                    directory[tag] = value
                    if tag in _LONGS:
                        directory.tagtype[tag] = TiffTags.LONG
                start = _even_end(file)
                file.write(directory.tobytes(start))
                entries.append(struct.pack("<HHII", pointer, 4, 1, start))
        start = _even_end(file)
        entries.sort(key=lambda entry: struct.unpack("<H", entry[:2]))
        file.write(struct.pack("<H", len(entries)) + b"".join(entries) + bytes(4))
        file.seek(4)
        file.write(struct.pack("<I", start))


def _even_end(file: BinaryIO) -> int:
    """Go to the end of `file`, made even, where a TIFF directory may begin."""
    if file.seek(0, 2) % 2:
        file.write(b"\0")
    return file.tell()
