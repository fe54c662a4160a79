"""The folder by mouse and keys: filmstrip, grid, culling, filters, watching."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from fake_engine import FakeEngine
from folder_helpers import LEFT, NO, SHIFT, click, marks, part, shoot, shown, to_grid
from folder_photos import write_photo
from gui_helpers import settle
from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from camnet_gui.catalogue import Criteria, Entry
from camnet_gui.edits import Edits
from camnet_gui.gui.folder.culling import CullingPart
from camnet_gui.gui.folder.delegate import CAPTION, caption_fits
from camnet_gui.gui.folder.part import FolderPart
from camnet_gui.gui.folder.presence import PresencePart
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.marks import save_marks
from camnet_gui.settings import load_settings
from camnet_gui.sidecar import Marks, load_sidecar, sidecar_path, update_sidecar
from camnet_gui.xmp import read_xmp

__all__ = ["part", "shoot"]  # fixtures


def test_the_strip_shows_the_folder_of_the_open_photo(part: FolderPart, qtbot: QtBot) -> None:
    assert shown(part) == [f"IMG_{n}" for n in range(1, 7)]
    assert part.model.selected() == [part.window.session.path]
    assert "6 photos" in part.title.text.full_text()
    qtbot.waitUntil(lambda: all(part.loader.picture(entry) is not None for entry in part.model.shown))
    image = part.loader.picture(part.model.shown[4])
    assert image is not None and image.pixelColor(image.width() * 3 // 4, image.height() // 2).red() > 150
    # The second time they come from disk.
    assert part.cache.total > 6 * 500


@pytest.fixture
def wide(engine: FakeEngine) -> None:
    """Photos of the thumbnails' proportions, before any of them is developed."""
    engine.width = 450


def test_a_click_and_the_arrow_keys_open_photos(wide: None, part: FolderPart, qtbot: QtBot) -> None:
    session = part.window.session
    qtbot.waitUntil(lambda: all(part.loader.picture(entry) is not None for entry in part.model.shown))
    first: list[str] = []
    session.photo_opened.connect(lambda: first.append(part.window.viewer.layers["enhanced"]["base"].label))
    click(qtbot, part.strip, 3)
    qtbot.waitUntil(lambda: session.path is not None and session.path.stem == "IMG_4")
    # No pane is empty until the preview comes.
    assert first == ["Thumbnail"]
    settle(part.window, qtbot)
    # The keys stay in the strip.
    assert part.strip.hasFocus()
    qtbot.keyClick(part.strip, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: session.path.stem == "IMG_5")
    settle(part.window, qtbot)
    qtbot.keyClick(part.strip, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: session.path.stem == "IMG_6")
    settle(part.window, qtbot)
    qtbot.keyClick(part.strip, Qt.Key.Key_Space, SHIFT)
    qtbot.waitUntil(lambda: session.path.stem == "IMG_5")
    settle(part.window, qtbot)
    qtbot.keyClick(part.strip, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: session.path.stem == "IMG_1")
    settle(part.window, qtbot)
    # In the panes, too, while there is nothing to move.
    canvas = part.window.viewer.panes["enhanced"].canvas
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: session.path.stem == "IMG_2")
    settle(part.window, qtbot)
    part.window.viewer.view.zoom_to(4.0)
    centre = canvas.to_picture(QPointF(canvas.rect().center()))
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert not session.is_opening and canvas.to_picture(QPointF(canvas.rect().center())) != centre


def test_keys_rate_the_open_photo(part: FolderPart, qtbot: QtBot, shoot: Path) -> None:
    window = part.window
    window.viewer.focus_canvas()
    for key in (Qt.Key.Key_3, Qt.Key.Key_8):
        qtbot.keyClick(window, key)
    assert marks(part, "IMG_2").rating == 3 and marks(part, "IMG_2").label == "green"
    xmp = shoot / "IMG_2.xmp"
    qtbot.waitUntil(lambda: xmp.exists() and read_xmp(xmp).label == "Green" and read_xmp(xmp).rating == 3)
    qtbot.keyClick(window, Qt.Key.Key_X)
    assert marks(part, "IMG_2").rejected
    qtbot.waitUntil(lambda: read_xmp(xmp).rating == -1)
    qtbot.keyClick(window, Qt.Key.Key_8)
    assert marks(part, "IMG_2").label == ""
    qtbot.keyClick(window, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: read_xmp(xmp).rating == 3)
    qtbot.waitUntil(lambda: load_sidecar(shoot / "IMG_2.dng")[0].marks.label == "")


def test_the_grid_opens_and_goes_back(part: FolderPart, qtbot: QtBot) -> None:
    window = part.window
    to_grid(part, qtbot)
    assert not part.strip.isVisible() and not window.controls.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_G)
    assert window.stack.currentWidget() is window.viewer and part.strip.isVisible() and window.controls.isVisible()
    to_grid(part, qtbot)
    qtbot.keyClick(part.grid, Qt.Key.Key_Right)
    qtbot.keyClick(part.grid, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.path.stem == "IMG_3")
    settle(window, qtbot)
    assert not part.in_grid and part.strip.isVisible()
    to_grid(part, qtbot)
    place = part.grid.visualRect(part.model.index(0)).center()
    qtbot.mouseClick(part.grid.viewport(), LEFT, NO, place)
    qtbot.mouseDClick(part.grid.viewport(), LEFT, NO, place)
    qtbot.waitUntil(lambda: window.session.path.stem == "IMG_1")
    settle(window, qtbot)
    to_grid(part, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not part.in_grid


def test_rating_goes_on_if_wanted(part: FolderPart, qtbot: QtBot, tmp_path: Path) -> None:
    window = part.window
    window.actions_by_name["advance"].setChecked(True)
    to_grid(part, qtbot)
    click(qtbot, part.grid, 0)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_X):
        qtbot.keyClick(part.grid, key)
    assert [marks(part, f"IMG_{n}").rating for n in range(1, 4)] == [1, 2, 0] and marks(part, "IMG_3").rejected
    assert part.model.selected()[0].stem == "IMG_4"
    qtbot.keyClick(window, Qt.Key.Key_G)
    window.viewer.focus_canvas()
    qtbot.keyClick(window, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: window.session.path.stem == "IMG_3")
    settle(window, qtbot)
    window.close()
    assert load_settings(tmp_path / "config" / "settings.json")[0].folder.advance


def test_filters_and_orders(part: FolderPart, qtbot: QtBot) -> None:
    model, window = part.model, part.window
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, part)
    for number, stars in ((1, 1), (3, 5), (5, 3)):
        model.select([path for path in model.entries if path.stem == f"IMG_{number}"])
        part.strip.setFocus()
        qtbot.keyClick(part.strip, str(stars))
    to_grid(part, qtbot)
    filters = part.page.filters
    place = QPoint(3 + 2 * 18 + 9, 12)
    qtbot.mouseClick(filters.rating.stars, LEFT, NO, place)
    assert shown(part) == ["IMG_3", "IMG_5"] and "2 of 6 photos" in part.page.order.count.full_text()
    # The open photo is not in the list; next and previous go on from where it would be.
    assert window.session.path.stem == "IMG_2"
    neighbours = window.session.neighbours.found
    assert neighbours.following.stem == "IMG_3" and neighbours.previous is None
    qtbot.mouseClick(filters.rating.sign, LEFT)
    assert shown(part) == ["IMG_5"] and "1 of 6 photos" in part.page.order.count.full_text()
    # Another number of stars is exact too, the title of the filmstrip tells the same.
    qtbot.mouseClick(filters.rating.stars, LEFT, NO, QPoint(12, 12))
    assert shown(part) == ["IMG_1"] and part.title.rating.sign.text() == "="
    qtbot.mouseClick(filters.rating.unrated, LEFT)
    assert shown(part) == ["IMG_2", "IMG_4", "IMG_6"] and part.title.rating.unrated.isChecked()
    qtbot.mouseClick(filters.clear_button, LEFT)
    assert len(shown(part)) == 6 and not filters.rating.unrated.isChecked()
    for count in (2, 6):
        qtbot.mouseClick(filters.rating.stars, LEFT, NO, place)
        assert len(shown(part)) == count and filters.rating.sign.text() == "≥"
    qtbot.keyClicks(filters.text, "6d")
    assert shown(part) == ["IMG_4", "IMG_5", "IMG_6"]
    # Digits in the search field are text.
    assert marks(part, "IMG_4").rating == 0
    qtbot.mouseClick(filters.clear_button, LEFT)
    assert len(shown(part)) == 6 and filters.text.text() == ""
    box = filters.ranges["iso", 0]
    box.setCurrentIndex(box.findData(1600.0))
    box.activated.emit(box.currentIndex())
    assert shown(part) == ["IMG_4", "IMG_5", "IMG_6"]
    # An upper end below the lower one takes it along.
    box = filters.ranges["iso", 1]
    box.setCurrentIndex(box.findData(800.0))
    box.activated.emit(box.currentIndex())
    assert shown(part) == ["IMG_3"] and filters.ranges["iso", 0].currentData() == 800.0
    part.set_criteria(Criteria())
    order = part.page.order
    order.key.setCurrentIndex(order.key.findData("rating"))
    order.key.activated.emit(0)
    qtbot.mouseClick(order.descending, LEFT)
    assert shown(part)[:3] == ["IMG_3", "IMG_5", "IMG_1"]
    part.model.arrange(Criteria(rejected=True), "name", False)
    assert shown(part) == [] and "No photo matches" in part.grid.empty_text


def test_a_photo_that_leaves_the_filter_leaves_the_list(part: FolderPart, qtbot: QtBot) -> None:
    part.set_criteria(Criteria(rejected=False))
    to_grid(part, qtbot)
    click(qtbot, part.grid, 1)
    qtbot.keyClick(part.grid, Qt.Key.Key_X)
    assert shown(part) == ["IMG_1", "IMG_3", "IMG_4", "IMG_5", "IMG_6"]
    assert part.model.current().stem in ("IMG_1", "IMG_3")


def test_files_that_come_and_go_are_noticed(part: FolderPart, qtbot: QtBot, shoot: Path) -> None:
    part.model.select([shoot / "IMG_5.dng"])
    write_photo(shoot / "IMG_20.dng")
    (shoot / "IMG_1.dng").unlink()
    qtbot.waitUntil(lambda: shown(part) == ["IMG_2", "IMG_3", "IMG_4", "IMG_5", "IMG_6", "IMG_20"])
    assert part.model.selected() == [shoot / "IMG_5.dng"]
    # Another program rates a photo.
    save_marks(shoot / "IMG_6.dng", Marks(rating=4))
    update_sidecar(shoot / "IMG_3.dng", edits=Edits(exposure=1.0), exported="2026-01-01T00:00:00")
    qtbot.waitUntil(lambda: marks(part, "IMG_6").rating == 4)
    qtbot.waitUntil(lambda: any(entry.look and entry.exported for entry in part.model.shown))


def test_a_folder_that_vanishes_is_told_and_comes_back(part: FolderPart, qtbot: QtBot, shoot: Path) -> None:
    away = shoot.with_name("away")
    shoot.rename(away)
    part.watcher.check()
    qtbot.waitUntil(lambda: part.window.banner.kind == "error")
    assert "can't be reached" in part.window.banner.text.text() and shown(part) == []
    assert "can't be reached" in part.strip.empty_text
    # The photo's own message, that it is missing, doesn't cover the one on the folder.
    qtbot.waitUntil(lambda: not part.window.part(PresencePart).sign.isHidden())
    assert "can't be reached" in part.window.banner.text.text()
    away.rename(shoot)
    part.watcher.check()
    qtbot.waitUntil(lambda: len(shown(part)) == 6)


@pytest.mark.parametrize("action", ["layout_enhanced", "layout_three", "crop", "pick_balance"])
def test_what_needs_the_panes_leaves_the_grid(part: FolderPart, qtbot: QtBot, action: str) -> None:
    to_grid(part, qtbot)
    part.window.actions_by_name[action].trigger()
    assert not part.in_grid and part.window.stack.currentWidget() is part.window.viewer


def test_escape_empties_the_search_before_it_leaves_the_grid(part: FolderPart, qtbot: QtBot) -> None:
    to_grid(part, qtbot)
    field = part.page.filters.text
    field.setFocus()
    qtbot.keyClicks(field, "IMG_3")
    assert shown(part) == ["IMG_3"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert part.in_grid and field.text() == "" and len(shown(part)) == 6
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not part.in_grid


@pytest.mark.parametrize(("name", "width", "fits"), [("IMG_1", 200, True), ("IMG_1", 70, False)])
def test_stars_leave_room_for_the_name(part: FolderPart, name: str, width: int, fits: bool) -> None:
    entry = next(entry for entry in part.model.shown if entry.path.stem == name)
    rated = replace(entry, marks=Marks(rating=5))
    metrics = part.strip.fontMetrics()
    assert caption_fits(entry, width, metrics)
    assert caption_fits(rated, width, metrics) == fits

    def painted(wanted: Entry) -> np.ndarray:
        image = QImage(width, 120, QImage.Format.Format_Grayscale8)
        image.fill(0)
        painter = QPainter(image)
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, width, 120)
        part.model.change([wanted])
        part.strip.cells.paint(painter, option, part.model.index(part.model.row_of(entry.path)))
        painter.end()
        return np.frombuffer(image.constBits(), np.uint8).reshape(120, image.bytesPerLine())[:, :width].copy()

    # Where there is no room below the picture, the stars are painted over its corner.
    differs = np.nonzero((painted(entry) != painted(rated)).any(axis=1))[0]
    below = 120 - CAPTION - 4
    assert differs.size and bool((differs > below).all() if fits else (differs < below).all())


def test_the_developed_look_comes_when_there_is_time(
    part: FolderPart, qtbot: QtBot, shoot: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("camnet_gui.gui.folder.loader.IDLE_S", 0.1)
    part.loader.may_develop = lambda: not part.window.session.busy
    update_sidecar(shoot / "IMG_6.dng", edits=Edits(style="mono"))
    qtbot.waitUntil(lambda: any(entry.look for entry in part.model.shown))
    part._want_thumbnails()

    def is_grey(row: int) -> bool:
        image = part.loader.picture(part.model.shown[row])
        assert image is not None
        colour = image.pixelColor(image.width() * 3 // 4, image.height() // 2)
        return colour.red() == colour.green() == colour.blue()

    qtbot.waitUntil(lambda: is_grey(5), timeout=8000)
    assert [is_grey(row) for row in range(6)] == [False] * 5 + [True]
    # Photos that were never edited have the look in which they would be opened.
    part.window.session.styles.set_default("mono")
    qtbot.waitUntil(lambda: all(is_grey(row) for row in range(6)), timeout=8000)


def test_photos_without_a_picture_say_so(
    make_window: Callable[..., MainWindow], folder: Path, qtbot: QtBot
) -> None:
    window = make_window()
    window.session.open(folder)
    settle(window, qtbot)
    part = window.part(FolderPart)
    qtbot.waitUntil(lambda: len(part.model.shown) == 3)
    # The open one has what the panes show.
    wanted = [False, True, True]
    qtbot.waitUntil(lambda: [part.loader.failed(entry) for entry in part.model.shown] == wanted, timeout=20_000)
    window.grab()


def test_the_open_photo_is_shown_though_its_folder_is_listed_late(
    make_window: Callable[..., MainWindow], folder: Path, qtbot: QtBot
) -> None:
    window = make_window()
    part = window.part(FolderPart)
    begin, part.watcher.open = part.watcher.open, lambda folder: None  # type: ignore[method-assign]
    window.session.open(folder / "IMG_2.dng")
    settle(window, qtbot)
    assert not part.model.entries
    begin(folder)
    qtbot.waitUntil(lambda: len(part.model.shown) == 3)
    qtbot.waitUntil(lambda: part.loader.picture(part.model.shown[0]) is not None, timeout=20_000)


def test_sorting_anew_keeps_the_place(part: FolderPart, qtbot: QtBot) -> None:
    part.window.resize(950, 600)
    to_grid(part, qtbot)
    part.page.order.size_slider.setValue(400)
    bar = part.grid.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(250)
    part.model.arrange(Criteria(), "iso", True)
    assert bar.value() == 250 and shown(part)[0] == "IMG_6" and part.model.current().stem == "IMG_2"


def test_an_empty_folder_says_so(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    part = window.part(FolderPart)
    assert "Open a photo or a folder" in part.strip.empty_text
    part.show_folder(tmp_path)
    qtbot.waitUntil(lambda: "There are no raw photos" in part.strip.empty_text)


def test_the_window_stays_quick_with_two_thousand(
    make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot, engine: FakeEngine
) -> None:
    photos = tmp_path / "many"
    photos.mkdir()
    first = write_photo(photos / "IMG_0000.dng")
    for number in range(1, 2000):
        (photos / f"IMG_{number:04}.dng").hardlink_to(first)
    window = make_window()
    part = window.part(FolderPart)
    part.show_folder(photos)
    qtbot.waitUntil(lambda: len(part.model.shown) == 2000)
    for action in (
        lambda: part.model.arrange(Criteria(text="7"), "rating", True),
        lambda: part.model.arrange(Criteria(), "name", False),
        window.part(CullingPart).on_select_all,
        lambda: part.model.selected(),
    ):
        begun = time.monotonic()
        action()
        assert time.monotonic() - begun < 0.3  # some 10 ms where nothing else runs
    assert len(part.model.selected()) == 2000 and part.model.rowCount(QModelIndex()) == 2000
    shutil.rmtree(photos)
    qtbot.waitUntil(lambda: part.model.shown == [])


def test_the_sidecar_tells_when_marks_were_set(part: FolderPart, qtbot: QtBot, shoot: Path) -> None:
    qtbot.keyClick(part.window, Qt.Key.Key_1)
    path = sidecar_path(shoot / "IMG_2.dng")
    qtbot.waitUntil(path.exists)
    assert json.loads(path.read_text())["marks"]["set_at"] > 0


def test_the_open_photo_keeps_its_place_in_the_strip_when_others_come_or_go(part: FolderPart, qtbot: QtBot) -> None:
    strip, entries = part.strip, list(part.model.entries.values())
    strip.setMaximumWidth(2 * strip.cells.cell.width())
    qtbot.waitUntil(lambda: strip.viewport().width() <= 2 * strip.cells.cell.width())
    part.model.select([entries[4].path])
    strip.scrollTo(strip.currentIndex())
    places = [strip.visualRect(strip.currentIndex()).left()]
    for shown_now in (entries[2:], entries):
        part.model.set_entries(shown_now)
        places.append(strip.visualRect(strip.currentIndex()).left())
    assert places == places[:1] * 3 and part.model.current() == entries[4].path
    # What is out of sight stays so: the user looks at others.
    strip.horizontalScrollBar().setValue(0)
    part.model.set_entries(entries[1:])
    assert strip.horizontalScrollBar().value() == 0
