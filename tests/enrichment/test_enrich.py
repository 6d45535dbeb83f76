"""Many indicators in, an answer or an error for each."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Iterable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import anyio
import pytest

from tests.faces import Connect
from vtyped import (
    AsyncClient,
    BadRequestError,
    Client,
    ForbiddenError,
    InvalidInputError,
    NotFoundError,
    QuotaExceededError,
    QuotaExhausted,
    TransientError,
    WrongCredentialsError,
    url_id,
)
from vtyped.cache import Cache, Cached
from vtyped.enrichment import Enriched, LookupLimitError, Source
from vtyped.enrichment.batches import Batch
from vtyped.enrichment.items import Outcome
from vtyped.enrichment.records import Key
from vtyped.indicators import NotAnIndicatorError, detect
from vtyped.quota import Governor, Limits
from vtyped_mock import MockServer

MD5 = "44d88612fea8a8f36de82e1278abb02f"
SHA1 = "3395856ce81f2b7382dee72602f798b642f14140"
SHA256 = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"
UNKNOWN = "0000" + "a" * 60
HOSTS = [f"host{number}.example.com" for number in range(40)]

in_any_loop = pytest.mark.parametrize("backend", ["asyncio", "trio"])


@pytest.fixture
def client(connect: Connect, vt_mock: MockServer) -> Any:
    return connect(vt_mock.api_key, base_url=vt_mock.base_url)


def sources(found: list[Enriched]) -> list[str]:
    return [item.source.value for item in found]


def test_mixed_items_come_in_order_each_asked_for_once(client: Any, vt_mock: MockServer) -> None:
    url = "https://example.com/"
    items = [MD5, "hxxps://EXAMPLE[.]com", "no indicator", UNKNOWN, "192[.]0.2.4", url_id(url), "example.com", url]
    found = list(client.enrich(items))
    assert [item.text for item in found] == items
    types = [item.object and item.object.type for item in found]
    assert types == ["file", "url", None, None, "ip_address", "url", "domain", "url"]
    assert sources(found) == ["api", "api", "none", "api", "api", "duplicate", "api", "duplicate"]
    assert isinstance(found[2].error, NotAnIndicatorError)
    assert isinstance(found[3].error, NotFoundError)
    assert found[2].indicator is None
    assert found[5].indicator == found[1].indicator
    assert len(vt_mock.requests) == 5


def test_hashes_of_one_file_are_told_to_be_the_same_by_the_first_answer(client: Any, vt_mock: MockServer) -> None:
    found = list(client.enrich([SHA1, SHA256, MD5.upper(), SHA1], concurrency=1))
    assert sources(found) == ["api", "duplicate", "duplicate", "duplicate"]
    assert {item.object.id for item in found} == {SHA256}
    assert len(vt_mock.requests) == 1


def test_objects_and_descriptors_are_items(client: Any, vt_mock: MockServer) -> None:
    url = client.urls.get("https://example.com/")
    domain = client.domains.get("example.com")
    found = list(client.enrich([url, "https://example.com/", detect("example.com"), domain]))
    assert sources(found) == ["api", "duplicate", "api", "duplicate"]
    assert found[1].object.id == url.id


def test_a_report_is_kept_until_the_last_item_that_it_is_for_was_given(client: Any) -> None:
    batch = Batch([SHA256, MD5, "example.com"])
    report = client.files.get(SHA256)
    kept = weakref.ref(report)
    batch.settle(batch.indicators[0], Outcome(report, None, Source.API))
    del report
    assert sources([next(batch.ready())]) == ["api"]
    assert kept() is not None
    assert sources(list(batch.ready())) == ["duplicate"]
    gc.collect()
    assert kept() is None


def test_nothing_is_an_enrichment_too(client: Any) -> None:
    assert list(client.enrich([])) == []
    assert sources(list(client.enrich(["x", "y"]))) == ["none", "none"]


def test_a_string_is_one_item_and_not_its_letters(client: Any) -> None:
    with pytest.raises(InvalidInputError, match="iocs"):
        client.enrich("example.com")


def test_the_wanted_attributes_and_relationships(client: Any, vt_mock: MockServer) -> None:
    wanted = {"attributes": ["last_analysis_stats", "names"], "relationships": ["resolutions", "contacted_ips"]}
    file, domain = client.enrich([SHA256, "example.com"], **wanted)
    assert set(file.object.attributes.to_dict()) == {"last_analysis_stats", "names"}
    assert set(domain.object.attributes.to_dict()) == {"last_analysis_stats"}
    assert set(file.object.relationships) == {"contacted_ips"}
    assert set(domain.object.relationships) == {"resolutions"}
    assert len(vt_mock.requests) == 2


@pytest.mark.parametrize(
    "wrong",
    [
        {"relationships": "contacted_moons"},
        {"relationships": ""},
        {"attributes": ""},
        {"max_lookups": -1},
        {"concurrency": 0},
        {"concurrency": True},
    ],
)
def test_what_cannot_be_wanted(client: Any, vt_mock: MockServer, wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidInputError, match=f"^{next(iter(wrong))}[=:]"):
        client.enrich([SHA256], **wrong)
    assert not vt_mock.requests


def test_a_relationship_of_nothing_that_can_be_asked_for(client: Any) -> None:
    with pytest.raises(InvalidInputError, match="no type of indicator has contacted_moons"):
        client.enrich([SHA256], relationships=["contacted_moons"])


def test_a_budget(client: Any, vt_mock: MockServer) -> None:
    run = client.enrich([*HOSTS[:3], HOSTS[0], "no indicator", HOSTS[4], HOSTS[4]], max_lookups=3)
    found = list(run)
    assert sources(found) == ["api", "api", "api", "duplicate", "none", "none", "none"]
    assert [type(item.error) for item in found[4:]] == [NotAnIndicatorError, LookupLimitError, LookupLimitError]
    assert run.lookups == len(vt_mock.requests) == 3
    assert run.total == 7


@pytest.mark.usefixtures("waits")
def test_what_passes_is_tried_again_and_what_does_not_is_an_item(client: Any, vt_mock: MockServer) -> None:
    vt_mock.faults.add("error", status=503, path=f"/domains/{HOSTS[1]}", times=2)
    vt_mock.faults.add("error", status=503, path=f"/domains/{HOSTS[2]}", times=None)
    vt_mock.faults.add("error", status=403, path=f"/domains/{HOSTS[3]}")
    vt_mock.faults.add("error", status=400, path=f"/domains/{HOSTS[4]}")
    found = list(client.enrich(HOSTS[:6]))
    errors = [type(item.error) for item in found]
    assert errors == [type(None), type(None), TransientError, ForbiddenError, BadRequestError, type(None)]
    assert [item.object is None for item in found] == [False, False, True, True, True, False]


def test_once_the_key_is_refused_nothing_more_is_asked(connect: Connect, vt_mock: MockServer) -> None:
    client = connect("a-wrong-key", base_url=vt_mock.base_url)
    found = list(client.enrich([*HOSTS, "no indicator"], concurrency=3))
    assert len(found) == len(HOSTS) + 1
    assert all(isinstance(item.error, WrongCredentialsError) for item in found[:-1])
    assert isinstance(found[-1].error, NotAnIndicatorError)
    assert len(vt_mock.requests) <= 3


def test_a_quota_that_is_used_up_leaves_the_rest_unasked(connect: Connect, vt_mock: MockServer, tmp_path: Path) -> None:
    def run(limits: Limits) -> list[Enriched]:
        governor = Governor(limits, when_exhausted="raise")
        client = connect(vt_mock.api_key, base_url=vt_mock.base_url, quota=governor)
        return list(client.enrich(HOSTS, checkpoint=tmp_path / "run.jsonl"))

    found = run(Limits(day=10))
    assert sources(found) == ["api"] * 10 + ["none"] * 30
    assert all(isinstance(item.error, QuotaExhausted) for item in found[10:])
    assert len(vt_mock.requests) == 10
    assert sources(run(Limits(day=100))) == ["checkpoint"] * 10 + ["api"] * 30
    assert len(vt_mock.requests) == 40


@pytest.mark.usefixtures("waits")
def test_a_quota_of_the_service_that_is_used_up(client: Any, vt_mock: MockServer) -> None:
    vt_mock.set_quota({"day": 5})
    found = list(client.enrich(HOSTS, concurrency=1))
    assert sources(found) == ["api"] * 6 + ["none"] * 34
    assert all(isinstance(item.error, QuotaExceededError) for item in found[5:])


def test_a_governor_that_waits_gets_an_answer_for_each(
    connect: Connect, vt_mock: MockServer, waits: list[float]
) -> None:
    # The service counts less than the client believes it to.
    vt_mock.set_quota({"day": 5})
    client = connect(
        vt_mock.api_key, base_url=vt_mock.base_url, quota=Governor(Limits(day=100), clock=vt_mock.clock.now)
    )
    assert sources(list(client.enrich(HOSTS[:12], concurrency=1))) == ["api"] * 12
    assert sum(waits) > 24 * 3600


@pytest.mark.usefixtures("waits")
@pytest.mark.parametrize(("when_exhausted", "asked"), [("wait", 3), ("raise", 1)])
def test_a_quota_that_stays_used_up(connect: Connect, vt_mock: MockServer, when_exhausted: Any, asked: int) -> None:
    vt_mock.faults.add("error", status=429, times=None)
    governor = Governor(Limits(day=1000), when_exhausted=when_exhausted, clock=vt_mock.clock.now)
    client = connect(vt_mock.api_key, base_url=vt_mock.base_url, retries=0, quota=governor)
    [item] = client.enrich(["example.com"])
    assert type(item.error) is QuotaExceededError
    assert len(vt_mock.requests) == asked


def test_what_is_stored_is_read_in_portions(client: Any, tmp_path: Path) -> None:
    looked_for = []

    class Counted(Cache):
        def find_all(self, account: str, wanted: Mapping[Key, Iterable[str]]) -> dict[Key, Cached]:
            looked_for.extend(wanted)
            return super().find_all(account, wanted)

    items = [f"host{number}.example.com" for number in range(150)]
    cache = Counted(tmp_path / "answers.sqlite")
    list(client.enrich(items, cache=cache))
    looked_for.clear()
    run = iter(client.enrich(items, cache=cache))
    assert next(run).source is Source.CACHE
    assert len(looked_for) == 64
    assert sources([*run]) == ["cache"] * 149
    assert len(looked_for) == 150


def test_lookups_go_at_once(vt_mock: MockServer) -> None:
    vt_mock.faults.add("delay", delay=0.2, times=None)
    with Client(vt_mock.api_key, base_url=vt_mock.base_url) as client:
        list(client.enrich(HOSTS[:16], concurrency=8))
    arrivals = sorted((seen.arrived, seen.answered) for seen in vt_mock.requests)
    assert most_at_once(arrivals) == 8


@in_any_loop
def test_tasks_go_at_once(backend: str, vt_mock: MockServer) -> None:
    vt_mock.faults.add("delay", delay=0.2, times=None)

    async def main() -> None:
        async with AsyncClient(vt_mock.api_key, base_url=vt_mock.base_url) as client:
            assert [item.source async for item in client.enrich(HOSTS[:16], concurrency=8)] == [Source.API] * 16

    anyio.run(main, backend=backend)
    assert most_at_once(sorted((seen.arrived, seen.answered) for seen in vt_mock.requests)) == 8


def most_at_once(spans: list[tuple[float, float]]) -> int:
    return max(sum(begin <= at < end for begin, end in spans) for at, _ in spans)


def test_the_first_answers_come_before_the_last_is_asked_for(client: Any, vt_mock: MockServer) -> None:
    run = iter(client.enrich(HOSTS, concurrency=4))
    next(run)
    assert len(vt_mock.requests) == 4


def test_later_answers_come_in_rounds(client: Any, vt_mock: MockServer) -> None:
    run = iter(client.enrich(HOSTS, concurrency=4))
    for _ in range(5):
        next(run)
    assert len(vt_mock.requests) == 4 + 8 * 4


def test_one_after_the_other(client: Any, vt_mock: MockServer) -> None:
    run = iter(client.enrich(HOSTS, concurrency=1))
    for number in range(1, 6):
        next(run)
        assert len(vt_mock.requests) == number


def test_a_run_that_is_left_asks_for_nothing_more(vt_mock: MockServer, tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    with Client(vt_mock.api_key, base_url=vt_mock.base_url) as client:
        run = client.enrich(HOSTS, concurrency=2, checkpoint=path)
        next(run)
        run.close()
        assert len(vt_mock.requests) == 2
        assert sources(list(client.enrich(HOSTS[:3], checkpoint=path))) == ["checkpoint", "checkpoint", "api"]


@in_any_loop
def test_a_run_that_is_cancelled_asks_for_nothing_more(backend: str, vt_mock: MockServer, tmp_path: Path) -> None:
    vt_mock.faults.add("delay", delay=30, nth=3, times=None)
    path = tmp_path / "run.jsonl"

    async def main() -> list[str]:
        async with AsyncClient(vt_mock.api_key, base_url=vt_mock.base_url) as client:
            with anyio.CancelScope() as scope:
                async for item in client.enrich(HOSTS, concurrency=2, checkpoint=path):
                    if item.text == HOSTS[1]:
                        # In the middle of what comes next, which never ends.
                        scope.deadline = anyio.current_time() + 0.2
            vt_mock.faults.clear()
            return [item.source.value async for item in client.enrich(HOSTS[:4], checkpoint=path)]

    assert anyio.run(main, backend=backend) == ["checkpoint", "checkpoint", "api", "api"]


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_an_interrupted_run_keeps_what_was_asked_for(vt_mock: MockServer, tmp_path: Path) -> None:
    vt_mock.faults.add("delay", delay=0.5, times=None)
    script = (
        "import signal, sys; from vtyped import Client\n"
        # Whoever starts the tests may have switched it off.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "vt = Client(sys.argv[1], base_url=sys.argv[2])\n"
        f"list(vt.enrich({HOSTS!r}, concurrency=4, checkpoint=sys.argv[3]))"
    )
    path = tmp_path / "run.jsonl"
    command = [sys.executable, "-c", script, vt_mock.api_key, vt_mock.base_url, str(path)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:  # noqa: S603
        while len(vt_mock.requests) < 4:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        assert "KeyboardInterrupt" in process.communicate(timeout=30)[1]
    vt_mock.faults.clear()
    asked = len(vt_mock.requests)
    assert asked < len(HOSTS)
    with Client(vt_mock.api_key, base_url=vt_mock.base_url) as client:
        found = list(client.enrich(HOSTS, checkpoint=path))
    assert sources(found).count("checkpoint") == asked
    assert len(vt_mock.requests) == len(HOSTS)


def test_no_thread_is_left(vt_mock: MockServer) -> None:
    # Those of other tests may come to their end meanwhile.
    before = set(threading.enumerate())
    with Client(vt_mock.api_key, base_url=vt_mock.base_url) as client:
        list(client.enrich(HOSTS, concurrency=8))
    assert set(threading.enumerate()) <= before


def test_errors_of_items_hold_nothing_of_the_way_that_they_came(client: Any, vt_mock: MockServer) -> None:
    vt_mock.faults.add("error", status=403, path=f"/domains/{HOSTS[0]}")
    for item in client.enrich([UNKNOWN, HOSTS[0]]):
        assert item.error.__traceback__ is None
        assert item.error.request.operation


def test_a_plan(client: Any, vt_mock: MockServer) -> None:
    plan = client.plan([SHA256, "example.com", "example[.]com", "no indicator", *HOSTS[:3]], max_lookups=4)
    assert not vt_mock.requests
    assert (plan.items, plan.lookups, plan.duplicates, plan.garbage, plan.beyond_limit) == (7, 4, 1, 1, 1)
    assert (plan.cached, plan.checkpointed, plan.duration) == (0, 0, None)
    assert plan.types == {"file": 1, "domain": 3}


def test_a_plan_knows_the_quota(connect: Connect, vt_mock: MockServer, waits: list[float]) -> None:
    governor = Governor(Limits(minute=4, day=30), clock=vt_mock.clock.now)
    client = connect(vt_mock.api_key, base_url=vt_mock.base_url, quota=governor)
    vt_mock.clock.set_speed(0)
    began = vt_mock.clock.now()
    plan = client.plan(HOSTS)
    assert not waits
    list(client.enrich(HOSTS))
    assert plan.duration.total_seconds() == pytest.approx(vt_mock.clock.now() - began, abs=0.01)
    assert plan.duration > timedelta(hours=10)


def test_a_plan_knows_what_is_stored(client: Any, vt_mock: MockServer, tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    assert client.plan(HOSTS, checkpoint=path).checkpointed == 0
    assert not path.exists()
    list(client.enrich(HOSTS[:4], checkpoint=path))
    plan = client.plan(HOSTS, checkpoint=path)
    assert (plan.checkpointed, plan.lookups) == (4, 36)
    assert sources(list(client.enrich(HOSTS[:4], checkpoint=path))) == ["checkpoint"] * 4, "it has let go of the file"
