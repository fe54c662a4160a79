"""Changing the geometry of edits as a user sees it: turning and mirroring what is on screen, dragging a crop.

Crops are shares of the turned, straightened picture; `aspect` is that picture's width by its height, in pixels.
"""

from __future__ import annotations

import math
from typing import Final

from camnet_gui.edits import Crop, Geometry

# What the crop tool offers; "free" holds nothing, "original" the proportions of the uncropped picture.
RATIOS: Final = ("free", "original", "1:1", "5:4", "4:3", "7:5", "3:2", "16:10", "16:9", "2:1", "21:9")
SMALLEST: Final = 0.02


def ratio_value(ratio: str, aspect: float) -> float | None:
    """Width by height of a crop of `ratio`; None where any will do. Unknown ratios hold nothing."""
    if ratio == "original":
        return aspect
    width, _, height = ratio.partition(":")
    try:
        found = float(width) / float(height)
    except (ValueError, ZeroDivisionError):
        return None
    return found if math.isfinite(found) and found > 0 else None


def swapped(ratio: str, aspect: float) -> str:
    """`ratio` on its side: "3:2" becomes "2:3", "original" becomes numbers."""
    if ratio == "original":
        return f"1:{aspect:.6g}"
    width, colon, height = ratio.partition(":")
    return f"{height}:{width}" if colon else ratio


def turned(geometry: Geometry, quarters: int) -> Geometry:
    """With what is seen turned clockwise by quarter turns, crop and all."""
    crop = geometry.crop
    for _ in range(quarters % 4):
        crop = Crop(left=1 - crop.bottom, top=crop.left, right=1 - crop.top, bottom=crop.right)
    ratio = swapped(geometry.ratio, 1.0) if quarters % 2 and geometry.ratio != "original" else geometry.ratio
    return geometry.model_copy(update={"turns": (geometry.turns + quarters) % 4, "crop": crop, "ratio": ratio})


def mirrored(geometry: Geometry, upside_down: bool = False) -> Geometry:
    """With what is seen mirrored left and right, or upside down.

    Flip comes before turns and angle, so mirroring behind them reverses both.
    """
    crop = geometry.crop
    if upside_down:
        crop = Crop(left=crop.left, top=1 - crop.bottom, right=crop.right, bottom=1 - crop.top)
    else:
        crop = Crop(left=1 - crop.right, top=crop.top, right=1 - crop.left, bottom=crop.bottom)
    turns = (-geometry.turns + (2 if upside_down else 0)) % 4
    angle = 0.0 if geometry.angle == 0 else -geometry.angle
    return geometry.model_copy(update={"flip": not geometry.flip, "turns": turns, "angle": angle, "crop": crop})


def fitted(crop: Crop, ratio: float | None, aspect: float) -> Crop:
    """The crop with proportions of `ratio` around the same middle, of the same area where the picture has room."""
    if ratio is None:
        return crop
    share = ratio / aspect  # width by height, in shares
    x, y = (crop.left + crop.right) / 2, (crop.top + crop.bottom) / 2
    width = math.sqrt((crop.right - crop.left) * (crop.bottom - crop.top) * share)
    width = min(width, 1.0, share)
    height = width / share
    return _placed(x - width / 2, y - height / 2, width, height)


def largest(ratio: float | None, aspect: float) -> Crop:
    """The largest crop of `ratio`, in the middle."""
    if ratio is None:
        return Crop()
    width = min(1.0, ratio / aspect)
    height = width * aspect / ratio
    return _placed((1 - width) / 2, (1 - height) / 2, width, height)


def moved(crop: Crop, dx: float, dy: float) -> Crop:
    """The crop moved by shares of the picture, as far as there is room."""
    return _placed(crop.left + dx, crop.top + dy, crop.right - crop.left, crop.bottom - crop.top)


def dragged(crop: Crop, across: int, down: int, x: float, y: float, ratio: float | None, aspect: float) -> Crop:
    """The crop with one handle dragged to (x, y), in shares.

    across, down : which handle: -1 left or top, 0 in the middle, 1 right or bottom. What lies opposite stays. With a
    ratio the crop keeps it: a corner follows the farther of the two, a side's handle takes the other two sides along.
    """
    x, y = min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)
    if ratio is None:
        return _free(crop, across, down, x, y)
    share = ratio / aspect
    anchor_x = {-1: crop.right, 0: (crop.left + crop.right) / 2, 1: crop.left}[across]
    anchor_y = {-1: crop.bottom, 0: (crop.top + crop.bottom) / 2, 1: crop.top}[down]
    room_x = {-1: anchor_x, 0: 2 * min(anchor_x, 1 - anchor_x), 1: 1 - anchor_x}[across]
    room_y = {-1: anchor_y, 0: 2 * min(anchor_y, 1 - anchor_y), 1: 1 - anchor_y}[down]
    wanted = [across * (x - anchor_x)] if across else []
    if down:
        wanted.append(down * (y - anchor_y) * share)
    width = min(max(*wanted, SMALLEST, SMALLEST * share), room_x, room_y * share)
    height = width / share
    left = {-1: anchor_x - width, 0: anchor_x - width / 2, 1: anchor_x}[across]
    top = {-1: anchor_y - height, 0: anchor_y - height / 2, 1: anchor_y}[down]
    return _placed(left, top, width, height)


def levelled(angle: float, dx: float, dy: float) -> float:
    """The straightening that makes a line drawn along (dx, dy) pixels upright or level, whichever is nearer.

    angle : the straightening, degrees clockwise, at which the line was drawn
    """
    if dx == 0 and dy == 0:
        return angle
    lean = math.degrees(math.atan2(dy, dx))
    lean -= 90 * round(lean / 90)
    return round(min(max(angle - lean, -45.0), 45.0), 2)


def _free(crop: Crop, across: int, down: int, x: float, y: float) -> Crop:
    left, top, right, bottom = crop.left, crop.top, crop.right, crop.bottom
    if across < 0:
        left = min(x, max(right - SMALLEST, 0.0))
    elif across > 0:
        right = max(x, min(left + SMALLEST, 1.0))
    if down < 0:
        top = min(y, max(bottom - SMALLEST, 0.0))
    elif down > 0:
        bottom = max(y, min(top + SMALLEST, 1.0))
    return Crop(left=left, top=top, right=right, bottom=bottom)


def _placed(left: float, top: float, width: float, height: float) -> Crop:
    """A crop of a size, shifted into the picture; rounded, so that files stay readable."""
    left, top = min(max(left, 0.0), 1 - width), min(max(top, 0.0), 1 - height)
    edges = (left, top, left + width, top + height)
    left, top, right, bottom = (min(max(round(edge, 6), 0.0), 1.0) for edge in edges)
    return Crop(left=left, top=top, right=right, bottom=bottom)
