"""Types and ids of what is related to private urls, without attributes.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime import answers
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor

ANALYSES: Operation[Descriptor] = Operation(
    "private.urls.relationships.analyses", "/private/urls/{id}/relationships/analyses", {"id": "url-id"}, page_size=40
)
BEHAVIOURS: Operation[Descriptor] = Operation(
    "private.urls.relationships.behaviours",
    "/private/urls/{id}/relationships/behaviours",
    {"id": "url-id"},
    page_size=40,
)
DOWNLOADED_FILES: Operation[Descriptor] = Operation(
    "private.urls.relationships.downloaded_files",
    "/private/urls/{id}/relationships/downloaded_files",
    {"id": "url-id"},
    page_size=40,
)
LAST_SERVING_IP_ADDRESS: Operation[Descriptor | None] = Operation(
    "private.urls.relationships.last_serving_ip_address",
    "/private/urls/{id}/relationships/last_serving_ip_address",
    {"id": "url-id"},
    read=answers.one_or_none,
)
NETWORK_LOCATION: Operation[Descriptor | None] = Operation(
    "private.urls.relationships.network_location",
    "/private/urls/{id}/relationships/network_location",
    {"id": "url-id"},
    read=answers.one_or_none,
)


class PrivateUrlsRelationships(Resource):
    """Types and ids of what is related to private urls, without attributes."""

    def analyses(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Private analyses of the URL. Types and ids only. Needs a privilege or a product of its own.

        `GET /private/urls/{id}/relationships/analyses`, https://docs.virustotal.com/reference/private-urls
        """
        return self._collection(ANALYSES, {"id": id}, paging)

    def behaviours(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Sandbox reports on the URL, one for each sandbox that opened it. Types and ids only. Needs a privilege or a
        product of its own.

        `GET /private/urls/{id}/relationships/behaviours`, https://docs.virustotal.com/reference/private-urls
        """
        return self._collection(BEHAVIOURS, {"id": id}, paging)

    def downloaded_files(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that were fetched from the URL. Types and ids only. Needs a privilege or a product of its own.

        `GET /private/urls/{id}/relationships/downloaded_files`, https://docs.virustotal.com/reference/private-urls
        """
        return self._collection(DOWNLOADED_FILES, {"id": id}, paging)

    def last_serving_ip_address(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """IP address that served the URL last. Types and ids only. Needs a privilege or a product of its own.

        `GET /private/urls/{id}/relationships/last_serving_ip_address`, https://docs.virustotal.com/reference/private-urls
        """
        return self._send(LAST_SERVING_IP_ADDRESS, {"id": id}, options)

    def network_location(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """Domain or IP address in the URL. Types and ids only. Needs a privilege or a product of its own.

        `GET /private/urls/{id}/relationships/network_location`, https://docs.virustotal.com/reference/private-urls
        """
        return self._send(NETWORK_LOCATION, {"id": id}, options)


class AsyncPrivateUrlsRelationships(AsyncResource):
    """Types and ids of what is related to private urls, without attributes."""

    def analyses(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Private analyses of the URL. Types and ids only. Needs a privilege or a product of its own.

        `GET /private/urls/{id}/relationships/analyses`, https://docs.virustotal.com/reference/private-urls
        """
        return self._collection(ANALYSES, {"id": id}, paging)

    def behaviours(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Sandbox reports on the URL, one for each sandbox that opened it. Types and ids only. Needs a privilege or a
        product of its own.

        `GET /private/urls/{id}/relationships/behaviours`, https://docs.virustotal.com/reference/private-urls
        """
        return self._collection(BEHAVIOURS, {"id": id}, paging)

    def downloaded_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that were fetched from the URL. Types and ids only. Needs a privilege or a product of its own.

        `GET /private/urls/{id}/relationships/downloaded_files`, https://docs.virustotal.com/reference/private-urls
        """
        return self._collection(DOWNLOADED_FILES, {"id": id}, paging)

    async def last_serving_ip_address(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """IP address that served the URL last. Types and ids only. Needs a privilege or a product of its own.

        `GET /private/urls/{id}/relationships/last_serving_ip_address`, https://docs.virustotal.com/reference/private-urls
        """
        return await self._send(LAST_SERVING_IP_ADDRESS, {"id": id}, options)

    async def network_location(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """Domain or IP address in the URL. Types and ids only. Needs a privilege or a product of its own.

        `GET /private/urls/{id}/relationships/network_location`, https://docs.virustotal.com/reference/private-urls
        """
        return await self._send(NETWORK_LOCATION, {"id": id}, options)
