"""What commands that write pictures share: options of export and engine, and making the engine.

Nothing heavy is imported here, so that help comes at once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import typer

from camnet_gui.console import Show
from camnet_gui.errors import CamnetError, ExportError

if TYPE_CHECKING:
    from camnet_gui.develop import Engine
    from camnet_gui.export.options import ExportOptions, Size
    from camnet_gui.export.presets import ExportChoices

FormatName = Literal["jpeg", "png", "png8", "png16", "tiff", "tiff8", "tiff16", "tiff32f", "webp", "avif", "dng"]
ProfileChoice = Literal["srgb", "display-p3", "adobe-rgb", "rec2020", "prophoto"]
SharpenChoice = Literal["none", "screen", "print"]
MetadataChoice = Literal["all", "no-gps", "none"]
SubsamplingChoice = Literal["auto", "444", "422", "420"]

PRESET = Annotated[str | None, typer.Option("--preset", help="An export preset, by its name in the window.")]
QUALITY = Annotated[
    int | None, typer.Option("--quality", min=1, max=100, help="Of JPEG, WebP and AVIF.", show_default="92")
]
PROFILE = Annotated[
    ProfileChoice | None, typer.Option("--profile", help="Colour space; prophoto for tiff16.", show_default="srgb")
]
SIZE = Annotated[
    str | None,
    typer.Option(
        "--size",
        metavar="SIZE",
        help="2048 (long edge), short:1080, 1920x1080 (fits within), 6MP, 50%; with + behind it smaller ones grow.",
        show_default="full",
    ),
]
SHARPEN = Annotated[
    SharpenChoice | None, typer.Option("--sharpen", help="For the medium, after --size.", show_default="none")
]
AMOUNT = Annotated[
    float | None, typer.Option("--sharpen-amount", min=0, max=3, help="1 is the usual one.", show_default="1")
]
SUBSAMPLING = Annotated[
    SubsamplingChoice | None, typer.Option("--subsampling", help="Of colour in JPEG and AVIF.", show_default="auto")
]
METADATA = Annotated[
    MetadataChoice | None, typer.Option("--metadata", help="What is kept of the camera's.", show_default="all")
]
DEVICE = Annotated[str, typer.Option("--device", help="auto, cpu, cuda or mps.")]
TILE = Annotated[
    int | None, typer.Option("--tile", min=64, help="Side of a tile in pixels; smaller needs less memory.")
]
AS_JSON = Annotated[bool, typer.Option("--json", help="Write the results as JSON to stdout.")]

_SIZE: Final = re.compile(r"(?:(short|long):)?([\d.]+)(?:x([\d.]+)|(MP|%))?(\+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PictureArguments:
    """What was given on the command line; None is what the preset says, else the default."""

    preset: str | None = None
    quality: int | None = None
    profile: ProfileChoice | None = None
    size: str | None = None
    sharpen: SharpenChoice | None = None
    amount: float | None = None
    subsampling: SubsamplingChoice | None = None
    metadata: MetadataChoice | None = None

    def base(self) -> ExportChoices:
        """The preset's choices, or the defaults. Raises ExportError for a preset that isn't there."""
        from camnet_gui.export.presets import ExportChoices, load_presets, preset_named

        return ExportChoices() if self.preset is None else preset_named(self.preset, load_presets()[0])

    def over(self, options: ExportOptions, **more: Any) -> ExportOptions:
        """`options` with what was given, and `more`, in their place. Raises ExportError where that doesn't fit."""
        from dataclasses import replace

        given: dict[str, Any] = {
            "quality": self.quality,
            "profile": self.profile,
            "sharpen": self.sharpen,
            "amount": self.amount,
            "subsampling": self.subsampling,
            "metadata": self.metadata,
            "size": None if self.size is None else parsed_size(self.size),
        }
        changes = {name: value for name, value in given.items() if value is not None}
        return replace(options, **changes, **more)


def parsed_size(text: str) -> Size:
    """A size as `--size` tells it. Raises ExportError."""
    from camnet_gui.export.options import Size

    found = _SIZE.fullmatch(text.strip())
    try:
        if found is None:
            raise ValueError(text)
        edge, value, height, unit, larger = found.groups()
        if edge and (height or unit):
            raise ValueError(text)
        if height:
            return Size("box", float(value), float(height), bool(larger))
        mode = {"mp": "megapixels", "%": "percent"}.get((unit or "").lower(), (edge or "long").lower())
        return Size(mode, float(value), enlarge=bool(larger))  # type: ignore[arg-type]
    except ValueError as error:
        raise ExportError(f"“{text}” is no size: write 2048, short:1080, 1920x1080, 6MP or 50%.") from error


def make_engine(device: str, tile: int | None) -> Engine:
    """The engine with the shipped styles and the user's own. Raises DeviceError and WeightsError."""
    from camnet_gui.ahead import without_garbage

    with without_garbage():
        from camnet_gui.develop import Engine
    from camnet_gui.paths import user_restores_folder, user_styles_folder

    return Engine(
        device, tile, report=Show().report, more_styles=user_styles_folder(), more_restores=user_restores_folder()
    )


def style_key(engine: Engine, wanted: str) -> str:
    """The key of the style `wanted`, by key or name in any case, or by its file. Raises CamnetError."""
    if wanted.endswith(".safetensors"):
        return engine.add_style(Path(wanted))
    found = engine.styles()
    plain = wanted.casefold().strip()
    for style in found:
        if plain in (style.key.casefold(), style.name.casefold()):
            return style.key
    raise CamnetError(f"There is no style “{wanted}”: choose one of {', '.join(style.key for style in found)}.")
