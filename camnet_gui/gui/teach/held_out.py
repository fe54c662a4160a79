"""Held-out photos of a lesson side by side: before, now and as wanted."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from camnet_gui.gui.controls import label
from camnet_gui.gui.jobs import Channel, Pool
from camnet_gui.gui.teach.alive import while_alive
from camnet_gui.gui.teach.pictures import Picture, read_picture
from camnet_gui.gui.translate import tr
from camnet_gui.icc import ColourPath

STAGE_NAMES: Final = ("Before", "Now", "Wanted")
_STAGES: Final = ("before", "now", "wanted")


class HeldOut(QWidget):
    """One photo at a time, with a way to the others."""

    def __init__(self, pool: Pool) -> None:
        super().__init__()
        self._files: dict[str, dict[str, str]] = {}
        self._reading = Channel(pool)
        self._colours = ColourPath()
        self._shown = 0
        names = dict(zip(_STAGES, map(tr, STAGE_NAMES), strict=True))
        self.pictures = {key: Picture(text) for key, text in names.items()}
        grid = QGridLayout()
        for column, (key, text) in enumerate(names.items()):
            grid.addWidget(label(text, "faint"), 0, column, Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(self.pictures[key], 1, column)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(1, 1)
        self.name = label(name="faint")
        self.steps = (QToolButton(), QToolButton())
        tips = (("‹", tr("Previous held-out photo"), -1), ("›", tr("Next held-out photo"), 1))
        for button, (sign, tip, by) in zip(self.steps, tips, strict=True):
            button.setText(sign)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda checked=False, by=by: self._turn(by))
        under = QHBoxLayout()
        under.addWidget(self.steps[0])
        under.addStretch(1)
        under.addWidget(self.name)
        under.addStretch(1)
        under.addWidget(self.steps[1])
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.addLayout(grid, 1)
        column_layout.addLayout(under)

    def set_pictures(self, files: list[dict[str, Any]]) -> None:
        """Files by name and stage, of one photo or several."""
        for each in files:
            self._files.setdefault(each["name"], {}).update({k: v for k, v in each.items() if k != "name"})
        self._show()

    def clear(self) -> None:
        """Show nothing."""
        self._reading.clear()
        self._files, self._shown = {}, 0
        self.name.setText("")
        for place in self.pictures.values():
            place.show_picture(QImage())
        self._show()

    def set_colours(self, colours: ColourPath) -> None:
        """Show the pictures for another display."""
        self._colours = colours
        self._show()

    def file(self, stage: str) -> Path | None:
        """The picture of the photo on show, None where there is none."""
        names = list(self._files)
        found = self._files[names[self._shown]].get(stage) if names else None
        return Path(found) if found else None

    def _turn(self, by: int) -> None:
        self._shown += by
        self._show()

    def _show(self) -> None:
        names = list(self._files)
        for button in self.steps:
            button.setEnabled(len(names) > 1)
        if not names:
            return
        self._shown %= len(names)
        name = names[self._shown]
        self.name.setText(tr(
            "{name} ({shown} of {names} held out)", name=name, shown=self._shown + 1, names=len(names)
        ))
        files, colours = dict(self._files[name]), self._colours

        def show(pictures: dict[str, QImage]) -> None:
            for key, place in self.pictures.items():
                place.show_picture(pictures.get(key, QImage()))

        self._reading.request(
            lambda report: {key: read_picture(Path(file), colours) for key, file in files.items()},
            while_alive(self, show),
        )
