"""The layers of ARCHITECTURE.md: import-linter's contracts hold, and would notice a breach."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RUN = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"


def lint(folder: Path) -> tuple[int, str]:
    # A process of its own: import-linter reads the package from sys.path and changes logging.
    done = subprocess.run([sys.executable, "-c", RUN], cwd=folder, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def test_contracts_hold() -> None:
    code, output = lint(ROOT)
    assert code == 0, output
    kept = re.search(r"(\d+) kept, 0 broken", output)
    assert kept and int(kept[1]) >= 4


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("color.py", "import camnet_gui.export", "A layer imports only layers below it"),
        ("export.py", "import camnet_gui.gui", "A layer imports only layers below it"),
        ("cli.py", "from PySide6.QtCore import QObject", "Qt only under gui/"),
        ("develop.py", "import torch", "torch only in train/"),
        ("model/cpu.py", "import torch", "torch only in train/"),
        ("model/cpu.py", "import onnxruntime", "onnxruntime only in model/session.py"),
        ("develop.py", "import rawpy", "rawpy only in raw/"),
        ("nowhere.py", "import json", "not listed as layers"),
    ],
)
def test_a_breach_is_noticed(tmp_path: Path, module: str, line: str, contract: str) -> None:
    shutil.copytree(ROOT / "camnet_gui", tmp_path / "camnet_gui", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / "camnet_gui" / module).open("a") as file:
        file.write(f"\n{line}\n")
    code, output = lint(tmp_path)
    assert code == 1 and re.search(rf"{re.escape(contract)}.* BROKEN|{re.escape(contract)}:", output), output
