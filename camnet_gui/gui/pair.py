"""Which two stages the curtain shows."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from camnet_gui.gui.controls import ChoiceBox
from camnet_gui.gui.pixels import REFERENCE, STAGE_NAMES, STAGES, Stage
from camnet_gui.gui.translate import tr


class PairBox(QWidget):
    """Two dropdowns of stages, for the toolbar. `chosen` tells that the user chose in one of them."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = (ChoiceBox(), ChoiceBox())
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.boxes[0])
        row.addWidget(QLabel("|"))
        row.addWidget(self.boxes[1])
        for box in self.boxes:
            for stage in STAGES:
                box.addItem(STAGE_NAMES[stage], stage)
            box.setToolTip(tr("Stage on this side of the curtain"))
            box.activated.connect(lambda index: self.chosen.emit())

    @property
    def pair(self) -> tuple[Stage, Stage]:
        """The stages on the left and on the right."""
        left, right = (cast(Stage, box.currentData()) for box in self.boxes)
        return left, right

    def set_pair(self, left: Stage, right: Stage) -> None:
        """Show a choice."""
        for box, stage in zip(self.boxes, (left, right), strict=True):
            box.setCurrentIndex(box.findData(stage))

    def offer_reference(self, offered: bool) -> None:
        """Let the reference be chosen, or no longer."""
        for box in self.boxes:
            place = box.findData(REFERENCE)
            if offered and place < 0:
                box.addItem(STAGE_NAMES[REFERENCE], REFERENCE)
            elif not offered and place >= 0:
                if box.currentIndex() == place:
                    box.setCurrentIndex(box.findData("enhanced"))
                box.removeItem(place)
