"""What is created exists and is counted, what is changed stays changed, and what is deleted is gone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..document import Json, Operation, path_names
from ..service import Answer, Request, Service, example
from .pages import EndlessError, items, walk


def created_exists(service: Service, operation: Operation) -> Iterator[str]:
    """A new thing can be asked for by its id, stands in the collection it was added to, and is counted there."""
    if operation.method != "post" or len(operation.types()) != 1:
        return
    request, (type_,) = example(operation), operation.types()
    collection = operation.document.at("get", operation.path)
    listed = collection is not None and collection.pages and operation.types() <= collection.types()
    before = _listed(service, request, collection) if listed and collection else []
    answer = service.send(request)
    made = answer.data if answer.good else None
    if isinstance(made, list):
        made = next(iter(made), None)
    if not isinstance(made, dict) or "id" not in made:
        return
    home = home_of(operation, type_)
    if home is not None and operation.path != home.path:
        shown = service.send(_home_call(home, made["id"]))
        if not shown.good or (shown.data["type"], shown.data["id"]) != (type_, made["id"]):
            yield f"{made['id']} was made, but asking for it gives {shown}"
        elif "attributes" in made:
            yield from _differences(made["attributes"], shown.data["attributes"])
    if not listed or collection is None:
        return
    pages = _pages(service, request, collection)
    after, expected = items(pages), sorted({*before, (type_, made["id"])})
    if sorted(after) != expected:
        yield f"{made['id']} was made, but {len(before)} items became {len(after)}, the new one not among them"
    for each in (each for page in pages for each in page["data"] if each["id"] == made["id"]):
        yield from _differences(made.get("attributes", {}), each.get("attributes", {}))


def changed_stays_changed(service: Service, operation: Operation) -> Iterator[str]:
    """What a PATCH has set is there when the thing is asked for again."""
    shown_by = operation.document.at("get", operation.path)
    if operation.method != "patch" or shown_by is None or shown_by.data.get("type") != "object":
        return
    request = example(operation)
    answer = service.send(request)
    if not answer.good:
        return
    shown = service.send(Request(shown_by, request.path))
    asked = request.body.get("data", request.body) if isinstance(request.body, dict) else {}
    wanted = asked.get("attributes", {}) if isinstance(asked, dict) else {}
    known = operation.document.resolved(shown_by.data.get("properties", {}).get("attributes", {})).get("properties", {})
    is_now = shown.data["attributes"]
    # Of a value with parts, the service fills in those that were left out.
    changed = {name: value for name, value in wanted.items() if name in known and not _holds(is_now.get(name), value)}
    yield from _differences(changed, is_now)


def deleted_is_gone(service: Service, operation: Operation) -> Iterator[str]:
    """What was deleted is 404 from then on, no collection lists it, and nothing else is gone with it."""
    shown_by = operation.document.at("get", operation.path)
    if operation.method != "delete" or shown_by is None or shown_by.data.get("type") != "object":
        return
    request = example(operation)
    look = Request(shown_by, request.path)
    maker = _maker(operation)
    kept = _made(service, maker) if maker else None
    mine = _made(service, maker) if maker else None
    name = path_names(operation.path)[-1]
    if mine is not None and kept is not None and mine["id"] != kept["id"]:
        request, look = request.at(**{name: mine["id"]}), look.at(**{name: mine["id"]})
    before = service.send(look)
    answer = service.send(request)
    if not before.good or not answer.good:
        yield f"expected it to be there and to go: {before}, {answer}"
        return
    after = service.send(look)
    if after.status != 404:
        yield f"it was deleted, but asking for it gives {after}"
    again = service.send(request)
    if again.good:
        yield f"it was deleted, but can be deleted again: {again}"
    if kept is not None and mine is not None and mine["id"] != kept["id"]:
        other = service.send(look.at(**{name: kept["id"]}))
        if not other.good:
            yield f"{mine['id']} was deleted, but {kept['id']} is gone with it: {other}"
        yield from _no_longer_listed(service, maker, mine)


def members_come_and_go(service: Service, operation: Operation) -> Iterator[str]:
    """What is added to a relationship is in it, and what is taken out of it is not."""
    reader, remover = reader_of(operation), operation.document.at("delete", operation.path)
    if operation.method != "post" or reader is None or not reader.pages or operation.row:
        return
    request = example(operation)
    added = request.body.get("data") if isinstance(request.body, dict) else None
    if not isinstance(added, list) or not all(isinstance(each, dict) and "id" in each for each in added):
        return
    wanted = {(each["type"], each["id"]) for each in added}
    answer = service.send(request)
    if not answer.good:
        return
    present = set(_listed(service, request, reader))
    if not all(any(_is_called(*each, *other) for other in present) for each in wanted):
        yield f"{wanted} was added, but {len(present)} others are there"
    if remover is not None and remover.body is not None:
        gone = service.send(Request(remover, request.path, body=request.body))
        left = set(_listed(service, request, reader))
        if not gone.good or wanted & left or not present - wanted <= left:
            yield f"{wanted} was taken out, but there is {len(left)} left of {len(present)}: {gone}"


def counted_once(service: Service, operation: Operation) -> Iterator[str]:
    """A vote raises the totals of what it is on by one; the same vote again is 409 and raises nothing."""
    parent, _, last = operation.path.rpartition("/")
    shown_by = operation.document.at("get", parent)
    if operation.method != "post" or last != "votes" or shown_by is None:
        return
    request = example(operation)
    look = Request(shown_by, request.path)
    before = _totals(service.send(look))
    answer, again = service.send(request), service.send(request)
    if not answer.good or before is None:
        return
    verdict = answer.data["attributes"]["verdict"]
    expected = {**before, verdict: before.get(verdict, 0) + 1}
    if _totals(service.send(look)) != expected:
        yield f"{verdict} was voted on {before}, which became {_totals(service.send(look))}"
    if again.status != 409 or again.code != "AlreadyExistsError":
        yield f"expected 409 AlreadyExistsError for a second vote, got {again}"


def _is_called(type_: str, given: str, listed_type: str, listed: str) -> bool:
    """Whether a thing that was added is one that is listed: people by their names, not by their e-mail addresses, and
    accounts of a group with its name in front."""
    return type_ == listed_type and (listed == given or given.startswith(f"{listed}@") or listed.endswith(f"_{given}"))


def reader_of(operation: Operation) -> Operation | None:
    """The operation that lists the relationship which another one writes; that may name it in its path."""
    head, _, last = operation.path.rpartition("/")
    name = last.strip("{}")
    parameter = operation.named("path").get(name)
    if parameter is not None and "enum" in operation.schema(parameter):
        last = example(operation).path[name]
    return operation.document.at("get", f"{head}/{last}")


def home_of(operation: Operation, type_: str) -> Operation | None:
    """The operation that shows an object of a type by its id alone; of several, that of the same collection."""
    homes = []
    for each in operation.document.operations.values():
        names = path_names(each.path)
        by_id = each.method == "get" and len(names) == 1 and each.path.endswith(f"/{{{names[0]}}}")
        if by_id and each.types() == {type_} and each.data.get("x-object") == type_:
            homes.append(each)
    near = [each for each in homes if each.path.rpartition("/")[0] == operation.path]
    return next(iter(near or homes), None)


def _home_call(home: Operation, identifier: str) -> Request:
    return example(home).at(**{path_names(home.path)[-1]: identifier})


def _maker(operation: Operation) -> Operation | None:
    """The operation that makes things of the kind that this one deletes."""
    shown_by = operation.document.at("get", operation.path)
    parent = operation.path.rpartition("/")[0]
    made = shown_by.types() if shown_by else set()
    makers = [
        each
        for each in operation.document.operations.values()
        if each.method == "post" and each.types() == made and each.path != operation.path
    ]
    return next((each for each in makers if each.path == parent), makers[0] if makers else None)


def _made(service: Service, maker: Operation) -> Json | None:
    answer = service.send(example(maker))
    return answer.data if answer.good and isinstance(answer.data, dict) else None


def _no_longer_listed(service: Service, maker: Operation | None, gone: Json) -> Iterator[str]:
    collection = maker.document.at("get", maker.path) if maker else None
    if maker is None or collection is None or not collection.pages:
        return
    listed = _listed(service, example(maker), collection)
    if (gone["type"], gone["id"]) in listed:
        yield f"{gone['id']} was deleted, but {collection.id} lists it"


def _listed(service: Service, request: Request, collection: Operation) -> list[tuple[str, str]]:
    return items(_pages(service, request, collection))


def _pages(service: Service, request: Request, collection: Operation) -> list[Json]:
    limit = collection.schema(collection.named("query")["limit"]).get("maximum", 40)
    try:
        return walk(service, Request(collection, request.path), limit)
    except EndlessError:
        return []


def _differences(wanted: Json, shown: Json) -> Iterator[str]:
    for name, value in wanted.items():
        if shown.get(name) != value:
            yield f"{name} was set to {value!r}, but is {_short(shown.get(name))}"


def _holds(shown: Any, value: Any) -> bool:
    """Whether a value has the parts of another one."""
    if isinstance(shown, dict) and isinstance(value, dict):
        return all(_holds(shown.get(name), part) for name, part in value.items())
    return bool(shown == value)


def _short(value: Any) -> str:
    return repr(value)[:80]


def _totals(answer: Answer) -> dict[str, int] | None:
    found: dict[str, int] | None = answer.data["attributes"].get("total_votes") if answer.good else None
    return found


PROMISES = (created_exists, changed_stays_changed, deleted_is_gone, members_come_and_go, counted_once)
