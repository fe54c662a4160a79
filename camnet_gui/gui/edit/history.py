"""The history panel: all steps of the open photo, and its named snapshots."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidgetItem,
    QSplitter,
    QUndoView,
    QVBoxLayout,
    QWidget,
)

from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.controls import label
from camnet_gui.gui.edit.lists import NameList, tool_button
from camnet_gui.gui.parts import Part
from camnet_gui.gui.session import Session
from camnet_gui.gui.translate import tr
from camnet_gui.sidecar import Snapshot

NAME_LENGTH = 80


class StepList(QUndoView):
    """The steps of undo; a click goes to one of them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session.histories.group, parent)
        self._session = session
        self.setObjectName("names")
        self.setCleanIcon(QIcon())
        self.setAccessibleName(tr("Steps"))
        self.setToolTip(tr("Every step since the photo was opened. Click on one to go there."))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        session.photo_opened.connect(self._name_start)
        session.photo_closed.connect(self._name_start)
        self._name_start()

    def _name_start(self) -> None:
        edited = self._session.histories.edited
        self.setEmptyLabel(tr("With its earlier edits") if edited else tr("As first opened"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What comes after going to a step is a step of its own."""
        self._session.end_gesture()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As by the mouse."""
        self._session.end_gesture()
        super().keyPressEvent(event)


class SnapshotList(QWidget):
    """The open photo's snapshots, which are kept in its sidecar."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._renaming = False
        self.names = NameList(tr("Snapshots"))
        self.names.empty_text = tr("A snapshot keeps the edits as they are now, to come back to or to compare with.")
        self.names.setToolTip(tr("Double click goes to a snapshot, F2 renames it, Delete deletes it."))
        self.new_button = tool_button("snapshot", tr("Keep the edits as they are now under a name"))
        self.go_button = tool_button("history", tr("Go to the chosen snapshot"))
        self.rename_button = tool_button("rename", tr("Rename the chosen snapshot"))
        self.delete_button = tool_button("delete", tr("Delete the chosen snapshot"))
        header = QHBoxLayout()
        header.setSpacing(1)
        heading = label(tr("Snapshots"), "section")
        heading.ensurePolished()  # the bold letters count, which a label learns of too late for a narrow panel
        heading.setMinimumWidth(heading.sizeHint().width())
        header.addWidget(heading, 1)
        for button in (self.new_button, self.go_button, self.rename_button, self.delete_button):
            button.setIconSize(QSize(16, 16))
            header.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(4)
        column.addLayout(header)
        column.addWidget(self.names, 1)
        self.new_button.clicked.connect(self.create_snapshot)
        self.go_button.clicked.connect(lambda: self._go(self.names.currentRow()))
        self.rename_button.clicked.connect(lambda: self._rename(self.names.currentRow()))
        self.delete_button.clicked.connect(lambda: self._delete(self.names.currentRow()))
        self.names.chosen.connect(self._go)
        self.names.rename_wanted.connect(self._rename)
        self.names.delete_wanted.connect(self._delete)
        self.names.itemChanged.connect(self._renamed)
        self.names.currentRowChanged.connect(self._show_buttons)
        session.snapshots_changed.connect(self.show_snapshots)
        session.photo_opened.connect(self.show_snapshots)
        self.show_snapshots()

    def show_snapshots(self) -> None:
        """Fill the list; the chosen row stays."""
        if self._renaming:
            return
        row = self.names.currentRow()
        with QSignalBlocker(self.names):
            self.names.clear()
            for snapshot in self._session.snapshots:
                item = QListWidgetItem(snapshot.name, self.names)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.names.setCurrentRow(min(row, self.names.count() - 1))
        self._show_buttons()

    def create_snapshot(self) -> None:
        """Keep the edits under a name that the user can change at once."""
        session = self._session
        if session.photo is None:
            return
        taken = {snapshot.name for snapshot in session.snapshots}
        number = next(n for n in range(1, len(taken) + 2) if tr("Snapshot {number}", number=n) not in taken)
        made = Snapshot(name=tr("Snapshot {number}", number=number), edits=session.edits)
        session.set_snapshots((*session.snapshots, made))
        self.names.setCurrentRow(self.names.count() - 1)
        if self.names.isVisible():
            self._rename(self.names.currentRow())

    def _show_buttons(self) -> None:
        self.new_button.setEnabled(self._session.photo is not None)
        for button in (self.go_button, self.rename_button, self.delete_button):
            button.setEnabled(self.names.currentRow() >= 0)

    def _go(self, row: int) -> None:
        snapshot = self._session.snapshots[row]
        self._session.replace(snapshot.edits, tr("Snapshot: {name}", name=snapshot.name))

    def _rename(self, row: int) -> None:
        self.names.setFocus()
        self.names.editItem(self.names.item(row))

    def _renamed(self, item: QListWidgetItem) -> None:
        row, name = self.names.row(item), item.text().strip()[:NAME_LENGTH]
        snapshots = list(self._session.snapshots)
        with QSignalBlocker(self.names):
            item.setText(name or snapshots[row].name)
        if name and name != snapshots[row].name:
            snapshots[row] = snapshots[row].model_copy(update={"name": name})
            self._renaming = True  # the list shows it already, and must not be filled anew by its own signal
            self._session.set_snapshots(tuple(snapshots))
            self._renaming = False

    def _delete(self, row: int) -> None:
        snapshots = self._session.snapshots
        self._session.set_snapshots((*snapshots[:row], *snapshots[row + 1 :]))


class HistoryPart(Part):
    """The panel of steps and snapshots."""

    ACTIONS = (
        ActionRow("snapshot", "Edit", "history", "New s&napshot",
                  "Keep the edits as they are now under a name, in the photo's sidecar", ("Ctrl+Shift+N",), "snapshot"),
    )

    def build(self) -> None:
        """A dock at the left."""
        session = self.window.session
        self.steps = StepList(session)
        self.snapshots = SnapshotList(session)
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(8, 8, 8, 4)
        column.addWidget(self.steps)
        both = QSplitter(Qt.Orientation.Vertical)
        both.setChildrenCollapsible(False)
        both.addWidget(above)
        both.addWidget(self.snapshots)
        both.setSizes([400, 200])
        # A width of its own would let the panel be narrower than the heading and the buttons beside it.
        both.setMinimumWidth(max(200, self.snapshots.minimumSizeHint().width()))
        self.dock = self.window.add_panel(
            "history", tr("History"), both, Qt.DockWidgetArea.LeftDockWidgetArea, shown=False
        )

    def on_snapshot(self) -> None:
        """Show the panel, so that the name can be given."""
        self.dock.show()
        self.dock.raise_()
        self.snapshots.create_snapshot()
