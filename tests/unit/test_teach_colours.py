"""Tones and colours of pictures as tables, and the change from one to another: found again, smooth, undone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_teach_lesson import folder, scene  # noqa: F401 - the fixture

from camnet_gui.errors import TrainingError
from camnet_gui.events import Event, Note
from camnet_gui.images import F32
from camnet_gui.model.card import read_card
from camnet_gui.teach.colours import LEVELS, Change, Colours, change, reference
from camnet_gui.teach.lesson import teach
from camnet_gui.teach.source import Source, lesson_from
from camnet_gui.teach.words import WEAKER


def warm(picture: F32) -> F32:
    """A look: lower contrast, less colour, a warm cast."""
    grey = picture.mean(axis=2, keepdims=True)
    return np.asarray(np.clip((0.1 + 0.75 * (0.6 * picture + 0.4 * grey)) * (1.0, 0.97, 0.88), 0, 1), np.float32)


def test_a_look_is_found_again_from_other_pictures() -> None:
    plain = Colours.of(scene(seed) for seed in range(40))
    wanted = Colours.of(warm(scene(seed)) for seed in range(100, 140))
    found = change(plain, wanted)
    new = scene(999)
    assert np.abs(found(new) - warm(new)).mean() < 0.4 * np.abs(new - warm(new)).mean()
    assert np.abs(found.undone(found(new)) - new).mean() < 0.01
    # Fewer pictures are believed less.
    few = change(plain, Colours.of(warm(scene(seed)) for seed in range(100, 105)))
    assert np.abs(few(new) - new).mean() < 0.7 * np.abs(found(new) - new).mean()


def test_nothing_to_change_changes_nothing() -> None:
    plain = Colours.of(scene(seed) for seed in range(10))
    new = scene(999)
    assert np.abs(change(plain, plain)(new) - new).max() < 0.02


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**31), st.integers(0, 2**31))
def test_any_two_sets_give_a_smooth_rising_change(a: int, b: int) -> None:
    pictures = (np.random.default_rng(s).random((8, 8, 3), np.float32) ** (s % 5 + 0.2) for s in (a, b))
    found = change(*(Colours.of([picture]) for picture in pictures))
    assert (np.diff(found.curve) > 0).all() and found.curve.min() >= 0 and found.curve.max() <= 100
    ramp = np.repeat(np.linspace(0, 1, 64, dtype=np.float32)[None, :, None], 3, axis=2)
    shown = found(ramp)
    assert np.isfinite(shown).all() and (np.diff(shown.mean(axis=2)[0]) > -0.02).all()


def test_black_and_white_is_exactly_that() -> None:
    grey = [np.repeat(scene(seed).mean(axis=2, keepdims=True), 3, axis=2) for seed in range(6)]
    shown = change(reference(), Colours.of(grey), monochrome=True)(scene(7))
    assert np.ptp(shown, axis=2).max() < 1e-3


def test_the_tables_on_disk(tmp_path: Path) -> None:
    plain = Colours.of([scene(1)])
    (tmp_path / "a.json").write_text(plain.record())
    again = Colours.read(tmp_path / "a.json")
    assert np.allclose(again.share, plain.share, atol=1e-6) and again.count == 1
    (tmp_path / "b.json").write_text("{}")
    with pytest.raises(TrainingError, match="install the program again"):
        Colours.read(tmp_path / "b.json")
    with pytest.raises(TrainingError, match="no pictures"):
        Colours.of([])
    shipped = reference()
    assert shipped.share.shape == (LEVELS,) and shipped.share.sum() == pytest.approx(1, abs=1e-4)
    assert isinstance(change(shipped, plain), Change)


@pytest.mark.parametrize("raws", [False, True])
def test_finished_pictures_alone_teach_a_weaker_style(folder: Path, raws: bool) -> None:  # noqa: F811
    (folder / "broken.jpg").write_bytes(b"no picture")
    told: list[Event] = []
    lesson, matches = lesson_from(Source("unpaired", folder if raws else None, folder), "Mine", told.append)
    assert matches is None and lesson.unpaired and (lesson.scene is None) == raws
    assert {path.suffix for path in lesson.raws} == ({".dng"} if raws else {".png"})
    assert any(isinstance(event, Note) and "broken.jpg is left out" in event.text for event in told)
    taught = teach(lesson)
    card = read_card(taught.path)
    assert card.description.startswith(WEAKER) and "unpaired" in card.training["data"] and "weaker" in taught.words
    assert taught.after["score"] > taught.before["score"]


def test_too_few_pictures_are_refused(folder: Path) -> None:  # noqa: F811
    for name in ("p0.png", "p1.png"):
        (folder / name).unlink()
    with pytest.raises(TrainingError, match="4 finished pictures are too few"):
        lesson_from(Source("unpaired", None, folder), "Mine")
