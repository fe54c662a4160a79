"""The dialogs: export, log file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from camnet_gui.edits import Edits
from camnet_gui.export import FORMATS, ExportOptions, free_name, suggested_name
from camnet_gui.gui.controls import label
from camnet_gui.settings import ExportSettings

OFFERED: Final = ("jpeg", "png8", "png16", "tiff16")
LOG_TAIL: Final = 200_000


class ExportDialog(QDialog):
    """Asks what to write and where. `options()` and `target()` hold the answer; an existing file needs a tick."""

    def __init__(self, photo: Path, edits: Edits, last: ExportSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"Export {photo.name}")
        self._photo, self._edits = photo, edits
        self.stage_box = QComboBox()
        self.stage_box.addItem("Enhanced, the finished picture", "enhanced")
        self.stage_box.addItem("Restored, without a style", "restored")
        self.format_box = QComboBox()
        for key in OFFERED:
            self.format_box.addItem(FORMATS[key].name, key)
        self.quality = QSlider(Qt.Orientation.Horizontal)
        self.quality.setRange(1, 100)
        self.quality_number = QSpinBox(minimum=1, maximum=100)
        self.quality.valueChanged.connect(self.quality_number.setValue)
        self.quality_number.valueChanged.connect(self.quality.setValue)
        quality_row = QWidget()
        row = QHBoxLayout(quality_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.quality, 1)
        row.addWidget(self.quality_number)
        self.folder = QLineEdit(last.folder if last.folder and Path(last.folder).is_dir() else str(photo.parent))
        self.name = QLineEdit()
        for field in (self.folder, self.name):
            field.setObjectName("field")
        browse = QPushButton("Browse…", autoDefault=False)
        browse.clicked.connect(self._browse)
        folder_row = QWidget()
        row = QHBoxLayout(folder_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.folder, 1)
        row.addWidget(browse)
        self.message = QLabel(wordWrap=True)
        self.replace = QCheckBox("Replace the existing file")
        self._form = form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setSpacing(10)
        form.addRow("Picture", self.stage_box)
        form.addRow("Format", self.format_box)
        form.addRow("Quality", quality_row)
        form.addRow("Folder", folder_row)
        form.addRow("File name", self.name)
        self._quality_row = quality_row
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = self.buttons.addButton("Export", QDialogButtonBox.ButtonRole.AcceptRole)
        self.export_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.replace)
        column.addWidget(self.message)
        column.addWidget(self.buttons)
        self.stage_box.setCurrentIndex(self.stage_box.findData(last.stage))
        self.format_box.setCurrentIndex(self.format_box.findData(last.format))
        self.quality.setValue(last.quality)
        self.stage_box.currentIndexChanged.connect(self._suggest)
        self.format_box.currentIndexChanged.connect(self._suggest)
        self.folder.textChanged.connect(self._check)
        self.name.textChanged.connect(self._check)
        self.replace.toggled.connect(self._check)
        self._suggest()
        self.setMinimumWidth(520)
        self.name.setFocus()

    def options(self) -> ExportOptions:
        """What to write."""
        return ExportOptions(
            format=self.format_box.currentData(),
            quality=self.quality.value(),
            stage=self.stage_box.currentData(),
            overwrite=self.replace.isChecked(),
        )

    def target(self) -> Path:
        """Where to write it; a name without a suffix of the format gets one."""
        name = self.name.text().strip()
        suffixes = FORMATS[self.format_box.currentData()].suffixes
        if not name.lower().endswith(suffixes):
            name += suffixes[0]
        return Path(self.folder.text()).expanduser() / name

    def choices(self) -> ExportSettings:
        """The choices, to be offered next time."""
        return ExportSettings(
            format=self.format_box.currentData(),
            quality=self.quality.value(),
            stage=self.stage_box.currentData(),
            folder=self.folder.text() if Path(self.folder.text()) != self._photo.parent else "",
        )

    def _suggest(self) -> None:
        name = suggested_name(self._photo, self._edits, self.options())
        self.name.setText(free_name(Path(self.folder.text()) / name).name)
        self._form.setRowVisible(self._quality_row, self.format_box.currentData() == "jpeg")
        self._check()

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Export to", self.folder.text())
        if folder:
            self.folder.setText(folder)

    def _check(self) -> None:
        """Say what stands in the way; never write over a file without the tick."""
        folder = Path(self.folder.text()).expanduser()
        exists = self.name.text().strip() != "" and self.target().exists()
        self.replace.setVisible(exists)
        if not exists:
            self.replace.setChecked(False)
        message = ""
        if not self.name.text().strip() or "/" in self.name.text():
            message = "Give the file a name without slashes."
        elif not folder.is_dir():
            message = "This folder does not exist."
        elif exists and not self.replace.isChecked():
            message = f"{self.target().name} exists already: choose another name, or tick that it may be replaced."
        self.message.setText(message)
        self.message.setVisible(bool(message))
        self.export_button.setEnabled(not message)


class LogDialog(QDialog):
    """The end of the log file, and the way to its folder."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Log file")
        self.resize(860, 520)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        try:
            self.text.setPlainText(path.read_text(encoding="utf-8", errors="replace")[-LOG_TAIL:])
        except OSError as error:
            self.text.setPlainText(f"There is no log yet ({error.strerror}).")
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        place = label(str(path), "faint")
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        show = buttons.addButton("Show in folder", QDialogButtonBox.ButtonRole.ActionRole)
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(place)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
