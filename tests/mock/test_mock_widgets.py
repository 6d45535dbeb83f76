"""Widgets: pages on indicators."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from vtyped_mock import MockApp

pytestmark = pytest.mark.anyio
Check = Callable[[str, int, Any], None]


@pytest.mark.parametrize(
    "query", ["a" * 32, "a" * 64, "example.com", "192.0.2.44", "2001:db8::1", "https://example.com/"]
)
async def test_a_page_can_be_fetched_without_a_key(
    app: MockApp, api: httpx.AsyncClient, check: Check, query: str
) -> None:
    for operation, path in (("widgets.url", "widget/url"), ("widgets.gti", "gtiwidget")):
        body = (await api.get(path, params={"query": query, "fg1": "ffffff"})).json()
        check(operation, 200, body)
        assert body["data"]["detection_ratio"]["total"] > 70
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app.storage)) as storage:
            assert query in (await storage.get(body["data"]["url"])).text


async def test_what_nobody_knows(api: httpx.AsyncClient) -> None:
    query = {"query": "nowhere.invalid"}
    assert (await api.get("widget/url", params=query)).status_code == 400
    assert (await api.get("gtiwidget", params=query)).json()["data"]["found"] is False


@pytest.mark.parametrize("query", [{}, {"query": "no indicator"}, {"query": "example.com", "bg1": "#ffffff"}])
async def test_what_is_no_indicator_or_no_colour(api: httpx.AsyncClient, query: dict[str, str]) -> None:
    for path in ("widget/url", "gtiwidget"):
        assert (await api.get(path, params=query)).status_code == 400
