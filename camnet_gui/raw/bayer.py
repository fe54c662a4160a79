"""A Bayer file's mosaic with its levels, pattern and defects -> RawFrame."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
import rawpy

from camnet_gui.errors import RawError, Sentence
from camnet_gui.gain_map import moved
from camnet_gui.images import F32, U16, CfaPattern, RawFrame, Shot, Vec4
from camnet_gui.raw.colour import GENERIC_DAYLIGHT, as_shot_balance, camera_colour
from camnet_gui.raw_tags import DngTags
from camnet_gui.white_balance import neutral_gains


def bayer_pattern(raw: rawpy.RawPy) -> CfaPattern | None:
    """The CFA at (0, 0) of the visible area, or None when this is no Bayer mosaic."""
    try:
        pattern = raw.raw_pattern
    except NotImplementedError:
        return None
    if pattern is None or pattern.shape != (2, 2) or raw.raw_image.ndim != 2 or raw.num_colors != 3:
        return None
    sites = _visible_sites(raw)
    letters = raw.color_desc.decode("ascii", "replace")
    text = "".join(letters[site] if site < len(letters) else "?" for site in sites)
    if text not in ("RGGB", "BGGR", "GRBG", "GBRG"):
        return None
    # Rotated sensors (Fuji Super CCD) are no 2×2 lattice in the stored image.
    top, left = raw.sizes.top_margin, raw.sizes.left_margin
    for y in range(8):
        for x in range(8):
            if raw.raw_color(top + y, left + x) != sites[y % 2 * 2 + x % 2]:
                return None
    return cast(CfaPattern, text)


def bayer_frame(raw: rawpy.RawPy, cfa: CfaPattern, tags: DngTags, shot: Shot, preview: bytes) -> RawFrame:
    """The frame of an unpacked file whose pattern is `cfa`. Raises RawError."""
    fallbacks: list[str] = []
    mosaic = np.array(raw.raw_image_visible, np.uint16)
    if min(mosaic.shape) < 8:
        raise RawError("The picture is smaller than 8 × 8 pixels: the file is damaged.")
    shift = _shift(raw, tags)
    black, white = _levels(raw, mosaic, tags, shift, fallbacks)
    matrix, daylight = camera_colour(raw, tags, fallbacks)
    balance = as_shot_balance(raw, tags)
    if balance is None and daylight is None:
        cfa = _checked_pattern(mosaic, cfa, black, fallbacks)
    if balance is None:
        balance = neutral_gains(*_binned(mosaic, cfa, black, white))
        fallbacks.append(Sentence("The file holds no usable white balance: one was estimated from the picture."))
        if daylight is None:
            daylight = balance
    return RawFrame(
        mosaic=mosaic,
        cfa=cfa,
        black=black,
        white=white,
        white_balance=balance,
        daylight_balance=daylight or GENERIC_DAYLIGHT,
        M_balanced_to_xyz=matrix,
        noise=tags.noise,
        gain_maps=tuple(moved(gain_map, -shift[0], -shift[1]) for gain_map in tags.gain_maps),
        baseline_exposure=tags.baseline_exposure,
        shot=shot,
        preview=preview,
        defects=_visible_defects(tags, mosaic, (raw.sizes.top_margin, raw.sizes.left_margin), shift),
        fallbacks=tuple(fallbacks),
    )


def _visible_sites(raw: rawpy.RawPy) -> tuple[int, int, int, int]:
    """LibRaw's colour indices of the sites (0,0), (0,1), (1,0), (1,1) of the visible area."""
    top, left = raw.sizes.top_margin, raw.sizes.left_margin
    found = [int(raw.raw_color(top + y, left + x)) for y in (0, 1) for x in (0, 1)]
    return found[0], found[1], found[2], found[3]


def _checked_pattern(mosaic: U16, cfa: CfaPattern, black: Vec4, fallbacks: list[str]) -> CfaPattern:
    """The pattern, or another one when the two sites named green differ while the other two are the same.

    Only for files without any other colour metadata, which come from makeshift writers. Red and blue are then told
    apart by what an average camera sees in daylight.
    """
    height, width = mosaic.shape[0] // 32 * 32, mosaic.shape[1] // 32 * 32
    if not height or not width:
        return cfa
    cells = mosaic[:height, :width].reshape(height // 32, 16, 2, width // 32, 16, 2).mean(axis=(1, 4))
    site = [cells[:, s // 2, :, s % 2] - black[s] for s in range(4)]
    green, other = [s for s in range(4) if cfa[s] == "G"], [s for s in range(4) if cfa[s] != "G"]
    apart = float(np.abs(site[green[0]] - site[green[1]]).mean())
    together = float(np.abs(site[other[0]] - site[other[1]]).mean())
    level = float(np.mean([plane.mean() for plane in site]))
    if apart < 0.1 * max(level, 1) or together > 0.2 * apart:
        return cfa
    fallbacks.append(Sentence("The file's colour filter pattern contradicts its picture: another was taken."))
    first, second = float(site[green[0]].mean()), float(site[green[1]].mean())
    red_first = (first > second) == (GENERIC_DAYLIGHT[0] < GENERIC_DAYLIGHT[2])
    patterns: tuple[CfaPattern, CfaPattern] = ("RGGB", "BGGR") if green == [0, 3] else ("GRBG", "GBRG")
    return patterns[0] if red_first else patterns[1]


def _shift(raw: rawpy.RawPy, tags: DngTags) -> tuple[int, int]:
    """Rows and columns of a DNG's active area that LibRaw leaves out: it makes odd margins even."""
    if tags.active is None:
        return 0, 0
    shift = raw.sizes.top_margin - tags.active[0], raw.sizes.left_margin - tags.active[1]
    return shift if shift[0] in (0, 1) and shift[1] in (0, 1) else (0, 0)


def _levels(
    raw: rawpy.RawPy, mosaic: U16, tags: DngTags, shift: tuple[int, int], fallbacks: list[str]
) -> tuple[Vec4, float]:
    """Black level of the four sites and the white level, in sensor values."""
    per_colour = [float(level) for level in raw.black_level_per_channel]
    b = [per_colour[site] for site in _visible_sites(raw)]
    # LibRaw takes BlackLevel to start where it starts the visible area, the specification where the active area starts.
    b = [b[(y + shift[0]) % 2 * 2 + (x + shift[1]) % 2] for y in (0, 1) for x in (0, 1)]
    white = float(raw.white_level)
    peak = int(mosaic.max())
    if not max(b) < white <= 65535:
        if peak <= max(b):
            b = [0.0] * 4
        white = float(max(peak, 1))
        fallbacks.append(
            Sentence("The file's black and white levels make no sense: the largest value was taken as white.")
        )
    elif tags.is_dng and not tags.has_black and max(b) == 0 and 1 <= mosaic.min() * 16 / (white + 1) < 1.5:
        # Makeshift writers leave the black level out; a sixteenth of the range is the usual pedestal.
        b = [(white + 1) / 16] * 4
        fallbacks.append(Sentence("The file holds no black level: {level:g} was taken.", level=b[0]))
    elif max(b) < peak < white and peak > 0.6 * white and (mosaic == peak).sum() > max(200, 2e-4 * mosaic.size):
        # Many sites at the very largest value: the sensor clips there, below the level of LibRaw's table.
        white = float(peak)
    return (b[0], b[1], b[2], b[3]), white


def _binned(mosaic: U16, cfa: CfaPattern, black: Vec4, white: float) -> tuple[F32, Any]:
    """Un-balanced RGB (3, h, w) of some 512 quads on the long side, and which of them are not clipped."""
    step = max(1, max(mosaic.shape) // 1024)
    height, width = mosaic.shape[0] // 2 * 2, mosaic.shape[1] // 2 * 2
    sums = np.zeros((3, -(-height // 2 // step), -(-width // 2 // step)), np.float32)
    usable = np.ones(sums.shape[1:], np.bool_)
    for site, letter in enumerate(cfa):
        plane = mosaic[site // 2 : height : 2, site % 2 : width : 2][::step, ::step].astype(np.float32)
        usable &= plane < white * 0.98
        sums["RGB".index(letter)] += (plane - black[site]) / (white - black[site]) / (2 if letter == "G" else 1)
    return sums, usable


def _visible_defects(tags: DngTags, mosaic: U16, margin: tuple[int, int], shift: tuple[int, int]) -> Any:
    """Sites that the file lists as bad, in the visible area: int32 (N, 2), each once."""
    found = [tags.raw_defects - np.array(margin, np.int32), tags.active_defects - np.array(shift, np.int32)]
    found += [np.argwhere(mosaic == value).astype(np.int32) for value in tags.bad_constants if value <= 65535]
    sites = np.concatenate(found)
    inside = ((sites >= 0) & (sites < mosaic.shape)).all(axis=1)
    # Nearly no file lists any, and np.unique would import numpy.ma.
    return np.unique(sites[inside], axis=0).astype(np.int32) if inside.any() else np.zeros((0, 2), np.int32)
