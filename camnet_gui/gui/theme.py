"""Dark neutral greys (R = G = B, so that nothing tints the eye) and the icons."""

from __future__ import annotations

import math
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
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
FAINT: Final = "#a8a8a8"
BRIGHT: Final = "#f2f2f2"
SELECTED: Final = "#5f5f5f"
DISABLED: Final = "#757575"
BUTTON: Final = "#444444"
CHECKED: Final = "#555555"
ERROR: Final = "#6b2f2b"
TIP: Final = "#141414"
# Borders by which a field is found (3 : 1 on the window's greys), the one that has the focus, and sliders' handles.
EDGE: Final = "#808080"
FOCUS: Final = "#c8c8c8"
HANDLE: Final = "#c4c4c4"
ICON_SIZES: Final = (12, 14, 16, 18, 20, 24, 32, 48)

# Drawn in the colour of texts, as a style sheet can't fill in `currentColor`.
CHECK: Final = (resources_folder() / "icons" / "check.svg").as_posix()

STYLE: Final = f"""
QWidget {{ color: {TEXT}; }}
QMainWindow, QDialog {{ background: {WINDOW}; }}
QToolTip {{ background: {TIP}; color: {TEXT}; border: 1px solid {LINE}; padding: 4px; }}
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
QToolButton:checked {{ background: {CHECKED}; border-color: #6e6e6e; }}
QToolButton:focus, QPushButton:focus, QComboBox:focus, QLineEdit#field:focus, QAbstractItemView:focus,
    QPlainTextEdit:focus, QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {FOCUS}; }}
QPushButton {{ background: {BUTTON}; border: 1px solid #5a5a5a; border-radius: 4px; padding: 5px 14px; }}
QPushButton:hover {{ background: #505050; }}
QPushButton:pressed {{ background: {SUNKEN}; }}
QPushButton:default {{ background: #5c5c5c; border-color: #858585; }}
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled {{ color: {DISABLED}; }}
QComboBox, QLineEdit#field
    {{ background: {SUNKEN}; border: 1px solid {EDGE}; border-radius: 4px; padding: 3px 6px;
       selection-background-color: {SELECTED}; }}
QComboBox QAbstractItemView {{ background: {RAISED}; border: 1px solid {LINE}; selection-background-color: {SELECTED};
       outline: 0; }}
QHeaderView {{ background: {RAISED}; border: 0; }}
QHeaderView::section {{ background: {RAISED}; border: 0; border-right: 1px solid {LINE};
       border-bottom: 1px solid {LINE}; padding: 3px 6px; }}
QAbstractItemView, QPlainTextEdit {{ border: 1px solid {LINE}; }}
QCheckBox::indicator, QTableView::indicator {{ width: 14px; height: 14px; background: {SUNKEN};
       border: 1px solid {EDGE}; border-radius: 3px; }}
QCheckBox::indicator:checked, QTableView::indicator:checked {{ image: url("{CHECK}"); }}
QRadioButton::indicator {{ width: 12px; height: 12px; background: {SUNKEN}; border: 1px solid {EDGE};
       border-radius: 7px; }}
QRadioButton::indicator:checked {{ background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
       stop: 0 {TEXT}, stop: 0.5 {TEXT}, stop: 0.6 {SUNKEN}, stop: 1 {SUNKEN}); }}
QCheckBox::indicator:disabled {{ border-color: {LINE}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: {WINDOW}; border: 0; }}
QStatusBar {{ background: {WINDOW}; border-top: 1px solid #1c1c1c; }}
QStatusBar::item {{ border: 0; }}
QStatusBar QLabel {{ color: {FAINT}; padding: 0 6px; }}
QProgressBar {{ background: {SUNKEN}; border: 1px solid {LINE}; border-radius: 3px; text-align: center; height: 14px;
       font-size: 8pt; }}
QProgressBar::chunk {{ background: #7d7d7d; border-radius: 2px; }}
QSlider {{ min-height: 18px; border: 1px solid transparent; border-radius: 4px; }}
QSlider:focus {{ border-color: {FOCUS}; }}
QSlider::groove:horizontal {{ height: 4px; background: {SUNKEN}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: #6e6e6e; border-radius: 2px; }}
QSlider[bipolar="true"]::sub-page:horizontal {{ background: {SUNKEN}; }}
QSlider::handle:horizontal {{ width: 12px; margin: -5px 0; background: {HANDLE}; border: 1px solid #191919;
       border-radius: 6px; }}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {{ background: #ffffff; }}
QSlider::handle:horizontal:disabled {{ background: #5a5a5a; }}
#pane {{ background: {WINDOW}; border: 0; }}
#paneTitle {{ font-weight: bold; letter-spacing: 1px; }}
#paneNote, #paneTime, #faint {{ color: {FAINT}; }}
#paneButton {{ padding: 2px; }}
QLineEdit#plainLine {{ background: transparent; border: 0; padding: 0; selection-background-color: {SELECTED}; }}
#section {{ font-weight: bold; color: {BRIGHT}; }}
#sectionTitle {{ font-weight: bold; color: {BRIGHT}; text-align: left; padding: 3px 2px; }}
#sectionTitle:checked {{ background: transparent; border-color: transparent; }}
#sectionTitle:hover {{ background: #404040; }}
#sectionTitle:focus {{ border-color: {FOCUS}; }}
QScrollBar:vertical {{ background: {WINDOW}; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: #565656; min-height: 28px; border-radius: 4px; margin: 1px 2px; }}
QScrollBar::handle:vertical:hover {{ background: #707070; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar:horizontal {{ background: {WINDOW}; height: 10px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: #565656; min-width: 28px; border-radius: 4px; margin: 2px 1px; }}
QScrollBar::handle:horizontal:hover {{ background: #707070; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal {{ width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QListView#names::item {{ padding: 3px 4px; }}
QListView#names::item:selected {{ background: {SELECTED}; color: {BRIGHT}; }}
#toolStrip {{ background: #1c1c1c; border: 1px solid #6a6a6a; border-radius: 6px; }}
#foldingSection {{ border: 0; border-top: 1px solid #3d3d3d; }}
#controls {{ background: {WINDOW}; }}
#welcomeTitle {{ font-size: 17pt; color: {BRIGHT}; }}
#welcome {{ background: {CANVAS}; }}
#welcome QPushButton#link {{ background: transparent; border: 0; text-align: left; padding: 3px 6px; }}
#welcome QPushButton#link:hover, #welcome QPushButton#link:focus {{ background: #4a4a4a; }}
#bubble {{ background: #1c1c1c; border: 1px solid #8a8a8a; border-radius: 8px; }}
#banner[kind="note"] {{ background: #1c1c1c; border: 1px solid #6a6a6a; border-radius: 6px; }}
#banner[kind="error"] {{ background: {ERROR}; border: 1px solid #96504b; border-radius: 6px; }}
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
        QPalette.ColorRole.ToolTipBase: TIP,
        QPalette.ColorRole.ToolTipText: TEXT,
        QPalette.ColorRole.PlaceholderText: FAINT,
        QPalette.ColorRole.Highlight: SELECTED,
        QPalette.ColorRole.HighlightedText: BRIGHT,
        QPalette.ColorRole.Accent: FOCUS,
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
    application = QGuiApplication.instance()
    # A dense screen gets pixmaps of its own sizes, so that none is scaled.
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    modes = {QIcon.Mode.Normal: TEXT, QIcon.Mode.Active: BRIGHT, QIcon.Mode.Disabled: DISABLED}
    sizes = sorted({*ICON_SIZES, *(math.ceil(size * ratio) for size in ICON_SIZES)})
    for mode, colour in modes.items():
        renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
        for size in sizes:
            result.addPixmap(_draw(renderer, size), mode)
    return result


def app_icon() -> QIcon:
    """The program's own icon, in its colours."""
    return QIcon(str(resources_folder() / "packaging" / "camnet-gui.svg"))


def icons_folder() -> Path:
    """Where the icons lie, in a checkout and in an installed wheel."""
    return resources_folder() / "icons"


def _draw(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
