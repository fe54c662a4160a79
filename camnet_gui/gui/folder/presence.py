"""Whether the open photo's file is still there: a card is pulled out, a folder renamed, a file deleted or replaced."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QToolButton

from camnet_gui.events import Report
from camnet_gui.gui.folder.part import FolderPart
from camnet_gui.gui.jobs import Channel
from camnet_gui.gui.parts import Part
from camnet_gui.gui.translate import tr
from camnet_gui.sidecar import photo_stamp

if TYPE_CHECKING:
    from camnet_gui.gui.main_window import MainWindow

BEING_WRITTEN_S: Final = 2.0
AGAIN_MS: Final = 1000


class Found(NamedTuple):
    """The file's stamp, "" without one; whether nobody seems to be writing it; whether its folder is there."""

    stamp: str
    settled: bool
    folder: bool


class PresencePart(Part):
    """Tells when the open photo's file goes, and when it, or another one of its name, comes; the photo stays on screen.

    Edits go to the user's data folder meanwhile (`update_sidecar` decides that) and are put beside the file again.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._channel = Channel(window.session.file_pool)
        self._later = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._later.timeout.connect(self.check)
        self._path: Path | None = None
        self._stamp = ""
        self._told = ""

    def build(self) -> None:
        """A word in the status bar, as messages are closed or covered by others."""
        self._folder = self.window.part(FolderPart)
        self.sign = QToolButton()
        self.sign.setText(tr("File missing"))
        self.sign.clicked.connect(lambda: self.window.banner.show_error(self._told))
        self.sign.hide()
        self.window.status.addPermanentWidget(self.sign)

    def connect_signals(self) -> None:
        """The folder's list and the writing of sidecars tell when it is worth looking."""
        session, watcher = self.window.session, self._folder.watcher
        session.photo_opened.connect(self._begin)
        session.photo_closed.connect(self._begin)
        session.open_failed.connect(self.check)
        session.keeper.missed.connect(self.check)
        watcher.found.connect(self.check)
        watcher.lost.connect(self.check)

    def close(self) -> None:
        """Look no more."""
        self._later.stop()
        self._channel.clear()

    def check(self) -> None:
        """Look whether the file is there, in the background."""
        path = self._path
        if path is None:
            return

        def work(report: Report) -> Found:
            return _looked_at(path)

        self._channel.request(work, self._judge)

    def _begin(self) -> None:
        """Another photo is open, or none."""
        if self._told:
            self.window.banner.withdraw(self._told)
        session = self.window.session
        self._path, self._stamp, self._told = session.path, session.stamp, ""
        self._later.stop()
        self._channel.clear()
        self.sign.hide()
        self._folder.shows_older = False
        self.check()

    def _judge(self, found: Found) -> None:
        stamp, settled, folder = found
        # What goes to the trash is about to be replaced on screen.
        if self._path is None or self.window.session.is_opening:
            return
        if not stamp:
            self._missing(self._path, folder)
        elif stamp == self._stamp:
            self._there(self._path)
        elif not settled:
            # A card's file that is being copied back is another one until it is complete.
            self._later.start()
        else:
            self._replaced(self._path)

    def _missing(self, path: Path, folder: bool) -> None:
        if not self.sign.isHidden():
            return
        self._tell(tr(
            "{name} is no longer in {folder}. It stays on screen, and its edits are kept in your data folder until the "
            "file is there again.",
            name=path.name, folder=path.parent
        ))
        if folder:  # else the list of the folder's photos tells that all of them are gone
            self.window.banner.show_error(self._told)
        self.sign.setToolTip(self._told)
        self.sign.show()

    def _there(self, path: Path) -> None:
        missed = not self.sign.isHidden()
        self.sign.hide()
        self._tell("")
        if missed:
            self.window.session.keeper.bring_back(path)
            self.window.banner.show_note(tr("{name} is there again.", name=path.name))

    def _replaced(self, path: Path) -> None:
        self.sign.hide()
        self._folder.shows_older = True
        text = tr("{name} was replaced by another file. The window still shows the old one.", name=path.name)
        if text != self._told:
            self._tell(text)
            self.window.banner.ask(text, (tr("Open the new one"), lambda: self.window.session.open(path)))

    def _tell(self, text: str) -> None:
        if self._told:
            self.window.banner.withdraw(self._told)
        self._told = text


def _looked_at(path: Path) -> Found:
    stamp = photo_stamp(path)
    try:
        changed = path.stat().st_mtime
    except OSError:
        stamp = ""
    if not stamp:
        return Found("", False, path.parent.is_dir())
    return Found(stamp, time.time() - changed > BEING_WRITTEN_S, True)
