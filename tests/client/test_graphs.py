"""Graphs through the typed client."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faces import Connect
from vtyped import ForbiddenError, InvalidInputError, NotFoundError
from vtyped_api.models import Domain, File, Graph, GraphCollaborator, GraphData, GraphNode, Group, User
from vtyped_api.runtime.objects import Descriptor
from vtyped_mock import PUBLIC_KEY, MockServer

EICAR = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"
NODES = [
    {"entity_id": EICAR, "type": "file", "index": 0, "x": 0, "y": 0},
    {"entity_id": "example.com", "type": "domain", "index": 1, "x": 1, "y": 0},
]


def test_a_graph_from_its_creation_to_its_end(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    made = vt.graphs.create(graph_data=GraphData(description="Mine"), nodes=NODES, private=True)
    assert type(made) is Descriptor
    assert type(vt.graphs.get(made.id)) is Graph
    assert {type(item) for item in vt.graphs.items(made.id)} == {File, Domain}
    node = GraphNode(entity_id="example.org", type="domain", index=0, x=0.5, y=0)
    changed = vt.graphs.update(made.id, nodes=[node])
    assert [each.entity_id for each in changed.attributes.nodes] == ["example.org"]
    assert changed.attributes.graph_data.description == "Mine"
    assert [graph.id for graph in vt.graphs.list(filter="name:mine", order="creation_date-")] == [made.id]
    assert vt.graphs.delete(made.id) is None
    with pytest.raises(NotFoundError):
        vt.graphs.get(made.id)


def test_a_private_graph_is_shared(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    other = connect(PUBLIC_KEY, base_url=vt_mock.base_url)
    graph = vt.graphs.create(private=True).id
    with pytest.raises(NotFoundError):
        other.graphs.get(graph)
    given = vt.graphs.add_viewers(graph, [GraphCollaborator(type="user", id="public_user")])
    assert [(each.type, each.id) for each in given] == [("user", "public_user")]
    assert other.graphs.get(graph).attributes.private is True
    assert vt.graphs.is_viewer(graph, "public_user") is True
    with pytest.raises(ForbiddenError):
        other.graphs.update(graph, private=False)
    assert vt.graphs.add_editors(graph, [{"type": "user", "id": "public_user"}, {"type": "group", "id": "mock_group"}])
    assert other.graphs.update(graph, graph_data={"description": "Ours"}).attributes.graph_data.description == "Ours"
    assert [type(each) for each in vt.graphs.editors(graph)] == [User, Group]
    assert [type(each) for each in vt.graphs.relationships.editors(graph)] == [Descriptor, Descriptor]
    for remove in (vt.graphs.remove_editor, vt.graphs.remove_viewer):
        assert remove(graph, "public_user") is None
    assert vt.graphs.is_editor(graph, "public_user") is False
    with pytest.raises(NotFoundError):
        other.graphs.get(graph)
    assert vt.graphs.post_viewers(graph, [{"type": "user", "id": "public_user"}]) is None
    assert vt.graphs.post_editors(graph, [{"type": "group", "id": "mock_group"}]) is None
    assert other.graphs.get(graph).id == graph


def test_only_users_and_groups_can_be_given_rights(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    with pytest.raises(InvalidInputError, match="viewers"):
        vt.graphs.add_viewers("g" + "1" * 64, ["public_user"])
    assert not vt_mock.requests


def test_a_picture_of_a_graph(connect: Connect, vt_mock: MockServer, tmp_path: Path) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    picture = vt.graphs.screenshot(vt.graphs.create().id, tmp_path / "graph.jpg")
    assert picture.path.read_bytes().startswith(b"\xff\xd8")
