"""Where a client finds its key and the address of the service."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from vtyped_api.runtime.errors import InvalidInputError, VirusTotalError

from .addresses import Address, shown
from .secret import Secret

DEFAULT_BASE_URL = "https://www.virustotal.com/api/v3"
_UNREADABLE = object()
KEY_FILE = Path("~/.vt.toml")
KEY_VARIABLES = ("VT_API_KEY", "VTCLI_APIKEY", "VIRUSTOTAL_API_KEY", "VT_APIKEY")


class MissingApiKeyError(VirusTotalError):
    """No API key was given, and none was found."""


def find_api_key(given: str | None = None) -> Secret:
    """The key that was given, or that of the environment, or that of `~/.vt.toml`, in this order.

    Raises:
        MissingApiKeyError: There is none anywhere.
        InvalidInputError: It cannot be a key.
    """
    if given is not None:
        return Secret(given)
    name = key_variable()
    if name is not None:
        return Secret(os.environ[name])
    stored = _stored_key(KEY_FILE)
    if stored is None:
        raise MissingApiKeyError(f"no API key: give api_key=, set {' or '.join(KEY_VARIABLES)}, or write {KEY_FILE}")
    return Secret(stored)


def key_variable() -> str | None:
    """The variable of the environment that holds the key; `None` where none does."""
    return next((name for name in KEY_VARIABLES if os.environ.get(name)), None)


def is_open_to_others(path: Path) -> bool:
    """Whether a file can be read by more than its owner.

    Raises:
        OSError: There is no such file.
    """
    return os.name == "posix" and bool(path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH))


def store_api_key(key: Secret, *, replace: bool = False) -> Path:
    """Write `~/.vt.toml` with a key, readable by its owner only; gives its path.

    Args:
        key: The key.
        replace: Whether to write over a file that is there, with all that it holds.

    Raises:
        FileExistsError: There is a file, and it is not to be replaced.
        OSError: It cannot be written.
    """
    import json  # a TOML text of printable ASCII is written as in JSON
    import tempfile

    path = KEY_FILE.expanduser()
    if path.exists() and not replace:
        raise FileExistsError(f"{path} is there already")
    handle, name = tempfile.mkstemp(prefix=".vt.toml.", dir=path.parent)  # made with mode 0600
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(f"apikey = {json.dumps(key.reveal())}\n")
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return path


def find_base_url(given: str | None = None) -> Address:
    """The address of the API: the one given, `VT_BASE_URL`, or the service's own.

    Raises:
        InvalidInputError: It is no address, or neither https nor on this machine: the key would travel in the open.
    """
    text = given or os.environ.get("VT_BASE_URL") or DEFAULT_BASE_URL
    if not isinstance(text, str):
        raise InvalidInputError(f"base_url={text!r}: expected an address such as {DEFAULT_BASE_URL}")
    address = Address.parse(text.rstrip("/"))
    if address is None or "?" in text or "#" in text:
        raise InvalidInputError(f"base_url={shown(text)!r}: expected an address such as {DEFAULT_BASE_URL}")
    if address.scheme != "https" and not address.is_loopback:
        raise InvalidInputError(f"base_url={text!r}: expected https, or an address of this machine")
    return address


def _stored_key(path: Path) -> str | None:
    try:
        path = path.expanduser()
        content = path.read_bytes()
        is_open = is_open_to_others(path)
    except (OSError, RuntimeError):  # the latter where nobody knows a home folder
        return None

    import tomllib  # only where the key is not given otherwise

    if is_open:
        import warnings

        warnings.warn(f"{path} holds an API key and others can read it: chmod 600 {path}", stacklevel=4)
    try:
        key = tomllib.loads(content.decode("utf-8")).get("apikey")
    except ValueError:
        key = _UNREADABLE
    if key is _UNREADABLE:
        # Raised out here: the error of the parser may hold the line with the key.
        raise InvalidInputError(f"{path} is no TOML file")
    return key if isinstance(key, str) and key else None
