"""The tones and colours of many pictures as a small table, and the smooth global change that leads from one to another.

What a look does can be learned without pairs as far as it shows in these: how bright pictures are, how colourful each
lightness is, and which cast it has. What it does to single hues or places doesn't show.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from camnet_gui.color import M_SRGB_TO_XYZ, M_XYZ_TO_SRGB, lab_to_xyz, srgb_decode, srgb_encode, xyz_to_lab
from camnet_gui.errors import TrainingError
from camnet_gui.files import read_json_object
from camnet_gui.images import F32, F64
from camnet_gui.paths import resources_folder

LEVELS: Final = 101  # of L*, 0 to 100
_BANDS: Final = np.linspace(10.0, 90.0, 5)  # L* at which casts and colourfulness are compared
_BAND_WIDTH: Final = 14.0  # σ
_CURVE_WIDTH: Final = 9.0  # σ in L* by which the tone curve is smoothed
_DOUBT: Final = 8.0  # pictures that count as much as the assumption that a look changes nothing
_GREY: Final = 8.0  # squared chroma added to both: greys have no colourfulness that could be compared
_LEAST_SLOPE: Final = 0.05  # of the tone curve: it must have an inverse


@dataclass(frozen=True, slots=True, eq=False)
class Colours:
    """Statistics of pictures in CIE L*a*b* (D65), for each rounded L*; every picture counts alike.

    share : float64 (LEVELS,), of the pixels; the sum is 1
    cast : float64 (LEVELS, 2), mean a*, b*
    power : float64 (LEVELS,), mean a*² + b*²
    count : of pictures
    """

    share: F64
    cast: F64
    power: F64
    count: int

    @classmethod
    def of(cls, pictures: Iterable[F32]) -> Colours:
        """The statistics of sRGB pictures (H, W, 3), [0, 1]. Raises TrainingError when there are none."""
        sums = np.zeros((4, LEVELS))
        count = 0
        for picture in pictures:
            lightness, a, b = _lab(picture).reshape(3, -1)
            level = np.clip(np.rint(lightness), 0, LEVELS - 1).astype(np.intp)
            for row, values in enumerate((None, a, b, a * a + b * b)):
                sums[row] += np.bincount(level, values, LEVELS) / level.size
            count += 1
        if not count:
            raise TrainingError("There are no pictures whose colours could be learned.")
        return cls._from_sums(sums, count)

    @classmethod
    def _from_sums(cls, sums: F64, count: int) -> Colours:
        filled = np.maximum(sums[0], 1e-12)
        return cls(sums[0] / sums[0].sum(), (sums[1:3] / filled).T, sums[3] / filled, count)

    @classmethod
    def read(cls, path: Path) -> Colours:
        """What `record` gave, out of a file. Raises TrainingError."""
        try:
            content = read_json_object(path)
            rows = [np.asarray(content[name], np.float64) for name in ("share", "cast", "power")]
            return cls(rows[0], rows[1].reshape(LEVELS, 2), rows[2], int(content["count"]))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise TrainingError("{path} can't be read: install the program again.", path=path) from error

    def record(self) -> str:
        """As JSON."""
        rows = {"share": self.share.round(6), "cast": self.cast.round(2), "power": self.power.round(1)}
        return json.dumps({"count": self.count} | {name: row.tolist() for name, row in rows.items()})


def reference() -> Colours:
    """The colours of the photographs that the style Natural was taught with, and so of what it makes."""
    return Colours.read(resources_folder() / "colours" / "natural.json")


def _lab(picture: F32) -> F64:
    """(3, H, W) of sRGB (H, W, 3)."""
    return xyz_to_lab(np.moveaxis(srgb_decode(picture) @ M_SRGB_TO_XYZ.T, 2, 0))


def _srgb(lab: F64) -> F32:
    """(H, W, 3) of L*a*b* (3, H, W), clipped."""
    return srgb_encode((np.moveaxis(lab_to_xyz(lab), 0, 2) @ M_XYZ_TO_SRGB.T).astype(np.float32))


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """A smooth change of tones and colours: L' = curve(L); (a, b)' = gain(L')·(a, b) + shift(L').

    curve : float64 (LEVELS,), rising
    gain : float64 (LEVELS,), at L'; 0 everywhere is black and white
    shift : float64 (LEVELS, 2), at L'
    """

    curve: F64
    gain: F64
    shift: F64

    def __call__(self, picture: F32) -> F32:
        """The changed sRGB picture (H, W, 3), [0, 1]."""
        lightness, *ab = _lab(picture)
        after = np.interp(lightness, np.arange(LEVELS), self.curve)
        gain, *shift = self._at(after)
        return _srgb(np.stack([after, *(gain * c + s for c, s in zip(ab, shift, strict=True))]))

    def undone(self, picture: F32) -> F32:
        """The inverse, as far as there is one: colours that a black and white picture lost stay lost."""
        after, *ab = _lab(picture)
        gain, *shift = self._at(after)
        before = np.interp(after, self.curve, np.arange(LEVELS))
        safe = np.where(gain > 0.1, gain, 1.0)
        return _srgb(np.stack([before, *((c - s) / safe for c, s in zip(ab, shift, strict=True))]))

    def _at(self, after: F64) -> list[F64]:
        return [np.interp(after, np.arange(LEVELS), row) for row in (self.gain, self.shift[:, 0], self.shift[:, 1])]


def change(source: Colours, wanted: Colours, monochrome: bool = False) -> Change:
    """The change that gives pictures with the colours of `source` those of `wanted`.

    Lightness goes by its distribution (histogram matching, smoothed), casts and colourfulness by their means around
    five lightnesses. Few pictures are believed less: with n of them, n / (n + 8) of what they tell is done.
    `monochrome` : what is wanted has no colour at all.
    """
    levels = np.arange(LEVELS, dtype=np.float64)
    trust = wanted.count / (wanted.count + _DOUBT)
    matched = np.interp(_cumulated(source), _cumulated(wanted) + 1e-9 * levels, levels)
    moved = levels + trust * (_smooth(matched - levels))
    curve = np.clip(moved[0] + np.concatenate([[0], np.cumsum(np.maximum(np.diff(moved), _LEAST_SLOPE))]), 0, 100)
    # Where it was cut off at white it must still rise, by hardly anything.
    curve = np.minimum(curve, 100.0 - 1e-6 * levels[::-1])
    if monochrome:
        return Change(curve, np.zeros(LEVELS), np.zeros((LEVELS, 2)))
    weights = np.exp(-0.5 * ((levels[:, None] - _BANDS) / _BAND_WIDTH) ** 2)
    cast, spread = _in_bands(source, np.exp(-0.5 * ((curve[:, None] - _BANDS) / _BAND_WIDTH) ** 2))
    wanted_cast, wanted_spread = _in_bands(wanted, weights)
    gain = np.sqrt((wanted_spread + _GREY) / (spread + _GREY)) ** trust
    shift = trust * (wanted_cast - gain[:, None] * cast)
    between = weights / weights.sum(axis=1, keepdims=True)
    return Change(curve, between @ gain, between @ shift)


def _cumulated(colours: Colours) -> F64:
    """Share of the pixels darker than each level, half of its own counted."""
    return np.asarray(np.cumsum(colours.share) - 0.5 * colours.share)


def _smooth(values: F64) -> F64:
    reach = int(3 * _CURVE_WIDTH)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / _CURVE_WIDTH) ** 2)
    return np.convolve(np.pad(values, reach, "edge"), kernel / kernel.sum(), "valid")


def _in_bands(colours: Colours, weights: F64) -> tuple[F64, F64]:
    """(mean a*, b* (bands, 2), variance of both together (bands,)); `weights` (LEVELS, bands) are the levels' parts."""
    parts = weights * colours.share[:, None]
    total = np.maximum(parts.sum(axis=0), 1e-9)
    cast = (parts.T @ colours.cast) / total[:, None]
    power = (parts.T @ colours.power) / total
    return cast, np.maximum(power - (cast * cast).sum(axis=1), 0.0)
