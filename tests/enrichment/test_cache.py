"""Answers that were kept."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.canary import KEY
from tests.clocks import StillClock
from tests.faces import Connect
from vtyped import Client, InvalidInputError, NotFoundError, TransientError
from vtyped.cache import Cache, CacheError, Entry, Freshness, default_cache_path
from vtyped.enrichment import NotCachedError
from vtyped.packing import packed
from vtyped.quota import Governor, Limits
from vtyped_mock import DEFAULT_KEY, Account, MockServer, Settings

MD5 = "44d88612fea8a8f36de82e1278abb02f"
SHA256 = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"
UNKNOWN = "0000" + "a" * 60
HOSTS = [f"host{number}.example.com" for number in range(6)]
DAY = 86_400.0
NOON = 1_777_636_800.0


@pytest.fixture
def clock() -> StillClock:
    return StillClock(NOON)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "answers.sqlite"


@pytest.fixture
def client(connect: Connect, vt_mock: MockServer) -> Any:
    return connect(vt_mock.api_key, base_url=vt_mock.base_url)


def sources(client: Any, cache: Cache, items: list[str] = HOSTS, **more: Any) -> list[str]:
    return [item.source.value for item in client.enrich(items, cache=cache, **more)]


def test_what_was_asked_lately_is_not_asked_again(
    client: Any, vt_mock: MockServer, path: Path, clock: StillClock
) -> None:
    cache = Cache(path, clock=clock)
    items = [*HOSTS, SHA256, "https://example.com/", "192.0.2.1", UNKNOWN]
    first = list(client.enrich(items, cache=cache))
    again = list(client.enrich(items, cache=cache))
    assert {item.source.value for item in again} == {"cache"}
    assert [item.object for item in again] == [item.object for item in first]
    assert isinstance(again[-1].error, NotFoundError)
    assert len(vt_mock.requests) == len(items)
    found = cache.statistics()
    assert (found.answers, found.negative) == (10, 1)
    assert (found.saved, found.hits, found.stale_hits, found.misses) == (10, 10, 0, 10)


def test_any_hash_of_a_file_is_answered(client: Any, vt_mock: MockServer, path: Path) -> None:
    cache = Cache(path)
    assert sources(client, cache, [MD5]) == ["api"]
    assert sources(client, cache, [SHA256]) == ["cache"]
    assert cache.statistics().answers == 1
    assert len(vt_mock.requests) == 1


def test_answers_grow_old(client: Any, path: Path, clock: StillClock) -> None:
    cache = Cache(path, clock=clock, freshness=Freshness(domain=timedelta(hours=5), not_found=timedelta(hours=2)))
    assert sources(client, cache, ["example.com", UNKNOWN]) == ["api", "api"]
    clock.now += 2 * 3600 - 1
    assert sources(client, cache, ["example.com", UNKNOWN]) == ["cache", "cache"]
    clock.now += 1
    assert sources(client, cache, ["example.com", UNKNOWN]) == ["cache", "api"]
    clock.now += 3 * 3600
    assert sources(client, cache, ["example.com"]) == ["api"]


def test_the_times_that_the_guide_names() -> None:
    hours = {name: span / timedelta(hours=1) for name, span in attrs.asdict(Freshness()).items()}
    assert hours == {"file": 168, "url": 24, "domain": 24, "ip_address": 24, "not_found": 6, "least": 1}


@pytest.mark.parametrize(
    ("type_", "hours", "expected"),
    [("file", 24 * 365, 24 * 7), ("file", 50, 50), ("file", 0.1, 1), ("file", None, 1), ("url", 24 * 365, 24)],
)
def test_a_report_is_fresh_as_long_as_its_analysis_was_old(type_: str, hours: float | None, expected: float) -> None:
    age = None if hours is None else timedelta(hours=hours)
    assert Freshness().lifetime(type_, age) == timedelta(hours=expected)


def test_a_new_analysis_is_soon_asked_for_again(client: Any, path: Path, clock: StillClock) -> None:
    cache = Cache(path, clock=clock)
    item = next(client.enrich([SHA256]).__iter__())
    clock.now = item.object.attributes.last_analysis_date.timestamp() + 2 * 3600
    assert sources(client, cache, [SHA256]) == ["api"]
    clock.now += 2 * 3600 + 1
    assert sources(client, cache, [SHA256]) == ["api"], "fresh for two hours, not for a week"


def test_a_clock_that_went_back_makes_nothing_fresh(client: Any, path: Path, clock: StillClock) -> None:
    cache = Cache(path, clock=clock)
    sources(client, cache)
    clock.now -= DAY
    assert sources(client, cache) == ["api"] * 6


def test_nothing_has_to_be_fresh(client: Any, path: Path, clock: StillClock) -> None:
    cache = Cache(path, clock=clock, freshness=Freshness(domain=timedelta(0), least=timedelta(0)))
    assert [sources(client, cache, HOSTS[:1]) for _ in range(2)] == [["api"], ["api"]]


@pytest.mark.parametrize("wrong", [{"file": 3600}, {"url": timedelta(seconds=-1)}])
def test_times_that_are_none(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidInputError):
        Freshness(**wrong)


@pytest.mark.usefixtures("waits")
def test_an_old_answer_is_better_than_none_where_it_is_wanted(
    client: Any, vt_mock: MockServer, path: Path, clock: StillClock
) -> None:
    cache, strict = Cache(path, clock=clock, stale_ok=True), Cache(path, clock=clock)
    sources(client, cache, HOSTS[:3])
    clock.now += 30 * DAY
    vt_mock.faults.add("error", status=503, times=None)
    assert sources(client, cache, HOSTS[:4]) == ["stale", "stale", "stale", "api"]
    found = list(client.enrich(HOSTS[:3], cache=strict))
    assert [type(item.error) for item in found] == [TransientError] * 3
    vt_mock.faults.clear()
    assert sources(client, cache, HOSTS[:3], max_lookups=1) == ["api", "stale", "stale"]
    assert cache.statistics().stale_hits == 5


def test_an_old_answer_where_the_quota_is_used_up(
    connect: Connect, vt_mock: MockServer, path: Path, clock: StillClock
) -> None:
    cache = Cache(path, clock=clock, stale_ok=True)
    governor = Governor(Limits(day=7), when_exhausted="raise")
    client = connect(vt_mock.api_key, base_url=vt_mock.base_url, quota=governor)
    sources(client, cache)
    clock.now += 30 * DAY
    assert sources(client, cache) == ["api"] + ["stale"] * 5


def test_offline_nothing_is_asked(client: Any, vt_mock: MockServer, path: Path, clock: StillClock) -> None:
    sources(client, Cache(path, clock=clock), HOSTS[:2])
    before = len(vt_mock.requests)
    offline = Cache(path, clock=clock, offline=True)
    found = list(client.enrich([*HOSTS[:3], "no indicator"], cache=offline))
    assert [item.source.value for item in found] == ["cache", "cache", "none", "none"]
    assert isinstance(found[2].error, NotCachedError)
    assert client.plan(HOSTS[:3], cache=offline).lookups == 0
    clock.now += 30 * DAY
    assert sources(client, offline, HOSTS[:2]) == ["none", "none"]
    assert sources(client, Cache(path, clock=clock, offline=True, stale_ok=True), HOSTS[:2]) == ["stale", "stale"]
    assert len(vt_mock.requests) == before


def test_hashes_of_one_file_are_one_answer_of_the_cache(client: Any, path: Path) -> None:
    cache = Cache(path)
    assert sources(client, cache, [SHA256]) == ["api"]
    assert sources(client, cache, [SHA256, MD5]) == ["cache", "duplicate"]
    assert cache.statistics().hits == 1


def test_what_was_embedded_is_known(client: Any, path: Path) -> None:
    cache = Cache(path)
    assert sources(client, cache, ["example.com"]) == ["api"]
    assert sources(client, cache, ["example.com"], relationships="resolutions") == ["api"]
    assert sources(client, cache, ["example.com"], relationships="resolutions") == ["cache"]
    both = ["resolutions", "subdomains"]
    assert sources(client, cache, ["example.com"], relationships=both) == ["api"]
    assert sources(client, cache, ["example.com"], relationships=both) == ["cache"]
    assert sources(client, cache, ["example.com"], relationships="resolutions") == ["cache"]
    assert sources(client, cache, ["example.com"]) == ["cache"]


def test_the_cache_holds_what_a_run_did_not_want(client: Any, path: Path) -> None:
    cache = Cache(path)
    (item,) = client.enrich([SHA256], cache=cache, attributes="names")
    assert set(item.object.attributes.to_dict()) == {"names"}
    (item,) = client.enrich([SHA256], cache=cache)
    assert item.source.value == "cache"
    assert item.object.attributes.last_analysis_stats.malicious > 40


def test_keys_and_services_are_kept_apart(vt_mock: MockServer, path: Path) -> None:
    cache = Cache(path)
    with MockServer() as other:
        for key, base_url in (
            (DEFAULT_KEY, vt_mock.base_url),
            ("mock-public-key", vt_mock.base_url),
            (DEFAULT_KEY, other.base_url),
        ):
            with Client(key, base_url=base_url) as client:
                assert sources(client, cache) == ["api"] * 6
                assert sources(client, cache) == ["cache"] * 6


def test_it_holds_no_key(path: Path) -> None:
    with (
        MockServer(Settings(accounts=[Account(KEY, user="ann")])) as mock,
        Client(KEY, base_url=mock.base_url) as client,
    ):
        sources(client, Cache(path), [*HOSTS, UNKNOWN])
    for file in path.parent.iterdir():
        assert KEY.encode() not in file.read_bytes()


@pytest.mark.skipif(os.name != "posix", reason="file modes of POSIX")
def test_only_the_owner_reads_it(client: Any, path: Path) -> None:
    previous = os.umask(0)
    try:
        sources(client, Cache(path))
    finally:
        os.umask(previous)
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def broken(content: bytes) -> bytes:
    return content[:4096] + b"\xaa" * (len(content) - 4096)


@pytest.mark.parametrize(
    "damage", [broken, lambda _: b"no database" * 500, lambda content: content[: len(content) // 2]]
)
def test_a_broken_file_is_put_aside(client: Any, path: Path, damage: Any) -> None:
    cache = Cache(path)
    sources(client, cache, [SHA256, *HOSTS])
    cache.close()
    damaged = damage(path.read_bytes())
    path.write_bytes(damaged)
    found = Cache(path)
    assert sources(client, found, [SHA256, *HOSTS]) == ["api"] * 7
    assert sources(client, found, [SHA256, *HOSTS]) == ["cache"] * 7
    assert path.with_name("answers.sqlite.broken").read_bytes() == damaged


def test_a_broken_file_is_put_aside_with_what_its_log_holds(client: Any, path: Path, tmp_path: Path) -> None:
    cache = Cache(path)
    sources(client, cache, [SHA256, *HOSTS])
    cache.close()
    sources(client, cache, ["example.com"])
    killed = tmp_path / "answers.sqlite"
    killed.write_bytes(broken(path.read_bytes()))
    killed.with_name("answers.sqlite-wal").write_bytes(path.with_name("answers.sqlite-wal").read_bytes())
    with closing(Cache(killed)) as anew:
        assert sources(client, anew, [*HOSTS, "example.com"]) == ["api"] * 7
        assert sources(client, anew, [*HOSTS, "example.com"]) == ["cache"] * 7
    assert killed.with_name("answers.sqlite.broken").exists()


def test_a_file_that_another_process_has_mended_is_not_put_aside(client: Any, path: Path) -> None:
    cache = Cache(path)
    sources(client, cache)
    cache._put_aside()
    assert sources(client, cache) == ["cache"] * 6
    assert not path.with_name("answers.sqlite.broken").exists()


def test_a_broken_answer_is_asked_for_again(client: Any, path: Path) -> None:
    cache = Cache(path)
    sources(client, cache, HOSTS[:2])
    cache.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE answers SET body = x'00' WHERE number = 1")
    assert sorted(sources(client, cache, HOSTS[:2])) == ["api", "cache"]
    assert sources(client, cache, HOSTS[:2]) == ["cache", "cache"]


def test_a_database_of_another_program_is_left_alone(client: Any, vt_mock: MockServer, path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")
    before = path.read_bytes()
    with pytest.raises(CacheError, match="another program"):
        sources(client, Cache(path))
    assert path.read_bytes() == before
    assert not vt_mock.requests


def test_a_cache_that_fails_in_the_middle_takes_nothing_with_it(
    client: Any, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    cache = Cache(path, timeout=0.01)
    run = iter(client.enrich(HOSTS, cache=cache, concurrency=1))
    next(run)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        assert [item.source.value for item in run] == ["api"] * 5
    assert "locked" in caplog.text
    assert sources(client, cache).count("cache") == 1


def test_old_answers_are_pruned(client: Any, path: Path, clock: StillClock) -> None:
    cache = Cache(path, clock=clock)
    sources(client, cache, HOSTS[:4])
    clock.now += 10 * DAY
    sources(client, cache, HOSTS[4:])
    assert cache.prune(timedelta(days=5)) == 4
    assert cache.statistics().answers == 2
    assert sources(client, cache, HOSTS[4:]) == ["cache", "cache"]


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.integers(0, 9), st.booleans()), max_size=30))
def test_the_latest_answer_counts(tmp_path_factory: pytest.TempPathFactory, kept: list[tuple[str, int, bool]]) -> None:
    cache = Cache(tmp_path_factory.mktemp("cache") / "c.sqlite", clock=lambda: NOON)
    latest: dict[str, int] = {}
    for name, value, both in kept:
        names = [name, "d"] if both else [name]
        cache.keep("account", [("file", each) for each in names], {"value": value})
        # Names of one answer go together.
        latest.update(dict.fromkeys(names, value))
    for name, value in latest.items():
        found = cache.find("account", ("file", name))
        assert found is None or found.record == {"value": value}
    if kept:
        assert cache.find("account", ("file", kept[-1][0])) is not None
    cache.close()


@given(st.lists(st.tuples(st.sets(st.sampled_from("abcdef"), min_size=1, max_size=3), st.booleans()), max_size=12))
def test_many_at_once_are_as_one_after_the_other(
    tmp_path_factory: pytest.TempPathFactory, kept: list[tuple[set[str], bool]]
) -> None:
    folder = tmp_path_factory.mktemp("cache")
    together, alone = (Cache(folder / name, clock=lambda: NOON) for name in ("together", "alone"))
    entries = [
        Entry([("file", name) for name in sorted(names)], packed(b"%d" % number), negative=negative)
        for number, (names, negative) in enumerate(kept)
    ]
    together.keep_all("account", entries)
    for entry in entries:
        alone.keep_all("account", [entry])
    wanted = dict.fromkeys([("file", name) for name in "abcdef"], ())
    assert together.find_all("account", wanted) == alone.find_all("account", wanted)
    assert attrs.evolve(together.statistics(), size=0) == attrs.evolve(alone.statistics(), size=0)
    together.close()
    alone.close()


def test_any_number_at_once(path: Path) -> None:
    cache = Cache(path)
    keys = [[("file", f"{number}-{name}") for name in ("md5", "sha1", "sha256")] for number in range(1000)]
    for _ in range(2):
        cache.keep_all("account", [Entry(each, packed(b"1")) for each in keys])
    assert cache.statistics().answers == 1000
    found = cache.find_all("account", {key: () for each in keys for key in each})
    assert len(found) == 3000
    assert cache.find_all("account", {("file", "0-md5"): ("comments",)}) == {}
    assert cache.find_all("another", {("file", "0-md5"): ()}) == {}
    assert cache.find_all("account", {}) == {}


@pytest.mark.skipif(os.name == "nt", reason="the folder of POSIX systems")
def test_the_default_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert default_cache_path() == tmp_path / ".cache" / "vtyped" / "answers.sqlite"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "elsewhere"))
    assert Cache().path == tmp_path / "elsewhere" / "vtyped" / "answers.sqlite"
