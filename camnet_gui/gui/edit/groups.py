"""A dialog that asks which groups of the edits are meant, and for a name where one is needed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from camnet_gui.edits import GROUPS, Edits
from camnet_gui.gui.controls import label
from camnet_gui.gui.translate import tr


class GroupsDialog(QDialog):
    """Boxes for all groups; those that were changed in the photo say so. `chosen()` holds the answer."""

    def __init__(
        self,
        title: str,
        button: str,
        edits: Edits,
        groups: Iterable[str],
        names: Iterable[str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`names` are those that are taken already; a name is asked for unless it is None."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._taken = None if names is None else {name.casefold() for name in names}
        self.name = QLineEdit(placeholderText=tr("Name"), maxLength=80)
        self.name.setObjectName("field")
        self.name.setAccessibleName(tr("Name"))
        self.message = label(name="faint", wrap=True)
        self.boxes: dict[str, QCheckBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        chosen, plain = set(groups), Edits()
        for row, (group, fields) in enumerate(GROUPS.items()):
            box = self.boxes[group] = QCheckBox(tr(group))
            box.setChecked(group in chosen)
            box.toggled.connect(self._check)
            grid.addWidget(box, row, 0)
            if any(getattr(edits, field) != getattr(plain, field) for field in fields):
                grid.addWidget(label(tr("edited"), "faint"), row, 1)
        grid.setColumnStretch(0, 1)
        every, none = QPushButton(tr("All"), autoDefault=False), QPushButton(tr("None"), autoDefault=False)
        every.clicked.connect(lambda: self._set_all(True))
        none.clicked.connect(lambda: self._set_all(False))
        few = QHBoxLayout()
        few.addWidget(every)
        few.addWidget(none)
        few.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.ok_button = buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.name)
        column.addLayout(grid)
        column.addLayout(few)
        column.addWidget(self.message)
        column.addWidget(buttons)
        self.name.setVisible(self._taken is not None)
        self.message.setVisible(self._taken is not None)
        self.setMinimumWidth(320)
        self._check()

    def chosen(self) -> tuple[str, ...]:
        """The groups that are ticked."""
        return tuple(group for group, box in self.boxes.items() if box.isChecked())

    def chosen_name(self) -> str:
        """The name."""
        return self.name.text().strip()

    def _set_all(self, on: bool) -> None:
        for box in self.boxes.values():
            box.setChecked(on)

    def _check(self) -> None:
        named = self._taken is None or bool(self.chosen_name())
        self.ok_button.setEnabled(named and bool(self.chosen()))
        replaces = self._taken is not None and self.chosen_name().casefold() in self._taken
        self.message.setText(tr("A preset of this name is there already and will be replaced.") if replaces else "")
