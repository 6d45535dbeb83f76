from __future__ import annotations

from tests.faces import connect

__all__ = ["connect"]
