"""What was done to groups."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from starlette.responses import Response

from ..answers import JsonResponse, page
from ..calls import Call
from ..document import Json
from ..filters import Condition, dated, holds
from ..pages import Entry
from ..paths import object_address
from ..stores import Stored
from .groups import administered

_PAST = 90 * 86_400


async def activity(call: Call) -> Response:
    """Who did what to a group, the latest first."""
    group = administered(call)
    facts = {f"{group.id}-{number:06}": fact for number, fact in enumerate(_facts(call, group), 1)}
    wanted = call.query.get("filter", "")
    entries = [
        Entry((-number,), "activity_log_entry", identifier, partial(_attributes, call, fact))
        for number, (identifier, fact) in enumerate(facts.items())
        if holds(wanted, _conditions(fact))
    ]
    collection = call.address.removeprefix(call.base)
    body = page(call, collection, entries, call.query, call.address, descriptors=False)
    names = _names(call, "relationships")
    for entry in body["data"]:
        if names:
            entry["relationships"] = _related(call, group, facts[entry["id"]], entry["links"]["self"], names)
    return JsonResponse(body)


def _facts(call: Call, group: Stored) -> list[Json]:
    begun = int(call.state.clock.start) - _PAST
    founder = next(iter(group.links["administrators"]), ("user", ""))[1]
    members = [target for type_, target in group.links["users"] if type_ == "user" and group.invented]
    past = [
        {"action": "ADD_GROUP_USER", "date": begun + number, "user": founder, "target": target}
        for number, target in enumerate(members)
    ]
    return [*past, *group.facts.get("log", [])]


def _attributes(call: Call, fact: Json) -> Json:
    whole = {
        "action": fact["action"],
        "date": fact["date"],
        "ip": "192.0.2.44",
        "info": {"user": fact["target"]},
    }
    kept = _names(call, "attributes")
    return {name: value for name, value in whole.items() if not kept or name in kept}


def _conditions(fact: Json) -> Mapping[str, Condition]:
    return {
        "action": lambda value: value == fact["action"],
        "user": lambda value: value == fact["user"],
        "target": lambda value: value == fact["target"],
        "date": dated(fact["date"]),
    }


def _related(call: Call, group: Stored, fact: Json, address: str, names: list[str]) -> Json:
    type_ = "service_account" if fact["action"].endswith("SERVICE_ACCOUNT") else "user"
    targets = {"user": ("user", fact["user"]), "group": ("group", group.id), "target": (type_, fact["target"])}
    return {
        name: {
            "data": {"type": targets[name][0], "id": targets[name][1]},
            "links": {
                "self": f"{address}/relationships/{name}",
                "related": object_address(call.base, *targets[name]),
            },
        }
        for name in names
        if name in targets
    }


def _names(call: Call, parameter: str) -> list[str]:
    return [name.strip() for name in call.query.get(parameter, "").split(",") if name.strip()]


HANDLERS = {"groups.activity_log_entries": activity}
