"""The profile that the system tells of a screen: one interface to the ways in which systems tell it.

Where none is told, or what is asked fails, the screen is taken for sRGB, quietly. Any thread may ask.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from camnet_gui.gui.colour.colord import colord_profile
from camnet_gui.gui.colour.macos import macos_profile
from camnet_gui.gui.colour.wayland import converts_colours
from camnet_gui.gui.colour.windows import windows_profile
from camnet_gui.gui.colour.x11 import x11_profile

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ScreenPlace:
    """A screen as the systems name it.

    platform : of Qt, such as "xcb", "wayland", "windows", "cocoa"
    number : its place among Qt's screens, where 0 is the primary one
    name : on Linux of its connector, such as "eDP-1"
    centre : its middle, in the desktop's coordinates
    window : native handle of a window that is on it
    """

    platform: str
    number: int
    name: str
    centre: tuple[int, int]
    window: int


@dataclass(frozen=True, slots=True)
class Told:
    """What the system tells: an ICC profile, or b"" for sRGB, and which of NAMES told it, "" for none."""

    data: bytes
    source: str


COMPOSITOR: Final = "compositor"
NAMES: Final[dict[str, str]] = {
    "x11": "the X server", "colord": "colord", "windows": "Windows", "macos": "macOS", COMPOSITOR: "the desktop",
}  # fmt: skip
Ask = Callable[[ScreenPlace], bytes]
# Tried in this order.
SOURCES: Final[dict[str, tuple[tuple[str, Ask], ...]]] = {
    "xcb": (
        ("x11", lambda place: x11_profile(place.number)),
        ("colord", lambda place: b"" if _converted() else colord_profile(place.name)),
    ),
    "wayland": (("colord", lambda place: b"" if _converted() else colord_profile(place.name)),),
    "windows": (("windows", lambda place: windows_profile(place.window)),),
    "cocoa": (("macos", lambda place: macos_profile(place.centre)),),
}


def profile_of_screen(place: ScreenPlace) -> Told:
    """Ask the system for the profile of a screen. Never raises."""
    # Qt has had two plug-ins for Wayland: "wayland" and "wayland-egl".
    platform = place.platform.partition("-")[0]
    for source, ask in SOURCES.get(platform, ()):
        try:
            data = ask(place)
        except (OSError, AttributeError, ValueError, TypeError, ImportError) as error:
            log.info("%s does not tell a profile: %s", source, error)
            continue
        if data:
            return Told(data, source)
    return Told(b"", COMPOSITOR if platform in ("xcb", "wayland") and _converted() else "")


def _converted() -> bool:
    """Whether a Wayland desktop, that of XWayland too, brings sRGB to the screen: a profile would be applied twice."""
    try:
        return bool(os.environ.get("WAYLAND_DISPLAY")) and converts_colours()
    except (OSError, AttributeError) as error:
        log.info("Wayland can't be asked: %s", error)
        return False
