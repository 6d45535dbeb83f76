"""An analysis goes from the queue to its results, never back, and is about what was handed in."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Json, Operation
from ..service import Request, Service, example
from .lifecycle import home_of

STATES = ("queued", "in-progress", "completed")
_SECONDS = 12


def analysis_ends(service: Service, operation: Operation) -> Iterator[str]:
    """An analysis is queued without a result, comes along, and is completed with one."""
    look = _started(service, operation)
    if look is None:
        return
    states: list[str] = []
    for _ in range(_SECONDS):
        answer = service.send(look)
        if not answer.good:
            yield f"asking for the analysis gives {answer}"
            return
        attributes = answer.data["attributes"]
        states.append(attributes["status"])
        stats = attributes.get("stats")
        if stats is not None and states[-1] == "queued" and any(stats.values()):
            yield f"the analysis is queued, but has {stats}"
        service.state.clock.advance(1)
    order = [STATES.index(state) for state in states if state in STATES]
    if order != sorted(order) or states[0] != "queued" or states[-1] != "completed":
        yield f"the states are {states}"
    if "stats" in attributes and not any(attributes["stats"].values()):
        yield "the analysis is completed without a result"
    if "results" in attributes and sum(attributes["stats"].values()) != len(attributes["results"]):
        yield f"{len(attributes['results'])} results are counted as {attributes['stats']}"


def analysis_has_its_item(service: Service, operation: Operation) -> Iterator[str]:
    """The item of an analysis is what was handed in."""
    look = _started(service, operation)
    if look is None:
        return
    reader = next(
        (
            each
            for each in operation.document.operations.values()
            if each.row and each.path == f"{look.operation.path}/item"
        ),
        None,
    )
    if reader is None:
        return
    service.state.clock.advance(_SECONDS)
    answer, item = service.send(look), service.send(Request(reader, look.path))
    if not item.good or item.data is None:
        yield f"asking for the item gives {item}"
        return
    shown_by = home_of(operation, item.data["type"])
    names = operation.named("path")
    if len(names) == 1 and shown_by is not None and shown_by.path.split("{")[0] == operation.path.split("{")[0]:
        (name,), (identifier,) = shown_by.named("path"), example(operation).path.values()
        asked = service.send(Request(shown_by, {name: identifier}))
        if asked.good and asked.data["id"] != item.data["id"]:
            yield f"{asked.data['id']} was handed in, the item is {item.data['id']}"
    told = _told(answer.json)
    if told and told != item.data["id"]:
        yield f"meta speaks of {told}, the item is {item.data['id']}"


def _started(service: Service, operation: Operation) -> Request | None:
    """The call that asks for the analysis that an operation has started."""
    kinds = {type_ for type_ in operation.types() if type_.endswith("analysis")}
    if operation.method != "post" or len(kinds) != 1:
        return None
    (kind,) = kinds
    home, answer = home_of(operation, kind), service.send(example(operation))
    if home is None or not answer.good or not isinstance(answer.data, dict):
        return None
    return example(home).at(**{next(iter(home.named("path"))): answer.data["id"]})


def _told(body: Json) -> str:
    meta = body.get("meta", {})
    return str(meta.get("file_info", {}).get("sha256") or meta.get("url_info", {}).get("id") or "")


PROMISES = (analysis_ends, analysis_has_its_item)
