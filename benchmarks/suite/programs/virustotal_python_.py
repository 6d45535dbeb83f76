"""The works with virustotal-python."""

from __future__ import annotations

from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor

from virustotal_python import Virustotal

from ..site import KEY, Site, check


def _client(site: Site) -> Virustotal:
    client = Virustotal(KEY)
    client.BASEURL = f"{site.api}/"
    return client


def _look_up(client: Virustotal, site: Site) -> None:
    check(client.request(f"files/{site.file}").data["attributes"]["last_analysis_stats"]["malicious"])


def lookups(site: Site) -> Generator[None]:
    """One after another."""
    client = _client(site)
    yield
    for _ in range(site.count):
        _look_up(client, site)


def lookups_of_threads(site: Site) -> Generator[None]:
    """Several threads."""
    client = _client(site)

    def work(share: int) -> None:
        for _ in range(share):
            _look_up(client, site)

    with ThreadPoolExecutor(site.workers) as threads:
        yield
        list(threads.map(work, site.shares()))


def comments(site: Site) -> Generator[None]:
    """The comments of a file, page after page."""
    client = _client(site)
    yield
    found, cursor = 0, ""
    while cursor is not None:
        page = client.request(f"files/{site.file}/comments", params={"limit": 40, "cursor": cursor or "0"})
        found += sum(len(each["attributes"]["text"]) > 600 for each in page.data)
        cursor = page.cursor
    check(found, site.count)


def upload(site: Site) -> Generator[None]:
    """A large file, which it holds in memory."""
    client = _client(site)
    yield
    address = client.request("files/upload_url").data
    with site.path.open("rb") as file:
        answer = client.request(address, files={"file": ("large", file)}, method="POST", large_file=True)
    check(answer.object_type, "analysis")
