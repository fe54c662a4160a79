"""Tools that paint procedural things into a picture in linear light: shapes with soft edges, noise, leaves, letters.

Pictures are float32 (3, h, w), linear sRGB; colours are (3, 1, 1) so that they broadcast; positions and sizes are
pixels, x to the right, y down.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from camnet_gui import color
from camnet_gui.images import F32

Field: TypeAlias = NDArray[np.floating[Any]]  # what is computed on the way: shapes broadcast to (h, w) or (3, h, w)

WINDOW_LIGHT: Final = np.array([-0.60, -0.50, 0.62], np.float32)  # towards the window: left, up, to the viewer
LAMP_LIGHT: Final = np.array([0.78, -0.45, 0.43], np.float32)


def rgb(red: float, green: float, blue: float) -> F32:
    """A colour in linear sRGB as float32 (3, 1, 1)."""
    return np.array([red, green, blue], np.float32).reshape(3, 1, 1)


def tint(code: str) -> F32:
    """Linear sRGB (3, 1, 1) of a colour written as "#rrggbb"."""
    return color.srgb_decode(rgb(*(int(code[i : i + 2], 16) / 255 for i in (1, 3, 5))))


LAMP_COLOUR: Final = rgb(1.0, 0.62, 0.30)


class Area:
    """A rectangle of the picture that is being painted, with its pixel coordinates.

    rgb : writable view float32 (3, h, w); y (h, 1) and x (1, w) are picture coordinates of pixel centres
    """

    def __init__(self, picture: F32, x0: float, y0: float, x1: float, y1: float) -> None:
        left, top = max(int(x0), 0), max(int(y0), 0)
        right, bottom = min(int(np.ceil(x1)), picture.shape[2]), min(int(np.ceil(y1)), picture.shape[1])
        self.rgb = picture[:, top:bottom, left:right]
        self.y = np.arange(top, bottom, dtype=np.float32)[:, None]
        self.x = np.arange(left, right, dtype=np.float32)[None, :]

    @property
    def shape(self) -> tuple[int, int]:
        """(h, w)."""
        return self.rgb.shape[1], self.rgb.shape[2]

    def paint(self, cover: Field, colour: Field) -> None:
        """Lay `colour` (3, 1, 1) or (3, h, w) over the picture where `cover` (h, w) in [0, 1] says."""
        for plane, value in zip(self.rgb, colour, strict=True):
            plane += cover * (value - plane)

    def shade(self, factor: Field) -> None:
        """Multiply the light by `factor`, which broadcasts to (h, w)."""
        self.rgb *= factor

    def glow(self, amount: Field, colour: Field) -> None:
        """Add the light `amount` (h, w) times `colour` (3, 1, 1)."""
        for plane, value in zip(self.rgb, colour, strict=True):
            plane += amount * value

    def rotated(self, cx: float, cy: float, angle: float) -> tuple[Field, Field]:
        """Coordinates (u, v) from (cx, cy) along axes turned by `angle`, in pixels."""
        c, s = np.float32(np.cos(angle)), np.float32(np.sin(angle))
        dx, dy = self.x - np.float32(cx), self.y - np.float32(cy)
        return c * dx + s * dy, c * dy - s * dx


def cover_rectangle(u: Field, v: Field, width: float, height: float, radius: float = 0.0) -> Field:
    """Coverage in [0, 1] of a rectangle with round corners around the origin of (u, v)."""
    a = np.abs(u) - np.float32(width / 2 - radius)
    b = np.abs(v) - np.float32(height / 2 - radius)
    if radius == 0:
        sharp: Field = np.clip(0.5 - a, 0, 1) * np.clip(0.5 - b, 0, 1)
        return sharp
    outside = np.sqrt(np.maximum(a, 0) ** 2 + np.maximum(b, 0) ** 2)
    round_: Field = np.clip(0.5 - (outside + np.minimum(np.maximum(a, b), 0) - np.float32(radius)), 0, 1)
    return round_


def cover_ellipse(u: Field, v: Field, rx: float, ry: float) -> Field:
    """Coverage in [0, 1] of an ellipse around the origin of (u, v)."""
    r = np.sqrt((u / np.float32(rx)) ** 2 + (v / np.float32(ry)) ** 2)
    cover: Field = np.clip((1 - r) * np.float32(min(rx, ry)) + 0.5, 0, 1)
    return cover


def bump(u: Field, v: Field, rx: float, ry: float) -> Field:
    """A soft round hill of height 1 with compact support: (1 − r²)³ inside r = 1, else 0."""
    q: Field = np.maximum(1 - (u / np.float32(rx)) ** 2 - (v / np.float32(ry)) ** 2, 0)
    return q * q * q


def noise(seed: int, shape: tuple[int, int], cell: tuple[float, float], octaves: int = 1, fade: float = 0.5) -> F32:
    """Smooth noise (h, w), mean about 0 and σ about 1; `cell` is the size (y, x) of its largest features in pixels."""
    rng = np.random.default_rng(seed)
    total = np.zeros(shape, np.float32)
    power = 0.0
    for octave in range(octaves):
        scale = 0.5**octave
        grid = [max(int(np.ceil(n / max(c * scale, 1.0))) + 1, 2) for n, c in zip(shape, cell, strict=True)]
        coarse = rng.standard_normal(grid, np.float32)
        total += np.float32(fade**octave) * cv2.resize(coarse, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)
        power += (0.55 * fade**octave) ** 2
    return total / np.float32(np.sqrt(power))


def spheroid(area: Area, cx: float, cy: float, rx: float, ry: float) -> tuple[Field, Field, Field, Field]:
    """Coverage, window light, lamp light and window highlight (each (h, w)) of an ellipsoid seen from the front."""
    u, v = area.rotated(cx, cy, 0.0)
    cover = cover_ellipse(u, v, rx, ry)
    nx, ny = u / np.float32(rx), v / np.float32(ry)
    nz = np.sqrt(np.maximum(1 - nx * nx - ny * ny, 0))

    def along(light: Field) -> Field:
        cosine: Field = np.maximum(nx * light[0] + ny * light[1] + nz * light[2], 0)
        return cosine

    half = WINDOW_LIGHT + np.array([0, 0, 1], np.float32)
    gloss = along(half / np.linalg.norm(half)) ** 60
    occlusion = 0.55 + 0.45 * np.clip(0.5 - 0.5 * ny, 0, 1)
    return cover, 0.16 * occlusion + 0.84 * along(WINDOW_LIGHT), along(LAMP_LIGHT) ** 2, gloss


def lit(albedo: Field, window: Field, lamp: Field, strength: float) -> Field:
    """Light (3, h, w) of a matt surface with `albedo` (3, 1, 1) or (3, h, w) under window and lamp (each (h, w))."""
    return albedo * (window + lamp * (np.float32(strength) * LAMP_COLOUR))


def leaves(
    area: Area,
    count: int,
    seed: int,
    place: Callable[[np.random.Generator], tuple[float, float, float, float]],
    greens: tuple[str, ...],
    light: float,
) -> None:
    """Scatter leaves drawn at double size; `place(rng)` gives (x, y, direction, length) in picture pixels."""
    rng = np.random.default_rng(seed)
    height, width = area.shape
    canvas = np.zeros((2 * height, 2 * width, 4), np.float32)
    palette = [tint(g) for g in greens]
    along = np.array([0, 0.15, 0.4, 0.7, 1.0], np.float32)
    across = np.array([0, 0.17, 0.24, 0.17, 0], np.float32)
    for i in range(count):
        x, y, direction, length = place(rng)
        depth = i / count  # the first ones lie deep inside and are darker
        brightness = light * (0.22 + 0.78 * depth) * float(rng.uniform(0.7, 1.15))
        base = palette[int(rng.integers(len(palette)))].ravel() * brightness
        c, s = np.cos(direction), np.sin(direction)
        spine = np.stack([along * c, along * s], 1) * length
        side = np.stack([-across * s, across * c], 1) * length
        origin = np.array([x - area.x[0, 0], y - area.y[0, 0]], np.float32)
        facing = 0.8 + 0.35 * float(c * WINDOW_LIGHT[1] - s * WINDOW_LIGHT[0])
        for sign, tone in ((1.0, facing), (-1.0, 1.65 - facing)):
            outline = np.concatenate([spine, (spine + sign * side)[-2:0:-1]]) + origin
            points = np.round(outline * 2 * 16).astype(np.int32)
            cv2.fillConvexPoly(canvas, points, (*(base * tone).tolist(), 1.0), cv2.LINE_8, 4)
    small = np.asarray(cv2.resize(canvas, (width, height), interpolation=cv2.INTER_AREA), np.float32)
    area.shade(1 - small[..., 3])
    area.rgb += np.moveaxis(small[..., :3], -1, 0)


def lettering(lines: list[tuple[str, int, int, int]], width: int, height: int) -> F32:
    """Coverage (height, width) in [0, 1] of text lines (text, size, x, y); sizes and places in pixels."""
    sheet = Image.new("L", (2 * width, 2 * height))
    draw = ImageDraw.Draw(sheet)
    for text, size, x, y in lines:
        draw.text((2 * x, 2 * y), text, fill=255, font=ImageFont.load_default(2 * size))
    return np.asarray(sheet.resize((width, height), Image.Resampling.BOX), np.float32) / np.float32(255)


def lay(area: Area, cover: Field, cx: float, cy: float, angle: float) -> F32:
    """`cover` (h, w) moved so that its middle lies at picture (cx, cy), turned by `angle`: coverage of the area."""
    c, s = float(np.cos(angle)), float(np.sin(angle))
    h, w = cover.shape
    ox, oy = cx - float(area.x[0, 0]), cy - float(area.y[0, 0])
    move = np.array([[c, -s, ox - c * (w - 1) / 2 + s * (h - 1) / 2], [s, c, oy - s * (w - 1) / 2 - c * (h - 1) / 2]])
    size = (area.shape[1], area.shape[0])
    return np.asarray(cv2.warpAffine(cover, move, size, flags=cv2.INTER_CUBIC), np.float32).clip(0, 1)
