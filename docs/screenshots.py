"""Make the README's pictures of the window on the sample photo: `python docs/screenshots.py [FOLDER]`.

Works without a display (Qt's offscreen platform), and reads and writes nothing of the user's own settings.
"""

from __future__ import annotations

import sys
from pathlib import Path

from offscreen import HOME, save, wait  # first: it sets what Qt reads when it is imported
from PySide6.QtWidgets import QApplication

from camnet_gui.gui.app import engine_factory
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.theme import apply_theme
from camnet_gui.settings import Settings

HERE = Path(__file__).resolve().parent
SIZE = (1440, 900)
QUALITY = 84


def settled(window: MainWindow) -> bool:
    """Whether every pane on screen shows what it should."""
    layers = window.viewer.layers
    there = all((layer := layers[stage].get("base")) and layer.scale > 0 for stage in window.viewer.visible_stages())
    return window.session.photo is not None and bool(there) and not window.session.busy


def main(folder: Path) -> None:
    """Write the pictures into `folder`."""
    application = QApplication([])
    apply_theme(application)
    window = MainWindow(Settings(tour_seen=True), HOME / "settings.json")
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
        save(window, folder / f"{name}.jpg", QUALITY)

    wait(lambda: settled(window), 8.0)  # the styles' thumbnails come last
    take("window")
    window.actions_by_name["layout_compare"].trigger()
    take("curtain")
    window.close()
    window.deleteLater()
    QApplication.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
