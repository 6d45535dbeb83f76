"""Everything as it comes in.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.operation import Operation
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.downloads import Download

MINUTE: Operation[Download] = Operation("feeds.minute", "/feeds/{time}", {"time": "text"})


class Feeds(Resource):
    """Everything as it comes in."""


class AsyncFeeds(AsyncResource):
    """Everything as it comes in."""
