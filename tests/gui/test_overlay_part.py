"""Overlays lie exactly on their panes, follow zoom and edits, and go away by Esc."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from fake_engine import FakeEngine, scene
from gui_helpers import settle
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from camnet_gui import overlays
from camnet_gui.color import M_SRGB_TO_XYZ, apply_matrix
from camnet_gui.gui.inspect.marks import NAMES, RAW_COLOURS, STAGES_OF, ZONE_COLOURS
from camnet_gui.gui.inspect.overlay import KINDS, OverlayPart
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.pixels import STAGES, Stage


def shown(window: MainWindow, qtbot: QtBot) -> OverlayPart:
    """The part, once nothing is being made any more."""
    part = window.part(OverlayPart)
    settle(window, qtbot)
    qtbot.waitUntil(lambda: not any(c.busy for pair in part._channels.values() for c in pair))
    return part


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


def seen(window: MainWindow, stage: Stage, box: tuple[int, int, int, int]) -> np.ndarray:
    """What the pane shows of picture pixels [x, x + w) × [y, y + h) at 100 %."""
    canvas = window.viewer.panes[stage].canvas
    transform = window.viewer.view.transform(canvas.device_size())
    left, top = round(transform.dx()) + box[0], round(transform.dy()) + box[1]
    return pixels(canvas.grab().toImage())[top : top + box[3], left : left + box[2]]


@pytest.mark.parametrize("zoom", [None, 1.0, 4.0])
def test_each_overlay_covers_its_panes_at_every_zoom(opened: MainWindow, qtbot: QtBot, zoom: float | None) -> None:
    if zoom is not None:
        opened.viewer.view.zoom_to(zoom, QPointF(200, 150))
    for kind in KINDS:
        opened.actions_by_name[f"overlay_{kind}"].trigger()
        part = shown(opened, qtbot)
        assert part.kind == kind and opened.actions_by_name[f"overlay_{kind}"].isChecked()
        for stage in STAGES:
            for slot, layer in opened.viewer.layers[stage].items():
                over = opened.viewer.view.overlays.get((stage, slot))
                assert (over is not None) == (stage in STAGES_OF[kind])
                if over is not None:
                    assert over.rect == layer.rect and over.image.size() == layer.image.size()


def test_raw_clipping_and_zones_lie_on_the_right_pixels(
    opened: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    opened.viewer.view.zoom_to(1.0, QPointF(267, 100))
    part = opened.part(OverlayPart)
    part.show_overlay("raw")
    shown(opened, qtbot)
    box = (240, 60, 60, 50)
    rows, columns = slice(60, 110), slice(240, 300)
    linear = scene(engine.height, engine.width)
    clipped = linear[0, rows, columns] > 0.5
    assert clipped.any() and not clipped.all()
    for stage in STAGES:
        marked = (seen(opened, stage, box) == RAW_COLOURS[0]).all(axis=-1)
        assert np.array_equal(marked, clipped), stage
    part.show_overlay("exposure")
    shown(opened, qtbot)
    y = apply_matrix(M_SRGB_TO_XYZ, linear)[1, rows, columns]
    wanted = np.array(ZONE_COLOURS)[overlays.zones(y)]
    assert np.array_equal(seen(opened, "restored", box), wanted)


def test_o_goes_through_all_and_escape_ends(opened: MainWindow, qtbot: QtBot) -> None:
    part = opened.part(OverlayPart)
    for kind in (*KINDS[1:], "none", KINDS[1]):
        qtbot.keyClick(opened, Qt.Key.Key_O)
        assert part.kind == kind
    shown(opened, qtbot)
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert part.kind == "none" and not opened.viewer.view.overlays
    assert opened.actions_by_name["overlay_none"].isChecked()


def test_the_slider_sets_gain_and_threshold(opened: MainWindow, qtbot: QtBot) -> None:
    part = opened.part(OverlayPart)
    assert not part.bar.isVisible()
    part.show_overlay("style")
    shown(opened, qtbot)
    assert part.bar.isVisible() and part.bar.value.text() == "× 4"
    part.show_overlay("restored")
    shown(opened, qtbot)
    before = pixels(opened.viewer.view.overlays["restored", "base"].image)
    part.bar.slider.setValue(part.bar.slider.maximum())
    shown(opened, qtbot)
    after = pixels(opened.viewer.view.overlays["restored", "base"].image)
    assert part.options.gain == pytest.approx(16) and np.abs(after - 128).mean() > np.abs(before - 128).mean() * 1.5
    part.show_overlay("peaking")
    assert part.bar.value.text() == "3.0%"
    part.bar.slider.setValue(0)
    assert part.options.threshold == pytest.approx(0.005) and part.options.gain == pytest.approx(16)
    part.show_overlay("gamut")
    shown(opened, qtbot)
    qtbot.waitUntil(lambda: not part.bar.isVisible())


def test_overlays_follow_the_edits(opened: MainWindow, qtbot: QtBot) -> None:
    part = opened.part(OverlayPart)
    part.show_overlay("gamut")
    shown(opened, qtbot)
    before = (pixels(opened.viewer.view.overlays["enhanced", "base"].image) > 0).sum()
    opened.session.change("exposure", "Exposure", exposure=2.0)
    shown(opened, qtbot)
    assert (pixels(opened.viewer.view.overlays["enhanced", "base"].image) > 0).sum() > before


def test_legends_are_painted_and_the_menu_has_a_submenu(opened: MainWindow, qtbot: QtBot) -> None:
    canvas = opened.viewer.panes["enhanced"].canvas
    plain = pixels(canvas.grab().toImage())
    opened.part(OverlayPart).show_overlay("raw")
    shown(opened, qtbot)
    corner = (slice(8, 60), slice(8, 120))
    assert np.abs(pixels(canvas.grab().toImage()) - plain)[corner].max() > 50
    menus = [menu for menu in opened.menus["View"].findChildren(QMenu) if menu.title() == "&Overlay"]
    assert len(menus) == 1 and len(menus[0].actions()) == len(NAMES) + 1


def test_a_file_without_a_mosaic_has_the_other_overlays(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "classical.dng"
    file.write_bytes(b"raw")
    window.session.open(file)
    settle(window, qtbot)
    part = window.part(OverlayPart)
    part.show_overlay("raw")
    shown(window, qtbot)
    assert not window.viewer.view.overlays
    part.show_overlay("exposure")
    shown(window, qtbot)
    assert ("enhanced", "base") in window.viewer.view.overlays
