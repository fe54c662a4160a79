"""The screen's profile and the soft proof in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from gui_helpers import settle, wait_for_thumbnails
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, qRgba
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from camnet_gui.gui.colour.dialog import ColourDialog
from camnet_gui.gui.colour.part import ColourPart
from camnet_gui.gui.folder.part import FolderPart
from camnet_gui.gui.inspect.marks import ZONE_COLOURS
from camnet_gui.gui.inspect.overlay import OverlayPart
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.pixels import CLIPPED_COLOURS
from camnet_gui.profiles import icc_profile
from camnet_gui.settings import ColourSettings, Settings, load_settings

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def wide(tmp_path: Path) -> Path:
    """A display that is wider than sRGB."""
    path = tmp_path / "wide.icc"
    path.write_bytes(icc_profile("rec2020"))
    return path


def colours(window: MainWindow) -> tuple[object, ...]:
    """What ENHANCED has on screen in its middle."""
    image = window.viewer.layers["enhanced"]["base"].image
    colour = image.pixelColor(image.width() // 3, image.height() // 2)
    return colour.getRgb()


def label(window: MainWindow, stage: str) -> str:
    return window.viewer.layers[stage]["base"].label  # type: ignore[index]


def answer(qtbot: QtBot, act: Callable[[ColourDialog], None], button: str) -> None:
    def click() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ColourDialog)
        act(dialog)
        box = dialog.findChild(QDialogButtonBox)
        qtbot.mouseClick(box.button(QDialogButtonBox.StandardButton[button]), LEFT)

    QTimer.singleShot(100, click)


def test_a_screens_profile_from_a_file_changes_what_is_painted_and_is_remembered(
    opened: MainWindow, wide: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    before = colours(opened)
    data = opened.viewer.layers["enhanced"]["base"].data
    answer(qtbot, lambda dialog: dialog.take_file("display_file", wide), "Ok")
    opened.actions_by_name["colour_management"].trigger()
    qtbot.waitUntil(lambda: colours(opened) != before, timeout=5000)
    # What is measured stays what it is: only the screen differs.
    assert (opened.viewer.layers["enhanced"]["base"].data == data).all()
    assert "Proof" not in label(opened, "enhanced")
    answer(qtbot, lambda dialog: dialog._set(display="srgb"), "Cancel")
    shown = colours(opened)
    opened.actions_by_name["colour_management"].trigger()
    settle(opened, qtbot)
    qtbot.waitUntil(lambda: colours(opened) == shown, timeout=5000)
    opened.close()
    assert load_settings(tmp_path / "config" / "settings.json")[0].colour.display_file == str(wide)


def test_the_proofs_key_asks_for_a_device_and_then_switches(opened: MainWindow, wide: Path, qtbot: QtBot) -> None:
    answer(qtbot, lambda dialog: dialog.take_file("proof_file", wide), "Ok")
    qtbot.keyClick(opened, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: label(opened, "enhanced").startswith("Proof: Rec. 2020"), timeout=5000)
    assert "Proof" not in label(opened, "raw") and "Proof" not in label(opened, "restored")
    action = opened.actions_by_name["proof"]
    assert action.isChecked()
    action.trigger()
    qtbot.waitUntil(lambda: "Proof" not in label(opened, "enhanced"), timeout=5000)
    opened.actions_by_name["srgb_view"].trigger()
    action.trigger()
    qtbot.waitUntil(lambda: label(opened, "restored").startswith("Proof: "), timeout=5000)


def test_cancelling_the_question_leaves_the_proof_off(opened: MainWindow, qtbot: QtBot) -> None:
    answer(qtbot, lambda dialog: None, "Cancel")
    qtbot.keyClick(opened, Qt.Key.Key_S)
    assert not opened.actions_by_name["proof"].isChecked()


def test_a_file_that_is_no_profile_is_told(
    opened: MainWindow, make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "bad.icc"
    bad.write_text("no profile")
    told: list[str] = []

    def act(dialog: ColourDialog) -> None:
        dialog.take_file("proof_file", bad)
        told.append(dialog.message.text())

    answer(qtbot, act, "Ok")
    opened.part(ColourPart).on_colour_management()
    assert "no colour profile" in told[0]
    again = make_window(Settings(colour=ColourSettings(display="file", display_file=str(bad))))
    qtbot.waitUntil(lambda: "taken for sRGB" in again.banner.text.text(), timeout=5000)


def test_thumbnails_and_overlays_are_for_the_screen(opened: MainWindow, wide: Path, qtbot: QtBot) -> None:
    wait_for_thumbnails(opened, qtbot)
    part, colour = opened.part(FolderPart), opened.part(ColourPart)
    qtbot.waitUntil(lambda: len(part.model.shown) > 0, timeout=5000)
    entry = part.model.shown[0]
    part.loader.put(entry, lambda: np.full((40, 60, 3), (200, 60, 30), np.uint8))

    def thumbnail() -> QImage | None:
        return part.loader.picture(entry)

    qtbot.waitUntil(lambda: thumbnail() is not None, timeout=5000)
    plain = thumbnail()
    styles: dict[str, QImage] = {}
    opened.session.renderer.thumbnails.ready.connect(styles.__setitem__)
    opened.session.renderer.thumbnails.renew()
    qtbot.waitUntil(lambda: bool(styles), timeout=5000)
    before = dict(styles)
    styles.clear()
    overlay = opened.part(OverlayPart)
    overlay.show_overlay("exposure")
    key = ("enhanced", "base")
    qtbot.waitUntil(lambda: key in opened.viewer.view.overlays, timeout=5000)
    assert opened.viewer.view.overlays[key].image.colorTable()[1:] == [qRgba(*c, 255) for c in ZONE_COLOURS]
    colour.choose(colour.chosen.model_copy(update={"display": "file", "display_file": str(wide)}))
    qtbot.waitUntil(lambda: not opened.session.renderer.colours.is_plain, timeout=5000)
    path = opened.session.renderer.colours

    def converted(image: QImage, old: QImage) -> bool:
        x, y = image.width() // 2, image.height() // 2
        rgb, now = old.pixelColor(x, y).getRgb()[:3], image.pixelColor(x, y).getRgb()[:3]
        wanted = path.colours_shown((rgb,))[0]
        # The cache keeps JPEGs.
        return now != rgb and max(abs(a - b) for a, b in zip(now, wanted, strict=True)) < 6

    qtbot.waitUntil(lambda: converted(thumbnail(), plain), timeout=5000)
    qtbot.waitUntil(lambda: bool(styles), timeout=5000)
    assert any(converted(image, before[name]) for name, image in styles.items())
    wanted = [qRgba(*c, 255) for c in path.colours_shown(ZONE_COLOURS)]
    assert wanted != [qRgba(*c, 255) for c in ZONE_COLOURS]
    qtbot.waitUntil(lambda: opened.viewer.view.overlays[key].image.colorTable()[1:] == wanted, timeout=5000)
    assert opened.viewer.layers["enhanced"]["base"].clipping.colorTable()[1:] == [
        qRgba(*c, 255) for c in path.colours_shown(CLIPPED_COLOURS)
    ]
