"""The actions of filmstrip and grid."""

from __future__ import annotations

from typing import Final

from camnet_gui.gui.actions import ActionRow


def _row(name: str, group: str, text: str, tip: str, *keys: str, checkable: bool = False) -> ActionRow:
    return ActionRow(name, "Photo", group, text, tip, keys, checkable=checkable, needs_photo=False)


GRID: Final = ActionRow(
    "grid", "View", "panes", "&Grid of the folder",
    "Show all photos of the folder, to choose, rate and filter them; the same key goes back", ("G",), "grid", 1,
    checkable=True, needs_photo=False,
)  # fmt: skip
UNDO: Final = _row("undo_photos", "trash", "&Undo the last change of photos",
                   "Take back the last rating, label, style, pasting or move to the trash",
                   "Ctrl+Alt+Z")  # fmt: skip
ROWS: Final[tuple[ActionRow, ...]] = (
    _row("rate_0", "rating", "&No stars", "Take the stars away", "0"),
    _row("rate_1", "rating", "&1 star", "Give the selected photos, or the open one, a star", "1"),
    _row("rate_2", "rating", "&2 stars", "Give the selected photos, or the open one, two stars", "2"),
    _row("rate_3", "rating", "&3 stars", "Give the selected photos, or the open one, three stars", "3"),
    _row("rate_4", "rating", "&4 stars", "Give the selected photos, or the open one, four stars", "4"),
    _row("rate_5", "rating", "&5 stars", "Give the selected photos, or the open one, five stars", "5"),
    _row("reject", "reject", "&Reject", "Mark photos as not worth keeping; the same key takes that back", "X"),
    _row("advance", "reject", "&Advance after rating", "Go on to the next photo after rating, labelling or rejecting",
         checkable=True),
    _row("label_red", "label", "Re&d label", "Give photos a red label, or take it away", "6"),
    _row("label_yellow", "label", "&Yellow label", "Give photos a yellow label, or take it away", "7"),
    _row("label_green", "label", "&Green label", "Give photos a green label, or take it away", "8"),
    _row("label_blue", "label", "&Blue label", "Give photos a blue label, or take it away", "9"),
    _row("label_purple", "label", "&Purple label", "Give photos a purple label, or take it away"),
    _row("select_all", "many", "Select &all", "Select all photos that filmstrip and grid show", "Ctrl+A"),
    _row("paste_selected", "many", "Paste edits into the &selected photos",
         "Put the copied edits over all photos that are selected in the filmstrip or the grid", "Ctrl+Alt+V"),
    _row("export_selected", "many", "&Export the selected photos…",
         "Put all photos that are selected in the filmstrip or the grid into the export queue", "Ctrl+Alt+E"),
    UNDO,
    _row("trash", "trash", "Move to &trash…", "Move photos with their edits and ratings to the system's trash",
         "Del"),
)  # fmt: skip
