"""Failures of the run that are none, each with the reason; the run counts how often each was met."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote, urlsplit

import schemathesis
from schemathesis import Response
from schemathesis.core.failures import AcceptedNegativeData, Failure
from schemathesis.openapi.checks import (
    AllowHeaderMismatch,
    JsonSchemaError,
    RejectedPositiveData,
    UnsupportedMethodResponse,
)

from .document import read_document

# How schemathesis says that a field of a body has another type than its schema.
_WRONG_TYPE = re.compile(r"in body - (?:violates `type` at /properties/|.*\btype\b)")
_HAS_A_HOST = re.compile(r"[^\s/?#@:.]\.[^\s/?#@:.]|\[[0-9A-Fa-f:.]+\]")

# How the mock begins to say that a request is not what the document allows.
_BY_THE_DOCUMENT = re.compile(r'(?:Invalid value for parameter|Missing parameter|Invalid) "')
_E_MAIL = re.compile(r"[a-z]+@[a-z]+\.[a-z]{2,}")

AnyCase = schemathesis.Case[Any]


@dataclass(frozen=True)
class Accepted:
    """A kind of failure that shows no fault."""

    name: str
    reason: str
    applies: Callable[[Failure, AnyCase, Response], bool]


def _escape(failure: Failure, case: AnyCase, response: Response) -> bool:
    arrived = {name: unquote(str(text)) for name, text in (case.path_parameters or {}).items()}
    patterns = {
        each.name: each.definition.get("schema", {}).get("pattern", "") for each in case.operation.path_parameters
    }
    return isinstance(failure, RejectedPositiveData) and any(
        re.search(patterns.get(name, ""), text) is None for name, text in arrived.items()
    )


def _url_id(failure: Failure, case: AnyCase, response: Response) -> bool:
    if not isinstance(failure, RejectedPositiveData) or not case.operation.path.startswith(
        ("/urls/{", "/private/urls/{")
    ):
        return False
    return not _is_url(str((case.path_parameters or {}).get("id", "")))


def _is_url(identifier: str) -> bool:
    if re.fullmatch(r"[0-9A-Fa-f]{64}", identifier):
        return True
    try:
        text = base64.urlsafe_b64decode(identifier + "=" * (-len(identifier) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError):
        return False
    return _may_be_scanned(text)


def _may_be_scanned(text: str) -> bool:
    """Whether a text is a URL beyond doubt: a scheme or none, a name in letters, a path."""
    return bool(re.fullmatch(r"(https?://)?([a-z0-9]+\.)+[a-z]{2,}(/[!-~]*)?", text))


def _url(failure: Failure, case: AnyCase, response: Response) -> bool:
    body = case.body if isinstance(case.body, dict) else {}
    if not isinstance(failure, RejectedPositiveData) or "url" not in body:
        return False
    text = str(body["url"])
    return _HAS_A_HOST.search(text) is not None and not _may_be_scanned(text)


def _trimmed(failure: Failure, case: AnyCase, response: Response) -> bool:
    return isinstance(failure, JsonSchemaError) and bool(
        {"attributes", "exclude_attributes"} & (case.query or {}).keys()
    )


def _language(failure: Failure, case: AnyCase, response: Response) -> bool:
    asked = {"query", "filter", "order"} & (case.query or {}).keys() or "search_string" in (case.path_parameters or {})
    return isinstance(failure, RejectedPositiveData) and response.status_code == HTTPStatus.BAD_REQUEST and bool(asked)


def _other_id(failure: Failure, case: AnyCase, response: Response) -> bool:
    body = case.body if isinstance(case.body, dict) else {}
    data = body.get("data")
    named = data.get("id") if isinstance(data, dict) else None
    return (
        isinstance(failure, RejectedPositiveData)
        and case.method == "PATCH"
        and named != (case.path_parameters or {}).get("id")
    )


def _snippet(failure: Failure, case: AnyCase, response: Response) -> bool:
    return isinstance(failure, RejectedPositiveData) and "snippet" in (case.path_parameters or {})


def _days(failure: Failure, case: AnyCase, response: Response) -> bool:
    return isinstance(failure, RejectedPositiveData) and bool({"start_date", "end_date"} & (case.query or {}).keys())


def _other_user(failure: Failure, case: AnyCase, response: Response) -> bool:
    confirms = "x-confirm-delete" in dict(case.headers or {})
    return isinstance(failure, RejectedPositiveData) and (
        confirms or case.operation.path.endswith("/relationships/owner")
    )


def _member(failure: Failure, case: AnyCase, response: Response) -> bool:
    adds = case.operation.path.startswith("/groups/") and case.method == "POST"
    data = case.body.get("data") if isinstance(case.body, dict) else None
    named = [each.get("id") for each in data if isinstance(each, dict)] if isinstance(data, list) else []
    others = [each for each in named if isinstance(each, str) and not _E_MAIL.fullmatch(each)]
    return isinstance(failure, RejectedPositiveData) and adds and bool(others)


def _asset(failure: Failure, case: AnyCase, response: Response) -> bool:
    data = case.body.get("data") if isinstance(case.body, dict) else None
    attributes = data.get("attributes") if isinstance(data, dict) else None
    told = isinstance(attributes, dict) and isinstance(attributes.get("value"), str) and attributes["value"]
    adds = (case.operation.path, case.method) == ("/alerts/assets", "POST")
    return isinstance(failure, RejectedPositiveData) and adds and bool(told)


def _monitor_item(failure: Failure, case: AnyCase, response: Response) -> bool:
    if not isinstance(failure, RejectedPositiveData) or not case.operation.path.startswith("/monitor/items/{id}"):
        return False
    return not _is_monitor_item(unquote(str((case.path_parameters or {}).get("id", ""))))


def _is_monitor_item(text: str) -> bool:
    try:
        return base64.b64decode(text, validate=True).startswith(b"monitor-v1://")
    except ValueError:
        return False


def _monitor_form(failure: Failure, case: AnyCase, response: Response) -> bool:
    fields = case.body if isinstance(case.body, dict) else {}
    told = bool(fields.get("path")) != bool(fields.get("item"))
    named = told and ("item" not in fields or _is_monitor_item(str(fields["item"])))
    whole = "file" in fields or str(fields.get("path", "")).endswith("/")
    is_upload = case.operation.path == "/monitor/items"
    return isinstance(failure, RejectedPositiveData) and is_upload and not (named and whole)


def _taken_back(failure: Failure, case: AnyCase, response: Response) -> bool:
    is_comment = case.operation.path == "/monitor_partner/comments/{id}" and case.method == "PATCH"
    return isinstance(failure, AcceptedNegativeData) and is_comment and "None" in str(case.body)


def _feed_time(failure: Failure, case: AnyCase, response: Response) -> bool:
    return isinstance(failure, RejectedPositiveData) and case.operation.path.startswith("/feeds/")


def _hash_twice(failure: Failure, case: AnyCase, response: Response) -> bool:
    path = dict(case.path_parameters or {})
    return (
        isinstance(failure, RejectedPositiveData)
        and case.operation.path.startswith("/monitor_partner/hashes/{sha256}")
        and isinstance(case.body, dict)
        and str(path.get("sha256")) not in str(case.body)
    )


def _descriptors(failure: Failure, case: AnyCase, response: Response) -> bool:
    names = case.operation.path in ("/collections", "/references") or case.operation.path.endswith("/{relationship}")
    body = case.body if isinstance(case.body, dict) else {}
    data = body.get("data")
    listed = data if isinstance(data, list) else isinstance(data, dict) and data.get("relationships")
    return isinstance(failure, RejectedPositiveData) and names and bool(listed)


def _empty_header(failure: Failure, case: AnyCase, response: Response) -> bool:
    return isinstance(failure, AcceptedNegativeData) and "" in dict(case.headers or {}).values()


def _page(failure: Failure, case: AnyCase, response: Response) -> bool:
    is_search = case.operation.path == "/dtm/docs/search"
    return isinstance(failure, RejectedPositiveData) and is_search and "page" in (case.query or {})


def _form_text(failure: Failure, case: AnyCase, response: Response) -> bool:
    is_form = str(case.media_type).startswith(("multipart/", "application/x-www-form-urlencoded"))
    return is_form and isinstance(failure, AcceptedNegativeData) and _WRONG_TYPE.search(failure.message) is not None


def _two_paths(failure: Failure, case: AnyCase, response: Response) -> bool:
    path = unquote(urlsplit(str(response.request.url)).path).removeprefix("/api/v3")
    methods = isinstance(failure, AllowHeaderMismatch | UnsupportedMethodResponse)
    return methods and sum(pattern.fullmatch(path) is not None for pattern in _paths()) > 1


@cache
def _paths() -> list[re.Pattern[str]]:
    """Every path of the document, as what matches it."""
    return [re.compile(re.sub(r"{.*?}", "[^/]+", path)) for path in read_document().source["paths"]]


ESCAPE = Accepted(
    "escape in an id",
    "schemathesis takes `%0A` in an id for an escaped letter: what arrives is another id, which the document forbids.",
    _escape,
)
ACCEPTED: tuple[Accepted, ...] = (
    ESCAPE,
    Accepted(
        "base64 of no URL",
        "The form of a URL id allows every base64 text; whether it holds a URL no pattern can say.",
        _url_id,
    ),
    Accepted(
        "text that is no URL",
        "The pattern of a URL keeps out what can never be one. Which names and addresses exist, and so can be "
        "scanned, is decided by the service alone.",
        _url,
    ),
    Accepted(
        "attributes left out",
        "What full objects always have is described as always there; a caller who names attributes leaves it out.",
        _trimmed,
    ),
    Accepted(
        "query that is none",
        "Queries, filters and orders are languages of their own, which no schema can say.",
        _language,
    ),
    Accepted(
        "another id in the body",
        "A change names its object twice, in the path and in the body; no schema can say that they are the same.",
        _other_id,
    ),
    Accepted(
        "snippet of no search",
        "A snippet has no form: one that no search has given is refused, as it should be.",
        _snippet,
    ),
    Accepted(
        "days that are none",
        "The pattern of a day allows a 31st of February, and a span of days can be too long.",
        _days,
    ),
    Accepted(
        "user who is not meant",
        "A confirmation has to name the caller, and a new owner a member of the group.",
        _other_user,
    ),
    Accepted(
        "member who is none",
        "Members are named by e-mail addresses, and the names of service accounts have to be new.",
        _member,
    ),
    Accepted(
        "asset that is none",
        "What a value has to look like depends on the type of the asset, which no schema of OpenAPI 3.0 can say.",
        _asset,
    ),
    Accepted(
        "id of no Monitor item",
        "The id of a Monitor item is the base64 text of its address; whether a text is one no pattern can say.",
        _monitor_item,
    ),
    Accepted(
        "path or item",
        "An upload to Monitor names a path or an item, and a folder ends in a slash: no schema here can say that.",
        _monitor_form,
    ),
    Accepted(
        "null in an enumeration",
        "Whether a nullable enumeration has to list null, OpenAPI 3.0 leaves open; schemathesis asks for it.",
        _taken_back,
    ),
    Accepted(
        "time that has no batch",
        "The pattern of a batch allows times of no calendar and of the future, which are 400 `NotAvailableYet`.",
        _feed_time,
    ),
    Accepted(
        "hash in path and body",
        "A comment of a partner names its file twice, in the path and in the body.",
        _hash_twice,
    ),
    Accepted(
        "descriptors of another kind",
        "Which members a descriptor needs depends on its type, and its type on the relationship that it is put into.",
        _descriptors,
    ),
    Accepted(
        "methods of two paths",
        "A path of the document with a parameter can match another one as well; `Allow` names the methods of both.",
        _two_paths,
    ),
    Accepted(
        "page of no search",
        "The token of a page has no form: one that no search has given is refused, as it should be.",
        _page,
    ),
    Accepted(
        "header without a value",
        "A tool that is named by an empty text is not named: the header may as well be missing.",
        _empty_header,
    ),
    Accepted(
        "text in a form",
        "A form holds text and files only, so a number or a list in the place of a text arrives as text.",
        _form_text,
    ),
)


def _message(response: Response) -> str:
    try:
        return str(response.json()["error"]["message"])
    except (ValueError, KeyError, TypeError):
        return ""


def accepted(failure: Failure, case: AnyCase, response: Response) -> Accepted | None:
    """Why a failure is none; `None` where it is one.

    What the mock refuses by the document itself is always one, if it arrived as it was made up: the document said
    otherwise then.
    """
    found = next((each for each in ACCEPTED if each.applies(failure, case, response)), None)
    refused_by_it = isinstance(failure, RejectedPositiveData) and _BY_THE_DOCUMENT.match(_message(response))
    return None if refused_by_it and found is not ESCAPE else found
