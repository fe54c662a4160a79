"""Small pictures of raw files for lists: of the embedded preview, of the sensor's data, of the developed picture."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import cv2
import numpy as np

from camnet_gui.errors import RawError
from camnet_gui.images import U8
from camnet_gui.photo import oriented_rgb
from camnet_gui.raw import read_preview, read_raw
from camnet_gui.views import quick_rendition

LONG: Final = 512  # pixels of the longer side, as kept
_SMALLEST: Final = 120  # old cameras embed icons
_QUALITY: Final = 88
_REDUCED: Final = (
    (8, cv2.IMREAD_REDUCED_COLOR_8),
    (4, cv2.IMREAD_REDUCED_COLOR_4),
    (2, cv2.IMREAD_REDUCED_COLOR_2),
    (1, cv2.IMREAD_COLOR),
)


def embedded_thumbnail(path: Path) -> U8 | None:
    """The embedded preview, uint8 (H, W, 3) sRGB, oriented, the longer side at most LONG; None without a usable one.

    Raises RawError when the file can't be read.
    """
    preview, orientation = read_preview(path)
    found = decoded(preview, LONG) if preview else None
    if found is None or max(found.shape[:2]) < _SMALLEST:
        return None
    return np.ascontiguousarray(oriented_rgb(found, orientation))


def quick_thumbnail(path: Path) -> U8:
    """A plain rendition of the sensor's data, for files without a preview; as above. Raises RawError."""
    frame = read_raw(path)
    return np.ascontiguousarray(oriented_rgb(fitted(quick_rendition(frame), LONG), frame.shot.orientation))


def first_thumbnail(path: Path) -> U8:
    """The embedded preview, else the plain rendition. Raises RawError when there is neither."""
    found = embedded_thumbnail(path)
    return quick_thumbnail(path) if found is None else found


def fitted(picture: U8, long: int) -> U8:
    """A picture (H, W, 3) reduced so that its longer side is `long`; smaller ones as they are."""
    height, width = picture.shape[:2]
    share = long / max(height, width)
    if share >= 1:
        return picture
    size = (max(1, round(width * share)), max(1, round(height * share)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def encoded(picture: U8) -> bytes:
    """A picture (H, W, 3) as JPEG. Raises RawError."""
    done, data = cv2.imencode(".jpg", np.ascontiguousarray(picture[:, :, ::-1]), [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    if not done:
        raise RawError("A thumbnail could not be made.")
    return data.tobytes()


def decoded(jpeg: bytes, long: int, largest: int = 65535) -> U8 | None:
    """A JPEG, uint8 (H, W, 3) sRGB, its longer side at most `long`; None when it is damaged, or larger than `largest`.

    Larger ones are decoded at a half, a quarter or an eighth of their size, which is many times as fast.
    """
    size = jpeg_size(jpeg)
    if size is None or max(size) > largest:
        return None
    flag = next((flag for factor, flag in _REDUCED if max(size) // factor >= long), cv2.IMREAD_COLOR)
    found = cv2.imdecode(np.frombuffer(jpeg, np.uint8), flag | cv2.IMREAD_IGNORE_ORIENTATION)
    if found is None:
        return None
    return fitted(np.ascontiguousarray(found[:, :, ::-1]).astype(np.uint8, copy=False), long)


def jpeg_size(jpeg: bytes) -> tuple[int, int] | None:
    """(height, width) out of the start-of-frame marker (ITU-T T.81, B.2.2); None when there is none."""
    if jpeg[:2] != b"\xff\xd8":
        return None
    at = 2
    while at + 9 <= len(jpeg):
        if jpeg[at] != 0xFF:
            return None
        marker = jpeg[at + 1]
        if marker == 0xFF or 0xD0 <= marker <= 0xD8 or marker == 0x01:
            at += 1 if marker == 0xFF else 2
            continue
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = int.from_bytes(jpeg[at + 5 : at + 7]), int.from_bytes(jpeg[at + 7 : at + 9])
            return (height, width) if height and width else None
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4])
    return None
