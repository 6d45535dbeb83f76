"""Feeds: minutes and hours as typed objects, gaps, minutes that are not there yet, and going on later."""

from __future__ import annotations

import bz2
import io
import json
import tarfile
from datetime import UTC, datetime, timedelta, timezone
from itertools import islice
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.client.conftest import Clock, Serve
from tests.client.raw import RawServer, answer
from tests.faces import KEY, Connect
from vtyped import (
    BrokenLine,
    Client,
    DamagedFeedError,
    FeedGapError,
    ForbiddenError,
    InvalidInputError,
    NotAvailableYetError,
    NotFoundError,
)
from vtyped.feeds.batches import Batch
from vtyped.feeds.times import HOUR, MINUTE, Place, place_of
from vtyped_api.models import Domain, File, FileBehaviour, IpAddress, Url
from vtyped_mock import PUBLIC_KEY, MockServer

MODELS = {"files": File, "file_behaviours": FileBehaviour, "urls": Url, "domains": Domain, "ip_addresses": IpAddress}
MISSING = answer(404, b'{"error": {"code": "NotFoundError", "message": ""}}')
NOT_YET = answer(400, b'{"error": {"code": "NotAvailableYet", "message": ""}}')
SEVEN = datetime(2026, 3, 16, 7, 0, tzinfo=UTC)


def line(number: int) -> bytes:
    return json.dumps({"type": "domain", "id": f"{number}.example.com", "attributes": {"reputation": number}}).encode()


def lines(*numbers: int) -> bytes:
    return b"".join(line(number) + b"\n" for number in numbers)


def stored(*texts: bytes) -> bytes:
    """A batch at the storage, packed piece by piece."""
    return answer(200, b"".join(map(bz2.compress, texts)))


def leading_to(storage: RawServer) -> bytes:
    return answer(302, b"", Location=f"{storage.origin}/batch?Signature=s")


def ids(items: Any) -> list[str]:
    return [item.id for item in items]


def client_of(connect: Connect, mock: MockServer) -> Any:
    return connect(mock.api_key, base_url=mock.base_url)


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("minute", ["202603160700", SEVEN, SEVEN.astimezone(timezone(timedelta(hours=2)))])
def test_a_minute_of_the_mock(connect: Connect, vt_mock: MockServer, name: str, minute: datetime | str) -> None:
    feed = getattr(client_of(connect, vt_mock).feeds, name)(minute)
    items = list(feed)
    assert len(items) > 2
    assert {type(item) for item in items} == {MODELS[name]}
    assert feed.cursor is None
    api, storage = vt_mock.requests
    assert (api.operation_id, api.path) == (f"feeds.{name}", f"/api/v3/feeds/{name}/202603160700")
    assert (storage.origin, storage.status, storage.has_key) == ("storage", 200, False)


@pytest.mark.parametrize("name", MODELS)
def test_an_hour_of_the_mock_holds_its_minutes(connect: Connect, vt_mock: MockServer, name: str) -> None:
    feeds = client_of(connect, vt_mock).feeds
    hour = list(getattr(feeds, f"{name}_hourly")("2026031606"))
    assert {type(item) for item in hour} == {MODELS[name]}
    assert ids(hour) == ids(getattr(feeds, f"{name}_since")("202603160600", until="202603160700"))


def test_what_came_in_here_is_in_the_feed(connect: Connect, vt_mock: MockServer) -> None:
    client = client_of(connect, vt_mock)
    client.files.upload(b"content", name="sample.bin")
    minute = datetime.fromtimestamp(vt_mock.clock.now(), UTC)
    vt_mock.clock.advance(3700)
    item = next(item for item in client.feeds.files(minute) if "sample.bin" in item.attributes.names)
    assert item.attributes.size == 7
    assert item.context_attributes.submitter.interface in ("web", "api", "email")


def test_a_file_of_the_feed_is_downloaded(connect: Connect, vt_mock: MockServer) -> None:
    client = client_of(connect, vt_mock)
    item = next(iter(client.feeds.files("202603160700")))
    for token in (item.context_attributes.download_url, item.context_attributes.download_url.split("/")[-2]):
        content = io.BytesIO()
        assert client.feeds.download(token, content).sha256 == item.id
        assert len(content.getvalue()) == item.attributes.size


@pytest.mark.parametrize("kind", ["html", "pcap", "evtx", "memdump"])
def test_recordings_of_the_feed_are_downloaded(connect: Connect, vt_mock: MockServer, kind: str) -> None:
    client = client_of(connect, vt_mock)
    item = next(iter(client.feeds.file_behaviours("202603160700")))
    address = item.context_attributes["html_report" if kind == "html" else kind]
    content = io.BytesIO()
    assert getattr(client.feeds, f"file_behaviour_{kind}")(address, content).size == len(content.getvalue()) > 0
    # The service has written the folder with a hyphen, too.
    getattr(client.feeds, f"file_behaviour_{kind}")(address.replace("file_behaviours", "file-behaviours"), io.BytesIO())


def test_the_licence_is_missing(connect: Connect, vt_mock: MockServer) -> None:
    with pytest.raises(ForbiddenError):
        list(connect(PUBLIC_KEY, base_url=vt_mock.base_url).feeds.files("202603160700"))


@pytest.mark.parametrize(
    ("minute", "error"),
    [
        ("202603160801", NotAvailableYetError),
        ("202603160717", NotFoundError),
        ("202603090859", NotFoundError),
    ],
)
def test_a_minute_that_is_not_there(connect: Connect, vt_mock: MockServer, minute: str, error: type[Exception]) -> None:
    feed = client_of(connect, vt_mock).feeds.urls(minute)
    with pytest.raises(error):
        list(feed)
    assert feed.cursor == minute
    assert feed.missing == []


def test_a_walk_passes_over_missing_minutes(connect: Connect, vt_mock: MockServer) -> None:
    feeds = client_of(connect, vt_mock).feeds
    feed = feeds.domains_since(SEVEN + timedelta(minutes=15), until="202603160722")
    expected = [each for minute in (15, 16, 20, 21) for each in ids(feeds.domains(f"2026031607{minute}"))]
    assert ids(feed) == expected
    assert feed.missing == [SEVEN + timedelta(minutes=minute) for minute in (17, 18, 19)]
    assert feed.cursor is None


def test_a_walk_stops_where_the_feed_ends(connect: Connect, vt_mock: MockServer) -> None:
    feeds = client_of(connect, vt_mock).feeds
    feed = feeds.domains_since("202603160758", wait=None)
    found = ids(feed)
    assert feed.cursor == "202603160801"
    vt_mock.clock.advance(60)
    later = feeds.domains_since(feed.cursor, wait=None)
    assert [*found, *ids(later)] == ids(feeds.domains_since("202603160758", until="202603160802"))
    assert later.cursor == "202603160802"


def test_a_walk_waits_for_new_minutes(
    connect: Connect, vt_mock: MockServer, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    sleep = clock.sleep

    def passing(seconds: float) -> None:
        sleep(seconds)
        vt_mock.clock.advance(seconds)

    monkeypatch.setattr(clock, "sleep", passing)
    feed = client_of(connect, vt_mock).feeds.domains_since("202603160759", until="202603160803")
    assert len({id_.rpartition(".")[0] for id_ in ids(feed)}) > 3
    assert clock.sleeps == [60.0, 60.0]


def test_the_wait_can_be_chosen(connect: Connect, serve: Serve, clock: Clock) -> None:
    storage = serve(stored(lines(1)))
    api = serve(NOT_YET, NOT_YET, leading_to(storage), NOT_YET)
    feed = connect(base_url=api.base_url).feeds.domains_since(SEVEN, wait=7)
    assert next(iter(feed)).id == "1.example.com"
    assert clock.sleeps == [7.0, 7.0]


def test_the_key_stays_at_the_api(connect: Connect, serve: Serve) -> None:
    storage = serve(stored(lines(1, 2)))
    api = serve(leading_to(storage))
    assert ids(connect(base_url=api.base_url).feeds.domains(SEVEN)) == ["1.example.com", "2.example.com"]
    assert api.requests[0].headers["x-apikey"] == KEY
    assert KEY not in repr(storage.requests)


@pytest.mark.parametrize(
    "texts", [(lines(1, 2, 3),), (lines(1), lines(2, 3)), (line(1) + b"\r\n\n" + lines(2) + line(3),)]
)
def test_forms_of_a_batch(connect: Connect, serve: Serve, texts: tuple[bytes, ...]) -> None:
    client = connect(base_url=serve(stored(*texts)).base_url)
    assert ids(client.feeds.domains(SEVEN)) == ["1.example.com", "2.example.com", "3.example.com"]


def test_an_empty_batch(connect: Connect, serve: Serve) -> None:
    assert list(connect(base_url=serve(stored(b"")).base_url).feeds.domains(SEVEN)) == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"{", "Expecting"),
        (b"\xff\xfe", "utf-8"),
        (b"[1]", "no object"),
        (b'{"type": "domain", "id": "a"}', "no object"),
        (b'{"type": "domain", "id": "a", "attributes": []}', "no object"),
        (b'{"data": {"type": "domain", "id": "a", "attributes": {}}}', "no object"),
        (b"[" * 100_000, "nested"),
        (b'{"a": NaN}', "NaN"),
    ],
)
def test_a_broken_line_stands_in_its_place(connect: Connect, serve: Serve, text: bytes, reason: str) -> None:
    server = serve(stored(lines(1) + text + b"\n" + lines(3)))
    first, broken, third = connect(base_url=server.base_url).feeds.domains(SEVEN)
    assert (first.id, third.id) == ("1.example.com", "3.example.com")
    assert type(broken) is BrokenLine
    assert (broken.time, broken.number, broken.attributes) == (SEVEN, 2, None)
    assert reason in broken.reason
    assert text.startswith(broken.excerpt.encode("utf-8", "surrogateescape")[:1]) or "\ufffd" in broken.excerpt
    assert len(broken.excerpt) <= 200


def test_a_line_without_end_is_broken_and_no_more(
    connect: Connect, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vtyped.feeds.batches.MOST", 1000)
    server = serve(stored(lines(1) + b"x" * 5_000_000 + b"\n" + lines(3)))
    first, broken, third = connect(base_url=server.base_url).feeds.domains(SEVEN)
    assert (first.id, third.id) == ("1.example.com", "3.example.com")
    assert "longer than 1000 bytes" in broken.reason


@pytest.mark.parametrize(
    ("packed", "good"),
    [
        (bz2.compress(lines(1, 2)) + bz2.compress(lines(*range(3, 400)))[:-9], 2),
        (bz2.compress(lines(1, 2)) + bz2.compress(lines(3, 4))[:-9] + bytes(9), 2),
        (bz2.compress(lines(1, 2)) + b"<html>", 2),
        (b"<html>", 0),
        (b"", 0),
    ],
)
def test_a_damaged_batch_ends_with_an_error(connect: Connect, serve: Serve, packed: bytes, good: int) -> None:
    feed = connect(base_url=serve(answer(200, packed)).base_url).feeds.domains(SEVEN)
    found: list[Any] = []
    with pytest.raises(DamagedFeedError, match="minute 202603160700 of the feed is damaged"):
        found.extend(feed)
    assert len(found) >= good
    assert feed.cursor == (f"202603160700.{len(found)}" if found else "202603160700")


def test_a_feed_goes_on_behind_the_last_item(connect: Connect, serve: Serve) -> None:
    server = serve(stored(lines(1, 2) + b"\n" + lines(3, 4)))
    feeds = connect(base_url=server.base_url).feeds
    feed = feeds.domains(SEVEN)
    cursors = [feed.cursor for _ in feed]
    assert cursors == ["202603160700.1", "202603160700.2", "202603160700.4", "202603160700.5"]
    assert [ids(feeds.domains(cursor)) for cursor in cursors] == [
        ["2.example.com", "3.example.com", "4.example.com"],
        ["3.example.com", "4.example.com"],
        ["4.example.com"],
        [],
    ]


_MINUTES = {"202603160700": range(5), "202603160702": range(5, 6), "202603160703": range(6, 12)}


def _minutes(request: httpx.Request) -> httpx.Response:
    numbers = _MINUTES.get(request.url.path.rpartition("/")[2])
    if numbers is None:
        return httpx.Response(404, json={"error": {"code": "NotFoundError", "message": ""}})
    return httpx.Response(200, content=bz2.compress(lines(*numbers)))


@given(places=st.lists(st.integers(0, 11), max_size=6))
def test_broken_off_at_any_place_everything_comes_once(places: list[int]) -> None:
    found: list[str] = []
    start = "202603160700"
    with Client("key", base_url="https://vt.example/api/v3", transport=httpx.MockTransport(_minutes)) as client:
        for place in [*places, None]:
            feed = client.feeds.domains_since(start, until="202603160704")
            found += ids(islice(feed, place))
            start = feed.cursor or "202603160704"
    assert found == [f"{number}.example.com" for number in range(12)]


def test_storage_that_lost_a_minute_is_no_gap(connect: Connect, serve: Serve) -> None:
    storage = serve(answer(404, b"<Error><Code>NoSuchKey</Code></Error>"))
    feed = connect(base_url=serve(leading_to(storage)).base_url, retries=0).feeds.domains_since(SEVEN)
    with pytest.raises(NotFoundError):
        list(feed)
    assert feed.cursor == "202603160700"


def test_a_gap_without_end_ends(connect: Connect, serve: Serve) -> None:
    server = serve(MISSING)
    feed = connect(base_url=server.base_url).feeds.domains_since(SEVEN)
    with pytest.raises(FeedGapError, match=r"feeds.domains has nothing for 120 minutes up to 202603160859"):
        list(feed)
    assert len(server.requests) == len(feed.missing) == 120
    assert feed.cursor == "202603160900"


def test_a_broken_transfer_is_gone_on_with(connect: Connect, serve: Serve, clock: Clock) -> None:
    packed = bz2.compress(lines(*range(300)))
    first = answer(200, packed, ETag='"e"')[:-100]
    rest = answer(
        206, packed[-100:], ETag='"e"', Content_Range=f"bytes {len(packed) - 100}-{len(packed) - 1}/{len(packed)}"
    )
    storage = serve(first, rest)
    api = serve(leading_to(storage))
    assert len(list(connect(base_url=api.base_url).feeds.domains(SEVEN))) == 300
    assert storage.requests[1].headers["range"] == f"bytes={len(packed) - 100}-"


def archive(*members: tuple[str, bytes]) -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:bz2") as tar:
        for name, content in members:
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
        for name, kind in (("folder", tarfile.DIRTYPE), ("link", tarfile.SYMTYPE), ("fifo", tarfile.FIFOTYPE)):
            member = tarfile.TarInfo(name)
            member.type, member.linkname = kind, "/etc/passwd"
            tar.addfile(member)
    return made.getvalue()


def test_forms_of_an_hour(connect: Connect, serve: Serve) -> None:
    packed = archive(("a", lines(1, 2)), ("../../b.bz2", bz2.compress(lines(3))), ("c", b""), ("d", line(4)))
    feed = connect(base_url=serve(answer(200, packed)).base_url).feeds.domains_hourly("2026031607")
    assert ids(feed) == [f"{number}.example.com" for number in (1, 2, 3, 4)]
    assert feed.cursor is None
    again = connect(base_url=serve(answer(200, packed)).base_url).feeds.domains_hourly("2026031607.3")
    assert ids(again) == ["4.example.com"]


@pytest.mark.parametrize(
    "packed", [archive(("a", lines(*range(3000))))[:-500], b"", bz2.compress(b"no archive" * 1000)]
)
def test_a_damaged_hour(connect: Connect, serve: Serve, packed: bytes) -> None:
    feed = connect(base_url=serve(answer(200, packed)).base_url).feeds.domains_hourly("2026031607")
    with pytest.raises(DamagedFeedError, match="hour 2026031607"):
        list(feed)


def test_a_piece_of_a_large_batch_is_small() -> None:
    batch = Batch(MINUTE, Place(SEVEN))
    batch.open()
    assert batch.sink is not None
    batch.sink.begin(200, {})
    batch.sink.write(bz2.compress(lines(*range(2000))))
    batch.sink.keep()
    sizes = []
    while piece := batch.some():
        sizes.append(len(piece))
    batch.close()
    assert sum(sizes) == 2000
    assert max(sizes) <= 256


@pytest.mark.parametrize(
    "minute",
    [
        "20260316",
        "2026031607",
        "202613160700",
        "202603160760",
        "202602300000",
        "202603160700.",
        "202603160700.-1",
        "٢٠٢٦٠٣١٦٠٧٠٠",
        " 202603160700",
        SEVEN.replace(tzinfo=None),
        202603160700,
        None,
    ],
)
def test_what_is_no_minute_is_refused(connect: Connect, serve: Serve, minute: Any) -> None:
    server = serve(MISSING)
    feeds = connect(base_url=server.base_url).feeds
    for call in (feeds.files, feeds.files_since):
        with pytest.raises(InvalidInputError, match=r"^(minute|start)=.*: expected a datetime with a time zone"):
            call(minute)
    assert server.requests == []


@pytest.mark.parametrize(
    "options", [{"wait": 0}, {"wait": "60"}, {"until": "soon"}, {"until": SEVEN.replace(tzinfo=None)}]
)
def test_what_bounds_no_walk_is_refused(connect: Connect, options: dict[str, Any]) -> None:
    with pytest.raises(InvalidInputError, match=r"^(wait|until)="):
        connect().feeds.files_since(SEVEN, **options)


def test_unknown_options_are_refused(connect: Connect) -> None:
    feeds = connect().feeds
    for call in (feeds.files, feeds.files_since, feeds.files_hourly):
        with pytest.raises(TypeError, match="limit"):
            call(SEVEN, limit=5)


@given(st.datetimes(datetime(2000, 1, 1), datetime(2099, 12, 31), timezones=st.just(UTC)), st.integers(0, 10**6))
def test_a_place_is_read_as_it_was_written(time: datetime, passed: int) -> None:
    for unit in (MINUTE, HOUR):
        place = Place(unit.start_of(time), passed)
        assert place_of(unit, "time", place.text(unit)) == place
        assert place_of(unit, "time", time) == Place(place.time)
