"""From indicators over relationships to a graph."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.faces import Connect
from vtyped import AuthenticationError, ForbiddenError, InvalidInputError, NotFoundError, TransientError
from vtyped.indicators import NotAnIndicatorError
from vtyped.object_types import RESOURCES, operation, relationships_of
from vtyped.pivoting import DEFAULT, Edge, Pivot
from vtyped_api.runtime.objects import Descriptor
from vtyped_mock import PUBLIC_KEY, MockServer

EICAR = "44d88612fea8a8f36de82e1278abb02f"
SHA256 = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"
FILE = Descriptor(type="file", id=SHA256)
TABLES = Path(__file__).parents[2] / "spec" / "relationships"
COMMON = {"file": ["contacted_domains"], "domain": ["resolutions"]}


@pytest.fixture
def vt(connect: Connect, vt_mock: MockServer) -> Any:
    return connect(vt_mock.api_key, base_url=vt_mock.base_url)


def test_a_text_leads_to_what_it_is_related_to(vt: Any, vt_mock: MockServer) -> None:
    pivot = vt.pivot(EICAR, relationships="contacted_domains")
    start, *others = pivot.nodes
    assert (start.type, start.id, start.depth) == ("file", SHA256, 0)
    assert {(node.type, node.depth) for node in others} == {("domain", 1)}
    assert pivot.edges == [Edge(start.key, node.key, "contacted_domains") for node in others]
    assert [node.id for node in others] == [item.id for item in vt.files.contacted_domains(SHA256)]
    assert (pivot.is_complete, pivot.requests) == (True, 2)


def test_every_step_goes_on_from_what_the_last_one_found(vt: Any) -> None:
    pivot = vt.pivot(FILE, relationships=COMMON, depth=2, budget=200)
    assert {node.depth for node in pivot.nodes} == {0, 1, 2}
    assert {(edge.source[0], edge.relationship, edge.target[0]) for edge in pivot.edges} == {
        ("file", "contacted_domains", "domain"),
        ("domain", "resolutions", "ip_address"),
    }
    depths = {node.key: node.depth for node in pivot.nodes}
    assert all(depths[edge.target] <= depths[edge.source] + 1 for edge in pivot.edges)


def test_an_object_at_hand_is_not_asked_for_again(vt: Any, vt_mock: MockServer) -> None:
    vt.pivot(FILE, relationships="contacted_ips")
    assert [request.operation_id for request in vt_mock.requests] == ["files.contacted_ips"]


def test_several_starts_share_what_they_have_in_common(vt: Any) -> None:
    pivot = vt.pivot([EICAR, FILE, SHA256], relationships="contacted_ips")
    assert [node.depth for node in pivot.nodes].count(0) == 1
    assert len({node.key for node in pivot.nodes}) == len(pivot.nodes)


@pytest.mark.parametrize("budget", [0, 1, 3, 7])
def test_no_more_is_sent_than_the_budget_allows(vt: Any, vt_mock: MockServer, budget: int) -> None:
    pivot = vt.pivot(EICAR, depth=3, budget=budget)
    assert len(vt_mock.requests) == pivot.requests == budget
    assert {cut.reason for cut in pivot.cuts} == {"budget"} | ({"limit"} & {cut.reason for cut in pivot.cuts})
    assert not pivot.is_complete


def test_further_tries_count_as_well(connect: Connect, vt_mock: MockServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vtyped.retries._FIRST_WAIT", 0.0)
    client = connect(vt_mock.api_key, base_url=vt_mock.base_url, retries=10)
    vt_mock.faults.add("error", times=None)
    pivot = client.pivot(EICAR, budget=4)
    assert len(vt_mock.requests) == pivot.requests == 4
    assert isinstance(pivot.failures[0].error, TransientError)


def test_a_failure_takes_its_own_place_only(vt: Any, vt_mock: MockServer) -> None:
    vt_mock.faults.add("error", operation="files.contacted_domains", status=400, times=None)
    pivot = vt.pivot(FILE, relationships=["contacted_domains", "contacted_ips"])
    [failure] = pivot.failures
    assert (failure.source, failure.relationship) == (("file", SHA256), "contacted_domains")
    assert {node.type for node in pivot.nodes} == {"file", "ip_address"}
    assert not pivot.cuts


def test_what_the_key_may_not_ask_is_a_failure(connect: Connect, vt_mock: MockServer) -> None:
    client = connect(PUBLIC_KEY, base_url=vt_mock.base_url)
    pivot = client.pivot(FILE, relationships=["itw_urls", "contacted_ips"])
    assert [type(failure.error) for failure in pivot.failures] == [ForbiddenError]
    assert len(pivot.nodes) > 1


def test_a_start_that_the_service_does_not_have_is_a_failure(vt: Any) -> None:
    pivot = vt.pivot(["0000" + "a" * 60, EICAR], relationships="contacted_ips")
    assert isinstance(pivot.failures[0].error, NotFoundError)
    assert pivot.failures[0].relationship is None
    assert pivot.node("file", SHA256)


def test_a_failure_that_all_would_meet_ends_the_walk(connect: Connect, vt_mock: MockServer) -> None:
    pivot = connect("wrong-key", base_url=vt_mock.base_url).pivot([EICAR, "example.com"])
    assert isinstance(pivot.failures[0].error, AuthenticationError)
    assert (len(pivot.failures), [cut.reason for cut in pivot.cuts], len(vt_mock.requests)) == (1, ["stopped"], 1)


def test_the_graph_takes_so_many_nodes(vt: Any) -> None:
    pivot = vt.pivot(FILE, nodes=3)
    assert len(pivot.nodes) == 3
    assert "nodes" in {cut.reason for cut in pivot.cuts}
    assert all(pivot.node(*edge.target) for edge in pivot.edges)


def test_more_of_a_relationship_than_wanted_is_cut_and_told(vt: Any, vt_mock: MockServer) -> None:
    pivot = vt.pivot(FILE, relationships="contacted_ips", limit=1)
    assert len(pivot.edges) == 1
    assert [cut.reason for cut in pivot.cuts] == ["limit"]
    assert len(vt_mock.requests) == 1


def test_pages_follow_each_other_up_to_the_limit(vt: Any, vt_mock: MockServer) -> None:
    whole = vt.pivot(FILE, relationships="comments", limit=1000, budget=100)
    expected = [comment.id for comment in vt.files.comments(SHA256, limit=1000)]
    assert [node.id for node in whole.nodes[1:]] == expected


def test_progress_has_the_graph_so_far(vt: Any) -> None:
    seen: list[tuple[Pivot, int]] = []
    pivot = vt.pivot(EICAR, budget=4, progress=lambda graph: seen.append((graph, len(graph.nodes))))
    assert [graph is pivot for graph, _ in seen] == [True] * 4
    assert [count for _, count in seen] == sorted(count for _, count in seen)


@pytest.mark.parametrize(
    "arguments",
    [
        {"relationships": "contacted_nobody"},
        {"relationships": {"file": "subdomains"}},
        {"relationships": {"planet": "moons"}},
        {"budget": -1},
        {"depth": 1.5},
        {"nodes": True},
    ],
)
def test_what_cannot_be_asked_is_refused_before_anything_is_sent(
    vt: Any, vt_mock: MockServer, arguments: Mapping[str, Any]
) -> None:
    with pytest.raises(InvalidInputError):
        vt.pivot(FILE, **arguments)
    assert not list(vt_mock.requests)


def test_a_start_that_is_none_is_refused(vt: Any, vt_mock: MockServer) -> None:
    with pytest.raises(NotAnIndicatorError):
        vt.pivot([EICAR, "no indicator"])
    with pytest.raises(InvalidInputError, match="vote"):
        vt.pivot(Descriptor(type="vote", id="v"))
    assert not list(vt_mock.requests)


def test_every_relationship_of_the_document_can_be_followed() -> None:
    for type_, resource in RESOURCES.items():
        table = yaml.safe_load((TABLES / f"{resource}.yaml").read_text())
        names = {row["name"] for row in table["relationships"]}
        assert relationships_of(type_) == names
        assert {operation(type_, name).id for name in names} == {f"{resource}.{name}" for name in names}
        assert all(len(operation(type_, name).formats) == 1 for name in {*names, "get"})


def test_the_usual_relationships_are_open_to_any_key() -> None:
    for type_, names in DEFAULT.items():
        table = yaml.safe_load((TABLES / f"{RESOURCES[type_]}.yaml").read_text())
        access = {row["name"]: row["access"] for row in table["relationships"]}
        assert {access[name] for name in names} == {"all"}
