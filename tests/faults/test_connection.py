"""Connections that do not come about, break, hang or crawl."""

from __future__ import annotations

import socket
import ssl
import time
from typing import Any

import pytest
import trustme

from tests.faces import Connect
from tests.faults.bodies import COMMENT, FOUND, HASH, QUEUED, page
from tests.faults.conftest import Disturb, Serve, speaking_tls
from tests.faults.server import RESET, Conversation, Server, kept
from vtyped import CallTimeoutError, ConnectError, OutcomeUnknownError, TransportError, VirusTotalError

GETS = ["get", "comments"]
ONCE = ["add_comment", "vote", "upload"]
ALL = [*GETS, *ONCE]
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n"


def call(client: Any, name: str, **options: Any) -> Any:
    """One call of a method of `files`."""
    match name:
        case "add_comment":
            return client.files.add_comment(HASH, "Lorem", **options)
        case "vote":
            return client.files.vote(HASH, "harmless", **options)
        case "upload":
            return client.files.upload(b"content", **options)
        case "comments":
            return list(client.files.comments(HASH, **options))
    return client.files.get(HASH, **options)


@pytest.mark.parametrize("name", ALL)
def test_f01_nobody_listens(connect: Connect, waits: list[float], name: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(ConnectError):
        call(connect(base_url=f"http://127.0.0.1:{port}/api/v3", retries=3), name)
    assert len(waits) == 3


def test_f01_somebody_listens_at_last(
    connect: Connect, serve: Serve, waits: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    client = connect(base_url=f"http://127.0.0.1:{port}/api/v3", retries=3)
    server = serve(COMMENT)
    # The port opens while the client waits.
    opened: list[socket.socket] = []
    sleep = waits.append

    def open_it(seconds: float) -> None:
        sleep(seconds)
        if not opened:
            opened.append(_forwarding(port, server.port))

    async def open_it_awaited(seconds: float) -> None:
        open_it(seconds)

    monkeypatch.setattr("time.sleep", open_it)
    monkeypatch.setattr("anyio.sleep", open_it_awaited)
    try:
        assert call(client, "add_comment").id == "c"
    finally:
        for each in opened:
            each.close()
    assert len(server.requests) == 1
    assert len(waits) == 1


def _forwarding(port: int, target: int) -> socket.socket:
    """A listener that carries one connection to another port."""
    import threading

    listener = socket.create_server(("127.0.0.1", port))

    def carry() -> None:
        client, _ = listener.accept()
        with client, socket.create_connection(("127.0.0.1", target)) as server:
            server.sendall(_request(client))
            while data := server.recv(65536):
                client.sendall(data)

    threading.Thread(target=carry, daemon=True).start()
    return listener


def _request(client: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        data += client.recv(65536)
    head, _, body = data.partition(b"\r\n\r\n")
    length = next(int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
    while len(body) < length:
        body += client.recv(65536)
    return head + b"\r\n\r\n" + body


@pytest.mark.parametrize("name", ["get", "add_comment"])
def test_f02_a_name_that_cannot_be_resolved(
    connect: Connect, waits: list[float], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    asked: list[object] = []

    def resolve(host: str | bytes, *_: Any, **__: Any) -> Any:
        asked.append(host)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr("socket.getaddrinfo", resolve)
    with pytest.raises(ConnectError):
        call(connect(base_url="https://vt.example/api/v3", retries=2), name)
    assert len(asked) == 3
    assert len(waits) == 2


def test_nothing_but_http_1_1_is_offered(connect: Connect, serve: Serve, authority: trustme.CA) -> None:
    chosen = []

    def look(conversation: Conversation) -> bytes:
        assert isinstance(conversation.socket, ssl.SSLSocket)
        chosen.append(conversation.socket.selected_alpn_protocol())
        return FOUND

    tls = speaking_tls(authority, "127.0.0.1")
    tls.set_alpn_protocols(["h2", "http/1.1"])
    trust = ssl.create_default_context()
    authority.configure_trust(trust)
    connect(base_url=serve(look, tls=tls).base_url, verify=trust).files.get(HASH)
    assert chosen == ["http/1.1"]


def assert_refused_at_once(client: Any, server: Server, waits: list[float]) -> None:
    for name in ("get", "add_comment"):
        with pytest.raises(TransportError, match=r"(?i)certificate"):
            call(client, name)
    assert server.requests == []
    assert server.connections == 2, "a wrong certificate stays wrong"
    assert waits == []


def test_f03_a_certificate_of_nobody_we_trust(
    connect: Connect, serve: Serve, waits: list[float], authority: trustme.CA
) -> None:
    server = serve(FOUND, tls=speaking_tls(trustme.CA(), "127.0.0.1"))
    trust = ssl.create_default_context()
    authority.configure_trust(trust)
    assert_refused_at_once(connect(base_url=server.base_url, verify=trust), server, waits)


def test_f03_a_certificate_of_the_test_against_the_public_authorities(
    connect: Connect, serve: Serve, waits: list[float], authority: trustme.CA
) -> None:
    server = serve(FOUND, tls=speaking_tls(authority, "127.0.0.1"))
    assert_refused_at_once(connect(base_url=server.base_url), server, waits)


def test_f04_a_certificate_of_another_host(
    connect: Connect, serve: Serve, waits: list[float], authority: trustme.CA
) -> None:
    trust = ssl.create_default_context()
    authority.configure_trust(trust)
    right = serve(FOUND, tls=speaking_tls(authority, "127.0.0.1"))
    assert connect(base_url=right.base_url, verify=trust).files.get(HASH).id == HASH
    wrong = serve(FOUND, tls=speaking_tls(authority, "vt.example", "127.0.0.2"))
    assert_refused_at_once(connect(base_url=wrong.base_url, verify=trust), wrong, waits)


@pytest.mark.parametrize("name", ["get", "comments", "analyse"])
def test_f05_a_reset_before_the_answer(connect: Connect, serve: Serve, waits: list[float], name: str) -> None:
    found = {"get": FOUND, "comments": page(1), "analyse": QUEUED}[name]
    server = serve(RESET, RESET, found)
    client = connect(base_url=server.base_url)
    assert (client.files.analyse(HASH) if name == "analyse" else call(client, name)) is not None
    assert len(server.requests) == 3
    assert len(waits) == 2


@pytest.mark.parametrize("name", ONCE)
def test_f05_a_reset_before_the_answer_to_what_must_not_be_repeated(
    connect: Connect, serve: Serve, waits: list[float], name: str
) -> None:
    server = serve(RESET)
    with pytest.raises(OutcomeUnknownError):
        call(connect(base_url=server.base_url), name)
    assert len(server.requests) == 1
    assert waits == []


def close_when_used_again(conversation: Conversation) -> bytes | None:
    """Answer the first request of a connection, and close it on the second."""
    first = conversation.number == 0 or conversation.seen.connection > 0
    return kept(200, FOUND.partition(b"\r\n\r\n")[2]) if first else RESET


def test_f06_a_kept_connection_that_is_closed(connect: Connect, serve: Serve, waits: list[float]) -> None:
    server = serve(close_when_used_again)
    client = connect(base_url=server.base_url)
    assert client.files.get(HASH).id == client.files.get(HASH).id == HASH
    assert [seen.connection for seen in server.requests] == [0, 0, 1]


def test_f06_a_kept_connection_that_is_closed_on_a_comment(connect: Connect, serve: Serve, waits: list[float]) -> None:
    server = serve(close_when_used_again)
    client = connect(base_url=server.base_url)
    client.files.get(HASH)
    with pytest.raises(OutcomeUnknownError):
        client.files.add_comment(HASH, "Lorem")
    assert [seen.connection for seen in server.requests] == [0, 0]


def assert_in_time(client: Any, name: str, error: type[VirusTotalError], timeout: float) -> None:
    """The call ends with the error, soon after its time is over, tries and waits included."""
    start = time.monotonic()
    with pytest.raises(error):
        call(client, name, timeout=timeout)
    taken = time.monotonic() - start
    assert 0.5 * timeout < taken < 1.6 * timeout + 0.3


def hang(conversation: Conversation) -> None:
    conversation.over.wait()


@pytest.mark.parametrize(("name", "error"), [("get", CallTimeoutError), ("add_comment", OutcomeUnknownError)])
def test_f14_no_answer(connect: Connect, serve: Serve, name: str, error: type[VirusTotalError]) -> None:
    server = serve(hang)
    assert_in_time(connect(base_url=server.base_url), name, error, 0.4)
    assert len(server.requests) == 1


@pytest.mark.parametrize(("name", "error"), [("get", CallTimeoutError), ("add_comment", OutcomeUnknownError)])
def test_f15_a_head_that_drips(connect: Connect, serve: Serve, name: str, error: type[VirusTotalError]) -> None:
    server = serve(lambda conversation: conversation.drip(HEAD, every=0.1, piece=2))
    assert_in_time(connect(base_url=server.base_url), name, error, 0.4)


@pytest.mark.parametrize(("name", "error"), [("get", CallTimeoutError), ("add_comment", OutcomeUnknownError)])
def test_f16_a_body_that_drips(connect: Connect, serve: Serve, name: str, error: type[VirusTotalError]) -> None:
    server = serve(lambda conversation: conversation.drip(HEAD + b'{"data": null}' * 50, every=0.1, piece=len(HEAD)))
    server_of_bytes = serve(lambda conversation: (conversation.send(HEAD), conversation.drip(b" " * 999, every=0.1))[1])
    for each in (server, server_of_bytes):
        assert_in_time(connect(base_url=each.base_url), name, error, 0.4)


def test_f17_an_upload_that_is_read_too_slowly(connect: Connect, serve: Serve) -> None:
    def crawl(conversation: Conversation) -> None:
        while conversation.reader.read(4096) and conversation.pause(0.1):
            pass

    server = serve(crawl, unread=True)
    client = connect(base_url=server.base_url)
    start = time.monotonic()
    with pytest.raises(OutcomeUnknownError):
        client.files.upload(bytes(16 * 1024 * 1024), timeout=0.5)
    assert time.monotonic() - start < 1.5
    assert len(server.requests) == 1


def test_f18_pieces_that_arrive_late(connect: Connect, serve: Serve, disturb: Disturb) -> None:
    server = serve(page(*range(40), cursor="next"), page(40))
    proxy = disturb(server, latency=0.01, jitter=0.05, piece=700)
    client = connect(base_url=f"{proxy.origin}/api/v3", timeout=10)
    assert [int(each.id) for each in client.files.comments(HASH)] == list(range(41))
    assert len(server.requests) == 2


def test_f19_pieces_of_a_kilobyte(connect: Connect, serve: Serve, disturb: Disturb) -> None:
    report = page(*range(3000))
    proxy = disturb(serve(report), piece=1024)
    client = connect(base_url=f"{proxy.origin}/api/v3")
    assert len(list(client.files.comments(HASH))) == 3000


@pytest.mark.parametrize("name", ["get", "upload"])
def test_f20_interim_answers(connect: Connect, serve: Serve, name: str) -> None:
    final = {"get": FOUND, "upload": QUEUED}[name]
    server = serve(b"HTTP/1.1 100 Continue\r\n\r\n" * 500 + final)
    assert call(connect(base_url=server.base_url), name).id in (HASH, "a")
    assert len(server.requests) == 1
