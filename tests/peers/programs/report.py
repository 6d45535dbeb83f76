"""What a program for a peer library is given, and how it tells what it saw."""

from __future__ import annotations

import http.client
import json
import os
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

ORIGIN = os.environ["PEER_ORIGIN"]
KEY = os.environ["PEER_KEY"]
SAMPLE = os.environ["PEER_SAMPLE"]
"""Path of a file to upload."""
SHA256 = os.environ["PEER_SHA256"]
"""Hash of that file."""
UNKNOWN = "0" * 64
"""Hash of a file that the mock does not know."""


def told(name: str, step: Callable[[], Any]) -> None:
    """Carry out one step and print how it ended, as one line of JSON."""
    try:
        outcome = {"step": name, "value": step()}
    except Exception as error:  # whatever a library raises is what there is to tell
        outcome = {"step": name, "error": type(error).__name__, "text": str(error)}
    print(json.dumps(outcome), flush=True)


def advance(seconds: float) -> None:
    """Let the mock's time go by."""
    connection = http.client.HTTPConnection(urlsplit(ORIGIN).netloc)
    connection.request("POST", "/_mock/advance", json.dumps({"seconds": seconds}))
    connection.getresponse().read()
    connection.close()
