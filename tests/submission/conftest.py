from __future__ import annotations

from tests.faces import connect, waits

__all__ = ["connect", "waits"]
