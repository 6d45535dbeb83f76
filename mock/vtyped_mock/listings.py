"""Relationships: answers that list what is related, or show the one related thing."""

from __future__ import annotations

from starlette.responses import Response

from .answers import JsonResponse, descriptor, held, page, shown
from .calls import Call
from .document import Json, Relationship
from .paths import object_address


async def relationship(row: Relationship, call: Call) -> Response:
    """Answer any operation that reads a relationship."""
    identifier = call.service.catalog.require(row.object, call.object_id, call.account)
    return JsonResponse(_listed(call, row, identifier, call.query, call.address))


def embedded(call: Call, type_: str, identifier: str, names: str) -> Json:
    """The first page of the descriptors of each named relationship.

    Names that the type does not have, or that the rights of the key do not cover, are left out.
    """
    found: Json = {}
    for name in dict.fromkeys(name.strip() for name in names.split(",")):
        row, access = call.service.document.relationship(type_, name) or (None, "all")
        if row is not None and call.account.may(access):
            address = f"{object_address(call.base, type_, identifier)}/relationships/{name}"
            found[name] = _listed(call, row, identifier, {}, address)
    return found


def _listed(call: Call, row: Relationship, identifier: str, query: Json, address: str) -> Json:
    descriptors = row.form == "descriptors"
    entries = call.service.related.entries(row, identifier, call.account)
    if row.cardinality == "many":
        collection = f"{row.object} {identifier} {row.name}"
        answer = page(call, collection, entries, query, address, descriptors=descriptors)
    else:
        entry = next(iter(entries), None)
        if entry is not None and not descriptors and not held(call, entry):
            entry = None
        show = descriptor if descriptors else shown
        answer = {"data": entry and show(call, entry), "links": {"self": address}}
    if descriptors:
        before, _, name = address.rpartition("/relationship")
        answer["links"]["related"] = f"{before}/{name.partition('/')[2]}"
    return answer
