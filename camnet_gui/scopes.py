"""What scopes draw: histograms, waveforms and the vectorscope, as counts. Pure functions on arrays, no drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from camnet_gui.images import F32, F64, U8, Counts, RawFrame, Vec4
from camnet_gui.saturation import saturation_levels, value_counts

PLANES: Final = ("R", "G1", "G2", "B")
EV_LOW: Final = -14.0  # left end of the raw histogram, in EV below saturation
EV_STEPS: Final = 16  # bins per EV
RAW_BINS: Final = round(-EV_LOW * EV_STEPS)
WAVE_COLUMNS: Final = 256
VECTOR_BINS: Final = 128
_LUMA_709: Final = np.array([0.2126, 0.7152, 0.0722], np.float32)  # ITU-R BT.709-6, item 3.2
_MOST_SAMPLES: Final = 400_000  # pixels that waveform and vectorscope look at; more change no pixel of the drawing
# The line of skin: +I of NTSC, 33° from the Cr axis; people of every complexion lie near it.
SKIN_ANGLE: Final = 123.0


@dataclass(frozen=True, slots=True, eq=False)
class RawHistogram:
    """Sensor values of each CFA plane (R, G1, G2, B) of a part of a mosaic.

    counts : float64 (4, RAW_BINS), sites per bin of EV_LOW .. 0 EV relative to saturation, black subtracted
    clipped, crushed : percentage of each plane's sites that are saturated (`saturation`), at or below its black level
    sites : how many sites were counted
    """

    counts: F64
    clipped: Vec4
    crushed: Vec4
    sites: int


def plane_names(frame: RawFrame) -> tuple[str, str, str, str]:
    """Names of the sites (0,0), (0,1), (1,0), (1,1): R, G1 (in the rows of red), G2 (in the rows of blue), B."""
    red_row = frame.cfa.index("R") // 2
    names = [c if c != "G" else "G1" if site // 2 == red_row else "G2" for site, c in enumerate(frame.cfa)]
    return names[0], names[1], names[2], names[3]


def raw_histogram(frame: RawFrame, rows: slice | None = None, columns: slice | None = None) -> RawHistogram:
    """Histogram of the mosaic, or of some rows and columns of it, on an axis of EV; nothing is processed before.

    Each sensor value counts for the interval of ±½ around it, so that the few values of the deep shadows give no comb.
    """
    height, width = frame.mosaic.shape
    top, bottom, _ = (rows or slice(None)).indices(height)
    left, right, _ = (columns or slice(None)).indices(width)
    edges = 2.0 ** np.linspace(EV_LOW, 0.0, RAW_BINS + 1)
    counts = np.zeros((4, RAW_BINS))
    clipped, crushed = [0.0] * 4, [0.0] * 4
    sites = 0
    levels = saturation_levels(frame)
    for site, name in enumerate(plane_names(frame)):
        y, x = site // 2, site % 2
        plane = frame.mosaic[top + (y - top) % 2 : bottom : 2, left + (x - left) % 2 : right : 2]
        if not plane.size:
            continue
        values = value_counts(plane)
        black, white = frame.black[site], frame.white
        index = PLANES.index(name)
        below = np.concatenate([[0.0], np.cumsum(values, dtype=np.float64)])  # sites below value - ½
        at_edges = np.interp(black + edges * (white - black), np.arange(values.size + 1) - 0.5, below)
        counts[index] = np.diff(at_edges)
        # What lies at the white level or above is counted in the last bin, whatever its width.
        counts[index, -1] += below[-1] - at_edges[-1]
        clipped[index] = 100.0 * float(values[levels[site] :].sum()) / plane.size
        crushed[index] = 100.0 * float(values[: int(np.floor(black)) + 1].sum()) / plane.size
        sites += plane.size
    high = (clipped[0], clipped[1], clipped[2], clipped[3])
    low = (crushed[0], crushed[1], crushed[2], crushed[3])
    return RawHistogram(counts, high, low, sites)


def rgb_histogram(rgb: U8) -> Counts:
    """Counts int64 (3, 256) of uint8 (H, W, 3)."""
    return np.stack([np.bincount(rgb[..., c].ravel(), minlength=256) for c in range(3)]).astype(np.int64)


def luma(rgb: U8) -> F32:
    """BT.709 luma (H, W), 0..255, of sRGB-encoded uint8 (H, W, 3)."""
    found: F32 = rgb.astype(np.float32) @ _LUMA_709
    return found


def waveform(rgb: U8) -> Counts:
    """Counts int64 (4, 256, WAVE_COLUMNS): luma, R, G, B; per column of the picture how often each value occurs.

    rgb : uint8 (H, W, 3); row 0 of the counts is value 0.
    """
    rgb = sampled(rgb)
    height, width = rgb.shape[:2]
    column = np.broadcast_to((np.arange(width) * WAVE_COLUMNS // width)[None], (height, width))
    channels = [np.rint(luma(rgb)).astype(np.intp), *(rgb[..., c].astype(np.intp) for c in range(3))]
    cells = 256 * WAVE_COLUMNS
    return np.stack(
        [
            np.bincount((values * WAVE_COLUMNS + column).ravel(), minlength=cells).reshape(256, WAVE_COLUMNS)
            for values in channels
        ]
    ).astype(np.int64)


def colour_difference(rgb: F32) -> tuple[F32, F32]:
    """(Cb, Cr) of BT.709 (item 3.4), -0.5..0.5, of encoded RGB (..., 3) in 0..1."""
    y = rgb @ _LUMA_709
    cb, cr = (rgb[..., 2] - y) / 1.8556, (rgb[..., 0] - y) / 1.5748
    return np.asarray(cb, np.float32), np.asarray(cr, np.float32)


def vectorscope(rgb: U8) -> Counts:
    """Counts int64 (VECTOR_BINS, VECTOR_BINS) over Cr (rows, from -0.5) and Cb (columns, from -0.5)."""
    cb, cr = colour_difference(sampled(rgb).astype(np.float32) / np.float32(255))
    place = [np.clip(((v + 0.5) * VECTOR_BINS).astype(np.intp), 0, VECTOR_BINS - 1) for v in (cr, cb)]
    flat = np.bincount((place[0] * VECTOR_BINS + place[1]).ravel(), minlength=VECTOR_BINS**2)
    return flat.reshape(VECTOR_BINS, VECTOR_BINS).astype(np.int64)


def sampled(rgb: U8) -> U8:
    """Every n-th row of a large picture: values stay exact, columns complete as far as a scope can show them."""
    rows = max(1, rgb.shape[0] * rgb.shape[1] // _MOST_SAMPLES)
    across = max(1, min(rows, rgb.shape[1] // (2 * WAVE_COLUMNS)))
    down = max(1, rows // across)
    return np.ascontiguousarray(rgb[::down, ::across])
