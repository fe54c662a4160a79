"""The window's features, one class each: actions, panels, what is remembered. The window knows none of them by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Signal

from camnet_gui.gui.actions import ActionRow
from camnet_gui.settings import Settings

if TYPE_CHECKING:
    from camnet_gui.gui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class UndoStep:
    """What Undo would take back: its name, "" when there is nothing, and what does it."""

    text: str
    call: Callable[[], None]


class Part(QObject):
    """A feature of the window.

    The window makes every part, then calls `build` (add panels with `window.add_panel`), makes the actions of ACTIONS
    (each calls the part's `on_NAME`), then calls `connect` and `restore`. `store` is called when the window closes.
    """

    ACTIONS: ClassVar[tuple[ActionRow, ...]] = ()
    state_told = Signal(str, str)  # key of a preference, and what is the case now: the dialog shows it

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window

    def build(self) -> None:
        """Make the widgets."""

    def connect_signals(self) -> None:
        """Connect to session, viewer and actions, which are there now."""

    def restore(self, settings: Settings) -> None:
        """Take up what was remembered."""

    def preference_changed(self, key: str) -> None:
        """The user changed the preference `key`, which is in the window's settings now."""

    def preferences_opened(self) -> None:
        """The preferences are on screen: tell the state of this part's rows by `state_told`."""

    def preference_pressed(self, key: str) -> None:
        """The user pressed the button of the preferences' row `key`."""

    def store(self, settings: Settings) -> Settings:
        """`settings` with what this part remembers."""
        return settings

    def escape(self) -> bool:
        """Esc was pressed: end the first thing that is going on; whether there was one."""
        return False

    def dropped(self, paths: list[Path]) -> bool:
        """Files were dropped on the window; whether they were this part's, else they are opened as photos."""
        return False

    def undo_step(self) -> UndoStep | None:
        """What Undo means while this part is what the user looks at; None: the open photo's last edit."""
        return None

    def reset(self) -> bool:
        """All edits shall be reset; whether this part did so with what the user looks at, else the open photo's are."""
        return False

    def may_close(self) -> bool:
        """Whether the window may close now; a part may ask the user."""
        return True

    def close(self) -> None:
        """The window closes: end what runs."""


def part_types() -> tuple[type[Part], ...]:
    """All features, in the order in which they are built."""
    # Imported here, as every feature imports this module.
    from camnet_gui.gui.colour.part import ColourPart
    from camnet_gui.gui.comfort.features import COMFORT
    from camnet_gui.gui.edit.features import EDITING
    from camnet_gui.gui.export.part import ExportPart
    from camnet_gui.gui.folder.culling import CullingPart
    from camnet_gui.gui.folder.first_look import FirstLookPart
    from camnet_gui.gui.folder.part import FolderPart
    from camnet_gui.gui.folder.presence import PresencePart
    from camnet_gui.gui.folder.unkept import UnkeptPart
    from camnet_gui.gui.inspect.features import INSPECT
    from camnet_gui.gui.styles.part import StylesPart
    from camnet_gui.gui.teach.part import TeachPart

    folder = (FolderPart, FirstLookPart, CullingPart, PresencePart, UnkeptPart)
    return (*folder, *INSPECT, *EDITING, ExportPart, ColourPart, TeachPart, StylesPart, *COMFORT)
