"""The control panel: style, tone, denoise and white balance of the open photo."""

from __future__ import annotations

import re
from typing import Final, Literal

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from camnet_gui.edits import Edits, WhiteBalance
from camnet_gui.gui.controls import ChoiceBox, ControlRow, ValueControl, label
from camnet_gui.gui.session import Session
from camnet_gui.gui.theme import RAISED, icon
from camnet_gui.images import DemosaicedFrame

DEFAULTS: Final = Edits()
THUMBNAIL: Final = QSize(96, 64)
CONTROLS: Final[tuple[ControlRow, ...]] = (
    ControlRow("strength", "Strength", "How much of the style is applied: 0 % is the plain rendition.",
               0.0, 1.5, DEFAULTS.strength, 0.01, 0, " %", 100.0, 150),
    ControlRow("exposure", "Exposure", "Brightness in stops: +1 EV is twice the light.",
               -4.0, 4.0, DEFAULTS.exposure, 0.05, 2, " EV", 1.0, 160),
    ControlRow("denoise", "Denoise", "How much noise is taken out: 100 % is what was measured in the photo.",
               0.0, 1.5, DEFAULTS.denoise, 0.01, 0, " %", 100.0, 150),
)
TEMPERATURE: Final = ControlRow(
    "kelvin", "Temperature", "Colour temperature of the light: higher values make the picture warmer.",
    1500.0, 25000.0, DEFAULTS.white_balance.kelvin, 10.0, 0, " K", 1.0, 500,
    # Equal steps of reciprocal temperature look equal.
    lambda kelvin: -1e6 / kelvin, lambda even: -1e6 / even,
)
TINT: Final = ControlRow(
    "tint", "Tint", "Green to the left, magenta to the right.", -150.0, 150.0, DEFAULTS.white_balance.tint, 1.0,
)
Mode = Literal["as-shot", "auto", "temperature", "picked"]
MODES: Final[tuple[tuple[Mode, str], ...]] = (
    ("as-shot", "As shot"),
    ("auto", "Automatic"),
    ("temperature", "Temperature and tint"),
    ("picked", "Picked in the picture"),
)


class ControlPanel(QScrollArea):
    """All controls; every change goes to the session as an undoable step."""

    pick_toggled = Signal(bool)
    width_wanted: Final = 296

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("controls")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(self.width_wanted)
        self._inner = QWidget()
        self.style_box = ChoiceBox()
        self.style_box.setIconSize(THUMBNAIL)
        self.style_box.setFixedHeight(THUMBNAIL.height() + 12)
        self.style_box.setToolTip("The style of the finished picture")
        self.style_box.setAccessibleName("Style")
        self.description = label(name="faint", wrap=True)
        # Room for two lines: what is below must not jump from style to style.
        self.description.setMinimumHeight(2 * self.description.fontMetrics().lineSpacing())
        self.description.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.values = {row.name: ValueControl(row) for row in CONTROLS}
        self.mode_box = ChoiceBox()
        self.mode_box.setAccessibleName("White balance")
        self.mode_box.setToolTip("What counts as neutral grey")
        for mode, text in MODES:
            self.mode_box.addItem(text, mode)
        self.pick_button = QToolButton()
        self.pick_button.setCheckable(True)
        self.pick_button.setIcon(icon("picker"))
        self.pick_button.setToolTip("Click on something in the picture that should be neutral grey (W)")
        self.balance_reset = QToolButton()
        self.balance_reset.setIcon(icon("reset"))
        self.balance_reset.setIconSize(QSize(13, 13))
        self.balance_reset.setToolTip("Reset white balance to as shot")
        self.temperature = ValueControl(TEMPERATURE)
        self.tint = ValueControl(TINT)
        for control in (self.temperature, self.tint):
            control.reset_button.hide()
        self.classical = label(
            "This file is already demosaiced: denoise and white balance were fixed by its maker.", "faint", True
        )
        self.reset_all = QPushButton("Reset all")
        self.reset_all.setToolTip("Set every control to its default (Ctrl+R)")
        self._build()
        self._connect()
        self.show_edits()

    def set_styles(self) -> None:
        """Fill the style dropdown from the session's engine."""
        with QSignalBlocker(self.style_box):
            self.style_box.clear()
            for style in self._session.styles:
                self.style_box.addItem(_blank(), style.name, style.key)
                self.style_box.setItemData(self.style_box.count() - 1, style.description, Qt.ItemDataRole.ToolTipRole)
        self.show_edits()

    def set_thumbnail(self, key: str, image: QImage) -> None:
        """Show the open photo in one of the styles."""
        index = self.style_box.findData(key)
        if index >= 0:
            self.style_box.setItemIcon(index, QIcon(QPixmap.fromImage(image)))

    def forget_thumbnails(self) -> None:
        """Another photo was opened."""
        for index in range(self.style_box.count()):
            self.style_box.setItemIcon(index, _blank())

    def set_picking(self, picking: bool) -> None:
        """Whether the picker waits for a click."""
        with QSignalBlocker(self.pick_button):
            self.pick_button.setChecked(picking)

    def show_edits(self) -> None:
        """Show the session's edits without changing them."""
        edits = self._session.edits
        photo = self._session.photo
        for name, control in self.values.items():
            control.set_value(getattr(edits, name))
        with QSignalBlocker(self.style_box), QSignalBlocker(self.mode_box):
            self.style_box.setCurrentIndex(self.style_box.findData(edits.style))
            self.mode_box.setCurrentIndex(self.mode_box.findData(edits.white_balance.mode))
        description = next((style.description for style in self._session.styles if style.key == edits.style), "")
        # Its first clause; the rest, which moved the controls below by many lines, is in the tooltip.
        self.description.setText(re.split(r"[.:;](?:\s|$)", description, maxsplit=1)[0])
        self.description.setToolTip(description)
        self.description.setVisible(bool(self.description.text()))
        if edits.white_balance.mode == "temperature":
            self.show_balance(edits.white_balance.kelvin, edits.white_balance.tint)
        self._inner.setEnabled(photo is not None)
        classical = photo is not None and isinstance(photo.frame, DemosaicedFrame)
        self.classical.setVisible(classical)
        balance = (self.mode_box, self.pick_button, self.balance_reset, self.temperature, self.tint)
        for widget in (self.values["denoise"], *balance):
            widget.setEnabled(not classical)
        # Nobody tells what balance the maker used: there are no numbers to show, least of all another photo's.
        self.temperature.setVisible(not classical)
        self.tint.setVisible(not classical)
        self.balance_reset.setEnabled(not classical and edits.white_balance != DEFAULTS.white_balance)
        self.reset_all.setEnabled(edits.model_copy(update=self._defaults()) != edits)

    def show_balance(self, kelvin: float, tint: float) -> None:
        """Show what the white balance in use amounts to."""
        self.temperature.set_value(kelvin)
        self.tint.set_value(tint)

    def reset_edits(self) -> None:
        """Every control to its default, as one step of undo. Fields unknown to this version stay."""
        self._session.end_gesture()
        self._session.change("all", "Reset all", **self._defaults())
        self._session.end_gesture()

    def _defaults(self) -> dict[str, object]:
        keys = [style.key for style in self._session.styles]
        style = DEFAULTS.style if DEFAULTS.style in keys or not keys else keys[0]
        values: dict[str, object] = {row.name: row.default for row in CONTROLS}
        return {**values, "style": style, "white_balance": DEFAULTS.white_balance}

    def _build(self) -> None:
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(7)
        column.addWidget(label("Style", "section"))
        column.addWidget(self.style_box)
        column.addWidget(self.description)
        column.addWidget(self.values["strength"])
        column.addWidget(_line())
        column.addWidget(label("Light and noise", "section"))
        column.addWidget(self.values["exposure"])
        column.addWidget(self.values["denoise"])
        column.addWidget(_line())
        column.addWidget(label("White balance", "section"))
        row = QHBoxLayout()
        row.setSpacing(3)
        row.addWidget(self.mode_box, 1)
        row.addWidget(self.pick_button)
        row.addWidget(self.balance_reset)
        column.addLayout(row)
        column.addWidget(self.temperature)
        column.addWidget(self.tint)
        column.addWidget(self.classical)
        column.addStretch(1)
        column.addWidget(self.reset_all)
        self.setWidget(self._inner)

    def _connect(self) -> None:
        session = self._session
        for name, control in self.values.items():
            control.edited.connect(
                lambda value, name=name, text=control.row.text: session.change(name, text, **{name: value})
            )
            control.released.connect(session.end_gesture)
            control.reset_wanted.connect(control.reset)
        self.style_box.activated.connect(self._choose_style)
        self.mode_box.activated.connect(self._choose_mode)
        for control in (self.temperature, self.tint):
            control.edited.connect(lambda value, name=control.row.name: self._set_temperature(name))
            control.released.connect(session.end_gesture)
            control.reset_wanted.connect(self._reset_balance)
        self.pick_button.toggled.connect(self.pick_toggled)
        self.balance_reset.clicked.connect(self._reset_balance)
        self.reset_all.clicked.connect(self.reset_edits)
        session.edits_changed.connect(self.show_edits)
        session.renderer.balance_ready.connect(self._balance_ready)

    def _choose_style(self, index: int) -> None:
        key = self.style_box.itemData(index)
        self._session.end_gesture()
        self._session.change("style", f"Style {self.style_box.itemText(index)}", style=key)

    def _choose_mode(self, index: int) -> None:
        mode = self.mode_box.itemData(index)
        if mode == "picked":
            # There are no gains yet: the next click in a picture gives them.
            self.show_edits()
            self.pick_button.setChecked(True)
        elif mode == "temperature":
            self._set_temperature("mode")
        else:
            self._set_balance(WhiteBalance(mode=mode), self.mode_box.itemText(index))

    def _set_temperature(self, control: str) -> None:
        balance = WhiteBalance(mode="temperature", kelvin=self.temperature.value, tint=self.tint.value)
        self._session.change(f"balance {control}", "White balance", white_balance=balance)

    def _reset_balance(self) -> None:
        self._set_balance(DEFAULTS.white_balance, "Reset white balance")

    def _balance_ready(self, kelvin: float, tint: float) -> None:
        # In this mode the edits hold the numbers; a late answer must not move a slider that is being dragged.
        if self._session.edits.white_balance.mode != "temperature":
            self.show_balance(kelvin, tint)

    def _set_balance(self, balance: WhiteBalance, text: str) -> None:
        self._session.end_gesture()
        self._session.change("balance", text, white_balance=balance)


def _line() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    line.setStyleSheet("background: #3d3d3d;")
    return line


def _blank() -> QIcon:
    pixmap = QPixmap(THUMBNAIL)
    pixmap.fill(QColor(RAISED))
    return QIcon(pixmap)
