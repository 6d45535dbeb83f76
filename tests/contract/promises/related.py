"""What is related to a thing is told in three forms that agree: whole, as descriptors, and inside the thing."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Json, Operation
from ..service import Service, example


def forms_agree(service: Service, operation: Operation) -> Iterator[str]:
    """Descriptors name the objects that the other operation shows."""
    row = operation.row
    if row is None or row["form"] != "objects":
        return
    whole, short = service.send(example(operation)), service.send(example(_twin(operation)))
    if not whole.good or not short.good:
        return
    names, short_names = _names(whole.data), _names(short.data)
    if names != short_names and not (whole.data is None and row["cardinality"] == "one"):
        yield f"the objects are {names[:3]}, the descriptors {short_names[:3]}"


def types_are_those_named(service: Service, operation: Operation) -> Iterator[str]:
    """A relationship leads to objects of the types that the document names."""
    row = operation.row
    answer = service.send(example(operation)) if row else None
    if row is None or answer is None or not answer.good:
        return
    for type_ in sorted({type_ for type_, _ in _names(answer.data)} if row["returns"] else ()):
        if type_ not in row["returns"]:
            yield f"{type_} is none of {', '.join(row['returns'])}"


def embedded_descriptors(service: Service, operation: Operation) -> Iterator[str]:
    """A thing asked for with `relationships` carries the first page of the descriptors of each."""
    if (
        operation.method != "get"
        or "relationships" not in operation.named("query")
        or operation.data.get("type") != "object"
    ):
        return
    request = example(operation)
    rows = {
        each.row["name"]: each
        for each in operation.document.operations.values()
        if each.row and {each.row["object"]} == operation.types() and each.row["form"] == "descriptors"
    }
    # The document shows how to ask for several at once; more are not asked for, as the answer grows with each.
    names = list(rows)[:3]
    answer = service.send(request.asking(relationships=",".join([*names, "no_such_relationship"])))
    if not answer.good:
        yield f"expected an answer, got {answer}"
        return
    found = answer.data.get("relationships", {})
    if sorted(found) != sorted(names):
        yield f"asked for {names}, got {sorted(found)}"
        return
    for name in names:
        alone = service.send(example(rows[name])).json
        if found[name].get("data") != alone["data"]:
            yield f"{name} has other descriptors inside the object than alone"


def _twin(operation: Operation) -> Operation:
    row = operation.row
    return next(
        each
        for each in operation.document.operations.values()
        if each.row and row and (each.row["object"], each.row["name"]) == (row["object"], row["name"])
        if each.row["form"] == "descriptors"
    )


def _names(data: Json | list[Json] | None) -> list[tuple[str, str]]:
    found = data if isinstance(data, list) else [data] if data else []
    return [(each["type"], each["id"]) for each in found]


PROMISES = (forms_agree, types_are_those_named, embedded_descriptors)
