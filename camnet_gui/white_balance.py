"""White balance: gains from temperature and tint and back, automatic, and from a grey patch.

Gains are (R, G, B) relative to G, to be multiplied to camera RGB. Temperatures follow the daylight locus (CIE 15:2004,
3.1) above 5000 K and the Planckian locus below 4000 K, blended in between. Tint is the light's distance from that locus
in the CIE 1960 (u, v) diagram, times 3000: a light above the locus is greenish and its tint is positive, so that
a positive tint makes the picture more magenta, as in other raw developers.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from camnet_gui import ranks
from camnet_gui.errors import PickError
from camnet_gui.images import F32, F64, Bool, PreparedRggb, Region, Vec3

COLDEST: Final = 1500.0  # kelvin; the range of edits.WhiteBalance
HOTTEST: Final = 25000.0
MOST_TINT: Final = 150.0
_TINT_SCALE: Final = 3000.0
_LARGEST_GAIN: Final = 16.0
_LEAST_SIGNAL: Final = 2e-4  # of white: below it a patch's colour is noise and black level error


def gains_from_temperature(kelvin: float, tint: float, M_balanced_to_xyz: F64, daylight_balance: Vec3) -> Vec3:
    """Gains that make a grey neutral in the light of `kelvin` and `tint`.

    M_balanced_to_xyz : (3, 3), balanced camera RGB to XYZ (D65), for the balance `daylight_balance`, which is D65's
    The response of the camera to the light is diag(1 / daylight) · inv(M) · XYZ; the gains are its reciprocals.
    """
    u, v = _light_uv(min(max(kelvin, COLDEST), HOTTEST), min(max(tint, -MOST_TINT), MOST_TINT))
    response = np.linalg.solve(M_balanced_to_xyz, _xyz_of_uv(u, v)) / np.asarray(daylight_balance)
    # A light outside what the matrix can describe gives no positive response; the largest gain ends that.
    response = np.maximum(response / response[1], 1 / _LARGEST_GAIN)
    return float(1 / response[0]), 1.0, float(1 / response[2])


def temperature_from_gains(gains: Vec3, M_balanced_to_xyz: F64, daylight_balance: Vec3) -> tuple[float, float]:
    """(kelvin, tint) of the light that `gains` make neutral: the inverse of `gains_from_temperature`."""
    light = M_balanced_to_xyz @ (np.asarray(daylight_balance) / np.asarray(gains))
    total = light[0] + 15 * light[1] + 3 * light[2]
    if not np.isfinite(light).all() or light[1] <= 0 or total <= 0:
        return 6504.0, 0.0
    u, v = 4 * light[0] / total, 6 * light[1] / total
    # The foot of the perpendicular on the locus: coarse over reciprocal temperature, then golden by bisection.
    mired = np.linspace(1e6 / HOTTEST, 1e6 / COLDEST, 256)
    track = np.array([_locus_uv(1e6 / m) for m in mired])
    near = int(np.argmin((track[:, 0] - u) ** 2 + (track[:, 1] - v) ** 2))
    low, high = mired[max(near - 1, 0)], mired[min(near + 1, 255)]
    for _ in range(60):
        middle = (low + high) / 2
        foot, tangent = _locus_uv(1e6 / middle), _tangent(1e6 / middle)
        ahead = (u - foot[0]) * tangent[0] + (v - foot[1]) * tangent[1]
        low, high = (middle, high) if ahead > 0 else (low, middle)
    kelvin = 1e6 / ((low + high) / 2)
    foot, tangent = _locus_uv(kelvin), _tangent(kelvin)
    distance = (u - foot[0]) * -tangent[1] + (v - foot[1]) * tangent[0]
    tint = min(max(distance * _TINT_SCALE, -MOST_TINT), MOST_TINT)
    return float(min(max(kelvin, COLDEST), HOTTEST)), float(tint)


def _light_uv(kelvin: float, tint: float) -> tuple[float, float]:
    u, v = _locus_uv(kelvin)
    along = _tangent(kelvin)
    distance = tint / _TINT_SCALE
    # The tangent points to lower temperatures, to larger u; its left side is up, to larger v: green.
    return u - distance * along[1], v + distance * along[0]


def _locus_uv(kelvin: float) -> tuple[float, float]:
    share = min(max((kelvin - 4000) / 1000, 0.0), 1.0)
    share = share * share * (3 - 2 * share)
    cold = _planckian_uv(kelvin) if share < 1 else (0.0, 0.0)
    warm = _daylight_uv(kelvin) if share > 0 else (0.0, 0.0)
    return (1 - share) * cold[0] + share * warm[0], (1 - share) * cold[1] + share * warm[1]


def _tangent(kelvin: float) -> tuple[float, float]:
    """Unit vector along the locus towards lower temperatures."""
    step = 0.05  # mired
    mired = 1e6 / kelvin
    before, after = _locus_uv(1e6 / (mired - step)), _locus_uv(1e6 / (mired + step))
    du, dv = after[0] - before[0], after[1] - before[1]
    length = float(np.hypot(du, dv))
    return du / length, dv / length


def _planckian_uv(kelvin: float) -> tuple[float, float]:
    """Krystek's rational approximation of the black body in CIE 1960 (u, v) (Color Res. Appl. 10, 1985, p. 38)."""
    t = kelvin
    u = (0.860117757 + 1.54118254e-4 * t + 1.28641212e-7 * t * t) / (1 + 8.42420235e-4 * t + 7.08145163e-7 * t * t)
    v = (0.317398726 + 4.22806245e-5 * t + 4.20481691e-8 * t * t) / (1 - 2.89741816e-5 * t + 1.61456053e-7 * t * t)
    return u, v


def _daylight_uv(kelvin: float) -> tuple[float, float]:
    """CIE daylight chromaticity, 4000..25000 K (CIE 15:2004, eqs. 3.2 to 3.4)."""
    t = 1e3 / kelvin
    if kelvin <= 7000:
        x = 0.244063 + 0.09911 * t + 2.9678 * t**2 - 4.6070 * t**3
    else:
        x = 0.237040 + 0.24748 * t + 1.9018 * t**2 - 2.0064 * t**3
    y = -3.0 * x * x + 2.870 * x - 0.275
    scale = -2 * x + 12 * y + 3
    return 4 * x / scale, 6 * y / scale


def _xyz_of_uv(u: float, v: float) -> F64:
    """XYZ with Y = 1 of a CIE 1960 chromaticity."""
    x, y = 3 * u / (2 * u - 8 * v + 4), 2 * v / (2 * u - 8 * v + 4)
    return np.array([x / y, 1.0, (1 - x - y) / y])


def automatic(prepared: PreparedRggb) -> Vec3:
    """Gains that a picture asks for by itself: see `neutral_gains`."""
    step = max(1, max(prepared.planes.shape[1:]) // 512)
    planes = _block_means(prepared.planes, step)
    clipped = _block_means(prepared.saturated.astype(np.float32), step).max(axis=0) > 0
    rgb = np.stack([planes[0], (planes[1] + planes[2]) / 2, planes[3]]).astype(np.float32, copy=False)
    rgb /= np.array(prepared.balance, np.float32)[:, None, None]
    return neutral_gains(rgb, np.logical_not(clipped))


def neutral_gains(rgb: F32, usable: Bool) -> Vec3:
    """Robust grey world on un-balanced camera RGB float32 (3, h, w), black 0, white 1; `usable` (h, w) is not clipped.

    Starts from the shades of grey (Finlayson & Trezzi 2004, Minkowski norm 4) and goes on with the means of only those
    pixels that are nearly grey by then, so that a large coloured area counts less. (1, 1, 1) when nothing is lit.
    """
    lit = usable & (rgb.min(axis=0) > _LEAST_SIGNAL)
    if int(lit.sum()) < 16:
        return 1.0, 1.0, 1.0
    chosen = rgb[:, lit].astype(np.float64)
    # Near the black level the colour is that of noise; a fifth of the brightest is enough for a cast.
    level = chosen.sum(axis=0)
    bright = level >= ranks.quantile(level, 0.2)
    chosen, level = chosen[:, bright], level[bright]
    norms = (chosen**4).mean(axis=1) ** 0.25
    ratios = np.log(chosen[[0, 2]] / chosen[1])
    centre = np.log(norms[[0, 2]] / norms[1])
    weight = np.sqrt(level)
    for width in (0.5, 0.35, 0.25, 0.25, 0.25):
        near = np.exp(-0.5 * ((ratios - centre[:, None]) ** 2).sum(axis=0) / width**2) * weight
        total = near.sum()
        if total <= 1e-9 * weight.sum():
            break
        centre = (ratios * near).sum(axis=1) / total
    red, blue = np.clip(np.exp(-centre), 1 / _LARGEST_GAIN, _LARGEST_GAIN)
    return float(red), 1.0, float(blue)


def from_patch(prepared: PreparedRggb, region: Region) -> Vec3:
    """Gains that make the mean of a patch neutral. `region` is in sensor coordinates of the visible mosaic.

    Clipped sites don't count. Raises PickError when too much of the patch is clipped or it is too dark.
    """
    height, width = prepared.planes.shape[1:]
    top, left = region.y + prepared.pad[0], region.x + prepared.pad[1]
    rows = slice(min(max(top // 2, 0), height - 1), min(max(-(-(top + region.height) // 2), 1), height))
    columns = slice(min(max(left // 2, 0), width - 1), min(max(-(-(left + region.width) // 2), 1), width))
    whole = ~prepared.saturated[:, rows, columns].any(axis=0)
    if whole.mean() < 0.5:
        raise PickError("This spot is clipped, so its colour isn't known: pick a darker grey.")
    planes = prepared.planes[:, rows, columns][:, whole].mean(axis=1).astype(np.float64)
    rgb = np.array([planes[0], (planes[1] + planes[2]) / 2, planes[3]]) / prepared.balance
    if rgb.min() < _LEAST_SIGNAL:
        raise PickError("This spot is too dark to tell its colour: pick a brighter grey.")
    red, blue = np.clip([rgb[1] / rgb[0], rgb[1] / rgb[2]], 1 / _LARGEST_GAIN, _LARGEST_GAIN)
    return float(red), 1.0, float(blue)


def _block_means(planes: F32, step: int) -> F32:
    """Means over step × step blocks, without what is left at the right and bottom."""
    if step == 1:
        return planes
    count, height, width = planes.shape
    rows, columns = height // step, width // step
    cut = planes[:, : rows * step, : columns * step].reshape(count, rows, step, columns, step)
    means: F32 = cut.mean(axis=(2, 4))
    return means
