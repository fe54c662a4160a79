"""The crop tool: frame and keys while it is on, and a bar that tells of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from camnet_gui.cropping import mirrored, turned
from camnet_gui.edits import Crop
from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.controls import label
from camnet_gui.gui.edit.overlay import CropOverlay
from camnet_gui.gui.folder.part import FolderPart
from camnet_gui.gui.parts import Part
from camnet_gui.gui.translate import tr

KEYS: Final = ("Return", "Enter", "Esc", "X")
MARGIN: Final = 14
ROOM: Final = 32


class CropBar(QFrame):
    """Says what the keys do while the tool is on, with buttons for who doesn't like keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._below = parent
        self.setObjectName("toolStrip")
        self.apply_button = QPushButton(tr("Apply"))
        self.apply_button.setToolTip(tr("Crop (Enter)"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setToolTip(tr("Leave the crop as it was (Esc)"))
        self.clear_button = QPushButton(tr("Whole picture"))
        self.clear_button.setToolTip(tr("Take the crop away, and leave the rotation"))
        self.hint = label(tr("Drag outside to turn, with Ctrl along a line to level it. X swaps sides."), "faint")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 6, 3)
        row.setSpacing(8)
        row.addWidget(self.hint)
        for button in (self.clear_button, self.cancel_button, self.apply_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the top, in the middle."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def place(self) -> None:
        """Over the panes' headers, away from the notes at the bottom; the hint goes first when there is no room."""
        below = self._below
        self.hint.show()
        if self.sizeHint().width() > below.width() - 2 * MARGIN:
            self.hint.hide()
        self.adjustSize()
        self.move((below.width() - self.width()) // 2, 0)


class CropPart(Part):
    """The crop tool: shows the uncropped picture with a frame over it; one step of undo."""

    ACTIONS = (
        ActionRow("crop", "Photo", "frame", "C&rop", "Cut the picture by a frame, turn and straighten it", ("R",),
                  "crop", 2, checkable=True),
        ActionRow("turn_left", "Photo", "frame", "Turn &left", "Turn the picture left by 90°", ("Ctrl+[",),
                  "turn_left"),
        ActionRow("turn_right", "Photo", "frame", "Turn &right", "Turn the picture right by 90°", ("Ctrl+]",),
                  "turn_right"),
        ActionRow("mirror", "Photo", "frame", "&Mirror", "Mirror the picture left and right", icon="flip_h"),
    )

    def build(self) -> None:
        """Nothing that shows yet."""
        self.section = self.window.controls.frame
        self.bar = CropBar(self.window.viewer)
        self.bar.hide()
        self._overlays: list[CropOverlay] = []
        self._muted: list[tuple[QAction, list[QKeySequence]]] = []
        self._keys: list[QShortcut] = []

    def connect_signals(self) -> None:
        """The button in the panel is the action's."""
        action = self.window.actions_by_name["crop"]
        self.section.crop_toggled.connect(action.setChecked)
        self.section.draft.ended.connect(lambda: action.setChecked(False))
        self.bar.apply_button.clicked.connect(self.apply)
        self.bar.cancel_button.clicked.connect(self.section.draft.cancel)
        self.bar.clear_button.clicked.connect(self._clear)

    def on_crop(self, on: bool) -> None:
        """Begin, or apply what was drawn."""
        draft = self.section.draft
        self.section.set_cropping(on)
        if on and self.window.session.photo is not None:
            self.window.show_panes()
            self._begin()
        elif draft.active:
            self.apply()
        if not on:
            self._end()

    def on_turn_left(self) -> None:
        """By 90°."""
        self._turn(-1)

    def on_turn_right(self) -> None:
        """By 90°."""
        self._turn(1)

    def on_mirror(self) -> None:
        """Left and right."""
        folder = self.window.part(FolderPart)
        if folder.in_grid:
            folder.bulk.change_geometry(folder.bulk.shown_paths(), mirrored, tr("Mirror left and right"))
        else:
            self.section.mirror(False)

    def _turn(self, quarters: int) -> None:
        """What the user looks at: in the grid the selected photos."""
        folder = self.window.part(FolderPart)
        if folder.in_grid:
            text = tr("Turn right") if quarters > 0 else tr("Turn left")
            folder.bulk.change_geometry(folder.bulk.shown_paths(), lambda geometry: turned(geometry, quarters), text)
        else:
            self.section.turn(quarters)

    def escape(self) -> bool:
        """Esc cancels."""
        active = self.section.draft.active
        self.section.draft.cancel()
        return active

    def apply(self) -> None:
        """Take the crop over."""
        focus = self.window.focusWidget()
        if focus is not None:
            focus.clearFocus()  # a number that is being typed counts
        self.section.draft.apply()

    def close(self) -> None:
        """The overlays lie on canvases that go away."""
        self._end()

    def _begin(self) -> None:
        window = self.window
        if window.actions_by_name["pick_balance"].isChecked():
            window.actions_by_name["pick_balance"].setChecked(False)
        self.section.draft.begin()
        window.viewer.view.set_margin(ROOM * window.devicePixelRatioF())
        self._overlays = [CropOverlay(canvas, self.section.draft) for canvas in window.viewer.canvases()]
        for overlay in self._overlays:
            overlay.applied.connect(self.apply)
        self._take_keys()
        # Proportions and straightening are there.
        self.section.set_folded(False)
        QTimer.singleShot(0, self.section, lambda: window.controls.ensureWidgetVisible(self.section))
        self.bar.show()
        self.bar.raise_()
        self.bar.place()
        window.viewer.focus_canvas()

    def _end(self) -> None:
        for overlay in self._overlays:
            overlay.hide()
            overlay.deleteLater()
        self._overlays = []
        for key in self._keys:
            key.setEnabled(False)
            key.deleteLater()
        self._keys = []
        for action, keys in self._muted:
            action.setShortcuts(keys)
        self._muted = []
        if not self.bar.isHidden():  # not isVisible: the grid may lie over it
            self.window.viewer.view.set_margin(0.0)
        self.bar.hide()

    def _take_keys(self) -> None:
        """While the tool is on these keys are its own, whatever else they mean."""
        taken = [QKeySequence(key) for key in KEYS]
        for action in self.window.findChildren(QAction):
            keys = action.shortcuts()
            if any(key in taken for key in keys):
                self._muted.append((action, keys))
                action.setShortcuts([key for key in keys if key not in taken])
        does = {"Esc": self.section.draft.cancel, "X": self.section.swap}
        for key in KEYS:
            shortcut = QShortcut(QKeySequence(key), self.window)
            shortcut.activated.connect(does.get(key, self.apply))
            self._keys.append(shortcut)

    def _clear(self) -> None:
        draft = self.section.draft
        draft.set("crop", "Crop", draft.geometry.model_copy(update={"crop": Crop()}))
