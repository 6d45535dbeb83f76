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
from schemathesis.core.failures import Failure

AnyCase = schemathesis.Case[Any]


@dataclass(frozen=True)
class Accepted:
    """A kind of failure that shows no fault."""

    name: str
    reason: str
    applies: Callable[[str, AnyCase, Response], bool]


def _code(response: Response) -> str:
    try:
        return str(response.json()["error"]["code"])
    except (ValueError, KeyError, TypeError):
        return ""


def _opaque_cursor(check: str, case: AnyCase, response: Response) -> bool:
    return (
        check == "RejectedPositiveData" and "cursor" in (case.query or {}) and _code(response) == "InvalidArgumentError"
    )


def _no_cursor(check: str, case: AnyCase, response: Response) -> bool:
    return check == "AcceptedNegativeData" and (case.query or {}).get("cursor") in ("", '""')


def _url_id(check: str, case: AnyCase, response: Response) -> bool:
    if check != "RejectedPositiveData" or not case.operation.path.startswith(("/urls/{", "/private/urls/{")):
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


def _url(check: str, case: AnyCase, response: Response) -> bool:
    body = case.body if isinstance(case.body, dict) else {}
    return check == "RejectedPositiveData" and "url" in body and not _may_be_scanned(str(body["url"]))


def _empty_header(check: str, case: AnyCase, response: Response) -> bool:
    headers: dict[str, Any] = dict(case.headers or {})
    return check == "AcceptedNegativeData" and headers.get("x-tool") == ""


ACCEPTED: tuple[Accepted, ...] = (
    Accepted(
        "opaque cursor",
        "A cursor has no form that a schema could tell: one that nobody gave out is refused, as it should be.",
        _opaque_cursor,
    ),
    Accepted(
        "empty cursor",
        "The document names cursors of one letter and more, so that clients send none instead of an empty one; the "
        "service takes an empty one for none, as the official clients send it.",
        _no_cursor,
    ),
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
        "header without a value",
        "A tool that is named by an empty text is not named: the header may as well be missing.",
        _empty_header,
    ),
)


def accepted(failure: Failure, case: AnyCase, response: Response) -> Accepted | None:
    """Why a failure is none; `None` where it is one."""
    name = type(failure).__name__
    return next((each for each in ACCEPTED if each.applies(name, case, response)), None)
