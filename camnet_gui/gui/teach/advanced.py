"""Deeper choices of a lesson, behind a fold: nobody needs to read them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QToolButton, QVBoxLayout, QWidget

from camnet_gui.gui.controls import ChoiceBox, NumberBox
from camnet_gui.gui.teach.fields import FolderField
from camnet_gui.gui.theme import icon
from camnet_gui.gui.translate import tr
from camnet_gui.teach.kept import Request

# As `model.device.choose` takes them.
DEVICES: Final = ("cpu", "auto")
DEVICE_NAMES: Final = ("The processor", "A graphics card, if there is one that can")
MOST_HOURS: Final = 72


class Advanced(QWidget):
    """Which device learns, hours instead of minutes, what else counts; folded at first. `changed` as the page's."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = QToolButton()
        self.title.setCheckable(True)
        self.title.setObjectName("sectionTitle")
        self.title.setText(tr("Advanced"))
        self.title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.title.setIconSize(QSize(12, 12))
        self.box = ChoiceBox()
        self.box.setAccessibleName(tr("Device that learns"))
        self.box.setToolTip(tr("A graphics card learns much faster, but developing has to share it meanwhile"))
        for key, text in zip(DEVICES, DEVICE_NAMES, strict=True):
            self.box.addItem(tr(text), key)
        self.hours = NumberBox()
        self.hours.setRange(0, MOST_HOURS)
        self.hours.setDecimals(1)
        self.hours.setSpecialValueText(tr("The minutes above"))
        self.hours.setSuffix(tr(" hours at most"))
        self.hours.setAccessibleName(tr("Hours for learning"))
        self.hours.setToolTip(tr("For many pairs with a look that is different in different places: more steps. It "
                                 "still ends by itself when it gets no better"))
        vgg = tr("VGG-19 (*.safetensors *.pth)")
        self.perceptual = FolderField(tr("Weights of VGG-19"), tr("None: pixels alone are compared"), vgg)
        self.perceptual.setToolTip(tr("Compares pictures as a net for recognising them does, too. It needs the file of "
                                      "its weights, and makes each step many times as long"))
        self.body = QWidget()
        form = QFormLayout(self.body)
        form.setContentsMargins(18, 4, 0, 0)
        form.addRow(tr("Device"), self.box)
        form.addRow(tr("Time"), self.hours)
        form.addRow(tr("Perceptual loss"), self.perceptual)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.body)
        self.title.toggled.connect(self._fold)
        self.perceptual.changed.connect(self.changed)
        self._fold(False)

    def device(self) -> str:
        """As `model.device.choose` takes it."""
        return str(self.box.currentData())

    def minutes(self) -> float:
        """Instead of the usual ones; 0 leaves these."""
        return float(60 * self.hours.value())

    def deeper(self) -> dict[str, object]:
        """The fields of `teach.kept.Deeper` that differ from the usual."""
        return {"perceptual": self.perceptual.path} if self.perceptual.path else {}

    def problem(self) -> str:
        """What is missing, or ""."""
        if self.perceptual.path and not Path(self.perceptual.path).is_file():
            return tr("The file of VGG-19's weights does not exist.")
        return ""

    def fill(self, request: Request) -> None:
        """Show what an earlier lesson was asked for."""
        self.perceptual.edit.setText(str(request.deeper.perceptual or ""))
        self.box.setCurrentIndex(max(self.box.findData(request.device), 0))
        self.hours.setValue(request.minutes / 60 if request.minutes > 600 else 0)

    def _fold(self, shown: bool) -> None:
        self.body.setVisible(shown)
        self.title.setIcon(icon("unfolded" if shown else "folded"))
