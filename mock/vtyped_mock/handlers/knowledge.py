"""ATT&CK, rules of the community, and records of the past."""

from __future__ import annotations

from functools import partial

from starlette.responses import Response

from ..answers import page_answer
from ..calls import Call
from ..filters import Condition, conditions, meets_date
from ..pages import Entry, place
from ..reports import rules
from . import objects

_ORDERS = {"modification_date": "last_modification_date"}


async def yara_rules(call: Call) -> Response:
    """The YARA rules, by `order` and `filter`."""
    world = call.state.world
    order = call.query.get("order", "creation_date-")
    name, descending = order[:-1], order.endswith("-")
    wanted = conditions(call.query.get("filter", ""), _CONDITIONS)
    found = []
    for identifier in rules.yara_rules(world):
        attributes = rules.yara_rule_attributes(world, identifier)
        if all(meets(attributes) for meets in wanted):
            position = (place(attributes[_ORDERS.get(name, name)], descending), identifier)
            found.append(Entry(position, "yara_rule", identifier, partial(dict, attributes)))
    return page_answer(call, found)


def _is(name: str) -> Condition:
    return lambda attributes, value: str(attributes[name]).lower() == value.lower()


def _has(name: str) -> Condition:
    return lambda attributes, value: value.lower() in attributes[name]


def _dated(name: str) -> Condition:
    return lambda attributes, value: meets_date(attributes[name], value)


_CONDITIONS = {
    "author": _is("author"),
    "creation_date": _dated("creation_date"),
    "enabled": _is("enabled"),
    "included_date": _dated("included_date"),
    "last_modification_date": _dated("last_modification_date"),
    "name": _is("name"),
    "tag": _has("tags"),
    "threat_category": _has("threat_categories"),
}

HANDLERS = {
    "attack_tactics.get": objects.get,
    "attack_techniques.get": objects.get,
    "operations.get": objects.get,
    "resolutions.get": objects.get,
    "sigma_rules.get": objects.get,
    "ssl_certs.get": objects.get,
    "submissions.get": objects.get,
    "whois.get": objects.get,
    "yara_rules.get": objects.get,
    "yara_rules.list": yara_rules,
    "yara_rulesets.get": objects.get,
}
