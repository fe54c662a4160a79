"""The assistant's pictures, as the screen wants them: sRGB files, brought to the display's profile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from camnet_gui.gui.pixels import to_qimage
from camnet_gui.gui.theme import SUNKEN
from camnet_gui.icc import ColourPath


def read_picture(path: Path, colours: ColourPath, size: QSize | None = None) -> QImage:
    """An sRGB picture file, fitted into `size`, for a display; null when it can't be read. For the file thread.

    Raises CamnetError for a profile that can't be used.
    """
    import numpy as np

    reader = QImageReader(str(path))
    if size is not None:
        reader.setScaledSize(reader.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read().convertToFormat(QImage.Format.Format_RGB888)
    if picture.isNull():
        return picture
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    rgb = rows[:, : 3 * picture.width()].reshape(picture.height(), picture.width(), 3)
    # The profile is that of the display alone: a soft proof is for the photo that is edited.
    return to_qimage(colours.unproofed.shown(rgb))


class Picture(QLabel):
    """A picture that fills its place."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._whole = QPixmap()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(160, 110)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setStyleSheet(f"background: {SUNKEN};")
        self.setAccessibleName(name)

    def show_picture(self, picture: QImage) -> None:
        """Show a picture as it is, or nothing when it is null."""
        self._whole = QPixmap.fromImage(picture)
        self._fit()

    def sizeHint(self) -> QSize:
        """Room for a small picture."""
        return QSize(240, 170)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._whole.isNull():
            self.clear()
            return
        self.setPixmap(
            self._whole.scaled(
                self.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        )
