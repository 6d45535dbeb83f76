"""Feeds: when a minute can be had, which are missing, and what is in them."""

from __future__ import annotations

import bz2
import io
import json
import tarfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from vtyped_mock import MockApp
from vtyped_mock.document import Document
from vtyped_mock.feeds import MISSING, TYPES

pytestmark = pytest.mark.anyio
NOW = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
SCHEMAS = {
    "files": "File",
    "file_behaviours": "FileBehaviour",
    "urls": "Url",
    "domains": "Domain",
    "ip_addresses": "IpAddress",
}


def minute(before: timedelta) -> str:
    return (NOW - before).strftime("%Y%m%d%H%M")


def hour(before: timedelta) -> str:
    return (NOW - before).strftime("%Y%m%d%H")


async def stored(app: MockApp, answer: httpx.Response) -> bytes:
    """The bytes that an answer leads to."""
    assert answer.status_code == 302, answer.text
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app.storage)) as storage:
        return (await storage.get(answer.headers["location"])).content


def objects(packed: bytes) -> list[Any]:
    return [json.loads(line) for line in bz2.decompress(packed).splitlines()]


def code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]["code"]


@pytest.mark.parametrize("feed", TYPES)
async def test_lines_are_objects_as_documented(
    app: MockApp, api: httpx.AsyncClient, closed: Document, feed: str
) -> None:
    found = objects(await stored(app, await api.get(f"feeds/{feed}/{minute(timedelta(hours=2))}")))
    assert len(found) > 2
    validator = closed.validator({"$ref": f"#/components/schemas/{SCHEMAS[feed]}"})
    for each in found:
        assert not [error.message[:200] for error in validator.iter_errors(each)]
        assert each["type"] == TYPES[feed]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (timedelta(minutes=60), None),
        (timedelta(minutes=59), (400, "NotAvailableYet")),
        (timedelta(days=-1), (400, "NotAvailableYet")),
        (timedelta(days=7), None),
        (timedelta(days=7, minutes=1), (404, "NotFoundError")),
    ],
)
async def test_a_minute_comes_and_goes(
    api: httpx.AsyncClient, before: timedelta, expected: tuple[int, str] | None
) -> None:
    answer = await api.get(f"feeds/urls/{minute(before)}")
    assert answer.status_code == 302 if expected is None else code(answer) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (timedelta(hours=2), None),
        (timedelta(hours=1), (400, "NotAvailableYet")),
        (timedelta(days=7), None),
        (timedelta(days=7, hours=1), (404, "NotFoundError")),
    ],
)
async def test_an_hour_comes_and_goes(
    api: httpx.AsyncClient, before: timedelta, expected: tuple[int, str] | None
) -> None:
    answer = await api.get(f"feeds/urls/hourly/{hour(before)}")
    assert answer.status_code == 302 if expected is None else code(answer) == expected


async def test_some_minutes_of_every_hour_are_missing(api: httpx.AsyncClient) -> None:
    answers = [await api.get(f"feeds/domains/2026031606{number:02}") for number in range(60)]
    assert tuple(number for number, answer in enumerate(answers) if answer.status_code == 404) == MISSING


async def test_an_hour_holds_its_minutes(app: MockApp, api: httpx.AsyncClient) -> None:
    packed = await stored(app, await api.get("feeds/ip_addresses/hourly/2026031606"))
    with tarfile.open(fileobj=io.BytesIO(packed), mode="r:bz2") as archive:
        members = {member.name: archive.extractfile(member) for member in archive}
    assert len(members) == 60 - len(MISSING)
    with tarfile.open(fileobj=io.BytesIO(packed), mode="r:bz2") as archive:
        first = archive.extractfile("ip_addresses-202603160600.bz2")
        assert first is not None
        assert first.read() == await stored(app, await api.get("feeds/ip_addresses/202603160600"))


@pytest.mark.parametrize("time", ["202602300000", "20260316070", "2026031607000", "now"])
async def test_what_is_no_minute_is_refused(api: httpx.AsyncClient, time: str) -> None:
    assert code(await api.get(f"feeds/files/{time}")) == (400, "InvalidArgumentError")


async def test_what_is_sent_in_comes_in_the_feed_of_its_minute(app: MockApp, api: httpx.AsyncClient) -> None:
    await api.post("files", files={"file": ("sample.bin", b"content")})
    await api.post("urls", data={"url": "https://example.org/new"})
    app.state.clock.advance(3600)
    files = objects(await stored(app, await api.get(f"feeds/files/{minute(timedelta(0))}")))
    assert "sample.bin" in files[0]["attributes"]["names"]
    urls = objects(await stored(app, await api.get(f"feeds/urls/{minute(timedelta(0))}")))
    assert urls[0]["attributes"]["url"] == "https://example.org/new"
    address = files[0]["context_attributes"]["download_url"]
    assert await stored(app, await api.get(address)) == b"content"


async def test_a_token_is_good_for_seven_days(app: MockApp, api: httpx.AsyncClient) -> None:
    line = objects(await stored(app, await api.get(f"feeds/files/{minute(timedelta(hours=1))}")))[0]
    address = line["context_attributes"]["download_url"]
    assert (await api.get(address)).status_code == 302
    app.state.clock.advance(7 * 86400)
    assert code(await api.get(address)) == (404, "NotFoundError")


@pytest.mark.parametrize("path", ["feeds/files/bm9uZQ/download", "feeds/file_behaviours/bm9uZQ/pcap"])
async def test_a_token_that_is_none_leads_nowhere(api: httpx.AsyncClient, path: str) -> None:
    assert code(await api.get(path)) == (404, "NotFoundError")


async def test_recordings_are_where_the_lines_say(app: MockApp, api: httpx.AsyncClient) -> None:
    asked = 0
    for line in objects(await stored(app, await api.get(f"feeds/file_behaviours/{minute(timedelta(hours=2))}"))):
        context = line["context_attributes"]
        for name in ("html_report", "pcap", "evtx", "memdump"):
            assert (name in context) == line["attributes"][f"has_{name}"]
            if name in context:
                assert (await api.get(context[name])).status_code == 200
                asked += 1
    assert asked > 2


async def test_a_free_key_has_no_feed(app: MockApp, client: Callable[..., httpx.AsyncClient]) -> None:
    async with client(app, "mock-public-key") as other:
        assert code(await other.get("feeds/files/202603160700")) == (403, "ForbiddenError")
