"""The catalogues: complete, with the same placeholders, compiled, and shown."""

from __future__ import annotations

import ast
import copy
import functools
import importlib.util
import pickle
import string
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from camnet_gui.errors import CamnetError, ExportError, RawError, Sentence
from camnet_gui.gui.actions import MENUS
from camnet_gui.gui.comfort.reports import about_system
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.translate import LANGUAGES, install_language, language_of, told, tr
from camnet_gui.paths import resources_folder, weights_folder
from camnet_gui.style_files import facts, style_file

FOLDER = resources_folder() / "translations"
CODES = [code for code, _ in LANGUAGES if code != "en"]
# New texts may wait for a translator, but not many of them.
COMPLETE = 0.95


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update", FOLDER / "update.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


update = _load()
sources = functools.cache(update.sources)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    installed = install_language(qapp, "de")
    assert len(installed) >= 1
    yield
    QLocale.setDefault(before)
    for translator in installed:
        qapp.removeTranslator(translator)


def fields(text: str) -> list[tuple[str | None, str | None, str | None]]:
    return sorted((name, spec, kind) for _, name, spec, kind in string.Formatter().parse(text) if name is not None)


def test_the_name_of_a_style_is_no_other_word_of_the_interface() -> None:
    # One word has one translation: a style named as a button that clears was called "to empty".
    named = {text: files for text, files in sources().items() if any(file.startswith("weights/") for file in files)}
    assert len(named) > 8
    assert [text for text, files in named.items() if not all(file.startswith("weights/") for file in files)] == []


def test_there_is_a_catalogue_for_every_language() -> None:
    assert sorted(update.LANGUAGES) == sorted(CODES)


@pytest.mark.parametrize("code", CODES)
def test_catalogues_are_complete(code: str) -> None:
    texts = sources()
    assert len(texts) > 400
    missing = sorted(set(texts) - set(update.read(FOLDER / f"camnet_gui_{code}.ts")))
    assert len(missing) <= (1 - COMPLETE) * len(texts), f"run {FOLDER / 'update.py'} and translate: {missing}"


@pytest.mark.parametrize("code", CODES)
def test_placeholders_and_access_keys_are_kept(code: str) -> None:
    for text, translation in update.read(FOLDER / f"camnet_gui_{code}.ts").items():
        assert fields(text) == fields(translation), (text, translation)
        assert ("&" in text) == ("&" in translation), (text, translation)
        assert text.count("\n") == translation.count("\n"), (text, translation)


@pytest.mark.parametrize("code", CODES)
def test_what_is_compiled_is_up_to_date(code: str, tmp_path: Path) -> None:
    update.compile_catalogue(FOLDER / f"camnet_gui_{code}.ts", tmp_path / "made.qm")
    made, shipped = QTranslator(), QTranslator()
    assert made.load(str(tmp_path / "made.qm")) and shipped.load(str(FOLDER / f"camnet_gui_{code}.qm"))
    for text, translation in update.read(FOLDER / f"camnet_gui_{code}.ts").items():
        assert shipped.translate("camnet_gui", text) == translation == made.translate("camnet_gui", text)


@pytest.mark.parametrize("code", CODES)
def test_access_keys_of_the_menus_are_told_apart(code: str) -> None:
    known = update.read(FOLDER / f"camnet_gui_{code}.ts")
    keys = [known[f"&{menu}"].partition("&")[2][:1].lower() for menu in MENUS]
    assert len(set(keys)) == len(keys), keys


def test_the_window_is_shown_in_the_chosen_language(german: None, make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    assert window.menus["File"].title() == "&Datei"
    assert window.actions_by_name["fit"].text() == "&Einpassen"
    assert "Schärfe und Rauschen" in window.actions_by_name["zoom_100"].toolTip()
    assert window.controls.values["exposure"].label.text() == "Belichtung"
    assert window.controls.values["exposure"].slider.accessibleName() == "Belichtung"
    assert window.welcome.open_button.text() == "Raw-Foto öffnen …"
    assert tr("Opening {name}", name="a.nef") == "Öffne a.nef"


def test_no_table_is_shown_in_english_only(german: None, make_window: Callable[..., MainWindow]) -> None:
    """Every action's text and tip goes through the catalogue, also those of parts."""
    window = make_window()
    known = update.read(FOLDER / "camnet_gui_de.ts")
    for row in window.rows:
        if row.name not in ("undo", "redo") and row.text in known:
            assert window.actions_by_name[row.name].text() == known[row.text]
        if row.tip in known:
            assert known[row.tip] in window.actions_by_name[row.name].toolTip()


@pytest.mark.parametrize(("wanted", "code"), [
    ("de", "de"), ("de_AT", "de"), ("fr-CA", "fr"), ("zh_CN", "zh_CN"), ("zh-Hans-CN", "zh_CN"), ("zh_TW", "en"),
    ("zh-Hant-HK", "en"), ("en_GB", "en"), ("pt_BR", "en"), ("ja", "ja"),
])
def test_the_nearest_language_is_taken(wanted: str, code: str) -> None:
    assert language_of(wanted) == code


def test_english_needs_nothing(qapp: QApplication) -> None:
    assert install_language(qapp, "en") == [] and tr("Fit") == "Fit"
    assert tr("") == "" and tr("{name} exists already.", name="{x}") == "{x} exists already."


# Sentences of the engine


def core_sentences() -> Iterator[tuple[str, ast.Call]]:
    """Every call that makes an error or a note in the modules whose sentences the window shows."""
    for path in sorted((update.ROOT / "camnet_gui").rglob("*.py")):
        name = path.relative_to(update.ROOT).as_posix()
        if not update.SILENT.match(name):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                made = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and bool(node.args)
                if made and update.SENTENCES.fullmatch(node.func.id):
                    yield f"{name}:{node.lineno}", node


def test_sentences_of_the_engine_can_be_looked_up() -> None:
    """A sentence that is put together before it is raised would never be found in a catalogue."""
    catalogue, calls = sources(), list(core_sentences())
    assert len(calls) > 150
    for place, call in calls:
        first = call.args[0]
        assert not isinstance(first, (ast.JoinedStr, ast.BinOp)), f"{place}: give the template and its values apart"
        if isinstance(first, ast.Constant):
            assert first.value in catalogue, f"{place}: run {FOLDER / 'update.py'}"
            given = {keyword.arg for keyword in call.keywords}
            if given:
                assert {name for name, _, _ in fields(first.value)} == given, place


def test_errors_and_notes_are_told_in_the_language(german: None) -> None:
    assert told(RawError("{name} is empty.", name="a{b}.nef")) == "a{b}.nef ist leer."
    failure = ExportError("{name} can't be written: {reason}.", name="/a/b.jpg", reason="No space left on device")
    assert told(failure) == "/a/b.jpg kann nicht geschrieben werden: Kein Speicherplatz mehr frei."
    assert str(failure) == "/a/b.jpg can't be written: No space left on device."
    inner = RawError("{name} is not a file.", name="x")
    assert told(Sentence("{name}: {error}", name="n", error=inner)) == "n: x ist keine Datei."
    assert told(Sentence("The old file is kept as {name}.", name="b")) == "Die alte Datei bleibt als b erhalten."
    assert told(CamnetError("{Not a template}")) == "{Not a template}" and told(ValueError("x")) == "x"
    assert told("Fit") == "Fit" and told(CamnetError()) == ""


def test_a_sentence_survives_copying_and_pickling() -> None:
    for made in (copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))):
        again = made(RawError("{name} is empty.", name="a"))
        assert str(again) == "a is empty." and again.sentence.template == "{name} is empty."
        assert again.sentence.values == {"name": "a"}


def test_the_window_tells_errors_in_its_language(german: None, make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    window.show_error(RawError("{name} does not exist.", name="a.nef"))
    assert window.banner.text.text() == "a.nef gibt es nicht."


def test_styles_are_described_in_the_language(german: None) -> None:
    texts = [text for text, files in sources().items() if any("weights/styles" in file for file in files)]
    long = [text for text in texts if text.endswith(".")]
    assert len(long) >= 8 and all(tr(text) != text for text in long)


def test_about_and_cards_have_no_english_lines(german: None) -> None:
    system = about_system(Sentence("CPU ({count} threads)", count=2))
    assert "Prozessoren" in system and system.endswith("Gerät: CPU (2 Threads)")
    assert about_system("").endswith("noch nicht bereit")
    files = sorted((weights_folder() / "styles").glob("*.safetensors"))
    assert files
    for file in files:
        shown = dict(facts(style_file(file, own=False)))
        for what in ("Learned from", "Began as", "Licence", "Kind"):
            assert told(shown[what]) != str(shown[what]), (file, what)
