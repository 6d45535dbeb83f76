"""The works with vtyped."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Generator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from vtyped import AsyncClient, Client, decode

from .. import bodies
from ..site import KEY, SMALL, TRANSFER, Site, check


def _options(site: Site) -> dict[str, Any]:
    verify = site.certificate if site.origin.startswith("https") else True
    return {"api_key": KEY, "base_url": site.api, "verify": verify}


def _look_up(vt: Client, file: str) -> None:
    check(vt.files.get(file).attributes.last_analysis_stats.malicious)


async def _look_up_awaited(vt: AsyncClient, file: str) -> None:
    check((await vt.files.get(file)).attributes.last_analysis_stats.malicious)


def decoding(site: Site) -> Generator[None]:
    """Reports from bytes, five attributes of each read."""
    body = bodies.report_body(45_000)
    check(decode(body).data.attributes.last_analysis_stats.malicious)
    yield
    for _ in range(site.count):
        found = decode(body).data.attributes
        check(found.last_analysis_stats.malicious)
        _ = found.size, found.meaningful_name, found.last_analysis_date, found.reputation


def lookups(site: Site) -> Generator[None]:
    """One after another."""
    with Client(**_options(site)) as vt:
        _look_up(vt, site.file)
        yield
        for _ in range(site.count):
            _look_up(vt, site.file)


async def lookups_awaited(site: Site) -> AsyncGenerator[None]:
    """Several at a time."""
    async with AsyncClient(**_options(site)) as vt:
        await asyncio.gather(*(_look_up_awaited(vt, site.file) for _ in range(site.workers)))
        yield

        async def work(share: int) -> None:
            for _ in range(share):
                await _look_up_awaited(vt, site.file)

        await asyncio.gather(*map(work, site.shares()))


def lookups_of_threads(site: Site) -> Generator[None]:
    """Several threads share a client."""
    with Client(**_options(site)) as vt, ThreadPoolExecutor(site.workers) as threads:

        def work(share: int) -> None:
            for _ in range(share):
                _look_up(vt, site.file)

        list(threads.map(work, [1] * site.workers))
        yield
        list(threads.map(work, site.shares()))


def comments(site: Site) -> Generator[None]:
    """The comments of a file, page after page."""
    with Client(**_options(site)) as vt:
        _look_up(vt, site.file)
        yield
        check(sum(len(each.attributes.text or "") > 600 for each in vt.files.comments(site.file)), site.count)


def comments_up_to(site: Site) -> Generator[None]:
    """As many of the comments of a file."""
    with Client(**_options(site)) as vt:
        _look_up(vt, SMALL)
        yield
        check(sum(1 for _ in vt.files.comments(site.file, limit=site.count)), site.count)


def upload(site: Site) -> Generator[None]:
    """A large file."""
    with Client(**_options(site)) as vt:
        yield
        check(vt.files.upload(site.path).type, "analysis")


async def upload_awaited(site: Site) -> AsyncGenerator[None]:
    """The same, awaited."""
    async with AsyncClient(**_options(site)) as vt:
        yield
        check((await vt.files.upload(site.path)).type, "analysis")


def download(site: Site) -> Generator[None]:
    """A large file to the disk, its hash checked."""
    with Client(**_options(site)) as vt:
        _look_up(vt, SMALL)
        yield
        check(vt.files.download(site.file, site.path).size, TRANSFER)


async def download_awaited(site: Site) -> AsyncGenerator[None]:
    """The same, awaited."""
    async with AsyncClient(**_options(site)) as vt:
        await _look_up_awaited(vt, SMALL)
        yield
        check((await vt.files.download(site.file, site.path)).size, TRANSFER)


def feed(site: Site) -> Generator[None]:
    """A minute of the file feed, an attribute of each report read."""
    with Client(**_options(site)) as vt:
        yield
        found = sum(each.attributes.last_analysis_stats.malicious == 19 for each in vt.feeds.files("202603160700"))
        check(found, bodies.FEED_ITEMS)


def _indicators(site: Site) -> list[str]:
    return [f"{number:063x}e" for number in range(site.count)]


async def lookups_of_many(site: Site) -> AsyncGenerator[None]:
    """Many files, by the bare client."""
    rest = iter(_indicators(site))
    async with AsyncClient(**_options(site)) as vt:
        yield

        async def work() -> None:
            for each in rest:
                check((await vt.files.get(each)).attributes.last_analysis_stats.malicious)

        await asyncio.gather(*(work() for _ in range(site.workers)))


async def enrichment(site: Site) -> AsyncGenerator[None]:
    """The same files, enriched within a quota, with a checkpoint and a cache."""
    from vtyped.cache import Cache
    from vtyped.quota import Limits

    folder = Path(site.folder)
    async with AsyncClient(**_options(site), quota=Limits(minute=1_000_000)) as vt:
        cache = Cache(folder / "answers.sqlite")
        yield
        items = vt.enrich(_indicators(site), checkpoint=folder / "run.jsonl", cache=cache, concurrency=site.workers)
        async for item in items:
            check(item.object.attributes.last_analysis_stats.malicious if item.object else item.error)
