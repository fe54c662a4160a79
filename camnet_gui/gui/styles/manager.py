"""The manager of styles: a list with pictures, and the card of what is chosen with all that can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QIcon, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from camnet_gui.gui.controls import label
from camnet_gui.gui.styles.keeper import Listing, Row, is_style_name
from camnet_gui.gui.theme import SUNKEN
from camnet_gui.gui.translate import decimals, told, tr

THUMBNAIL: Final = QSize(96, 64)
PICTURE: Final = QSize(240, 160)
# The names of `style_files.facts`, for the catalogues.
FACT_NAMES: Final = (
    "Learned from", "Began as", "Held-out photos", "Date", "Made by", "Licence", "Kind", "Size", "File", "Key",
)  # fmt: skip
_FIGURES: Final = ("Held-out photos", "Size")
_LONGEST_WORD: Final = 36
_OWN_KEYS: Final = (Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StyleList(QListWidget):
    """Styles with pictures; Return uses one, F2 renames it, Delete deletes it."""

    use_wanted = Signal()
    edit_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("names")
        self.setAccessibleName(tr("Styles"))
        self.setIconSize(THUMBNAIL)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(270)
        self.itemDoubleClicked.connect(lambda item: self.use_wanted.emit())

    def event(self, event: QEvent) -> bool:
        """Keep these keys from the window's actions, of which Delete is the photo's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of what is chosen."""
        wanted = {
            Qt.Key.Key_Delete: self.delete_wanted,
            Qt.Key.Key_F2: self.edit_wanted,
            Qt.Key.Key_Return: self.use_wanted,
            Qt.Key.Key_Enter: self.use_wanted,
        }.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            wanted.emit()


class StyleManager(QDialog):
    """Shows what `set_listing` gives, and asks for what the user wants by signals, of rows that are there."""

    use_wanted = Signal(object)  # Row
    compare_wanted = Signal(object, object)  # Row, Row or None
    edit_wanted = Signal(object)
    duplicate_wanted = Signal(object)
    export_wanted = Signal(object)
    delete_wanted = Signal(object)
    import_wanted = Signal()
    dropped = Signal(object)  # list of Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Styles"))
        self.setAcceptDrops(True)
        self.resize(860, 620)
        self.rows: tuple[Row, ...] = ()
        self._pictures: dict[Path, QPixmap] = {}  # of the open photo, by the style's file
        self._wanted: Path | None = None  # to be chosen once it is listed
        self._photo = False
        self.list = StyleList()
        self.picture = QLabel()
        self.picture.setFixedSize(PICTURE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setStyleSheet(f"background: {SUNKEN};")
        self.title = label(name="section", wrap=True)
        self.description = label(wrap=True)
        self.facts = QFormLayout()
        self.note = label(name="faint", wrap=True)
        self.undo = QPushButton(tr("Undo"), autoDefault=False)
        self.undo.hide()
        self._undo: Callable[[], None] | None = None
        self.buttons: dict[str, QPushButton] = {}
        self._lay()
        self.list.itemSelectionChanged.connect(self._update)
        self.list.use_wanted.connect(lambda: self._press("use"))
        self.list.edit_wanted.connect(lambda: self._press("edit"))
        self.list.delete_wanted.connect(lambda: self._press("delete"))
        self.undo.clicked.connect(self._take_back)
        self._update()

    # What is shown

    def set_listing(self, listing: Listing) -> None:
        """Show these styles; what was chosen stays so, if it is there."""
        chosen = {row.style.path for row in self.chosen()}
        if self._wanted is not None and self._wanted in {row.style.path for row in listing.rows}:
            chosen, self._wanted = {self._wanted}, None
        self.rows = listing.rows
        self.list.blockSignals(True)
        self.list.clear()
        for row in self.rows:
            whose = tr("yours") if row.style.own else tr("built in")
            item = QListWidgetItem(QIcon(self._pixmap(row, THUMBNAIL)), f"{self._name(row)}\n{whose}")
            item.setToolTip(self._name(row))
            self.list.addItem(item)
        places = [index for index, row in enumerate(self.rows) if row.style.path in chosen]
        for place in places or [0][: len(self.rows)]:
            self.list.setCurrentRow(place, QItemSelectionModel.SelectionFlag.Select)
        self.list.blockSignals(False)
        if listing.unusable:
            self.tell("\n".join(tr("{path} can't be used: {reason}", path=bad.path, reason=bad.reason)
                                for bad in listing.unusable))
        self._update()

    def set_photo(self, there: bool) -> None:
        """Whether a photo is open, which styles can be used for."""
        self._photo = there
        self._update()

    def set_picture(self, path: Path, image: QImage) -> None:
        """The open photo in a style."""
        self._pictures[path] = QPixmap.fromImage(image)
        for index, row in enumerate(self.rows):
            if row.style.path == path:
                item = self.list.item(index)
                if item is not None:
                    item.setIcon(QIcon(self._pixmap(row, THUMBNAIL)))
        if any(row.style.path == path for row in self.chosen()):
            self._update()

    def choose(self, path: Path) -> None:
        """Choose the style of a file, as soon as it is listed."""
        self._wanted = path
        for index, row in enumerate(self.rows):
            if row.style.path == path:
                self._wanted = None
                self.list.setCurrentRow(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def chosen(self) -> list[Row]:
        """What is chosen, in the order of the list."""
        places = sorted(index.row() for index in self.list.selectedIndexes())
        return [self.rows[place] for place in places if place < len(self.rows)]

    def tell(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say what was done or went wrong, with a button that takes it back where that is possible."""
        self.note.setText(text)
        self._undo = undo
        self.undo.setVisible(undo is not None)

    # Events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Style files are welcome."""
        if any(is_style_name(Path(url.toLocalFile())) for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        event.acceptProposedAction()
        self.dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    # Building

    def _lay(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        self._button(left, "import", tr("Import…"), tr(
            "Take style files of others among yours; they can be dragged into the window too"
        ), self.import_wanted.emit)
        head = QVBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.description)
        head.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.picture)
        top.addLayout(head, 1)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, name, text, tip in (
            (first, "use", tr("Use it"), tr("Give the open photo this style")),
            (first, "compare", tr("Compare"), tr(
                "Show the open photo in this style as a fourth pane, beside its own; choose two styles with Ctrl to "
                "show the photo in the first and compare the second"
            )),
            (second, "edit", tr("Name and picture…"), tr("Change its name, description, licence and picture (F2)")),
            (second, "duplicate", tr("Duplicate"), tr("Make a style of your own that is the same")),
            (second, "export", tr("Export…"), tr("Write it to a file, for others or another computer")),
            (second, "delete", tr("Delete"), tr("Move it to the trash (Delete)")),
        ):
            self._button(row, name, text, tip, partial(self._want, name))
        first.addStretch(1)
        second.addStretch(1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        self.facts.setVerticalSpacing(6)
        self.facts.setHorizontalSpacing(14)
        self.facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        column.addLayout(self.facts)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addLayout(top)
        right.addLayout(first)
        right.addLayout(second)
        right.addWidget(area, 1)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(left)
        both.addLayout(right, 1)
        close = QPushButton(tr("Close"), autoDefault=False)
        close.clicked.connect(self.close)
        last = QHBoxLayout()
        last.addWidget(self.note, 1)
        last.addWidget(self.undo)
        last.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(18, 16, 18, 14)
        outer.setSpacing(12)
        outer.addLayout(both, 1)
        outer.addLayout(last)

    def _button(
        self, row: QVBoxLayout | QHBoxLayout, name: str, text: str, tip: str, call: Callable[[], None]
    ) -> None:
        button = self.buttons[name] = QPushButton(text, autoDefault=False)
        button.setToolTip(tip)
        button.clicked.connect(lambda checked=False: call())
        row.addWidget(button)

    # Doing

    def _press(self, name: str) -> None:
        if self.buttons[name].isEnabled():
            self._want(name)

    def _want(self, name: str) -> None:
        chosen = self.chosen()
        self.tell("")
        if name == "compare":
            self.compare_wanted.emit(chosen[0], chosen[1] if len(chosen) == 2 else None)
            return
        {
            "use": self.use_wanted, "edit": self.edit_wanted, "duplicate": self.duplicate_wanted,
            "export": self.export_wanted, "delete": self.delete_wanted,
        }[name].emit(chosen[0])  # fmt: skip

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.tell("")
        if undo is not None:
            undo()

    def _update(self) -> None:
        chosen = self.chosen()
        one = chosen[0] if len(chosen) == 1 else None
        own = one is not None and one.style.own
        for name, enabled in (
            ("use", one is not None and self._photo),
            ("compare", len(chosen) in (1, 2) and self._photo),
            ("edit", own), ("duplicate", one is not None), ("export", one is not None), ("delete", own),
        ):  # fmt: skip
            self.buttons[name].setEnabled(enabled)
        while self.facts.rowCount():
            self.facts.removeRow(0)
        self.picture.setPixmap(QPixmap() if one is None else self._pixmap(one, PICTURE))
        if one is None:
            self.title.setText(tr("{count} styles are chosen", count=len(chosen)) if chosen else "")
            hint = tr("Compare shows the open photo in the first one, and the second one beside it.")
            self.description.setText(hint if len(chosen) == 2 else "")
            return
        self.title.setText(self._name(one))
        text = one.style.card.description
        self.description.setText(text if own else tr(text))
        for what, text in one.facts:
            self.facts.addRow(label(tr(what), "faint"), _value(decimals(text) if what in _FIGURES else told(text)))

    def _name(self, row: Row) -> str:
        name = row.style.card.name
        return name if row.style.own else tr(name)

    def _pixmap(self, row: Row, size: QSize) -> QPixmap:
        """The open photo in a style, else the picture on its card, filling `size`; grey without either."""
        found = self._pictures.get(row.style.path) or QPixmap.fromImage(row.picture)
        if found.isNull():
            found = QPixmap(size)
            found.fill(QColor(SUNKEN))
            return found
        mode = Qt.AspectRatioMode.KeepAspectRatio if size == PICTURE else Qt.AspectRatioMode.KeepAspectRatioByExpanding
        scaled = found.scaled(size, mode, Qt.TransformationMode.SmoothTransformation)
        x, y = max((scaled.width() - size.width()) // 2, 0), max((scaled.height() - size.height()) // 2, 0)
        return scaled.copy(x, y, min(size.width(), scaled.width()), min(size.height(), scaled.height()))


def _value(text: str) -> QWidget:
    """A text to be read and copied; paths and checksums, which no line can be broken in, scroll."""
    if len(max(text.split(), key=len)) > _LONGEST_WORD:
        line = QLineEdit(text, readOnly=True)
        line.setObjectName("plainLine")
        line.setFrame(False)
        line.setTextMargins(-2, 0, 0, 0)  # as far to the left as labels
        line.setCursorPosition(0)
        line.setToolTip(text)
        line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return line
    made = label(text, wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
