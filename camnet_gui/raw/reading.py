"""Path -> RawFrame or DemosaicedFrame, and what can be had without unpacking: preview and size."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final, cast

import cv2
import numpy as np
import rawpy

from camnet_gui.images import DemosaicedFrame, RawFrame, Shot, oriented_size
from camnet_gui.raw.bayer import bayer_frame, bayer_pattern
from camnet_gui.raw.demosaiced import demosaiced_frame
from camnet_gui.raw.opening import opened
from camnet_gui.raw_tags import orientation_of_flip, read_dng_tags, read_shot

_SMALLEST_PREVIEW: Final = 160  # pixels of the long side; old cameras embed icons


def read_raw(path: Path) -> RawFrame | DemosaicedFrame:
    """Read a raw file: Bayer files as their mosaic, all others demosaiced by LibRaw.

    Raises RawError (missing, empty, no permission, damaged, no raw picture) or UnsupportedRawError (LibRaw does not
    decode this kind); the message is one sentence.
    """
    with opened(path) as raw:
        tags = read_dng_tags(path)
        preview = _preview(raw)
        shot, oriented = read_shot(path, preview)
        shot = _completed(shot, oriented, raw)
        cfa = bayer_pattern(raw)
        if cfa is None:
            return demosaiced_frame(raw, tags, shot, preview)
        return bayer_frame(raw, cfa, tags, shot, preview)


def read_preview(path: Path) -> tuple[bytes, int]:
    """The largest embedded preview as JPEG in sensor orientation (b"" when there is none), and the EXIF orientation.

    Quick: the picture data are not unpacked. Raises RawError.
    """
    with opened(path, unpacked=False) as raw:
        preview = _preview(raw)
        shot, oriented = read_shot(path, preview)
        return preview, shot.orientation if oriented else orientation_of_flip(raw.sizes.flip)


def read_whole_shot(path: Path) -> Shot:
    """The shot as an opened photo has it, with LibRaw's reading of maker notes. Raises RawError."""
    with opened(path, unpacked=False) as raw:
        shot, oriented = read_shot(path, b"")
        if not shot.model:
            shot, oriented = read_shot(path, _preview(raw))
        return _completed(shot, oriented, raw)


def read_size(path: Path) -> tuple[int, int]:
    """(height, width) of the upright photo, without unpacking it. Raises RawError."""
    with opened(path, unpacked=False) as raw:
        shot, oriented = read_shot(path, b"")
        orientation = shot.orientation if oriented else orientation_of_flip(raw.sizes.flip)
        return oriented_size(raw.sizes.height, raw.sizes.width, orientation)


def _preview(raw: rawpy.RawPy) -> bytes:
    """The largest embedded preview as JPEG, or b"" when there is none worth showing."""
    try:
        thumb = raw.extract_thumb()
    except (rawpy.LibRawError, OSError, NotImplementedError, ValueError):
        return b""
    if thumb.format == rawpy.ThumbFormat.JPEG:
        data = cast(bytes, thumb.data)
        return bytes(data) if data[:2] == b"\xff\xd8" else b""
    picture = np.asarray(thumb.data)
    if picture.ndim != 3 or picture.dtype != np.uint8 or max(picture.shape[:2]) < _SMALLEST_PREVIEW:
        return b""
    done, encoded = cv2.imencode(".jpg", np.ascontiguousarray(picture[:, :, ::-1]))
    return encoded.tobytes() if done else b""


def _completed(shot: Shot, oriented: bool, raw: rawpy.RawPy) -> Shot:
    """The shot with LibRaw's reading of maker notes where the EXIF had nothing."""
    other = raw.other
    time = shot.time
    if time is None and isinstance(other.timestamp, datetime) and other.timestamp.year > 1980:
        time = other.timestamp

    def known(value: float | None, read: float) -> float | None:
        # LibRaw makes exactly 1 of an APEX value of 0, which is what unset tags hold.
        return value if value is not None else float(read) if np.isfinite(read) and read > 0 and read != 1 else None

    return replace(
        shot,
        lens=shot.lens or str(raw.lens.model or ""),
        iso=known(shot.iso, other.iso_speed),
        shutter=known(shot.shutter, other.shutter_speed),
        aperture=known(shot.aperture, other.aperture),
        focal_length=known(shot.focal_length, other.focal_length),
        time=time,
        orientation=shot.orientation if oriented else orientation_of_flip(raw.sizes.flip),
    )
