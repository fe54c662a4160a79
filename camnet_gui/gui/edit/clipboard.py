"""Copying chosen groups of the edits from photo to photo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.edit.groups import GroupsDialog
from camnet_gui.gui.parts import Part
from camnet_gui.gui.translate import tr
from camnet_gui.settings import Settings


class ClipboardPart(Part):
    """Copy asks which groups; paste puts them over the open photo, or over those that `targets` gives."""

    ACTIONS = (
        ActionRow("copy_edits", "Edit", "copy", "&Copy edits…",
                  "Choose which edits of this photo are copied, to be pasted into others", ("Ctrl+Shift+C",), "copy"),
        ActionRow("paste_edits", "Edit", "copy", "&Paste edits", "Put the copied edits over this photo",
                  ("Ctrl+Shift+V",), "paste", needs_photo=False),
    )

    def build(self) -> None:
        """Nothing to show."""
        # Another part that lets the user select photos replaces this.
        self.targets: Callable[[], Sequence[Path]] = self._open_photo

    def connect_signals(self) -> None:
        """Paste needs something copied."""
        session = self.window.session
        session.photo_opened.connect(self._update)
        session.pasted.connect(self._pasted)
        session.histories.group.indexChanged.connect(self._update)
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
        dialog = GroupsDialog(tr("Copy edits"), tr("Copy"), self.window.session.edits, self._groups, parent=self.window)
        dialog.accepted.connect(lambda: self._copy(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def on_paste_edits(self) -> None:
        """Into all targets."""
        session = self.window.session
        if session.copied is not None:
            session.paste(self.targets(), *session.copied)

    def _copy(self, dialog: GroupsDialog) -> None:
        self._groups = dialog.chosen()
        self.window.session.copied = (self.window.session.edits, frozenset(self._groups))
        self._update()

    def _update(self) -> None:
        session = self.window.session
        self.window.actions_by_name["paste_edits"].setEnabled(session.photo is not None and session.copied is not None)

    def _pasted(self, count: int) -> None:
        if count > 1:
            self.window.banner.show_note(tr("The edits were pasted into {count} photos.", count=count))

    def _open_photo(self) -> Sequence[Path]:
        path = self.window.session.path
        return () if path is None else (path,)
