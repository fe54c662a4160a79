"""The controls of single numbers as tables, section by section, and the white balances that have a name."""

from __future__ import annotations

from typing import Final

from camnet_gui.edits import Edits
from camnet_gui.gui.controls import ControlRow

DEFAULTS: Final = Edits()


def _percent(name: str, text: str, tip: str, high: float, default: float) -> ControlRow:
    return ControlRow(name, text, tip, 0.0, high, default, 0.01, 0, " %", 100.0, round(100 * high))


def _amount(name: str, text: str, tip: str) -> ControlRow:
    """-100..100 with nothing in the middle."""
    return ControlRow(name, text, tip, -1.0, 1.0, 0.0, 0.01, 0, "", 100.0, 200)


STRENGTH: Final = _percent(
    "strength", "Strength", "How much of the style is applied: 0 % is the plain rendition.", 1.5, DEFAULTS.strength
)
# What the choice of a second style begins with: a share of nothing would look as if the choice did nothing.
BLEND: Final = _percent("blend", "Blend", "Share of the second style in the picture.", 1.0, 0.5)
LIGHT: Final = (
    ControlRow("exposure", "Exposure", "Brightness in stops: +1 EV is twice the light. Set it first, before the tones.",
               -4.0, 4.0, DEFAULTS.exposure, 0.05, 2, " EV", 1.0, 160),
    _amount("contrast", "Contrast", "To the right, light and dark tones move apart around the middle; left, together."),
    _amount("highlights", "Highlights", "Brightness of the light tones: to the left brings back bright skies."),
    _amount("shadows", "Shadows", "Brightness of the dark tones: to the right opens them without touching the lights."),
    _amount("white", "White point", "Where white begins: to the right, more tones become pure white."),
    _amount("black", "Black point", "Where black begins: to the left, more tones become pure black."),
)
COLOUR: Final = (
    _amount("vibrance", "Vibrance", "Strength of the pale colours; strong ones and skin are spared."),
    _amount("saturation", "Saturation", "Strength of all colours: at the left end the picture is black and white."),
)
DETAIL: Final = (
    _percent("denoise", "Denoise", "How much noise is taken out: 100 % is what was measured in the photo.",
             1.5, DEFAULTS.denoise),
    _percent("sharpness", "Sharpness", "Fine contrast that lens and sensor took: judge it at 100 % (Z).",
             1.5, DEFAULTS.sharpness),
)
TEMPERATURE: Final = ControlRow(
    "kelvin", "Temperature", "Colour temperature of the light: higher values make the picture warmer.",
    1500.0, 25000.0, DEFAULTS.white_balance.kelvin, 10.0, 0, " K", 1.0, 500,
    # Equal steps of reciprocal temperature look equal.
    lambda kelvin: -1e6 / kelvin, lambda even: -1e6 / even,
)
TINT: Final = ControlRow(
    "tint", "Tint", "Green to the left, magenta to the right: takes the cast of fluorescent lamps away.",
    -150.0, 150.0, DEFAULTS.white_balance.tint, 1.0,
)
STRAIGHTEN: Final = ControlRow(
    "angle", "Straighten", "Turns the picture clockwise; it is cropped so that no empty corners show.",
    -45.0, 45.0, DEFAULTS.geometry.angle, 0.05, 2, "°", 1.0, 1800,
)
# Fluorescent tubes are greener than daylight, so their balance leans to magenta; the others lie on the daylight curve.
LIGHTS: Final[tuple[tuple[str, float, float], ...]] = (
    ("Daylight", 5500.0, 0.0),
    ("Cloudy", 6500.0, 0.0),
    ("Shade", 7500.0, 0.0),
    ("Tungsten", 2850.0, 0.0),
    ("Fluorescent", 4000.0, 21.0),
    ("Flash", 5600.0, 0.0),
)
