"""The fourth pane: what it shows, that it lies on the others, and before/after by one key."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from fake_engine import FakeEngine, raw_frame
from gui_helpers import settle
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from camnet_gui.edits import Crop, Edits, Geometry
from camnet_gui.geometry import placement_of
from camnet_gui.gui.compare import EditsReference, PictureReference, StyleReference
from camnet_gui.gui.inspect.camera_jpeg import CameraPictures, bordered
from camnet_gui.gui.inspect.reference import ReferencePart
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.images import Region, View
from camnet_gui.photo import Photo
from camnet_gui.sidecar import Snapshot


def shown(window: MainWindow, qtbot: QtBot, reference: bool = True) -> ReferencePart:
    part = window.part(ReferencePart)
    qtbot.waitUntil(lambda: not part._channel.busy and (part.reference is not None) == reference)
    settle(window, qtbot)
    return part


def values(window: MainWindow, stage: str = "reference") -> np.ndarray:
    data = window.viewer.layers[stage]["base"].data  # type: ignore[index]
    assert data is not None
    return np.asarray(data)


@pytest.fixture
def engine() -> FakeEngine:
    """Its photos hold a JPEG: a gradient."""

    class WithJpeg(FakeEngine):
        def open(self, path: Path, *args: object, **more: object) -> Photo:
            photo = super().open(path, *args, **more)  # type: ignore[arg-type]
            y, x = np.mgrid[:150, :200]
            picture = np.stack([x, y, np.full_like(x, 77)], -1).astype(np.uint8)
            encoded = cv2.imencode(".jpg", picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 100])[1].tobytes()
            preview = b"" if path.name.startswith("IMG_2") else encoded
            return replace(photo, frame=replace(photo.frame, preview=preview))

    return WithJpeg()


def test_the_cameras_jpeg_is_a_fourth_pane(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.viewer.reference.isHidden()
    # One that fills the window would hide what was asked for.
    opened.actions_by_name["layout_enhanced"].trigger()
    opened.actions_by_name["compare_camera"].trigger()
    shown(opened, qtbot)
    panes = [*opened.viewer.panes.values(), opened.viewer.reference]
    assert all(pane.isVisible() for pane in panes)
    widths, heights = ({getattr(pane.canvas, side)() for pane in panes} for side in ("width", "height"))
    assert max(widths) - min(widths) <= 1 and max(heights) - min(heights) <= 1
    assert opened.viewer.panes["enhanced"].y() == opened.viewer.reference.y() > opened.viewer.panes["raw"].y()
    assert np.abs(values(opened)[..., 2].astype(int) - 77).max() <= 3
    assert opened.viewer.reference.note.full_text().startswith("Camera's JPEG")
    opened.actions_by_name["compare_none"].trigger()
    shown(opened, qtbot, False)
    assert opened.viewer.reference.isHidden() and len({pane.y() for pane in panes[:3]}) == 1


def test_another_style_and_a_snapshot_follow_the_present_crop(opened: MainWindow, qtbot: QtBot) -> None:
    session = opened.session
    session.set_snapshots((Snapshot(name="Dark", edits=Edits(exposure=-2.0)),))
    part = opened.part(ReferencePart)
    menu = next(m for m in opened.menus["View"].findChildren(QMenu) if m.title() == "&Compare with")
    menu.aboutToShow.emit()
    assert [a.text() for a in part._styles.actions()] == [style.name for style in session.styles]
    assert [a.text() for a in part._snapshots.actions()] == ["Dark"]
    part._styles.actions()[1].trigger()
    shown(opened, qtbot)
    assert isinstance(part.reference, StyleReference)
    grey = values(opened)
    assert np.array_equal(grey[..., 0], grey[..., 1]), "Mono"
    menu.aboutToShow.emit()
    assert [a.isChecked() for a in part._styles.actions()][:3] == [False, True, False]
    part._snapshots.actions()[0].trigger()
    shown(opened, qtbot)
    assert values(opened).mean() < 255 * values(opened, "enhanced").mean() * 0.7
    session.change("crop", "Crop", geometry=Geometry(turns=1, crop=Crop(left=0.25)))
    shown(opened, qtbot)
    assert values(opened).shape[:2] == values(opened, "enhanced").shape[1:]


def test_libraws_development_and_its_errors(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from camnet_gui import raw

    monkeypatch.setattr(raw, "libraw_linear", lambda path: np.full((3, 300, 400), 0.18, np.float32))
    opened.actions_by_name["compare_libraw"].trigger()
    assert "some seconds" in opened.banner.text.text()
    shown(opened, qtbot)
    assert opened.banner.kind == ""
    assert set(np.unique(values(opened))) == {118}
    opened.actions_by_name["compare_none"].trigger()
    monkeypatch.undo()
    opened.actions_by_name["compare_libraw"].trigger()  # the test's file is no raw
    qtbot.waitUntil(lambda: opened.banner.kind == "error")
    shown(opened, qtbot, False)
    assert opened.actions_by_name["compare_none"].isChecked()


def test_without_a_jpeg_a_note_tells_so_and_the_next_photo_is_compared_again(
    opened: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    opened.actions_by_name["compare_camera"].trigger()
    shown(opened, qtbot)
    opened.session.open(folder / "IMG_10.dng")
    qtbot.waitUntil(lambda: opened.session.photo.path.name == "IMG_10.dng")
    part = shown(opened, qtbot)
    qtbot.waitUntil(lambda: "base" in opened.viewer.layers["reference"])
    assert isinstance(part.reference, PictureReference)
    opened.session.open(folder / "IMG_2.dng")
    qtbot.waitUntil(lambda: "no JPEG" in opened.banner.text.text())
    shown(opened, qtbot, False)


def test_a_double_click_lays_the_reference_on_enhanced(opened: MainWindow, qtbot: QtBot) -> None:
    opened.actions_by_name["compare_unedited"].trigger()
    part = shown(opened, qtbot)
    assert isinstance(part.reference, EditsReference)
    qtbot.mouseDClick(opened.viewer.reference.canvas, Qt.MouseButton.LeftButton)
    assert opened.viewer.layout_name == "compare" and opened.viewer.pair == ("enhanced", "reference")
    assert opened.settings.compare == ("raw", "enhanced"), "what isn't there at the next start isn't remembered"
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert part.reference is None and "reference" not in opened.viewer.pair
    settle(opened, qtbot)


def test_y_shows_the_photo_before_the_edits(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.change("exposure", "Exposure", exposure=2.0)
    settle(opened, qtbot)
    after = values(opened, "enhanced").mean()
    qtbot.keyClick(opened, Qt.Key.Key_Y)
    settle(opened, qtbot)
    assert values(opened, "enhanced").mean() < after * 0.8 and opened.session.edits.exposure == 2.0
    qtbot.keyClick(opened, Qt.Key.Key_Y)
    settle(opened, qtbot)
    assert values(opened, "enhanced").mean() == after
    qtbot.keyClick(opened, Qt.Key.Key_Y)
    opened.session.change("exposure", "Exposure", exposure=1.0)
    assert not opened.actions_by_name["before"].isChecked(), "a change shows itself"
    settle(opened, qtbot)


@settings(max_examples=20, deadline=None)
@given(
    st.integers(40, 90), st.integers(40, 90), st.sampled_from([1, 2, 4]), st.integers(0, 3), st.booleans(),
    st.integers(0, 30), st.integers(0, 30),
)  # fmt: skip
def test_a_picture_lies_where_the_stages_lie(
    height: int, width: int, scale: int, turns: int, flip: bool, x: int, y: int
) -> None:
    """As the fake engine's own picture is cut: a region of the reference is that region of the whole."""
    photo = Photo(Path("a.dng"), raw_frame(height, width), height, width)
    picture = np.random.default_rng(1).integers(0, 256, (height, width, 3), np.uint8)
    reference = PictureReference("x", picture)
    edits = Edits(geometry=Geometry(turns=turns, flip=flip))
    placement = placement_of(photo, edits)

    def make(view: View) -> np.ndarray:
        return reference.make(None, photo, edits, view, lambda event: None)  # type: ignore[arg-type]

    whole = make(View(None, scale))
    assert whole.shape[:2] == (-(-placement.height // scale), -(-placement.width // scale))
    part = make(View(Region(x, y, 8 * scale, 8 * scale), scale))
    left, top = x // scale, y // scale
    assert np.array_equal(part, whole[top : top + part.shape[0], left : left + part.shape[1]])
    if scale == 1 and not turns and not flip:
        assert np.array_equal(whole, picture)


def test_other_proportions_get_borders_instead_of_being_stretched() -> None:
    wide = np.full((90, 160, 3), 200, np.uint8)
    found = bordered(wide, 4 / 3)
    assert found.shape == (120, 160, 3) and (found[15:105] == 200).all() and (found[:15] == 58).all()
    assert bordered(wide, 1.78) is wide
    photo = Photo(Path("a.dng"), raw_frame(30, 40), 30, 40)
    assert CameraPictures()(photo) is None


def shot_with_jpeg(orientation: int, bend: float = 0.0) -> tuple[Photo, np.ndarray]:
    """A photo of soft spots, and its JPEG of half the size without the sensor's edges, as cameras make them.

    The second is where the JPEG's matrix must send upright points. `bend` : the lens's distortion that it corrects
    """
    rng = np.random.default_rng(4)
    upright = cv2.resize(rng.random((75, 100), np.float32), (800, 600), interpolation=cv2.INTER_CUBIC).clip(0, 1)
    wanted = np.array([[0.5, 0, -8.5], [0, 0.5, -4.0]])
    y, x = np.mgrid[:292, :383].astype(np.float32) + np.float32(0.5)
    at_x, at_y = (x + 8.5) / 0.5, (y + 4) / 0.5
    radius = ((at_x - 400) ** 2 + (at_y - 300) ** 2) / 500**2
    at_x, at_y = (at + bend * radius * (at - middle) - 0.5 for at, middle in ((at_x, 400), (at_y, 300)))
    seen = cv2.remap(upright, at_x.astype(np.float32), at_y.astype(np.float32), cv2.INTER_LINEAR)
    back = {1: upright, 6: np.rot90(upright), 3: np.rot90(upright, 2)}[orientation]
    jpeg = {1: seen, 6: np.rot90(seen), 3: np.rot90(seen, 2)}[orientation]
    encoded = cv2.imencode(".jpg", np.repeat((jpeg**0.6 * 255)[..., None], 3, 2))[1].tobytes()
    frame = raw_frame(*back.shape)
    light = frame.black[0] + back * 0.5 * (frame.white - frame.black[0])
    frame = replace(
        frame, mosaic=light.astype(np.uint16), preview=encoded, shot=replace(frame.shot, orientation=orientation)
    )
    return Photo(Path("a.dng"), frame, 600, 800), wanted


@pytest.mark.parametrize("orientation", [1, 6, 3])
def test_the_cameras_jpeg_is_laid_where_the_sensor_saw_it(orientation: int) -> None:
    photo, wanted = shot_with_jpeg(orientation)
    make = CameraPictures()
    found = make(photo)
    assert found is not None and found.matrix is not None and "px off" not in found.name
    corners = np.array([[0, 800, 0, 800], [0, 0, 600, 600], [1, 1, 1, 1]])
    assert np.abs((found.matrix - wanted) @ corners).max() < 0.25
    seen = found.make(None, photo, Edits(), View(None, 1), lambda event: None)  # type: ignore[arg-type]
    assert seen.shape == (600, 800, 3) and (seen[:, :12] == 58).all() and seen[100:500, 100:700].std() > 20
    assert make._known and make(photo).matrix is found.matrix  # type: ignore[union-attr]


def test_what_a_lens_correction_leaves_is_told() -> None:
    photo, _ = shot_with_jpeg(1, bend=0.03)
    found = CameraPictures()(photo)
    assert found is not None and found.matrix is not None and "lens corrected" in found.name
    flat = replace(photo, frame=replace(photo.frame, mosaic=np.full_like(photo.frame.mosaic, 300)))
    found = CameraPictures()(flat)
    assert found is not None and found.matrix is None and "not aligned" in found.name
