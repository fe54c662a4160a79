"""The byte-bound cache."""

from dataclasses import dataclass

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from camnet_gui.cache import Cache, size_of


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 40)), max_size=60), st.integers(0, 100))
def test_it_never_holds_more_than_its_capacity_and_counts_rightly(calls: list[tuple[int, int]], capacity: int) -> None:
    cache, kept = Cache(capacity), dict[int, int]()
    for key, size in calls:
        value = cache.get(key, lambda size=size: np.zeros(size, np.uint8))  # type: ignore[misc]
        kept[key] = len(value)
        assert 0 <= cache.total <= capacity
    # What is asked for again is either the kept value or made anew: never anything else.
    for key, size in kept.items():
        assert len(cache.get(key, lambda size=size: np.zeros(size, np.uint8))) == size  # type: ignore[misc]


def test_the_least_recently_used_goes_first() -> None:
    cache, made = Cache(20), list[str]()

    def make(name: str) -> np.ndarray:
        return cache.get(name, lambda: made.append(name) or np.zeros(10, np.uint8))  # type: ignore[func-returns-value]

    for name in "ab" + "a" + "c" + "a" + "b":
        make(name)
    assert made == ["a", "b", "c", "b"]


def test_a_value_made_again_while_it_was_made_is_counted_once() -> None:
    cache = Cache(100)

    def outer() -> np.ndarray:
        cache.get("key", lambda: np.zeros(30, np.uint8))
        return np.ones(40, np.uint8)

    assert cache.get("key", outer).size == 40
    assert cache.total == 40


def test_forgetting_a_photo_drops_what_names_it() -> None:
    @dataclass(frozen=True, eq=False)
    class Photo:
        name: str

    one, other, cache = Photo("one"), Photo("other"), Cache(1000)
    cache.get(("tile", one, 1), lambda: np.zeros(10, np.uint8))
    cache.get(("tile", other, 1), lambda: np.zeros(20, np.uint8))
    cache.forget(one)
    assert cache.total == 20


def test_sizes_add_up_over_dataclasses() -> None:
    @dataclass
    class Both:
        a: np.ndarray
        b: np.ndarray

    assert size_of(Both(np.zeros(3, np.float32), np.zeros(5, np.uint8))) == 17
