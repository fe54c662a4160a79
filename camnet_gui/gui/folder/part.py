"""The folder of the open photo in the window: filmstrip, grid, keys for culling, and menus for many photos."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMenu, QMessageBox, QWidget

from camnet_gui.catalogue import SORT_KEYS, Criteria, Entry, Info, SortKey, arranged
from camnet_gui.folder_cache import FolderCache
from camnet_gui.gui.export.part import ExportPart
from camnet_gui.gui.folder.actions import ROWS
from camnet_gui.gui.folder.bulk import Bulk
from camnet_gui.gui.folder.delegate import PhotoDelegate
from camnet_gui.gui.folder.filter_bar import StripTitle
from camnet_gui.gui.folder.lists import Filmstrip, Grid, PhotoList
from camnet_gui.gui.folder.loader import ThumbnailLoader
from camnet_gui.gui.folder.model import FolderModel
from camnet_gui.gui.folder.page import GridPage
from camnet_gui.gui.folder.watcher import FolderWatcher
from camnet_gui.gui.folder.words import LABEL_NAMES, counted, names_of
from camnet_gui.gui.parts import Part
from camnet_gui.gui.pixels import Layer, encoded
from camnet_gui.gui.session import Neighbours
from camnet_gui.gui.translate import tr
from camnet_gui.settings import FolderSettings, Settings
from camnet_gui.sidecar import Label

if TYPE_CHECKING:
    from camnet_gui.gui.main_window import MainWindow

CLOSE_S: Final = 5.0
NO_FOLDER: Final = "Open a photo or a folder: its raw photos appear here."


class FolderPart(Part):
    """Shows the folder of the photo that is opened, and does what its actions and menus say."""

    ACTIONS = ROWS

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        session = window.session
        self.cache = FolderCache()
        self.model = FolderModel(self)
        self.loader = ThumbnailLoader(self.cache, session.device_pool, self)
        self.watcher = FolderWatcher(self.cache, lambda: self.model.entries, self)
        self.bulk = Bulk(session, self.model, self)
        self._settings = FolderSettings()
        self._hidden: list[QWidget] = []
        self._keep_keys_in_strip = False
        self._empty_text = ""

    # Building

    def build(self) -> None:
        """Filmstrip below, grid as a page of its own."""
        window = self.window
        self.strip = Filmstrip(self.model, self._delegate())
        self.grid = Grid(self.model, self._delegate())
        self.page = GridPage(self.grid)
        self.title = StripTitle()
        window.stack.addWidget(self.page)
        self.dock = window.add_panel("filmstrip", tr("Filmstrip"), self.strip, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.dock.setTitleBarWidget(self.title)
        self.dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)

    def connect_signals(self) -> None:
        """Connect everything."""
        window, session = self.window, self.window.session
        session.order = self._neighbours
        session.opening.connect(self._opening)
        session.photo_opened.connect(self._photo_opened)
        session.open_failed.connect(self._open_failed)
        session.engine_ready.connect(self._engine_ready)
        session.edits_changed.connect(self.watcher_soon)
        window.part(ExportPart).exporter.exported.connect(lambda *_: self.watcher_soon())
        session.renderer.layer_ready.connect(self._layer_ready)
        self.loader.may_develop = lambda: not session.busy and window.isActiveWindow()
        self.watcher.busy = lambda: not self.loader.idle
        self.watcher.found.connect(self._found)
        self.watcher.read.connect(self._read)
        self.watcher.lost.connect(self._lost)
        self.loader.ready.connect(self._thumbnail_ready)
        self.bulk.changed.connect(self.watcher_soon)
        self.bulk.failed.connect(window.show_error)
        self.bulk.noted.connect(window.banner.show_note)
        self.bulk.offered.connect(lambda text: window.banner.offer(f"{text}.", "Undo", self.bulk.undo))
        self.bulk.undo_changed.connect(self._update_actions)
        self.model.arranged.connect(self._arranged)
        self.model.selection.selectionChanged.connect(self._update_actions)
        for view in (self.strip, self.grid):
            view.open_wanted.connect(self._open)
            view.menu_wanted.connect(self._show_menu)
            view.view_changed.connect(self._want_thumbnails)
        self.page.filters.changed.connect(self.set_criteria)
        self.page.order.changed.connect(self._set_order)
        self.page.order.resized.connect(self._set_picture_size)
        self.title.stars_changed.connect(lambda stars: self.set_criteria(replace(self.model.criteria, stars=stars)))
        self.title.clear_wanted.connect(self.page.filters.clear)
        self.title.grid_wanted.connect(window.actions_by_name["grid"].trigger)
        window.stack.currentChanged.connect(self._page_changed)
        window.installEventFilter(self)
        self._arranged()
        self._update_actions()

    def restore(self, settings: Settings) -> None:
        """Order and size as last time."""
        own = self._settings = settings.folder
        key: SortKey = own.sort if own.sort in SORT_KEYS else "name"
        self.model.arrange(Criteria(), key, own.descending)
        self.page.order.set_order(key, own.descending)
        self.page.order.size_slider.setValue(own.picture)
        self._set_picture_size(own.picture)
        self.window.actions_by_name["advance"].setChecked(own.advance)

    def store(self, settings: Settings) -> Settings:
        """Order and size for next time; panels that the grid hides are there again."""
        if self._hidden:
            self._show_panels()
            panels = bytes(self.window.saveState().toBase64().data()).decode()
            settings = settings.model_copy(update={"panels": panels})
        return settings.model_copy(update={"folder": self._settings})

    def close(self) -> None:
        """End the threads."""
        self.window.removeEventFilter(self)
        self.window.session.order = None
        self.watcher.close(CLOSE_S)
        self.loader.close(CLOSE_S)
        self.cache.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever comes back from another program may have changed files there."""
        if watched is self.window and event.type() == QEvent.Type.WindowActivate:
            self.watcher.check()
        return False

    def watcher_soon(self) -> None:
        """Files were or will be written here; drives that don't tell of changes are asked a moment later."""
        QTimer.singleShot(1000, self, self.watcher.check)

    # The folder

    def show_folder(self, folder: Path) -> None:
        """List another folder."""
        if folder != self.watcher.folder:
            self.model.set_entries([])
            self._tell_empty(f"Reading {folder}")
        self.watcher.open(folder)

    def set_criteria(self, criteria: Criteria) -> None:
        """Show other photos."""
        self.model.arrange(criteria, self.model.key, self.model.descending)
        self.page.filters.set_criteria(criteria)

    def _opening(self, path: Path) -> None:
        # Folders are told by their missing suffix where there is one on disk: asking a slow drive has to wait.
        self.show_folder(path.parent if path.suffix else path)

    def _photo_opened(self) -> None:
        path = self.window.session.path
        if path is None:
            return
        self.show_folder(path.parent)
        if path not in self.model.selected() or len(self.model.selected()) < 2:
            self.model.select([path])
        self._scroll_to(path)
        if self._keep_keys_in_strip:
            self._keep_keys_in_strip = False
            self.strip.setFocus()
        self.strip.viewport().update()
        self.window.actions_by_name["grid"].setChecked(False)

    def _open_failed(self, path: Path, error: Exception) -> None:
        self._keep_keys_in_strip = False

    def _found(self, folder: Path, entries: list[Entry], begun: float) -> None:
        first = not self.model.entries
        for path in self.model.entries.keys() - {entry.path for entry in entries}:
            self.loader.forget(path)
        self._tell_empty("" if entries else f"There are no raw photos in {folder}.")
        self.model.set_entries(self.bulk.overlaid(entries, begun))
        self.page.filters.set_entries(entries)
        opened = self.window.session.path
        if first and opened is not None:
            self.model.select([opened])
            self._scroll_to(opened)

    def _read(self, infos: dict[Path, Info]) -> None:
        self.model.set_infos(infos)
        self.page.filters.set_entries(list(self.model.entries.values()))

    def _lost(self, folder: Path, reason: str) -> None:
        text = tr(
            "The folder {folder} can't be reached: {reason}. Its photos come back as soon as it is there again.",
            folder=folder, reason=reason
        )
        if self.model.entries:
            self.window.banner.show_error(text)
        self._tell_empty(text)
        self.model.set_entries([])

    def _tell_empty(self, text: str) -> None:
        self._empty_text = text
        self._show_empty()

    def _show_empty(self) -> None:
        nothing = self._empty_text or NO_FOLDER
        text = tr("No photo matches the filter.") if self.model.entries else nothing
        for view in (self.strip, self.grid):
            if view.empty_text != text:
                view.empty_text = text
                view.viewport().update()

    def _arranged(self) -> None:
        model, folder = self.model, self.watcher.folder
        shown, total = len(model.shown), len(model.entries)
        self._show_empty()
        self.title.show_counts(folder.name or str(folder) if folder else "", shown, total, model.criteria)
        self.page.order.count.set_full_text(f"{folder}   {counted(shown, total)}" if folder else "")
        self.window.session.find_neighbours()
        self._update_actions()

    def _neighbours(self, path: Path) -> Neighbours | None:
        """What comes before and after a photo in the list, which need not show it."""
        model = self.model
        if path not in model.entries:
            return None
        shown, row = model.shown, model.row_of(path)
        if row < 0:
            shown = arranged([*shown, model.entries[path]], Criteria(), model.key, model.descending)
            row = next(number for number, entry in enumerate(shown) if entry.path == path)
        previous = shown[row - 1].path if row > 0 else None
        following = shown[row + 1].path if row + 1 < len(shown) else None
        return Neighbours(previous, following, row + 1, len(shown))

    # Views

    @property
    def in_grid(self) -> bool:
        """Whether the grid is on screen."""
        return self.window.stack.currentWidget() is self.page

    def on_grid(self, shown: bool) -> None:
        """Change between the grid and the panes."""
        window = self.window
        if shown:
            window.stack.setCurrentWidget(self.page)
            self.grid.setFocus()
            current = self.model.current() or window.session.path
            self._scroll_to(current)
        elif self.in_grid:
            window.stack.setCurrentWidget(window.viewer if window.session.photo else window.welcome)
            if window.session.photo is not None:
                window.viewer.focus_canvas()

    def escape(self) -> bool:
        """Back from the grid to the panes."""
        if self.in_grid and self.window.session.photo is not None:
            self.window.actions_by_name["grid"].setChecked(False)
            return True
        return False

    def _page_changed(self) -> None:
        action = self.window.actions_by_name["grid"]
        if action.isChecked() != self.in_grid:
            action.setChecked(self.in_grid)
        if self.in_grid and not self._hidden:
            # What edits the open photo has no meaning beside a grid of others.
            around = self.window.findChildren(QDockWidget)
            self._hidden = [dock for dock in around if not dock.isHidden() and not dock.isFloating()]
            for dock in self._hidden:
                dock.hide()
        elif not self.in_grid:
            self._show_panels()
        self._update_actions()

    def _show_panels(self) -> None:
        for dock in self._hidden:
            dock.show()
        self._hidden = []

    def _open(self, path: Path) -> None:
        """From either view."""
        if self.in_grid and path == self.window.session.path:
            self.window.actions_by_name["grid"].setChecked(False)
            return
        self._keep_keys_in_strip = not self.in_grid
        if path != self.window.session.path:
            self.window.session.open(path)

    def _scroll_to(self, path: Path | None) -> None:
        row = self.model.row_of(path)
        if row < 0:
            return
        for view in (self.strip, self.grid):
            view.scrollTo(self.model.index(row), PhotoList.ScrollHint.EnsureVisible)

    def _delegate(self) -> PhotoDelegate:
        return PhotoDelegate(self.model, self.loader, lambda: self.window.session.path, self)

    def _want_thumbnails(self) -> None:
        view: PhotoList = self.grid if self.in_grid else self.strip
        if not view.isVisible():
            return
        rows, shown = view.rows_on_screen(), self.model.shown
        page = max(1, len(rows))
        near = [*range(rows.stop, rows.stop + page), *range(rows.start - 1, rows.start - 1 - page // 2, -1)]
        cell = view.cells.cell
        pixels = max(cell.width(), cell.height()) * view.devicePixelRatioF()
        self.loader.set_size(next((size for size in (160, 256, 384) if size >= pixels), 512))
        self.loader.want([shown[row] for row in rows], [shown[row] for row in near if 0 <= row < len(shown)])

    def _thumbnail_ready(self, path: Path) -> None:
        row = self.model.row_of(path)
        if row >= 0:
            for view in (self.strip, self.grid):
                if view.isVisible():
                    view.update_row(row)

    def _engine_ready(self) -> None:
        self.loader.engine = self.window.session.engine

    def _layer_ready(self, stage: str, slot: str, layer: Layer | None) -> None:
        """The panes' own picture of the open photo is its thumbnail, once nothing newer is on its way."""
        session = self.window.session
        entry = self.model.entries.get(session.path) if session.path else None
        if stage == "enhanced" and slot == "base" and layer is not None and layer.data is not None and entry:
            QTimer.singleShot(0, self, lambda: self._take_layer(entry.path, layer))

    def _take_layer(self, path: Path, layer: Layer) -> None:
        session = self.window.session
        entry = self.model.entries.get(path)
        if entry is None or session.path != path or session.renderer.busy:
            return
        self.loader.put_layer(entry, session.edits, lambda: encoded("enhanced", layer))

    def _set_order(self, key: str, descending: bool) -> None:
        self.model.arrange(self.model.criteria, cast(SortKey, key), descending)
        self._settings = self._settings.model_copy(update={"sort": key, "descending": descending})
        self._scroll_to(self.model.current())

    def _set_picture_size(self, long: int) -> None:
        self.grid.set_long(long)
        self._settings = self._settings.model_copy(update={"picture": long})

    # Marks, edits, trash

    def targets(self) -> list[Path]:
        """The photos that an action is for: the selection where it can be seen to be meant, else the open photo."""
        opened = self.window.session.path
        if self.in_grid or self.strip.hasFocus() or opened is None:
            return self.model.selected()
        return [opened] if opened in self.model.entries else []

    def _rate(self, stars: int) -> None:
        text = tr("Rating")
        self._mark(text, rating=stars, rejected=False)

    def _label(self, name: Label) -> None:
        targets = self.targets()
        already = all(self.model.entries[path].marks.label == name for path in targets)
        self._mark("Label", label="" if already else name)

    def on_reject(self) -> None:
        """Reject, or take that back."""
        already = all(self.model.entries[path].marks.rejected for path in self.targets())
        self._mark("Rejecting", rejected=not already)

    def _mark(self, text: str, **values: object) -> None:
        targets = self.targets()
        if not targets:
            return
        row = self.model.row_of(targets[-1])
        following = self.model.shown[row + 1].path if 0 <= row < len(self.model.shown) - 1 else None
        self.bulk.mark(targets, f"{text} of {names_of(targets)}", **values)
        if self._settings.advance and len(targets) == 1 and following is not None:
            if self.in_grid:
                self.model.select([following])
                self._scroll_to(following)
            else:
                self._keep_keys_in_strip = self.strip.hasFocus()
                self.window.session.open(following)

    def on_rate_0(self) -> None:
        """No stars."""
        self._rate(0)

    def on_rate_1(self) -> None:
        """One star."""
        self._rate(1)

    def on_rate_2(self) -> None:
        """Two stars."""
        self._rate(2)

    def on_rate_3(self) -> None:
        """Three stars."""
        self._rate(3)

    def on_rate_4(self) -> None:
        """Four stars."""
        self._rate(4)

    def on_rate_5(self) -> None:
        """Five stars."""
        self._rate(5)

    def on_label_red(self) -> None:
        """Red label."""
        self._label("red")

    def on_label_yellow(self) -> None:
        """Yellow label."""
        self._label("yellow")

    def on_label_green(self) -> None:
        """Green label."""
        self._label("green")

    def on_label_blue(self) -> None:
        """Blue label."""
        self._label("blue")

    def on_label_purple(self) -> None:
        """Purple label."""
        self._label("purple")

    def on_advance(self, wanted: bool) -> None:
        """Rating goes on to the next photo."""
        self._settings = self._settings.model_copy(update={"advance": wanted})

    def on_select_all(self) -> None:
        """All photos that are shown."""
        self.model.select([entry.path for entry in self.model.shown], self.model.current())

    def on_paste_selected(self) -> None:
        """Put what was copied over the selected photos."""
        self.bulk.paste(self.model.selected())

    def on_export_selected(self) -> None:
        """Export the selected photos by the queue."""
        self.window.session.save()
        self.window.part(ExportPart).export_many(self.model.selected())

    def on_undo_photos(self) -> None:
        """Take back the last change of marks, styles or files."""
        self.bulk.undo()

    def on_trash(self) -> None:
        """Ask, and move photos to the trash."""
        targets = self.targets()
        if not targets or not self._really_trash(targets):
            return
        doomed, opened = set(targets), self.window.session.path
        if opened in doomed:
            row = self.model.row_of(opened)
            after = [entry.path for entry in self.model.shown[row:] if entry.path not in doomed]
            before = [entry.path for entry in self.model.shown[: max(row, 0)] if entry.path not in doomed]
            following = after[0] if after else before[-1] if before else None
            if following is not None and not self.in_grid:
                self.window.session.open(following)
        self.bulk.trash(targets)

    def _really_trash(self, paths: Sequence[Path]) -> bool:
        question = f"Move {names_of(paths)} to the trash? Edits and ratings go along; Undo brings everything back."
        answer = QMessageBox.question(self.window, tr("Move to trash"), question)
        return answer == QMessageBox.StandardButton.Yes

    def _update_actions(self, *_: object) -> None:
        actions = self.window.actions_by_name
        if not actions:
            return
        some = bool(self.model.selection.hasSelection()) or self.window.session.path in self.model.entries
        for row in ROWS:
            if row.group in ("rating", "label", "reject", "trash"):
                actions[row.name].setEnabled(some)
        actions["select_all"].setEnabled(bool(self.model.shown))
        selected = self.model.selection.hasSelection()
        actions["paste_selected"].setEnabled(self.window.session.copied is not None and selected)
        actions["export_selected"].setEnabled(selected)
        actions["undo_photos"].setEnabled(bool(self.bulk.undo_text))

    def _show_menu(self, place: QPoint) -> None:
        """What can be done with the selection."""
        self._update_actions()
        actions, paths = self.window.actions_by_name, self.model.selected()
        menu = QMenu(self.window)
        if len(paths) == 1:
            menu.addAction(tr("Open"), lambda: self._open(paths[0]))
            menu.addSeparator()
        stars = menu.addMenu(tr("Rating"))
        for number in range(6):
            stars.addAction(actions[f"rate_{number}"])
        labels = menu.addMenu(tr("Label"))
        for name in LABEL_NAMES:
            if name:
                labels.addAction(actions[f"label_{name}"])
        menu.addAction(actions["reject"])
        menu.addSeparator()
        styles = menu.addMenu(tr("Apply style"))
        for style in self.window.session.styles:
            styles.addAction(tr(style.name), self._styler(paths, style.key, style.name))
        styles.setEnabled(bool(self.window.session.styles))
        menu.addAction(actions["paste_selected"])
        menu.addAction(actions["export_selected"])
        menu.addSeparator()
        menu.addAction(actions["trash"])
        # The actions act on what has the keys.
        with contextlib.suppress(RuntimeError):
            (self.grid if self.in_grid else self.strip).setFocus()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _styler(self, paths: list[Path], key: str, name: str) -> Callable[[], None]:
        return lambda: self.bulk.apply_style(paths, key, name)
