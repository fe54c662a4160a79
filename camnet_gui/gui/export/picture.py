"""The part of the export dialog that asks what the file holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QWidget,
)

from camnet_gui.export import FORMATS, ExportOptions, Format, Size, available_formats
from camnet_gui.export.options import Metadata, Sharpening, SizeMode, Subsampling
from camnet_gui.gui.controls import ChoiceBox, NumberBox, label
from camnet_gui.gui.translate import tr
from camnet_gui.profiles import SPACES, ProfileName

SIZES: Final[dict[SizeMode, tuple[str, str, float]]] = {
    "full": ("As it is", "", 0),
    "long": ("Long edge", " px", 2048),
    "short": ("Short edge", " px", 1080),
    "box": ("Within width × height", " px", 1920),
    "megapixels": ("Megapixels", " MP", 6),
    "percent": ("Per cent", " %", 50),
}
STAGES: Final = {"enhanced": "Enhanced, the finished picture", "restored": "Restored, without a style"}
SHARPENINGS: Final[dict[Sharpening, str]] = {"none": "No sharpening", "screen": "For screens", "print": "For prints"}
SUBSAMPLINGS: Final[dict[Subsampling, str]] = {
    "auto": "By quality: full from 90 on",
    "444": "Full (4:4:4)",
    "422": "Half (4:2:2)",
    "420": "Quarter (4:2:0)",
}
METADATA: Final[dict[Metadata, str]] = {"all": "All", "no-gps": "All but the place (GPS)", "none": "None"}
_BOX_HEIGHT: Final = 1080


class PictureChoices(QWidget):
    """Stage, format, quality, colour space, size, sharpening, metadata; only what fits the format is shown."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage_box = _choices(STAGES)
        self.format_box = _choices({name: FORMATS[name].name for name in available_formats()})
        self.quality = QSlider(Qt.Orientation.Horizontal)
        self.quality.setRange(1, 100)
        self.quality.setAccessibleName(tr("Quality"))
        self.quality_number = QSpinBox(minimum=1, maximum=100)
        self.quality.valueChanged.connect(self.quality_number.setValue)
        self.quality_number.valueChanged.connect(self.quality.setValue)
        self.subsampling_box = _choices(SUBSAMPLINGS)
        self.profile_box = _choices({name: space.title for name, space in SPACES.items()})
        self.metadata_box = _choices(METADATA)
        self.size_box = _choices({mode: text for mode, (text, _, _) in SIZES.items()})
        self.size_value = NumberBox(minimum=0.01, maximum=65_000)
        self.size_value.setAccessibleName(tr("Size"))
        self.size_height = NumberBox(minimum=1, maximum=65_000, decimals=0, suffix=" px")
        self.size_height.setAccessibleName(tr("Height"))
        self.times = QLabel("×")
        self.enlarge = QCheckBox(tr("Enlarge smaller photos"))
        self.pixels = label(name="faint")
        self._finished: tuple[int, int] | None = None
        self.sharpen_box = _choices(SHARPENINGS)
        self.amount = QSpinBox(minimum=0, maximum=300, singleStep=10, suffix=" %")
        self.amount.setAccessibleName(tr("Amount of sharpening"))
        self._left, self._right = QFormLayout(), QFormLayout()
        self._lay_out()
        self.show_options(ExportOptions())
        for box in self.findChildren(ChoiceBox):
            box.currentIndexChanged.connect(self._edited)
        for spin in (self.quality_number, self.size_value, self.size_height, self.amount):
            spin.valueChanged.connect(self._edited)
        self.enlarge.toggled.connect(self._edited)
        self.size_box.activated.connect(self._usual_size)

    def _lay_out(self) -> None:
        self._quality_row = _beside(self.quality, self.quality_number)
        self._size_row = _beside(self.size_value, self.times, self.size_height)
        self._left.addRow(tr("Picture"), self.stage_box)
        self._left.addRow(tr("Format"), self.format_box)
        self._left.addRow(tr("Quality"), self._quality_row)
        self._left.addRow(tr("Colour detail"), self.subsampling_box)
        self._left.addRow(tr("Colour space"), self.profile_box)
        self._right.addRow(tr("Size"), self.size_box)
        self._right.addRow("", self._size_row)
        self._right.addRow("", self.enlarge)
        self._right.addRow("", self.pixels)
        self._sharpen_row = _beside(self.sharpen_box, self.amount)
        self._right.addRow(tr("Sharpening"), self._sharpen_row)
        self._right.addRow(tr("Metadata"), self.metadata_box)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(24)
        for form in (self._left, self._right):
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
            form.setSpacing(8)
            columns.addLayout(form, 1)

    def options(self) -> ExportOptions:
        """What is chosen. Raises ExportError when it doesn't go together."""
        kind = cast(Format, self.format_box.currentData())
        dng, stage = kind == "dng", self.stage_box.currentData()
        mode = cast(SizeMode, self.size_box.currentData())
        profile = cast(ProfileName, self.profile_box.currentData())
        return ExportOptions(
            format=kind,
            quality=self.quality_number.value(),
            stage="restored" if dng else stage,
            profile=None if dng or profile == "srgb" else profile,
            size=Size() if dng or mode == "full" else self._size(mode),
            sharpen="none" if dng else self.sharpen_box.currentData(),
            amount=self.amount.value() / 100,
            subsampling=self.subsampling_box.currentData(),
            metadata=self.metadata_box.currentData(),
        )

    def set_finished(self, width: int, height: int) -> None:
        """The size of the first photo's finished picture, of which the file's is made."""
        self._finished = width, height

    def show_pixels(self, many: bool) -> None:
        """Tell the size of the file, as far as the photo's is known. Raises ExportError for one that is too large."""
        self.pixels.clear()
        if self._finished is None:
            return
        width, height = self.options().size.fitted(*self._finished)
        said = tr("{width} × {height} pixels", width=width, height=height)
        self.pixels.setText(tr("{said} for the first photo", said=said) if many else said)

    def _size(self, mode: SizeMode) -> Size:
        height = self.size_height.value() if mode == "box" else 0.0
        return Size(mode, self.size_value.value(), height, self.enlarge.isChecked())

    def show_options(self, options: ExportOptions) -> None:
        """Set every control."""
        blockers = [QSignalBlocker(child) for child in self.findChildren(QWidget)]
        known = [self.format_box.itemData(index) for index in range(self.format_box.count())]
        for box, value in (
            (self.stage_box, options.stage if options.stage != "raw" else "enhanced"),
            (self.format_box, options.format if options.format in known else "jpeg"),
            (self.subsampling_box, options.subsampling),
            (self.profile_box, options.profile or "srgb"),
            (self.metadata_box, options.metadata),
            (self.size_box, options.size.mode),
            (self.sharpen_box, options.sharpen),
        ):
            box.setCurrentIndex(box.findData(value))
        self.quality.setValue(options.quality)
        self.quality_number.setValue(options.quality)
        self._shape_size(options.size.mode)
        if options.size.mode != "full":
            self.size_value.setValue(options.size.value)
        self.size_height.setValue(options.size.height or _BOX_HEIGHT)
        self.enlarge.setChecked(options.size.enlarge)
        self.amount.setValue(round(100 * options.amount))
        del blockers
        self._edited()

    def _usual_size(self) -> None:
        """Another way to tell the size begins with a number that makes sense for it."""
        mode = cast(SizeMode, self.size_box.currentData())
        self._shape_size(mode)
        self.size_value.setValue(SIZES[mode][2])

    def _shape_size(self, mode: SizeMode) -> None:
        self.size_value.setSuffix(SIZES[mode][1])
        self.size_value.setDecimals(1 if mode in ("megapixels", "percent") else 0)

    def _edited(self) -> None:
        kind, mode = self.format_box.currentData(), self.size_box.currentData()
        dng = kind == "dng"
        self._left.setRowVisible(self._quality_row, FORMATS[cast(Format, kind)].quality)
        self._left.setRowVisible(self.subsampling_box, kind in ("jpeg", "avif"))
        self._left.setRowVisible(self.stage_box, not dng)
        self._left.setRowVisible(self.profile_box, not dng)
        self._right.setRowVisible(self.size_box, not dng)
        self._right.setRowVisible(self._size_row, not dng and mode != "full")
        self._right.setRowVisible(self.enlarge, not dng and mode != "full")
        self.times.setVisible(mode == "box")
        self.size_height.setVisible(mode == "box")
        self._right.setRowVisible(self._sharpen_row, not dng)
        self.amount.setEnabled(self.sharpen_box.currentData() != "none")
        self.changed.emit()


def _choices(texts: Mapping[str, str] | Mapping[Any, str]) -> ChoiceBox:
    box = ChoiceBox()
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    for value, text in texts.items():
        box.addItem(tr(text), value)
    return box


def _beside(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for index, widget in enumerate(widgets):
        row.addWidget(widget, 1 if index == 0 else 0)
    return holder
