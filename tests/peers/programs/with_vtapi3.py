"""What people do with vtapi3."""

from __future__ import annotations

import json
from typing import Any

import vtapi3
from report import KEY, ORIGIN, SAMPLE, SHA256, UNKNOWN, advance, told


def made(kind: type) -> Any:
    client = kind(KEY)
    client.base_url = f"{ORIGIN}/api/v3"
    return client


files, urls = made(vtapi3.VirusTotalAPIFiles), made(vtapi3.VirusTotalAPIUrls)
domains, analyses = made(vtapi3.VirusTotalAPIDomains), made(vtapi3.VirusTotalAPIAnalyses)


def data(body: bytes) -> Any:
    return json.loads(body)["data"]


def scan() -> Any:
    queued = data(files.upload(SAMPLE))
    before = data(analyses.get_report(queued["id"]))["attributes"]["status"]
    advance(10)
    return [before, data(analyses.get_report(queued["id"]))["attributes"]["status"]]


def pages() -> int:
    seen, cursor = [], '""'
    while cursor:
        page = json.loads(files.get_comments(SHA256, limit=5, cursor=cursor))
        seen += [each["id"] for each in page["data"]]
        cursor = page.get("meta", {}).get("cursor", "")
    return len(set(seen))


told("scan", scan)
told("scan_url", lambda: data(urls.upload("https://example.com/"))["type"])
told("get", lambda: data(files.get_report(SHA256))["attributes"]["last_analysis_stats"]["malicious"])
told("get_url", lambda: data(urls.get_report(urls.get_url_id_base64("https://example.com/")))["type"])
told("not_found", lambda: json.loads(files.get_report(UNKNOWN))["error"]["code"])
for number in range(12):
    files.put_comments(SHA256, f"number {number}")
told("comments", pages)
told("vote", lambda: data(domains.put_votes("example.com"))["type"])
told("again", lambda: json.loads(domains.put_votes("example.com"))["error"]["code"])
told("related", lambda: sorted({each["type"] for each in data(domains.get_relationship("example.com", limit=5))}))
told("download_url", lambda: data(files.get_download_url(SHA256)))
told("download", lambda: len(files.get_download(SHA256)))
