"""An opened photo and its geometry: between picture coordinates, sensor coordinates and the scales of views."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from camnet_gui.images import U8, DemosaicedFrame, RawFrame, Region, View, orient, unorient_region

SCALES: Final = (1, 2, 4, 8, 16)

N = TypeVar("N", bound=np.generic)


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """An opened file. `height`, `width` are of the upright photo: the camera's orientation applied, nothing else."""

    path: Path
    frame: RawFrame | DemosaicedFrame
    height: int
    width: int


class Sized(Protocol):
    """What views are of: an upright photo, or a finished picture (`geometry.Placement`)."""

    @property
    def height(self) -> int:
        """Rows."""

    @property
    def width(self) -> int:
        """Columns."""


def sensor_size(frame: RawFrame | DemosaicedFrame) -> tuple[int, int]:
    """(height, width) before orientation."""
    shape = frame.mosaic.shape if isinstance(frame, RawFrame) else frame.xyz.shape[1:]
    return shape[0], shape[1]


def oriented_rgb(picture: U8, orientation: int) -> U8:
    """Orientation of a (H, W, 3) picture."""
    return cast(U8, np.moveaxis(orient(np.moveaxis(picture, 2, 0), orientation), 0, 2))


_INVERSE: Final = {6: 8, 8: 6}  # the other orientations are their own inverses


def unoriented_rgb(picture: NDArray[N], orientation: int) -> NDArray[N]:
    """A view of a (H, W, 3) picture in sensor coordinates."""
    turned = orient(np.moveaxis(picture, 2, 0), _INVERSE.get(orientation, orientation))
    return cast(NDArray[N], np.moveaxis(turned, 0, 2))


def oriented_region(region: Region, photo: Photo) -> Region:
    """Sensor coordinates -> picture coordinates."""
    orientation = photo.frame.shot.orientation
    return unorient_region(region, photo.height, photo.width, _INVERSE.get(orientation, orientation))


def inside(region: Region, picture: Sized) -> Region:
    """The part of a region that lies in the picture, at least one pixel."""
    x = min(max(region.x, 0), picture.width - 1)
    y = min(max(region.y, 0), picture.height - 1)
    right = min(max(region.x + region.width, x + 1), picture.width)
    bottom = min(max(region.y + region.height, y + 1), picture.height)
    return Region(x, y, right - x, bottom - y)


def scaled_region(picture: Sized, view: View) -> Region:
    """The view's rectangle on the picture of size `ceil(extent / scale)`; what a result covers exactly.

    Raises ValueError for a scale that is not one of SCALES.
    """
    if view.scale not in SCALES:
        raise ValueError(f"scale {view.scale} is none of {SCALES}")
    region = inside(view.region or Region(0, 0, picture.width, picture.height), picture)
    x, y = region.x // view.scale, region.y // view.scale
    right, bottom = -(-(region.x + region.width) // view.scale), -(-(region.y + region.height) // view.scale)
    return Region(x, y, right - x, bottom - y)


def sensor_slices(photo: Photo, view: View) -> tuple[slice, slice]:
    """Rows and columns of a view in sensor coordinates of its scale."""
    height, width = (-(-extent // view.scale) for extent in sensor_size(photo.frame))
    found = unorient_region(scaled_region(photo, view), height, width, photo.frame.shot.orientation)
    return slice(found.y, found.y + found.height), slice(found.x, found.x + found.width)


def box_of(photo: Photo, view: View) -> tuple[float, float, float, float]:
    """(left, top, right, bottom) of a view in the whole picture, 0..1."""
    region = scaled_region(photo, view)
    width, height = photo.width / view.scale, photo.height / view.scale
    return (region.x / width, region.y / height, (region.x + region.width) / width, (region.y + region.height) / height)
