"""The links that the document declares lead on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..document import Json, Operation
from ..service import Answer, Request, Service, example

_BODY = "$response.body#/"
_PATH = "$request.path."


def links_are_followed(service: Service, operation: Operation) -> Iterator[str]:
    """After a call that succeeds, each of its links makes a call that succeeds."""
    for name, link in operation.links.items():
        request = example(operation)
        answer = service.fresh().send(request)
        if not answer.good:
            yield f"{name} cannot be followed after {answer}"
            continue
        target = operation.document.operations[link["operationId"]]
        values = {key: _value(expression, request, answer) for key, expression in link.get("parameters", {}).items()}
        if None in values.values():
            yield f"{name}: {link['parameters']} finds nothing in {answer}"
            continue
        following = _call(target, values)
        reached = service.send(following)
        if reached.status != target.success[0]:
            yield f"{name}: {following} gives {reached}"


def _call(target: Operation, values: Json) -> Request:
    request = example(target)
    path = {name: str(value) for name, value in values.items() if name in target.named("path")}
    query = {name: str(value) for name, value in values.items() if name in target.named("query")}
    return request.at(**path).asking(**query)


def _value(expression: Any, request: Request, answer: Answer) -> Any:
    text = str(expression)
    if text.startswith(_PATH):
        return request.path.get(text.removeprefix(_PATH))
    if not text.startswith(_BODY):
        return expression
    found = answer.json
    for step in text.removeprefix(_BODY).split("/"):
        if isinstance(found, list):
            found = found[int(step)] if int(step) < len(found) else None
        else:
            found = found.get(step) if isinstance(found, dict) else None
    return found


PROMISES = (links_are_followed,)
