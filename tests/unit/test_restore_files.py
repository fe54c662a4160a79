"""The user's own Restore-Nets: chosen for their camera or their style, and for nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from engine_fixtures import make_photo, write_weights

from camnet_gui.develop import Engine
from camnet_gui.edits import Edits
from camnet_gui.errors import TrainingError
from camnet_gui.events import Event, Note
from camnet_gui.images import F32, Shot
from camnet_gui.model import weights
from camnet_gui.photo import Photo
from camnet_gui.restore_files import camera_of, free_restore_file, restore_files

LIGHT, DARK = 1e-4, 4e-3  # λ_shot


@pytest.fixture
def own(tmp_path: Path) -> Path:
    write_weights(tmp_path / "weights")
    return tmp_path / "own"


def put(own: Path, key: str, **fields: object) -> Path:
    """The shipped net with another last layer."""
    net, _ = weights.load(own.parent / "weights" / "restore-fast.safetensors", "restore")
    torch.manual_seed(len(key))
    torch.nn.init.normal_(net.unet.last.weight, std=0.05)  # type: ignore[union-attr, operator]
    path = own / f"{key}.safetensors"
    weights.save(path, net, weights.make_card(net, key, key, **fields))
    return path


def of(make: str, model: str, shot_noise: float = LIGHT) -> Photo:
    photo = make_photo(192, 256, shot_noise=shot_noise)
    return Photo(photo.path, replace(photo.frame, shot=Shot(make, model)), photo.height, photo.width)


def restored(engine: Engine, photo: Photo, style: str = "natural") -> F32:
    return engine.restore(photo, Edits(style=style)).data


def engine_of(own: Path) -> Engine:
    return Engine("cpu", 4096, own.parent / "weights", more_restores=own)


def test_a_cameras_weights_serve_its_raws_alone(own: Path) -> None:
    first, second = of("Maker", "Maker One"), of("Maker", "Two")
    noisy = of("Maker", "Maker One", DARK)
    before = [restored(engine_of(own), photo) for photo in (first, second, noisy)]
    path = put(own, "maker-one", camera="Maker One", noise=(0, 2e-3), date="2026-01-01")
    after = [restored(engine_of(own), photo) for photo in (first, second, noisy)]
    assert [np.array_equal(a, b) for a, b in zip(before, after, strict=True)] == [False, True, True]
    put(own, "maker-one-2", camera="Maker One", noise=(2e-3, 1e-2), date="2026-01-02")
    assert not np.array_equal(restored(engine_of(own), noisy), before[2])
    assert np.array_equal(restored(engine_of(own), first), after[0])
    # The newest of two; and what is taken away is not used any more, also while the program runs.
    put(own, "maker-one-newer", camera="Maker One", date="2026-02-01")
    engine = engine_of(own)
    assert not np.array_equal(restored(engine, first), after[0]) and not engine.find_restores()
    for file in own.iterdir():
        if file != path:
            file.unlink()
    assert engine.find_restores() and np.array_equal(restored(engine, first), after[0])
    path.unlink()
    assert engine.find_restores() and np.array_equal(restored(engine, first), before[0])


def test_a_style_brings_the_weights_that_it_was_taught_with(own: Path) -> None:
    photo, folder = of("Maker", "One"), own.parent / "weights" / "styles"
    net, card = weights.load(folder / "second.safetensors", "enhance")
    weights.save(folder / "second.safetensors", net, card.model_copy(update={"parent": "my-night"}))
    before = restored(engine_of(own), photo)
    assert np.array_equal(restored(engine_of(own), photo, "second"), before)
    put(own, "my-night")
    engine = engine_of(own)
    assert np.array_equal(restored(engine, photo), before)
    with_own = restored(engine, photo, "second")
    assert not np.array_equal(with_own, before)
    # Exports go the same way, and so does a style that is blended in.
    whole = [engine.develop_u8(photo, Edits(style="second")), engine.enhance(photo, Edits(style="second")).data]
    assert np.abs(whole[0] / 255 - whole[1].transpose(1, 2, 0)).max() < 0.01
    blended = [engine.enhance(photo, Edits(style=a, second_style=b, blend=0.5)).data for a, b in
               (("natural", "second"), ("second", "natural"))]  # fmt: skip
    assert np.abs(blended[0] - blended[1]).max() > 1e-3
    # It comes before the camera's.
    put(own, "the-camera", camera="Maker One")
    assert engine.find_restores()
    assert np.array_equal(restored(engine, photo, "second"), with_own)
    assert not np.array_equal(restored(engine, photo), before)


def test_damaged_ones_are_told_and_the_usual_weights_serve(own: Path) -> None:
    photo = of("Maker", "One")
    before = restored(engine_of(own), photo)
    path = put(own, "maker-one", camera="Maker One")
    path.write_bytes(path.read_bytes()[:-4] + b"oops")
    (own / "text.safetensors").write_text("no weights")
    (own / "style.safetensors").write_bytes((own.parent / "weights/styles/natural.safetensors").read_bytes())
    told: list[Event] = []
    restore = engine_of(own).restore(photo, Edits(), report=told.append)
    assert np.array_equal(restore.data, before)
    assert [e.text for e in told if isinstance(e, Note)] == [
        "The usual weights restore this photo: maker-one.safetensors is damaged: its checksum does not fit."
    ]
    found, unusable = restore_files(own)
    assert [each.path for each in found] == [path] and len(unusable) == 2


@pytest.mark.parametrize(
    ("make", "model", "name"),
    [("Canon", "Canon  EOS 550D", "Canon EOS 550D"), ("GoPro", "HERO6 Black", "GoPro HERO6 Black"), ("", "", ""),
     ("<b>Evil/", "..\\x", "bEvil ..x")],
)  # fmt: skip
def test_cameras_have_one_name(make: str, model: str, name: str) -> None:
    assert camera_of(Shot(make, model)) == name


def test_weights_are_never_written_over(own: Path) -> None:
    put(own, "maker-one")
    assert free_restore_file("Maker One", own) == (own / "maker-one-2.safetensors", "maker-one-2")
    # Styles name the shipped ones by these keys.
    assert free_restore_file("Restore-fast", own)[1] == "own-restore-fast"
    assert free_restore_file("x", own / "new.safetensors") == (own / "new.safetensors", "x")
    with pytest.raises(TrainingError, match="never written over"):
        free_restore_file("x", own / "maker-one.safetensors")
    with pytest.raises(TrainingError):
        free_restore_file("…", own)
