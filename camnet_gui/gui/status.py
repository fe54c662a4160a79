"""The status bar: camera and exposure, values at the cursor, stage times, device, progress with cancel."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QStatusBar, QToolButton, QWidget

from camnet_gui.catalogue import camera_name, exposure_words
from camnet_gui.events import Progress
from camnet_gui.gui.controls import PADDING, ElidedLabel, label
from camnet_gui.gui.theme import icon
from camnet_gui.gui.translate import decimals, number, tr
from camnet_gui.images import Shot

BUSY_DELAY_MS = 250
PROGRESS_S = 0.15


class FittingLabel(ElidedLabel):
    """Takes the width of its text and no more, and less where there is none to be had."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def set_full_text(self, text: str) -> None:
        """Another text asks for another width."""
        super().set_full_text(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """For the whole text; advances are rounded, which must not cost the last word."""
        width = self.fontMetrics().horizontalAdvance(self.full_text()) + PADDING + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Hardly anything."""
        return QSize(PADDING, super().minimumSizeHint().height())


class StatusBar(QStatusBar):
    """`cancel_wanted` is emitted by the button beside the progress."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        # Long texts are cut instead of making the window wider.
        self.camera = FittingLabel()
        self.picture_size = label()
        self.picture_size.setToolTip(tr("Size of the finished picture in pixels"))
        self.cursor_text = ElidedLabel("")
        self.times_text = label()
        self.device = label(tr("Starting…"))
        self.times_text.setToolTip(tr("How long each stage took last time"))
        self.device.setToolTip(tr("What the nets run on"))
        self.progress = QProgressBar()
        self.progress.setFixedWidth(190)
        self.cancel = QToolButton()
        self.cancel.setIcon(icon("close"))
        self.cancel.setIconSize(QSize(12, 12))
        self.cancel.setToolTip(tr("Cancel"))
        self.cancel.clicked.connect(self.cancel_wanted)
        self.addWidget(self.camera)
        self.addWidget(self.picture_size)
        self.addWidget(self.cursor_text, 1)
        for widget in (self.progress, self.cancel, self.times_text, self.device):
            self.addPermanentWidget(widget)
        self._times: dict[str, float] = {}
        self._shown_at = 0.0
        # What comes and goes in it must not move what is above.
        self.ensurePolished()
        self.setFixedHeight(self.fontMetrics().height() + 18)
        self.end_progress()

    def show_photo(self, shot: Shot, width: int, height: int) -> None:
        """Another photo, or another size of it."""
        self.camera.set_full_text(shot_text(shot))
        self.picture_size.setText(f"{width} × {height}")

    def forget_photo(self) -> None:
        """No photo is open."""
        self.camera.set_full_text("")
        self.picture_size.clear()

    def set_time(self, stage: str, seconds: float) -> None:
        """A stage took this long."""
        self._times[stage] = seconds
        times = (f"{tr(name)} {number(seconds, '.2f')} s" for name, seconds in self._times.items())
        self.times_text.setText("   ".join(times))

    def forget_times(self) -> None:
        """Another photo was opened."""
        self._times.clear()
        self.times_text.clear()

    def show_progress(self, event: Progress) -> None:
        """How far the running job is; `total` 0 means that nobody knows."""
        now = time.monotonic()
        # Each change of the bar is painted at once, for which a drag has no time.
        if self.progress.isVisible() and now - self._shown_at < PROGRESS_S and event.done < event.total:
            return
        self._shown_at = now
        self.progress.setRange(0, event.total)
        self.progress.setValue(event.done)
        self.progress.setFormat(f"{event.stage} %p%" if event.total else event.stage)
        self.progress.show()
        self.cancel.show()

    def end_progress(self) -> None:
        """Nothing runs any more."""
        self.progress.hide()
        self.cancel.hide()


class BusyBar(QObject):
    """Shows the status bar's progress while `busy()` says that something runs, but not for quick work."""

    def __init__(self, status: StatusBar, busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._status = status
        self._is_busy = busy
        self._event: Progress | None = None
        self._timer = QTimer(self, singleShot=True, interval=BUSY_DELAY_MS)
        self._timer.timeout.connect(self.watch)

    def begin(self, text: str) -> None:
        """Something starts whose length nobody knows yet."""
        self._event = Progress(text, 0, 0)
        self._timer.start()

    def show(self, event: Progress) -> None:
        """Something goes on."""
        self._event = event
        if not self._status.progress.isHidden():
            self._status.show_progress(event)
        elif not self._timer.isActive():
            self._timer.start()

    def watch(self) -> None:
        """Show the bar while something runs, and take it away when nothing does."""
        if not self._is_busy():
            self.end()
        elif not self._timer.isActive():
            if self._event is not None:
                self._status.show_progress(self._event)
            self._timer.start()

    def end(self) -> None:
        """Nothing runs any more."""
        self._event = None
        self._timer.stop()
        self._status.end_progress()


def shot_text(shot: Shot) -> str:
    """Camera and exposure in one line, e.g. "Canon EOS 550D · 50 mm · f/8 · 1/200 s · ISO 100"."""
    parts = [camera_name(shot) or tr("Unknown camera"), shot.lens.strip()]
    parts += [decimals(words) for words in exposure_words(shot)]
    if shot.iso:
        parts.append(f"ISO {shot.iso:g}")
    return " · ".join(part for part in parts if part)
