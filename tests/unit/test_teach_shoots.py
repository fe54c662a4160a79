"""What is held out of learning: whole shoots where there are several."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from camnet_gui.teach.shoots import SHARE, held_out, shoots

NOON = datetime(2024, 5, 1, 12)
Photos = list[tuple[Path, datetime | None]]


def at(minutes: float, folder: str = "a") -> tuple[Path, datetime | None]:
    return Path(folder) / f"{minutes}.nef", NOON + timedelta(minutes=minutes)


def test_a_pause_or_another_folder_begins_a_shoot() -> None:
    photos: Photos = [at(0), at(100), at(10), at(11, "b"), (Path("c/x.nef"), None), (Path("c/y.nef"), None)]
    assert sorted(shoots(photos)) == [[0, 2], [1], [3], [4, 5]]


def test_small_shoots_are_held_out_whole() -> None:
    photos: Photos = [*(at(i) for i in range(18)), at(500), at(501), at(502)]
    assert held_out(photos) == ([18, 19, 20], True)


def test_of_a_single_shoot_the_last_photos_are_held_out() -> None:
    assert held_out([at(i) for i in range(20)]) == ([17, 18, 19], False)
    assert held_out([at(0), at(1)]) == ([1], False)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.none() | st.integers(0, 2000)), min_size=2, max_size=60))
def test_something_is_always_left_to_learn_from_and_to_test_with(drawn: list[tuple[str, int | None]]) -> None:
    photos: Photos = [
        (Path(folder) / f"{i}.nef", None if m is None else NOON + timedelta(minutes=m))
        for i, (folder, m) in enumerate(drawn)
    ]
    chosen, _ = held_out(photos)
    assert 1 <= len(set(chosen)) == len(chosen) < len(photos)
    assert len(chosen) <= max(2 * round(SHARE * len(photos)), 2)
    assert sorted(i for group in shoots(photos) for i in group) == list(range(len(photos)))
