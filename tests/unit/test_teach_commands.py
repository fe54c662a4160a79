"""`camnet finetune`: what it accepts, what it refuses in one sentence, what it tells."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from camnet_gui.teach import commands, lesson
from camnet_gui.teach.lesson import Lesson, Taught
from camnet_gui.truths.manifest import Manifest, Pair


def run(*arguments: str | Path) -> tuple[int, str]:
    result = CliRunner().invoke(commands.app, [str(a) for a in arguments], env={"COLUMNS": "200"})
    return result.exit_code, result.output


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    for name in ("a.nef", "a.jpg", "b.nef", "c.jpg"):
        (tmp_path / name).write_bytes(b"x")
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["{}"], "Give the style a name"),
        (["{}", "--name", "x", "--camera-jpeg", "--cube", "y.cube"], "one source of finished pictures"),
        (["--name", "x"], "Give the folder of raws and finished pictures"),
        (["{}/gone", "--name", "x"], "There is no folder"),
        (["{}/empty", "--name", "x"], "holds no raw files"),
        (["{}/[/empty]", "--name", "x"], "/[/empty]."),
        (["{}/a.nef", "--name", "x"], "is a file: choose the folder"),
        (["{}", "--name", "a/b"], "looks like a path"),
        (["{}", "--name", "x", "-o", "{}/a.nef"], "a name that ends in .safetensors"),
        (["{}", "--name", "x", "-o", "{}/a.nef/x.safetensors"], "Nothing can be written to"),
        (["{}", "--name", "x", "-o", "{}/there.safetensors"], "exists already"),
        (["{}/raws", "--name", "x"], "holds no finished pictures"),
        (["{}/raws", "--name", "x", "--cube", "{}/no.cube"], "no.cube"),
        (["{}/other", "--name", "x"], "No finished picture belongs to any of the raws"),
        (["--restore", "burst"], "Give the folder of the raws"),
        (["--restore", "clean", "--restore-raws", "{}/gone"], "There is no folder"),
        (["--restore", "clean", "--restore-raws", "{}/empty"], "holds no raw files"),
    ],
)
def test_wrong_input_is_one_sentence(photos: Path, arguments: list[str], sentence: str) -> None:
    for name in ("empty", "raws", "other"):
        (photos / name).mkdir()
    (photos / "there.safetensors").touch()
    (photos / "raws" / "z.nef").write_bytes(b"x")
    (photos / "other" / "z.nef").write_bytes(b"x")
    (photos / "other" / "q.jpg").write_bytes(b"x")
    code, output = run(*(a.format(photos) for a in arguments))
    assert code == 2 and sentence in output and "Traceback" not in output


@pytest.mark.parametrize("better", [True, False])
def test_what_was_matched_learned_and_left_out_is_told(
    photos: Path, monkeypatch: pytest.MonkeyPatch, better: bool
) -> None:
    given: list[Lesson] = []

    def teach(wanted: Lesson, report: object, left_out: frozenset[str], insisted: frozenset[str]) -> Taught:
        given.append(wanted)
        assert (left_out, insisted) == ({"p"}, {"q", "r"})
        scores = {"score": 30.0, "delta_e": 2.0}
        manifest = Manifest(
            made_by="", restored="", enhanced="", pairs=(Pair(name="a", raw="a", status="rejected", reason="blur"),)
        )
        words, path = "All went well." if better else "Nothing beats Natural.", photos / "x.safetensors"
        return Taught(path, "x", "Natural", scores, scores, manifest, 10, words, better)

    monkeypatch.setattr(lesson, "teach", teach)
    choice = ("--leave-out", "p", "--insist-on", "q", "--insist-on", "r")
    code, output = run(photos, "--name", "Mine", "--minutes", 3, "--device", "cpu", "--description", "Warm.", *choice)
    assert code == (0 if better else 2) and [raw.name for raw in given[0].raws] == ["a.nef"]
    assert (given[0].minutes, given[0].device, given[0].description) == (3.0, "cpu", "Warm.")
    result = "All went well." if better else f"camnet styles import {photos / 'x.safetensors'}"
    for part in ("1 by name", "Raws without a finished picture: 1 (b.nef)", "c.jpg", "left out: a, blur", result):
        assert part in output
