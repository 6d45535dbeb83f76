"""Threat profiles."""

from __future__ import annotations

from functools import partial

from starlette.responses import Response

from ..answers import page_answer
from ..calls import Call
from ..pages import Entry
from ..reports.threats import timeline_attributes
from . import objects


async def timeline_associations(call: Call) -> Response:
    """An event for each threat that is recommended for a profile."""
    profile = call.require()
    found = call.service.document.relationship("threat_profile", "recommendations")
    threats = call.service.related.entries(found[0], profile, call.account) if found else []
    return page_answer(call, [_event(call, profile, threat) for threat in threats])


def _event(call: Call, profile: str, threat: Entry) -> Entry:
    world, described = call.state.world, call.service.catalog.described(threat.type, threat.id)
    attributes = timeline_attributes(world, profile, threat.id, described)
    collection = {"id": threat.id, "name": described["name"], "collection_type": described["collection_type"]}
    context = {"collection": {**collection, "origin": "Google Threat Intelligence"}}
    identifier = world.digest("md5", "timeline event", profile, threat.id)
    position = (-attributes["first_seen"], identifier)
    return Entry(position, "timeline_event", identifier, partial(dict, attributes), context)


HANDLERS = {
    "threat_profiles.list": objects.page,
    "threat_profiles.create": objects.create,
    "threat_profiles.get": objects.get,
    "threat_profiles.update": objects.patch,
    "threat_profiles.delete": objects.delete,
    "threat_profiles.timeline_associations": timeline_associations,
}
