"""Taking out of a recorded body what belongs to somebody."""

from __future__ import annotations

import re
from typing import Any

# Attributes that hold what people are called, wrote or can be reached at, or what opens an account.
_PERSONAL = frozenset(
    [
        "apikey",
        "author",
        "comment",
        "email",
        "emails",
        "first_name",
        "html",
        "last_name",
        "owner",
        "phone",
        "profile_phrase",
        "source_key",
        "text",
        "user",
        "user_email",
        "user_id",
        "username",
        "vcardArray",
        "whois",
    ]
)
_PERSONAL_PARTS = ("registrant", "contact", "password", "secret")
_PLACEHOLDER = "scrubbed"
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
_SIGNED = re.compile(r"(https?://[^\s\"?]+)\?[^\s\"]*(?:sign|token|expires)[^\s\"]*", re.IGNORECASE)
_UPLOAD = re.compile(r"/_ah/upload/[^\s\"]+")


def scrubbed(value: Any, secrets: tuple[str, ...]) -> Any:
    """A parsed body without secrets, persons and signed addresses; everything keeps its type.

    Args:
        value: The parsed body.
        secrets: Texts that must not be left anywhere, such as the key and the name of its account.
    """
    if isinstance(value, list):
        return [scrubbed(each, secrets) for each in value]
    if not isinstance(value, dict):
        return _text(value, secrets) if isinstance(value, str) else value
    is_person = value.get("type") in ("user", "service_account")
    return {
        _text(key, secrets): _blank(each) if _is_personal(key, is_person) else scrubbed(each, secrets)
        for key, each in value.items()
    }


def _is_personal(key: str, is_person: bool) -> bool:
    return key in _PERSONAL or any(part in key for part in _PERSONAL_PARTS) or (is_person and key == "id")


def _blank(value: Any) -> Any:
    """A value of the same type that says nothing."""
    if isinstance(value, str):
        return _PLACEHOLDER
    if isinstance(value, dict):
        return {key: _blank(each) for key, each in value.items()}
    return [_blank(each) for each in value] if isinstance(value, list) else value


def _text(text: str, secrets: tuple[str, ...]) -> str:
    for secret in secrets:
        text = text.replace(secret, _PLACEHOLDER)
    text = _UPLOAD.sub("/_ah/upload/scrubbed/", _SIGNED.sub(r"\1", text))
    return _EMAIL.sub("somebody@example.com", text)
