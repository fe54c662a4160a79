"""A photo's stages as files with ICC profile and EXIF, never half written, never over another file.

Everything goes through the engine. Developing (on the device's thread) and writing (on any) are apart, so that one
photo is encoded while the next one is developed.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol, cast

import numpy as np

from camnet_gui.events import Progress, Report, Timing, ignore
from camnet_gui.exif import exif_tags
from camnet_gui.export.encode import write_picture
from camnet_gui.export.options import FORMATS, ExportOptions, check_format, kept_of_shot
from camnet_gui.export.output import (
    finished,
    linear_picture,
    needs_16_bits,
    restored_picture,
    to_8_bits,
)
from camnet_gui.export.place import checked_target, new_file
from camnet_gui.images import F32, U8, U16, Shot, View, Xyz
from camnet_gui.profiles import SPACES, ProfileName, icc_profile

if TYPE_CHECKING:
    from camnet_gui.edits import Edits
    from camnet_gui.photo import Photo

Depth = Literal["uint8", "uint16", "float32"]


class Developer(Protocol):
    """What export needs of the engine (`develop.Engine`)."""

    def raw_view(self, photo: Photo, view: View, pattern: bool = False, edits: Edits = ...) -> U8:
        """uint8 (H, W, 3), see `Engine`."""

    def restore(self, photo: Photo, edits: Edits, view: View = ..., report: Report = ...) -> Xyz:
        """Linear XYZ, see `Engine`."""

    def develop_u8(self, photo: Photo, edits: Edits, report: Report = ...) -> U8:
        """uint8 (H, W, 3), sRGB, the whole enhanced picture."""

    def develop_u16(self, photo: Photo, edits: Edits, report: Report = ...) -> U16:
        """uint16 (H, W, 3), sRGB, the whole enhanced picture."""

    def develop_wide(
        self, photo: Photo, edits: Edits, space: ProfileName, depth: Depth, report: Report = ...
    ) -> U8 | U16 | F32:
        """The whole enhanced picture in another space, see `Engine`."""


@dataclass(frozen=True, slots=True, eq=False)
class Developed:
    """A picture on its way into a file.

    pixels : (H, W, 3) uint8, uint16 or float32 as `output` describes them, or linear XYZ, float32 (H, W, 3)
    """

    pixels: U8 | U16 | F32
    shot: Shot


def export_photo(
    engine: Developer,
    photo: Photo,
    edits: Edits,
    target: Path,
    options: ExportOptions,
    report: Report = ignore,
) -> Path:
    """Develop `photo` and write it to `target`; a missing suffix is added. Returns the path that was written.

    The file appears under its name when it is complete. Raises ExportError (the file exists, no permission, disk full,
    folder missing), and what the engine raises; nothing is left behind then.
    """
    target = checked_target(target, options)
    return write_developed(develop_photo(engine, photo, edits, options, report), target, options, report)


def develop_photo(
    engine: Developer, photo: Photo, edits: Edits, options: ExportOptions, report: Report = ignore
) -> Developed:
    """The part of an export that needs the engine."""
    # Whether the format is there is known before anybody waits for a picture.
    check_format(options, 1, 1)
    bits = 16 if needs_16_bits(options) else FORMATS[options.format].bits
    return Developed(_pixels(engine, photo, edits, options, bits, report), photo.frame.shot)


def _pixels(
    engine: Developer, photo: Photo, edits: Edits, options: ExportOptions, bits: int, report: Report
) -> U8 | U16 | F32:
    if options.stage == "raw":
        return engine.raw_view(photo, View(), edits=edits)
    space = options.space
    if options.stage == "restored":
        xyz = engine.restore(photo, edits, View(), report).data
        if options.holds_xyz:
            return np.moveaxis(xyz, 0, -1)
        if FORMATS[options.format].bits == 32:
            return linear_picture(xyz, space or "srgb")
        return restored_picture(xyz, options.view or space or "srgb", bits)
    if FORMATS[options.format].bits == 32:
        return engine.develop_wide(photo, edits, space or "srgb", "float32", report)
    if space is not None and space != "srgb":
        return engine.develop_wide(photo, edits, space, "uint8" if bits == 8 else "uint16", report)
    return engine.develop_u8(photo, edits, report) if bits == 8 else engine.develop_u16(photo, edits, report)


def write_developed(developed: Developed, target: Path, options: ExportOptions, report: Report = ignore) -> Path:
    """Size, sharpening, and the file; returns its path. Raises ExportError as `export_photo` does."""
    started = time.perf_counter()
    target = checked_target(target, options)
    report(Progress("export", 0, 2))
    shot = kept_of_shot(developed.shot, options.metadata)
    if options.format == "dng":
        with new_file(target, options.overwrite) as temporary:
            from camnet_gui.dng import write_linear_dng

            write_linear_dng(temporary, cast(F32, developed.pixels), developed.shot, shot)
            report(Progress("export", 2, 2))
    else:
        pixels = finished(developed.pixels, options)
        if pixels.dtype == np.uint16 and FORMATS[options.format].bits == 8:
            pixels = to_8_bits(cast(U16, pixels))
        report(Progress("export", 1, 2))
        height, width = pixels.shape[:2]
        check_format(options, width, height)
        tags = None if shot is None else exif_tags(shot, width, height, options.space == "srgb")
        with new_file(target, options.overwrite) as temporary:
            write_picture(temporary, pixels, options, tags, _profile(options), _described(options))
            report(Progress("export", 2, 2))
    report(Timing("export", time.perf_counter() - started))
    return target


def save_picture(
    pixels: U8 | U16, target: Path, options: ExportOptions, shot: Shot | None = None, report: Report = ignore
) -> Path:
    """Write a finished picture, uint8 or uint16 (H, W, 3) as `options` want it; returns the path.

    Raises ExportError as `export_photo` does.
    """
    return write_developed(Developed(pixels, shot or Shot()), target, options, report)


def _profile(options: ExportOptions) -> bytes:
    """No profile where none would be true: one that is wrong is worse than none."""
    if options.space is None:
        return b""
    return icc_profile(options.space, linear=FORMATS[options.format].bits == 32)


def _described(options: ExportOptions) -> str:
    if options.stage == "raw":
        return "The sensor's mosaic, gamma 2.2"
    if options.view == "xyz-gamma":
        return "Restored picture: CIE XYZ, gamma 2.2, as red, green, blue"
    if options.holds_xyz:
        return "Restored picture: linear CIE XYZ (D65) as three float samples, Y = 1 at diffuse white"
    space = SPACES[options.space or "srgb"].title
    what = f"{options.stage.title()} picture, {space}"
    return f"{what}, linear light" if FORMATS[options.format].bits == 32 else what
