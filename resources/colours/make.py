"""Make `natural.json`: the colours of the photographs that Natural was taught with (`CAMNET_DATA`).

    python resources/colours/make.py

Means over all of them for each of 101 lightnesses: nothing of any single picture is in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np

from camnet_gui.images import F32
from camnet_gui.teach.colours import Colours
from camnet_gui.train.data import data_folder, decode, list_photos

SIDE = 256


def pictures() -> Iterator[F32]:
    """The training photographs, small, sRGB [0, 1]."""
    for path in list_photos(data_folder() / "photos")[0]:
        photo = decode(path)
        factor = SIDE / max(photo.shape[:2])
        small = cv2.resize(photo, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        yield np.asarray(small, np.float32) / np.float32(255)


if __name__ == "__main__":
    target = Path(__file__).with_name("natural.json")
    target.write_text(Colours.of(pictures()).record() + "\n", encoding="utf-8")
    print(f"{target}: {target.stat().st_size} bytes")
