"""The sections of the control panel: style, light, colour, detail."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from camnet_gui.edits import Edits, WhiteBalance
from camnet_gui.gui.controls import ChoiceBox, ValueControl, label
from camnet_gui.gui.edit.rows import BLEND, COLOUR, DEFAULTS, DETAIL, LIGHT, LIGHTS, STRENGTH, TEMPERATURE, TINT
from camnet_gui.gui.edit.section import Section, ValuesSection
from camnet_gui.gui.session import Session
from camnet_gui.gui.theme import RAISED, icon
from camnet_gui.gui.translate import tr
from camnet_gui.images import DemosaicedFrame

THUMBNAIL: Final = QSize(96, 64)
MISSING: Final = Qt.ItemDataRole.UserRole + 1  # whether an entry's style is not installed


class StyleSection(Section):
    """Style, its strength, and a second style blended in."""

    TITLE = "Style"
    COVERS = ("Style",)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.style_box = ChoiceBox()
        self.style_box.setIconSize(THUMBNAIL)
        self.style_box.setFixedHeight(THUMBNAIL.height() + 12)
        self.style_box.let_reset(tr(
            "The style of the finished picture: choose the look first, then adjust light and colour"
        ))
        self.style_box.setAccessibleName(tr("Style"))
        self.manage = QToolButton()
        self.manage.setIcon(icon("styles"))
        self.manage.setToolTip(tr("Look at all styles; rename, import, export, compare and delete them"))
        self.manage.setAccessibleName(tr("Manage styles"))
        self.description = label(name="faint", wrap=True)
        # Room for two lines: what is below must not jump from style to style.
        self.description.setMinimumHeight(2 * self.description.fontMetrics().lineSpacing())
        self.description.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.second_box = ChoiceBox()
        self.second_box.let_reset(tr("A second style, of which a share is blended into the picture"))
        self.second_box.setAccessibleName(tr("Second style"))
        second = QHBoxLayout()
        second.addWidget(label(tr("Second style")))
        second.addWidget(self.second_box, 1)
        first = QHBoxLayout()
        first.setSpacing(3)
        first.addWidget(self.style_box, 1)
        first.addWidget(self.manage)
        self.column.addLayout(first)
        self.column.addWidget(self.description)
        self.add_values((STRENGTH,))
        self.column.addLayout(second)
        self.add_values((BLEND,))
        self.style_box.activated.connect(self._choose)
        self.second_box.activated.connect(self._choose_second)
        self.style_box.reset.connect(lambda: self._choose(self.style_box.findData(self.defaults()["style"])))
        self.second_box.reset.connect(lambda: self._choose_second(self.second_box.findData("")))

    def set_styles(self) -> None:
        """Fill the dropdowns from the session's engine."""
        with QSignalBlocker(self.style_box), QSignalBlocker(self.second_box):
            self.style_box.clear()
            self.second_box.clear()
            self.second_box.addItem(tr("No second style"), "")
            for style in self.session.styles:
                self.style_box.addItem(_blank(), tr(style.name), style.key)
                self.second_box.addItem(tr(style.name), style.key)
                for box in (self.style_box, self.second_box):
                    box.setItemData(box.count() - 1, tr(style.description), Qt.ItemDataRole.ToolTipRole)

    def set_thumbnail(self, key: str, image: QImage) -> None:
        """Show the open photo in one of the styles."""
        index = self.style_box.findData(key)
        if index >= 0:
            self.style_box.setItemIcon(index, QIcon(QPixmap.fromImage(image)))

    def forget_thumbnails(self) -> None:
        """Another photo was opened."""
        for index in range(self.style_box.count()):
            self.style_box.setItemIcon(index, _blank())

    def defaults(self) -> dict[str, object]:
        """With the style that photos begin with."""
        styles = self.session.styles
        first = styles.first()
        return {**super().defaults(), "style": first if styles.has(first) else next((s.key for s in styles), first)}

    def show_edits(self, edits: Edits) -> None:
        """Show the edits' styles."""
        super().show_edits(edits)
        with QSignalBlocker(self.style_box), QSignalBlocker(self.second_box):
            _choose_in(self.style_box, edits.style)
            _choose_in(self.second_box, edits.second_style)
        self.values["blend"].setVisible(bool(edits.second_style))
        description = next((style.description for style in self.session.styles if style.key == edits.style), "")
        # Its first clause; the rest, which moved the controls below by many lines, is in the tooltip.
        missing = "\n".join(self.session.styles.missing(edits))
        self.description.setText(missing or tr(re.split(r"[.:;](?:\s|$)", description, maxsplit=1)[0]))
        self.description.setToolTip(missing or tr(description))
        self.description.setVisible(bool(self.description.text()))

    def _choose(self, index: int) -> None:
        self.session.end_gesture()
        text = tr("Style {itemtext}", itemtext=self.style_box.itemText(index))
        self.session.change("style", text, style=self.style_box.itemData(index))

    def _choose_second(self, index: int) -> None:
        key, name = self.second_box.itemData(index), self.second_box.itemText(index)
        blend = (self.session.edits.blend or BLEND.default) if key else 0.0
        self.session.end_gesture()
        text = tr("Second style {name}", name=name) if key else tr("No second style")
        self.session.change("second style", text, second_style=key, blend=blend)


class LightSection(ValuesSection):
    """Exposure and the tones."""

    TITLE = "Light"
    COVERS = ("Tone",)
    ROWS = LIGHT


class DetailSection(ValuesSection):
    """Noise and sharpness."""

    TITLE = "Detail"
    COVERS = ("Denoise", "Sharpness")
    ROWS = DETAIL

    def show_edits(self, edits: Edits) -> None:
        """Denoising needs the sensor's data."""
        super().show_edits(edits)
        photo = self.session.photo
        self.values["denoise"].setEnabled(photo is None or not isinstance(photo.frame, DemosaicedFrame))


class ColourSection(Section):
    """White balance, and the strength of the colours."""

    TITLE = "Colour"
    COVERS = ("White balance", "Colour")
    pick_toggled = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.mode_box = ChoiceBox()
        self.mode_box.setAccessibleName(tr("White balance"))
        self.mode_box.let_reset(tr("White balance: what counts as neutral grey"))
        self._fill_modes()
        self.pick_button = QToolButton()
        self.pick_button.setCheckable(True)
        self.pick_button.setIcon(icon("picker"))
        self.pick_button.setToolTip(tr("Click on something in the picture that should be neutral grey (W)"))
        self.balance_reset = QToolButton()
        self.balance_reset.setIcon(icon("reset"))
        self.balance_reset.setIconSize(QSize(13, 13))
        self.balance_reset.setToolTip(tr("Reset white balance to as shot"))
        self.temperature = ValueControl(TEMPERATURE)
        self.tint = ValueControl(TINT)
        for control in (self.temperature, self.tint):
            control.reset_button.hide()
        self.classical = label(
            tr("This file is already demosaiced: denoise and white balance were fixed by its maker."), "faint", True
        )
        row = QHBoxLayout()
        row.setSpacing(3)
        row.addWidget(self.mode_box, 1)
        row.addWidget(self.pick_button)
        row.addWidget(self.balance_reset)
        self.column.addLayout(row)
        self.column.addWidget(self.temperature)
        self.column.addWidget(self.tint)
        self.column.addWidget(self.classical)
        self.add_values(COLOUR)
        self.mode_box.activated.connect(self._choose_mode)
        self.mode_box.reset.connect(self._reset_balance)
        for control in (self.temperature, self.tint):
            control.edited.connect(lambda value, name=control.row.name: self._set_temperature(name))
            control.released.connect(session.end_gesture)
            control.reset_wanted.connect(lambda control=control: self._reset_number(control))
        self.pick_button.toggled.connect(self.pick_toggled)
        self.balance_reset.clicked.connect(self._reset_balance)
        session.renderer.balance_ready.connect(self._balance_ready)

    def set_picking(self, picking: bool) -> None:
        """Whether the picker waits for a click."""
        with QSignalBlocker(self.pick_button):
            self.pick_button.setChecked(picking)

    def show_edits(self, edits: Edits) -> None:
        """Show the white balance and the colours."""
        super().show_edits(edits)
        photo, balance = self.session.photo, edits.white_balance
        with QSignalBlocker(self.mode_box):
            self.mode_box.setCurrentIndex(self.mode_box.findData(_mode_of(balance)))
        if balance.mode == "temperature":
            self.show_balance(balance.kelvin, balance.tint)
        classical = photo is not None and isinstance(photo.frame, DemosaicedFrame)
        self.classical.setVisible(classical)
        for widget in (self.mode_box, self.pick_button, self.balance_reset, self.temperature, self.tint):
            widget.setEnabled(not classical)
        # Nobody tells what balance the maker used: there are no numbers to show, least of all another photo's.
        self.temperature.setVisible(not classical)
        self.tint.setVisible(not classical)
        self.balance_reset.setEnabled(not classical and balance != DEFAULTS.white_balance)

    def show_balance(self, kelvin: float, tint: float) -> None:
        """Show what the white balance in use amounts to."""
        self.temperature.set_value(kelvin)
        self.tint.set_value(tint)

    def _fill_modes(self) -> None:
        box = self.mode_box
        box.addItem(tr("As shot"), "as-shot")
        box.addItem(tr("Automatic"), "auto")
        box.insertSeparator(box.count())
        for name, kelvin, _ in LIGHTS:
            box.addItem(tr(name), name)
            box.setItemData(box.count() - 1, f"{kelvin:.0f} K", Qt.ItemDataRole.ToolTipRole)
        box.insertSeparator(box.count())
        box.addItem(tr("Temperature and tint"), "temperature")
        box.addItem(tr("Picked in the picture"), "picked")

    def _choose_mode(self, index: int) -> None:
        mode, text = self.mode_box.itemData(index), self.mode_box.itemText(index)
        if mode == "picked":
            # There are no gains yet: the next click in a picture gives them.
            self.show_edits(self.session.edits)
            self.pick_button.setChecked(True)
        elif mode == "temperature":
            self._set_temperature("mode")
        elif mode in ("as-shot", "auto"):
            self._set_balance(WhiteBalance(mode=mode), tr("White balance {text}", text=text.lower()))
        else:
            kelvin, tint = next((kelvin, tint) for name, kelvin, tint in LIGHTS if name == mode)
            balance = WhiteBalance(mode="temperature", kelvin=kelvin, tint=tint)
            self._set_balance(balance, tr("White balance {text}", text=text.lower()))

    def _set_temperature(self, control: str) -> None:
        kelvin, tint = self.temperature.value, self.tint.value
        balance = WhiteBalance(mode="temperature", kelvin=kelvin, tint=tint)
        text = tr(
            "White balance {shown}, {shown2}\nWhite balance", shown=TEMPERATURE.shown(kelvin), shown2=TINT.shown(tint)
        )
        self.session.change(f"balance {control}", text, white_balance=balance)

    def _reset_number(self, control: ValueControl) -> None:
        """One of the two numbers to what the camera wrote; the other one stays."""

        def done(kelvin: float, tint: float) -> None:
            other = self.tint if control is self.temperature else self.temperature
            kept = other.value
            self.show_balance(kelvin, tint)
            if other.value == kept:
                self._reset_balance()
                return
            other.set_value(kept)
            self._set_temperature(control.row.name)
            self.session.end_gesture()

        if self.session.edits.white_balance.mode != DEFAULTS.white_balance.mode:
            self.session.renderer.find_as_shot(done)

    def _reset_balance(self) -> None:
        self._set_balance(DEFAULTS.white_balance, tr("Reset white balance"))

    def _balance_ready(self, kelvin: float, tint: float) -> None:
        # In this mode the edits hold the numbers; a late answer must not move a slider that is being dragged.
        if self.session.edits.white_balance.mode != "temperature":
            self.show_balance(kelvin, tint)

    def _set_balance(self, balance: WhiteBalance, text: str) -> None:
        self.session.end_gesture()
        self.session.change("balance", text, white_balance=balance)


def _choose_in(box: ChoiceBox, key: str) -> None:
    """Choose a style; one that is not installed has an entry of its own while it is chosen."""
    for index in reversed(range(box.count())):
        if box.itemData(index, MISSING):
            box.removeItem(index)
    if key and box.count() and box.findData(key) < 0:
        box.addItem(icon("error"), tr("Not installed: {key}", key=key), key)
        box.setItemData(box.count() - 1, True, MISSING)
    box.setCurrentIndex(box.findData(key))


def _mode_of(balance: WhiteBalance) -> str:
    """The entry of the dropdown that stands for `balance`."""
    if balance.mode != "temperature":
        return balance.mode
    return next(
        (name for name, kelvin, tint in LIGHTS if (kelvin, tint) == (balance.kelvin, balance.tint)), "temperature"
    )


def _blank() -> QIcon:
    pixmap = QPixmap(THUMBNAIL)
    pixmap.fill(QColor(RAISED))
    return QIcon(pixmap)
