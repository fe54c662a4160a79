"""What the panes show of a photo in its very first moment: its thumbnail, where the folder has one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF

from camnet_gui.geometry import placement_of
from camnet_gui.gui.folder.part import FolderPart
from camnet_gui.gui.parts import Part
from camnet_gui.gui.pixels import STAGES, Layer
from camnet_gui.gui.translate import tr

ALIKE: Final = 0.03  # how much proportions may differ: thumbnails have whole pixels, and previews are cut a little


class FirstLookPart(Part):
    """The preview follows as soon as the device is free, which takes a moment on a busy machine."""

    def connect_signals(self) -> None:
        """The window takes the old photo's pictures away when a new one is open."""
        self.window.session.photo_opened.connect(self._show)

    def _show(self) -> None:
        session, folder = self.window.session, self.window.part(FolderPart)
        entry = folder.model.entries.get(session.path) if session.path is not None else None
        image = folder.loader.picture(entry) if entry is not None else None
        if image is None or session.photo is None:
            return
        place = placement_of(session.photo, session.edits)
        # A crop or turn that the thumbnail doesn't show yet would be stretched.
        if abs(image.width() * place.height / (image.height() * place.width) - 1) > ALIKE:
            return
        layer = Layer(image, QRectF(0, 0, place.width, place.height), 0, tr("Thumbnail"))
        for stage in STAGES:
            self.window.viewer.set_layer(stage, "base", layer)
