"""Collections that lose, double or mix up their items, and relationships whose forms disagree."""

from __future__ import annotations

from collections.abc import Callable

from ...document import Json, Operation
from ...service import Answer
from .choosing import LONG_OBJECT_PAGES, LONG_PAGES
from .defect import Ask, Behaviour, Call, Where, defect, with_json

Change = Callable[[Json, Call], Json]
PAGES = Where(lambda operation: operation.pages)


def _in_page(kind: str, name: str, rule: str, where: Where = LONG_PAGES) -> Callable[[Change], Change]:
    """Register a change of the pages of a collection."""

    def register(change: Change) -> Change:
        async def behave(call: Call, ask: Ask) -> Answer:
            answer = await ask(call)
            return with_json(answer, change(answer.json, call)) if answer.status == 200 else answer

        defect(kind, name, rule, where)(behave)
        return change

    return register


def _asking(kind: str, name: str, rule: str, change: Callable[[dict[str, str]], dict[str, str]]) -> Behaviour:
    """Register a change of the query before it is answered."""

    @defect(kind, name, rule, LONG_PAGES)
    async def behave(call: Call, ask: Ask) -> Answer:
        return await ask(call.but(query=change(dict(call.query))))

    return behave


def _without(name: str) -> Callable[[dict[str, str]], dict[str, str]]:
    return lambda query: {key: text for key, text in query.items() if key != name}


def _one_more(query: dict[str, str]) -> dict[str, str]:
    limit = query.get("limit", "10")
    return {**query, "limit": str(int(limit) + 1)} if limit.isdecimal() and 0 < int(limit) < 40 else query


_asking("limit", "limit without effect", "`limit` is the number of items on a page.", _without("limit"))
_asking("limit", "one item more than the limit", "`limit` is the number of items on a page.", _one_more)
_asking("limit", "20 items without a limit", "A page has ten items.", lambda query: {"limit": "20", **query})
_asking("cursor", "cursor without effect", "A cursor leads to the next page.", _without("cursor"))


@defect("limit", "too large a limit taken", "A page has 40 items at most.", PAGES)
async def too_large_taken(call: Call, ask: Ask) -> Answer:
    limit = call.query.get("limit", "")
    return await ask(call.but(query={**call.query, "limit": "40"}) if limit.isdecimal() and int(limit) > 40 else call)


@defect("limit", "no items as limit", "A limit is 1 at least.", PAGES)
async def no_items(call: Call, ask: Ask) -> Answer:
    return await ask(call.but(query=_without("limit")(dict(call.query))) if call.query.get("limit") == "0" else call)


@defect("cursor", "made-up cursors taken", "A cursor comes from the page before.", PAGES)
async def made_up_taken(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    if answer.status != 400 or "cursor" not in call.query:
        return answer
    return await ask(call.but(query=_without("cursor")(dict(call.query))))


@_in_page("cursor", "an end after one page", "While there is more, a page has a cursor.")
def early_end(page: Json, call: Call) -> Json:
    page.get("meta", {}).pop("cursor", None)
    page.get("links", {}).pop("next", None)
    return page


@_in_page("cursor", "no end", "The last page has no cursor.")
def no_end(page: Json, call: Call) -> Json:
    cursor = page.get("meta", {}).get("cursor") or call.query.get("cursor")
    if cursor:
        page["meta"]["cursor"] = cursor
    return page


@_in_page("cursor", "a link for the next page, and no cursor", "`meta.cursor` and `links.next` lead on alike.")
def link_without_cursor(page: Json, call: Call) -> Json:
    page.get("meta", {}).pop("cursor", None)
    return page


@_in_page("cursor", "a cursor, and no link for the next page", "`meta.cursor` and `links.next` lead on alike.")
def cursor_without_link(page: Json, call: Call) -> Json:
    page.get("links", {}).pop("next", None)
    return page


@_in_page("cursor", "a link back to the page itself", "`links.next` leads to the next page.")
def link_to_itself(page: Json, call: Call) -> Json:
    if "next" in page.get("links", {}):
        page["links"]["next"] = page["links"]["self"]
    return page


@_in_page("items", "an item lost between pages", "Pages lose nothing.")
def lost_between(page: Json, call: Call) -> Json:
    return {**page, "data": page["data"][1:]} if call.query.get("cursor") else page


@_in_page("items", "an item lost at the end", "Pages lose nothing.")
def lost_at_end(page: Json, call: Call) -> Json:
    return {**page, "data": page["data"][:-1]} if "cursor" not in page.get("meta", {}) else page


@_in_page("items", "an item twice", "Each item comes once.")
def twice(page: Json, call: Call) -> Json:
    return {**page, "data": [*page["data"][:-1], page["data"][0]]}


@_in_page("items", "another order for each size of page", "Pages of any size have the same order.")
def other_order(page: Json, call: Call) -> Json:
    return {**page, "data": page["data"][::-1]} if call.query.get("limit") == "7" else page


def _counts(operation: Operation) -> bool:
    return operation.pages and operation.row is not None


@_in_page("items", "a wrong count", "`meta.count` counts the whole collection.", Where(_counts))
def wrong_count(page: Json, call: Call) -> Json:
    page["meta"]["count"] = page["meta"]["count"] + 1
    return page


def _objects(operation: Operation) -> bool:
    return operation.pages and operation.row is not None and operation.row["form"] == "objects"


@_in_page("relationship", "objects without attributes", "A relationship shows whole objects.", LONG_OBJECT_PAGES)
def without_attributes(page: Json, call: Call) -> Json:
    data = [{name: each for name, each in item.items() if name != "attributes"} for item in page["data"]]
    return {**page, "data": data}


@_in_page("relationship", "other descriptors than objects", "Both forms name the same objects.", LONG_OBJECT_PAGES)
def other_objects(page: Json, call: Call) -> Json:
    return {**page, "data": page["data"][1:] + page["data"][:1]}


@_in_page(
    "relationship", "an object of another type", "A relationship leads to the types of its table.", LONG_OBJECT_PAGES
)
def other_type(page: Json, call: Call) -> Json:
    page["data"][0]["type"] = "screenshot" if page["data"][0]["type"] != "screenshot" else "file"
    return page


def _one(operation: Operation) -> bool:
    return operation.row is not None and operation.row["cardinality"] == "one"


@_in_page("relationship", "a list for the one object", "A relationship to one object shows one.", Where(_one))
def list_for_one(page: Json, call: Call) -> Json:
    return {**page, "data": [page["data"]] if page["data"] else []}
