"""The section of crop and rotation."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from camnet_gui.cropping import RATIOS, fitted, mirrored, ratio_value, swapped, turned
from camnet_gui.edits import Edits, Geometry
from camnet_gui.gui.controls import ChoiceBox, ValueControl
from camnet_gui.gui.edit.draft import GeometryDraft
from camnet_gui.gui.edit.lists import tool_button
from camnet_gui.gui.edit.rows import STRAIGHTEN
from camnet_gui.gui.edit.section import Section
from camnet_gui.gui.session import Session
from camnet_gui.gui.translate import tr

NAMES: Final = {"free": "Free", "original": "Original"}


class FrameSection(Section):
    """Ratio, straightening, quarter turns and mirroring; they change the draft while the crop tool is on."""

    TITLE = "Crop and rotation"
    COVERS = ("Crop and rotation",)
    crop_toggled = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.draft = GeometryDraft(session, self)
        self.crop_button = tool_button("crop", tr("Crop: drag the frame over the picture (R)"))
        self.crop_button.setCheckable(True)
        self.ratio_box = ChoiceBox()
        self.ratio_box.setAccessibleName(tr("Proportions of the crop"))
        self.ratio_box.let_reset(tr("Proportions that the crop keeps while its frame is dragged"))
        for ratio in RATIOS:
            self.ratio_box.addItem(tr(NAMES[ratio]) if ratio in NAMES else ratio, ratio)
        self.swap_button = tool_button("swap", tr("Lay the crop on its side, or upright (X in the crop tool)"))
        self.straighten = ValueControl(STRAIGHTEN)
        self.left_button = tool_button("turn_left", tr("Turn left by 90°"))
        self.right_button = tool_button("turn_right", tr("Turn right by 90°"))
        self.mirror_button = tool_button("flip_h", tr("Mirror left and right"))
        self.upside_button = tool_button("flip_v", tr("Mirror top and bottom"))
        first = QHBoxLayout()
        first.setSpacing(3)
        first.addWidget(self.crop_button)
        first.addWidget(self.ratio_box, 1)
        first.addWidget(self.swap_button)
        second = QHBoxLayout()
        second.setSpacing(3)
        for button in (self.left_button, self.right_button, self.mirror_button, self.upside_button):
            button.setIconSize(QSize(18, 18))
            second.addWidget(button)
        second.addStretch(1)
        self.column.addLayout(first)
        self.column.addWidget(self.straighten)
        self.column.addLayout(second)
        self.crop_button.toggled.connect(self.crop_toggled)
        self.ratio_box.activated.connect(lambda index: self.set_ratio(self.ratio_box.itemData(index)))
        self.ratio_box.reset.connect(lambda: self.set_ratio("free"))
        self.swap_button.clicked.connect(self.swap)
        self.straighten.edited.connect(self._straighten)
        self.straighten.released.connect(session.end_gesture)
        self.straighten.reset_wanted.connect(self.straighten.reset)
        self.left_button.clicked.connect(lambda: self.turn(-1))
        self.right_button.clicked.connect(lambda: self.turn(1))
        self.mirror_button.clicked.connect(lambda: self.mirror(False))
        self.upside_button.clicked.connect(lambda: self.mirror(True))
        self.draft.changed.connect(self._show_geometry)
        self.draft.ended.connect(self._show_geometry)

    def show_edits(self, edits: Edits) -> None:
        """Show the geometry, or the draft of it."""
        super().show_edits(edits)
        self._show_geometry()

    def reset(self) -> None:
        """The draft too."""
        if self.draft.active:
            self.draft.set("crop", "Reset", Geometry())
        else:
            super().reset()

    def set_ratio(self, ratio: str) -> None:
        """Hold proportions, which the crop takes on at once."""
        geometry = self.draft.geometry
        crop = fitted(geometry.crop, ratio_value(ratio, self.draft.aspect()), self.draft.aspect())
        self._set(tr("Proportions: {ratio}", ratio=tr(NAMES.get(ratio, ratio))), {"ratio": ratio, "crop": crop})

    def swap(self) -> None:
        """The crop on its side."""
        geometry, aspect = self.draft.geometry, self.draft.aspect()
        crop = geometry.crop
        shape = (crop.right - crop.left) * aspect / (crop.bottom - crop.top)
        ratio = swapped(geometry.ratio, aspect)
        wanted = ratio_value(ratio, aspect)
        fresh = fitted(crop, 1 / shape if wanted is None else wanted, aspect)
        self._set("Swap proportions", {"ratio": ratio, "crop": fresh})

    def turn(self, quarters: int) -> None:
        """By quarter turns clockwise."""
        self._step("Turn right" if quarters > 0 else "Turn left", turned(self.draft.geometry, quarters))

    def mirror(self, upside_down: bool) -> None:
        """What is seen."""
        text = tr("Mirror top and bottom") if upside_down else tr("Mirror left and right")
        self._step(text, mirrored(self.draft.geometry, upside_down))

    def set_cropping(self, on: bool) -> None:
        """Whether the tool is on."""
        with QSignalBlocker(self.crop_button):
            self.crop_button.setChecked(on)

    def _set(self, text: str, values: dict[str, object]) -> None:
        self._step(text, self.draft.geometry.model_copy(update=values))

    def _step(self, text: str, geometry: Geometry) -> None:
        self.session.end_gesture()
        self.draft.set("frame", text, geometry)
        self.session.end_gesture()

    def _straighten(self, angle: float) -> None:
        text = tr("Straighten {shown}\nStraighten", shown=STRAIGHTEN.shown(angle))
        self.draft.set("angle", text, self.draft.geometry.model_copy(update={"angle": angle}))

    def _show_geometry(self) -> None:
        geometry = self.draft.geometry
        self.straighten.set_value(geometry.angle)
        with QSignalBlocker(self.ratio_box):
            index = self.ratio_box.findData(geometry.ratio)
            if index < 0:
                # Proportions on their side, or from elsewhere.
                self.ratio_box.addItem(geometry.ratio, geometry.ratio)
                index = self.ratio_box.count() - 1
            self.ratio_box.setCurrentIndex(index)
        self.reset_button.setEnabled(geometry != Geometry())
