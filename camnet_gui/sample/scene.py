"""A procedural still life by a window in linear light: the scene of the sample photo.

Colours are linear sRGB (D65, not clipped, may leave the gamut); 1 is a perfect white diffuser in the window's light.
Everything is drawn band-limited at final resolution and then blurred as lens and pixel aperture do, so the scene is
at once the truth of an ideal demosaic and a fair input of a mosaic sensor: zone plate, text and linen still reach
frequencies at which a Bayer sensor must alias.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from camnet_gui.images import F32
from camnet_gui.sample import room, things

OPTICS_SIGMA: Final = 0.5  # px, Gaussian of lens and pixel aperture: MTF 0.29 at the pixel grid's Nyquist frequency


def scene_rgb() -> F32:
    """The scene float32 (3, HEIGHT, WIDTH): linear sRGB, 1 = white diffuser in the window's light, after the optics."""
    picture = np.zeros((3, room.HEIGHT, room.WIDTH), np.float32)
    for part in (
        room.wall,
        room.view,
        room.window_frame,
        things.plant,
        room.curtain,
        things.niche,
        things.zone_plate,
        room.table,
        things.portrait,
        things.lamp,
        things.page,
        things.chart,
        things.fruit,
    ):
        part(picture)
    for plane in picture:
        cv2.GaussianBlur(plane, (5, 5), OPTICS_SIGMA, dst=plane, borderType=cv2.BORDER_REFLECT_101)
    return picture
