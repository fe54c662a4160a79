"""Retouched regions are found; what a look does to the whole picture is not called so."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from test_truths_align import scene, to_xyz, toned
from test_truths_series import light, shoot

from camnet_gui.color import srgb_encode
from camnet_gui.errors import TrainingError
from camnet_gui.events import ignore
from camnet_gui.images import F32
from camnet_gui.train.pairs import load_pair_sets
from camnet_gui.truths.finish import by_edited
from camnet_gui.truths.manifest import insist, insisted_on, load_pairs, read_manifest
from camnet_gui.truths.retouch import largest_region, retouched
from camnet_gui.truths.scenes import by_libraw
from camnet_gui.truths.work import Request, prepare_pairs


def places(picture: F32) -> tuple[F32, F32]:
    y, x = np.mgrid[-1 : 1 : picture.shape[0] * 1j, -1 : 1 : picture.shape[1] * 1j].astype(np.float32)
    return y[..., None], x[..., None]


def vignetted(picture: F32) -> F32:
    y, x = places(picture)
    return picture * (1 - 0.3 * (x * x + y * y))


def grained(picture: F32) -> F32:
    return picture + np.float32(0.06) * np.random.default_rng(1).standard_normal(picture.shape[:2])[..., None]


def crisp(picture: F32) -> F32:
    """More local contrast."""
    return picture + 0.6 * (picture - cv2.GaussianBlur(picture, (0, 0), picture.shape[1] / 30))


def darker_sky(picture: F32) -> F32:
    return picture * (1 - 0.5 / (1 + np.exp(9 * (places(picture)[0] + 0.2))))


def moved(picture: F32) -> F32:
    """A part of the picture laid over another one."""
    result = picture.copy()
    result[60:120, 80:150] = picture[150:210, 220:290]
    return result


def dodged(picture: F32) -> F32:
    y, x = places(picture)
    return picture + 0.25 * np.exp(-((x - 0.3) ** 2 + (y + 0.2) ** 2) / 0.03)


@pytest.mark.parametrize("look", [lambda p: p, vignetted, grained, crisp, darker_sky])
def test_looks_are_no_retouching(look: object) -> None:
    linear = scene(3)
    assert retouched(to_xyz(linear), np.clip(look(toned(linear)), 0, 1).astype(np.float32)) == ""  # type: ignore[operator]


@pytest.mark.parametrize("hand", [moved, dodged])
def test_retouching_is_found_under_a_look(hand: object) -> None:
    linear = scene(3)
    finished = np.clip(vignetted(hand(toned(linear))), 0, 1).astype(np.float32)  # type: ignore[operator]
    assert "retouched by hand" in retouched(to_xyz(linear), finished)
    assert 0.01 < largest_region(to_xyz(linear), finished).area < 0.15


def test_the_user_decides_about_what_could_be_laid_over_each_other(tmp_path: Path) -> None:
    raws, edited, out = tmp_path / "raws", tmp_path / "edited", tmp_path / "pairs"
    edited.mkdir()
    for index in range(3):
        shoot(raws / f"IMG_{index}.dng", light(index), index)
        picture = srgb_encode(light(index))
        if index == 1:
            picture[20:45, 30:60] = picture[50:75, 70:100]
        if index == 2:
            picture = np.repeat(picture[:, :, 1:2], 3, axis=2)
        cv2.imwrite(str(edited / f"IMG_{index}.png"), (picture[:, :, ::-1] * 255).astype(np.uint8))
    shoot(raws / "IMG_3.dng", light(3), 3)
    prepare_pairs(Request(raws, out, "libraw", by_libraw, by_edited(edited), 112, keep_rejected=True))
    pairs = {pair.name: pair for pair in read_manifest(out).pairs}
    assert "retouched" in pairs["IMG_1"].reason and pairs["IMG_1"].restored and not pairs["IMG_3"].restored
    with pytest.raises(TrainingError, match="only one"):
        load_pair_sets(out, 64, ignore)  # colour, and black and white
    insist(out, ["IMG_1", "IMG_2", "IMG_3"])
    assert insisted_on(out) == ["IMG_1", "IMG_2"]
    assert [each.pair.name for each in load_pairs(out)] == ["IMG_0", "IMG_1", "IMG_2"]
    train, held, monochrome = load_pair_sets(out, 64, ignore)
    assert len(train.pictures) + len(held.pictures) == 3 and not monochrome
    insist(out, [])
    assert read_manifest(out).pairs == tuple(pairs[name] for name in sorted(pairs))
