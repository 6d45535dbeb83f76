"""The mock under the real name of the service, through a proxy and over TLS that is checked."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.faces import Connect
from vtyped_mock import DEFAULT_KEY, MockServer, Settings
from vtyped_mock.command import main
from vtyped_mock.contents import EICAR
from vtyped_mock.identifiers import EICAR_SHA256

API = "https://www.virustotal.com/api/v3"
HEADERS = {"x-apikey": DEFAULT_KEY}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("proxy") / "new"


@pytest.fixture(scope="module")
def running(folder: Path) -> Iterator[MockServer]:
    with MockServer(Settings(), proxy_folder=folder) as server:
        yield server


@pytest.fixture
def mock(running: MockServer) -> MockServer:
    running.state.reset()
    return running


def context(mock: MockServer) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=mock.ca_file)


@pytest.fixture
def web(mock: MockServer) -> Iterator[httpx.Client]:
    with httpx.Client(proxy=mock.proxy_url, verify=context(mock), headers=HEADERS, trust_env=False) as client:
        yield client


def test_the_service_is_reached_under_its_name(mock: MockServer, web: httpx.Client) -> None:
    body = web.get(f"{API}/files/{EICAR_SHA256}/comments").json()
    assert body["links"]["self"] == f"{API}/files/{EICAR_SHA256}/comments"
    assert len(web.get(body["links"]["next"]).json()["data"]) == 10
    answer = web.get(f"{API}/files/{EICAR_SHA256}/download")
    address = answer.headers["location"]
    assert address.startswith("https://vtsamples.commondatastorage.googleapis.com/")
    assert web.get(address).status_code == 400
    with httpx.Client(proxy=mock.proxy_url, verify=context(mock), trust_env=False) as keyless:
        assert keyless.get(address).content == EICAR
    assert [seen.origin for seen in mock.requests] == ["api", "api", "api", "storage", "storage"]


def test_both_clients_need_nothing_but_proxy_and_certificate(
    connect: Connect, mock: MockServer, tmp_path: Path
) -> None:
    vt = connect(DEFAULT_KEY, proxy=mock.proxy_url, verify=str(mock.ca_file))
    assert vt.files.get(EICAR_SHA256).id == EICAR_SHA256
    assert len(list(vt.files.comments(EICAR_SHA256))) == 45
    analysis = vt.files.upload(b"Some bytes")
    mock.clock.advance(10)
    assert vt.analyses.get(analysis.id).attributes.status == "completed"
    vt.files.download(EICAR_SHA256, tmp_path / "sample")
    assert (tmp_path / "sample").read_bytes() == EICAR


@pytest.mark.parametrize("effect", ["close", "reset", "close-body", "reset-body", "wrong-length", "truncated-gzip"])
def test_connections_break_under_tls_as_well(connect: Connect, mock: MockServer, effect: str) -> None:
    mock.faults.add(effect)  # type: ignore[arg-type]
    vt = connect(DEFAULT_KEY, proxy=mock.proxy_url, verify=str(mock.ca_file))
    assert vt.files.get(EICAR_SHA256).id == EICAR_SHA256
    assert [seen.fault for seen in mock.requests] == [effect, None]


def test_many_at_once(mock: MockServer) -> None:
    async def ask() -> list[int]:
        async with httpx.AsyncClient(
            proxy=mock.proxy_url, verify=context(mock), headers=HEADERS, trust_env=False
        ) as client:
            answers = await asyncio.gather(*(client.get(f"{API}/domains/{number}.example") for number in range(30)))
            return [answer.status_code for answer in answers]

    assert asyncio.run(ask()) == [200] * 30


def test_a_client_that_does_not_trust_the_authority_gets_nothing(mock: MockServer) -> None:
    with (
        httpx.Client(proxy=mock.proxy_url, headers=HEADERS, trust_env=False) as client,
        pytest.raises(httpx.ConnectError, match="certificate verify failed"),
    ):
        client.get(f"{API}/files/{EICAR_SHA256}")
    assert not mock.requests


@pytest.mark.parametrize(
    "url", ["https://example.com/", "https://virustotal.com.example.com/", "https://www.virustotal.com:8443/"]
)
def test_other_hosts_are_refused(mock: MockServer, web: httpx.Client, url: str) -> None:
    with pytest.raises(httpx.ProxyError, match="403"):
        web.get(url)
    assert not mock.requests


def say(mock: MockServer, words: bytes) -> bytes:
    address = httpx.URL(mock.proxy_url)
    with socket.create_connection((address.host, address.port or 0), 10) as line:
        line.sendall(words)
        answer = b""
        while chunk := line.recv(4096):
            answer += chunk
        return answer


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (b"GET http://www.virustotal.com/api/v3/ HTTP/1.1\r\n\r\n", b"405"),
        (b"CONNECT www.virustotal.com:80 HTTP/1.1\r\n\r\n", b"403"),
        (b"CONNECT [::1]:443 HTTP/1.1\r\n\r\n", b"403"),
        (b"CONNECT www.virustotal.com HTTP/1.1\r\n\r\n", b"403"),
        (b"CONNECT www.virustotal.com:443 HTTP/1.1\r\n\r\nhello", b"400"),
        (b"\r\n\r\n", b"405"),
        (b"x" * 20_000, b"431"),
    ],
)
def test_nothing_but_connect_is_understood(mock: MockServer, words: bytes, status: bytes) -> None:
    assert say(mock, words).startswith(b"HTTP/1.1 " + status)
    assert say(mock, b"CONNECT example.com:443 HTTP/1.1\r\n\r\n").endswith(b":443 only.\n")


def test_what_is_no_tls_ends_the_connection(mock: MockServer, web: httpx.Client) -> None:
    address = httpx.URL(mock.proxy_url)
    with socket.create_connection((address.host, address.port or 0), 10) as line:
        line.sendall(b"CONNECT www.virustotal.com:443 HTTP/1.1\r\n\r\n")
        assert line.recv(100).startswith(b"HTTP/1.1 200")
        line.sendall(b"GET / HTTP/1.1\r\n\r\n")
        try:
            while line.recv(4096):
                pass
        except ConnectionResetError:
            pass
    assert web.get(f"{API}/domains/example.com").status_code == 200


def test_only_the_certificate_is_written(running: MockServer, folder: Path) -> None:
    assert [place.name for place in folder.iterdir()] == [running.ca_file.name]
    assert "PRIVATE" not in running.ca_file.read_text()


def test_the_authority_is_another_one_each_time(running: MockServer, tmp_path: Path) -> None:
    with MockServer(proxy_folder=tmp_path) as other:
        assert other.ca_file.read_bytes() != running.ca_file.read_bytes()
        assert other.proxy_url != running.proxy_url


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::", "mock.example"])  # noqa: S104  # refused
def test_a_proxy_is_for_this_machine_only(host: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="this machine only"):
        MockServer(host=host, proxy_folder=tmp_path).start()
    assert main(["--host", host, "--as-proxy", str(tmp_path)]) == 1
    assert "this machine only" in capsys.readouterr().err
    assert os.listdir(tmp_path) == []  # noqa: PTH208  # names are all that matters
