"""Read the accounts that groups have made for programs.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.service_account import ServiceAccount

GET: Operation[ServiceAccount] = Operation("service_accounts.get", "/service_accounts/{id}", {"id": "opaque-id"})


class ServiceAccounts(Resource):
    """Read the accounts that groups have made for programs."""

    def get(self, id: str, **options: Unpack[Options]) -> ServiceAccount:
        """Get a service account.

        Rights, quotas and key of an account that a group has made for a program. For members of the group; the key is
        for its administrators.

        Args:
            id: Name of the group and name of the account, joined by an underscore.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /service_accounts/{id}`, https://docs.virustotal.com/reference/get-a-service-account-object
        """
        return self._send(GET, {"id": id}, options)


class AsyncServiceAccounts(AsyncResource):
    """Read the accounts that groups have made for programs."""

    async def get(self, id: str, **options: Unpack[Options]) -> ServiceAccount:
        """Get a service account.

        Rights, quotas and key of an account that a group has made for a program. For members of the group; the key is
        for its administrators.

        Args:
            id: Name of the group and name of the account, joined by an underscore.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /service_accounts/{id}`, https://docs.virustotal.com/reference/get-a-service-account-object
        """
        return await self._send(GET, {"id": id}, options)
