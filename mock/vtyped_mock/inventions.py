"""Objects that nobody has described to the mock but the document: plausible attributes by their schema and name."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from .dice import Dice, World
from .document import Document, Json
from .identifiers import never_seen
from .reports import attack, hosts, threats

_WORDS = ("amber", "cobalt", "harbor", "lantern", "meadow", "quartz", "ridge", "signal", "summit", "willow")
_NESTED_AT_MOST = 4

Builder = Callable[[World, str], Json]

BUILDERS: dict[str, Builder] = {
    "collection": threats.collection_attributes,
    "graph": threats.graph_report,
    "reference": threats.reference_attributes,
    "threat_actor": threats.threat_actor_attributes,
}
"""The types whose attributes are written by hand."""

_NAMED: tuple[tuple[tuple[str, ...], Callable[[Dice], str]], ...] = (
    (("sha256",), lambda dice: dice.hex(64)),
    (("sha1",), lambda dice: dice.hex(40)),
    (("md5",), lambda dice: dice.hex(32)),
    (("email",), lambda dice: f"{dice.choice(_WORDS)}@example.com"),
    (("url", "link", "href", "avatar"), hosts.url),
    (("ip_address", "_ip"), hosts.address),
    (("domain", "host"), hosts.host),
    (("country",), lambda dice: dice.choice(("BR", "DE", "FR", "JP", "US"))),
    (("version",), lambda dice: f"{dice.randint(1, 9)}.{dice.randint(0, 9)}"),
    (("description", "text", "summary", "comment"), lambda dice: f"About {dice.choice(_WORDS)} {dice.choice(_WORDS)}."),
)


class Inventions:
    """Invents objects of any type that the document knows."""

    def __init__(self, document: Document, world: World) -> None:
        self._document = document
        self._world = world

    def attributes(self, type_: str, identifier: str) -> Json:
        """The attributes of an object, the same each time."""
        if (build := BUILDERS.get(type_)) is not None:
            return build(self._world, identifier)
        schema = self._document.attributes(type_)
        if schema is None:
            return {}
        made = self._object(schema, self._world.dice("invented", type_, identifier), 0)
        for name in ("id", f"{type_}_id", "name"):
            if name in made and name == "id":
                made[name] = identifier
        return made

    def _object(self, schema: Json, dice: Dice, depth: int) -> Json:
        made: Json = {}
        for part in (schema, *map(self._document.resolve, schema.get("allOf", []))):
            required = set(part.get("required", ()))
            for name, inner in part.get("properties", {}).items():
                if name in required or (depth < _NESTED_AT_MOST and dice.chance(0.8)):
                    made[name] = self._value(inner, name, dice, depth)
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and extra and depth < _NESTED_AT_MOST:
            for word in dice.some(_WORDS, 1, 3):
                made[word] = self._value(extra, word, dice, depth)
        return made

    def _value(self, schema: Json, name: str, dice: Dice, depth: int) -> Any:
        schema = self._document.resolve(schema)
        for key in ("oneOf", "anyOf"):
            if schema.get(key):
                return self._value(schema[key][0], name, dice, depth)
        if schema.get("enum"):
            return dice.choice([value for value in schema["enum"] if value is not None])
        kind = schema.get("type")
        if kind == "array":
            if depth >= _NESTED_AT_MOST and not schema.get("minItems"):
                return []
            singular = name.removesuffix("s")
            count = max(schema.get("minItems", 0), dice.randint(1, 2))
            return [self._value(schema.get("items", {}), singular, dice, depth + 1) for _ in range(count)]
        if kind == "object" or "properties" in schema or "allOf" in schema:
            return self._object(schema, dice, depth + 1)
        if kind == "boolean":
            return dice.chance(0.3)
        if kind in ("integer", "number"):
            return self._number(schema, dice)
        return self._text(schema, name, dice)

    def _number(self, schema: Json, dice: Dice) -> float:
        if schema.get("format") == "unix-time":
            return self._world.days_ago(dice.uniform(1, 700))
        low = schema.get("minimum", 0)
        high = schema.get("maximum", low + 400)
        return dice.randint(int(low), int(high)) if schema["type"] == "integer" else round(dice.uniform(low, high), 2)

    def _text(self, schema: Json, name: str, dice: Dice) -> str:
        if "example" in schema:
            return str(schema["example"])
        for endings, make in _NAMED:
            if name.lower().endswith(endings):
                return make(dice)
        return f"{dice.choice(_WORDS)} {dice.choice(_WORDS)}"


def _hex64(dice: Dice) -> str:
    return dice.hex(64)


def _uuid(dice: Dice) -> str:
    return str(uuid.UUID(int=dice.getrandbits(128), version=4))


IDENTIFIERS: dict[str, Callable[[Dice], str]] = {
    "attack_tactic": lambda dice: dice.choice(tuple(attack.TACTICS)),
    "attack_technique": lambda dice: dice.choice(tuple(attack.TECHNIQUES)),
    "comment": lambda dice: f"f-{dice.choice('123456789abcdef')}{dice.hex(63)}-{dice.hex(8)}",
    "domain": hosts.host,
    "file": lambda dice: dice.choice("123456789abcdef") + dice.hex(63),
    "graph": lambda dice: "g" + dice.hex(64),
    "group": lambda dice: f"{dice.choice(_WORDS)}_{dice.choice(_WORDS)}",
    "hunting_ruleset": lambda dice: str(dice.randint(10**9, 10**10)),
    "ip_address": hosts.address,
    "retrohunt_job": lambda dice: f"{dice.choice(_WORDS)}-{dice.randint(10**9, 10**10)}",
    "service_account": lambda dice: f"{dice.choice(_WORDS)}_service",
    "threat_actor": _uuid,
    "user": lambda dice: f"{dice.choice(_WORDS)}_{dice.choice(_WORDS)}",
    "yara_rule": lambda dice: f"{dice.hex(10)}|{dice.choice(_WORDS).title()}",
    "yara_ruleset": lambda dice: dice.hex(10),
}
"""What ids of a type look like; those of other types are 64 hexadecimal digits. A URL has its id from its text."""


def invented_id(dice: Dice, type_: str) -> str:
    """An id of an object of a type, of one that is known."""
    make = IDENTIFIERS.get(type_, _hex64)
    while never_seen(type_, identifier := make(dice)):
        pass
    return identifier
