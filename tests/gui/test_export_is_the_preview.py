"""What is exported is what the panes show: the real engine with tiny nets, through the window."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from gui_helpers import settle
from PIL import Image
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from camnet_gui import color
from camnet_gui.develop import Engine
from camnet_gui.edits import Crop, Edits, Geometry
from camnet_gui.export import Destination, ExportOptions
from camnet_gui.export.presets import ExportChoices, ExportMemory
from camnet_gui.gui.export.part import ExportPart
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.pixels import Stage
from camnet_gui.photo import Photo
from camnet_gui.settings import Settings

sys.path.insert(0, str(Path(__file__).parent.parent / "unit"))
from engine_fixtures import make_photo, write_weights

EDITS = Edits(
    exposure=0.4,
    contrast=0.3,
    saturation=0.2,
    geometry=Geometry(turns=1, crop=Crop(left=0.1, top=0.05, right=0.95, bottom=0.9)),
)


class ProceduralEngine(Engine):
    """Opens the procedural photo under any name."""

    def open(self, path: Path, *rest: object) -> Photo:
        made = make_photo()
        return Photo(path, made.frame, made.height, made.width)


@pytest.mark.parametrize("edits", [Edits(), EDITS], ids=["plain", "edited and cropped"])
@pytest.mark.parametrize("stage", ["enhanced", "restored"])
def test_the_exported_file_is_what_the_pane_shows_at_1_to_1(
    qtbot: QtBot, tmp_path: Path, folder: Path, stage: Stage, edits: Edits
) -> None:
    engine = ProceduralEngine("cpu", weights=write_weights(tmp_path / "weights"))
    window = MainWindow(Settings(restored_view="srgb"), tmp_path / "config" / "settings.json")
    window.resize(1280, 800)
    window.show()
    try:
        window.session.load_engine(lambda: engine)
        qtbot.waitUntil(lambda: window.session.engine is not None)
        window.session.open(folder / "IMG_9.dng")
        settle(window, qtbot)
        window.viewer.set_layout(stage)
        window.session.change("all", "Edits", **{name: getattr(edits, name) for name in Edits.model_fields})
        settle(window, qtbot)
        window.viewer.view.zoom_to(1.0)
        qtbot.waitUntil(lambda: "detail" in window.viewer.layers[stage] or _whole(window, stage), timeout=10_000)
        settle(window, qtbot)
        layer = window.viewer.layers[stage].get("detail") or window.viewer.layers[stage]["base"]
        assert layer.scale == 1
        shown = _pixels(layer.image)
        part = window.part(ExportPart)
        options = ExportOptions(format="png8", stage=stage)
        where = Destination(str(tmp_path), "out")
        part.memory = ExportMemory(last=ExportChoices(options=options, destination=where))
        part.on_export_again()
        qtbot.waitUntil(lambda: (tmp_path / "out.png").exists(), timeout=10_000)
        with Image.open(tmp_path / "out.png") as picture:
            exported = np.asarray(picture)
    finally:
        window.part(ExportPart).close()
        window.close()
        window.deleteLater()
    x, y = round(layer.rect.x()), round(layer.rect.y())
    part_of_it = exported[y : y + shown.shape[0], x : x + shown.shape[1]]
    shown = shown[: part_of_it.shape[0], : part_of_it.shape[1]]
    assert shown.size > 50_000
    # CIE 1976, which is stricter than ΔE2000.
    assert np.linalg.norm(_lab(shown) - _lab(part_of_it), axis=0).max() < 1.0


def _lab(rgb: np.ndarray) -> np.ndarray:
    linear = color.srgb_decode(np.moveaxis(rgb / np.float32(255), -1, 0))
    return color.xyz_to_lab(color.apply_matrix(color.M_SRGB_TO_XYZ, linear))


def _whole(window: MainWindow, stage: Stage) -> bool:
    base = window.viewer.layers[stage].get("base")
    return base is not None and base.scale == 1


def _pixels(image: QImage) -> np.ndarray:
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).copy()
