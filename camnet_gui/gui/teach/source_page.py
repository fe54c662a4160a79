"""First page of the assistant: what to learn, from where."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QFrame,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from camnet_gui.gui.controls import NumberBox, label
from camnet_gui.gui.teach.advanced import Advanced
from camnet_gui.gui.teach.fields import FolderField
from camnet_gui.gui.translate import tr
from camnet_gui.styles_kept import name_problem
from camnet_gui.teach.kept import Request

# Kind, text, explanation, filter of the look's files.
KINDS: Final = (
    ("finished", "My finished pictures", "JPEG, PNG or TIFF that you made from these raws, with any program.", ""),
    ("camera-jpeg", "My camera's pictures", "The JPEGs that the camera put into the raws: match the camera.", ""),
    ("rawtherapee", "A RawTherapee profile", "What RawTherapee makes of the raws with it.", "Profiles (*.pp3)"),
    ("darktable", "A darktable style or sidecar", "What darktable makes of the raws with it.",
     "Styles and sidecars (*.dtstyle *.xmp)"),
    ("cube", "A 3D LUT (.cube)", "The colours and tones of a .cube file.", "3D LUTs (*.cube)"),
    ("unpaired", "Finished pictures alone",
     "Without the raws they were made from: only tones and colours can be told, which is weaker than learning from "
     "pairs. Raws of your camera help, but none are needed.", ""),
)

_FINISHED: Final = ("finished", "unpaired")  # kinds that have a folder of finished pictures


class SourcePage(QWidget):
    """Source, folders and time. `changed` tells that `request` may have become complete, or not."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.raws = FolderField(tr("Folder of raws"), tr("Folder with your raws, and its subfolders"))
        self.finished = FolderField(tr("Folder of finished pictures"), tr("Where they lie apart; else empty"))
        self.look = FolderField(tr("File of the look"), "", "")
        self.minutes = NumberBox()
        self.minutes.setRange(1, 600)
        self.minutes.setDecimals(0)
        self.minutes.setValue(10)
        self.minutes.setSuffix(tr(" min at most"))
        self.minutes.setAccessibleName(tr("Time for learning"))
        self.minutes.setToolTip(tr("Learning ends by itself when it gets no better. You can go on working meanwhile."))
        self.advanced = Advanced()
        self._kinds = QButtonGroup(self)
        kinds = QVBoxLayout()
        kinds.setSpacing(2)
        for index, (_, text, tip, _) in enumerate(KINDS):
            button = QRadioButton(tr(text))
            button.setToolTip(tr(tip))
            self._kinds.addButton(button, index)
            kinds.addWidget(button)
        self.explanation = label(name="faint", wrap=True)
        kinds.addWidget(self.explanation)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(tr("Learn from"), kinds)
        form.addRow(tr("Raws"), self.raws)
        form.addRow(tr("Finished"), self.finished)
        form.addRow(tr("Look"), self.look)
        form.addRow(tr("Time"), self.minutes)
        self._form = form
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(
            label(
                tr("Show the program raws and what you made of them: it learns your look as a style. Ten pairs of "
                "different subjects are a good beginning. Everything stays on this computer."),
                wrap=True,
            )
        )
        column.addSpacing(10)
        column.addLayout(form)
        column.addWidget(self.advanced)
        column.addStretch(1)
        # With the fold open it is higher than the screens of some.
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.addWidget(area)
        self._kinds.idClicked.connect(self._chosen)
        for field in (self.raws, self.finished, self.look):
            field.changed.connect(self.changed)
        self.advanced.changed.connect(self.changed)
        self._kinds.button(0).setChecked(True)
        self._chosen(0)

    @property
    def kind(self) -> str:
        """Of the finished pictures."""
        return str(KINDS[self._kinds.checkedId()][0])

    def problem(self) -> str:
        """What is missing, or ""."""
        if self.kind == "unpaired" and not self.finished.path:
            return tr("Choose the folder of your finished pictures.")
        if self.kind != "unpaired" and not self.raws.path:
            return tr("Choose the folder of your raws.")
        if self.raws.path and not Path(self.raws.path).is_dir():
            return tr("The folder of raws does not exist.")
        if self.kind in _FINISHED and self.finished.path and not Path(self.finished.path).is_dir():
            return tr("The folder of finished pictures does not exist.")
        if KINDS[self._kinds.checkedId()][3] and not Path(self.look.path).is_file():
            return tr("Choose the file of the look.")
        return self.advanced.problem()

    def request(self) -> dict[str, object]:
        """The fields of `teach.worker.Request`."""
        found: dict[str, object] = {
            "kind": self.kind,
            "name": self._name(),
            "minutes": self.advanced.minutes() or self.minutes.value(),
            "device": self.advanced.device(),
        }
        deeper = self.advanced.deeper()
        if deeper:
            found["deeper"] = deeper
        if self.raws.path:
            found["raws"] = self.raws.path
        if self.kind in _FINISHED and self.finished.path:
            found["finished"] = self.finished.path
        if KINDS[self._kinds.checkedId()][3]:
            found["look"] = self.look.path
        return found

    def _name(self) -> str:
        """What the style is called until the user names it, when it is seen."""
        if KINDS[self._kinds.checkedId()][3]:
            stem = Path(self.look.path).stem
            if any(map(str.isalnum, stem)) and not name_problem(stem):
                return stem
        return tr("Like my camera") if self.kind == "camera-jpeg" else tr("My look")

    def fill(self, request: Request) -> None:
        """Show what an earlier lesson was asked for."""
        kinds = [kind for kind, *_ in KINDS]
        self._kinds.button(kinds.index(request.kind)).setChecked(True)
        self._chosen(kinds.index(request.kind))
        self.raws.edit.setText(str(request.raws or ""))
        self.finished.edit.setText(str(request.finished or ""))
        self.look.edit.setText(request.look)
        self.minutes.setValue(request.minutes)
        self.advanced.fill(request)

    def _chosen(self, index: int) -> None:
        kind, _, tip, file_filter = KINDS[index]
        self.explanation.setText(tr(tip))
        self._form.setRowVisible(self.finished, kind in _FINISHED)
        self._form.setRowVisible(self.look, bool(file_filter))
        self.look.set_filter(file_filter)
        self.changed.emit()
