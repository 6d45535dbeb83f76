"""What antivirus partners say of files in Monitor.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from types import EllipsisType
from typing import TYPE_CHECKING, Literal, Unpack

from ..runtime import answers, inputs
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.monitor_hash_comment import MonitorHashComment
    from ..models.monitor_partner_requests import MonitorDetection

GET: Operation[MonitorHashComment] = Operation(
    "monitor_partner.comments.get", "/monitor_partner/comments/{id}", {"id": "opaque-id"}, read=answers.sole
)
DELETE: Operation[None] = Operation(
    "monitor_partner.comments.delete",
    "/monitor_partner/comments/{id}",
    {"id": "opaque-id"},
    method="DELETE",
    read=answers.nothing,
)
UPDATE: Operation[MonitorHashComment] = Operation(
    "monitor_partner.comments.update",
    "/monitor_partner/comments/{id}",
    {"id": "opaque-id"},
    method="PATCH",
    read=answers.sole,
    repeatable=False,
    body="application/json",
)


class MonitorPartnerComments(Resource):
    """What antivirus partners say of files in Monitor."""

    def get(self, id: str, **options: Unpack[Options]) -> MonitorHashComment:
        """Get a partner's comment.

        A comment of an antivirus partner on a file in Monitor.

        Args:
            id: Id of the comment, SHA-256 of the file, a hyphen and the name of the engine.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /monitor_partner/comments/{id}`, https://docs.virustotal.com/reference/get-sha256-hash-comments
        """
        return self._send(GET, {"id": id}, options)

    def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a partner's comment.

        Takes the comment back, and with it the confirmation of the detection: the file is listed again.

        Args:
            id: Id of the comment, SHA-256 of the file, a hyphen and the name of the engine.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /monitor_partner/comments/{id}`, https://docs.virustotal.com/reference/monitorpartner-comments-delete
        """
        self._send(DELETE, {"id": id}, options)

    def update(
        self,
        id: str,
        *,
        comment: str | None = None,
        detection: MonitorDetection | Literal["confirmed"] | EllipsisType | None = ...,
        **options: Unpack[Options],
    ) -> MonitorHashComment:
        """Change a partner's comment.

        Sets the text of a comment, its `detection`, or both. The comment travels in a list of one.

        Args:
            id: Id of the comment, SHA-256 of the file, a hyphen and the name of the engine.
            comment: Text of the comment.
            detection: `confirmed` where the engine stands by its detection; null takes that back.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /monitor_partner/comments/{id}`, https://docs.virustotal.com/reference/monitorpartner-comments-patch
        """
        return self._send(
            UPDATE,
            {"id": id},
            options,
            body={
                "data": [
                    {
                        "type": "monitor_hash_comment",
                        "id": id,
                        "attributes": inputs.given(
                            {
                                "comment": inputs.optional(inputs.text, "comment", comment, least=1),
                                "detection": inputs.changed(inputs.choice, "detection", detection, known=["confirmed"]),
                            }
                        ),
                    }
                ]
            },
        )


class AsyncMonitorPartnerComments(AsyncResource):
    """What antivirus partners say of files in Monitor."""

    async def get(self, id: str, **options: Unpack[Options]) -> MonitorHashComment:
        """Get a partner's comment.

        A comment of an antivirus partner on a file in Monitor.

        Args:
            id: Id of the comment, SHA-256 of the file, a hyphen and the name of the engine.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /monitor_partner/comments/{id}`, https://docs.virustotal.com/reference/get-sha256-hash-comments
        """
        return await self._send(GET, {"id": id}, options)

    async def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a partner's comment.

        Takes the comment back, and with it the confirmation of the detection: the file is listed again.

        Args:
            id: Id of the comment, SHA-256 of the file, a hyphen and the name of the engine.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /monitor_partner/comments/{id}`, https://docs.virustotal.com/reference/monitorpartner-comments-delete
        """
        await self._send(DELETE, {"id": id}, options)

    async def update(
        self,
        id: str,
        *,
        comment: str | None = None,
        detection: MonitorDetection | Literal["confirmed"] | EllipsisType | None = ...,
        **options: Unpack[Options],
    ) -> MonitorHashComment:
        """Change a partner's comment.

        Sets the text of a comment, its `detection`, or both. The comment travels in a list of one.

        Args:
            id: Id of the comment, SHA-256 of the file, a hyphen and the name of the engine.
            comment: Text of the comment.
            detection: `confirmed` where the engine stands by its detection; null takes that back.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /monitor_partner/comments/{id}`, https://docs.virustotal.com/reference/monitorpartner-comments-patch
        """
        return await self._send(
            UPDATE,
            {"id": id},
            options,
            body={
                "data": [
                    {
                        "type": "monitor_hash_comment",
                        "id": id,
                        "attributes": inputs.given(
                            {
                                "comment": inputs.optional(inputs.text, "comment", comment, least=1),
                                "detection": inputs.changed(inputs.choice, "detection", detection, known=["confirmed"]),
                            }
                        ),
                    }
                ]
            },
        )
