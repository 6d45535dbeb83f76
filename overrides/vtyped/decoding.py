"""Bodies that were recorded, stored or streamed, as typed objects."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from vtyped_api.runtime.answers import UnexpectedAnswerError
from vtyped_api.runtime.model import Model, model
from vtyped_api.runtime.objects import ApiObject, ItemError, decode_object, is_object

from .parsing import read_recorded_json


@model
class Answer(Model):
    """The body of an answer: what stands in `data`, and what stands beside it."""

    links: dict[str, Any] | None = None
    """Addresses of the answer, and of the next page."""
    meta: dict[str, Any] | None = None
    """Facts beside the data, such as the cursor of the next page."""
    error: ItemError | None = None
    """Why the call failed, in the answer of a call that did."""

    @property
    def data(self) -> Any:
        """The object, the list of objects, or the value that the answer holds; `None` where it holds none."""
        data: Any = self._raw.get("data")
        if is_object(data):
            return decode_object(data)
        if isinstance(data, list):
            return [decode_object(item) if is_object(item) else item for item in data]
        return data


def decode(body: bytes | str | Mapping[str, Any]) -> Answer | ApiObject:
    """Turn the body of an answer into typed objects; `to_dict()` gives it back unchanged.

    Args:
        body: JSON text, or the parsed JSON object.

    Returns:
        The answer, with its objects in `data`; or the object itself where the body is an object without an
        envelope, as in the lines of a feed.

    Raises:
        UnexpectedAnswerError: It is no JSON object.
    """
    try:
        if isinstance(body, bytes):
            parsed = read_recorded_json(body)
        else:
            parsed = json.loads(body) if isinstance(body, str) else body
    except (ValueError, RecursionError) as error:
        raise UnexpectedAnswerError(f"expected a JSON object: {error}") from None
    if not isinstance(parsed, (dict, Mapping)):  # asked whether it is a dict, an abstract class takes longer
        raise UnexpectedAnswerError(f"expected a JSON object, got {type(parsed).__name__}")
    if "data" not in parsed and is_object(parsed):
        return decode_object(parsed)
    return Answer.from_dict(parsed)
