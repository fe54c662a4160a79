"""Filmstrip and grid: two views of one list with one selection."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QListView, QWidget

from camnet_gui.gui.folder.delegate import CAPTION, MARGIN, PhotoDelegate
from camnet_gui.gui.folder.model import FolderModel
from camnet_gui.gui.theme import CANVAS, FAINT
from camnet_gui.gui.translate import tr
from camnet_gui.gui.turns import WINDOW_TURN

SETTLE_MS: Final = 15
_OWN_KEYS: Final = frozenset((
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space,
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
))  # fmt: skip
_MODIFIED: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class PhotoList(QListView):
    """What both views have in common."""

    open_wanted = Signal(object)  # Path
    menu_wanted = Signal(QPoint)
    view_changed = Signal()  # other photos are on screen

    def __init__(self, model: FolderModel, delegate: PhotoDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = model
        self.cells = delegate
        self.empty_text = ""
        self.setModel(model)
        self.setSelectionModel(model.selection)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(f"QListView {{ background: {CANVAS}; outline: 0; }}")
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setUniformItemSizes(True)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.view_changed)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self.settle)
        model.arranged.connect(self.settle)
        self._scrolled = (0, 0)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.restored.connect(self._take_place)

    def settle(self) -> None:
        """Other photos may be on screen in a moment."""
        if not self._settle.isActive():
            self._settle.start()

    def set_cell(self, size: QSize) -> None:
        """How large a cell is."""
        if size != self.cells.cell or self.gridSize() != size:
            self.cells.cell = size
            self.setGridSize(size)
            current = self.currentIndex()
            self.scheduleDelayedItemsLayout()
            if current.isValid():
                QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))
            self.settle()

    def rows_on_screen(self) -> range:
        """The rows that are at least partly visible."""
        raise NotImplementedError

    def update_row(self, row: int) -> None:
        """Paint a row anew."""
        if row in self.rows_on_screen():
            self.update(self.photos.index(row))

    def event(self, event: QEvent) -> bool:
        """Keys that move in the list don't start the window's actions."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if plain and event.key() in _OWN_KEYS:
                event.accept()
                return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is for the selection, which takes in the photo below the mouse."""
        index = self.indexAt(event.pos())
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, self.selectionModel().SelectionFlag.ClearAndSelect)
        if self.selectionModel().hasSelection():
            self.menu_wanted.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer photos are on screen."""
        super().resizeEvent(event)
        self.settle()

    def showEvent(self, event: QShowEvent) -> None:
        """Photos come on screen."""
        super().showEvent(event)
        self.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photos, or why there are none."""
        with WINDOW_TURN:
            super().paintEvent(event)
        if not self.photos.shown and self.empty_text:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(FAINT))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(16, 4, -16, -4), flags, self.empty_text)
            painter.end()

    def _keep_place(self) -> None:
        self._scrolled = self.horizontalScrollBar().value(), self.verticalScrollBar().value()

    def _take_place(self) -> None:
        # Metadata that come in bit by bit sort the list anew under the user's eyes.
        self.doItemsLayout()
        self.horizontalScrollBar().setValue(self._scrolled[0])
        self.verticalScrollBar().setValue(self._scrolled[1])

    def _open_current(self) -> None:
        path = self.photos.current()
        if path is not None:
            self.open_wanted.emit(path)


class Filmstrip(PhotoList):
    """One row. A click opens a photo, so do the arrow keys and space."""

    def __init__(self, model: FolderModel, delegate: PhotoDelegate, parent: QWidget | None = None) -> None:
        super().__init__(model, delegate, parent)
        self.setAccessibleName(tr("Filmstrip"))
        self.setWrapping(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMinimumHeight(84)
        self._known: tuple[Path | None, int] = (None, -1)
        model.selection.currentChanged.connect(self._know)
        model.arranged.connect(self._follow)

    def _know(self) -> None:
        self._known = self.photos.current(), self.currentIndex().row()

    def _follow(self) -> None:
        """Photos before the current one came or went: it stays where it is on screen."""
        path, before = self._known
        self._know()
        row, width, bar = self._known[1], self.cells.cell.width(), self.horizontalScrollBar()
        left = before * width - bar.value()
        if path is not None and path == self._known[0] and row != before and -width < left < self.viewport().width():
            self.doItemsLayout()
            bar.setValue(row * width - left)

    def sizeHint(self) -> QSize:
        """A row of moderate height."""
        return QSize(800, 128)

    def rows_on_screen(self) -> range:
        """As many as the width holds."""
        width = max(1, self.cells.cell.width())
        first = self.horizontalScrollBar().value() // width
        return range(first, min(len(self.photos.shown), first + self.viewport().width() // width + 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cells are as high as the strip."""
        height = self.viewport().height()
        picture = max(24, height - CAPTION - MARGIN - 4)
        self.set_cell(QSize(round(picture * 1.45) + 2 * MARGIN + 4, height))
        self.horizontalScrollBar().setSingleStep(self.cells.cell.width() // 2)
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel goes along the row."""
        turned = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - round((turned.y() or turned.x()) / 120 * self.cells.cell.width()))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A plain click opens."""
        super().mouseReleaseEvent(event)
        plain = not event.modifiers() & _MODIFIED and event.button() == Qt.MouseButton.LeftButton
        if plain and self.indexAt(event.position().toPoint()).isValid() and len(self.photos.selected()) == 1:
            self._open_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space goes on, moving opens."""
        step = -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        if event.key() == Qt.Key.Key_Space:
            row = self.currentIndex().row() + step
            if 0 <= row < len(self.photos.shown):
                self.photos.select([self.photos.shown[row].path])
                self._open_current()
            return
        before = self.photos.current()
        super().keyPressEvent(event)
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        moved = not event.modifiers() & _MODIFIED and self.photos.current() != before
        if entered or moved:
            self._open_current()


class Grid(PhotoList):
    """Many rows. A double click, enter and space open a photo."""

    def __init__(self, model: FolderModel, delegate: PhotoDelegate, parent: QWidget | None = None) -> None:
        super().__init__(model, delegate, parent)
        self.setAccessibleName(tr("Grid of photos"))
        self.setWrapping(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.doubleClicked.connect(lambda _: self._open_current())
        self._long = 200

    def set_long(self, long: int) -> None:
        """How long a picture's longer side may be."""
        self._long = long
        self._lay_out()

    def rows_on_screen(self) -> range:
        """As many as the page holds."""
        cell = self.cells.cell
        columns = max(1, self.viewport().width() // max(1, cell.width()))
        top = self.verticalScrollBar().value() // cell.height()
        bottom = (self.verticalScrollBar().value() + self.viewport().height()) // cell.height()
        return range(top * columns, min(len(self.photos.shown), (bottom + 1) * columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns fill the width."""
        self._lay_out()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space open."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open_current()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        wanted = self._long + 2 * MARGIN + 4
        columns = max(1, (self.viewport().width() - 1) // wanted)
        width = (self.viewport().width() - 1) // columns
        self.set_cell(QSize(width, round((width - 2 * MARGIN - 4) * 0.72) + MARGIN + CAPTION + 4))
        self.verticalScrollBar().setSingleStep(self.cells.cell.height() // 3)
