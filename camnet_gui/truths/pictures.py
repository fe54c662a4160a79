"""Finished pictures in, pairs out: decoding with colour profiles, reducing in linear light, writing atomically."""

from __future__ import annotations

import contextlib
import io
import os
import secrets
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
import tifffile
from PIL import Image, ImageCms

from camnet_gui.color import M_SRGB_TO_XYZ, M_XYZ_TO_SRGB, srgb_decode, srgb_encode
from camnet_gui.errors import CamnetError, TruthError
from camnet_gui.export import ExportOptions, save_picture
from camnet_gui.images import F32, F64

SUFFIXES: Final = (".tif", ".tiff", ".png", ".jpg", ".jpeg")  # the best first, where several are of one name
_LARGEST_FILE: Final = 4 << 30
_ICC: Final = 34675  # TIFF tag InterColorProfile
# Adobe RGB (1998), section 4.3.5.3 and 4.3.4.2.
_M_ADOBE_TO_XYZ: Final[F64] = np.array(
    [[0.57667, 0.18556, 0.18823], [0.29734, 0.62736, 0.07529], [0.02703, 0.07069, 0.99134]]
)
_ADOBE_GAMMA: Final = 2.19921875


def read_finished(path: Path) -> F32:
    """A finished picture as float32 (H, W, 3), sRGB-encoded [0, 1], EXIF orientation applied. Raises TruthError."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise TruthError("{name} is too large to be a finished picture.", name=path.name)
        return decode_finished(path.read_bytes(), path.name)
    except OSError as error:
        raise TruthError("{name} can't be read: {reason}.", name=path.name, reason=error.strerror or error) from error


def decode_finished(data: bytes, name: str) -> F32:
    """An encoded JPEG, PNG or TIFF, 8 or 16 bits, as `read_finished` gives it.

    Colour profiles other than sRGB are converted (by 8-bit values), and so is the Adobe RGB that cameras mark in EXIF
    only. Raises TruthError.
    """
    decoded = _decoded(data)
    if decoded is None:
        raise TruthError("{name} is not a picture that can be read: JPEG, PNG and TIFF can.", name=name)
    rgb = np.ascontiguousarray(decoded[:, :, ::-1]).astype(np.float32)
    rgb /= np.float32({"uint8": 255, "uint16": 65535}.get(decoded.dtype.name, 1))
    if not np.isfinite(rgb).all():
        raise TruthError("{name} holds values that are not numbers.", name=name)
    np.clip(rgb, 0, 1, out=rgb)
    profile, adobe = _declared(data)
    if profile:
        return _converted(rgb, profile, name)
    return _from_adobe(rgb) if adobe else rgb


def _decoded(data: bytes) -> Any:
    """The pixels (H, W, 3) in OpenCV's order, or None. Warnings of unknown tags help nobody."""
    level = cv2.utils.logging.getLogLevel()
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)
    try:
        return cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR | cv2.IMREAD_ANYDEPTH) if data else None
    except cv2.error:
        return None
    finally:
        cv2.utils.logging.setLogLevel(level)


def _declared(data: bytes) -> tuple[bytes, bool]:
    """(ICC profile or b"", whether EXIF says Adobe RGB)."""
    # Pillow opens no 16-bit colour TIFF, and what is wrong with tags is no reason to refuse the pixels.
    with contextlib.suppress(Exception):
        if data[:2] in (b"II", b"MM"):
            with tifffile.TiffFile(io.BytesIO(data)) as file:
                tag: Any = file.pages.first.tags.get(_ICC)
                return (bytes(tag.value) if tag is not None else b""), False
        with Image.open(io.BytesIO(data)) as image:
            interoperability = image.getexif().get_ifd(0xA005)
            return bytes(image.info.get("icc_profile") or b""), str(interoperability.get(1, "")).startswith("R03")
    return b"", False


def _converted(rgb: F32, profile: bytes, name: str) -> F32:
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        described = ImageCms.getProfileDescription(source).lower()
        if "srgb" in described or source.profile.xcolor_space.strip() != "RGB":
            return rgb
        coarse = Image.fromarray((rgb * 255 + 0.5).astype(np.uint8))
        target = ImageCms.createProfile("sRGB")
        result = ImageCms.profileToProfile(coarse, source, target, ImageCms.Intent.RELATIVE_COLORIMETRIC)
    except (ImageCms.PyCMSError, OSError, ValueError) as error:
        raise TruthError("The colour profile in {name} can't be used: save the picture as sRGB.", name=name) from error
    return np.asarray(result, np.float32) / np.float32(255)


def _from_adobe(rgb: F32) -> F32:
    matrix = (M_XYZ_TO_SRGB @ _M_ADOBE_TO_XYZ).astype(np.float32)
    return srgb_encode(np.power(rgb, np.float32(_ADOBE_GAMMA)) @ matrix.T)


def luminance(srgb: F32) -> F32:
    """Encoded luminance (H, W), [0, 1], of an sRGB picture (H, W, 3)."""
    return srgb_encode(srgb_decode(srgb) @ M_SRGB_TO_XYZ[1].astype(np.float32))


def rendition(xyz: F32, exposure: float = 0.0) -> F32:
    """Linear XYZ (H, W, 3) by matrix and curve alone, brightened by `exposure` EV: sRGB (H, W, 3)."""
    return srgb_encode(xyz @ (M_XYZ_TO_SRGB * 2.0**exposure).T.astype(np.float32))


def shrink(linear: F32, height: int, width: int) -> F32:
    """A linear picture (H, W) or (H, W, 3) reduced to a size by area averaging."""
    if linear.shape[:2] == (height, width):
        return linear
    return np.asarray(cv2.resize(linear, (width, height), interpolation=cv2.INTER_AREA), np.float32)


def write_restored(path: Path, xyz: F32) -> None:
    """Write linear XYZ (H, W, 3) as compressed float32 TIFF, atomically. Raises TruthError."""
    temporary = path.with_name(f".{secrets.token_hex(8)}.camnet.tmp")
    try:
        tifffile.imwrite(
            temporary, np.ascontiguousarray(xyz, np.float32), photometric="rgb", compression="zlib", rowsperstrip=64,
            description="Restored truth: linear CIE XYZ (D65), Y = 1 where the sensor clips", metadata=None,
        )  # fmt: skip
        temporary.replace(path)
    except OSError as error:
        raise TruthError("{name} can't be written: {reason}.", name=path, reason=error.strerror or error) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


def write_enhanced(path: Path, srgb: F32) -> None:
    """Write an sRGB picture (H, W, 3) as 16-bit PNG, atomically. Raises TruthError."""
    pixels = (np.clip(srgb, 0, 1) * 65535 + 0.5).astype(np.uint16)
    try:
        save_picture(pixels, path, ExportOptions(format="png16", overwrite=True))
    except CamnetError as error:
        raise TruthError(str(error)) from error


def shown(path: Path) -> str:
    """A path as text that JSON can hold, whatever bytes the name is made of."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
