"""A cache bound by bytes: the least recently used entries go first."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Callable, Hashable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any, Final, TypeVar, cast

import numpy as np

T = TypeVar("T")
_OWN: Final = __name__.partition(".")[0]
_SMALL: Final = 1024  # bytes that an entry without any block counts


def blocks_of(value: object) -> dict[int, int]:
    """Blocks of memory that a value holds on to: bytes by the identity of the array that owns them.

    Arrays and byte strings are found in containers, dataclasses and objects of this program, but for the attributes
    that a class names in `KEPT_ELSEWHERE`. What two values share has one identity, so that it can be counted once.
    """
    found: dict[int, int] = {}
    seen: set[int] = set()
    waiting: list[object] = [value]
    while waiting:
        each = waiting.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        if isinstance(each, np.ndarray):
            owner = each
            while isinstance(owner.base, np.ndarray):
                owner = owner.base
            found[id(owner)] = owner.nbytes
        elif isinstance(each, bytes):
            found[id(each)] = len(each)
        else:
            waiting += _parts(each)
    return found


def _parts(value: object) -> Iterator[Any]:
    if isinstance(value, tuple | list | set | frozenset):
        yield from value
    elif isinstance(value, dict):
        yield from value.values()
    elif is_dataclass(value) and not isinstance(value, type):
        yield from (getattr(value, field.name) for field in fields(value))
    elif type(value).__module__.partition(".")[0] == _OWN and not isinstance(value, type):
        elsewhere = getattr(type(value), "KEPT_ELSEWHERE", ())
        yield from (each for name, each in getattr(value, "__dict__", {}).items() if name not in elsewhere)


class Cache:
    """Keeps what `get` made, up to `capacity` bytes, keys included. What is larger than that is returned, not kept."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._entries: OrderedDict[Hashable, tuple[object, frozenset[int]]] = OrderedDict()
        self._holders: Counter[int] = Counter()
        self._sizes: dict[int, int] = {}
        self._total = 0

    def __contains__(self, key: object) -> bool:
        """Whether `get` would make nothing."""
        return key in self._entries

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """The value of `key`, made when it isn't there. Keys hold on to their photo, so an id is never reused."""
        if key in self._entries:
            self._entries.move_to_end(key)
            return cast(T, self._entries[key][0])
        value = make()
        # A job that gives way while it makes a value lets others in, who may have made the same one.
        self._drop(key)
        # A photo that only a small value's key holds on to takes as much memory as any other.
        blocks = blocks_of((key, value)) or {id(key): _SMALL}
        if sum(blocks.values()) <= self._capacity:
            self._entries[key] = (value, frozenset(blocks))
            for block, size in blocks.items():
                # A value may let go of an array while it is kept, and the identity then is that of another one.
                self._total += size - self._sizes.get(block, 0)
                self._sizes[block] = size
                self._holders[block] += 1
        while self._total > self._capacity:
            self._drop(next(iter(self._entries)))
        return value

    def forget(self, photo: object) -> None:
        """Drop everything whose key names `photo`."""
        self._drop_named(lambda part: part is photo)

    def forget_style(self, style: str) -> None:
        """Drop everything whose key names the style."""
        self._drop_named(lambda part: part == style if isinstance(part, str) else False)

    def clear(self) -> None:
        """Drop everything."""
        for key in list(self._entries):
            self._drop(key)

    def _drop_named(self, meant: Callable[[object], bool]) -> None:
        for key in [k for k in self._entries if isinstance(k, tuple) and any(map(meant, k))]:
            self._drop(key)

    def _drop(self, key: Hashable) -> None:
        if key not in self._entries:
            return
        _, blocks = self._entries.pop(key)
        for block in blocks:
            self._holders[block] -= 1
            if not self._holders[block]:
                del self._holders[block]
                self._total -= self._sizes.pop(block)

    @property
    def total(self) -> int:
        """Bytes kept."""
        return self._total
