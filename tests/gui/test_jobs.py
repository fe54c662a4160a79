"""Priorities, giving way, latest wins, cancelling, failures and closing of the worker threads."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from camnet_gui.events import Event, Progress, Report, Timing
from camnet_gui.gui.jobs import Channel, Pool, Priority


@pytest.fixture
def pool(qapp: object) -> Iterator[Pool]:
    made = Pool("camnet-test")
    yield made
    assert made.close(5.0)


def hold(pool: Pool) -> threading.Event:
    """Occupy the thread until the event is set, so that what comes next queues up."""
    go, running = threading.Event(), threading.Event()

    def work(report: Report) -> None:
        running.set()
        assert go.wait(10)

    pool.submit(work, priority=-1)
    assert running.wait(10)
    return go


def test_result_arrives_in_the_gui_thread(pool: Pool, qtbot: QtBot) -> None:
    seen: list[tuple[int, bool, bool]] = []
    gui = threading.current_thread()
    pool.submit(
        lambda report: threading.current_thread() is gui,
        on_done=lambda in_gui: seen.append((7, in_gui, threading.current_thread() is gui)),
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(7, False, True)]


def test_what_the_user_looks_at_comes_first_then_in_order(pool: Pool, qtbot: QtBot) -> None:
    go = hold(pool)
    order: list[str] = []
    for name, priority in (("train", Priority.TRAINING), ("export", Priority.EXPORT), ("a", Priority.LOOK),
                           ("b", Priority.LOOK)):
        pool.submit(lambda report, name=name: order.append(name), priority=priority)
    go.set()
    qtbot.waitUntil(lambda: len(order) == 4)
    assert order == ["a", "b", "export", "train"]


def test_a_pool_rests_once_after_its_work(qapp: object) -> None:
    rested = threading.Semaphore(0)
    pool = Pool("camnet-test", rest=rested.release, rest_s=0.01)
    assert not rested.acquire(timeout=0.1)  # nothing was done yet
    for _ in range(2):
        assert pool.drain(10)
        assert rested.acquire(timeout=10)
        assert not rested.acquire(timeout=0.1)
    assert pool.close(5.0)


def test_a_pool_that_never_pauses_rests_between_jobs(qapp: object) -> None:
    seen: list[str] = []
    pool = Pool("camnet-test", rest=lambda: seen.append("rest"), rest_s=1e6, restless_s=0.0)
    for number in range(3):
        pool.submit(lambda report, number=number: seen.append(f"job {number}"))
    assert pool.drain(10)
    assert pool.close(5.0)
    assert seen[:6] == ["job 0", "rest", "job 1", "rest", "job 2", "rest"]


def test_a_long_job_gives_way_at_its_next_report(pool: Pool, qtbot: QtBot) -> None:
    order: list[str] = []
    begun = threading.Event()

    def export(report: Report) -> None:
        begun.set()
        for step in range(200):
            time.sleep(0.01)
            report(Progress("tile", step, 200))
            if "look" in order:
                break
        order.append("export ends")

    pool.submit(export, priority=Priority.EXPORT)
    assert begun.wait(5)
    threads: set[str] = set()

    def look(report: Report) -> None:
        threads.add(threading.current_thread().name)
        order.append("look")

    asked = time.monotonic()
    pool.submit(look, priority=Priority.LOOK, on_done=lambda _: order.append(f"{time.monotonic() - asked < 0.5}"))
    qtbot.waitUntil(lambda: len(order) == 3)
    assert order[0] == "look" and set(order[1:]) == {"export ends", "True"}
    assert threads == {"camnet-test"}


def test_equal_priority_does_not_give_way(pool: Pool, qtbot: QtBot) -> None:
    order: list[str] = []
    begun, queued = threading.Event(), threading.Event()

    def first(report: Report) -> None:
        begun.set()
        assert queued.wait(5)
        report(Progress("tile", 1, 2))
        order.append("first")

    pool.submit(first, priority=Priority.LOOK)
    assert begun.wait(5)
    pool.submit(lambda report: order.append("second"), priority=Priority.LOOK)
    queued.set()
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["first", "second"]


def test_cancel_raises_in_report_runs_finally_and_delivers_nothing(pool: Pool, qtbot: QtBot) -> None:
    seen: list[str] = []
    begun, cancelled = threading.Event(), threading.Event()

    def work(report: Report) -> str:
        begun.set()
        try:
            assert cancelled.wait(5)
            report(Timing("tile", 0.0))
            return "finished"
        finally:
            seen.append("cleaned up")

    job = pool.submit(work, on_done=seen.append, on_failed=lambda error: seen.append("failed"),
                      on_end=lambda: seen.append("end"))
    assert begun.wait(5)
    job.cancel()
    cancelled.set()
    qtbot.waitUntil(lambda: "end" in seen)
    assert seen == ["cleaned up", "end"]


@pytest.mark.parametrize("error", [ValueError("no"), RuntimeError("also these"), StopIteration(), MemoryError()])
def test_a_failure_carries_the_exception_object_and_the_thread_goes_on(
    pool: Pool, qtbot: QtBot, error: Exception
) -> None:
    seen: list[Exception] = []

    def work(report: Report) -> None:
        raise error

    pool.submit(work, on_failed=seen.append)
    done: list[int] = []
    pool.submit(lambda report: 1, on_done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert seen == [error] and seen[0] is error


def test_events_arrive_but_progress_is_thinned(pool: Pool, qtbot: QtBot) -> None:
    events: list[Event] = []

    def work(report: Report) -> None:
        for step in range(2000):
            report(Progress("tile", step, 2000))
        report(Progress("tile", 2000, 2000))
        report(Progress("heartbeat", 0, 0))
        report(Timing("stage", 1.5))

    pool.submit(work, on_event=events.append)
    qtbot.waitUntil(lambda: Timing("stage", 1.5) in events)
    assert Progress("tile", 2000, 2000) in events
    assert Progress("heartbeat", 0, 0) not in events
    assert len(events) < 200


def test_latest_wins(pool: Pool, qtbot: QtBot) -> None:
    go = hold(pool)
    channel, ran, shown = Channel(pool), [], []
    for number in range(6):

        def work(report: Report, number: int = number) -> int:
            ran.append(number)
            return number

        channel.request(work, shown.append)
    go.set()
    qtbot.waitUntil(lambda: not channel.busy)
    assert ran == [5] and shown == [5]


def test_a_superseded_job_that_runs_long_is_cancelled(pool: Pool, qtbot: QtBot) -> None:
    channel, shown = Channel(pool), []
    begun = threading.Event()

    def slow(report: Report) -> str:
        begun.set()
        for step in range(1000):
            time.sleep(0.01)
            report(Progress("tile", step, 1000))
        return "slow"

    channel.request(slow, shown.append)
    assert begun.wait(5)
    time.sleep(0.35)
    start = time.monotonic()
    channel.request(lambda report: "new", shown.append)
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == ["new"] and time.monotonic() - start < 0.5


def test_results_keep_coming_while_requests_do(pool: Pool, qtbot: QtBot) -> None:
    """A slider that moves all the time must not starve the picture."""
    channel, shown = Channel(pool), []

    def work(report: Report, number: int) -> int:
        for _ in range(5):
            time.sleep(0.01)
            report(Progress("tile", 1, 5))
        return number

    for number in range(40):
        channel.request(lambda report, number=number: work(report, number), shown.append)
        qtbot.wait(10)
    qtbot.waitUntil(lambda: not channel.busy)
    assert len(shown) >= 3 and shown == sorted(shown) and shown[-1] == 39


def test_no_channel_starves_another_while_both_are_asked_all_the_time(pool: Pool, qtbot: QtBot) -> None:
    """RESTORED and ENHANCED share a thread: a drag that changes both must go on showing both."""
    channels, shown = (Channel(pool), Channel(pool)), ([], [])  # type: ignore[var-annotated]

    def work(report: Report, number: int) -> int:
        time.sleep(0.06)
        return number

    for number in range(60):
        for channel, results in zip(channels, shown, strict=True):
            channel.request(lambda report, number=number: work(report, number), results.append)
        qtbot.wait(10)
    during = [len(results) for results in shown]
    qtbot.waitUntil(lambda: not any(channel.busy for channel in channels))
    assert min(during) >= 2
    for results in shown:
        assert results == sorted(results) and results[-1] == 59


def test_a_waiting_request_is_exchanged_and_takes_on_the_new_priority(pool: Pool, qtbot: QtBot) -> None:
    go, ran = hold(pool), []
    channel = Channel(pool)
    channel.request(lambda report: "old", ran.append, priority=Priority.THUMBNAIL)
    pool.submit(lambda report: "other", priority=Priority.LOOK, on_done=ran.append)
    channel.request(lambda report: "new", ran.append, priority=Priority.PREVIEW)
    go.set()
    qtbot.waitUntil(lambda: not channel.busy and len(ran) == 2)
    assert ran == ["new", "other"]


def test_stale_results_are_dropped_after_clear(pool: Pool, qtbot: QtBot) -> None:
    channel, shown = Channel(pool), []
    finish = threading.Event()

    def old(report: Report) -> str:
        assert finish.wait(5)
        return "old"

    channel.request(old, shown.append)
    channel.clear()
    channel.request(lambda report: "new", shown.append)
    finish.set()
    qtbot.waitUntil(lambda: not channel.busy)
    assert shown == ["new"]


def test_a_request_that_is_over_is_forgotten_without_looking_for_garbage(pool: Pool, qtbot: QtBot) -> None:
    class Picture:
        pass

    picture, channel, done = Picture(), Channel(pool), []
    alive = weakref.ref(picture)
    gc.disable()
    try:
        channel.request(lambda report, kept=picture: id(kept), done.append)
        del picture
        qtbot.waitUntil(lambda: bool(done) and not channel.busy)
        pool.submit(lambda report: None)  # the thread remembers the last job only
        qtbot.waitUntil(lambda: alive() is None)
    finally:
        gc.enable()


def test_closing_cancels_and_waits_a_bounded_time(qapp: object) -> None:
    pool = Pool("camnet-close")
    begun, cleaned, after = threading.Event(), threading.Event(), []

    def work(report: Report) -> None:
        begun.set()
        try:
            while True:
                time.sleep(0.01)
                report(Progress("tile", 0, 1))
        finally:
            cleaned.set()

    pool.submit(work, on_end=lambda: after.append("end"))
    assert begun.wait(5)
    start = time.monotonic()
    assert pool.close(5.0)
    assert time.monotonic() - start < 1.0 and cleaned.is_set()
    assert pool.submit(lambda report: None).cancelled


def test_closing_does_not_wait_for_ever(qapp: object) -> None:
    pool = Pool("camnet-stuck")
    begun, release = threading.Event(), threading.Event()

    def deaf(report: Report) -> None:
        begun.set()
        release.wait(10)

    pool.submit(deaf)
    assert begun.wait(5)
    start = time.monotonic()
    assert not pool.close(0.2)
    assert time.monotonic() - start < 1.0
    release.set()
    assert pool.close(5.0)
