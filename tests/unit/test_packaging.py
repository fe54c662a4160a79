"""The wheel works by itself, from any folder; and the list of Qt's system libraries is complete."""

from __future__ import annotations

import importlib.util
import os
import shutil
import struct
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PIL import Image

from camnet_gui.color import M_SRGB_TO_XYZ
from camnet_gui.dng import Sensor, write_dng
from camnet_gui.images import Shot

ROOT = Path(__file__).resolve().parents[2]
LEFT_OUT = (".*", "__pycache__", "build", "dist", "out", "runs", "*.egg-info", "tests", "docs")


def run(*command: str | Path, folder: Path, home: Path) -> str:
    """What `command` prints, run in `folder` with an environment that knows nothing of this checkout."""
    environment = {key: os.environ[key] for key in ("PATH", "LANG", "SYSTEMROOT") if key in os.environ}
    environment |= {"HOME": str(home), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.strip()


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with the wheel in it; the other packages are those of this one."""
    folder = tmp_path_factory.mktemp("packaging")
    source = folder / "source"
    shutil.copytree(ROOT, source, ignore=shutil.ignore_patterns(*LEFT_OUT))
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")
    run(*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", "dist", ".", folder=source, home=folder)
    (wheel,) = (source / "dist").glob("*.whl")
    environment = folder / "venv"
    run(sys.executable, "-m", "venv", "--without-pip", environment, folder=folder, home=folder)
    python = environment / "bin" / "python"
    site = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", folder=folder, home=folder))
    # Packages found through a .pth are importable, but that folder's own .pth (an editable install) does not act.
    others = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site / "others.pth").write_text("\n".join(sorted(others)) + "\n")
    target = ("--python", str(python), "install", "--no-deps", "--ignore-installed", str(wheel))
    run(*pip, *target, folder=folder, home=folder)
    shutil.rmtree(source)
    return environment


def test_weights_and_resources_are_in_the_wheel(installed: Path, tmp_path: Path) -> None:
    code = (
        "import camnet_gui.paths as p; print(p.__file__, p.weights_folder(), p.resources_folder(), sep='\\n');"
        "print(len([*p.resources_folder().rglob('*.svg')]), len([*p.weights_folder().rglob('*.safetensors')]))"
    )
    module, weights, resources, counts = run(
        installed / "bin" / "python", "-c", code, folder=tmp_path, home=tmp_path
    ).splitlines()
    assert all(Path(path).is_relative_to(installed) for path in (module, weights, resources))
    shipped = (len(list((ROOT / "resources").rglob("*.svg"))), len(list((ROOT / "weights").rglob("*.safetensors"))))
    assert tuple(map(int, counts.split())) == shipped
    assert (Path(weights).parent / "py.typed").is_file()


@pytest.mark.weights
def test_the_wheel_develops_from_another_folder(installed: Path, tmp_path: Path) -> None:
    y, x = np.mgrid[:96, :128]
    mosaic = (512 + 40 * x + 30 * y).astype(np.uint16)
    sensor = Sensor("RGGB", 512, 16383, np.linalg.inv(M_SRGB_TO_XYZ), (0.5, 1.0, 0.6), (1e-3, 1e-6))
    write_dng(tmp_path / "small.dng", mosaic, sensor, Shot(model="Test"), np.full((48, 64, 3), 128, np.uint8))
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    run(installed / "bin" / "camnet", "develop", "../small.dng", "-o", "made", folder=folder, home=tmp_path)
    with Image.open(folder / "made" / "small_natural.jpg") as picture:
        assert picture.size == (128, 96)
        pixels = np.asarray(picture).astype(float).mean(axis=-1)
    assert pixels[60:, 90:].mean() > pixels[:30, :30].mean() + 30
    assert (installed / "bin" / "camnet-gui").is_file()


def test_every_package_is_in_the_wheel() -> None:
    listed = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"]
    there = {".".join(init.parent.relative_to(ROOT).parts) for init in (ROOT / "camnet_gui").rglob("__init__.py")}
    assert there <= set(listed)


def test_torch_is_pinned() -> None:
    dependencies = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    assert "torch==2.13.0" in dependencies
    assert not [name for name in dependencies if name.startswith("opencv-python>") or "pyexiv2" in name]


def _qt_libs() -> ModuleType:
    spec = importlib.util.spec_from_file_location("qt_libs", ROOT / ".ci" / "qt_libs.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _needed(library: Path) -> set[str]:
    """DT_NEEDED names of a 64-bit little-endian ELF file (System V ABI, figures 4-3, 5-1, 5-10)."""
    data = library.read_bytes()
    assert data[:6] == b"\x7fELF\x02\x01"
    (table,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    headers = [struct.unpack_from("<IIQQQQ", data, table + size * number) for number in range(count)]
    loads = [(virtual, offset, length) for kind, _, offset, virtual, _, length in headers if kind == 1]
    offset, length = next((offset, length) for kind, _, offset, _, _, length in headers if kind == 2)
    entries = [struct.unpack_from("<qQ", data, offset + 16 * number) for number in range(length // 16)]
    strings = next(value for tag, value in entries if tag == 5)
    strings += next(at - virtual for virtual, at, size in loads if virtual <= strings < virtual + size)
    names = [value for tag, value in entries if tag == 1]
    return {data[strings + at : data.index(b"\0", strings + at)].decode() for at in names}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the list is for Linux")
@pytest.mark.parametrize("offscreen", [True, False])
def test_the_list_of_system_libraries_is_complete(offscreen: bool) -> None:
    pyside = importlib.util.find_spec("PySide6")
    assert pyside and pyside.origin
    qt = Path(pyside.origin).parent / "Qt"
    used = [qt / "lib" / f"libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "Svg", "DBus", "OpenGL")]
    used.append(qt / "plugins" / "platforms" / "libqoffscreen.so")
    libraries = _qt_libs()
    listed = dict(libraries.OFFSCREEN)
    if not offscreen:
        used += [qt / "plugins" / "platforms" / f"libq{name}.so" for name in ("xcb", "wayland")]
        used += [qt / "lib" / f"libQt6{name}.so.6" for name in ("XcbQpa", "WaylandClient")]
        listed |= libraries.WINDOWS
    bundled = tuple(path.name for path in (qt / "lib").glob("lib*"))
    # Of the C and C++ runtimes, which Python and torch need too.
    basic = ("libc.", "libm.", "libgcc_s.", "libstdc++.", "libpthread.", "libdl.", "librt.", "ld-linux")
    needed = {name for path in used for name in _needed(path) if not name.startswith(basic + bundled)}
    assert len(needed) > 5
    assert needed <= set(listed)


def test_missing_libraries_are_told(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    libraries = _qt_libs()
    monkeypatch.setattr(libraries, "OFFSCREEN", {"libno-such-thing.so.9": "libno-such-thing9"})
    monkeypatch.setattr(libraries.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(libraries.shutil, "which", lambda name: f"/usr/bin/{name}")
    assert libraries.main(["--offscreen"]) == 1
    printed = capsys.readouterr().out
    assert "sudo apt-get install -y --no-install-recommends libno-such-thing9\n" in printed
    monkeypatch.setattr(libraries, "OFFSCREEN", {})
    assert libraries.main(["--offscreen"]) == 0
