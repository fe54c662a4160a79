"""The whole of `camnet prepare` on tiny raws, and a style learned from what it leaves."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from test_truths_series import light, shoot
from typer.testing import CliRunner

from camnet_gui.color import M_SRGB_TO_XYZ, srgb_encode
from camnet_gui.errors import TrainingError, TruthError
from camnet_gui.events import Note, ignore
from camnet_gui.images import F32
from camnet_gui.model import nets, weights
from camnet_gui.raw import read_raw
from camnet_gui.train import pairs as train_pairs
from camnet_gui.train.commands import app as train_app
from camnet_gui.train.recipes import RECIPES, Recipe
from camnet_gui.truths import finish
from camnet_gui.truths.automatic import automatic, automatic_exposure
from camnet_gui.truths.commands import app
from camnet_gui.truths.manifest import MANIFEST, Manifest, Pair, load_pairs, read_manifest, write_manifest
from camnet_gui.truths.pictures import rendition, write_enhanced, write_restored
from camnet_gui.truths.scenes import by_libraw
from camnet_gui.truths.work import Request, prepare_pairs, unique_names


def raws(folder: Path, count: int = 2) -> Path:
    for index in range(count):
        shoot(folder / f"IMG_{index}.dng", light(index), index)
    return folder


def request(tmp_path: Path, **changes: object) -> Request:
    given: dict[str, object] = {
        "raws": tmp_path / "raws", "out": tmp_path / "pairs", "how": "libraw", "restore": by_libraw,
        "finish": finish.by_automatic(), "size": 112,
    }  # fmt: skip
    return Request(**(given | changes))  # type: ignore[arg-type]


def run(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments], env={"COLUMNS": "160"})
    return result.exit_code, result.output


def test_pairs_are_made_and_bad_raws_named(tmp_path: Path) -> None:
    folder = raws(tmp_path / "raws")
    (folder / "bad.dng").write_bytes(b"not a raw at all, only text")
    shoot(folder / "dark.dng", light() * 0, 5)
    code, said = run(folder, "-o", tmp_path / "pairs", "--size", 112)
    assert code == 0 and "2 pairs are ready, 2 rejected" in said
    manifest = read_manifest(tmp_path / "pairs")
    assert (manifest.restored, manifest.enhanced, manifest.size) == ("libraw", "automatic", 112)
    reasons = {pair.name: pair.reason for pair in manifest.pairs}
    assert "not a raw picture" in reasons["bad"] and "dark" in reasons["dark"]
    (found, _) = load_pairs(tmp_path / "pairs")
    assert found.restored().shape == found.enhanced().shape == (80, 112, 3)
    whole = by_libraw(folder / "IMG_0.dng", read_raw(folder / "IMG_0.dng"))
    reduced = cv2.resize(whole, (112, 80), interpolation=cv2.INTER_AREA)
    assert np.abs(found.restored() - reduced).max() < 1e-6
    assert np.abs(found.enhanced() - automatic(reduced)).max() < 1e-4


def test_a_second_run_does_only_what_is_left(tmp_path: Path) -> None:
    raws(tmp_path / "raws", 1)
    prepare_pairs(request(tmp_path))
    kept = tmp_path / "pairs" / "IMG_0.restored.tif"
    before = kept.stat().st_mtime_ns
    raws(tmp_path / "raws", 2)
    restored: list[Path] = []

    def restore(path: Path, frame: object) -> F32:
        restored.append(path)
        return by_libraw(path, frame)  # type: ignore[arg-type]

    assert len(prepare_pairs(request(tmp_path, restore=restore)).pairs) == 2
    assert [path.name for path in restored] == ["IMG_1.dng"] and kept.stat().st_mtime_ns == before
    with pytest.raises(TruthError, match="--overwrite"):
        prepare_pairs(request(tmp_path, size=100))
    (tmp_path / "pairs" / "IMG_1.enhanced.png").unlink()
    restored.clear()
    prepare_pairs(request(tmp_path, restore=restore))
    assert [path.name for path in restored] == ["IMG_1.dng"]
    assert prepare_pairs(request(tmp_path, size=100, overwrite=True)).size == 100
    assert kept.stat().st_mtime_ns != before


def test_stopping_keeps_what_is_finished(tmp_path: Path) -> None:
    raws(tmp_path / "raws", 3)

    def restore(path: Path, frame: object) -> F32:
        if path.name == "IMG_1.dng":
            raise KeyboardInterrupt
        return by_libraw(path, frame)  # type: ignore[arg-type]

    with pytest.raises(KeyboardInterrupt):
        prepare_pairs(request(tmp_path, restore=restore))
    assert [pair.name for pair in read_manifest(tmp_path / "pairs").pairs] == ["IMG_0"]
    assert len(load_pairs(tmp_path / "pairs")) == 1


def test_finished_files_are_matched_by_name_and_black_and_white_is_told(tmp_path: Path) -> None:
    folder = raws(tmp_path / "raws", 3)
    edited = tmp_path / "edited"
    edited.mkdir()
    srgb = srgb_encode(light() * np.float32(0.9))
    cv2.imwrite(str(edited / "img_0.png"), (srgb[:, :, ::-1] * 255).astype(np.uint8))
    grey = np.repeat(srgb_encode(light(1))[:, :, 1:2], 3, axis=2)
    cv2.imwrite(str(edited / "IMG_1.jpg"), (grey * 255).astype(np.uint8))
    code, said = run(folder, "-o", tmp_path / "pairs", "--edited", edited)
    manifest = read_manifest(tmp_path / "pairs")
    assert code == 0 and [pair.status for pair in manifest.pairs] == ["ok", "ok", "rejected"], said
    assert [pair.monochrome for pair in manifest.pairs] == [False, True, False]
    assert "black and white among colour" in said and "no finished picture" in manifest.pairs[2].reason
    assert manifest.pairs[0].alignment is not None and manifest.pairs[0].alignment.score > 0.5


def test_a_burst_shares_its_truths_and_a_long_exposure_scales_them(tmp_path: Path) -> None:
    for index in range(3):
        shoot(tmp_path / "raws" / f"b{index}.dng", light(), index, seconds=index)
    shoot(tmp_path / "raws" / "alone.dng", light(), 7, seconds=900)
    manifest = prepare_pairs(request(tmp_path, how="burst"))
    good = [pair for pair in manifest.pairs if pair.status == "ok"]
    assert [pair.name for pair in good] == ["b0", "b1", "b2"] and {pair.restored for pair in good} == {good[0].restored}
    assert "belongs to no burst" in next(pair.reason for pair in manifest.pairs if pair.name == "alone")
    night = tmp_path / "night"
    (night / "lamp").mkdir(parents=True)
    shoot(night / "lamp" / "long.dng", light(), 0, shutter=1.0, noise=0.001)
    shoot(night / "lamp" / "short.dng", light(), 1, exposure=0.1, shutter=0.1, noise=0.002)
    manifest = prepare_pairs(request(tmp_path, raws=night, how="long-exposures", out=tmp_path / "dark"))
    (found,) = load_pairs(tmp_path / "dark")
    assert found.pair.name == "short" and found.pair.exposure == pytest.approx(0.1)
    assert 0.02 < found.restored()[:, :, 1].mean() < 0.06
    assert "truth of the others" in manifest.pairs[0].reason


def test_names_are_plain_and_unique() -> None:
    top = Path("/raws")
    files = [
        top / "a.nef",
        top / "a.dng",
        top / "x" / "A.nef",
        top / "b:c.nef",
        top / ".hidden.nef",
        top / "ü\udcff.nef",
    ]
    names = unique_names(files, top)
    assert list(names.values()) == ["a-nef", "a-dng", "x_A-nef", "b_c", "_hidden", "ü_"]


def test_wrong_usage_is_one_sentence(tmp_path: Path) -> None:
    folder = raws(tmp_path / "raws", 1)
    out = ("-o", tmp_path / "p")
    for arguments, complaint in (
        ((folder, *out, "--automatic", "--camera-jpeg"), "exclude each other"),
        ((folder, *out, "--burst", "--restored", "engine"), "exclude each other"),
        ((tmp_path / "none", *out), "There is no folder"),
        ((folder, *out, "--edited", tmp_path / "none"), "There is no folder"),
        ((folder, *out, "--cube", tmp_path / "none.cube"), "can't be read"),
        ((tmp_path / "raws" / "IMG_0.dng", *out, "--camera-jpeg"), "0 pairs are ready"),
    ):
        code, said = run(*arguments)
        assert code == 2 and complaint in said.replace("\n", " "), said


def test_the_automatic_picture_finds_its_exposure_and_keeps_greys() -> None:
    xyz = np.asarray(light() @ M_SRGB_TO_XYZ.T, np.float32)
    assert automatic_exposure(xyz * 0.25) == pytest.approx(automatic_exposure(xyz) + 2, abs=0.05)
    assert np.abs(automatic(xyz * 0.25) - automatic(xyz)).mean() < 0.02
    ramp = np.linspace(0, 1.5, 400, dtype=np.float32)[None, :, None] * M_SRGB_TO_XYZ.sum(axis=1).astype(np.float32)
    grey = automatic(np.repeat(ramp, 4, axis=0))
    assert np.ptp(grey, axis=2).max() < 2e-3 and (np.diff(grey[0, :, 1]) >= -1e-6).all()
    assert automatic(xyz * 100).max() <= 1 and np.isfinite(automatic(xyz * 0)).all()


def a_look(folder: Path, count: int, monochrome: int = 0) -> Path:
    """Pairs whose look is a warm, brighter rendition; the last ones are grey."""
    folder.mkdir()
    entries = []
    for index in range(count):
        xyz = np.asarray(cv2.resize(light(index % 3), (96, 72)) @ M_SRGB_TO_XYZ.T, np.float32) * np.float32(0.5)
        srgb = np.clip(rendition(xyz, 0.8) * np.array([1.1, 1.0, 0.8], np.float32), 0, 1)
        grey = index >= count - monochrome
        srgb = np.repeat(srgb[:, :, 1:2], 3, axis=2) if grey else srgb
        write_restored(folder / f"{index}.restored.tif", xyz)
        write_enhanced(folder / f"{index}.enhanced.png", srgb)
        names = {"restored": f"{index}.restored.tif", "enhanced": f"{index}.enhanced.png"}
        entries.append(Pair(name=str(index), raw="x", status="ok", monochrome=grey, **names))  # type: ignore[arg-type]
    write_manifest(folder, Manifest(made_by="test", restored="engine", enhanced="mine", pairs=tuple(entries)))
    return folder


def test_a_look_is_learned_and_becomes_a_style(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tiny = Recipe("finetune", "fast", steps=14, batch=1, patch=64, warmup=0, ema=0.0, rate=4e-3, validate_every=14)
    monkeypatch.setitem(RECIPES, "finetune", tiny)
    folder = a_look(tmp_path / "pairs", 4)
    given = ("--pairs", folder, "--name", "My Warm Look", "--recipe", "finetune", "--threads", 1, "--device", "cpu")
    result = CliRunner().invoke(train_app, ["enhance", "-o", str(tmp_path / "run"), *map(str, given)])
    assert result.exit_code == 0 and "3 pairs to learn from, 1 held out" in result.output, result.output
    net, card = weights.load(tmp_path / "run" / "best.safetensors", "enhance")
    assert isinstance(net, nets.GridNet) and not net.config.monochrome
    assert (card.key, card.name, card.parent) == ("my-warm-look", "My Warm Look", "restore-fast")
    assert "restored: engine, enhanced: mine" in card.licence
    assert card.training["score"] > card.training["base_psnr"] + 1
    result = CliRunner().invoke(train_app, ["enhance", "-o", str(tmp_path / "r2"), "--pairs", str(folder)])
    assert result.exit_code == 2 and "--name" in result.output


def test_pairs_are_drawn_by_the_generator_alone_and_lie_over_each_other(tmp_path: Path) -> None:
    found = train_pairs.load_pair_sets(a_look(tmp_path / "pairs", 12), 64, ignore)
    assert [len(part.pictures) for part in found[:2]] == [11, 1] and not found[2]
    task = train_pairs.PairTask(*found[:2], exposure=0.0, noise=0.0, stride=1)
    recipe = Recipe("tiny", "fast", steps=1, batch=3, patch=32)
    first, again = (task.batch(recipe, torch.Generator().manual_seed(4)) for _ in range(2))
    assert torch.equal(first.xyz, again.xyz) and torch.equal(first.finished, again.finished)
    assert first.xyz.shape == first.finished.shape == (3, 3, 32, 32) and first.thumbnail.shape[-1] == 256
    xyz = first.xyz.permute(0, 2, 3, 1).numpy()
    look = np.stack([rendition(x, 0.8) * [1.1, 1.0, 0.8] for x in xyz])
    # Reducing and the look don't commute, but what is left of that is small.
    assert np.abs(look.clip(0, 1) - first.finished.permute(0, 2, 3, 1).numpy()).mean() < 0.01
    jittered = train_pairs.PairTask(*found[:2], noise=0.0, stride=1).batch(recipe, torch.Generator().manual_seed(4))
    assert torch.equal(jittered.finished, first.finished) and not torch.allclose(jittered.xyz, first.xyz)


def test_mixed_and_too_few_pairs_are_told(tmp_path: Path) -> None:
    notes: list[str] = []

    def report(event: object) -> None:
        if isinstance(event, Note):
            notes.append(event.text)

    *_, monochrome = train_pairs.load_pair_sets(a_look(tmp_path / "mixed", 5, monochrome=3), 64, report)
    assert monochrome and "2 pairs are left out" in notes[0]
    with pytest.raises(TrainingError, match="at least two"):
        train_pairs.load_pair_sets(a_look(tmp_path / "one", 1), 64, ignore)
    (tmp_path / "one" / MANIFEST).write_text("{}")
    with pytest.raises(TruthError):
        train_pairs.load_pair_sets(tmp_path / "one", 64, ignore)
