"""Jobs that the service carries out later.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.operation import ServerOperation

GET: Operation[ServerOperation] = Operation("operations.get", "/operations/{id}", {"id": "opaque-id"})


class Operations(Resource):
    """Jobs that the service carries out later."""

    def get(self, id: str, **options: Unpack[Options]) -> ServerOperation:
        """Get the state of a job.

        How far a job has come that the service carries out after the call that asked for it.

        Args:
            id: Id of the job, as the call that started it gave it.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /operations/{id}`, https://docs.virustotal.com/reference/get-operations-id
        """
        return self._send(GET, {"id": id}, options)


class AsyncOperations(AsyncResource):
    """Jobs that the service carries out later."""

    async def get(self, id: str, **options: Unpack[Options]) -> ServerOperation:
        """Get the state of a job.

        How far a job has come that the service carries out after the call that asked for it.

        Args:
            id: Id of the job, as the call that started it gave it.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /operations/{id}`, https://docs.virustotal.com/reference/get-operations-id
        """
        return await self._send(GET, {"id": id}, options)
