"""Types and ids of what is related to monitor partner hashes, without attributes.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor

ANALYSES: Operation[Descriptor] = Operation(
    "monitor_partner.hashes.relationships.analyses",
    "/monitor_partner/hashes/{sha256}/relationships/analyses",
    {"sha256": "sha256"},
    page_size=40,
)
COMMENTS: Operation[Descriptor] = Operation(
    "monitor_partner.hashes.relationships.comments",
    "/monitor_partner/hashes/{sha256}/relationships/comments",
    {"sha256": "sha256"},
    page_size=40,
)
ITEMS: Operation[Descriptor] = Operation(
    "monitor_partner.hashes.relationships.items",
    "/monitor_partner/hashes/{sha256}/relationships/items",
    {"sha256": "sha256"},
    page_size=40,
)


class MonitorPartnerHashesRelationships(Resource):
    """Types and ids of what is related to monitor partner hashes, without attributes."""

    def analyses(self, sha256: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Scans of the detected file, the latest first. Types and ids only. Needs a privilege or a product of its own.

        `GET /monitor_partner/hashes/{sha256}/relationships/analyses`, https://docs.virustotal.com/reference/monitorpartner-hashes
        """
        return self._collection(ANALYSES, {"sha256": sha256}, paging)

    def comments(self, sha256: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """What antivirus partners say of the detected file. Types and ids only. Needs a privilege or a product of its
        own.

        `GET /monitor_partner/hashes/{sha256}/relationships/comments`, https://docs.virustotal.com/reference/monitorpartner-hashes
        """
        return self._collection(COMMENTS, {"sha256": sha256}, paging)

    def items(self, sha256: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Items of software makers with the content of the detected file. Types and ids only. Needs a privilege or a
        product of its own.

        `GET /monitor_partner/hashes/{sha256}/relationships/items`, https://docs.virustotal.com/reference/monitorpartner-hashes
        """
        return self._collection(ITEMS, {"sha256": sha256}, paging)


class AsyncMonitorPartnerHashesRelationships(AsyncResource):
    """Types and ids of what is related to monitor partner hashes, without attributes."""

    def analyses(self, sha256: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Scans of the detected file, the latest first. Types and ids only. Needs a privilege or a product of its own.

        `GET /monitor_partner/hashes/{sha256}/relationships/analyses`, https://docs.virustotal.com/reference/monitorpartner-hashes
        """
        return self._collection(ANALYSES, {"sha256": sha256}, paging)

    def comments(self, sha256: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """What antivirus partners say of the detected file. Types and ids only. Needs a privilege or a product of its
        own.

        `GET /monitor_partner/hashes/{sha256}/relationships/comments`, https://docs.virustotal.com/reference/monitorpartner-hashes
        """
        return self._collection(COMMENTS, {"sha256": sha256}, paging)

    def items(self, sha256: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Items of software makers with the content of the detected file. Types and ids only. Needs a privilege or a
        product of its own.

        `GET /monitor_partner/hashes/{sha256}/relationships/items`, https://docs.virustotal.com/reference/monitorpartner-hashes
        """
        return self._collection(ITEMS, {"sha256": sha256}, paging)
