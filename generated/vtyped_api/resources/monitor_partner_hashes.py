"""Files in Monitor that your engine detects.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from types import EllipsisType
from typing import TYPE_CHECKING, Literal, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.monitor_analysis import MonitorAnalysis
    from ..models.monitor_hash import MonitorHash
    from ..models.monitor_hash_comment import MonitorHashComment
    from ..models.monitor_item import MonitorItem
    from ..models.monitor_partner_requests import MonitorDetection
    from .monitor_partner_hashes_relationships import (
        AsyncMonitorPartnerHashesRelationships,
        MonitorPartnerHashesRelationships,
    )

LIST: Operation[MonitorHash] = Operation("monitor_partner.hashes.list", "/monitor_partner/hashes", {}, page_size=40)
COMMENTS: Operation[MonitorHashComment] = Operation(
    "monitor_partner.hashes.comments", "/monitor_partner/hashes/{sha256}/comments", {"sha256": "sha256"}, page_size=40
)
ADD_COMMENT: Operation[MonitorHashComment] = Operation(
    "monitor_partner.hashes.add_comment",
    "/monitor_partner/hashes/{sha256}/comments",
    {"sha256": "sha256"},
    method="POST",
    read=answers.sole,
    repeatable=False,
    body="application/json",
)
ANALYSES: Operation[MonitorAnalysis] = Operation(
    "monitor_partner.hashes.analyses", "/monitor_partner/hashes/{sha256}/analyses", {"sha256": "sha256"}, page_size=40
)
ITEMS: Operation[MonitorItem] = Operation(
    "monitor_partner.hashes.items", "/monitor_partner/hashes/{sha256}/items", {"sha256": "sha256"}, page_size=40
)


class MonitorPartnerHashes(Resource):
    """Files in Monitor that your engine detects."""

    @cached_property
    def relationships(self) -> MonitorPartnerHashesRelationships:
        """Types and ids of what is related to monitor partner hashes, without attributes."""
        from .monitor_partner_hashes_relationships import MonitorPartnerHashesRelationships

        return MonitorPartnerHashesRelationships(self._transport)

    def list(self, *, filter: str | None = None, **paging: Unpack[Paging]) -> Collection[MonitorHash]:
        """List files in Monitor that your engine detects.

        Files of software makers that the engine of an antivirus partner detects, most likely by mistake. `filter` takes
        `engine:` and a name, for partners with several engines, and `tag:ignored` for files whose detection the partner
        has confirmed. Needs the privileges of a Monitor partner.

        Args:
            filter: `engine:` and the name of an engine, or `tag:ignored` for files whose detection was confirmed.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /monitor_partner/hashes`, https://docs.virustotal.com/reference/monitorpartner-hashes
        """
        return self._collection(
            LIST, {}, paging, query={"filter": inputs.optional(inputs.text, "filter", filter, least=1, most=1024)}
        )

    def comments(self, sha256: str, **paging: Unpack[Paging]) -> Collection[MonitorHashComment]:
        """What antivirus partners say of the detected file. Needs a privilege or a product of its own.

        `GET /monitor_partner/hashes/{sha256}/comments`, https://docs.virustotal.com/reference/monitorpartner-hashes
        """
        return self._collection(COMMENTS, {"sha256": sha256}, paging)

    def add_comment(
        self,
        sha256: str,
        comment: str,
        engine: str,
        *,
        detection: MonitorDetection | Literal["confirmed"] | EllipsisType | None = ...,
        **options: Unpack[Options],
    ) -> MonitorHashComment:
        """Comment on a file that your engine detects.

        Tells the owner of the file, and other partners who detect it, what the partner thinks of it. With `detection`
        `confirmed` the engine stands by its detection, and the file is listed no more. The comment travels in a list of
        one.

        Args:
            sha256: SHA-256 of the file, 64 hexadecimal digits.
            comment: Text of the comment, which the owner of the file and other partners can read.
            engine: Name of the engine that the comment speaks for.
            detection: `confirmed` where the engine stands by its detection; null takes that back.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /monitor_partner/hashes/{sha256}/comments`, https://docs.virustotal.com/reference/monitorpartner-hashes-comments
        """
        return self._send(
            ADD_COMMENT,
            {"sha256": sha256},
            options,
            body={
                "data": [
                    {
                        "type": "monitor_hash_comment",
                        "attributes": {
                            "comment": inputs.text("comment", comment, least=1),
                            "engine": inputs.text("engine", engine, least=1),
                            "sha256": sha256,
                            **inputs.given(
                                {
                                    "detection": inputs.changed(
                                        inputs.choice, "detection", detection, known=["confirmed"]
                                    )
                                }
                            ),
                        },
                    }
                ]
            },
        )

    def analyses(self, sha256: str, **paging: Unpack[Paging]) -> Collection[MonitorAnalysis]:
        """Scans of the detected file, the latest first. Needs a privilege or a product of its own.

        `GET /monitor_partner/hashes/{sha256}/analyses`, https://docs.virustotal.com/reference/monitorpartner-hashes
        """
        return self._collection(ANALYSES, {"sha256": sha256}, paging)

    def items(self, sha256: str, **paging: Unpack[Paging]) -> Collection[MonitorItem]:
        """Items of software makers with the content of the detected file. Needs a privilege or a product of its own.

        `GET /monitor_partner/hashes/{sha256}/items`, https://docs.virustotal.com/reference/monitorpartner-hashes
        """
        return self._collection(ITEMS, {"sha256": sha256}, paging)


class AsyncMonitorPartnerHashes(AsyncResource):
    """Files in Monitor that your engine detects."""

    @cached_property
    def relationships(self) -> AsyncMonitorPartnerHashesRelationships:
        """Types and ids of what is related to monitor partner hashes, without attributes."""
        from .monitor_partner_hashes_relationships import AsyncMonitorPartnerHashesRelationships

        return AsyncMonitorPartnerHashesRelationships(self._transport)

    def list(self, *, filter: str | None = None, **paging: Unpack[Paging]) -> AsyncCollection[MonitorHash]:
        """List files in Monitor that your engine detects.

        Files of software makers that the engine of an antivirus partner detects, most likely by mistake. `filter` takes
        `engine:` and a name, for partners with several engines, and `tag:ignored` for files whose detection the partner
        has confirmed. Needs the privileges of a Monitor partner.

        Args:
            filter: `engine:` and the name of an engine, or `tag:ignored` for files whose detection was confirmed.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /monitor_partner/hashes`, https://docs.virustotal.com/reference/monitorpartner-hashes
        """
        return self._collection(
            LIST, {}, paging, query={"filter": inputs.optional(inputs.text, "filter", filter, least=1, most=1024)}
        )

    def comments(self, sha256: str, **paging: Unpack[Paging]) -> AsyncCollection[MonitorHashComment]:
        """What antivirus partners say of the detected file. Needs a privilege or a product of its own.

        `GET /monitor_partner/hashes/{sha256}/comments`, https://docs.virustotal.com/reference/monitorpartner-hashes
        """
        return self._collection(COMMENTS, {"sha256": sha256}, paging)

    async def add_comment(
        self,
        sha256: str,
        comment: str,
        engine: str,
        *,
        detection: MonitorDetection | Literal["confirmed"] | EllipsisType | None = ...,
        **options: Unpack[Options],
    ) -> MonitorHashComment:
        """Comment on a file that your engine detects.

        Tells the owner of the file, and other partners who detect it, what the partner thinks of it. With `detection`
        `confirmed` the engine stands by its detection, and the file is listed no more. The comment travels in a list of
        one.

        Args:
            sha256: SHA-256 of the file, 64 hexadecimal digits.
            comment: Text of the comment, which the owner of the file and other partners can read.
            engine: Name of the engine that the comment speaks for.
            detection: `confirmed` where the engine stands by its detection; null takes that back.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /monitor_partner/hashes/{sha256}/comments`, https://docs.virustotal.com/reference/monitorpartner-hashes-comments
        """
        return await self._send(
            ADD_COMMENT,
            {"sha256": sha256},
            options,
            body={
                "data": [
                    {
                        "type": "monitor_hash_comment",
                        "attributes": {
                            "comment": inputs.text("comment", comment, least=1),
                            "engine": inputs.text("engine", engine, least=1),
                            "sha256": sha256,
                            **inputs.given(
                                {
                                    "detection": inputs.changed(
                                        inputs.choice, "detection", detection, known=["confirmed"]
                                    )
                                }
                            ),
                        },
                    }
                ]
            },
        )

    def analyses(self, sha256: str, **paging: Unpack[Paging]) -> AsyncCollection[MonitorAnalysis]:
        """Scans of the detected file, the latest first. Needs a privilege or a product of its own.

        `GET /monitor_partner/hashes/{sha256}/analyses`, https://docs.virustotal.com/reference/monitorpartner-hashes
        """
        return self._collection(ANALYSES, {"sha256": sha256}, paging)

    def items(self, sha256: str, **paging: Unpack[Paging]) -> AsyncCollection[MonitorItem]:
        """Items of software makers with the content of the detected file. Needs a privilege or a product of its own.

        `GET /monitor_partner/hashes/{sha256}/items`, https://docs.virustotal.com/reference/monitorpartner-hashes
        """
        return self._collection(ITEMS, {"sha256": sha256}, paging)
