"""Deeper choices of a lesson, behind a fold: nobody needs to read them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from camnet_gui.gui.controls import ChoiceBox, NumberBox
from camnet_gui.gui.teach.fields import FolderField
from camnet_gui.gui.theme import icon
from camnet_gui.gui.translate import tr
from camnet_gui.teach.kept import Request

# As `model.device.choose` takes them.
DEVICES: Final = ("cpu", "auto")
DEVICE_NAMES: Final = ("The processor", "A graphics card, if there is one that can")
# As `kept.CameraWay` names them.
WAYS: Final = ("", "clean", "burst", "long-exposures")
WAY_NAMES: Final = (
    "As it is", "For my camera, from raws of low ISO", "For my camera, from bursts of a fixed camera",
    "For my camera, from long and short exposures",
)  # fmt: skip
NETS: Final = ("fast", "paper")
NET_NAMES: Final = ("The fast one", "The paper's")
# How noisy the pictures are, as `words.HowNoisy` names it: λ of the paper's Eq. (7).
NOISES: Final = ("", "little", "some", "night")
NOISE_NAMES: Final = (
    "No: each stage learns alone", "Yes, my pictures have little noise", "Yes, my pictures are somewhat noisy",
    "Yes, my pictures are of the night",
)  # fmt: skip
MOST_HOURS: Final = 72


class Advanced(QWidget):
    """Which device learns, hours instead of minutes, what else counts; folded at first. `changed` as the page's."""

    changed = Signal()
    own_wanted = Signal()

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
        self.joint = _choices(NOISES, NOISE_NAMES, tr("Both stages together"))
        self.joint.setToolTip(tr(
            "After the look has learned, the Restore-Net and the look learn together, in half of "
            "the time. Photos in this style are then restored by a Restore-Net of its own; where "
            "that is missing, by the usual one"
        ))
        self.nets = _choices(NETS, NET_NAMES, tr("Kind of net"))
        self.nets.setToolTip(tr(
            "The paper's has many times the weights and begins with fresh ones: for hours on a "
            "graphics card. Photos in such a style take many times as long to develop"
        ))
        self.camera = _choices(WAYS, WAY_NAMES, tr("Restore-Net"))
        self.camera.setToolTip(tr(
            "The first stage, which takes out mosaic and noise. Weights of your camera's own are "
            "kept only if they restore scenes better that they did not learn from, and serve "
            "that camera alone"
        ))
        self.camera_raws = FolderField(tr("Folder of these raws"), tr("Else the folder of raws above"))
        self.own = QPushButton(tr("Those I taught…"), autoDefault=False)
        self.own.setToolTip(tr("Look at the Restore-Nets of your cameras, or delete them"))
        self.body = QWidget()
        form = QFormLayout(self.body)
        form.setContentsMargins(18, 4, 0, 0)
        form.addRow(tr("Device"), self.box)
        form.addRow(tr("Time"), self.hours)
        form.addRow(tr("Net"), self.nets)
        form.addRow(tr("Perceptual loss"), self.perceptual)
        restore = QHBoxLayout()
        restore.addWidget(self.camera, 1)
        restore.addWidget(self.own)
        form.addRow(tr("Restore-Net"), restore)
        form.addRow(tr("Its raws"), self.camera_raws)
        form.addRow(tr("Together"), self.joint)
        self._form = form
        self.camera.currentIndexChanged.connect(self._chosen)
        self.own.clicked.connect(self.own_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.body)
        self.title.toggled.connect(self._fold)
        for box in (self.nets, self.joint):
            box.currentIndexChanged.connect(self.changed)
        for field in (self.perceptual, self.camera_raws):
            field.changed.connect(self.changed)
        self._fold(False)
        self._chosen()

    def device(self) -> str:
        """As `model.device.choose` takes it."""
        return str(self.box.currentData())

    def minutes(self) -> float:
        """Instead of the usual ones; 0 leaves these."""
        return float(60 * self.hours.value())

    def deeper(self) -> dict[str, object]:
        """The fields of `teach.kept.Deeper` that differ from the usual."""
        found = {"perceptual": self.perceptual.path, "camera": self.camera.currentData(),
                 "joint": self.joint.currentData()}
        if self.nets.currentIndex():
            found["nets"] = self.nets.currentData()
        if found["camera"]:
            found["camera_raws"] = self.camera_raws.path
        return {name: value for name, value in found.items() if value}

    def problem(self) -> str:
        """What is missing, or ""."""
        if self.perceptual.path and not Path(self.perceptual.path).is_file():
            return tr("The file of VGG-19's weights does not exist.")
        wanted = self.camera.currentData() and self.camera_raws.path
        if wanted and not Path(self.camera_raws.path).is_dir():
            return tr("The folder of raws for the Restore-Net does not exist.")
        if self.nets.currentIndex() and self.joint.currentIndex():
            return tr("Both stages learn together with the fast net alone.")
        return ""

    def fill(self, request: Request) -> None:
        """Show what an earlier lesson was asked for."""
        deeper = request.deeper
        self.perceptual.edit.setText(str(deeper.perceptual or ""))
        self.camera.setCurrentIndex(max(self.camera.findData(deeper.camera or ""), 0))
        self.camera_raws.edit.setText(str(deeper.camera_raws or ""))
        self.joint.setCurrentIndex(max(self.joint.findData(deeper.joint or ""), 0))
        self.nets.setCurrentIndex(max(self.nets.findData(deeper.nets), 0))
        self.box.setCurrentIndex(max(self.box.findData(request.device), 0))
        self.hours.setValue(request.minutes / 60 if request.minutes > 600 else 0)

    def _chosen(self) -> None:
        self._form.setRowVisible(self.camera_raws, bool(self.camera.currentData()))
        self.changed.emit()

    def _fold(self, shown: bool) -> None:
        self.body.setVisible(shown)
        self.title.setIcon(icon("unfolded" if shown else "folded"))


def _choices(keys: Sequence[str], texts: Sequence[str], name: str) -> ChoiceBox:
    """A box of `texts` in the window's language, each with its key; `name` is for screen readers."""
    box = ChoiceBox()
    box.setAccessibleName(name)
    for key, text in zip(keys, texts, strict=True):
        box.addItem(tr(text), key)
    return box
