"""Read what is known of the people and groups behind attacks.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.collection import IndicatorCollection
    from ..models.comment import Comment
    from ..models.domain import Domain
    from ..models.file import File
    from ..models.ip_address import IpAddress
    from ..models.reference import Reference
    from ..models.threat_actor import ThreatActor
    from ..models.url import Url
    from ..runtime.objects import MissingObject
    from .threat_actors_relationships import AsyncThreatActorsRelationships, ThreatActorsRelationships

GET: Operation[ThreatActor] = Operation("threat_actors.get", "/threat_actors/{id}", {"id": "opaque-id"})
COLLECTIONS: Operation[IndicatorCollection] = Operation(
    "threat_actors.collections", "/threat_actors/{id}/collections", {"id": "opaque-id"}, page_size=40
)
COMMENTS: Operation[Comment] = Operation(
    "threat_actors.comments", "/threat_actors/{id}/comments", {"id": "opaque-id"}, page_size=40
)
REFERENCES: Operation[Reference] = Operation(
    "threat_actors.references", "/threat_actors/{id}/references", {"id": "opaque-id"}, page_size=40
)
RELATED_DOMAINS: Operation[Domain | MissingObject] = Operation(
    "threat_actors.related_domains", "/threat_actors/{id}/related_domains", {"id": "opaque-id"}, page_size=40
)
RELATED_FILES: Operation[File | MissingObject] = Operation(
    "threat_actors.related_files", "/threat_actors/{id}/related_files", {"id": "opaque-id"}, page_size=40
)
RELATED_IP_ADDRESSES: Operation[IpAddress | MissingObject] = Operation(
    "threat_actors.related_ip_addresses", "/threat_actors/{id}/related_ip_addresses", {"id": "opaque-id"}, page_size=40
)
RELATED_REFERENCES: Operation[Reference] = Operation(
    "threat_actors.related_references", "/threat_actors/{id}/related_references", {"id": "opaque-id"}, page_size=40
)
RELATED_URLS: Operation[Url | MissingObject] = Operation(
    "threat_actors.related_urls", "/threat_actors/{id}/related_urls", {"id": "opaque-id"}, page_size=40
)


class ThreatActors(Resource):
    """Read what is known of the people and groups behind attacks."""

    @cached_property
    def relationships(self) -> ThreatActorsRelationships:
        """Types and ids of what is related to threat actors, without attributes."""
        from .threat_actors_relationships import ThreatActorsRelationships

        return ThreatActorsRelationships(self._transport)

    def get(self, id: str, **options: Unpack[Options]) -> ThreatActor:
        """Get a threat actor.

        A person or group behind attacks, by UUID, name or another name.

        Deprecated: Google Threat Intelligence gives threat actors as collections.

        Args:
            id: UUID of the threat actor, its name, or one of its other names.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /threat_actors/{id}`, https://docs.virustotal.com/reference/threat-actors
        """
        return self._send(GET, {"id": id}, options)

    def collections(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Collections that are tied to the threat actor. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /threat_actors/{id}/collections`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def comments(self, id: str, **paging: Unpack[Paging]) -> Collection[Comment]:
        """Comments of the community on the threat actor. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /threat_actors/{id}/comments`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def references(self, id: str, **paging: Unpack[Paging]) -> Collection[Reference]:
        """References about the threat actor. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /threat_actors/{id}/references`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(REFERENCES, {"id": id}, paging)

    def related_domains(self, id: str, **paging: Unpack[Paging]) -> Collection[Domain | MissingObject]:
        """Domains that are tied to the threat actor. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /threat_actors/{id}/related_domains`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_DOMAINS, {"id": id}, paging)

    def related_files(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that are tied to the threat actor. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /threat_actors/{id}/related_files`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_FILES, {"id": id}, paging)

    def related_ip_addresses(self, id: str, **paging: Unpack[Paging]) -> Collection[IpAddress | MissingObject]:
        """IP addresses that are tied to the threat actor. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /threat_actors/{id}/related_ip_addresses`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_IP_ADDRESSES, {"id": id}, paging)

    def related_references(self, id: str, **paging: Unpack[Paging]) -> Collection[Reference]:
        """References of what is tied to the threat actor. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /threat_actors/{id}/related_references`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_REFERENCES, {"id": id}, paging)

    def related_urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Url | MissingObject]:
        """URLs that are tied to the threat actor. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /threat_actors/{id}/related_urls`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_URLS, {"id": id}, paging)


class AsyncThreatActors(AsyncResource):
    """Read what is known of the people and groups behind attacks."""

    @cached_property
    def relationships(self) -> AsyncThreatActorsRelationships:
        """Types and ids of what is related to threat actors, without attributes."""
        from .threat_actors_relationships import AsyncThreatActorsRelationships

        return AsyncThreatActorsRelationships(self._transport)

    async def get(self, id: str, **options: Unpack[Options]) -> ThreatActor:
        """Get a threat actor.

        A person or group behind attacks, by UUID, name or another name.

        Deprecated: Google Threat Intelligence gives threat actors as collections.

        Args:
            id: UUID of the threat actor, its name, or one of its other names.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /threat_actors/{id}`, https://docs.virustotal.com/reference/threat-actors
        """
        return await self._send(GET, {"id": id}, options)

    def collections(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Collections that are tied to the threat actor. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /threat_actors/{id}/collections`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def comments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Comment]:
        """Comments of the community on the threat actor. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /threat_actors/{id}/comments`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def references(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Reference]:
        """References about the threat actor. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /threat_actors/{id}/references`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(REFERENCES, {"id": id}, paging)

    def related_domains(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Domain | MissingObject]:
        """Domains that are tied to the threat actor. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /threat_actors/{id}/related_domains`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_DOMAINS, {"id": id}, paging)

    def related_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that are tied to the threat actor. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /threat_actors/{id}/related_files`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_FILES, {"id": id}, paging)

    def related_ip_addresses(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IpAddress | MissingObject]:
        """IP addresses that are tied to the threat actor. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /threat_actors/{id}/related_ip_addresses`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_IP_ADDRESSES, {"id": id}, paging)

    def related_references(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Reference]:
        """References of what is tied to the threat actor. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /threat_actors/{id}/related_references`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_REFERENCES, {"id": id}, paging)

    def related_urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Url | MissingObject]:
        """URLs that are tied to the threat actor. Needs VirusTotal Enterprise with the Threat Landscape module.

        `GET /threat_actors/{id}/related_urls`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_URLS, {"id": id}, paging)
