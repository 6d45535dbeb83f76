"""Mistakes in what the document says of answers."""

from __future__ import annotations

from collections.abc import Iterator

from ...service import example
from .mistake import GONE, Edit, View, mistake

_OTHER_TYPE = {"string": "integer", "integer": "string", "array": "string", "object": "string", "boolean": "string"}


@mistake("another status of success")
def another_status(view: View) -> Iterator[list[Edit]]:
    status = str(view.operation.success[0])
    responses = dict(view.operation.source["responses"])
    responses["201" if status == "200" else "200"] = responses.pop(status)
    yield [((*view.at, "responses"), responses)]


def _without(status: str, view: View) -> Iterator[list[Edit]]:
    if status in view.operation.responses:
        yield [((*view.at, "responses", status), GONE)]


@mistake("no answer 400")
def no_400(view: View) -> Iterator[list[Edit]]:
    yield from _without("400", view)


@mistake("no answer 401")
def no_401(view: View) -> Iterator[list[Edit]]:
    yield from _without("401", view)


@mistake("no answer 403")
def no_403(view: View) -> Iterator[list[Edit]]:
    yield from _without("403", view)


@mistake("no answer 404")
def no_404(view: View) -> Iterator[list[Edit]]:
    yield from _without("404", view)


@mistake("no answer 409")
def no_409(view: View) -> Iterator[list[Edit]]:
    request = example(view.operation)
    view.service.fresh().send(request)
    if view.service.send(request).status == 409:
        yield from _without("409", view)


@mistake("no answer 429")
def no_429(view: View) -> Iterator[list[Edit]]:
    yield from _without("429", view)


@mistake("no answer 503", hidden=True)
def no_503(view: View) -> Iterator[list[Edit]]:
    yield from _without("503", view)


@mistake("another media type of an answer")
def another_media_type(view: View) -> Iterator[list[Edit]]:
    success = view.success
    content = success.content.get("content", {})
    if content:
        first = next(iter(content))
        renamed = {("text/plain" if name == first else name): each for name, each in content.items()}
        yield [((*success.pointer, "content"), renamed)]


@mistake("an attribute missing in the document")
def attribute_missing(view: View) -> Iterator[list[Edit]]:
    for attributes, name, _, _ in view.attributes():
        required = [each for each in attributes.content.get("required", []) if each != name]
        edits: list[Edit] = [((*attributes.pointer, "properties", name), GONE)]
        if "required" in attributes.content:
            edits.append(((*attributes.pointer, "required"), required))
        yield edits


@mistake("another type of an attribute")
def another_type(view: View) -> Iterator[list[Edit]]:
    for _, _, schema, value in view.attributes():
        other = _OTHER_TYPE.get(schema.content.get("type", ""))
        if other and value is not None:
            yield [(schema.pointer, {"description": "Another one.", "type": other})]


@mistake("an attribute required that may be absent")
def required_too_much(view: View) -> Iterator[list[Edit]]:
    if view.item is None:
        return
    shown = {name for _, name, _, _ in view.attributes()}
    for attributes, _, _, _ in list(view.attributes())[:1]:
        required = attributes.content.get("required", [])
        for name in attributes.content["properties"]:
            if name not in shown:
                yield [((*attributes.pointer, "required"), [*required, name])]


@mistake("an attribute called otherwise")
def attribute_renamed(view: View) -> Iterator[list[Edit]]:
    for attributes, name, _, _ in view.attributes():
        written = attributes.content["properties"]
        properties = {(f"{name}_text" if each == name else each): schema for each, schema in written.items()}
        required = [f"{each}_text" if each == name else each for each in attributes.content.get("required", [])]
        edits: list[Edit] = [((*attributes.pointer, "properties"), properties)]
        if required:
            edits.append(((*attributes.pointer, "required"), required))
        yield edits


@mistake("a value missing in an enumeration of an answer")
def enum_value_missing(view: View) -> Iterator[list[Edit]]:
    for _, _, schema, value in view.attributes():
        values = schema.content.get("enum", [])
        if value in values:
            left = [each for each in values if each != value] or ["another"]
            yield [((*schema.pointer, "enum"), left)]


@mistake("another type of object")
def another_object_type(view: View) -> Iterator[list[Edit]]:
    if view.item is not None and "type" in view.item[0].content["properties"]:
        schema = view.below(view.item[0], "properties", "type")
        if "enum" in schema.content:
            yield [((*schema.pointer, "enum"), ["thing"])]


@mistake("another target of a relationship")
def another_target(view: View) -> Iterator[list[Edit]]:
    row, data = view.operation.row, view.data
    if row is None or row["form"] != "objects" or not view.answer.good or not view.answer.data or data is None:
        return
    other = "Vote" if "vote" not in row["returns"] else "Comment"
    target = {"$ref": f"#/components/schemas/{other}"}
    schema = (
        {**data.content, "items": target} if row["cardinality"] == "many" else {"nullable": True, "oneOf": [target]}
    )
    yield [(data.pointer, schema)]


@mistake("another target named for a relationship")
def another_target_named(view: View) -> Iterator[list[Edit]]:
    row = view.operation.row
    if row is not None and view.answer.good and view.answer.data and row["returns"]:
        other = "vote" if "vote" not in row["returns"] else "comment"
        yield [((*view.at, "x-relationship", "returns"), [other])]


@mistake("one object for a list")
def one_for_many(view: View) -> Iterator[list[Edit]]:
    data = view.data
    if data is not None and data.content.get("type") == "array":
        yield [(data.pointer, data.content["items"])]


@mistake("a list for one object")
def many_for_one(view: View) -> Iterator[list[Edit]]:
    schema = view.answer_schema
    if (
        view.data is not None
        and schema is not None
        and view.data.content.get("x-object")
        and view.operation.row is None
    ):
        reference = schema.content["properties"]["data"]
        yield [((*schema.pointer, "properties", "data"), {"description": "-", "type": "array", "items": reference})]


@mistake("a header of an answer called otherwise")
def header_renamed(view: View) -> Iterator[list[Edit]]:
    headers = view.success.content.get("headers", {})
    for name in headers:
        yield [((*view.success.pointer, "headers"), {f"X-{name}": headers[name]})]


@mistake("a link that takes its value from nowhere")
def link_from_nowhere(view: View) -> Iterator[list[Edit]]:
    for name, link in view.operation.links.items():
        place = view.below(view.success, "links", name)
        for parameter in link.get("parameters", {}):
            yield [((*place.pointer, "parameters", parameter), "$response.body#/data/identifier")]


@mistake("a link to another operation")
def link_elsewhere(view: View) -> Iterator[list[Edit]]:
    for name, link in view.operation.links.items():
        place = view.below(view.success, "links", name)
        for other in view.document.operations.values():
            if other.id != link["operationId"] and other.named("path").keys() != link["parameters"].keys():
                yield [((*place.pointer, "operationId"), other.id)]
                break


@mistake("nothing required of attributes", hidden=True)
def required_dropped(view: View) -> Iterator[list[Edit]]:
    for attributes, _, _, _ in list(view.attributes())[:1]:
        if attributes.content.get("required"):
            yield [((*attributes.pointer, "required"), GONE)]


@mistake("an attribute of any type", hidden=True)
def any_type(view: View) -> Iterator[list[Edit]]:
    for _, _, schema, _ in view.attributes():
        if schema.pointer[2] not in view.document.requested():
            yield [(schema.pointer, {"description": "Anything."})]


@mistake("a date that is a number only", hidden=True)
def no_date(view: View) -> Iterator[list[Edit]]:
    for _, _, schema, _ in view.attributes():
        if schema.content.get("format") == "unix-time":
            yield [((*schema.pointer, "format"), GONE)]


@mistake("one value more in an enumeration of an answer", hidden=True)
def enum_value_more(view: View) -> Iterator[list[Edit]]:
    for _, _, schema, _ in view.attributes():
        if "enum" in schema.content and schema.pointer[2] not in view.document.requested():
            yield [((*schema.pointer, "enum"), [*schema.content["enum"], "never_seen"])]


@mistake("an attribute that nobody has", hidden=True)
def attribute_more(view: View) -> Iterator[list[Edit]]:
    for attributes, _, _, _ in list(view.attributes())[:1]:
        schema = {"description": "Never there.", "type": "string"}
        yield [((*attributes.pointer, "properties", "never_there"), schema)]
