"""What can be fetched from the second origin."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

_KEEP_ALTOGETHER = 128 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Offer:
    """Bytes and their media type."""

    body: bytes
    media_type: str = "application/octet-stream"


class Offers:
    """Bytes by the path at which the storage has them. The oldest make room when there is too much."""

    def __init__(self) -> None:
        self._offers: OrderedDict[str, Offer] = OrderedDict()
        self._size = 0

    def put(self, path: str, offer: Offer) -> None:
        """Have bytes ready at a path, in place of those that were there."""
        if (before := self._offers.pop(path, None)) is not None:
            self._size -= len(before.body)
        self._offers[path] = offer
        self._size += len(offer.body)
        while self._size > _KEEP_ALTOGETHER and len(self._offers) > 1:
            self._size -= len(self._offers.popitem(last=False)[1].body)

    def get(self, path: str) -> Offer | None:
        """What is at a path."""
        return self._offers.get(path)
