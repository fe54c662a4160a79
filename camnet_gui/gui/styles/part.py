"""The manager of styles as a part of the window: found in the menu, the palette and beside the dropdown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.compare import StyleReference
from camnet_gui.gui.inspect.reference import ReferencePart
from camnet_gui.gui.parts import Part
from camnet_gui.gui.styles.editor import StyleEditor
from camnet_gui.gui.styles.keeper import Listing, Row, StyleKeeper, is_style_name
from camnet_gui.gui.styles.manager import StyleManager
from camnet_gui.gui.translate import told, tr
from camnet_gui.styles_kept import SUFFIX


class StylesPart(Part):
    """Opens the manager and does what it asks for; takes style files that are dropped on the window."""

    ACTIONS: ClassVar[tuple[ActionRow, ...]] = (
        ActionRow("styles", "Edit", "teach", "St&yles…",
                  "Look at all styles; rename, import, export, duplicate, compare and delete them",
                  ("Ctrl+Shift+S",), needs_photo=False),
        ActionRow("import_style", "Edit", "teach", "&Import a style…",
                  "Take a style file of somebody else among yours; it can be dragged into the window too",
                  needs_photo=False),
    )  # fmt: skip

    manager: StyleManager | None = None

    def build(self) -> None:
        """Nothing is read before it is asked for."""
        self.keeper = StyleKeeper(self.window.session, self)
        self._images: dict[str, QImage] = {}  # the open photo's, by style
        self._edit: Path | None = None  # to be edited once it is listed

    def connect_signals(self) -> None:
        """What the keeper tells; the button beside the dropdown."""
        session, keeper = self.window.session, self.keeper
        keeper.listed.connect(self._listed)
        keeper.told.connect(self._tell)
        keeper.failed.connect(self._fail)
        keeper.trashed.connect(self._trashed)
        keeper.added.connect(self._choose)
        self.window.controls.styles.manage.clicked.connect(self.on_styles)
        session.photo_opened.connect(self._photo_opened)
        # What was imported before the engine was there is not in its list yet.
        session.engine_ready.connect(lambda: self.keeper.read() if self.manager is not None else None)
        session.renderer.thumbnails.ready.connect(self._have_image)

    def on_styles(self) -> None:
        """Show the manager."""
        if self.manager is None:
            self.manager = manager = StyleManager(self.window)
            manager.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            manager.destroyed.connect(self._forget)
            manager.use_wanted.connect(self._use)
            manager.compare_wanted.connect(self._compare)
            manager.edit_wanted.connect(self._open_editor)
            manager.duplicate_wanted.connect(lambda row: self.keeper.duplicate(row.style))
            manager.delete_wanted.connect(lambda row: self.keeper.delete(row.style.path, row.style.card.name))
            manager.export_wanted.connect(self._export)
            manager.import_wanted.connect(self.on_import_style)
            manager.dropped.connect(lambda paths: self.keeper.import_files(paths))
            manager.set_photo(self.window.session.photo is not None)
            self._choose(self.window.session.edits.style)
        self.manager.show()
        self.manager.raise_()
        self.manager.activateWindow()
        self.keeper.read()

    def on_import_style(self) -> None:
        """Ask for files."""
        names, _ = QFileDialog.getOpenFileNames(
            self.manager or self.window, tr("Import styles"), self.window.settings.last_folder,
            tr("Styles ({pattern})", pattern=f"*{SUFFIX}"),
        )  # fmt: skip
        if names:
            self.keeper.import_files([Path(name) for name in names])

    def dropped(self, paths: list[Path]) -> bool:
        """Style files are imported; whether there was one."""
        styles = [path for path in paths if is_style_name(path)]
        if styles:
            self.keeper.import_files(styles)
        return bool(styles)

    def edit(self, path: Path) -> None:
        """Show the manager with the editor of one of the user's styles."""
        self._edit = path
        self.on_styles()

    # What the keeper tells

    def _listed(self, listing: Listing) -> None:
        if self.manager is None:
            return
        self.manager.set_listing(listing)
        self._hand_images()
        path, self._edit = self._edit, None
        for row in listing.rows:
            if row.style.path == path:
                self.manager.choose(path)
                self._open_editor(row)

    def _tell(self, text: str) -> None:
        if self.manager is not None:
            self.manager.tell(text)
        else:
            self.window.banner.show_note(text)

    def _fail(self, error: Exception) -> None:
        if self.manager is not None:
            self.manager.tell(told(error))
        self.window.show_error(error)

    def _trashed(self, text: str, undo: Callable[[], None]) -> None:
        if self.manager is not None:
            self.manager.tell(text, undo)
        self.window.banner.offer(text, tr("Undo"), undo)

    def _choose(self, key: str) -> None:
        found = next((style.file for style in self.window.session.styles if style.key == key), None)
        if self.manager is not None and found is not None:
            self.manager.choose(found)

    def _forget(self) -> None:
        self.manager = None

    # Pictures of the open photo

    def _photo_opened(self) -> None:
        self._images.clear()
        if self.manager is not None:
            self.manager.set_photo(True)

    def _have_image(self, key: str, image: QImage) -> None:
        self._images[key] = image
        self._hand_images(key)

    def _hand_images(self, only: str = "") -> None:
        if self.manager is None:
            return
        for style in self.window.session.styles:
            if style.file is not None and style.key in self._images and only in ("", style.key):
                self.manager.set_picture(style.file, self._images[style.key])

    # What the manager asks for

    def _key(self, row: Row) -> str:
        """The engine's key of a style; its card's where the engine doesn't have it yet."""
        files = {style.file: style.key for style in self.window.session.styles}
        return files.get(row.style.path, row.style.card.key)

    def _use(self, row: Row) -> None:
        session = self.window.session
        session.end_gesture()
        session.change("style", tr("Style {itemtext}", itemtext=row.style.card.name), style=self._key(row))
        session.end_gesture()

    def _compare(self, row: Row, other: Row | None) -> None:
        """One style beside the photo's own, or two with each other."""
        if other is not None:
            self._use(row)
            row = other
        reference = StyleReference(row.style.card.name, self._key(row))
        self.window.part(ReferencePart).set_reference(reference, "style")

    def _open_editor(self, row: Row) -> None:
        key, session = self._key(row), self.window.session
        taken = [style.name for style in session.styles if style.key != key]
        ask = None if session.photo is None else lambda done: self.keeper.picture_of_photo(key, done)
        editor = StyleEditor(row, taken, ask, self.manager)
        editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        editor.accepted.connect(lambda: self.keeper.change(row.style, **editor.changes()))
        editor.open()

    def _export(self, row: Row) -> None:
        start = Path(self.window.settings.last_folder or Path.home()) / f"{row.style.card.key}{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(
            self.manager, tr("Export a style"), str(start), tr("Styles ({pattern})", pattern=f"*{SUFFIX}")
        )
        if name:
            self.keeper.export(row.style, Path(name))
