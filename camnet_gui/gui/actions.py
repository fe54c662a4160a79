"""Every action of the window as a table of frozen rows: text, shortcut, icon, tooltip, menu. Help lists them too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

# In the order of the menu bar.
Menu = Literal["File", "Edit", "Photo", "View", "Help"]
MENUS: Final[tuple[Menu, ...]] = get_args(Menu)


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action. `name` is also the method `on_NAME` of the window's commands, or of the part that the row belongs to.

    group : separators stand between groups of a menu; exclusive : one of the group is checked at any time
    submenu : the submenu of `menu` that holds it, or ""
    toolbar : 0 is not in the toolbar, else the toolbar's section; beside : the toolbar shows the text too
    """

    name: str
    menu: Menu
    group: str
    text: str
    tip: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    toolbar: int = 0
    beside: bool = False
    checkable: bool = False
    exclusive: bool = False
    needs_photo: bool = True
    submenu: str = ""


ACTIONS: Final[tuple[ActionRow, ...]] = (
    ActionRow("open", "File", "open", "&Open…", "Open a raw photo; next and previous then go through its folder",
              ("Ctrl+O",), "open", 1, True, needs_photo=False),
    ActionRow("open_folder", "File", "open", "Open &folder…", "Open the first raw photo of a folder",
              ("Ctrl+Shift+O",), "folder", needs_photo=False),
    ActionRow("open_sample", "File", "open", "Open the &sample photo", "Open the photo that comes with the program",
              icon="sample", needs_photo=False),
    ActionRow("previous", "File", "folder", "&Previous photo", "Open the previous raw photo of the folder",
              ("PgUp", "Ctrl+Left"), "previous", 1, needs_photo=False),
    ActionRow("next", "File", "folder", "&Next photo", "Open the next raw photo of the folder",
              ("PgDown", "Ctrl+Right"), "next", 1, needs_photo=False),
    ActionRow("quit", "File", "quit", "&Quit", "Close the program; edits are kept", ("Ctrl+Q",), needs_photo=False),
    ActionRow("undo", "Edit", "undo", "&Undo", "Take back the last change", ("Ctrl+Z",), "undo", 2),
    ActionRow("redo", "Edit", "undo", "&Redo", "Make the change again", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", 2),
    ActionRow("pick_balance", "Edit", "edit", "&Pick white balance",
              "Click on something in the picture that should be neutral grey", ("W",), "picker", 2, checkable=True),
    ActionRow("reset_all", "Edit", "edit", "Reset &all edits",
              "Set every control to its default: the photo is as if you had never edited it",
              ("Ctrl+R",), "reset"),
    ActionRow("fit", "View", "zoom", "&Fit", "Show the whole picture: judge light, colour and composition here",
              ("F", "Ctrl+0"), "fit", 3),
    ActionRow("zoom_100", "View", "zoom", "&100 %",
              "One picture pixel on one screen pixel: judge sharpness and noise here",
              ("Z", "Ctrl+1"), "zoom100", 3),
    ActionRow("zoom_200", "View", "zoom", "&200 %",
              "One picture pixel on two by two screen pixels, to look at fine detail",
              ("Ctrl+2",),
              "zoom200", 3),
    ActionRow("zoom_in", "View", "zoom", "Zoom &in", "Enlarge the picture (also: mouse wheel)", ("+", "=")),
    ActionRow("zoom_out", "View", "zoom", "Zoom &out", "Reduce the picture (also: mouse wheel)", ("-",)),
    ActionRow("layout_three", "View", "panes", "&Three panes",
              "RAW, RESTORED and ENHANCED side by side, to see what each step does",
              ("F5",), "three", 4, checkable=True, exclusive=True, needs_photo=False),
    ActionRow("layout_raw", "View", "panes", "&RAW fills the window",
              "Show the sensor's picture alone, as it was recorded, before any correction",
              ("F2",), "single", checkable=True, exclusive=True, needs_photo=False),
    ActionRow("layout_restored", "View", "panes", "R&ESTORED fills the window",
              "Show the restored picture alone: judge noise and detail without a style",
              ("F3",), "single", checkable=True, exclusive=True, needs_photo=False),
    ActionRow("layout_enhanced", "View", "panes", "E&NHANCED fills the window",
              "Show the finished picture alone, as it will be exported",
              ("F4",), "single", 4, checkable=True, exclusive=True, needs_photo=False),
    ActionRow("layout_compare", "View", "panes", "&Curtain",
              "Lay two stages over each other and drag a curtain between them: see what changed, and where",
              ("C",), "curtain", 4, checkable=True, exclusive=True, needs_photo=False),
    ActionRow("back", "View", "panes", "Go &back",
              "End what is going on: a tool, an overlay, the grid, full screen; in the end three panes are there",
              ("Esc",), needs_photo=False),
    ActionRow("srgb_view", "View", "look", "RESTORED in &sRGB",
              "Show RESTORED colour-managed to sRGB instead of XYZ with gamma 2.2", ("V",), "srgb", 5, checkable=True,
              needs_photo=False),
    ActionRow("clipping", "View", "look", "C&lipping warning",
              "Mark clipped highlights red and clipped shadows blue in ENHANCED: they print without detail",
              ("J",), "clipping", 5,
              checkable=True, needs_photo=False),
    ActionRow("controls", "View", "window", "Control &panel",
              "Show or hide the controls, to have more room for the pictures",
              ("P",), "panel",
              checkable=True, needs_photo=False),
    ActionRow("full_screen", "View", "window", "F&ull screen",
              "Use the whole screen for pictures and tools; Esc goes back",
              ("F11",), "fill", checkable=True,
              needs_photo=False),
    ActionRow("log_file", "Help", "help", "&Log file",
              "Show what the program noted, to find out why something did not work",
              needs_photo=False),
)

MOUSE: Final[tuple[tuple[str, str], ...]] = (
    ("Mouse wheel", "Zoom at the cursor"),
    ("Drag, arrow keys", "Move the picture in all panes"),
    ("Left and right where the whole picture shows", "Open the previous or next photo"),
    ("Shift and drag", "Draw a rectangle that the scopes look at; Esc takes it away"),
    ("Double click on a picture", "Let this pane fill the window, or go back"),
    ("Double click on a slider or its name", "Reset this control"),
    ("Crop tool: drag inside, outside, with Ctrl", "Move the frame, turn the picture, level it along a line"),
    ("Drop files or folders", "Open"),
)
