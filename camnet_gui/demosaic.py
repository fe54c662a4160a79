"""The plainest demosaicing, bilinear: what Restore-Net is compared with, no part of the pipeline."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from camnet_gui.color import apply_matrix
from camnet_gui.images import F32, F64, Vec3
from camnet_gui.levels import Level

_MARGIN: Final = 2  # sites around a region that interpolation needs, even so that the phase stays
_GREEN: Final = np.array([[0, 1, 0], [1, 4, 1], [0, 1, 0]], np.float32) / 4
_OTHER: Final = np.array([[1, 2, 1], [2, 4, 2], [1, 2, 1]], np.float32) / 4


def bilinear(mosaic: F32) -> F32:
    """RGB (3, H, W) of a mosaic (H, W) that begins with RGGB: each missing colour is the mean of its neighbours."""
    planes = np.zeros((3, *mosaic.shape), np.float32)
    planes[0, 0::2, 0::2] = mosaic[0::2, 0::2]
    planes[1, 0::2, 1::2] = mosaic[0::2, 1::2]
    planes[1, 1::2, 0::2] = mosaic[1::2, 0::2]
    planes[2, 1::2, 1::2] = mosaic[1::2, 1::2]
    for channel, kernel in enumerate((_OTHER, _GREEN, _OTHER)):
        # Mirroring about the border site keeps the colours of the sites.
        planes[channel] = cv2.filter2D(planes[channel], -1, kernel, borderType=cv2.BORDER_REFLECT_101)
    return planes


def plain_xyz(level: Level, gains: Vec3, M_balanced_to_xyz: F64, rows: slice, columns: slice) -> F32:
    """XYZ (3, h, w) of a part of a level's picture by interpolation, white balance and matrix alone.

    rows, columns : of the picture in this level's pixels, sensor orientation
    gains : white balance, the smallest 1; what they bring above 1 is clipped, as before Restore-Net
    """
    top, left = level.offset
    rows, columns = (slice(part.start + o, part.stop + o) for part, o in ((rows, top), (columns, left)))
    if level.rgb is not None:
        rgb = level.rgb[:, rows, columns]
    else:
        first = [max(0, part.start // 2 - _MARGIN // 2) for part in (rows, columns)]
        last = [-(-part.stop // 2) + _MARGIN // 2 for part in (rows, columns)]
        cut = level.planes[:, first[0] : last[0], first[1] : last[1]]
        mosaic = np.empty((2 * cut.shape[1], 2 * cut.shape[2]), np.float32)
        for site in range(4):
            mosaic[site // 2 :: 2, site % 2 :: 2] = cut[site]
        y, x = rows.start - 2 * first[0], columns.start - 2 * first[1]
        whole = bilinear(mosaic)
        rgb = whole[:, y : y + rows.stop - rows.start, x : x + columns.stop - columns.start]
    balanced = np.minimum(rgb * np.array(gains, np.float32)[:, None, None], 1)
    return apply_matrix(M_balanced_to_xyz, balanced)
