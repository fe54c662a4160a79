"""Teaching a look as a part of the window."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt

from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.parts import Part
from camnet_gui.gui.teach.dialog import TeachDialog
from camnet_gui.gui.teach.process import LessonProcess
from camnet_gui.gui.translate import tr


class TeachPart(Part):
    """Opens the assistant, and takes its styles into the list."""

    ACTIONS: ClassVar[tuple[ActionRow, ...]] = (
        ActionRow("teach", "Edit", "teach", "&Teach a look…",
                  "Learn a style from your own raws and finished pictures, offline", ("Ctrl+T",), needs_photo=False),
    )  # fmt: skip

    dialog: TeachDialog | None = None

    def on_teach(self) -> None:
        """Show the assistant; a running one comes to the front."""
        if self.dialog is None:
            session = self.window.session
            folder = str(session.path.parent) if session.path is not None else self.window.settings.last_folder
            renderer = session.renderer
            self.dialog = TeachDialog(session.file_pool, folder, self.window, renderer.colours)
            renderer.display_changed.connect(self._show_colours)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.destroyed.connect(self._forget)
            self.dialog.taught.connect(self._taught)
            self.dialog.dropped.connect(self._dropped)
            self.dialog.use_wanted.connect(self._use)
            self.dialog.restores_changed.connect(session.find_restores)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def close(self) -> None:
        """A lesson that runs is stopped; it goes on from there the next time."""
        for process in self.window.findChildren(LessonProcess):  # a dialog's that was closed may still run
            process.stop()
            process.wait(3000)

    def _show_colours(self) -> None:
        if self.dialog is not None:
            self.dialog.set_colours(self.window.session.renderer.colours)

    def _forget(self) -> None:
        self.window.session.renderer.display_changed.disconnect(self._show_colours)
        self.dialog = None

    def _taught(self, path: Path) -> None:
        # A Restore-Net may have come with it.
        self.window.session.find_restores()
        self.window.session.styles.add(path)

    def _dropped(self, path: Path) -> None:
        styles = self.window.session.styles
        for style in styles:
            if style.file == path:
                styles.remove(style.key)

    def _use(self, path: Path) -> None:
        session = self.window.session

        def use(key: str) -> None:
            session.change("style", tr("Style"), style=key)

        session.styles.add(path, use)
