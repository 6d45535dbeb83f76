"""Indicators out of texts, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.indicators.texts import MD5, SHA256, TEXTS
from vtyped import InvalidInputError, url_id
from vtyped.indicators import (
    Indicator,
    NotAnIndicatorError,
    canonical_url,
    defang,
    detect,
    extract,
    indicator_of,
    refang,
)
from vtyped.models import Domain, File, Url
from vtyped_api.runtime.objects import Descriptor

WORDS = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=12)
SUFFIXES = st.sampled_from(["com", "org", "co.uk", "рф", "photography", "xn--p1ai"])
DOMAINS = st.tuples(st.lists(WORDS | st.just("bücher"), min_size=2, max_size=4), SUFFIXES).map(
    lambda parts: ".".join([*parts[0], parts[1]])
)
ADDRESSES = st.ip_addresses().map(str)
HASHES = st.sampled_from([32, 40, 64]).flatmap(
    lambda size: st.text("0123456789abcdefABCDEF", min_size=size, max_size=size)
)
PATHS = st.text("abcXYZ019-_~%=&/+.", max_size=20).map(lambda path: path.replace("%", "%41") + "x")
URLS = st.builds(
    "{}://{}{}/{}{}".format,
    st.sampled_from(["http", "https", "HTTPS"]),
    DOMAINS | st.ip_addresses(v=4).map(str) | st.ip_addresses(v=6).map("[{}]".format),
    st.sampled_from(["", ":80", ":443", ":8080"]),
    PATHS,
    st.just("") | PATHS.map("?".__add__) | PATHS.map("#".__add__),
)
ANY = DOMAINS | ADDRESSES | HASHES | URLS


@pytest.mark.parametrize(("about", "text", "expected"), TEXTS, ids=[about for about, _, _ in TEXTS])
def test_what_is_in_a_text(about: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(found.type, found.value) for found in extract(text)] == expected


def read(text: str) -> Indicator:
    found = detect(text)
    assert found is not None, text
    return found


@given(ANY)
def test_what_is_defanged_is_read_as_before(text: str) -> None:
    indicator = read(text)
    assert list(extract(indicator.defanged)) == [indicator]
    assert list(extract(f"({indicator.defanged}), and more")) == [indicator]
    assert read(indicator.defanged) == indicator
    assert refang(indicator.defanged) == indicator.value


@given(ANY)
def test_one_form_stays_one_form(text: str) -> None:
    indicator = read(text)
    assert read(indicator.value) == indicator
    assert hash(read(indicator.value)) == hash(indicator)


@given(st.lists(ANY, max_size=5))
def test_lists_are_read_in_order_and_each_once(texts: list[str]) -> None:
    expected = list(dict.fromkeys(map(read, texts)))
    assert list(extract("\n".join(defang(text) for text in texts * 2))) == expected


@given(ANY)
def test_what_is_defanged_opens_nowhere(text: str) -> None:
    shown = read(text).defanged
    assert "http" not in shown.partition("//")[0]
    if read(text).type != "file":
        assert "[.]" in shown or "[:]" in shown


@given(st.text() | st.text("hxtp:/[](). a1.@\\-_%é。", max_size=60))
def test_any_text_is_read_without_failing(text: str) -> None:
    for found in extract(text):
        assert found.id
        assert detect(found.value) == found
    detect(text)
    defang(text)
    indicator_texts = [found.value for found in extract(text)]
    assert len(indicator_texts) == len(set(indicator_texts))


def test_a_url_in_both_forms_of_its_id() -> None:
    text = "https://example.com/"
    by_text, by_id = read(text), read(url_id(text))
    by_hash = indicator_of(
        Descriptor.from_dict({"type": "url", "id": "0f115db062b7c0dd030b16878c99dea5c354b49dc37b38eb8846179c7783e9d7"})
    )
    assert by_text == by_id
    assert by_text.key == by_hash.key
    assert (by_text.id, by_hash.id) == (url_id(text), by_hash.value)


def test_objects_of_the_api() -> None:
    file = File.from_dict({"type": "file", "id": SHA256.upper(), "attributes": {}})
    assert indicator_of(file) == Indicator("file", SHA256)
    assert indicator_of(Domain.from_dict({"type": "domain", "id": "host.internal"})).value == "host.internal"
    for other in (Descriptor.from_dict({"type": "comment", "id": "c-1"}), Url.from_dict({"type": "url", "id": "x"})):
        with pytest.raises(NotAnIndicatorError):
            indicator_of(other)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "words",
        "setup.exe",
        f"evil:{MD5}",
        f"{MD5}:",
        "192.0.2.0/24",
        "bob@example.com",
        "bob@example.com/inbox",
        "example.com:",
        "example.com:http",
        "[2001:db8::12",
        "http://localhost/",
        "http://a..example.com/",
        "http://example.com:99999/",
        "http://[::1",
        "fe80::1%eth0",
        "C:\\x.exe",
        "a" * 60_000,
        "http://x.notatld/",
        "12:30",
    ],
)
def test_what_is_none(text: str) -> None:
    assert detect(text) is None
    with pytest.raises(InvalidInputError) as caught:
        indicator_of(text)
    assert isinstance(caught.value, NotAnIndicatorError)
    assert caught.value.text == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"MD5: {MD5}", ("file", MD5)),
        ('"hxxps://example[.]com/"', ("url", "https://example.com/")),
        ("example.com:8443", ("domain", "example.com")),
        ("[2001:db8::1]:443", ("ip_address", "2001:db8::1")),
        ("2001:0DB8:0::1", ("ip_address", "2001:db8::1")),
        ("example.com/a", ("url", "http://example.com/a")),
        ("http://example[.]com[/]a\\/b", ("url", "http://example.com/a/b")),
        ("EXAMPLE.com.", ("domain", "example.com")),
        ("readme.md", ("domain", "readme.md")),
        ("host.invalid", ("domain", "host.invalid")),
    ],
)
def test_what_a_whole_text_is(text: str, expected: tuple[str, str]) -> None:
    found = read(text)
    assert (found.type, found.value) == expected
    assert found.text == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HTTP://EXAMPLE.com", "http://example.com/"),
        ("https://example.com:443/a?", "https://example.com/a"),
        ("https://example.com/a%2fb?c=%20#d", "https://example.com/a%2fb?c=%20#d"),
        ("http://example.com./ü?ü#ü", "http://example.com/%C3%BC?%C3%BC#%C3%BC"),
        ("http://[2001:DB8::1]:80/", "http://[2001:db8::1]/"),
        ("http://example.com/a b", None),
        (f"http://example.com/{'a' * 47_981}", f"http://example.com/{'a' * 47_981}"),
        (f"http://example.com/{'a' * 47_982}", None),
        ("javascript:alert(1)", None),
    ],
    ids=range(9),
)
def test_canonical_urls(text: str, expected: str | None) -> None:
    assert canonical_url(text) == expected


def test_a_text_is_defanged_where_it_stands() -> None:
    text = "see https://example.com/a.b, 192.0.2.1:80 and 2001:db8::1; write to bob@example.com"
    shown = "see hxxps://example[.]com/a.b, 192[.]0[.]2[.]1:80 and 2001[:]db8[:][:]1; write to bob@example.com"
    assert defang(text) == shown
    assert defang(shown) == shown
    assert refang(shown) == text


@pytest.mark.parametrize("ending", ["md", "mov", "pl", "ps", "py", "rs", "sh", "so", "zip"])
def test_a_name_of_two_words_may_be_that_of_a_file(ending: str) -> None:
    assert list(extract(f"see notes.{ending} first")) == []
    assert [found.value for found in extract(f"see notes[.]{ending} first")] == [f"notes.{ending}"]


def test_an_address_that_may_be_code() -> None:
    assert list(extract("std ab::1")) == []
    assert [found.value for found in extract("std abc::1")] == ["abc::1"]


def test_brackets_in_pairs_belong_to_a_url() -> None:
    [inside, around] = extract("https://example.com/a[1] and [https://example.com/b]")
    assert inside == detect("https://example.com/a[1]")
    assert around == detect("https://example.com/b")


@pytest.mark.parametrize("at", ["[@]", " [at] ", "(at)", "{@}"])
def test_an_address_of_mail_that_was_defanged(at: str) -> None:
    assert refang(f"ann{at}example[.]com") == "ann@example.com"
