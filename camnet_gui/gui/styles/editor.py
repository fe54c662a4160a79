"""The words and the picture on a style's card, to be changed."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from camnet_gui.gui.controls import label
from camnet_gui.gui.styles.keeper import Row
from camnet_gui.gui.theme import SUNKEN
from camnet_gui.gui.translate import tr
from camnet_gui.styles_kept import LONGEST_NAME, name_problem

PICTURE = QSize(240, 160)


class StyleEditor(QDialog):
    """Name, description, licence and picture of one of the user's styles. `changes()` holds the answer."""

    def __init__(
        self,
        row: Row,
        taken: Collection[str],
        ask_picture: Callable[[Callable[[QImage, str], None]], None] | None,
        parent: QWidget | None = None,
    ) -> None:
        """`taken` are the names of the other styles; `ask_picture` gives the open photo's, None without a photo."""
        super().__init__(parent)
        self.setWindowTitle(tr("Name and picture of a style"))
        card = row.style.card
        self._taken = {name.casefold() for name in taken}
        self._thumbnail: str | None = None  # None: as it is
        self.name = QLineEdit(card.name, maxLength=LONGEST_NAME)
        self.name.setObjectName("field")
        self.name.setAccessibleName(tr("Name of the style"))
        self.description = _lines(card.description, tr("Description of the style"))
        self.licence = _lines(card.licence, tr("Licence"))
        self.picture = QLabel()
        self.picture.setFixedSize(PICTURE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setStyleSheet(f"background: {SUNKEN};")
        self.take = QPushButton(tr("Take the open photo"), autoDefault=False)
        self.take.setEnabled(ask_picture is not None)
        self.none = QPushButton(tr("No picture"), autoDefault=False)
        self.message = label(name="faint", wrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep = buttons.addButton(tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setDefault(True)
        self._lay(buttons)
        self._show(row.picture)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._check)
        self.none.clicked.connect(lambda: self._set(QImage(), ""))
        if ask_picture is not None:
            self.take.clicked.connect(lambda: ask_picture(self._set))
        self._check()

    def changes(self) -> dict[str, str | None]:
        """The arguments of `style_files.changed`."""
        return {
            "name": self.name.text().strip(),
            "description": self.description.toPlainText().strip(),
            "licence": self.licence.toPlainText().strip(),
            "thumbnail": self._thumbnail,
        }

    def _lay(self, buttons: QDialogButtonBox) -> None:
        side = QVBoxLayout()
        side.addWidget(self.take)
        side.addWidget(self.none)
        side.addWidget(label(tr("The picture goes along when the style is exported."), "faint", wrap=True))
        side.addStretch(1)
        side.setSpacing(8)
        pictures = QHBoxLayout()
        pictures.setSpacing(14)
        pictures.addWidget(self.picture)
        pictures.addLayout(side, 1)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Description"), self.description)
        form.addRow(tr("Licence"), self.licence)
        form.addRow(tr("Picture"), pictures)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.message)
        column.addWidget(buttons)
        self.setMinimumWidth(560)

    def _set(self, image: QImage, thumbnail: str) -> None:
        self._thumbnail = thumbnail
        self._show(image)

    def _show(self, image: QImage) -> None:
        if image.isNull():
            self.picture.setText(tr("No picture"))
        else:
            fitted = image.scaled(
                PICTURE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            self.picture.setPixmap(QPixmap.fromImage(fitted))
        self.none.setEnabled(not image.isNull())

    def _check(self) -> None:
        name = self.name.text().strip()
        problem = ""
        if name.casefold() in self._taken:
            problem = tr("There is a style of this name already.")
        elif name_problem(name) or not any(map(str.isalnum, name)):
            problem = tr("Give the style a name of letters or digits, without slashes.")
        self.message.setText(problem)
        self.keep.setEnabled(not problem)


def _lines(text: str, name: str) -> QPlainTextEdit:
    made = QPlainTextEdit(text)
    made.setObjectName("field")
    made.setAccessibleName(name)
    made.setTabChangesFocus(True)
    made.setFixedHeight(4 * made.fontMetrics().lineSpacing() + 12)
    return made
