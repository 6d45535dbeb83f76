"""The part of a successful answer that a caller wants."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .bundle import Bundle, Refusal

_SUCCESS = ("200", "302")


@dataclass(frozen=True)
class Payload:
    """The part of an answer that a caller wants."""

    form: str
    """`nothing`, `stream`, `data`, or `body`: the whole."""
    owner: str = ""
    """Name of the schema of the body."""
    is_page: bool = False
    """Whether more pages may follow."""
    has_size: bool = False
    """Whether the size of a page can be asked for."""


def payload_of(bundle: Bundle, operation: dict[str, Any], refuse: Refusal) -> Payload:
    """What the successful answer of an operation brings."""
    status = next((status for status in _SUCCESS if status in operation["responses"]), None)
    if status is None:
        refuse(f"no answer with status {' or '.join(_SUCCESS)}")
    content = bundle.resolved(operation["responses"][status]).get("content", {})
    if status == "200" and not content:
        return Payload("nothing")
    if content.keys() != {"application/json"}:
        return Payload("stream")
    written = content["application/json"]["schema"]
    properties = bundle.resolved(written).get("properties", {})
    owner = str(written.get("$ref", "")).rpartition("/")[2]
    if not owner or not properties:
        refuse("expected an answer whose schema has a name and properties, `data` among them or not")
    if "data" not in properties:
        return Payload("body", owner)
    names = {bundle.resolved(parameter)["name"] for parameter in operation.get("parameters", [])}
    is_list = bundle.resolved(properties["data"]).get("type") == "array"
    is_page = is_list and ("meta" in properties or bool(names & {"limit", "cursor"}))
    # A page with facts of its own beside the items may come in a size of the service's choice.
    is_usual = properties.get("meta") == {"$ref": "#/components/schemas/CollectionMeta"}
    if is_page and ("cursor" not in names or (is_usual and "limit" not in names)):
        refuse("a collection needs the parameters 'limit', with a maximum, and 'cursor'")
    return Payload("data", owner, is_page, "limit" in names)
