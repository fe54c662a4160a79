"""Edits on the command line: one option for every number of them, and two for the geometry.

Nothing heavy is imported here, so that help comes at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from camnet_gui.errors import CamnetError

if TYPE_CHECKING:
    from camnet_gui.edits import Edits

AMOUNTS: Final = ("black", "white", "shadows", "highlights", "contrast", "vibrance", "saturation")
_NUMBERS: Final = (*AMOUNTS, "exposure", "strength", "blend", "denoise", "sharpness")
_SWITCHES: Final = ("lens", "flip")
NAMES: Final = (*_NUMBERS, "second_style", *_SWITCHES)
_ON, _OFF = frozenset({"on", "yes", "true", "1"}), frozenset({"off", "no", "false", "0"})

SET = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="NAME=VALUE",
        help=f"Any edit, repeatable: {', '.join(AMOUNTS)} from -1 to 1; second_style, blend, sharpness; lens, flip: "
        "on.",
    ),
]
CROP = Annotated[
    str | None,
    typer.Option("--crop", metavar="L,T,R,B", help="Edges of what is kept, as shares of width and height from 0 to 1."),
]
ROTATE = Annotated[float | None, typer.Option("--rotate", metavar="DEG", help="Clockwise; by 90 exactly, or a little.")]
IGNORE = Annotated[bool, typer.Option("--ignore-edits", help="Leave out what the window stored beside the photo.")]


def given_edits(settings: list[str] | None, crop: str | None, rotate: float | None) -> dict[str, Any]:
    """The fields of `Edits` that the options give, those of the geometry under "geometry". Raises CamnetError."""
    given: dict[str, Any] = {}
    geometry: dict[str, Any] = {}
    for setting in settings or ():
        name, found, text = (part.strip() for part in setting.partition("="))
        name = name.lower().replace("-", "_")
        if not found or name not in NAMES:
            raise CamnetError(f"“{setting}” is no edit: write NAME=VALUE with one of {', '.join(NAMES)}.")
        (geometry if name == "flip" else given)[name] = _value(name, text)
    if crop is not None:
        try:
            left, top, right, bottom = (float(part) for part in crop.split(","))
        except ValueError as error:
            raise CamnetError(f"“{crop}” is no crop: write four shares, as in --crop 0.1,0,0.9,1.") from error
        geometry["crop"] = {"left": left, "top": top, "right": right, "bottom": bottom}
    if rotate is not None:
        if not -360 <= rotate <= 360:
            raise CamnetError("--rotate takes degrees from -360 to 360.")
        quarters = round(rotate / 90)
        geometry |= {"turns": quarters % 4, "angle": rotate - 90 * quarters}
    return {**given, "geometry": geometry} if geometry else given


def put_over(stored: Edits | None, given: dict[str, Any]) -> Edits:
    """`stored` (None: the defaults) with the `given` fields put over them. Raises CamnetError for a bad value."""
    from pydantic import ValidationError

    from camnet_gui.edits import Edits

    fields = (stored or Edits()).model_dump()
    fields |= {**given, "geometry": {**fields["geometry"], **given.get("geometry", {})}}
    try:
        return Edits.model_validate(fields)
    except ValidationError as error:
        detail = error.errors()[0]
        name = ".".join(str(part) for part in detail["loc"])
        raise CamnetError(f"The edit {name} can't be {detail['input']}: {detail['msg']}.") from error


def _value(name: str, text: str) -> float | str | bool:
    if name in _SWITCHES:
        if text.lower() not in _ON | _OFF:
            raise CamnetError(f"{name} is on or off, not “{text}”.")
        return text.lower() in _ON
    if name == "second_style":
        return text
    try:
        return float(text)
    except ValueError as error:
        raise CamnetError(f"{name} is a number, not “{text}”.") from error
