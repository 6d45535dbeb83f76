"""Handlers that serve every type of object: the table of an area names them for its operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from starlette.responses import Response

from ..answers import (
    data_answer,
    descriptor_answer,
    empty_answer,
    object_answer,
    page_answer,
    shown,
)
from ..answers import page as page_body
from ..calls import Call
from ..catalog import missing_message
from ..document import Json, Relationship
from ..errors import BadRequestError, InvalidArgumentError, NotFoundError
from ..identifiers import canonical_url
from ..listings import embedded
from ..pages import Entry
from ..stores import Reference, Stored


async def get(call: Call) -> Response:
    """The object in the path: a report, an object of a store, or one that is invented."""
    whole = shown(call, call.service.related.entry((0,), call.object_type, call.require()))
    return data_answer(trimmed(call, whole))


def trimmed(call: Call, whole: Json) -> Json:
    """An object with the attributes and the relationships that the query asks for."""
    if kept := _names(call, "attributes"):
        whole["attributes"] = {name: value for name, value in whole["attributes"].items() if name in kept}
    for name in _names(call, "exclude_attributes"):
        whole["attributes"].pop(name, None)
    if names := call.query.get("relationships"):
        whole["relationships"] = embedded(call, whole["type"], whole["id"], names)
    return whole


def trimmed_page(call: Call, entries: Sequence[Entry], *, descriptors: bool = False) -> Json:
    """One page of a collection, each object with what the query asks for."""
    collection = call.address.removeprefix(call.base)
    body = page_body(call, collection, entries, call.query, call.address, descriptors=descriptors)
    if not descriptors:
        body["data"] = [trimmed(call, whole) if "attributes" in whole else whole for whole in body["data"]]
    return body


async def create(call: Call) -> Response:
    """Create an object; the answer has it whole."""
    made = await _created(call)
    return object_answer(call, made.type, made.id)


async def create_described(call: Call) -> Response:
    """Create an object; the answer has only its descriptor."""
    made = await _created(call)
    return descriptor_answer(call, made.type, made.id)


async def patch(call: Call) -> Response:
    """Change attributes of an object."""
    data = await call.data()
    stored = editable(call, data)
    changed = call.store.change(stored.id, call.account, data.get("attributes", {}))
    return object_answer(call, changed.type, changed.id)


async def delete(call: Call) -> Response:
    """Delete an object."""
    call.store.remove(call.object_id, call.account)
    return empty_answer()


async def page(call: Call) -> Response:
    """The objects of a store that the caller may see, by `order` and `filter`."""
    query = call.query
    return page_answer(call, call.store.entries(call.account, query.get("order"), query.get("filter")))


async def add_links(name: str, call: Call) -> Response:
    """Relate objects, or users and groups, to a stored one."""
    stored = call.store.editable(call.object_id, call.account)
    given = references(call, await call.data())
    for type_, identifier in given:
        require_made(call, type_, identifier)
    call.service.related.links(_row(call, stored, name), stored).update(given)
    return _linked(call, stored, name)


async def remove_links(name: str, call: Call) -> Response:
    """Take related objects away by their descriptors in the body."""
    stored = call.store.editable(call.object_id, call.account)
    links = call.service.related.links(_row(call, stored, name), stored)
    for target in references(call, await call.data()):
        links.pop(target, None)
    return empty_answer()


async def has_link(name: str, call: Call) -> Response:
    """Whether the user or group at the end of the path is related."""
    stored = call.store.get(call.object_id, call.account)
    return data_answer(_target(call, stored, name) is not None)


async def remove_link(name: str, call: Call) -> Response:
    """Take the user or group at the end of the path away."""
    stored = call.store.editable(call.object_id, call.account)
    target = _target(call, stored, name)
    if target is None:
        raise NotFoundError(f'"{_last(call)}" is not among the {name}')
    call.store.unlink(stored, name, target)
    return empty_answer()


def editable(call: Call, data: Json) -> Stored:
    """The object in the path, to be changed by a body that is about it."""
    stored = call.store.editable(call.service.catalog.identify(call.object_type, call.object_id), call.account)
    if data.get("id", call.object_id) not in (call.object_id, stored.id):
        raise BadRequestError(f'The id "{data["id"]}" in the body is not the one in the path')
    return stored


def references(call: Call, data: Any) -> dict[Reference, Json | None]:
    """The objects that descriptors of a body name: by type and id, a URL also by its text."""
    found: dict[Reference, Json | None] = {}
    for given in data if isinstance(data, list) else [data]:
        type_ = given.get("type")
        if type_ == "url" and "url" in given:
            url = canonical_url(given["url"])
            found["url", call.state.items.learn_url(url)] = {"url": url}
        elif isinstance(type_, str) and isinstance(given.get("id"), str):
            found[type_, call.service.catalog.identify(type_, given["id"])] = given.get("context_attributes")
        else:
            raise InvalidArgumentError("A descriptor has a type and an id")
    return found


def require_made(call: Call, type_: str, identifier: str) -> None:
    """Refuse an object of a type that users create, such as a user or a group, if there is none with this id."""
    store = call.state.stores.get(type_)
    if store is not None and not store.has(identifier):
        raise NotFoundError(missing_message(type_, identifier))


def linking(name: str) -> Mapping[str, partial[Any]]:
    """The four handlers of a relationship that users write, for the table of an area."""
    return {
        "add": partial(add_links, name),
        "remove": partial(remove_links, name),
        "has": partial(has_link, name),
        "remove_one": partial(remove_link, name),
    }


async def _created(call: Call) -> Stored:
    data = await call.data()
    return call.store.create(call.account, data.get("attributes", {}))


def _linked(call: Call, stored: Stored, name: str) -> Response:
    row = _row(call, stored, name)
    return page_answer(call, call.service.related.entries(row, stored.id, call.account), descriptors=True)


def _row(call: Call, stored: Stored, name: str) -> Relationship:
    found = call.service.document.relationship(stored.type, name)
    # A relationship without a row of its own in the document is written and not read.
    return found[0] if found else Relationship(name, stored.type, (), "many", "descriptors")


def _last(call: Call) -> str:
    return list(call.path.values())[-1]


def _target(call: Call, stored: Stored, name: str) -> Reference | None:
    links = call.service.related.links(_row(call, stored, name), stored)
    return next((target for target in links if target[1] == _last(call)), None)


def _names(call: Call, parameter: str) -> list[str]:
    given = call.request.query_params.get(parameter, "")
    return [name.strip() for name in given.split(",") if name.strip()]


HANDLERS: Mapping[str, Any] = {}
"""No operations of its own."""
