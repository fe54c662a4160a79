"""One picture that shows what the program makes of a photo: its three stages, and below them every style."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from camnet_gui.errors import ExportError
from camnet_gui.events import Progress, Report, ignore
from camnet_gui.export import FORMATS, ExportOptions, format_of, restored_picture, save_picture
from camnet_gui.geometry import placement_of
from camnet_gui.images import F32, U8, View
from camnet_gui.sidecar import load_edits

if TYPE_CHECKING:
    from camnet_gui.develop import Engine
    from camnet_gui.photo import Photo

COLUMNS: Final = 3
_MARGIN: Final = 24
_TITLE: Final = 34
_WIDEST: Final = 800  # pixels of one picture on the sheet
_BACKGROUND: Final = (38, 38, 38)
_INK: Final = (222, 222, 222)


def write_contact_sheet(
    engine: Engine, path: Path, target: Path, overwrite: bool = False, report: Report = ignore
) -> Path:
    """Develop the raw file at `path` and write the sheet to `target`, in the format of its suffix.

    Missing folders are made. Raises ExportError, and what the engine raises.
    """
    kind = format_of(target, "enhanced")
    if kind is None or FORMATS[kind].bits != 8:
        raise ExportError(f"{target.name}: a contact sheet is written as .jpg or .png.")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(f"The folder {target.parent} can't be made: {error.strerror}.") from error
    photo = engine.open(path, report)
    return save_picture(contact_sheet(engine, photo, report), target, ExportOptions(format=kind, overwrite=overwrite))


def contact_sheet(engine: Engine, photo: Photo, report: Report = ignore) -> U8:
    """RAW, RESTORED, ENHANCED and then the picture in each style, three a row, with titles: uint8 (H, W, 3) sRGB."""
    edits, _ = load_edits(photo.path)
    width = placement_of(photo, edits).width
    scale = next(s for s in (1, 2, 4, 8, 16) if width <= _WIDEST * s or s == 16)
    view = View(scale=scale)
    found = engine.styles()
    count = 3 + len(found)

    def done(number: int) -> None:
        report(Progress("contact sheet", number, count))

    done(0)
    names = {style.key: style.name for style in found}
    cells = [("RAW", engine.raw_view(photo, view, edits=edits))]
    done(1)
    restored = engine.restore(photo, edits, view, report).data
    cells.append(("RESTORED (XYZ, gamma 2.2)", restored_picture(restored, "xyz-gamma", 8).astype(np.uint8, copy=False)))
    done(2)
    enhanced = _u8_of_srgb(engine.enhance(photo, edits, view, report).data)
    cells.append((f"ENHANCED ({names.get(edits.style, edits.style)})", enhanced))
    for number, style in enumerate(found, 3):
        done(number)
        chosen = edits.model_copy(update={"style": style.key})
        cells.append((style.name, _u8_of_srgb(engine.enhance(photo, chosen, view, report).data)))
    done(count)
    return _laid_out(cells)


def _laid_out(cells: list[tuple[str, U8]]) -> U8:
    from PIL import Image, ImageDraw, ImageFont

    width = max(picture.shape[1] for _, picture in cells)
    height = max(picture.shape[0] for _, picture in cells)
    rows = -(-len(cells) // COLUMNS)
    across, down = width + _MARGIN, height + _TITLE + _MARGIN
    sheet = Image.new("RGB", (COLUMNS * across + _MARGIN, rows * down + _MARGIN), _BACKGROUND)
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(20)
    for number, (title, picture) in enumerate(cells):
        x, y = _MARGIN + number % COLUMNS * across, _MARGIN + number // COLUMNS * down
        draw.text((x, y), title, fill=_INK, font=font)
        sheet.paste(Image.fromarray(picture), (x, y + _TITLE))
    return np.asarray(sheet)


def _u8_of_srgb(picture: F32) -> U8:
    """Encoded sRGB float (3, H, W) -> uint8 (H, W, 3)."""
    return np.moveaxis(np.clip(picture, 0, 1) * np.float32(255) + np.float32(0.5), 0, -1).astype(np.uint8)
