"""Answers as JSON, for checkpoint and cache."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from vtyped_api.runtime.errors import VirusTotalError
from vtyped_api.runtime.model import encode
from vtyped_api.runtime.objects import ApiObject, decode_object

from ..errors import ApiError, RequestInfo, ResponseInfo, api_error
from .items import Outcome, Source

Key: TypeAlias = tuple[str, str]

# Beside the id, which is the SHA-256.
_HASHES = ("md5", "sha1")


def keys_of(found: ApiObject | None) -> Iterator[Key]:
    """The keys of all indicators that ask for an object."""
    if found is None:
        return
    type_ = found.type
    yield type_, found.id
    attributes = encode(found).get("attributes") if type_ == "file" else None
    if isinstance(attributes, dict):
        for name in _HASHES:
            value = attributes.get(name)
            if isinstance(value, str):
                yield type_, value.lower()


def analysed_at(found: ApiObject | None) -> int | None:
    """When an object was analysed, in Unix seconds, where it says so."""
    attributes = None if found is None else encode(found).get("attributes")
    date = attributes.get("last_analysis_date") if isinstance(attributes, dict) else None
    return date if type(date) is int else None


def record_of(answer: ApiObject | ApiError) -> dict[str, Any]:
    """An object, or the error in its place, as JSON: to be written, not changed."""
    if isinstance(answer, ApiObject):
        return {"object": encode(answer)}
    request = answer.request
    return {
        "error": {
            "status": answer.status,
            "code": answer.code,
            "message": answer.message,
            "request": [request.method, request.url, request.operation],
        }
    }


def outcome_of(record: Mapping[str, Any], source: Source) -> Outcome:
    """What `record_of` was given; a record may also be the whole body of an answer."""
    found = record.get("object", record.get("data"))
    if found is not None:
        return Outcome(decode_object(found), None, source)
    return Outcome(None, _error(record["error"]), source)


def _error(record: Mapping[str, Any]) -> VirusTotalError:
    status = record["status"]
    request = RequestInfo(*record["request"])
    return api_error(status, record["code"], record["message"], request, ResponseInfo(status))
