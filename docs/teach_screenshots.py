"""Make the guide's pictures of the assistant: `python docs/teach_screenshots.py RAWS FINISHED [FOLDER]`.

Teaches a look for two minutes from a folder of raws and one of finished pictures. Works without a display (Qt's
offscreen platform), and reads and writes nothing of the user's own settings, styles and lessons.
"""

from __future__ import annotations

import sys
from pathlib import Path

from offscreen import save, wait  # first: it sets what Qt reads when it is imported
from PySide6.QtWidgets import QApplication

from camnet_gui.gui.jobs import Pool
from camnet_gui.gui.teach.dialog import TeachDialog
from camnet_gui.gui.theme import apply_theme

HERE = Path(__file__).resolve().parent
SIZE = (940, 720)
QUALITY = 82


def main(raws: Path, finished: Path, folder: Path) -> None:
    """Write the pictures into `folder`."""
    application = QApplication([])
    apply_theme(application)
    pool = Pool("camnet-screenshots")
    dialog = TeachDialog(pool, str(raws))
    dialog.resize(*SIZE)
    dialog.show()

    def take(name: str) -> None:
        save(dialog, folder / f"{name}.jpg", QUALITY)

    dialog.source.finished.edit.setText(str(finished))
    dialog.source.minutes.setValue(2)
    take("teach-from")
    dialog.next.click()
    wait(lambda: dialog.check.count() > 0)
    take("teach-check")
    dialog.next.click()
    learning = dialog.learning

    def far() -> bool:
        there = not learning.photos.pictures["now"].pixmap().isNull()
        return there and bool(learning.left.text()) and learning.bar.value() > 0.3 * learning.bar.maximum()

    wait(lambda: far() or dialog.use.isVisible() or not dialog.process.running)
    take("teach-learn")
    wait(lambda: dialog.use.isVisible() or not dialog.process.running)
    dialog.keeping.name.setText("Warm and soft")
    dialog.note.setText("")  # a temporary folder
    wait(lambda: True, at_least_s=2)
    take("teach-keep")
    dialog.close()
    dialog.process.wait(10_000)
    pool.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else HERE)
