"""What the HTTP libraries log, without the key and without addresses that are permissions of their own."""

from __future__ import annotations

import logging
import re
import threading
from weakref import WeakSet

from .addresses import Address
from .secret import Secret

_LOGGERS = [
    *("vtyped", "httpx", "httpx2"),
    *(
        f"{core}.{part}"
        for core in ("httpcore", "httpcore2")
        for part in ("connection", "http11", "http2", "proxy", "socks")
    ),
]
_URL = re.compile(r"(https?://)([^\s'\"<>/?#]*@)?([^\s'\"<>?]*)(\?[^\s'\"<>]*)?", re.IGNORECASE)
# Headers as they are logged: pairs of names and values, as Python shows bytes.
_HEADER = re.compile(
    r"""(\(b?['"](?:set-cookie|location)['"],\ b?)(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")""",
    re.IGNORECASE | re.VERBOSE,
)


class _Protection(logging.Filter):
    """Takes out of records what nobody else may see; records without it stay as they are."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._keys: WeakSet[Secret] = WeakSet()
        self._origins: set[tuple[str, str, int]] = set()

    def add(self, api: Address, key: Secret) -> None:
        with self._lock:
            self._keys.add(key)
            self._origins.add(api.origin)

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            text = record.getMessage()
        except (TypeError, ValueError):  # a faulty record: logging says so where it is printed
            return True
        clean = self._redacted(text)
        if clean != text:
            record.msg, record.args = clean, None
        return True

    def _redacted(self, text: str) -> str:
        with self._lock:
            keys = list(self._keys)
        for key in keys:
            text = key.redacted(text)
        return _URL.sub(self._shown, _HEADER.sub(r"\1'***'", text))

    def _shown(self, found: re.Match[str]) -> str:
        address = Address.parse(found[0])
        if address is not None and address.origin in self._origins:
            return found[0]
        scheme, user, place, query = found.groups()
        return f"{scheme}{'***@' if user else ''}{place}{'?***' if query else ''}"


_protection = _Protection()


def protect(api: Address, key: Secret) -> None:
    """From now on, keep a key, and addresses outside of an API, out of what the HTTP libraries log."""
    _protection.add(api, key)
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_protection)
