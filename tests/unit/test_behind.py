"""One thing behind another: order, errors, threads."""

from __future__ import annotations

import threading
from functools import partial

import pytest

from camnet_gui.behind import Behind


@pytest.mark.parametrize("apart", [False, True])
def test_everything_is_done_in_order(apart: bool) -> None:
    done, threads = list[int](), set[int]()

    def work(number: int) -> None:
        done.append(number)
        threads.add(threading.get_ident())

    with Behind(apart) as behind:
        for number in range(5):
            behind.do(partial(work, number))
    assert done == list(range(5))
    assert (threading.get_ident() in threads) is not apart


@pytest.mark.parametrize("apart", [False, True])
@pytest.mark.parametrize("last", [False, True])
def test_an_error_reaches_the_caller(apart: bool, last: bool) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), Behind(apart) as behind:
        behind.do(fail)
        if not last:
            behind.do(lambda: None)


def test_what_stops_the_caller_is_what_is_raised() -> None:
    waits = threading.Event()

    def fail() -> None:
        waits.wait(5)
        raise ZeroDivisionError

    with pytest.raises(KeyError), Behind(True) as behind:
        behind.do(fail)
        waits.set()
        raise KeyError
    assert not any("ThreadPool" in thread.name for thread in threading.enumerate())
