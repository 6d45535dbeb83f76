"""Types and ids of what is related to references, without attributes.

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
    "references.relationships.collections",
    "/references/{id}/relationships/collections",
    {"id": "opaque-id"},
    page_size=40,
)
DOMAINS: Operation[Descriptor] = Operation(
    "references.relationships.domains", "/references/{id}/relationships/domains", {"id": "opaque-id"}, page_size=40
)
FILES: Operation[Descriptor] = Operation(
    "references.relationships.files", "/references/{id}/relationships/files", {"id": "opaque-id"}, page_size=40
)
IP_ADDRESSES: Operation[Descriptor] = Operation(
    "references.relationships.ip_addresses",
    "/references/{id}/relationships/ip_addresses",
    {"id": "opaque-id"},
    page_size=40,
)
THREAT_ACTORS: Operation[Descriptor] = Operation(
    "references.relationships.threat_actors",
    "/references/{id}/relationships/threat_actors",
    {"id": "opaque-id"},
    page_size=40,
)
URLS: Operation[Descriptor] = Operation(
    "references.relationships.urls", "/references/{id}/relationships/urls", {"id": "opaque-id"}, page_size=40
)


class ReferencesRelationships(Resource):
    """Types and ids of what is related to references, without attributes."""

    def collections(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Collections that name the reference. Types and ids only. Needs VirusTotal Enterprise with the Threat
        Landscape module.

        `GET /references/{id}/relationships/collections`, https://docs.virustotal.com/reference/references
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def domains(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Domains found in the reference. Types and ids only. Needs VirusTotal Enterprise with the Threat Landscape
        module.

        `GET /references/{id}/relationships/domains`, https://docs.virustotal.com/reference/references
        """
        return self._collection(DOMAINS, {"id": id}, paging)

    def files(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files found in the reference. Types and ids only. Needs VirusTotal Enterprise with the Threat Landscape
        module.

        `GET /references/{id}/relationships/files`, https://docs.virustotal.com/reference/references
        """
        return self._collection(FILES, {"id": id}, paging)

    def ip_addresses(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """IP addresses found in the reference. Types and ids only. Needs VirusTotal Enterprise with the Threat
        Landscape module.

        `GET /references/{id}/relationships/ip_addresses`, https://docs.virustotal.com/reference/references
        """
        return self._collection(IP_ADDRESSES, {"id": id}, paging)

    def threat_actors(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Threat actors that the reference is about. Types and ids only. Needs VirusTotal Enterprise with the Threat
        Landscape module.

        `GET /references/{id}/relationships/threat_actors`, https://docs.virustotal.com/reference/references
        """
        return self._collection(THREAT_ACTORS, {"id": id}, paging)

    def urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """URLs found in the reference. Types and ids only. Needs VirusTotal Enterprise with the Threat Landscape
        module.

        `GET /references/{id}/relationships/urls`, https://docs.virustotal.com/reference/references
        """
        return self._collection(URLS, {"id": id}, paging)


class AsyncReferencesRelationships(AsyncResource):
    """Types and ids of what is related to references, without attributes."""

    def collections(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Collections that name the reference. Types and ids only. Needs VirusTotal Enterprise with the Threat
        Landscape module.

        `GET /references/{id}/relationships/collections`, https://docs.virustotal.com/reference/references
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def domains(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Domains found in the reference. Types and ids only. Needs VirusTotal Enterprise with the Threat Landscape
        module.

        `GET /references/{id}/relationships/domains`, https://docs.virustotal.com/reference/references
        """
        return self._collection(DOMAINS, {"id": id}, paging)

    def files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files found in the reference. Types and ids only. Needs VirusTotal Enterprise with the Threat Landscape
        module.

        `GET /references/{id}/relationships/files`, https://docs.virustotal.com/reference/references
        """
        return self._collection(FILES, {"id": id}, paging)

    def ip_addresses(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """IP addresses found in the reference. Types and ids only. Needs VirusTotal Enterprise with the Threat
        Landscape module.

        `GET /references/{id}/relationships/ip_addresses`, https://docs.virustotal.com/reference/references
        """
        return self._collection(IP_ADDRESSES, {"id": id}, paging)

    def threat_actors(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Threat actors that the reference is about. Types and ids only. Needs VirusTotal Enterprise with the Threat
        Landscape module.

        `GET /references/{id}/relationships/threat_actors`, https://docs.virustotal.com/reference/references
        """
        return self._collection(THREAT_ACTORS, {"id": id}, paging)

    def urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """URLs found in the reference. Types and ids only. Needs VirusTotal Enterprise with the Threat Landscape
        module.

        `GET /references/{id}/relationships/urls`, https://docs.virustotal.com/reference/references
        """
        return self._collection(URLS, {"id": id}, paging)
