"""Saved searches, each with what it is to the account that asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from starlette.responses import Response

from ..answers import JsonResponse, data_answer, empty_answer, shown
from ..calls import Call
from ..document import Json
from ..errors import BadRequestError
from ..filters import Condition, dated, holds, one_of, refused
from ..stores import Stored
from . import objects

_SHARED = ("editors", "viewers")


async def create(call: Call) -> Response:
    """Keep a search."""
    given = (await call.data())["attributes"]
    return _answer(call, call.store.create(call.account, given))


async def get(call: Call) -> Response:
    """One saved search."""
    return _answer(call, call.store.get(call.object_id, call.account))


async def update(call: Call) -> Response:
    """Change a saved search."""
    data = await call.data()
    call.store.editable(call.object_id, call.account)
    if data["id"] != call.object_id:
        raise BadRequestError(f'The id "{data["id"]}" in the body is not the one in the path')
    return _answer(call, call.store.change(call.object_id, call.account, data["attributes"]))


async def listed(call: Call) -> Response:
    """The saved searches that the account may see, by `order` and `filter`."""
    text = call.query.get("filter", "")
    entries = []
    for entry in call.store.entries(call.account, call.query.get("order")):
        stored = call.store.get(entry.id, call.account)
        if holds(text, _conditions(call, stored), refused):
            entries.append(replace(entry, context=_context(call, stored)))
    return JsonResponse(objects.trimmed_page(call, entries))


async def share(call: Call) -> Response:
    """Let users and groups see or change a saved search."""
    await objects.add_links(call.path["access"], call)
    return empty_answer()


async def unshare(call: Call) -> Response:
    """Take that away again."""
    return await objects.remove_links(call.path["access"], call)


def _answer(call: Call, stored: Stored) -> Response:
    entry = call.service.related.entry((0,), stored.type, stored.id, _context(call, stored))
    return data_answer(objects.trimmed(call, shown(call, entry)))


def _context(call: Call, stored: Stored) -> Json:
    account = call.account
    shared = [name for name in _SHARED if account.is_one_of(stored.links.get(name, ()))]
    mine = stored.user == account.user
    role = "owner" if mine else shared[0].removesuffix("s") if shared else "viewer"
    return {"role": role, "shared_with_me": bool(shared) and not mine}


def _conditions(call: Call, stored: Stored) -> Mapping[str, Condition]:
    attributes = call.store.attributes(stored)

    def shared_with(name: str) -> Condition:
        return lambda user: ("user", user) in stored.links.get(name, {})

    return {
        "creation_date": dated(attributes["creation_date"]),
        "last_modification_date": dated(attributes["last_modification_date"]),
        "origin": lambda value: bool(attributes["origin"].lower() == value.lower()),
        "owner": lambda user: stored.user == user,
        "editor": shared_with("editors"),
        "viewer": shared_with("viewers"),
        "shared_with_me": one_of("shared_with_me", str(_context(call, stored)["shared_with_me"]).lower(), "true"),
    }


HANDLERS = {
    "saved_searches.create": create,
    "saved_searches.delete": objects.delete,
    "saved_searches.get": get,
    "saved_searches.list": listed,
    "saved_searches.share": share,
    "saved_searches.unshare": unshare,
    "saved_searches.update": update,
}
