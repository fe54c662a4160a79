"""From a stage's pixels to those of the file: another size in linear light, sharpening, bits, colour space.

Pixels are (H, W, 3), uint8 or uint16 code values of a space, or float32 linear light.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final

import numpy as np

from camnet_gui import color
from camnet_gui.export.options import ExportOptions, RestoredView, Sharpening
from camnet_gui.images import F32, U8, U16
from camnet_gui.profiles import SPACES, ProfileName, Space

BAND: Final = 256  # rows that are converted at a time
_RADIUS: Final[dict[Sharpening, float]] = {"screen": 0.6, "print": 1.1}  # σ in pixels
_STRENGTH: Final = 0.6  # of the detail that is added at amount 1


def restored_picture(xyz: F32, view: RestoredView | ProfileName, bits: int) -> U8 | U16:
    """Linear XYZ float32 (3, H, W) as a picture of `bits` 8 or 16 a channel, (H, W, 3).

    A space's name is colour-managed, straight from XYZ; `xyz-gamma` shows X, Y, Z with gamma 2.2 as red, green and
    blue, as the paper and the window do.
    """
    encode: Callable[[F32], F32]
    if view == "srgb":
        encode = _plain_srgb
    elif view == "xyz-gamma":
        encode = _gamma_22
    else:
        encode = SPACES[view].from_xyz
    full = np.float32(2**bits - 1)
    _, height, width = xyz.shape
    picture = np.empty((height, width, 3), np.uint8 if bits == 8 else np.uint16)
    for top in range(0, height, BAND):
        shown = encode(xyz[:, top : top + BAND])
        picture[top : top + BAND] = np.moveaxis(shown * full + np.float32(0.5), 0, -1)
    return picture


def _plain_srgb(xyz: F32) -> F32:
    return color.srgb_encode(color.apply_matrix(color.M_XYZ_TO_SRGB, xyz))


def _gamma_22(xyz: F32) -> F32:
    return np.clip(xyz, 0, 1) ** np.float32(1 / 2.2)


def linear_picture(xyz: F32, space: ProfileName) -> F32:
    """Linear XYZ float32 (3, H, W) as linear light of a space, float32 (H, W, 3), not clipped."""
    _, height, width = xyz.shape
    picture = np.empty((height, width, 3), np.float32)
    for top in range(0, height, BAND):
        picture[top : top + BAND] = np.moveaxis(SPACES[space].linear_from_xyz(xyz[:, top : top + BAND]), 0, -1)
    return picture


def finished(pixels: U8 | U16 | F32, options: ExportOptions) -> U8 | U16 | F32:
    """Size and sharpening of the options. Raises ExportError for a size that is too large.

    Without either the pixels come back as they are, so 16 bits are needed only where something is computed.
    """
    height, width = pixels.shape[:2]
    across, down = options.size.fitted(width, height)
    sharpens = options.sharpen != "none" and options.amount > 0
    if (across, down) == (width, height) and not sharpens:
        return pixels
    decode, space = _to_light(pixels.dtype), SPACES[options.space or "srgb"]
    linear = np.empty((3, down, across), np.float32)
    for channel in range(3):
        linear[channel] = _resized(decode(pixels[..., channel], space), across, down)
    if pixels.dtype == np.float32 and not sharpens:
        return np.ascontiguousarray(np.moveaxis(linear, 0, -1))
    encoded = np.empty_like(linear)
    for top in range(0, down, BAND):
        encoded[:, top : top + BAND] = space.curve.encode(linear[:, top : top + BAND])
    if sharpens:
        _sharpen(encoded, space, options.sharpen, options.amount)
    return _of_dtype(encoded, space, pixels.dtype)


def needs_16_bits(options: ExportOptions) -> bool:
    """Whether something is computed on the pixels, so that they should come in 16 bits even for an 8-bit file."""
    return options.size.mode != "full" or (options.sharpen != "none" and options.amount > 0)


def to_8_bits(pixels: U16) -> U8:
    """Code values of 16 bits, rounded to 8."""
    picture = np.empty(pixels.shape, np.uint8)
    for top in range(0, len(pixels), BAND):
        picture[top : top + BAND] = (pixels[top : top + BAND].astype(np.uint32) + 128) // 257
    return picture


@cache
def _table(name: ProfileName) -> F32:
    """Linear light of every 16-bit code value."""
    return SPACES[name].curve.decode(np.linspace(0, 1, 65536, dtype=np.float32))


def _to_light(dtype: np.dtype[np.generic]) -> Callable[[U8 | U16 | F32, Space], F32]:
    if dtype == np.float32:
        return lambda plane, space: np.ascontiguousarray(plane, np.float32)
    step = 257 if dtype == np.uint8 else 1
    return lambda plane, space: _table(space.name)[plane.astype(np.intp) * step]


def _resized(plane: F32, width: int, height: int) -> F32:
    """A plane (H, W) of linear light in another size, by a bicubic filter as wide as the reduction asks."""
    from PIL import Image

    if plane.shape == (height, width):
        return plane
    # Light can't be negative: a filter with lobes would draw dark rims around lamps.
    small: F32 = np.asarray(Image.fromarray(plane).resize((width, height), Image.Resampling.BICUBIC), np.float32)
    return np.maximum(small, np.float32(min(0.0, float(plane.min()))))


def _sharpen(encoded: F32, space: Space, kind: Sharpening, amount: float) -> None:
    """Unsharp mask on the luma of code values (3, H, W), in place: colours keep their differences."""
    import cv2

    red, green, blue = (float(part) for part in np.linalg.inv(space.M_xyz_to_rgb)[1])
    luma = encoded[0] * np.float32(red) + encoded[1] * np.float32(green) + encoded[2] * np.float32(blue)
    detail = luma - cv2.GaussianBlur(luma, (0, 0), _RADIUS[kind])
    detail *= np.float32(_STRENGTH * amount)
    encoded += detail[None]
    np.clip(encoded, 0, 1, out=encoded)


def _of_dtype(encoded: F32, space: Space, dtype: np.dtype[np.generic]) -> U8 | U16 | F32:
    _, height, width = encoded.shape
    picture = np.empty((height, width, 3), dtype)
    full = np.float32(255 if dtype == np.uint8 else 65535)
    for top in range(0, height, BAND):
        band = encoded[:, top : top + BAND]
        values = space.curve.decode(band) if dtype == np.float32 else band * full + np.float32(0.5)
        picture[top : top + BAND] = np.moveaxis(values, 0, -1)
    return picture
