"""One control: name, slider, number and reset. The wheel does nothing until the control has the focus."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QValidator,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from camnet_gui.gui.theme import icon
from camnet_gui.gui.translate import number, tr

PARTING = " · "  # between the parts of a note
_SMALLER = 0.88
PADDING = 14  # what the style sheet may put left and right of a label's text, in pixels


@dataclass(frozen=True, slots=True)
class ControlRow:
    """How one number is edited.

    factor : shown number per stored one (100 for per cent); `steps` : positions of the slider
    to_even, from_even : stored number to a scale that looks even on the slider, and back
    """

    name: str
    text: str
    tip: str
    low: float
    high: float
    default: float
    step: float
    decimals: int = 0
    suffix: str = ""
    factor: float = 1.0
    steps: int = 300
    to_even: Callable[[float], float] = float
    from_even: Callable[[float], float] = float

    def shown(self, value: float) -> str:
        """`value` as the user reads it; with its sign where it can have either."""
        sign = "+" if self.low < 0 and round(value * self.factor, self.decimals) != 0 else ""
        return number(value * self.factor, f"{sign}.{self.decimals}f") + self.suffix


class Slider(QSlider):
    """A horizontal slider that can be reset by a double click."""

    reset = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Reset."""
        self.reset.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the panel must not change a value."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NumberBox(QDoubleSpinBox):
    """A number that ignores the wheel until it has the focus, which the wheel doesn't give it.

    Point and comma both separate decimals, whatever the language: number blocks of keyboards have but one of them.
    Enter takes what was typed, before it means anything else.
    """

    def __init__(self, parent: QWidget | None = None, **properties: Any) -> None:
        super().__init__(parent, **properties)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editingFinished.connect(self._taken)

    def event(self, event: QEvent) -> bool:
        """While something is typed that was not taken yet, Enter is no shortcut of the window."""
        enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.type() == QEvent.Type.ShortcutOverride and self.lineEdit().isModified():
            event.accept()
            return True
        return super().event(event)

    def _taken(self) -> None:
        self.lineEdit().setModified(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the panel must not change a value."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Take either separator for this language's own."""
        own = self.locale().decimalPoint()
        return super().validate(re.sub("[.,]", own, text), place)


class ChoiceBox(QComboBox):
    """A dropdown that ignores the wheel until it has the focus, which the wheel doesn't give it.

    Where its text doesn't fit, it ends in ….
    """

    reset = Signal()  # by a double click, after `let_reset`

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._clicked, self._listens = QElapsedTimer(), False

    def let_reset(self, tip: str) -> None:
        """From now on a double click resets, as on sliders; `tip` is the tooltip, to which that is added."""
        self.setToolTip(tr("{tip}\nDouble click resets it.", tip=tip))
        self._listens = True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list, and remember when: the second click of a double click meets the list."""
        self._clicked.start()
        super().mousePressEvent(event)
        if self._listens:
            # Here, as Qt makes the list's window when it is opened first.
            for listener in (self.view().viewport(), self.view().window()):
                listener.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """For Qt it is no double click, as it is in another window than the first one."""
        if (
            isinstance(event, QMouseEvent)
            and event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
            and self._clicked.elapsed() < QApplication.doubleClickInterval()
            and self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint()))
        ):
            self.hidePopup()
            self.reset.emit()
            return True
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the panel must not change a value."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt would cut the text in the middle of a letter."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + 4
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


def label(text: str = "", name: str = "", wrap: bool = False) -> QLabel:
    """A label whose `name` is what the style sheet knows it by."""
    made = QLabel(text, wordWrap=wrap)
    # Names of files and styles may hold what Qt would take for markup.
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setObjectName(name)
    return made


class ElidedLabel(QLabel):
    """A line of text that ends in … where there is no room, and tells all in its tooltip."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        # A long text must not force its neighbours aside.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_full_text(self, text: str) -> None:
        """Show as much of `text` as fits."""
        self._full = text
        self.setToolTip(text)
        self._elide()

    def full_text(self) -> str:
        """The whole line."""
        return self._full

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less fits now."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, self.width() - PADDING))


class NoteLabel(ElidedLabel):
    """A line that becomes two smaller ones where it doesn't fit, parted at one of its " · "; the height stays the same.

    `wraps` tells whether it is two; what doesn't fit even so ends in ….
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.ensurePolished()
        self._large = self.font()
        self._small = QFont(self._large)
        self._small.setPointSizeF(self._large.pointSizeF() * _SMALLER)
        self.setFixedHeight(2 * QFontMetrics(self._small).height())
        self.wraps = False

    def _elide(self) -> None:
        room = self.width() - 2  # pixels; a note has no padding
        parts, whole = self._full.split(PARTING), self._full
        self.wraps = len(parts) > 1 and QFontMetrics(self._large).horizontalAdvance(whole) > room
        self.setFont(self._small if self.wraps else self._large)
        measure = self.fontMetrics()
        lines = [whole]
        if self.wraps:
            ways = [[PARTING.join(parts[:cut]), PARTING.join(parts[cut:])] for cut in range(1, len(parts))]
            lines = min(ways, key=lambda way: max(map(measure.horizontalAdvance, way)))
        self.setText("\n".join(
            # Asked to shorten what just fits, Qt takes a letter all the same.
            line if measure.horizontalAdvance(line) <= room
            else measure.elidedText(line, Qt.TextElideMode.ElideRight, room)
            for line in lines
        ))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two lines lie close together, whatever fonts their letters are taken from: Qt's own would not fit."""
        if not self.wraps:
            super().paintEvent(event)
            return
        painter, measure = QPainter(self), self.fontMetrics()
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        for row, line in enumerate(self.text().split("\n")):
            painter.drawText(0, row * measure.height() + measure.ascent(), line)
        painter.end()


class NameLabel(QLabel):
    """A control's name; a double click resets the control."""

    reset = Signal()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Reset."""
        self.reset.emit()


class ValueControl(QWidget):
    """Edits one number; `edited` is emitted for the user's changes only, `released` when a gesture ends.

    `reset_wanted` is emitted by the button and by double clicks; whoever owns the control answers with `reset`.
    """

    edited = Signal(float)
    released = Signal()

    reset_wanted = Signal()

    def __init__(self, row: ControlRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self._value = row.default
        self.label = NameLabel(tr(row.text))
        self.slider = Slider()
        self.slider.setRange(0, row.steps)
        self.slider.setPageStep(max(1, row.steps // 10))
        self.slider.setAccessibleName(tr(row.text))
        # A bar from the left would say "much" where nothing is changed.
        self.slider.setProperty("bipolar", row.low < 0)
        self.number = NumberBox()
        self.number.setDecimals(row.decimals)
        self.number.setRange(row.low * row.factor, row.high * row.factor)
        self.number.setSingleStep(row.step * row.factor)
        self.number.setSuffix(row.suffix)
        self.number.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setKeyboardTracking(False)
        self.number.setFixedSize(86, self.number.fontMetrics().height() + 4)
        self.number.setAccessibleName(tr(row.text))
        self.reset_button = QToolButton()
        self.reset_button.setIcon(icon("reset"))
        self.reset_button.setIconSize(QSize(13, 13))
        self.reset_button.setToolTip(tr("Reset “{text}”", text=tr(row.text)))
        self.reset_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.label.setToolTip(tr("{tip}\nDouble click resets it.", tip=tr(row.tip)))
        self.slider.setToolTip(tr("{tip}\nDouble click resets it.", tip=tr(row.tip)))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(2)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.number, 0, 1)
        grid.addWidget(self.reset_button, 0, 2)
        grid.addWidget(self.slider, 1, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        self.slider.valueChanged.connect(self._slid)
        self.slider.sliderReleased.connect(self.released)
        self.number.valueChanged.connect(lambda shown: self._edit(shown / row.factor))
        self.number.editingFinished.connect(self.released)
        for source in (self.label.reset, self.slider.reset, self.reset_button.clicked):
            source.connect(self.reset_wanted)
        self.set_value(row.default)

    @property
    def value(self) -> float:
        """The number as stored."""
        return self._value

    def set_value(self, value: float) -> None:
        """Show `value` without telling anyone."""
        row = self.row
        self._value = min(max(value, row.low), row.high)
        low, high = row.to_even(row.low), row.to_even(row.high)
        place = (row.to_even(self._value) - low) / (high - low)
        with QSignalBlocker(self.slider), QSignalBlocker(self.number):
            self.slider.setValue(round(place * row.steps))
            self.number.setValue(self._value * row.factor)
        self.reset_button.setEnabled(abs(self._value - row.default) > 1e-9)

    def reset(self) -> None:
        """Back to the default. A double click's first click may have moved the slider: both are one step."""
        self._edit(self.row.default)
        self.released.emit()

    def _slid(self, position: int) -> None:
        row = self.row
        low, high = row.to_even(row.low), row.to_even(row.high)
        value = row.from_even(low + (high - low) * position / row.steps)
        # The second rounding keeps 1.2000000000000002 out of the file of edits.
        self._edit(round(round(value / row.step) * row.step, 6))

    def _edit(self, value: float) -> None:
        before = self._value
        self.set_value(value)
        if abs(self._value - before) > 1e-9:
            self.edited.emit(self._value)
