"""Types and ids of what is related to ip addresses, without attributes.

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
    "ip_addresses.relationships.collections",
    "/ip_addresses/{ip}/relationships/collections",
    {"ip": "ip-address"},
    page_size=40,
)
COMMENTS: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.comments",
    "/ip_addresses/{ip}/relationships/comments",
    {"ip": "ip-address"},
    page_size=40,
)
COMMUNICATING_FILES: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.communicating_files",
    "/ip_addresses/{ip}/relationships/communicating_files",
    {"ip": "ip-address"},
    page_size=40,
)
DOWNLOADED_FILES: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.downloaded_files",
    "/ip_addresses/{ip}/relationships/downloaded_files",
    {"ip": "ip-address"},
    page_size=40,
)
GRAPHS: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.graphs", "/ip_addresses/{ip}/relationships/graphs", {"ip": "ip-address"}, page_size=40
)
HISTORICAL_SSL_CERTIFICATES: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.historical_ssl_certificates",
    "/ip_addresses/{ip}/relationships/historical_ssl_certificates",
    {"ip": "ip-address"},
    page_size=40,
)
HISTORICAL_WHOIS: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.historical_whois",
    "/ip_addresses/{ip}/relationships/historical_whois",
    {"ip": "ip-address"},
    page_size=40,
)
REFERRER_FILES: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.referrer_files",
    "/ip_addresses/{ip}/relationships/referrer_files",
    {"ip": "ip-address"},
    page_size=40,
)
RELATED_COMMENTS: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.related_comments",
    "/ip_addresses/{ip}/relationships/related_comments",
    {"ip": "ip-address"},
    page_size=40,
)
RELATED_REFERENCES: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.related_references",
    "/ip_addresses/{ip}/relationships/related_references",
    {"ip": "ip-address"},
    page_size=40,
)
RELATED_THREAT_ACTORS: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.related_threat_actors",
    "/ip_addresses/{ip}/relationships/related_threat_actors",
    {"ip": "ip-address"},
    page_size=40,
)
RESOLUTIONS: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.resolutions",
    "/ip_addresses/{ip}/relationships/resolutions",
    {"ip": "ip-address"},
    page_size=40,
)
URLS: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.urls", "/ip_addresses/{ip}/relationships/urls", {"ip": "ip-address"}, page_size=40
)
USER_VOTES: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.user_votes",
    "/ip_addresses/{ip}/relationships/user_votes",
    {"ip": "ip-address"},
    page_size=40,
)
VOTES: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.votes", "/ip_addresses/{ip}/relationships/votes", {"ip": "ip-address"}, page_size=40
)
ASSOCIATIONS: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.associations",
    "/ip_addresses/{ip}/relationships/associations",
    {"ip": "ip-address"},
    page_size=40,
)
CAMPAIGNS: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.campaigns",
    "/ip_addresses/{ip}/relationships/campaigns",
    {"ip": "ip-address"},
    page_size=40,
)
MALWARE_FAMILIES: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.malware_families",
    "/ip_addresses/{ip}/relationships/malware_families",
    {"ip": "ip-address"},
    page_size=40,
)
RELATED_REPORTS: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.related_reports",
    "/ip_addresses/{ip}/relationships/related_reports",
    {"ip": "ip-address"},
    page_size=40,
)
REPORTS: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.reports", "/ip_addresses/{ip}/relationships/reports", {"ip": "ip-address"}, page_size=40
)
SOFTWARE_TOOLKITS: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.software_toolkits",
    "/ip_addresses/{ip}/relationships/software_toolkits",
    {"ip": "ip-address"},
    page_size=40,
)
VULNERABILITIES: Operation[Descriptor] = Operation(
    "ip_addresses.relationships.vulnerabilities",
    "/ip_addresses/{ip}/relationships/vulnerabilities",
    {"ip": "ip-address"},
    page_size=40,
)


class IpAddressesRelationships(Resource):
    """Types and ids of what is related to ip addresses, without attributes."""

    def collections(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Collections that list the IP address. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/collections`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(COLLECTIONS, {"ip": ip}, paging)

    def comments(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Comments of the community on the IP address. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/comments`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(COMMENTS, {"ip": ip}, paging)

    def communicating_files(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that contact the IP address when they run in a sandbox. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/communicating_files`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(COMMUNICATING_FILES, {"ip": ip}, paging)

    def downloaded_files(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that were downloaded from the IP address. Types and ids only. Needs VirusTotal Enterprise.

        `GET /ip_addresses/{ip}/relationships/downloaded_files`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(DOWNLOADED_FILES, {"ip": ip}, paging)

    def graphs(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Graphs in which the IP address is a node. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/graphs`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(GRAPHS, {"ip": ip}, paging)

    def historical_ssl_certificates(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """TLS certificates seen for the IP address over time. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/historical_ssl_certificates`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(HISTORICAL_SSL_CERTIFICATES, {"ip": ip}, paging)

    def historical_whois(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """WHOIS records of the IP address over time. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/historical_whois`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(HISTORICAL_WHOIS, {"ip": ip}, paging)

    def referrer_files(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that contain the IP address. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/referrer_files`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(REFERRER_FILES, {"ip": ip}, paging)

    def related_comments(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Comments on objects that are related to the IP address. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/related_comments`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RELATED_COMMENTS, {"ip": ip}, paging)

    def related_references(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """References of the collections that list the IP address. Types and ids only. Needs VirusTotal Enterprise.

        `GET /ip_addresses/{ip}/relationships/related_references`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RELATED_REFERENCES, {"ip": ip}, paging)

    def related_threat_actors(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Threat actors of the collections that list the IP address. Types and ids only. Needs VirusTotal Enterprise.

        `GET /ip_addresses/{ip}/relationships/related_threat_actors`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RELATED_THREAT_ACTORS, {"ip": ip}, paging)

    def resolutions(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Host names that resolved to the IP address over time. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/resolutions`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RESOLUTIONS, {"ip": ip}, paging)

    def urls(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """URLs that have the IP address as host. Types and ids only. Needs VirusTotal Enterprise.

        `GET /ip_addresses/{ip}/relationships/urls`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(URLS, {"ip": ip}, paging)

    def user_votes(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Votes on the IP address by the user whose key makes the call. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/user_votes`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(USER_VOTES, {"ip": ip}, paging)

    def votes(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Votes of the community on the IP address. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/votes`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(VOTES, {"ip": ip}, paging)

    def associations(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Campaigns, malware families, reports and other threats of Google Threat Intelligence that the IP address is
        tied to. Types and ids only. Needs a privilege or a product of its own.

        `GET /ip_addresses/{ip}/relationships/associations`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(ASSOCIATIONS, {"ip": ip}, paging)

    def campaigns(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Campaigns of Google Threat Intelligence that the IP address is tied to. Types and ids only. Needs a privilege
        or a product of its own.

        `GET /ip_addresses/{ip}/relationships/campaigns`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(CAMPAIGNS, {"ip": ip}, paging)

    def malware_families(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Malware families of Google Threat Intelligence that the IP address is tied to. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /ip_addresses/{ip}/relationships/malware_families`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(MALWARE_FAMILIES, {"ip": ip}, paging)

    def related_reports(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Reports of Google Threat Intelligence that the IP address is related to. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /ip_addresses/{ip}/relationships/related_reports`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RELATED_REPORTS, {"ip": ip}, paging)

    def reports(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Reports of Google Threat Intelligence that name the IP address. Types and ids only. Needs a privilege or a
        product of its own.

        `GET /ip_addresses/{ip}/relationships/reports`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(REPORTS, {"ip": ip}, paging)

    def software_toolkits(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Software and toolkits of Google Threat Intelligence that the IP address is tied to. Types and ids only. Needs
        a privilege or a product of its own.

        `GET /ip_addresses/{ip}/relationships/software_toolkits`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(SOFTWARE_TOOLKITS, {"ip": ip}, paging)

    def vulnerabilities(self, ip: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Vulnerabilities of Google Threat Intelligence that the IP address is tied to. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /ip_addresses/{ip}/relationships/vulnerabilities`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(VULNERABILITIES, {"ip": ip}, paging)


class AsyncIpAddressesRelationships(AsyncResource):
    """Types and ids of what is related to ip addresses, without attributes."""

    def collections(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Collections that list the IP address. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/collections`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(COLLECTIONS, {"ip": ip}, paging)

    def comments(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Comments of the community on the IP address. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/comments`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(COMMENTS, {"ip": ip}, paging)

    def communicating_files(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that contact the IP address when they run in a sandbox. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/communicating_files`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(COMMUNICATING_FILES, {"ip": ip}, paging)

    def downloaded_files(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that were downloaded from the IP address. Types and ids only. Needs VirusTotal Enterprise.

        `GET /ip_addresses/{ip}/relationships/downloaded_files`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(DOWNLOADED_FILES, {"ip": ip}, paging)

    def graphs(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Graphs in which the IP address is a node. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/graphs`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(GRAPHS, {"ip": ip}, paging)

    def historical_ssl_certificates(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """TLS certificates seen for the IP address over time. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/historical_ssl_certificates`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(HISTORICAL_SSL_CERTIFICATES, {"ip": ip}, paging)

    def historical_whois(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """WHOIS records of the IP address over time. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/historical_whois`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(HISTORICAL_WHOIS, {"ip": ip}, paging)

    def referrer_files(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that contain the IP address. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/referrer_files`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(REFERRER_FILES, {"ip": ip}, paging)

    def related_comments(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Comments on objects that are related to the IP address. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/related_comments`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RELATED_COMMENTS, {"ip": ip}, paging)

    def related_references(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """References of the collections that list the IP address. Types and ids only. Needs VirusTotal Enterprise.

        `GET /ip_addresses/{ip}/relationships/related_references`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RELATED_REFERENCES, {"ip": ip}, paging)

    def related_threat_actors(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Threat actors of the collections that list the IP address. Types and ids only. Needs VirusTotal Enterprise.

        `GET /ip_addresses/{ip}/relationships/related_threat_actors`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RELATED_THREAT_ACTORS, {"ip": ip}, paging)

    def resolutions(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Host names that resolved to the IP address over time. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/resolutions`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RESOLUTIONS, {"ip": ip}, paging)

    def urls(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """URLs that have the IP address as host. Types and ids only. Needs VirusTotal Enterprise.

        `GET /ip_addresses/{ip}/relationships/urls`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(URLS, {"ip": ip}, paging)

    def user_votes(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Votes on the IP address by the user whose key makes the call. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/user_votes`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(USER_VOTES, {"ip": ip}, paging)

    def votes(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Votes of the community on the IP address. Types and ids only.

        `GET /ip_addresses/{ip}/relationships/votes`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(VOTES, {"ip": ip}, paging)

    def associations(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Campaigns, malware families, reports and other threats of Google Threat Intelligence that the IP address is
        tied to. Types and ids only. Needs a privilege or a product of its own.

        `GET /ip_addresses/{ip}/relationships/associations`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(ASSOCIATIONS, {"ip": ip}, paging)

    def campaigns(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Campaigns of Google Threat Intelligence that the IP address is tied to. Types and ids only. Needs a privilege
        or a product of its own.

        `GET /ip_addresses/{ip}/relationships/campaigns`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(CAMPAIGNS, {"ip": ip}, paging)

    def malware_families(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Malware families of Google Threat Intelligence that the IP address is tied to. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /ip_addresses/{ip}/relationships/malware_families`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(MALWARE_FAMILIES, {"ip": ip}, paging)

    def related_reports(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Reports of Google Threat Intelligence that the IP address is related to. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /ip_addresses/{ip}/relationships/related_reports`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RELATED_REPORTS, {"ip": ip}, paging)

    def reports(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Reports of Google Threat Intelligence that name the IP address. Types and ids only. Needs a privilege or a
        product of its own.

        `GET /ip_addresses/{ip}/relationships/reports`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(REPORTS, {"ip": ip}, paging)

    def software_toolkits(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Software and toolkits of Google Threat Intelligence that the IP address is tied to. Types and ids only. Needs
        a privilege or a product of its own.

        `GET /ip_addresses/{ip}/relationships/software_toolkits`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(SOFTWARE_TOOLKITS, {"ip": ip}, paging)

    def vulnerabilities(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Vulnerabilities of Google Threat Intelligence that the IP address is tied to. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /ip_addresses/{ip}/relationships/vulnerabilities`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(VULNERABILITIES, {"ip": ip}, paging)
