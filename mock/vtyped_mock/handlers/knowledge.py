"""ATT&CK, rules of the community, and records of the past."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from starlette.responses import Response

from ..answers import page_answer
from ..calls import Call
from ..document import Json
from ..filters import Condition, dated, holds, refused
from ..pages import Entry, place
from ..reports import rules
from . import objects

_ORDERS = {"modification_date": "last_modification_date"}


async def yara_rules(call: Call) -> Response:
    """The YARA rules, by `order` and `filter`."""
    world = call.state.world
    order: str = call.query.get("order", "creation_date-")
    name, descending = order[:-1], order.endswith("-")
    text = call.query.get("filter", "")
    found = []
    for identifier in rules.yara_rules(world):
        attributes = rules.yara_rule_attributes(world, identifier)
        if holds(text, _conditions(attributes), refused):
            position = (place(attributes[_ORDERS.get(name) or name], descending), identifier)
            found.append(Entry(position, "yara_rule", identifier, partial(dict, attributes)))
    return page_answer(call, found)


def _conditions(rule: Json) -> Mapping[str, Condition]:
    def same(name: str) -> Condition:
        return lambda value: str(rule[name]).lower() == value.lower()

    def among(name: str) -> Condition:
        return lambda value: value.lower() in rule[name]

    return {
        "author": same("author"),
        "creation_date": dated(rule["creation_date"]),
        "enabled": same("enabled"),
        "included_date": dated(rule["included_date"]),
        "last_modification_date": dated(rule["last_modification_date"]),
        "name": same("name"),
        "tag": among("tags"),
        "threat_category": among("threat_categories"),
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
