"""Collections and references through the typed client."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.faces import Connect
from vtyped import AlreadyExistsError, ForbiddenError, InvalidInputError, NotFoundError
from vtyped_api.models import (
    CollectionEvent,
    CollectionSubscriptionPreferences,
    Comment,
    Domain,
    File,
    IndicatorCollection,
    IndicatorDescriptor,
    MitreTree,
    Reference,
    ThreatActor,
    User,
)
from vtyped_api.runtime.objects import Descriptor
from vtyped_mock import PUBLIC_KEY, MockServer

EICAR = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"
EXAMPLE = "d5ea084b0b47d3efdfe580065b7d8e11303b0b1bc9b48d34e7669cdcd9634166"


def test_a_collection_from_its_creation_to_its_end(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    domains = {"domains": {"data": [{"type": "domain", "id": "example.org"}]}}
    made = vt.collections.create("Pages", description="For documentation.", private=True, relationships=domains)
    assert type(made) is IndicatorCollection
    assert (made.attributes.name, made.attributes.private, made.attributes.domains_count) == ("Pages", True, 1)
    changed = vt.collections.update(made.id, tags=["test"], raw_items="https://example.com/ and 192.0.2.44")
    assert (changed.attributes.tags, changed.attributes.urls_count) == (["test"], 1)
    assert changed.attributes.name == "Pages"
    found = list(vt.collections.list(filter="name:pages", order="creation_date-", attributes=["name"]))
    assert [item.id for item in found] == [made.id]
    owner = vt.collections.owner(made.id)
    assert type(owner) is User
    assert vt.collections.delete(made.id) is None
    with pytest.raises(NotFoundError):
        vt.collections.get(made.id)


def test_indicators_as_models_or_mappings(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    made = vt.collections.create("Mixed")
    given = [IndicatorDescriptor(type="url", url="https://example.com/a"), {"type": "url", "id": "a" * 64}]
    assert vt.collections.add_items(made.id, "urls", given) is None
    urls = [(item.type, item.id) for item in vt.collections.relationships.urls(made.id)]
    assert len(urls) == 2
    assert urls[1] == ("url", "a" * 64)
    assert vt.collections.remove_items(made.id, "urls", given[1:]) is None
    assert [item.attributes.url for item in vt.collections.urls(made.id)] == ["https://example.com/a"]


def test_what_cannot_be_added_never_leaves(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    with pytest.raises(InvalidInputError, match="relationship"):
        vt.collections.add_items(EXAMPLE, "comments", [{"type": "comment", "id": "c"}])
    with pytest.raises(InvalidInputError, match="items"):
        vt.collections.add_items(EXAMPLE, "domains", ["example.com"])
    with pytest.raises(InvalidInputError, match="format"):
        vt.collections.download(EXAMPLE, "xml", "never")
    assert not vt_mock.requests


def test_a_collection_is_exported(connect: Connect, vt_mock: MockServer, tmp_path: Path) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    whole = vt.collections.download(EXAMPLE, "json", tmp_path / "whole.json")
    assert json.loads(whole.path.read_bytes())["files"] == [EICAR]
    files = vt.collections.download_items(EXAMPLE, "files", "csv", tmp_path / "files.csv")
    assert files.path.read_text().splitlines()[1:] == [f"files,{EICAR}"]
    common = vt.collections.download_aggregations(EXAMPLE, "json", tmp_path / "common.json")
    assert {"count": 2, "value": "com"} in json.loads(common.path.read_bytes())["domains"]["tlds"]
    bundle = vt.collections.download(EXAMPLE, "stix", tmp_path / "bundle.json")
    assert json.loads(bundle.path.read_bytes())["type"] == "bundle"
    with pytest.raises(ForbiddenError):
        connect(PUBLIC_KEY, base_url=vt_mock.base_url).collections.download(EXAMPLE, "csv", tmp_path / "never")
    assert not (tmp_path / "never").exists()


def test_a_collection_is_searched(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    [hit] = vt.collections.search(EXAMPLE, "entity:file size:68")
    assert type(hit) is File
    assert hit.id == EICAR
    found = list(vt.collections.features(EXAMPLE, entity_type="domain", search_space="collection"))
    assert {type(item) for item in found} == {Domain}
    short = list(vt.collections.features(EXAMPLE, entity_type="domain", descriptors_only=True))
    assert {type(item) for item in short} == {Descriptor}


def test_a_collection_is_followed(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    made = vt.collections.create("Followed")
    with pytest.raises(NotFoundError):
        vt.collections.subscription_preferences(made.id)
    followed = vt.collections.set_subscription_preferences(made.id, True)
    assert type(followed) is CollectionSubscriptionPreferences
    assert followed.attributes.daily_email is True
    assert type(followed.attributes.creation_date) is datetime
    assert vt.collections.subscription_preferences(made.id).meta.count == 1


def test_a_threat_has_a_tree_and_a_history(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    tree = vt.collections.mitre_tree("campaign--00000000-0000-4000-8000-000000000001")
    assert type(tree) is MitreTree
    assert tree.tactics[0].techniques[0].id.startswith("T")
    events = vt.collections.timeline_events(EXAMPLE)
    assert {type(event) for event in events} == {CollectionEvent}
    [threat, *_] = vt.collections.malware_families(EXAMPLE, limit=1)
    assert threat.attributes.collection_type == "malware-family"


def test_comments_on_a_collection(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    made = vt.collections.create("Discussed")
    given = vt.collections.add_comment(made.id, "Look at #this")
    assert type(given) is Comment
    assert [comment.id for comment in vt.collections.comments(made.id)] == [given.id]


def test_a_reference_is_entered_once(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    published = datetime(2026, 1, 2, tzinfo=UTC)
    url = "https://example.com/reports/new"
    files = {"files": {"data": [{"type": "file", "id": EICAR}]}}
    made = vt.references.create(url, title="New", creation_date=published, relationships=files)
    assert type(made) is Reference
    assert (made.attributes.creation_date, made.attributes.files_count) == (published, 1)
    with pytest.raises(AlreadyExistsError):
        vt.references.create(url)
    named = base64.b64encode(url.encode()).decode().rstrip("=")
    assert vt.references.get(named).id == made.id
    assert vt.references.update(made.id, author="Ada Example").attributes.author == "Ada Example"
    assert [file.id for file in vt.references.files(made.id)] == [EICAR]


def test_a_threat_actor_by_name(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    actor = vt.threat_actors.get("Paper Tiger")
    assert type(actor) is ThreatActor
    assert actor.id == vt.threat_actors.get(actor.id).id
    assert all(type(item) is Reference for item in vt.threat_actors.related_references(actor.id, limit=2))
