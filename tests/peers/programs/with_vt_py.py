"""What people do with vt-py, the official client."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path
from typing import Any

import vt
from report import KEY, ORIGIN, SAMPLE, SHA256, UNKNOWN, advance, told


async def without_waiting(seconds: float, *_: Any) -> None:
    """It waits 20 seconds between two looks at an analysis: the mock's seconds."""
    advance(seconds)


class Clock:
    """The module asyncio as vt-py sees it, with another sleep."""

    sleep = staticmethod(without_waiting)

    def __getattr__(self, name: str) -> Any:
        return getattr(asyncio, name)


vt.client.asyncio = Clock()


def scan(client: vt.Client) -> Any:
    with Path(SAMPLE).open("rb") as file:
        analysis = client.scan_file(file, wait_for_completion=True)
    return [analysis.type, analysis.status, sum(analysis.stats.values())]


def refused(client: vt.Client) -> Any:
    try:
        client.get_object("/files/{}", UNKNOWN)
    except vt.APIError as error:
        return error.code


def vote(client: vt.Client) -> vt.Object:
    return client.post_object("/domains/example.com/votes", obj=vt.Object("vote", "", {"verdict": "harmless"}))


def related(client: vt.Client) -> Any:
    return sorted({each.type for each in client.iterator("/domains/example.com/resolutions", limit=5)})


def download(client: vt.Client) -> Any:
    target = io.BytesIO()
    client.download_file(SHA256, target)
    return len(target.getvalue())


def resumed(client: vt.Client) -> Any:
    first = client.iterator("/files/{}/comments", SHA256, batch_size=5)
    read = [next(first).id for _ in range(3)]
    rest = client.iterator("/files/{}/comments", SHA256, batch_size=5, cursor=first.cursor)
    return len({*read, *(each.id for each in rest)})


with vt.Client(KEY, host=ORIGIN) as client:
    told("scan", lambda: scan(client))
    told("scan_url", lambda: client.scan_url("https://example.com/", wait_for_completion=True).status)
    told("get", lambda: client.get_object("/files/{}", SHA256).last_analysis_stats["malicious"])
    told("get_url", lambda: client.get_object("/urls/{}", vt.url_id("https://example.com/")).type)
    told("not_found", lambda: refused(client))
    for number in range(12):
        comment = vt.Object("comment", "", {"text": f"number {number}"})
        client.post_object(f"/files/{SHA256}/comments", obj=comment)
    told("comments", lambda: len([*client.iterator("/files/{}/comments", SHA256, batch_size=5)]))
    told("resumed", lambda: resumed(client))
    told("vote", lambda: vote(client).type)
    told("again", lambda: vote(client).type)
    told("related", lambda: related(client))
    told("behaviours", lambda: [each.type for each in client.iterator("/files/{}/behaviours", SHA256)][:1])
    told("data", lambda: client.get_data("/files/{}/download_url", SHA256).startswith("http"))
    told("download", lambda: download(client))
