"""The forms that answers have."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, urlencode

from starlette.responses import RedirectResponse, Response

from .calls import Call
from .catalog import missing_message
from .document import Json
from .identifiers import REPORTED
from .offers import Offer
from .pages import Entry, cut
from .paths import object_address

UPLOAD_PATH = "/_ah/upload/"
STORAGE_HOST = "vtsamples.commondatastorage.googleapis.com"
"""The host of the storage for those who reach the mock under the name of the service."""

DEFAULT_LIMIT = 10
_PAGING = ("cursor", "limit")


class JsonResponse(Response):
    """A JSON answer."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        return json.dumps(content, separators=(",", ":")).encode("ascii")


def data_answer(data: Any) -> Response:
    """Whatever a call answers: a text, a map, a list."""
    return JsonResponse({"data": data})


def empty_answer() -> Response:
    """Success, and nothing to say."""
    return Response(status_code=200)


def object_answer(call: Call, type_: str, identifier: str) -> Response:
    """One object with its attributes."""
    return data_answer(shown(call, call.service.related.entry((0,), type_, identifier)))


def descriptor_answer(call: Call, type_: str, identifier: str) -> Response:
    """The type, id and address of an object."""
    links = {"self": object_address(call.base, type_, identifier)}
    return data_answer({"type": type_, "id": identifier, "links": links})


def page_answer(call: Call, entries: Sequence[Entry], *, descriptors: bool = False) -> Response:
    """One page of a collection, by `limit` and `cursor` of the query."""
    collection = call.address.removeprefix(call.base)
    return JsonResponse(page(call, collection, entries, call.query, call.address, descriptors=descriptors))


def redirect_answer(call: Call, path: str, offer: Offer) -> Response:
    """Lead to bytes at the storage."""
    return RedirectResponse(storage_address(call, path, offer), 302)


def bytes_answer(offer: Offer) -> Response:
    """The bytes themselves."""
    return Response(offer.body, media_type=offer.media_type)


def storage_address(call: Call, path: str, offer: Offer) -> str:
    """A signed address at the storage, good for an hour, at which bytes can be fetched."""
    call.state.offers.put(path, offer)
    origin = f"https://{STORAGE_HOST}" if call.request.url.scheme == "https" else call.service.storage_url
    return f"{origin}/{quote(path)}?{call.state.tokens.download_query(path)}"


def upload_address(call: Call, operation_id: str) -> str:
    """An address that takes one body of up to 650 MB and then does what an operation does with it."""
    return f"{call.origin}{UPLOAD_PATH}{call.state.tokens.upload(operation_id, call.account)}/"


def page(
    call: Call,
    collection: str,
    entries: Sequence[Entry],
    query: Mapping[str, Any],
    address: str,
    *,
    descriptors: bool,
) -> Json:
    """One page of a collection that stands at an address. `collection` names it in its cursors."""
    tokens = call.state.tokens
    cursor, limit = query.get("cursor"), query.get("limit")
    others = {name: value for name, value in sorted(query.items()) if name not in _PAGING}
    # A cursor belongs to the collection as it was asked for.
    collection = with_query(collection, others)
    after, turn = tokens.position(collection, cursor) if cursor else (None, 0)
    items, position = cut(entries, after, limit or DEFAULT_LIMIT)
    asked = others | {name: value for name, value in (("limit", limit), ("cursor", cursor)) if value}
    meta: Json = {"count": len(entries)}
    links: Json = {"self": with_query(address, asked)}
    if call.empty_page:
        # The next page is the one that should have been here; a cursor like the last one would end the listing.
        items, position, turn = [], after or [], turn + 1
    else:
        turn = 0
    if position is not None:
        meta["cursor"] = tokens.cursor(collection, position, turn)
        links["next"] = with_query(address, {**asked, "cursor": meta["cursor"]})
    show = descriptor if descriptors else shown
    return {"data": [show(call, entry) for entry in items], "meta": meta, "links": links}


def shown(call: Call, entry: Entry) -> Json:
    """A whole object; in place of one that the service does not hold, an error."""
    if not held(call, entry):
        if entry.type == "group":
            # A group tells its name to those with whom it shares something, and the rest to its members.
            links = {"self": object_address(call.base, entry.type, entry.id)}
            return {"id": entry.id, "type": entry.type, "links": links, "attributes": {}}
        error = {"code": "NotFoundError", "message": missing_message(entry.type, entry.id)}
        return {"id": entry.id, "type": entry.type, "error": error}
    if entry.attributes is None:
        assessed = bool(call.request.headers.get("x-tool"))
        whole = call.service.catalog.object(entry.type, entry.id, call.base, assessed=assessed)
    else:
        links = {"self": object_address(call.base, entry.type, entry.id)}
        if entry.type == "analysis":
            links["item"] = f"{links['self']}/item"
        whole = {"id": entry.id, "type": entry.type, "links": links, "attributes": entry.shown()}
    # The text of a URL stands in its attributes already.
    context = {name: value for name, value in (entry.context or {}).items() if (entry.type, name) != ("url", "url")}
    if context:
        whole["context_attributes"] = context
    return whole


def descriptor(call: Call, entry: Entry) -> Json:
    """The type and id of an object."""
    found: Json = {"id": entry.id, "type": entry.type}
    if entry.context is not None:
        # The text of a URL is nowhere else in a descriptor, as its id is a hash.
        found["context_attributes"] = entry.context
    return found


def held(call: Call, entry: Entry) -> bool:
    """Whether the service holds an object and shows it to the caller."""
    if entry.type in REPORTED or entry.type in call.state.stores:
        return call.service.catalog.holds(entry.type, entry.id, call.account)
    return True


def with_query(address: str, query: Mapping[str, Any]) -> str:
    """An address with a query, if there is any."""
    return f"{address}?{urlencode(query)}" if query else address
