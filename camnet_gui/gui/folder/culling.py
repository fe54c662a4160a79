"""Judging photos and doing something with many: the actions and the menu of filmstrip and grid."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QMessageBox

from camnet_gui.gui.edit.presets import PresetsPart
from camnet_gui.gui.export.part import ExportPart
from camnet_gui.gui.folder.actions import ROWS, UNDO
from camnet_gui.gui.folder.part import FolderPart
from camnet_gui.gui.folder.words import LABEL_NAMES, names_of
from camnet_gui.gui.parts import Part, UndoStep
from camnet_gui.gui.translate import tr
from camnet_gui.settings import Settings
from camnet_gui.sidecar import Label

if TYPE_CHECKING:
    from camnet_gui.gui.main_window import MainWindow

OFFER_S: Final = 8.0


class CullingPart(Part):
    """Stars, labels, rejecting; styles, pasting, exporting and the trash for the selected photos."""

    ACTIONS = ROWS

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._advances = False
        self._offered = ("", 0.0)
        self._leaving: Path | None = None

    def build(self) -> None:
        """The lists are there."""
        self.folder = self.window.part(FolderPart)

    def connect_signals(self) -> None:
        """Connect to the lists."""
        window, bulk, model = self.window, self.folder.bulk, self.folder.model
        bulk.failed.connect(window.show_error)
        bulk.noted.connect(window.banner.show_note)
        bulk.offered.connect(self._offer)
        window.session.photo_opened.connect(self._offer_again)
        bulk.undo_changed.connect(self._update_actions)
        bulk.undo_changed.connect(self._withdraw)
        window.session.open_failed.connect(self._next_failed)
        model.selection.selectionChanged.connect(self._update_actions)
        model.arranged.connect(self._update_actions)
        window.stack.currentChanged.connect(self._update_actions)
        for view in (self.folder.strip, self.folder.grid):
            view.menu_wanted.connect(self.show_menu)
        for canvas in window.viewer.canvases():
            canvas.installEventFilter(self)
        self._update_actions()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In a pane that shows the whole picture there is nothing to move: left and right go through the photos."""
        window = self.window
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if step is None or not plain or not window.viewer.view.fitted or window.actions_by_name["crop"].isChecked():
            return False
        window.session.step(step)
        return True

    def _offer(self, text: str) -> None:
        self._offered = (text, time.monotonic())
        self.window.banner.offer(text, tr("Undo"), self.folder.bulk.undo)

    def _offer_again(self) -> None:
        """Opening the photo after one that went to the trash takes the messages away."""
        text, when = self._offered
        if text and text == self.folder.bulk.undo_text and time.monotonic() - when < OFFER_S:
            self.window.banner.offer(text, tr("Undo"), self.folder.bulk.undo)

    def _withdraw(self) -> None:
        """What was taken back by the menu can't be taken back by the message's button any more."""
        text, _ = self._offered
        if text and text != self.folder.bulk.undo_text:
            self._offered = ("", 0.0)
            self.window.banner.withdraw(text)

    def undo_step(self) -> UndoStep | None:
        """In the grid Undo is for what was done with its photos."""
        return UndoStep(self.folder.bulk.undo_text, self.folder.bulk.undo) if self.folder.in_grid else None

    def reset(self) -> bool:
        """In the grid all edits of the selected photos are reset."""
        if self.folder.in_grid:
            self.folder.bulk.reset(self.folder.bulk.shown_paths())
        return self.folder.in_grid

    def restore(self, settings: Settings) -> None:
        """Whether rating goes on, as last time."""
        self.window.actions_by_name["advance"].setChecked(settings.folder.advance)

    def store(self, settings: Settings) -> Settings:
        """For next time."""
        own = settings.folder.model_copy(update={"advance": self._advances})
        return settings.model_copy(update={"folder": own})

    def targets(self) -> list[Path]:
        """The photos that an action is for: the selection where it can be seen to be meant, else the open photo."""
        opened = self.window.session.path
        if self.folder.in_grid or self.folder.strip.hasFocus() or opened is None:
            return self.folder.model.selected()
        return [opened] if opened in self.folder.model.entries else []

    def _rate(self, stars: int) -> None:
        names = names_of(self.targets())
        self._mark(tr("Rating of {names}", names=names), rating=stars, rejected=False)

    def _label(self, name: Label) -> None:
        targets = self.targets()
        already = all(self.folder.model.entries[path].marks.label == name for path in targets)
        self._mark(tr("Label of {names}", names=names_of(targets)), label="" if already else name)

    def on_reject(self) -> None:
        """Reject, or take that back."""
        targets = self.targets()
        already = all(self.folder.model.entries[path].marks.rejected for path in targets)
        self._mark(tr("Rejecting of {names}", names=names_of(targets)), rejected=not already)

    def _mark(self, text: str, **values: object) -> None:
        targets = self.targets()
        if not targets:
            return
        row = self.folder.model.row_of(targets[-1])
        following = self.folder.model.shown[row + 1].path if 0 <= row < len(self.folder.model.shown) - 1 else None
        self.folder.bulk.mark(targets, text, **values)
        if self._advances and len(targets) == 1 and following is not None:
            if self.folder.in_grid:
                self.folder.model.select([following])
                self.folder.scroll_to(following)
            else:
                self.folder.keep_keys_in_strip = self.folder.strip.hasFocus()
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
        self._advances = wanted

    def on_select_all(self) -> None:
        """All photos that are shown."""
        self.folder.model.select([entry.path for entry in self.folder.model.shown], self.folder.model.current())

    def on_paste_selected(self) -> None:
        """Put what was copied over the selected photos."""
        self.folder.bulk.paste(self.folder.model.selected())

    def on_export_selected(self) -> None:
        """Export the selected photos by the queue."""
        self.window.session.save()
        self.window.part(ExportPart).export_many(self.folder.model.selected())

    def on_undo_photos(self) -> None:
        """Take back the last change of marks, styles or files."""
        self.folder.bulk.undo()

    def on_trash(self) -> None:
        """Ask, and move photos to the trash."""
        targets = self.targets()
        if not targets or not self._really_trash(targets):
            return
        doomed, opened = set(targets), self.window.session.path
        if opened in doomed:
            row = self.folder.model.row_of(opened)
            after = [entry.path for entry in self.folder.model.shown[row:] if entry.path not in doomed]
            before = [entry.path for entry in self.folder.model.shown[: max(row, 0)] if entry.path not in doomed]
            following = after[0] if after else before[-1] if before else None
            if following is None:
                self.window.session.leave()
            else:
                self.folder.stay_in_grid = self.folder.in_grid
                self._leaving = opened
                self.window.session.open(following)
        self.folder.bulk.trash(targets)

    def _next_failed(self, *_: object) -> None:
        """The photo after the one that went to the trash can't be shown: then none is."""
        leaving, self._leaving = self._leaving, None
        if leaving is not None and leaving == self.window.session.path:
            self.window.session.leave()

    def _really_trash(self, paths: Sequence[Path]) -> bool:
        question = tr(
            "Move {names} to the trash? Edits and ratings go along; Undo brings everything back.", names=names_of(paths)
        )
        box = QMessageBox(QMessageBox.Icon.Question, tr("Move to trash"), question, parent=self.window)
        move = box.addButton(tr("Move to trash"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(move)
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        box.deleteLater()
        return box.clickedButton() is move

    def _update_actions(self, *_: object) -> None:
        actions = self.window.actions_by_name
        some = bool(self.folder.model.selection.hasSelection()) or self.window.session.path in self.folder.model.entries
        for row in ROWS:
            if row.group in ("rating", "label", "reject", "trash"):
                actions[row.name].setEnabled(some)
        actions["select_all"].setEnabled(bool(self.folder.model.shown))
        selected = self.folder.model.selection.hasSelection()
        actions["paste_selected"].setEnabled(self.window.session.copied is not None and selected)
        actions["export_selected"].setEnabled(selected)
        undo = self.folder.bulk.undo_text
        actions["undo_photos"].setEnabled(bool(undo))
        actions["undo_photos"].setText(tr("&Undo: {text}", text=undo) if undo else tr(UNDO.text))
        self.window.commands.update_undo()

    def show_menu(self, place: QPoint) -> None:
        """What can be done with the selection."""
        self._update_actions()
        actions, paths = self.window.actions_by_name, self.folder.model.selected()
        menu = QMenu(self.window)
        if len(paths) == 1:
            menu.addAction(tr("Open"), lambda: self.folder.open_photo(paths[0]))
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
        presets = menu.addMenu(tr("Apply preset"))
        self.window.part(PresetsPart).fill_menu(presets, lambda preset: self.folder.bulk.apply_preset(paths, preset))
        menu.addAction(actions["paste_selected"])
        menu.addAction(actions["export_selected"])
        menu.addSeparator()
        menu.addAction(actions["trash"])
        # The actions act on what has the keys.
        with contextlib.suppress(RuntimeError):
            (self.folder.grid if self.folder.in_grid else self.folder.strip).setFocus()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _styler(self, paths: list[Path], key: str, name: str) -> Callable[[], None]:
        return lambda: self.folder.bulk.apply_style(paths, key, name)
