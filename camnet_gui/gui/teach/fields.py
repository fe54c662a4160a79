"""Fields of the assistant: a line to write in, and a path with a button that asks for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from camnet_gui.gui.translate import tr


def line() -> QLineEdit:
    """A line to write in, as the style sheet knows it."""
    made = QLineEdit()
    made.setObjectName("field")
    return made


class FolderField(QWidget):
    """A path with a button that asks for it."""

    changed = Signal()

    def __init__(self, name: str, empty: str, file_filter: str | None = None) -> None:
        super().__init__()
        self._filter = file_filter
        self._name = name
        self.edit = line()
        self.edit.setPlaceholderText(empty)
        self.edit.setAccessibleName(name)
        self.button = QPushButton(tr("Choose…"))
        self.button.setAccessibleName(tr("Choose: {name}", name=name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit, 1)
        row.addWidget(self.button)
        self.edit.textChanged.connect(self.changed)
        self.button.clicked.connect(self._ask)

    @property
    def path(self) -> str:
        """What stands there."""
        return str(self.edit.text()).strip()

    def set_filter(self, file_filter: str) -> None:
        """Ask for files of this kind."""
        self._filter = file_filter

    def _ask(self) -> None:
        if self._filter is None:
            found = QFileDialog.getExistingDirectory(self, self._name, self.path)
        else:
            found, _ = QFileDialog.getOpenFileName(self, self._name, self.path, self._filter)
        if found:
            self.edit.setText(found)
