"""Demosaicing by directional filtering with a posteriori decision, on packed Bayer planes.

Menon, Andriani, Calvagno, "Demosaicing With Directional Filtering and a Posteriori Decision", IEEE TIP 16(1), 2007,
with its refining step. It works on the four quarter-size planes, so no value is computed where the mosaic already has
one, and every step is a shifted sum: differentiable, batched, the same on every device.
"""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

# Quads that the interpolation looks at on each side: an output depends on no mosaic site further than 2·HALO pixels.
HALO = 8


def _at(plane: Tensor, dy: int = 0, dx: int = 0) -> Tensor:
    """The plane seen from one quad (dy, dx) away, one quad smaller on each side."""
    height, width = plane.shape[-2:]
    return plane[..., 1 + dy : height - 1 + dy, 1 + dx : width - 1 + dx]


def _pad(rggb: Tensor, quads: int) -> Tensor:
    """Reflect-101 padding of the mosaic behind (N, 4, h, w) planes, in steps where the picture is small."""
    mosaic = F.pixel_shuffle(rggb, 2)
    left = 2 * quads
    while left:
        # Even steps keep the phase; a single quad has nothing to mirror and is repeated.
        step = min(left, (min(mosaic.shape[-2:]) - 1) // 2 * 2)
        if step:
            mosaic = F.pad(mosaic, (step, step, step, step), mode="reflect")
        else:
            mosaic, step = mosaic.repeat(1, 1, 3, 3), 2
        left -= step
    return F.pixel_unshuffle(mosaic, 2)


def demosaic(rggb: Tensor) -> Tensor:
    """Interpolate packed planes (N, 4, h, w) in R, G1, G2, B order to (N, 12, h, w), ready for `pixel_shuffle(·, 2)`.

    Channels are R, G, B, each at the quad's four sites. Values are of any scale; the square root of linear light gives
    much better pictures than linear light. Needs h, w >= 2.
    """
    red, green1, green2, blue = _pad(rggb, HALO).unbind(1)

    # Green at red and blue sites, along rows (h) and along columns (v), and the colour differences that follow.
    r, g1, g2, b = (_at(p) for p in (red, green1, green2, blue))
    red_h = r - (0.5 * (_at(green1, 0, -1) + g1) + 0.25 * (2 * r - _at(red, 0, -1) - _at(red, 0, 1)))
    red_v = r - (0.5 * (_at(green2, -1) + g2) + 0.25 * (2 * r - _at(red, -1) - _at(red, 1)))
    blue_h = b - (0.5 * (g2 + _at(green2, 0, 1)) + 0.25 * (2 * b - _at(blue, 0, -1) - _at(blue, 0, 1)))
    blue_v = b - (0.5 * (g1 + _at(green1, 1)) + 0.25 * (2 * b - _at(blue, -1) - _at(blue, 1)))

    # Decision: the direction along which the colour difference changes less in a 5×5 neighbourhood.
    change_rh = (_at(red_h) - _at(red_h, 0, 1)).abs()
    change_rv = (_at(red_v) - _at(red_v, 1)).abs()
    change_bh = (_at(blue_h) - _at(blue_h, 0, 1)).abs()
    change_bv = (_at(blue_v) - _at(blue_v, 1)).abs()
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
    rg_r = torch.where(along_row_r, red_h, red_v)  # R - G at red sites
    bg_b = torch.where(along_row_b, blue_h, blue_v)  # B - G at blue sites

    # R - B at blue and B - R at red sites, along the decided direction, from R - G and B - G at green sites.
    rg_g1, rg_g2, bg_g1, bg_g2 = _differences_at_green(rg_r, bg_b)
    rb_g1, rb_g2 = rg_g1 - bg_g1, rg_g2 - bg_g2
    along_row_r, along_row_b = _at(_at(along_row_r)), _at(_at(along_row_b))
    row_b, column_b = _at(rb_g2) + _at(rb_g2, 0, 1), _at(rb_g1) + _at(rb_g1, 1)
    row_r, column_r = _at(rb_g1, 0, -1) + _at(rb_g1), _at(rb_g2, -1) + _at(rb_g2)
    rb_b = 0.5 * torch.where(along_row_b, row_b, column_b)
    rb_r = 0.5 * torch.where(along_row_r, row_r, column_r)

    # Refining: three-tap means of the differences along the decided direction replace high frequencies by the site's.
    row_r, column_r = _at(rg_g1, 0, -1) + _at(rg_g1), _at(rg_g2, -1) + _at(rg_g2)
    row_b, column_b = _at(bg_g2) + _at(bg_g2, 0, 1), _at(bg_g1) + _at(bg_g1, 1)
    rg_r = (_at(_at(rg_r)) + torch.where(along_row_r, row_r, column_r)) / 3
    bg_b = (_at(_at(bg_b)) + torch.where(along_row_b, row_b, column_b)) / 3
    rg_g1, rg_g2, bg_g1, bg_g2 = _differences_at_green(rg_r, bg_b)
    rb_g1, rb_g2 = rg_g1 - bg_g1, rg_g2 - bg_g2
    along_row_r, along_row_b = _at(_at(along_row_r)), _at(_at(along_row_b))
    row_b, column_b = _at(rb_g2) + _at(rb_g2, 0, 1), _at(rb_g1) + _at(rb_g1, 1)
    row_r, column_r = _at(rb_g1, 0, -1) + _at(rb_g1), _at(rb_g2, -1) + _at(rb_g2)
    rb_b = (_at(_at(rb_b)) + torch.where(along_row_b, row_b, column_b)) / 3
    rb_r = (_at(_at(rb_r)) + torch.where(along_row_r, row_r, column_r)) / 3

    rg_r, bg_b = _at(_at(rg_r)), _at(_at(bg_b))
    rg_g1, rg_g2, bg_g1, bg_g2 = (_at(p) for p in (rg_g1, rg_g2, bg_g1, bg_g2))
    r, g1, g2, b = rggb.unbind(1)
    planes = (
        r, g1 + rg_g1, g2 + rg_g2, b + rb_b,
        r - rg_r, g1, g2, b - bg_b,
        r - rb_r, g1 + bg_g1, g2 + bg_g2, b,
    )  # fmt: skip
    return torch.stack(planes, 1)


def bands(rggb: Tensor, rows: int = 96) -> Iterator[tuple[int, int, Tensor]]:
    """`demosaic` in bands of `rows` quads, each with its halo: (top, bottom, (N, 12, bottom - top, w)).

    The same values as at once; the many passes over a band stay in the processor's cache.
    """
    height = rggb.shape[-2]
    for top in range(0, height, rows):
        bottom = min(top + rows, height)
        start, stop = max(top - HALO, 0), min(bottom + HALO, height)
        yield top, bottom, demosaic(rggb[..., start:stop, :])[..., top - start : bottom - start, :]


def _differences_at_green(rg_r: Tensor, bg_b: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """(R-G at G1, R-G at G2, B-G at G1, B-G at G2) as means of the two neighbours that have them; one quad smaller."""
    rg_g1 = 0.5 * (_at(rg_r) + _at(rg_r, 0, 1))
    rg_g2 = 0.5 * (_at(rg_r) + _at(rg_r, 1))
    bg_g1 = 0.5 * (_at(bg_b, -1) + _at(bg_b))
    bg_g2 = 0.5 * (_at(bg_b, 0, -1) + _at(bg_b))
    return rg_g1, rg_g2, bg_g1, bg_g2
