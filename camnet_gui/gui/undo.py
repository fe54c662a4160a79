"""Undo and redo: one stack of steps for every photo that was open, so that going to another photo forgets nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack

from camnet_gui.edits import Edits

MAX_PHOTOS: Final = 100


class EditCommand(QUndoCommand):
    """One step of undo; steps of one gesture (a slider's drag) become one.

    text : what the history list says; after a line feed, what the Edit menu says behind "Undo"
    """

    def __init__(
        self, apply: Callable[[Edits], None], before: Edits, after: Edits, text: str, gesture: tuple[str, int]
    ) -> None:
        super().__init__(text)
        self._apply, self._before, self._after, self._gesture, self._text = apply, before, after, gesture, text

    def id(self) -> int:
        """Commands of one id are offered for merging."""
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in `other` when it belongs to the same gesture."""
        if not isinstance(other, EditCommand) or other._gesture != self._gesture:
            return False
        self._after = other._after
        self._text = other._text
        self.setText(other._text)
        if self._after == self._before:
            self.setObsolete(True)
        return True

    def redo(self) -> None:
        """Apply."""
        self._apply(self._after)

    def undo(self) -> None:
        """Take back."""
        self._apply(self._before)


class Histories(QObject):
    """The stacks of the photos that were opened, the least recently used ones forgotten; one of them is active."""

    def __init__(self, parent: QObject | None = None, limit: int = MAX_PHOTOS) -> None:
        super().__init__(parent)
        self._limit = limit
        self.group = QUndoGroup(self)
        self._stacks: dict[Path, QUndoStack] = {}
        self._left: dict[Path, Edits] = {}
        self._edited: dict[Path, bool] = {}
        self._stamps: dict[Path, str] = {}
        self.edited = False  # whether the active photo had edits before its first step here
        self._none = self.active = QUndoStack(self)
        self.group.addStack(self.active)
        self.group.setActiveStack(self.active)

    def leave(self, path: Path, edits: Edits) -> None:
        """The photo with these edits is about to be replaced by another one."""
        self._left[path] = edits

    def rest(self) -> None:
        """No photo is open."""
        self.active, self.edited = self._none, False
        self.group.setActiveStack(self._none)

    def enter(self, path: Path, edited: bool, stamp: str = "") -> Edits | None:
        """Make the photo's stack the active one; the edits at which it was left, None for a photo without steps.

        edited : whether the photo as it comes now has edits
        stamp : tells it from another photo of that name, whose steps are forgotten
        """
        if self._stamps.get(path, stamp) != stamp:
            self._forget(path)
        self._stamps[path] = stamp
        stack = self._stacks.pop(path, None)
        if stack is None:
            stack = QUndoStack(self)
            self.group.addStack(stack)
        self._stacks[path] = stack
        if not stack.count():
            self._edited[path] = edited
        self.active, self.edited = stack, self._edited[path]
        self.group.setActiveStack(stack)
        while len(self._stacks) > self._limit:
            self._forget(next(iter(self._stacks)))
        left = self._left.pop(path, None)
        return left if stack.count() else None

    def _forget(self, path: Path) -> None:
        for known in (self._left, self._edited, self._stamps):
            known.pop(path, None)
        forgotten = self._stacks.pop(path, None)
        if forgotten is not None:
            self.group.removeStack(forgotten)
            forgotten.deleteLater()
