"""An answer is what the document says, of the thing that was asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..document import JSON, Json, Operation
from ..service import Answer, Request, Service, example

HASHES = ("file-id", "sha256")
"""Formats of ids that are hashes of files."""


def as_documented(service: Service, operation: Operation) -> Iterator[str]:
    """The call that the document shows succeeds, with the status, headers and body that it describes."""
    answer = service.send(example(operation))
    status, response = operation.success
    if answer.status != status:
        yield f"expected {status}, got {answer}"
        return
    for name, header in response.get("headers", {}).items():
        if header.get("required") and name.lower() not in answer.headers:
            yield f"the header {name} is missing"
    content = response.get("content", {})
    if not content:
        return
    if answer.media_type not in content:
        yield f"expected {' or '.join(content)}, got {answer.media_type or 'no media type'}"
    elif answer.media_type == JSON:
        yield from operation.document.errors(content[JSON]["schema"], answer.json)
    elif not answer.content:
        yield "the body is empty"


def others_as_documented(service: Service, operation: Operation) -> Iterator[str]:
    """What no example shows is answered as the document says, or refused."""
    schemas = {
        str(status): response.get("content", {}).get(JSON, {}).get("schema", {})
        for status, response in operation.responses.items()
    }
    request = example(operation)
    for path in _other_paths(request) if operation.method == "get" else ():
        answer = service.send(request.at(**path))
        if str(answer.status) not in schemas:
            yield f"{path} gives {answer}"
        elif answer.media_type == JSON:
            yield from operation.document.errors(schemas[str(answer.status)], answer.json)


def again_as_documented(service: Service, operation: Operation) -> Iterator[str]:
    """The same change once more is answered as the document says, or refused."""
    if operation.method == "get":
        return
    request = example(operation)
    first, second = service.send(request), service.send(request)
    if first.good and str(second.status) not in operation.responses:
        yield f"once more it gives {second}"


def id_leads_back(service: Service, operation: Operation) -> Iterator[str]:
    """The id in an answer names what was asked for: asking for that id gives the same again."""
    name = _asked_for(operation)
    if name is None:
        return
    request = example(operation)
    first = service.send(request)
    if not first.good:
        return
    identifier = first.data["id"]
    if _is_opaque(operation, name) and identifier != request.path[name]:
        yield f"asked for {request.path[name]}, got {identifier}"
    again = service.send(request.at(**{name: identifier}))
    if _content(again) != _content(first):
        yield f"the id {identifier} leads to another answer: {again}"
    for other in _others(request, name):
        elsewhere = service.send(other)
        if elsewhere.good and elsewhere.data["id"] == identifier:
            yield f"{other} gives the id of {request}"


def case_of_a_hash(service: Service, operation: Operation) -> Iterator[str]:
    """A hash is the same in capitals, and answers write it in small letters."""
    request = example(operation)
    for name, parameter in operation.named("path").items():
        if operation.schema(parameter).get("format") not in HASHES or operation.method != "get":
            continue
        small, large = (service.send(request.at(**{name: text})) for text in _both_cases(request.path[name]))
        if small.status != large.status or _content(small) != _content(large):
            yield f"{name} in capitals gives {large}, in small letters {small}"
        if _asked_for(operation) and small.good and small.data["id"] != small.data["id"].lower():
            yield f"the id {small.data['id']} is not in small letters"


def attributes_left_out(service: Service, operation: Operation) -> Iterator[str]:
    """`exclude_attributes` leaves out what it names, and that only."""
    if "exclude_attributes" not in operation.named("query") or not operation.types():
        return
    request = example(operation)
    whole = service.send(request)
    if not whole.good or not isinstance(whole.data, dict):
        return
    names = list(whole.data["attributes"])[:2]
    left = service.send(request.asking(exclude_attributes=",".join(names)))
    expected = {name: value for name, value in whole.data["attributes"].items() if name not in names}
    if not left.good or left.data["attributes"] != expected:
        yield f"without {names} the answer has other attributes than with them: {left}"


def tool_is_told(service: Service, operation: Operation) -> Iterator[str]:
    """The assessment of Google Threat Intelligence comes only where a tool names itself."""
    attributes = operation.document.resolved(operation.data.get("properties", {}).get("attributes", {}))
    header = operation.named("header").get("x-tool", {"required": True})
    if header.get("required") or "gti_assessment" not in attributes.get("properties", {}):
        return
    request = example(operation)
    tool = str(header["example"])
    without, told = service.send(request), service.send(Request(operation, request.path, headers={"x-tool": tool}))
    if not told.good or not isinstance(told.data, dict):
        return
    for answer, expected in ((without, False), (told, True)):
        if ("gti_assessment" in answer.data["attributes"]) != expected:
            yield f"gti_assessment is {'missing' if expected else 'there'} {'with' if expected else 'without'} x-tool"


def _asked_for(operation: Operation) -> str | None:
    """The path parameter that names the object in the answer; `None` where the answer is something else."""
    last = operation.path.rpartition("/")[2]
    is_object = operation.method == "get" and last.startswith("{") and bool(operation.types())
    return last[1:-1] if is_object and operation.data.get("type") == "object" else None


def _is_opaque(operation: Operation, name: str) -> bool:
    return operation.schema(operation.named("path")[name]).get("format") in ("opaque-id", None)


def _others(request: Request, name: str) -> Iterator[Request]:
    """The same call for a file that is another one for certain."""
    if request.operation.schema(request.operation.named("path")[name]).get("format") == "file-id":
        yield request.at(**{name: "c0ffee" + "5" * 58})


def _other_paths(request: Request) -> Iterator[dict[str, str]]:
    """Ids like those of the example, of other things: each digit and each letter that can be one is another one."""
    parameters = request.operation.named("path")
    for step in _STEPS:
        other = {
            name: "".join(_turned(letter, step) for letter in text)
            for name, text in request.path.items()
            if "enum" not in request.operation.schema(parameters[name])
        }
        fits = (re.search(request.operation.schema(parameters[name]).get("pattern", ""), other[name]) for name in other)
        if other and all(fits):
            yield other


def _turned(letter: str, step: int) -> str:
    row = next((row for row in _DIGITS if letter in row), letter)
    return row[(row.index(letter) + step) % len(row)]


def _both_cases(text: str) -> tuple[str, str]:
    return text.lower(), text.upper()


_DIGITS = ("0123456789", "abcdef", "ABCDEF")
_STEPS = range(1, 4)
_PASSING = ("links", "cursor", "used")


def _content(answer: Answer) -> Any:
    """What an answer says, without the addresses in it that quote the request, and without the use of quotas."""
    return _lasting(answer.json) if answer.good and answer.media_type == JSON else answer.status


def _lasting(value: Any) -> Any:
    if isinstance(value, list):
        return [_lasting(each) for each in value]
    if not isinstance(value, dict):
        return value
    found: Json = {key: _lasting(each) for key, each in value.items() if key not in _PASSING}
    return found


PROMISES = (
    as_documented,
    others_as_documented,
    again_as_documented,
    id_leads_back,
    case_of_a_hash,
    attributes_left_out,
    tool_is_told,
)
