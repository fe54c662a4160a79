"""The parts of this package, in the order in which they are built."""

from __future__ import annotations

from typing import Final

from camnet_gui.gui.inspect.loupe import LoupePart
from camnet_gui.gui.inspect.overlay import OverlayPart
from camnet_gui.gui.inspect.readout import ReadoutPart
from camnet_gui.gui.inspect.reference import ReferencePart
from camnet_gui.gui.inspect.scopes import ScopesPart
from camnet_gui.gui.parts import Part

INSPECT: Final[tuple[type[Part], ...]] = (ScopesPart, ReadoutPart, OverlayPart, ReferencePart, LoupePart)
