"""Quotas: calls wait for their turn, or are refused, before the service refuses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import QuotaExhausted, QuotaStoreError
from .governor import Governor, account_of
from .ledger import Remaining
from .limits import Limits
from .memory import MemoryStore
from .store import Figure, Granted, Refused, Store

if TYPE_CHECKING:
    from .redis import RedisStore
    from .sqlite import SqliteStore, default_store_path

_LAZY = {"RedisStore": "redis", "SqliteStore": "sqlite", "default_store_path": "sqlite"}

__all__ = [
    "Figure",
    "Governor",
    "Granted",
    "Limits",
    "MemoryStore",
    "QuotaExhausted",
    "QuotaStoreError",
    "RedisStore",
    "Refused",
    "Remaining",
    "SqliteStore",
    "Store",
    "account_of",
    "default_store_path",
]


def __getattr__(name: str) -> object:
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_LAZY[name]}", __name__), name)
