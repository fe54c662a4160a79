"""Pictures for a display and for a soft proof: ICC profiles of files through LittleCMS (Pillow's ImageCms)."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, get_args

import numpy as np

from camnet_gui.errors import CamnetError
from camnet_gui.images import U8
from camnet_gui.profiles import icc_profile
from camnet_gui.shaper import Shaper, shaper_for

if TYPE_CHECKING:
    from PIL.ImageCms import ImageCmsTransform

Rgb = tuple[int, int, int]
Intent = Literal["perceptual", "relative", "saturation", "absolute"]
INTENTS: Final[tuple[Intent, ...]] = get_args(Intent)
_LARGEST: Final = 64 << 20  # bytes of a profile
_PROOFING, _GAMUT_CHECK, _BLACK_POINT = 0x4000, 0x1000, 0x2000  # lcms2.h


@dataclass(frozen=True, slots=True)
class Profile:
    """An ICC profile. `space` is what its device works in: "RGB", "CMYK", "GRAY"."""

    name: str
    space: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Proof:
    """A device that is imitated.

    warning : mark in grey what it can't show
    paper : show its white beside that of the screen, as a print looks beside a lamp; the absolute intent does so anyway
    """

    profile: Profile
    intent: Intent = "relative"
    black_point: bool = True
    warning: bool = False
    paper: bool = False


@dataclass(frozen=True, slots=True)
class ColourPath:
    """How sRGB pictures get to the screen. display : None is a screen that shows sRGB; proof : None is none."""

    display: Profile | None = None
    proof: Proof | None = None

    @property
    def is_plain(self) -> bool:
        """Whether pictures go to the screen as they are."""
        return self.display is None and self.proof is None

    @property
    def unproofed(self) -> ColourPath:
        """The same without the proof, for pictures that are no colours: the mosaic, XYZ as RGB."""
        return ColourPath(self.display)

    def shown(self, rgb: U8) -> U8:
        """uint8 (H, W, 3), sRGB, as code values of the display. Raises CamnetError for a profile that can't be used."""
        if self.is_plain:
            return rgb
        shaper = _shaper(self)
        if shaper is not None:
            return shaper.shown(rgb)
        from PIL import Image, ImageCms

        try:
            picture = ImageCms.applyTransform(Image.fromarray(np.ascontiguousarray(rgb)), _transform(self))
        except ImageCms.PyCMSError as error:
            raise CamnetError("The colour profile can't be used ({error}): choose another one.", error=error) from error
        assert picture is not None
        return np.asarray(picture)

    def colours_shown(self, colours: tuple[Rgb, ...]) -> tuple[Rgb, ...]:
        """Single sRGB colours, 0..255, as code values of the display, without the proof: for marks and legends."""
        if self.display is None or not colours:
            return colours
        shown = self.unproofed.shown(np.array([colours], np.uint8))[0]
        return tuple((int(r), int(g), int(b)) for r, g, b in shown)


@lru_cache(maxsize=4)
def _shaper(path: ColourPath) -> Shaper | None:
    """The quick way, where there is one."""
    return shaper_for(path.display.data) if path.proof is None and path.display is not None else None


@lru_cache(maxsize=4)
def _transform(path: ColourPath) -> ImageCmsTransform:
    from PIL import ImageCms

    source = ImageCms.ImageCmsProfile(io.BytesIO(icc_profile("srgb")))
    display = ImageCms.ImageCmsProfile(io.BytesIO(path.display.data)) if path.display else source
    # Profiles without tables clip in any intent; black point compensation keeps the shadows of a display.
    relative = ImageCms.Intent.RELATIVE_COLORIMETRIC
    if path.proof is None:
        flags = ImageCms.Flags(_BLACK_POINT)
        return ImageCms.buildTransform(source, display, "RGB", "RGB", relative, flags)
    proof = path.proof
    flags = ImageCms.Flags(
        _PROOFING | (_BLACK_POINT if proof.black_point else 0) | (_GAMUT_CHECK if proof.warning else 0)
    )
    imitated = ImageCms.ImageCmsProfile(io.BytesIO(proof.profile.data))
    intent = ImageCms.Intent(INTENTS.index(proof.intent))
    # The second intent is that of the way from the device to the screen: it says whether paper stays white.
    absolute = proof.paper or proof.intent == "absolute"
    shown = ImageCms.Intent.ABSOLUTE_COLORIMETRIC if absolute else relative
    return ImageCms.buildProofTransform(source, display, imitated, "RGB", "RGB", intent, shown, flags)


def read_profile(path: Path) -> Profile:
    """The profile in a file. Raises CamnetError when it is none."""
    try:
        if path.stat().st_size > _LARGEST:
            raise CamnetError("{name} is too large for a colour profile: choose another file.", name=path.name)
        return profile_of(path.read_bytes(), path.stem)
    except OSError as error:
        raise CamnetError(
            "The colour profile {path} can't be read: {reason}.", path=path, reason=error.strerror
        ) from error


def profile_of(data: bytes, name: str) -> Profile:
    """The profile in `data`; `name` where it doesn't tell its own. Raises CamnetError when it is none."""
    from PIL import ImageCms

    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(data))
        space = profile.profile.xcolor_space.strip()
        described = ImageCms.getProfileDescription(profile).strip()
    except (ImageCms.PyCMSError, OSError, ValueError, AttributeError) as error:
        raise CamnetError("{name} is no colour profile: choose a file in .icc or .icm.", name=name) from error
    return Profile(described or name, space, data)


def display_profile(profile: Profile) -> Profile:
    """`profile`, if a display can have it. Raises CamnetError."""
    if profile.space != "RGB":
        raise CamnetError(
            "“{name}” is no display's profile: it describes {space} instead of RGB.",
            name=profile.name,
            space=profile.space,
        )
    ColourPath(profile).shown(np.zeros((1, 1, 3), np.uint8))
    return profile


def proof_profile(profile: Profile) -> Profile:
    """`profile`, if its device can be imitated. Raises CamnetError."""
    ColourPath(None, Proof(profile)).shown(np.zeros((1, 1, 3), np.uint8))
    return profile
