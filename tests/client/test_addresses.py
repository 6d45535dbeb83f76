"""Where requests may go, whatever the service says."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped import UnsafeAddressError
from vtyped.addresses import Address, redirect_address, shown, upload_address


def parsed(text: str) -> Address:
    address = Address.parse(text)
    assert address is not None
    return address


API = parsed("https://www.vt.example/api/v3")
LOCAL = parsed("http://127.0.0.1:8650/api/v3")
STORAGE = parsed("https://storage.example/file?Signature=permission")


@pytest.mark.parametrize(
    "text", ["https://www.vt.example/u", "https://big.vt.example:443/u", "https://a.b.vt.example/u"]
)
def test_uploads_go_to_the_host_of_the_api_or_below_it(text: str) -> None:
    assert upload_address(API, text).text == text


@pytest.mark.parametrize(
    "text",
    [
        "http://127.0.0.1:8651/u",
        "http://localhost:8650/u",
        "https://127.0.0.1:8650/u",
        "http://127.0.0.2:8650/u",
        "https://127.0.0.1/u",
        "https://www.vt.example/u",
    ],
)
def test_uploads_to_a_local_api_go_to_its_origin_alone(text: str) -> None:
    assert upload_address(LOCAL, "http://127.0.0.1:8650/u").text == "http://127.0.0.1:8650/u"
    with pytest.raises(UnsafeAddressError, match=r"outside 127\.0\.0\.1"):
        upload_address(LOCAL, text)


@pytest.mark.parametrize(
    "text", ["http://www.vt.example:443/u", "https://www.vt.example:80/u", "https://www.vt.example.evil.example/u"]
)
def test_uploads_go_nowhere_else(text: str) -> None:
    with pytest.raises(UnsafeAddressError, match=r"outside www\.vt\.example"):
        upload_address(API, text)


def test_uploads_to_an_api_at_another_port_may_go_to_the_standard_one() -> None:
    assert upload_address(parsed("https://vt.example:8443/api/v3"), "https://vt.example/u").port == 443


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_port_that_goes_without_saying_may_be_said(scheme: str) -> None:
    port = {"http": 80, "https": 443}[scheme]
    assert parsed(f"{scheme}://vt.example/a").origin == parsed(f"{scheme}://vt.example:{port}/b").origin


@pytest.mark.parametrize(
    "location", ["http://127.0.0.1/f", "http://[::1]:1/f", "http://localhost/f", "https://a.example/f"]
)
def test_downloads_of_a_local_api_may_be_local(location: str) -> None:
    assert redirect_address(LOCAL, LOCAL, location).text == location


@pytest.mark.parametrize(
    "location", ["https://127.0.0.1/f", "https://localhost/f", "https://[::1]/f", "https://[::ffff:127.0.0.1]/f"]
)
def test_downloads_of_a_public_api_never_are(location: str) -> None:
    with pytest.raises(UnsafeAddressError):
        redirect_address(API, API, location)


def test_downloads_of_a_local_api_do_not_leave_it_in_the_open() -> None:
    with pytest.raises(UnsafeAddressError, match="another https address"):
        redirect_address(LOCAL, LOCAL, "http://a.example/f")


@pytest.mark.parametrize("location", ["https://[", "https://[::1/f", "//[::1", "https://a.example:port/f"])
def test_a_redirect_that_is_no_address(location: str) -> None:
    with pytest.raises(UnsafeAddressError):
        redirect_address(API, STORAGE, location)


@pytest.mark.parametrize(
    ("location", "leads_to"),
    [
        ("/other", "https://storage.example/other"),
        ("other?a=b", "https://storage.example/other?a=b"),
        ("//mirror.example/f", "https://mirror.example/f"),
    ],
)
def test_a_redirect_is_read_from_where_it_came(location: str, leads_to: str) -> None:
    assert redirect_address(API, STORAGE, location).text == leads_to


def test_a_redirect_to_itself() -> None:
    for location in ("", STORAGE.text, "?Signature=permission"):
        with pytest.raises(UnsafeAddressError):
            redirect_address(API, STORAGE, location)


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("https://vt.example/a", "vt.example"),
        ("https://vt.example:443/a", "vt.example"),
        ("https://vt.example:80/a", "vt.example:80"),
        ("http://vt.example:80/a", "vt.example"),
        ("https://[2001:db8::1]/a", "[2001:db8::1]"),
        ("http://[::1]:8650/a", "[::1]:8650"),
    ],
)
def test_what_the_host_header_says(text: str, authority: str) -> None:
    assert parsed(text).authority == authority


@pytest.mark.parametrize(
    ("scheme", "host", "port", "same"),
    [
        ("https", "vt.example", 8443, True),
        ("https", "vt.example", None, True),
        ("https", "vt.example", 443, False),
        ("https", "evil.example", 8443, False),
        ("https", "evil.example", None, False),
        ("http", "vt.example", 8443, False),
        ("http", "vt.example", None, False),
    ],
)
def test_another_parser_has_to_read_the_same(scheme: str, host: str, port: int | None, same: bool) -> None:
    assert parsed("https://vt.example:8443/u").is_read_by(scheme, host, port) is same


def test_an_address_shows_neither_path_nor_query() -> None:
    assert "permission" not in repr(STORAGE) + str(STORAGE) + repr([STORAGE])
    assert "storage.example" in repr(STORAGE)
    assert shown(STORAGE.text) == "https://storage.example/..."
    assert shown("https://user:secret@evil.example?key=secret") == "https://evil.example/..."
    assert shown("https://evil.example\\secret/secret") == "https://evil.example/..."
    assert shown("mailto:secret") == "mailto:..."


SCHEMES = st.sampled_from(["https", "http", "HTTPS", "file", "ftp", "gopher", "javascript", ""])
HOSTS = st.sampled_from(
    ["www.vt.example", "vt.example", "evilvt.example", "a.vt.example", "127.0.0.1", "[::1]", "", "ü"]
)
WRAPPED = st.sampled_from(
    ["{}", "{}:443", "{}:80", "{}:8443", "u:secret@{}", "{}@evil.example", "{}.", "{}%2e", "{}\\@x", "{}\t"]
)
TEXTS = st.builds(
    lambda scheme, host, wrapped, rest: f"{scheme}://{wrapped.format(host)}{rest}",
    SCHEMES,
    HOSTS,
    WRAPPED,
    st.sampled_from(["", "/", "/secret", "?secret", "#secret", "\\secret", "//secret@evil.example/"]),
)


def outcome(check: Callable[..., Address], *arguments: object) -> Address | str:
    """An address, or what is said of one that is refused."""
    try:
        return check(*arguments)
    except UnsafeAddressError as error:
        return str(error)


@given(TEXTS | st.text())
def test_whatever_the_service_names(text: str) -> None:
    upload = outcome(upload_address, API, text)
    if isinstance(upload, Address):
        assert (upload.text, upload.scheme, upload.port) == (text, "https", 443)
        assert upload.host == "www.vt.example" or upload.host.endswith(".vt.example")
    redirect = outcome(redirect_address, API, STORAGE, text)
    if isinstance(redirect, Address):
        assert redirect.scheme == "https"
        assert not redirect.is_loopback
    for said in (upload, redirect):
        assert isinstance(said, Address) or not ("secret" in said or "permission" in said)


@given(TEXTS | st.text())
def test_what_is_shown_of_an_address_is_short(text: str) -> None:
    assert "secret" not in shown(text)
    assert len(shown(text)) <= 130
