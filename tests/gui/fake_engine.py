"""An engine without nets: procedural pictures, adjustable delays, and a record of what was asked for."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from camnet_gui.color import M_SRGB_TO_XYZ, apply_matrix, srgb_encode
from camnet_gui.edits import Edits
from camnet_gui.errors import PickError, RawError
from camnet_gui.events import Progress, Report, Timing, ignore
from camnet_gui.geometry import placement_of
from camnet_gui.images import U8, DemosaicedFrame, RawFrame, Shot, Srgb, Vec3, View, Xyz
from camnet_gui.model.card import read_card
from camnet_gui.photo import Photo


@dataclass(frozen=True)
class StyleInfo:
    """Like `develop.StyleInfo`."""

    key: str
    name: str
    description: str
    file: Path | None = None


STYLES = (
    StyleInfo("natural", "Natural", "A calm, correct rendition"),
    StyleInfo("mono", "Mono", "Black and white: grey is the mean of the channels."),
    StyleInfo("vivid", "Vivid", "Strong colours"),
)


def scene(height: int, width: int) -> np.ndarray:
    """Linear sRGB (3, H, W): gradients with a fine pattern that tells every pixel from its neighbours."""
    y, x = np.mgrid[:height, :width].astype(np.float32)
    red = 0.1 + 0.6 * x / width
    green = 0.1 + 0.6 * y / height
    blue = 0.25 + 0.2 * np.sin(x / 9) * np.cos(y / 7)
    return np.stack([red, green, blue]).astype(np.float32)


def laid_scene(photo: Photo, edits: Edits) -> np.ndarray:
    """The scene in the geometry of `edits`."""
    placement = placement_of(photo, edits)
    r = placement.source(View()).region
    part = np.moveaxis(scene(photo.height, photo.width)[:, r.y : r.y + r.height, r.x : r.x + r.width], 0, 2)
    return np.moveaxis(placement.finished(View(), np.ascontiguousarray(part)), 2, 0)


def raw_frame(height: int, width: int) -> RawFrame:
    """A small Bayer frame with plausible metadata."""
    shot = Shot("Canon", "Canon EOS 550D", "EF 50mm", 400.0, 0.005, 8.0, 50.0)
    return RawFrame(
        np.zeros((height, width), np.uint16), "RGGB", (0, 0, 0, 0), 1023.0, (2.0, 1.0, 1.5), (2.0, 1.0, 1.5),
        M_SRGB_TO_XYZ, None, (), 0.0, shot, b"", np.zeros((0, 2), np.int32), (),
    )


@dataclass
class FakeEngine:
    """Same interface as `develop.Engine`. `delay` seconds pass in ten steps, each with a report."""

    height: int = 300
    width: int = 400
    delay: float = 0.0
    asked: list[tuple[str, View, Edits | None]] = field(default_factory=list)
    threads: set[str] = field(default_factory=set)
    error: Exception | None = None
    device_name: str = "CPU (fake)"
    forgotten: int = 0
    known: tuple[StyleInfo, ...] = STYLES

    def styles(self) -> tuple[StyleInfo, ...]:
        return self.known

    def add_style(self, path: Path) -> str:
        card = read_card(path)
        made = StyleInfo(card.key, card.name, card.description, path)
        self.known = (*(style for style in self.known if style.key != made.key), made)
        return card.key

    def stage_of(self, edits: Edits) -> str:
        return ""

    def find_restores(self) -> bool:
        return True

    def remove_style(self, key: str) -> None:
        self.known = tuple(style for style in self.known if style.key != key)

    def open(self, path: Path, report: Report = ignore, ahead: object = None) -> Photo:
        self.threads.add(threading.current_thread().name)
        if not path.exists():
            raise RawError(f"There is no file {path.name}.")
        if path.stat().st_size == 0:
            raise RawError(f"{path.name} is empty.")
        frame: RawFrame | DemosaicedFrame = raw_frame(self.height, self.width)
        if path.name.startswith("classical"):
            xyz = apply_matrix(M_SRGB_TO_XYZ, scene(self.height, self.width))
            frame = DemosaicedFrame(xyz, "linear DNG", 0.0, Shot("Canon", "EOS 6D"), b"", ("No white balance found.",))
        return Photo(path, frame, self.height, self.width)

    def forget(self, photo: Photo) -> None:
        self.forgotten += 1

    def preview(self, photo: Photo, edits: Edits = Edits()) -> U8:
        return self._u8(laid_scene(photo, edits)[:, ::2, ::2])

    def raw_view(self, photo: Photo, view: View, pattern: bool = False, edits: Edits = Edits()) -> U8:
        self.asked.append(("raw", view, None))
        grey = self._cut(laid_scene(photo, edits), view).mean(axis=0, keepdims=True)
        return self._u8(np.repeat(grey, 3, axis=0))

    def clipped_sites(self, photo: Photo, view: View, edits: Edits = Edits()) -> U8:
        self.asked.append(("clipped", view, edits))
        return np.ascontiguousarray((self._cut(laid_scene(photo, edits), view)[0] > 0.5).astype(np.uint8))

    def plain(self, photo: Photo, edits: Edits, view: View = View(), report: Report = ignore) -> Xyz:
        self._work("plain", view, edits, report)
        return Xyz(np.float32(0.95) * apply_matrix(M_SRGB_TO_XYZ, self._cut(laid_scene(photo, edits), view)))

    def restore(self, photo: Photo, edits: Edits, view: View = View(), report: Report = ignore) -> Xyz:
        self._work("restore", view, edits, report)
        return Xyz(apply_matrix(M_SRGB_TO_XYZ, self._cut(laid_scene(photo, edits), view)))

    def enhance(self, photo: Photo, edits: Edits, view: View = View(), report: Report = ignore) -> Srgb:
        self._work("enhance", view, edits, report)
        linear = self._cut(laid_scene(photo, edits), view) * np.float32(2.0**edits.exposure)
        if edits.style == "mono":
            linear = np.repeat(linear.mean(axis=0, keepdims=True), 3, axis=0)
        return Srgb(srgb_encode(linear))

    def pick_balance(self, photo: Photo, x: int, y: int, radius: int = 8, edits: Edits = Edits()) -> Vec3:
        if x < 0 or y < 0:
            raise PickError("This spot is clipped.")
        return (1.0 + x / photo.width, 1.0, 1.0 + y / photo.height)

    def balance_of(self, photo: Photo, edits: Edits) -> tuple[Vec3, float, float]:
        wanted = edits.white_balance
        if wanted.mode == "temperature":
            return (1.0, 1.0, 1.0), wanted.kelvin, wanted.tint
        return (2.0, 1.0, 1.5), {"as-shot": 5200.0, "auto": 4800.0, "picked": 4300.0}[wanted.mode], 7.0

    def develop_u8(self, photo: Photo, edits: Edits, report: Report = ignore) -> U8:
        rgb = self.enhance(photo, edits, View(), report).data
        return np.ascontiguousarray(np.moveaxis(rgb * 255, 0, -1).astype(np.uint8))

    def develop_u16(self, photo: Photo, edits: Edits, report: Report = ignore) -> np.ndarray:
        rgb = self.enhance(photo, edits, View(), report).data
        return np.ascontiguousarray(np.moveaxis(rgb * 65535, 0, -1).astype(np.uint16))

    def develop_wide(self, photo: Photo, edits: Edits, space: str, depth: str, report: Report = ignore) -> np.ndarray:
        if depth == "float32":
            return np.ascontiguousarray(np.moveaxis(self.enhance(photo, edits, View(), report).data, 0, -1))
        return self.develop_u8(photo, edits, report) if depth == "uint8" else self.develop_u16(photo, edits, report)

    def _work(self, stage: str, view: View, edits: Edits, report: Report) -> None:
        self.threads.add(threading.current_thread().name)
        self.asked.append((stage, view, edits))
        if self.error is not None:
            raise self.error
        for step in range(10):
            report(Progress(stage, step, 10))
            time.sleep(self.delay / 10)
        report(Timing(stage, self.delay))

    @staticmethod
    def _cut(picture: np.ndarray, view: View) -> np.ndarray:
        if view.region is not None:
            r, s = view.region, view.scale
            left, top = r.x // s * s, r.y // s * s
            picture = picture[:, top : r.y + r.height, left : r.x + r.width]
        return np.ascontiguousarray(picture[:, :: view.scale, :: view.scale])

    @staticmethod
    def _u8(linear: np.ndarray) -> U8:
        return np.ascontiguousarray(np.moveaxis(srgb_encode(linear) * 255, 0, -1).astype(np.uint8))
