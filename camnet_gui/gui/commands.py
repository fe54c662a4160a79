"""What the window's own actions do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from camnet_gui.edits import WhiteBalance
from camnet_gui.gui.dialogs import LogDialog
from camnet_gui.gui.library import file_filter
from camnet_gui.gui.parts import UndoStep
from camnet_gui.gui.translate import tr
from camnet_gui.gui.viewer import Layout
from camnet_gui.settings import log_path

if TYPE_CHECKING:
    from camnet_gui.gui.main_window import MainWindow


class Commands(QObject):
    """Carries out the rows of `ACTIONS`: `on_NAME` for each."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session, self._viewer = window.session, window.viewer
        self._controls, self._banner = window.controls, window.banner

    def on_open(self) -> None:
        """Ask for a file."""
        window, folder = self._window, self._window.settings.last_folder
        name, _ = QFileDialog.getOpenFileName(window, tr("Open a raw photo"), folder, file_filter())
        if name:
            self._session.open(Path(name))

    def on_open_folder(self) -> None:
        """Ask for a folder."""
        window, folder = self._window, self._window.settings.last_folder
        name = QFileDialog.getExistingDirectory(window, tr("Open a folder of raw photos"), folder)
        if name:
            self._session.open(Path(name))

    def on_open_sample(self) -> None:
        """Open the program's own photo; it is made when it isn't there yet."""
        self._window.busy.begin(tr("Making the sample photo"))
        self._session.open_sample()

    def on_previous(self) -> None:
        """Open the file before."""
        self._session.step(-1)

    def on_next(self) -> None:
        """Open the next file."""
        self._session.step(1)

    def on_quit(self) -> None:
        """Close."""
        self._window.close()

    def on_undo(self) -> None:
        """Take back the last change."""
        step = self._undo_elsewhere()
        if step is not None:
            step.call()
            return
        self._session.end_gesture()
        self._session.undo_stack.undo()

    def on_redo(self) -> None:
        """Make the change again."""
        self._session.end_gesture()
        self._session.undo_stack.redo()

    def _undo_elsewhere(self) -> UndoStep | None:
        """What Undo takes back where the open photo's edits are not what the user looks at."""
        return next((step for part in self._window.parts if (step := part.undo_step()) is not None), None)

    def update_undo(self) -> None:
        """Tell what Undo and Redo would do; by itself, as it follows every movement of a slider."""
        photo, stack, elsewhere = self._session.photo is not None, self._session.undo_stack, self._undo_elsewhere()
        undo, redo = stack.undoText() if photo else "", stack.redoText() if photo else ""
        can_undo, can_redo = photo and stack.canUndo(), photo and stack.canRedo()
        if elsewhere is not None:
            undo, redo, can_undo, can_redo = elsewhere.text, "", bool(elsewhere.text), False
        for name, possible, text in (
            ("undo", can_undo, tr("&Undo {step}", step=undo.replace("&", "&&"))),
            ("redo", can_redo, tr("&Redo {step}", step=redo.replace("&", "&&"))),
        ):
            self._window.actions_by_name[name].setEnabled(possible)
            self._window.actions_by_name[name].setText(text.strip())

    def on_pick_balance(self, picking: bool) -> None:
        """Wait for a click on something neutral, or stop waiting."""
        self._viewer.set_picking(picking)
        self._controls.set_picking(picking)
        if picking:
            self._window.show_panes()
            self._banner.show_note(tr("Click on something in the picture that should be neutral grey. Esc cancels."))

    def on_reset_all(self) -> None:
        """Every control to its default."""
        if not any(part.reset() for part in self._window.parts):
            self._controls.reset_edits()

    def on_fit(self) -> None:
        """Show the whole picture."""
        self._viewer.view.fit()

    def on_zoom_100(self) -> None:
        """One picture pixel on one screen pixel, at the cursor; again: the whole picture."""
        view = self._viewer.view
        if abs(view.zoom - 1.0) < 1e-9:
            view.fit()
        else:
            view.zoom_to(1.0, view.cursor)

    def on_zoom_200(self) -> None:
        """One picture pixel on two by two screen pixels, at the cursor."""
        self._viewer.view.zoom_to(2.0, self._viewer.view.cursor)

    def on_zoom_in(self) -> None:
        """Enlarge."""
        self._viewer.view.zoom_to(self._viewer.view.zoom * 2**0.5)

    def on_zoom_out(self) -> None:
        """Reduce."""
        self._viewer.view.zoom_to(self._viewer.view.zoom / 2**0.5)

    def on_back(self) -> None:
        """End picking, what the parts have going on, full screen; else show three panes."""
        window = self._window
        if window.actions_by_name["pick_balance"].isChecked():
            window.actions_by_name["pick_balance"].setChecked(False)
        elif any(part.escape() for part in window.parts):
            pass
        elif window.isFullScreen():
            window.actions_by_name["full_screen"].setChecked(False)
        else:
            self._viewer.set_layout("three")

    def on_layout_three(self) -> None:
        """Three panes."""
        self._show("three")

    def on_layout_raw(self) -> None:
        """RAW alone."""
        self._show("raw")

    def on_layout_restored(self) -> None:
        """RESTORED alone."""
        self._show("restored")

    def on_layout_enhanced(self) -> None:
        """ENHANCED alone."""
        self._show("enhanced")

    def on_layout_compare(self) -> None:
        """Two stages with the curtain between."""
        self._show("compare")

    def _show(self, layout: Layout) -> None:
        self._window.show_panes()
        self._viewer.set_layout(layout)

    def on_srgb_view(self, managed: bool) -> None:
        """RESTORED in sRGB, or in XYZ with gamma 2.2."""
        self._session.renderer.set_managed(managed)
        self._window.remember(restored_view="srgb" if managed else "gamma")

    def on_clipping(self, shown: bool) -> None:
        """Mark clipped pixels."""
        self._viewer.set_clipping(shown)
        self._window.remember(clipping=shown)

    def on_controls(self, shown: bool) -> None:
        """Show or hide the control panel."""
        self._window.control_dock.setVisible(shown)
        self._window.remember(controls_shown=shown)

    def on_full_screen(self, full: bool) -> None:
        """Use the whole screen, or not."""
        # As a flag beside the others: a maximized window is maximized again afterwards.
        state, flag = self._window.windowState(), Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | flag if full else state & ~flag)

    def on_log_file(self) -> None:
        """Show the log."""
        self._show_dialog(LogDialog(log_path(), self._window))

    def _show_dialog(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def pick(self, x: float, y: float) -> None:
        """Balance what was clicked on."""

        def done(gains: tuple[float, float, float]) -> None:
            self._session.end_gesture()
            balance = WhiteBalance(mode="picked", gains=gains)
            self._session.change("balance", tr("Pick white balance"), white_balance=balance)

        self._window.actions_by_name["pick_balance"].setChecked(False)
        self._banner.clear()
        self._session.renderer.pick(int(x), int(y), done)
