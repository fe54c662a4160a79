"""The parts of this package, in the order in which they are built."""

from __future__ import annotations

from typing import Final

from camnet_gui.gui.edit.clipboard import ClipboardPart
from camnet_gui.gui.edit.crop import CropPart
from camnet_gui.gui.edit.history import HistoryPart
from camnet_gui.gui.edit.panel import PanelPart
from camnet_gui.gui.edit.presets import PresetsPart
from camnet_gui.gui.parts import Part

EDITING: Final[tuple[type[Part], ...]] = (PanelPart, CropPart, HistoryPart, ClipboardPart, PresetsPart)
