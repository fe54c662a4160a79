"""The linked view's arithmetic, exact painting, alignment of detail, the curtain."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from camnet_gui.gui.canvas import Canvas, LinkedView
from camnet_gui.gui.controls import NoteLabel
from camnet_gui.gui.pixels import Layer, clipping_image, srgb_to_u8, to_qimage, view_rect, xyz_to_u8
from camnet_gui.gui.render import scale_for
from camnet_gui.gui.viewer import Viewer
from camnet_gui.images import Region, Srgb, View, Xyz

sizes = st.integers(50, 6000)


def linked(width: int = 400, height: int = 300, canvas: tuple[int, int] = (200, 200)) -> LinkedView:
    view = LinkedView()
    view.set_canvas(QSizeF(*canvas))
    view.set_picture(width, height)
    return view


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def noise_picture(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(3).integers(0, 256, (height, width, 3), np.uint8)


@given(sizes, sizes, st.integers(60, 2000), st.integers(60, 2000))
def test_fit_shows_the_whole_picture(width: int, height: int, across: int, down: int) -> None:
    view = linked(width, height, (across, down))
    shown = view.visible()
    assert shown.width() >= width - 1 / view.zoom and shown.height() >= height - 1 / view.zoom
    assert view.fitted


@given(sizes, sizes, st.floats(0.1, 16), st.floats(0.2, 0.8), st.floats(0.2, 0.8))
def test_zooming_keeps_the_point_at_the_cursor(
    width: int, height: int, zoom: float, across: float, down: float
) -> None:
    view = linked(width, height, (300, 200))
    view.zoom_to(max(1.0, view.fit_zoom * 4))
    anchor = QPointF(view.centre.x() + (across - 0.5) * 20, view.centre.y() + (down - 0.5) * 20)
    before = view.transform(view.canvas).map(anchor)
    view.zoom_to(max(zoom, view.zoom), anchor)
    after = view.transform(view.canvas).map(anchor)
    shown = view.visible()
    if shown.left() > 0 and shown.top() > 0 and shown.right() < width and shown.bottom() < height:
        assert abs(after.x() - before.x()) <= 1.01 and abs(after.y() - before.y()) <= 1.01


@given(sizes, sizes, st.lists(st.tuples(st.floats(-900, 900), st.floats(-900, 900)), max_size=6), st.floats(0.2, 8))
def test_panning_never_loses_the_picture(
    width: int, height: int, moves: list[tuple[float, float]], zoom: float
) -> None:
    view = linked(width, height, (300, 200))
    view.zoom_to(zoom)
    for move in moves:
        view.pan(QPointF(*move))
    shown = view.visible()
    assert shown.width() >= min(width, 300 / view.zoom) - 1 / view.zoom - 1e-6
    assert shown.height() >= min(height, 200 / view.zoom) - 1 / view.zoom - 1e-6


def test_a_resized_canvas_stays_fitted_or_keeps_its_zoom() -> None:
    view = linked()
    view.set_canvas(QSizeF(100, 100))
    assert view.zoom == pytest.approx(0.25)
    view.zoom_to(2.0)
    view.set_canvas(QSizeF(300, 300))
    assert view.zoom == 2.0 and not view.fitted


@pytest.mark.parametrize(
    ("zoom", "scale"), [(2.0, 1), (1.0, 1), (0.99, 1), (0.5, 2), (0.49, 2), (0.17, 4), (0.125, 8), (0.01, 16)]
)
def test_previews_have_at_least_the_screens_pixels(zoom: float, scale: int) -> None:
    assert scale_for(zoom) == scale


def canvas_with(qtbot: QtBot, layers: dict[str, Layer], width: int, height: int, size: tuple[int, int]) -> Canvas:
    view = linked(width, height, size)
    canvas = Canvas(view, {"enhanced": layers, "raw": {}, "restored": {}})
    canvas.stages = ("enhanced",)
    qtbot.addWidget(canvas)
    canvas.resize(*size)
    return canvas


def test_at_100_percent_a_picture_pixel_is_a_screen_pixel(qtbot: QtBot) -> None:
    rgb = noise_picture(300, 400)
    canvas = canvas_with(qtbot, {"base": Layer(to_qimage(rgb), QRectF(0, 0, 400, 300), 1, "")}, 400, 300, (160, 140))
    for centre in (QPointF(200, 150), QPointF(123, 99), QPointF(155.3, 111.7)):
        canvas.view.zoom_to(1.0)
        canvas.view.pan(canvas.view.centre - centre)
        shown = pixels(canvas.grab().toImage())
        left, top = (-round(v) for v in (canvas.view.transform(QSizeF(160, 140)).dx(),
                                         canvas.view.transform(QSizeF(160, 140)).dy()))
        assert np.array_equal(shown, rgb[top : top + 140, left : left + 160])


def test_at_200_percent_pixels_are_crisp_squares(qtbot: QtBot) -> None:
    rgb = noise_picture(300, 400)
    canvas = canvas_with(qtbot, {"base": Layer(to_qimage(rgb), QRectF(0, 0, 400, 300), 1, "")}, 400, 300, (160, 140))
    canvas.view.zoom_to(2.0)
    shown = pixels(canvas.grab().toImage())
    left, top = (-round(v) for v in (canvas.view.transform(QSizeF(160, 140)).dx(),
                                     canvas.view.transform(QSizeF(160, 140)).dy()))
    expected = rgb.repeat(2, axis=0).repeat(2, axis=1)[top : top + 140, left : left + 160]
    assert np.array_equal(shown, expected)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from([0.55, 1.0, 1.7, 3.0, 9.3]),
    st.lists(st.tuples(st.integers(-90, 90), st.integers(-70, 70)), min_size=1, max_size=5),
)
def test_a_moved_frame_is_the_frame_painted_anew(qtbot: QtBot, zoom: float, moves: list[tuple[int, int]]) -> None:
    layers = {"base": Layer(to_qimage(noise_picture(300, 400)), QRectF(0, 0, 400, 300), 1, "")}
    moved = canvas_with(qtbot, layers, 400, 300, (160, 140))
    moved.view.zoom_to(zoom)
    for dx, dy in moves:
        moved.grab()
        moved.view.pan(QPointF(dx, dy))
    assert moved.view.moving
    quick = pixels(moved.grab().toImage())
    moved.view._rests()
    settled = pixels(moved.grab().toImage())
    fresh = canvas_with(qtbot, layers, 400, 300, (160, 140))
    fresh.view.zoom_to(zoom)
    fresh.view._move(moved.view.centre)
    assert np.array_equal(settled, pixels(fresh.grab().toImage()))
    if zoom in (1.0, 3.0):
        assert np.array_equal(quick, settled), "whole pixels are exact while they move, too"


def test_the_wheel_paints_quickly_and_then_smoothly(qtbot: QtBot) -> None:
    layers = {"base": Layer(to_qimage(noise_picture(300, 400)), QRectF(0, 0, 400, 300), 1, "")}
    canvas = canvas_with(qtbot, layers, 400, 300, (160, 140))
    canvas.view.zoom_to(1.3)
    smooth = pixels(canvas.grab().toImage())
    centre = QPointF(canvas.view.centre)
    canvas.view.turn(1.7, centre)
    canvas.grab()
    canvas.view.turn(1.3, centre)
    assert not np.array_equal(pixels(canvas.grab().toImage()), smooth)
    qtbot.waitUntil(lambda: not canvas.view.moving)
    assert np.array_equal(pixels(canvas.grab().toImage()), smooth)


def test_above_800_percent_lines_part_the_pixels(qtbot: QtBot) -> None:
    grey = to_qimage(np.full((300, 400, 3), 10, np.uint8))
    canvas = canvas_with(qtbot, {"base": Layer(grey, QRectF(0, 0, 400, 300), 1, "")}, 400, 300, (160, 140))
    canvas.view.zoom_to(8.0)
    assert (pixels(canvas.grab().toImage()) == 10).all()
    canvas.view.zoom_to(10.0)
    shown = pixels(canvas.grab().toImage())[..., 0]
    left = round(canvas.view.transform(QSizeF(160, 140)).dx()) % 10
    top = round(canvas.view.transform(QSizeF(160, 140)).dy()) % 10
    lines = np.zeros((140, 160), bool)
    lines[:, left::10] = lines[top::10] = True
    assert ((shown > 10) == lines).all()
    canvas.view.zoom_to(1000)
    assert canvas.view.zoom == 32.0


def test_detail_lies_exactly_on_the_preview(qtbot: QtBot) -> None:
    """A smooth picture as preview 1:4 and as detail: where the patch ends, nothing jumps."""
    y, x = np.mgrid[:300, :400]
    rgb = np.stack([x * 0.6, y * 0.8, (x + y) * 0.3], axis=-1).astype(np.uint8)
    small = rgb.reshape(75, 4, 100, 4, 3).mean(axis=(1, 3)).round().astype(np.uint8)
    base = Layer(to_qimage(small), QRectF(0, 0, 400, 300), 4, "")
    region = Region(64, 64, 128, 128)
    patch = to_qimage(rgb[64:192, 64:192])
    detail = Layer(patch, view_rect(View(region, 1), (128, 128)), 1, "")
    canvas = canvas_with(qtbot, {"base": base, "detail": detail}, 400, 300, (400, 300))
    canvas.view.zoom_to(1.0)
    shown = pixels(canvas.grab().toImage()).astype(int)
    assert np.array_equal(shown[64:192, 64:192], rgb[64:192, 64:192])
    inner = np.abs(shown[8:-8, 8:-8] - rgb[8:-8, 8:-8].astype(int))
    assert inner.max() <= 2


def test_a_preview_wider_than_the_picture_is_cut_at_its_edge(qtbot: QtBot) -> None:
    """At 1:16 the last column of a 100 px picture stands for pixels that do not exist."""
    white = to_qimage(np.full((7, 7, 3), 255, np.uint8))
    canvas = canvas_with(qtbot, {"base": Layer(white, QRectF(0, 0, 112, 112), 16, "")}, 100, 100, (140, 140))
    canvas.view.zoom_to(1.0)
    shown = pixels(canvas.grab().toImage())
    assert (shown[20:120, 20:120] == 255).all()
    assert (shown[:, :20] == 0x3A).all() and (shown[:, 120:] == 0x3A).all() and (shown[120:] == 0x3A).all()


def test_curtain_shows_one_stage_on_each_side_and_can_be_dragged(qtbot: QtBot) -> None:
    viewer = Viewer()
    qtbot.addWidget(viewer)
    viewer.resize(600, 400)
    viewer.set_picture(400, 300)
    black, white = (np.full((300, 400, 3), value, np.uint8) for value in (0, 255))
    viewer.set_layer("raw", "base", Layer(to_qimage(black), QRectF(0, 0, 400, 300), 1, "a"))
    viewer.set_layer("enhanced", "base", Layer(to_qimage(white), QRectF(0, 0, 400, 300), 1, "b"))
    viewer.set_layout("compare")
    viewer.set_pair("raw", "enhanced")
    viewer.show()
    qtbot.waitExposed(viewer)
    canvas = viewer.curtain.canvas
    y = canvas.height() // 4

    def sides(edge: int) -> tuple[int, int]:
        shown = pixels(canvas.grab().toImage())
        return int(shown[y, edge - 6].max()), int(shown[y, edge + 6].min())

    middle = int(canvas.curtain_x())
    assert sides(middle) == (0, 255)
    start = canvas.rect().center()
    start.setX(middle)
    end = canvas.rect().center()
    end.setX(middle + 90)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(canvas, end)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    assert canvas.curtain_x() == pytest.approx(middle + 90, abs=1)
    assert sides(middle + 90) == (0, 255)
    assert viewer.view.centre == QPointF(200, 150)


def test_panes_are_linked(qtbot: QtBot) -> None:
    viewer = Viewer()
    qtbot.addWidget(viewer)
    viewer.resize(900, 400)
    viewer.show()
    qtbot.waitExposed(viewer)
    viewer.set_picture(4000, 3000)
    widths = {pane.canvas.width() for pane in viewer.panes.values()}
    assert max(widths) - min(widths) <= 1
    viewer.view.zoom_to(1.0)
    raw, enhanced = viewer.panes["raw"].canvas, viewer.panes["enhanced"].canvas
    before = enhanced.to_picture(QPointF(10, 10))
    qtbot.mousePress(raw, Qt.MouseButton.LeftButton, pos=raw.rect().center())
    from PySide6.QtCore import QPoint

    qtbot.mouseMove(raw, raw.rect().center() + QPoint(-30, 20))
    qtbot.mouseRelease(raw, Qt.MouseButton.LeftButton, pos=raw.rect().center())
    after = enhanced.to_picture(QPointF(10, 10))
    assert (after.x() - before.x(), after.y() - before.y()) == pytest.approx((30, -20))
    assert viewer.view.cursor is not None


def test_a_note_is_cut_only_where_two_lines_are_too_narrow(qtbot: QtBot) -> None:
    note = NoteLabel("paneNote")
    qtbot.addWidget(note)
    text = "classical: linear DNG · Preview 1:16 · XYZ, γ 2.2"
    note.resize(2000, height := note.height())
    note.show()
    note.set_full_text(text)
    assert note.text() == text and not note.wraps
    note.resize(note.fontMetrics().horizontalAdvance(text) - 20, height)
    assert note.wraps and note.text().replace("\n", " · ") == text and note.height() == height
    assert not note.grab().isNull()
    note.resize(60, height)
    assert "…" in note.text() and note.toolTip() == text


def test_layers_positions_follow_their_view() -> None:
    assert view_rect(View(None, 8), (38, 50)) == QRectF(0, 0, 400, 304)
    assert view_rect(View(Region(70, 33, 100, 80), 8), (11, 14)) == QRectF(64, 32, 112, 88)


def test_gamma_view_is_the_papers_and_managed_view_is_srgb() -> None:
    grey = np.float32([0.9505, 1.0, 1.089])[:, None, None] * np.float32(0.2)
    plain = xyz_to_u8(Xyz(grey), managed=False)[0, 0]
    assert np.abs(plain.astype(float) - 255 * np.array([0.1901, 0.2, 0.2178]) ** (1 / 2.2)).max() <= 0.6
    managed = xyz_to_u8(Xyz(grey), managed=True)[0, 0]
    assert np.abs(managed.astype(float) - 255 * (1.055 * 0.2 ** (1 / 2.4) - 0.055)).max() <= 1.0


def test_srgb_values_are_rounded_not_cut() -> None:
    data = np.float32([0.0, 0.4999 / 255, 0.5001 / 255, 1.0])[None, None, :].repeat(3, 0)
    assert srgb_to_u8(Srgb(data))[0, :, 0].tolist() == [0, 0, 1, 255]


def test_clipping_marks_highlights_and_shadows_only() -> None:
    rgb = np.array([[[255, 10, 10], [0, 1, 0], [120, 0, 0], [253, 253, 253]]], np.uint8)
    image = clipping_image(rgb)
    colours = [image.pixelColor(x, 0) for x in range(4)]
    assert colours[0].red() > 200 and colours[0].alpha() == 255
    assert colours[1].blue() > 200 and colours[1].alpha() == 255
    assert colours[2].alpha() == 0 and colours[3].alpha() == 0
    assert image.size() == QSize(4, 1)

