"""Preferences, the command palette and the keys: found, changed, kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from gui_helpers import settle
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolBar
from pytestqt.qtbot import QtBot

from camnet_gui.edits import Edits
from camnet_gui.gui.colour.part import ColourPart
from camnet_gui.gui.comfort.keys import KeysPart, ShortcutsDialog
from camnet_gui.gui.comfort.palette import Command, Palette, PalettePart, ranked, score
from camnet_gui.gui.comfort.preferences import PREFERENCES, SECTIONS, PreferencesDialog, PreferencesPart
from camnet_gui.gui.folder.part import FolderPart
from camnet_gui.gui.inspect.reference import ReferencePart
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.theme import SURROUNDS
from camnet_gui.profiles import icc_profile
from camnet_gui.settings import ColourSettings, Settings, load_settings
from camnet_gui.sidecar import Marks, Snapshot, load_sidecar, update_sidecar

LEFT = Qt.MouseButton.LeftButton


def preferences(window: MainWindow) -> PreferencesDialog:
    window.actions_by_name["preferences"].trigger()
    dialog = window.part(PreferencesPart).dialog
    assert dialog is not None and dialog.isVisible()
    return dialog


def palette(window: MainWindow, qtbot: QtBot) -> Palette:
    window.actions_by_name["palette"].trigger()
    found = [child for child in window.findChildren(Palette) if child.isVisible()]
    assert len(found) == 1
    return found[0]


def shortcuts(window: MainWindow) -> ShortcutsDialog:
    window.actions_by_name["shortcuts"].trigger()
    dialog = window.part(KeysPart).dialog
    assert dialog is not None
    return dialog


def test_the_table_of_preferences_fits_the_settings() -> None:
    assert len({row.key for row in PREFERENCES}) == len(PREFERENCES)
    for row in PREFERENCES:
        assert row.section in SECTIONS and row.text and row.tip.endswith(".")
        if row.kind == "button" or row.key == "default_style":
            assert bool(row.button) == (row.kind == "button")
            continue
        values = [value for value, _ in row.choices] if row.kind == "choice" else [row.default]
        assert row.default in values
        for value in [*values, row.low, row.high] if row.kind == "number" else values:
            assert getattr(Settings.model_validate({row.key: value}), row.key) == value


def test_a_preference_acts_at_once_and_is_kept(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = preferences(opened)
    editor = dialog.editors["surround"]
    canvas = opened.viewer.panes["enhanced"].canvas
    opened.viewer.view.zoom_to(0.2)
    editor.control.setCurrentIndex(editor.control.findData("mid"))
    assert canvas.grab().toImage().pixelColor(2, 2).name() == SURROUNDS["mid"]
    kept, notes = load_settings(tmp_path / "config" / "settings.json")
    assert kept.surround == "mid" and not notes
    qtbot.mouseClick(editor.reset_button, LEFT)
    assert canvas.grab().toImage().pixelColor(2, 2).name() == SURROUNDS["dark"]
    assert not editor.reset_button.isEnabled() and opened.settings.surround == "dark"
    dialog.close()


def test_numbers_are_kept_and_say_when_they_act(window: MainWindow, qtbot: QtBot) -> None:
    dialog = preferences(window)
    editor = dialog.editors["cache_mb"]
    editor.control.setValue(2048)
    assert window.settings.cache_mb == 2048 and "next start" in editor.tip.text()
    assert window.part(PreferencesPart).dialog is dialog
    dialog.close()
    assert preferences(window).editors["cache_mb"].control.value() == 2048
    window.part(PreferencesPart).dialog.close()


def test_a_new_photo_begins_with_the_chosen_style(opened: MainWindow, folder: Path, qtbot: QtBot) -> None:
    session, first = opened.session, opened.session.path
    assert first is not None and session.edits.style == "natural"
    box = preferences(opened).editors["default_style"].control
    assert [box.itemData(row) for row in range(box.count())] == [style.key for style in session.styles]
    other = next(style.key for style in session.styles if style.key != "natural")
    box.setCurrentIndex(box.findData(other))
    opened.part(PreferencesPart).dialog.close()
    session.change("exposure", "Exposure", exposure=0.5)
    photos = sorted(path for path in folder.iterdir() if path != first and path.suffix == first.suffix)
    # Judged, but never edited.
    update_sidecar(photos[0], marks=Marks(rating=3))
    session.open(photos[0])
    settle(opened, qtbot)
    assert session.edits == Edits(style=other)
    qtbot.waitUntil(lambda: load_sidecar(photos[0])[0].edits.style == other, timeout=5000)
    assert load_sidecar(photos[0])[0].marks.rating == 3
    # The one that was edited keeps its style.
    session.open(first)
    settle(opened, qtbot)
    assert session.edits == Edits(exposure=0.5)
    opened.part(PreferencesPart).set_value("default_style", "gone")
    session.open(photos[1])
    settle(opened, qtbot)
    assert session.edits == Edits()


def test_thumbnails_on_disk_are_told_limited_and_cleared(opened: MainWindow, qtbot: QtBot) -> None:
    part = opened.part(FolderPart)
    for number in range(3):
        part.cache.keep_picture(f"key {number}", bytes(3 << 20))
    dialog = preferences(opened)
    editor = dialog.editors["clear_thumbnails"]
    qtbot.waitUntil(lambda: editor.state.text().startswith("9."), timeout=5000)
    qtbot.mouseClick(editor.control, LEFT)
    qtbot.waitUntil(lambda: editor.state.text() == "0.0 MB", timeout=5000)
    assert part.cache.picture("key 1") is None
    part.cache.limit(4 << 20)
    for number in range(3):
        part.cache.keep_picture(f"key {number}", bytes(3 << 20))
    assert 0 < part.cache.measured() <= 4 << 20
    dialog.editors["thumbnails_mb"].control.setValue(256)
    part.cache.keep_picture("more", bytes(5 << 20))
    qtbot.waitUntil(lambda: part.cache._most == 256 << 20, timeout=5000)
    dialog.close()


def test_the_screens_profile_is_told_among_the_preferences(
    make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "p3.icc").write_bytes(icc_profile("display-p3"))
    window = make_window(Settings(colour=ColourSettings(display="file", display_file=str(tmp_path / "p3.icc"))))
    dialog = preferences(window)
    state = dialog.editors["colour_management"].state
    qtbot.waitUntil(lambda: state.text() == "P3 D65 display (camnet), from a file", timeout=5000)
    part = window.part(ColourPart)
    part.choose(part.chosen.model_copy(update={"display": "srgb"}))
    qtbot.waitUntil(lambda: state.text() == "sRGB, as chosen", timeout=5000)
    part.choose(part.chosen.model_copy(update={"display": "auto"}))
    qtbot.waitUntil(lambda: state.text() == "nothing, so sRGB", timeout=5000)
    dialog.close()


def test_preferences_are_searched_by_words(window: MainWindow, qtbot: QtBot) -> None:
    dialog = preferences(window)
    qtbot.keyClicks(dialog.search, "memory")
    assert [key for key, editor in dialog.editors.items() if editor.isVisible()] == ["cache_mb"]
    dialog.search.setText("zebra")
    assert dialog.nothing.isVisible() and not any(editor.isVisible() for editor in dialog.editors.values())
    dialog.search.clear()
    assert all(editor.isVisible() for editor in dialog.editors.values())
    dialog.close()


def test_a_device_of_another_machine_stays_chosen(make_window: Callable[..., MainWindow]) -> None:
    window = make_window(Settings(device="cuda:1"))
    dialog = preferences(window)
    assert dialog.editors["device"].control.currentData() == "cuda:1"
    dialog.close()
    assert window.settings.device == "cuda:1"


@given(st.text("abcde -", max_size=8), st.text("abcde -", max_size=24))
def test_letters_match_in_their_order_only(query: str, text: str) -> None:
    rest = iter(text.replace(" ", ""))
    assert (score(query, text) is not None) == all(letter in rest for letter in query.replace(" ", ""))


def test_the_best_match_comes_first_and_recent_ones_win_ties() -> None:
    texts = ("Fit", "Full screen", "Film strip", "Reset all edits", "Control panel")
    commands = [Command(text.lower(), text, "", lambda: None) for text in texts]
    assert ranked("fs", commands, ())[0].text in ("Full screen", "Film strip")
    assert ranked("fs", commands, ("film strip",))[0].text == "Film strip"
    assert ranked("rae", commands, ())[0].text == "Reset all edits"
    assert [c.text for c in ranked("", commands, ("control panel",))][:2] == ["Control panel", "Fit"]
    assert not ranked("xyz", commands, ())


def test_the_palette_runs_an_action_by_a_few_letters(opened: MainWindow, qtbot: QtBot) -> None:
    found = palette(opened, qtbot)
    qtbot.keyClicks(found.field, "curt")
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert opened.viewer.layout_name == "compare" and opened.settings.palette_recent == ("layout_compare",)
    again = palette(opened, qtbot)
    assert again.model.commands[0].key == "layout_compare" and again.model.commands[0].hint == "C"
    qtbot.keyClick(again.field, Qt.Key.Key_Escape)


def test_the_palette_chooses_styles_files_and_preferences(
    opened: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    found = palette(opened, qtbot)
    qtbot.keyClicks(found.field, "style mono")
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert opened.session.edits.style == "mono" and opened.session.undo_stack.undoText() == "Style Mono"
    opened.session.set_snapshots((Snapshot(name="Warm evening", edits=opened.session.edits),))
    for query, name in (("compare mono", "Mono"), ("compare warm", "Warm evening")):
        found = palette(opened, qtbot)
        qtbot.keyClicks(found.field, query)
        qtbot.keyClick(found.field, Qt.Key.Key_Return)
        reference = opened.part(ReferencePart).reference
        assert reference is not None and reference.name == name
    opened.session.open(folder / "IMG_2.dng")
    settle(opened, qtbot)
    found = palette(opened, qtbot)
    qtbot.keyClicks(found.field, "IMG_9")
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.session.path == folder / "IMG_9.dng")
    settle(opened, qtbot)
    found = palette(opened, qtbot)
    qtbot.keyClicks(found.field, "preferences grey around")
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    dialog = opened.part(PreferencesPart).dialog
    assert dialog is not None and dialog.editors["surround"].isVisible() and not dialog.editors["device"].isVisible()
    dialog.close()


def test_what_cannot_be_done_is_grey_and_does_nothing(window: MainWindow, qtbot: QtBot) -> None:
    found = palette(window, qtbot)
    qtbot.keyClicks(found.field, "reset all edits")
    index = found.view.currentIndex()
    assert not found.model.commands[index.row()].enabled and not index.flags() & Qt.ItemFlag.ItemIsEnabled
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert found.isVisible() and window.settings.palette_recent == ()
    found.close()


def test_the_palette_names_the_submenu_and_says_when_nothing_is_found(opened: MainWindow, qtbot: QtBot) -> None:
    found = palette(opened, qtbot)
    qtbot.keyClicks(found.field, "compare libraw")
    assert found.model.commands[0].key == "compare_libraw"
    assert found.model.commands[0].text.startswith("Compare with: ")
    qtbot.keyClicks(found.field, " qqq")
    assert [c.text for c in found.model.commands] == ["Nothing is found by these letters."]
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert found.isVisible()
    found.close()


def test_arrow_keys_go_round_in_the_palette(window: MainWindow, qtbot: QtBot) -> None:
    found = palette(window, qtbot)
    count = len(found.model.commands)
    assert count == len(window.part(PalettePart).commands()) > 20
    qtbot.keyClick(found.field, Qt.Key.Key_Up)
    assert found.view.currentIndex().row() == count - 1
    qtbot.keyClick(found.field, Qt.Key.Key_Down)
    assert found.view.currentIndex().row() == 0
    found.close()


def test_help_lists_every_shortcut(window: MainWindow) -> None:
    dialog = shortcuts(window)
    rows = {item.text(2): item.text(1) for item in dialog._items.values()}
    for row in window.rows:
        assert row.tip in rows and bool(rows[row.tip]) == bool(row.shortcuts)
    assert rows[next(row.tip for row in window.rows if row.name == "export")] == "Ctrl+E"
    assert dialog.tree.findItems("Mouse wheel", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive, 1)
    dialog.search.setText("ctrl+e")
    assert not dialog._items["export"].isHidden() and dialog._items["fit"].isHidden()
    tree = dialog.tree
    assert tree.columnWidth(2) > 0.4 * tree.viewport().width()  # what an action does is what is read
    assert all(item.toolTip(2) == item.text(2) for item in dialog._items.values())
    tree.setColumnWidth(0, 123)
    dialog.resize(700, 555)
    dialog.close()
    again = shortcuts(window)
    assert again.tree.columnWidth(0) == 123 and (again.width(), again.height()) == (700, 555)
    assert window.settings.shortcuts_window.columns[0] == 123
    again.close()


def test_a_key_moves_from_one_action_to_another(
    window: MainWindow, make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = shortcuts(window)
    dialog.choose("clipping")
    dialog.edit.setKeySequence(QKeySequence("C"))
    assert "“Curtain”" in dialog.message.text()
    qtbot.mouseClick(dialog.set_button, LEFT)
    clipping, curtain = window.actions_by_name["clipping"], window.actions_by_name["layout_compare"]
    assert clipping.shortcut().toString() == "C" and clipping.toolTip().endswith("(C)")
    assert curtain.shortcut().isEmpty() and "(" not in curtain.toolTip()
    kept, _ = load_settings(tmp_path / "config" / "settings.json")
    assert kept.shortcuts == {"clipping": ("C",), "layout_compare": ()}
    dialog.close()
    other = make_window(kept)
    assert other.actions_by_name["clipping"].shortcut().toString() == "C"
    dialog = shortcuts(other)
    dialog.choose("clipping")
    qtbot.mouseClick(dialog.reset_button, LEFT)
    assert other.settings.shortcuts == {"layout_compare": ()}
    qtbot.mouseClick(dialog.reset_all_button, LEFT)
    assert other.settings.shortcuts == {} and other.actions_by_name["layout_compare"].shortcut().toString() == "C"
    dialog.close()


def test_an_action_may_have_no_key(window: MainWindow, qtbot: QtBot) -> None:
    dialog = shortcuts(window)
    dialog.choose("fit")
    qtbot.mouseClick(dialog.remove_button, LEFT)
    assert window.actions_by_name["fit"].shortcuts() == [] and not dialog.remove_button.isEnabled()
    dialog.close()


@pytest.mark.parametrize("name", ["nonsense", "clipping"])
def test_keys_of_settings_that_make_no_sense_are_left_alone(make_window: Callable[..., MainWindow], name: str) -> None:
    window = make_window(Settings(shortcuts={name: ("not a key at all",)}))
    assert window.actions_by_name["fit"].shortcut().toString() == "F"


def test_pictures_only_hides_and_brings_back_what_was_there(opened: MainWindow, qtbot: QtBot) -> None:
    canvas = opened.viewer.panes["enhanced"].canvas
    toolbar = opened.findChild(QToolBar, "tools")
    qtbot.keyClick(canvas, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert opened.controls.isHidden() and toolbar.isHidden() and canvas.isVisible()
    qtbot.keyClick(canvas, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert opened.controls.isVisible() and toolbar.isVisible()


def test_what_is_hidden_for_a_look_is_there_next_time(make_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    window = make_window()
    window.actions_by_name["pictures_only"].trigger()
    window.close()
    settings, _ = load_settings(tmp_path / "config" / "settings.json")
    again = make_window(settings)
    assert again.controls.isVisible() and again.findChild(QToolBar, "tools").isVisible()


def test_the_layout_can_be_reset(opened: MainWindow) -> None:
    opened.findChild(QToolBar, "tools").hide()
    opened.actions_by_name["controls"].trigger()
    opened.actions_by_name["layout_compare"].trigger()
    opened.actions_by_name["reset_layout"].trigger()
    assert opened.findChild(QToolBar, "tools").isVisible() and opened.controls.isVisible()
    assert opened.viewer.layout_name == "three"


def test_full_screen_has_pictures_and_tools_but_no_bars_and_does_not_come_back(
    opened: MainWindow, make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    opened.actions_by_name["full_screen"].trigger()
    assert opened.isFullScreen() and opened.menuBar().isHidden() and opened.statusBar().isHidden()
    assert opened.findChild(QToolBar, "tools").isVisible()
    opened.close()
    settings, _ = load_settings(tmp_path / "config" / "settings.json")
    again = make_window(settings)
    assert not again.isFullScreen() and again.menuBar().isVisible()
    again.actions_by_name["full_screen"].trigger()
    qtbot.keyClick(again, Qt.Key.Key_F11)
    assert not again.isFullScreen() and again.menuBar().isVisible() and again.statusBar().isVisible()
