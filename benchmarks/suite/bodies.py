"""What the server answers, made before it starts: reports, a page of comments, a minute of a feed."""

from __future__ import annotations

import bz2
import json
import random
from typing import Any

OBJECT_ID = b"0" * 64
"""Stands in reports where the id that was asked for belongs."""
CURSOR = b"NEXT-PAGE"
"""Stands in a page where the cursor of the next one belongs."""
PAGE = 40
FEED_ITEMS = 10_000
_FEED_STREAM = 500
_CATEGORIES = ("undetected", "malicious", "harmless", "type-unsupported")
_chance = random.Random(3)  # noqa: S311  # no secret


def _text(length: int) -> str:
    return "".join(_chance.choices("0123456789abcdef", k=length))


def report(engines: int = 75, sections: int = 120) -> dict[str, Any]:
    """A file report as large as its numbers of engines and of sections make it."""
    results = {}
    for number in range(engines):
        category = _chance.choice(_CATEGORIES)
        results[f"Engine{number:03}"] = {
            "category": category,
            "engine_name": f"Engine{number:03}",
            "engine_version": f"4.{number}.{_chance.randrange(900)}",
            "engine_update": "20260315",
            "method": "blacklist",
            "result": f"Example.Family.{_text(6)}" if category == "malicious" else None,
        }
    attributes = {
        "sha256": OBJECT_ID.decode(),
        "md5": _text(32),
        "sha1": _text(40),
        "size": 481_280,
        "type_description": "Win32 EXE",
        "meaningful_name": "example.exe",
        "names": [f"example-{_text(8)}.exe" for _ in range(40)],
        "first_submission_date": 1_742_000_000,
        "last_analysis_date": 1_773_000_000,
        "reputation": -7,
        "times_submitted": 12,
        "last_analysis_stats": {"malicious": 19, "undetected": 50, "harmless": 0, "suspicious": 0, "timeout": 0},
        "last_analysis_results": results,
        "pe_info": {
            "imphash": _text(32),
            "machine_type": 332,
            "sections": [
                {"name": f".sec{number}", "entropy": 6.01, "md5": _text(32), "raw_size": 512, "virtual_size": 400}
                for number in range(sections)
            ],
        },
    }
    address = f"https://api.example.com/files/{OBJECT_ID.decode()}"
    return {"data": {"type": "file", "id": OBJECT_ID.decode(), "links": {"self": address}, "attributes": attributes}}


def report_body(size: int) -> bytes:
    """A file report of about that many bytes, laid out as the service does."""
    sections = 1
    while len(body := json.dumps(report(sections=sections), indent=4).encode()) < size:
        sections += max(1, (size - len(body)) // 250)
    return body


def page_body() -> bytes:
    """A page of comments. Each has a text of some hundred characters."""
    comments = [
        {
            "type": "comment",
            "id": f"f-{OBJECT_ID.decode()}-{_text(8)}",
            "links": {"self": f"https://api.example.com/comments/{_text(64)}"},
            "attributes": {
                "date": 1_773_000_000 + number,
                "text": f"An example of a comment, number {number}: {_text(600)}",
                "html": "",
                "tags": ["example"],
                "votes": {"abuse": 0, "negative": 1, "positive": 2},
            },
        }
        for number in range(PAGE)
    ]
    page = {"data": comments, "meta": {"count": 200, "cursor": CURSOR.decode()}, "links": {}}
    return json.dumps(page, indent=4).encode()


def feed_body() -> bytes:
    """A minute of the file feed: a report of some 12 KB in each line, packed with bzip2 in several streams."""
    lines = [json.dumps(report(engines=50, sections=number % 20)["data"]).encode() for number in range(_FEED_STREAM)]
    return bz2.compress(b"\n".join(lines) + b"\n") * (FEED_ITEMS // _FEED_STREAM)
