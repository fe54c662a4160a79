"""Noisy photos: restored twice, by weights of their own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from engine_fixtures import counted, make_photo, write_weights

from camnet_gui.develop import Engine
from camnet_gui.edits import Edits
from camnet_gui.images import RawFrame
from camnet_gui.photo import Photo


def noisy_weights(folder: Path, kind: str = "fast") -> Path:
    """`write_weights` with others for noisy pictures."""
    other = write_weights(folder / "other", kind, amount=0.06) / "restore-fast.safetensors"
    (folder / "noisy").mkdir()
    other.rename(folder / "noisy" / other.name)
    return write_weights(folder, kind)


def turned(photo: Photo) -> Photo:
    """Mirrored at the diagonal: an RGGB mosaic stays one."""
    assert isinstance(photo.frame, RawFrame)
    frame = replace(photo.frame, mosaic=np.ascontiguousarray(photo.frame.mosaic.T))
    return Photo(photo.path, frame, photo.width, photo.height)


@pytest.mark.parametrize(("shot_noise", "twice"), [(1e-3, False), (4e-3, True)])
def test_a_noisy_photo_is_restored_twice_by_weights_of_its_own(
    shot_noise: float, twice: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs, photo = counted(monkeypatch), make_photo(shot_noise=shot_noise)
    engine = Engine("cpu", 4096, noisy_weights(tmp_path))
    restored = engine.restore(photo, Edits()).data
    assert len(runs) == (2 if twice else 1)
    mirrored = engine.restore(turned(photo), Edits()).data.transpose(0, 2, 1)
    assert (np.abs(restored - mirrored).max() < 1e-4) == twice
    (tmp_path / "noisy" / "restore-fast.safetensors").unlink()
    common = Engine("cpu", 4096, tmp_path).restore(photo, Edits()).data
    assert (np.abs(restored - common).max() > 1e-3) == twice


def test_noisy_photos_are_tiled_exactly(tmp_path: Path) -> None:
    folder, photo = noisy_weights(tmp_path), make_photo(shot_noise=4e-3)
    whole, tiled = (Engine("cpu", tile, folder).develop_u16(photo, Edits()) for tile in (4096, 256))
    assert np.abs(whole.astype(int) - tiled).max() <= 65535 * 1e-4


def test_the_papers_nets_restore_noisy_photos_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runs = counted(monkeypatch)
    Engine("cpu", 4096, write_weights(tmp_path, "paper")).restore(make_photo(shot_noise=4e-3), Edits())
    assert len(runs) == 1
