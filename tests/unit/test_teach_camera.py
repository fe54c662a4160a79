"""Fine-tuning the Restore-Net for one camera, from bursts, long exposures, clean raws; kept only when it is better."""

from __future__ import annotations

import dataclasses
import errno
import os
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from test_truths_series import light, shoot

from camnet_gui import restore_files
from camnet_gui.errors import CamnetError, Cancelled
from camnet_gui.events import Event, Note, Progress, Report, ignore
from camnet_gui.model import card as cards
from camnet_gui.model import weights
from camnet_gui.model.card import read_card
from camnet_gui.model.config import RestoreConfig, UNetConfig
from camnet_gui.model.nets import RestoreNet
from camnet_gui.raw import read_raw
from camnet_gui.teach import camera as lessons
from camnet_gui.teach import learning
from camnet_gui.teach.camera import CameraLesson, CameraTaught, camera_folder, teach_camera
from camnet_gui.train import cameras
from camnet_gui.train.cameras import CameraPairs, load_camera_pairs, sample
from camnet_gui.truths.manifest import read_manifest

RATE = 3e-3


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Tiny shipped weights that do some harm, and quick training."""
    torch.manual_seed(3)
    unet = UNetConfig(channels=(4, 6), convs=(0, 1), dilation=(1, 1), global_width=0, padding="zeros")
    net = RestoreNet(RestoreConfig(unet, "any-camera", skip=True))
    torch.nn.init.normal_(net.unet.last.weight, std=0.05)
    shipped = tmp_path / "weights"
    for folder in (shipped, shipped / "noisy"):
        weights.save(folder / "restore-fast.safetensors", net, weights.make_card(net, "restore-fast", "Restore"))
    monkeypatch.setattr(restore_files, "weights_folder", lambda: shipped)
    monkeypatch.setattr(lessons, "user_restores_folder", lambda: tmp_path / "restore")
    monkeypatch.setattr(lessons, "lessons_folder", lambda: tmp_path / "lessons")
    monkeypatch.setattr(cameras, "SIDE", 64)
    monkeypatch.setattr(cameras, "_MOST", 20)
    speed(monkeypatch, RATE)
    return tmp_path


def speed(monkeypatch: pytest.MonkeyPatch, rate: float) -> None:
    quick = replace(
        learning.recipe_named("camera"), steps=10, batch=4, patch=32, rate=rate, warmup=0, ema=0.5, validate_every=5,
        checkpoint_every=2,
    )  # fmt: skip
    monkeypatch.setattr(learning, "_LEAST_STEPS", 10)
    monkeypatch.setattr(learning, "_VALIDATIONS", 2)
    monkeypatch.setattr(learning, "recipe_named", lambda name: quick)


def bursts(folder: Path, scenes: int = 3, frames: int = 3) -> Path:
    for number in range(scenes):
        for frame in range(frames):
            shoot(folder / f"s{number}" / f"{frame}.dng", light(number) ** (1 + number / 4), 10 * number + frame)
    return folder


def clean(folder: Path, count: int = 3) -> Path:
    for number in range(count):
        shoot(folder / f"{number}.dng", np.tile(light(number), (2, 2, 1)), number, noise=0.001)
    return folder


def teach(place: Path, how: str, report: Report = ignore, **changes: object) -> CameraTaught:
    given = {"minutes": 1.0, "threads": 1} | changes
    return teach_camera(CameraLesson(how, place / how, **given), report)  # type: ignore[arg-type]


def prepared(folder: Path, how: str) -> Path:
    """The pairs that a lesson would make."""
    lesson = CameraLesson(how, folder)  # type: ignore[arg-type]
    return lessons._prepared(lesson, camera_folder(lesson), ignore)


def notes(events: list[Event]) -> str:
    return "\n".join(event.text for event in events if isinstance(event, Note))


@pytest.mark.parametrize(("how", "make"), [("burst", bursts), ("clean", clean)])
def test_better_weights_are_kept_for_the_camera(place: Path, how: str, make: object) -> None:
    (place / how).mkdir()
    make(place / how)  # type: ignore[operator]
    events: list[Event] = []
    taught = teach(place, how, events.append)
    assert taught.path == place / "restore" / "maker-one.safetensors" and taught.camera == "Maker One"
    assert taught.after["score"] > taught.before["score"] + lessons.BETTER
    card = read_card(taught.path)
    assert (card.camera, card.stage, len(card.date)) == ("Maker One", "restore", 10)
    # Of the pictures with other noise nothing was learned.
    assert card.noise == pytest.approx((1e-4 / 1.4, (1e-4 if how == "burst" else 1.5e-3) * 1.4))
    assert how in str(card.training["data"]) and "2 scenes to learn from, 1 held out" in notes(events)
    assert "from now on" in taught.words
    # What is taught next begins with these, and never takes their place.
    again = teach(place, how)
    assert abs(again.before["score"] - taught.after["score"]) < 0.01
    assert again.path is None or again.path.name == "maker-one-2.safetensors"


def test_what_is_no_better_is_not_kept(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (place / "burst").mkdir()
    bursts(place / "burst")
    speed(monkeypatch, 0.0)
    taught = teach(place, "burst")
    assert taught.path is None and "got no better" in taught.words and not (place / "restore").exists()


def test_short_exposures_lie_over_their_truth(place: Path) -> None:
    folder = place / "long-exposures"
    folder.mkdir()
    for number in range(2):
        for frame, exposure in enumerate((0.125, 0.25, 1.0)):
            shoot(folder / f"s{number}" / f"{frame}.dng", light(number), frame, exposure=exposure, noise=0.002,
                  shutter=0.01 * exposure)  # fmt: skip
    found = load_camera_pairs(prepared(folder, "long-exposures"), ignore)
    assert len({crop.noise for crop in found.train}) == 1
    for crop in found.train:
        assert crop.rggb is not None
        plain = crop.truth.float()[1, ::2, 1::2]
        # Once with the noise and once without, at the short one's exposure.
        assert abs(float(plain.mean()) - float(crop.rggb[1].float().mean())) < 0.003
        assert float(plain.mean()) < 0.2


def test_clean_raws_get_the_cameras_noise_anew(place: Path) -> None:
    (place / "clean").mkdir()
    clean(place / "clean")
    crop = load_camera_pairs(prepared(place / "clean", "clean"), ignore).train[0]
    generator = torch.Generator().manual_seed(0)
    drawn = [sample(crop, 48, generator) for _ in range(40)]
    omega = torch.stack([each.omega for each in drawn])
    assert crop.rggb is None and float(omega.max() / omega.min()) > 4
    first = drawn[0]
    assert first.rggb.shape == (1, 4, 24, 24) and first.truth.shape == (1, 3, 48, 48)
    error = (first.rggb[:, 1] - first.truth[:, 1, ::2, 1::2]).square().mean()
    assert 0.3 < float(error / first.sigma[:, 1].square().mean()) < 3


def test_upright_pairs_come_back_to_the_sensor(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = place / "burst"
    folder.mkdir()
    bursts(folder, scenes=2)
    upright = load_camera_pairs(prepared(folder, "burst"), ignore)
    real = read_raw
    for orientation in (6, 5):
        turned = place / f"turned-{orientation}"
        shutil.copytree(folder, turned)

        def turn(path: Path, orientation: int = orientation) -> object:
            frame = real(path)
            return dataclasses.replace(frame, shot=dataclasses.replace(frame.shot, orientation=orientation))

        for module in ("train.cameras", "truths.series", "truths.scenes"):
            monkeypatch.setattr(f"camnet_gui.{module}.read_raw", turn)
        again = load_camera_pairs(prepared(turned, "burst"), ignore)
        assert [crop.truth.shape for crop in again.train] == [crop.truth.shape for crop in upright.train]
        a, b = upright.train[0], again.train[0]
        assert float((a.truth.float() - b.truth.float()).abs().max()) < 2e-3
        assert a.rggb is not None and b.rggb is not None and torch.equal(a.rggb, b.rggb)


def test_other_cameras_noisy_truths_and_lost_raws_are_left_out(place: Path) -> None:
    folder = place / "clean"
    folder.mkdir()
    clean(folder)
    shoot(folder / "loud.dng", np.tile(light(), (2, 2, 1)), 1, noise=0.05)
    out = prepared(folder, "clean")
    (folder / "0.dng").unlink()
    events: list[Event] = []
    found: CameraPairs = load_camera_pairs(out, events.append)
    assert len({id(crop.M_balanced_to_xyz) for crop in (*found.train, *found.held_out)}) <= 3
    assert "0 is left out: " in notes(events) and found.camera == "Maker One"
    with pytest.raises(CamnetError, match="too few scenes of Other"):
        load_camera_pairs(out, events.append, camera="Other")
    assert "pairs of other cameras than Other are left out" in notes(events)


def test_it_goes_on_after_a_stop_and_takes_pairs_that_are_there(place: Path) -> None:
    (place / "burst").mkdir()
    bursts(place / "burst")

    def stop(event: Event) -> None:
        if isinstance(event, Progress) and event.stage == "train" and event.done == 6:
            raise Cancelled

    with pytest.raises(Cancelled):
        teach(place, "burst", stop)
    steps: list[int] = []

    def watch(event: Event) -> None:
        if isinstance(event, Progress) and event.stage == "train":
            steps.append(event.done)

    assert teach(place, "burst", watch).path is not None and steps[0] == 7
    pairs = next((place / "lessons").glob("camera-*")) / "pairs"
    assert len(read_manifest(pairs).pairs) == 9
    lesson = CameraLesson("burst", pairs, minutes=1.0, threads=1, out=place / "mine.safetensors")
    assert teach_camera(lesson).path in (place / "mine.safetensors", None)


def test_full_disks_and_two_runs_at_once_lose_nothing(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (place / "burst").mkdir()
    bursts(place / "burst", scenes=2, frames=2)
    lock = camera_folder(CameraLesson("burst", place / "burst")) / "running"
    lock.parent.mkdir(parents=True)
    lock.write_text(str(os.getppid()))
    with pytest.raises(CamnetError, match="being learned already"):
        teach(place, "burst")
    lock.unlink()
    real = cards.write_bytes

    def write_bytes(path: Path, content: bytes, fresh: bool = False) -> None:
        if fresh:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(path, content, fresh)

    with monkeypatch.context() as patch:
        patch.setattr(cards, "write_bytes", write_bytes)
        with pytest.raises(CamnetError, match="The disk is full"):
            teach(place, "burst")
    assert not (place / "restore").exists() or not list((place / "restore").glob("*"))
    steps: list[int] = []
    taught = teach(place, "burst", lambda event: steps.append(1) if isinstance(event, Progress)
                   and event.stage == "train" else None)  # fmt: skip
    assert taught.path is not None and not steps and not lock.exists()


@pytest.mark.parametrize("made", ["nothing", "one scene", "text", "no folder"])
def test_what_cannot_be_learned_is_one_sentence(place: Path, made: str) -> None:
    if made != "no folder":
        (place / "burst").mkdir()
    if made == "one scene":
        bursts(place / "burst", scenes=1)
    if made == "text":
        (place / "burst" / "a.dng").write_text("no raw")
    with pytest.raises(CamnetError) as caught:
        teach(place, "burst")
    assert str(caught.value).endswith(".") and "\n" not in str(caught.value)
