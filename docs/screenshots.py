"""Make the README's pictures of the window on the sample photo: `python docs/screenshots.py [FOLDER]`.

Works without a display (Qt's offscreen platform), and reads and writes nothing of the user's own settings.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
SIZE = (1440, 900)
QUALITY = 84
PATIENCE_S = 240

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_home = tempfile.TemporaryDirectory()
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
    os.environ[_name] = _home.name

from PySide6.QtCore import QDeadlineTimer, QEventLoop  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from camnet_gui.gui.app import engine_factory  # noqa: E402
from camnet_gui.gui.main_window import MainWindow  # noqa: E402
from camnet_gui.gui.theme import apply_theme  # noqa: E402
from camnet_gui.settings import Settings  # noqa: E402


def wait(until: Callable[[], bool], at_least_s: float = 0.0) -> None:
    """Let the window work until `until`, and for `at_least_s`. Raises TimeoutError."""
    least, most = QDeadlineTimer(int(1000 * at_least_s)), QDeadlineTimer(1000 * PATIENCE_S)
    while not (least.hasExpired() and until()):
        if most.hasExpired():
            raise TimeoutError("the window did not come to rest")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def settled(window: MainWindow) -> bool:
    """Whether every pane on screen shows what it should."""
    layers = window.viewer.layers
    there = all((layer := layers[stage].get("base")) and layer.scale > 0 for stage in window.viewer.visible_stages())
    return window.session.photo is not None and bool(there) and not window.session.busy


def main(folder: Path) -> None:
    """Write the pictures into `folder`."""
    application = QApplication([])
    apply_theme(application)
    window = MainWindow(Settings(tour_seen=True), Path(_home.name) / "settings.json")
    painted: list[bool] = []
    window.first_painted.connect(lambda: painted.append(True))
    window.show()
    # Only now: at its first paint the window fits itself into the screen, which is small without a display.
    wait(lambda: bool(painted), 0.2)
    window.resize(*SIZE)
    window.session.load_engine(engine_factory("cpu", 1024))
    window.commands.on_open_sample()

    def take(name: str) -> None:
        wait(lambda: settled(window), 3.0)
        window.banner.clear()
        QApplication.processEvents()
        path = folder / f"{name}.jpg"
        if not window.grab().save(str(path), "JPEG", QUALITY):
            raise OSError(f"{path} can't be written")
        print(f"{path}: {path.stat().st_size // 1024} KB")

    wait(lambda: settled(window), 8.0)  # the styles' thumbnails come last
    take("window")
    window.actions_by_name["layout_compare"].trigger()
    take("curtain")
    window.close()
    window.deleteLater()
    QApplication.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
