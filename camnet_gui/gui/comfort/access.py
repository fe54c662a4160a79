"""Names for screen readers: what shows no text is called by the first words of its tooltip, which tell what it does."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from camnet_gui.gui.canvas import Canvas
from camnet_gui.gui.parts import Part
from camnet_gui.gui.translate import tr

CONTROLS: Final = (
    QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QAbstractItemView, QLineEdit, QPlainTextEdit,
)
_END: Final = re.compile(r"\n|[.;:](?:\s|$)| \(")


def name_widgets(root: QWidget) -> None:
    """Name what has no name below `root`; names that were given stay."""
    _name_by_forms(root)
    for widget in [root, *root.findChildren(QWidget)]:
        if isinstance(widget, CONTROLS):
            name = _END.split(widget.toolTip(), maxsplit=1)[0].strip()
            if isinstance(widget.parentWidget(), QLineEdit):
                name = tr("Clear the field")  # the button that Qt puts into it
            _name(widget, name)


def _name_by_forms(root: QWidget) -> None:
    """The controls of a form's line are called what the line is called."""
    for form in root.findChildren(QFormLayout):
        for row in range(form.rowCount()):
            item = form.itemAt(row, QFormLayout.ItemRole.FieldRole)
            field = item.widget() if item is not None else None
            words = form.labelForField(field) if field is not None else None
            if field is None or not isinstance(words, QLabel):
                continue
            for widget in [field, *field.findChildren(QWidget)]:
                if isinstance(widget, CONTROLS):
                    _name(widget, words.text())


def _name(widget: QWidget, name: str) -> None:
    if name and not spoken_name(widget):
        widget.setAccessibleName(name)


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls the widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


class AccessPart(Part):
    """Keeps the names complete, of dialogs too."""

    def connect_signals(self) -> None:
        """All parts are built now; dialogs are named when they get the focus."""
        for stage, pane in self.window.viewer.panes.items():
            pane.canvas.setAccessibleName(tr("Picture {stage}", stage=stage.upper()))
        for canvas in self.window.findChildren(Canvas):
            if not canvas.accessibleName():
                canvas.setAccessibleName(tr("Picture"))
        name_widgets(self.window)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and (before is None or before.window() is not now.window()):
            name_widgets(now.window())
