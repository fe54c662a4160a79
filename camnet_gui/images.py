"""Frozen types of the stages a photo goes through. Arrays are C-contiguous NumPy and are never written to.

Picture coordinates: x to the right, y down. "Sensor" coordinates are those of the visible mosaic as it lies in the
file; "picture" coordinates are after the EXIF orientation is applied.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

F32: TypeAlias = NDArray[np.float32]
F64: TypeAlias = NDArray[np.float64]
U16: TypeAlias = NDArray[np.uint16]
U8: TypeAlias = NDArray[np.uint8]
Counts: TypeAlias = NDArray[np.int64]
Bool: TypeAlias = NDArray[np.bool_]
Vec3: TypeAlias = tuple[float, float, float]
Vec4: TypeAlias = tuple[float, float, float, float]
CfaPattern = Literal["RGGB", "BGGR", "GRBG", "GBRG"]
NoiseSource = Literal["dng", "stored", "blind"]


@dataclass(frozen=True, slots=True)
class Noise:
    """var(x) = shot·x + read_var per CFA plane (R, G1, G2, B), x normalised to black 0, white 1, before white balance.

    `shot` is λ_shot and `read_var` is λ_read² of the paper's section III-C.
    """

    shot: Vec4
    read_var: Vec4
    source: NoiseSource

    @property
    def level(self) -> float:
        """The paper's single noise level ω = λ_shot + λ_read², as the mean of the planes."""
        return float(np.mean(self.shot) + np.mean(self.read_var))


@dataclass(frozen=True, slots=True)
class Shot:
    """What the camera wrote about the exposure. Unknown fields are None or empty.

    `orientation` is the EXIF value 1..8; shutter in seconds, focal length in mm; GPS in signed degrees and metres.
    `details` are further EXIF tags, number and value (`raw_tags.DETAILS`), for exported files alone.
    """

    make: str = ""
    model: str = ""
    lens: str = ""
    iso: float | None = None
    shutter: float | None = None
    aperture: float | None = None
    focal_length: float | None = None
    time: datetime | None = None
    orientation: int = 1
    gps: tuple[float, float, float | None] | None = None
    artist: str = ""
    copyright: str = ""
    details: tuple[tuple[int, int | str | tuple[Fraction, ...]], ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class GainMap:
    """One DNG GainMap opcode (DNG 1.6, OpcodeList2, id 9), a smooth gain over the sensor.

    `gains` float32 (rows, columns, planes); `top, left, bottom, right` bound the area it acts on and `row_pitch`,
    `col_pitch` select the CFA sites there (in sensor pixels); map points lie at `origin + index·spacing` (v, h) in
    relative coordinates 0..1 of the whole active area.
    """

    gains: F32
    top: int
    left: int
    bottom: int
    right: int
    row_pitch: int
    col_pitch: int
    origin: tuple[float, float]
    spacing: tuple[float, float]
    plane: int = 0
    planes: int = 1


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class RawFrame:
    """A Bayer raw as read from its file, in sensor coordinates.

    mosaic : uint16 (H, W), visible area, untouched sensor values
    cfa : colours at (0,0), (0,1), (1,0), (1,1)
    black : black level of the sites (0,0), (0,1), (1,0), (1,1), in sensor values
    white : saturation level in sensor values
    white_balance : as-shot gains (R, G, B) relative to G
    daylight_balance : gains (R, G, B) relative to G that turn a D65-lit grey neutral
    M_balanced_to_xyz : (3, 3), white-balanced camera RGB to CIE XYZ (D65); sends (1, 1, 1) to the D65 white
    defects : int32 (N, 2) of (y, x), sites that the file lists as bad
    baseline_exposure : DNG BaselineExposure in EV, the default of the exposure control
    preview : encoded embedded preview (JPEG) in sensor orientation or b"" when there is none
    fallbacks : one sentence for everything that was missing or unusable and replaced
    """

    mosaic: U16
    cfa: CfaPattern
    black: Vec4
    white: float
    white_balance: Vec3
    daylight_balance: Vec3
    M_balanced_to_xyz: F64
    noise: Noise | None
    gain_maps: tuple[GainMap, ...]
    baseline_exposure: float
    shot: Shot
    preview: bytes
    defects: NDArray[np.int32]
    fallbacks: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class DemosaicedFrame:
    """A raw that is not Bayer, demosaiced by LibRaw: the classical path, without Restore-Net.

    xyz : float32 (3, H, W), linear CIE XYZ (D65), Y = 1 at the balanced sensor's clipping, sensor coordinates
    kind : what it is, for the pane's header, e.g. "linear DNG", "X-Trans", "monochrome"
    """

    xyz: F32
    kind: str
    baseline_exposure: float
    shot: Shot
    preview: bytes
    fallbacks: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class PreparedRggb:
    """Input of Restore-Net: the mosaic packed into R, G1, G2, B after the preparation steps.

    planes : float32 (4, h, w), black 0, sensor white 1 times the balance gain (smallest gain 1), negative values kept,
        clipped to at most 1 (any-camera contract)
    pad : (top, left) mosaic rows and columns added by reflection so that the phase is RGGB; the bottom and right
        padding makes the size even. The picture is `[top : top + size[0], left : left + size[1]]` of (2h, 2w) sites.
    size : (H, W) of the visible mosaic
    balance : gains (R, G, B) that were applied, smallest 1
    gain : float32 (4, h, w) or None: gain map times balance per site when there is a gain map; else None
    noise : of the mosaic before gains
    saturated : bool (4, h, w), the sensor clipped here
    """

    planes: F32
    pad: tuple[int, int]
    size: tuple[int, int]
    balance: Vec3
    gain: F32 | None
    noise: Noise
    saturated: Bool
    M_balanced_to_xyz: F64


@dataclass(frozen=True, slots=True, eq=False)
class Xyz:
    """float32 (3, H, W), linear, relative CIE XYZ (D65); Y = 1 where the balanced sensor clips; not clipped."""

    data: F32


@dataclass(frozen=True, slots=True, eq=False)
class Srgb:
    """float32 (3, H, W), sRGB-encoded, [0, 1]."""

    data: F32


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle in full-resolution picture coordinates (orientation applied)."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class View:
    """What part of the picture is wanted, and how large.

    region : None is the whole picture
    scale : one of 1, 2, 4, 8, 16: this many picture pixels become one. 1 is exact, above is a preview on binned quads.
        A region's edges are widened to multiples of `scale`, but for the picture's own right and bottom edge; result
        sizes are `ceil(extent / scale)`.
    """

    region: Region | None = None
    scale: int = 1


def oriented_size(height: int, width: int, orientation: int) -> tuple[int, int]:
    """(height, width) of a picture after EXIF `orientation` 1..8 is applied."""
    return (width, height) if orientation >= 5 else (height, width)


def orient(array: NDArray[np.generic], orientation: int) -> NDArray[np.generic]:
    """Apply EXIF `orientation` (1..8, TIFF 6.0 tag 274) to the last two axes (H, W); a view where possible."""
    if orientation >= 5:
        array = np.swapaxes(array, -1, -2)
    if orientation in (3, 4, 7, 8):
        array = array[..., ::-1, :]
    if orientation in (2, 3, 6, 7):
        array = array[..., :, ::-1]
    return array


def unorient_region(region: Region, height: int, width: int, orientation: int) -> Region:
    """Picture coordinates -> sensor coordinates, for a sensor of (height, width)."""
    x, y, w, h = region.x, region.y, region.width, region.height
    high, wide = oriented_size(height, width, orientation)
    if orientation in (2, 3, 6, 7):
        x = wide - x - w
    if orientation in (3, 4, 7, 8):
        y = high - y - h
    return Region(y, x, h, w) if orientation >= 5 else Region(x, y, w, h)
