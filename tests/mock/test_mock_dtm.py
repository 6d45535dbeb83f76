"""Digital Threat Monitoring: alerts, what is done about them, documents."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from vtyped_mock import PUBLIC_KEY, MockApp

pytestmark = pytest.mark.anyio
Check = Callable[[str, int, Any], None]
ALERT = "cq1dtm00000000000001"


async def walk(api: httpx.AsyncClient, method: str, path: str, name: str, **given: Any) -> list[dict[str, Any]]:
    """All items, by the addresses of the next pages."""
    found: list[dict[str, Any]] = []
    params: Any = given.pop("params", {})
    while True:
        answer = await api.request(method, path, params=params, **given)
        assert answer.status_code == 200, answer.text
        found += answer.json()[name]
        if "link" not in answer.headers:
            return found
        address, mark = answer.headers["link"].split("; ")
        assert mark == 'rel="next"'
        params = parse_qsl(urlsplit(address.strip("<>")).query)


async def test_alerts_are_walked_by_the_link_header(api: httpx.AsyncClient, check: Check) -> None:
    first = await api.get("dtm/alerts", params={"size": 25, "refs": "true"})
    check("dtm.alerts.list", 200, first.json())
    assert len(first.json()["alerts"]) == 25
    assert all(alert["topics"] for alert in first.json()["alerts"])
    latest = await walk(api, "get", "dtm/alerts", "alerts", params={"size": 25})
    oldest = await walk(api, "get", "dtm/alerts", "alerts", params={"size": 7, "order": "asc"})
    assert len(latest) == 60
    assert oldest == latest[::-1]
    assert oldest[0]["id"] == ALERT


async def test_more_alerts_come_with_time(api: httpx.AsyncClient, app: MockApp) -> None:
    newest = (await api.get("dtm/alerts", params={"size": 1})).json()["alerts"][0]
    app.state.clock.advance(3600)
    newer = await walk(api, "get", "dtm/alerts", "alerts", params={"since": newest["created_at"]})
    assert [alert["id"] for alert in newer][1:] == [newest["id"]]


async def test_a_filter_that_is_given_twice_takes_either(api: httpx.AsyncClient) -> None:
    every = await walk(api, "get", "dtm/alerts", "alerts", params={"size": 25})
    for name, one, two in (("severity", "low", "high"), ("alert_type", "Paste", "Message")):
        found = await walk(api, "get", "dtm/alerts", "alerts", params=[(name, one), (name, two), ("size", "25")])
        assert found == [alert for alert in every if alert[name] in (one, two)]
        assert {alert[name] for alert in found} == {one, two}


@pytest.mark.parametrize(
    ("name", "value"),
    [("severity", "grave"), ("since", "yesterday"), ("size", "26"), ("status", "gone"), ("page", "1")],
)
async def test_a_filter_that_is_none_is_refused(api: httpx.AsyncClient, name: str, value: str) -> None:
    answer = await api.get("dtm/alerts", params={name: value})
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "InvalidArgumentError")


async def test_what_is_done_about_an_alert_is_kept(api: httpx.AsyncClient, app: MockApp, check: Check) -> None:
    changed = await api.patch(f"dtm/alerts/{ALERT}", json={"status": "closed"})
    check("dtm.alerts.update", 200, changed.json())
    assert changed.json()["status"] == "closed"
    found = (await api.get("dtm/alerts", params={"status": "closed"})).json()["alerts"]
    assert found == [changed.json()]
    for text in ("First.", "Second."):
        assert (await api.put(f"dtm/alerts/{ALERT}/analysis", json={"analysis": text})).status_code == 200
    files = [("files", ("a.txt", b"a")), ("files", ("b.txt", b"b"))]
    assert (await api.post(f"dtm/alerts/{ALERT}/attachments", files=files)).status_code == 200
    alert = app.state.dtm.alert(ALERT)
    assert (alert.analysis, alert.attachments) == ("Second.", ["a.txt", "b.txt"])


async def test_what_cannot_be_done_is_refused(api: httpx.AsyncClient) -> None:
    refused = [
        (await api.patch(f"dtm/alerts/{ALERT}", json={"status": "gone"}), 400),
        (await api.patch("dtm/alerts/0000", json={"status": "read"}), 404),
        (await api.put("dtm/alerts/0000/analysis", json={"analysis": ""}), 404),
        (await api.post(f"dtm/alerts/{ALERT}/attachments", files={"file": b"a"}), 400),
        (await api.post("dtm/alerts/0000/attachments", files={"files": b"a"}), 404),
    ]
    assert [answer.status_code for answer, _ in refused] == [status for _, status in refused]


async def test_documents_are_found_by_words_and_time(api: httpx.AsyncClient, check: Check) -> None:
    every = await walk(api, "post", "dtm/docs/search", "docs", params={"size": 25}, json={"query": "somebody"})
    assert len(every) == 60
    pastes = await api.post(
        "dtm/docs/search", params={"truncate": "3"}, json={"query": "(__type:paste) AND body:written"}
    )
    check("dtm.docs.search", 200, pastes.json())
    assert {doc["__type"] for doc in pastes.json()["docs"]} == {"paste"}
    assert {len(doc["body"]) for doc in pastes.json()["docs"]} == {3}
    none = await api.post("dtm/docs/search", params={"until": "2001-01-01T00:00:00+01:00"}, json={"query": "somebody"})
    assert none.json() == {"docs": []}


async def test_it_needs_a_licence(client: Callable[..., httpx.AsyncClient], app: MockApp) -> None:
    async with client(app, PUBLIC_KEY) as public:
        assert (await public.get("dtm/alerts")).status_code == 403
