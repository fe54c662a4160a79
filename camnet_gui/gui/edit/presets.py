"""The panel of presets: those that come with the program, and the user's own."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from camnet_gui.events import Report
from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.controls import label
from camnet_gui.gui.edit.groups import GroupsDialog
from camnet_gui.gui.edit.lists import NameList, tool_button
from camnet_gui.gui.parts import Part
from camnet_gui.gui.theme import FAINT
from camnet_gui.gui.translate import told, tr
from camnet_gui.presets import SHIPPED, Preset, load_presets, save_presets
from camnet_gui.settings import Settings

PRESET: Final = Qt.ItemDataRole.UserRole


class PresetsPart(Part):
    """Presets in a dock and in the Edit menu; applying one is a step of undo."""

    ACTIONS = (
        ActionRow("save_preset", "Edit", "copy", "Save as p&reset…", "Keep chosen edits of this photo under a name",
                  icon="preset"),
    )

    def build(self) -> None:
        """A dock at the left."""
        self.own: tuple[Preset, ...] = ()
        self._file = self.window.config_file("presets.json")
        self._groups: tuple[str, ...] = ()
        self.names = NameList(tr("Presets"))
        self.names.setToolTip(tr("Double click applies a preset to the open photo; Delete deletes one of your own."))
        self.save_button = tool_button("plus", tr("Save chosen edits of the open photo as a preset"))
        self.apply_button = tool_button("apply", tr("Apply the chosen preset to the open photo"))
        self.delete_button = tool_button("delete", tr("Delete the chosen preset, if it is one of your own"))
        header = QHBoxLayout()
        header.setSpacing(1)
        header.addWidget(label(tr("Presets"), "section"), 1)
        for button in (self.save_button, self.apply_button, self.delete_button):
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
        self.names.currentRowChanged.connect(self._show_buttons)
        self.save_button.clicked.connect(self.on_save_preset)
        self.apply_button.clicked.connect(lambda: self._apply(self._preset(self.names.currentRow())))
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
        edits = self.window.session.edits
        dialog = GroupsDialog(
            tr("Save as preset"), tr("Save"), edits, self._groups, [preset.name for preset in self.own], self.window
        )
        dialog.accepted.connect(lambda: self._add(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.name.setFocus()
        dialog.open()

    def _add(self, dialog: GroupsDialog) -> None:
        self._groups = dialog.chosen()
        made = Preset.of(dialog.chosen_name(), self.window.session.edits, self._groups)
        others = [preset for preset in self.own if preset.name.casefold() != made.name.casefold()]
        self._keep((*others, made))

    def _delete(self, row: int) -> None:
        preset = self._preset(row)
        if preset in self.own:
            self._keep(tuple(other for other in self.own if other is not preset))

    def _keep(self, presets: tuple[Preset, ...]) -> None:
        self.own = presets
        self._show()

        def work(report: Report) -> None:
            save_presets(presets, self._file)

        self.window.session.file_pool.submit(work, on_failed=self.window.session.failed.emit)

    def _preset(self, row: int) -> Preset | None:
        item = self.names.item(row) if row >= 0 else None
        found = None if item is None else item.data(PRESET)
        return found if isinstance(found, Preset) else None

    def _apply(self, preset: Preset | None) -> None:
        session = self.window.session
        if preset is not None and session.photo is not None:
            session.replace(preset.applied(session.edits), tr("Preset {name}", name=tr(preset.name)))

    def _show(self) -> None:
        self.names.clear()
        self.menu.clear()
        for title, presets in ((tr("Your own"), self.own), (tr("Coming with the program"), SHIPPED)):
            if not presets:
                continue
            heading = QListWidgetItem(title, self.names)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setForeground(QColor(FAINT))
            if not self.menu.isEmpty():
                self.menu.addSeparator()
            for preset in presets:
                name = tr(preset.name) if presets is SHIPPED else preset.name
                item = QListWidgetItem(name, self.names)
                item.setData(PRESET, preset)
                action = self.menu.addAction(name.replace("&", "&&"))
                action.triggered.connect(lambda checked=False, preset=preset: self._apply(preset))
        self._show_buttons()

    def _show_buttons(self) -> None:
        photo, preset = self.window.session.photo is not None, self._preset(self.names.currentRow())
        self.menu.setEnabled(photo)
        self.save_button.setEnabled(photo)
        self.apply_button.setEnabled(photo and preset is not None)
        self.delete_button.setEnabled(preset in self.own)
