"""Copying chosen groups of the edits from photo to photo."""

from __future__ import annotations

from camnet_gui.edits import Edits
from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.edit.groups import GroupsDialog
from camnet_gui.gui.folder.part import FolderPart
from camnet_gui.gui.parts import Part
from camnet_gui.gui.translate import tr
from camnet_gui.settings import Settings


class ClipboardPart(Part):
    """Copy asks which groups; paste puts them over the open photo, in the grid over the selected ones."""

    ACTIONS = (
        ActionRow("copy_edits", "Edit", "copy", "&Copy edits…",
                  "Choose which edits of this photo are copied, to be pasted into others", ("Ctrl+Shift+C",), "copy"),
        ActionRow("paste_edits", "Edit", "copy", "&Paste edits",
                  "Put the copied edits over this photo, in the grid over the selected ones",
                  ("Ctrl+Shift+V",), "paste", needs_photo=False),
    )

    def build(self) -> None:
        """The grid is there."""
        self.folder = self.window.part(FolderPart)

    def connect_signals(self) -> None:
        """Paste needs something copied."""
        session = self.window.session
        session.photo_opened.connect(self._update)
        session.photo_closed.connect(self._update)
        session.histories.group.indexChanged.connect(self._update)
        self.folder.model.selection.selectionChanged.connect(self._update)
        self.window.stack.currentChanged.connect(self._update)
        self._update()

    def restore(self, settings: Settings) -> None:
        """The groups of last time."""
        self._groups = settings.edit.copied_groups

    def store(self, settings: Settings) -> Settings:
        """Remember the groups."""
        edit = settings.edit.model_copy(update={"copied_groups": self._groups})
        return settings.model_copy(update={"edit": edit})

    def on_copy_edits(self) -> None:
        """Ask which groups."""
        edits = self.folder.bulk.shown_edits()
        dialog = GroupsDialog(tr("Copy edits"), tr("Copy"), edits, self._groups, parent=self.window)
        dialog.accepted.connect(lambda: self._copy(dialog, edits))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def on_paste_edits(self) -> None:
        """Over what the user looks at."""
        self.folder.bulk.paste(self.folder.bulk.shown_paths())

    def _copy(self, dialog: GroupsDialog, edits: Edits) -> None:
        self._groups = dialog.chosen()
        self.window.session.copied = (edits, frozenset(self._groups))
        self._update()

    def _update(self, *_: object) -> None:
        possible = self.window.session.copied is not None and bool(self.folder.bulk.shown_paths())
        self.window.actions_by_name["paste_edits"].setEnabled(possible)
