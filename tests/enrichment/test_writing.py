"""What is put down is kept in order, and by the time it is waited for."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped.enrichment.writing import Writer


def _nothing() -> None:
    pass


def _taken(_: list[int]) -> None:
    pass


@given(st.lists(st.integers(0, 150), max_size=5))
def test_all_in_order(numbers: list[int]) -> None:
    kept: list[int] = []
    writer = Writer(kept.extend, _nothing)
    put = 0
    for number in numbers:
        for _ in range(number):
            writer.put(put)
            put += 1
        writer.flush()
        assert kept == list(range(put))
    writer.put(put)
    writer.close()
    assert kept == list(range(put + 1))


def test_what_comes_meanwhile_is_kept_together() -> None:
    began, go_on = threading.Event(), threading.Event()
    kept: list[list[int]] = []

    def keep(things: list[int]) -> None:
        began.set()
        go_on.wait(5)
        kept.append(things)

    writer = Writer(keep, _nothing)
    writer.put(0)
    assert began.wait(5)
    for number in range(1, 100):
        writer.put(number)
    go_on.set()
    writer.close()
    assert kept == [[0], list(range(1, 65)), list(range(65, 100))]


def test_a_failure_ends_it() -> None:
    kept: list[int] = []

    def keep(things: list[int]) -> None:
        if 1 in things:
            raise OSError("the disk is full")
        kept.extend(things)

    writer = Writer(keep, _nothing)
    writer.put(0)
    writer.flush()
    writer.put(1)
    for _ in range(2):
        with pytest.raises(OSError, match="full"):
            writer.flush()
    writer.put(2)
    writer.close()
    assert kept == [0]


def test_what_is_put_off_is_done_when_nothing_more_comes() -> None:
    put_off: list[int] = []
    kept: list[int] = []
    is_kept = threading.Event()

    def settle() -> None:
        kept.extend(put_off)
        put_off.clear()
        is_kept.set()

    writer = Writer(put_off.extend, settle)
    writer.put(0)
    assert is_kept.wait(5)
    assert kept == [0]
    writer.put(1)
    writer.flush()
    assert kept == [0, 1]
    writer.put(2)
    writer.close()
    assert kept == [0, 1, 2]


def test_a_failure_of_what_was_put_off_is_told() -> None:
    def settle() -> None:
        raise OSError("the disk is full")

    writer = Writer(_taken, settle)
    writer.put(0)
    for _ in range(2):
        with pytest.raises(OSError, match="full"):
            writer.flush()
    writer.close()
