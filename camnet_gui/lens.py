"""What lensfun knows of a photo's lens: distortion, lateral colour, vignetting. lensfunpy is optional.

All three are functions of the distance from the middle alone, so they are kept as tables over its square and need no
lensfun where pixels are worked on. Off-centre lenses, of which lensfun has next to none, are taken as centred.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final, cast

import numpy as np

from camnet_gui.images import F32, F64, Shot

_SAMPLES: Final = 385  # of lensfun's models, which are smooth
_TABLE: Final = 65537
_BEYOND: Final = 1.5  # how far beyond the corner the model is asked: what is enlarged comes from within
_SMALL: Final = 512  # pixels of the picture that vignetting is measured on
_NAMES: Final = re.compile(r"<(?:model|mount|compat)\b[^>]*>([^<]+)<")
_FAR: Final = 1000.0  # metres; raws rarely tell the distance


@dataclass(frozen=True, slots=True, eq=False)
class Radial:
    """A point at a distance from the middle moves to `factor` times that distance.

    factor : float64 (n,), over the squared distance as share of the corner's, 0..1
    """

    factor: F64

    def at(self, distance: F64) -> F64:
        """The factor at squared distances, as shares of the corner's."""
        last = len(self.factor) - 1
        found: F64 = np.take(self.factor, np.rint(distance * last).astype(np.intp), mode="clip")
        return found

    def back(self, distance: F64) -> F64:
        """The factor that leads back, at squared distances of moved points."""
        grid = np.sqrt(np.linspace(0, 1, len(self.factor)))
        radius = np.sqrt(distance)
        found = np.interp(radius, grid * self.factor, grid)
        return np.where(radius > 0, found / np.maximum(radius, 1e-12), 1.0).astype(np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class LensProfile:
    """A lens at one focal length and aperture, on sensors of one shape.

    name : as lensfun calls it
    distortion : from the corrected picture to the photo; it enlarges just enough to leave no empty edge
    red, blue : where red and blue lie beside green in the photo
    gain : float64 (n,), over the squared distance, what makes up for vignetting; 1 in the middle
    """

    name: str
    distortion: Radial | None
    red: Radial | None
    blue: Radial | None
    gain: F64 | None

    @property
    def changes_light(self) -> bool:
        """Whether it does more than to move pixels."""
        return self.red is not None or self.gain is not None

    @property
    def reach(self) -> float:
        """How far red or blue is moved at most, as share of the distance from the middle to the corner."""
        tables = [radial.factor for radial in (self.red, self.blue) if radial is not None]
        return max((float(np.abs(table - 1).max()) for table in tables), default=0.0)

    def lit(self, camera: F32, top: int, left: int, scale: int, size: tuple[int, int], brighten: bool) -> F32:
        """Linear camera RGB (3, h, w) without lateral colour and, with `brighten`, vignetting.

        top, left : of the part in the picture at `scale`; size : (height, width) of the whole at scale 1
        """
        import cv2  # only when there is a picture: the window's frame shows without it

        from camnet_gui.curves import in_bands

        half = size[0] / 2, size[1] / 2
        out = np.empty_like(camera)
        x = ((np.arange(left, left + camera.shape[2]) + 0.5) * scale - half[1])[None, :]
        table = None if self.gain is None or not brighten else self.gain.astype(np.float32)

        def moved(channel: int, radial: Radial, y: F64, share: F64) -> F32:
            factor = radial.at(share)
            # Rounded as OpenCV would: the same point gives the same sample in every tile.
            map_x = (np.rint(((x * factor + half[1]) / scale - 0.5) * 32) / 32 - left).astype(np.float32)
            map_y = (np.rint(((y * factor + half[0]) / scale - 0.5) * 32) / 32 - top).astype(np.float32)
            return cast(F32, cv2.remap(camera[channel], map_x, map_y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE))

        def work(rows: slice) -> None:
            y = ((np.arange(top + rows.start, top + rows.stop) + 0.5) * scale - half[0])[:, None]
            share = (x * x + y * y) / (half[0] ** 2 + half[1] ** 2)
            out[1, rows] = camera[1, rows]
            for channel, radial in ((0, self.red), (2, self.blue)):
                out[channel, rows] = camera[channel, rows] if radial is None else moved(channel, radial, y, share)
            if table is not None:
                out[:, rows] *= np.take(table, np.rint(share * (len(table) - 1)).astype(np.intp), mode="clip")

        in_bands(work, camera.shape[1])
        return out


def installed() -> bool:
    """Whether lensfunpy is there."""
    return find_spec("lensfunpy") is not None


def lens_of(shot: Shot, height: int, width: int) -> LensProfile | None:
    """What lensfun knows of the lens of `shot` on a picture of a size; None when it, or lensfunpy, doesn't know it.

    The first call for a lens looks through lensfun's data, which takes 0.1 s.
    """
    if not installed() or shot.focal_length is None or not shot.make:
        return None
    short, long = sorted((height, width))
    return _profile(shot.make, shot.model, shot.lens, shot.focal_length, shot.aperture, short, long)


@lru_cache(64)
def _profile(
    make: str, model: str, lens: str, focal: float, aperture: float | None, short: int, long: int
) -> LensProfile | None:
    import lensfunpy

    found = _find(make, model, lens, focal)
    if found is None:
        return None
    camera, optics = found
    flags = lensfunpy.ModifyFlags

    def modifier(kind: Any, height: int, width: int, dtype: Any = np.uint8) -> Any:
        made = lensfunpy.Modifier(optics, camera.crop_factor, width, height)
        made.initialize(focal, aperture or 8.0, _FAR, 1.0, optics.type, dtype, kind, False)
        return made

    distortion = red = blue = gain = None
    if optics.interpolate_distortion(focal):
        distortion = _distortion(modifier(flags.DISTORTION, short, long), short, long)
    if optics.interpolate_tca(focal):
        red, blue = _lateral(modifier(flags.TCA, short, long), short, long)
    if aperture is not None and optics.interpolate_vignetting(focal, aperture, _FAR):
        gain = _brightening(modifier(flags.VIGNETTING, round(_SMALL * short / long), _SMALL, np.float32), short, long)
    if distortion is None and red is None and gain is None:
        return None
    return LensProfile(optics.model, distortion, red, blue, gain)


def _databases(*names: str) -> Iterator[Any]:
    """Lensfun's files in which one of `names` may be that of a model or mount: all its letters and numbers are there.

    One by one, and no more than may hold what is looked for: while lensfun reads a file every other thread waits.
    """
    import lensfunpy

    wanted = [re.findall(r"[^\W\d_]+|\d+", name.casefold()) for name in names]
    for file in sorted((Path(lensfunpy.__file__).parent / "db_files").glob("*.xml")):
        if any(all(part in name for part in parts) for name in _names(file) for parts in wanted):
            yield _database(file)


@lru_cache(64)
def _names(file: Path) -> tuple[str, ...]:
    time.sleep(0.002)  # a window that is just painting gets the interpreter in between
    return tuple(_NAMES.findall(file.read_text(encoding="utf-8").casefold()))


@lru_cache(64)
def _database(file: Path) -> Any:
    import lensfunpy

    return lensfunpy.Database(paths=[str(file)], load_common=False, load_bundled=False)


def _find(make: str, model: str, lens: str, focal: float) -> tuple[Any, Any] | None:
    """Lensfun's camera and lens; without the lens's name only a camera that can't change its lens has one."""
    # Some write the maker before the model, and lensfun knows some of those so, some not.
    names = (model, f"{make} {model}")
    camera = next((cam for data in _databases(*names) for name in names for cam in data.find_cameras(make, name)), None)
    if camera is None:
        return None
    fixed = camera.mount[:1].islower()  # as lensfun names them
    if not lens and not fixed:
        return None
    found = [
        optics
        for data in _databases(camera.mount)
        for optics in (data.find_lenses(camera, None, lens) if lens and not fixed else data.find_lenses(camera))
        if optics.min_focal * 0.95 <= focal <= (optics.max_focal or optics.min_focal) * 1.05
    ]
    # A fixed lens is listed with its converters, too; their names are longer.
    found.sort(key=lambda optics: (-optics.score, len(optics.model)))
    return (camera, found[0]) if found else None


def _ray(short: int, long: int, reach: float) -> tuple[F64, F64, F64]:
    """Points (x, y) from the middle to `reach` times the corner, in pixel indices, and their distances as shares."""
    distance = np.linspace(0, reach, _SAMPLES)
    return (long - 1) / 2 + distance * long / 2, (short - 1) / 2 + distance * short / 2, distance


def _distance_of(x: F64, y: F64, short: int, long: int) -> F64:
    across, down = x - (long - 1) / 2, y - (short - 1) / 2
    return np.asarray(np.hypot(across, down) / np.hypot(long / 2, short / 2), np.float64)


def _factor(moved: F64, distance: F64) -> F64:
    """Moved distances over the distances; the middle is as its neighbour."""
    factor = np.empty_like(moved)
    factor[1:] = moved[1:] / distance[1:]
    factor[0] = factor[1]
    return factor


def _table(factor: F64, distance: F64) -> F64:
    """`factor` at _TABLE evenly spaced squared distances, 0..1."""
    return np.interp(np.sqrt(np.linspace(0, 1, _TABLE)), distance, factor)


def _distortion(modifier: Any, short: int, long: int) -> Radial | None:
    x, y, distance = _ray(short, long, _BEYOND)
    places = np.array([modifier.apply_geometry_distortion(*point, 1, 1)[0, 0] for point in zip(x, y, strict=True)])
    moved = _distance_of(places[:, 0], places[:, 1], short, long)
    # Far out a model may fold back, which no lens does.
    rising = np.flatnonzero(np.diff(moved) <= 0)
    last = int(rising[0]) + 1 if rising.size else len(moved)
    moved, distance = moved[:last], distance[:last]
    # The frame's edge as distances, and how far along its direction the photo's edge is.
    along = np.linspace(0, 1, 129)
    corner = np.hypot(short, long)
    edge = np.concatenate([np.hypot(long, short * along), np.hypot(long * along, short)]) / corner
    low, high = 0.2, float(distance[-1])
    for _ in range(40):
        scale = (low + high) / 2
        if scale <= distance[-1] and (np.interp(scale * edge, distance, moved) <= edge).all():
            low = scale
        else:
            high = scale
    grid = np.sqrt(np.linspace(0, 1, _TABLE))
    factor = _factor(np.interp(low * grid, distance, moved), grid)
    return None if np.abs(factor - 1).max() < 1e-5 else Radial(factor)


def _lateral(modifier: Any, short: int, long: int) -> tuple[Radial, Radial]:
    x, y, distance = _ray(short, long, 1.0)
    places = np.array([modifier.apply_subpixel_distortion(*point, 1, 1)[0, 0] for point in zip(x, y, strict=True)])
    red, blue = (_distance_of(places[:, channel, 0], places[:, channel, 1], short, long) for channel in (0, 2))
    return Radial(_table(_factor(red, distance), distance)), Radial(_table(_factor(blue, distance), distance))


def _brightening(modifier: Any, short: int, long: int) -> F64:
    flat = np.ones((round(_SMALL * short / long), _SMALL, 3), np.float32)
    modifier.apply_color_modification(flat)
    x, y, distance = _ray(flat.shape[0], flat.shape[1], 1.0)
    columns = np.clip(np.rint(x).astype(int), 0, _SMALL - 1)
    rows = np.clip(np.rint(y).astype(int), 0, flat.shape[0] - 1)
    measured = _distance_of(columns.astype(np.float64), rows.astype(np.float64), flat.shape[0], _SMALL)
    return _table(np.interp(distance, measured, flat[rows, columns, 1].astype(np.float64)), distance)
