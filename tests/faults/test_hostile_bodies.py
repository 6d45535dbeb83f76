"""Answers that are made to do harm, or are no answers of the API."""

from __future__ import annotations

import gzip
import json
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.faces import Connect
from tests.faults.bodies import HASH
from tests.faults.conftest import Serve
from tests.faults.server import Conversation, Reply, answer
from vtyped import ForbiddenError, InvalidBodyError, TransportError, UnexpectedAnswerError, VirusTotalError

MB = 1024 * 1024
LARGEST = 64 * MB
"""Bytes of JSON that the client takes by default."""
HUGE = LARGEST + 4 * MB


def packed(wbits: int) -> Callable[[], bytes]:
    """200 MB of valid JSON in a few hundred kilobytes."""

    def pack() -> bytes:
        packer = zlib.compressobj(1, wbits=wbits)
        parts = [packer.compress(b'{"data": "')]
        parts += [packer.compress(b"a" * MB) for _ in range(200)]
        return b"".join([*parts, packer.compress(b'"}'), packer.flush()])

    return pack


def doubly_packed() -> bytes:
    return gzip.compress(packed(31)())


def endless(head: bytes, piece: bytes) -> Callable[[Conversation], None]:
    def send(conversation: Conversation) -> None:
        conversation.send(b"HTTP/1.1 200 OK\r\n" + head + b"\r\n\r\n")
        sent = 0
        while sent < 3 * LARGEST and not conversation.over.is_set():
            conversation.send(piece)
            sent += len(piece)

    return send


@pytest.fixture
def memory() -> Iterator[Callable[[], int]]:
    """Peak of what Python holds, in bytes, since the test began."""
    tracemalloc.start()
    yield lambda: tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()


def assert_too_large(client: Any) -> None:
    with pytest.raises(VirusTotalError, match=r"(?i)larg|more than|exceed") as caught:
        client.files.get(HASH)
    assert not isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    "head",
    [
        b"X-Bomb: " + b"a" * 200_000 + b"\r\n",
        b"".join(b"X-%d: a\r\n" % number for number in range(100_000)),
        b"X-Folded: a\r\n" + b" a\r\n" * 100_000,
    ],
    ids=["one", "many", "folded"],
)
def test_f21_a_huge_head(connect: Connect, serve: Serve, waits: list[float], head: bytes) -> None:
    server = serve(b"HTTP/1.1 200 OK\r\n" + head + b"Content-Length: 2\r\n\r\n{}")
    with pytest.raises(InvalidBodyError, match="head of the answer is larger") as caught:
        connect(base_url=server.base_url).files.get(HASH)
    assert caught.value.response.status == 0
    assert len(server.requests) == 1
    assert waits == []


@pytest.mark.parametrize(
    ("coding", "make"),
    [("gzip", packed(31)), ("deflate", packed(15)), ("deflate", packed(-15)), ("gzip, gzip", doubly_packed)],
    ids=["gzip", "zlib", "deflate", "twice"],
)
def test_f22_a_bomb(
    connect: Connect,
    serve: Serve,
    waits: list[float],
    memory: Callable[[], int],
    coding: str,
    make: Callable[[], bytes],
) -> None:
    server = serve(answer(200, make(), Content_Encoding=coding))
    if coding == "gzip, gzip":
        # Nobody asked for that: refused as such, or unpacked within bounds.
        with pytest.raises((TransportError, UnexpectedAnswerError)):
            connect(base_url=server.base_url).files.get(HASH)
    else:
        assert_too_large(connect(base_url=server.base_url))
    assert memory() < 2.5 * LARGEST
    assert len(server.requests) == 1


def test_f22_a_bomb_as_an_error(connect: Connect, serve: Serve, waits: list[float], memory: Callable[[], int]) -> None:
    server = serve(answer(404, packed(31)(), Content_Encoding="gzip"))
    with pytest.raises(VirusTotalError):
        connect(base_url=server.base_url).files.get(HASH)
    assert memory() < 2.5 * LARGEST


@pytest.mark.parametrize(
    ("head", "piece"),
    [
        (b"Connection: close", b" " * MB),
        (b"Transfer-Encoding: chunked", b"100000\r\n" + b" " * MB + b"\r\n"),
        (b"Content-Length: 999999999999999", b" " * MB),
    ],
    ids=["closing", "chunked", "length"],
)
def test_f23_an_endless_body(
    connect: Connect, serve: Serve, waits: list[float], memory: Callable[[], int], head: bytes, piece: bytes
) -> None:
    server = serve(endless(head, piece))
    assert_too_large(connect(base_url=server.base_url))
    assert memory() < 2.5 * LARGEST
    assert len(server.requests) == 1


def test_f23_an_endless_error_is_not_read_on(connect: Connect, serve: Serve, waits: list[float]) -> None:
    sent = []

    def refuse(conversation: Conversation) -> None:
        conversation.send(b"HTTP/1.1 403 No\r\nConnection: close\r\n\r\n")
        while len(sent) < 100 and not conversation.over.is_set():
            conversation.send(b" " * MB)
            sent.append(MB)

    with pytest.raises(ForbiddenError):
        connect(base_url=serve(refuse).base_url).files.get(HASH)
    assert sum(sent) < 50 * MB, "what of it is under way, and no more"


def test_f24_huge_json(connect: Connect, serve: Serve, waits: list[float]) -> None:
    report = {"data": {"type": "file", "id": HASH, "attributes": {"names": ["a" * HUGE]}}}
    server = serve(answer(200, json.dumps(report).encode()))
    assert_too_large(connect(base_url=server.base_url))
    assert len(server.requests) == 1


def test_f24_large_json_within_the_bounds(connect: Connect, serve: Serve) -> None:
    report = {"data": {"type": "file", "id": HASH, "attributes": {"names": ["a" * 16 * MB]}}}
    found = connect(base_url=serve(answer(200, json.dumps(report).encode())).base_url).files.get(HASH)
    assert len(found.attributes.names[0]) == 16 * MB


def inside(value: bytes) -> bytes:
    return b'{"data": {"type": "file", "id": "x", "attributes": {"size": %s}}}' % value


PAGE = b"<!doctype html><html><title>Log in</title><form action=/portal>" + b"." * 2000 + b"</form></html>"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(inside(b"[" * 100_000 + b"]" * 100_000), id="F25-lists"),
        pytest.param(inside(b'{"a":' * 100_000 + b"1" + b"}" * 100_000), id="F25-objects"),
        pytest.param(b"[" * 1_000_000, id="F25-unclosed"),
        pytest.param(inside(b"NaN"), id="F26-NaN"),
        pytest.param(inside(b"Infinity"), id="F26-Infinity"),
        pytest.param(inside(b"-Infinity"), id="F26-negative"),
        pytest.param(inside(b"1" * 5000), id="F27-digits"),
        pytest.param(inside(b'"\xff\xfe"'), id="F28-bytes"),
        pytest.param(inside('"é"'.encode("latin-1")), id="F28-latin-1"),
        pytest.param(b"", id="F29-empty"),
        pytest.param(b" \r\n", id="F29-white-space"),
        pytest.param(PAGE, id="F30-captive-portal"),
        pytest.param(b"null", id="F31-null"),
        pytest.param(b'{"data": null}', id="F31-null-data"),
        pytest.param(b"[]", id="F32-list"),
        pytest.param(b'{"data": []}', id="F32-list-data"),
        pytest.param(b'{"data": [{"type": "file", "id": "x", "attributes": {}}]}', id="F32-list-of-one"),
    ],
)
def test_a_success_that_is_none(connect: Connect, serve: Serve, waits: list[float], body: bytes) -> None:
    server: Reply = answer(200, body, Content_Type="text/html" if body.startswith(b"<") else "application/json")
    api = serve(server)
    client = connect(base_url=api.base_url)
    calls = (client.files.get, client.files.analyse, lambda id_: client.files.add_comment(id_, "Lorem"))
    for number, call in enumerate(calls, 1):
        with pytest.raises(UnexpectedAnswerError) as caught:
            call(HASH)
        assert len(str(caught.value)) < 500
        assert len(api.requests) == number
    assert waits == []


def test_f30_a_portal_is_told_by_its_beginning(connect: Connect, serve: Serve) -> None:
    with pytest.raises(UnexpectedAnswerError) as caught:
        connect(base_url=serve(answer(200, PAGE)).base_url).files.get(HASH)
    response: Any = getattr(caught.value, "response", None)
    assert response.status == 200
    assert response.excerpt.startswith("<!doctype html>")
    assert len(response.excerpt) <= 500
