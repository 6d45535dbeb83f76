"""Digital Threat Monitoring and Attack Surface Management through the typed client."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.faces import KEY, Connect
from vtyped import Client, CursorLoopError, InvalidInputError, NotFoundError
from vtyped_api.models import AsmIssue, DtmAlert, DtmAlertPage, DtmAlertStatus, DtmDocType, DtmSeverity
from vtyped_mock import MockServer

ALERT = "cq1dtm00000000000001"


@pytest.fixture
def vt(connect: Connect, vt_mock: MockServer) -> Any:
    return connect(vt_mock.api_key, base_url=vt_mock.base_url)


def test_alerts(vt: Any, vt_mock: MockServer) -> None:
    page = vt.dtm.alerts.list(status=["new", DtmAlertStatus.READ], severity="high", size=25, refs=True)
    assert type(page) is DtmAlertPage
    assert {type(alert) for alert in page.alerts} == {DtmAlert}
    assert {alert.severity for alert in page.alerts} == {DtmSeverity.HIGH}
    [request] = [each for each in vt_mock.requests if each.operation_id == "dtm.alerts.list"]
    assert request.status == 200
    both = vt.dtm.alerts.list(severity=(each for each in ("low", "high")), size=25)
    assert {alert.severity for alert in both.alerts} == {DtmSeverity.LOW, DtmSeverity.HIGH}
    assert vt.dtm.alerts.update(ALERT, "escalated").status is DtmAlertStatus.ESCALATED
    assert [alert.id for alert in vt.dtm.alerts.list(status="escalated").alerts] == [ALERT]


def test_the_analysis_of_an_alert(vt: Any, vt_mock: MockServer) -> None:
    vt.dtm.alerts.set_analysis(ALERT, "Nothing to worry about.")
    sent: list[int] = []
    vt.dtm.alerts.add_attachment(ALERT, b"content", name="note.txt", progress=lambda done, size: sent.append(done))
    alert = vt_mock.state.dtm.alert(ALERT)
    assert (alert.analysis, alert.attachments) == ("Nothing to worry about.", ["note.txt"])
    assert sent[-1] == len(b"content")
    with pytest.raises(NotFoundError):
        vt.dtm.alerts.add_attachment("0000", b"content")


@pytest.mark.parametrize("given", [{"severity": []}, {"severity": ["low", "grave"]}, {"tags": [1]}, {"size": 26}])
def test_a_filter_that_cannot_be_one_never_leaves(vt: Any, vt_mock: MockServer, given: dict[str, Any]) -> None:
    with pytest.raises(InvalidInputError, match=next(iter(given))):
        vt.dtm.alerts.list(**given)
    assert not [each for each in vt_mock.requests if each.operation_id == "dtm.alerts.list"]


def test_documents(vt: Any) -> None:
    found = vt.dtm.docs.search("__type:paste AND body:written", truncate="8")
    assert {doc.type for doc in found.docs} == {DtmDocType.PASTE}
    assert {doc.body for doc in found.docs} == {"Somebody"}


def test_every_page_of_alerts(vt: Any, vt_mock: MockServer) -> None:
    pages = list(vt.dtm.alerts.pages(size=7, severity=(each for each in ("low", "high"))))
    assert {type(page) for page in pages} == {DtmAlertPage}
    found = [alert for page in pages for alert in page.alerts]
    expected = [each.id for each in vt_mock.state.dtm.alerts() if each.shown["severity"] in ("low", "high")]
    assert [alert.id for alert in found] == expected[::-1]
    assert {alert.severity for alert in found} == {DtmSeverity.LOW, DtmSeverity.HIGH}
    assert len(pages) == -(-len(expected) // 7) > 1


def test_every_page_of_documents_is_asked_for_with_the_query(vt: Any) -> None:
    pages = list(vt.dtm.docs.pages("body:written", size=5))
    found = [doc.body for page in pages for doc in page.docs]
    assert len(found) > 25
    assert found[:25] == [doc.body for doc in vt.dtm.docs.search("body:written", size=25).docs]


def linked(links: list[str]) -> tuple[httpx.MockTransport, list[httpx.Request]]:
    """A service that gives empty pages with these `Link` headers."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        link = links[len(seen) - 1] if len(seen) <= len(links) else ""
        return httpx.Response(200, json={"alerts": []}, headers={"link": link} if link else {})

    return httpx.MockTransport(answer), seen


def test_of_the_address_of_the_next_page_only_the_query_is_followed() -> None:
    other = '<https://a.example/>; rel="prev", <https://b.example/else?page=x%3D&tags=a&tags=b>; title="a, b"; rel=next'
    transport, seen = linked([other])
    with Client(KEY, base_url="http://127.0.0.1:1/api/v3", transport=transport) as client:
        assert len(list(client.dtm.alerts.pages())) == 2
    assert str(seen[1].url) == "http://127.0.0.1:1/api/v3/dtm/alerts?page=x%3D&tags=a&tags=b"


@pytest.mark.parametrize("link", ['<https://a.example/?page=1>; rel="prev"', "nonsense", "<https://a.example/?page=1>"])
def test_a_link_that_leads_on_to_nothing_ends_the_pages(link: str) -> None:
    transport, seen = linked([link])
    with Client(KEY, base_url="http://127.0.0.1:1/api/v3", transport=transport) as client:
        assert len(list(client.dtm.alerts.pages())) == 1
    assert len(seen) == 1


def test_pages_that_go_round_in_a_circle_end_with_an_error() -> None:
    transport, seen = linked(['<https://a.example/?page=1>; rel="next"'] * 9)
    with (
        Client(KEY, base_url="http://127.0.0.1:1/api/v3", transport=transport) as client,
        pytest.raises(CursorLoopError),
    ):
        list(client.dtm.alerts.pages())
    assert len(seen) == 2


def test_the_attack_surface(vt: Any) -> None:
    first, second = vt.asm.projects.list().result
    issues = vt.asm.issues.search("severity_lte:5", page_size=10, project_id=str(second.id)).result
    assert (len(issues.hits), issues.more) == (10, True)
    assert not {issue.id for issue in issues.hits} & {
        issue.id for issue in vt.asm.issues.search("severity_lte:5", project_id=str(first.id)).result.hits
    }
    issue = vt.asm.issues.set_status(issues.hits[0].id, "closed").result
    assert type(issue) is AsmIssue
    assert vt.asm.issues.get(issue.id).result.summary.status_new == "closed"
    entity = vt.asm.entities.search("last_seen_after:last_refresh").result.hits[0]
    assert vt.asm.entities.get_raw(entity.id).result["name"] == entity.name


def test_a_search_is_one_part_of_the_path(vt: Any) -> None:
    with pytest.raises(InvalidInputError, match="search"):
        vt.asm.issues.search("..")
    assert vt.asm.issues.search("entity_name:a/b").result.hits == []
