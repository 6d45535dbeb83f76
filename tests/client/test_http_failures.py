"""Failures of the connection say in a few words what is wrong, and what to do."""

from __future__ import annotations

import datetime
import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.client.conftest import Clock
from tests.faces import KEY, Connect
from tests.faults.server import Server, answer
from vtyped import ConnectError, TransportError, UnsafeAddressError, VirusTotalError

HASH = "44d88612fea8a8f36de82e1278abb02f"
FOUND = answer(200, b'{"data": {"type": "file", "id": "%s", "attributes": {}}}' % HASH.encode())
Start = Callable[..., Server]


@pytest.fixture
def start() -> Iterator[Start]:
    with ExitStack() as stack:
        yield lambda *script, **arguments: stack.enter_context(Server(*script, **arguments))


def failure(client: Any) -> VirusTotalError:
    with pytest.raises(VirusTotalError) as caught:
        client.files.get(HASH)
    assert len(str(caught.value)) < 300
    assert KEY not in str(caught.value)
    return caught.value


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def speaking(authority: trustme.CA, *names: str, **arguments: Any) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names, **arguments).configure_cert(context)
    return context


def test_nobody_listens(connect: Connect, clock: Clock) -> None:
    port = free_port()
    error = failure(connect(base_url=f"http://127.0.0.1:{port}/api/v3", retries=1))
    assert str(error).endswith(f"nobody listens at 127.0.0.1:{port} (files.get)")
    assert len(clock.sleeps) == 1


def test_nobody_listens_at_the_proxy(connect: Connect, clock: Clock) -> None:
    proxy = f"http://somebody:password@127.0.0.1:{free_port()}"
    for base_url in ("https://vt.example/api/v3", "http://127.0.0.1:9/api/v3"):
        error = failure(connect(base_url=base_url, proxy=proxy, retries=0))
        assert str(error).endswith("nobody listens at the proxy (files.get)")
        assert isinstance(error, ConnectError)


@pytest.mark.parametrize(("status", "sleeps"), [(407, 0), (502, 1)])
def test_the_proxy_refuses(connect: Connect, clock: Clock, start: Start, status: int, sleeps: int) -> None:
    proxy = start(f"HTTP/1.1 {status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
    error = failure(connect(base_url="https://vt.example/api/v3", proxy=proxy.origin, retries=1))
    assert f"{status} Refused: the proxy refused the connection" in str(error)
    assert isinstance(error, ConnectError)
    assert len(clock.sleeps) == sleeps


@pytest.mark.parametrize("reason", [socket.EAI_NONAME, socket.EAI_AGAIN])
def test_the_name_is_unknown(connect: Connect, clock: Clock, monkeypatch: pytest.MonkeyPatch, reason: int) -> None:
    def resolve(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(reason, "Name or service not known")

    monkeypatch.setattr("socket.getaddrinfo", resolve)
    error = failure(connect(base_url="https://vt.example/api/v3", retries=1))
    assert "the address of vt.example:443 was not found (Name or service not known; check the name" in str(error)
    assert len(clock.sleeps) == 1


@pytest.mark.parametrize("host", ["a" * 64 + ".example", "a..example", ".example", "vt.example.."])
def test_a_name_that_cannot_be(connect: Connect, host: str) -> None:
    try:
        client = connect(base_url=f"https://{host}/api/v3")
    except VirusTotalError:
        return
    assert isinstance(failure(client), UnsafeAddressError)


def test_a_certificate_of_nobody_we_trust(connect: Connect, clock: Clock, start: Start, tmp_path: Path) -> None:
    authority = trustme.CA()
    server = start(FOUND, tls=speaking(authority, "127.0.0.1"))
    error = failure(connect(base_url=server.base_url))
    assert isinstance(error, ConnectError)
    port = server.port
    assert f"the certificate of 127.0.0.1:{port} is not trusted: " in str(error)
    assert "name the file of its certificate in verify=" in str(error)
    assert clock.sleeps == []
    file = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(file))
    assert connect(base_url=server.base_url, verify=str(file)).files.get(HASH).id == HASH, "as it says"


def test_the_certificate_of_another_host(connect: Connect, clock: Clock, start: Start) -> None:
    authority = trustme.CA()
    trust = ssl.create_default_context()
    authority.configure_trust(trust)
    for names, host in ((("vt.example",), "127.0.0.1"), (("127.0.0.1",), "localhost")):
        server = start(FOUND, tls=speaking(authority, *names))
        error = failure(connect(base_url=server.base_url.replace("127.0.0.1", host), verify=trust))
        assert f"{host}:{server.port} shows the certificate of another host" in str(error)
        assert clock.sleeps == []


def test_a_certificate_that_has_expired(connect: Connect, clock: Clock, start: Start) -> None:
    authority = trustme.CA()
    trust = ssl.create_default_context()
    authority.configure_trust(trust)
    past = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    server = start(FOUND, tls=speaking(authority, "127.0.0.1", not_after=past))
    assert "certificate has expired" in str(failure(connect(base_url=server.base_url, verify=trust)))


@pytest.mark.parametrize("sent", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"220 mail.example ESMTP\r\n", b""])
def test_a_server_without_tls(connect: Connect, clock: Clock, sent: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        peer = f"127.0.0.1:{listener.getsockname()[1]}"
        server = threading.Thread(target=answer_plainly, args=(listener, sent))
        server.start()
        error = failure(connect(base_url=f"https://{peer}/api/v3", retries=0))
        server.join()
    assert isinstance(error, ConnectError)
    if sent:
        assert f"{peer} does not speak TLS; is it http?" in str(error)
    else:
        assert re.search(r"no connection: ConnectError: .{10}", str(error))


def answer_plainly(listener: socket.socket, sent: bytes) -> None:
    connection, _ = listener.accept()
    with connection:
        connection.recv(65536)
        connection.sendall(sent)


@pytest.mark.parametrize(
    "sent",
    [
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\n",
        b"HTTP/1.1 200 OK\r\nX-Bomb: " + b"a" * 200_000 + b"\r\nContent-Length: 2\r\n\r\n{}",
    ],
    ids=["chunk", "negative", "head"],
)
def test_what_is_no_http_is_not_asked_for_again(connect: Connect, clock: Clock, start: Start, sent: bytes) -> None:
    server = start(sent)
    failure(connect(base_url=server.base_url))
    assert len(server.requests) == 1
    assert clock.sleeps == []


@pytest.mark.parametrize("sent", [b"HTTP/1.1 nonsense\r\n\r\n", b"SSH-2.0-OpenSSH_9.2\r\n", b"", None])
def test_what_may_have_been_a_hiccup_is(connect: Connect, clock: Clock, start: Start, sent: bytes | None) -> None:
    server = start(sent, FOUND)
    assert connect(base_url=server.base_url).files.get(HASH).id == HASH
    assert len(server.requests) == 2


def test_the_key_in_a_failure(connect: Connect, clock: Clock, start: Start) -> None:
    server = start(
        f"HTTP/1.1 {KEY}\r\n\r\n".encode(), f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{KEY}\r\n".encode()
    )
    client = connect(base_url=server.base_url, retries=0)
    for _ in range(2):
        assert isinstance(failure(client), TransportError | VirusTotalError)
