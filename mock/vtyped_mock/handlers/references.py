"""References and threat actors."""

from __future__ import annotations

from starlette.responses import Response

from ..answers import object_answer
from ..calls import Call
from ..identifiers import url_sha256
from . import objects
from .collections import named, relate


async def create(call: Call) -> Response:
    """Enter a reference; its URL makes its id."""
    data = await call.data()
    attributes, found = data["attributes"], named(call, data)
    made = call.store.create(call.account, attributes, url_sha256(attributes["url"]))
    relate(call, made, found)
    return object_answer(call, made.type, made.id)


async def update(call: Call) -> Response:
    """Change attributes of a reference, and add indicators."""
    data = await call.data()
    stored, found = objects.editable(call, data), named(call, data)
    changed = call.store.change(stored.id, call.account, data["attributes"])
    relate(call, changed, found)
    return object_answer(call, changed.type, changed.id)


HANDLERS = {
    "references.create": create,
    "references.get": objects.get,
    "references.update": update,
    "threat_actors.get": objects.get,
}
