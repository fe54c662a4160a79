"""The process that learns (`camnet_gui.teach.worker`), as an object with signals."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterable, Mapping
from typing import Any, Final

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from camnet_gui.errors import Sentence
from camnet_gui.gui.translate import told, tr

log = logging.getLogger(__name__)
_PATIENCE_MS: Final = 8000
_ENDS: Final = frozenset({"taught", "failed", "stopped"})


class LessonProcess(QObject):
    """One lesson. Every signal comes in the GUI thread; `ended` comes once, after all others."""

    progressed = Signal(str, int, int)  # stage, done, total
    noted = Signal(str)
    scored = Signal(int, int, object, bool)  # step, total, scores, whether these are the best
    prepared = Signal(object)
    pictured = Signal(object)
    staged = Signal(str)  # "camera" or "look": what is learned now
    restored = Signal(str, str)  # what came of a camera's Restore-Net, and its file or ""
    taught = Signal(object)
    failed = Signal(str)
    stopped = Signal()
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._note_errors)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._not_started)
        self._killer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._killer.timeout.connect(self._process.kill)
        self._rest = b""
        self._last_words = ""
        self._told_end = False
        self._stopping = False

    @property
    def running(self) -> bool:
        """Whether the process is there."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def start(self, request: Mapping[str, object]) -> None:
        """Begin: find and prepare the pairs. The fields are those of `worker.Request`."""
        self._rest, self._last_words = b"", ""
        self._told_end = self._stopping = False
        self._process.start(sys.executable, ["-m", "camnet_gui.teach.worker"])
        self._send(request)

    def learn(self, left_out: Iterable[str], insisted: Iterable[str], minutes: float) -> None:
        """Learn from the prepared pairs but those `left_out`, and from those `insisted` on that don't fit."""
        chosen = {"left_out": sorted(left_out), "insisted": sorted(insisted)}
        self._send({"do": "learn", "minutes": minutes} | chosen)

    def pause(self) -> None:
        """Hold on at the next step."""
        self._send({"do": "pause"})

    def go_on(self) -> None:
        """Go on after a pause."""
        self._send({"do": "go on"})

    def enough(self) -> None:
        """End with the best that there is."""
        self._send({"do": "enough"})

    def stop(self) -> None:
        """End without a style; what was learned is kept for the next time. Killed when it takes too long."""
        self._stopping = True
        if self.running:
            self._process.closeWriteChannel()
            self._killer.start()

    def stop_apart(self) -> None:
        """`stop` for an owner that goes away: what owns that keeps the process until it has written its checkpoint."""
        self.stop()
        owner = self.parent()
        if self.running and owner is not None and owner.parent() is not None:
            self.ended.connect(self.deleteLater)
            self.setParent(owner.parent())

    def wait(self, milliseconds: int) -> None:
        """For the end of the program: wait for the process, at most so long, then kill it."""
        if self.running and not self._process.waitForFinished(milliseconds):
            self._process.kill()
            self._process.waitForFinished(1000)

    def _send(self, message: Mapping[str, object]) -> None:
        self._process.write(json.dumps(message).encode() + b"\n")

    def _read(self) -> None:
        *lines, self._rest = (self._rest + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        for line in lines:
            try:
                event = json.loads(line)
                kind = event.pop("event")
            except (ValueError, AttributeError, KeyError):
                log.warning("the lesson said something unexpected: %r", line[:200])
                continue
            self._tell(kind, event)

    def _tell(self, kind: str, event: dict[str, Any]) -> None:
        self._told_end |= kind in _ENDS
        if kind == "progress":
            self.progressed.emit(event["stage"], event["done"], event["total"])
        elif kind == "note":
            self.noted.emit(_words(event))
        elif kind == "epoch":
            self.scored.emit(event["step"], event["total"], event["scores"], event["best"])
        elif kind == "prepared":
            self.prepared.emit(event)
        elif kind == "pictures":
            self.pictured.emit(event["files"])
        elif kind == "taught":
            self.taught.emit(event | {"words": _words(event["words"])})
        elif kind == "failed":
            self.failed.emit(_words(event))
        elif kind == "stage":
            self.staged.emit(event["name"])
        elif kind == "restored":
            self.restored.emit(_words(event), event["path"])
        elif kind == "stopped":
            self.stopped.emit()

    def _note_errors(self) -> None:
        text = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        if text:
            self._last_words = text.splitlines()[-1][:200]
            log.info("lesson: %s", text)

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.failed.emit(tr("Learning can't be started: {reason}.", reason=self._process.errorString()))
            self.ended.emit()

    def _finished(self) -> None:
        self._killer.stop()
        self._read()
        if not self._told_end:
            if self._stopping:
                self.stopped.emit()
            else:
                why = f" ({self._last_words})" if self._last_words else ""
                self.failed.emit(tr(
                    "Learning ended unexpectedly{why}. Start it again with the same folders: it goes on from there.",
                    why=why
                ))
        self.ended.emit()


def _words(event: Mapping[str, Any]) -> str:
    """What the process says, in the language of the interface."""
    return told(_sentence(event))


def _sentence(event: Mapping[str, Any]) -> str:
    if not event.get("template"):
        return str(event["text"])
    values = {name: _sentence(each) if isinstance(each, dict) else each for name, each in event["values"].items()}
    return Sentence(event["template"], **values)
