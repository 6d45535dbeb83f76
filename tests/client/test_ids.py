"""What may stand for an object, and what of it goes into the path."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from ipaddress import ip_address
from typing import Any
from urllib.parse import quote, unquote

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.provisional import domains

from tests.client.conftest import Serve
from tests.client.raw import RawServer, answer
from tests.faces import Connect
from vtyped import InvalidInputError, NotFoundError, url_id
from vtyped.ids import path_of
from vtyped_api.runtime.operation import Call, Operation

FORMATS = ["file-id", "sha256", "url-id", "domain", "ip-address", "feed-token", "opaque-id", "search-text"]
SHA256 = "275A021BBFB6489E54D471899F7DB9D1663FC695EC2FE2A2C4538AABF651FD0F"
ANY_TEXT = st.text() | st.text(alphabet=st.characters(categories=["L", "N", "P", "S", "Cs", "Cf", "Cc"]), min_size=1)
URLS = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).map("http://x.example/".__add__)


def segment(format_: str, value: object) -> str:
    path: Mapping[str, object] = {"id": value}
    operation: Operation[object] = Operation("things.get", "/things/{id}/parts", {"id": format_})
    before, after = path_of(Call(operation, path)).split("/things/", 1)[1].rsplit("/", 1)  # type: ignore[arg-type]
    assert after == "parts"
    return before


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        ("abc", "abc"),
        ("https://www.virustotal.com/api/v3/feeds/files/abc/download", "abc"),
        ("http://127.0.0.1:8650/api/v3/feeds/file-behaviours/a%3D/pcap", "a%253D"),
        ("https://www.virustotal.com/api/v3/feeds/files/abc/download?x=/feeds/files/b/c", None),
    ],
)
def test_the_address_of_a_feed_stands_for_its_token(given_: str, expected: str | None) -> None:
    found = segment("feed-token", given_)
    assert found == (quote(given_, safe="") if expected is None else expected)


@pytest.mark.parametrize("format_", FORMATS)
@given(value=ANY_TEXT | st.ip_addresses().map(str) | domains() | URLS)
def test_any_text_is_refused_or_one_segment(format_: str, value: str) -> None:
    try:
        sent = segment(format_, value)
    except InvalidInputError:
        return
    assert not set(sent) & set("/?#\\ ")
    assert sent.isascii()
    assert unquote(sent) not in ("", ".", "..")
    read = unquote(sent)
    if format_ == "url-id" and read != value and read != value.lower():
        read = base64.urlsafe_b64decode(read + "=" * (-len(read) % 4)).decode()
        assert read == value
    elif format_ == "ip-address":
        assert ip_address(read) == ip_address(value)
    elif format_ in ("file-id", "sha256"):
        assert read == value.lower()
    elif format_ in ("opaque-id", "search-text"):
        assert read == value
    elif format_ == "domain" and value.isascii():
        assert read == value.rstrip(".").lower()


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize(
    "value", ["", " ", ".", "..", None, 5, 1.5, b"abc", ["a"], "a\nb", "a\r\nb", "\0", "\ud800", "x" * 70_000]
)
def test_what_names_nothing_is_refused(format_: str, value: object) -> None:
    with pytest.raises(InvalidInputError, match=r"^id=.*: expected ") as caught:
        segment(format_, value)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    "value", ["../users/me", "a/b", "a?b", "a#b", "%2e%2e", "..%2f", "x" * 31, SHA256 + "0", "g" * 32, SHA256 + "\n"]
)
def test_only_hashes_are_file_ids(value: str) -> None:
    with pytest.raises(InvalidInputError, match="32, 40 or 64 hexadecimal digits"):
        segment("file-id", value)


@pytest.mark.parametrize("length", [32, 40, 64])
def test_hashes_go_in_lower_case(length: int) -> None:
    assert segment("file-id", SHA256[:length]) == SHA256[:length].lower()


def test_where_only_a_sha256_will_do() -> None:
    assert segment("sha256", SHA256) == SHA256.lower()
    with pytest.raises(InvalidInputError, match="SHA-256"):
        segment("sha256", SHA256[:40])


@pytest.mark.parametrize(
    ("value", "sent"), [("a/b?c#d", "a%2Fb%3Fc%23d"), ("%2e%2e", "%252e%252e"), ("a b=", "a%20b%3D")]
)
def test_ids_of_the_service_are_encoded(value: str, sent: str) -> None:
    assert segment("opaque-id", value) == sent


def test_an_id_of_the_service_may_have_1024_characters() -> None:
    assert segment("opaque-id", "x" * 1024) == "x" * 1024
    with pytest.raises(InvalidInputError):
        segment("opaque-id", "x" * 1025)


def test_what_is_searched_for_is_said() -> None:
    with pytest.raises(InvalidInputError, match="expected text to search for, of at most 1024 characters"):
        segment("search-text", "x" * 1025)


@pytest.mark.parametrize(
    ("length", "shown"), [(78, f"id='{'x' * 78}': "), (79, f"id='{'x' * 76}... (81 characters): ")]
)
def test_what_is_refused_is_shown_up_to_80_characters(length: int, shown: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        segment("file-id", "x" * length)
    assert str(caught.value).startswith(shown)


@pytest.mark.parametrize(
    ("url", "id_"),
    [
        ("https://example.com/a?b=c", "aHR0cHM6Ly9leGFtcGxlLmNvbS9hP2I9Yw"),
        ("http://bücher.example/ü", "aHR0cDovL2LDvGNoZXIuZXhhbXBsZS_DvA"),
        ("a?", "YT8"),
    ],
)
def test_url_id_is_base64_without_padding(url: str, id_: str) -> None:
    assert url_id(url) == id_


@given(st.text(min_size=1))
def test_url_id_decodes_to_the_url(url: str) -> None:
    try:
        id_ = url_id(url)
    except InvalidInputError:
        assume(False)
    assert "=" not in id_
    assert base64.urlsafe_b64decode(id_ + "==").decode() == url


@pytest.mark.parametrize("url", ["", "   ", ".", "..", 5, None, "a\x7fb", "a\nb", "http://a.example/\ud800"])
def test_what_is_no_url_has_no_id(url: Any) -> None:
    with pytest.raises(InvalidInputError, match=r"^url=.*: expected the text of a URL: 1 to 48000 bytes"):
        url_id(url)


@pytest.mark.parametrize("url", ["example.com", "a:b", "a/b"])
def test_any_mark_of_a_url_tells_it_from_an_id(url: str) -> None:
    assert segment("url-id", url) == url_id(url)


@pytest.mark.parametrize("beyond", [0, 1])
def test_an_id_of_a_url_is_no_longer_than_one_can_be(beyond: int) -> None:
    id_ = base64.urlsafe_b64encode(b"a" * (48_000 + beyond)).rstrip(b"=").decode()
    if not beyond:
        assert segment("url-id", id_) == id_
        return
    with pytest.raises(InvalidInputError):
        segment("url-id", id_)


@given(URLS)
def test_a_url_and_its_id_are_the_same_to_every_call(url: str) -> None:
    assert segment("url-id", url) == segment("url-id", url_id(url)) == url_id(url)


def test_the_sha256_of_a_url_goes_as_it_is() -> None:
    assert segment("url-id", SHA256) == SHA256.lower()


@pytest.mark.parametrize(
    "value", ["example", "not an id", "aHR0cHM6Ly9leGFtcGxl=", "aHR0cDovL2V4YW1wbGUuY29tL2E+", "abc"]
)
def test_text_that_is_neither_url_nor_id_is_refused(value: str) -> None:
    with pytest.raises(InvalidInputError, match="the text of a URL, its id"):
        segment("url-id", value)


@pytest.mark.parametrize("url", ["http://a.example/\u200d", "http://a.example/\u00ad", "http://a.example/\ue000"])
def test_urls_may_hold_invisible_characters(url: str) -> None:
    assert base64.urlsafe_b64decode(segment("url-id", url) + "==").decode() == url


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("Example.COM", "example.com"),
        ("example.com.", "example.com"),
        ("example.foxx.", "example.foxx"),
        ("BÜCHER.example", "xn--bcher-kva.example"),
        (f"{'a' * 63}.{'a' * 63}.{'a' * 63}.{'a' * 61}", f"{'a' * 63}.{'a' * 63}.{'a' * 63}.{'a' * 61}"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("_dmarc.example.com", "_dmarc.example.com"),
    ],
)
def test_domains(value: str, sent: str) -> None:
    assert segment("domain", value) == sent


@pytest.mark.parametrize(
    "value",
    [
        *("192.0.2.1", "-a.example", "a..example", "a.example/x", "a:80", "https://a.example"),
        f"{'a' * 63}.{'a' * 63}.{'a' * 63}.{'a' * 62}",
    ],
)
def test_what_is_no_domain_is_refused(value: str) -> None:
    with pytest.raises(InvalidInputError, match="a domain or host name"):
        segment("domain", value)


@pytest.mark.parametrize(("value", "sent"), [("192.0.2.44", "192.0.2.44"), ("2001:DB8::0:1", "2001%3Adb8%3A%3A1")])
def test_addresses(value: str, sent: str) -> None:
    assert segment("ip-address", value) == sent


@pytest.mark.parametrize("value", ["192.0.2.256", "192.0.2.1/24", "fe80::1%eth0", "example.com", "0x7f000001"])
def test_what_is_no_address_is_refused(value: str) -> None:
    with pytest.raises(InvalidInputError, match="an IPv4 or IPv6 address"):
        segment("ip-address", value)


def test_nothing_is_sent_for_a_refused_id(connect: Connect) -> None:
    with RawServer(answer()) as server:
        client = connect(base_url=server.base_url)
        for id_ in ("", "..", None, 7):
            with pytest.raises(InvalidInputError):
                client.files.get(id_)
            with pytest.raises(InvalidInputError):
                list(client.files.comments(id_))
            with pytest.raises(InvalidInputError):
                client.files.download(id_, "nowhere")
        assert server.requests == []


def test_the_path_on_the_wire(connect: Connect) -> None:
    with RawServer(answer(404, b"{}")) as server:
        client = connect(base_url=server.base_url, retries=0)
        for look_up, id_ in ((client.urls.get, "https://example.com/a?b=c"), (client.analyses.get, "../x=")):
            with pytest.raises(Exception, match="404"):
                look_up(id_)
        assert [seen.target for seen in server.requests] == [
            "/api/v3/urls/aHR0cHM6Ly9leGFtcGxlLmNvbS9hP2I9Yw",
            "/api/v3/analyses/..%2Fx%3D",
        ]


def test_the_longest_url(connect: Connect, serve: Serve) -> None:
    server = serve(answer(404, b"{}"))
    client = connect(base_url=server.base_url, retries=0)
    url = "http://x.example/" + "é" * 23_990 + "..."
    assert len(url.encode()) == 48_000
    with pytest.raises(NotFoundError):
        client.urls.get(url)
    assert server.requests[0].target == f"/api/v3/urls/{url_id(url)}"
    for refuse in (url_id, client.urls.get):
        with pytest.raises(InvalidInputError, match="1 to 48000 bytes of UTF-8"):
            refuse(url + "x")
