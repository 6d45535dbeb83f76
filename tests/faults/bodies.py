"""Bodies of answers that more than one topic needs."""

from __future__ import annotations

import json
from typing import Any

from tests.faults.server import answer

HASH = "44d88612fea8a8f36de82e1278abb02f"


def error(status: int, code: str = "", **headers: str) -> bytes:
    """An error in the service's own envelope."""
    body = {"error": {"code": code, "message": "why"}}
    return answer(status, json.dumps(body).encode() if code else b"", **headers)


def data(value: Any, **beside: Any) -> bytes:
    """A successful answer."""
    return answer(200, json.dumps({"data": value, **beside}).encode())


def page(*ids: int, cursor: str | None = None) -> bytes:
    """A page of comments."""
    items = [{"type": "comment", "id": str(each), "attributes": {"text": f"comment {each}"}} for each in ids]
    return data(items, **({} if cursor is None else {"meta": {"cursor": cursor}}))


REPORT: dict[str, Any] = {"type": "file", "id": HASH, "attributes": {"size": 68, "md5": HASH}}
FOUND = data(REPORT)
QUEUED = data({"type": "analysis", "id": "a"})
COMMENT = data({"type": "comment", "id": "c", "attributes": {"text": "Lorem"}})
VOTE = data({"type": "vote", "id": "v", "attributes": {"verdict": "harmless", "date": 1, "value": -1}})
QUOTA = error(429, "QuotaExceededError")
