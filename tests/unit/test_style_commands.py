"""`camnet styles` and what it can do with the user's own styles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from style_makers import make_style, own_shelf
from typer.testing import CliRunner, Result

from camnet_gui import styles_command
from camnet_gui.cli import app


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(styles_command, "_to_trash", lambda path: path.rename(tmp_path / f"trashed-{path.name}"))
    return own_shelf(tmp_path, monkeypatch)


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["styles", *map(str, arguments)], env={"COLUMNS": "200"})


def test_the_list_tells_whose_a_style_is(folder: Path, tmp_path: Path) -> None:
    assert run().stdout.splitlines()[0].startswith("natural  Natural:")
    make_style(folder / "mine.safetensors", "Mine", description="Gold.")
    (folder / "bad.safetensors").write_bytes(b"")
    done = run("list")
    assert done.stdout.splitlines()[-1] == "mine     Mine (yours): Gold."
    assert "bad.safetensors can't be used" in done.stderr
    found = json.loads(run("--json").stdout)
    assert [(style["style"], style["own"]) for style in found] == [("natural", False), ("mono", False), ("mine", True)]


def test_a_style_is_taken_in_changed_and_given_away(folder: Path, tmp_path: Path) -> None:
    foreign = make_style(tmp_path / "x.safetensors", training={"data": "9 pairs"})
    bad = tmp_path / "bad.safetensors"
    bad.write_bytes(b"no")
    assert "Learned from: 9 pairs" in run("show", foreign).stdout and run("show", bad).exit_code == 2
    done = run("import", bad, foreign)
    assert done.exit_code == 2 and done.stderr == "bad.safetensors is not a weights file of this program.\n"
    assert "--style dusk" in done.stdout
    assert "Learned from: 9 pairs" in run("show", "Dusk").stdout
    assert json.loads(run("show", "dusk", "--json").stdout)["card"]["training"] == {"data": "9 pairs"}
    assert run("rename", "dusk", "Autumn", "--description", "Gold.").stdout == "dusk  Autumn: Gold.\n"
    assert run("rename", "autumn").exit_code == 2
    assert "dusk" in run("duplicate", "Autumn").stdout or (folder / "autumn-copy.safetensors").exists()
    assert run("duplicate", "natural", "Calm").exit_code == 0 and (folder / "calm.safetensors").exists()
    out = tmp_path / "out.safetensors"
    assert run("export", "autumn", "-o", out).stdout == f"{out}\n"
    assert run("export", "autumn", "-o", out).exit_code == 2
    assert run("export", "autumn", "-o", out, "--overwrite").exit_code == 0


def test_deleting_goes_to_the_trash(folder: Path, tmp_path: Path) -> None:
    make_style(folder / "mine.safetensors", "Mine")
    assert "in the trash" in run("delete", "mine").stdout
    assert (tmp_path / "trashed-mine.safetensors").is_file() and not (folder / "mine.safetensors").exists()
    for wanted, sentence in (("mine", "There is no style “mine”"), ("natural", "can't be deleted")):
        done = run("delete", wanted)
        assert done.exit_code == 2 and sentence in done.stderr and len(done.stderr.splitlines()) == 1


def test_the_systems_trash_refusing_is_told(tmp_path: Path) -> None:
    from camnet_gui.errors import WeightsError

    with pytest.raises(WeightsError, match="can't be moved to the trash"):
        styles_command._to_trash(tmp_path / "absent.safetensors")
