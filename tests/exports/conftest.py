from __future__ import annotations

from hypothesis import settings

from tests.faces import connect

__all__ = ["connect"]

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
