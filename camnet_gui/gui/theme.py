"""Dark neutral greys (R = G = B, so that nothing tints the eye) and the icons."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from camnet_gui.paths import resources_folder

CANVAS: Final = "#3a3a3a"
# Around the pictures: nearly black, the usual one, and 18 % of white as between the pictures of a light booth.
SURROUNDS: Final = {"black": "#161616", "dark": CANVAS, "mid": "#777777"}
WINDOW: Final = "#2b2b2b"
RAISED: Final = "#363636"
SUNKEN: Final = "#1f1f1f"
LINE: Final = "#474747"
TEXT: Final = "#dedede"
FAINT: Final = "#a0a0a0"
BRIGHT: Final = "#f2f2f2"
SELECTED: Final = "#5f5f5f"
DISABLED: Final = "#757575"
ICON_SIZES: Final = (16, 20, 24, 32, 48)

STYLE: Final = f"""
QWidget {{ color: {TEXT}; }}
QMainWindow, QDialog {{ background: {WINDOW}; }}
QToolTip {{ background: #141414; color: {TEXT}; border: 1px solid {LINE}; padding: 4px; }}
#palette {{ border: 1px solid #5a5a5a; }}
QMenuBar {{ background: {WINDOW}; }}
QMenuBar::item {{ padding: 4px 10px; background: transparent; }}
QMenuBar::item:selected {{ background: {SELECTED}; }}
QMenu {{ background: {RAISED}; border: 1px solid {LINE}; padding: 4px; }}
QMenu::item {{ padding: 5px 28px 5px 10px; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::icon:checked {{ background: #5a5a5a; border: 1px solid #8a8a8a; border-radius: 3px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QMenu::item:selected {{ background: {SELECTED}; }}
QMenu::item:disabled {{ color: {DISABLED}; }}
QMenu::separator {{ height: 1px; background: {LINE}; margin: 4px 8px; }}
QToolBar {{ background: {WINDOW}; border: 0; border-bottom: 1px solid #1c1c1c; padding: 3px 6px; spacing: 2px; }}
QToolBar::separator {{ width: 1px; background: {LINE}; margin: 4px 6px; }}
QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 4px; }}
QToolButton:hover {{ background: #404040; }}
QToolButton:pressed {{ background: {SUNKEN}; }}
QToolButton:checked {{ background: #555555; border-color: #6e6e6e; }}
QToolButton:focus, QPushButton:focus, QComboBox:focus, QLineEdit#field:focus
    {{ border-color: #b4b4b4; }}
QPushButton {{ background: #444444; border: 1px solid #5a5a5a; border-radius: 4px; padding: 5px 14px; }}
QPushButton:hover {{ background: #505050; }}
QPushButton:pressed {{ background: {SUNKEN}; }}
QPushButton:default {{ background: #5c5c5c; border-color: #858585; }}
QPushButton:disabled, QToolButton:disabled {{ color: #6c6c6c; }}
QComboBox, QLineEdit#field
    {{ background: {SUNKEN}; border: 1px solid {LINE}; border-radius: 4px; padding: 3px 6px;
       selection-background-color: {SELECTED}; }}
QComboBox QAbstractItemView {{ background: {RAISED}; border: 1px solid {LINE}; selection-background-color: {SELECTED};
       outline: 0; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: {WINDOW}; border: 0; }}
QStatusBar {{ background: {WINDOW}; border-top: 1px solid #1c1c1c; }}
QStatusBar::item {{ border: 0; }}
QStatusBar QLabel {{ color: {FAINT}; padding: 0 6px; }}
QProgressBar {{ background: {SUNKEN}; border: 1px solid {LINE}; border-radius: 3px; text-align: center; height: 14px;
       font-size: 8pt; }}
QProgressBar::chunk {{ background: #7d7d7d; border-radius: 2px; }}
QSlider {{ min-height: 18px; }}
QSlider::groove:horizontal {{ height: 4px; background: {SUNKEN}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: #6e6e6e; border-radius: 2px; }}
QSlider::handle:horizontal {{ width: 12px; margin: -5px 0; background: #c4c4c4; border: 1px solid #191919;
       border-radius: 6px; }}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {{ background: #ffffff; }}
QSlider::handle:horizontal:disabled {{ background: #5a5a5a; }}
#pane {{ background: {WINDOW}; border: 0; }}
#paneTitle {{ font-weight: bold; letter-spacing: 1px; }}
#paneNote, #paneTime, #faint {{ color: {FAINT}; }}
#paneButton {{ padding: 2px; }}
#section {{ font-weight: bold; color: {BRIGHT}; }}
#sectionTitle {{ font-weight: bold; color: {BRIGHT}; text-align: left; padding: 3px 2px; }}
#sectionTitle:checked {{ background: transparent; border-color: transparent; }}
#sectionTitle:hover {{ background: #404040; }}
#sectionTitle:focus {{ border-color: #b4b4b4; }}
QScrollBar:vertical {{ background: {WINDOW}; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: #565656; min-height: 28px; border-radius: 4px; margin: 1px 2px; }}
QScrollBar::handle:vertical:hover {{ background: #707070; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
#foldingSection {{ border: 0; border-top: 1px solid #3d3d3d; }}
#controls {{ background: {WINDOW}; }}
#welcomeTitle {{ font-size: 17pt; color: {BRIGHT}; }}
#welcome {{ background: {CANVAS}; }}
#welcome QPushButton#link {{ background: transparent; border: 0; text-align: left; padding: 3px 6px; }}
#welcome QPushButton#link:hover, #welcome QPushButton#link:focus {{ background: #4a4a4a; }}
#bubble {{ background: #1c1c1c; border: 1px solid #8a8a8a; border-radius: 8px; }}
#banner[kind="note"] {{ background: #1c1c1c; border: 1px solid #6a6a6a; border-radius: 6px; }}
#banner[kind="error"] {{ background: #6b2f2b; border: 1px solid #96504b; border-radius: 6px; }}
"""


def apply_theme(app: QApplication) -> None:
    """Fusion in neutral greys."""
    app.setStyle("Fusion")
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: WINDOW,
        QPalette.ColorRole.WindowText: TEXT,
        QPalette.ColorRole.Base: SUNKEN,
        QPalette.ColorRole.AlternateBase: RAISED,
        QPalette.ColorRole.Text: TEXT,
        QPalette.ColorRole.Button: RAISED,
        QPalette.ColorRole.ButtonText: TEXT,
        QPalette.ColorRole.BrightText: BRIGHT,
        QPalette.ColorRole.ToolTipBase: "#141414",
        QPalette.ColorRole.ToolTipText: TEXT,
        QPalette.ColorRole.PlaceholderText: FAINT,
        QPalette.ColorRole.Highlight: SELECTED,
        QPalette.ColorRole.HighlightedText: BRIGHT,
        QPalette.ColorRole.Accent: "#b4b4b4",
        QPalette.ColorRole.Link: "#cfcfcf",
        QPalette.ColorRole.Light: "#4d4d4d",
        QPalette.ColorRole.Midlight: "#404040",
        QPalette.ColorRole.Mid: "#303030",
        QPalette.ColorRole.Dark: "#1c1c1c",
        QPalette.ColorRole.Shadow: "#0f0f0f",
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(DISABLED))
    app.setPalette(palette)
    app.setStyleSheet(STYLE)


@cache
def icon(name: str) -> QIcon:
    """The icon `resources/icons/NAME.svg`, its `currentColor` in the theme's greys, sharp at every screen density."""
    svg = (icons_folder() / f"{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    modes = {QIcon.Mode.Normal: TEXT, QIcon.Mode.Active: BRIGHT, QIcon.Mode.Disabled: "#6c6c6c"}
    for mode, colour in modes.items():
        for size in ICON_SIZES:
            result.addPixmap(_draw(svg, colour, size), mode)
    return result


def app_icon() -> QIcon:
    """The program's own icon, in its colours."""
    return QIcon(str(resources_folder() / "packaging" / "camnet-gui.svg"))


def icons_folder() -> Path:
    """Where the icons lie, in a checkout and in an installed wheel."""
    return resources_folder() / "icons"


def _draw(svg: str, colour: str, size: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
