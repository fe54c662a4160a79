"""What menus and numbers look like in every language: access keys that differ, separators, the device."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from camnet_gui.errors import Sentence
from camnet_gui.gui.controls import NumberBox
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.menus import access_keys, plain
from camnet_gui.gui.translate import LANGUAGES, install_language, number, tr

KEY = re.compile(r"&(\w)")


@pytest.fixture(params=[code for code, _ in LANGUAGES])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    installed = install_language(qapp, request.param)
    yield request.param
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def keys(texts: list[str]) -> list[str]:
    return [found[1].upper() for text in texts if (found := KEY.search(text.replace("&&", "  ")))]


@given(st.lists(st.text("abcXY1 &()…画", max_size=8), max_size=12))
def test_access_keys_differ_and_words_stay(texts: list[str]) -> None:
    made = access_keys(texts)
    assert len(set(keys(made))) == len(keys(made))
    assert [plain(text).replace("&", "") for text in made] == [plain(text).replace("&", "") for text in texts]


def test_who_comes_first_keeps_its_key() -> None:
    assert access_keys(["&Curtain", "&Compare with", "Ed&it", "&C"]) == ["&Curtain", "Compare &with", "Ed&it", "C"]
    assert access_keys(["画面(&O)", "倍率(&O)…", "B&&O &o"]) == ["画面(&O)", "倍率(&A)…", "&B&&O o"]


def test_no_menu_has_a_key_twice(language: str, make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    assert len(set(keys([menu.title() for menu in window.menus.values()]))) == len(window.menus)
    menus = [*window.menus.values()]
    menus += [inner for menu in menus for inner in menu.findChildren(QMenu)]
    for menu in menus:
        menu.aboutToShow.emit()
        texts = [action.text() for action in menu.actions()]
        assert len(set(keys(texts))) == len(keys(texts)), texts


def test_numbers_are_written_as_the_language_writes_them(
    language: str, make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    comma = language in ("de", "fr", "es")
    assert number(-0.25, ".2f") == ("−0,25" if comma else "−0.25")
    assert "1,5" in (text := tr("{size:.1f} MB", size=1.5)) if comma else "1.5" in (text := "1.5"), text
    window = make_window()
    window.session.device_name = Sentence("CPU ({count} threads)", count=3)
    window.session.engine_ready.emit()
    assert window.status.device.text() == tr("CPU ({count} threads)", count=3)
    assert ("threads" in window.status.device.text()) == (language in ("en", "fr"))
    window.status.set_time("read", 0.25)
    assert ("0,25" if comma else "0.25") in window.status.times_text.text()


@pytest.mark.parametrize("typed", ["1.5", "1,5"])
@pytest.mark.parametrize("name", ["de", "en"])
def test_point_and_comma_both_separate_decimals(qtbot: QtBot, name: str, typed: str) -> None:
    box = NumberBox()
    qtbot.addWidget(box)
    box.setLocale(QLocale(name))
    box.selectAll()
    QTest.keyClicks(box, typed)
    assert box.value() == 1.5
