"""A part of the control panel that folds away under its title."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from camnet_gui.edits import GROUPS, Edits
from camnet_gui.gui.controls import ControlRow, ValueControl
from camnet_gui.gui.session import Session
from camnet_gui.gui.theme import icon
from camnet_gui.gui.translate import tr


class Section(QFrame):
    """A title that folds what is below it, and a button that resets the section's groups of the edits.

    COVERS : names in `edits.GROUPS` that the section edits
    """

    TITLE: ClassVar[str] = ""
    COVERS: ClassVar[tuple[str, ...]] = ()
    folded = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.values: dict[str, ValueControl] = {}
        self.setObjectName("foldingSection")
        self.title = QToolButton()
        self.title.setObjectName("sectionTitle")
        self.title.setText(tr(self.TITLE))
        self.title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.title.setIconSize(QSize(12, 12))
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.title.setCheckable(True)
        self.title.setChecked(True)
        self.reset_button = QToolButton()
        self.reset_button.setIcon(icon("reset"))
        self.reset_button.setIconSize(QSize(13, 13))
        self.reset_button.setToolTip(tr(
            "Reset everything in this section: {covers}", covers=", ".join(tr(group) for group in self.COVERS)
        ))
        self.reset_button.setAccessibleName(tr("Reset “{title}”", title=tr(self.TITLE)))
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 2, 0, 8)
        self.column.setSpacing(5)
        header = QHBoxLayout()
        header.setContentsMargins(0, 0, 0, 0)
        header.setSpacing(2)
        header.addWidget(self.title, 1)
        header.addWidget(self.reset_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 2, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(header)
        whole.addWidget(self.body)
        self.title.toggled.connect(self._fold)
        self.reset_button.clicked.connect(self.reset)
        self._show_fold(True)

    def show_edits(self, edits: Edits) -> None:
        """Show `edits` without changing them; sections with more than numbers do more."""
        for name, control in self.values.items():
            control.set_value(getattr(edits, name))
        defaults = self.defaults()
        self.reset_button.setEnabled(any(getattr(edits, name) != value for name, value in defaults.items()))

    def defaults(self) -> dict[str, object]:
        """The fields of the section's groups as they are at first."""
        plain = Edits()
        return {name: getattr(plain, name) for group in self.COVERS for name in GROUPS[group]}

    def reset(self) -> None:
        """The section's groups to their defaults, as one step of undo."""
        self.session.end_gesture()
        self.session.change(f"reset {self.TITLE}", tr("Reset “{title}”", title=tr(self.TITLE)), **self.defaults())
        self.session.end_gesture()

    def is_folded(self) -> bool:
        """Whether only the title shows."""
        return not self.title.isChecked()

    def set_folded(self, folded: bool) -> None:
        """Show the title only, or all."""
        self.title.setChecked(not folded)

    def add_values(self, rows: Sequence[ControlRow]) -> None:
        """A control for each row, which edits the field of the row's name."""
        for row in rows:
            control = self.values[row.name] = ValueControl(row)
            control.edited.connect(lambda value, row=row: self._edited(row, value))
            control.released.connect(self.session.end_gesture)
            control.reset_wanted.connect(control.reset)
            self.column.addWidget(control)

    def _edited(self, row: ControlRow, value: float) -> None:
        self.session.change(row.name, f"{tr(row.text)} {row.shown(value)}\n{tr(row.text)}", **{row.name: value})

    def _fold(self, shown: bool) -> None:
        self._show_fold(shown)
        self.folded.emit(not shown)

    def _show_fold(self, shown: bool) -> None:
        self.body.setVisible(shown)
        self.title.setIcon(icon("unfolded" if shown else "folded"))
        self.title.setToolTip(tr("Click to fold this section away") if shown else tr("Click to unfold this section"))


class ValuesSection(Section):
    """A section of numbers alone."""

    ROWS: ClassVar[tuple[ControlRow, ...]] = ()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.add_values(self.ROWS)
