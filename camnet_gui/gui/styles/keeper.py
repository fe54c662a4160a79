"""What is done with style files, in workers, and told to the session, which has the list that is chosen from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from camnet_gui.errors import CamnetError
from camnet_gui.events import Report
from camnet_gui.gui.folder.trash import Trashed, bring_back, trashed
from camnet_gui.gui.jobs import Priority
from camnet_gui.gui.pixels import srgb_to_u8, to_qimage
from camnet_gui.gui.session import Session
from camnet_gui.gui.translate import tr
from camnet_gui.images import View
from camnet_gui.photo import SCALES
from camnet_gui.styles_kept import SUFFIX

if TYPE_CHECKING:  # brings in what reads weights
    from camnet_gui.style_files import StyleFile, Unusable

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A style as the manager lists it, with its own picture, which may be null."""

    style: StyleFile
    picture: QImage
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """All styles, and files among the user's that can't be used."""

    rows: tuple[Row, ...]
    unusable: tuple[Unusable, ...]


class StyleKeeper(QObject):
    """Reads and changes style files; for the GUI thread, where every signal comes."""

    listed = Signal(object)  # Listing
    failed = Signal(object)  # Exception
    told = Signal(str)
    trashed = Signal(str, object)  # what was done, what takes it back
    added = Signal(str)  # key

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def read(self) -> None:
        """Tell what there is (`listed`), and bring the session's list up to date where files came or went."""

        def work(report: Report) -> Listing:
            from camnet_gui.style_files import facts, shelf

            found, unusable = shelf()
            rows = []
            for style in found:
                picture = style.picture
                image = QImage() if picture is None else to_qimage(picture)
                rows.append(Row(style, image, tuple(facts(style))))
            return Listing(tuple(rows), tuple(unusable))

        def done(listing: Listing) -> None:
            own = {row.style.path: row.style for row in listing.rows if row.style.own}
            folder = _own_folder()
            known = {style.file: style for style in self._session.styles}
            for path, style in own.items():
                if path not in known or known[path].name != style.card.name:
                    self._session.styles.add(path)
            for file, info in known.items():
                if file is not None and file.parent == folder and file not in own:
                    self._session.styles.remove(info.key)
            self.listed.emit(listing)

        self._submit(work, done)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Take files among the user's styles; each that is refused is told."""

        def work(report: Report) -> tuple[list[StyleFile], list[CamnetError]]:
            from camnet_gui.style_files import import_style

            made, refused = [], []
            for path in paths:
                try:
                    made.append(import_style(path))
                except CamnetError as error:
                    refused.append(error)
            return made, refused

        def done(answer: tuple[list[StyleFile], list[CamnetError]]) -> None:
            made, refused = answer
            for style in made:
                self._session.styles.add(style.path, self.added.emit)
            if made:
                names = ", ".join(f"“{style.card.name}”" for style in made)
                self.told.emit(tr("Imported: {names}. It is in the list of styles.", names=names))
            if refused:
                self.failed.emit(CamnetError("\n".join(map(str, refused))))
            self.read()

        self._submit(work, done)

    def export(self, style: StyleFile, target: Path) -> None:
        """Write a style to a file that the user chose, and was asked about where it exists."""

        def work(report: Report) -> Path:
            from camnet_gui.style_files import export_style

            with_suffix = target if is_style_name(target) else target.with_name(target.name + SUFFIX)
            return export_style(style, with_suffix, overwrite=with_suffix == target)

        self._submit(work, lambda path: self.told.emit(tr("Exported to {path}.", path=path)))

    def change(self, style: StyleFile, **values: str | None) -> None:
        """Give a style another name, description, licence or thumbnail."""

        def work(report: Report) -> StyleFile:
            from camnet_gui.style_files import changed

            return changed(style, **values)

        self._submit(work, lambda changed: self._added(changed))

    def duplicate(self, style: StyleFile) -> None:
        """Make a style of the user's own that is the same."""

        def work(report: Report) -> StyleFile:
            from camnet_gui.style_files import duplicated

            return duplicated(style)

        self._submit(work, self._added)

    def delete(self, path: Path, name: str) -> None:
        """Move one of the user's files to the trash."""

        def done(moved: Trashed) -> None:
            for style in self._session.styles:
                if style.file == path:
                    self._session.styles.remove(style.key)
            text = tr("The style “{name}” was moved to the trash.", name=name)
            self.trashed.emit(text, lambda: self._bring_back(moved))
            self.read()

        self._submit(lambda report: trashed(path), done)

    def picture_of_photo(self, key: str, done: Callable[[QImage, str], None]) -> None:
        """The open photo in a style, as (picture, what a card keeps of it)."""
        session, engine, photo = self._session, self._session.engine, self._session.photo
        if engine is None or photo is None:
            return
        edits = session.edits.model_copy(update={"style": key, "strength": 1.0, "second_style": "", "blend": 0.0})

        def work(report: Report) -> tuple[QImage, str]:
            from camnet_gui.style_files import PICTURE, picture_of, style_file, thumbnail_of

            scale = next((s for s in reversed(SCALES) if min(photo.width, photo.height) / s >= PICTURE[0]), 1)
            text = thumbnail_of(srgb_to_u8(engine.enhance(photo, edits, View(None, scale), report)))
            file = next(style.file for style in engine.styles() if style.key == key)
            assert file is not None
            card = style_file(file, own=True).card.model_copy(update={"thumbnail": text})
            picture = picture_of(card)
            return (QImage() if picture is None else to_qimage(picture)), text

        session.device_pool.submit(
            work, priority=Priority.LOOK, on_done=lambda answer: done(*answer), on_failed=self.failed.emit
        )

    def _bring_back(self, moved: Trashed) -> None:
        def done(errors: list[CamnetError]) -> None:
            if errors:
                self.failed.emit(errors[0])
            else:
                self._session.styles.add(moved.photo)
            self.read()

        self._submit(lambda report: bring_back([moved]), done)

    def _added(self, style: StyleFile) -> None:
        self._session.styles.add(style.path, self.added.emit)
        self.read()

    def _submit(self, work: Callable[[Report], T], done: Callable[[T], None]) -> None:
        self._session.file_pool.submit(work, on_done=done, on_failed=self.failed.emit)


def is_style_name(path: Path) -> bool:
    """Whether a file's name is that of a style."""
    return path.suffix.lower() == SUFFIX


def _own_folder() -> Path:
    from camnet_gui.paths import user_styles_folder

    return user_styles_folder()
