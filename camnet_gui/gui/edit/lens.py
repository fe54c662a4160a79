"""The section of the lens: whether it is corrected, and what is known of it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QWidget

from camnet_gui.edits import Edits
from camnet_gui.gui.controls import label
from camnet_gui.gui.edit.section import Section
from camnet_gui.gui.session import Session
from camnet_gui.gui.translate import tr
from camnet_gui.lens import LensProfile, installed


class LensSection(Section):
    """A box, and the lens that lensfun found, or why there is none."""

    TITLE = "Lens"
    COVERS = ("Lens",)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.box = QCheckBox(tr("Correct the lens"))
        self.box.setToolTip(tr(
            "Takes out what the lens did to the picture: bent lines, coloured edges, dark corners.\n"
            "Works where lensfun's data know the camera and the lens."
        ))
        self.note = label(name="faint", wrap=True)
        self.column.addWidget(self.box)
        self.column.addWidget(self.note)
        self._profile: LensProfile | None = None
        self._known = False
        self.box.toggled.connect(self._choose)
        session.lens_found.connect(self._found)
        session.photo_opened.connect(self._forget)
        session.photo_closed.connect(self._forget)
        self._show_lens()

    def show_edits(self, edits: Edits) -> None:
        """Show whether it is on."""
        super().show_edits(edits)
        with QSignalBlocker(self.box):
            self.box.setChecked(edits.lens)
        self._show_lens()

    def _choose(self, on: bool) -> None:
        self.session.end_gesture()
        text = tr("Lens correction on") if on else tr("Lens correction off")
        self.session.change("lens", text, lens=on)

    def _found(self, profile: LensProfile | None) -> None:
        self._profile, self._known = profile, True
        self._show_lens()

    def _forget(self) -> None:
        self._profile, self._known = None, False
        self._show_lens()

    def _show_lens(self) -> None:
        photo = self.session.photo
        # What is on can be switched off, though another photo's lens was meant.
        self.box.setEnabled(self._profile is not None or self.box.isChecked())
        if self._profile is not None:
            text = self._profile.name + "\n" + ", ".join(self._corrected(self._profile))
        elif not installed():
            text = tr("Not there: the package lensfunpy is not installed.")
        elif photo is None or not self._known:
            text = ""
        elif photo.frame.shot.lens.strip():
            text = tr("lensfun doesn't know this lens: {lens}", lens=photo.frame.shot.lens.strip())
        else:
            text = tr("The photo doesn't tell its lens, and lensfun doesn't know one for this camera.")
        self.note.setText(text)
        self.note.setVisible(bool(text))

    @staticmethod
    def _corrected(profile: LensProfile) -> list[str]:
        parts = (
            (profile.distortion, tr("distortion")),
            (profile.red or profile.blue, tr("lateral colour")),
            (profile.gain, tr("vignetting")),
        )
        return [name for part, name in parts if part is not None]
