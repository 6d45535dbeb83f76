"""What is sent where, and what is kept of an answer: the key goes to the API alone, and comes back from nowhere."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.canary import KEY
from vtyped import RequestInfo, UnsafeAddressError
from vtyped.addresses import Address
from vtyped.http.heads import Answer, Head
from vtyped.http.library import chosen
from vtyped.http.requests import Requests
from vtyped.secret import Secret
from vtyped.steps import Response, Send

API = "https://www.vt.example/api/v3"
STORAGE = "https://storage.example:8443/file?Signature=a%20b&x"


def requests(api: str = API) -> Requests:
    address = Address.parse(api)
    assert address is not None
    return Requests(address, Secret(KEY), chosen)


def send(url: str, method: str = "GET") -> Send:
    return Send(RequestInfo(method, url, "files.get"), url, {"accept": "text/plain"})


def headers(head: Head) -> dict[str, str]:
    return {name.decode(): value.decode() for name, value in head.headers}


@attrs.define
class Body:
    content_type: str = "multipart/form-data"
    length: int = 7

    def chunks(self) -> Iterator[bytes]:
        yield b"content"

    def report(self) -> None:
        """Nobody asks."""


@attrs.define
class Sink:
    is_watched: bool = False

    def begin(self, status: int, headers: object) -> None:
        """Nothing to do."""

    def write(self, chunk: bytes | memoryview) -> None:
        """Nothing to do."""

    def report(self) -> None:
        """Nobody asks."""


@pytest.mark.parametrize(
    "path", ["/files/a", "/urls/aHR0~_-.x?limit=10&cursor=a%3D%3D", "/search?query=a+b", "", "/a/%2E./b"]
)
def test_what_goes_to_the_api(path: str) -> None:
    head = requests().head(send(API + path))
    assert (head.method, head.address.origin) == ("GET", ("https", "www.vt.example", 443))
    assert head.target.decode() == f"/api/v3{path}"
    assert headers(head) == {
        "host": "www.vt.example",
        "user-agent": headers(head)["user-agent"],
        "accept-encoding": headers(head)["accept-encoding"],
        "accept": "text/plain",
        "x-apikey": KEY,
    }
    assert headers(head)["user-agent"].startswith("vtyped/")
    assert "gzip" in headers(head)["user-agent"]
    assert "gzip" in headers(head)["accept-encoding"]


@pytest.mark.parametrize(
    "url",
    [
        STORAGE,
        "https://www.vt.exampl3/api/v3/files/a",
        "https://www.vt.example.evil.example/api/v3/files/a",
        "https://www.vt.example:8443/api/v3/files/a",
        "http://www.vt.example/api/v3/files/a",
        "http://www.vt.example:443/api/v3/files/a",
        "https://vt.example/api/v3/files/a",
    ],
)
def test_what_goes_elsewhere_goes_without_the_key(url: str) -> None:
    head = requests().head(send(url))
    seen = chosen().URL(url)
    assert head.address.origin == (seen.scheme, seen.host, seen.port or {"https": 443, "http": 80}[seen.scheme])
    assert head.target == seen.raw_path
    assert headers(head).keys() == {"host", "user-agent", "accept-encoding", "accept"}
    assert headers(head)["host"] == seen.netloc.decode()


@pytest.mark.parametrize("path", ["/../../x", "/files/./a", "/files/a#b", "/files/%zz", "/files/{a}", "/a//b"])
def test_a_path_that_could_be_read_in_two_ways_is_read_as_the_library_does(path: str) -> None:
    head = requests().head(send(API + path))
    assert head.target == chosen().URL(API + path).raw_path
    assert headers(head)["x-apikey"] == KEY


@pytest.mark.parametrize(
    "url",
    [
        "/files/a",
        "ftp://www.vt.example/api/v3",
        "https://ann@www.vt.example/api/v3",
        "https://www.vt.example\\@evil.example/",
        "https://a..b.example/",
        f"https://{'a' * 64}.example/",
        "https://[:::::]/a",
        "https://xn--/a",
    ],
)
def test_what_is_no_address_gets_nothing(url: str) -> None:
    with pytest.raises(UnsafeAddressError, match="nothing can be sent to '"):
        requests().head(send(url))


def test_an_api_that_cannot_be_looked_up() -> None:
    with pytest.raises(UnsafeAddressError, match="nothing can be sent to '"):
        requests("https://a..b.example/api/v3")


def test_a_parser_that_reads_another_host(monkeypatch: pytest.MonkeyPatch) -> None:
    other = chosen().URL("https://evil.example:8443/file")
    monkeypatch.setattr(chosen(), "URL", lambda _: other)
    with pytest.raises(UnsafeAddressError, match="nothing can be sent to '"):
        requests().head(send(STORAGE))


def test_a_parser_that_cannot_read_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: str) -> None:
        raise chosen().InvalidURL("why")

    monkeypatch.setattr(chosen(), "URL", fail)
    with pytest.raises(UnsafeAddressError, match="nothing can be sent to '"):
        requests().head(send(STORAGE))


@pytest.mark.parametrize(
    ("method", "body", "said"),
    [
        ("GET", b"", {}),
        ("DELETE", b"", {}),
        ("POST", b"", {"content-length": "0"}),
        ("POST", b"{}", {"content-length": "2"}),
        ("PATCH", b"{}", {"content-length": "2"}),
        ("POST", Body(), {"content-length": "7", "content-type": "multipart/form-data"}),
    ],
)
def test_what_is_said_of_a_body(method: str, body: bytes | Body, said: dict[str, str]) -> None:
    head = requests().head(attrs.evolve(send(f"{API}/files", method), body=body))
    assert {name: value for name, value in headers(head).items() if name.startswith("content-")} == said
    assert head.is_whole is isinstance(body, bytes)


@pytest.mark.parametrize("timeout", [5.0, 60.0])
def test_who_waits_for_a_connection_learns_in_time_that_nothing_was_sent(timeout: float) -> None:
    assert requests().head(attrs.evolve(send(API), timeout=timeout)).timeouts == {
        "connect": 4.5 if timeout == 5 else 10.0,
        "pool": 0.9 * timeout,
        "read": timeout,
        "write": timeout,
    }


def test_what_nobody_keeps() -> None:
    assert not requests().head(send(API)).is_passed_on
    assert requests().head(attrs.evolve(send(API), sink=Sink())).is_passed_on


def answered(status: int, body: bytes, **fields: str) -> Response:
    return requests().response(Answer(status, fields, ()), body)


def test_a_success_is_given_as_it_came() -> None:
    body = KEY.encode() + bytes(range(256)) * 10
    found = answered(200, body, age="1")
    assert (found.status, found.headers, found.body) == (200, {"age": "1"}, body)
    assert found.excerpt.startswith("***\x00\x01")
    assert "\ufffd" in found.excerpt


def test_an_error_does_not_repeat_the_key() -> None:
    found = answered(403, f"what is {KEY}?".encode(), warning=f"no {KEY}", age="1")
    assert (found.body, found.excerpt) == (b"what is ***?", "what is ***?")
    assert found.headers == {"warning": "no ***", "age": "1"}
    assert requests().redacted(f"{KEY}!") == "***!"


@example(200, ["a" * 7, *[KEY] * 30])
@given(st.sampled_from([200, 403]), st.lists(st.sampled_from([KEY, "a" * 7, "b" * 499, "***"]), max_size=60))
def test_an_excerpt_is_the_beginning_without_the_key(status: int, parts: list[str]) -> None:
    body = "".join(parts)
    assert answered(status, body.encode()).excerpt == body.replace(KEY, "***")[:500]
