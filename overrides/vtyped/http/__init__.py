"""The HTTP layer: requests out, responses in, the key on none but the API's own requests."""

from __future__ import annotations

from .connections import AsyncConnection, Connection
from .opening import async_connection, connection

__all__ = ["AsyncConnection", "Connection", "async_connection", "connection"]
