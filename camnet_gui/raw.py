"""Path -> RawFrame or DemosaicedFrame. The only importer of rawpy (LibRaw)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Literal, cast

import cv2
import numpy as np
import rawpy

from camnet_gui.color import M_SRGB_TO_XYZ, apply_matrix, balanced_to_xyz
from camnet_gui.errors import RawError, Sentence, UnsupportedRawError
from camnet_gui.gain_map import moved, multiply
from camnet_gui.images import F32, F64, U16, CfaPattern, DemosaicedFrame, RawFrame, Shot, Vec3, Vec4, oriented_size
from camnet_gui.raw_tags import DngTags, orientation_of_flip, read_dng_tags, read_shot
from camnet_gui.white_balance import neutral_gains

LibrawAlgorithm = Literal["AHD", "DHT"]
EXTENSIONS: Final = frozenset((
    "3fr", "ari", "arw", "bay", "cap", "cine", "cr2", "cr3", "crw", "cs1", "dc2", "dcr", "dcs", "dng", "drf",
    "eip", "erf", "fff", "gpr", "iiq", "k25", "kdc", "mdc", "mef", "mos", "mrw", "nef", "nrw", "obm", "orf",
    "ori", "pef", "ptx", "pxn", "qtk", "r3d", "raf", "raw", "rdc", "rw2", "rwl", "rwz", "sr2", "srf", "srw",
    "sti", "x3f",
))  # fmt: skip
_MOST_PIXELS: Final = 400_000_000
_XTRANS_TILE: Final = 512  # LibRaw's X-Trans demosaic refuses pictures smaller than one of its tiles
_SMALLEST_PREVIEW: Final = 160  # pixels of the long side; old cameras embed icons
_CONTAINERS: Final = (b"II*\0", b"MM\0*", b"II\x1a\0", b"IIU\0", b"IIRO", b"IIRS", b"MMOR", b"FOVb", b"FUJI", b"\0MRM")

# Median over the 1009 cameras of LibRaw's table (XYZ(D65)->camera matrices times linear sRGB -> XYZ, rows divided by
# their sums): what an average camera's balanced RGB is in terms of linear sRGB; and its gains for daylight (D65).
_GENERIC_SRGB_TO_BALANCED: Final = np.array(
    [[0.6536862, 0.2184366, 0.1281282], [0.0732135, 0.7078753, 0.2045613], [0.0166843, 0.2265162, 0.7612813]]
)
_GENERIC_DAYLIGHT: Final[Vec3] = (2.3093, 1.0, 1.3919)


def is_raw_name(path: Path) -> bool:
    """Whether the file's extension is one of a raw format; the file is not opened."""
    return path.suffix.lower().lstrip(".") in EXTENSIONS


def read_raw(path: Path) -> RawFrame | DemosaicedFrame:
    """Read a raw file: Bayer files as their mosaic, all others demosaiced by LibRaw.

    Raises RawError (missing, empty, no permission, damaged, no raw picture) or UnsupportedRawError (LibRaw does not
    decode this kind); the message is one sentence.
    """
    with _opened(path) as raw:
        tags = read_dng_tags(path)
        preview = _preview(raw)
        shot, oriented = read_shot(path, preview)
        shot = _completed(shot, oriented, raw)
        cfa = _bayer_pattern(raw)
        if cfa is None:
            return _demosaiced(raw, tags, shot, preview)
        return _bayer(raw, cfa, tags, shot, preview)


def read_preview(path: Path) -> tuple[bytes, int]:
    """The largest embedded preview as JPEG in sensor orientation (b"" when there is none), and the EXIF orientation.

    Quick: the picture data are not unpacked. Raises RawError.
    """
    with _opened(path, unpacked=False) as raw:
        preview = _preview(raw)
        shot, oriented = read_shot(path, preview)
        return preview, shot.orientation if oriented else orientation_of_flip(raw.sizes.flip)


def read_size(path: Path) -> tuple[int, int]:
    """(height, width) of the upright photo, without unpacking it. Raises RawError."""
    with _opened(path, unpacked=False) as raw:
        shot, oriented = read_shot(path, b"")
        orientation = shot.orientation if oriented else orientation_of_flip(raw.sizes.flip)
        return oriented_size(raw.sizes.height, raw.sizes.width, orientation)


_LIBRAW_SPACES: Final = {
    "srgb": rawpy.ColorSpace.sRGB,
    "xyz": rawpy.ColorSpace.Rec2020,
    "camera": rawpy.ColorSpace.raw,
}


def libraw_version() -> str:
    """Of LibRaw, e.g. "0.22.2"."""
    return ".".join(str(number) for number in rawpy.libraw_version)


def libraw_linear(
    path: Path,
    algorithm: LibrawAlgorithm = "AHD",
    space: Literal["srgb", "xyz", "camera"] = "srgb",
    balance: Vec3 | None = None,
) -> F32:
    """LibRaw's own development in linear light, float32 (3, H, W): for comparing and teaching, no part of the pipeline.

    White balance as shot or by gains (R, G, B), highlights clipped, nothing automatic, 16 bits; orientation applied.
    XYZ (D65) is by way of Rec. 2020, in which fewer colours are clipped than in sRGB; "camera" leaves out all matrices.
    Raises RawError.
    """
    with _opened(path) as raw:
        picture = raw.postprocess(
            demosaic_algorithm=rawpy.DemosaicAlgorithm[algorithm],
            use_camera_wb=balance is None,
            user_wb=None if balance is None else [*balance, balance[1]],
            output_color=_LIBRAW_SPACES[space],
            gamma=(1, 1),
            no_auto_bright=True,
            adjust_maximum_thr=0.0,
            highlight_mode=rawpy.HighlightMode.Clip,
            output_bps=16,
        )
    linear = _three_channels(picture).transpose(2, 0, 1).astype(np.float32) / np.float32(65535)
    return apply_matrix(_M_REC2020_TO_XYZ, linear) if space == "xyz" else linear


@contextmanager
def _opened(path: Path, unpacked: bool = True) -> Iterator[rawpy.RawPy]:
    """A file opened and, if need be, unpacked by LibRaw; everything that goes wrong inside comes out as a RawError."""
    name = f"“{path.name}”"
    _check_file(path)
    try:
        try:
            raw = rawpy.imread(str(path))
        except UnicodeEncodeError:
            # Names that aren't UTF-8 can't be handed to LibRaw, the bytes can.
            with path.open("rb") as file:
                raw = rawpy.imread(file)
        with raw:
            sizes = raw.sizes
            if sizes.raw_width * sizes.raw_height > _MOST_PIXELS:
                raise RawError(
                    "{name} says that it is {width} × {height} pixels: it is damaged.",
                    name=name,
                    width=sizes.raw_width,
                    height=sizes.raw_height,
                )
            if unpacked:
                raw.unpack()
            yield raw
    except rawpy.LibRawFileUnsupportedError as error:
        raise _unsupported(path) from error
    except (rawpy.LibRawIOError, rawpy.LibRawDataError) as error:
        if _is_text(path):
            raise RawError("{name} is not a raw picture.", name=name) from error
        raise RawError(
            "{name} is damaged or cut short: its picture data end too early or make no sense.", name=name
        ) from error
    except (rawpy.LibRawTooBigError, rawpy.LibRawUnsufficientMemoryError, MemoryError) as error:
        raise RawError("{name} can't be opened: there is not enough memory for it.", name=name) from error
    except rawpy.LibRawError as error:
        text = error.args[0] if error.args else ""
        reason = text.decode("ascii", "replace") if isinstance(text, bytes) else str(text)
        raise RawError(
            "{name} can't be read as a raw picture: {reason}.",
            name=name,
            reason=reason or Sentence("LibRaw gave no reason"),
        ) from error
    except RuntimeError as error:
        # rawpy's own answer to a layout of sensor data that it has no array for.
        raise UnsupportedRawError(
            "{name} is of a kind of raw that can't be read here ({error}).", name=name, error=error
        ) from error
    except OSError as error:
        raise RawError(
            "{name} can't be read: {reason}.", name=name, reason=os.strerror(error.errno) if error.errno else error
        ) from error


def _check_file(path: Path) -> None:
    name = f"“{path.name or path}”"
    try:
        if path.is_dir():
            raise RawError("{name} is a folder, not a raw picture.", name=name)
        if not path.exists():
            raise RawError("{name} does not exist.", name=name)
        if not path.is_file():
            raise RawError("{name} is not a file.", name=name)
        with path.open("rb") as file:
            if not file.read(1):
                raise RawError("{name} is empty.", name=name)
    except PermissionError as error:
        raise RawError("{name} can't be read: permission denied.", name=name) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise RawError("{name} can't be read: {reason}.", name=name, reason=reason) from error


def _is_text(path: Path) -> bool:
    """Whether a file begins with nothing but printable ASCII, which no raw does."""
    with path.open("rb") as file:
        return all(byte in b"\t\n\r" or 32 <= byte < 127 for byte in file.read(64))


def _unsupported(path: Path) -> RawError:
    name = f"“{path.name}”"
    tags = read_dng_tags(path)
    if tags.is_dng:
        kind = f" with {tags.compression} compression" if tags.compression else " of this kind"
        return UnsupportedRawError(
            "{name} is a DNG{kind}, which LibRaw does not decode: convert it to a plain DNG.", name=name, kind=kind
        )
    with path.open("rb") as file:
        head = file.read(16)
    if head[:4] in _CONTAINERS or head[6:14] == b"HEAPCCDR" or head[4:8] == b"ftyp":
        return UnsupportedRawError(
            "{name} is damaged, cut short, or of a kind of raw that LibRaw does not decode.", name=name
        )
    return RawError("{name} is not a raw picture.", name=name)


def _preview(raw: rawpy.RawPy) -> bytes:
    """The largest embedded preview as JPEG, or b"" when there is none worth showing."""
    try:
        thumb = raw.extract_thumb()
    except (rawpy.LibRawError, OSError, NotImplementedError, ValueError):
        return b""
    if thumb.format == rawpy.ThumbFormat.JPEG:
        data = cast(bytes, thumb.data)
        return bytes(data) if data[:2] == b"\xff\xd8" else b""
    picture = np.asarray(thumb.data)
    if picture.ndim != 3 or picture.dtype != np.uint8 or max(picture.shape[:2]) < _SMALLEST_PREVIEW:
        return b""
    done, encoded = cv2.imencode(".jpg", np.ascontiguousarray(picture[:, :, ::-1]))
    return encoded.tobytes() if done else b""


def _completed(shot: Shot, oriented: bool, raw: rawpy.RawPy) -> Shot:
    """The shot with LibRaw's reading of maker notes where the EXIF had nothing."""
    other = raw.other
    time = shot.time
    if time is None and isinstance(other.timestamp, datetime) and other.timestamp.year > 1980:
        time = other.timestamp

    def known(value: float | None, read: float) -> float | None:
        # LibRaw makes exactly 1 of an APEX value of 0, which is what unset tags hold.
        return value if value is not None else float(read) if np.isfinite(read) and read > 0 and read != 1 else None

    return replace(
        shot,
        lens=shot.lens or str(raw.lens.model or ""),
        iso=known(shot.iso, other.iso_speed),
        shutter=known(shot.shutter, other.shutter_speed),
        aperture=known(shot.aperture, other.aperture),
        focal_length=known(shot.focal_length, other.focal_length),
        time=time,
        orientation=shot.orientation if oriented else orientation_of_flip(raw.sizes.flip),
    )


def _bayer_pattern(raw: rawpy.RawPy) -> CfaPattern | None:
    """The CFA at (0, 0) of the visible area, or None when this is no Bayer mosaic."""
    try:
        pattern = raw.raw_pattern
    except NotImplementedError:
        return None
    if pattern is None or pattern.shape != (2, 2) or raw.raw_image.ndim != 2 or raw.num_colors != 3:
        return None
    sites = _visible_sites(raw)
    letters = raw.color_desc.decode("ascii", "replace")
    text = "".join(letters[site] if site < len(letters) else "?" for site in sites)
    if text not in ("RGGB", "BGGR", "GRBG", "GBRG"):
        return None
    # Rotated sensors (Fuji Super CCD) are no 2×2 lattice in the stored image.
    top, left = raw.sizes.top_margin, raw.sizes.left_margin
    for y in range(8):
        for x in range(8):
            if raw.raw_color(top + y, left + x) != sites[y % 2 * 2 + x % 2]:
                return None
    return cast(CfaPattern, text)


def _visible_sites(raw: rawpy.RawPy) -> tuple[int, int, int, int]:
    """LibRaw's colour indices of the sites (0,0), (0,1), (1,0), (1,1) of the visible area."""
    top, left = raw.sizes.top_margin, raw.sizes.left_margin
    found = [int(raw.raw_color(top + y, left + x)) for y in (0, 1) for x in (0, 1)]
    return found[0], found[1], found[2], found[3]


def _bayer(raw: rawpy.RawPy, cfa: CfaPattern, tags: DngTags, shot: Shot, preview: bytes) -> RawFrame:
    fallbacks: list[str] = []
    mosaic = np.array(raw.raw_image_visible, np.uint16)
    if min(mosaic.shape) < 8:
        raise RawError("The picture is smaller than 8 × 8 pixels: the file is damaged.")
    shift = _shift(raw, tags)
    black, white = _levels(raw, mosaic, tags, shift, fallbacks)
    matrix, daylight = _camera_colour(raw, tags, fallbacks)
    balance = _as_shot_balance(raw, tags)
    if balance is None and daylight is None:
        cfa = _checked_pattern(mosaic, cfa, black, fallbacks)
    if balance is None:
        balance = neutral_gains(*_binned(mosaic, cfa, black, white))
        fallbacks.append(Sentence("The file holds no usable white balance: one was estimated from the picture."))
        if daylight is None:
            daylight = balance
    return RawFrame(
        mosaic=mosaic,
        cfa=cfa,
        black=black,
        white=white,
        white_balance=balance,
        daylight_balance=daylight or _GENERIC_DAYLIGHT,
        M_balanced_to_xyz=matrix,
        noise=tags.noise,
        gain_maps=tuple(moved(gain_map, -shift[0], -shift[1]) for gain_map in tags.gain_maps),
        baseline_exposure=tags.baseline_exposure,
        shot=shot,
        preview=preview,
        defects=_visible_defects(tags, mosaic, (raw.sizes.top_margin, raw.sizes.left_margin), shift),
        fallbacks=tuple(fallbacks),
    )


def _checked_pattern(mosaic: U16, cfa: CfaPattern, black: Vec4, fallbacks: list[str]) -> CfaPattern:
    """The pattern, or another one when the two sites named green differ while the other two are the same.

    Only for files without any other colour metadata, which come from makeshift writers. Red and blue are then told
    apart by what an average camera sees in daylight.
    """
    height, width = mosaic.shape[0] // 32 * 32, mosaic.shape[1] // 32 * 32
    if not height or not width:
        return cfa
    cells = mosaic[:height, :width].reshape(height // 32, 16, 2, width // 32, 16, 2).mean(axis=(1, 4))
    site = [cells[:, s // 2, :, s % 2] - black[s] for s in range(4)]
    green, other = [s for s in range(4) if cfa[s] == "G"], [s for s in range(4) if cfa[s] != "G"]
    apart = float(np.abs(site[green[0]] - site[green[1]]).mean())
    together = float(np.abs(site[other[0]] - site[other[1]]).mean())
    level = float(np.mean([plane.mean() for plane in site]))
    if apart < 0.1 * max(level, 1) or together > 0.2 * apart:
        return cfa
    fallbacks.append(Sentence("The file's colour filter pattern contradicts its picture: another was taken."))
    first, second = float(site[green[0]].mean()), float(site[green[1]].mean())
    red_first = (first > second) == (_GENERIC_DAYLIGHT[0] < _GENERIC_DAYLIGHT[2])
    patterns: tuple[CfaPattern, CfaPattern] = ("RGGB", "BGGR") if green == [0, 3] else ("GRBG", "GBRG")
    return patterns[0] if red_first else patterns[1]


def _shift(raw: rawpy.RawPy, tags: DngTags) -> tuple[int, int]:
    """Rows and columns of a DNG's active area that LibRaw leaves out: it makes odd margins even."""
    if tags.active is None:
        return 0, 0
    shift = raw.sizes.top_margin - tags.active[0], raw.sizes.left_margin - tags.active[1]
    return shift if shift[0] in (0, 1) and shift[1] in (0, 1) else (0, 0)


def _levels(
    raw: rawpy.RawPy, mosaic: U16, tags: DngTags, shift: tuple[int, int], fallbacks: list[str]
) -> tuple[Vec4, float]:
    """Black level of the four sites and the white level, in sensor values."""
    per_colour = [float(level) for level in raw.black_level_per_channel]
    b = [per_colour[site] for site in _visible_sites(raw)]
    # LibRaw takes BlackLevel to start where it starts the visible area, the specification where the active area starts.
    b = [b[(y + shift[0]) % 2 * 2 + (x + shift[1]) % 2] for y in (0, 1) for x in (0, 1)]
    white = float(raw.white_level)
    peak = int(mosaic.max())
    if not max(b) < white <= 65535:
        if peak <= max(b):
            b = [0.0] * 4
        white = float(max(peak, 1))
        fallbacks.append(
            Sentence("The file's black and white levels make no sense: the largest value was taken as white.")
        )
    elif tags.is_dng and not tags.has_black and max(b) == 0 and 1 <= mosaic.min() * 16 / (white + 1) < 1.5:
        # Makeshift writers leave the black level out; a sixteenth of the range is the usual pedestal.
        b = [(white + 1) / 16] * 4
        fallbacks.append(Sentence("The file holds no black level: {level:g} was taken.", level=b[0]))
    elif max(b) < peak < white and peak > 0.6 * white and (mosaic == peak).sum() > max(200, 2e-4 * mosaic.size):
        # Many sites at the very largest value: the sensor clips there, below the level of LibRaw's table.
        white = float(peak)
    return (b[0], b[1], b[2], b[3]), white


def _valid_gains(values: Any) -> Vec3 | None:
    """(R, G, B) gains relative to G out of LibRaw's four; None when unusable. The second green may be 0."""
    gains = np.asarray(values, np.float64)
    if len(gains) < 3 or not np.isfinite(gains).all() or gains[:3].min() <= 0:
        return None
    red, blue = float(gains[0] / gains[1]), float(gains[2] / gains[1])
    return (red, 1.0, blue) if 0.05 < red < 20 and 0.05 < blue < 20 else None


def _as_shot_balance(raw: rawpy.RawPy, tags: DngTags) -> Vec3 | None:
    """The camera's white balance; None where it is missing, which LibRaw shows as zeros or as ones without a tag."""
    gains = _valid_gains(raw.camera_whitebalance)
    if gains == (1.0, 1.0, 1.0) and tags.neutral is None:
        return None
    return gains


def _camera_colour(raw: rawpy.RawPy, tags: DngTags, fallbacks: list[str]) -> tuple[F64, Vec3 | None]:
    """(M_balanced_to_xyz, gains for daylight or None), from the best source that is usable."""
    daylight = _valid_gains(raw.daylight_whitebalance)
    if daylight == (1.0, 1.0, 1.0):
        daylight = None
    xyz_to_camera = np.asarray(raw.rgb_xyz_matrix, np.float64)[:3]
    camera_to_srgb = np.asarray(raw.color_matrix, np.float64)[:, :3]
    for candidate in (xyz_to_camera, None, tags.M_xyz_to_camera):
        try:
            if candidate is not None and np.isfinite(candidate).all() and np.any(candidate):
                matrix = balanced_to_xyz(candidate)
                return _plausible(matrix), daylight or _valid_gains(1 / (candidate @ M_SRGB_TO_XYZ).sum(axis=1))
            if candidate is None and np.isfinite(camera_to_srgb).all() and np.any(camera_to_srgb):
                sums = camera_to_srgb.sum(axis=1, keepdims=True)
                if np.all(np.abs(sums) > 0.1):
                    return _plausible(M_SRGB_TO_XYZ @ (camera_to_srgb / sums)), daylight
        except np.linalg.LinAlgError:
            continue
    fallbacks.append(Sentence("The file holds no usable colour matrix: colours are those of an average camera."))
    rows = _GENERIC_SRGB_TO_BALANCED.sum(axis=1, keepdims=True)
    generic: F64 = M_SRGB_TO_XYZ @ np.linalg.inv(_GENERIC_SRGB_TO_BALANCED / rows)
    return generic, daylight


def _plausible(matrix: F64) -> F64:
    """The matrix, or LinAlgError when it is singular or would blow noise up without bound."""
    if not np.isfinite(matrix).all() or abs(np.linalg.det(matrix)) < 1e-3 or np.abs(matrix).max() > 20:
        raise np.linalg.LinAlgError("the camera matrix is singular")
    return matrix


def _binned(mosaic: U16, cfa: CfaPattern, black: Vec4, white: float) -> tuple[F32, Any]:
    """Un-balanced RGB (3, h, w) of some 512 quads on the long side, and which of them are not clipped."""
    step = max(1, max(mosaic.shape) // 1024)
    height, width = mosaic.shape[0] // 2 * 2, mosaic.shape[1] // 2 * 2
    sums = np.zeros((3, -(-height // 2 // step), -(-width // 2 // step)), np.float32)
    usable = np.ones(sums.shape[1:], np.bool_)
    for site, letter in enumerate(cfa):
        plane = mosaic[site // 2 : height : 2, site % 2 : width : 2][::step, ::step].astype(np.float32)
        usable &= plane < white * 0.98
        sums["RGB".index(letter)] += (plane - black[site]) / (white - black[site]) / (2 if letter == "G" else 1)
    return sums, usable


def _visible_defects(tags: DngTags, mosaic: U16, margin: tuple[int, int], shift: tuple[int, int]) -> Any:
    """Sites that the file lists as bad, in the visible area: int32 (N, 2), each once."""
    found = [tags.raw_defects - np.array(margin, np.int32), tags.active_defects - np.array(shift, np.int32)]
    found += [np.argwhere(mosaic == value).astype(np.int32) for value in tags.bad_constants if value <= 65535]
    sites = np.concatenate(found)
    inside = ((sites >= 0) & (sites < mosaic.shape)).all(axis=1)
    return np.unique(sites[inside], axis=0).astype(np.int32)


def _three_channels(picture: Any) -> Any:
    """(H, W, 3) of what LibRaw returned: a monochrome picture has one channel."""
    picture = picture[:, :, None] if picture.ndim == 2 else picture
    return np.repeat(picture, 3, axis=2) if picture.shape[2] == 1 else np.ascontiguousarray(picture[:, :, :3])


def _kind(raw: rawpy.RawPy, tags: DngTags, shot: Shot) -> str:
    pattern = raw.raw_pattern if raw.raw_image.ndim == 2 else None
    if raw.num_colors == 1:
        return "monochrome"
    if raw.num_colors == 4:
        return "four-colour mosaic"
    if pattern is not None:
        return "X-Trans" if pattern.shape == (6, 6) else "mosaic that is not Bayer"
    if tags.is_dng:
        return "linear DNG"
    return "Foveon" if "sigma" in shot.make.lower() else "three-colour raw"


def _demosaiced(raw: rawpy.RawPy, tags: DngTags, shot: Shot, preview: bytes) -> DemosaicedFrame:
    """LibRaw's own demosaic in linear light.

    Camera RGB comes out and the matrix is applied here in float: LibRaw's XYZ output would clip Z, whose white is 1.09,
    and every colour outside its 16 bits. Four-colour sensors have no RGB of their own: they come as linear Rec. 2020.
    """
    fallbacks: list[str] = []
    kind = _kind(raw, tags, shot)
    options: dict[str, Any] = {
        "gamma": (1, 1), "no_auto_bright": True, "output_bps": 16, "user_flip": 0, "adjust_maximum_thr": 0.0,
        "output_color": rawpy.ColorSpace.raw, "highlight_mode": rawpy.HighlightMode.Clip,
    }  # fmt: skip
    if raw.num_colors == 1:
        matrix = M_SRGB_TO_XYZ
        options["user_wb"] = [1.0] * 4
    elif raw.num_colors == 4:
        options["output_color"] = rawpy.ColorSpace.Rec2020
        matrix = _M_REC2020_TO_XYZ
    else:
        matrix, _ = _camera_colour(raw, tags, fallbacks)
    if raw.num_colors != 1:
        gains = _as_shot_balance(raw, tags)
        if gains is None:
            fallbacks.append(Sentence("The file holds no usable white balance: one was estimated from the picture."))
            options["use_auto_wb"] = True
        elif raw.num_colors == 4:
            options["use_camera_wb"] = True
        else:
            options["user_wb"] = [*gains, gains[1]]
    if kind == "X-Trans" and min(raw.sizes.height, raw.sizes.width) < _XTRANS_TILE:
        options["demosaic_algorithm"] = rawpy.DemosaicAlgorithm.LINEAR
    picture = _three_channels(raw.postprocess(**options))
    # Non-square pixels make LibRaw stretch the picture; the visible area is what counts otherwise.
    rgb = np.empty((3, *picture.shape[:2]), np.float32)
    for channel in range(3):
        np.multiply(picture[:, :, channel], np.float32(1 / 65535), out=rgb[channel])
        if tags.gain_maps and picture.shape[:2] == (raw.sizes.height, raw.sizes.width):
            multiply(rgb[channel], tags.gain_maps, rgb.shape[1:], (0, 0), 1, channel)
            np.minimum(rgb[channel], 1, out=rgb[channel])
    return DemosaicedFrame(
        xyz=apply_matrix(matrix, rgb),
        kind=kind,
        baseline_exposure=tags.baseline_exposure,
        shot=shot,
        preview=preview,
        fallbacks=tuple(fallbacks),
    )


# ITU-R BT.2020, table 4, primaries and the white D65.
_M_REC2020_TO_XYZ: Final[F64] = np.array(
    [[0.636958, 0.144617, 0.168881], [0.262700, 0.677998, 0.059302], [0.0, 0.028073, 1.060985]]
)
