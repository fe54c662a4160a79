"""Make the guide's pictures of the assistant: `python docs/teach_screenshots.py RAWS FINISHED [FOLDER]`.

Teaches a look for a minute from a folder of raws and one of finished pictures. Works without a display (Qt's offscreen
platform), and reads and writes nothing of the user's own settings, styles and lessons.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
SIZE = (940, 720)
QUALITY = 82
PATIENCE_S = 900

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_home = tempfile.TemporaryDirectory()
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
    os.environ[_name] = _home.name

from PySide6.QtCore import QDeadlineTimer, QEventLoop  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from camnet_gui.gui.jobs import Pool  # noqa: E402
from camnet_gui.gui.teach.dialog import TeachDialog  # noqa: E402
from camnet_gui.gui.theme import apply_theme  # noqa: E402


def wait(until: Callable[[], bool]) -> None:
    """Let the assistant work until `until`. Raises TimeoutError."""
    most = QDeadlineTimer(1000 * PATIENCE_S)
    while not until():
        if most.hasExpired():
            raise TimeoutError("the assistant did not get there")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        time.sleep(0.05)  # learning needs the processor


def main(raws: Path, finished: Path, folder: Path) -> None:
    """Write the pictures into `folder`."""
    application = QApplication([])
    apply_theme(application)
    pool = Pool("camnet-screenshots")
    dialog = TeachDialog(pool, str(raws))
    dialog.resize(*SIZE)
    dialog.show()

    def take(name: str) -> None:
        QApplication.processEvents()
        path = folder / f"{name}.jpg"
        if not dialog.grab().save(str(path), "JPEG", QUALITY):
            raise OSError(f"{path} can't be written")
        print(f"{path}: {path.stat().st_size // 1024} KB")

    dialog.source.name.setText("Warm and soft")
    dialog.source.finished.edit.setText(str(finished))
    dialog.source.minutes.setValue(1)
    take("teach-from")
    dialog.next.click()
    wait(lambda: dialog.check.count() > 0)
    take("teach-check")
    dialog.next.click()
    wait(lambda: dialog.use.isVisible() or not dialog.process.running)
    take("teach-learn")
    dialog.close()
    dialog.process.wait(10_000)
    pool.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else HERE)
