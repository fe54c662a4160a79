"""Small pictures of a pair for the assistant's table: the raw, and beside it what was made of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from camnet_gui.errors import CamnetError
from camnet_gui.gui.pixels import to_qimage
from camnet_gui.gui.teach.pictures import read_picture
from camnet_gui.icc import ColourPath

if TYPE_CHECKING:  # brings in OpenCV
    from camnet_gui.truths.manifest import Pair

EACH: Final = QSize(80, 60)
_GAP: Final = 4
BOTH: Final = QSize(2 * EACH.width() + _GAP, EACH.height())


def pair_picture(folder: Path, pair: Pair, finished: str, colours: ColourPath) -> QImage:
    """Both pictures of a pair side by side; for the file thread. What can't be read leaves its place empty.

    folder : of the lesson's pairs
    finished : file that was matched with the raw, "" where there is none; shown where the two could not be laid over
        each other
    """
    file = folder / pair.enhanced if pair.enhanced else Path(finished)
    made = read_picture(file, colours, EACH) if file != Path() else QImage()
    raw = _restored(folder / pair.restored, colours) if pair.restored else raw_picture(pair.raw, colours)
    return side_by_side(raw, made)


def raw_picture(raw: str, colours: ColourPath) -> QImage:
    """A raw as other programs' lists show it, null when it can't be read."""
    from camnet_gui.thumbnails import first_thumbnail

    try:
        return _fitted(to_qimage(colours.unproofed.shown(first_thumbnail(Path(raw)))))
    except (CamnetError, OSError):
        return QImage()


def side_by_side(raw: QImage, finished: QImage) -> QImage:
    """Two pictures of at most EACH in one of BOTH, each in the middle of its half."""
    both = QImage(BOTH, QImage.Format.Format_ARGB32_Premultiplied)
    both.fill(Qt.GlobalColor.transparent)
    painter = QPainter(both)
    for left, picture in ((0, raw), (EACH.width() + _GAP, finished)):
        free = EACH - picture.size() if not picture.isNull() else QSize()
        painter.drawImage(QPoint(left + free.width() // 2, free.height() // 2), picture)
    painter.end()
    return both


def _restored(file: Path, colours: ColourPath) -> QImage:
    """A restored picture at its automatic exposure, before any look."""
    import numpy as np

    from camnet_gui.truths.automatic import automatic_exposure
    from camnet_gui.truths.manifest import read_restored
    from camnet_gui.truths.pictures import rendition, shrink

    try:
        xyz = read_restored(file)
    except (CamnetError, OSError):
        return QImage()
    height, width = xyz.shape[:2]
    share = min(EACH.width() / width, EACH.height() / height)
    small = shrink(xyz, max(round(height * share), 1), max(round(width * share), 1))
    rgb = (np.clip(rendition(small, automatic_exposure(small)), 0, 1) * 255).round().astype(np.uint8)
    return to_qimage(colours.unproofed.shown(rgb))


def _fitted(picture: QImage) -> QImage:
    return picture.scaled(EACH, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
