"""What a method gives, by the shape of the successful answer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from .bundle import Bundle, Refusal
from .models import Models
from .payloads import Payload, payload_of


@dataclass(frozen=True)
class Result:
    """What a method gives."""

    kind: str
    """`one`, `collection`, `download`, or `constant`: printed as an operation without a method."""
    read: str
    """Python text of what reads the body; empty where that goes without saying."""
    returns: str
    """Python type of the result, or of one item of a collection."""


class Results:
    """Reads what methods give."""

    def __init__(self, bundle: Bundle, models: Models) -> None:
        self._bundle = bundle
        self._models = models

    def read(self, operation: dict[str, Any], refuse: Refusal) -> Result:
        """What the method of an operation gives."""
        payload = payload_of(self._bundle, operation, refuse)
        if payload.form == "nothing":
            return Result("one", "answers.nothing", "None")
        if payload.form == "stream":
            return Result("constant" if "x-stream" in operation else "download", "", "Download")
        if payload.form == "body":
            return Result("one", f"answers.Whole({json.dumps(payload.owner)})", payload.owner)
        return self._data(payload)

    def _data(self, payload: Payload) -> Result:
        schema = self._bundle.content["components"]["schemas"][payload.owner]["properties"]["data"]
        annotation = self._models.type_of(payload.owner, "data")
        resolved = self._bundle.resolved(schema)
        if resolved.get("type") != "array":
            if not self._are_objects(schema):
                return Result("one", f"answers.Data({json.dumps(annotation)})", annotation)
            return Result("one", "answers.one_or_none" if resolved.get("nullable") else "", annotation)
        objects = self._are_objects(resolved["items"])
        if objects and resolved.get("minItems") == resolved.get("maxItems") == 1:
            return Result("one", "answers.sole", annotation.removeprefix("list[").removesuffix("]"))
        read = "answers.items" if objects else f"answers.Data({json.dumps(annotation)})"
        if not payload.is_page:
            return Result("one", read, annotation)
        item = annotation.removeprefix("list[").removesuffix("]")
        return Result("collection", "" if objects and payload.has_size else read, item)

    def _are_objects(self, schema: dict[str, Any]) -> bool:
        resolved = self._bundle.resolved(schema)
        if "oneOf" in resolved:
            return all(self._are_objects(arm) for arm in resolved["oneOf"])
        return bool({"x-object", "x-runtime"} & resolved.keys())
