"""Faults as any client sees them, over real sockets."""

from __future__ import annotations

import gzip
import json
import time
from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped_mock import DEFAULT_KEY, MockApp, MockServer
from vtyped_mock.faults import BREAKS, CHANGES, EFFECTS, REFUSALS, AskedFor, Fault, Faults
from vtyped_mock.identifiers import EICAR_MD5, EICAR_SHA256

PATH = f"files/{EICAR_SHA256}"


@pytest.fixture
def api(vt_mock: MockServer) -> Iterator[httpx.Client]:
    headers = {"x-apikey": vt_mock.api_key}
    with httpx.Client(base_url=f"{vt_mock.base_url}/", headers=headers, trust_env=False) as client:
        yield client


@pytest.mark.parametrize(
    ("more", "status", "code"),
    [
        ({}, 503, "TransientError"),
        ({"status": 429}, 429, "QuotaExceededError"),
        ({"status": 404}, 404, "NotFoundError"),
        ({"status": 504}, 504, "DeadlineExceededError"),
        ({"status": 520}, 520, "TransientError"),
        ({"status": 418}, 418, "BadRequestError"),
        ({"status": 600}, 600, "TransientError"),
        ({"status": 999, "code": "Odd"}, 999, "Odd"),
        ({"status": 400, "code": "NotAvailableYet", "message": "Later"}, 400, "NotAvailableYet"),
    ],
)
def test_an_error_in_place_of_the_call(
    vt_mock: MockServer, api: httpx.Client, more: dict[str, Any], status: int, code: str
) -> None:
    vt_mock.faults.add("error", operation="files.vote", **more)
    body = {"data": {"type": "vote", "attributes": {"verdict": "malicious"}}}
    answer = api.post(f"{PATH}/votes", json=body)
    error = answer.json()["error"]
    assert (answer.status_code, error["code"]) == (status, code)
    assert error["message"] == more.get("message", error["message"])
    assert vt_mock.faults.pending == []
    assert api.post(f"{PATH}/votes", json=body).status_code == 200
    assert [seen.fault for seen in vt_mock.requests] == ["error", None]


@pytest.mark.parametrize(
    ("given", "sent"), [(5, "5"), (1.5, "1.5"), (-3, "-3"), ("soon", "soon"), (0, "0"), ("5²", "5²"), ("", "")]
)
def test_retry_after_is_sent_as_it_is(vt_mock: MockServer, api: httpx.Client, given: float | str, sent: str) -> None:
    vt_mock.faults.add("error", status=429, retry_after=given)
    assert api.get(PATH).headers["retry-after"] == sent


@pytest.mark.parametrize("seconds", [-60, 0, 90])
def test_retry_after_as_a_date(vt_mock: MockServer, api: httpx.Client, seconds: float) -> None:
    vt_mock.faults.add("html", status=503, retry_after_date=seconds)
    before = time.time()
    answer = api.get(PATH)
    assert answer.headers["content-type"].startswith("text/html")
    date = parsedate_to_datetime(answer.headers["retry-after"]).timestamp()
    # A date has no fractions of a second.
    assert before - 1 <= date - seconds <= time.time()


def test_without_retry_after_there_is_none(vt_mock: MockServer, api: httpx.Client) -> None:
    vt_mock.faults.add("error", status=429)
    assert "retry-after" not in api.get(PATH).headers


def test_bodies_that_are_no_answer(vt_mock: MockServer, api: httpx.Client) -> None:
    vt_mock.faults.add("html")
    page = api.get(PATH)
    assert (page.status_code, page.text.startswith("<!doctype html>")) == (502, True)
    vt_mock.faults.add("garbage")
    garbage = api.get(PATH)
    assert (garbage.status_code, garbage.headers["content-type"]) == (200, "application/json")
    with pytest.raises(ValueError, match="decode"):
        garbage.json()
    vt_mock.faults.add("empty", status=500)
    nothing = api.get(PATH)
    assert (nothing.status_code, nothing.content) == (500, b"")


@pytest.mark.parametrize("effect", ["close", "reset", "close-body", "reset-body"])
def test_a_lost_answer_belongs_to_a_call_that_was_carried_out(
    vt_mock: MockServer, api: httpx.Client, effect: str
) -> None:
    vt_mock.faults.add(effect, method="post", path="/files/*/comments")  # type: ignore[arg-type]
    body = {"data": {"type": "comment", "attributes": {"text": "Lost?"}}}
    with pytest.raises(httpx.RemoteProtocolError if effect.startswith("close") else httpx.ReadError) as failure:
        api.post(f"{PATH}/comments", json=body)
    assert ("peer closed connection without sending complete" in str(failure.value)) == (effect == "close-body")
    assert api.get(f"{PATH}/comments").json()["data"][0]["attributes"]["text"] == "Lost?"
    assert [(seen.status, seen.fault) for seen in vt_mock.requests] == [(None, effect), (200, None)]


def collect(answer: httpx.Response, read: bytearray) -> None:
    for chunk in answer.iter_raw():
        read += chunk


def test_a_length_that_promises_too_much(vt_mock: MockServer, api: httpx.Client) -> None:
    vt_mock.faults.add("wrong-length", off_by=7)
    with api.stream("GET", PATH) as answer:
        promised = int(answer.headers["content-length"])
        read = bytearray()
        with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):
            collect(answer, read)
    assert promised == len(read) + 7
    assert json.loads(read)["data"]["id"] == EICAR_SHA256


def test_a_length_that_promises_too_little(vt_mock: MockServer, api: httpx.Client) -> None:
    vt_mock.faults.add("wrong-length", off_by=-7)
    answer = api.get(PATH)
    assert len(answer.content) == int(answer.headers["content-length"])
    with pytest.raises(ValueError, match=r"."):
        answer.json()
    assert api.get(PATH).status_code == 200


def test_gzip_that_ends_too_early(vt_mock: MockServer, api: httpx.Client) -> None:
    vt_mock.faults.add("truncated-gzip")
    with api.stream("GET", PATH) as answer:
        packed = b"".join(answer.iter_raw())
    assert (answer.headers["content-encoding"], int(answer.headers["content-length"])) == ("gzip", len(packed))
    with pytest.raises(EOFError):
        gzip.decompress(packed)


@pytest.mark.parametrize("pages", [1, 3])
@pytest.mark.parametrize("limit", [7, 40])
def test_empty_pages_lose_nothing(vt_mock: MockServer, api: httpx.Client, limit: int, pages: int) -> None:
    wanted = [each["id"] for each in api.get(f"{PATH}/comments", params={"limit": 40}).json()["data"]]
    vt_mock.faults.add("empty-page", operation="files.comments", nth=2, times=pages)
    found, sizes, cursors = [], [], []
    query: dict[str, Any] = {"limit": limit}
    for _ in range(50):
        body = api.get(f"{PATH}/comments", params=query).json()
        found += [each["id"] for each in body["data"]]
        sizes.append(len(body["data"]))
        if "cursor" not in body["meta"]:
            break
        query["cursor"] = body["meta"]["cursor"]
        cursors.append(query["cursor"])
        assert f"cursor={query['cursor']}" in body["links"]["next"]
    assert sizes[1 : pages + 1] == [0] * pages
    assert found[:40] == wanted
    assert len(found) == len(set(found)) == 45
    assert len(cursors) == len(set(cursors))


def test_a_collection_may_begin_with_an_empty_page(vt_mock: MockServer, api: httpx.Client) -> None:
    vt_mock.faults.add("empty-page", times=2)
    body = api.get("domains/example.com/soa_records").json()
    for _ in range(2):
        assert body["data"] == []
        body = api.get("domains/example.com/soa_records", params={"cursor": body["meta"]["cursor"]}).json()
    assert len(body["data"]) == body["meta"]["count"] == 1
    assert "cursor" not in body["meta"]


def test_dates_that_are_null(vt_mock: MockServer, api: httpx.Client) -> None:
    before = api.get(PATH).json()["data"]["attributes"]
    vt_mock.faults.add("null-dates", times=2)
    after = api.get(PATH).json()["data"]["attributes"]
    changed = {name for name in before if before[name] != after[name]}
    assert {"last_analysis_date", "first_submission_date", "creation_date"} & before.keys() <= changed
    assert all(after[name] is None for name in changed if name.endswith("_date"))
    assert after["size"] == before["size"]
    listed = api.get(f"{PATH}/comments").json()["data"]
    assert {each["attributes"]["date"] for each in listed} == {None}


def test_values_that_nobody_knows(vt_mock: MockServer, api: httpx.Client) -> None:
    vt_mock.faults.add("unknown-values")
    results = api.get(PATH).json()["data"]["attributes"]["last_analysis_results"]
    assert {result["category"] for result in results.values()} == {"something-new"}
    assert all(name == result["engine_name"] for name, result in results.items())


def test_attributes_with_the_names_of_members(vt_mock: MockServer, api: httpx.Client) -> None:
    vt_mock.faults.add("odd-attributes")
    data = api.get(PATH).json()["data"]
    assert (data["id"], data["type"]) == (EICAR_SHA256, "file")
    assert (data["attributes"]["id"], data["attributes"]["type"], data["attributes"]["links"]) == (7, "attribute", [])
    assert data["attributes"]["sha256"] == EICAR_SHA256


@pytest.mark.parametrize("effect", sorted(CHANGES))
def test_an_error_stays_an_error(vt_mock: MockServer, api: httpx.Client, effect: str) -> None:
    vt_mock.faults.add(effect)  # type: ignore[arg-type]
    answer = api.get("domains/nowhere.invalid/comments")
    assert answer.status_code == 404
    if effect != "truncated-gzip":
        assert answer.json()["error"]["code"] == "NotFoundError"


def test_a_delay_goes_before_the_answer(vt_mock: MockServer, api: httpx.Client) -> None:
    vt_mock.faults.add("delay", delay=0.2)
    vt_mock.faults.add("error", delay=0.2, nth=2)
    assert [api.get(PATH).status_code for _ in range(2)] == [200, 503]
    assert all(seen.answered - seen.arrived >= 0.2 for seen in vt_mock.requests)


def test_a_server_stops_though_an_answer_is_delayed(caplog: pytest.LogCaptureFixture) -> None:
    with MockServer() as mock:
        mock.faults.add("delay", delay=3600)
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(f"{mock.base_url}/{PATH}", headers={"x-apikey": mock.api_key}, timeout=0.2, trust_env=False)
    assert not caplog.records


def test_the_storage_has_faults_of_its_own(vt_mock: MockServer, api: httpx.Client) -> None:
    vt_mock.faults.add("close-body", origin="storage", path=f"/{EICAR_SHA256}")
    address = api.get(f"{PATH}/download").headers["location"]
    with pytest.raises(httpx.RemoteProtocolError):
        httpx.get(address, trust_env=False)
    assert len(httpx.get(address, trust_env=False).content) == 68
    assert [(seen.origin, seen.fault) for seen in vt_mock.requests][1:] == [
        ("storage", "close-body"),
        ("storage", None),
    ]


def test_an_upload_address_can_fail(vt_mock: MockServer, api: httpx.Client) -> None:
    vt_mock.faults.add("error", path="/_ah/upload/*")
    address = api.get("files/upload_url").json()["data"]
    body = {"file": ("a.bin", b"x" * 3_000_000)}
    assert [api.post(address, files=body).status_code for _ in range(3)] == [503, 200, 404]


def test_the_query_counts_where_the_pattern_has_one(vt_mock: MockServer, api: httpx.Client) -> None:
    vt_mock.faults.add("error", path="/files/*/comments?*cursor=*")
    first = api.get(f"{PATH}/comments")
    assert first.status_code == 200
    assert api.get(first.json()["links"]["next"]).status_code == 503


def test_paths_that_lead_nowhere_can_be_met(vt_mock: MockServer, api: httpx.Client) -> None:
    vt_mock.faults.add("garbage", operation="")
    assert api.get(PATH).status_code == 200
    assert api.get("riddles").content.startswith(b'{"data"')


@pytest.mark.anyio
async def test_a_connection_breaks_only_where_there_is_one(
    app: MockApp, client: Callable[[MockApp], httpx.AsyncClient]
) -> None:
    async with client(app) as api:
        app.state.faults.add("reset")
        with pytest.raises(RuntimeError, match="MockServer"):
            await api.get(PATH)
        for status in (429, 999):
            app.state.faults.add("error", status=status)
            assert (await api.get(PATH)).status_code == status


CALLS = st.builds(
    AskedFor,
    origin=st.sampled_from(["api", "storage"]),
    method=st.sampled_from(["GET", "POST"]),
    paths=st.sampled_from([("/a", "/a?b=c"), ("/b",)]),
    operation_id=st.sampled_from(["files.get", "urls.get", None]),
)
PATTERNS = st.fixed_dictionaries(
    {},
    optional={
        "operation": st.sampled_from(["files.*", "*", "files.get", ""]),
        "method": st.sampled_from(["get", "POST", "*"]),
        "path": st.sampled_from(["/a", "/?", "*", "/a?*"]),
        "origin": st.sampled_from(["api", "storage"]),
        "nth": st.integers(1, 4),
        "times": st.none() | st.integers(1, 3),
    },
)


@given(PATTERNS, st.lists(CALLS, max_size=12))
def test_a_fault_meets_calls_in_a_row(pattern: dict[str, Any], calls: list[AskedFor]) -> None:
    faults = Faults()
    fault = faults.add("error", **pattern)
    outcome = [(call, faults.take(call) is fault) for call in calls]
    met = [hit for call, hit in outcome if fault.meets(call)]
    last = len(met) if fault.times is None else min(len(met), fault.nth - 1 + fault.times)
    assert met == [fault.nth - 1 <= place < last for place in range(len(met))]
    assert not any(hit for call, hit in outcome if not fault.meets(call))
    assert bool(faults.pending) == (sum(met) < (fault.times or 1))


@given(st.lists(st.integers(1, 3), min_size=1, max_size=4), st.integers(0, 12))
def test_faults_that_are_due_together_come_one_after_the_other(times: list[int], calls: int) -> None:
    faults = Faults(Fault(effect="error", status=500 + number, times=count) for number, count in enumerate(times))
    call = AskedFor("api", "GET", ("/a",))
    taken = [faults.take(call) for _ in range(calls)]
    wanted = [500 + number for number, count in enumerate(times) for _ in range(count)][:calls]
    assert [fault.status for fault in taken if fault is not None] == wanted
    assert taken[len(wanted) :] == [None] * (calls - len(wanted))


@pytest.mark.parametrize(
    ("effect", "more", "key"),
    [
        ("explode", {}, "effect"),
        ("error", {"origin": "moon"}, "origin"),
        ("error", {"nth": 0}, "nth"),
        ("error", {"times": 0}, "times"),
        ("error", {"delay": -1}, "delay"),
        ("delay", {}, "delay"),
        ("error", {"status": 199}, "status"),
        ("error", {"retry_after": 1, "retry_after_date": 1}, "retry_after_date"),
        ("reset", {"status": 500}, "status"),
        ("empty-page", {"retry_after": 5}, "retry_after"),
        ("wrong-length", {"off_by": 0}, "off_by"),
        ("error", {"retry_after": "1\r\nx-more: 2"}, "retry_after"),
        ("error", {"retry_after": "٢"}, "retry_after"),
        ("error", {"retry_after": " 5"}, "retry_after"),
    ],
)
def test_senseless_faults_are_refused(effect: Any, more: dict[str, Any], key: str) -> None:
    with pytest.raises(ValueError, match=rf"^{key}: "):
        Faults().add(effect, **more)


def test_every_effect_is_of_one_kind() -> None:
    assert sorted(EFFECTS) == sorted([*REFUSALS, *BREAKS, *CHANGES, "delay"])


def test_faults_by_the_control(vt_mock: MockServer, api: httpx.Client) -> None:
    control = f"{vt_mock.control_url}/faults"
    planned = [{"effect": "error", "status": 429, "nth": 2}, {"effect": "empty", "times": "always", "method": "POST"}]
    answer = httpx.post(control, json=planned, trust_env=False).json()
    assert [(fault["effect"], fault["times"]) for fault in answer["faults"]] == [("error", 1), ("empty", "always")]
    assert answer["pending"] == answer["faults"]
    assert [api.get(f"files/{EICAR_MD5}").status_code for _ in range(3)] == [200, 429, 200]
    assert [fault["effect"] for fault in httpx.get(control, trust_env=False).json()["pending"]] == ["empty"]
    refused = httpx.post(control, json={"effect": "error", "staus": 429}, trust_env=False)
    assert refused.status_code == 400
    assert "staus" in refused.json()["error"]["message"]
    assert httpx.delete(control, trust_env=False).json() == {"faults": [], "pending": []}
    assert api.post(f"{PATH}/analyse").status_code == 200


def test_a_reset_brings_back_no_faults(vt_mock: MockServer, api: httpx.Client) -> None:
    vt_mock.faults.add("error", times=None)
    assert api.get(PATH).status_code == 503
    httpx.post(f"{vt_mock.control_url}/reset", trust_env=False)
    assert api.get(PATH, headers={"x-apikey": DEFAULT_KEY}).status_code == 200
