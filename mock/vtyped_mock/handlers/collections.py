"""Collections of indicators."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from starlette.responses import Response

from ..answers import JsonResponse, bytes_answer, data_answer, empty_answer, object_answer, page
from ..calls import Call
from ..document import Json
from ..errors import InvalidArgumentError, NotFoundError
from ..indicators import indicators
from ..offers import Offer
from ..pages import Entry
from ..reports import attack, threats
from ..resources.collections import INDICATORS
from ..stores import Reference, Stored, has_words
from . import objects
from .community import add_comment

_KINDS: dict[str, str] = dict(zip(INDICATORS, ("file", "url", "domain", "ip_address"), strict=True))
_EXPORTED = (*INDICATORS, "references", "threat_actors")
_ENTITIES = {"file": "files", "url": "urls", "domain": "domains", "ip": "ip_addresses", "ip_address": "ip_addresses"}
_ORDERS = {
    "file": ["first_submission_date", "last_submission_date", "positives", "size", "times_submitted"],
    "url": ["first_submission_date", "last_submission_date", "positives", "times_submitted"],
    "domain": ["creation_date", "last_modification_date", "positives"],
    "ip_address": ["last_modification_date", "positives"],
}
# What indicators can have in common, by kind: the name of the commonality and the attribute that it comes from.
_COMMONALITIES: dict[str, dict[str, str]] = {
    "files": {"file_types": "type_tag", "tags": "tags"},
    "urls": {"tlds": "tld", "tags": "tags"},
    "domains": {"tlds": "tld", "tags": "tags"},
    "ip_addresses": {"countries": "country", "tags": "tags"},
}


async def create(call: Call) -> Response:
    """Create a collection of the indicators in descriptors or in a text."""
    data = await call.data()
    found = named(call, data)
    made = call.store.create(call.account, data["attributes"])
    relate(call, made, found)
    return object_answer(call, made.type, made.id)


async def update(call: Call) -> Response:
    """Change attributes, and add the indicators in a text."""
    data = await call.data()
    stored, found = objects.editable(call, data), named(call, data)
    changed = call.store.change(stored.id, call.account, data["attributes"])
    relate(call, changed, found)
    return object_answer(call, changed.type, changed.id)


async def add_items(call: Call) -> Response:
    """Add indicators of one kind."""
    name = call.path["relationship"]
    given = _of_kind(call, name, await call.data())
    stored = call.store.change(call.object_id, call.account, {})
    call.store.link(stored, name, given)
    return empty_answer()


async def remove_items(call: Call) -> Response:
    """Remove indicators of one kind, as far as they are there."""
    name = call.path["relationship"]
    given = _of_kind(call, name, await call.data())
    stored = call.store.change(call.object_id, call.account, {})
    for target in given:
        stored.links.get(name, {}).pop(target, None)
    return empty_answer()


async def download(call: Call) -> Response:
    """Everything in a collection as a document."""
    return _export(call, {name: _ids(call, name) for name in _EXPORTED})


async def download_items(call: Call) -> Response:
    """One relationship of a collection as a document."""
    name = call.path["relationship"]
    return _export(call, {name: _ids(call, name)})


async def download_aggregations(call: Call) -> Response:
    """What the indicators have in common as a document."""
    found = {name: _commonalities(call, name) for name in INDICATORS}
    if call.path["format"] == "json":
        return JsonResponse({kind: each for kind, each in found.items() if each})
    rows = [
        (kind, name, value["value"], value["count"])
        for kind, each in found.items()
        for name, values in each.items()
        for value in values
    ]
    return _csv(("type", "commonality", "value", "count"), rows)


async def search(call: Call) -> Response:
    """The indicators that meet a query."""
    words = call.query["query"].split()
    entities = [word.partition(":")[2] for word in words if word.startswith("entity:")]
    name = _ENTITIES.get(entities[-1] if entities else "file", "files")
    text = " ".join(word for word in words if not word.startswith("entity:"))
    found = [entry for entry in _held(call, name) if has_words(_attributes(call, entry), text)]
    answer = _page(call, found)
    answer["meta"] |= {"total_hits": answer["meta"].pop("count"), "allowed_orders": _ORDERS[_KINDS[name]]}
    return JsonResponse(answer)


async def features(call: Call) -> Response:
    """The indicators with a feature: half of those in the collection, by chance."""
    identifier, kind = call.require(), call.query.get("entity_type", "file")
    feature = (call.query.get("feature_type"), call.query.get("feature_id"))
    dice = call.state.world.dice("features", identifier, *feature)
    found = [entry for entry in _held(call, _ENTITIES[kind]) if dice.chance(0.5)] or _held(call, _ENTITIES[kind])[:1]
    return JsonResponse(_page(call, found, descriptors=call.query.get("descriptors_only", False)))


async def subscription_preferences(call: Call) -> Response:
    """How the user follows a collection."""
    return _subscription(call, call.state.subscriptions.get(call.account.user, call.require()))


async def set_subscription_preferences(call: Call) -> Response:
    """Follow a collection, or change how."""
    daily_email = (await call.data())["attributes"]["daily_email"]
    changed = call.state.subscriptions.change(call.account.user, call.require(), daily_email=daily_email)
    return _subscription(call, changed)


async def mitre_tree(call: Call) -> Response:
    """The tactics and techniques of a threat."""
    dice = call.state.world.dice("techniques", call.require())
    found = dice.some([name for name, each in attack.TECHNIQUES.items() if each.revoked_by is None], 1, 6)
    severities = [f"IMPACT_SEVERITY_{severity}" for severity in attack.SEVERITIES]
    return data_answer(attack.trees([{"id": name, "severity": dice.choice(severities)} for name in found]))


async def timeline_events(call: Call) -> Response:
    """The history of a threat."""
    return data_answer(threats.collection_events(call.state.world, call.require()))


def named(call: Call, data: Json) -> dict[str, dict[Reference, Json | None]]:
    """The indicators that a body names, in descriptors and in a text, by relationship."""
    given = data.get("relationships", {})
    found = {name: _of_kind(call, name, given.get(name, {}).get("data", [])) for name in INDICATORS}
    for type_, text in indicators(data.get("raw_items", "")):
        name = next(name for name, kind in _KINDS.items() if kind == type_)
        found[name] |= objects.references(call, {"type": type_, "url": text, "id": text})
    return found


def relate(call: Call, stored: Stored, found: Mapping[str, Mapping[Reference, Json | None]]) -> None:
    """Relate indicators to a stored object."""
    for name, targets in found.items():
        call.store.link(stored, name, targets)


def _of_kind(call: Call, name: str, data: list[Json]) -> dict[Reference, Json | None]:
    given = objects.references(call, data)
    for type_, identifier in given:
        if type_ != _KINDS[name]:
            raise InvalidArgumentError(f'"{identifier}" of type {type_} is none of the {name}')
    return given


def _entries(call: Call, name: str) -> list[Entry]:
    identifier = call.require()
    found = call.service.document.relationship("collection", name)
    if found is None or found[0].cardinality == "one":
        raise NotFoundError(f'Collections have no relationship "{name}"')
    return sorted(call.service.related.entries(found[0], identifier, call.account), key=lambda entry: entry.position)


def _held(call: Call, name: str) -> list[Entry]:
    """The indicators of one kind that the service has reports on."""
    return [entry for entry in _entries(call, name) if call.state.items.holds(entry.type, entry.id)]


def _attributes(call: Call, entry: Entry) -> Json:
    return call.service.catalog.attributes(entry.type, entry.id)


def _ids(call: Call, name: str) -> list[str]:
    return [_id(call, entry) for entry in _entries(call, name)]


def _id(call: Call, entry: Entry) -> str:
    return call.state.items.url(entry.id) if entry.type == "url" else entry.id


def _page(call: Call, entries: list[Entry], *, descriptors: bool = False) -> Json:
    collection = call.address.removeprefix(call.base)
    return page(call, collection, entries, call.query, call.address, descriptors=descriptors)


def _export(call: Call, found: Mapping[str, list[str]]) -> Response:
    filled = {name: ids for name, ids in found.items() if ids}
    if call.path["format"] == "json":
        return JsonResponse(filled)
    rows = [(name, each) for name, ids in filled.items() for each in ids]
    if call.path["format"] == "csv":
        return _csv(("relationship", "id"), rows)
    return JsonResponse(threats.stix_bundle(call.state.world, call.state.clock.timestamp(), rows))


def _csv(head: tuple[str, ...], rows: list[tuple[Any, ...]]) -> Response:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([head, *rows])
    return bytes_answer(Offer(text.getvalue().encode(), "text/csv"))


def _commonalities(call: Call, name: str) -> dict[str, list[Json]]:
    found: dict[str, list[Json]] = {}
    shown = [_attributes(call, entry) for entry in _held(call, name)]
    for commonality, attribute in _COMMONALITIES[name].items():
        counts = Counter(value for attributes in shown for value in _values(attributes.get(attribute)))
        if counts:
            found[commonality] = [{"count": count, "value": value} for value, count in counts.most_common(20)]
    return found


def _values(value: Any) -> Iterator[Any]:
    if isinstance(value, list):
        yield from value
    elif value is not None:
        yield value


def _subscription(call: Call, found: Json) -> Response:
    return JsonResponse({"data": found, "meta": {"count": 1}, "links": {"self": call.address}})


HANDLERS = {
    "collections.list": objects.page,
    "collections.create": create,
    "collections.get": objects.get,
    "collections.update": update,
    "collections.delete": objects.delete,
    "collections.add_comment": add_comment,
    "collections.add_items": add_items,
    "collections.remove_items": remove_items,
    "collections.download": download,
    "collections.download_items": download_items,
    "collections.download_aggregations": download_aggregations,
    "collections.search": search,
    "collections.features": features,
    "collections.subscription_preferences": subscription_preferences,
    "collections.set_subscription_preferences": set_subscription_preferences,
    "collections.mitre_tree": mitre_tree,
    "collections.timeline_events": timeline_events,
}
