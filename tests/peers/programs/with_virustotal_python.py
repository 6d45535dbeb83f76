"""What people do with virustotal-python."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from report import KEY, ORIGIN, SAMPLE, SHA256, UNKNOWN, advance, told
from virustotal_python import Virustotal, VirustotalError


def scan(client: Virustotal) -> Any:
    with Path(SAMPLE).open("rb") as file:
        queued = client.request("files", files={"file": ("sample", file)}, method="POST").data["id"]
    before = client.request(f"analyses/{queued}").data["attributes"]["status"]
    advance(10)
    return [before, client.request(f"analyses/{queued}").data["attributes"]["status"]]


def large(client: Virustotal) -> Any:
    address = client.request("files/upload_url").data
    with Path(SAMPLE).open("rb") as file:
        sent = client.request(address, files={"file": ("sample", file)}, method="POST", large_file=True)
    return sent.object_type


def refused(client: Virustotal, resource: str, **arguments: Any) -> Any:
    try:
        client.request(resource, **arguments)
    except VirustotalError as error:
        return error.error()["code"]


def pages(client: Virustotal) -> int:
    seen: set[str] = set()
    page = client.request(f"files/{SHA256}/comments", params={"limit": 5})
    while True:
        seen |= {each["id"] for each in page.data}
        if not page.cursor:
            return len(seen)
        page = client.request(f"files/{SHA256}/comments", params={"limit": 5, "cursor": page.cursor})


VOTE = {"data": {"type": "vote", "attributes": {"verdict": "harmless"}}}

with Virustotal(KEY) as client:
    client.BASEURL = f"{ORIGIN}/api/v3/"
    told("scan", lambda: scan(client))
    told("large", lambda: large(client))
    told("scan_url", lambda: client.request("urls", data={"url": "https://example.com/"}, method="POST").object_type)
    told("get", lambda: client.request(f"files/{SHA256}").data["attributes"]["last_analysis_stats"]["malicious"])
    told("not_found", lambda: refused(client, f"files/{UNKNOWN}"))
    for number in range(12):
        body = {"data": {"type": "comment", "attributes": {"text": f"number {number}"}}}
        client.request(f"files/{SHA256}/comments", json=body, method="POST")
    told("comments", lambda: pages(client))
    told("vote", lambda: client.request("domains/example.com/votes", json=VOTE, method="POST").object_type)
    told("again", lambda: refused(client, "domains/example.com/votes", json=VOTE, method="POST"))
    told("related", lambda: client.request("domains/example.com/resolutions", params={"limit": 5}).object_type[:1])
    told("download", lambda: len(client.request(f"files/{SHA256}/download").requests_response.content))
