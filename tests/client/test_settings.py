"""Where the key and the address come from."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

import httpx
import pytest

from tests.faces import KEY, Connect
from vtyped import Client, InvalidInputError, MissingApiKeyError, VirusTotalError
from vtyped.secret import Secret
from vtyped.settings import DEFAULT_BASE_URL, KEY_VARIABLES, store_api_key

BASE = "https://vt.example/api/v3"


def sent(connect: Connect, api_key: str | None = None, **arguments: object) -> httpx.Request:
    """The first request of a client."""
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(404)

    client = connect(api_key, transport=httpx.MockTransport(handle), **arguments)
    with pytest.raises(VirusTotalError):
        client.files.get("44d88612fea8a8f36de82e1278abb02f")
    return seen[0]


def store(home: Path, text: str | bytes, mode: int = 0o600) -> Path:
    path = home / ".vt.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    path.chmod(mode)
    return path


def test_the_order_of_the_places(connect: Connect, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert KEY_VARIABLES == ("VT_API_KEY", "VTCLI_APIKEY", "VIRUSTOTAL_API_KEY", "VT_APIKEY")
    places = r"give api_key=, set VT_API_KEY or VTCLI_APIKEY or VIRUSTOTAL_API_KEY or VT_APIKEY, or write ~/\.vt\.toml"
    with pytest.raises(MissingApiKeyError, match=places):
        connect(None)
    store(home, 'apikey = "stored"\nproxy = "http://elsewhere.example"\n')
    assert sent(connect).headers["x-apikey"] == "stored"
    for name in reversed(KEY_VARIABLES):
        monkeypatch.setenv(name, f"from-{name}")
        assert sent(connect).headers["x-apikey"] == f"from-{name}"
    assert sent(connect, "given").headers["x-apikey"] == "given"


def test_an_empty_variable_is_none(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VT_API_KEY", "")
    monkeypatch.setenv("VTCLI_APIKEY", "second")
    assert sent(connect).headers["x-apikey"] == "second"


def test_a_bad_key_is_not_passed_over(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VT_API_KEY", f"{KEY}\n")
    monkeypatch.setenv("VTCLI_APIKEY", "second")
    with pytest.raises(InvalidInputError, match="cannot be right"):
        connect(None)


@pytest.mark.parametrize("text", ["", "proxy = 1", "apikey = 5", 'apikey = ""', "[apikey]\nx = 1"])
def test_a_file_without_a_key(connect: Connect, home: Path, text: str) -> None:
    store(home, text)
    with pytest.raises(MissingApiKeyError):
        connect(None)


@pytest.mark.parametrize(
    "text",
    [f"apikey = {KEY}", f'apikey = "{KEY}'.encode(), b"\xff" + KEY.encode()],
    ids=["no-quotes", "one-quote", "no-text"],
)
def test_a_file_that_is_no_toml(connect: Connect, home: Path, text: str | bytes) -> None:
    path = store(home, text)
    with pytest.raises(InvalidInputError) as caught:
        connect(None)
    assert str(caught.value) == f"{path} is no TOML file"
    assert caught.value.__context__ is None


def test_a_home_that_nobody_knows(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    def expanduser(_: Path) -> Path:
        raise RuntimeError("no home")

    monkeypatch.setattr(Path, "expanduser", expanduser)
    with pytest.raises(MissingApiKeyError):
        connect(None)


@pytest.mark.skipif(sys.platform == "win32", reason="no modes")
@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604])
def test_a_key_that_others_can_read(home: Path, mode: int) -> None:
    path = store(home, 'apikey = "stored"', mode)
    with pytest.warns(UserWarning, match=f"others can read it: chmod 600 {path}") as caught, Client():
        assert [warning.filename for warning in caught] == [__file__]


@pytest.mark.parametrize("mode", [0o600, 0o400])
def test_a_key_that_others_cannot_read(home: Path, mode: int) -> None:
    store(home, 'apikey = "stored"', mode)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        Client().close()


@pytest.mark.parametrize("exists", [False, True])
def test_a_stored_key_is_for_its_owner_only(connect: Connect, home: Path, exists: bool) -> None:
    if exists:
        store(home, 'apikey = "older"', 0o644)
        with pytest.raises(FileExistsError):
            store_api_key(Secret(KEY))
    path = store_api_key(Secret(KEY), replace=exists)
    assert path == home / ".vt.toml"
    assert path.stat().st_mode & 0o777 == 0o600
    assert sent(connect, None).headers["x-apikey"] == KEY


@pytest.mark.parametrize("moved", [False, True])
def test_a_key_whose_storing_is_interrupted_is_in_no_other_file(
    home: Path, monkeypatch: pytest.MonkeyPatch, moved: bool
) -> None:
    move = Path.replace

    def interrupted(path: Path, target: Path) -> None:
        if moved:
            move(path, target)
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        store_api_key(Secret(KEY))
    assert [path.name for path in home.iterdir()] == [".vt.toml"] * moved


def test_the_order_of_the_addresses(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    path = "/files/44d88612fea8a8f36de82e1278abb02f"
    assert str(sent(connect, KEY).url) == DEFAULT_BASE_URL + path
    monkeypatch.setenv("VT_BASE_URL", "https://second.example/vt/")
    assert str(sent(connect, KEY).url) == "https://second.example/vt" + path
    assert str(sent(connect, KEY, base_url=BASE).url) == BASE + path


@pytest.mark.parametrize(
    "base_url",
    [
        "http://vt.example/api/v3",
        "http://10.0.0.1/api/v3",
        "http://localhost.example/",
        "http://127.0.0.1.example/",
        "ftp://vt.example/",
        "vt.example",
        "https://",
        "https://user:password@vt.example/",
        "https://vt.example/?a=b",
        "https://vt.example/#x",
        "https://vt.example:port/",
        "https://vt.example:99999/",
        "https://vt exam.ple/",
        "https://bücher.example/",
        "https://vt.example\n",
        "file:///etc/passwd",
        5,
        b"https://vt.example",
    ],
)
def test_addresses_that_no_key_may_go_to(connect: Connect, base_url: object) -> None:
    with pytest.raises(InvalidInputError, match=r"^base_url=.*: expected") as caught:
        connect(base_url=base_url)
    assert "password" not in str(caught.value)


@pytest.mark.parametrize("base_url", ["http://127.0.0.1:8650/api/v3", "http://[::1]:8650", "http://localhost/x", BASE])
def test_addresses_that_a_key_may_go_to(connect: Connect, base_url: str) -> None:
    request = sent(connect, KEY, base_url=base_url)
    assert str(request.url).startswith(base_url)
    assert request.headers["x-apikey"] == KEY


def test_what_every_request_says(connect: Connect) -> None:
    headers = sent(connect, KEY, base_url=BASE, tool="example.tests.1.0").headers
    assert headers["x-tool"] == "example.tests.1.0"
    assert headers["accept"] == "application/json"
    assert "gzip" in headers["user-agent"], "the service compresses for no other name"
    assert headers["host"] == "vt.example"
    assert "x-tool" not in sent(connect, KEY, base_url=BASE).headers


@pytest.mark.parametrize(
    "arguments",
    [
        {"tool": ""},
        {"tool": "a\r\nb"},
        {"tool": "ü"},
        {"tool": " a"},
        {"tool": 5},
        {"timeout": 0},
        {"timeout": None},
        {"timeout": float("inf")},
        {"retries": -1},
        {"retries": 1.5},
        {"retries": True},
        {"verify": False},
        {"verify": "no/such/file.pem"},
        {"verify": __file__},
    ],
    ids=repr,
)
def test_arguments_that_cannot_be_used(connect: Connect, arguments: dict[str, object]) -> None:
    with pytest.raises(InvalidInputError, match=f"^{next(iter(arguments))}="):
        connect(base_url=BASE, **arguments)


def test_certificates_need_not_be_checked_on_this_machine(connect: Connect) -> None:
    connect(base_url="https://127.0.0.1:8650/api/v3", verify=False)


def test_certificates_of_the_environment_are_not_used(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "no/such/file.pem")
    assert repr(connect(base_url=BASE)).endswith(f"Client(base_url='{BASE}')")
