"""The interface in the user's language: Qt Linguist's catalogues, made from the sources by resources/translations."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from camnet_gui.errors import CamnetError, Sentence
from camnet_gui.paths import resources_folder

CONTEXT: Final = "camnet_gui"
# Codes as Qt writes them, with the languages' own names.
LANGUAGES: Final = (
    ("en", "English"), ("de", "Deutsch"), ("fr", "Français"), ("es", "Español"), ("ja", "日本語"),
    ("zh_CN", "简体中文"),
)

# What the systems say, in English, when a file can't be read or written.
REASON_TEXTS: Final = (
    "Permission denied", "No such file or directory", "No space left on device", "Read-only file system",
    "Is a directory", "Not a directory", "Input/output error", "File exists", "File name too long",
)  # fmt: skip


class _Number(float):
    """A number that is written as the language of the interface writes numbers, with a true minus."""

    def __format__(self, spec: str) -> str:
        return super().__format__(spec).replace("-", "−").replace(".", QLocale().decimalPoint())


def number(value: float, spec: str) -> str:
    """`value` in the format `spec` with the decimal separator of the interface's language: "0,25"."""
    return format(_Number(value), spec)


def decimals(text: str) -> str:
    """`text`, whose numbers are in English, with the decimal separator of the interface's language."""
    return re.sub(r"(?<=\d)\.(?=\d)", QLocale().decimalPoint(), text)


def tr(text: str, /, **values: object) -> str:
    """`text` in the language of the interface, with `values` in the place of its {names}; see `number` for floats.

    `text` is written out where this is called, or stands in a table that the catalogues are made from too.
    """
    shown = QCoreApplication.translate(CONTEXT, text) if text else ""
    shown_values = {key: _Number(value) if isinstance(value, float) else value for key, value in values.items()}
    return shown.format(**shown_values) if values else shown


def told(words: BaseException | str) -> str:
    """What an error or a note of the engine says, in the language of the interface where the catalogue has it."""
    if isinstance(words, CamnetError):
        words = words.sentence
    if not isinstance(words, Sentence):
        return str(words)
    return tr(words.template, **{name: _value(name, value) for name, value in words.values.items()})


def _value(name: str, value: object) -> object:
    """A value of a sentence: other sentences are told too, and the reasons that a system gives in English."""
    if isinstance(value, (BaseException, Sentence)):
        return told(value)
    return tr(str(value)) if name == "reason" else value


def language_of(wanted: str) -> str:
    """The language of the catalogue for `wanted` (such as "de" or "zh_CN"), or for the system when it is ""."""
    known = [code for code, _ in LANGUAGES]
    for name in [wanted] if wanted else QLocale.system().uiLanguages():
        name = name.replace("-", "_")
        # Chinese has a catalogue for one script only, which the others don't read.
        if name.startswith("zh") and not name.startswith(("zh_CN", "zh_Hans", "zh_SG")) and name != "zh":
            continue
        for code in known:
            if name == code or name.split("_")[0] == code.split("_")[0]:
                return code
    return "en"


def install_language(application: QCoreApplication, wanted: str) -> list[QTranslator]:
    """Translate everything that is made from now on; English needs nothing. Returns what was installed."""
    code = language_of(wanted)
    # Numbers are written as the words are; of the system's own language the system's country counts.
    own, system = QLocale(code), QLocale.system()
    QLocale.setDefault(system if system.language() == own.language() else own)
    if code == "en":
        return []
    installed = []
    for name, folder in (
        (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"{CONTEXT}_{code}", str(resources_folder() / "translations")),
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            installed.append(translator)
    return installed
