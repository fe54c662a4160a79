"""The control panel: all edits of the open photo in sections that fold."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from camnet_gui.gui.controls import ValueControl
from camnet_gui.gui.edit.frame import FrameSection
from camnet_gui.gui.edit.lens import LensSection
from camnet_gui.gui.edit.section import Section
from camnet_gui.gui.edit.sections import ColourSection, DetailSection, LightSection, StyleSection
from camnet_gui.gui.session import Session
from camnet_gui.gui.translate import tr


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
        # Always there, as the controls must not change their width when a section is folded.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(self.width_wanted)
        self._inner = QWidget()
        self.styles = StyleSection(session)
        self.light = LightSection(session)
        self.colour = ColourSection(session)
        self.detail = DetailSection(session)
        self.frame = FrameSection(session)
        self.lens = LensSection(session)
        self.sections: tuple[Section, ...] = (
            self.styles, self.light, self.colour, self.detail, self.lens, self.frame,
        )
        self.values: dict[str, ValueControl] = {
            name: control for section in self.sections for name, control in section.values.items()
        }
        self.reset_all = QPushButton(tr("Reset all"))
        self.reset_all.setToolTip(tr("Set every control to its default (Ctrl+R)"))
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(10, 8, 8, 10)
        column.setSpacing(4)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        column.addWidget(self.reset_all)
        self.setWidget(self._inner)
        self.colour.pick_toggled.connect(self.pick_toggled)
        self.reset_all.clicked.connect(self.reset_edits)
        session.edits_changed.connect(self.show_edits)
        self.show_edits()

    def set_styles(self) -> None:
        """Fill the style dropdowns from the session's engine."""
        self.styles.set_styles()
        self.show_edits()

    def set_thumbnail(self, key: str, image: QImage) -> None:
        """Show the open photo in one of the styles."""
        self.styles.set_thumbnail(key, image)

    def forget_thumbnails(self) -> None:
        """Another photo was opened."""
        self.styles.forget_thumbnails()

    def set_picking(self, picking: bool) -> None:
        """Whether the picker waits for a click."""
        self.colour.set_picking(picking)

    def show_edits(self) -> None:
        """Show the session's edits without changing them."""
        edits = self._session.edits
        self._inner.setEnabled(self._session.photo is not None)
        for section in self.sections:
            section.show_edits(edits)
        self.reset_all.setEnabled(edits.model_copy(update=self._defaults()) != edits)

    def reset_edits(self) -> None:
        """Every control to its default, as one step of undo. Fields unknown to this version stay."""
        self._session.end_gesture()
        self._session.change("all", tr("Reset all"), **self._defaults())
        self._session.end_gesture()

    def folded(self) -> tuple[str, ...]:
        """The titles of the sections that are folded away."""
        return tuple(section.TITLE for section in self.sections if section.is_folded())

    def set_folded(self, titles: tuple[str, ...]) -> None:
        """Fold these sections, unfold the others."""
        for section in self.sections:
            section.set_folded(section.TITLE in titles)

    def _defaults(self) -> dict[str, object]:
        return {name: value for section in self.sections for name, value in section.defaults().items()}
