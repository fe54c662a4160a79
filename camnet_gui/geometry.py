"""Where the pixels of a finished picture come from: flip, turns, straightening, crop, and the lens's distortion.

"Upright" are the coordinates of the whole photo with the camera's orientation applied (`Photo.height`, `Photo.width`):
the stages are made in them, and styles chosen, so that geometry never changes a look. "Finished" are the coordinates of
what the user sees and exports, and of every `View` that the engine is asked for. Points are continuous: pixel k covers
k..k+1.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final, cast

import numpy as np
from numpy.typing import NDArray

from camnet_gui.edits import Crop, Edits, Geometry
from camnet_gui.images import F32, F64, U8, Region, View, orient, oriented_size, unorient_region
from camnet_gui.lens import Radial, lens_of
from camnet_gui.photo import N, Photo, inside, scaled_region

# EXIF's orientations for 0..3 quarter turns clockwise, without and with a mirroring of left and right before.
_TURNED: Final = ((1, 6, 3, 8), (2, 7, 4, 5))
_TAPS: Final = 3  # pixels around a point that the cubic kernel may need, and rounding
_HELD: Final = 64  # pixels of a view: the grid of `Placement.held`
_STEPS: Final = 32  # OpenCV places samples on this part of a pixel


@dataclass(frozen=True, eq=False)
class Placement:
    """How a finished picture lies on its upright photo.

    upright : (height, width) of the photo
    turn : flip and turns as one EXIF orientation, 1..8
    angle : straightening, degrees clockwise
    left, top : corner of the crop on the straightened picture
    height, width : of the finished picture
    frame : (height, width) of the straightened picture
    lens : the distortion to correct, or None
    """

    upright: tuple[int, int]
    turn: int
    angle: float
    left: int
    top: int
    height: int
    width: int
    frame: tuple[int, int]
    lens: Radial | None = None

    @property
    def exact(self) -> bool:
        """Whether finished pixels are pixels of the photo."""
        return self.angle == 0 and self.lens is None

    @property
    def whole(self) -> bool:
        """Whether the finished picture is the upright photo."""
        return self.exact and self.turn == 1 and (self.height, self.width) == self.upright

    def like(self, other: Placement) -> bool:
        """Whether points of the finished picture are the same ones of the photo, but for the lens."""
        return bool(np.array_equal(self._affine, other._affine))

    # --- points ----------------------------------------------------------------------------------------------------

    @cached_property
    def _affine(self) -> F64:
        """(2, 3) from finished to upright coordinates, but for the lens."""
        high, wide = oriented_size(*self.upright, self.turn)
        cos, sin = np.cos(np.radians(self.angle)), np.sin(np.radians(self.angle))
        dx, dy = self.left - self.frame[1] / 2, self.top - self.frame[0] / 2
        if self.angle == 0:
            turned = np.array([[1, 0, self.left], [0, 1, self.top]], np.float64)
        else:
            # Pixels turn clockwise, so a finished point comes from where it was before.
            turned = np.array(
                [[cos, sin, cos * dx + sin * dy + wide / 2], [-sin, cos, cos * dy - sin * dx + high / 2]], np.float64
            )
        if self.turn in (2, 3, 6, 7):
            turned[0] = -turned[0]
            turned[0, 2] += wide
        if self.turn in (3, 4, 7, 8):
            turned[1] = -turned[1]
            turned[1, 2] += high
        return np.ascontiguousarray(turned[::-1] if self.turn >= 5 else turned)

    def to_upright(self, x: F64 | float, y: F64 | float) -> tuple[F64, F64]:
        """Finished points to upright points."""
        (a, b, c), (d, e, f) = self._affine
        return self._distorted(np.asarray(a * x + b * y + c), np.asarray(d * x + e * y + f))

    def from_upright(self, x: F64 | float, y: F64 | float) -> tuple[F64, F64]:
        """Upright points to finished points, which may lie outside of the finished picture."""
        u, v = np.asarray(x, np.float64), np.asarray(y, np.float64)
        if self.lens is not None:
            u, v = self._scaled(u, v, self.lens.back(self._distance(u, v)))
        inverse = np.linalg.inv(self._affine[:, :2])
        u, v = u - self._affine[0, 2], v - self._affine[1, 2]
        return inverse[0, 0] * u + inverse[0, 1] * v, inverse[1, 0] * u + inverse[1, 1] * v

    def to_other(self, other: Placement) -> F64:
        """(2, 3) from this finished picture's points to those of another one of the photo with the same lens."""
        back, there = (np.vstack([placement._affine, (0, 0, 1)]) for placement in (self, other))
        return cast(F64, (np.linalg.inv(there) @ back)[:2])

    def _distorted(self, u: F64, v: F64) -> tuple[F64, F64]:
        if self.lens is None:
            return u, v
        return self._scaled(u, v, self.lens.at(self._distance(u, v)))

    def _distance(self, u: F64, v: F64) -> F64:
        """Squared distance from the middle as a share of the corner's."""
        high, wide = self.upright
        return ((u - wide / 2) ** 2 + (v - high / 2) ** 2) / ((wide / 2) ** 2 + (high / 2) ** 2)

    def _scaled(self, u: F64, v: F64, factor: F64) -> tuple[F64, F64]:
        high, wide = self.upright
        return (u - wide / 2) * factor + wide / 2, (v - high / 2) * factor + high / 2

    def upright_region(self, region: Region) -> Region:
        """The smallest upright rectangle that holds a finished one."""
        part = inside(region, self)
        if self.exact:
            moved = Region(part.x + self.left, part.y + self.top, part.width, part.height)
            return unorient_region(moved, *self.upright, self.turn)
        x, y = self._border(part.x, part.y, part.width, part.height)
        u, v = self.to_upright(x, y)
        return _around(u, v, self.upright, 0)

    @staticmethod
    def _border(x: float, y: float, width: float, height: float) -> tuple[F64, F64]:
        """Points all around a rectangle: what lies within it lies within their places, too."""
        across, down = np.linspace(x, x + width, 65), np.linspace(y, y + height, 65)
        ends = np.full(65, 1.0)
        return (
            np.concatenate([across, across, ends * x, ends * (x + width)]),
            np.concatenate([ends * y, ends * (y + height), down, down]),
        )

    # --- pictures --------------------------------------------------------------------------------------------------

    def held(self, source: View) -> View:
        """`source` on a coarse grid, where it moves: turning a little more finds what was made before."""
        if self.exact or source.region is None:
            return source
        part, step = source.region, _HELD * source.scale
        left, top = part.x // step * step, part.y // step * step
        right, bottom = (-(-end // step) * step for end in (part.x + part.width, part.y + part.height))
        high, wide = (-(-extent // source.scale) * source.scale for extent in self.upright)
        return View(Region(left, top, min(right, wide) - left, min(bottom, high) - top), source.scale)

    def source(self, view: View) -> View:
        """The view of the upright photo that a finished view is made of."""
        scale = view.scale
        cells = scaled_region(self, view)
        high, wide = (-(-extent // scale) for extent in self.upright)
        if self.exact:
            tall, broad = oriented_size(high, wide, self.turn)
            # Above scale 1 the crop's corner is moved to the nearest cell.
            left = min(round(self.left / scale), broad - -(-self.width // scale))
            top = min(round(self.top / scale), tall - -(-self.height // scale))
            moved = Region(cells.x + left, cells.y + top, cells.width, cells.height)
            found = unorient_region(moved, high, wide, self.turn)
        else:
            x, y = self._border(cells.x * scale, cells.y * scale, cells.width * scale, cells.height * scale)
            u, v = self.to_upright(x, y)
            found = _around(u / scale, v / scale, (high, wide), _TAPS)
        return View(Region(*(scale * value for value in (found.x, found.y, found.width, found.height))), scale)

    def finished(self, view: View, picture: NDArray[N], nearest: bool = False) -> NDArray[N]:
        """A finished view, (h, w, channels), out of `picture`, what the upright photo shows at `source(view)`.

        nearest : take whole pixels where they have to be moved, instead of cubic interpolation
        """
        if self.exact:
            planes = orient(np.moveaxis(picture, 2, 0), self.turn)
            return cast(NDArray[N], np.ascontiguousarray(np.moveaxis(planes, 0, 2)))
        from camnet_gui.curves import in_bands

        scale, source = view.scale, self.source(view).region
        assert source is not None
        cells = scaled_region(self, view)
        offset = (source.x / scale + 0.5, source.y / scale + 0.5)
        out = np.empty((cells.height, cells.width, *picture.shape[2:]), picture.dtype)
        x = _centres(cells.x, cells.width, scale)[None, :]

        def work(rows: slice) -> None:
            y = _centres(cells.y + rows.start, rows.stop - rows.start, scale)[:, None]
            if self.lens is None:
                # Columns and rows are each a line, so that a pixel costs one addition.
                (a, b, c), (d, e, f) = self._affine / scale
                u, v = a * x + (b * y + (c - offset[0])), d * x + (e * y + (f - offset[1]))
            else:
                u, v = self.to_upright(x, y)
                u, v = u / scale - offset[0], v / scale - offset[1]
            out[rows] = _sampled(picture, u, v, nearest)

        in_bands(work, cells.height)
        return out

    def finished_planes(self, view: View, planes: F32) -> F32:
        """`finished` of (channels, h, w)."""
        if self.exact:
            return np.ascontiguousarray(cast(F32, orient(planes, self.turn)))
        found = self.finished(view, np.ascontiguousarray(planes.transpose(1, 2, 0)))
        return np.ascontiguousarray(found.transpose(2, 0, 1))

    def of_picture(self, picture: U8) -> U8:
        """The finished picture, uint8 (h, w, 3), out of a whole upright one of any size."""
        if self.whole:
            return picture
        across, down = picture.shape[1] / self.upright[1], picture.shape[0] / self.upright[0]
        if self.turn >= 5:
            height, width = round(self.height * across), round(self.width * down)
        else:
            height, width = round(self.height * down), round(self.width * across)
        height, width = max(height, 1), max(width, 1)
        x = _centres(0, width, self.width / width)[None, :]
        y = _centres(0, height, self.height / height)[:, None]
        u, v = self.to_upright(x, y)
        return _sampled(picture, u * across - 0.5, v * down - 0.5, False)


def placement_of(photo: Photo, edits: Edits) -> Placement:
    """How the picture that `edits` make of `photo` lies on it; its `height` and `width` are the finished picture's."""
    profile = lens_of(photo.frame.shot, photo.height, photo.width) if edits.lens else None
    return place(photo.height, photo.width, edits.geometry, profile.distortion if profile else None)


def place(height: int, width: int, geometry: Geometry, lens: Radial | None = None) -> Placement:
    """The placement of a geometry on an upright photo of a size."""
    turn = _TURNED[geometry.flip][geometry.turns]
    high, wide = oriented_size(height, width, turn)
    kept = _share_kept(high, wide, geometry.angle)
    frame = (max(int(high * kept), 1), max(int(wide * kept), 1))
    crop = geometry.crop
    top, bottom = _edges(crop.top, crop.bottom, frame[0])
    left, right = _edges(crop.left, crop.right, frame[1])
    return Placement((height, width), turn, geometry.angle, left, top, bottom - top, right - left, frame, lens)


def without_crop(edits: Edits) -> Edits:
    """`edits` that show all that can be cropped, for the crop tool."""
    return edits.model_copy(update={"geometry": edits.geometry.model_copy(update={"crop": Crop()})})


def _share_kept(height: int, width: int, angle: float) -> float:
    """The largest upright rectangle of the picture's proportions in the picture turned by `angle`, as share of it."""
    cos, sin = abs(np.cos(np.radians(angle))), abs(np.sin(np.radians(angle)))
    return float(min(width / (width * cos + height * sin), height / (width * sin + height * cos)))


def _edges(low: float, high: float, extent: int) -> tuple[int, int]:
    """Shares of an extent as whole pixels, at least one."""
    first = min(round(low * extent), extent - 1)
    return first, max(round(high * extent), first + 1)


def _around(u: F64, v: F64, size: tuple[int, int], margin: int) -> Region:
    """Whole pixels of a picture of (height, width) that hold points, and `margin` more."""
    high, wide = size
    left, top = (max(int(np.floor(values.min())) - margin, 0) for values in (u, v))
    left, top = min(left, wide - 1), min(top, high - 1)
    right = min(max(int(np.ceil(u.max())) + margin, left + 1), wide)
    bottom = min(max(int(np.ceil(v.max())) + margin, top + 1), high)
    return Region(left, top, right - left, bottom - top)


def _centres(first: int, count: int, scale: float) -> F64:
    """The middles of `count` pixels that are `scale` wide."""
    return ((np.arange(first, first + count) + 0.5) * scale).astype(np.float64)


def _sampled(picture: NDArray[N], x: F64, y: F64, nearest: bool) -> NDArray[N]:
    """`picture` (h, w, ...) at pixel indices, which are changed; beyond its edges the last pixels go on."""
    import cv2  # only when there is a picture: the window's frame shows without it

    # Rounded here, as OpenCV would: the same point gives the same sample in every tile.
    for values in (x, y):
        values *= _STEPS
        np.rint(values, out=values)
        values *= 1 / _STEPS
    map_x, map_y = x.astype(np.float32), y.astype(np.float32)
    kernel = cv2.INTER_NEAREST if nearest else cv2.INTER_CUBIC
    found = cv2.remap(cast(F32, picture), map_x, map_y, kernel, borderMode=cv2.BORDER_REPLICATE)
    return cast(NDArray[N], found.reshape(*found.shape[:2], *picture.shape[2:]))
