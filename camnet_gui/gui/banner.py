"""The strip above the pictures that tells of errors and notes without getting in the way, and the welcome page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from camnet_gui.gui.controls import label
from camnet_gui.gui.theme import icon
from camnet_gui.gui.translate import tr

NOTE_MS = 12_000
Answer = tuple[str, Callable[[], None]]
RECENT_SHOWN = 6
BANNER_WIDTH = 760
MARGIN = 14


class Banner(QFrame):
    """One message at a time; notes go away by themselves, errors stay until they are closed.

    A question waits below them until it is answered or closed, a note until what is offered is taken or went away.
    """

    log_wanted = Signal()
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.kind = ""
        self.symbol = QLabel()
        self.text = label(wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.log_button = QPushButton(tr("Log file"))
        self.log_button.clicked.connect(self.log_wanted)
        self.close_button = QToolButton()
        self.close_button.setIcon(icon("close"))
        self.close_button.setIconSize(QSize(14, 14))
        self.close_button.setToolTip(tr("Close this message"))
        self.close_button.clicked.connect(self._close)
        self.answer_buttons: list[QPushButton] = []
        self._question: tuple[str, tuple[Answer, ...]] | None = None
        self._waiting = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 7, 7)
        row.setSpacing(10)
        row.addWidget(self.symbol)
        row.addWidget(self.text, 1)
        row.addWidget(self.log_button)
        row.addWidget(self.close_button)
        self._timer = QTimer(self, singleShot=True, interval=NOTE_MS)
        self._timer.timeout.connect(self._go_on)
        self.hide()

    def show_error(self, text: str) -> None:
        """Tell what went wrong."""
        self._timer.stop()
        self._show("error", text)

    def show_note(self, text: str) -> None:
        """Tell something worth knowing; an error on screen is not covered by it, and what is offered comes first."""
        if self.kind == "offer" and not self.isHidden():
            self._waiting = text
        elif self.kind != "error" or self.isHidden():
            self._show("note", text)
            self._timer.start()

    def ask(self, text: str, *answers: Answer) -> None:
        """Ask something that can wait: an answer is a button's text and what it calls."""
        self._question = (text, answers)
        if self.kind == "":
            self._show_question()

    def offer(self, text: str, button: str, call: Callable[[], None]) -> None:
        """Tell something, with a button that does something about it."""
        if self.kind != "error" or self.isHidden():
            self._show("offer", text)
            self._add_answers((button, call))
            self._timer.start()

    def withdraw(self, text: str) -> None:
        """Take a note, an offer or an error away if it is the one on screen, and a question also where it waits."""
        if self._question is not None and self._question[0] == text:
            self._question = None
        if self._waiting == text:
            self._waiting = ""
        if self.text.text() == text:
            self._go_on()

    def clear(self) -> None:
        """Take the messages away; a question is there again."""
        self._timer.stop()
        self._waiting = ""
        self.kind = ""
        if self._question is not None:
            self._show_question()
        else:
            self.hide()

    def _close(self) -> None:
        if self.kind == "question":
            self._question = None
        self._go_on()

    def _go_on(self) -> None:
        """The message was seen: show what waits behind it."""
        waiting = self._waiting
        self.clear()
        if waiting:
            self.show_note(waiting)

    def _show_question(self) -> None:
        assert self._question is not None
        text, answers = self._question
        self._show("question", text)
        self._add_answers(*answers)

    def _add_answers(self, *answers: Answer) -> None:
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        for name, call in answers:
            button = QPushButton(name)
            button.clicked.connect(lambda checked=False, call=call: self._answer(call))
            row.insertWidget(row.count() - 1, button)
            self.answer_buttons.append(button)
        self.shown.emit()

    def _answer(self, call: Callable[[], None]) -> None:
        if self.kind == "question":
            self._question = None
        self._go_on()
        call()

    def _show(self, kind: str, text: str) -> None:
        self.kind = kind
        for button in self.answer_buttons:
            button.hide()
            button.deleteLater()
        self.answer_buttons = []
        self.setProperty("kind", "error" if kind == "error" else "note")
        self.style().unpolish(self)
        self.style().polish(self)
        self.symbol.setPixmap(icon("error" if kind == "error" else "note").pixmap(18, 18))
        self.text.setText(text)
        self.log_button.setVisible(kind == "error")
        self.show()
        self.raise_()
        self.shown.emit()


class BannerStack(QStackedWidget):
    """Pages with a banner that floats over their lower edge, so that the pictures don't move."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner(self)
        self.banner.shown.connect(self._place)
        # A page that comes covers the banner otherwise.
        self.currentChanged.connect(self._place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the banner in its place."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        width = min(BANNER_WIDTH, self.width() - 2 * MARGIN)
        height = max(self.banner.heightForWidth(width), self.banner.minimumSizeHint().height())
        self.banner.setGeometry((self.width() - width) // 2, self.height() - height - MARGIN, width, height)
        self.banner.raise_()


class Welcome(QFrame):
    """What the window shows without a photo: what to do, and the files of last time."""

    open_wanted = Signal()
    sample_wanted = Signal()
    file_wanted = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        symbol = QLabel()
        symbol.setPixmap(icon("app").pixmap(48, 48))
        self.message = label(
            tr("Drop raw files or a folder here, or open them. You will see the sensor's picture, what is restored\n"
            "from it, and the finished picture side by side."), "faint"
        )
        self.open_button = QPushButton(icon("open"), tr("Open a raw photo…"))
        self.open_button.setDefault(True)
        self.sample_button = QPushButton(icon("sample"), tr("Open the sample photo"))
        self.open_button.clicked.connect(self.open_wanted)
        self.sample_button.clicked.connect(self.sample_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.sample_button)
        buttons.addStretch(1)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(symbol)
        column.addWidget(label(tr("Develop a raw photo"), "welcomeTitle"))
        column.addWidget(self.message)
        column.addLayout(buttons)
        column.addLayout(self._recent)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column)
        row.addStretch(1)

    def set_recent(self, files: Iterable[str]) -> None:
        """List the files of last time."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        names = list(files)[:RECENT_SHOWN]
        if names:
            self._recent.addWidget(label(tr("Recent"), "section"))
        for name in names:
            path = Path(name)
            button = QPushButton(f"{path.name}    {path.parent}")
            button.setObjectName("link")
            button.setToolTip(name)
            button.clicked.connect(lambda checked=False, path=path: self.file_wanted.emit(path))
            self._recent.addWidget(button)
