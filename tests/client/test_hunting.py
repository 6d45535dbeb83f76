"""Livehunt, Retrohunt, the IoC stream and VT Alerts by their typed methods."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.client.conftest import Serve
from tests.client.raw import answer
from tests.faces import Connect
from vtyped import BadRequestError, InvalidInputError, NotFoundError
from vtyped.models import (
    AlertingAsset,
    AlertingNotification,
    AssetInfo,
    AssetType,
    BrandInfo,
    File,
    Group,
    HuntingRuleset,
    IconHash,
    IocStreamNotification,
    MatchObjectType,
    NewEditor,
    RetrohuntCorpus,
    RetrohuntJob,
    RetrohuntStatus,
    TimeRange,
    User,
)
from vtyped_api.runtime.objects import Descriptor
from vtyped_mock import MockServer
from vtyped_mock.hunting import INTERVAL

RULES = 'rule lorem { strings: $a = "ipsum" condition: $a }'
BASE = "https://vt.example/api/v3"


@pytest.fixture
def vt(connect: Connect, vt_mock: MockServer) -> Any:
    return connect(vt_mock.api_key, base_url=vt_mock.base_url)


def test_a_ruleset_from_the_first_to_the_last_day(vt: Any, vt_mock: MockServer) -> None:
    made = vt.livehunt.rulesets.create("mine", RULES, limit=5, notification_emails=["a@example.com"])
    assert type(made) is HuntingRuleset
    assert made.attributes.match_object_type is MatchObjectType.FILE
    assert made.attributes.rule_names == ["lorem"]
    changed = vt.livehunt.rulesets.update(made.id, enabled=False)
    assert (changed.attributes.enabled, changed.attributes.limit) == (False, 5)
    vt.livehunt.rulesets.update(made.id, enabled=True)
    vt_mock.clock.advance(INTERVAL)
    [file] = vt.livehunt.rulesets.hunting_notification_files(made.id)
    assert type(file) is File
    assert file.context_attributes.rule_name == "lorem"
    assert file.context_attributes.notification_date < datetime.now(UTC)
    [notification] = vt.livehunt.notifications.list(filter="tag:mine", relationships="file")
    assert notification.relationships["file"].data.id == file.id
    assert vt.livehunt.notifications.file(notification.id).id == file.id
    assert vt.livehunt.notifications.delete_all(tag="mine") is None
    assert list(vt.livehunt.notifications.list(filter="tag:mine")) == []
    assert vt.livehunt.rulesets.delete(made.id) is None
    with pytest.raises(NotFoundError):
        vt.livehunt.rulesets.get(made.id)


def test_editors_are_given_as_models_and_as_maps(vt: Any) -> None:
    made = vt.livehunt.rulesets.create("mine", RULES)
    vt.livehunt.rulesets.add_editors(made.id, [NewEditor(type="user", id="sam"), {"type": "group", "id": "mock_group"}])
    assert {type(each) for each in vt.livehunt.rulesets.editors(made.id)} == {User, Group}
    assert vt.livehunt.rulesets.is_editor(made.id, "sam") is True
    vt.livehunt.rulesets.remove_editor(made.id, "sam")
    assert vt.livehunt.rulesets.is_editor(made.id, "sam") is False
    vt.livehunt.rulesets.transfer(made.id, {"type": "user", "id": "robin"})
    # The group still edits it.
    assert vt.livehunt.rulesets.owner(made.id).id == "robin"


@pytest.mark.parametrize(
    "arguments",
    [
        {"limit": -1},
        {"limit": "5"},
        {"enabled": "yes"},
        {"notification_emails": [1]},
        {"match_object_type": "ip_address"},
    ],
)
def test_what_a_ruleset_cannot_have_is_not_sent(connect: Connect, arguments: dict[str, Any]) -> None:
    with pytest.raises(InvalidInputError, match=next(iter(arguments))):
        connect(base_url=BASE).livehunt.rulesets.create("mine", RULES, **arguments)


def test_all_rulesets_go_with_the_name_of_their_owner(vt: Any) -> None:
    with pytest.raises(BadRequestError):
        vt.livehunt.rulesets.delete_all("sam")
    done = vt.livehunt.rulesets.delete_all("mock_user")
    assert (done.type, done.attributes.status) == ("operation", "finished")
    assert list(vt.livehunt.rulesets.list()) == []


def test_the_confirmation_is_a_header(connect: Connect, serve: Serve) -> None:
    server = serve(answer(200, b'{"data": {"type": "operation", "id": "1", "attributes": {"status": "running"}}}'))
    connect(base_url=server.base_url).livehunt.rulesets.delete_all("ann")
    [request] = server.requests
    assert (request.headers["x-confirm-delete"], request.body) == ("ann", b"")


def test_a_job_is_followed_to_its_files(vt: Any, vt_mock: MockServer) -> None:
    span = TimeRange(start=datetime(2026, 1, 1, tzinfo=UTC), end=datetime(2026, 2, 1, tzinfo=UTC))
    job = vt.retrohunt.jobs.create(RULES, corpus="goodware", time_range=span)
    assert type(job) is RetrohuntJob
    assert (job.attributes.corpus, job.attributes.status) == (RetrohuntCorpus.GOODWARE, RetrohuntStatus.STARTING)
    assert job.attributes.time_range == span
    vt_mock.clock.advance(3600)
    ended = vt.retrohunt.jobs.get(job.id).attributes
    assert (ended.status, ended.progress) == (RetrohuntStatus.FINISHED, 100)
    assert ended.start_date < ended.finish_date
    assert len(list(vt.retrohunt.jobs.matching_files(job.id))) == ended.num_matches
    assert vt.retrohunt.jobs.abort(job.id) is None
    assert vt.retrohunt.jobs.get(job.id).attributes.status == "finished"


def test_the_stream_gives_what_it_holds_whole_or_short(vt: Any) -> None:
    whole = list(vt.ioc_stream.list(filter="origin:hunting", limit=3))
    assert [type(each) for each in whole] == [File] * 3
    context = whole[0].context_attributes
    assert context.hunting_info.rule_name == "eicar"
    assert context.sources[0].type == "hunting_ruleset"
    short = list(vt.ioc_stream.list(filter="origin:hunting", descriptors_only=True, limit=3))
    assert [(type(each), each.id) for each in short] == [(Descriptor, each.id) for each in whole]
    notification = vt.ioc_stream.notifications.get(context.notification_id)
    assert type(notification) is IocStreamNotification
    assert (notification.attributes.entity_id, notification.attributes.date) == (whole[0].id, context.notification_date)
    assert vt.ioc_stream.delete(filter="origin:hunting") is None
    assert list(vt.ioc_stream.list(filter="origin:hunting")) == []


def test_assets_are_watched(vt: Any, vt_mock: MockServer) -> None:
    icon = IconHash(dhash="00ff", raw_md5="d" * 32)
    info = AssetInfo(brand=BrandInfo(domains=["example.org"], favicons={"d" * 32: icon}, names=["Lorem"]))
    made = vt.alerts.assets.create("brand", "Lorem", asset_info=info)
    assert type(made) is AlertingAsset
    assert made.attributes.asset_type is AssetType.BRAND
    assert made.attributes.asset_info == info
    vt_mock.clock.advance(3600)
    [alert] = vt.alerts.notifications.list(asset_id=int(made.id))
    assert type(alert) is AlertingNotification
    assert alert.attributes.detection_category.is_known
    assert len(list(vt.alerts.notifications.list(severity="low", last_n_hours=48, limit=4))) == 4
    assert vt.alerts.assets.delete(int(made.id)) is None
    assert [each.id for each in vt.alerts.assets.list(type="domain")] == ["100001"]


def test_the_size_of_pages_of_alerts_is_not_asked_for(connect: Connect, serve: Serve) -> None:
    server = serve(answer(200, b'{"data": []}'))
    client = connect(base_url=server.base_url)
    assert list(client.alerts.assets.list(limit=3)) == []
    assert server.requests[0].target == "/api/v3/alerts/assets"
    with pytest.raises(InvalidInputError, match="page_size"):
        client.alerts.assets.list(page_size=3)


def test_members_are_named_by_address(connect: Connect, serve: Serve, vt: Any) -> None:
    assert vt.groups.add_users("mock_group", [{"type": "user", "id": "kim@example.com"}]) is None
    assert "kim" in [each.id for each in vt.groups.relationships.users("mock_group")]
    assert vt.groups.is_user("mock_group", "kim") is True
    assert vt.groups.is_administrator("mock_group", "kim") is False
    assert vt.groups.remove_user("mock_group", "kim") is None
    [entry] = vt.groups.activity_log_entries("mock_group", filter="action:DELETE_GROUP_USER", limit=1)
    assert (entry.attributes.info.user, entry.attributes.date < datetime.now(UTC)) == ("kim", True)
    server = serve(answer(200, b""))
    connect(base_url=server.base_url).groups.add_service_accounts("team", [{"type": "service_account", "id": "bot"}])
    assert json.loads(server.requests[0].body) == {"data": [{"type": "service_account", "id": "bot"}]}
