"""The adjustments after the style: end points, shadows, highlights, contrast, vibrance, saturation.

They act on the finished picture, in two steps:

1. **Tone**, on sRGB code values. One rising curve T over the luma v of a pixel; the pixel becomes T(0) + k·rgb with
   k = (T(v) - T(0)) / v. Scaling code values scales linear light evenly, so hue and chromaticity stay.
2. **Colour**, in Oklab: chroma is scaled, lightness and hue stay.

What leaves the gamut is mixed with the grey of its luma (1) or luminance (2) until it fits, not clipped by channel.
Neutrals stay neutral bit by bit, and an adjustment at 0 does nothing.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, TypeAlias, cast

import cv2
import numpy as np

from camnet_gui.color import M_SRGB_TO_XYZ
from camnet_gui.curves import in_bands
from camnet_gui.edits import Edits
from camnet_gui.images import F32, F64

Tone: TypeAlias = tuple[float, float, float, float, float]  # black, white, shadows, highlights, contrast

_STEPS: Final = 65535
_BLACK_IN: Final = 0.12  # code value that becomes black at black -1
_BLACK_OUT: Final = 0.10  # what black becomes at +1
_WHITE_IN: Final = 0.75  # code value that becomes white at white +1
_WHITE_OUT: Final = 0.80  # what white becomes at -1
_LIFT: Final = 1.6  # slope that shadows +1 adds to black
_MIDDLE: Final = 0.4613  # code value of 18 % grey: contrast leaves it alone
_CONTRAST: Final = 1.6
_MORE: Final = 0.8  # saturation +1 adds this share of the chroma
_FULL: Final = 0.26  # Oklab chroma of the fullest colours, which vibrance spares
_SKIN: Final = 0.82  # Oklab hue of skin, radians (47 degrees)
_SKIN_WIDTH: Final = 0.35
_SKIN_SPARED: Final = 0.6
_OFFSET: Final = 0.055 / 1.055  # of the sRGB curve's power part

# Oklab (Ottosson 2020): linear sRGB -> LMS; its cube root -> L, a, b. LMS' = L + rows·(a, b).
_M_SRGB_TO_LMS: Final[F64] = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_M_LMS_TO_SRGB: Final[F64] = np.linalg.inv(_M_SRGB_TO_LMS).astype(np.float64)
_M_ROOT_TO_LAB: Final[F64] = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
# What of the cube root is chroma: all but the lightness.
_M_ROOT_TO_CHROMA: Final[F64] = (np.eye(3) - _M_ROOT_TO_LAB[:1]).astype(np.float64)
_DIFFERENCES: Final[F32] = np.array([[1, -1, 0], [0, 1, -1], [0, 0, 0]], np.float32)
_LUMA: Final[F32] = M_SRGB_TO_XYZ[1].astype(np.float32)


def adjusted(rgb: F32, edits: Edits) -> F32:
    """`rgb`, sRGB float32 (H, W, 3) in [0, 1], with the adjustments of `edits`: a new picture, or `rgb` itself."""
    tone, colour = _tone(edits), _colour(edits)
    if not any(tone) and not any(colour):
        return rgb
    out = np.empty_like(rgb)

    def work(rows: slice) -> None:
        band = rgb[rows]
        if any(tone):
            band = _toned(band, tone)
        if any(colour):
            band = _coloured(band, *colour)
        out[rows] = band

    in_bands(work, rgb.shape[0])
    return out


def _tone(edits: Edits) -> Tone:
    return edits.black, edits.white, edits.shadows, edits.highlights, edits.contrast


def _colour(edits: Edits) -> tuple[float, float]:
    return edits.vibrance, edits.saturation


def tone_curve(black: float, white: float, shadows: float, highlights: float, contrast: float) -> F64:
    """The tone curve float64 (65536,) over code values 0..1; it never falls, whatever the adjustments (-1..1)."""
    x = np.linspace(0.0, 1.0, _STEPS + 1)
    low, high = _BLACK_IN * max(-black, 0), 1 - (1 - _WHITE_IN) * max(white, 0)
    bottom, top = _BLACK_OUT * max(black, 0), 1 - (1 - _WHITE_OUT) * max(-white, 0)
    y = bottom + (top - bottom) * np.clip((x - low) / (high - low), 0, 1)
    y = _lifted(y, shadows)
    y = 1 - _lifted(1 - y, -highlights)
    return y + contrast * _CONTRAST * y * (1 - y) * (y - _MIDDLE)


def _lifted(y: F64, amount: float) -> F64:
    """The dark part brightened by `amount` 0..1, ends fixed; the inverse of that where it is negative."""
    if amount >= 0:
        return y + amount * _LIFT * y * (1 - y) ** 3
    x = np.linspace(0.0, 1.0, _STEPS + 1)
    return np.interp(y, _lifted(x, -amount), x)


@lru_cache(8)
def _scale_table(tone: Tone) -> tuple[np.float32, F32]:
    """(T(0), k) of a tone curve, k float32 (65536,)."""
    values = tone_curve(*tone)
    scale = np.empty_like(values)
    scale[1:] = (values[1:] - values[0]) / np.linspace(0.0, 1.0, _STEPS + 1)[1:]
    scale[0] = scale[1]
    return np.float32(values[0]), scale.astype(np.float32)


def _toned(rgb: F32, tone: Tone) -> F32:
    """One band (h, w, 3) through a tone curve."""
    bottom, table = _scale_table(tone)
    luma = cast(F32, cv2.transform(rgb, _LUMA[None]))
    luma *= np.float32(_STEPS)
    scale = np.take(table, luma.astype(np.intp), mode="clip")
    shown = cast(F32, cv2.multiply(rgb, cv2.merge([scale, scale, scale])))
    if bottom:
        shown += bottom
    return _into_gamut(shown, 0.0)


def _coloured(rgb: F32, vibrance: float, saturation: float) -> F32:
    """One band (h, w, 3) with its Oklab chroma scaled."""
    # The curve's straight toe is left out: it costs a third of the time and nobody sees it.
    root = rgb * np.float32(1 / 1.055)
    root += np.float32(_OFFSET)
    cv2.pow(root, 2.4, dst=root)
    root = cast(F32, cv2.transform(root, _M_SRGB_TO_LMS.astype(np.float32)))
    cv2.pow(root, 1 / 3, dst=root)
    factor = 1 + (_MORE if saturation > 0 else 1.0) * saturation
    if vibrance:
        chroma = cast(F32, cv2.transform(root, _M_ROOT_TO_CHROMA.astype(np.float32)))
        more = _vibrant(root, vibrance) * np.float32(factor) - np.float32(1)
        root += cv2.multiply(chroma, cv2.merge([more, more, more]))
    else:
        root = cast(F32, cv2.transform(root, (np.eye(3) + (factor - 1) * _M_ROOT_TO_CHROMA).astype(np.float32)))
    cv2.pow(root, 3, dst=root)
    shown = _into_gamut(cast(F32, cv2.transform(root, _M_LMS_TO_SRGB.astype(np.float32))), _OFFSET**2.4)
    cv2.pow(shown, 1 / 2.4, dst=shown)
    shown -= np.float32(_OFFSET)
    shown *= np.float32(1.055)
    np.clip(shown, 0, 1, out=shown)
    # Bit by bit, which rounding on the way would not give.
    neutral = cv2.inRange(cv2.transform(rgb, _DIFFERENCES), (0.0,) * 3, (0.0,) * 3)
    cv2.copyTo(rgb, neutral, shown)
    return shown


def _vibrant(root: F32, amount: float) -> F32:
    """Factor (h, w) of the chroma: most for faint colours, none for the fullest, little for skin."""
    a, b = cv2.split(cast(F32, cv2.transform(root, _M_ROOT_TO_LAB[1:].astype(np.float32))))
    chroma, hue = cv2.cartToPolar(a, b)
    faint = np.maximum(1 - chroma * np.float32(1 / _FULL), 0)
    away = np.abs(hue - np.float32(_SKIN)) * np.float32(1 / _SKIN_WIDTH)
    skin = np.maximum(1 - away * away, 0)
    return cast(F32, 1 + np.float32(amount * _MORE) * faint * faint * (1 - np.float32(_SKIN_SPARED) * skin))


def _into_gamut(picture: F32, black: float) -> F32:
    """Colours of (h, w, 3) beyond `black`..1 mixed, in place, with the grey of their luma until they fit."""
    fits = cv2.inRange(picture, (black,) * 3, (1.0,) * 3)
    beyond = np.flatnonzero(fits == 0)
    if beyond.size:
        flat = picture.reshape(-1, 3)
        colours = np.take(flat, beyond, axis=0)
        red, green, blue = np.ascontiguousarray(colours.T)
        low, high, tiny = np.float32(black), np.float32(1), np.float32(1e-6)
        grey = np.clip(red * _LUMA[0] + green * _LUMA[1] + blue * _LUMA[2], low, high)
        above = np.maximum(np.maximum(np.maximum(red, green), blue), high) - grey
        below = grey - np.minimum(np.minimum(np.minimum(red, green), blue), low)
        room = np.minimum((high - grey) / np.maximum(above, tiny), (grey - low) / np.maximum(below, tiny))
        colours *= room[:, None]
        colours += (grey * (1 - room))[:, None]
        flat[beyond] = np.clip(colours, low, high)
    return picture
