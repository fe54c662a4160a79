"""The bytes of each file format, with colour profile and EXIF."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np

from camnet_gui.errors import ExportError
from camnet_gui.exif import ExifTags, add_to_tiff, exif_block, software_name, tiff_extratags
from camnet_gui.export.options import ExportOptions
from camnet_gui.images import F32, U8, U16

_AVIF_SPEED: Final = 8  # of 0..10: half a second a megapixel on one core, a tenth larger than 6


def write_picture(
    path: Path, pixels: U8 | U16 | F32, options: ExportOptions, tags: ExifTags | None, profile: bytes, description: str
) -> None:
    """Write (H, W, 3) as `options.format` wants it to `path`. Raises OSError and ExportError.

    tags : None writes no metadata at all; profile : b"" writes none
    """
    if options.format in ("png8", "png16"):
        path.write_bytes(_png(pixels, tags, profile))
    elif options.format in ("jpeg", "webp", "avif"):
        path.write_bytes(_by_pillow(pixels, options, tags, profile))
    else:
        write_tiff(path, iter([pixels]), pixels.shape, pixels.dtype, len(pixels), tags, description, profile)


def _by_pillow(pixels: U8 | U16 | F32, options: ExportOptions, tags: ExifTags | None, profile: bytes) -> bytes:
    from PIL import Image

    extra: dict[str, object] = {"quality": options.quality}
    if options.format == "jpeg":
        extra["subsampling"] = _subsampling(options)
    elif options.format == "avif":
        extra |= {"subsampling": _subsampling(options), "speed": _AVIF_SPEED}
    if tags is not None:
        block = exif_block(tags)
        extra["exif"] = block[6:] if options.format == "avif" else block
    if profile:
        extra["icc_profile"] = profile
    # Into memory first: Pillow hides the reason when a write to disk fails.
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, options.format.upper(), **extra)
    return file.getvalue()


def _subsampling(options: ExportOptions) -> str:
    kept = options.subsampling
    if kept == "auto":
        kept = "444" if options.quality >= 90 else "420"
    return ":".join(kept)


def _png(pixels: U8 | U16 | F32, tags: ExifTags | None, profile: bytes) -> bytes:
    """PNG of 8 or 16 bit by OpenCV (Pillow has no 16-bit colour), with the profile and EXIF chunks put in."""
    import cv2

    done, encoded = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
    if not done:
        raise ExportError("OpenCV could not make the PNG.")
    data = encoded.tobytes()
    after_header = 8 + 25  # signature and IHDR
    extra = _png_chunk(b"iCCP", b"ICC profile\0\0" + zlib.compress(profile)) if profile else b""
    if tags is not None:
        extra += _png_chunk(b"eXIf", exif_block(tags)[6:])
    return data[:after_header] + extra + data[after_header:]


def _png_chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def write_tiff(
    path: Path,
    strips: Iterator[U8 | U16 | F32],
    shape: tuple[int, ...],
    dtype: np.dtype[np.generic],
    rows: int,
    tags: ExifTags | None,
    description: str,
    profile: bytes,
) -> None:
    """Uncompressed RGB TIFF of `shape` (H, W, 3) out of strips of `rows` rows. Raises OSError."""
    import tifffile

    tifffile.imwrite(
        path,
        strips,
        shape=shape,
        dtype=dtype,
        rowsperstrip=rows,
        byteorder="<",
        photometric="rgb",
        planarconfig="contig",
        description=description,
        software=software_name() if tags is not None else False,
        metadata=None,
        iccprofile=profile or None,
        extratags=tiff_extratags(tags) if tags is not None else (),
    )
    if tags is not None:
        add_to_tiff(path, tags)
