"""Demosaicing by directional filtering with a posteriori decision, on packed Bayer planes.

Menon, Andriani, Calvagno, "Demosaicing With Directional Filtering and a Posteriori Decision", IEEE TIP 16(1), 2007,
with its refining step. It works on the four quarter-size planes, so no value is computed where the mosaic already has
one, and every step is a shifted sum: differentiable, batched, the same on every device. NumPy's arrays and torch's
tensors go through the same code, with the same results.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from camnet_gui.images import F32

if TYPE_CHECKING:
    from torch import Tensor

    Array = TypeVar("Array", Tensor, F32)

Plane: TypeAlias = Any  # of an Array; which of the two no step but `_where` and `_stack` needs to know

# Quads that the interpolation looks at on each side: an output depends on no mosaic site further than 2·HALO pixels.
HALO = 8


def _at(plane: Plane, dy: int = 0, dx: int = 0) -> Plane:
    """The plane seen from one quad (dy, dx) away, one quad smaller on each side."""
    height, width = plane.shape[-2:]
    return plane[..., 1 + dy : height - 1 + dy, 1 + dx : width - 1 + dx]


def _where(condition: Plane, yes: Plane, no: Plane) -> Plane:
    return np.where(condition, yes, no) if isinstance(condition, np.ndarray) else yes.where(condition, no)


def _stack(planes: tuple[Plane, ...]) -> Plane:
    if isinstance(planes[0], np.ndarray):
        return np.stack(planes, -3)
    import torch

    return torch.stack(planes, -3)


def mirrored(extent: int, quads: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Where `extent` quads and `quads` more on each side lie, as reflect-101 of the mosaic: (even sites, odd sites)."""
    period = 2 * (2 * extent - 1)
    position = np.abs(np.arange(-2 * quads, 2 * (extent + quads))) % period
    # Mirroring keeps a site's parity at both ends, so the colours stay where they are.
    folded = np.minimum(position, period - position) // 2
    return folded[::2], folded[1::2]


def padded(rggb: Array) -> Array:
    """Packed planes (..., 4, h, w) with HALO quads more on each side, reflect-101 of the mosaic."""
    rows, columns = (mirrored(extent, HALO) for extent in rggb.shape[-2:])
    planes: tuple[Plane, ...] = tuple(
        rggb[..., 2 * y + x, :, :][..., rows[y][:, None], columns[x]] for y in (0, 1) for x in (0, 1)
    )
    found: Array = _stack(planes)
    return found


def surround(planes: F32) -> None:
    """Fill the outer HALO quads of (4, h + 2·HALO, w + 2·HALO) in place, as `padded` does, out of what lies inside."""
    rows, columns = (mirrored(extent - 2 * HALO, HALO) for extent in planes.shape[1:])
    for site, plane in enumerate(planes):
        x, y = columns[site % 2] + HALO, rows[site // 2] + HALO
        plane[:, :HALO], plane[:, -HALO:] = plane[:, x[:HALO]], plane[:, x[-HALO:]]
        plane[:HALO], plane[-HALO:] = plane[y[:HALO]], plane[y[-HALO:]]


def demosaic(rggb: Array) -> Array:
    """Interpolate packed planes (..., 4, h, w), R, G1, G2, B, to (..., 12, h, w), ready for a pixel shuffle by 2.

    Channels are R, G, B, each at the quad's four sites. Values are of any scale; the square root of linear light gives
    much better pictures than linear light.
    """
    found: Array = _stack(interpolated(padded(rggb)))
    return found


def interpolated(surrounded: Array) -> tuple[Array, ...]:
    """`demosaic` of planes (..., 4, h + 2·HALO, w + 2·HALO) that have what surrounds them: 12 planes (..., h, w)."""
    around: Plane = surrounded
    red, green1, green2, blue = (around[..., plane, :, :] for plane in range(4))

    # Green at red and blue sites, along rows (h) and along columns (v), and the colour differences that follow.
    r, g1, g2, b = (_at(p) for p in (red, green1, green2, blue))
    red_h = r - (0.5 * (_at(green1, 0, -1) + g1) + 0.25 * (2 * r - _at(red, 0, -1) - _at(red, 0, 1)))
    red_v = r - (0.5 * (_at(green2, -1) + g2) + 0.25 * (2 * r - _at(red, -1) - _at(red, 1)))
    blue_h = b - (0.5 * (g2 + _at(green2, 0, 1)) + 0.25 * (2 * b - _at(blue, 0, -1) - _at(blue, 0, 1)))
    blue_v = b - (0.5 * (g1 + _at(green1, 1)) + 0.25 * (2 * b - _at(blue, -1) - _at(blue, 1)))

    # Decision: the direction along which the colour difference changes less in a 5×5 neighbourhood.
    change_rh = abs(_at(red_h) - _at(red_h, 0, 1))
    change_rv = abs(_at(red_v) - _at(red_v, 1))
    change_bh = abs(_at(blue_h) - _at(blue_h, 0, 1))
    change_bv = abs(_at(blue_v) - _at(blue_v, 1))
    pair_rh = _at(change_rh) + _at(change_rh, 0, -1)
    pair_rv = _at(change_rv) + _at(change_rv, -1)
    pair_bh = _at(change_bh) + _at(change_bh, 0, -1)
    pair_bv = _at(change_bv) + _at(change_bv, -1)
    sum_rh = _at(pair_rh, -1) + 3 * _at(pair_rh) + _at(pair_rh, 1)
    sum_rh += _at(_at(change_bh), -1, -1) + _at(_at(change_bh), 0, -1)
    sum_rv = _at(pair_rv, 0, -1) + 3 * _at(pair_rv) + _at(pair_rv, 0, 1)
    sum_rv += _at(_at(change_bv), -1, -1) + _at(_at(change_bv), -1, 0)
    sum_bh = _at(pair_bh, -1) + 3 * _at(pair_bh) + _at(pair_bh, 1)
    sum_bh += _at(_at(change_rh)) + _at(_at(change_rh), 1, 0)
    sum_bv = _at(pair_bv, 0, -1) + 3 * _at(pair_bv) + _at(pair_bv, 0, 1)
    sum_bv += _at(_at(change_rv)) + _at(_at(change_rv), 0, 1)
    along_row_r = sum_rv >= sum_rh
    along_row_b = sum_bv >= sum_bh
    red_h, red_v, blue_h, blue_v = (_at(_at(_at(p))) for p in (red_h, red_v, blue_h, blue_v))
    rg_r = _where(along_row_r, red_h, red_v)  # R - G at red sites
    bg_b = _where(along_row_b, blue_h, blue_v)  # B - G at blue sites

    # R - B at blue and B - R at red sites, along the decided direction, from R - G and B - G at green sites.
    rg_g1, rg_g2, bg_g1, bg_g2 = _differences_at_green(rg_r, bg_b)
    rb_g1, rb_g2 = rg_g1 - bg_g1, rg_g2 - bg_g2
    along_row_r, along_row_b = _at(_at(along_row_r)), _at(_at(along_row_b))
    row_b, column_b = _at(rb_g2) + _at(rb_g2, 0, 1), _at(rb_g1) + _at(rb_g1, 1)
    row_r, column_r = _at(rb_g1, 0, -1) + _at(rb_g1), _at(rb_g2, -1) + _at(rb_g2)
    rb_b = 0.5 * _where(along_row_b, row_b, column_b)
    rb_r = 0.5 * _where(along_row_r, row_r, column_r)

    # Refining: three-tap means of the differences along the decided direction replace high frequencies by the site's.
    row_r, column_r = _at(rg_g1, 0, -1) + _at(rg_g1), _at(rg_g2, -1) + _at(rg_g2)
    row_b, column_b = _at(bg_g2) + _at(bg_g2, 0, 1), _at(bg_g1) + _at(bg_g1, 1)
    rg_r = (_at(_at(rg_r)) + _where(along_row_r, row_r, column_r)) / 3
    bg_b = (_at(_at(bg_b)) + _where(along_row_b, row_b, column_b)) / 3
    rg_g1, rg_g2, bg_g1, bg_g2 = _differences_at_green(rg_r, bg_b)
    rb_g1, rb_g2 = rg_g1 - bg_g1, rg_g2 - bg_g2
    along_row_r, along_row_b = _at(_at(along_row_r)), _at(_at(along_row_b))
    row_b, column_b = _at(rb_g2) + _at(rb_g2, 0, 1), _at(rb_g1) + _at(rb_g1, 1)
    row_r, column_r = _at(rb_g1, 0, -1) + _at(rb_g1), _at(rb_g2, -1) + _at(rb_g2)
    rb_b = (_at(_at(rb_b)) + _where(along_row_b, row_b, column_b)) / 3
    rb_r = (_at(_at(rb_r)) + _where(along_row_r, row_r, column_r)) / 3

    rg_r, bg_b = _at(_at(rg_r)), _at(_at(bg_b))
    rg_g1, rg_g2, bg_g1, bg_g2 = (_at(p) for p in (rg_g1, rg_g2, bg_g1, bg_g2))
    r, g1, g2, b = (plane[..., HALO:-HALO, HALO:-HALO] for plane in (red, green1, green2, blue))
    return (
        r, g1 + rg_g1, g2 + rg_g2, b + rb_b,
        r - rg_r, g1, g2, b - bg_b,
        r - rb_r, g1 + bg_g1, g2 + bg_g2, b,
    )  # fmt: skip


def _differences_at_green(rg_r: Plane, bg_b: Plane) -> tuple[Plane, Plane, Plane, Plane]:
    """(R-G at G1, R-G at G2, B-G at G1, B-G at G2) as means of the two neighbours that have them; one quad smaller."""
    rg_g1 = 0.5 * (_at(rg_r) + _at(rg_r, 0, 1))
    rg_g2 = 0.5 * (_at(rg_r) + _at(rg_r, 1))
    bg_g1 = 0.5 * (_at(bg_b, -1) + _at(bg_b))
    bg_g2 = 0.5 * (_at(bg_b, 0, -1) + _at(bg_b))
    return rg_g1, rg_g2, bg_g1, bg_g2
