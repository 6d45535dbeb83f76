"""Answers that list what is related, or show the one related thing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from .calls import Call, JsonResponse
from .catalog import REPORTED, missing_message, object_address
from .document import Json, Relationship
from .pages import Entry, cut

DEFAULT_LIMIT = 10


async def relationship(row: Relationship, call: Call) -> JsonResponse:
    """Answer any operation that reads a relationship."""
    identifier = call.service.catalog.require(row.object, call.object_id)
    if row.cardinality == "one":
        return JsonResponse(_one(call, row, identifier, call.address))
    return JsonResponse(_page(call, row, identifier, call.query, call.address))


def embedded(call: Call, type_: str, identifier: str, names: str) -> Json:
    """The first page of the descriptors of each named relationship.

    Names that the type does not have, or that the plan of the key does not cover, are left out.
    """
    found: Json = {}
    for name in dict.fromkeys(name.strip() for name in names.split(",")):
        row, access = call.service.document.relationship(type_, name) or (None, "all")
        if row is None or (access != "all" and call.access == "all"):
            continue
        address = f"{object_address(call.base, type_, identifier)}/relationships/{name}"
        if row.cardinality == "one":
            found[name] = _one(call, row, identifier, address)
        else:
            found[name] = _page(call, row, identifier, {}, address)
    return found


def _page(call: Call, row: Relationship, identifier: str, query: Mapping[str, Any], address: str) -> Json:
    tokens = call.state.tokens
    collection = f"{row.object} {identifier} {row.name}"
    cursor, limit = query.get("cursor"), query.get("limit")
    entries = call.service.related.entries(row, identifier, call.key)
    after = tokens.position(collection, cursor) if cursor else None
    page, position = cut(entries, after, limit or DEFAULT_LIMIT)
    asked = {name: value for name, value in (("limit", limit), ("cursor", cursor)) if value}
    meta: Json = {"count": len(entries)}
    links: Json = {"self": _address(address, asked)}
    if position is not None:
        meta["cursor"] = tokens.cursor(collection, position)
        links["next"] = _address(address, {**asked, "cursor": meta["cursor"]})
    if row.form == "descriptors":
        links["related"] = _related_address(address)
    return {"data": [_show(call, row, entry) for entry in page], "meta": meta, "links": links}


def _one(call: Call, row: Relationship, identifier: str, address: str) -> Json:
    entry = next(iter(call.service.related.entries(row, identifier, call.key)), None)
    if entry is not None and row.form == "objects" and not _held(call, entry):
        entry = None
    links: Json = {"self": address}
    if row.form == "descriptors":
        links["related"] = _related_address(address)
    return {"data": entry and _show(call, row, entry), "links": links}


def _show(call: Call, row: Relationship, entry: Entry) -> Json:
    if row.form == "descriptors":
        return _descriptor(entry)
    if not _held(call, entry):
        error = {"code": "NotFoundError", "message": missing_message(entry.type, entry.id)}
        return {"id": entry.id, "type": entry.type, "error": error}
    if entry.attributes is None:
        assessed = bool(call.request.headers.get("x-tool"))
        shown = call.service.catalog.object(entry.type, entry.id, call.base, assessed=assessed)
    else:
        links = {"self": object_address(call.base, entry.type, entry.id)}
        if entry.type == "analysis":
            links["item"] = f"{links['self']}/item"
        shown = {"id": entry.id, "type": entry.type, "links": links, "attributes": entry.attributes()}
    if entry.context is not None and entry.type != "url":
        shown["context_attributes"] = entry.context
    return shown


def _descriptor(entry: Entry) -> Json:
    descriptor: Json = {"id": entry.id, "type": entry.type}
    if entry.context is not None:
        # The text of a URL is nowhere else in a descriptor, as its id is a hash.
        descriptor["context_attributes"] = entry.context
    return descriptor


def _held(call: Call, entry: Entry) -> bool:
    return entry.type not in REPORTED or call.state.items.holds(entry.type, entry.id)


def _related_address(address: str) -> str:
    before, _, name = address.rpartition("/relationships/")
    return f"{before}/{name}"


def _address(address: str, query: Mapping[str, Any]) -> str:
    return f"{address}?{urlencode(query)}" if query else address
