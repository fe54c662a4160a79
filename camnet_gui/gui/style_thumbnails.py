"""The open photo in every style, small: what the buttons of the styles show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from camnet_gui.edits import GROUPS, Edits
from camnet_gui.events import Progress, Report
from camnet_gui.geometry import placement_of
from camnet_gui.gui.jobs import Channel, Pool, Priority
from camnet_gui.gui.layers import Scene
from camnet_gui.gui.pixels import srgb_to_u8, to_qimage
from camnet_gui.images import View
from camnet_gui.photo import SCALES

LONG = 192
DELAY_MS = 350


class StyleThumbnails(QObject):
    """Makes them when nobody waits for anything. Signals arrive in the GUI thread."""

    ready = Signal(str, QImage)  # the style's key
    failed = Signal(object)  # Exception

    def __init__(self, pool: Pool, scene: Callable[[], Scene | None], parent: QObject | None = None) -> None:
        """`scene` tells what is shown; it is asked when the time has come to make them."""
        super().__init__(parent)
        self._scene = scene
        self._channel = Channel(pool)
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def busy(self) -> bool:
        """Whether they are about to be made, or being made."""
        return self._timer.isActive() or self._channel.busy

    def renew(self) -> None:
        """Make all of them as soon as the device is free."""
        self._timer.start(0)

    def edited(self, before: Edits, after: Edits) -> None:
        """The photo has other edits: make them anew when that is over, if it changes them."""
        # A thumbnail shows its own style alone and at full strength, so those fields don't change it.
        same = {name: getattr(before, name) for name in GROUPS["Style"]}
        if after.model_copy(update=same) != before:
            self._timer.start(DELAY_MS)

    def stop(self) -> None:
        """Make none for now."""
        self._timer.stop()
        self._channel.clear()

    def _ask(self) -> None:
        scene = self._scene()
        if scene is None:
            return
        engine, photo, edits, colours = scene.engine, scene.photo, scene.edits, scene.colours.unproofed
        placement = placement_of(photo, edits)
        long = max(placement.height, placement.width)
        scale = next((s for s in reversed(SCALES) if long / s >= LONG / 2), 1)

        def work(report: Report) -> dict[str, QImage]:
            pictures = {}
            styles = engine.styles()
            for done, style in enumerate(styles):
                report(Progress("thumbnails", done, len(styles)))
                own = edits.model_copy(update={"style": style.key, "strength": 1.0, "second_style": "", "blend": 0.0})
                rgb = srgb_to_u8(engine.enhance(photo, own, View(None, scale), report))
                pictures[style.key] = _filling(to_qimage(colours.shown(rgb)), QSize(LONG, LONG * 2 // 3))
            return pictures

        def show(pictures: dict[str, QImage]) -> None:
            for key, image in pictures.items():
                self.ready.emit(key, image)

        self._channel.request(work, show, self.failed.emit, priority=Priority.THUMBNAIL)


def _filling(image: QImage, size: QSize) -> QImage:
    """The middle of `image`, scaled to fill `size`."""
    filled = image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    x, y = (filled.width() - size.width()) // 2, (filled.height() - size.height()) // 2
    return filled.copy(x, y, size.width(), size.height())
