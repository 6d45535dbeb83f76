"""The works with vt-py."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncGenerator, Generator
from dataclasses import replace

import vt

from ..site import KEY, SMALL, TRANSFER, Site, check


def _client(site: Site) -> vt.Client:
    return vt.Client(KEY, host=site.origin, verify_ssl=False)


def decoding(site: Site) -> Generator[None]:
    """Reports from bytes, five attributes of each read."""
    import json

    from .. import bodies

    body = bodies.report_body(45_000)
    yield
    for _ in range(site.count):
        found = vt.Object.from_dict(json.loads(body)["data"])
        check(found.last_analysis_stats["malicious"])
        _ = found.size, found.meaningful_name, found.last_analysis_date, found.reputation


def lookups(site: Site) -> Generator[None]:
    """One after another."""
    with _client(site) as client:
        check(client.get_object(f"/files/{site.file}").last_analysis_stats["malicious"])
        yield
        for _ in range(site.count):
            check(client.get_object(f"/files/{site.file}").last_analysis_stats["malicious"])


def lookups_at_once(site: Site) -> AsyncGenerator[None]:
    """50 at a time: what it has in place of threads, which cannot share a client."""
    return lookups_awaited(replace(site, workers=50))


async def lookups_awaited(site: Site) -> AsyncGenerator[None]:
    """Several at a time."""
    async with _client(site) as client:

        async def work(share: int) -> None:
            for _ in range(share):
                found = await client.get_object_async(f"/files/{site.file}")
                check(found.last_analysis_stats["malicious"])

        await asyncio.gather(*(work(1) for _ in range(site.workers)))
        yield
        await asyncio.gather(*map(work, site.shares()))


def comments(site: Site) -> Generator[None]:
    """The comments of a file, page after page."""
    with _client(site) as client:
        client.get_object(f"/files/{site.file}")
        yield
        found = client.iterator(f"/files/{site.file}/comments", batch_size=40)
        check(sum(len(each.text) > 600 for each in found), site.count)


def upload(site: Site) -> Generator[None]:
    """A large file."""
    with _client(site) as client, site.path.open("rb") as file:
        yield
        check(client.scan_file(file).type, "analysis")


async def upload_awaited(site: Site) -> AsyncGenerator[None]:
    """The same, awaited."""
    async with _client(site) as client:
        file = site.path.open("rb")  # as its documentation shows
        yield
        check((await client.scan_file_async(file)).type, "analysis")


def download(site: Site) -> Generator[None]:
    """A large file to the disk; nothing is checked."""
    with _client(site) as client, site.path.open("wb") as file:
        client.get_object(f"/files/{SMALL}")
        yield
        client.download_file(site.file, file)
        check(file.seek(0, io.SEEK_END), TRANSFER)
