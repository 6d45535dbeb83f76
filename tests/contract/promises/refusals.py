"""What is wrong with a call is said in one form: a status, a code, a message."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ..document import JSON, METHODS, Json, Operation
from ..service import Answer, Request, Service, example

# The answer to a method that a path has not is no answer of any operation.
METHOD_NOT_ALLOWED = 405
_UNKNOWN = {
    "url-id": ["aHR0cHM6Ly93d3cudW5rbm93bi5pbnZhbGlkLw"],
    "domain": ["www.unknown.invalid"],
    "ip-address": ["0.1.2.3"],
}
_SIGNED = ("snippet", "token")
_FORBIDDEN_LETTERS = ("!", "~ ~", "\u20ac", "*")


def refusal(operation: Operation, answer: Answer, status: int, code: str = "") -> Iterator[str]:
    """What is wrong with an answer that has to be a refusal."""
    if answer.status != status or (code and answer.code != code):
        yield f"expected {status} {code}, got {answer}"
    elif answer.media_type != JSON or not answer.code:
        yield f"expected an error object, got {answer.media_type}: {answer}"
    elif set(answer.json) != {"error"} or set(answer.json["error"]) != {"code", "message"}:
        yield f"expected nothing but code and message of the error, got {answer}"
    elif str(status) not in operation.responses:
        if status != METHOD_NOT_ALLOWED:
            yield f"{status} is no answer that the document has"
    else:
        schema = operation.responses[str(status)]["content"][JSON]["schema"]
        yield from operation.document.errors(schema, answer.json)


def unknown_is_not_found(service: Service, operation: Operation) -> Iterator[str]:
    """What nobody has heard of is 404 `NotFoundError`; asked whether it belongs to something, the answer is no.

    A snippet that no search has given is malformed.
    """
    request = example(operation)
    asks_whether = operation.data.get("type") == "boolean"
    for place, (name, unknown) in enumerate(unknown_ids(operation).items()):
        # A body may name the thing once more.
        body = json.loads(json.dumps(request.body).replace(request.path[name], unknown)) if _in_json(request) else None
        answer = service.send(replace(request.at(**{name: unknown}), body=body or request.body))
        if operation.schema(operation.named("path")[name]).get("format") == "snippet":
            yield from refusal(operation, answer, 400, "BadRequestError")
        elif not asks_whether or place == 0:
            yield from refusal(operation, answer, 404, "NotFoundError")
        elif (answer.status, answer.json) != (200, {"data": False}):
            yield f"expected that {unknown} does not belong to it, got {answer}"


def malformed_is_refused(service: Service, operation: Operation) -> Iterator[str]:
    """An id that cannot be one is 400, whatever else the call says."""
    request = example(operation)
    for name, parameter in operation.named("path").items():
        schema = operation.schema(parameter)
        if "pattern" in schema:
            wrong = next(text for text in _FORBIDDEN_LETTERS if not re.search(schema["pattern"], text))
            yield from refusal(operation, service.send(request.at(**{name: wrong})), 400)


def unreadable_body_is_refused(service: Service, operation: Operation) -> Iterator[str]:
    """A body that is no JSON, or is not there, is 400; one that need not be there may be missing."""
    if operation.body is None or operation.body[0] != JSON:
        return
    request = example(operation)
    if not operation.source["requestBody"].get("required"):
        answer = service.send(replace(request, body=None))
        if not answer.good:
            yield f"without the body it gives {answer}"
        return
    for body in (b"{", b"", b"\xff", b"[]", b"null"):
        answer = service.ask(operation.method, request.target, {**request.headers, "content-type": JSON}, body)
        yield from refusal(operation, answer, 400)


def missing_member_is_refused(service: Service, operation: Operation) -> Iterator[str]:
    """A body without a member that it needs is 400."""
    request = example(operation)
    if operation.body is not None and operation.body[0] == JSON:
        for body in _without(operation, operation.body[1]["schema"], request.body):
            yield from refusal(operation, service.send(replace(request, body=body)), 400)


def _without(operation: Operation, schema: Json, value: Any) -> Iterator[Any]:
    """Copies of a value, each without one member that the schema requires, at any depth."""
    schema = operation.document.resolved(schema)
    if isinstance(value, list) and value:
        for first in _without(operation, schema.get("items", {}), value[0]):
            yield [first, *value[1:]]
    if isinstance(value, dict):
        for name in schema.get("required", []):
            yield {key: each for key, each in value.items() if key != name}
        for name, inner in schema.get("properties", {}).items():
            for changed in _without(operation, inner, value.get(name)):
                yield {**value, name: changed}


def other_parameters_are_accepted(service: Service, operation: Operation) -> Iterator[str]:
    """A parameter of the query that nobody has heard of does no harm."""
    answer = service.send(example(operation).asking(nobody_has_heard_of="this"))
    if answer.status != operation.success[0]:
        yield f"an unknown parameter gives {answer}"


def other_methods_are_refused(service: Service, operation: Operation) -> Iterator[str]:
    """A method that a path has not is 405, and `Allow` names those that it has."""
    request = example(operation)
    target = request.target.partition("?")[0]
    # A path with a parameter can match another one as well.
    here = [each for each in operation.document.operations.values() if each.address.fullmatch(target)]
    allowed = sorted({each.method.upper() for each in here})
    for method in METHODS:
        if method.upper() in allowed:
            continue
        answer = service.ask(method, request.target, request.headers)
        yield from refusal(operation, answer, METHOD_NOT_ALLOWED)
        named = sorted(name.strip() for name in answer.headers.get("allow", "").split(","))
        if named != allowed:
            yield f"{method.upper()} is refused, and allowed are {named} in place of {allowed}"


def unknown_ids(operation: Operation) -> dict[str, str]:
    """For each path parameter, an id of the right form that the service has never heard of.

    The mock promises which those are: hashes and ids with `0000` in front, hosts below `.invalid`, addresses in
    0.0.0.0/8. A token that the service signs can only be a wrong one.
    """
    found: dict[str, str] = {}
    for name, parameter in operation.named("path").items():
        schema, known = operation.schema(parameter), str(parameter["example"])
        for text in _UNKNOWN.get(schema.get("format", ""), _altered(known)):
            fits = text != known and re.search(schema.get("pattern", ""), text) is not None
            is_id = "enum" not in schema and schema.get("format") != "search-text"
            if fits and is_id and name not in _SIGNED:
                found.setdefault(name, text)
    return found


def _altered(known: str) -> list[str]:
    """Ids like a known one, of things that nobody has heard of."""
    try:
        inner = base64.b64decode(known, validate=True).decode("ascii")
        if inner.isprintable() and len(inner) > len("0000"):
            return [base64.b64encode(f"{inner[:-4]}0000".encode()).decode()]
    except ValueError:
        pass
    return [known[:at] + "0000" + known[at + 4 :] for at in range(3)]


def _in_json(request: Request) -> bool:
    return request.operation.body is not None and request.operation.body[0] == JSON


PROMISES = (
    unknown_is_not_found,
    malformed_is_refused,
    unreadable_body_is_refused,
    missing_member_is_refused,
    other_parameters_are_accepted,
    other_methods_are_refused,
)
