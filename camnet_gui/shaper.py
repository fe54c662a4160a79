"""sRGB pictures for displays whose profile is a matrix and three curves: three table look-ups in place of LittleCMS.

Most displays have such a profile (ICC.1:2022, 8.4.3), and showing a picture by it must cost next to nothing, as every
change of an edit shows one. Where a profile has anything else, `shaper_for` says so, and LittleCMS does the work.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final, cast

import numpy as np

from camnet_gui.color import srgb_decode
from camnet_gui.images import F32, F64, U8, U16
from camnet_gui.profiles import icc_profile

_LEVELS: Final = 65536  # of linear light
_STEPS: Final = 4096  # in which a curve is inverted
_DARK: Final = 1e-3  # lighter blacks are left to LittleCMS, which compensates for them
_FLAT: Final = _STEPS // 32  # samples of a curve at black or white that rounding explains
_COLORANTS: Final = (b"rXYZ", b"gXYZ", b"bXYZ")
_CURVES: Final = (b"rTRC", b"gTRC", b"bTRC")
# What LittleCMS takes in place of the matrix.
_TABLES: Final = (b"B2A", b"B2D", b"D2B", b"A2B")
_PARAMETERS: Final = (1, 3, 4, 5, 7)  # of the five kinds of parametric curves


@dataclass(frozen=True, slots=True, eq=False)
class Shaper:
    """sRGB to a display's code values.

    decode : uint16 (1, 256), code value to light
    M_srgb_to_display : (3, 3), linear light to linear light
    encode : uint8 (1, 65536, 3), light to code value, one column for each channel
    """

    decode: U16
    M_srgb_to_display: F64
    encode: U8

    def shown(self, rgb: U8) -> U8:
        """uint8 (H, W, 3), sRGB, as code values of the display; colours that it lacks are clipped."""
        import cv2

        light = cv2.transform(cv2.LUT(np.ascontiguousarray(rgb), self.decode), self.M_srgb_to_display)
        try:
            return np.asarray(cv2.LUT(light, self.encode), np.uint8)
        except cv2.error:  # OpenCV 4 has tables for 8 bits only
            return np.stack([self.encode[0, light[..., channel], channel] for channel in range(3)], axis=-1)


def shaper_for(profile: bytes) -> Shaper | None:
    """What shows pictures on the display of an ICC profile; None unless it has a matrix and curves alone."""
    try:
        tags, srgb = _tags(profile), _tags(icc_profile("srgb"))
        if any(name[:3] in _TABLES for name in tags):
            return None
        encode = np.stack([_inverse(_samples(tags[name])) for name in _CURVES], axis=-1)
        matrix = np.linalg.solve(_M_to_xyz(tags), _M_to_xyz(srgb))
    except (KeyError, ValueError, ArithmeticError, struct.error, np.linalg.LinAlgError):
        return None
    light = srgb_decode(np.arange(256, dtype=np.float32) / np.float32(255))
    decode = np.rint(light * np.float32(_LEVELS - 1)).astype(np.uint16)
    return Shaper(decode[None], matrix.astype(np.float64), np.ascontiguousarray(encode[None]))


def _tags(profile: bytes) -> dict[bytes, bytes]:
    """The contents of a profile's tags (ICC.1:2022, 7.3). Raises struct.error."""
    (count,) = struct.unpack_from(">I", profile, 128)
    rows = (struct.unpack_from(">4sII", profile, 132 + 12 * row) for row in range(min(count, 200)))
    return {name: profile[start : start + size] for name, start, size in rows}


def _M_to_xyz(tags: dict[bytes, bytes]) -> F64:
    """Linear RGB to XYZ of the profile connection space. Raises KeyError, struct.error."""
    return np.array([struct.unpack_from(">3i", tags[name], 8) for name in _COLORANTS], np.float64).T / 65536


def _samples(tag: bytes) -> F32:
    """A curve's light at evenly spaced code values, from 0 to 1. Raises ValueError, struct.error."""
    x = np.linspace(0, 1, _STEPS)
    if tag[:4] == b"curv":
        (count,) = struct.unpack_from(">I", tag, 8)
        table = np.frombuffer(tag, ">u2", count, 12).astype(np.float64)
        light = x if count == 0 else x ** (table[0] / 256)
        if count > 1:
            light = np.interp(x, np.linspace(0, 1, count), table / 65535)
    elif tag[:4] == b"para":
        (kind,) = struct.unpack_from(">H", tag, 8)
        if kind >= len(_PARAMETERS):
            raise ValueError("a parametric curve of an unknown kind")
        values = [value / 65536 for value in struct.unpack_from(f">{_PARAMETERS[kind]}i", tag, 12)]
        g, a, b, c, d, e, f = values + [0.0] * (7 - len(values))
        if not 0 < g < 20:
            raise ValueError("a power that no display has")
        if kind == 0:
            a = 1.0
        elif kind < 3:  # flat below the zero of the straight line, at c
            d, e, f, c = -b / a, c, c, 0.0
        light = np.where(x >= d, np.maximum(a * x + b, 0) ** g + e, c * x + f)
    else:
        raise ValueError("no curve")
    light = np.clip(light, 0, 1)
    if np.any(np.diff(light) < 0) or light[0] > _DARK or light[-1] < 1 - _DARK:
        raise ValueError("a curve that falls, or has no black or white")
    if max(np.count_nonzero(light == light[0]), np.count_nonzero(light == light[-1])) > _FLAT:
        raise ValueError("a curve that can't be inverted")
    return np.asarray(light, np.float32)


def _inverse(light: F32) -> U8:
    """Code values (65536,) for all levels of light."""
    levels = np.linspace(0, 1, _LEVELS)
    codes = np.interp(levels, light, np.linspace(0, 255, len(light)))
    return cast(U8, np.rint(codes).astype(np.uint8))
