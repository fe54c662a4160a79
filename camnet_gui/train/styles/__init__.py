"""The styles that can be trained: what each is called, and what it makes of a picture.

No torch in here: the command line names the styles in its help.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from camnet_gui.errors import TrainingError

if TYPE_CHECKING:
    from torch import Tensor

Formula: TypeAlias = "Callable[[Tensor], Tensor]"
"""Whole pictures (N, 3, H, W), sRGB-encoded [0, 1], to finished pictures of the same kind."""


@dataclass(frozen=True, slots=True)
class Style:
    """A style that can be trained.

    key, name : in files and on the screen
    description : one or two sentences for people; goes into the card
    make : builds the formula; it may read files and raises TrainingError
    reference : the shipped style whose rendition the formula is applied to for the truth; "" when the truth is the
        finished photograph
    monochrome : no colour at all
    credit : what the card's licence says beside the photographs
    """

    key: str
    name: str
    description: str
    make: Callable[[], Formula]
    reference: str = "natural"
    monochrome: bool = False
    credit: str = ""


def _formula(name: str) -> Callable[[], Formula]:
    def make() -> Formula:
        from camnet_gui.train.styles import formulas

        found: Any = getattr(formulas, name)
        return found  # type: ignore[no-any-return]

    return make


def _teacher() -> Formula:
    from camnet_gui.train.data import data_folder
    from camnet_gui.train.styles.teacher import Teacher

    return Teacher.load(data_folder() / "teachers" / "fivek_expertC_3dlut_srgb.safetensors", bounded=True)


STYLES: Final[dict[str, Style]] = {
    style.key: style
    for style in (
        Style(
            "natural",
            "Natural",
            "A calm, correct rendition. Taught with finished photographs.",
            _formula("natural"),
            reference="",
        ),
        Style(
            "expert-c",
            "Expert C",
            "A retoucher's lively look. Taught by the image-adaptive 3D LUTs of Zeng et al. (Apache-2.0), which were "
            "trained on MIT-Adobe FiveK, expert C.",
            _teacher,
            credit="Teacher: image-adaptive 3D LUTs, Apache-2.0",
        ),
        Style(
            "vivid",
            "Vivid",
            "Stronger colour and contrast for landscapes and travel. Skin is spared, and full reds don't clip.",
            _formula("vivid"),
        ),
        Style(
            "soft-portrait",
            "Soft portrait",
            "Light, warm and low in contrast, for people. Skin is evened in tone, not blurred; colours are pastel.",
            _formula("soft_portrait"),
        ),
        Style(
            "film",
            "Film",
            "The palette of a colour negative printed on film. Warm highlights, cool shadows, quiet greens.",
            _formula("film"),
        ),
        Style(
            "night",
            "Night",
            "Opens dark scenes without lifting their noise. Black stays black and lamps keep their colour.",
            _formula("night"),
        ),
        Style(
            "clear",
            "Clear",
            "Local contrast and detail, with open shadows. For haze, architecture and texture.",
            _formula("clear"),
        ),
        Style(
            "mono",
            "Mono",
            "Black and white as film behind a yellow-orange filter. Skies darken, skin lightens.",
            _formula("mono"),
            monochrome=True,
        ),
    )
}


def style_named(key: str) -> Style:
    """The style `key`. Raises TrainingError with the list of keys."""
    if key not in STYLES:
        raise TrainingError(f"There is no style {key!r} to train; there are {', '.join(STYLES)}.")
    return STYLES[key]
