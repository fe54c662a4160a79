"""A cache bound by bytes: the least recently used entries go first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import fields, is_dataclass
from typing import TypeVar, cast

import numpy as np

T = TypeVar("T")


def size_of(value: object) -> int:
    """Bytes of the arrays in a value: an array, or a dataclass of arrays; anything else counts a kilobyte."""
    if isinstance(value, np.ndarray):
        return value.nbytes
    if is_dataclass(value):
        return sum(size_of(getattr(value, field.name)) for field in fields(value))
    return 1024


class Cache:
    """Keeps what `get` made, up to `capacity` bytes. An entry larger than that is returned but not kept."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._entries: OrderedDict[Hashable, tuple[object, int]] = OrderedDict()
        self._total = 0

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """The value of `key`, made when it isn't there. Keys hold on to their photo, so an id is never reused."""
        if key in self._entries:
            self._entries.move_to_end(key)
            return cast(T, self._entries[key][0])
        value = make()
        # A job that gives way while it makes a value lets others in, who may have made the same one.
        self._drop(key)
        size = size_of(value)
        if size <= self._capacity:
            self._entries[key] = (value, size)
            self._total += size
        while self._total > self._capacity:
            self._drop(next(iter(self._entries)))
        return value

    def forget(self, photo: object) -> None:
        """Drop everything whose key names `photo`."""
        for key in [k for k in self._entries if isinstance(k, tuple) and any(part is photo for part in k)]:
            self._drop(key)

    def _drop(self, key: Hashable) -> None:
        if key in self._entries:
            self._total -= self._entries.pop(key)[1]

    @property
    def total(self) -> int:
        """Bytes kept."""
        return self._total
