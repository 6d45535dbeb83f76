"""Waiting for analyses."""

from __future__ import annotations

import json

import pytest

from tests.client.conftest import Clock, Serve
from tests.client.raw import answer
from tests.faces import Connect
from vtyped import AnalysisTimeoutError, ForbiddenError, InvalidInputError, NotFoundError
from vtyped_api.models import Analysis
from vtyped_api.runtime.objects import Descriptor
from vtyped_mock import MockServer


def state(status: str) -> bytes:
    attributes = {"status": status, "stats": {}, "results": {}, "date": 1}
    return answer(200, json.dumps({"data": {"type": "analysis", "id": "a", "attributes": attributes}}).encode())


QUEUED, RUNNING, DONE = state("queued"), state("in-progress"), state("completed")
MISSING = answer(404, b'{"error": {"code": "NotFoundError", "message": ""}}')


@pytest.mark.parametrize("analysis", ["a", Descriptor(id="a", type="analysis")])
def test_until_it_has_ended(connect: Connect, serve: Serve, clock: Clock, analysis: str | Descriptor) -> None:
    server = serve(QUEUED, RUNNING, QUEUED, DONE)
    seen: list[str] = []
    done = connect(base_url=server.base_url).analyses.wait(
        analysis, progress=lambda state: seen.append(state.attributes.status)
    )
    assert type(done) is Analysis
    assert done.attributes.status == "completed"
    assert seen == ["queued", "in-progress", "queued", "completed"]
    assert clock.sleeps == [5.0, 7.5, 11.25]
    assert {each.target for each in server.requests} == {"/api/v3/analyses/a"}


def test_an_interval(connect: Connect, serve: Serve, clock: Clock) -> None:
    connect(base_url=serve(QUEUED, QUEUED, QUEUED, DONE).base_url).analyses.wait("a", interval=2)
    assert clock.sleeps == [2.0, 2.0, 2.0]


def test_the_interval_stays_within_bounds(connect: Connect, serve: Serve, clock: Clock) -> None:
    connect(base_url=serve(*[QUEUED] * 6, DONE).base_url).analyses.wait("a")
    assert clock.sleeps[-2:] == [20.0, 20.0]


def test_the_time_runs_out(connect: Connect, serve: Serve, clock: Clock) -> None:
    server = serve(QUEUED, RUNNING)
    with pytest.raises(AnalysisTimeoutError, match="analysis a is in-progress after 12 s") as caught:
        connect(base_url=server.base_url).analyses.wait("a", timeout=12)
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.analysis is not None
    assert caught.value.analysis.attributes.status == "in-progress"
    assert clock.sleeps == [5.0, 7.0], "the last look is at the end of the time"
    assert len(server.requests) == 3


def test_a_failure_that_passes(connect: Connect, serve: Serve, clock: Clock) -> None:
    server = serve(answer(503), answer(504), QUEUED, answer(503), DONE)
    client = connect(base_url=server.base_url, retries=0)
    assert client.analyses.wait("a").attributes.status == "completed"


def test_failures_to_the_end(connect: Connect, serve: Serve, clock: Clock) -> None:
    client = connect(base_url=serve(answer(503)).base_url, retries=0)
    with pytest.raises(AnalysisTimeoutError, match="is unknown after 30 s") as caught:
        client.analyses.wait("a", timeout=30)
    assert caught.value.analysis is None


def test_a_failure_that_stays(connect: Connect, serve: Serve, clock: Clock) -> None:
    with pytest.raises(ForbiddenError):
        connect(base_url=serve(QUEUED, answer(403)).base_url).analyses.wait("a")
    assert clock.sleeps == [5.0]


def test_an_analysis_that_is_not_known_yet(connect: Connect, serve: Serve, clock: Clock) -> None:
    client = connect(base_url=serve(MISSING, MISSING, QUEUED, DONE).base_url)
    assert client.analyses.wait("a").attributes.status == "completed"


def test_an_analysis_that_is_never_known(connect: Connect, serve: Serve, clock: Clock) -> None:
    with pytest.raises(NotFoundError):
        connect(base_url=serve(MISSING).base_url).analyses.wait("a", timeout=600)
    assert 20 < sum(clock.sleeps) < 45


@pytest.mark.parametrize("status", ["timeout", "failed", "a new state"])
def test_an_unknown_state_is_an_end(connect: Connect, serve: Serve, clock: Clock, status: str) -> None:
    done = connect(base_url=serve(state(status)).base_url).analyses.wait("a")
    assert done.attributes.status == status
    assert clock.sleeps == []


@pytest.mark.parametrize("options", [{"timeout": 0}, {"timeout": None}, {"interval": 0}, {"interval": "5"}])
def test_times_are_checked(connect: Connect, serve: Serve, options: dict[str, object]) -> None:
    server = serve(DONE)
    with pytest.raises(InvalidInputError, match="expected a number of seconds above 0"):
        connect(base_url=server.base_url).analyses.wait("a", **options)
    assert server.requests == []


@pytest.mark.parametrize("analysis", ["", "..", None, 5, Descriptor(id="a", type="file")])
def test_what_is_no_analysis_is_refused(connect: Connect, serve: Serve, analysis: object) -> None:
    server = serve(DONE)
    with pytest.raises(InvalidInputError, match=r"^(id|analysis)=.*: expected "):
        connect(base_url=server.base_url).analyses.wait(analysis)
    assert server.requests == []


def test_a_file_from_upload_to_verdict(connect: Connect, vt_mock: MockServer) -> None:
    client = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    looks: list[str] = []

    def look(analysis: Analysis) -> None:
        looks.append(str(analysis.attributes.status))
        vt_mock.clock.advance(3)

    done = client.analyses.wait(client.files.upload(b"content"), interval=0.001, progress=look)
    assert done.attributes.status == "completed"
    assert looks == ["queued", "in-progress", "completed"]
    assert client.analyses.item(done.id).attributes.size == 7
