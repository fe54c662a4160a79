from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from camnet_gui.errors import TrainingError
from camnet_gui.train.data import PhotoSet, decode, list_photos


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def coordinates(height: int, width: int) -> np.ndarray:
    """A picture whose red is the row and whose green is the column."""
    y, x = np.mgrid[:height, :width]
    return np.stack([y, x, np.zeros_like(x)], 2).astype(np.uint8)


def test_every_tenth_row_of_the_manifest_is_held_out(tmp_path: Path) -> None:
    names = [f"{i:02}.jpg" for i in range(25)][::-1]
    (tmp_path / "MANIFEST.csv").write_text("\n".join(["file,width", *(f"{n},1" for n in names)]))
    train, held_out = list_photos(tmp_path)
    assert [p.name for p in held_out] == [names[9], names[19]]
    assert len(train) == 23 and not set(train) & set(held_out)


def test_a_folder_without_manifest_goes_by_name(tmp_path: Path) -> None:
    for name in ("b.jpg", "a.PNG", "notes.txt"):
        (tmp_path / name).write_bytes(b"")
    train, held_out = list_photos(tmp_path)
    assert [p.name for p in train] == ["a.PNG"] and [p.name for p in held_out] == ["b.jpg"]


def test_no_photographs_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="no photographs"):
        list_photos(tmp_path)
    bad = tmp_path / "text.jpg"
    bad.write_text("not a picture")
    with pytest.raises(TrainingError, match=r"text\.jpg"):
        PhotoSet.load([bad])
    with pytest.raises(TrainingError, match=r"none\.jpg"):
        decode(tmp_path / "none.jpg")


def test_decoding_gives_rgb(tmp_path: Path) -> None:
    picture = np.zeros((8, 12, 3), np.uint8)
    picture[..., 0] = 200  # red
    cv2.imwrite(str(tmp_path / "red.png"), picture[..., ::-1])
    assert np.array_equal(decode(tmp_path / "red.png"), picture)


def test_crops_come_in_all_orientations_and_lie_inside() -> None:
    photos = PhotoSet((coordinates(100, 120),))
    crops = (photos.crops(64, 16, generator(), halved=0.0) * 255).round()
    kinds = set()
    for crop in crops:
        row, column = crop[0], crop[1]
        steps = (float(row[1, 0] - row[0, 0]), float(row[0, 1] - row[0, 0]), float(column[1, 0] - column[0, 0]))
        kinds.add(steps)
        assert float(row.max() - row.min()) == 15 and float(column.max() - column.min()) == 15
        assert float(row.max()) <= 99 and float(column.max()) <= 119
    assert len(kinds) == 8 - 2  # a step along rows of −1 or 1 pairs with either sign of the columns


def test_flat_crops_are_rarer_than_their_area() -> None:
    photo = np.full((128, 512, 3), 128, np.uint8)
    photo[:, :256] = np.random.default_rng(0).integers(0, 255, (128, 256, 3))
    crops = PhotoSet((photo,)).crops(200, 16, generator(), halved=0.0)
    busy = float((crops.flatten(1).std(dim=1) > 0.1).float().mean())
    assert 0.7 < busy < 0.98


def test_halved_crops_are_averages_and_small_photos_are_left_whole() -> None:
    photo = np.random.default_rng(0).integers(0, 255, (64, 64, 3)).astype(np.uint8)
    plain = PhotoSet((photo,)).crops(8, 16, generator(), halved=0.0)
    halved = PhotoSet((photo,)).crops(8, 16, generator(), halved=1.0)
    assert float(halved.std()) < 0.6 * float(plain.std())
    small = PhotoSet((photo[:24, :24],)).crops(8, 16, generator(), halved=1.0)
    assert float(small.std()) > 0.9 * float(plain.std())


def test_photos_smaller_than_the_patch_are_one_sentence() -> None:
    with pytest.raises(TrainingError, match="64 × 64"):
        PhotoSet((np.zeros((32, 32, 3), np.uint8),)).crops(1, 64, generator())


def test_wholes_see_most_of_a_photograph() -> None:
    photos = PhotoSet((coordinates(200, 250),))
    wholes = photos.wholes(16, 32, generator()) * 255
    spans = wholes[:, 0].amax(dim=(1, 2)) - wholes[:, 0].amin(dim=(1, 2))
    assert bool((spans > 0.55 * 200).all())
    # Mirrored at random, never upside down.
    slopes = wholes[:, 1, 0, -1] - wholes[:, 1, 0, 0]
    assert bool((slopes > 0).any()) and bool((slopes < 0).any())
    assert bool((wholes[:, 0, -1, 0] > wholes[:, 0, 0, 0]).all())


def test_reducing_keeps_the_shape_and_never_enlarges() -> None:
    photos = PhotoSet((coordinates(100, 200), coordinates(30, 40))).reduced(50)
    assert [p.shape for p in photos.photos] == [(50, 100, 3), (30, 40, 3)]
    assert photos.squares(16).shape == (2, 3, 16, 16)


def test_crops_repeat_with_the_seed() -> None:
    photos = PhotoSet((coordinates(100, 120), coordinates(90, 90)))
    assert torch.equal(photos.crops(4, 16, generator(1)), photos.crops(4, 16, generator(1)))
