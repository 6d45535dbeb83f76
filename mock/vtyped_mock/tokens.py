"""Signed texts: cursors, upload addresses and download addresses."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any

from .accounts import Account
from .clock import Clock
from .errors import InvalidArgumentError

DOWNLOAD_LIFETIME = 3600


class Tokens:
    """Makes texts that cannot be forged, and checks them."""

    def __init__(self, seed: int, clock: Clock) -> None:
        self._secret = hashlib.sha256(f"vtyped_mock {seed}".encode()).digest()
        self._clock = clock
        self._uploads: dict[str, tuple[str, Account]] = {}
        self._made = 0

    def cursor(self, collection: str, position: list[Any], turn: int = 0) -> str:
        """A cursor that goes on behind a position of a collection; `turn` tells those at one position apart."""
        content = json.dumps([collection, position, turn], separators=(",", ":")).encode()
        return base64.urlsafe_b64encode(self._sign(b"cursor", content) + content).decode().rstrip("=")

    def position(self, collection: str, cursor: str) -> tuple[list[Any], int]:
        """The position behind which a cursor goes on, and its turn there."""
        refusal = InvalidArgumentError("Invalid cursor")
        try:
            signed = base64.urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4))
        except ValueError:
            raise refusal from None
        signature, content = signed[:16], signed[16:]
        if not hmac.compare_digest(signature, self._sign(b"cursor", content)):
            raise refusal
        _, position, turn = json.loads(content)
        # Made again, it is the same only for the collection it belongs to, and spelt as it was.
        if self.cursor(collection, position, turn) != cursor:
            raise refusal
        return position, turn

    def upload(self, operation_id: str, account: Account) -> str:
        """A token for one upload by an account, as the operation would take it."""
        self._made += 1
        token = self._sign(b"upload", str(self._made).encode()).hex()
        self._uploads[token] = operation_id, account
        return token

    def take_upload(self, token: str) -> tuple[str, Account] | None:
        """Use an upload token up: its operation and account. None if it is unknown or used already."""
        return self._uploads.pop(token, None)

    def download_query(self, path: str) -> str:
        """The signed query of a download address that holds for an hour."""
        expires = self._clock.timestamp() + DOWNLOAD_LIFETIME
        return f"Expires={expires}&Signature={self._download_signature(path, str(expires))}"

    def may_download(self, path: str, expires: str, signature: str) -> bool:
        """Whether a download address is genuine and has not expired."""
        genuine = hmac.compare_digest(signature.encode(), self._download_signature(path, expires).encode())
        return genuine and self._clock.now() <= int(expires)

    def _download_signature(self, path: str, expires: str) -> str:
        return self._sign(b"download", f"{path} {expires}".encode()).hex()

    def _sign(self, purpose: bytes, content: bytes) -> bytes:
        return hmac.new(self._secret, purpose + b"\0" + content, hashlib.sha256).digest()[:16]
