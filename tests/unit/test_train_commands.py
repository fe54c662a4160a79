import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import torch
from safetensors import safe_open
from typer.testing import CliRunner

from camnet_gui.errors import TrainingError
from camnet_gui.events import Report
from camnet_gui.model import config, nets, weights
from camnet_gui.model.card import read_card
from camnet_gui.train import start
from camnet_gui.train.commands import app
from camnet_gui.train.recipes import RECIPES, Recipe


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "my photos"
    folder.mkdir()
    random = np.random.default_rng(0)
    for i in range(3):
        cv2.imwrite(str(folder / f"{i}.png"), random.integers(0, 255, (288, 300, 3)).astype(np.uint8))
    return folder


@pytest.fixture
def reference(tmp_path: Path) -> Path:
    """A tiny style in the place of Natural's shipped one."""
    net = nets.GridNet(nets.GridConfig((16, 4), 4))
    path = tmp_path / "reference.safetensors"
    weights.save(path, net, weights.make_card(net, "natural", "Natural"))
    return path


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Recipes of one small step."""
    for name in ("restore-fast", "enhance-fast", "joint-fast"):
        tiny = Recipe(name, "fast", steps=2, batch=1, patch=64, warmup=0, validate_every=2)
        monkeypatch.setitem(RECIPES, name, tiny)


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, list(arguments))
    return result.exit_code, result.output


def test_a_style_is_taught_from_own_photographs_without_shared_data(
    photos: Path, reference: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAMNET_DATA", str(tmp_path / "absent"))
    out = tmp_path / "run"
    given = ("--out", str(out), "--photos", str(photos), "--threads", "1", "--device", "cpu")
    code, text = run("enhance", "--style", "mono", "--steps", "3", "--reference", str(reference), *given)
    assert code == 0 and "3 of 3 steps" in text
    net, card = weights.load(out / "best.safetensors", "enhance")
    assert isinstance(net, nets.GridNet)
    assert (card.key, card.name, card.parent) == ("mono", "Mono", "restore-fast")
    assert card.description.startswith("Black and white") and "my photos" in card.licence
    assert "0.40 R" in card.training["formula"] and "every tenth" in card.training["data"]
    checksum = read_card(reference).sha256
    assert card.training["reference"] == f"natural, sha256 {checksum}"
    assert card.training["lineage"] == "from fresh weights"
    assert card.training["recipe"]["name"] == "enhance-fast" and card.training["step"] in (2, 3)
    # On from there, as a starting point of another run.
    given = ("--out", str(tmp_path / "next"), *given[2:])
    code, _ = run("enhance", "--style", "natural", "--initial", str(out / "best.safetensors"), *given)
    assert code == 0
    _, following = weights.load(tmp_path / "next" / "best.safetensors", "enhance")
    assert following.training["lineage"] == f"from mono, sha256 {card.sha256}"
    assert following.training["reference"] == "the photograph"


def test_a_style_follows_what_its_reference_became(tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.safetensors" for name in ("style", "before", "after", "wider")]
    for seed, file in enumerate(files):
        torch.manual_seed(seed)
        net = nets.GridNet(config.GridConfig(width=12 if file.stem == "wider" else 8))
        weights.save(file, net, weights.make_card(net, file.stem, file.stem))
    style, before, after = (weights.load(file, "enhance")[0].state_dict() for file in files[:3])
    moved, _ = weights.load(files[0], "enhance")
    start.add_difference(moved, files[1], files[2])
    for name, tensor in moved.state_dict().items():
        assert torch.allclose(tensor, style[name] + after[name] - before[name], atol=1e-6)
    with pytest.raises(TrainingError, match="another kind"):
        start.add_difference(moved, files[1], files[3])


def test_restore_and_joint_steps(photos: Path, tmp_path: Path, data_folder: Path) -> None:
    common = ("--photos", str(photos), "--threads", "1", "--device", "cpu", "--seed", "4")
    code, _ = run("restore", "--out", str(tmp_path / "r"), "--steps", "1", *common)
    assert code == 0
    restore_file = tmp_path / "r" / "best.safetensors"
    _, card = weights.load(restore_file, "restore")
    assert card.key == "restore-fast" and card.contract.white_balance == "before"
    assert "skip_0.001" in card.training
    code, _ = run("joint", "--out", str(tmp_path / "j"), "--restore-weights", str(restore_file), *common)
    assert code == 0
    assert weights.load(tmp_path / "j" / "best-restore.safetensors", "restore")[1].key == "restore-fast"
    assert weights.load(tmp_path / "j" / "best-enhance.safetensors", "enhance")[1].key == "natural"


def test_resuming_goes_on_where_the_run_stopped(photos: Path, tmp_path: Path) -> None:
    given = ("enhance", "--out", str(tmp_path / "run"), "--photos", str(photos), "--threads", "1", "--device", "cpu")
    assert run(*given, "--minutes", "0")[0] == 0
    code, text = run(*given, "--resume")
    assert code == 0 and "2 of 2" in text
    with safe_open(tmp_path / "run" / "checkpoint.safetensors", "pt") as file:
        assert json.loads(file.metadata()["run"])["step"] == 2


def test_ctrl_c_stops_at_a_checkpoint(photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from camnet_gui.train import start

    fit = start.loop.fit

    def interrupted(task: Any, net: Any, recipe: Any, folder: Path, report: Report, **rest: Any) -> Any:
        os.kill(os.getpid(), signal.SIGINT)
        return fit(task, net, recipe, folder, report, **rest)

    monkeypatch.setattr(start.loop, "fit", interrupted)
    handler = signal.getsignal(signal.SIGINT)
    code, text = run("enhance", "--out", str(tmp_path / "run"), "--photos", str(photos), "--device", "cpu")
    assert code == 130 and "--resume" in text
    with safe_open(tmp_path / "run" / "checkpoint.safetensors", "pt") as file:
        assert json.loads(file.metadata()["run"])["step"] == 1
    assert signal.getsignal(signal.SIGINT) is handler


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("enhance", "--style", "sepia"), "sepia"),
        (("enhance", "--style", "vivid", "--reference", "none.safetensors"), "none.safetensors"),
        (("enhance", "--recipe", "none"), "restore-fast"),
        (("enhance", "--device", "toaster"), "toaster"),
        (("restore", "--recipe", "paper-step1"), "--camera"),
    ],
)
def test_wrong_choices_are_one_sentence_and_exit_code_2(
    arguments: tuple[str, ...], word: str, photos: Path, tmp_path: Path
) -> None:
    code, text = run(*arguments, "--out", str(tmp_path / "run"), "--photos", str(photos))
    assert code == 2 and word in text and "Traceback" not in text


def test_help_loads_no_torch() -> None:
    program = "import sys, camnet_gui.train.commands; print('torch' in sys.modules, 'cv2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
    for command in ("restore", "enhance", "joint"):
        assert run(command, "--help")[0] == 0


def test_help_names_every_style() -> None:
    text = " ".join(run("enhance", "--help")[1].split())
    assert all(key in text for key in ("natural", "expert-c", "soft-portrait", "night"))


def test_paper_nets_start_from_the_paper_recipes() -> None:
    from camnet_gui.train import start
    from camnet_gui.train.styles import style_named

    with torch.device("meta"):
        restore = start._restore_net(RECIPES["paper-step1"])
        enhance = start._enhance_net(RECIPES["paper-step2"], style_named("mono"), None)
    assert restore.config == nets.RestoreConfig() and isinstance(enhance, nets.EnhanceNet)
    # Their dilated convolutions need validation pictures large enough to mirror.
    assert start._validation_size(enhance) == 288 and start._validation_size(nets.GridNet()) == 256
