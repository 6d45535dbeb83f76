"""Other people's clients, unchanged, get from the mock what they get from the service.

Where one of them fails, the reason is a fault of its own, and stands beside what the run shows.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from vtyped_mock import MockServer

HERE = Path(__file__).parent
PYTHON = HERE.parents[1] / ".venv-peers/bin/python"
CONTENT = b"The content of a sample."

pytestmark = pytest.mark.skipif(not PYTHON.exists(), reason="`make peers` installs the other clients")

WORKS: dict[str, dict[str, Any]] = {
    "vt_py": {
        "scan": ["analysis", "completed", 78],
        "scan_url": "completed",
        "get": 0,
        "get_url": "url",
        "not_found": "NotFoundError",
        "comments": 12,
        "vote": "vote",
        "related": ["resolution"],
        "behaviours": ["file_behaviour"],
        "data": True,
    },
    "vtapi3": {
        "scan": ["queued", "completed"],
        "scan_url": "analysis",
        "get": 0,
        "get_url": "url",
        "not_found": "NotFoundError",
        "comments": 12,
        "vote": "vote",
        "again": "AlreadyExistsError",
        "related": ["resolution"],
    },
    "virustotal_python": {
        "scan": ["queued", "completed"],
        "large": "analysis",
        "scan_url": "analysis",
        "get": 0,
        "not_found": "NotFoundError",
        "comments": 12,
        "vote": "vote",
        "again": "AlreadyExistsError",
        "related": ["resolution"],
    },
}
RAISES = {("vt_py", "again"): "AlreadyExistsError"}
# Faults of the clients themselves: what the run shows, and why.
FAULTS: dict[tuple[str, str], tuple[Any, str]] = {
    ("vt_py", "resumed"): (
        10,
        "a resumed iterator begins with the next page: the rest of the page it stood on is lost",
    ),
    ("vt_py", "download"): ("ApiKeyLeaked", "it follows the redirect to the storage host with the key"),
    ("vtapi3", "download"): (65, "the address has no slash before the hash: what it saves is the error of a 404"),
    ("vtapi3", "download_url"): ("'data'", "the same"),
    ("virustotal_python", "download"): ("ApiKeyLeaked", "it follows the redirect to the storage host with the key"),
}


@pytest.fixture(scope="module", params=WORKS)
def run(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, dict[str, Any]]:
    """The steps of one client's program against a mock of its own."""
    sample = tmp_path_factory.mktemp("peer") / "sample.bin"
    sample.write_bytes(CONTENT)
    with MockServer() as mock:
        mock.clock.set_speed(0)
        given = {
            "PEER_ORIGIN": mock.origin,
            "PEER_KEY": mock.api_key,
            "PEER_SAMPLE": str(sample),
            "PEER_SHA256": hashlib.sha256(CONTENT).hexdigest(),
        }
        program = HERE / "programs" / f"with_{request.param}.py"
        done = subprocess.run(  # noqa: S603  # programs of this folder
            [PYTHON, program], env={**os.environ, **given}, capture_output=True, text=True, timeout=120, check=False
        )
    assert done.returncode == 0, done.stderr
    steps = [json.loads(line) for line in done.stdout.splitlines()]
    return request.param, {step["step"]: step for step in steps}


def test_it_gets_what_it_asks_for(run: tuple[str, dict[str, Any]]) -> None:
    name, steps = run
    assert {step: steps[step].get("value", steps[step]) for step in WORKS[name]} == WORKS[name]


def test_it_fails_only_by_its_own_faults(run: tuple[str, dict[str, Any]]) -> None:
    name, steps = run
    for step in steps.keys() - WORKS[name].keys():
        expected = RAISES.get((name, step)) or FAULTS[name, step][0]
        told = steps[step].get("text", steps[step].get("value"))
        assert told == expected or expected in str(told), FAULTS.get((name, step))


def test_every_fault_that_is_written_down_was_seen(run: tuple[str, dict[str, Any]]) -> None:
    name, steps = run
    assert {step for each, step in FAULTS if each == name} <= steps.keys()
