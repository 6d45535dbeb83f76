"""Connections of our own: who may use which next, and that none is lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from vtyped.addresses import Address
from vtyped.http import pools
from vtyped.http.heads import Answer, Head
from vtyped.http.library import chosen, httpcore

ORIGINS = ["https://vt.example/api", "https://other.example/api"]


class Carrier:
    """A connection that does as it is told."""

    def __init__(self, origin: tuple[str, str, int]) -> None:
        self.origin = origin
        self.sent = 0
        self.failure: BaseException | None = None
        self.is_good = True
        self.is_old = False
        self.closed = False

    def send(self, head: Head, body: object) -> Answer:
        assert not self.closed
        assert head.address.origin == self.origin
        self.sent += 1
        if self.failure is not None:
            raise self.failure
        return Answer(200, {}, iter([b"body"]))

    def finish(self) -> None:
        if self.failure is not None:
            raise self.failure

    def is_available(self) -> bool:
        return self.is_good

    def has_expired(self) -> bool:
        return self.is_old

    def close(self) -> None:
        assert not self.closed
        self.closed = True


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Carrier]:
    """Every connection, of pools of two."""
    monkeypatch.setattr(pools, "CONNECTIONS", 2)
    return []


@pytest.fixture
def pool(made: list[Carrier]) -> pools.Pool:
    def make(origin: tuple[str, str, int]) -> Carrier:
        made.append(Carrier(origin))
        return made[-1]

    return pools.Pool(make)


def send(pool: pools.Pool, to: int = 0) -> Answer:
    address = Address.parse(ORIGINS[to])
    assert address is not None
    return pool.send(Head("GET", address, b"/", [], {"pool": 0.01}, is_whole=True), b"")


def closed(made: list[Carrier]) -> list[bool]:
    return [each.closed for each in made]


def test_one_that_is_free_is_used_again(pool: pools.Pool, made: list[Carrier]) -> None:
    for _ in range(5):
        answer = send(pool)
        assert list(answer.body) == [b"body"]
        answer.body.close()
        answer.body.close()
    assert [each.sent for each in made] == [5]


def test_the_newest_that_is_free_is_used(pool: pools.Pool, made: list[Carrier]) -> None:
    answers = [send(pool), send(pool)]
    for answer in answers:
        answer.body.close()
    for _ in range(3):
        send(pool).body.close()
    assert [each.sent for each in made] == [1, 4]


def test_there_are_no_more_than_there_may_be(pool: pools.Pool, made: list[Carrier]) -> None:
    answers = [send(pool), send(pool, 1)]
    with pytest.raises(chosen().PoolTimeout, match="no connection became free"):
        send(pool)
    answers[1].body.close()
    # The one that is free is of another origin, and makes room.
    send(pool)
    assert closed(made) == [False, True, False]


def test_one_that_expired_is_closed_and_leaves_its_place(pool: pools.Pool, made: list[Carrier]) -> None:
    send(pool, 1).body.close()
    for _ in range(3):
        send(pool).body.close()
        made[-1].is_old = True
    assert closed(made) == [False, True, True, False]
    send(pool, 1).body.close()
    assert made[0].sent == 2


def test_one_that_cannot_be_used_again_is_closed(pool: pools.Pool, made: list[Carrier]) -> None:
    answer = send(pool)
    made[0].is_good = False
    answer.body.close()
    send(pool).body.close()
    assert closed(made) == [True, False]
    pool.close()
    assert closed(made) == [True, True], "the first of them once"


@pytest.mark.parametrize("failure", [httpcore.ReadError("reset"), KeyboardInterrupt(), ValueError("a fault")])
@pytest.mark.parametrize("when", ["making", "sending", "finishing"])
def test_no_place_is_lost_where_one_fails(
    pool: pools.Pool, made: list[Carrier], monkeypatch: pytest.MonkeyPatch, failure: BaseException, when: str
) -> None:
    def fail(*_: Any) -> None:
        raise failure

    expected = chosen().ReadError if isinstance(failure, httpcore.ReadError) and when != "finishing" else type(failure)
    for _ in range(5):
        with monkeypatch.context() as patched:
            patched.setattr(Carrier, {"making": "__init__", "sending": "send", "finishing": "finish"}[when], fail)
            patched.setattr(Carrier, "is_available", lambda _: False)
            with pytest.raises(expected):
                send(pool).body.close()
    answers = [send(pool), send(pool)]
    for answer in answers:
        answer.body.close()
    assert closed(made) == [True] * (len(made) - 2) + [False, False]


@pytest.mark.parametrize(
    "name",
    [
        *("ConnectError", "ReadError", "WriteError", "ConnectTimeout", "ReadTimeout", "WriteTimeout", "PoolTimeout"),
        *("ProxyError", "UnsupportedProtocol", "RemoteProtocolError", "LocalProtocolError"),
    ],
)
def test_errors_are_those_of_transports(pool: pools.Pool, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    def fail(*_: Any) -> None:
        raise getattr(httpcore, name)("why")

    monkeypatch.setattr(Carrier, "send", fail)
    with pytest.raises(getattr(chosen(), name), match="why"):
        send(pool)


def test_errors_of_bodies_are_those_of_transports(pool: pools.Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut() -> Iterator[bytes]:
        yield b"half"
        raise httpcore.RemoteProtocolError("cut")

    monkeypatch.setattr(Carrier, "send", lambda *_: Answer(200, {}, cut()))
    with pytest.raises(chosen().RemoteProtocolError, match="cut"):
        list(send(pool).body)


def test_a_closed_pool_begins_anew(pool: pools.Pool, made: list[Carrier]) -> None:
    send(pool).body.close()
    used = send(pool, 1)
    pool.close()
    assert closed(made) == [True, True]
    made[1].closed = False  # whoever still has it closes it once more
    used.body.close()
    send(pool).body.close()
    send(pool, 1).body.close()
    assert closed(made) == [True, True, False, False]
