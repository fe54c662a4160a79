"""The dialogs: export, log file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from camnet_gui.gui.controls import label
from camnet_gui.gui.translate import tr

OFFERED: Final = ("jpeg", "png8", "png16", "tiff16")
LOG_TAIL: Final = 200_000


class LogDialog(QDialog):
    """The end of the log file, and the way to its folder."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Log file"))
        self.resize(860, 520)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(tr("Log file"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        try:
            self.text.setPlainText(path.read_text(encoding="utf-8", errors="replace")[-LOG_TAIL:])
        except OSError as error:
            self.text.setPlainText(tr("There is no log yet ({strerror}).", strerror=error.strerror))
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        place = label(str(path), "faint")
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        show = buttons.addButton(tr("Show in folder"), QDialogButtonBox.ButtonRole.ActionRole)
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(place)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
