"""The parts of this package, in the order in which they are built."""

from __future__ import annotations

from typing import Final

from camnet_gui.gui.comfort.access import AccessPart
from camnet_gui.gui.comfort.keys import KeysPart
from camnet_gui.gui.comfort.layout import LayoutPart
from camnet_gui.gui.comfort.palette import PalettePart
from camnet_gui.gui.comfort.preferences import PreferencesPart
from camnet_gui.gui.comfort.reports import ReportsPart
from camnet_gui.gui.comfort.second import SecondWindowPart
from camnet_gui.gui.comfort.tour import TourPart
from camnet_gui.gui.parts import Part

COMFORT: Final[tuple[type[Part], ...]] = (
    PreferencesPart, KeysPart, PalettePart, TourPart, LayoutPart, SecondWindowPart, ReportsPart, AccessPart,
)
