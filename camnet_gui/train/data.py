"""Photographs for training, decoded once and kept in memory, and random crops of them."""

from __future__ import annotations

import csv
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import torch
from torch import Tensor

from camnet_gui.errors import TrainingError
from camnet_gui.images import U8

_SUFFIXES: Final = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff"})
_FLAT: Final = 2.5  # mean absolute step between neighbours, in 8-bit codes, under which a crop counts as flat
_TRIES: Final = 4
SMALLEST_WINDOW: Final = 0.6  # of each side of a photograph, where a sample is a whole picture


def data_folder() -> Path:
    """The folder of `CAMNET_DATA`, else `../shared/data` beside the project. Raises TrainingError when absent."""
    named = os.environ.get("CAMNET_DATA")
    folder = Path(named) if named else Path(__file__).resolve().parents[2].parent / "shared" / "data"
    if not folder.is_dir():
        raise TrainingError("Training needs the data folder: set the environment variable CAMNET_DATA to it.")
    return folder


def list_photos(folder: Path) -> tuple[list[Path], list[Path]]:
    """(training, validation) pictures of `folder`; every tenth row of its MANIFEST.csv (else, every tenth name) is held
    out for validation. Raises TrainingError when there are fewer than two."""
    manifest = folder / "MANIFEST.csv"
    if manifest.is_file():
        with manifest.open(newline="", encoding="utf-8") as file:
            names = [folder / row["file"] for row in csv.DictReader(file)]
    elif folder.is_dir():
        names = sorted(p for p in folder.iterdir() if p.suffix.lower() in _SUFFIXES)
    else:
        names = []
    if len(names) < 2:
        raise TrainingError(f"{folder} holds no photographs to learn from.")
    held_out = [path for i, path in enumerate(names) if i % 10 == 9] or names[-1:]
    return [path for path in names if path not in held_out], held_out


def decode(path: Path) -> U8:
    """A picture file as uint8 (H, W, 3) RGB, sRGB-encoded, EXIF orientation applied. Raises TrainingError."""
    try:
        encoded = np.frombuffer(path.read_bytes(), np.uint8)
    except OSError as error:
        raise TrainingError(f"{path} can't be read.") from error
    picture = cv2.imdecode(encoded, cv2.IMREAD_COLOR) if encoded.size else None
    if picture is None:
        raise TrainingError(f"{path} is not a picture that can be read.")
    return np.ascontiguousarray(picture[:, :, ::-1])


@dataclass(frozen=True, slots=True, eq=False)
class PhotoSet:
    """Decoded photographs, uint8 (H, W, 3) RGB each, sRGB-encoded."""

    photos: tuple[U8, ...]

    @classmethod
    def load(cls, paths: list[Path], workers: int = 2) -> PhotoSet:
        """Decode `paths` in threads (OpenCV releases the interpreter). Raises TrainingError."""
        with ThreadPoolExecutor(workers) as pool:
            return cls(tuple(pool.map(decode, paths)))

    def reduced(self, shorter: int) -> PhotoSet:
        """The same photographs with at most `shorter` pixels along the shorter side."""
        photos = []
        for photo in self.photos:
            height, width = photo.shape[:2]
            scale = min(shorter / min(height, width), 1.0)
            size = (round(width * scale), round(height * scale))
            photos.append(np.asarray(cv2.resize(photo, size, interpolation=cv2.INTER_AREA), np.uint8))
        return PhotoSet(tuple(photos))

    def wholes(self, count: int, size: int, generator: torch.Generator, smallest: float = SMALLEST_WINDOW) -> Tensor:
        """Random large windows, each reduced to a square as the whole-picture thumbnail is; mirrored at random.

        Parameters
        ----------
        count, size : how many, and their height and width in pixels
        smallest : least share of each side that a window keeps

        Returns
        -------
        (count, 3, size, size) float32, sRGB-encoded [0, 1]
        """
        out = torch.empty(count, 3, size, size)
        for i in range(count):
            photo = self.photos[int(torch.randint(len(self.photos), (1,), generator=generator))]
            shares = smallest + (1.0 - smallest) * torch.rand(2, generator=generator)
            height, width = (
                max(round(side * float(share)), 1) for side, share in zip(photo.shape, shares, strict=False)
            )
            y = int(torch.randint(photo.shape[0] - height + 1, (1,), generator=generator))
            x = int(torch.randint(photo.shape[1] - width + 1, (1,), generator=generator))
            reduced = cv2.resize(photo[y : y + height, x : x + width], (size, size), interpolation=cv2.INTER_AREA)
            if float(torch.rand(1, generator=generator)) < 0.5:
                reduced = reduced[:, ::-1]
            out[i] = torch.from_numpy(np.ascontiguousarray(reduced.transpose(2, 0, 1)))
        return out.div_(255.0)

    def squares(self, size: int) -> Tensor:
        """All photographs, whole, each reduced to a square: (photos, 3, size, size) float32, sRGB-encoded [0, 1]."""
        reduced = [cv2.resize(photo, (size, size), interpolation=cv2.INTER_AREA) for photo in self.photos]
        return torch.from_numpy(np.stack(reduced).transpose(0, 3, 1, 2).astype(np.float32) / 255.0)

    def _place(self, size: int, generator: torch.Generator) -> U8:
        """One random window (size, size, 3); flat ones are drawn again three times out of four."""
        areas = self._weights(size)
        for attempt in range(_TRIES):
            photo = self.photos[int(torch.multinomial(areas, 1, generator=generator))]
            y = int(torch.randint(photo.shape[0] - size + 1, (1,), generator=generator))
            x = int(torch.randint(photo.shape[1] - size + 1, (1,), generator=generator))
            window = photo[y : y + size, x : x + size]
            green = window[::2, :, 1].astype(np.int16)
            busy = float(np.abs(np.diff(green, axis=1)).mean()) > _FLAT
            if busy or attempt == _TRIES - 1 or float(torch.rand(1, generator=generator)) < 0.25:
                break
        return window

    def _weights(self, size: int) -> Tensor:
        """Chances of the photos by the number of places where a window fits. Raises TrainingError when nowhere."""
        places = [max(p.shape[0] - size + 1, 0) * max(p.shape[1] - size + 1, 0) for p in self.photos]
        if not any(places):
            raise TrainingError(f"No photograph is as large as a training patch of {size} × {size} pixels.")
        return torch.tensor(places, dtype=torch.float64)

    def crops(self, count: int, size: int, generator: torch.Generator, halved: float = 0.25) -> Tensor:
        """Random crops, flipped and rotated.

        Parameters
        ----------
        count, size : how many, and their height and width in pixels
        generator : source of every random choice
        halved : share of crops that are reduced 2× from twice the size: detail right up to the pixel

        Returns
        -------
        (count, 3, size, size) float32, sRGB-encoded [0, 1]
        """
        out = torch.empty(count, 3, size, size)
        for i in range(count):
            # Half-size crops need windows of twice the size, which small pictures don't have.
            half = float(torch.rand(1, generator=generator)) < halved
            half = half and any(min(p.shape[:2]) >= 2 * size for p in self.photos)
            window = self._place(2 * size if half else size, generator)
            if half:
                window = np.asarray(cv2.resize(window, (size, size), interpolation=cv2.INTER_AREA), np.uint8)
            turns = int(torch.randint(8, (1,), generator=generator))
            window = np.rot90(window, turns % 4)
            if turns >= 4:
                window = window[:, ::-1]
            out[i] = torch.from_numpy(np.ascontiguousarray(window.transpose(2, 0, 1)))
        return out.div_(255.0)
