"""What the control panel remembers."""

from __future__ import annotations

from camnet_gui.gui.parts import Part
from camnet_gui.settings import Settings


class PanelPart(Part):
    """Which sections are folded away."""

    def restore(self, settings: Settings) -> None:
        """Fold those of last time."""
        self.window.controls.set_folded(settings.edit.folded)

    def store(self, settings: Settings) -> Settings:
        """Remember the folded ones."""
        edit = settings.edit.model_copy(update={"folded": self.window.controls.folded()})
        return settings.model_copy(update={"edit": edit})
