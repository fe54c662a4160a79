"""Compare with: the camera's JPEG, LibRaw, another style, a snapshot, no edits; and before/after with one key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

import numpy as np
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QMenu

from camnet_gui.edits import Edits
from camnet_gui.events import Report
from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.canvas import Canvas
from camnet_gui.gui.compare import EditsReference, PictureReference, Reference, StyleReference, laid_as
from camnet_gui.gui.inspect.camera_jpeg import CameraPictures, bordered
from camnet_gui.gui.jobs import Channel, Pool
from camnet_gui.gui.parts import Part
from camnet_gui.gui.pixels import STAGES
from camnet_gui.gui.translate import tr
from camnet_gui.images import U8
from camnet_gui.photo import Photo

if TYPE_CHECKING:
    from camnet_gui.gui.main_window import MainWindow

SUBMENU: Final = "&Compare with"


def _row(name: str, text: str, tip: str) -> ActionRow:
    return ActionRow(f"compare_{name}", "View", "compare", text, tip, checkable=True, exclusive=True, submenu=SUBMENU)


class ReferencePart(Part):
    """The fourth pane and what it shows."""

    ACTIONS: ClassVar[tuple[ActionRow, ...]] = (
        ActionRow("before", "View", "compare", "&Before",
                  "Show the photo without your edits, until the key is pressed again", ("Y",), checkable=True),
        _row("none", "&Nothing", "Show the three stages alone"),
        _row("camera", "The camera's &JPEG", "Show the picture that the camera made of this photo as a fourth pane"),
        _row("libraw", "&LibRaw's development",
             "Show what LibRaw makes of this photo without any net as a fourth pane"),
        _row("unedited", "The &unedited photo", "Show this photo without your edits as a fourth pane"),
    )  # fmt: skip

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.reference: Reference | None = None
        self._kind = "none"
        self._snapshot = 0
        # Its own thread: LibRaw takes seconds, which neither RAW nor the sidecars should wait for.
        self._pool = Pool("camnet-compare", self)
        self._channel = Channel(self._pool)
        self._cameras = CameraPictures()
        self._styles = QMenu(tr("Another &style"), window)
        self._snapshots = QMenu(tr("A s&napshot"), window)

    def connect_signals(self) -> None:
        """Add the menus of what there is at any time."""
        menu = next(m for m in self.window.menus["View"].findChildren(QMenu) if m.title() == tr(SUBMENU))
        menu.addMenu(self._styles)
        menu.addMenu(self._snapshots)
        menu.aboutToShow.connect(self._fill_menus)
        self.window.session.photo_opened.connect(self._photo_opened)
        self.window.session.edits_changed.connect(self._edits_changed)
        self.window.viewer.view.painters.append(self._paint_before)
        self._check()

    def close(self) -> None:
        """End the thread."""
        self._channel.clear()
        self._pool.close()

    def escape(self) -> bool:
        """End before/after, then the fourth pane."""
        before = self.window.actions_by_name["before"]
        if before.isChecked():
            before.setChecked(False)
        elif self.reference is not None:
            self.on_compare_none()
        else:
            return False
        return True

    # Before and after

    def on_before(self, shown: bool) -> None:
        """Show the photo without edits, or with them."""
        session = self.window.session
        session.renderer.show_edits(laid_as(Edits(), session.edits) if shown else session.edits)
        self.window.viewer.update_canvases()

    def _edits_changed(self) -> None:
        # A change shows itself at once.
        self.window.actions_by_name["before"].setChecked(False)

    def _paint_before(self, painter: QPainter, canvas: Canvas, size: QSizeF, ratio: float) -> None:
        if "enhanced" not in canvas.stages or not self.window.actions_by_name["before"].isChecked():
            return
        painter.scale(ratio, ratio)
        text = tr("Before")
        width = painter.fontMetrics().horizontalAdvance(text) + 20
        box = QRectF(size.width() / ratio - width - 8, 8, width, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(20, 20, 20, 205))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(240, 240, 240))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    # The fourth pane

    def set_reference(self, reference: Reference | None, kind: str) -> None:
        """Show a fourth pane, or take it away."""
        self.reference, self._kind = reference, kind
        self.window.session.renderer.set_reference(reference)
        self.window.show_reference(reference is not None)
        self._check()

    def on_compare_none(self) -> None:
        """Three panes."""
        self._channel.clear()
        self.set_reference(None, "none")

    def on_compare_camera(self) -> None:
        """The embedded JPEG."""
        self._reveal()
        self._prepare("camera", self._cameras)

    def on_compare_libraw(self) -> None:
        """LibRaw's demosaicing, matrix and white balance."""
        self._reveal()
        self._prepare("libraw", libraw_picture)

    def on_compare_unedited(self) -> None:
        """Default edits."""
        self._reveal()
        self.set_reference(EditsReference(tr("Unedited"), Edits()), "unedited")

    def _reveal(self) -> None:
        """A pane that fills the window leaves no place for the fourth one."""
        if self.window.viewer.layout_name in STAGES:
            self.window.actions_by_name["layout_three"].trigger()
        self.window.show_panes()

    def _prepare(self, kind: str, make: Callable[[Photo], PictureReference | None]) -> None:
        photo = self.window.session.photo
        if photo is None:
            return
        self._kind = kind
        self._check()

        waits = tr("LibRaw develops this photo, which takes some seconds.")
        if kind == "libraw" and self.reference is None:
            self.window.banner.show_note(waits)

        def work(report: Report) -> PictureReference | None:
            return make(photo)

        def done(found: PictureReference | None) -> None:
            self.window.banner.withdraw(waits)
            if found is not None:
                self.set_reference(found, kind)
                return
            self.on_compare_none()
            self.window.banner.show_note(tr(
                "This photo holds no JPEG of its camera: there is nothing to compare with."
            ))

        def failed(error: Exception) -> None:
            self.on_compare_none()
            self.window.session.failed.emit(error)

        self._channel.request(work, done, failed)

    def _photo_opened(self) -> None:
        """The same comparison for the next photo; a snapshot was the old one's."""
        self.window.actions_by_name["before"].setChecked(False)
        self._channel.clear()
        if self._kind == "camera":
            self._prepare("camera", self._cameras)
        elif self._kind == "libraw":
            self._prepare("libraw", libraw_picture)
        elif self._kind == "snapshot":
            self.on_compare_none()
            return
        if self._kind in ("camera", "libraw"):
            # The old photo's picture must not stand beside the new one's.
            self.window.session.renderer.set_reference(None)

    def _check(self) -> None:
        for name in ("none", "camera", "libraw", "unedited"):
            self.window.actions_by_name[f"compare_{name}"].setChecked(self._kind == name)

    def _fill_menus(self) -> None:
        session = self.window.session
        self._styles.clear()
        for style in session.styles:
            action = self._styles.addAction(tr(style.name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(isinstance(self.reference, StyleReference) and self.reference.style == style.key)
            action.triggered.connect(partial(self.compare_style, style.key, tr(style.name)))
        self._styles.setEnabled(session.photo is not None and bool(session.styles))
        self._snapshots.clear()
        for index, snapshot in enumerate(session.snapshots):
            action = self._snapshots.addAction(snapshot.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(self._kind == "snapshot" and self._snapshot == index)
            action.triggered.connect(partial(self.compare_snapshot, index))
        self._snapshots.setEnabled(session.photo is not None and bool(session.snapshots))

    def compare_style(self, key: str, name: str, checked: bool = False) -> None:
        """The present edits with another style."""
        self._reveal()
        self.set_reference(StyleReference(name, key), "style")

    def compare_snapshot(self, index: int, checked: bool = False) -> None:
        """A snapshot of the open photo."""
        self._reveal()
        snapshot, self._snapshot = self.window.session.snapshots[index], index
        self.set_reference(EditsReference(snapshot.name, snapshot.edits), "snapshot")


def libraw_picture(photo: Photo) -> PictureReference:
    """LibRaw's development (AHD, the camera's white balance), brightened as the file asks for. Raises RawError."""
    import cv2

    from camnet_gui.color import srgb_encode
    from camnet_gui.raw import libraw_linear

    linear = libraw_linear(photo.path) * np.float32(2.0**photo.frame.baseline_exposure)
    rgb: U8 = np.empty((*linear.shape[1:], 3), np.uint8)
    for channel in range(3):
        rgb[..., channel] = cv2.convertScaleAbs(srgb_encode(linear[channel]), alpha=255.0)
    return PictureReference("LibRaw AHD", bordered(rgb, photo.width / photo.height))
