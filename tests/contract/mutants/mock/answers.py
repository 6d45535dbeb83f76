"""Answers that are not what the document says, or not of the thing that was asked for."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from ...document import Json, Operation
from ...promises.answers import HASHES
from ...service import Answer, Service, example
from .choosing import gives_data, gives_json, gives_object, named, shows_object
from .defect import Ask, Behaviour, Call, Where, defect, with_json

JSON_ANSWER = Where(gives_json)
DATA = Where(gives_data)
OBJECT = Where(gives_object)
Change = Callable[[Json, Operation], Any]


def _in_body(kind: str, name: str, rule: str, where: Where) -> Callable[[Change], Change]:
    """Register a change of the body of a successful answer."""

    def register(change: Change) -> Change:
        async def behave(call: Call, ask: Ask) -> Answer:
            answer = await ask(call)
            if answer.status != 200 or call.operation is None:
                return answer
            return with_json(answer, change(answer.json, call.operation))

        defect(kind, name, rule, where)(behave)
        return change

    return register


def _status(name: str, status: int) -> Behaviour:
    @defect("status", name, "An operation has the status that the document gives it.", JSON_ANSWER)
    async def behave(call: Call, ask: Ask) -> Answer:
        answer = await ask(call)
        return Answer(status, answer.headers, answer.content) if answer.status == 200 else answer

    return behave


_status("201 in place of 200", 201)
_status("202 in place of 200", 202)
_status("500 in place of 200", 500)


@defect("status", "204 without a body", "A successful answer holds its content in `data`.", DATA)
async def no_content(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return Answer(204, {}, b"") if answer.good else answer


@defect("media type", "JSON called text", "Answers of the API are application/json.", JSON_ANSWER)
async def called_text(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return Answer(answer.status, {**answer.headers, "content-type": "text/plain"}, answer.content)


@defect("media type", "HTML in place of JSON", "Answers of the API are application/json.", JSON_ANSWER)
async def html(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return Answer(answer.status, {"content-type": "text/html"}, b"<html>Welcome</html>") if answer.good else answer


@defect("body", "JSON cut short", "An answer is whole.", JSON_ANSWER)
async def cut_short(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return Answer(answer.status, answer.headers, answer.content[:-1]) if answer.good else answer


@defect("body", "an empty body", "An answer is whole.", JSON_ANSWER)
async def empty_body(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return Answer(answer.status, answer.headers, b"") if answer.good else answer


@_in_body("field", "data called result", "A successful answer holds its content in `data`.", DATA)
def data_called_result(body: Json, operation: Operation) -> Json:
    return {"result": body["data"], **{name: value for name, value in body.items() if name != "data"}}


@_in_body("field", "an object without id", "An object has an id, a type and attributes.", OBJECT)
def without_id(body: Json, operation: Operation) -> Json:
    return {**body, "data": {name: value for name, value in body["data"].items() if name != "id"}}


@_in_body("field", "an object without type", "An object has an id, a type and attributes.", OBJECT)
def without_type(body: Json, operation: Operation) -> Json:
    return {**body, "data": {name: value for name, value in body["data"].items() if name != "type"}}


@_in_body("field", "an object without attributes", "An object has an id, a type and attributes.", OBJECT)
def without_attributes(body: Json, operation: Operation) -> Json:
    return {**body, "data": {name: value for name, value in body["data"].items() if name != "attributes"}}


def _attributes(operation: Operation) -> Json:
    return operation.document.resolved(operation.data["properties"]["attributes"])


def _has_required(operation: Operation) -> bool:
    return gives_object(operation) and bool(_attributes(operation).get("required"))


@_in_body(
    "field", "a required attribute missing", "Full objects have what the document requires.", Where(_has_required)
)
def without_required(body: Json, operation: Operation) -> Json:
    del body["data"]["attributes"][_attributes(operation)["required"][-1]]
    return body


@_in_body("field", "an attribute that nobody documents", "The mock knows what is documented and nothing else.", OBJECT)
def undocumented(body: Json, operation: Operation) -> Json:
    body["data"]["attributes"]["shoe_size"] = 44
    return body


@_in_body("field", "a member beside data", "An answer has data, meta and links.", DATA)
def beside_data(body: Json, operation: Operation) -> Json:
    return {**body, "success": True}


@_in_body("type", "a number as id", "Ids are text.", OBJECT)
def number_as_id(body: Json, operation: Operation) -> Json:
    body["data"]["id"] = 7
    return body


@_in_body("type", "an object in a list", "One object is no list.", OBJECT)
def object_in_a_list(body: Json, operation: Operation) -> Json:
    return {**body, "data": [body["data"]]}


@_in_body("type", "attributes as text", "Attributes are an object.", OBJECT)
def attributes_as_text(body: Json, operation: Operation) -> Json:
    body["data"]["attributes"] = json.dumps(body["data"]["attributes"])
    return body


def _shown(name: str) -> Callable[[Service, Operation], bool]:
    def shows(service: Service, operation: Operation) -> bool:
        answer = service.fresh().send(example(operation))
        return answer.good and _of_format(answer.data["attributes"], operation, name) is not None

    return shows


def _of_format(attributes: Json, operation: Operation, wanted: str) -> str | None:
    known = _attributes(operation).get("properties", {})
    for name in attributes:
        schema = operation.document.resolved(known.get(name, {}))
        if wanted in (schema.get("format"), schema.get("type")) and attributes[name] is not None:
            return str(name)
    return None


@_in_body("type", "a date as text", "Dates are whole seconds.", Where(gives_object, needs=_shown("unix-time")))
def date_as_text(body: Json, operation: Operation) -> Json:
    attributes = body["data"]["attributes"]
    attributes[_of_format(attributes, operation, "unix-time")] = "2026-03-16T09:00:00Z"
    return body


@_in_body(
    "type", "a number as text", "A value has the type of its attribute.", Where(gives_object, needs=_shown("integer"))
)
def number_as_text(body: Json, operation: Operation) -> Json:
    attributes = body["data"]["attributes"]
    name = _of_format(attributes, operation, "integer")
    attributes[name] = str(attributes[name])
    return body


@_in_body(
    "type", "a list as text", "A value has the type of its attribute.", Where(gives_object, needs=_shown("array"))
)
def list_as_text(body: Json, operation: Operation) -> Json:
    attributes = body["data"]["attributes"]
    name = _of_format(attributes, operation, "array")
    attributes[name] = ",".join(map(str, attributes[name]))
    return body


@_in_body("type", "null for a text", "What is not known is left out.", Where(gives_object, needs=_shown("string")))
def null_for_text(body: Json, operation: Operation) -> Json:
    attributes = body["data"]["attributes"]
    attributes[_of_format(attributes, operation, "string")] = None
    return body


@_in_body("type", "another type of object", "The type of an object says what it is.", OBJECT)
def another_type(body: Json, operation: Operation) -> Json:
    body["data"]["type"] = "thing"
    return body


def _by_hash(operation: Operation) -> bool:
    formats = [operation.schema(each).get("format") for each in operation.named("path").values()]
    return shows_object(operation) and formats[-1] in HASHES


BY_HASH = Where(_by_hash)


@defect(
    "wrong item",
    "another file",
    "An answer is about the file that was asked for.",
    Where(named("files.get", "files.analyse")),
)
async def another_file(call: Call, ask: Ask) -> Answer:
    parts = call.path.split("/")
    place = parts.index("files") + 1
    if len(parts[place]) < 32 or parts[place].startswith("0000"):
        return await ask(call)
    parts[place] = "ab" * 32
    return await ask(call.but(path="/".join(parts)))


@defect(
    "wrong item",
    "a hash in capitals",
    "Answers name a file by its SHA-256 in small letters.",
    BY_HASH,
)
async def in_capitals(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    if not answer.good:
        return answer
    body = answer.json
    body["data"]["id"] = body["data"]["id"].upper()
    return with_json(answer, body)


@defect("wrong item", "hashes in capitals unknown", "A hash is the same in capitals.", BY_HASH)
async def capitals_unknown(call: Call, ask: Ask) -> Answer:
    head, _, last = call.path.rpartition("/")
    return await ask(call.but(path=f"{head}/0000{last[4:]}") if last != last.lower() else call)


@defect("wrong item", "an id of its own", "The id in an answer leads to the same object.", Where(shows_object))
async def other_id(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    if not answer.good:
        return answer
    body = answer.json
    known = body["data"]["id"]
    body["data"]["id"] = ("ffff" if known.startswith("0000") else "0000") + known[4:]
    return with_json(answer, body)


@defect(
    "parameter",
    "exclude_attributes without effect",
    "`exclude_attributes` leaves attributes out.",
    Where(lambda operation: "exclude_attributes" in operation.named("query") and shows_object(operation)),
)
async def nothing_excluded(call: Call, ask: Ask) -> Answer:
    return await ask(call.but(query={name: text for name, text in call.query.items() if name != "exclude_attributes"}))


@defect(
    "parameter",
    "exclude_attributes leaves nothing",
    "`exclude_attributes` leaves out what it names only.",
    Where(lambda operation: "exclude_attributes" in operation.named("query") and shows_object(operation)),
)
async def all_excluded(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    if not answer.good or "exclude_attributes" not in call.query or call.operation is None:
        return answer
    body = answer.json
    needed = _attributes(call.operation).get("required", [])
    body["data"]["attributes"] = {name: each for name, each in body["data"]["attributes"].items() if name in needed}
    return with_json(answer, body)


def _embeds(operation: Operation) -> bool:
    return "relationships" in operation.named("query") and shows_object(operation)


@defect("parameter", "relationships without effect", "`relationships` embeds descriptors.", Where(_embeds))
async def nothing_embedded(call: Call, ask: Ask) -> Answer:
    return await ask(call.but(query={name: text for name, text in call.query.items() if name != "relationships"}))


@_in_body("parameter", "embedded relationships are empty", "`relationships` embeds descriptors.", Where(_embeds))
def empty_embedded(body: Json, operation: Operation) -> Json:
    for each in body["data"].get("relationships", {}).values():
        each["data"] = []
    return body


def _takes_tool(operation: Operation) -> bool:
    return "x-tool" in operation.named("header") and shows_object(operation)


@defect("parameter", "an assessment for everybody", "`gti_assessment` comes with `x-tool` only.", Where(_takes_tool))
async def assessed_always(call: Call, ask: Ask) -> Answer:
    return await ask(call.but(headers={**call.headers, "x-tool": "example.always.1.0"}))


@defect("parameter", "an assessment for nobody", "`gti_assessment` comes with `x-tool`.", Where(_takes_tool))
async def assessed_never(call: Call, ask: Ask) -> Answer:
    return await ask(call.but(headers={name: text for name, text in call.headers.items() if name != "x-tool"}))


@defect(
    "redirect",
    "no Location",
    "A redirect says where to.",
    Where(lambda operation: operation.success[0] == 302),
)
async def no_location(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return Answer(answer.status, {n: v for n, v in answer.headers.items() if n != "location"}, answer.content)


@defect(
    "redirect",
    "the address in place of the redirect",
    "A download is a redirect to the storage.",
    Where(lambda operation: operation.success[0] == 302),
)
async def address_told(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    if answer.status != 302:
        return answer
    return with_json(Answer(200, {}, b""), {"data": answer.headers["location"]})
