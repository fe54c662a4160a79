"""Lists in panels: their keys don't act on the photo while they have the focus."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListWidget, QToolButton, QWidget

from camnet_gui.gui.theme import FAINT, icon

_OWN_KEYS: Final = (
    Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Home, Qt.Key.Key_End
)


class NameList(QListWidget):
    """Names; Return or a double click chooses one, F2 renames it, Delete deletes it."""

    chosen = Signal(int)
    delete_wanted = Signal(int)
    rename_wanted = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("names")
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        # Qt would open the name for editing at the double click that chooses it; F2 asks for that here.
        self.setEditTriggers(QListWidget.EditTrigger.NoEditTriggers)
        self.empty_text = ""  # what an empty list says of itself
        self.itemDoubleClicked.connect(lambda item: self.chosen.emit(self.row(item)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The names, or what they would be."""
        super().paintEvent(event)
        if not self.count() and self.empty_text:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(FAINT))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(10, 4, -10, -4), flags, self.empty_text)
            painter.end()

    def event(self, event: QEvent) -> bool:
        """Keep the window's actions from taking the list's own keys (Delete is the photo's there)."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN_KEYS
            and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, rename or delete."""
        wanted = {
            Qt.Key.Key_Return: self.chosen,
            Qt.Key.Key_Enter: self.chosen,
            Qt.Key.Key_F2: self.rename_wanted,
            Qt.Key.Key_Delete: self.delete_wanted,
        }.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        elif self.currentRow() >= 0:
            wanted.emit(self.currentRow())


def tool_button(symbol: str, tip: str) -> QToolButton:
    """A button with an icon, whose tip is its name for screen readers too."""
    made = QToolButton()
    made.setIcon(icon(symbol))
    made.setToolTip(tip)
    made.setAccessibleName(tip)
    return made
