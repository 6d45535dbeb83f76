"""The works with HTTP libraries alone, untyped: httpx, httpx2, aiohttp."""

from __future__ import annotations

import asyncio
import json
import os
import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from typing import Any

from ..site import KEY, Site, check

_HEADERS = {"x-apikey": KEY}


def _library() -> Any:
    return import_module(os.environ["BENCHMARK_LIBRARY"])


def _parse() -> Callable[[bytes], Any]:
    if "BENCHMARK_ORJSON" in os.environ:
        return import_module("orjson").loads  # type: ignore[no-any-return]
    return json.loads


def _context(site: Site) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=site.certificate)


def _address(site: Site) -> str:
    return f"{site.api}/files/{site.file}"


def _check(report: Any) -> None:
    check(report["data"]["attributes"]["last_analysis_stats"]["malicious"])


def decoding(site: Site) -> Generator[None]:
    """Reports from bytes, five attributes of each read."""
    from .. import bodies

    body = bodies.report_body(45_000)
    parse = _parse()
    yield
    for _ in range(site.count):
        found = parse(body)["data"]["attributes"]
        check(found["last_analysis_stats"]["malicious"])
        _ = found["size"], found["meaningful_name"], found["last_analysis_date"], found["reputation"]


def lookups(site: Site) -> Generator[None]:
    """One after another."""
    parse = _parse()
    with _library().Client(headers=_HEADERS, verify=_context(site)) as client:
        _check(parse(client.get(_address(site)).content))
        yield
        for _ in range(site.count):
            _check(parse(client.get(_address(site)).content))


def lookups_of_threads(site: Site) -> Generator[None]:
    """Several threads share a client."""
    parse = _parse()
    with _library().Client(headers=_HEADERS) as client, ThreadPoolExecutor(site.workers) as threads:

        def work(share: int) -> None:
            for _ in range(share):
                _check(parse(client.get(_address(site)).content))

        list(threads.map(work, [1] * site.workers))
        yield
        list(threads.map(work, site.shares()))


async def _at_once(site: Site, look_up: Callable[[], Awaitable[bytes]]) -> AsyncGenerator[None]:
    parse = _parse()

    async def work(share: int) -> None:
        for _ in range(share):
            _check(parse(await look_up()))

    await asyncio.gather(*(work(1) for _ in range(site.workers)))
    yield
    await asyncio.gather(*map(work, site.shares()))


async def lookups_awaited(site: Site) -> AsyncGenerator[None]:
    """Several at a time."""
    limits = _library().Limits(max_connections=site.workers, max_keepalive_connections=site.workers)
    async with _library().AsyncClient(headers=_HEADERS, limits=limits, timeout=None) as client:

        async def look_up() -> bytes:
            return (await client.get(_address(site))).content  # type: ignore[no-any-return]

        async for _ in _at_once(site, look_up):
            yield


async def lookups_by_aiohttp(site: Site) -> AsyncGenerator[None]:
    """Several at a time."""
    import aiohttp

    async with aiohttp.ClientSession(headers=_HEADERS) as client:

        async def look_up() -> bytes:
            async with client.get(_address(site), ssl=_context(site) if "https" in site.origin else True) as answer:
                return await answer.read()

        async for _ in _at_once(site, look_up):
            yield


def feed(site: Site) -> Generator[None]:
    """A minute of the file feed: stored, unpacked by the standard library, and parsed."""
    import bz2
    from urllib.request import urlretrieve

    parse = _parse()
    yield
    path, _ = urlretrieve(f"{site.origin}/feed", site.path)  # noqa: S310  # of this machine
    with bz2.open(path) as lines:
        found = sum(parse(line)["attributes"]["last_analysis_stats"]["malicious"] == 19 for line in lines)
    check(found, site.count)
