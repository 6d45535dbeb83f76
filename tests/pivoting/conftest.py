from __future__ import annotations

from tests.faces import connect_in_any_loop

__all__ = ["connect_in_any_loop"]
