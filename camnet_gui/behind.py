"""One thing done in a thread behind what its caller does next."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor


class Behind:
    """Does one thing behind what its thread does meanwhile; errors are raised by the next call, or at the end.

    apart : in a thread; otherwise at once
    """

    def __init__(self, apart: bool) -> None:
        self._pool = ThreadPoolExecutor(1) if apart else None
        self._last: Future[None] | None = None

    def __enter__(self) -> Behind:
        return self

    def do(self, work: Callable[[], None]) -> None:
        """Wait for the work before, and begin this one."""
        if self._pool is None:
            work()
            return
        if self._last is not None:
            self._last.result()
        self._last = self._pool.submit(work)

    def __exit__(self, kind: type[BaseException] | None, *others: object) -> None:
        if self._pool is not None:
            self._pool.shutdown()
        if self._last is not None and kind is None:
            self._last.result()
