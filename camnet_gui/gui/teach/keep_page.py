"""Last page of the assistant: the learned look is seen, and named. It is among the styles already: nothing is lost."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from camnet_gui.events import Report
from camnet_gui.gui.controls import ChoiceBox, label
from camnet_gui.gui.folder.trash import trashed
from camnet_gui.gui.jobs import Pool
from camnet_gui.gui.teach.alive import while_alive
from camnet_gui.gui.teach.fields import line
from camnet_gui.gui.teach.held_out import HeldOut
from camnet_gui.gui.translate import told, tr
from camnet_gui.styles_kept import LONGEST_NAME, name_problem, worded

LICENCE_CHOICES: Final = (
    "It belongs to me", "CC BY 4.0: free, with my name", "CC BY-SA 4.0: free, under the same terms",
    "CC0 1.0: free, whatever for",
)  # fmt: skip
PICTURE_CHOICES: Final = ("The photo above, as it is now", "None")


class KeepPage(QWidget):
    """Name, description, licence and picture of the new style. `changed` tells that `problem` may be another."""

    changed = Signal()
    kept = Signal(str)  # the style's name, once its card says what stands here
    dropped = Signal()  # the style was moved to the trash

    def __init__(self, pool: Pool) -> None:
        super().__init__()
        self._pool = pool
        self.path: Path | None = None  # of the style; that of the copy among the user's styles once there is one
        self._better = True
        self._card_licence = ""
        self.words = label(wrap=True)
        self.photos = HeldOut(pool)
        self.name = line()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(tr("Name of the style"))
        self.description = line()
        self.description.setMaxLength(300)
        self.description.setAccessibleName(tr("Description of the style"))
        self.licence = QComboBox(editable=True)
        for text in LICENCE_CHOICES:
            self.licence.addItem(tr(text))
        self.licence.setAccessibleName(tr("Licence of the style"))
        self.licence.setToolTip(tr("What others may do with the style when you pass it on; choose, or write your own"))
        self.picture = ChoiceBox()
        self.picture.setAccessibleName(tr("Picture of the style"))
        self.picture.setToolTip(tr("It shows the style in lists, and goes along when the style is exported"))
        for text in PICTURE_CHOICES:
            self.picture.addItem(tr(text))
        self.message = label(name="faint", wrap=True)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Description"), self.description)
        form.addRow(tr("Licence"), self.licence)
        form.addRow(tr("Picture"), self.picture)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.photos, 1)
        column.addSpacing(6)
        column.addLayout(form)
        column.addWidget(self.message)
        self.name.textChanged.connect(self._check)

    def load(self, event: Mapping[str, Any], words: str) -> None:
        """Show a style that was learned: the fields of the worker's "taught", and what is to say about it."""
        self.path, self._better = Path(str(event["path"])), bool(event["better"])
        self._card_licence = str(event["licence"])
        self.words.setText(words)
        self.name.setText(str(event["name"]))
        self.name.selectAll()
        self.description.setText(told(worded(str(event["description"]))))
        self.licence.setCurrentIndex(0)

    def problem(self) -> str:
        """Why it can't be kept like that, or ""."""
        name = self.name.text().strip()
        if name_problem(name) or not any(map(str.isalnum, name)):
            return tr("Give the style a name of letters or digits, without slashes.")
        return ""

    def keep(self) -> None:
        """Write what stands here to the style's card; its key and file stay.

        A style that is no better than the one it began with lies elsewhere, and gets a copy among the user's.
        """
        assert self.path is not None
        path, better, picture = self.path, self._better, self.photos.file("now")
        name, description, licence = self.name.text().strip(), self.description.text().strip(), self._licence()
        without = self.picture.currentIndex() == 1

        def work(report: Report) -> tuple[str, Path]:
            from camnet_gui.style_files import changed, import_style, style_file

            thumbnail = "" if without else _thumbnail(picture)
            style = style_file(path, own=True)
            made = changed(style, name=name, description=description, licence=licence, thumbnail=thumbnail)
            made = made if better else import_style(path)
            return made.card.name, made.path

        self.setEnabled(False)
        self._pool.submit(
            work, on_done=while_alive(self, lambda made: self._kept(*made)), on_failed=while_alive(self, self._failed)
        )

    def drop(self) -> None:
        """Move the style to the trash."""
        assert self.path is not None
        path = self.path
        self.setEnabled(False)
        self._pool.submit(
            lambda report: trashed(path),
            on_done=while_alive(self, lambda moved: self.dropped.emit()), on_failed=while_alive(self, self._failed),
        )  # fmt: skip

    def _kept(self, name: str, path: Path) -> None:
        self.path = path
        self.setEnabled(True)
        self.kept.emit(name)

    def _failed(self, error: Exception) -> None:
        self.setEnabled(True)
        self.message.setText(told(error))
        self.changed.emit()

    def _licence(self) -> str:
        """As cards keep it: the card's for the usual one, the name of one that was chosen, else what was written."""
        chosen, text = self.licence.currentIndex(), self.licence.currentText().strip()
        if text != self.licence.itemText(chosen):
            return text
        return LICENCE_CHOICES[chosen].partition(":")[0] if chosen else self._card_licence

    def _check(self) -> None:
        self.message.setText(self.problem())
        self.changed.emit()


def _thumbnail(file: Path | None) -> str | None:
    """A picture as cards keep it; None, which leaves the card's, where it can't be read."""
    import cv2
    import numpy as np

    from camnet_gui.style_files import thumbnail_of

    picture = cv2.imread(str(file)) if file is not None else None
    return None if picture is None else thumbnail_of(np.ascontiguousarray(picture[:, :, ::-1], np.uint8))
