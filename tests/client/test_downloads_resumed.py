"""Downloads that break: gone on with where that is sure to be right, else begun anew, else an error."""

from __future__ import annotations

import hashlib
import io
import itertools
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.client.conftest import Clock, Serve
from tests.client.raw import RESET, RawServer, answer
from tests.faces import KEY, Connect
from vtyped import ApiError, ForbiddenError, HashMismatchError, NotFoundError, TransportError, UnexpectedAnswerError
from vtyped.quota import Governor, Limits, QuotaExhausted
from vtyped.ranges import Span, contradicts, part_of, validator_of, whole_of

CONTENT = bytes(range(256)) * 400
SHA256 = hashlib.sha256(CONTENT).hexdigest()
HALF = len(CONTENT) // 2
TAG = '"v1"'
DATES = {"Last_Modified": "Sat, 01 Nov 2025 10:00:00 GMT", "Date": "Sun, 02 Nov 2025 10:00:00 GMT"}


def cut(body: bytes, promised: int = len(CONTENT), status: int = 200, **headers: Any) -> bytes:
    """An answer whose connection ends before its body does."""
    whole = answer(status, body, **headers)
    return whole.replace(b"Content-Length: %d" % len(body), b"Content-Length: %d" % promised)


def part(start: int, end: int = len(CONTENT), content: bytes = CONTENT, **headers: Any) -> bytes:
    headers = {"ETag": TAG, "Content_Range": f"bytes {start}-{end - 1}/{len(content)}", **headers}
    return answer(206, content[start:end], **headers)


FIRST = cut(CONTENT[:HALF], ETag=TAG)
WHOLE = answer(200, CONTENT, ETag=TAG)


def to(server: RawServer, path: str = "/file") -> bytes:
    return answer(302, b"", Location=f"{server.origin}{path}")


def assert_only(target: Path, content: bytes) -> None:
    assert target.read_bytes() == content
    assert [path.name for path in target.parent.iterdir() if path.is_file()] == [target.name]


def ranges(server: RawServer) -> list[tuple[str | None, str | None]]:
    return [(seen.headers.get("range"), seen.headers.get("if-range")) for seen in server.requests]


@pytest.mark.parametrize(
    ("headers", "validator"), [({"ETag": TAG}, TAG), (DATES, DATES["Last_Modified"])], ids=["tag", "date"]
)
@pytest.mark.usefixtures("clock")
def test_a_broken_download_goes_on_where_it_broke(
    connect: Connect, serve: Serve, tmp_path: Path, headers: dict[str, Any], validator: str
) -> None:
    server = serve(cut(CONTENT[:HALF], **headers), part(HALF, **{"ETag": "", **headers}))
    told: list[tuple[int, int | None]] = []
    target = tmp_path / "sample"
    client = connect(base_url=server.base_url)
    download = client.files.download(SHA256, target, progress=lambda *figures: told.append(figures))
    assert (download.size, download.sha256) == (len(CONTENT), SHA256)
    assert_only(target, CONTENT)
    assert ranges(server) == [(None, None), (f"bytes={HALF}-", validator)]
    assert {(seen.headers["accept"], seen.headers["accept-encoding"]) for seen in server.requests} == {
        ("*/*", "identity")
    }
    assert [total for _, total in told] == [len(CONTENT)] * len(told)
    assert [received for received, _ in told] == sorted({received for received, _ in told})


def test_as_often_as_there_are_tries(connect: Connect, serve: Serve, clock: Clock, tmp_path: Path) -> None:
    stops = [0, 10_000, 10_001, 60_000, len(CONTENT)]
    script = []
    for start, end in itertools.pairwise(stops):
        named = f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}"
        status, headers = (206, {"Content_Range": named}) if start else (200, {})
        script.append(cut(CONTENT[start:end], len(CONTENT) - start, status, ETag=TAG, **headers))
    target = tmp_path / "sample"
    connect(base_url=serve(*script).base_url).files.download(SHA256, target)
    assert_only(target, CONTENT)
    assert len(clock.sleeps) == 3
    with pytest.raises(TransportError):
        connect(base_url=serve(*script).base_url, retries=2).files.download(SHA256, target)
    assert_only(target, CONTENT)


def test_a_server_that_gives_one_part_at_a_time(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    server = serve(FIRST, part(HALF, HALF + 100), part(HALF + 100))
    target = tmp_path / "sample"
    connect(base_url=server.base_url).files.download(SHA256, target)
    assert_only(target, CONTENT)
    assert [asked for asked, _ in ranges(server)] == [None, f"bytes={HALF}-", f"bytes={HALF + 100}-"]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"ETag": 'W/"v1"'},
        {"ETag": "v1"},
        {"ETag": TAG, "Accept_Ranges": "none"},
        {"Last_Modified": DATES["Last_Modified"]},
        {"Last_Modified": DATES["Last_Modified"], "Date": DATES["Last_Modified"]},
        {"Last_Modified": "yesterday", "Date": DATES["Date"]},
    ],
)
def test_without_a_sure_sign_of_the_same_file_it_begins_anew(
    connect: Connect, serve: Serve, clock: Clock, tmp_path: Path, headers: dict[str, Any]
) -> None:
    server = serve(cut(CONTENT[:HALF], **headers), WHOLE)
    target = tmp_path / "sample"
    connect(base_url=server.base_url).files.download(SHA256, target)
    assert_only(target, CONTENT)
    assert ranges(server) == [(None, None)] * 2


OTHER = b"x" * (len(CONTENT) - 7)


@pytest.mark.parametrize("sandbox", [True, False], ids=["without hash", "with hash"])
@pytest.mark.parametrize(
    "second",
    [
        answer(200, OTHER, ETag='"v2"'),
        answer(200, b"", ETag='"v2"'),
    ],
    ids=["other", "empty"],
)
@pytest.mark.usefixtures("clock")
def test_the_whole_file_in_place_of_the_rest(
    connect: Connect, serve: Serve, tmp_path: Path, second: bytes, sandbox: bool
) -> None:
    target = tmp_path / "sample"
    client = connect(base_url=serve(FIRST, second).base_url)
    body = second.partition(b"\r\n\r\n")[2]
    if sandbox:
        assert client.file_behaviours.pcap("id", target).size == len(body)
    else:
        client.files.download(hashlib.sha256(body).hexdigest(), target)
    assert_only(target, body)


@pytest.mark.parametrize(
    "wrong",
    [
        part(HALF - 1),
        part(HALF + 1),
        part(0),
        part(HALF, ETag='"v2"'),
        part(HALF, Content_Range=f"bytes {HALF}-{len(CONTENT)}/{len(CONTENT)}"),
        part(HALF, Content_Range=f"bytes {HALF}-{len(CONTENT) - 1}/{len(CONTENT) + 1}"),
        part(HALF, Content_Range=f"bytes {HALF}-{HALF - 1}/{len(CONTENT)}"),
        part(HALF, Content_Range=f"bytes */{len(CONTENT)}"),
        part(HALF, Content_Range=f"bytes {'9' * 5000}-/1"),
        part(HALF, Content_Range=""),
        answer(416, b"", Content_Range=f"bytes */{HALF}"),
        cut(b"x", len(CONTENT), 206, ETag=TAG, Content_Range=f"bytes 0-{len(CONTENT) - 1}/{len(CONTENT)}"),
    ],
)
def test_another_part_than_asked_for(
    connect: Connect, serve: Serve, clock: Clock, tmp_path: Path, wrong: bytes
) -> None:
    server = serve(FIRST, wrong, WHOLE)
    target = tmp_path / "sample"
    download = connect(base_url=server.base_url).file_behaviours.pcap("id", target)
    assert download.sha256 == SHA256
    assert_only(target, CONTENT)
    assert [asked for asked, _ in ranges(server)] == [None, f"bytes={HALF}-", None]


@pytest.mark.parametrize("before", [[], [FIRST]])
def test_what_is_neither_a_file_nor_a_redirect_is_final(
    connect: Connect, serve: Serve, clock: Clock, tmp_path: Path, before: list[bytes]
) -> None:
    server = serve(*before, answer(300), WHOLE)
    with pytest.raises(ApiError) as caught:
        connect(base_url=server.base_url).files.download(SHA256, tmp_path / "sample")
    assert caught.value.status == 300
    assert len(server.requests) == len(before) + 1


def test_no_such_range_where_none_was_asked_for(connect: Connect, serve: Serve, clock: Clock, tmp_path: Path) -> None:
    server = serve(answer(416), WHOLE)
    with pytest.raises(ApiError) as caught:
        connect(base_url=server.base_url).files.download(SHA256, tmp_path / "sample")
    assert caught.value.status == 416
    assert len(server.requests) == 1


def test_a_part_that_nobody_asked_for(connect: Connect, serve: Serve, clock: Clock, tmp_path: Path) -> None:
    target = tmp_path / "sample"
    with pytest.raises(TransportError, match="another part of the file"):
        connect(base_url=serve(part(0)).base_url).file_behaviours.pcap("id", target)
    assert not target.exists()


def test_a_part_of_a_file_of_which_nothing_has_come(
    connect: Connect, serve: Serve, clock: Clock, tmp_path: Path
) -> None:
    server = serve(cut(b"", ETag=TAG), part(0), WHOLE)
    connect(base_url=server.base_url).files.download(SHA256, tmp_path / "sample")
    assert [asked for asked, _ in ranges(server)] == [None, None, None]


def test_a_part_tells_the_size_that_the_whole_did_not(
    connect: Connect, serve: Serve, clock: Clock, tmp_path: Path
) -> None:
    chunk = b"%x\r\n%s\r\n" % (HALF, CONTENT[:HALF])
    begun = b'HTTP/1.1 200 OK\r\nETag: "v1"\r\nTransfer-Encoding: chunked\r\n\r\n' + chunk
    server = serve(begun, part(HALF))
    connect(base_url=server.base_url).files.download(SHA256, tmp_path / "sample")
    assert_only(tmp_path / "sample", CONTENT)
    assert [asked for asked, _ in ranges(server)] == [None, f"bytes={HALF}-"]


def test_a_part_that_nobody_asked_for_over_a_transport_of_the_callers(connect: Connect, tmp_path: Path) -> None:
    headers = {"content-range": f"bytes {HALF}-{len(CONTENT) - 1}/{len(CONTENT)}"}
    transport = httpx.MockTransport(lambda _: httpx.Response(206, headers=headers, content=CONTENT[HALF:]))
    client = connect(base_url="https://vt.example/api/v3", transport=transport, retries=0)
    with pytest.raises(TransportError, match="another part of the file"):
        client.file_behaviours.pcap("id", tmp_path / "sample")
    assert not (tmp_path / "sample").exists()


def test_parts_that_do_not_belong_together_are_fetched_again_in_one(
    connect: Connect, serve: Serve, clock: Clock, tmp_path: Path
) -> None:
    server = serve(FIRST, part(HALF, content=CONTENT[::-1]), WHOLE)
    target = tmp_path / "sample"
    connect(base_url=server.base_url).files.download(SHA256, target)
    assert_only(target, CONTENT)
    assert [asked for asked, _ in ranges(server)] == [None, f"bytes={HALF}-", None]


def test_a_whole_file_with_other_bytes_is_not_fetched_again(
    connect: Connect, serve: Serve, clock: Clock, tmp_path: Path
) -> None:
    server = serve(answer(200, OTHER, ETag=TAG))
    with pytest.raises(HashMismatchError):
        connect(base_url=server.base_url).files.download(SHA256, tmp_path / "sample")
    assert len(server.requests) == 1


def test_the_address_of_the_storage_is_used_as_long_as_it_works(
    connect: Connect, serve: Serve, clock: Clock, tmp_path: Path
) -> None:
    storage = serve(FIRST, RESET, answer(503), part(HALF))
    api = serve(to(storage))
    target = tmp_path / "sample"
    connect(base_url=api.base_url).files.download(SHA256, target)
    assert_only(target, CONTENT)
    assert len(api.requests) == 1
    assert [asked for asked, _ in ranges(storage)] == [None, *[f"bytes={HALF}-"] * 3]
    assert KEY not in repr(storage.requests)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
def test_an_address_that_expired_is_replaced_by_a_fresh_one(
    connect: Connect, serve: Serve, clock: Clock, tmp_path: Path, status: int
) -> None:
    storage = serve(FIRST, answer(status, b"<Error/>"), part(HALF))
    api = serve(to(storage, "/file?Signature=1"), to(storage, "/file?Signature=2"))
    target = tmp_path / "sample"
    connect(base_url=api.base_url).files.download(SHA256, target)
    assert_only(target, CONTENT)
    assert [seen.target for seen in storage.requests] == [f"/file?Signature={n}" for n in (1, 1, 2)]
    assert len(api.requests) == 2
    assert clock.sleeps == [0.5]


@pytest.mark.usefixtures("clock")
def test_an_address_that_expired_is_not_asked_twice(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    storage = serve(FIRST, answer(403, b"<Error/>"), part(HALF))
    api = serve(to(storage, "/old"), answer(503), to(storage, "/new"))
    target = tmp_path / "sample"
    connect(base_url=api.base_url).files.download(SHA256, target)
    assert_only(target, CONTENT)
    assert [seen.target for seen in storage.requests] == ["/old", "/old", "/new"]


@pytest.mark.usefixtures("clock")
def test_only_what_goes_to_the_api_counts_against_the_quota(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    storage = serve(FIRST, answer(503), part(HALF), WHOLE)
    api = serve(to(storage))
    client = connect(base_url=api.base_url, quota=Governor(Limits(day=1), when_exhausted="raise"))
    client.files.download(SHA256, tmp_path / "sample")
    assert (len(api.requests), len(storage.requests)) == (1, 3)
    with pytest.raises(QuotaExhausted):
        client.files.download(SHA256, tmp_path / "sample")
    assert (len(api.requests), len(storage.requests)) == (1, 3)


def test_a_fresh_address_that_is_refused_is_final(connect: Connect, serve: Serve, clock: Clock, tmp_path: Path) -> None:
    storage = serve(FIRST, answer(403, b"<Error/>"))
    api = serve(to(storage))
    with pytest.raises(ForbiddenError):
        connect(base_url=api.base_url).files.download(SHA256, tmp_path / "sample")
    assert (len(api.requests), len(storage.requests)) == (2, 3)
    assert not (tmp_path / "sample").exists()


def test_the_api_may_have_the_last_word(connect: Connect, serve: Serve, clock: Clock, tmp_path: Path) -> None:
    storage = serve(FIRST, answer(404, b"<Error/>"))
    error = b'{"error": {"code": "NotFoundError", "message": "gone"}}'
    api = serve(to(storage), answer(404, error))
    with pytest.raises(NotFoundError, match="gone"):
        connect(base_url=api.base_url).files.download(SHA256, tmp_path / "sample")


@pytest.mark.parametrize("failure", [RESET, b"", cut(b""), FIRST, answer(429), answer(500), answer(502), answer(504)])
def test_the_tries_are_those_of_the_policy(
    connect: Connect, serve: Serve, clock: Clock, tmp_path: Path, failure: bytes | None
) -> None:
    server = serve(failure, failure, failure, WHOLE)
    target = tmp_path / "sample"
    connect(base_url=server.base_url, retries=3).files.download(SHA256, target)
    assert_only(target, CONTENT)
    for retries in (0, 2):
        server = serve(failure)
        with pytest.raises(Exception, match=r"files\.download"):
            connect(base_url=server.base_url, retries=retries).files.download(SHA256, target)
        assert len(server.requests) == retries + 1
    assert_only(target, CONTENT)


def test_more_bytes_than_promised(connect: Connect, serve: Serve, clock: Clock, tmp_path: Path) -> None:
    named = f"bytes {HALF}-{len(CONTENT) - 1}/{len(CONTENT)}"
    longer = answer(206, CONTENT[HALF:] + b"more", ETag=TAG, Content_Range=named)
    target = tmp_path / "sample"
    server = serve(FIRST, longer, WHOLE)
    download = connect(base_url=server.base_url).file_behaviours.pcap("id", target)
    assert download.sha256 == SHA256
    assert_only(target, CONTENT)
    assert [asked for asked, _ in ranges(server)] == [None, f"bytes={HALF}-", None]


def test_fewer_bytes_than_the_range_promised(connect: Connect, serve: Serve, clock: Clock, tmp_path: Path) -> None:
    named = f"bytes {HALF}-{len(CONTENT) - 1}/{len(CONTENT)}"
    shorter = answer(206, CONTENT[HALF:-100], ETag=TAG, Content_Range=named)
    target = tmp_path / "sample"
    connect(base_url=serve(FIRST, shorter, part(len(CONTENT) - 100)).base_url).file_behaviours.pcap("id", target)
    assert_only(target, CONTENT)


def test_a_compressed_file_is_refused(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    server = serve(answer(200, CONTENT, Content_Encoding="br"))
    with pytest.raises(UnexpectedAnswerError, match="encoding 'br'"):
        connect(base_url=server.base_url).file_behaviours.pcap("id", tmp_path / "sample")
    assert [path for path in tmp_path.iterdir() if path.is_file()] == []


class Pipe(io.RawIOBase):
    """A target that takes bytes once, and few at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.taken = b""

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.taken += bytes(data[:1000])
        return min(len(data), 1000)


def test_a_file_of_the_callers_that_cannot_go_back_goes_on(connect: Connect, serve: Serve, clock: Clock) -> None:
    pipe = Pipe()
    connect(base_url=serve(answer(503), FIRST, part(HALF)).base_url).files.download(SHA256, pipe)
    assert pipe.taken == CONTENT


@pytest.mark.parametrize(
    ("script", "requests"), [([cut(CONTENT[:HALF]), WHOLE], 1), ([FIRST, answer(200, CONTENT, ETag='"v2"'), WHOLE], 2)]
)
def test_a_file_of_the_callers_that_cannot_go_back_never_gets_a_byte_twice(
    connect: Connect, serve: Serve, clock: Clock, script: list[bytes], requests: int
) -> None:
    pipe = Pipe()
    server = serve(*script)
    with pytest.raises(TransportError):
        connect(base_url=server.base_url).files.download(SHA256, pipe)
    assert pipe.taken == CONTENT[:HALF]
    assert len(server.requests) == requests


@pytest.mark.parametrize("script", [[FIRST, part(HALF)], [cut(CONTENT[:HALF]), WHOLE], [FIRST, part(0), WHOLE]])
def test_a_file_of_the_callers_is_written_from_its_position(
    connect: Connect, serve: Serve, clock: Clock, script: list[bytes]
) -> None:
    file = io.BytesIO(b"before")
    file.seek(0, io.SEEK_END)
    connect(base_url=serve(*script).base_url).files.download(SHA256, file)
    assert file.getvalue() == b"before" + CONTENT


@pytest.mark.parametrize("failure", [cut(CONTENT[:HALF]), FIRST, answer(200, OTHER)])
@pytest.mark.parametrize("position", [0, 3, 6])
@pytest.mark.usefixtures("clock")
def test_a_file_of_the_callers_is_no_longer_than_before_after_a_failure(
    connect: Connect, serve: Serve, tmp_path: Path, failure: bytes, position: int
) -> None:
    path = tmp_path / "own"
    path.write_bytes(b"before")
    with path.open("r+b") as file:
        file.seek(position)
        with pytest.raises((TransportError, HashMismatchError)):
            connect(base_url=serve(failure).base_url).files.download(SHA256, file)
        assert file.tell() == position
    assert path.stat().st_size == 6
    assert path.read_bytes()[:position] == b"before"[:position]


HEADERS = st.dictionaries(
    st.sampled_from(["content-range", "content-length", "etag", "last-modified", "date", "accept-ranges"]),
    st.text() | st.from_regex(r"bytes [0-9*]{1,20}-[0-9*]{1,20}/[0-9*]{1,20}", fullmatch=True),
)


@given(HEADERS)
def test_no_head_is_misread(headers: dict[str, str]) -> None:
    span = part_of(headers)
    if span is not None:
        assert span.end is not None
        assert 0 <= span.start < span.end
        assert span.total is None or span.end <= span.total
    validator = validator_of(headers)
    if validator is not None:
        assert validator.isascii()
        assert not contradicts(validator, headers)
    size = whole_of(headers).total
    assert size is None or size >= 0


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("bytes 5-9/10", Span(5, 10, 10)),
        ("bytes 0-0/1", Span(0, 1, 1)),
        ("bytes 5-9/*", Span(5, 10, None)),
        ("bytes 5-10/10", None),
        ("bytes 9-5/10", None),
        ("bytes */10", None),
        ("bytes -5/10", None),
        ("bytes 5-9", None),
        ("chapters 5-9/10", None),
        ("bytes \u0665-9/10", None),
        ("", None),
    ],
)
def test_content_range(text: str, span: Span | None) -> None:
    assert part_of({"content-range": text}) == span
