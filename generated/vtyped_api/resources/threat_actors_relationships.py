"""Types and ids of what is related to threat actors, without attributes.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor

COLLECTIONS: Operation[Descriptor] = Operation(
    "threat_actors.relationships.collections",
    "/threat_actors/{id}/relationships/collections",
    {"id": "opaque-id"},
    page_size=40,
)
COMMENTS: Operation[Descriptor] = Operation(
    "threat_actors.relationships.comments",
    "/threat_actors/{id}/relationships/comments",
    {"id": "opaque-id"},
    page_size=40,
)
REFERENCES: Operation[Descriptor] = Operation(
    "threat_actors.relationships.references",
    "/threat_actors/{id}/relationships/references",
    {"id": "opaque-id"},
    page_size=40,
)
RELATED_DOMAINS: Operation[Descriptor] = Operation(
    "threat_actors.relationships.related_domains",
    "/threat_actors/{id}/relationships/related_domains",
    {"id": "opaque-id"},
    page_size=40,
)
RELATED_FILES: Operation[Descriptor] = Operation(
    "threat_actors.relationships.related_files",
    "/threat_actors/{id}/relationships/related_files",
    {"id": "opaque-id"},
    page_size=40,
)
RELATED_IP_ADDRESSES: Operation[Descriptor] = Operation(
    "threat_actors.relationships.related_ip_addresses",
    "/threat_actors/{id}/relationships/related_ip_addresses",
    {"id": "opaque-id"},
    page_size=40,
)
RELATED_REFERENCES: Operation[Descriptor] = Operation(
    "threat_actors.relationships.related_references",
    "/threat_actors/{id}/relationships/related_references",
    {"id": "opaque-id"},
    page_size=40,
)
RELATED_URLS: Operation[Descriptor] = Operation(
    "threat_actors.relationships.related_urls",
    "/threat_actors/{id}/relationships/related_urls",
    {"id": "opaque-id"},
    page_size=40,
)


class ThreatActorsRelationships(Resource):
    """Types and ids of what is related to threat actors, without attributes."""

    def collections(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Collections that are tied to the threat actor. Types and ids only. Needs VirusTotal Enterprise with the
        Threat Landscape module.

        `GET /threat_actors/{id}/relationships/collections`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def comments(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Comments of the community on the threat actor. Types and ids only. Needs VirusTotal Enterprise with the
        Threat Landscape module.

        `GET /threat_actors/{id}/relationships/comments`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def references(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """References about the threat actor. Types and ids only. Needs VirusTotal Enterprise with the Threat Landscape
        module.

        `GET /threat_actors/{id}/relationships/references`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(REFERENCES, {"id": id}, paging)

    def related_domains(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Domains that are tied to the threat actor. Types and ids only. Needs VirusTotal Enterprise with the Threat
        Landscape module.

        `GET /threat_actors/{id}/relationships/related_domains`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_DOMAINS, {"id": id}, paging)

    def related_files(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that are tied to the threat actor. Types and ids only. Needs VirusTotal Enterprise with the Threat
        Landscape module.

        `GET /threat_actors/{id}/relationships/related_files`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_FILES, {"id": id}, paging)

    def related_ip_addresses(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """IP addresses that are tied to the threat actor. Types and ids only. Needs VirusTotal Enterprise with the
        Threat Landscape module.

        `GET /threat_actors/{id}/relationships/related_ip_addresses`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_IP_ADDRESSES, {"id": id}, paging)

    def related_references(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """References of what is tied to the threat actor. Types and ids only. Needs VirusTotal Enterprise with the
        Threat Landscape module.

        `GET /threat_actors/{id}/relationships/related_references`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_REFERENCES, {"id": id}, paging)

    def related_urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """URLs that are tied to the threat actor. Types and ids only. Needs VirusTotal Enterprise with the Threat
        Landscape module.

        `GET /threat_actors/{id}/relationships/related_urls`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_URLS, {"id": id}, paging)


class AsyncThreatActorsRelationships(AsyncResource):
    """Types and ids of what is related to threat actors, without attributes."""

    def collections(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Collections that are tied to the threat actor. Types and ids only. Needs VirusTotal Enterprise with the
        Threat Landscape module.

        `GET /threat_actors/{id}/relationships/collections`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def comments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Comments of the community on the threat actor. Types and ids only. Needs VirusTotal Enterprise with the
        Threat Landscape module.

        `GET /threat_actors/{id}/relationships/comments`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def references(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """References about the threat actor. Types and ids only. Needs VirusTotal Enterprise with the Threat Landscape
        module.

        `GET /threat_actors/{id}/relationships/references`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(REFERENCES, {"id": id}, paging)

    def related_domains(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Domains that are tied to the threat actor. Types and ids only. Needs VirusTotal Enterprise with the Threat
        Landscape module.

        `GET /threat_actors/{id}/relationships/related_domains`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_DOMAINS, {"id": id}, paging)

    def related_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that are tied to the threat actor. Types and ids only. Needs VirusTotal Enterprise with the Threat
        Landscape module.

        `GET /threat_actors/{id}/relationships/related_files`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_FILES, {"id": id}, paging)

    def related_ip_addresses(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """IP addresses that are tied to the threat actor. Types and ids only. Needs VirusTotal Enterprise with the
        Threat Landscape module.

        `GET /threat_actors/{id}/relationships/related_ip_addresses`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_IP_ADDRESSES, {"id": id}, paging)

    def related_references(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """References of what is tied to the threat actor. Types and ids only. Needs VirusTotal Enterprise with the
        Threat Landscape module.

        `GET /threat_actors/{id}/relationships/related_references`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_REFERENCES, {"id": id}, paging)

    def related_urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """URLs that are tied to the threat actor. Types and ids only. Needs VirusTotal Enterprise with the Threat
        Landscape module.

        `GET /threat_actors/{id}/relationships/related_urls`, https://docs.virustotal.com/reference/threat-actors-object
        """
        return self._collection(RELATED_URLS, {"id": id}, paging)
