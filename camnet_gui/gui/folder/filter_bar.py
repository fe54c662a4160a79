"""What the list shows and in which order: the bars above the grid, and the one beside the filmstrip."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from camnet_gui.catalogue import SORT_KEYS, Choices, Criteria, Entry, Info, SortKey
from camnet_gui.gui.controls import ChoiceBox, ElidedLabel, label
from camnet_gui.gui.folder.delegate import LABEL_COLOURS
from camnet_gui.gui.folder.rating_filter import RatingFilter
from camnet_gui.gui.folder.words import LABEL_NAMES, SORT_NAMES
from camnet_gui.gui.theme import FAINT, icon
from camnet_gui.gui.translate import tr
from camnet_gui.sidecar import Label

SMALLEST, LARGEST = 110, 400
_FLAGS: Final[dict[str, tuple[tuple[str, bool | None], ...]]] = {
    "rejected": (("Rejected or not", None), ("Not rejected", False), ("Rejected", True)),
    "edited": (("Edited or not", None), ("Edited", True), ("Not edited", False)),
    "exported": (("Exported or not", None), ("Exported", True), ("Not exported", False)),
}


class SearchField(QLineEdit):
    """A field whose text Esc takes away before the key means anything else."""

    def event(self, event: QEvent) -> bool:
        """Keep the window's action from taking the key."""
        if event.type() == QEvent.Type.ShortcutOverride and self.text() and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear by Esc."""
        if self.text() and _is_escape(event):
            self.clear()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """Everything by which photos can be chosen, in two rows."""

    changed = Signal(object)  # Criteria

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.criteria = Criteria()
        self._offered = Choices()
        self.text = SearchField(placeholderText=tr("Search name, camera, lens"))
        self.text.setObjectName("field")
        self.text.setAccessibleName(tr("Search name, camera, lens"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(130)
        self.text.textChanged.connect(lambda text: self._set(text=text))
        self.rating = RatingFilter()
        self.rating.changed.connect(lambda stars, exactly: self._set(stars=stars, exactly=exactly))
        self.labels: dict[Label, QToolButton] = {name: self._swatch(name) for name in LABEL_NAMES}
        self.flags = {name: self._choice(name, values) for name, values in _FLAGS.items()}
        self.camera = self._choice("camera", (("Any camera", ""),))
        self.lens = self._choice("lens", (("Any lens", ""),))
        self.ranges = {
            (name, end): self._range(name, end) for name in ("iso", "dates") for end in (0, 1)
        }
        self.clear_button = QPushButton(tr("Show all"))
        self.clear_button.setToolTip(tr("Take all filters away"))
        self.clear_button.clicked.connect(self.clear)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
        first.addWidget(self.text, 2)
        first.addWidget(self.rating)
        swatches = QHBoxLayout()
        swatches.setSpacing(0)
        for button in self.labels.values():
            swatches.addWidget(button)
        first.addLayout(swatches)
        for box in self.flags.values():
            first.addWidget(box, 1)
        second.addWidget(self.camera, 2)
        second.addWidget(self.lens, 2)
        for (name, end), box in self.ranges.items():
            if end == 0:
                second.addWidget(label(tr("ISO") if name == "iso" else tr("Taken"), "faint"))
            else:
                second.addWidget(label("–", "faint"))
            second.addWidget(box, 1)
        second.addWidget(self.clear_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(5)
        column.addLayout(first)
        column.addLayout(second)
        self.set_criteria(Criteria())

    def set_criteria(self, criteria: Criteria) -> None:
        """Show criteria without telling anyone."""
        self.criteria = criteria
        with QSignalBlocker(self.text):
            if self.text.text() != criteria.text:
                self.text.setText(criteria.text)
                # Emptied while out of sight, the field would go on showing its button.
                self.text.setClearButtonEnabled(False)
                self.text.setClearButtonEnabled(True)
        self.rating.set_rating(criteria.stars, criteria.exactly)
        for name, button in self.labels.items():
            with QSignalBlocker(button):
                button.setChecked(name in criteria.labels)
        boxes = {**self.flags, "camera": self.camera, "lens": self.lens}
        for field, box in boxes.items():
            box.setCurrentIndex(max(0, box.findData(getattr(criteria, field))))
        for (field, end), box in self.ranges.items():
            box.setCurrentIndex(max(0, box.findData(getattr(criteria, field)[end])))
        self.clear_button.setEnabled(criteria != Criteria())

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Offer the cameras, lenses, ISO numbers and days of these photos; what is chosen stays."""
        self._offered = Choices()
        self.add_infos([entry.info for entry in entries if entry.info])

    def add_infos(self, infos: Collection[Info]) -> None:
        """Offer those of more photos too."""
        offered, chosen = self._offered, self.criteria
        offered.add(infos)
        cameras, lenses = sorted(offered.cameras), sorted(offered.lenses)
        _refill(self.camera, [(tr("Any camera"), ""), *((name, name) for name in _with(cameras, chosen.camera))])
        _refill(self.lens, [(tr("Any lens"), ""), *((name, name) for name in _with(lenses, chosen.lens))])
        for (field, end), box in self.ranges.items():
            values: Sequence[Any] = sorted(offered.isos if field == "iso" else offered.days)
            wanted = getattr(chosen, field)[end]
            listed = _with(values, wanted)
            _refill(box, [(tr("any"), None), *((_shown(value), value) for value in listed)])
        self.set_criteria(chosen)

    def clear(self) -> None:
        """Show all photos."""
        self.set_criteria(Criteria())
        self.changed.emit(self.criteria)

    def _set(self, **values: Any) -> None:
        self.criteria = replace(self.criteria, **values)
        self.clear_button.setEnabled(self.criteria != Criteria())
        self.changed.emit(self.criteria)

    def _swatch(self, name: Label) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setIcon(swatch(name))
        button.setIconSize(QSize(14, 14))
        text = tr(LABEL_NAMES[name])
        button.setAccessibleName(tr("Label: {text}", text=text))
        button.setToolTip(tr("Show photos with this label, or with another chosen one: {text}", text=text))
        button.toggled.connect(self._choose_labels)
        return button

    def _choose_labels(self) -> None:
        self._set(labels=frozenset(name for name, button in self.labels.items() if button.isChecked()))

    def _choice(self, field: str, values: Sequence[tuple[str, Any]]) -> ChoiceBox:
        box = ChoiceBox()
        values = [(tr(text), value) for text, value in values]
        _refill(box, values)
        _narrow(box)
        box.setAccessibleName(values[0][0])
        box.activated.connect(lambda _: self._set(**{field: box.currentData()}))
        return box

    def _range(self, field: str, end: int) -> ChoiceBox:
        box = ChoiceBox()
        box.addItem(tr("any"), None)
        _narrow(box)
        what = "ISO" if field == "iso" else "Day taken"
        box.setAccessibleName(tr("{what}, from", what=what) if end == 0 else tr("{what}, to", what=what))

        def choose() -> None:
            value, other = box.currentData(), getattr(self.criteria, field)[1 - end]
            if value is not None and other is not None and (value > other if end == 0 else value < other):
                # Nothing lies between them: the other end comes along.
                other = value
            self._set(**{field: (value, other) if end == 0 else (other, value)})

        box.activated.connect(choose)
        return box


class SortBar(QWidget):
    """Order, size of the pictures, and how many are shown."""

    changed = Signal(str, bool)  # SortKey, descending
    resized = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = ElidedLabel("faint")
        self.key = ChoiceBox()
        for key in SORT_KEYS:
            self.key.addItem(tr(SORT_NAMES[key]), key)
        self.key.setAccessibleName(tr("Sort by"))
        self.key.setToolTip(tr("Sort by"))
        self.descending = QToolButton()
        self.descending.setCheckable(True)
        self.descending.setIcon(icon("descending"))
        self.descending.setAccessibleName(tr("Largest or latest first"))
        self.descending.setToolTip(tr("Largest or latest first"))
        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        self.size_slider.setRange(SMALLEST, LARGEST)
        self.size_slider.setFixedWidth(130)
        self.size_slider.setAccessibleName(tr("Size of the pictures"))
        self.size_slider.setToolTip(tr("Size of the pictures"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 5)
        row.setSpacing(6)
        row.addWidget(self.count, 1)
        row.addWidget(QLabel(tr("Sort by")))
        row.addWidget(self.key)
        row.addWidget(self.descending)
        row.addSpacing(10)
        row.addWidget(self.size_slider)
        self.key.activated.connect(self._tell)
        self.descending.toggled.connect(self._tell)
        self.size_slider.valueChanged.connect(self.resized)

    def set_order(self, key: SortKey, descending: bool) -> None:
        """Show an order without telling anyone."""
        self.key.setCurrentIndex(self.key.findData(key))
        with QSignalBlocker(self.descending):
            self.descending.setChecked(descending)

    def _tell(self, _: object = None) -> None:
        self.changed.emit(self.key.currentData(), self.descending.isChecked())


class StripTitle(QWidget):
    """The filmstrip's title: folder, how many photos, and a short form of the filter."""

    rating_changed = Signal(int, bool)  # stars, exactly
    clear_wanted = Signal()
    grid_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ElidedLabel("faint")
        self.rating = RatingFilter()
        self.rating.changed.connect(self.rating_changed)
        self.clear_button = QToolButton()
        self.clear_button.setText(tr("Show all"))
        self.clear_button.setToolTip(tr("Take all filters away"))
        self.clear_button.clicked.connect(self.clear_wanted)
        self.grid_button = QToolButton()
        self.grid_button.setIcon(icon("grid"))
        self.grid_button.setIconSize(QSize(16, 16))
        self.grid_button.setToolTip(tr("Show the folder as a grid, with all filters (G)"))
        self.grid_button.setAccessibleName(tr("Grid"))
        self.grid_button.clicked.connect(self.grid_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 1, 6, 1)
        row.setSpacing(6)
        row.addWidget(self.text, 1)
        row.addWidget(self.clear_button)
        row.addWidget(self.rating)
        row.addWidget(self.grid_button)

    def show_counts(self, text: str, criteria: Criteria) -> None:
        """Tell what the strip shows."""
        self.text.set_full_text(text)
        self.rating.set_rating(criteria.stars, criteria.exactly)
        self.clear_button.setVisible(criteria != Criteria())


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def swatch(name: Label) -> QIcon:
    """A label's colour; "no label" is an empty frame."""
    result = QIcon()
    for size in (14, 28):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(FAINT if not name else "#141414"), size / 14))
        painter.setBrush(QColor(LABEL_COLOURS[name]) if name else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pixmap.rect().adjusted(1, 1, -2, -2), size / 5, size / 5)
        painter.end()
        result.addPixmap(pixmap)
    return result


def _narrow(box: ChoiceBox) -> None:
    """As narrow as need be: long names of lenses are cut."""
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)


def _refill(box: ChoiceBox, rows: Sequence[tuple[str, Any]]) -> None:
    if [(box.itemText(i), box.itemData(i)) for i in range(box.count())] != list(rows):
        box.clear()
        for text, value in rows:
            box.addItem(text, value)


def _with(values: Sequence[Any], chosen: Any) -> list[Any]:
    """The values and the chosen one, which may come from another folder."""
    return list(values) if not chosen or chosen in values else [*values, chosen]


def _shown(value: float | date) -> str:
    return value.isoformat() if isinstance(value, date) else f"{value:g}"
