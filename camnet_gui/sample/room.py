"""The room of the sample photo: wall, window with a view, curtain, table. Every function paints one part."""

from __future__ import annotations

from typing import Final

import numpy as np

from camnet_gui.images import F32
from camnet_gui.sample.paint import (
    Area,
    bump,
    cover_rectangle,
    leaves,
    lit,
    noise,
    rgb,
    tint,
)

WIDTH: Final = 3072
HEIGHT: Final = 2048
TABLE_TOP: Final = 1400  # px, where wall and table meet
LAMP_AT: Final = (2690.0, 985.0)


def wall(picture: F32) -> None:
    """Plaster in the cool light of the window and the warm light of the lamp."""
    area = Area(picture, 0, 0, WIDTH, TABLE_TOP + 12)
    plaster = 1 + 0.030 * noise(1, area.shape, (220, 260)) + 0.022 * noise(2, area.shape, (6, 7))
    window = 0.34 + 0.30 * np.exp(-np.maximum(area.x - 1250, 0) / 1100) * (0.75 + 0.25 * area.y / TABLE_TOP)
    window = window * (0.55 + 0.45 * np.clip(area.x / 320, 0, 1))
    lamp = 0.9 * bump(area.x - LAMP_AT[0], area.y - LAMP_AT[1], 1040, 900)
    area.rgb[:] = lit(tint("#a8aba0"), window * plaster, lamp * plaster, 1.0)


def view(picture: F32) -> None:
    """The evening landscape behind the window: smooth sky, hills in haze, lake, trees."""
    area = Area(picture, 150, 110, 1270, 1130)
    horizon = 700.0
    t = np.clip((area.y - 110) / (horizon - 110), 0, 1)
    high, middle, low = tint("#3f6fa8") * 1.05, tint("#9cc0dc") * 1.0, tint("#ffdcae") * 1.02
    sky = high + (middle - high) * np.minimum(t * 1.5, 1) ** 1.2
    sky = sky + (low - middle) * np.clip((t - 0.45) / 0.55, 0, 1) ** 1.6
    warm = bump(area.x - 980, area.y - 690, 620, 330) * rgb(0.16, 0.09, 0.02)
    area.rgb[:] = sky + warm
    puffs = noise(11, area.shape, (46, 240), 5, 0.55) + 2.6 * np.exp(-(((area.y - 560) / 60) ** 2)) - 2.5
    area.paint(0.55 * np.clip(puffs * 0.55, 0, 1) ** 1.3, rgb(0.95, 0.80, 0.70))

    hills = (("#8fa3bd", 610, 52, 420, 12), ("#6c8598", 682, 34, 300, 13), ("#48664f", 752, 22, 230, 14))
    for code, level, amplitude, cell, seed in hills:
        ridge = level + amplitude * noise(seed, (2, area.shape[1]), (2, cell), 6, 0.40)[:1]
        wood = 1 + 0.10 * noise(seed + 10, area.shape, (9, 9), 3)
        haze = 1 + 0.35 * np.clip((area.y - ridge) / 130, 0, 1)
        area.paint(np.clip(area.y - ridge + 0.5, 0, 1), tint(code) * (0.62 * wood * haze))

    lake = np.clip(area.y - 812 + 0.5, 0, 1) * np.clip(1010 - area.y + 0.5, 0, 1)
    ripples = noise(15, area.shape, (5, 60), 3, 0.6) * (0.03 + 0.10 * np.clip((area.y - 812) / 200, 0, 1))
    mirrored = np.clip((1010 - area.y) / 198, 0, 1)
    water = (tint("#8fb0c8") + (tint("#e8c9a0") - tint("#8fb0c8")) * mirrored**1.5) * 0.72 * (1 + ripples)
    area.paint(lake, water)

    bank = 935 + 55 * noise(16, (2, area.shape[1]), (2, 420), 3)[:1] - 0.05 * (area.x - 700)
    blades = 1 + 0.22 * noise(17, area.shape, (26, 9), 3, 0.7) + 0.10 * noise(18, area.shape, (60, 190))
    grass = np.maximum(blades, 0.25)
    area.paint(np.clip(area.y - bank + 0.5, 0, 1), tint("#64803a") * (0.66 * grass))
    for x, y, size, seed in ((345, 700, 175, 20), (520, 805, 95, 21), (1150, 790, 105, 22)):
        crown = Area(picture, max(x - 1.3 * size, 150), y - 1.25 * size, min(x + 1.3 * size, 1270), y + 1.9 * size)
        trunk = cover_rectangle(crown.x - x, crown.y - (y + 0.95 * size), 0.13 * size, 1.2 * size)
        crown.paint(trunk, tint("#4a3826") * 0.35)

        def place(
            rng: np.random.Generator, x: int = x, y: int = y, size: int = size
        ) -> tuple[float, float, float, float]:
            angle, radius = rng.uniform(0, 2 * np.pi), size * np.sqrt(rng.uniform(0, 1))
            lobes = 0.82 + 0.18 * np.cos(5 * angle + x)
            return (
                x + radius * lobes * np.cos(angle),
                y + 0.95 * radius * lobes * np.sin(angle),
                rng.uniform(0, 2 * np.pi),
                rng.uniform(6, 12),
            )

        leaves(crown, int(0.09 * size * size), seed, place, ("#4f6b2a", "#6d8a34", "#3d5a2b", "#8a8f3c"), 0.8)


def window_frame(picture: F32) -> None:
    """White bars against the light, and the sill."""
    area = Area(picture, 90, 50, 1330, 1215)
    paint = tint("#e9e6dd") * 0.42

    def bar(cx: float, cy: float, width: float, height: float) -> None:
        upright = height > width
        offset = area.x - cx if upright else area.y - cy
        profile = 1 + 0.30 * np.tanh(-offset / (0.16 * min(width, height))) * (1 if upright else -1)
        groove = 1 - 0.35 * np.exp(-(((np.abs(offset) - 0.30 * min(width, height)) / 2.2) ** 2))
        tone = np.broadcast_to((profile * groove).astype(np.float32), area.shape)
        area.paint(cover_rectangle(area.x - cx, area.y - cy, width, height, 2), paint * tone)

    for cx in (125, 1295):
        bar(cx, 630, 62, 1120)
    for cy in (85, 1150):
        bar(710, cy, 1232, 62)
    bar(710, 620, 40, 1010)
    bar(710, 452, 1110, 30)
    sill = Area(picture, 40, 1160, 1400, 1290)
    top = cover_rectangle(sill.x - 710, sill.y - 1196, 1320, 46, 4)
    front = cover_rectangle(sill.x - 710, sill.y - 1236, 1320, 40, 3)
    sill.paint(front, tint("#e9e6dd") * 0.34)
    sill.paint(top, tint("#e9e6dd") * (0.80 * (1 + 0.02 * noise(30, sill.shape, (4, 60)))))
    shadow = Area(picture, 60, 1256, 1390, 1400)
    shadow.shade(1 - 0.42 * np.exp(-np.maximum(shadow.y - 1256, 0) / 42))


def curtain(picture: F32) -> None:
    """Linen whose weave is near the mosaic's Nyquist frequency: it makes the moiré that a demosaic must not show."""
    area = Area(picture, 0, 0, 330, TABLE_TOP + 4)
    wave = 14 * np.sin(area.y / 210) + 9 * np.sin(area.y / 97 + 1)
    u = area.x + wave * (area.x / 330)
    edge = 275 + 26 * np.sin(area.y / 160) - 0.00006 * (area.y - 700) ** 2
    phase = u * (2 * np.pi / 74) + 0.7 * np.sin(u / 41)
    fold = 0.62 + 0.25 * np.sin(phase) + 0.10 * np.sin(2.3 * phase + area.y / 400)
    weave = 1 + 0.16 * np.sin(u * (2 * np.pi / 4.3) + 1.5 * np.cos(phase)) * np.sin(area.y * (2 * np.pi / 4.6))
    slub = 1 + 0.04 * noise(31, area.shape, (2, 40)) + 0.04 * noise(32, area.shape, (50, 2))
    through = 0.55 + 0.45 * np.clip((area.x - 120) / 60, 0, 1)
    cloth = (0.75 * fold * weave * slub * through).astype(np.float32)
    area.paint(np.clip(edge - area.x, 0, 1), tint("#efe6d2") * cloth)


def table(picture: F32) -> None:
    """Boards of wood that get narrower towards the wall; its front edge lies in deep shadow."""
    area = Area(picture, 0, TABLE_TOP, WIDTH, HEIGHT)
    depth = 1000.0 / (area.y - TABLE_TOP + 420)  # far boards are narrow
    boards = depth * 4.2
    board = np.floor(boards).astype(np.int32)
    seam = np.abs(boards - np.round(boards)) * 420 / (depth * 4.2)
    tones = (0.85 + 0.3 * np.random.default_rng(40).random(32)).astype(np.float32)[board % 32]
    bend = noise(41, area.shape, (150, 700), 2)
    grain = noise(42, area.shape, (5, 420), 4, 0.75)
    rings = np.sin(depth * 130 + 5.5 * bend + tones * 90)
    pores = np.clip(noise(43, area.shape, (3, 46)) - 1.1, 0, 1)
    wood = (1 + 0.13 * grain + 0.09 * rings - 0.30 * pores) * tones * (1 - 0.75 * np.exp(-((seam / 1.6) ** 2)))
    window = 0.50 + 0.42 * bump(area.x - 900, area.y - 1500, 1900, 900)
    lamp = 0.75 * bump(area.x - LAMP_AT[0], area.y - 1560, 1000, 520)
    area.rgb[:] = lit(tint("#9a6a43"), window, lamp, 1.0) * wood
    sheen = 0.11 * bump(area.x - 760, area.y - 1400, 760, 330) + 0.05 * np.exp(-(area.y - TABLE_TOP) / 60)
    area.glow(sheen * (1 + 0.12 * grain), tint("#d8e2ea"))
    edge = Area(picture, 0, 1968, WIDTH, HEIGHT)
    drop = np.clip((edge.y - 1968) / 80, 0, 1)
    edge.shade(np.where(edge.y < 1976, 1.25, 0.30 - 0.24 * drop).astype(np.float32))
