"""What an enrichment gives for each item."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

import attrs

from vtyped_api.runtime.errors import VirusTotalError

from ..indicators import Indicator

if TYPE_CHECKING:
    from vtyped_api.models import Domain, File, IpAddress, Url
    from vtyped_api.runtime.objects import ApiObject

    Report: TypeAlias = File | Url | Domain | IpAddress


class Source(StrEnum):
    """Where an answer came from."""

    API = "api"
    """It was asked for now, which took a lookup."""
    CACHE = "cache"
    STALE = "stale"
    """The cache, though it is older than it should be: nothing newer could be had."""
    CHECKPOINT = "checkpoint"
    """An earlier run with the same checkpoint."""
    DUPLICATE = "duplicate"
    """An item before it that is the same."""
    NONE = "none"
    """It was not asked for at all; the error says why."""


@attrs.frozen
class Enriched:
    """An item with its report, or with the error that stands in its place."""

    indicator: Indicator | None
    """`None` where the text is no indicator."""
    object: Report | None
    error: VirusTotalError | None
    source: Source
    text: str
    """The item as it was given."""


@attrs.frozen
class Outcome:
    """What a lookup came to: a report, or an error."""

    object: ApiObject | None
    error: VirusTotalError | None
    source: Source

    @property
    def is_lasting(self) -> bool:
        """Whether asking again would tell the same for a while."""
        from ..errors import BadRequestError, NotAvailableYetError, NotFoundError

        if self.error is None:
            return True
        lasts = isinstance(self.error, NotFoundError | BadRequestError)
        return lasts and not isinstance(self.error, NotAvailableYetError)
