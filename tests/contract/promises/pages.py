"""A collection comes in pages that lose nothing, double nothing, and end."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Json, Operation
from ..service import Request, Service, example
from .refusals import refusal

PAGES_AT_MOST = 120
_DEFAULT = 10
_SHORT = 7


class EndlessError(Exception):
    """A collection that does not end, or a page that is refused."""


def walk(service: Service, request: Request, limit: int | None) -> list[Json]:
    """The pages of a collection, by cursor."""
    if limit is not None:
        request = request.asking(limit=limit)
    pages: list[Json] = []
    cursor: str | None = None
    while len(pages) < PAGES_AT_MOST:
        answer = service.send(request.asking(cursor=cursor) if cursor else request)
        if not answer.good:
            raise EndlessError(f"page {len(pages) + 1} is {answer}")
        pages.append(answer.json)
        cursor = answer.json.get("meta", {}).get("cursor")
        if cursor is None:
            return pages
    raise EndlessError(f"no end after {PAGES_AT_MOST} pages")


def items(pages: list[Json]) -> list[tuple[str, str]]:
    """Type and id of everything on some pages."""
    return [(item["type"], item["id"]) for page in pages for item in page["data"] if isinstance(item, dict)]


def pages_lose_nothing(service: Service, operation: Operation) -> Iterator[str]:
    """Pages of any size hold the same items in the same order, each once, as many as are counted."""
    if not operation.pages:
        return
    request = example(operation)
    largest = operation.schema(operation.named("query")["limit"]).get("maximum", 40)
    try:
        whole, short = walk(service, request, largest), walk(service, request, _SHORT)
    except EndlessError as error:
        yield str(error)
        return
    for pages, limit in ((whole, largest), (short, _SHORT)):
        sizes = [len(page["data"]) for page in pages]
        if any(size != limit for size in sizes[:-1]) or sizes[-1] > limit:
            yield f"limit {limit} gives pages of {sizes}"
        count = pages[0].get("meta", {}).get("count")
        if count is not None and count != sum(sizes):
            yield f"{count} items are counted, {sum(sizes)} come"
    found = items(whole)
    if len(set(found)) != len(found):
        yield f"an item comes twice with limit {largest}"
    if items(short) != found:
        yield f"other items come with limit {_SHORT} than with limit {largest}"


def first_page(service: Service, operation: Operation) -> Iterator[str]:
    """Without a limit a page holds ten items, and its links lead to itself and to the next."""
    if not operation.pages:
        return
    request = example(operation)
    answer = service.send(request)
    if not answer.good:
        return
    page, links = answer.json, answer.json.get("links", {})
    if len(page["data"]) > _DEFAULT:
        yield f"a page without limit holds {len(page['data'])} items"
    cursor, following = page.get("meta", {}).get("cursor"), links.get("next")
    if (cursor is None) != (following is None):
        yield "one of meta.cursor and links.next is there without the other"
    elif cursor is not None:
        by_link, by_cursor = service.ask("get", following), service.send(request.asking(cursor=cursor))
        if not by_link.good or by_link.data != by_cursor.data:
            yield f"links.next leads elsewhere than meta.cursor: {by_link}"
        if len(page["data"]) != _DEFAULT:
            yield f"a page with another behind it holds {len(page['data'])} items"
    if links.get("self") and service.ask("get", links["self"]).content != answer.content:
        yield "links.self leads elsewhere"


def cursor_and_limit_are_checked(service: Service, operation: Operation) -> Iterator[str]:
    """A cursor that nobody gave out and a limit out of bounds are refused."""
    if not operation.pages:
        return
    request = example(operation)
    bounds = operation.schema(operation.named("query")["limit"])
    for cursor in ("made-up", "x" * 5000, _cursor_of_another(service, operation)):
        if cursor is not None:
            yield from refusal(operation, service.send(request.asking(cursor=cursor)), 400)
    first = service.send(request)
    for none in ("", '""'):
        # The official clients send no cursor in this way.
        if service.send(request.asking(cursor=none)).content != first.content:
            yield f"the cursor {none!r} is not taken for none"
    for limit in (0, -1, bounds.get("maximum", 40) + 1, "ten"):
        yield from refusal(operation, service.send(request.asking(limit=limit)), 400)


def _cursor_of_another(service: Service, operation: Operation) -> str | None:
    """A cursor that the service has given out, for another collection."""
    other = operation.document.operations["files.comments"]
    if operation.row and other.row and operation.row["name"] == other.row["name"]:
        return None
    cursor: str | None = service.send(example(other).asking(limit=1)).json["meta"].get("cursor")
    return cursor


PROMISES = (pages_lose_nothing, first_page, cursor_and_limit_are_checked)
