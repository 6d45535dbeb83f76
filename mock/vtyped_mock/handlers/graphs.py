"""Graphs."""

from __future__ import annotations

from starlette.responses import Response

from ..answers import JsonResponse, bytes_answer, empty_answer
from ..calls import Call
from ..contents import PICTURE
from ..offers import Offer
from . import community, objects

_VIEWERS, _EDITORS = objects.linking("viewers"), objects.linking("editors")


async def add_viewers(call: Call) -> Response:
    """Let users and groups see a graph."""
    await _VIEWERS["add"](call)
    return _all(call, "viewers")


async def add_editors(call: Call) -> Response:
    """Let users and groups change a graph."""
    await _EDITORS["add"](call)
    return _all(call, "editors")


async def add_comment(call: Call) -> Response:
    """Comment on a graph, which counts its comments."""
    answer = await community.add_comment(call)
    if (stored := call.store.find(call.object_id)) is not None:
        stored.attributes["comments_count"] += 1
    return answer


async def post_viewers(call: Call) -> Response:
    """Let users and groups see a graph, by the short path."""
    await _VIEWERS["add"](call)
    return empty_answer()


async def post_editors(call: Call) -> Response:
    """Let users and groups change a graph, by the short path."""
    await _EDITORS["add"](call)
    return empty_answer()


async def screenshot(call: Call) -> Response:
    """A picture of a graph."""
    call.require()
    return bytes_answer(Offer(PICTURE, "image/jpeg"))


def _all(call: Call, name: str) -> Response:
    links = call.store.get(call.object_id, call.account).links[name]
    data = [{"type": type_, "id": identifier} for type_, identifier in links]
    return JsonResponse({"data": data, "links": {"self": call.address}})


HANDLERS = {
    "graphs.list": objects.page,
    "graphs.create": objects.create_described,
    "graphs.get": objects.get,
    "graphs.update": objects.patch,
    "graphs.delete": objects.delete,
    "graphs.add_comment": add_comment,
    "graphs.add_viewers": add_viewers,
    "graphs.is_viewer": _VIEWERS["has"],
    "graphs.remove_viewer": _VIEWERS["remove_one"],
    "graphs.add_editors": add_editors,
    "graphs.is_editor": _EDITORS["has"],
    "graphs.remove_editor": _EDITORS["remove_one"],
    "graphs.post_viewers": post_viewers,
    "graphs.post_editors": post_editors,
    "graphs.screenshot": screenshot,
}
