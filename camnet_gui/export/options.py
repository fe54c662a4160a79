"""What an exported file holds: format, stage, colour space, size, sharpening, quality, metadata."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final, Literal, get_args

from camnet_gui.errors import ExportError
from camnet_gui.images import Shot
from camnet_gui.profiles import ProfileName

Format = Literal["jpeg", "png8", "png16", "tiff8", "tiff16", "tiff32f", "webp", "avif", "dng"]
Stage = Literal["raw", "restored", "enhanced"]
RestoredView = Literal["srgb", "xyz-gamma"]
SizeMode = Literal["full", "long", "short", "box", "megapixels", "percent"]
Sharpening = Literal["none", "screen", "print"]
Subsampling = Literal["auto", "444", "422", "420"]
Metadata = Literal["all", "no-gps", "none"]

_LONGEST_SIDE: Final[dict[str, int]] = {"jpeg": 65500, "webp": 16383, "avif": 65535}
_MOST_PIXELS: Final = 500_000_000


@dataclass(frozen=True, slots=True)
class FormatInfo:
    """A file format: what it is called, its suffixes (the usual one first), bits per channel, whether it has a quality.

    needs : Pillow's feature without which it can't be written, "" for none
    """

    name: str
    suffixes: tuple[str, ...]
    bits: int
    quality: bool = False
    needs: str = ""


FORMATS: Final[dict[Format, FormatInfo]] = {
    "jpeg": FormatInfo("JPEG", (".jpg", ".jpeg"), 8, True),
    "png8": FormatInfo("PNG, 8 bit", (".png",), 8),
    "png16": FormatInfo("PNG, 16 bit", (".png",), 16),
    "tiff16": FormatInfo("TIFF, 16 bit", (".tif", ".tiff"), 16),
    "tiff8": FormatInfo("TIFF, 8 bit", (".tif", ".tiff"), 8),
    "tiff32f": FormatInfo("TIFF, 32 bit float, linear", (".tif", ".tiff"), 32),
    "webp": FormatInfo("WebP", (".webp",), 8, True, "webp"),
    "avif": FormatInfo("AVIF", (".avif",), 8, True, "avif"),
    "dng": FormatInfo("Linear DNG of the restored stage", (".dng",), 16),
}


@dataclass(frozen=True, slots=True)
class Size:
    """How large the picture becomes. Raises ExportError for a size that is none.

    value : pixels of the long or short edge, width of the box that the picture must fit into, megapixels, or percent
    height : of the box
    enlarge : whether a picture that is smaller is made larger
    """

    mode: SizeMode = "full"
    value: float = 0.0
    height: float = 0.0
    enlarge: bool = False

    def __post_init__(self) -> None:
        if self.mode not in get_args(SizeMode):
            raise ExportError(
                "There is no size “{mode}”: choose one of {choices}.",
                mode=self.mode,
                choices=", ".join(get_args(SizeMode)),
            )
        wanted = (self.value, self.height) if self.mode == "box" else (self.value,)
        if self.mode != "full" and not all(math.isfinite(number) and 0 < number <= 1e6 for number in wanted):
            raise ExportError("The size must be greater than zero, and at most a million.")

    def fitted(self, width: int, height: int) -> tuple[int, int]:
        """(width, height) in pixels of a picture that is `width` × `height` now; proportions are kept.

        Raises ExportError when that is more than 500 megapixels.
        """
        factor = {
            "full": 1.0,
            "long": self.value / max(width, height),
            "short": self.value / min(width, height),
            "box": min(self.value / width, self.height / height),
            "megapixels": math.sqrt(self.value * 1e6 / (width * height)),
            "percent": self.value / 100,
        }[self.mode]
        if factor > 1 and not self.enlarge:
            return width, height
        across, down = max(1, round(width * factor)), max(1, round(height * factor))
        if factor > 1 and across * down > _MOST_PIXELS:
            raise ExportError("{across} × {down} pixels are too many: choose a smaller size.", across=across, down=down)
        return across, down


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What to write. Raises ExportError when the parts don't go together.

    format : `tiff32f` holds linear light; `dng` is for the restored stage alone
    quality : of JPEG, WebP and AVIF, 1..100
    stage : `raw` is the 8-bit view of the mosaic
    view : of the restored stage; None means the profile's colours, and linear XYZ in `tiff32f` without a profile
    overwrite : whether an existing file may be replaced
    profile : colour space; None is sRGB, and XYZ in a `tiff32f` of the restored stage
    sharpen, amount : after the size was changed; 1 is the usual amount, for screens or for prints at 300 dpi
    subsampling : of colour in JPEG and AVIF; "auto" keeps all colour from quality 90 on
    metadata : what is kept of what the camera wrote
    """

    format: Format = "jpeg"
    quality: int = 92
    stage: Stage = "enhanced"
    view: RestoredView | None = None
    overwrite: bool = False
    profile: ProfileName | None = None
    size: Size = Size()
    sharpen: Sharpening = "none"
    amount: float = 1.0
    subsampling: Subsampling = "auto"
    metadata: Metadata = "all"

    def __post_init__(self) -> None:
        if self.format not in FORMATS:
            raise ExportError(
                "There is no format “{format}”: choose one of {choices}.",
                format=self.format,
                choices=", ".join(FORMATS),
            )
        for value, known, what in (
            (self.stage, get_args(Stage), "stage"),
            (self.profile or "srgb", get_args(ProfileName), "colour space"),
            (self.sharpen, get_args(Sharpening), "sharpening"),
            (self.subsampling, get_args(Subsampling), "colour subsampling"),
            (self.metadata, get_args(Metadata), "choice of metadata"),
        ):
            if value not in known:
                raise ExportError(
                    "There is no {what} “{value}”: choose one of {choices}.",
                    what=what,
                    value=value,
                    choices=", ".join(known),
                )
        if not 1 <= self.quality <= 100:
            raise ExportError("Quality goes from 1 to 100, not {quality}.", quality=self.quality)
        if not 0 <= self.amount <= 3:
            raise ExportError("The amount of sharpening goes from 0 to 3, not {amount:g}.", amount=self.amount)
        self._check_stage()

    def _check_stage(self) -> None:
        if self.view is not None and self.stage != "restored":
            raise ExportError("A view (sRGB or XYZ with gamma) can be chosen for the restored stage only.")
        if self.view is not None and self.format in ("tiff32f", "dng"):
            raise ExportError("A float TIFF or a DNG holds linear light, without a view: choose tiff16 for others.")
        if self.stage == "raw" and (FORMATS[self.format].bits != 8 or self.profile is not None):
            raise ExportError("The raw stage is an 8-bit view of the mosaic without colours: choose jpeg or png8.")
        if self.profile is not None and self.view == "xyz-gamma":
            raise ExportError("XYZ with gamma has no colour space: leave out the one or the other.")
        if self.profile not in (None, "srgb") and self.view == "srgb":
            raise ExportError("The sRGB view is in sRGB: leave out the view, or the other colour space.")
        if self.sharpen != "none" and self.space is None:
            raise ExportError("Sharpening is for pictures in a colour space: choose none here.")
        if self.profile == "prophoto" and self.format != "tiff16":
            raise ExportError("ProPhoto RGB needs 16 bits: choose tiff16, or another colour space.")
        if self.format == "dng" and self.stage != "restored":
            raise ExportError("A linear DNG holds the restored stage: choose that stage, or another format.")
        if self.format == "dng" and (self.size.mode != "full" or self.sharpen != "none" or self.profile is not None):
            raise ExportError("A linear DNG holds the restored picture as it is: leave out size, sharpening, profile.")

    @property
    def holds_xyz(self) -> bool:
        """Whether the picture is linear XYZ rather than RGB of a space."""
        return self.format == "dng" or (self.format == "tiff32f" and self.stage == "restored" and not self.profile)

    @property
    def space(self) -> ProfileName | None:
        """The colour space of the pixels; None where they are not colours of one."""
        if self.holds_xyz or self.stage == "raw" or self.view == "xyz-gamma":
            return None
        return self.profile or "srgb"


def available_formats() -> tuple[Format, ...]:
    """The formats that can be written here: some need features that Pillow may be built without."""
    return tuple(name for name in FORMATS if _is_there(name))


def _is_there(name: Format) -> bool:
    from PIL import features

    needs = FORMATS[name].needs
    return not needs or bool(features.check(needs))


def check_format(options: ExportOptions, width: int, height: int) -> None:
    """Raise ExportError when a format isn't there, or can't hold so many pixels."""
    info = FORMATS[options.format]
    # Not by asking for all of them: that loads libraries for the others, too.
    if not _is_there(options.format):
        raise ExportError(
            "{name} can't be written here, as Pillow was built without it: choose another format.", name=info.name
        )
    longest = _LONGEST_SIDE.get(options.format)
    if longest is not None and max(width, height) > longest:
        raise ExportError(
            "{name} holds at most {longest} pixels a side: choose PNG or TIFF, or a smaller size.",
            name=info.name,
            longest=longest,
        )


def kept_of_shot(shot: Shot, metadata: Metadata) -> Shot | None:
    """What is written of a shot; None is nothing at all."""
    if metadata == "none":
        return None
    return shot if metadata == "all" else replace(shot, gps=None)
