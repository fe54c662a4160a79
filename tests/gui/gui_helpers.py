"""What several tests of the window do."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from camnet_gui.gui.main_window import MainWindow


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until every pane on screen shows what it should."""

    def done() -> None:
        assert window.session.photo is not None
        for stage in window.viewer.visible_stages():
            layer = window.viewer.layers[stage].get("base")
            assert layer is not None and layer.scale > 0
        assert not window.session.busy

    qtbot.waitUntil(done, timeout=10_000)
    # The view settles a moment after the last change, and may then ask for more.
    qtbot.wait(120)
    qtbot.waitUntil(done, timeout=10_000)


def wait_for_thumbnails(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the styles' thumbnails are drawn too."""
    renderer = window.session.renderer
    qtbot.waitUntil(lambda: not renderer._thumbnail_timer.isActive() and not renderer._thumbnail_channel.busy)


def drag_slider(window: MainWindow, name: str, *positions: int) -> None:
    """Drag a control's handle through `positions` and let go, as the mouse would."""
    slider = window.controls.values[name].slider
    slider.setSliderDown(True)
    for position in positions:
        slider.setSliderPosition(position)
    slider.setSliderDown(False)

