"""The mock on real ports: in this process, as a program, and as a pytest fixture; and its controls."""

from __future__ import annotations

import asyncio
import hashlib
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from itertools import pairwise

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vtyped_mock import DEFAULT_KEY, PUBLIC_KEY, Account, MockApp, MockServer, Settings
from vtyped_mock.command import main, parser
from vtyped_mock.contents import EICAR
from vtyped_mock.forms import MULTIPART, read_form
from vtyped_mock.identifiers import EICAR_MD5


def test_both_origins_answer(vt_mock: MockServer) -> None:
    with httpx.Client(base_url=f"{vt_mock.base_url}/", headers={"x-apikey": vt_mock.api_key}) as api:
        report = api.get(f"files/{EICAR_MD5}").json()["data"]
        assert report["links"]["self"].startswith(f"{vt_mock.base_url}/files/")
        address = api.get(f"files/{EICAR_MD5}/download").headers["location"]
        assert address.startswith(vt_mock.storage_url)
        assert httpx.get(address).content == EICAR
        assert api.get(address).status_code == 400
    assert [(seen.origin, seen.status, seen.has_key) for seen in vt_mock.requests] == [
        ("api", 200, True),
        ("api", 302, True),
        ("storage", 200, False),
        ("storage", 400, True),
    ]
    assert [seen.operation_id for seen in vt_mock.requests][:2] == ["files.get", "files.download"]


def test_fixture_begins_anew(vt_mock: MockServer) -> None:
    assert not vt_mock.requests
    assert vt_mock.clock.now() - vt_mock.clock.start < 60


def test_clock_of_a_server_can_be_moved(vt_mock: MockServer) -> None:
    before = vt_mock.clock.now()
    vt_mock.clock.advance(1000)
    assert vt_mock.clock.now() >= before + 1000
    with pytest.raises(ValueError, match="forward"):
        vt_mock.clock.advance(-1)


def test_large_upload_over_the_wire(vt_mock: MockServer) -> None:
    body = os.urandom(1 << 20) * 3
    with httpx.Client(base_url=f"{vt_mock.base_url}/", headers={"x-apikey": vt_mock.api_key}) as api:
        address = api.get("files/upload_url").json()["data"]
        assert address.startswith(vt_mock.base_url.removesuffix("/api/v3"))
        assert api.post(address, files={"file": ("big.bin", body)}).status_code == 200
        assert api.get(f"files/{hashlib.sha256(body).hexdigest()}").json()["data"]["attributes"]["size"] == len(body)
        assert api.post("files", files={"file": ("big.bin", body * 11)}).status_code == 413


def test_controls(vt_mock: MockServer) -> None:
    control = vt_mock.control_url
    headers = {"x-apikey": vt_mock.api_key}
    assert httpx.post(f"{control}/advance", json={"seconds": 60}).json()["now"] >= vt_mock.clock.start + 60
    assert httpx.put(f"{control}/quota", json={"minute": 1}).json() == {"quota": {"minute": 1}, "group": {}}
    statuses = [httpx.get(f"{vt_mock.base_url}/domains/example.com", headers=headers).status_code for _ in "ab"]
    assert statuses == [200, 429]
    assert httpx.put(f"{control}/quota", content=b"null").json() == {"quota": {}, "group": {}}
    httpx.get(f"{vt_mock.base_url}/domains/{vt_mock.api_key}.com", headers=headers)
    report = httpx.get(f"{control}/report")
    assert vt_mock.api_key not in report.text
    seen = report.json()["requests"]
    assert [request["status"] for request in seen] == [200, 429, 200]
    assert seen[0] == {
        "time": seen[0]["time"],
        "arrived": seen[0]["arrived"],
        "answered": seen[0]["answered"],
        "origin": "api",
        "method": "GET",
        "path": "/api/v3/domains/example.com",
        "operation_id": "domains.get",
        "status": 200,
        "has_key": True,
        "fault": None,
    }
    httpx.post(f"{control}/reset")
    assert httpx.get(f"{control}/report").json()["requests"] == []


@pytest.mark.parametrize(
    ("method", "name", "body", "status"),
    [
        ("GET", "nothing", None, 404),
        ("GET", "reset", None, 405),
        ("POST", "advance", {"seconds": -1}, 400),
        ("POST", "advance", {"seconds": "x"}, 400),
        ("POST", "advance", {}, 400),
        ("POST", "advance", [], 400),
        ("PUT", "quota", {"week": 1}, 400),
        ("PUT", "quota", [1], 400),
        ("PUT", "quota", {"minute": "4"}, 400),
    ],
)
def test_controls_refuse_nonsense(vt_mock: MockServer, method: str, name: str, body: object, status: int) -> None:
    assert httpx.request(method, f"{vt_mock.control_url}/{name}", json=body).status_code == status


def test_port_in_use(vt_mock: MockServer, capsys: pytest.CaptureFixture[str]) -> None:
    port = int(httpx.URL(vt_mock.base_url).port or 0)
    with pytest.raises(OSError, match="in use"):
        MockServer(port=port).start()
    assert main(["--port", str(port)]) == 1
    assert "cannot listen" in capsys.readouterr().err


def test_server_can_start_again() -> None:
    server = MockServer(Settings(accounts=(Account("public", "somebody", access=frozenset()),)))
    assert server.api_key == "public"
    with pytest.raises(RuntimeError):
        _ = server.clock
    for _ in range(2):
        with server:
            assert httpx.get(server.base_url).status_code == 404
    with pytest.raises(httpx.ConnectError):
        httpx.get(server.base_url)


@contextmanager
def program(*options: str) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    command = [sys.executable, "-m", "vtyped_mock", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stdout is not None
        try:
            yield process, [process.stdout.readline().strip() for _ in range(4)]
        finally:
            process.kill()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_program(number: signal.Signals) -> None:
    with program("--seed", "7", "--speed", "0", "--quota", "4,500,15500") as (process, lines):
        address = lines[0].removeprefix("VirusTotal mock: ")
        assert address.startswith("http://127.0.0.1:")
        assert address.endswith("/api/v3")
        assert lines[1].startswith("Storage: http://127.0.0.1:")
        assert DEFAULT_KEY in lines[3]
        assert PUBLIC_KEY in lines[3]
        headers = {"x-apikey": DEFAULT_KEY}
        assert [httpx.get(f"{address}/domains/example.com", headers=headers).status_code for _ in range(5)] == [
            200,
            200,
            200,
            200,
            429,
        ]
        process.send_signal(number)
        assert process.wait(10) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_keys_of_the_program() -> None:
    with program("--api-key", "one", "--api-key", "two") as (_, lines):
        assert lines[3] == "API keys: one, two"
        address = lines[0].removeprefix("VirusTotal mock: ")
        path = f"{address}/domains/example.com/mx_records"
        assert httpx.get(path, headers={"x-apikey": "two"}).status_code == 200
        assert httpx.get(path, headers={"x-apikey": DEFAULT_KEY}).status_code == 401


@pytest.mark.parametrize(
    ("text", "quota"),
    [
        ("4,500,15500", {"minute": 4, "day": 500, "month": 15500}),
        (",500", {"day": 500}),
        ("hour=240,day=500", {"hour": 240, "day": 500}),
    ],
)
def test_quota_option(text: str, quota: dict[str, int]) -> None:
    assert parser().parse_args(["--quota", text]).quota == quota


@pytest.mark.parametrize("options", [["--quota", "a"], ["--quota", "1,2,3,4"], ["--speed", "-1"], ["--port", "x"]])
def test_options_are_checked(options: list[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(options)


@given(st.binary(max_size=200), st.lists(st.integers(0, 400), max_size=8), st.binary(max_size=50))
def test_a_form_reads_the_same_however_it_is_cut(body: bytes, cuts: list[int], head: bytes) -> None:
    boundary = b"7MA4YWxkTrZu0gW" + hashlib.sha256(body).hexdigest()[:16].encode()
    form = (
        b'--%b\r\nContent-Disposition: form-data; name="password"\r\n\r\nsecret\r\n'
        b'--%b\r\nContent-Disposition: form-data; name="file"; filename="C:\\\\dir\\\\a.bin"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\n%b\r\n--%b--\r\n"
    ) % (boundary, boundary, body, boundary)
    places = sorted({0, len(form), *(cut for cut in cuts if cut < len(form))})

    async def read() -> None:
        async def chunks() -> AsyncIterator[bytes]:
            for start, stop in pairwise(places):
                yield form[start:stop]

        found = await read_form(chunks(), f"multipart/form-data; boundary={boundary.decode()}", (MULTIPART,))
        assert found.fields == {"password": "secret"}
        assert found.files["file"].body == body
        assert found.files["file"].name == "a.bin"
        assert found.files["file"].hashes.sha256 == hashlib.sha256(body).hexdigest()

    asyncio.run(read())


_SEGMENTS = st.one_of(
    st.sampled_from(
        ["files", "urls", "domains", "ip_addresses", "analyses", "comments", "relationships", "votes", EICAR_MD5]
    ),
    st.text(max_size=8),
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    method=st.sampled_from(["GET", "POST", "PUT", "DELETE", "HEAD"]),
    segments=st.lists(_SEGMENTS, max_size=4),
    query=st.dictionaries(st.sampled_from(["limit", "cursor", "relationships"]), st.text(max_size=8)),
    sent=st.tuples(
        st.sampled_from(["application/json", "multipart/form-data; boundary=b", "a/b", "", ";"]), st.binary(max_size=40)
    ),
)
def test_nothing_makes_the_mock_fail(
    app: MockApp, method: str, segments: list[str], query: dict[str, str], sent: tuple[str, bytes]
) -> None:
    async def ask() -> None:
        transport = httpx.ASGITransport(app=app)
        headers = {"x-apikey": DEFAULT_KEY, "content-type": sent[0]}
        async with httpx.AsyncClient(transport=transport, base_url="http://mock", headers=headers) as api:
            path = "/api/v3/" + "/".join(
                httpx.URL("http://h/", params={"": part}).query.decode()[1:] for part in segments
            )
            answer = await api.request(method, path, params=query, content=sent[1])
            assert answer.status_code < 500
            if answer.status_code >= 400 and method != "HEAD":
                assert set(answer.json()) == {"error"}

    asyncio.run(ask())
