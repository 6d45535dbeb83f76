"""What is sent again, how often and after which wait."""

from __future__ import annotations

import logging
import time
from email.utils import formatdate

import httpx
import pytest

from tests.client.conftest import Clock, Serve
from tests.client.raw import RESET, answer
from tests.faces import Connect
from vtyped import (
    ApiError,
    CallTimeoutError,
    ConnectError,
    OutcomeUnknownError,
    QuotaExceededError,
    TransportError,
)
from vtyped.quota import Governor, Limits
from vtyped.retries import paused
from vtyped.steps import BrokenError, Response, Sleep

HASH = "44d88612fea8a8f36de82e1278abb02f"
FOUND = answer(200, b'{"data": {"type": "file", "id": "%s", "attributes": {}}}' % HASH.encode())
QUEUED = answer(200, b'{"data": {"type": "analysis", "id": "a"}}')
QUOTA = b'{"error": {"code": "QuotaExceededError", "message": "Quota exceeded"}}'
CUT = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"
CHUNK_CUT = b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"dat'
GARBAGE = b"nonsense\r\n\r\n"


@pytest.mark.parametrize(
    "failure",
    [answer(408), answer(429), answer(500), answer(502), answer(503), answer(504), RESET, b"", CUT, CHUNK_CUT, GARBAGE],
)
def test_a_get_is_sent_again(connect: Connect, serve: Serve, clock: Clock, failure: bytes | None) -> None:
    server = serve(failure, failure, FOUND)
    assert connect(base_url=server.base_url).files.get(HASH).id == HASH
    assert len(server.requests) == 3
    assert clock.sleeps == [0.5, 1.0]


@pytest.mark.parametrize("failure", [RESET, b"", CUT, CHUNK_CUT])
def test_a_connection_that_breaks_every_time(
    connect: Connect, serve: Serve, clock: Clock, failure: bytes | None
) -> None:
    with pytest.raises(TransportError, match="the connection broke") as caught:
        connect(base_url=serve(failure).base_url, retries=1).files.get(HASH)
    assert type(caught.value) is TransportError
    assert clock.sleeps == [0.5]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 413, 501, 520, 302])
def test_other_failures_are_final(connect: Connect, serve: Serve, clock: Clock, status: int) -> None:
    server = serve(answer(status), FOUND)
    with pytest.raises(ApiError):
        connect(base_url=server.base_url).files.get(HASH)
    assert len(server.requests) == 1
    assert clock.sleeps == []


@pytest.mark.parametrize("retries", [0, 1, 7])
def test_the_tries_are_counted(connect: Connect, serve: Serve, clock: Clock, retries: int) -> None:
    server = serve(answer(503))
    with pytest.raises(ApiError) as caught:
        connect(base_url=server.base_url, retries=retries).files.get(HASH)
    assert caught.value.status == 503
    assert len(server.requests) == retries + 1
    assert clock.sleeps == [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 20.0][:retries]


@pytest.mark.parametrize("failure", [RESET, b"", CUT])
def test_a_comment_whose_answer_was_lost_is_not_sent_again(
    connect: Connect, serve: Serve, clock: Clock, failure: bytes | None
) -> None:
    server = serve(failure)
    with pytest.raises(OutcomeUnknownError, match=r"may have been carried out.*files.add_comment"):
        connect(base_url=server.base_url).files.add_comment(HASH, "Lorem")
    assert len(server.requests) == 1
    assert clock.sleeps == []


@pytest.mark.parametrize("status", [500, 502, 504])
def test_a_vote_that_failed_is_not_sent_again(connect: Connect, serve: Serve, clock: Clock, status: int) -> None:
    server = serve(answer(status))
    with pytest.raises(ApiError):
        connect(base_url=server.base_url).files.vote(HASH, "harmless")
    assert len(server.requests) == 1
    assert clock.sleeps == []


@pytest.mark.parametrize("failure", [RESET, answer(503), answer(429)])
def test_a_renewed_scan_may_be_asked_for_twice(
    connect: Connect, serve: Serve, clock: Clock, failure: bytes | None
) -> None:
    server = serve(failure, QUEUED)
    assert connect(base_url=server.base_url).files.analyse(HASH).id == "a"
    assert len(server.requests) == 2
    assert clock.sleeps == [0.5]


@pytest.mark.parametrize("status", [408, 429, 503])
def test_a_comment_that_was_refused_is_sent_again(connect: Connect, serve: Serve, clock: Clock, status: int) -> None:
    made = answer(200, b'{"data": {"type": "comment", "id": "c", "attributes": {"text": "Lorem"}}}')
    server = serve(answer(status), made)
    assert connect(base_url=server.base_url).files.add_comment(HASH, "Lorem").id == "c"
    assert [seen.body for seen in server.requests] == [server.requests[0].body] * 2
    assert clock.sleeps == [0.5]


@pytest.mark.parametrize(("asked", "waited"), [("0", 0.5), ("7", 7.0), ("  7 ", 7.0), ("120", 120.0)])
def test_retry_after_is_the_least_wait(connect: Connect, serve: Serve, clock: Clock, asked: str, waited: float) -> None:
    server = serve(answer(429, QUOTA, Retry_After=asked), FOUND)
    connect(base_url=server.base_url, timeout=200).files.get(HASH)
    assert clock.sleeps == [waited]


@pytest.mark.parametrize(
    "asked", ["-5", "abc", "1.5", "NaN", "inf", "5²", "", "1e3", "Fri, 99999999999999999999 Feb 2024 23:59:59 GMT"]
)
def test_another_retry_after_is_ignored(connect: Connect, serve: Serve, clock: Clock, asked: str) -> None:
    server = serve(answer(503, Retry_After=asked), FOUND)
    connect(base_url=server.base_url).files.get(HASH)
    assert clock.sleeps == [0.5]


@pytest.mark.parametrize("asked", ["121", "1000000000", "9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_retry_after_that_is_too_long_ends_the_call(connect: Connect, serve: Serve, clock: Clock, asked: str) -> None:
    server = serve(answer(429, QUOTA, Retry_After=asked))
    with pytest.raises(QuotaExceededError) as caught:
        connect(base_url=server.base_url).files.get(HASH)
    assert caught.value.retry_after > 120
    assert len(server.requests) == 1
    assert clock.sleeps == []


def test_a_retry_after_beyond_the_timeout_ends_the_call(connect: Connect, serve: Serve, clock: Clock) -> None:
    server = serve(answer(429, QUOTA, Retry_After="61"))
    with pytest.raises(QuotaExceededError) as caught:
        connect(base_url=server.base_url, timeout=60).files.get(HASH)
    assert caught.value.retry_after == 61
    assert clock.sleeps == []


@pytest.mark.parametrize(("seconds", "waited"), [(-3600, 0.5), (30, pytest.approx(30, abs=2))])
def test_retry_after_may_be_a_date(connect: Connect, serve: Serve, clock: Clock, seconds: int, waited: object) -> None:
    server = serve(answer(503, Retry_After=formatdate(time.time() + seconds, usegmt=True)), FOUND)
    connect(base_url=server.base_url).files.get(HASH)
    assert clock.sleeps == [waited]


@pytest.mark.parametrize("zone", ["GMT", "-0000", "+0000", "+0200"])
def test_a_date_is_read_in_its_zone(connect: Connect, serve: Serve, clock: Clock, zone: str) -> None:
    later = "14:00:07" if zone == "+0200" else "12:00:07"
    told = {"Date": "Fri, 27 Nov 2026 12:00:00 GMT", "Retry_After": f"Fri, 27 Nov 2026 {later} {zone}"}
    connect(base_url=serve(answer(503, **told), FOUND).base_url).files.get(HASH)
    assert clock.sleeps == [7.0]


def test_a_date_that_has_passed_is_no_wait(connect: Connect, serve: Serve) -> None:
    told = {"Date": "Fri, 27 Nov 2026 12:00:00 GMT", "Retry_After": "Fri, 27 Nov 2026 11:00:00 GMT"}
    with pytest.raises(ApiError) as caught:
        connect(base_url=serve(answer(503, **told)).base_url, retries=0).files.get(HASH)
    assert caught.value.retry_after == 0


def test_a_quota_is_one_where_the_status_says_so(connect: Connect, serve: Serve, clock: Clock) -> None:
    connect(base_url=serve(answer(503, QUOTA), FOUND).base_url).files.get(HASH)
    assert clock.sleeps == [0.5]


@pytest.mark.parametrize(
    ("failures", "told"),
    [
        ([answer(503), RESET], ["waiting 0.5 s before another try", "waiting 1.0 s before another try"]),
        ([answer(429)], ["waiting 0.5 s for the quota"]),
        ([answer(429, QUOTA)], ["waiting 61.0 s for the quota"]),
    ],
)
def test_waits_are_logged(
    connect: Connect,
    serve: Serve,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
    failures: list[bytes | None],
    told: list[str],
) -> None:
    caplog.set_level(logging.INFO, "vtyped")
    connect(base_url=serve(*failures, FOUND).base_url).files.get(HASH)
    waits = [record for record in caplog.records if record.name == "vtyped.retries"]
    assert [record.getMessage() for record in waits] == told
    assert [vars(record)["seconds"] for record in waits] == clock.sleeps
    assert {vars(record)["reason"] for record in waits} == {told[0].partition(" s ")[2]}


def test_waits_for_room_in_the_quota_are_logged(
    connect: Connect, serve: Serve, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "vtyped")
    client = connect(base_url=serve(FOUND).base_url, quota=Governor(Limits(minute=1), clock=clock.time))
    for _ in range(2):
        client.files.get(HASH)
    assert "waiting 61.0 s for the quota" in caplog.messages


def test_only_a_wait_for_room_in_the_quota_may_last_longer() -> None:
    assert next(paused(5.0)) == Sleep(5.0, may_last=True)
    for outcome in (Response(429, {}, b"", ""), BrokenError("reset")):
        assert next(paused(5.0, outcome)) == Sleep(5.0)


def test_a_quota_of_the_minute_is_waited_for_once(connect: Connect, serve: Serve, clock: Clock) -> None:
    server = serve(answer(429, QUOTA), FOUND)
    connect(base_url=server.base_url).files.get(HASH)
    assert clock.sleeps == [61.0]


def test_a_quota_of_the_day_is_not_hammered(connect: Connect, serve: Serve, clock: Clock) -> None:
    server = serve(answer(429, QUOTA))
    with pytest.raises(QuotaExceededError):
        connect(base_url=server.base_url).files.get(HASH)
    assert len(server.requests) == 2
    assert clock.sleeps == [61.0]


def test_the_retries_of_one_call(connect: Connect, serve: Serve, clock: Clock) -> None:
    server = serve(answer(503))
    client = connect(base_url=server.base_url)
    with pytest.raises(ApiError):
        client.files.get(HASH, retries=1)
    assert len(server.requests) == 2
    for retries in (-1, 1.5, "1", True):
        with pytest.raises(ValueError, match=r"^retries=.*: expected a whole number of 0 or more"):
            client.files.get(HASH, retries=retries)


def test_a_failing_service_is_not_hammered(connect: Connect, serve: Serve, clock: Clock) -> None:
    server = serve(answer(500))
    client = connect(base_url=server.base_url)
    for _ in range(100):
        with pytest.raises(ApiError):
            client.files.get(HASH)
    assert len(server.requests) == 100 + 500 // 14


def test_successes_fill_the_budget_again(connect: Connect, serve: Serve, clock: Clock) -> None:
    server = serve(*[answer(500)] * 140, *[FOUND] * 14, answer(500), FOUND)
    client = connect(base_url=server.base_url)
    for _ in range(140 - 500 // 14):
        with pytest.raises(ApiError):
            client.files.get(HASH)
    before = len(server.requests)
    assert before == 140
    for _ in range(15):
        assert client.files.get(HASH).id == HASH
    assert len(server.requests) == before + 16


def test_the_timeout_holds_for_all_tries(connect: Connect, serve: Serve, clock: Clock) -> None:
    server = serve(answer(503))
    with pytest.raises(ApiError):
        connect(base_url=server.base_url, retries=50).files.get(HASH, timeout=10)
    assert clock.sleeps == [0.5, 1.0, 2.0, 4.0]


def test_the_timeout_holds_where_the_quota_admits_each_try(connect: Connect, serve: Serve, clock: Clock) -> None:
    client = connect(
        base_url=serve(answer(503)).base_url, retries=50, quota=Governor(Limits(day=100), clock=clock.time)
    )
    with pytest.raises(ApiError):
        client.files.get(HASH, timeout=10)
    assert clock.sleeps == [0.5, 1.0, 2.0, 4.0]


def test_no_wait_takes_all_the_time_that_is_left(connect: Connect, serve: Serve, clock: Clock) -> None:
    with pytest.raises(ApiError):
        connect(base_url=serve(answer(503)).base_url, retries=50).files.get(HASH, timeout=1.5)
    assert clock.sleeps == [0.5]


def test_where_nobody_listens(connect: Connect, serve: Serve, clock: Clock) -> None:
    server = serve(FOUND)
    base_url = server.base_url
    server.close()
    with pytest.raises(ConnectError, match=r"no connection: ConnectError.*\(files.vote\)"):
        connect(base_url=base_url, retries=2).files.vote(HASH, "harmless")
    assert clock.sleeps == [0.5, 1.0]


@pytest.mark.parametrize("cause", [httpx.ReadTimeout, httpx.WriteTimeout])
def test_a_timeout_is_told_from_a_broken_connection(
    connect: Connect, clock: Clock, cause: type[httpx.HTTPError]
) -> None:
    def handle(_: httpx.Request) -> httpx.Response:
        raise cause("too slow")

    client = connect(base_url="https://vt.example/api/v3", transport=httpx.MockTransport(handle), retries=1)
    with pytest.raises(CallTimeoutError, match=f"{cause.__name__}: too slow") as caught:
        client.files.get(HASH)
    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value, TransportError)
    assert clock.sleeps == [0.5]


def test_the_default_timeout_reaches_every_phase(connect: Connect) -> None:
    asked = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request.extensions["timeout"])
        return httpx.Response(404)

    client = connect(base_url="https://vt.example/api/v3", transport=httpx.MockTransport(handle))
    with pytest.raises(ApiError):
        client.files.get(HASH)
    assert asked[0].keys() == {"connect", "read", "write", "pool"}
    assert all(0 < seconds <= 60 for seconds in asked[0].values())


def test_a_further_try_has_the_time_that_is_left(connect: Connect, clock: Clock) -> None:
    asked = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request.extensions["timeout"]["read"])
        return httpx.Response(503)

    client = connect(base_url="https://vt.example/api/v3", transport=httpx.MockTransport(handle), timeout=0.75)
    with pytest.raises(ApiError):
        client.files.get(HASH)
    assert asked == [0.75, 0.25], "half a second was waited"


def test_a_try_after_too_long_a_wait_has_a_moment(
    connect: Connect, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request.extensions["timeout"]["read"])
        return httpx.Response(503)

    def sleep(seconds: float) -> None:
        clock.now += 10 * seconds

    monkeypatch.setattr(clock, "sleep", sleep)
    client = connect(base_url="https://vt.example/api/v3", transport=httpx.MockTransport(handle), timeout=0.75)
    with pytest.raises(ApiError):
        client.files.get(HASH)
    assert asked == [0.75, 0.001]


@pytest.mark.parametrize(("timeout", "longest"), [(50, 50), (60, 60), (100, 60), (200, 100)])
def test_a_try_leaves_time_for_another(connect: Connect, timeout: float, longest: float) -> None:
    asked = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request.extensions["timeout"]["read"])
        return httpx.Response(404)

    client = connect(base_url="https://vt.example/api/v3", transport=httpx.MockTransport(handle), timeout=timeout)
    with pytest.raises(ApiError):
        client.files.get(HASH)
    assert asked == [pytest.approx(longest, abs=0.1)]


@pytest.mark.parametrize("timeout", [0, -1, float("inf"), float("nan"), "5", True, None])
def test_a_timeout_is_a_number_of_seconds(connect: Connect, serve: Serve, timeout: object) -> None:
    client = connect(base_url=serve(FOUND).base_url)
    for call in (client.files.get, lambda _, **options: client.files.upload(b"x", **options)):
        with pytest.raises(ValueError, match=r"^timeout=.*: expected a number of seconds above 0"):
            call(HASH, timeout=timeout)


def test_an_option_that_there_is_not(connect: Connect, serve: Serve) -> None:
    server = serve(FOUND)
    client = connect(base_url=server.base_url)
    calls = (client.files.get, lambda _, **options: client.files.upload(b"x", **options))
    for call in (*calls, lambda id_, **options: client.files.download(id_, "nowhere", **options)):
        with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
            call(HASH, colour="red")
    assert server.requests == []
