"""Geometry in the window: all panes turn and crop alike, and what is clicked is what was meant."""

from __future__ import annotations

import numpy as np
import pytest
from fake_engine import FakeEngine
from gui_helpers import settle
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from camnet_gui.cropping import mirrored, turned
from camnet_gui.edits import Crop, Geometry
from camnet_gui.geometry import placement_of, without_crop
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.pixels import STAGES, Stage


def change(window: MainWindow, qtbot: QtBot, **fields: object) -> None:
    before = window.session.edits.geometry
    window.session.change("geometry", "Geometry", geometry=before.model_copy(update=fields))
    settle(window, qtbot)


def shown_size(window: MainWindow) -> tuple[int, int]:
    picture = window.viewer.view.picture
    return int(picture.width()), int(picture.height())


def test_a_turn_turns_every_pane(opened: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    change(opened, qtbot, turns=1)
    assert shown_size(opened) == (engine.height, engine.width)
    for stage in STAGES:
        layer = opened.viewer.layers[stage]["base"]
        assert (layer.rect.width(), layer.rect.height()) == (engine.height, engine.width)
    opened.commands.on_undo()
    settle(opened, qtbot)
    assert shown_size(opened) == (engine.width, engine.height)


def test_a_crop_keeps_the_panes_alike_and_the_tool_sees_all(
    opened: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    change(opened, qtbot, crop=Crop(left=0.25, right=0.75))
    assert shown_size(opened) == (engine.width // 2, engine.height)
    opened.session.show_as(without_crop)
    settle(opened, qtbot)
    assert shown_size(opened) == (engine.width, engine.height)
    opened.session.show_as(None)
    settle(opened, qtbot)
    sizes = {opened.viewer.layers[stage]["base"].rect.getRect() for stage in STAGES}
    assert sizes == {(0.0, 0.0, engine.width / 2, float(engine.height))}


def pane(window: MainWindow, stage: Stage) -> np.ndarray:
    """What a pane shows now, (h, w, 3)."""
    image = window.viewer.panes[stage].canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return flat[..., :3].astype(np.float32)


def test_until_the_new_layers_come_the_old_ones_lie_where_they_belong(opened: MainWindow, qtbot: QtBot) -> None:
    before = Geometry()
    for after, tolerance in (
        (mirrored(before := Geometry(angle=4.0)), 2.0),
        (mirrored(before, upside_down=True), 2.0),
        (turned(before, 1), 2.0),
        (Geometry(angle=4.0, crop=Crop(left=0.5, right=0.75)), 4.0),  # the old one has fewer pixels in the crop
        (Geometry(angle=-4.0, crop=Crop(left=0.4, top=0.4, right=0.9, bottom=0.9)), 6.0),  # of the same proportions
        (Geometry(angle=-9.0, turns=1), 9.0),  # not a movement of whole pixels, and beyond the corners there is none
    ):
        change(opened, qtbot, **dict(before))
        opened.session.change("geometry", "Geometry", geometry=after)
        shown = {stage: pane(opened, stage) for stage in STAGES}
        settle(opened, qtbot)
        for stage in STAGES:
            assert np.abs(shown[stage] - pane(opened, stage)).mean() < tolerance, (after, stage)


def test_straightening_goes_on_showing_the_picture(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.change("angle", "Straighten", geometry=Geometry(angle=3.0))
    # Before anything new is there, the old layers fill the new picture.
    width, height = shown_size(opened)
    for stage in STAGES:
        rect = opened.viewer.layers[stage]["base"].rect
        assert rect.width() == pytest.approx(width, abs=0.5)
        assert rect.height() == pytest.approx(height, abs=0.5)
    settle(opened, qtbot)
    assert opened.viewer.layers["enhanced"]["base"].data is not None


def test_a_pick_arrives_with_the_geometry(
    opened: MainWindow, engine: FakeEngine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(opened, qtbot, turns=2, crop=Crop(top=0.5))
    asked: list[object] = []

    def pick(photo: object, x: int, y: int, radius: int = 8, edits: object = None) -> tuple[float, float, float]:
        asked.append((x, y, edits))
        return (1.1, 1.0, 1.2)

    monkeypatch.setattr(engine, "pick_balance", pick)
    edits = opened.session.edits
    opened.session.renderer.pick(30, 40, lambda gains: None)
    qtbot.waitUntil(lambda: bool(asked), timeout=3000)
    assert asked == [(30, 40, edits)]


def test_the_zoomed_in_view_stays_where_it_was(opened: MainWindow, qtbot: QtBot) -> None:
    opened.viewer.view.zoom_to(4.0, QPointF(200, 150))
    settle(opened, qtbot)
    centre = opened.viewer.view.centre
    opened.session.change("angle", "Straighten", geometry=Geometry(angle=1.0))
    settle(opened, qtbot)
    photo = opened.session.photo
    assert photo is not None
    placement = placement_of(photo, opened.session.edits)
    u, v = placement.to_upright(opened.viewer.view.centre.x(), opened.viewer.view.centre.y())
    assert np.hypot(u - centre.x(), v - centre.y()) < 12
    assert opened.viewer.view.zoom == 4.0
