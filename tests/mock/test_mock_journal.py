"""What the mock tells of the requests it has seen."""

from __future__ import annotations

import time
from collections.abc import Iterator

import httpx
import pytest

from tests.faces import Connect
from vtyped_mock import MockServer
from vtyped_mock.identifiers import EICAR_SHA256
from vtyped_mock.journal import Journal, SeenRequest

PATH = f"/api/v3/files/{EICAR_SHA256}"


@pytest.fixture
def api(vt_mock: MockServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{vt_mock.base_url}/", headers={"x-apikey": vt_mock.api_key}) as client:
        yield client


def seen(arrived: float, path: str = PATH, operation_id: str | None = "files.get") -> SeenRequest:
    return SeenRequest(0, arrived, arrived + 0.25, "api", "GET", path, operation_id, 503, True, "error")


def test_attempts_are_told_in_the_order_of_arrival() -> None:
    journal = Journal()
    for arrived, path in ((1.0, "/a"), (3.5, "/a"), (2.0, "/b"), (3.0, "/a")):
        journal.append(seen(arrived, path))
    assert [each.arrived for each in journal.attempts(path="/a")] == [1.0, 3.0, 3.5]
    assert journal.waits(path="/a", method="get", operation="files.*") == [2.0, 0.5]
    assert journal.waits(path="/b") == journal.waits(operation="urls.*") == []
    first, second = journal.report()
    assert (first["path"], first["method"], first["operation_id"]) == ("/a", "GET", "files.get")
    assert [attempt["waited"] for attempt in first["attempts"]] == [None, 1.75, 0.25]
    assert [(attempt["arrived"], attempt["answered"]) for attempt in second["attempts"]] == [(2.0, 2.25)]


def test_a_journal_is_a_sequence() -> None:
    journal = Journal()
    assert not journal
    for arrived in range(3):
        journal.append(seen(arrived))
    assert [each.arrived for each in journal] == [0, 1, 2]
    assert (journal[0].arrived, journal[-1].arrived, len(journal[1:])) == (0, 2, 2)


def test_times_are_those_of_a_clock_that_nobody_sets(vt_mock: MockServer, api: httpx.Client) -> None:
    before = vt_mock.requests.now()
    api.get(f"files/{EICAR_SHA256}")
    vt_mock.clock.advance(10_000)
    api.get(f"files/{EICAR_SHA256}")
    first, second = vt_mock.requests
    assert before <= first.arrived <= first.answered <= second.arrived <= vt_mock.requests.now()
    assert second.time - first.time >= 10_000
    assert vt_mock.requests.waits() == [second.arrived - first.arrived] < [1000]


def test_waits_of_a_client_as_the_server_sees_them(connect: Connect, vt_mock: MockServer) -> None:
    vt_mock.faults.add("error", status=429, code="TooManyRequestsError", retry_after=1)
    began = time.monotonic()
    report = connect(vt_mock.api_key, base_url=vt_mock.base_url).files.get(EICAR_SHA256)
    assert report.id == EICAR_SHA256
    (wait,) = vt_mock.requests.waits(operation="files.get")
    assert 1 <= wait <= time.monotonic() - began
    told = httpx.get(f"{vt_mock.control_url}/attempts", trust_env=False).json()["attempts"]
    assert [(attempt["status"], attempt["fault"]) for attempt in told[0]["attempts"]] == [(429, "error"), (200, None)]
    assert told[0]["attempts"][1]["waited"] >= 1
