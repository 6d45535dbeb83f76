"""Threat lists and threat profiles through the typed client."""

from __future__ import annotations

import pytest

from tests.faces import Connect
from vtyped import InvalidInputError, NotFoundError
from vtyped_api.models import (
    Domain,
    IndicatorCollection,
    RecommendationConfig,
    ThreatList,
    ThreatListId,
    ThreatProfile,
    TimelineEvent,
)
from vtyped_mock import MockServer


def test_threat_lists_hold_reports(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url, tool="example.tests.1.0")
    assert "ransomware" in vt.threat_lists.list()
    batch = vt.threat_lists.latest(ThreatListId.MALWARE, type="domain", limit=2)
    assert type(batch) is ThreatList
    assert [type(entry.data) for entry in batch.iocs] == [Domain, Domain]
    assert batch.iocs[0].data.attributes.gti_assessment is not None
    assert vt.threat_lists.get("malware", "2026031606").iocs
    with pytest.raises(NotFoundError):
        vt.threat_lists.get("malware", "2026031610")


def test_a_list_that_cannot_be_one_is_not_asked_for(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    for arguments in ({"threat_list_id": "nonsense"}, {"threat_list_id": "malware", "limit": 4001}):
        with pytest.raises(InvalidInputError):
            vt.threat_lists.latest(**arguments)
    assert not vt_mock.requests


def test_a_profile_from_its_creation_to_its_end(connect: Connect, vt_mock: MockServer) -> None:
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    interests = {"INTEREST_TYPE_SOURCE_REGION": ["BR"]}
    made = vt.threat_profiles.create(
        "Ours", interests=interests, recommendation_config=RecommendationConfig(max_recs_per_type=1)
    )
    assert type(made) is ThreatProfile
    assert made.attributes.interests.interest_type_source_region == ["BR"]
    assert made.attributes.recommendation_config.max_recs_per_type == 1
    threats = list(vt.threat_profiles.recommendations(made.id))
    assert {type(threat) for threat in threats} == {IndicatorCollection}
    assert threats[0].context_attributes["source"] == "SOURCE_RECOMMENDATION"
    events = list(vt.threat_profiles.timeline_associations(made.id))
    assert {type(event) for event in events} == {TimelineEvent}
    assert {event.context_attributes["collection"]["id"] for event in events} == {threat.id for threat in threats}
    assert vt.threat_profiles.update(made.id, name="Mine").attributes.name == "Mine"
    assert [profile.id for profile in vt.threat_profiles.list(filter="name:mine")] == [made.id]
    assert vt.threat_profiles.delete(made.id) is None
    with pytest.raises(NotFoundError):
        vt.threat_profiles.get(made.id)
