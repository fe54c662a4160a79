"""The grid's page: filters, order and size above the photos (messages float over its lower edge)."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from camnet_gui.gui.folder.filter_bar import FilterBar, SortBar
from camnet_gui.gui.folder.lists import Grid
from camnet_gui.gui.theme import LINE


class GridPage(QWidget):
    """What the window shows in place of the panes."""

    def __init__(self, grid: Grid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = grid
        self.filters = FilterBar()
        self.order = SortBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.order)
        column.addWidget(_line())
        column.addWidget(grid, 1)


def _line() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    line.setStyleSheet(f"background: {LINE};")
    return line
