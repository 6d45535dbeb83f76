"""Made from spec/schemas/comments_requests.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.open_enum import OpenEnum


class Reaction(OpenEnum):
    """What a reader thinks of a comment, `abuse` being a report to the moderators."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
    ABUSE = "abuse"
