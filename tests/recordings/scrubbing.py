"""Taking out of a recorded body what belongs to somebody."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
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
_ACCOUNTS = frozenset(["user", "service_account", "group"])
_PERSONAL_PARTS = ("registrant", "contact", "password", "secret")
_PLACEHOLDER = "scrubbed"
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
_SIGNED = re.compile(r"(https?://[^\s\"?]+)\?[^\s\"]*(?:sign|token|expires)[^\s\"]*", re.IGNORECASE)
_UPLOAD = re.compile(r"/_ah/upload/[^\s\"]+")


def scrubbed(value: Any, secrets: tuple[str, ...], names: Collection[str] = ()) -> Any:
    """A parsed body without secrets, persons and signed addresses; everything keeps its type.

    Args:
        value: The parsed body.
        secrets: Texts that must not be left anywhere, such as the key.
        names: Names of accounts and groups, that must not be left as words of their own, in addresses and ids.
    """
    # The longest first: the name of one may be the beginning of another's.
    words = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True) if name)
    pattern = re.compile(rf"(?<![A-Za-z0-9])(?:{words})(?![A-Za-z0-9])" if words else r"(?!)")
    return _scrubbed(value, secrets, pattern)


def names_in(value: Any) -> Iterator[str]:
    """The names of accounts and groups that a body tells, which are their ids."""
    if isinstance(value, list):
        for each in value:
            yield from names_in(each)
    elif isinstance(value, dict):
        if value.get("type") in _ACCOUNTS and isinstance(value.get("id"), str):
            yield value["id"]
        for each in value.values():
            yield from names_in(each)


def _scrubbed(value: Any, secrets: tuple[str, ...], names: re.Pattern[str]) -> Any:
    if isinstance(value, list):
        return [_scrubbed(each, secrets, names) for each in value]
    if not isinstance(value, dict):
        return names.sub(_PLACEHOLDER, _text(value, secrets)) if isinstance(value, str) else value
    is_account = value.get("type") in _ACCOUNTS
    made = {}
    for key, each in value.items():
        if key == "type" and isinstance(each, str):
            made[key] = _text(each, secrets)  # an account may have the name of a type
        else:
            personal = _is_personal(key, is_account)
            made[_text(key, secrets)] = _blank(each) if personal else _scrubbed(each, secrets, names)
    return made


def _is_personal(key: str, is_account: bool) -> bool:
    return key in _PERSONAL or any(part in key for part in _PERSONAL_PARTS) or (is_account and key == "id")


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
