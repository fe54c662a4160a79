import json
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from engine_fixtures import write_weights
from typer.testing import CliRunner

from camnet_gui.evaluate import commands
from camnet_gui.evaluate.commands import app


def run(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "clean"
    folder.mkdir()
    for i in range(2):
        small = np.random.default_rng(i).integers(20, 230, (12, 12, 3)).astype(np.uint8)
        cv2.imwrite(str(folder / f"{i}.png"), cv2.resize(small, (168, 168), interpolation=cv2.INTER_CUBIC))
    return folder


def test_restore_compares_a_net_with_libraw(photos: Path, tmp_path: Path) -> None:
    weights = write_weights(tmp_path / "weights", amount=0.0) / "restore-fast.safetensors"
    given = ("--photos", photos, "--weights", weights, "--peer", "libraw-ahd", "--level", "1e-5", "--device", "cpu")
    code, text, errors = run("restore", *given, "--json", "-o", tmp_path / "report")
    assert code == 0, errors
    (found,) = json.loads(text)["restore"]
    assert found["pictures"] == ["0.png"]  # every fourth
    assert set(found["summary"]) == {"camnet:restore-fast", "libraw-ahd"}
    assert found["summary"]["libraw-ahd"]["1e-5"]["psnr"]["mean"] > 25
    assert "1 pictures, 1 noise levels, 2 programs" in errors
    assert (tmp_path / "report" / "report.html").is_file()


def test_tables_are_printed(photos: Path, tmp_path: Path) -> None:
    given = ("--photos", photos, "--every", "2", "--peer", "libraw-dht", "--level", "2e-3:1e-3")
    weights = write_weights(tmp_path / "weights") / "restore-fast.safetensors"
    code, text, _ = run("restore", *given, "--weights", weights, "--device", "cpu")
    assert code == 0 and "LibRaw DHT" in text and "S-CIELAB" in text


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("restore", "--photos", "FOLDER", "--peer", "lightroom"), "lightroom"),
        (("restore", "--photos", "FOLDER", "--peer", "none", "--level", "0.5"), "no noise level"),
        (("restore", "--photos", "FOLDER", "--peer", "none", "--level", "9:9"), "no noise level"),
        (("restore", "--photos", "FOLDER", "--weights", "gone"), "gone"),
        (("restore", "--photos", "FOLDER/absent"), "no pictures"),
        (("enhance", "--pairs", "FOLDER"), "manifest"),
        (("colour", "FOLDER/0.png", "--corners", "1,1", "9,1", "9,9", "1,9"), "not a raw picture"),
        (("all",), "CAMNET_DATA"),
    ],
)
def test_wrong_usage_is_one_sentence_and_exit_code_2(
    arguments: tuple[str, ...], word: str, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAMNET_DATA", str(photos / "absent"))
    code, _, errors = run(*(text.replace("FOLDER", str(photos)) for text in arguments))
    assert code == 2 and word in " ".join(errors.split()) and "Traceback" not in errors


def test_ctrl_c_writes_nothing(photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*given: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "_measure_restore", interrupted)
    code, _, errors = run("restore", "--photos", photos, "-o", tmp_path / "report")
    assert code == 130 and "Stopped" in errors and not (tmp_path / "report").exists()


def test_help_loads_no_torch() -> None:
    program = "import sys, camnet_gui.evaluate.commands; print('torch' in sys.modules, 'cv2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
    for command in ("restore", "enhance", "colour", "all"):
        assert run(command, "--help")[0] == 0
