"""What the user decided for one photo: everything that developing it depends on, and how parts of it are grouped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

Gain = Annotated[float, Field(gt=0.0, lt=1000.0)]
Share = Annotated[float, Field(ge=0.0, le=1.0)]
Amount = Annotated[float, Field(ge=-1.0, le=1.0)]


class WhiteBalance(BaseModel):
    """How grey is found. `as-shot` and `auto` need no numbers; `temperature` uses kelvin and tint; `picked` the gains.

    tint is 3000 times the Duv of the light: positive makes the picture more magenta, negative greener.
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    mode: Literal["as-shot", "auto", "temperature", "picked"] = "as-shot"
    kelvin: float = Field(default=6500.0, ge=1500.0, le=25000.0)
    tint: float = Field(default=0.0, ge=-150.0, le=150.0)
    gains: tuple[Gain, Gain, Gain] = (1.0, 1.0, 1.0)


class Crop(BaseModel):
    """The part of the picture that is kept, as shares of the turned, straightened picture's width and height."""

    model_config = ConfigDict(frozen=True, extra="allow")

    left: Share = 0.0
    top: Share = 0.0
    right: Share = 1.0
    bottom: Share = 1.0

    @model_validator(mode="after")
    def _something_is_left(self) -> Crop:
        if self.right - self.left < 1e-3 or self.bottom - self.top < 1e-3:
            raise ValueError("the crop leaves nothing of the picture")
        return self


class Geometry(BaseModel):
    """Where the picture's pixels go, in this order, after the orientation that the camera wrote.

    flip : mirror left and right
    turns : quarter turns, clockwise
    angle : straightening, degrees clockwise; the largest upright rectangle of the picture's proportions is kept
    crop : of what that leaves
    ratio : proportions that the crop tool holds, "free", "original" or "3:2"; developing does not look at it
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    flip: bool = False
    turns: int = Field(default=0, ge=0, le=3)
    angle: float = Field(default=0.0, ge=-45.0, le=45.0)
    crop: Crop = Crop()
    ratio: str = Field(default="free", max_length=20)


class Edits(BaseModel):
    """All controls of one photo; the defaults are a photo as first opened.

    They act in this order: white balance and denoise, sharpness, exposure (linear light), style and second style, the
    adjustments (black, white, shadows, highlights, contrast, vibrance, saturation), lens and geometry.

    second_style, blend : share of a second style in the finished picture; "" is none
    black .. saturation : adjustments after the style, -1..1, 0 changes nothing
    sharpness : of the restored picture; 0, as pictures are measured and styles are taught
    lens : correct distortion, vignetting and lateral colour where the lens is known
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    style: str = "natural"
    strength: float = Field(default=1.0, ge=0.0, le=1.5)
    second_style: str = ""
    blend: Share = 0.0
    exposure: float = Field(default=0.0, ge=-4.0, le=4.0)
    black: Amount = 0.0
    white: Amount = 0.0
    shadows: Amount = 0.0
    highlights: Amount = 0.0
    contrast: Amount = 0.0
    vibrance: Amount = 0.0
    saturation: Amount = 0.0
    denoise: float = Field(default=1.0, ge=0.0, le=1.5)
    sharpness: float = Field(default=0.0, ge=0.0, le=1.5)
    white_balance: WhiteBalance = WhiteBalance()
    lens: bool = False
    geometry: Geometry = Geometry()


# What can be copied from photo to photo, reset, or kept as a preset, part by part.
GROUPS: Final[dict[str, tuple[str, ...]]] = {
    "White balance": ("white_balance",),
    "Style": ("style", "strength", "second_style", "blend"),
    "Tone": ("exposure", "black", "white", "shadows", "highlights", "contrast"),
    "Colour": ("vibrance", "saturation"),
    "Denoise": ("denoise",),
    "Sharpness": ("sharpness",),
    "Lens": ("lens",),
    "Crop and rotation": ("geometry",),
}


def with_installed(edits: Edits, keys: Sequence[str]) -> Edits:
    """`edits` as they are developed where these styles are installed: the first one for a style that is not among
    them, and no second style that is not. With no style at all they stay as they are."""
    if not keys:
        return edits
    if edits.style not in keys:
        edits = edits.model_copy(update={"style": keys[0]})
    if edits.second_style and edits.blend and edits.second_style not in keys:
        edits = edits.model_copy(update={"second_style": ""})
    return edits


def with_groups(edits: Edits, source: Edits, groups: frozenset[str]) -> Edits:
    """`edits` with the fields of `groups` (names in GROUPS) taken from `source`."""
    names = [name for group, fields in GROUPS.items() if group in groups for name in fields]
    return edits.model_copy(update={name: getattr(source, name) for name in names})
