"""The panel of presets: those that come with the program, and the user's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from camnet_gui.edits import Edits
from camnet_gui.events import Report
from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.controls import label
from camnet_gui.gui.edit.groups import GroupsDialog
from camnet_gui.gui.edit.lists import NameList, tool_button
from camnet_gui.gui.folder.part import FolderPart
from camnet_gui.gui.parts import Part
from camnet_gui.gui.theme import FAINT
from camnet_gui.gui.translate import told, tr
from camnet_gui.presets import NAME_LENGTH, SHIPPED, Preset, load_presets, save_presets
from camnet_gui.settings import Settings

PRESET: Final = Qt.ItemDataRole.UserRole


class PresetsPart(Part):
    """Presets in a dock and in the Edit menu, for the open photo or those selected in the grid."""

    ACTIONS = (
        ActionRow("save_preset", "Edit", "copy", "Save as p&reset…", "Keep chosen edits of this photo under a name",
                  icon="preset"),
    )

    def build(self) -> None:
        """A dock at the left."""
        self.own: tuple[Preset, ...] = ()
        self._file = self.window.config_file("presets.json")
        self._groups: tuple[str, ...] = ()
        self._folder = self.window.part(FolderPart)
        self.names = NameList(tr("Presets"))
        self.names.setToolTip(tr(
            "Double click applies a preset to the open photo, in the grid to the selected ones. "
            "F2 renames, Delete deletes one of your own."
        ))
        self.save_button = tool_button("plus", tr("Save chosen edits of this photo as a preset"))
        self.apply_button = tool_button(
            "apply", tr("Apply the chosen preset to the open photo, in the grid to the selected ones")
        )
        self.rename_button = tool_button("rename", tr("Rename the chosen preset, if it is one of your own"))
        self.delete_button = tool_button("delete", tr("Delete the chosen preset, if it is one of your own"))
        header = QHBoxLayout()
        header.setSpacing(1)
        header.addWidget(label(tr("Presets"), "section"), 1)
        for button in (self.save_button, self.apply_button, self.rename_button, self.delete_button):
            button.setIconSize(QSize(16, 16))
            header.addWidget(button)
        panel = QWidget()
        panel.setMinimumWidth(200)
        column = QVBoxLayout(panel)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(4)
        column.addLayout(header)
        column.addWidget(self.names, 1)
        self.dock = self.window.add_panel(
            "presets", tr("Presets"), panel, Qt.DockWidgetArea.LeftDockWidgetArea, shown=False
        )
        self.menu = QMenu(tr("Apply pre&set"), self.window)
        self.names.chosen.connect(lambda row: self._apply(self._preset(row)))
        self.names.delete_wanted.connect(self._delete)
        self.names.rename_wanted.connect(self._rename)
        self.names.itemChanged.connect(self._renamed)
        self.names.currentRowChanged.connect(self._show_buttons)
        self.save_button.clicked.connect(self.on_save_preset)
        self.apply_button.clicked.connect(lambda: self._apply(self._preset(self.names.currentRow())))
        self.rename_button.clicked.connect(lambda: self._rename(self.names.currentRow()))
        self.delete_button.clicked.connect(lambda: self._delete(self.names.currentRow()))

    def connect_signals(self) -> None:
        """Read the file in the background."""
        window = self.window
        history = window.panels.get("history")
        if history is not None:
            window.tabifyDockWidget(history, self.dock)
        window.menus["Edit"].insertMenu(window.actions_by_name["save_preset"], self.menu)
        window.session.photo_opened.connect(self._show_buttons)
        window.session.photo_closed.connect(self._show_buttons)
        window.stack.currentChanged.connect(self._show_buttons)
        self._folder.model.selection.selectionChanged.connect(self._show_buttons)
        self._show()

        def loaded(answer: tuple[tuple[Preset, ...], list[str]]) -> None:
            self.own, notes = answer
            self._show()
            if notes:
                window.banner.show_note(" ".join(told(note) for note in notes))

        window.session.file_pool.submit(lambda report: load_presets(self._file), on_done=loaded)

    def restore(self, settings: Settings) -> None:
        """The groups of last time."""
        self._groups = settings.edit.preset_groups

    def store(self, settings: Settings) -> Settings:
        """Remember the groups."""
        edit = settings.edit.model_copy(update={"preset_groups": self._groups})
        return settings.model_copy(update={"edit": edit})

    def on_save_preset(self) -> None:
        """Ask for a name and the groups."""
        edits = self._folder.bulk.shown_edits()
        dialog = GroupsDialog(
            tr("Save as preset"), tr("Save"), edits, self._groups, [preset.name for preset in self.own], self.window
        )
        dialog.accepted.connect(lambda: self._add(dialog, edits))
        dialog.finished.connect(dialog.deleteLater)
        dialog.name.setFocus()
        dialog.open()

    def fill_menu(self, menu: QMenu, chosen: Callable[[Preset], None]) -> None:
        """One entry per preset, the user's own first."""
        for presets in (self.own, SHIPPED):
            if presets and not menu.isEmpty():
                menu.addSeparator()
            for preset in presets:
                action = menu.addAction(_shown_name(preset).replace("&", "&&"))
                action.triggered.connect(lambda checked=False, preset=preset: chosen(preset))

    def _add(self, dialog: GroupsDialog, edits: Edits) -> None:
        self._groups = dialog.chosen()
        made = Preset.of(dialog.chosen_name(), edits, self._groups)
        others = [preset for preset in self.own if preset.name.casefold() != made.name.casefold()]
        self._keep((*others, made))

    def _delete(self, row: int) -> None:
        preset, before = self._preset(row), self.own
        if preset in before:
            self._keep(tuple(other for other in before if other != preset))
            text = tr("Preset {name} deleted", name=preset.name)
            self.window.banner.offer(text, tr("Undo"), lambda: self._put_back(preset, before.index(preset)))

    def _put_back(self, preset: Preset, place: int) -> None:
        if preset.name.casefold() not in {other.name.casefold() for other in self.own}:
            self._keep((*self.own[:place], preset, *self.own[place:]))

    def _rename(self, row: int) -> None:
        if self._preset(row) in self.own:
            self.names.setFocus()
            self.names.editItem(self.names.item(row))

    def _renamed(self, item: QListWidgetItem) -> None:
        """An empty name, and one that another preset has, is not taken."""
        preset, name = self._preset(self.names.row(item)), item.text().strip()[:NAME_LENGTH]
        if preset not in self.own:
            return
        taken = {other.name.casefold() for other in self.own if other != preset}
        if name.casefold() in taken:
            self.window.banner.show_note(tr("There is a preset named {name} already: choose another name.", name=name))
        if not name or name.casefold() in taken:
            name = preset.name
        renamed = preset.model_copy(update={"name": name})
        with QSignalBlocker(self.names):
            item.setText(name)
            item.setData(PRESET, renamed)
        # The list shows it already, and is not done with the item yet.
        self._save(tuple(renamed if own == preset else own for own in self.own))

    def _keep(self, presets: tuple[Preset, ...]) -> None:
        self._save(presets)
        self._show()

    def _save(self, presets: tuple[Preset, ...]) -> None:
        self.own = presets
        self.menu.clear()
        self.fill_menu(self.menu, self._apply)

        def work(report: Report) -> None:
            save_presets(presets, self._file)

        self.window.session.file_pool.submit(work, on_failed=self.window.session.failed.emit)

    def _preset(self, row: int) -> Preset | None:
        item = self.names.item(row) if row >= 0 else None
        found = None if item is None else item.data(PRESET)
        return found if isinstance(found, Preset) else None

    def _apply(self, preset: Preset | None) -> None:
        if preset is not None:
            self._folder.bulk.apply_preset(self._folder.bulk.shown_paths(), preset)

    def _show(self) -> None:
        chosen = self._preset(self.names.currentRow())
        blocker = QSignalBlocker(self.names)
        self.names.clear()
        self.menu.clear()
        self.fill_menu(self.menu, self._apply)
        for title, presets in ((tr("Your own"), self.own), (tr("Coming with the program"), SHIPPED)):
            if not presets:
                continue
            heading = QListWidgetItem(title, self.names)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setForeground(QColor(FAINT))
            for preset in presets:
                item = QListWidgetItem(_shown_name(preset), self.names)
                item.setData(PRESET, preset)
                if presets is self.own:
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                if chosen is not None and preset.name == chosen.name:
                    self.names.setCurrentItem(item)
        blocker.unblock()
        self._show_buttons()

    def _show_buttons(self, *_: object) -> None:
        photo, preset = bool(self._folder.bulk.shown_paths()), self._preset(self.names.currentRow())
        self.menu.setEnabled(photo)
        self.save_button.setEnabled(photo)
        self.apply_button.setEnabled(photo and preset is not None)
        for button in (self.rename_button, self.delete_button):
            button.setEnabled(preset in self.own)


def _shown_name(preset: Preset) -> str:
    return tr(preset.name) if preset in SHIPPED else preset.name
