"""The works with vtapi3."""

from __future__ import annotations

import json
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor

from vtapi3 import VirusTotalAPIFiles

from ..site import KEY, Site, check


def _files(site: Site) -> VirusTotalAPIFiles:
    files = VirusTotalAPIFiles(KEY)
    files.base_url = site.api
    return files


def _look_up(files: VirusTotalAPIFiles, site: Site) -> None:
    check(json.loads(files.get_report(site.file))["data"]["attributes"]["last_analysis_stats"]["malicious"])


def lookups(site: Site) -> Generator[None]:
    """One after another."""
    files = _files(site)
    yield
    for _ in range(site.count):
        _look_up(files, site)


def lookups_of_threads(site: Site) -> Generator[None]:
    """Several threads."""
    files = _files(site)

    def work(share: int) -> None:
        for _ in range(share):
            _look_up(files, site)

    with ThreadPoolExecutor(site.workers) as threads:
        yield
        list(threads.map(work, site.shares()))


def comments(site: Site) -> Generator[None]:
    """The comments of a file, page after page."""
    files = _files(site)
    yield
    found, cursor = 0, '""'
    while cursor:
        page = json.loads(files.get_comments(site.file, limit=40, cursor=cursor))
        found += sum(len(each["attributes"]["text"]) > 600 for each in page["data"])
        cursor = page["meta"]["cursor"]
    check(found, site.count)


def upload(site: Site) -> Generator[None]:
    """A large file, which it holds in memory."""
    files = _files(site)
    yield
    check(json.loads(files.upload(str(site.path)))["data"]["type"], "analysis")
