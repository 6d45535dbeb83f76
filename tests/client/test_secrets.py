"""The key goes to the API and nowhere else."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.client.conftest import Clock, Serve
from tests.client.raw import RESET, answer
from tests.faces import KEY, Connect
from vtyped import AsyncClient, Client, InvalidInputError, VirusTotalError
from vtyped.frames import cleared
from vtyped.secret import Secret

HASH = "44d88612fea8a8f36de82e1278abb02f"
BASE = "https://vt.example/api/v3"


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_nothing_shows_the_key(kind: Callable[..., Any]) -> None:
    client = kind(KEY, base_url=BASE)
    shown = [repr(client), str(client), format(client), repr(vars(client))]
    for part in (client._session, client._session._connection, client._session.policy, client.files, client.urls):
        shown += [repr(part), repr(getattr(part, "__dict__", None))]
    assert KEY not in "".join(shown)
    assert shown[0] == f"{kind.__name__}(base_url='{BASE}')"


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize("twin", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_client_cannot_be_copied(kind: Callable[..., Any], twin: Callable[[object], object]) -> None:
    client = kind(KEY, base_url=BASE)
    for thing in (client, client.files, client._session):
        if twin is copy.copy and thing is not client:
            continue  # a second reference to the same session
        with pytest.raises(TypeError, match=r"cannot be (pickled|copied)|cannot pickle") as caught:
            twin(thing)
        assert KEY not in str(caught.value)


def test_a_secret_shows_itself_to_reveal_only() -> None:
    secret = Secret(KEY)
    assert secret.reveal() == KEY
    assert KEY not in f"{secret} {secret!r}"
    assert not hasattr(secret, "__dict__")
    assert secret.redacted(f"a {KEY}") == "a ***"
    assert secret.redacted(f"a {KEY}".encode()) == b"a ***"
    assert secret.occurs_in(f"a {KEY}")
    assert not secret.occurs_in(f"a {KEY[1:]}")


def test_short_keys_occur_by_chance_and_stay() -> None:
    assert Secret("k" * 256).reveal() == "k" * 256
    with pytest.raises(InvalidInputError, match="257 characters"):
        Secret("k" * 257)
    assert Secret("k" * 16).redacted("k" * 16) == "***"
    assert Secret("k" * 15).redacted("k" * 15) == "k" * 15
    assert Secret("k" * 16).occurs_in("k" * 16)
    assert not Secret("k" * 15).occurs_in("k" * 15)


@pytest.mark.parametrize("twin", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_secret_cannot_be_copied(twin: Callable[[object], object]) -> None:
    with pytest.raises(TypeError, match="an API key cannot be pickled or copied"):
        twin(Secret(KEY))


@pytest.mark.parametrize(
    "key",
    ["", " ", f"{KEY}\n", f"\n{KEY}", f"{KEY} ", f"{KEY}\r\nX-Evil: 1", "schlüssel-1234", "k" * 500, 5, b"k"],
    ids=range(10),
)
def test_what_cannot_be_a_key(connect: Connect, key: object) -> None:
    length = len(key) if isinstance(key, str) else 0
    with pytest.raises(InvalidInputError, match=rf"the API key \({length} characters\) cannot be right") as caught:
        connect(key, base_url=BASE)
    assert str(key).strip()[:10] not in str(caught.value) or not str(key).strip() or key == 5
    assert KEY not in "".join(traceback.format_exception(caught.value))


FAILURES: list[Any] = [
    RESET,
    b"",
    b"nonsense\r\n\r\n",
    answer(500, b"<html>"),
    answer(200, b"no json"),
    answer(200, b"[]"),
    answer(401, b'{"error": {"code": "WrongCredentialsError", "message": "Wrong API key"}}'),
    answer(401, f'{{"error": {{"code": "WrongCredentialsError", "message": "Wrong API key {KEY}"}}}}'.encode()),
    answer(502, f"<html>GET /api x-apikey: {KEY}</html>".encode(), X_Echo=KEY),
    answer(200, f"<html>{KEY}</html>".encode(), X_Echo=KEY),
    answer(500, b"." * 490 + KEY.encode()),
    f"HTTP/1.1 {KEY}\r\n\r\n".encode(),
]


@pytest.mark.parametrize("failure", FAILURES, ids=range(len(FAILURES)))
def test_no_error_holds_the_key(connect: Connect, serve: Serve, clock: Clock, failure: bytes | None) -> None:
    server = serve(failure)
    client = connect(base_url=server.base_url)
    for call in (client.files.get, client.files.analyse, lambda id_: client.files.add_comment(id_, "Lorem")):
        with pytest.raises(VirusTotalError) as caught:
            call(HASH)
        error = caught.value
        assert_clean(error)
        assert KEY.encode() not in pickle.dumps(error)
    assert server.requests[0].headers["x-apikey"] == KEY


def assert_clean(error: BaseException) -> None:
    """No trace of the key in the error, in those behind it, nor in the local names of any of their frames."""
    assert error.__cause__ is None
    assert error.__context__ is None
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    own = [frame for frame in report.stack if "/tests/" not in frame.filename]
    assert own
    assert KEY not in repr([frame.locals for frame in own])
    assert KEY[:10] not in repr(error) + str(error) + repr(vars(error))


@pytest.mark.parametrize(
    "module",
    [
        *("vtyped.calls", "vtyped_api", "httpx", "httpx2._client", "httpcore", "httpcore2", "h11", "anyio", "asyncio"),
        *("ssl", "socket"),
    ],
)
def test_frames_of_the_library_keep_no_local_names(module: str) -> None:
    for name, kept in ((module, []), (f"their_{module}", ["held"])):
        program = {"__name__": name}
        exec("def fail():\n held = 'a key'\n raise ValueError", program)  # noqa: S102  # another module's function
        fail: Any = program["fail"]
        with pytest.raises(ValueError, match=r"^$") as caught:
            fail()
        *_, (frame, _) = traceback.walk_tb(cleared(caught.value).__traceback__)
        assert list(frame.f_locals) == kept


def test_nothing_is_logged_of_the_key(connect: Connect, serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = serve(answer(404, b"{}"))
    with pytest.raises(VirusTotalError):
        connect(base_url=server.base_url).files.get(HASH)
    assert KEY not in caplog.text


def test_proxies_of_the_environment_are_not_used(
    connect: Connect, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy, server = serve(answer(404, b"{}")), serve(answer(404, b"{}"))
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, proxy.origin)
    with pytest.raises(VirusTotalError):
        connect(base_url=server.base_url).files.get(HASH)
    assert (len(proxy.requests), len(server.requests)) == (0, 1)


def test_a_proxy_that_is_given_is_used(connect: Connect, serve: Serve) -> None:
    proxy, server = serve(answer(404, b"{}")), serve(answer(404, b"{}"))
    with pytest.raises(VirusTotalError):
        connect(base_url=server.base_url, proxy=proxy.origin).files.get(HASH)
    assert (len(proxy.requests), len(server.requests)) == (1, 0)


@pytest.mark.parametrize("proxy", ["nonsense", "gopher://user:password@proxy.example", "", 5, "http://[::1"])
def test_a_proxy_that_is_none(connect: Connect, proxy: object) -> None:
    with pytest.raises(InvalidInputError, match=r"^proxy: expected an address") as caught:
        connect(base_url=BASE, proxy=proxy)
    assert "password" not in "".join(traceback.format_exception(caught.value))


def test_a_socks_proxy_needs_what_speaks_it(connect: Connect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InvalidInputError, match="pip install socksio"):
        connect(base_url=BASE, proxy="socks5://127.0.0.1:1080")
    (tmp_path / "socksio.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    connect(base_url=BASE, proxy="socks5://127.0.0.1:1080")


def test_a_transport_and_a_proxy(connect: Connect) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(404))
    with pytest.raises(InvalidInputError, match="transport and proxy"):
        connect(base_url=BASE, transport=transport, proxy="http://proxy.example")
