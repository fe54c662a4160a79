"""The folder of the open photo in the window: filmstrip and grid, what they list, and their thumbnails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget

from camnet_gui.catalogue import SORT_KEYS, Criteria, Entry, Info, SortKey, arranged
from camnet_gui.events import Report
from camnet_gui.folder_cache import FolderCache
from camnet_gui.folders import is_raw_name
from camnet_gui.gui.export.part import ExportPart
from camnet_gui.gui.folder.actions import GRID
from camnet_gui.gui.folder.bulk import Bulk
from camnet_gui.gui.folder.delegate import PhotoDelegate
from camnet_gui.gui.folder.filter_bar import StripTitle
from camnet_gui.gui.folder.lists import Filmstrip, Grid, PhotoList
from camnet_gui.gui.folder.loader import ThumbnailLoader
from camnet_gui.gui.folder.model import FolderModel
from camnet_gui.gui.folder.page import GridPage
from camnet_gui.gui.folder.watcher import FolderWatcher
from camnet_gui.gui.folder.words import counted
from camnet_gui.gui.neighbours import Neighbours
from camnet_gui.gui.parts import Part
from camnet_gui.gui.pixels import encoded
from camnet_gui.gui.translate import tr
from camnet_gui.gui.turns import WINDOW_TURN
from camnet_gui.settings import Settings

if TYPE_CHECKING:
    from camnet_gui.gui.main_window import MainWindow

TAKE_MS: Final = 50  # after the panes changed
CLOSE_S: Final = 5.0
EMPTY_TEXTS: Final = "Open a photo or a folder: its raw photos appear here."


class FolderPart(Part):
    """Shows the folder of the photo that is opened; `culling` judges its photos."""

    ACTIONS = (GRID,)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        session = window.session
        self.cache = FolderCache(most_bytes=window.settings.thumbnails_mb << 20)
        self.model = FolderModel(self)
        self.loader = ThumbnailLoader(self.cache, session.device_pool, self)
        self.watcher = FolderWatcher(self.cache, lambda: self.model.entries, self)
        self.bulk = Bulk(session, self.model, self)
        self._hidden: list[QDockWidget] = []
        self.keep_keys_in_strip = False
        self.stay_in_grid = False
        self._empty_text = ""
        self._soon = QTimer(self, singleShot=True, interval=TAKE_MS)
        self._soon.timeout.connect(self._take_layer)
        self._taken = 0  # the pane's picture that became a thumbnail last, by its cache key
        self.shows_older = False  # whether the open photo's file was replaced: the panes show the old one

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
        session.neighbours.order = self._neighbours
        session.opening.connect(self._opening)
        session.photo_opened.connect(self._photo_opened)
        session.open_failed.connect(self._open_failed)
        session.engine_ready.connect(self._engine_ready)
        session.edits_changed.connect(self.watcher_soon)
        window.part(ExportPart).exporter.exported.connect(lambda *_: self.watcher_soon())
        session.renderer.layer_ready.connect(lambda *_: self._soon.start())
        self.loader.can_show = lambda edits: not session.styles.missing(edits)
        session.renderer.display_changed.connect(self._look_changed)
        session.styles.first_changed.connect(self._look_changed)
        self.loader.may_develop = lambda: not session.busy and window.isActiveWindow()
        self.watcher.busy = lambda: not self.loader.idle
        self.watcher.found.connect(self._found)
        self.watcher.read.connect(self._read)
        self.watcher.lost.connect(self._lost)
        self.loader.ready.connect(self._thumbnail_ready)
        self.bulk.changed.connect(self.watcher_soon)
        self.bulk.in_grid = lambda: self.in_grid
        self.model.arranged.connect(self._arranged)
        self.model.selection.selectionChanged.connect(self._show_counts)
        for view in (self.strip, self.grid):
            view.open_wanted.connect(self.open_photo)
            view.view_changed.connect(self._want_thumbnails)
        self.page.filters.changed.connect(self.set_criteria)
        self.page.order.changed.connect(self._set_order)
        self.page.order.resized.connect(self.grid.set_long)
        self.title.rating_changed.connect(self._set_rating)
        self.title.clear_wanted.connect(self.page.filters.clear)
        self.title.grid_wanted.connect(window.actions_by_name["grid"].trigger)
        window.stack.currentChanged.connect(self._page_changed)
        window.installEventFilter(self)
        self._arranged()

    def restore(self, settings: Settings) -> None:
        """Order and size as last time."""
        own = settings.folder
        key: SortKey = own.sort if own.sort in SORT_KEYS else "name"
        self.model.arrange(Criteria(), key, own.descending)
        self.page.order.set_order(key, own.descending)
        self.page.order.size_slider.setValue(own.picture)
        self.grid.set_long(own.picture)

    def store(self, settings: Settings) -> Settings:
        """Order and size for next time; panels that the grid hides are there again."""
        if self._hidden:
            self._show_panels()
            panels = bytes(self.window.saveState().toBase64().data()).decode()
            settings = settings.model_copy(update={"panels": panels})
        model, size = self.model, self.page.order.size_slider.value()
        own = {"sort": model.key, "descending": model.descending, "picture": size}
        return settings.model_copy(update={"folder": settings.folder.model_copy(update=own)})

    def preference_changed(self, key: str) -> None:
        """Less room for thumbnails is made at once."""
        if key == "thumbnails_mb":
            most = self.window.settings.thumbnails_mb << 20
            self._in_cache(lambda: self.cache.limit(most))

    def preferences_opened(self) -> None:
        """Tell how much room the thumbnails take."""
        self._in_cache(lambda: None)

    def preference_pressed(self, key: str) -> None:
        """Clear the thumbnails on disk; those in memory stay on screen."""
        if key == "clear_thumbnails":
            self._in_cache(self.cache.clear)

    def _in_cache(self, work: Callable[[], None]) -> None:
        """Do something with the cache in the background and tell its size then."""

        def measured(report: Report) -> int:
            work()
            return self.cache.measured()

        def tell(size: int) -> None:
            self.state_told.emit("clear_thumbnails", tr("{size:.1f} MB", size=size / (1 << 20)))

        self.window.session.file_pool.submit(measured, on_done=tell, on_failed=self.window.session.failed.emit)

    def close(self) -> None:
        """End the threads."""
        self.window.removeEventFilter(self)
        self.window.session.neighbours.order = None
        self._soon.stop()
        self.watcher.close(CLOSE_S)
        self.loader.close(CLOSE_S)
        self.cache.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever comes back from another program may have changed files there."""
        if watched is self.window and event.type() == QEvent.Type.WindowActivate:
            self.watcher.check()
        return False

    def _look_changed(self) -> None:
        """Thumbnails for a display with another profile, or another style for photos that were never edited."""
        self.loader.set_look(self.window.session.renderer.colours, self.window.session.styles.first())
        self._want_thumbnails()

    def watcher_soon(self) -> None:
        """Files were or will be written here; drives that don't tell of changes are asked a moment later."""
        QTimer.singleShot(1000, self, self.watcher.check)

    # The folder

    def show_folder(self, folder: Path) -> None:
        """List another folder."""
        if folder != self.watcher.folder:
            self.model.set_entries([])
            self._tell_empty(tr("Reading {folder}", folder=folder))
        self.watcher.open(folder)

    def set_criteria(self, criteria: Criteria) -> None:
        """Show other photos."""
        self.model.arrange(criteria, self.model.key, self.model.descending)
        self.page.filters.set_criteria(criteria)
        self.scroll_to(self.model.current())

    def _set_rating(self, stars: int, exactly: bool) -> None:
        self.set_criteria(replace(self.model.criteria, stars=stars, exactly=exactly))

    def _opening(self, path: Path) -> None:
        if is_raw_name(path):
            self.show_folder(path.parent)
            return
        # Whether it is a folder is asked in a thread: a drive may take its time.
        self.window.session.file_pool.submit(
            lambda report: path if path.is_dir() else path.parent, on_done=self.show_folder
        )

    def _photo_opened(self) -> None:
        path = self.window.session.path
        if path is None:
            return
        self.show_folder(path.parent)
        if path not in self.model.selected() or len(self.model.selected()) < 2:
            self.model.select([path])
        self.scroll_to(path)
        if self.keep_keys_in_strip:
            self.keep_keys_in_strip = False
            self.strip.setFocus()
        self.strip.viewport().update()
        # The window goes to the panes when a photo comes.
        self.window.actions_by_name["grid"].setChecked(self.stay_in_grid)
        self.stay_in_grid = False

    def _open_failed(self, path: Path, error: Exception) -> None:
        self.keep_keys_in_strip = self.stay_in_grid = False

    def _found(self, folder: Path, entries: list[Entry], begun: float) -> None:
        first = not self.model.entries
        if not first:
            for path in self.model.entries.keys() - {entry.path for entry in entries}:
                self.loader.forget(path)
        self._tell_empty("" if entries else tr("There are no raw photos in {folder}.", folder=folder))
        self.model.set_entries(self.bulk.overlaid(entries, begun))
        self.page.filters.set_entries(entries)
        opened = self.window.session.path
        if first and opened is not None:
            self.model.select([opened])
            self.scroll_to(opened)
            self._take_layer()

    def _read(self, infos: dict[Path, Info]) -> None:
        with WINDOW_TURN:
            self.model.set_infos(infos)
            self.page.filters.add_infos(infos.values())

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
        nothing = self._empty_text or tr(EMPTY_TEXTS)
        text = tr("No photo matches the filter.") if self.model.entries else nothing
        for view in (self.strip, self.grid):
            if view.empty_text != text:
                view.empty_text = text
                view.viewport().update()

    def _arranged(self) -> None:
        self._show_empty()
        self._show_counts()
        self.window.session.neighbours.renew()

    def _show_counts(self) -> None:
        model, folder = self.model, self.watcher.folder
        counts = counted(len(model.shown), len(model.entries), len(model.selection.selectedRows()))
        self.title.show_counts(f"{folder.name or folder}   {counts}" if folder else "", model.criteria)
        self.page.order.count.set_full_text(f"{folder}   {counts}" if folder else "")

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
            self.scroll_to(current)
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
            # What edits the open photo has no meaning beside a grid of others; queue and presets are for many.
            kept = [self.window.panels.get(name) for name in ("exports", "presets")]
            around = [dock for dock in self.window.findChildren(QDockWidget) if dock not in kept]
            self._hidden = [dock for dock in around if not dock.isHidden() and not dock.isFloating()]
            for dock in self._hidden:
                dock.hide()
        elif not self.in_grid:
            self._show_panels()

    def _show_panels(self) -> None:
        for dock in self._hidden:
            dock.show()
        self._hidden = []

    def open_photo(self, path: Path) -> None:
        """Into the panes, from either view."""
        if self.in_grid and path == self.window.session.path:
            self.window.actions_by_name["grid"].setChecked(False)
            return
        self.keep_keys_in_strip = not self.in_grid
        if path != self.window.session.path:
            self.window.session.open(path)

    def scroll_to(self, path: Path | None) -> None:
        """Bring a photo on screen."""
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
        for view in (self.strip, self.grid):
            if row >= 0 and view.isVisible():
                view.update_row(row)

    def _engine_ready(self) -> None:
        self.loader.engine = self.window.session.engine

    def _take_layer(self) -> None:
        """The panes' own picture of the open photo is its thumbnail, once nothing newer is on its way."""
        session = self.window.session
        layer = self.window.viewer.layers["enhanced"].get("base")
        entry = self.model.entries.get(session.path) if session.path else None
        if entry is None or layer is None or layer.data is None or self.shows_older:
            return
        if session.renderer.busy:
            self._soon.start()
            return
        if layer.image.cacheKey() != self._taken:
            self._taken = layer.image.cacheKey()
            self.loader.put_layer(entry, session.edits, lambda: encoded("enhanced", layer))

    def _set_order(self, key: str, descending: bool) -> None:
        self.model.arrange(self.model.criteria, cast(SortKey, key), descending)
        self.scroll_to(self.model.current())
