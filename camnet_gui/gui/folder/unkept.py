"""Edits that could be written nowhere, as on a full disk: they stay in memory until they can; closing asks first."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox

from camnet_gui.gui.folder.words import names_of
from camnet_gui.gui.parts import Part
from camnet_gui.gui.translate import told, tr


class UnkeptPart(Part):
    """The error is told by the window as any other; this tells when it is over."""

    def connect_signals(self) -> None:
        """What could not be written is known by who writes it."""
        self._said = ""
        keeper = self.window.session.keeper
        keeper.failed.connect(self._failed)
        keeper.unkept_changed.connect(self._changed)

    def may_close(self) -> bool:
        """Asks while edits would be lost."""
        photos = self.window.session.keeper.unkept
        if not photos:
            return True
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        answer = QMessageBox.question(
            self.window,
            tr("Edits not kept"),
            tr(
                "The edits of {names} could not be written yet. Free some space, or quit and lose them. Quit now?",
                names=names_of(photos)
            ),
            yes | no,
            no,
        )
        return answer == yes

    def _failed(self, error: Exception) -> None:
        self._said = told(error)

    def _changed(self) -> None:
        if self._said and not self.window.session.keeper.unkept:
            self.window.banner.withdraw(self._said)
            self._said = ""
            self.window.banner.show_note(tr("All edits are written again."))
