"""Asks for the profiles of the screen and of the soft proof."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from camnet_gui.errors import CamnetError
from camnet_gui.gui.controls import ChoiceBox, label
from camnet_gui.gui.translate import told, tr
from camnet_gui.icc import Intent, display_profile, proof_profile, read_profile
from camnet_gui.settings import ColourSettings

INTENT_NAMES: Final[dict[Intent, str]] = {
    "perceptual": "Perceptual",
    "relative": "Relative colorimetric",
    "saturation": "Saturation",
    "absolute": "Absolute colorimetric (shows the paper's white)",
}


class ColourDialog(QDialog):
    """Every choice is told at once by `changed`; cancelling is left to the caller."""

    changed = Signal(object)  # ColourSettings

    def __init__(self, chosen: ColourSettings, system: str, parent: QWidget | None = None) -> None:
        """`system` says what the system tells of the screen."""
        super().__init__(parent)
        self.setWindowTitle(tr("Colour management"))
        self._chosen = chosen
        self.display_box = ChoiceBox()
        self.display_box.setAccessibleName(tr("Profile of the screen"))
        for key, text in (("auto", ""), ("srgb", "sRGB"), ("file", tr("A profile from a file"))):
            self.display_box.addItem(text, key)
        self.display_file, self._display_row = self._file_row(tr("Profile file of the screen"), "display_file")
        self.proof_box = QCheckBox(tr("Soft proof: show the picture as this device would (S)"))
        self.proof_file, proof_row = self._file_row(tr("Profile file of the proof"), "proof_file")
        self.intent_box = ChoiceBox()
        for intent, text in INTENT_NAMES.items():
            self.intent_box.addItem(tr(text), intent)
        self.black_box = QCheckBox(tr("Black-point compensation"))
        self.warning_box = QCheckBox(tr("Show colours in grey that the device can't show"))
        self.paper_box = QCheckBox(tr("Show the paper's white and the ink's black as they are"))
        self.message = QLabel(wordWrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._display_form = QFormLayout()
        self._display_form.addRow(tr("Profile"), self.display_box)
        self._display_form.addRow(tr("File"), self._display_row)
        proof = QFormLayout()
        proof.addRow(self.proof_box)
        proof.addRow(tr("Device"), proof_row)
        proof.addRow(tr("Rendering intent"), self.intent_box)
        proof.addRow("", self.black_box)
        proof.addRow("", self.paper_box)
        proof.addRow("", self.warning_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(label(tr("Screen"), "section"))
        column.addLayout(self._display_form)
        column.addWidget(label(tr("Soft proof"), "section"))
        column.addLayout(proof)
        column.addWidget(self.message)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(560)
        self.set_system(system)
        self._show()
        self.display_box.activated.connect(lambda: self._set(display=self.display_box.currentData()))
        self.proof_box.clicked.connect(lambda on: self._set(proof=on))
        self.intent_box.activated.connect(lambda: self._set(intent=cast(Intent, self.intent_box.currentData())))
        self.black_box.clicked.connect(lambda on: self._set(black_point=on))
        self.paper_box.clicked.connect(lambda on: self._set(paper=on))
        self.warning_box.clicked.connect(lambda on: self._set(gamut_warning=on))

    def set_system(self, told: str) -> None:
        """What the system tells of the screen."""
        self.display_box.setItemText(0, tr("As the system tells: {name}", name=told))

    def take_file(self, kind: Literal["display_file", "proof_file"], path: Path) -> None:
        """Use a profile, if it can be."""
        try:
            profile = read_profile(path)
            (display_profile if kind == "display_file" else proof_profile)(profile)
        except CamnetError as error:
            self.message.setText(told(error))
            self.message.show()
            return
        on = {"display": "file"} if kind == "display_file" else {"proof": True}
        self._set(**{kind: str(path)}, **on)

    def _file_row(self, name: str, kind: Literal["display_file", "proof_file"]) -> tuple[QLineEdit, QWidget]:
        field = QLineEdit(readOnly=True)
        field.setObjectName("field")
        field.setPlaceholderText(tr("No profile is chosen"))
        field.setAccessibleName(name)
        browse = QPushButton(tr("Browse…"), autoDefault=False)
        browse.clicked.connect(lambda: self._browse(kind))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field, 1)
        row.addWidget(browse)
        return field, holder

    def _browse(self, kind: Literal["display_file", "proof_file"]) -> None:
        before = getattr(self._chosen, kind)
        start = str(Path(before).parent) if before else "/usr/share/color/icc"
        pattern = f"{tr('Colour profiles')} (*.icc *.icm *.ICC *.ICM);;{tr('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a colour profile"), start, pattern)
        if name:
            self.take_file(kind, Path(name))

    def _set(self, **values: object) -> None:
        self._chosen = self._chosen.model_copy(update=values)
        self._show()
        self.changed.emit(self._chosen)

    def _show(self) -> None:
        chosen = self._chosen
        self.message.hide()
        self.display_box.setCurrentIndex(self.display_box.findData(chosen.display))
        self.display_file.setText(chosen.display_file)
        self._display_form.setRowVisible(self._display_row, chosen.display == "file")
        self.proof_file.setText(chosen.proof_file)
        self.proof_box.setChecked(chosen.proof and bool(chosen.proof_file))
        self.proof_box.setEnabled(bool(chosen.proof_file))
        self.intent_box.setCurrentIndex(self.intent_box.findData(chosen.intent))
        self.black_box.setChecked(chosen.black_point)
        # LittleCMS compensates in these two intents alone; in perceptual it always does.
        self.black_box.setEnabled(chosen.intent in ("relative", "saturation"))
        self.warning_box.setChecked(chosen.gamut_warning)
        self.paper_box.setChecked(chosen.paper or chosen.intent == "absolute")
        self.paper_box.setEnabled(chosen.intent != "absolute")
