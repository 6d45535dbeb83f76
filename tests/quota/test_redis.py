"""The counts in Redis."""

from __future__ import annotations

import socket
import sys
import time

import pytest
import redis

from tests.canary import KEY
from tests.quota.model import MINUTE
from vtyped import InvalidInputError
from vtyped.quota import Governor, Granted, Limits, QuotaStoreError, RedisStore, Refused, account_of


def test_time_is_that_of_the_server(redis_url: str, account: str) -> None:
    store = RedisStore(redis_url)
    before = time.time()
    granted = store.reserve(account, Limits(minute=1), now=0.0)
    assert isinstance(granted, Granted)
    assert granted.at == pytest.approx(before, abs=30)
    refused = store.reserve(account, Limits(minute=1), now=0.0)
    assert isinstance(refused, Refused)
    assert refused.until == granted.at + MINUTE
    assert refused.at >= granted.at


def test_a_governor_waits_on_the_server_clock_whatever_its_own_says(redis_url: str) -> None:
    governor = Governor(Limits(minute=1), store=RedisStore(redis_url), clock=lambda: 0.0).for_key("skewed")
    assert governor.admit() == 0.0
    assert 0 < governor.admit() <= MINUTE


@pytest.mark.parametrize("decode_responses", [True, False])
def test_a_client_of_the_callers_own(
    redis_url: str, account: str, decode_responses: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = redis.Redis.from_url(redis_url, decode_responses=decode_responses)
    monkeypatch.setattr(client, "close", lambda: pytest.fail("it is the caller's to close"))
    store = RedisStore(client)
    assert isinstance(store.reserve(account, Limits(day=1), 0.0), Granted)
    assert isinstance(store.reserve(account, Limits(day=1), 0.0), Refused)
    assert store.read(account, 0.0)[0].used["day"][1] == 1
    store.close()


def test_entries_hold_no_key_and_go_away_by_themselves(redis_url: str) -> None:
    client = redis.Redis.from_url(redis_url)
    governor = Governor(store=RedisStore(redis_url, prefix="here:")).for_key(KEY)
    governor.admit()
    names = sorted(client.scan_iter("here:*"))
    assert names == [f"here:{{{account_of(KEY)}}}{rest}".encode() for rest in ("", ":minute")]
    assert all(31 * 86_400 < client.ttl(name) <= 40 * 86_400 for name in names)


def test_a_server_that_lost_its_scripts_is_given_them_again(redis_url: str, account: str) -> None:
    store = RedisStore(redis_url)
    store.reserve(account, Limits(), 0.0)
    redis.Redis.from_url(redis_url).script_flush()
    assert isinstance(store.reserve(account, Limits(), 0.0), Granted)


def test_a_server_that_is_not_there_is_an_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    store = RedisStore(f"redis://:hidden-password@127.0.0.1:{port}/0")
    for act in (lambda: store.reserve("account", Limits(), 0.0), lambda: store.forget("account")):
        with pytest.raises(QuotaStoreError, match="Redis") as caught:
            act()
        assert "hidden" not in f"{caught.value!r} {store!r}"


def test_an_address_that_is_none_is_refused_without_its_password() -> None:
    with pytest.raises(InvalidInputError) as caught:
        RedisStore("http://:hidden-password@127.0.0.1/0")
    assert "hidden" not in str(caught.value)


def test_without_the_redis_package_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(InvalidInputError, match=r"vtyped\[redis\]"):
        RedisStore("redis://127.0.0.1/0")
