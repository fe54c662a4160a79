"""The guide "Teach it your look" in a window of its own, for those who read while they choose."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from camnet_gui.gui.translate import tr
from camnet_gui.paths import guide_file


class GuideDialog(QDialog):
    """Shows a Markdown file with its pictures."""

    def __init__(self, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Guide: teach it your look"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1000, 760)
        self.text = QTextBrowser()
        self.text.setOpenExternalLinks(True)
        self.text.setSource(QUrl.fromLocalFile(str(file)), QTextDocument.ResourceType.MarkdownResource)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)


def guide() -> Path | None:
    """The guide's file; an installed wheel has none."""
    file = guide_file("teach.md")
    return file if file.is_file() else None
