"""Enter public reports with the indicators in them, and read them.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from ..runtime import inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.collection import IndicatorCollection
    from ..models.domain import Domain
    from ..models.file import File
    from ..models.indicators import IndicatorRelationships
    from ..models.ip_address import IpAddress
    from ..models.reference import Reference
    from ..models.threat_actor import ThreatActor
    from ..models.url import Url
    from ..runtime.objects import MissingObject
    from .references_relationships import AsyncReferencesRelationships, ReferencesRelationships

CREATE: Operation[Reference] = Operation(
    "references.create", "/references", {}, method="POST", repeatable=False, body="application/json"
)
GET: Operation[Reference] = Operation("references.get", "/references/{id}", {"id": "opaque-id"})
UPDATE: Operation[Reference] = Operation(
    "references.update",
    "/references/{id}",
    {"id": "opaque-id"},
    method="PATCH",
    repeatable=False,
    body="application/json",
)
COLLECTIONS: Operation[IndicatorCollection] = Operation(
    "references.collections", "/references/{id}/collections", {"id": "opaque-id"}, page_size=40
)
DOMAINS: Operation[Domain | MissingObject] = Operation(
    "references.domains", "/references/{id}/domains", {"id": "opaque-id"}, page_size=40
)
FILES: Operation[File | MissingObject] = Operation(
    "references.files", "/references/{id}/files", {"id": "opaque-id"}, page_size=40
)
IP_ADDRESSES: Operation[IpAddress | MissingObject] = Operation(
    "references.ip_addresses", "/references/{id}/ip_addresses", {"id": "opaque-id"}, page_size=40
)
THREAT_ACTORS: Operation[ThreatActor] = Operation(
    "references.threat_actors", "/references/{id}/threat_actors", {"id": "opaque-id"}, page_size=40
)
URLS: Operation[Url | MissingObject] = Operation(
    "references.urls", "/references/{id}/urls", {"id": "opaque-id"}, page_size=40
)


class References(Resource):
    """Enter public reports with the indicators in them, and read them."""

    @cached_property
    def relationships(self) -> ReferencesRelationships:
        """Types and ids of what is related to references, without attributes."""
        from .references_relationships import ReferencesRelationships

        return ReferencesRelationships(self._transport)

    def create(
        self,
        url: str,
        *,
        title: str | None = None,
        author: str | None = None,
        creation_date: datetime | None = None,
        relationships: IndicatorRelationships | Mapping[str, Any] | None = None,
        **options: Unpack[Options],
    ) -> Reference:
        """Create a reference.

        Enters a public report or article, with the indicators found in it.

        Needs VirusTotal Enterprise with the Threat Landscape module, and a privilege to create references.

        Args:
            url: Address of the report or article.
            title: Title of the report or article.
            author: Who wrote it.
            creation_date: When it was published.
            relationships: Indicators of each kind.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            AlreadyExistsError: The thing exists already

        `POST /references`, https://github.com/VirusTotal/vt-py
        """
        return self._send(
            CREATE,
            {},
            options,
            body={
                "data": {
                    "type": "reference",
                    "attributes": {
                        "url": inputs.text("url", url, least=1),
                        **inputs.given(
                            {
                                "title": inputs.optional(inputs.text, "title", title),
                                "author": inputs.optional(inputs.text, "author", author),
                                "creation_date": inputs.optional(inputs.unix_time, "creation_date", creation_date),
                            }
                        ),
                    },
                    **inputs.given(
                        {
                            "relationships": inputs.optional(
                                inputs.typed, "relationships", relationships, like="IndicatorRelationships"
                            )
                        }
                    ),
                }
            },
        )

    def get(self, id: str, **options: Unpack[Options]) -> Reference:
        """Get a reference.

        A public report or article, by its id or by its URL in base64. Google Threat Intelligence gives reports as
        collections instead.

        Args:
            id: Id of the reference, a SHA-256, or the URL of the reference in base64 without the `=` padding.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /references/{id}`, https://docs.virustotal.com/reference/references-get
        """
        return self._send(GET, {"id": id}, options)

    def update(
        self,
        id: str,
        *,
        url: str | None = None,
        title: str | None = None,
        author: str | None = None,
        creation_date: datetime | None = None,
        relationships: IndicatorRelationships | Mapping[str, Any] | None = None,
        **options: Unpack[Options],
    ) -> Reference:
        """Change a reference.

        Changes the attributes that are given, and adds indicators.

        Args:
            id: Id of the reference, a SHA-256, or the URL of the reference in base64 without the `=` padding.
            url: Address of the report or article.
            title: Title of the report or article.
            author: Who wrote it.
            creation_date: When it was published.
            relationships: Indicators of each kind.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /references/{id}`, https://github.com/VirusTotal/vt-py
        """
        return self._send(
            UPDATE,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "reference",
                    "id": id,
                    "attributes": inputs.given(
                        {
                            "url": inputs.optional(inputs.text, "url", url, least=1),
                            "title": inputs.optional(inputs.text, "title", title),
                            "author": inputs.optional(inputs.text, "author", author),
                            "creation_date": inputs.optional(inputs.unix_time, "creation_date", creation_date),
                        }
                    ),
                    **inputs.given(
                        {
                            "relationships": inputs.optional(
                                inputs.typed, "relationships", relationships, like="IndicatorRelationships"
                            )
                        }
                    ),
                }
            },
        )

    def collections(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Collections that name the reference. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /references/{id}/collections`, https://docs.virustotal.com/reference/references
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def domains(self, id: str, **paging: Unpack[Paging]) -> Collection[Domain | MissingObject]:
        """Domains found in the reference. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /references/{id}/domains`, https://docs.virustotal.com/reference/references
        """
        return self._collection(DOMAINS, {"id": id}, paging)

    def files(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files found in the reference. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /references/{id}/files`, https://docs.virustotal.com/reference/references
        """
        return self._collection(FILES, {"id": id}, paging)

    def ip_addresses(self, id: str, **paging: Unpack[Paging]) -> Collection[IpAddress | MissingObject]:
        """IP addresses found in the reference. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /references/{id}/ip_addresses`, https://docs.virustotal.com/reference/references
        """
        return self._collection(IP_ADDRESSES, {"id": id}, paging)

    def threat_actors(self, id: str, **paging: Unpack[Paging]) -> Collection[ThreatActor]:
        """Threat actors that the reference is about. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /references/{id}/threat_actors`, https://docs.virustotal.com/reference/references
        """
        return self._collection(THREAT_ACTORS, {"id": id}, paging)

    def urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Url | MissingObject]:
        """URLs found in the reference. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /references/{id}/urls`, https://docs.virustotal.com/reference/references
        """
        return self._collection(URLS, {"id": id}, paging)


class AsyncReferences(AsyncResource):
    """Enter public reports with the indicators in them, and read them."""

    @cached_property
    def relationships(self) -> AsyncReferencesRelationships:
        """Types and ids of what is related to references, without attributes."""
        from .references_relationships import AsyncReferencesRelationships

        return AsyncReferencesRelationships(self._transport)

    async def create(
        self,
        url: str,
        *,
        title: str | None = None,
        author: str | None = None,
        creation_date: datetime | None = None,
        relationships: IndicatorRelationships | Mapping[str, Any] | None = None,
        **options: Unpack[Options],
    ) -> Reference:
        """Create a reference.

        Enters a public report or article, with the indicators found in it.

        Needs VirusTotal Enterprise with the Threat Landscape module, and a privilege to create references.

        Args:
            url: Address of the report or article.
            title: Title of the report or article.
            author: Who wrote it.
            creation_date: When it was published.
            relationships: Indicators of each kind.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            AlreadyExistsError: The thing exists already

        `POST /references`, https://github.com/VirusTotal/vt-py
        """
        return await self._send(
            CREATE,
            {},
            options,
            body={
                "data": {
                    "type": "reference",
                    "attributes": {
                        "url": inputs.text("url", url, least=1),
                        **inputs.given(
                            {
                                "title": inputs.optional(inputs.text, "title", title),
                                "author": inputs.optional(inputs.text, "author", author),
                                "creation_date": inputs.optional(inputs.unix_time, "creation_date", creation_date),
                            }
                        ),
                    },
                    **inputs.given(
                        {
                            "relationships": inputs.optional(
                                inputs.typed, "relationships", relationships, like="IndicatorRelationships"
                            )
                        }
                    ),
                }
            },
        )

    async def get(self, id: str, **options: Unpack[Options]) -> Reference:
        """Get a reference.

        A public report or article, by its id or by its URL in base64. Google Threat Intelligence gives reports as
        collections instead.

        Args:
            id: Id of the reference, a SHA-256, or the URL of the reference in base64 without the `=` padding.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /references/{id}`, https://docs.virustotal.com/reference/references-get
        """
        return await self._send(GET, {"id": id}, options)

    async def update(
        self,
        id: str,
        *,
        url: str | None = None,
        title: str | None = None,
        author: str | None = None,
        creation_date: datetime | None = None,
        relationships: IndicatorRelationships | Mapping[str, Any] | None = None,
        **options: Unpack[Options],
    ) -> Reference:
        """Change a reference.

        Changes the attributes that are given, and adds indicators.

        Args:
            id: Id of the reference, a SHA-256, or the URL of the reference in base64 without the `=` padding.
            url: Address of the report or article.
            title: Title of the report or article.
            author: Who wrote it.
            creation_date: When it was published.
            relationships: Indicators of each kind.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /references/{id}`, https://github.com/VirusTotal/vt-py
        """
        return await self._send(
            UPDATE,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "reference",
                    "id": id,
                    "attributes": inputs.given(
                        {
                            "url": inputs.optional(inputs.text, "url", url, least=1),
                            "title": inputs.optional(inputs.text, "title", title),
                            "author": inputs.optional(inputs.text, "author", author),
                            "creation_date": inputs.optional(inputs.unix_time, "creation_date", creation_date),
                        }
                    ),
                    **inputs.given(
                        {
                            "relationships": inputs.optional(
                                inputs.typed, "relationships", relationships, like="IndicatorRelationships"
                            )
                        }
                    ),
                }
            },
        )

    def collections(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Collections that name the reference. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /references/{id}/collections`, https://docs.virustotal.com/reference/references
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def domains(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Domain | MissingObject]:
        """Domains found in the reference. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /references/{id}/domains`, https://docs.virustotal.com/reference/references
        """
        return self._collection(DOMAINS, {"id": id}, paging)

    def files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files found in the reference. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /references/{id}/files`, https://docs.virustotal.com/reference/references
        """
        return self._collection(FILES, {"id": id}, paging)

    def ip_addresses(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IpAddress | MissingObject]:
        """IP addresses found in the reference. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /references/{id}/ip_addresses`, https://docs.virustotal.com/reference/references
        """
        return self._collection(IP_ADDRESSES, {"id": id}, paging)

    def threat_actors(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[ThreatActor]:
        """Threat actors that the reference is about. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /references/{id}/threat_actors`, https://docs.virustotal.com/reference/references
        """
        return self._collection(THREAT_ACTORS, {"id": id}, paging)

    def urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Url | MissingObject]:
        """URLs found in the reference. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /references/{id}/urls`, https://docs.virustotal.com/reference/references
        """
        return self._collection(URLS, {"id": id}, paging)
