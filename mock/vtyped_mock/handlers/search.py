"""Looking up what a text names, the advanced search, and the names that the service uses."""

from __future__ import annotations

import base64
from typing import Any

from starlette.responses import Response

from ..answers import JsonResponse, data_answer, page_answer
from ..calls import Call
from ..comments import Comments
from ..content_search import dumps
from ..corpus import DAYS_BACK, named_item, search
from ..queries import read_query
from ..reports.engines import FILE_ENGINES, HOST_ENGINES
from .objects import trimmed_page

_CATEGORIES = (
    "adware", "banker", "downloader", "dropper", "fakeav", "hacktool", "miner", "phising", "pua", "ransomware",
    "spyware", "trojan", "virus", "worm",
)  # fmt: skip


async def look_up(call: Call) -> Response:
    """The item that a text names, or the comments with a tag."""
    text = call.query["query"].strip()
    if text.startswith("#"):
        return page_answer(call, Comments(call.state).newest(text[1:]))
    related = call.service.related
    found = named_item(related, text)
    entries = []
    if found is not None and related.catalog.holds(*found, call.account):
        entries = [related.entry((0,), *found)]
    return page_answer(call, entries)


async def advanced(call: Call) -> Response:
    """What meets a query, as objects or as descriptors."""
    query = read_query(call.query["query"])
    entries, orders = search(call.service.related, call.account, query, call.query.get("order"))
    body = trimmed_page(call, entries, descriptors=call.query.get("descriptors_only", False))
    body["meta"] |= {"total_hits": body["meta"].pop("count"), "allowed_orders": orders, "days_back": DAYS_BACK}
    return JsonResponse(body)


async def snippets(call: Call) -> Response:
    """The bytes that a search for content has matched."""
    return data_answer(dumps(call.state.contents, call.object_id))


async def metadata(call: Call) -> Response:
    """Engines, privileges and relationships."""
    relationships: dict[str, list[dict[str, str]]] = {}
    for operation in call.service.document.operations.values():
        row = operation.relationship
        if row is not None and row.form == "objects":
            description = f"{operation.summary}."
            relationships.setdefault(row.object, []).append({"name": row.name, "description": description})
    engines: dict[str, Any] = {name: {} for name in sorted({*FILE_ENGINES, *HOST_ENGINES})}
    privileges = ["downloads-tier-1", "intelligence", "private_scanning"]
    return data_answer({"engines": engines, "privileges": privileges, "relationships": relationships})


async def categories(call: Call) -> Response:
    """The words for kinds of threat."""
    return data_answer(list(_CATEGORIES))


async def explain(call: Call) -> Response:
    """Something about a block of code that builds on what was said before."""
    data = await call.data()
    size = len(base64.b64decode(data["code"]))
    said = [f"Said before: {earlier['response'].get('summary', '')}" for earlier in data.get("history", [])]
    sentences = [f"A {data['code_type']} block of {size} bytes.", *said]
    return data_answer(base64.b64encode(" ".join(sentences).encode()).decode())


HANDLERS = {
    "code_insights.analyse_binary": explain,
    "intelligence.search": advanced,
    "intelligence.snippets": snippets,
    "metadata": metadata,
    "popular_threat_categories": categories,
    "search": look_up,
}
