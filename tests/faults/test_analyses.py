"""Analyses that never end, go back, are empty, or are not ours."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from tests.faces import Connect
from tests.faults.bodies import QUEUED, data
from tests.faults.conftest import Serve
from vtyped import AnalysisTimeoutError, VirusTotalError


def state(status: str, sha256: str = "", **attributes: Any) -> bytes:
    """The answer for an analysis; an attribute given as `...` is left out."""
    whole: dict[str, Any] = {"status": status, "date": 1, "stats": {}, "results": {}, **attributes}
    whole = {name: value for name, value in whole.items() if value is not ...}
    beside = {"meta": {"file_info": {"sha256": sha256, "size": 7}}} if sha256 else {}
    return data({"type": "analysis", "id": "a", "attributes": whole}, **beside)


@pytest.mark.parametrize("status", ["queued", "in-progress"])
def test_f69_never_completed(connect: Connect, serve: Serve, status: str) -> None:
    server = serve(state(status))
    with pytest.raises(AnalysisTimeoutError) as caught:
        connect(base_url=server.base_url).analyses.wait("a", timeout=0.3, interval=0.1)
    assert caught.value.analysis is not None
    assert caught.value.analysis.attributes.status == status
    assert isinstance(caught.value, TimeoutError)
    assert 2 <= len(server.requests) <= 5


def test_f70_a_state_that_goes_back(connect: Connect, serve: Serve, waits: list[float]) -> None:
    server = serve(state("in-progress"), state("queued"), state("in-progress"), state("completed"))
    seen: list[str] = []
    done = connect(base_url=server.base_url).analyses.wait(
        "a", progress=lambda analysis: seen.append(str(analysis.attributes.status))
    )
    assert done.attributes.status == "completed"
    assert seen == ["in-progress", "queued", "in-progress", "completed"], "and the caller is told"


@pytest.mark.parametrize("stats", [..., None])
def test_f71_completed_without_stats(connect: Connect, serve: Serve, waits: list[float], stats: Any) -> None:
    server = serve(state("completed", stats=stats))
    done = connect(base_url=server.base_url).analyses.wait("a")
    assert done.attributes.status == "completed"
    assert done.attributes.stats is None
    assert ("stats" in done.attributes) == (stats is None)


CONTENT = b"content"
OURS = hashlib.sha256(CONTENT).hexdigest()


def test_f72_the_analysis_of_our_file(connect: Connect, serve: Serve, waits: list[float]) -> None:
    client = connect(base_url=serve(QUEUED, state("queued", OURS), state("completed", OURS.upper())).base_url)
    assert client.analyses.wait(client.files.upload(CONTENT), sha256=OURS).attributes.status == "completed"


def test_f72_the_analysis_of_another_file(connect: Connect, serve: Serve, waits: list[float]) -> None:
    client = connect(base_url=serve(QUEUED, state("completed", "f" * 64)).base_url)
    queued = client.files.upload(CONTENT)
    with pytest.raises(VirusTotalError, match=f"{'f' * 64}|{OURS}"):
        client.analyses.wait(queued, sha256=OURS)
