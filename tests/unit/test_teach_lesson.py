"""A lesson from files to a style: it learns, is kept, goes on after a stop, and says what is wrong."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from PIL import Image
from test_teach_match import write_raw

from camnet_gui import paths
from camnet_gui.color import M_SRGB_TO_XYZ, srgb_decode
from camnet_gui.errors import CamnetError, Cancelled, TrainingError
from camnet_gui.events import Epoch, Event, Note, Progress
from camnet_gui.images import F32, Shot
from camnet_gui.model import weights
from camnet_gui.model.card import read_card
from camnet_gui.model.config import THUMBNAIL, EnhanceConfig, GridConfig, RestoreConfig, UNetConfig
from camnet_gui.model.nets import EnhanceNet, GridNet, RestoreNet
from camnet_gui.styles_kept import free_style_file, key_of
from camnet_gui.teach import fit, joint, learning
from camnet_gui.teach import lesson as lessons
from camnet_gui.teach.begin import predicted
from camnet_gui.teach.kept import Deeper
from camnet_gui.teach.lesson import (
    Lesson,
    finish_by,
    folder_of,
    held_out_pairs,
    learn,
    pairs_of,
    prepare,
    run_of,
    teach,
)
from camnet_gui.teach.match import match
from camnet_gui.teach.show import examples, rendered
from camnet_gui.teach.words import Fitting
from camnet_gui.train.loop import BEST
from camnet_gui.train.recipes import recipe_named
from camnet_gui.truths.manifest import insist, read_manifest


def scene(seed: int) -> F32:
    """A random picture with detail, sRGB (192, 256, 3)."""
    random = np.random.default_rng(seed)
    coarse = cv2.resize(random.random((6, 8, 3)).astype(np.float32), (256, 192), interpolation=cv2.INTER_CUBIC)
    fine = cv2.resize(random.random((48, 64, 1)).astype(np.float32), (256, 192), interpolation=cv2.INTER_CUBIC)
    return np.asarray(np.clip(0.15 + 0.5 * coarse + 0.25 * fine[..., None], 0, 1), np.float32)


def look(srgb: F32) -> F32:
    """What the user does to every picture: warmer, with more contrast."""
    return np.asarray(np.clip((srgb - 0.45) * 1.25 + 0.45, 0, 1) * (1.0, 0.95, 0.8), np.float32)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Six raws with finished pictures, and a tiny shipped style to begin with."""
    shipped = tmp_path / "weights"
    net = GridNet(GridConfig(bins=(4, 4), width=4))
    weights.save(shipped / "styles" / "natural.safetensors", net, weights.make_card(net, "natural", "Natural"))
    for module in (lessons, lessons.weights, paths):
        monkeypatch.setattr(module, "weights_folder", lambda: shipped, raising=False)
    monkeypatch.setattr("camnet_gui.styles_kept.weights_folder", lambda: shipped)
    quick = replace(recipe_named("finetune"), steps=40, batch=2, patch=64, rate=1e-2, validate_every=20, warmup=5)
    monkeypatch.setattr(learning, "_VALIDATIONS", 2)
    monkeypatch.setattr(learning, "_LEAST_STEPS", 40)
    monkeypatch.setattr(learning, "recipe_named", lambda name: quick)
    monkeypatch.setattr(fit, "PIXELS", 8_000)
    monkeypatch.setattr(lessons, "TABLE", 5)
    monkeypatch.setattr(lessons, "user_styles_folder", lambda: tmp_path / "styles")
    monkeypatch.setattr(lessons, "lessons_folder", lambda: tmp_path / "lessons")
    photos = tmp_path / "photos"
    photos.mkdir()
    for seed in range(6):
        write_raw(photos / f"p{seed}.dng", scene(seed), Shot())
        Image.fromarray((look(scene(seed)) * 255 + 0.5).astype(np.uint8)).save(photos / f"p{seed}.png")
    return photos


def lesson_of(folder: Path, **changes: object) -> Lesson:
    found = match(sorted(folder.glob("*.dng")), sorted(folder.glob("*.png")))
    given = {"minutes": 2.0, "threads": 1} | changes
    return Lesson("My look!", tuple(m.raw for m in found.pairs), finish_by(found.pairs), **given)  # type: ignore[arg-type]


def test_a_look_is_learned_and_kept(folder: Path, tmp_path: Path) -> None:
    events: list[Event] = []
    taught = teach(lesson_of(folder), events.append)
    assert taught.path == tmp_path / "styles" / "my-look.safetensors" and taught.start == "Natural"
    assert taught.after["score"] > taught.before["score"] + 3
    net, card = weights.load(taught.path, "enhance")
    # The held-out photos were learned from in the end, and not before they were measured with.
    assert not torch.equal(net.table, weights.load(run_of(lesson_of(folder)) / BEST)[0].table)  # type: ignore
    assert card.name == "My look!" and "6 pairs" not in card.description and "5 pairs" in card.description
    # It does to a new picture what the user would.
    new = scene(99)
    xyz = np.moveaxis(srgb_decode(new) * np.float32(0.9), 2, 0)
    light = torch.einsum("dc,nchw->ndhw", torch.tensor(M_SRGB_TO_XYZ).float(), torch.tensor(xyz)[None])
    result = net(light.float(), torch.nn.functional.adaptive_avg_pool2d(light.float(), THUMBNAIL))[0]
    plain = float(np.abs(look(new) - new).mean())
    assert float(np.abs(np.moveaxis(result.numpy(), 0, 2) - look(new)).mean()) < 0.6 * plain
    epochs = [e.scores for e in events if isinstance(e, Epoch)]
    # A dB is worth as much as 11 % of the ΔE.
    assert all(e["choice"] == pytest.approx(e["score"] - 20 * np.log10(e["delta_e"])) for e in epochs)
    assert taught.after["score"] == max(epochs, key=lambda e: e["choice"])["score"]
    gaps = [e["train_psnr"] - e["score"] - e["gap"] for e in epochs]
    # What the photos differ in from the start is no over-fitting.
    assert np.ptp(gaps) < 1e-6 and {"l1", "train_l1", "train_delta_e"} <= set(epochs[0])
    fitting = Fitting()
    fitting.see(taught.after)
    assert card.training["fitting"] == fitting.sentence()
    assert any(isinstance(e, Note) and "Natural" in e.text for e in events)


def test_what_is_no_better_than_the_start_is_not_among_the_styles(folder: Path, tmp_path: Path) -> None:
    """The only photo held out has the nearest style's own look, the two others are brighter and darker than that."""
    lesson = three(folder, lambda srgb: srgb**0.6, lambda srgb: srgb**1.7)
    events: list[Event] = []
    taught = learn(lesson, events.append, enough=lambda: True)
    assert not taught.better and taught.path.parent == run_of(lesson) and not (tmp_path / "styles").exists()
    assert taught.after["score"] >= taught.before["score"] - 1e-3
    assert "better than Natural as it is" in taught.words and "more pairs" in taught.words
    assert any("met best by 0% of what the fit changes" in e.text for e in events if isinstance(e, Note))
    # The same again is no error.
    assert learn(lesson, enough=lambda: True).path == taught.path


def test_photos_that_were_predicted_from_others_count_beside_those_held_out(folder: Path) -> None:
    """The only photo held out has the nearest style's own look, the two others share another one."""
    lesson = three(folder, look, look)
    taught = learn(lesson, enough=lambda: True)
    found = predicted(run_of(lesson))
    assert taught.after["score"] < taught.before["score"] and found.photos == 2 and found.gained > 1
    assert taught.better and "2 others, predicted in turn" in taught.words
    # Begun again, it is known from before.
    assert learn(lesson, enough=lambda: True).better


def three(folder: Path, *looks: Callable[[F32], F32]) -> Lesson:
    """A lesson of three raws, prepared: the one held out has the nearest style's look, the others have `looks`."""
    for more in folder.glob("p[345].*"):
        more.unlink()
    lesson = lesson_of(folder)
    prepare(lesson)
    (held,) = held_out_pairs(lesson)
    others = iter(looks)
    for path in sorted(folder.glob("*.png")):
        plain = np.clip(scene(int(path.stem[1])), 0, 1)
        made = plain if path.stem == held.pair.name else np.clip(next(others)(plain), 0, 1)
        Image.fromarray((made * 255 + 0.5).astype(np.uint8)).save(path)
    lesson = lesson_of(folder)
    prepare(lesson)
    return lesson


def test_a_stopped_lesson_goes_on(folder: Path) -> None:
    def stop(event: Event) -> None:
        if isinstance(event, Progress) and event.stage == "train" and event.done >= 30:
            raise Cancelled

    lesson = lesson_of(folder)
    with pytest.raises(Cancelled):
        teach(lesson, stop)
    assert not (folder_of(lesson) / "running").exists()
    begun: list[int] = []
    validated: list[int] = []

    def watch(event: Event) -> None:
        if isinstance(event, Progress) and event.stage == "train":
            begun.append(event.done)
        if isinstance(event, Epoch):
            validated.append(event.step)

    learn(lesson, watch)
    assert begun[0] >= 30
    # The curves begin where the lesson began.
    assert validated[0] < 30 and validated == sorted(set(validated))


def test_the_user_leaves_out_pairs_and_ends_when_it_is_good_enough(folder: Path) -> None:
    lesson = lesson_of(folder)
    assert [pair.status for pair in prepare(lesson).pairs] == ["ok"] * 6
    left_out = frozenset({"p0", "p1"})
    steps: list[int] = []

    def watch(event: Event) -> None:
        if isinstance(event, Progress) and event.stage == "train":
            steps.append(event.done)

    begun: list[Path] = []
    taught = learn(lesson, watch, left_out, enough=lambda: True, begins=begun.append)
    # It ends after the first validation: before that there is nothing to keep.
    assert steps[-1] <= 21 and "3 pairs" in read_card(taught.path).description
    shown = examples(held_out_pairs(lesson, left_out))
    assert [each.name for each in shown] == ["p5"] and shown[0].wanted.shape == shown[0].xyz.shape
    before, now = (
        np.abs(rendered(file, shown)[0].astype(int) - shown[0].wanted).mean()
        for file in (*begun, taught.path)
    )
    assert now < before
    assert run_of(lesson, left_out) != (run := run_of(lesson))
    insist(pairs_of(lesson), ["p0"])
    assert run_of(lesson) != run


def test_the_same_lesson_is_not_learned_twice_at_once(folder: Path) -> None:
    lesson = lesson_of(folder)
    place = folder_of(lesson)
    place.mkdir(parents=True)
    (place / "running").write_text(str(os.getppid()))
    with pytest.raises(TrainingError, match="being learned already"):
        teach(lesson)
    # A process that is gone locks nothing.
    (place / "running").write_text("999999999")
    with pytest.raises(Cancelled):
        teach(lesson, _cancel)


def _cancel(event: Event) -> None:
    raise Cancelled


def test_what_cannot_be_learned_is_told(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="letters or digits"):
        teach(Lesson("!!!", (folder / "p0.dng",), finish_by([])))
    with pytest.raises(CamnetError, match="no raws"):
        teach(Lesson("x", (), finish_by([])))
    lesson = lesson_of(folder)
    one = Lesson("one", lesson.raws[:1], lesson.finish, minutes=2.0)
    with pytest.raises(TrainingError, match="only one pair to learn from: at least two"):
        teach(one)
    (tmp_path / "blocked").write_text("")
    with pytest.raises(TrainingError, match="can't be kept"):
        teach(Lesson("x", lesson.raws, lesson.finish, folder=tmp_path / "blocked" / "x"))


def test_styles_are_never_written_over(tmp_path: Path) -> None:
    assert key_of("Tante Ännchen’s  Look") == "tante-nnchen-s-look"
    path, key = free_style_file("Natural", tmp_path)
    assert key == "natural-2" and not path.exists()
    there = tmp_path / "a.safetensors"
    there.write_bytes(b"")
    with pytest.raises(TrainingError, match="exists already"):
        free_style_file("A", there)
    assert free_style_file("A", tmp_path / "b.safetensors") == (tmp_path / "b.safetensors", "a")




def test_both_stages_together_bring_a_restore_net_of_their_own_where_they_gain(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unet = UNetConfig(channels=(4, 6), convs=(0, 1), dilation=(1, 1), global_width=0, padding="zeros")
    net = RestoreNet(RestoreConfig(unet, "any-camera", skip=True))
    torch.nn.init.normal_(net.unet.last.weight, std=0.05)
    file = tmp_path / "weights" / "restore-fast.safetensors"
    weights.save(file, net, weights.make_card(net, "restore-fast", "Restore"))
    monkeypatch.setattr("camnet_gui.restore_files.weights_folder", lambda: file.parent)
    monkeypatch.setattr(joint, "user_restores_folder", lambda: tmp_path / "restore")
    quick = replace(recipe_named("finetune"), steps=4, batch=1, patch=64, rate=1e-3, warmup=0, ema=0.5)
    monkeypatch.setattr(joint, "_WINDOW", 64)
    monkeypatch.setattr(learning, "recipe_named", lambda name: quick)
    monkeypatch.setattr(learning, "_LEAST_STEPS", 4)
    monkeypatch.setattr(learning, "_VALIDATIONS", 1)
    lesson = lesson_of(folder, deeper=Deeper(joint="some"))
    monkeypatch.setattr(joint, "BETTER", 1000.0)
    taught = teach(lesson)
    assert read_card(taught.path).parent == "restore-fast" and not (tmp_path / "restore").exists()
    assert "gained nothing" in taught.words
    # Nothing is learned anew: the same run is judged again.
    monkeypatch.setattr(joint, "BETTER", 0.0)
    again = teach(lesson)
    card = read_card(again.path)
    (own,) = (tmp_path / "restore").glob("*")
    assert own.name == "my-look-restore.safetensors" and card.parent == read_card(own).key == "my-look-restore"
    assert read_card(own).camera == "" and "of its own" in again.words
    # Of these the mosaics are made.
    pairs = read_manifest(pairs_of(lesson)).pairs
    assert all(pair.M_balanced_to_xyz is not None and pair.balance is not None for pair in pairs)


class TinyPaperNet(EnhanceNet):
    """The paper's Enhance-Net with few channels."""

    def __init__(self) -> None:
        super().__init__(EnhanceConfig(UNetConfig(channels=(4, 6), convs=(1, 1), dilation=(1, 1), global_width=8)))


def test_the_papers_net_learns_from_fresh_weights_and_says_what_it_needs(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lessons.nets, "EnhanceNet", TinyPaperNet)
    quick = replace(recipe_named("finetune"), steps=2, batch=1, patch=64, warmup=0, ema=0.5)
    monkeypatch.setattr(learning, "recipe_named", lambda name: quick)
    monkeypatch.setattr(learning, "SIDE", 64)
    monkeypatch.setattr(learning, "_LEAST_STEPS", 2)
    monkeypatch.setattr(learning, "_VALIDATIONS", 1)
    lesson = lesson_of(folder, deeper=Deeper(nets="paper"))
    taught = teach(lesson)
    card = read_card(taught.path)
    assert card.architecture == "enhance-unet" and "fresh weights" in str(card.training["lineage"])
    assert "hours on a graphics card" in taught.words and len(card.thumbnail) > 100
    with pytest.raises(TrainingError, match="fast nets alone"):
        learn(replace(lesson, deeper=Deeper(nets="paper", joint="some")))
