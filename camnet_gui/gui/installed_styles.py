"""The styles that the engine has: the list that the window offers, and what photos name that is not in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from camnet_gui.edits import Edits, with_installed
from camnet_gui.events import Report
from camnet_gui.gui.jobs import Pool, Priority
from camnet_gui.gui.translate import tr

if TYPE_CHECKING:  # develop imports what must not load before the window is shown
    from camnet_gui.develop import Engine
    from camnet_gui.styling import StyleInfo


class InstalledStyles(QObject):
    """The engine's styles, in the order in which they are offered. Signals come in the GUI thread."""

    changed = Signal(object)  # tuple[StyleInfo, ...], what there was before
    first_changed = Signal()  # what `first` answers
    failed = Signal(object)  # Exception

    def __init__(self, pool: Pool, parent: QObject | None = None) -> None:
        """`pool` owns the engine's device."""
        super().__init__(parent)
        self._pool = pool
        self._engine: Engine | None = None
        self._styles: tuple[StyleInfo, ...] = ()
        self._default = Edits().style  # of photos that were never edited

    def __iter__(self) -> Iterator[StyleInfo]:
        return iter(self._styles)

    def __len__(self) -> int:
        return len(self._styles)

    def set_engine(self, engine: Engine, styles: tuple[StyleInfo, ...]) -> None:
        """Give the engine and what it has; called once, when it is ready."""
        first = self.first()
        self._engine, self._styles = engine, styles
        self._tell_first(first)

    def set_default(self, key: str) -> None:
        """Let photos that were never edited begin with this style."""
        first, self._default = self.first(), key
        self._tell_first(first)

    def first(self) -> str:
        """The style that photos begin with, if it is here."""
        return self._default if self.has(self._default) else Edits().style

    def has(self, key: str) -> bool:
        """Whether a style is installed."""
        return any(style.key == key for style in self._styles)

    def add(self, path: Path, done: Callable[[str], None] = lambda key: None) -> None:
        """Take a style's file into the list; `done` gets its key. It may be there already."""
        if self._engine is None:
            return
        engine = self._engine

        def work(report: Report) -> tuple[str, tuple[StyleInfo, ...]]:
            return engine.add_style(path), engine.styles()

        def show(answer: tuple[str, tuple[StyleInfo, ...]]) -> None:
            key, styles = answer
            self._set(styles)
            done(key)

        self._pool.submit(work, priority=Priority.PREVIEW, on_done=show, on_failed=self.failed.emit)

    def remove(self, key: str) -> None:
        """Take a style out of the list; the open photo is shown in the default one where it names it."""
        if self._engine is None:
            return
        engine = self._engine

        def work(report: Report) -> tuple[StyleInfo, ...]:
            engine.remove_style(key)
            return engine.styles()

        self._pool.submit(work, priority=Priority.PREVIEW, on_done=self._set, on_failed=self.failed.emit)

    def used(self, edits: Edits) -> Edits:
        """`edits` as they are developed: with the style that is shown for one that is missing."""
        return with_installed(edits, [style.key for style in self._styles])

    def missing(self, edits: Edits) -> list[str]:
        """Sentences about the styles of `edits` that are not installed: others are shown, and the edits keep them."""
        return missing_styles(edits, self._styles)

    def _set(self, styles: tuple[StyleInfo, ...]) -> None:
        first = self.first()
        before, self._styles = self._styles, styles
        self.changed.emit(before)
        self._tell_first(first)

    def _tell_first(self, before: str) -> None:
        if self.first() != before:
            self.first_changed.emit()


def missing_styles(edits: Edits, styles: tuple[StyleInfo, ...]) -> list[str]:
    """Sentences about the styles of `edits` that are not among `styles`; none where there are no styles yet."""
    keys = [style.key for style in styles]
    told = []
    if keys and edits.style not in keys:
        told.append(tr(
            "The style “{style}” is not installed; {name} is shown instead. The photo keeps its style: import it, "
            "or choose another one.",
            style=edits.style, name=tr(styles[0].name)
        ))
    if keys and edits.blend and edits.second_style not in ("", *keys):
        told.append(tr(
            "The second style “{second_style}” is not installed and was left out.", second_style=edits.second_style
        ))
    return told
