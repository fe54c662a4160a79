"""The nets that come with the program: their cards, and what photographers rely on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from engine_fixtures import make_photo

from camnet_gui.color import M_SRGB_TO_XYZ, apply_matrix, srgb_decode, srgb_encode, xyz_to_lab
from camnet_gui.develop import Engine
from camnet_gui.edits import Edits
from camnet_gui.images import F32, F64, Region, View
from camnet_gui.model.card import read, read_card
from camnet_gui.paths import weights_folder
from camnet_gui.train.styles import STYLES, Style
from camnet_gui.views import reduced

pytestmark = pytest.mark.weights


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine("cpu")


def lab(srgb: F32) -> F64:
    """Lab (3, H, W) of sRGB (3, H, W)."""
    return xyz_to_lab(apply_matrix(M_SRGB_TO_XYZ, srgb_decode(srgb)).astype(np.float64))


@pytest.mark.parametrize("path", sorted(weights_folder().rglob("*.safetensors")), ids=lambda path: path.stem)
def test_every_card_tells_origin_licence_and_scores(path: Path) -> None:
    card = read(path).card
    assert card.key == path.stem
    assert card.description and card.author and "photographs" in card.licence
    assert card.training["recipe"]["steps"] >= card.training["step"] > 0
    assert card.training["score"] > 20 and card.training["data"]
    if card.stage == "enhance":
        assert card.parent == "restore-fast"
    if card.key == "expert-c":
        assert "Apache-2.0" in card.licence


@pytest.mark.parametrize("style", STYLES.values(), ids=lambda style: style.key)
def test_each_style_is_what_can_be_trained_and_scores_against_the_shipped_reference(style: Style) -> None:
    card = read_card(weights_folder() / "styles" / f"{style.key}.safetensors")
    assert (card.name, card.description) == (style.name, style.description)
    if style.reference:
        reference = read_card(weights_folder() / "styles" / f"{style.reference}.safetensors")
        assert reference.sha256 in card.training["reference"]
        assert card.training["score"] > 30


def test_natural_comes_first(engine: Engine) -> None:
    keys = [style.key for style in engine.styles()]
    assert keys[0] == "natural" and set(keys) == set(STYLES)


def test_one_stop_more_light_is_seen_in_every_style(engine: Engine) -> None:
    photo = make_photo(blur=30)
    for style in engine.styles():
        lightness = [
            lab(engine.enhance(photo, Edits(style=style.key, exposure=ev), View(scale=4)).data)[0].mean()
            for ev in (-1.0, 0.0, 1.0)
        ]
        assert 25 < lightness[1] < 75
        assert np.diff(lightness).min() >= 5, style.key


def test_mono_has_no_colour(engine: Engine) -> None:
    shown = engine.enhance(make_photo(), Edits(style="mono"), View(scale=2)).data
    assert np.ptp(shown, axis=0).max() < 1e-3 and shown.std() > 0.05


def test_restoring_removes_noise_and_keeps_colour(engine: Engine) -> None:
    noisy, clean = make_photo(shot_noise=1e-2, blur=30), make_photo(shot_noise=1e-7, blur=30)
    flat = View(Region(170, 160, 100, 40))  # inside the red square
    restored, truth = engine.restore(noisy, Edits()).data, engine.restore(clean, Edits()).data
    interpolated = engine.restore(noisy, Edits(denoise=0.0)).data
    error, before = np.abs(restored - truth).mean(), np.abs(interpolated - truth).mean()
    assert error < 0.5 * before
    patch = engine.restore(noisy, Edits(), flat).data
    reference = engine.restore(clean, Edits(), flat).data
    assert np.abs(patch.mean((1, 2)) - reference.mean((1, 2))).max() < 0.02
    assert patch.std((1, 2)).max() < 0.03


def test_the_preview_is_near_the_reduced_export(engine: Engine, data_folder: Path) -> None:
    colour = pytest.importorskip("colour")
    photo = engine.open(data_folder / "raw" / "CANON_550D_colorchart.dng")
    exported = engine.develop_u8(photo, Edits()).transpose(2, 0, 1).astype(np.float32) / 255
    small = srgb_encode(reduced(srgb_decode(exported), 4))
    preview = engine.enhance(photo, Edits(), View(scale=4)).data
    difference = colour.delta_E(np.moveaxis(lab(small), 0, -1), np.moveaxis(lab(preview), 0, -1), method="CIE 2000")
    assert difference.mean() < 1.5
