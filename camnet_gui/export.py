"""A photo's stages as files: JPEG, PNG and TIFF with ICC profile and EXIF, never half written, never over another file.

Everything goes through the engine. Pixels are handled by bands of rows, so that beside the picture itself
little memory is used.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import struct
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, Protocol

import numpy as np

from camnet_gui import color
from camnet_gui.errors import ExportError
from camnet_gui.events import Progress, Report, Timing, ignore
from camnet_gui.exif import ExifTags, add_to_tiff, exif_block, exif_tags, software_name, tiff_extratags
from camnet_gui.images import F32, U8, U16, Shot, View, Xyz

if TYPE_CHECKING:
    from camnet_gui.edits import Edits
    from camnet_gui.photo import Photo

Format = Literal["jpeg", "png8", "png16", "tiff16", "tiff32f"]
Stage = Literal["raw", "restored", "enhanced"]
RestoredView = Literal["srgb", "xyz-gamma"]

BAND: Final = 256  # rows that are converted at a time
_LONGEST_JPEG_SIDE: Final = 65500  # libjpeg's limit


@dataclass(frozen=True, slots=True)
class FormatInfo:
    """A file format: what it is called, its suffixes (the usual one first), bits per channel."""

    name: str
    suffixes: tuple[str, ...]
    bits: int


FORMATS: Final[dict[Format, FormatInfo]] = {
    "jpeg": FormatInfo("JPEG", (".jpg", ".jpeg"), 8),
    "png8": FormatInfo("PNG, 8 bit", (".png",), 8),
    "png16": FormatInfo("PNG, 16 bit", (".png",), 16),
    "tiff16": FormatInfo("TIFF, 16 bit", (".tif", ".tiff"), 16),
    "tiff32f": FormatInfo("TIFF, 32 bit float, linear XYZ", (".tif", ".tiff"), 32),
}


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What to write. Raises ExportError when the parts don't go together.

    format : `tiff32f` holds linear XYZ and is for the restored stage alone
    quality : of JPEG, 1..100; from 90 the colour is not subsampled
    stage : `raw` is the 8-bit view of the mosaic
    view : of the restored stage in the integer formats; None means sRGB there and linear XYZ in `tiff32f`
    overwrite : whether an existing file may be replaced
    """

    format: Format = "jpeg"
    quality: int = 92
    stage: Stage = "enhanced"
    view: RestoredView | None = None
    overwrite: bool = False

    def __post_init__(self) -> None:
        if self.format not in FORMATS:
            raise ExportError(f"There is no format “{self.format}”: choose one of {', '.join(FORMATS)}.")
        if not 1 <= self.quality <= 100:
            raise ExportError(f"JPEG quality goes from 1 to 100, not {self.quality}.")
        if self.view is not None and self.stage != "restored":
            raise ExportError("A view (sRGB or XYZ with gamma) can be chosen for the restored stage only.")
        if self.format == "tiff32f" and (self.stage != "restored" or self.view is not None):
            raise ExportError("The float TIFF holds the restored stage in linear XYZ: choose tiff16 for others.")
        if self.stage == "raw" and FORMATS[self.format].bits != 8:
            raise ExportError("The raw stage is an 8-bit view of the mosaic: choose jpeg or png8.")


class Developer(Protocol):
    """What export needs of the engine (`develop.Engine`)."""

    def raw_view(self, photo: Photo, view: View, pattern: bool = False) -> U8:
        """uint8 (H, W, 3), see `Engine`."""

    def restore(self, photo: Photo, edits: Edits, view: View = ..., report: Report = ...) -> Xyz:
        """Linear XYZ, see `Engine`."""

    def develop_u8(self, photo: Photo, edits: Edits, report: Report = ...) -> U8:
        """uint8 (H, W, 3), sRGB, the whole enhanced picture."""

    def develop_u16(self, photo: Photo, edits: Edits, report: Report = ...) -> U16:
        """uint16 (H, W, 3), sRGB, the whole enhanced picture."""


def suggested_name(photo_path: Path, edits: Edits, options: ExportOptions) -> str:
    """A name for the exported file: `GOPR0024_natural.jpg`, `GOPR0024_restored.tif`."""
    word = edits.style if options.stage == "enhanced" else options.stage
    return f"{photo_path.stem}_{word}{FORMATS[options.format].suffixes[0]}"


def free_name(target: Path) -> Path:
    """`target`, or the first of `NAME-2.jpg`, `NAME-3.jpg`, ... that does not exist."""
    number, free = 1, target
    while free.exists():
        number += 1
        free = target.with_name(f"{target.stem}-{number}{target.suffix}")
    return free


def format_of(path: Path, stage: Stage, view: RestoredView | None = None) -> Format | None:
    """The format that a file name's suffix asks for, None when it is not that of a picture."""
    suffix = path.suffix.lower()
    if suffix in FORMATS["tiff16"].suffixes:
        return "tiff32f" if stage == "restored" and view is None else "tiff16"
    return next((key for key, info in FORMATS.items() if suffix in info.suffixes), None)


def export_photo(
    engine: Developer,
    photo: Photo,
    edits: Edits,
    target: Path,
    options: ExportOptions,
    report: Report = ignore,
) -> Path:
    """Develop `photo` and write it to `target`; a missing suffix is added. Returns the path that was written.

    The file appears under its name when it is complete. Raises ExportError (the file exists, no permission, disk full,
    folder missing), and what the engine raises; nothing is left behind then.
    """
    target = _checked_target(target, options)
    if FORMATS[options.format].bits == 32:
        _write_xyz_tiff(engine.restore(photo, edits, View(), report), photo, target, options, report)
        return target
    pixels = _pixels(engine, photo, edits, options, report)
    srgb = options.stage == "enhanced" or (options.stage == "restored" and options.view != "xyz-gamma")
    return save_picture(pixels, target, options, photo.frame.shot, srgb, _described(options), report)


def save_picture(
    pixels: U8 | U16,
    target: Path,
    options: ExportOptions,
    shot: Shot | None = None,
    srgb: bool = True,
    description: str = "",
    report: Report = ignore,
) -> Path:
    """Write a finished picture, uint8 or uint16 (H, W, 3) as `options.format` wants it; returns the path.

    `srgb` tells whether the pixels are sRGB; only then is there a profile. Raises ExportError as `export_photo` does.
    """
    started = time.perf_counter()
    target = _checked_target(target, options)
    height, width = pixels.shape[:2]
    tags = exif_tags(shot or Shot(), width, height, srgb)
    profile = srgb_profile() if srgb else b""
    report(Progress("export", 0, 1))
    with _new_file(target, options.overwrite) as temporary:
        if options.format == "jpeg":
            temporary.write_bytes(_jpeg(pixels, options.quality, tags, profile))
        elif options.format in ("png8", "png16"):
            temporary.write_bytes(_png(pixels, tags, profile))
        else:
            strips = iter([pixels])
            _write_tiff(temporary, strips, pixels.shape, pixels.dtype, height, tags, description, profile)
        report(Progress("export", 1, 1))
    report(Timing("export", time.perf_counter() - started))
    return target


def srgb_profile() -> bytes:
    """The ICC profile of sRGB; the same bytes every time."""
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = struct.pack(">6H", 2020, 1, 1, 0, 0, 0)  # the time of making, else each export would differ
    return bytes(profile)


def restored_picture(xyz: F32, view: RestoredView, bits: int) -> U8 | U16:
    """Linear XYZ float32 (3, H, W) as a picture of `bits` 8 or 16 a channel, (H, W, 3).

    `srgb` is colour-managed; `xyz-gamma` shows X, Y, Z with gamma 2.2 as red, green and blue, as the paper and the
    window do.
    """
    full = np.float32(2**bits - 1)
    _, height, width = xyz.shape
    picture = np.empty((height, width, 3), np.uint8 if bits == 8 else np.uint16)
    for top in range(0, height, BAND):
        band = xyz[:, top : top + BAND]
        if view == "srgb":
            shown = color.srgb_encode(color.apply_matrix(color.M_XYZ_TO_SRGB, band))
        else:
            shown = np.clip(band, 0, 1) ** np.float32(1 / 2.2)
        picture[top : top + BAND] = np.moveaxis(shown * full + np.float32(0.5), 0, -1)
    return picture


def _pixels(engine: Developer, photo: Photo, edits: Edits, options: ExportOptions, report: Report) -> U8 | U16:
    bits = FORMATS[options.format].bits
    if options.stage == "raw":
        return engine.raw_view(photo, View())
    if options.stage == "restored":
        xyz = engine.restore(photo, edits, View(), report)
        return restored_picture(xyz.data, options.view or "srgb", bits)
    return engine.develop_u8(photo, edits, report) if bits == 8 else engine.develop_u16(photo, edits, report)


def _checked_target(target: Path, options: ExportOptions) -> Path:
    info = FORMATS[options.format]
    if not target.suffix:
        target = target.with_name(target.name + info.suffixes[0])
    if target.suffix.lower() not in info.suffixes:
        raise ExportError(f"{target.name} can't hold {info.name}: give it a name in {' or '.join(info.suffixes)}.")
    # Before the work, so that nobody waits for a picture that can't be kept.
    if target.is_dir():
        raise ExportError(f"{target} is a folder: give the file another name.")
    if target.exists() and not options.overwrite:
        raise _exists(target)
    if not target.parent.is_dir():
        raise ExportError(f"The folder {target.parent} does not exist.")
    return target


def _exists(target: Path) -> ExportError:
    return ExportError(f"{target} exists already: allow overwriting or choose another name.")


@contextlib.contextmanager
def _new_file(target: Path, overwrite: bool) -> Iterator[Path]:
    """A temporary file beside `target` that takes its name when the block ends well and is removed when not."""
    temporary = target.with_name(f".{secrets.token_hex(8)}.camnet.tmp")
    try:
        temporary.touch(exist_ok=False)
        yield temporary
        if overwrite:
            temporary.replace(target)
        else:
            _rename_to_new(temporary, target)
    except OSError as error:
        raise _in_words(error, target) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


def _rename_to_new(temporary: Path, target: Path) -> None:
    """Rename without replacing: a hard link fails when the name was taken in the meantime."""
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise _exists(target) from None
    except OSError:
        # File systems without hard links (FAT): the check and the rename are two steps there.
        if target.exists():
            raise _exists(target) from None
        temporary.replace(target)


def _in_words(error: OSError, target: Path) -> ExportError:
    if error.errno == errno.ENOSPC or (error.errno is None and _nearly_full(target.parent)):
        return ExportError(f"The disk is full: {target} was not written.")
    if error.errno == errno.EDQUOT:
        return ExportError(f"Your share of the disk is used up: {target} was not written.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ExportError(f"{target.parent} can't be written to: choose a folder that you may write to.")
    if error.errno == errno.ENAMETOOLONG:
        return ExportError(f"The file name is too long: {target.name}")
    return ExportError(f"{target} can't be written: {error.strerror or error}.")


def _nearly_full(folder: Path) -> bool:
    # NumPy's writing reports a short write without an errno.
    with contextlib.suppress(OSError):
        return shutil.disk_usage(folder).free < 1 << 20
    return False


def _jpeg(pixels: U8 | U16, quality: int, tags: ExifTags, profile: bytes) -> bytes:
    import io

    from PIL import Image

    if max(pixels.shape[:2]) > _LONGEST_JPEG_SIDE:
        raise ExportError(f"JPEG holds at most {_LONGEST_JPEG_SIDE} pixels a side: choose PNG or TIFF.")
    # Into memory first: Pillow hides the reason when a write to disk fails.
    file = io.BytesIO()
    Image.fromarray(pixels).save(
        file,
        "JPEG",
        quality=quality,
        subsampling=0 if quality >= 90 else 2,
        exif=exif_block(tags),
        icc_profile=profile or None,
    )
    return file.getvalue()


def _png(pixels: U8 | U16, tags: ExifTags, profile: bytes) -> bytes:
    """PNG of 8 or 16 bit by OpenCV (Pillow has no 16-bit colour), with the profile and EXIF chunks put in."""
    import cv2

    done, encoded = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
    if not done:
        raise ExportError("OpenCV could not make the PNG.")
    data = encoded.tobytes()
    after_header = 8 + 25  # signature and IHDR
    extra = _png_chunk(b"iCCP", b"ICC profile\0\0" + zlib.compress(profile)) if profile else b""
    extra += _png_chunk(b"eXIf", exif_block(tags)[6:])
    return data[:after_header] + extra + data[after_header:]


def _png_chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _described(options: ExportOptions) -> str:
    if options.stage == "enhanced":
        return "Enhanced picture, sRGB"
    if options.stage == "raw":
        return "The sensor's mosaic, gamma 2.2"
    if options.view == "xyz-gamma":
        return "Restored picture: CIE XYZ, gamma 2.2, as red, green, blue"
    return "Restored picture, sRGB"


def _write_tiff(
    path: Path,
    strips: Iterator[U8 | U16 | F32],
    shape: tuple[int, ...],
    dtype: np.dtype[np.generic],
    rows: int,
    tags: ExifTags,
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
        software=software_name(),
        metadata=None,
        iccprofile=profile or None,
        extratags=tiff_extratags(tags),
    )
    add_to_tiff(path, tags)


def _write_xyz_tiff(xyz: Xyz, photo: Photo, target: Path, options: ExportOptions, report: Report) -> None:
    """The restored stage as float32 TIFF, linear XYZ; no ICC profile, as one that is wrong is worse than none."""
    started = time.perf_counter()
    _, height, width = xyz.data.shape
    count = -(-height // BAND)

    def strips() -> Iterator[F32]:
        for number in range(count):
            report(Progress("export", number, count))
            yield np.ascontiguousarray(np.moveaxis(xyz.data[:, number * BAND : (number + 1) * BAND], 0, -1))

    description = "Restored picture: linear CIE XYZ (D65) as three float samples, Y = 1 at diffuse white"
    tags = exif_tags(photo.frame.shot, width, height, srgb=False)
    with _new_file(target, options.overwrite) as temporary:
        _write_tiff(temporary, strips(), (height, width, 3), np.dtype(np.float32), BAND, tags, description, b"")
        report(Progress("export", count, count))
    report(Timing("export", time.perf_counter() - started))
