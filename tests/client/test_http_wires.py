"""What goes over a connection of our own, and when it is used again."""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.faces import KEY, Connect
from vtyped import VirusTotalError
from vtyped.addresses import Address
from vtyped.http.heads import Head
from vtyped.http.library import httpcore
from vtyped.http.wires import Wire, check_length, encoded

BODY = b'{"data": {"type": "file", "id": "a"}}'
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY)
TIMES = {"connect": 5.0, "pool": 5.0, "read": 5.0, "write": 5.0}


class Keeping:
    """A server that answers each request on a connection with the same bytes, and keeps it open."""

    def __init__(self, answer: bytes) -> None:
        self.answer = answer
        self.requests: list[list[bytes]] = []
        self.one_has_ended = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.requests.append([])
            threading.Thread(target=self._serve, args=(connection, self.requests[-1]), daemon=True).start()

    def _serve(self, connection: socket.socket, seen: list[bytes]) -> None:
        data = b""
        with connection:
            while block := connection.recv(65536):
                data += block
                while b"\r\n\r\n" in data:
                    head, _, data = data.partition(b"\r\n\r\n")
                    seen.append(head)
                    connection.sendall(self.answer)
        self.one_has_ended.set()

    def close(self) -> None:
        self._listener.close()


@pytest.fixture
def server(request: pytest.FixtureRequest) -> Iterator[Keeping]:
    with closing(Keeping(getattr(request, "param", ANSWER))) as server:
        yield server


def lookups(connect: Connect, server: Keeping) -> list[int]:
    """Requests of each connection."""
    client = connect(base_url=f"http://127.0.0.1:{server.port}/api/v3", retries=0)
    for _ in range(3):
        assert client.files.get("0" * 32).type == "file"
    return [len(each) for each in server.requests]


def test_a_connection_is_used_again(connect: Connect, server: Keeping) -> None:
    assert lookups(connect, server) == [3]


def test_every_request_is_logged(connect: Connect, server: Keeping, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "vtyped")
    base_url = f"http://127.0.0.1:{server.port}/api/v3"
    client = connect(base_url=base_url, retries=0)
    client.files.get("0" * 32)
    assert caplog.messages == [f"GET {base_url}/files/{'0' * 32}: 200"]
    server.answer = b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n"
    with pytest.raises(VirusTotalError):
        client.files.get("0" * 32)
    assert caplog.messages[1].startswith(f"GET {base_url}/files/{'0' * 32}: ")
    assert KEY not in caplog.text


def test_a_client_that_is_closed_keeps_no_connection(connect: Connect, server: Keeping) -> None:
    client = connect(base_url=f"http://127.0.0.1:{server.port}/api/v3")
    client.files.get("0" * 32)
    assert not server.one_has_ended.is_set()
    client.close()
    assert server.one_has_ended.wait(10)


@pytest.mark.parametrize(
    "server",
    [
        ANSWER + ANSWER,
        ANSWER + b"HTTP/1.1 200",
        ANSWER + b"noise",
        ANSWER.replace(b"Content-Length", b"Connection: close\r\nContent-Length"),
        ANSWER.replace(b"HTTP/1.1", b"HTTP/1.0"),
    ],
    indirect=True,
    ids=["answer", "half", "noise", "close", "old"],
)
def test_one_that_may_hold_another_answer_is_not(connect: Connect, server: Keeping) -> None:
    assert lookups(connect, server) == [1, 1, 1]


def head(*headers: tuple[bytes, bytes]) -> Head:
    address = Address.parse("https://vt.example/api")
    assert address is not None
    return Head("GET", address, b"/api", [(b"host", b"vt.example"), *headers], TIMES, is_whole=True)


def test_what_is_sent() -> None:
    assert encoded(head((b"x-a", b"b"))) == b"GET /api HTTP/1.1\r\nhost: vt.example\r\nx-a: b\r\n\r\n"


@pytest.mark.parametrize("value", [b"a\r\nx-b: c", b"a\nx-b: c", b"a\r", b"a\0", b"\n"])
def test_a_header_holds_no_line(value: bytes) -> None:
    with pytest.raises(httpcore.LocalProtocolError) as caught:
        encoded(head((b"x-apikey", KEY.encode() + value)))
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(("left", "is_end"), [(-1, False), (-1, True), (1, True)])
def test_a_body_is_as_long_as_it_was_told(left: int, is_end: bool) -> None:
    check_length(0, is_end=is_end)
    check_length(1, is_end=False)
    with pytest.raises(httpcore.LocalProtocolError):
        check_length(left, is_end=is_end)


def test_an_early_answer_to_half_a_request(server: Keeping) -> None:
    # The rest of the body would be read as the next request.
    address = Address.parse(f"http://127.0.0.1:{server.port}/")
    assert address is not None
    wire = Wire(address.origin, lambda: pytest.fail("no TLS"))

    def body() -> Iterator[bytes]:
        yield b"half"
        raise httpcore.WriteError("closed")

    answer = wire.send(Head("POST", address, b"/", [(b"content-length", b"9")], TIMES, is_whole=False), body())
    assert b"".join(answer.first) + b"".join(answer.body) == BODY
    wire.finish()
    assert not wire.is_available()
    wire.close()


def test_a_wire_that_is_closed_carries_nothing_more(server: Keeping) -> None:
    address = Address.parse(f"http://127.0.0.1:{server.port}/")
    assert address is not None
    wire = Wire(address.origin, lambda: pytest.fail("no TLS"))
    answer = wire.send(Head("GET", address, b"/", [], TIMES, is_whole=True), b"")
    assert b"".join(answer.first) + b"".join(answer.body) == BODY
    wire.finish()
    assert wire.is_available()
    wire.close()
    assert not wire.is_available()
