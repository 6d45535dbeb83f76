"""Users: who sees what of whom, quotas and counts of calls."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import httpx
import pytest

from vtyped_mock import DEFAULT_KEY, PUBLIC_KEY, MockApp, Settings, create_app
from vtyped_mock.document import Document

pytestmark = pytest.mark.anyio
PRIVATE = {"apikey", "email", "has_2fa", "last_login", "preferences", "privileges", "quotas"}


@pytest.mark.parametrize("name", ["mock_user", "mock_user@example.com", DEFAULT_KEY])
async def test_a_user_is_known_by_name_address_and_own_key(api: httpx.AsyncClient, name: str) -> None:
    user = (await api.get(f"users/{name}")).json()["data"]
    assert user["id"] == "mock_user"
    assert user["attributes"].keys() >= PRIVATE
    assert user["attributes"]["apikey"] == DEFAULT_KEY


async def test_others_see_the_profile_only(
    app: MockApp, api: httpx.AsyncClient, client: Callable[..., httpx.AsyncClient]
) -> None:
    async with client(app, PUBLIC_KEY) as stranger:
        for path in ("users/mock_user", "users/anybody"):
            shown = (await stranger.get(path)).json()["data"]["attributes"]
            assert not shown.keys() & PRIVATE
            assert "first_name" in shown
        assert (await stranger.get("users/mock_user/overall_quotas")).status_code == 404
        assert (await stranger.get("users/mock_user/api_usage")).status_code == 404
        assert (await stranger.get(f"users/{DEFAULT_KEY}/overall_quotas")).status_code == 404
    administered = (await api.get("users/sam")).json()["data"]["attributes"]
    assert administered.keys() >= PRIVATE - {"apikey", "preferences"}
    assert not administered.keys() & {"apikey", "preferences"}


async def test_what_is_no_attribute_of_a_profile_cannot_be_changed(api: httpx.AsyncClient) -> None:
    before = (await api.get("users/mock_user")).json()["data"]["attributes"]
    attributes = {"last_name": "Ipsum", "reputation": 10**6, "role": "root"}
    body = {"data": {"type": "user", "id": "mock_user", "attributes": attributes}}
    assert (await api.patch("users/mock_user", json=body)).status_code == 200
    after = (await api.get("users/mock_user")).json()["data"]["attributes"]
    assert {name for name in after if after[name] != before.get(name)} == {"last_name", "quotas"}
    body["data"]["id"] = "sam"
    assert (await api.patch("users/mock_user", json=body)).status_code == 400


async def test_a_password_is_asked_for(api: httpx.AsyncClient) -> None:
    assert (await api.delete("users/mock_user")).json()["error"]["code"] == "BadRequestError"
    assert (await api.delete("users/mock_user", headers={"x-user-password": "p"})).status_code == 200
    assert (await api.get("users/mock_user")).status_code == 404


async def test_quotas_are_those_that_hold(document: Document, client: Callable[..., httpx.AsyncClient]) -> None:
    settings = Settings(speed=0, quota={"minute": 9, "day": 5}, group_quota={"hour": 70})
    app = create_app(settings, document=document)
    async with client(app) as api:
        for _ in range(2):
            await api.get("domains/example.com")
        told = (await api.get("users/mock_user/overall_quotas")).json()["data"]
        assert told["api_requests_daily"]["user"] == {"allowed": 5, "used": 3}
        assert told["api_requests_hourly"]["group"] == {"allowed": 70, "used": 3, "inherited_from": "mock_group"}
        assert told["api_requests_hourly"]["user"]["allowed"] > 10**9
        assert not [name for name in told if "minute" in name]
        shown = (await api.get("users/mock_user")).json()["data"]["attributes"]["quotas"]
        assert shown["api_requests_daily"] == {"allowed": 5, "used": 4}
        statuses = [(await api.get("domains/example.com")).status_code for _ in range(2)]
        assert statuses == [200, 429]
        app.state.clock.advance(86_400)
        assert (await api.get("users/mock_user/overall_quotas")).json()["data"]["api_requests_daily"]["user"][
            "used"
        ] == 1


async def test_calls_are_counted_by_day_and_kind(app: MockApp, api: httpx.AsyncClient) -> None:
    for path in ("domains/example.com", "domains/example.com/comments", "domains/example.com/relationships/urls"):
        await api.get(path)
    app.state.clock.advance(86_400)
    await api.post("files/44d88612fea8a8f36de82e1278abb02f/analyse")
    usage = (await api.get("users/mock_user/api_usage")).json()["data"]
    first, second = usage["daily"].values()
    assert first == {"domains": 1, "domain_relationships": 2}
    assert second == {"file_analyse": 1, "user_api_usage": 1}
    assert usage["total"] == {**first, **second}
    assert list(usage["daily"]) == ["2026-03-16", "2026-03-17"]


@pytest.mark.parametrize(
    ("query", "days"),
    [
        ({}, {"2026-03-16", "2026-04-10"}),
        ({"start_date": "20260317"}, {"2026-04-10"}),
        ({"end_date": "20260409"}, {"2026-03-16"}),
        ({"start_date": "20260316", "end_date": "20260415"}, {"2026-03-16", "2026-04-10"}),
        ({"start_date": "20260410", "end_date": "20260410"}, {"2026-04-10"}),
    ],
)
async def test_usage_of_some_days(app: MockApp, api: httpx.AsyncClient, query: dict[str, str], days: set[str]) -> None:
    await api.get("domains/example.com")
    app.state.clock.advance(25 * 86_400)
    assert datetime.fromtimestamp(app.state.clock.now(), UTC).strftime("%Y-%m-%d") == "2026-04-10"
    usage = (await api.get("users/mock_user/api_usage", params=query)).json()["data"]
    assert usage["daily"].keys() == days


@pytest.mark.parametrize(
    "query", [{"start_date": "20260101", "end_date": "20260301"}, {"start_date": "20260231"}, {"end_date": "tomorrow"}]
)
async def test_usage_of_days_that_cannot_be(api: httpx.AsyncClient, query: dict[str, str]) -> None:
    assert (await api.get("users/mock_user/api_usage", params=query)).status_code == 400


async def test_calls_older_than_60_days_are_forgotten(app: MockApp, api: httpx.AsyncClient) -> None:
    await api.get("domains/example.com")
    query = {"start_date": "20260315", "end_date": "20260320"}
    for days, kept in ((59, True), (2, False)):
        app.state.clock.advance(days * 86_400)
        usage = (await api.get("users/mock_user/api_usage", params=query)).json()["data"]
        assert bool(usage["total"]) == kept
