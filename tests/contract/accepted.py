"""Failures of the run that are none, each with the reason; the run counts how often each was met."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import schemathesis
from schemathesis import Response
from schemathesis.core.failures import AcceptedNegativeData, Failure
from schemathesis.openapi.checks import RejectedPositiveData

# How schemathesis says that a field of a body has another type than its schema.
_WRONG_TYPE = re.compile(r"in body - (?:violates `type` at /properties/|.*\btype\b)")
_HAS_A_HOST = re.compile(r"[^\s/?#@:.]\.[^\s/?#@:.]|\[[0-9A-Fa-f:.]+\]")

_E_MAIL = re.compile(r"[a-z]+@[a-z]+\.[a-z]{2,}")

AnyCase = schemathesis.Case[Any]


@dataclass(frozen=True)
class Accepted:
    """A kind of failure that shows no fault."""

    name: str
    reason: str
    applies: Callable[[Failure, AnyCase, Response], bool]


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


def _other_id(failure: Failure, case: AnyCase, response: Response) -> bool:
    body = case.body if isinstance(case.body, dict) else {}
    data = body.get("data")
    named = data.get("id") if isinstance(data, dict) else None
    return (
        isinstance(failure, RejectedPositiveData)
        and case.method == "PATCH"
        and named != (case.path_parameters or {}).get("id")
    )


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


def _empty_header(failure: Failure, case: AnyCase, response: Response) -> bool:
    headers: dict[str, Any] = dict(case.headers or {})
    return isinstance(failure, AcceptedNegativeData) and headers.get("x-tool") == ""


def _form_text(failure: Failure, case: AnyCase, response: Response) -> bool:
    is_form = str(case.media_type).startswith(("multipart/", "application/x-www-form-urlencoded"))
    return is_form and isinstance(failure, AcceptedNegativeData) and _WRONG_TYPE.search(failure.message) is not None


ACCEPTED: tuple[Accepted, ...] = (
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
        "another id in the body",
        "A change names its object twice, in the path and in the body; no schema can say that they are the same.",
        _other_id,
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


def accepted(failure: Failure, case: AnyCase, response: Response) -> Accepted | None:
    """Why a failure is none; `None` where it is one."""
    return next((each for each in ACCEPTED if each.applies(failure, case, response)), None)
