"""A response is the same however its bytes come, and what is not one is told."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import h11
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped.http.replies import CutError, HeadTooLargeError, MalformedError, Reply

OK = b"HTTP/1.1 200 OK\r\n"


def taken(reply: Reply, blocks: Iterable[bytes]) -> bytes:
    """The body, out of blocks as a socket gives them."""
    body = b""
    for block in blocks:
        if reply.is_over:
            break
        if block:
            body += b"".join(reply.feed(block))
    return body


def blocks_of(data: bytes, cuts: list[int]) -> list[bytes]:
    places = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    return [data[start:end] for start, end in pairwise(places)]


def response(body: bytes, form: str, chunks: list[int]) -> bytes:
    if form == "length":
        return OK + b"Content-Length: %d\r\nX-One: a\r\n\r\n" % len(body) + body
    if form == "end":
        return OK + b"Connection: close\r\n\r\n" + body
    pieces = b"".join(b"%x;name=value\r\n%s\r\n" % (len(piece), piece) for piece in blocks_of(body, chunks) if piece)
    return OK + b"Transfer-Encoding: chunked\r\n\r\n" + pieces + b"0\r\nX-Trailer: b\r\n\r\n"


@given(
    st.binary(max_size=300),
    st.sampled_from(["length", "end", "chunks"]),
    st.lists(st.integers(0, 10_000), max_size=6),
    st.lists(st.integers(0, 10_000), max_size=8),
    st.booleans(),
)
def test_however_it_is_cut(body: bytes, form: str, chunks: list[int], cuts: list[int], informed: bool) -> None:
    before = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" if informed else b""
    reply = Reply()
    assert taken(reply, blocks_of(before + response(body, form, chunks), cuts)) == body
    if form == "end":
        assert not reply.is_over
        assert reply.feed(b"") == []
    assert reply.is_over
    assert reply.status == 200
    assert "link" not in reply.headers
    assert reply.is_last == (form == "end")


@given(st.binary(max_size=50), st.sampled_from(["length", "chunks"]), st.binary(min_size=1, max_size=40))
def test_what_follows_it_ends_the_connection(body: bytes, form: str, more: bytes) -> None:
    # But for empty lines, which the standard has a reader skip.
    whole = response(body, form, [])
    cut = whole.index(b"\r\n\r\n") + 4
    for blocks in ([whole + b"H" + more], [whole[:cut], whole[cut:] + b"H" + more]):
        reply = Reply()
        assert taken(reply, blocks) == body
        assert reply.is_over
        assert reply.is_last or (len(blocks) > 1 and not body)


@given(st.binary(max_size=200), st.lists(st.integers(0, 1000), max_size=5))
def test_nothing_but_its_own_errors(noise: bytes, cuts: list[int]) -> None:
    for data in (noise, OK + noise, OK + b"Transfer-Encoding: chunked\r\n\r\n" + noise):
        reply = Reply()
        try:
            taken(reply, blocks_of(data, cuts))
            if not reply.is_over:
                reply.feed(b"")
        except (MalformedError, CutError):
            pass


@pytest.mark.parametrize(
    ("head", "name", "value"),
    [
        (b"X-Folded: a\r\n b\r\n", "x-folded", "a b"),
        (b"X-Twice: a\r\nx-twice: b\r\n", "x-twice", "a, b"),
        (b"X-Latin: \xe9\r\n", "x-latin", "é"),
        (b"X-Utf: \xc3\xa9\r\n", "x-utf", "é"),
        (b"Content-Length: 2\r\n", "content-length", "2"),
    ],
    ids=["folded", "twice", "latin", "utf-8", "same-length-twice"],
)
def test_heads_of_all_forms(head: bytes, name: str, value: str) -> None:
    reply = Reply()
    assert taken(reply, [OK + head + b"Content-Length: 2\r\n\r\n{}"]) == b"{}"
    assert reply.headers[name] == value
    assert not reply.is_last


@given(st.binary(max_size=60), st.lists(st.integers(0, 60), max_size=3), st.lists(st.integers(0, 500), max_size=4))
def test_a_body_in_chunks_behind_an_old_head(body: bytes, chunks: list[int], cuts: list[int]) -> None:
    old = response(body, "chunks", chunks).replace(b"chunked\r\n", b"chunked\r\nX-Folded: a\r\n b\r\n", 1)
    reply = Reply()
    assert taken(reply, blocks_of(old, cuts)) == body
    assert reply.is_over
    assert not reply.is_last
    assert reply.headers["x-folded"] == "a b"


@pytest.mark.parametrize("status", [204, 304])
def test_some_have_no_body(status: int) -> None:
    reply = Reply()
    assert reply.feed(b"HTTP/1.1 %d No\r\nContent-Length: 5\r\n\r\n" % status) == []
    assert reply.is_over
    assert not reply.is_last


@pytest.mark.parametrize(
    "head",
    [
        b"Transfer-Encoding: chunked\r\nContent-Length: 2\r\n",
        b"Transfer-Encoding: gzip\r\n",
        b"Transfer-Encoding: gzip, chunked\r\n",
        b"Content-Length: 2\r\nContent-Length: 3\r\n",
        b"Content-Length: -2\r\n",
        b"Content-Length: 2, 3\r\n",
    ],
)
def test_a_length_that_is_told_in_two_ways(head: bytes) -> None:
    reply = Reply()
    with pytest.raises(MalformedError):
        taken(reply, [OK + head + b"\r\n{}", b"{}"])


def test_a_change_of_the_protocol() -> None:
    with pytest.raises(MalformedError):
        Reply().feed(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n")


def test_what_is_wrong_behind_the_head_does_not_hide_it() -> None:
    reply = Reply()
    reply.feed(OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n")
    assert reply.status == 200
    with pytest.raises(MalformedError):
        reply.feed(b"")


@pytest.mark.parametrize(
    "data",
    [
        [b"HTTP/1.1 100 Continue\r\n\r\n" * 4000] * 5,
        [OK + b"Transfer-Encoding: chunked\r\n\r\n", *[b"5" + b";x=y" * 10_000] * 5],
        [OK + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", *[b"X-More: z\r\n" * 4000] * 5],
    ],
    ids=["informed", "extension", "trailers"],
)
def test_what_stands_around_it_ends(data: list[bytes]) -> None:
    with pytest.raises((HeadTooLargeError, MalformedError)):
        taken(Reply(), data)


@given(st.lists(st.tuples(st.from_regex(r"[A-Za-z-]{1,8}", fullmatch=True), st.text("ab ,;=", max_size=9)), max_size=5))
def test_heads_are_read_as_by_h11(fields: list[tuple[str, str]]) -> None:
    fields = [field for field in fields if field[0].lower() not in ("connection", "te")]
    head = OK + "".join(f"{name}: {value}\r\n" for name, value in fields).encode() + b"Content-Length: 0\r\n\r\n"
    other = h11.Connection(h11.CLIENT)
    other.send(h11.Request(method="GET", target="/", headers=[("host", "a")]))
    other.receive_data(head)
    event = other.next_event()
    assert isinstance(event, h11.Response)
    expected: dict[str, str] = {}
    for raw_name, raw_value in event.headers:
        name, value = raw_name.decode(), raw_value.decode()
        expected[name] = f"{expected[name]}, {value}" if name in expected else value
    reply = Reply()
    reply.feed(head)
    assert reply.headers == expected


def test_nothing_is_kept_of_a_long_body_in_chunks() -> None:
    reply = Reply()
    reply.feed(OK + b"Transfer-Encoding: chunked\r\n\r\n")
    for _ in range(1000):
        assert reply.feed(b"400\r\n" + bytes(1024) + b"\r\n") == [bytes(1024)]
    assert reply.feed(b"4") == []
    assert reply._around == [b"4"]


def test_the_end_before_the_beginning() -> None:
    with pytest.raises(CutError, match="before an answer came"):
        Reply().feed(b"")
    reply = Reply()
    reply.feed(OK)
    with pytest.raises(CutError, match="before an answer came"):
        reply.feed(b"")


@pytest.mark.parametrize("header", [b"X-A: " + b"a" * 1_000_000, b"X-" + b"a" * 1_000_000 + b": a"])
def test_a_head_that_is_too_large_and_comes_at_once(header: bytes) -> None:
    with pytest.raises(HeadTooLargeError):
        Reply().feed(OK + header + b"\r\nContent-Length: 3\r\n\r\nabc")


@pytest.mark.parametrize("more", [b"", b"HTTP/1.1 200 OK\r\n"])
def test_what_follows_a_response_in_an_older_form(more: bytes) -> None:
    reply = Reply()
    old = OK + b"X-A: a\r\n b\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
    assert reply.feed(old + more) == [b"abc"]
    assert reply.is_over
    assert reply.is_last is bool(more)
