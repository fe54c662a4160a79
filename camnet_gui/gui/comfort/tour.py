"""A tour of the window in a few steps. It only points: everything stays usable, and each step can be left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenuBar, QPushButton, QToolBar, QVBoxLayout, QWidget

from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.controls import label
from camnet_gui.gui.parts import Part
from camnet_gui.gui.translate import tr

if TYPE_CHECKING:
    from camnet_gui.gui.main_window import MainWindow

WIDTH: Final = 340
GAP: Final = 14


@dataclass(frozen=True, slots=True)
class TourStep:
    """What a step says, and the widget that it points to; a step without one on screen is left out."""

    name: str
    title: str
    text: str
    target: Callable[[MainWindow], QWidget | None]


def _button(name: str) -> Callable[[MainWindow], QWidget | None]:
    def find(window: MainWindow) -> QWidget | None:
        toolbar = window.findChild(QToolBar, "tools")
        assert isinstance(toolbar, QToolBar)
        return toolbar.widgetForAction(window.actions_by_name[name])

    return find


STEPS: Final[tuple[TourStep, ...]] = (
    TourStep(
        "stages", "Three stages of one photo",
        "RAW is what the sensor saw. RESTORED is without noise and in true colour. ENHANCED is the finished picture. "
        "Turn the mouse wheel to zoom and drag to move: all three go together.", lambda window: window.viewer,
    ),
    TourStep(
        "style", "A look with one click",
        "Choose a style here; each shows your own photo. Strength below it takes the style back or pushes it further.",
        lambda window: window.controls.styles.style_box,
    ),
    TourStep(
        "exposure", "Light",
        "Drag to brighten or darken; +1 EV is twice the light. A double click on a slider resets it, and Ctrl+Z takes "
        "back every change.", lambda window: window.controls.values["exposure"],
    ),
    TourStep(
        "balance", "White balance",
        "If colours look too warm or too cold, choose another balance, or take the picker and click on something that "
        "was grey.", lambda window: window.controls.colour.mode_box,
    ),
    TourStep(
        "curtain", "What did it change?",
        "The curtain lays two stages over each other; drag it across the picture. Esc goes back to three panes.",
        _button("layout_compare"),
    ),
    TourStep(
        "zoom", "Every pixel",
        "Z shows one picture pixel on one screen pixel, where the mouse is, and the whole picture again. Judge noise "
        "and sharpness there.", _button("zoom_100"),
    ),
    TourStep(
        "folder", "The whole folder",
        "The filmstrip shows the photos beside the open one. Press 1 to 5 for stars and X to reject; G shows them all "
        "as a grid, to sort and filter.", lambda window: window.panels.get("filmstrip"),
    ),
    TourStep(
        "export", "Take it with you",
        "Export writes a finished file. The raw photo itself is never changed: your edits are kept in a small file "
        "beside it.", _button("export"),
    ),
    TourStep(
        "palette", "Everything else",
        "Press Ctrl+K and type what you want to do. F1 lists all keys. You find this tour again in the Help menu.",
        lambda window: window.menuBar(),
    ),
)


class Spotlight(QWidget):
    """Dims the window but for a rectangle; mouse and keys go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hole = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil with a hole, and a line around the hole."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil, hole = QPainterPath(), QPainterPath()
        veil.addRect(QRectF(self.rect()))
        hole.addRoundedRect(QRectF(self.hole), 6, 6)
        painter.fillPath(veil.subtracted(hole), QColor(0, 0, 0, 110))
        painter.setPen(QPen(QColor("#f2f2f2"), 2))
        painter.drawPath(hole)


class Bubble(QFrame):
    """The words of a step, and where to go from there."""

    back = Signal()
    forth = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bubble")
        self.setAccessibleName(tr("Tour"))
        self.title = label(name="section")
        self.text = label(wrap=True)
        self.place = label(name="faint")
        self.skip_button = QPushButton(tr("Skip"))
        self.back_button = QPushButton(tr("Back"))
        self.next_button = QPushButton(tr("Next"))
        self.skip_button.setToolTip(tr("End the tour; it stays in the Help menu"))
        line = QHBoxLayout()
        line.addWidget(self.place, 1)
        for button in (self.skip_button, self.back_button, self.next_button):
            line.addWidget(button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(line)
        self.setFixedWidth(WIDTH)
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.forth)
        self.skip_button.clicked.connect(self.left)

    def show_step(self, step: TourStep, number: int, count: int) -> None:
        """Say what the step says."""
        self.title.setText(tr(step.title))
        self.text.setText(tr(step.text))
        self.setAccessibleDescription(tr(step.text))
        self.place.setText(tr("{number} of {count}", number=number, count=count))
        self.back_button.setEnabled(number > 1)
        self.next_button.setText(tr("Next") if number < count else tr("Done"))
        self.setFixedHeight(self._column.totalHeightForWidth(WIDTH))
        self.next_button.setFocus()

    def event(self, event: QEvent) -> bool:
        """Escape ends the tour before it means anything else."""
        if event.type() == QEvent.Type.ShortcutOverride and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape:
            event.accept()
        return super().event(event)

    def focusNextPrevChild(self, forth: bool) -> bool:
        """Tab stays in the bubble, as in a dialog: who steps out of it would hardly find back."""
        buttons = [button for button in (self.skip_button, self.back_button, self.next_button) if button.isEnabled()]
        place = next((number for number, button in enumerate(buttons) if button.hasFocus()), -1)
        reason = Qt.FocusReason.TabFocusReason if forth else Qt.FocusReason.BacktabFocusReason
        buttons[(place + (1 if forth else -1)) % len(buttons)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the tour; Enter presses the button that has the focus, as in dialogs."""
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)


class TourPart(Part):
    """Help > Tour, and the question of the first start."""

    ACTIONS = (
        ActionRow("tour", "Help", "help", "&Tour…",
                  "Get to know the window in a few steps; nothing is changed", needs_photo=False),
    )

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.spotlight: Spotlight | None = None
        self.bubble: Bubble | None = None
        self._steps: list[TourStep] = []
        self._place = 0
        self._waits = False
        self._question = ""

    def connect_signals(self) -> None:
        """The tour begins when there is a photo to look at."""
        self.window.session.photo_opened.connect(self._opened)

    def offer(self) -> None:
        """Ask on the first start, and never again."""
        window = self.window
        if window.settings.tour_seen:
            return
        window.remember(tour_seen=True)
        window.keep_settings()
        self._question = tr("Are you new here? A tour of one minute shows the window. It stays in the Help menu.")
        window.banner.ask(
            self._question, (tr("Take the tour"), self.on_tour), (tr("No, thanks"), lambda: None),
        )

    def on_tour(self) -> None:
        """Begin on the open photo, or open the sample first."""
        if self._question:
            self.window.banner.withdraw(self._question)
        if self.window.session.photo is None:
            self._waits = True
            self.window.commands.on_open_sample()
        else:
            self._begin()

    def close(self) -> None:
        """The window closes."""
        self.end()

    def escape(self) -> bool:
        """Esc ends the tour also while something else has the keys, as after a try at what it tells."""
        shown = self.bubble is not None
        self.end()
        return shown

    def end(self) -> None:
        """Leave the tour."""
        self.window.removeEventFilter(self)
        for widget in (self.spotlight, self.bubble):
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.spotlight = self.bubble = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window's size changed: what is pointed to may lie elsewhere."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.bubble is not None:
            self._arrange()
        return False

    def _opened(self) -> None:
        if self._waits:
            self._waits = False
            self._begin()

    def _begin(self) -> None:
        self.end()
        self._steps = [step for step in STEPS if _on_screen(step.target(self.window))]
        self._place = 0
        self.spotlight = Spotlight(self.window)
        self.bubble = bubble = Bubble(self.window)
        bubble.back.connect(lambda: self._go(-1))
        bubble.forth.connect(lambda: self._go(1))
        bubble.left.connect(self.end)
        self.window.installEventFilter(self)
        self._go(0)

    def _go(self, by: int) -> None:
        place = max(0, self._place + by)
        if self.bubble is None or self.spotlight is None:
            return
        if place >= len(self._steps):
            self.end()
            return
        self._place = place
        target = self._steps[place].target(self.window)
        if target is not None and self.window.controls.isAncestorOf(target):
            self.window.controls.ensureWidgetVisible(target)
        self.bubble.show_step(self._steps[place], place + 1, len(self._steps))
        self._arrange()
        for widget in (self.spotlight, self.bubble):
            widget.show()
            widget.raise_()

    def _arrange(self) -> None:
        """Veil over all, bubble beside what it points to."""
        target = self._steps[self._place].target(self.window)
        if self.bubble is None or self.spotlight is None or target is None:
            return
        whole = self.window.rect()
        area = target.rect()
        if isinstance(target, QMenuBar):
            # It goes on beside its last menu, where there is nothing.
            area = reduce(QRect.united, (target.actionGeometry(action) for action in target.actions()))
        shown = area.translated(target.mapTo(self.window, QPoint(0, 0))).intersected(whole)
        self.spotlight.setGeometry(whole)
        self.spotlight.hole = shown.adjusted(-4, -4, 4, 4)
        self.spotlight.update()
        self.bubble.move(beside(shown, self.bubble.size().width(), self.bubble.size().height(), whole))


def beside(target: QRect, width: int, height: int, whole: QRect) -> QPoint:
    """Where a bubble goes: left of its target, below, right or above, wherever it fits; else into its middle."""
    y = min(max(target.center().y() - height // 2, GAP), whole.height() - height - GAP)
    x = min(max(target.center().x() - width // 2, GAP), whole.width() - width - GAP)
    places = (
        QPoint(target.left() - width - GAP, y), QPoint(x, target.bottom() + GAP),
        QPoint(target.right() + GAP, y), QPoint(x, target.top() - height - GAP),
    )
    for place in places:
        if whole.contains(QRect(place.x(), place.y(), width, height)):
            return place
    return QPoint(x, y)


def _on_screen(widget: QWidget | None) -> bool:
    return widget is not None and widget.isVisible()
