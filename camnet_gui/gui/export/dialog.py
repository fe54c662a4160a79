"""Asks what to write and where, for one photo or many; presets hold answers under a name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from camnet_gui.edits import Edits
from camnet_gui.errors import ExportError
from camnet_gui.export import FIELDS, Destination, free_name
from camnet_gui.export.place import Exists
from camnet_gui.export.presets import SHIPPED, ExportChoices, ExportMemory, ExportPreset
from camnet_gui.geometry import place
from camnet_gui.gui.controls import ChoiceBox, label
from camnet_gui.gui.export.picture import PictureChoices
from camnet_gui.gui.translate import told, tr
from camnet_gui.images import Shot

EXISTS_TEXTS: Final[dict[Exists, str]] = {
    "ask": "Ask, and write nothing before",
    "skip": "Skip the photo",
    "overwrite": "Replace the file",
    "number": "Keep both, and number the new one",
}


class ExportDialog(QDialog):
    """`choices()` holds the answer once it was accepted; `memory` the presets as they are then."""

    memory_changed = Signal(object)  # ExportMemory, when a preset was saved or deleted

    def __init__(
        self,
        photos: Sequence[Path],
        edits: Edits,
        shot: Shot,
        memory: ExportMemory,
        parent: QWidget | None = None,
    ) -> None:
        """`edits` and `shot` are those of the first photo, for the name's preview."""
        super().__init__(parent)
        self._photos, self._edits, self._shot, self.memory = photos, edits, shot, memory
        many = len(photos) > 1
        self.setWindowTitle(tr("Export {photos} photos", photos=len(photos)) if many else tr(
            "Export {name}", name=photos[0].name
        ))
        self.preset_box = ChoiceBox()
        self.preset_box.setAccessibleName(tr("Preset"))
        self.save_preset = QPushButton(tr("Save as preset…"), autoDefault=False)
        self.delete_preset = QPushButton(tr("Delete"), autoDefault=False)
        self.picture = PictureChoices()
        self.folder = QLineEdit()
        self.folder.setPlaceholderText(tr("The folder of each photo") if many else tr("The photo's folder"))
        self.folder.setAccessibleName(tr("Folder"))
        browse = QPushButton(tr("Browse…"), autoDefault=False)
        self.pattern = QLineEdit()
        for field in (self.folder, self.pattern):
            field.setObjectName("field")
        self.pattern.setAccessibleName(tr("File name"))
        fields = QPushButton(tr("Insert…"), autoDefault=False)
        fields.setToolTip(tr("Put the photo's name, the style, the date and the like into the file name"))
        self.example = label(name="faint", wrap=True)
        self.exists_box = ChoiceBox()
        for widget in (self.example, self.exists_box):
            widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for kind in get_args(Exists):
            self.exists_box.addItem(tr(EXISTS_TEXTS[kind]), kind)
        self.message = QLabel(wordWrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = self.buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export_button.setDefault(True)
        self._lay_out(browse, fields)
        self._fill_presets()
        self._show(memory.last)
        browse.clicked.connect(self._browse)
        fields.clicked.connect(self._offer_fields)
        self.preset_box.activated.connect(self._take_preset)
        self.save_preset.clicked.connect(self._save_preset)
        self.delete_preset.clicked.connect(self._delete_preset)
        self.picture.changed.connect(self._edited)
        for field in (self.folder, self.pattern):
            field.textChanged.connect(self._edited)
        self.exists_box.currentIndexChanged.connect(self._edited)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._check()
        self.pattern.setFocus()

    def _lay_out(self, browse: QPushButton, fields: QPushButton) -> None:
        where = QFormLayout()
        where.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        where.setSpacing(8)
        where.addRow(tr("Folder"), _row(self.folder, browse))
        where.addRow(tr("File name"), _row(self.pattern, fields))
        where.addRow("", self.example)
        where.addRow(tr("If it exists"), self.exists_box)
        presets = QFormLayout()
        presets.addRow(tr("Preset"), _row(self.preset_box, self.save_preset, self.delete_preset))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(presets)
        column.addWidget(self.picture)
        column.addLayout(where)
        column.addWidget(self.message)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.setMinimumWidth(760)

    def choices(self) -> ExportChoices:
        """The answer. Raises ExportError when it doesn't go together."""
        return ExportChoices(options=self.picture.options(), destination=self._destination())

    def set_first(self, edits: Edits, shot: Shot, size: tuple[int, int]) -> None:
        """What is known of the first photo: `size` is (height, width) upright, before its geometry."""
        self._edits, self._shot = edits, shot
        placed = place(*size, edits.geometry)
        self.picture.set_finished(placed.width, placed.height)
        self._check()

    def example_target(self) -> Path:
        """Where the first photo goes. Raises ExportError."""
        options, destination = self.picture.options(), self._destination()
        return destination.target(self._photos[0], self._shot, self._edits, options, 1)

    def _destination(self) -> Destination:
        folder = self.folder.text().strip()
        return Destination(folder, self.pattern.text(), self.exists_box.currentData())

    def _show(self, choices: ExportChoices) -> None:
        self.picture.show_options(choices.options)
        self.folder.setText(choices.destination.folder)
        self.pattern.setText(choices.destination.pattern)
        self.exists_box.setCurrentIndex(self.exists_box.findData(choices.destination.exists))

    # Presets

    def _fill_presets(self, chosen: str = "") -> None:
        self.preset_box.clear()
        self.preset_box.addItem(tr("Choices of last time"), None)
        for preset in (*self.memory.presets, *SHIPPED):
            self.preset_box.addItem(tr(preset.name) if preset in SHIPPED else preset.name, preset)
        self.preset_box.setCurrentIndex(max(0, self.preset_box.findText(chosen)) if chosen else 0)
        self._enable_delete()

    def _enable_delete(self) -> None:
        own = [preset.name for preset in self.memory.presets]
        self.delete_preset.setEnabled(self.preset_box.currentText() in own)

    def _take_preset(self) -> None:
        preset = self.preset_box.currentData()
        if isinstance(preset, ExportPreset):
            # A shipped one says nothing about places: those stay.
            where = self._destination_or_default() if preset in SHIPPED else preset.choices.destination
            chosen = preset.choices.model_copy(update={"destination": where})
        else:
            chosen = self.memory.last
        index = self.preset_box.currentIndex()
        self._show(chosen)
        self.preset_box.setCurrentIndex(index)
        self._enable_delete()
        self._check()

    def _destination_or_default(self) -> Destination:
        try:
            return self._destination()
        except ExportError:
            return self.memory.last.destination

    def _save_preset(self) -> None:
        own = self.preset_box.currentText() if self.delete_preset.isEnabled() else ""
        name, accepted = QInputDialog.getText(self, tr("Save as preset"), tr("Name of the preset:"), text=own)
        name = name.strip()[:80]
        if accepted and name:
            self._remember(self.memory.with_preset(ExportPreset(name=name, choices=self.choices())), name)

    def _delete_preset(self) -> None:
        self._remember(self.memory.without_preset(self.preset_box.currentText()), "")

    def _remember(self, memory: ExportMemory, chosen: str) -> None:
        self.memory = memory
        self._fill_presets(chosen)
        self.memory_changed.emit(memory)

    # Checking

    def _edited(self) -> None:
        self._check()

    def _browse(self) -> None:
        start = self.folder.text() or str(self._photos[0].parent)
        folder = QFileDialog.getExistingDirectory(self, tr("Export to"), start)
        if folder:
            self.folder.setText(folder)

    def _offer_fields(self) -> None:
        menu = QMenu(self)
        for name, meaning in FIELDS.items():
            text = "{number:03}" if name == "number" else f"{{{name}}}"
            menu.addAction(f"{text}\t{tr(meaning)}").setData(text)
        chosen = menu.exec(QCursor.pos())
        if chosen is not None:
            self.pattern.insert(chosen.data())
        menu.deleteLater()

    def _check(self) -> None:
        """Show the name that comes out, and say what stands in the way."""
        message, example = "", ""
        try:
            self.picture.show_pixels(len(self._photos) > 1)
            target = self.example_target()
            example = tr("{name}, and so on", name=target.name) if len(self._photos) > 1 else target.name
            folder = target.parent
            # One level is made when it is missing; more is a mistake in the name.
            if not folder.is_dir() and not folder.parent.is_dir():
                message = tr("The folder {folder} does not exist.", folder=folder)
            elif len(self._photos) == 1 and target.exists():
                example = {
                    "ask": tr("{name} exists already; you are asked before anything is written.", name=target.name),
                    "skip": tr("{name} exists already and would be kept: nothing to export.", name=target.name),
                    "overwrite": tr("{name} exists already and is replaced.", name=target.name),
                    "number": tr("{free}, as {name} exists already.", free=free_name(target).name, name=target.name),
                }[self.exists_box.currentData()]
        except ExportError as error:
            message = told(error)
        except OSError as error:
            message = tr("This name can't be used: {strerror}.", strerror=error.strerror)
        self.example.setText(example)
        self.message.setText(message)
        self.message.setVisible(bool(message))
        self.export_button.setEnabled(not message)
        self.save_preset.setEnabled(not message)


def _row(first: QWidget, *others: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(first, 1)
    for widget in others:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    return holder
