"""A call ends with its time, whatever drips in, and leaves a client that goes on."""

from __future__ import annotations

import gzip
import hashlib
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from tests.faces import Connect
from tests.faults.server import Conversation, Reply, Server, kept
from vtyped import CallTimeoutError, Client, ConnectError
from vtyped.http import deadlines
from vtyped.http.deadlines import deadline
from vtyped.http.library import httpcore
from vtyped.http.network import DeadlineBackend, DeadlineStream

HASH = "44d88612fea8a8f36de82e1278abb02f"
Start = Callable[..., Server]


@pytest.fixture
def start() -> Iterator[Start]:
    with ExitStack() as stack:
        yield lambda *script, **arguments: stack.enter_context(Server(*script, **arguments))


def report(id_: str = HASH) -> bytes:
    return json.dumps({"data": {"type": "file", "id": id_, "attributes": {}}}).encode()


def drip(begin: bytes, rest: bytes) -> Callable[[Conversation], None]:
    def reply(conversation: Conversation) -> None:
        conversation.send(begin)
        conversation.drip(rest, every=0.1)

    return reply


HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n"
PACKED_HEAD = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5000\r\n\r\n"


@pytest.mark.parametrize(
    "reply",
    [
        drip(b"", HEAD),
        drip(HEAD, b" " * 5000),
        drip(PACKED_HEAD, gzip.compress(b" " * 5000, 0)),
        drip(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n" * 999),
        drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 99),
        drip(b"HTTP/1.1 404 Not Found\r\nContent-Length: 5000\r\n\r\n", b" " * 5000),
    ],
    ids=["head", "body", "packed", "chunks", "interim", "error"],
)
def test_what_drips_ends_with_the_time(connect: Connect, start: Start, reply: Reply) -> None:
    server = start(reply, kept(200, report()))
    client = connect(base_url=server.base_url, retries=0)
    begin = time.monotonic()
    with pytest.raises(CallTimeoutError, match=r"no whole answer within 0.5 s"):
        client.files.get(HASH, timeout=0.5)
    assert 0.4 < time.monotonic() - begin < 0.9
    assert client.files.get(HASH).id == HASH


def test_a_stream_has_no_total(connect: Connect, start: Start, tmp_path: Any) -> None:
    content = b"a piece " * 4

    def slowly(conversation: Conversation) -> None:
        conversation.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(content))
        conversation.drip(content, every=0.08, piece=4)

    client = connect(base_url=start(slowly).base_url)
    begin = time.monotonic()
    done = client.files.download(hashlib.sha256(content).hexdigest(), tmp_path / "sample", timeout=0.3)
    assert done.size == len(content)
    assert time.monotonic() - begin > 0.3


def test_a_stream_that_stands_still_ends(connect: Connect, start: Start, tmp_path: Any) -> None:
    def halt(conversation: Conversation) -> None:
        conversation.send(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf")
        conversation.over.wait(5)

    client = connect(base_url=start(halt).base_url, retries=0)
    with pytest.raises(CallTimeoutError):
        client.files.download(HASH, tmp_path / "sample", timeout=0.3)


@pytest.mark.parametrize("connections", [1, 2])
def test_a_small_pool_survives_many_timeouts(
    connect: Connect, start: Start, monkeypatch: pytest.MonkeyPatch, connections: int
) -> None:
    for module in ("pools", "async_pools"):
        monkeypatch.setattr(f"vtyped.http.{module}.CONNECTIONS", connections)

    def reply(conversation: Conversation) -> bytes | None:
        id_ = conversation.seen.target.rpartition("/")[2]
        if int(id_, 16) % 3:
            conversation.send(HEAD + b'{"data": {"type": "file", "id": "late"')
            conversation.over.wait(5)
            return None
        return kept(200, report(id_))

    client = connect(base_url=start(reply).base_url, retries=0)
    for number in range(1, 25):
        id_ = f"{number:032x}"
        if number % 3:
            # On a busy machine the time may be over before the request has left.
            with pytest.raises((CallTimeoutError, ConnectError)):
                client.files.get(id_, timeout=0.03)
        else:
            assert client.files.get(id_).id == id_


def test_a_full_pool_is_said_to_be_full(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vtyped.http.pools.CONNECTIONS", 1)
    taken = threading.Event()

    def hang(conversation: Conversation) -> None:
        taken.set()
        conversation.over.wait(5)

    def call(client: Client) -> None:
        with pytest.raises(CallTimeoutError):
            client.files.get(HASH, timeout=0.4)

    with Client("k" * 64, base_url=start(hang).base_url, retries=0) as client:
        other = threading.Thread(target=call, args=(client,))
        other.start()
        taken.wait()
        with pytest.raises(ConnectError, match="all connections were in use"):
            client.files.get(HASH, timeout=0.1)
        other.join()


def test_threads_do_not_share_a_deadline(start: Start) -> None:
    slow = threading.Event()

    def reply(conversation: Conversation) -> bytes:
        if conversation.seen.target.endswith("0" * 32):
            slow.wait(5)
        return kept(200, report(conversation.seen.target.rpartition("/")[2]))

    outcomes: dict[str, Any] = {}

    def call(id_: str, timeout: float) -> None:
        try:
            outcomes[id_] = client.files.get(id_, timeout=timeout).id
        except CallTimeoutError:
            outcomes[id_] = "late"

    with Client("k" * 64, base_url=start(reply).base_url, retries=0) as client:
        hurried = threading.Thread(target=call, args=("0" * 31 + "1", 0.5))
        patient = threading.Thread(target=call, args=("0" * 32, 5.0))
        patient.start()
        hurried.start()
        hurried.join()
        slow.set()
        patient.join()
    assert outcomes == {"0" * 31 + "1": "0" * 31 + "1", "0" * 32: "0" * 32}


def test_what_a_transport_streams_ends_with_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now = SimpleNamespace(value=100.0)
    monkeypatch.setattr("vtyped.http.connections.time", SimpleNamespace(monotonic=lambda: now.value))

    class Slow(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            for _ in range(100):
                now.value += 1
                yield b" "
            raise AssertionError("it goes on")

    transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=Slow()))
    client = Client("k" * 64, base_url="https://vt.example/api/v3", transport=transport, retries=0)
    with client, pytest.raises(CallTimeoutError, match="no whole answer within 30 s"):
        client.files.get(HASH, timeout=30)


class Wire(httpcore.NetworkStream):
    """A connection that writes down how long each wait may be."""

    def __init__(self) -> None:
        self.waits: list[tuple[str, int, float | None]] = []

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self.waits.append(("read", max_bytes, timeout))
        return b""

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.waits.append(("write", len(buffer), timeout))

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Any:
        self.waits.append(("tls", 0, timeout))
        return self


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    now = SimpleNamespace(value=100.0)
    monkeypatch.setattr(deadlines, "time", SimpleNamespace(monotonic=lambda: now.value))
    return now


def test_every_wait_is_cut_to_what_is_left(now: SimpleNamespace) -> None:
    wire = Wire()
    stream = DeadlineStream(wire)
    with deadline(10):
        stream.read(5, 60)
        now.value += 4
        stream.read(5, 60)
        stream.read(5, 2)
        stream.read(5, None)
        stream.write(b"abc", 60)
        assert isinstance(stream.start_tls(object(), "host", 60), DeadlineStream)  # type: ignore[arg-type]
        stream.write(bytes(40_000), 1)
    assert [timeout for _, _, timeout in wire.waits] == [10, 6, 2, 6, 6, 6, 1, 1, 1]
    assert [size for kind, size, _ in wire.waits if kind == "write"] == [3, 16384, 16384, 7232]


def test_when_the_time_is_over_nothing_waits(now: SimpleNamespace) -> None:
    wire = Wire()
    stream = DeadlineStream(wire)
    with deadline(10):
        now.value += 10
        with pytest.raises(httpcore.ReadTimeout):
            stream.read(5, 60)
        with pytest.raises(httpcore.WriteTimeout):
            stream.write(b"abc", 60)
        with pytest.raises(httpcore.ConnectTimeout):
            stream.start_tls(object())  # type: ignore[arg-type]
        with pytest.raises(httpcore.ConnectTimeout):
            DeadlineBackend().connect_tcp("127.0.0.1", 9, 60)
    assert wire.waits == []


def test_without_a_deadline_waits_stay_as_they_are(now: SimpleNamespace) -> None:
    wire = Wire()
    stream = DeadlineStream(wire)
    with deadline(5):
        with deadline(None):
            stream.read(1, 60)
            stream.write(bytes(99_999), None)
        stream.read(1, 60)
    stream.read(1, None)
    assert wire.waits == [("read", 1, 60), ("write", 99_999, None), ("read", 1, 5), ("read", 1, None)]


def test_addresses_share_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[tuple[str, float]] = []

    def connect_tcp(_: object, host: str, port: int, timeout: float, *__: object) -> Wire:
        tried.append((host, timeout))
        if host != "192.0.2.3":
            raise httpcore.ConnectTimeout("dead")
        return Wire()

    addresses = ["2001:db8::1", "192.0.2.1", "192.0.2.1", "192.0.2.3"]
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 443)) for address in addresses]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect_tcp)
    assert isinstance(DeadlineBackend().connect_tcp("vt.example", 443, 9.0), DeadlineStream)
    assert [host for host, _ in tried] == ["2001:db8::1", "192.0.2.1", "192.0.2.3"]
    assert [round(seconds, 1) for _, seconds in tried] == [3.0, 4.5, 9.0]
    found.pop()
    with pytest.raises(httpcore.ConnectTimeout):
        DeadlineBackend().connect_tcp("vt.example", 443, 9.0)
    found.clear()
    with pytest.raises(httpcore.ConnectError, match=r"vt.example has no address"):
        DeadlineBackend().connect_tcp("vt.example", 443, 9.0)


def test_a_reset_is_an_error_of_reading() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        stream = DeadlineBackend().connect_tcp("127.0.0.1", listening.getsockname()[1], 5)
        other, _ = listening.accept()
        other.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        other.close()
        with pytest.raises(httpcore.ReadError):
            stream.read_into(memoryview(bytearray(10)), 5)
        stream.close()


def test_an_address_that_refuses_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as listening, socket.socket() as closed:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        closed.bind(("127.0.0.2", listening.getsockname()[1]))
        monkeypatch.setattr("vtyped.http.network._addresses", lambda host, port: ["127.0.0.2", "127.0.0.1"])
        stream = DeadlineBackend().connect_tcp("two.example", listening.getsockname()[1], 5)
        assert stream.get_extra_info("server_addr")[0] == "127.0.0.1"
        stream.close()
