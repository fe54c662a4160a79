"""What the programs that make the guides' pictures share: no display, nothing of the user's own, and waiting."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_home = tempfile.TemporaryDirectory()
HOME = Path(_home.name)
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
    os.environ[_name] = _home.name

from PySide6.QtCore import QDeadlineTimer, QEventLoop  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

_PATIENCE_S = 900


def wait(until: Callable[[], bool], at_least_s: float = 0.0) -> None:
    """Let the window work until `until`, and for `at_least_s`. Raises TimeoutError."""
    least, most = QDeadlineTimer(int(1000 * at_least_s)), QDeadlineTimer(1000 * _PATIENCE_S)
    while not (least.hasExpired() and until()):
        if most.hasExpired():
            raise TimeoutError("the window did not come to rest")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        time.sleep(0.02)  # what works in the background needs the processor


def save(widget: QWidget, path: Path, quality: int) -> None:
    """Write a widget as JPEG, and tell its size. Raises OSError."""
    QApplication.processEvents()
    if not widget.grab().save(str(path), "JPEG", quality):
        raise OSError(f"{path} can't be written")
    print(f"{path}: {path.stat().st_size // 1024} KB")
