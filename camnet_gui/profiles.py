"""Output colour spaces, and ICC profiles for them that are made here, byte for byte the same every time.

Matrices are named `M_source_to_target` and act on column vectors; linear XYZ is relative to D65 as everywhere in the
program, an ICC profile's connection space to D50; Bradford adapts between them (ICC.1:2022, annex E).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal, cast

import numpy as np

from camnet_gui.color import D50_WHITE, D65_WHITE, M_SRGB_TO_XYZ, M_XYZ_TO_SRGB, bradford, srgb_decode
from camnet_gui.images import F32, F64, Vec3

ProfileName = Literal["srgb", "display-p3", "adobe-rgb", "rec2020", "prophoto"]

M_D65_TO_D50: Final[F64] = bradford(D65_WHITE, D50_WHITE)
_LUMINANCE: Final = M_SRGB_TO_XYZ[1].astype(np.float32)
_MOST_GROWTH: Final = 2.0  # how much further from grey a style may carry what lies outside of sRGB


@dataclass(frozen=True, slots=True)
class Curve:
    """Code value x to light, ICC's parametric curve 3 (ICC.1:2022, 10.18): x >= d is (a·x + b)^g, below is c·x."""

    g: float
    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 0.0

    def decode(self, encoded: F32) -> F32:
        """Code values [0, 1] to linear light."""
        x = np.asarray(encoded, np.float32)
        high = np.power(np.maximum(x * np.float32(self.a) + np.float32(self.b), 0), np.float32(self.g))
        return np.where(x < np.float32(self.d), x * np.float32(self.c), high).astype(np.float32)

    def encode(self, linear: F32) -> F32:
        """Linear light to code values; values outside [0, 1] are clipped."""
        x = np.clip(linear, 0, 1).astype(np.float32, copy=False)
        high = (np.power(x, np.float32(1 / self.g)) - np.float32(self.b)) / np.float32(self.a)
        if self.c == 0:
            return cast(F32, high)
        return np.where(x < np.float32(self.c * self.d), x / np.float32(self.c), high).astype(np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Space:
    """An RGB space. `M_xyz_to_rgb` (3, 3) takes linear XYZ (D65) to its linear RGB, the D65 white to (1, 1, 1).

    title : what the user reads; description : what the ICC profile calls itself
    """

    name: ProfileName
    title: str
    description: str
    M_xyz_to_rgb: F64
    curve: Curve

    def from_xyz(self, xyz: F32) -> F32:
        """Linear XYZ (D65), float32 (3, ...), to code values [0, 1] of this space; clipped to its own gamut only."""
        return self.curve.encode(self.linear_from_xyz(xyz))

    def linear_from_xyz(self, xyz: F32) -> F32:
        """Linear XYZ (D65), float32 (3, ...), to linear light of this space, not clipped."""
        return _times(self.M_xyz_to_rgb, xyz)

    def linear_from_srgb(self, linear: F32) -> F32:
        """Linear sRGB, float32 (3, ...), also outside of [0, 1], to linear light of this space, not clipped."""
        return _times(self.M_xyz_to_rgb @ M_SRGB_TO_XYZ, linear)


def _times(matrix: F64, planes: F32) -> F32:
    flat = np.ascontiguousarray(planes, np.float32).reshape(3, -1)
    return (matrix.astype(np.float32) @ flat).reshape(planes.shape)


def _M_rgb_to_xyz(primaries: tuple[tuple[float, float], ...], white: F64) -> F64:
    """Matrix of an RGB space out of its primaries (x, y) and white (XYZ) (SMPTE RP 177)."""
    columns = np.array([(x / y, 1.0, (1 - x - y) / y) for x, y in primaries]).T
    matrix: F64 = columns * np.linalg.solve(columns, white)
    return matrix


def _of_d65(primaries: tuple[tuple[float, float], ...]) -> F64:
    return np.linalg.inv(_M_rgb_to_xyz(primaries, D65_WHITE)).astype(np.float64)


# IEC 61966-2-1; SMPTE EG 432-1 with sRGB's curve; Adobe RGB (1998) 2005-05; ITU-R BT.2020-2; ISO 22028-2 (ROMM).
_SRGB_CURVE: Final = Curve(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_P3: Final = ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060))
_ADOBE: Final = ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06))
_REC2020: Final = ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046))
_ROMM: Final = ((0.734699, 0.265301), (0.159597, 0.840403), (0.036598, 0.000105))
_ALPHA: Final = 1.09929682680944
_BETA: Final = 0.018053968510807

SPACES: Final[dict[ProfileName, Space]] = {
    space.name: space
    for space in (
        Space("srgb", "sRGB", "sRGB (camnet)", M_XYZ_TO_SRGB, _SRGB_CURVE),
        Space("display-p3", "Display P3", "P3 D65 display (camnet)", _of_d65(_P3), _SRGB_CURVE),
        Space(
            "adobe-rgb", "Adobe RGB (1998)", "camnet, compatible with Adobe RGB (1998)", _of_d65(_ADOBE),
            Curve(563 / 256),
        ),
        Space(
            "rec2020", "Rec. 2020", "Rec. 2020 (camnet)", _of_d65(_REC2020),
            Curve(1 / 0.45, 1 / _ALPHA, (_ALPHA - 1) / _ALPHA, 1 / 4.5, 4.5 * _BETA),
        ),
        Space(
            "prophoto", "ProPhoto RGB (ROMM)", "ROMM RGB (camnet)",
            np.linalg.inv(_M_rgb_to_xyz(_ROMM, D50_WHITE)) @ M_D65_TO_D50, Curve(1.8, 1.0, 0.0, 1 / 16, 1 / 32),
        ),
    )
}  # fmt: skip


def beyond_srgb(enhanced: F32, plain_linear: F32) -> F32:
    """Give a finished picture back the colours that sRGB could not hold: linear sRGB (3, ...), also outside of [0, 1].

    enhanced : code values [0, 1] (3, ...) of the finished picture
    plain_linear : linear sRGB (3, ...), not clipped, that the style began with

    What clipping took from a pixel is a change of chroma; it comes back scaled by what the style did to the pixel's
    chroma, along the pixel's own hue. Where nothing was clipped the picture stays as it is; a grey style stays grey.
    """
    finished = srgb_decode(enhanced)
    inside = np.clip(plain_linear, 0, 1)
    lost = plain_linear - inside
    # Only chroma: what is too bright in all channels is too bright in every space.
    weights = _LUMINANCE.reshape(3, *([1] * (plain_linear.ndim - 1)))
    lost -= (weights * lost).sum(axis=0)
    before = inside - (weights * inside).sum(axis=0)
    after = finished - (weights * finished).sum(axis=0)
    square = (before * before).sum(axis=0)
    growth = (before * after).sum(axis=0) / np.maximum(square, np.float32(1e-6))
    # Near white and black there is no hue left to follow.
    near = np.minimum(square / np.float32(1e-3), np.float32(1))
    return cast(F32, finished + lost * (np.clip(growth, 0, _MOST_GROWTH) * near))


@cache
def icc_profile(name: ProfileName, linear: bool = False) -> bytes:
    """The ICC profile, version 4.3, matrix and curves, of a space, or of its `linear` light."""
    space = SPACES[name]
    adapted = M_D65_TO_D50 @ np.linalg.inv(space.M_xyz_to_rgb)
    description = f"{space.description}, linear" if linear else space.description
    curve = _parametric(Curve(1.0) if linear else space.curve)
    red, green, blue = (cast(Vec3, tuple(column)) for column in _summing_to_white(adapted))
    tags: list[tuple[bytes, bytes]] = [
        (b"desc", _text(description)),
        (b"cprt", _text("No copyright, use freely")),
        (b"wtpt", _xyz_type((0.9642, 1.0, 0.8249))),
        (b"chad", b"sf32\0\0\0\0" + b"".join(_fixed(value) for value in M_D65_TO_D50.ravel())),
        (b"rXYZ", _xyz_type(red)),
        (b"gXYZ", _xyz_type(green)),
        (b"bXYZ", _xyz_type(blue)),
        (b"rTRC", curve),
        (b"gTRC", curve),
        (b"bTRC", curve),
    ]
    return _assembled(tags)


def _summing_to_white(adapted: F64) -> list[F64]:
    """Columns of the colorants, rounded to the file's steps so that white is the connection space's white exactly."""
    steps = np.round(adapted * 65536)
    white = np.round(np.array([0.9642, 1.0, 0.8249]) * 65536)
    steps[:, 1] += white - steps.sum(axis=1)
    return list((steps / 65536).T)


def _assembled(tags: list[tuple[bytes, bytes]]) -> bytes:
    """Header (ICC.1:2022, 7.2), tag table, data; equal data is kept once."""
    start = 128 + 4 + 12 * len(tags)
    table, data = struct.pack(">I", len(tags)), b""
    places: dict[bytes, int] = {}
    for signature, content in tags:
        if content not in places:
            places[content] = start + len(data)
            data += content + bytes(-len(content) % 4)
        table += signature + struct.pack(">II", places[content], len(content))
    header = struct.pack(">I4sI4s4s4s", start + len(data), b"\0" * 4, 0x04300000, b"mntr", b"RGB ", b"XYZ ")
    header += struct.pack(">6H", 2020, 1, 1, 0, 0, 0)  # a fixed date: the same bytes every time
    header += b"acsp" + bytes(28)  # platform, flags, maker, model, attributes, intent: perceptual
    header += _fixed(0.9642) + _fixed(1.0) + _fixed(0.8249)
    return header.ljust(128, b"\0") + table + data


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _xyz_type(value: Vec3) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(_fixed(part) for part in value)


def _text(text: str) -> bytes:
    content = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II4sII", 1, 12, b"enUS", len(content), 28) + content


def _parametric(curve: Curve) -> bytes:
    if curve.c == 0:
        return b"para\0\0\0\0" + struct.pack(">HH", 0, 0) + _fixed(curve.g)
    parameters = (curve.g, curve.a, curve.b, curve.c, curve.d)
    return b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + b"".join(_fixed(part) for part in parameters)
