"""Made from spec/schemas/private_requests.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.open_enum import OpenEnum


class Order(OpenEnum):
    """An order of files."""

    NEWEST = "newest"
    OLDEST = "oldest"


class Kind(OpenEnum):
    """A kind of viewers."""

    USER = "user"
    GROUP = "group"
