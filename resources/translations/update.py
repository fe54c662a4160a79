"""Bring the catalogues of the interface up to date: `python resources/translations/update.py` after texts changed.

Reads every text of `tr("…")` and of the tables named below out of the sources, adds what is new to each
`camnet_gui_LANGUAGE.ts` as unfinished, takes away what is gone, and compiles the .qm files that the program loads.
The .ts files are edited with Qt Linguist (`pyside6-linguist FILE.ts`) or by hand.
"""

from __future__ import annotations

import ast
import json
import re
import struct
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import PySide6

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parents[1]
CONTEXT: Final = "camnet_gui"
LANGUAGES: Final = ("de", "fr", "es", "ja", "zh_CN")
# Constants whose texts are shown through tr(variable); a text is what begins with a capital letter or has a space.
TABLES: Final = re.compile(
    r"_?(ACTIONS|ROWS|OVERLAYS|Menu|MOUSE|PREFERENCES|SECTIONS|STEPS|TITLE|COVERS|LIGHTS?|COLOUR|DETAIL|STRENGTH|BLEND|"
    r"TEMPERATURE|TINT|STRAIGHTEN|SUBMENU|FLAGS|STAGES|SIZES|LEGENDS|SHARPENINGS|SUBSAMPLINGS|METADATA|STATES|HEADINGS|"
    r"([A-Z]+_)?(TEXTS|NAMES|WORDS|CHOICES|KINDS|MODES))"
)
# Rows of such tables, wherever they are made.
ROWS: Final = re.compile(r"_?(row|rate_row|[A-Za-z]*Row|TourStep)")
# The same in modules without Qt, whose names of things the window shows.
CORE_TABLES: Final = re.compile(r"FORMATS|FIELDS|SHIPPED|GROUPS|FITTING")
# What makes a sentence of the engine, in modules whose sentences a photographer meets in the window.
SENTENCES: Final = re.compile(
    r"Sentence|keep_json|(Camnet|Raw|UnsupportedRaw|Weights|Device|OutOfMemory|Pick|Settings|Xmp|Export|Training|Truth)Error"
)
# These speak to those who train, measure or use the command line.
SILENT: Final = re.compile(
    r"camnet_gui/(train/(?!perceptual|cameras|pairs|loop)|evaluate|sample|model/(?!card|device)|cli|arguments|"
    r"edit_arguments|batch_command|contact_sheet|console|processes|styles_command|teach/commands|export/batch|"
    r"truths/(?!checks|cube|darktable_style|finish|manifest|peers|pictures|retouch|series|work))"
)
# Names that come from the engine: of its events, and of a kind of raw.
OTHERS: Final = ("read", "prepare", "restore", "enhance", "monochrome")
# Keys, colours, file patterns and names that are the same in every language.
_NO_TEXT: Final = re.compile(
    r"(Ctrl|Shift|Alt|PgUp|PgDown|Left|Right|Up|Down|Home|End|Del|Delete|Space|Esc|Return|F\d+)(\+.*)?|[^a-z]*|"
    r"[a-z0-9_.-]+|RAW|RESTORED|ENHANCED|#\w+|JPEG|WebP|AVIF|.*\.svg"
)


def sources() -> dict[str, set[str]]:
    """Every text of the interface, and the files that it stands in."""
    found: dict[str, set[str]] = {text: set() for text in OTHERS}
    for path in sorted((ROOT / "camnet_gui").rglob("*.py")):
        tables = TABLES if "gui" in path.parts else CORE_TABLES
        name, tree = path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))
        for text in (*_texts(tree, tables), *(() if SILENT.match(name) else _sentences(tree))):
            found.setdefault(text, set()).add(name)
    for path in sorted((ROOT / "weights" / "styles").glob("*.safetensors")):
        for text in _style_texts(path):
            found.setdefault(text, set()).add(f"weights/styles/{path.name}")
    return found


def _texts(tree: ast.Module, tables: re.Pattern[str]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr" and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and ROWS.fullmatch(node.func.id):
            yield from _constants(node)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if isinstance(target, ast.Name) and tables.fullmatch(target.id) and node.value is not None:
                # The menus' own texts have access keys.
                yield from (f"&{text}" if target.id == "Menu" else text for text in _constants(node.value))
                if target.id == "Menu":
                    yield from _constants(node.value)


def _sentences(tree: ast.Module) -> Iterator[str]:
    """The templates of errors and notes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and SENTENCES.fullmatch(node.func.id):
            for first in node.args[:1]:
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield first.value


def _constants(value: ast.expr) -> Iterator[str]:
    for node in ast.walk(value):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and not _NO_TEXT.fullmatch(node.value):
            yield node.value


def _style_texts(path: Path) -> Iterator[str]:
    """Name and description of a shipped style, from its header (safetensors: length, then JSON)."""
    with path.open("rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        card = json.loads(json.loads(file.read(length))["__metadata__"]["camnet"])
    yield card["name"]
    yield card["description"]
    # What the control panel shows: the first clause.
    yield re.split(r"[.:;](?:\s|$)", card["description"], maxsplit=1)[0]


def read(path: Path) -> dict[str, str]:
    """The finished translations of a .ts file."""
    if not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            found[message.findtext("source") or ""] = translation.text
    return found


def write(path: Path, language: str, texts: dict[str, set[str]], known: dict[str, str]) -> int:
    """Write a .ts file; returns how many translations are missing."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    missing = 0
    for text in sorted(texts):
        message = ElementTree.SubElement(context, "message")
        for file in sorted(texts[text]):
            ElementTree.SubElement(message, "location", filename=f"../../{file}")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        if text in known:
            translation.text = known[text]
        else:
            translation.set("type", "unfinished")
            missing += 1
    ElementTree.indent(root, "  ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return missing


def compile_catalogue(source: Path, target: Path) -> None:
    """Compile a .ts file with Qt's lrelease. Raises OSError and CalledProcessError."""
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([tool, "-silent", source, "-qm", target], check=True)


def main() -> None:
    """Update and compile all catalogues."""
    texts = sources()
    for language in LANGUAGES:
        path = HERE / f"{CONTEXT}_{language}.ts"
        missing = write(path, language, texts, read(path))
        compile_catalogue(path, path.with_suffix(".qm"))
        print(f"{language}: {len(texts)} texts, {missing} without a translation")


if __name__ == "__main__":
    main()
