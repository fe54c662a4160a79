"""Puts the program into the desktop's start menu: entry, description and icons of all sizes, after freedesktop.org."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from camnet_gui.paths import resources_folder

NAME: Final = "camnet-gui"
SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def install(share: Path) -> None:
    """Write everything below `share`, such as ~/.local/share or /usr/share. Raises OSError."""
    source = resources_folder() / "packaging"
    for name, folder in (
        (f"{NAME}.desktop", "applications"),
        (f"{NAME}.metainfo.xml", "metainfo"),
        (f"{NAME}.svg", "icons/hicolor/scalable/apps"),
    ):
        target = share / folder
        target.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / name, target / name)
    renderer = QSvgRenderer(str(source / f"{NAME}.svg"))
    for size in SIZES:
        target = share / f"icons/hicolor/{size}x{size}/apps"
        target.mkdir(parents=True, exist_ok=True)
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        if not image.save(str(target / f"{NAME}.png")):
            raise OSError(0, f"{target / NAME}.png can't be written")
