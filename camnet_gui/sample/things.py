"""The things in the room of the sample photo. Every function paints one of them, with its shadow."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from camnet_gui import color
from camnet_gui.images import F32
from camnet_gui.sample.chart import CHART_ANGLE, CHART_CENTRE, CHART_PATCHES, CHART_PITCH, chart_point
from camnet_gui.sample.paint import (
    Area,
    Field,
    bump,
    cover_ellipse,
    cover_rectangle,
    lay,
    leaves,
    lettering,
    lit,
    noise,
    rgb,
    spheroid,
    tint,
)
from camnet_gui.sample.room import LAMP_AT, TABLE_TOP

TITLES: Final = ("OPTICKS", "COLOUR & LIGHT", "FARADAY", "ATLAS", "LETTERS", "THE SEA", "BIRDS", "NIGHT SKY")


def cast(picture: F32, cx: float, cy: float, rx: float, ry: float, strength: float) -> None:
    """A soft elliptic shadow on the table; it takes `strength` of the light away in its middle."""
    area = Area(picture, cx - rx, max(cy - ry, TABLE_TOP - 30), cx + rx, cy + ry)
    area.shade(1 - np.float32(strength) * bump(area.x - cx, area.y - cy, rx, ry))


def zone_plate(picture: F32) -> None:
    """A circular zone plate, hung as a print; its rim reaches the pixel grid's Nyquist frequency."""
    cx, cy, radius = 1690.0, 520.0, 236.0
    back = Area(picture, cx - 330, cy - 330, cx + 390, cy + 400)
    shadow = np.asarray(cover_rectangle(back.x - cx - 14, back.y - cy - 20, 600, 600), np.float32)
    back.shade(1 - 0.5 * np.asarray(cv2.GaussianBlur(shadow, (0, 0), 14), np.float32))
    area = Area(picture, cx - 310, cy - 310, cx + 310, cy + 310)
    u, v = area.x - np.float32(cx), area.y - np.float32(cy)
    light = 0.62 + 0.10 * (u + v) / -600
    bevel = 1 + 0.35 * np.sign(-(u + v))
    area.paint(cover_rectangle(u, v, 604, 604, 2), tint("#2c2119") * (0.7 * bevel))
    area.paint(cover_rectangle(u, v, 560, 560), tint("#f2f0ea") * light)
    squared = u * u + v * v
    rings = 0.46 + 0.40 * np.cos(squared * np.float32(np.pi / (2 * radius)))
    area.paint(np.clip(radius + 0.5 - np.sqrt(squared), 0, 1), rings * light * rgb(1, 1, 1))
    caption = lettering([("Zone plate, after J. L. Soret, 1875", 13, 0, 0)], 230, 20)
    area.paint(lay(area, caption, cx, cy + 262, 0.0) * 0.8, tint("#4a4640") * 0.6)


def niche(picture: F32) -> None:
    """A shelf in deep shadow: its books lie between 1/30 and 1/1000 of the light on the table."""
    left, top, right, bottom = 2110, 150, 2960, 640
    area = Area(picture, left - 24, top - 24, right + 24, bottom + 40)
    cx, cy = (left + right) / 2, (top + bottom) / 2
    board = 1 + 0.12 * noise(50, area.shape, (4, 300), 3)
    case = cover_rectangle(area.x - cx, area.y - cy, right - left + 44, bottom - top + 44, 3)
    area.paint(case, tint("#6b4a30") * (0.42 * board))
    area.paint(cover_rectangle(area.x - cx, area.y - cy, right - left, bottom - top), tint("#5a4a3c") * 0.012)
    rng = np.random.default_rng(51)
    covers = ("#7d2a26", "#2d4a6b", "#3f5a3a", "#8a6a34", "#4b3a5e", "#a39a86", "#27343c", "#70412a")
    x = left + 18.0
    while x < right - 60:
        width, height = float(rng.uniform(26, 62)), float(rng.uniform(270, 430))
        if x > left + 470 and rng.random() < 0.25:
            x += 50
        book = Area(picture, x, bottom - height, min(x + width, right - 8), bottom)
        across = (book.x - x) / width * 2 - 1
        back = 1 - 0.75 * across**2
        reach = np.exp(-(bottom - book.y) / 210) * np.exp(-(book.x - left) / 420)
        light = (0.006 + 0.24 * reach) * back
        gilt = (np.abs(book.y - bottom + 0.8 * height) < 5) | (np.abs(book.y - bottom + 0.16 * height) < 3)
        stripe = 1 + 1.6 * gilt
        cloth = tint(covers[int(rng.integers(len(covers)))]) * (light * stripe).astype(np.float32)
        book.paint(np.clip(1.02 - np.abs(across) ** 30, 0, 1) * np.ones_like(book.y), cloth)
        title = lettering([(str(rng.choice(TITLES)), 19, 4, 0)], 190, 26)
        if width > 36:
            printed = lay(book, title, x + width / 2, bottom - 0.5 * height, -np.pi / 2)
            book.paint(printed * 0.8, rgb(0.030, 0.024, 0.012))
        x += width + 1.5
    shelf = Area(picture, left, bottom - 6, right, bottom + 22)
    shelf.shade(1 + 0.5 * np.clip(shelf.y - bottom, 0, 1))


def plant(picture: F32) -> None:
    """A pot plant: foliage, leaf by leaf."""
    cx = 1040.0
    pot = Area(picture, cx - 130, 985, cx + 130, 1215)
    half = 78 + (1200 - pot.y) * 0.16
    u = (pot.x - cx) / half
    clay = (0.30 + 0.62 * np.clip(0.6 - 0.75 * u - 0.3 * u * u, 0, 1)) * (1 + 0.05 * noise(60, pot.shape, (9, 14), 2))
    body = np.clip((1 - np.abs(u)) * half + 0.5, 0, 1) * np.clip(pot.y - 1020, 0, 1) * np.clip(1203 - pot.y, 0, 1)
    pot.paint(body, tint("#b5663f") * (0.85 * clay))
    rim = cover_rectangle(pot.x - cx, pot.y - 1030, 232, 44, 6)
    pot.paint(rim, tint("#bf7048") * (0.95 * clay))
    pot.shade(1 - 0.55 * np.exp(-(((pot.y - 1056) / 7) ** 2)) * body)
    area = Area(picture, cx - 330, 560, cx + 330, 1075)

    def place(rng: np.random.Generator) -> tuple[float, float, float, float]:
        angle = rng.normal(-np.pi / 2, 0.85)
        reach = 330 * rng.uniform(0.12, 1.0) ** 0.8
        x, y = cx + 0.85 * reach * np.cos(angle), 1015 + 1.15 * reach * np.sin(angle) + 0.0009 * reach * reach
        return x, min(y, 1035), angle + rng.normal(0, 0.7), rng.uniform(46, 92)

    leaves(area, 420, 61, place, ("#5c8a35", "#7aa544", "#3f6e36", "#94b455", "#4d7d4a"), 0.95)


def page(picture: F32) -> None:
    """A sheet of paper on a black book: slanted edges at about 5°, and print down to the limit of the sensor."""
    cx, cy, angle = 430.0, 1690.0, -0.088
    cast(picture, cx + 60, cy + 60, 430, 290, 0.55)
    area = Area(picture, cx - 420, cy - 320, cx + 420, cy + 320)
    u, v = area.rotated(cx, cy, angle)
    cloth = 1 + 0.16 * noise(70, area.shape, (2, 2))
    area.paint(cover_rectangle(u, v - 6, 690, 486, 8), tint("#cfc8b4") * 0.35)
    area.paint(cover_rectangle(u, v, 690, 480, 8), tint("#2b2d33") * (0.85 * cloth))
    u, v = area.rotated(cx - 6, cy - 4, angle)
    light = 0.86 + 0.07 * np.clip(-u / 350, -1, 1)
    area.paint(cover_rectangle(u, v, 580, 392), tint("#f4f1e6") * (light * (1 + 0.008 * noise(71, area.shape, (3, 3)))))
    print_ = lettering(_page_lines(), 540, 360)
    area.paint(lay(area, print_, cx - 2, cy + 2, angle) * 0.95, tint("#1b1a1c") * 0.8)


def _page_lines() -> list[tuple[str, int, int, int]]:
    text = (
        ("A small treatise on light", 34),
        ("What the eye calls white, the sensor counts in electrons:", 20),
        ("red, green and blue in turn, each site with one colour only.", 17),
        ("The rest is inference. Edges tell where colours may not mix,", 15),
        ("and noise tells how far a number can be trusted at all.", 13),
        ("0123456789   Hamburgefonts   ABCDEFGHIJKLMNOPQRSTUVWXYZ", 12),
        ("The quick brown fox jumps over the lazy dog; five quacking zephyrs jolt my wax bed.", 10),
        ("Whoever reads this line without a magnifier has a good lens, a steady hand and patience.", 9),
        ("Below this size there is only texture, and that is as it should be. Go out and look.", 7),
    )
    lines, y = [], 4
    for sentence, size in text:
        lines.append((sentence, size, 6, y))
        y += round(1.45 * size) + 5
    for i in range(5):  # line pairs of 1.5 to 4 pixels a line
        step = 3 + i
        x = 10 + 105 * i
        lines += [("|", 26, x + round(k * step * 1.1), y + 6) for k in range(18 - 2 * i)]
    return lines


def chart(picture: F32) -> None:
    """The colour checker, evenly lit, so that its fields have exactly the published colours."""
    width, height = 6.7 * CHART_PITCH, 4.72 * CHART_PITCH
    cast(picture, CHART_CENTRE[0] + 50, CHART_CENTRE[1] + height / 2, 560, 110, 0.75)
    area = Area(picture, CHART_CENTRE[0] - 430, CHART_CENTRE[1] - 320, CHART_CENTRE[0] + 430, CHART_CENTRE[1] + 320)
    u, v = area.rotated(*CHART_CENTRE, CHART_ANGLE)
    area.paint(cover_rectangle(u, v + 4, width, height, 10), tint("#5a5854") * 0.5)
    plastic = 1 + 0.05 * noise(80, area.shape, (2, 2))
    area.paint(cover_rectangle(u, v, width, height - 4, 10), tint("#2a2a2b") * plastic)
    for i, patch in enumerate(CHART_PATCHES):
        x, y = chart_point(i % 6 - 2.5, i // 6 - 1.5)
        field = Area(picture, x - 60, y - 60, x + 60, y + 60)
        u, v = field.rotated(x, y, CHART_ANGLE)
        field.paint(cover_rectangle(u, v, 98, 98, 2), rgb(*(color.M_XYZ_TO_SRGB @ patch.xyz)))


def portrait(picture: F32) -> None:
    """A small framed portrait with skin: smooth shading, warm and cool zones, pores and freckles."""
    cx, cy = 1960.0, 1330.0
    cast(picture, cx + 40, 1585, 330, 70, 0.7)
    area = Area(picture, cx - 240, cy - 290, cx + 250, cy + 290)
    u, v = area.rotated(cx, cy, 0.035)
    wood = 1 + 0.15 * noise(90, area.shape, (200, 4), 2)
    area.paint(cover_rectangle(u, v, 420, 530, 4), tint("#8a6b3a") * (0.62 * wood))
    area.paint(cover_rectangle(u, v, 372, 482, 2), tint("#2b2117") * 0.4)
    inside = cover_rectangle(u, v, 360, 470)
    backdrop = 0.55 + 0.20 * bump(u + 40, v + 60, 260, 330) + 0.02 * noise(91, area.shape, (5, 5), 2)
    area.paint(inside, tint("#5d7568") * backdrop)

    def put(cover: Field, colour: Field) -> None:
        area.paint(cover * inside, colour)

    pores = 1 + 0.025 * noise(92, area.shape, (3, 3), 2) + 0.015 * noise(93, area.shape, (14, 14))
    form = np.clip(0.72 - 0.26 * (u - 6) / 95 - 0.10 * v / 125 - 0.16 * ((u - 6) / 95) ** 2, 0.08, 1.0)
    blush = 0.30 * bump(u - 52, v - 6, 42, 34) + 0.30 * bump(u + 44, v - 6, 40, 34) + 0.22 * bump(u - 2, v - 16, 22, 30)
    skin = tint("#dba687") + blush * (tint("#d0705f") - tint("#dba687"))
    freckles = np.clip(noise(94, area.shape, (4, 4)) - 1.9, 0, 1) * (bump(u, v - 5, 100, 50) > 0.05)
    skin = skin * (form * pores * (1 - 0.35 * freckles))
    strands = np.maximum(1 + 0.30 * noise(95, area.shape, (60, 3), 2), 0.3)
    hair = tint("#4a2c1c") * (strands * np.clip(0.75 - 0.35 * u / 130, 0.2, 1.2))
    put(cover_ellipse(u - 2, v + 30, 138, 168), hair)
    put(cover_rectangle(u - 2, v - 60, 250, 170, 60), hair * 0.8)
    put(cover_rectangle(u - 2, v - 120, 88, 130, 30), skin * 0.62)
    knit = 1 + 0.22 * np.sin(u * 0.9 + 2 * np.sin(v * 0.45)) * np.sin(v * 0.9)
    put(cover_ellipse(u - 2, v - 268, 205, 118), tint("#8c3b35") * (knit * np.clip(0.62 - 0.25 * u / 180, 0.1, 1)))
    put(cover_ellipse(u - 2, v - 162, 52, 26), skin * 0.75)
    put(cover_ellipse(u - 2, v + 8 - 8, 96, 128), skin)
    put(cover_ellipse(u - 2, v + 118, 112, 52) * np.clip(-(v + 88 - 0.25 * (u - 20)) / 6, 0, 1), hair)
    for side in (-1, 1):
        ex = u - 2 - side * 38
        put(0.55 * bump(ex, v + 12, 34, 22), skin * 0.55)
        put(cover_ellipse(ex, v + 8, 19, 9.5), tint("#efe8e0") * 0.62 * form)
        put(cover_ellipse(ex - 1, v + 8, 8.5, 9), tint("#3f5a55") * 0.5)
        put(cover_ellipse(ex - 1, v + 8, 4, 4), tint("#0c0a0a"))
        put(cover_ellipse(ex + 2, v + 11, 1.7, 1.7), rgb(0.9, 0.95, 1.0))
        lid = np.abs(np.sqrt((ex / 21) ** 2 + ((v + 6) / 12) ** 2) - 1) * 12
        put(np.clip(1.8 - lid, 0, 1) * (v + 7 < 0), tint("#3a221a") * 0.5)
        brow = v + 37 - 0.011 * ex * ex + side * ex * 0.05
        put(cover_ellipse(ex - side * 2, brow, 27, 4.2) * 0.85, tint("#4a2c1c") * 0.5)
    put(0.40 * bump(u - 14, v - 22, 12, 46), skin * 0.6)
    put(0.35 * bump(u + 6, v - 14, 9, 44), np.minimum(skin * 1.4, 0.9))
    put(0.8 * bump(u - 2, v - 46, 18, 8), skin * 0.5)
    mouth = v - 82 + 0.0085 * (u - 2) ** 2
    put(0.9 * cover_ellipse(u - 2, mouth + 1, 33, 6.5), tint("#b5544e") * (0.62 * form))
    put(0.9 * cover_ellipse(u - 2, mouth - 8, 26, 8), tint("#c66a60") * (0.80 * form))
    put(np.clip(1.4 - np.abs(mouth - 2), 0, 1) * (np.abs(u - 2) < 31), tint("#57231f") * 0.5)
    put(0.35 * bump(u - 2, v - 104, 30, 10), skin * 0.55)


def fruit(picture: F32) -> None:
    """A glazed bowl with fruit: saturated colours, soft shading, clipped highlights."""
    cast(picture, 2250, 1800, 420, 130, 0.75)
    bowl = Area(picture, 1880, 1590, 2560, 1860)
    fruits = (
        (2085.0, 1610.0, 108.0, 104.0, "#e8891c", 0.05, (2, 2)),
        (2255.0, 1575.0, 118.0, 110.0, "#b3251f", 0.10, (90, 8)),
        (2410.0, 1625.0, 100.0, 96.0, "#d9a23a", 0.06, (20, 24)),
        (2190.0, 1668.0, 104.0, 98.0, "#e3a07c", 0.07, (14, 16)),
        (2325.0, 1678.0, 98.0, 92.0, "#7f9a34", 0.06, (40, 8)),
    )
    for i, (cx, cy, rx, ry, code, rough, cell) in enumerate(fruits):
        area = Area(picture, cx - rx - 2, cy - ry - 2, cx + rx + 2, cy + ry + 2)
        cover, window, lamp, gloss = spheroid(area, cx, cy, rx, ry)
        skin = tint(code) * (1 + rough * noise(100 + i, area.shape, cell, 2))
        if code == "#e3a07c":  # a peach: red cheek and velvet
            cheek = bump(area.x - cx - 30, area.y - cy + 20, 110, 100)
            skin = skin + cheek * (tint("#b8453a") - skin) * 0.75
            gloss = gloss * 0.06
        area.paint(cover, lit(skin, window, lamp, 0.55))
        area.glow(cover * gloss * (0.25 if i == 0 else 0.55), rgb(0.85, 0.9, 1.0))
        area.shade(1 - 0.35 * bump(area.x - cx, area.y - cy - ry, 1.1 * rx, 0.8 * ry))
        stem = Area(picture, cx - 20, cy - ry - 6, cx + 30, cy - ry + 46)
        if code in ("#b3251f", "#7f9a34"):
            bent = stem.x - cx - 4 + 0.01 * (stem.y - cy + ry) ** 2 * -0.5
            stem.paint(cover_rectangle(bent, stem.y - (cy - ry + 16), 6, 40, 3), tint("#4a3520") * 0.6)
    rim = 1690.0
    depth = (bowl.y - rim) / 150
    half = 318 * np.sqrt(np.clip(1 - depth * depth * 0.86, 0, 1))
    u = (bowl.x - 2240) / np.maximum(half, 1)
    inside = np.clip((1 - np.abs(u)) * half + 0.5, 0, 1) * np.clip(bowl.y - rim - 18 * (1 - u * u) + 18, 0, 1)
    inside = inside * np.clip(1842 - bowl.y, 0, 1)
    glaze = 0.26 + 0.60 * np.clip(0.55 - 0.7 * u - 0.35 * u * u - 0.3 * depth, 0, 1)
    warm = 0.28 * np.clip(u - 0.2, 0, 1) ** 1.5
    blue = tint("#3d6e8c")
    band = np.clip(1.5 - np.abs(np.abs(depth - 0.30) - 0.055) * 60, 0, 1)
    blue = blue + band * (tint("#e6dcc0") - blue)
    bowl.paint(inside, lit(blue, glaze.astype(np.float32), warm.astype(np.float32), 1.0))
    spark = bump(bowl.x - 2068, bowl.y - 1742, 26, 44) + 0.5 * bump(bowl.x - 2105, bowl.y - 1748, 7, 40)
    bowl.glow(inside * spark, rgb(1.1, 1.2, 1.3))
    lip = np.abs(bowl.y - rim - 18 * (1 - u * u) + 16) / 4.5
    bowl.paint(np.clip(1.4 - lip, 0, 1) * (np.abs(u) < 1), tint("#86aabd") * 0.8)


def lamp(picture: F32) -> None:
    """A lit lamp: bulb and the middle of the shade clip the sensor; a glow lies around."""
    cx, cy = LAMP_AT
    cast(picture, cx + 70, 1650, 300, 70, 0.5)
    base = Area(picture, cx - 150, 1120, cx + 150, 1690)
    u = base.x - cx
    profile = 13 + 92 * np.exp(-(((base.y - 1500) / 120) ** 2)) + 60 * np.clip((base.y - 1610) / 30, 0, 1)
    round_ = u / profile
    cover = np.clip((1 - np.abs(round_)) * profile + 0.5, 0, 1) * np.clip(
        1662 + 14 * np.sqrt(np.clip(1 - round_**2, 0, 1)) - base.y, 0, 1
    )
    window = 0.10 + 0.62 * np.clip(0.5 - 0.85 * round_ - 0.2 * round_**2, 0, 1)
    lamp = 0.9 * np.exp(-(base.y - 1120) / 190) * np.clip(1 - 0.5 * round_**2, 0, 1) + 0.05
    crackle = 1 + 0.10 * noise(110, base.shape, (26, 26), 3)
    base.paint(cover, lit(tint("#3f7a6c"), window * crackle, lamp, 1.0))
    spark = np.exp(-(((round_ + 0.48) / 0.10) ** 2) - ((base.y - 1485) / 60) ** 2)
    base.glow(cover * spark, rgb(1.0, 1.1, 1.2))
    bulb = Area(picture, cx - 60, cy + 140, cx + 60, cy + 235)
    bulb.paint(cover_ellipse(bulb.x - cx, bulb.y - (cy + 172), 40, 34), rgb(26, 21, 14))
    shade = Area(picture, cx - 280, cy - 190, cx + 280, cy + 190)
    t = np.clip((shade.y - (cy - 165)) / 330, 0, 1)
    half = 130 + 115 * t
    u = (shade.x - cx) / half
    cover = np.clip((1 - np.abs(u)) * half + 0.5, 0, 1)
    cover = cover * np.clip(shade.y - (cy - 165) + 14 * np.sqrt(np.clip(1 - u * u, 0, 1)), 0, 1)
    cover = cover * np.clip(cy + 165 + 20 * np.sqrt(np.clip(1 - u * u, 0, 1)) - shade.y, 0, 1)
    pleats = 1 + 0.10 * np.sin(np.arcsin(np.clip(u, -1, 1)) * 46)
    glow = 0.30 + 3.6 * np.exp(-((u / 0.52) ** 2) - (((t - 0.58) / 0.30) ** 2))
    fabric = (glow * pleats) * rgb(1.0, 0.70, 0.40)
    fabric = fabric + np.clip(glow - 1.2, 0, None) * rgb(0.5, 0.6, 0.5)
    shade.paint(cover, fabric)
    halo = Area(picture, cx - 780, cy - 700, cx + 780, cy + 760)
    near = bump(halo.x - cx, halo.y - (cy + 90), 330, 330) ** 2
    far = bump(halo.x - cx, halo.y - (cy + 60), 780, 690)
    halo.glow(0.55 * near + 0.085 * far, rgb(1.0, 0.72, 0.42))
