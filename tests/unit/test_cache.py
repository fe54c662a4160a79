"""The byte-bound cache."""

from dataclasses import dataclass

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from camnet_gui.cache import Cache, blocks_of


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


def test_what_entries_share_is_counted_once_and_kept_as_long_as_one_needs_it() -> None:
    whole = np.zeros(60, np.uint8)
    cache = Cache(100)
    cache.get("a", lambda: whole)
    cache.get("b", lambda: whole[10:20])
    assert cache.total == 60
    cache.get("c", lambda: np.zeros(40, np.uint8))
    assert cache.total == 100
    cache.get("d", lambda: np.zeros(30, np.uint8))  # "a" and then "b" have to go
    assert cache.total == 70


def test_photos_in_keys_and_arrays_inside_of_objects_count() -> None:
    @dataclass(frozen=True, eq=False)
    class Photo:
        mosaic: np.ndarray
        preview: bytes

    photo = Photo(np.zeros(30, np.uint8), bytes(10))
    cache = Cache(1000)
    cache.get(("balance", photo), lambda: (1.0, 2.0))
    assert cache.total == 40
    inner = Cache(500)
    inner.get("x", lambda: np.zeros(7, np.uint8))
    # An object of this program: its attributes are looked through.
    assert sum(blocks_of(inner).values()) == 7


def test_what_a_class_says_is_kept_elsewhere_does_not_count() -> None:
    class Runner:
        KEPT_ELSEWHERE = ("_net",)

        def __init__(self) -> None:
            self._net, self._level = np.zeros(50, np.uint8), np.zeros(7, np.uint8)

    Runner.__module__ = "camnet_gui.example"
    assert list(blocks_of(Runner()).values()) == [7]


def test_what_has_no_arrays_counts_a_little() -> None:
    cache = Cache(3000)
    for key in range(5):
        cache.get(key, lambda: "text")
    assert cache.total == 2048


def test_an_array_that_changed_while_it_was_kept_does_not_upset_the_count() -> None:
    array, cache = np.zeros(10, np.uint8), Cache(100)
    cache.get("early", lambda: [array])
    array.resize(30, refcheck=False)
    cache.get("late", lambda: [array])
    assert cache.total == 30
    cache.clear()
    assert cache.total == 0
