"""The geometry that is being edited: the photo's own, or a draft while the crop tool is on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from camnet_gui.edits import Edits, Geometry
from camnet_gui.geometry import without_crop
from camnet_gui.gui.session import Session
from camnet_gui.gui.translate import tr


class GeometryDraft(QObject):
    """While `active`, changes are shown uncropped and become one step of undo by `apply`, or nothing by `cancel`."""

    changed = Signal()
    ended = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._draft: Geometry | None = None
        self._begun = Geometry()
        session.photo_opened.connect(self._forget)
        session.photo_closed.connect(self._forget)
        session.edits_changed.connect(self._edits_changed)

    @property
    def active(self) -> bool:
        """Whether there is a draft."""
        return self._draft is not None

    @property
    def geometry(self) -> Geometry:
        """What is edited now."""
        return self._session.edits.geometry if self._draft is None else self._draft

    def aspect(self) -> float:
        """Width by height of the uncropped picture."""
        photo = self._session.photo
        if photo is None:
            return 1.0
        aspect = photo.width / photo.height
        return 1 / aspect if self.geometry.turns % 2 else aspect

    def set(self, control: str, text: str, geometry: Geometry) -> None:
        """Change the draft, else the photo's edits as an undoable step."""
        if self._draft is None:
            self._session.change(control, text, geometry=geometry)
        elif geometry != self._draft:
            self._draft = geometry
            self._session.show_as(self._uncropped)
            self.changed.emit()

    def begin(self) -> None:
        """Draft from the photo's geometry."""
        self._draft = self._begun = self._session.edits.geometry
        self._session.show_as(self._uncropped)
        self.changed.emit()

    def apply(self) -> None:
        """Make the draft the photo's geometry, as one step of undo."""
        draft, self._draft = self._draft, None
        if draft is None:
            return
        # What is shown changes once, from the uncropped picture to the cropped one.
        self._session.shown_as = _same
        self._session.end_gesture()
        if draft == self._session.edits.geometry:
            self._session.show_as(None)
        else:
            self._session.change("crop", tr("Crop and rotation"), geometry=draft)
            self._session.end_gesture()
        self.ended.emit()

    def cancel(self) -> None:
        """Forget the draft."""
        if self._draft is not None:
            self._draft = None
            self._session.show_as(None)
            self.ended.emit()

    def _uncropped(self, edits: Edits) -> Edits:
        assert self._draft is not None
        return without_crop(edits.model_copy(update={"geometry": self._draft}))

    def _edits_changed(self) -> None:
        # Undo, a preset or another step changed what the draft was made of.
        if self._draft is not None and self._session.edits.geometry != self._begun:
            self.cancel()
        self.changed.emit()

    def _forget(self) -> None:
        if self._draft is not None:
            self._draft = None
            self.ended.emit()


def _same(edits: Edits) -> Edits:
    return edits
