"""Other programs are played by scripts: their own quality is not what is tested here."""

import os
import struct
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from camnet_gui.errors import EvaluationError
from camnet_gui.evaluate import darktable, peers, programs
from camnet_gui.evaluate.programs import Setting
from camnet_gui.evaluate.simulate import NoiseLevel

LEVEL = NoiseLevel(1e-3, 1.5e-3)


@pytest.fixture
def bin_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A PATH with nothing on it but what a test puts there."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def script(folder: Path, name: str, body: str) -> None:
    path = folder / name
    path.write_text(f"#!{sys.executable}\nimport sys, os, time\nfrom pathlib import Path\n{body}\n")
    path.chmod(0o755)


# Writes the arguments beside a TIFF of one value, of 16 bits or float.
WRITES = """
import numpy, tifffile
arguments = sys.argv[1:]
if "--version" in arguments or len(arguments) < 2:
    print("a raw developer, version 7"); sys.exit(0)
target = Path(arguments[arguments.index("-o") + 1]) if "-o" in arguments and {o} else None
target = target or next((Path(a) for a in arguments if a.endswith(".tif")), None)
picture = numpy.full((20, 30, 3), {value}, "{kind}")
(Path(__file__).parent / "arguments.txt").write_text("\\n".join(arguments))
if target is None:
    tifffile.imwrite(sys.stdout.buffer, picture, photometric="rgb")
else:
    tifffile.imwrite(target, picture, photometric="rgb")
"""


def test_what_is_not_installed_is_missing(bin_folder: Path) -> None:
    found = {program.key: program for program in programs.all_peers()}
    assert not found["libraw-ahd"].missing and not found["libraw-dht"].missing
    for key in ("dcraw", "rawtherapee", "rawtherapee-nr", "darktable", "darktable-nr"):
        assert found[key].missing and found[key].version == ""


def test_peers_are_chosen_by_key(bin_folder: Path) -> None:
    assert [p.key for p in programs.chosen_peers(["dcraw", "libraw-dht"])] == ["dcraw", "libraw-dht"]
    with pytest.raises(EvaluationError, match="lightroom"):
        programs.chosen_peers(["lightroom"])


def test_dcraw_gives_linear_light(bin_folder: Path, tmp_path: Path) -> None:
    script(bin_folder, "dcraw", WRITES.format(value=32768, kind="uint16", o=False))
    picture = peers.dcraw().develop(tmp_path / "a.dng", LEVEL, Setting(), tmp_path)
    assert picture.shape == (3, 20, 30) and np.allclose(picture, 32768 / 65535)
    arguments = (bin_folder / "arguments.txt").read_text().split("\n")
    assert arguments == ["-q", "3", "-4", "-T", "-o", "1", "-w", "-c", str(tmp_path / "a.dng")]


def test_rawtherapees_curve_is_undone_and_its_profile_is_ours(bin_folder: Path, tmp_path: Path) -> None:
    script(bin_folder, "rawtherapee-cli", WRITES.format(value=32768, kind="uint16", o=True))
    plain, denoised = peers.rawtherapee()
    assert plain.version == "a raw developer, version 7" and not plain.missing
    picture = plain.develop(tmp_path / "a.dng", LEVEL, Setting(), tmp_path)
    assert np.allclose(picture, ((0.5 + 0.055) / 1.055) ** 2.4, atol=1e-4)
    assert "Directional" not in (tmp_path / "profile.pp3").read_text()
    setting = next(s for s in denoised.settings if s.text == "luminance 40, detail 20")
    denoised.develop(tmp_path / "a.dng", LEVEL, setting, tmp_path)
    profile = (tmp_path / "profile.pp3").read_text()
    for line in ("Luma=40", "Ldetail=20", "CMethod=AUT", "Median=false", "Method=amaze", "Setting=Camera"):
        assert f"{line}\n" in profile


def test_darktable_is_told_the_true_noise(bin_folder: Path, tmp_path: Path) -> None:
    script(bin_folder, "darktable-cli", WRITES.format(value=0.25, kind="float32", o=False))
    plain, denoised = darktable.programs()
    assert np.allclose(plain.develop(tmp_path / "a.dng", LEVEL, Setting(), tmp_path), 0.25)
    arguments = (bin_folder / "arguments.txt").read_text().split("\n")
    for option in ("plugins/darkroom/workflow=none", "LIN_REC709", ":memory:"):
        assert option in arguments
    assert not any(a.endswith(".xmp") for a in arguments)
    denoised.develop(tmp_path / "a.dng", LEVEL, denoised.settings[1], tmp_path)
    assert str(tmp_path / "history.xmp") in (bin_folder / "arguments.txt").read_text()
    told = darktable.parameters(LEVEL, 1, 0.5)
    assert told.hex() in (tmp_path / "history.xmp").read_text() and len(told) == 412
    values = struct.unpack_from("<8f6fi", told)
    assert values[2] == 0.5 and values[14] == 1
    assert values[8:14] == pytest.approx([1e-3] * 3 + [2.25e-6] * 3)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("print('no such camera', file=sys.stderr); sys.exit(3)", "code 3: no such camera"),
        ("sys.stdout.write('no picture')", "no TIFF"),
    ],
)
def test_a_program_that_fails_says_so(body: str, words: str, bin_folder: Path, tmp_path: Path) -> None:
    script(bin_folder, "dcraw", body)
    with pytest.raises(EvaluationError, match=words):
        peers.dcraw().develop(tmp_path / "a.dng", LEVEL, Setting(), tmp_path)


def test_a_program_that_hangs_is_ended_with_all_it_started(bin_folder: Path, tmp_path: Path) -> None:
    script(
        bin_folder,
        "slow",
        f"import subprocess\nchild = subprocess.Popen([{sys.executable!r}, '-c', 'import time; time.sleep(60)'])\n"
        f"Path({str(tmp_path / 'child')!r}).write_text(str(child.pid))\ntime.sleep(60)",
    )
    begun = time.monotonic()
    with pytest.raises(EvaluationError, match="longer than 1 s"):
        programs.call(["slow"], tmp_path, timeout=1.0)
    assert time.monotonic() - begun < 20
    child = int((tmp_path / "child").read_text())
    for _ in range(50):
        state = Path(f"/proc/{child}/stat")
        if not state.exists() or state.read_text().split()[2] == "Z":
            break
        time.sleep(0.1)
    else:
        os.kill(child, 9)
        pytest.fail("a process outlived the program that started it")
