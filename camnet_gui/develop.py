"""The one engine: from a file to its stages. Window, export, batch, command line and training all come through here.

Coordinates of requests and results are picture coordinates (orientation applied). Functions block; the caller decides
about threads. `report` receives `Progress` per tile and `Timing` per stage, and may raise `Cancelled`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from camnet_gui.edits import Edits
from camnet_gui.events import Report, ignore
from camnet_gui.images import U8, DemosaicedFrame, RawFrame, Srgb, Vec3, View, Xyz


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """An opened file. `height`, `width` are of the picture (orientation applied)."""

    path: Path
    frame: RawFrame | DemosaicedFrame
    height: int
    width: int


@dataclass(frozen=True, slots=True)
class StyleInfo:
    """A style that the user can choose. `key` is what Edits.style holds, `name` what is shown."""

    key: str
    name: str
    description: str


class Engine:
    """Holds the nets and the caches. Not thread-safe: one thread at a time may call it (the device thread)."""

    def __init__(self, device: str = "auto", tile: int | None = None) -> None: ...

    @property
    def device_name(self) -> str:
        """For the status bar, e.g. "CPU (2 threads)" or "CUDA: NVIDIA H100"."""

    def styles(self) -> tuple[StyleInfo, ...]: ...

    def open(self, path: Path, report: Report = ignore) -> Photo:
        """Read a file. Raises RawError."""

    def preview(self, photo: Photo) -> U8:
        """uint8 (H, W, 3) sRGB picture at once: the embedded preview, or a half-size rendition; oriented."""

    def raw_view(self, photo: Photo, view: View, pattern: bool = False) -> U8:
        """uint8 (H, W, 3): the mosaic linear with gamma 2.2, as grey quads or, with `pattern` and scale 1, in CFA colours."""

    def restore(self, photo: Photo, edits: Edits, view: View = View(), report: Report = ignore) -> Xyz:
        """Linear XYZ of the view; cached, so that only edits.denoise and edits.white_balance cause new work."""

    def enhance(self, photo: Photo, edits: Edits, view: View = View(), report: Report = ignore) -> Srgb:
        """The finished picture of the view (restores first where the cache has nothing)."""

    def pick_balance(self, photo: Photo, x: int, y: int, radius: int = 8) -> Vec3:
        """White balance gains (R, G, B) relative to G that make the patch around (x, y) neutral."""

    def balance_of(self, photo: Photo, edits: Edits) -> tuple[Vec3, float, float]:
        """(gains, kelvin, tint) that `edits.white_balance` means for this photo."""
