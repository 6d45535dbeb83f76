"""Types and ids of what is related to domains, without attributes.

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

CAA_RECORDS: Operation[Descriptor] = Operation(
    "domains.relationships.caa_records",
    "/domains/{domain}/relationships/caa_records",
    {"domain": "domain"},
    page_size=40,
)
CNAME_RECORDS: Operation[Descriptor] = Operation(
    "domains.relationships.cname_records",
    "/domains/{domain}/relationships/cname_records",
    {"domain": "domain"},
    page_size=40,
)
COLLECTIONS: Operation[Descriptor] = Operation(
    "domains.relationships.collections",
    "/domains/{domain}/relationships/collections",
    {"domain": "domain"},
    page_size=40,
)
COMMENTS: Operation[Descriptor] = Operation(
    "domains.relationships.comments", "/domains/{domain}/relationships/comments", {"domain": "domain"}, page_size=40
)
COMMUNICATING_FILES: Operation[Descriptor] = Operation(
    "domains.relationships.communicating_files",
    "/domains/{domain}/relationships/communicating_files",
    {"domain": "domain"},
    page_size=40,
)
DOWNLOADED_FILES: Operation[Descriptor] = Operation(
    "domains.relationships.downloaded_files",
    "/domains/{domain}/relationships/downloaded_files",
    {"domain": "domain"},
    page_size=40,
)
GRAPHS: Operation[Descriptor] = Operation(
    "domains.relationships.graphs", "/domains/{domain}/relationships/graphs", {"domain": "domain"}, page_size=40
)
HISTORICAL_SSL_CERTIFICATES: Operation[Descriptor] = Operation(
    "domains.relationships.historical_ssl_certificates",
    "/domains/{domain}/relationships/historical_ssl_certificates",
    {"domain": "domain"},
    page_size=40,
)
HISTORICAL_WHOIS: Operation[Descriptor] = Operation(
    "domains.relationships.historical_whois",
    "/domains/{domain}/relationships/historical_whois",
    {"domain": "domain"},
    page_size=40,
)
IMMEDIATE_PARENT: Operation[Descriptor | None] = Operation(
    "domains.relationships.immediate_parent",
    "/domains/{domain}/relationships/immediate_parent",
    {"domain": "domain"},
    read=answers.one_or_none,
)
MX_RECORDS: Operation[Descriptor] = Operation(
    "domains.relationships.mx_records", "/domains/{domain}/relationships/mx_records", {"domain": "domain"}, page_size=40
)
NS_RECORDS: Operation[Descriptor] = Operation(
    "domains.relationships.ns_records", "/domains/{domain}/relationships/ns_records", {"domain": "domain"}, page_size=40
)
PARENT: Operation[Descriptor | None] = Operation(
    "domains.relationships.parent",
    "/domains/{domain}/relationships/parent",
    {"domain": "domain"},
    read=answers.one_or_none,
)
REFERRER_FILES: Operation[Descriptor] = Operation(
    "domains.relationships.referrer_files",
    "/domains/{domain}/relationships/referrer_files",
    {"domain": "domain"},
    page_size=40,
)
RELATED_COMMENTS: Operation[Descriptor] = Operation(
    "domains.relationships.related_comments",
    "/domains/{domain}/relationships/related_comments",
    {"domain": "domain"},
    page_size=40,
)
RELATED_REFERENCES: Operation[Descriptor] = Operation(
    "domains.relationships.related_references",
    "/domains/{domain}/relationships/related_references",
    {"domain": "domain"},
    page_size=40,
)
RELATED_THREAT_ACTORS: Operation[Descriptor] = Operation(
    "domains.relationships.related_threat_actors",
    "/domains/{domain}/relationships/related_threat_actors",
    {"domain": "domain"},
    page_size=40,
)
RESOLUTIONS: Operation[Descriptor] = Operation(
    "domains.relationships.resolutions",
    "/domains/{domain}/relationships/resolutions",
    {"domain": "domain"},
    page_size=40,
)
SIBLINGS: Operation[Descriptor] = Operation(
    "domains.relationships.siblings", "/domains/{domain}/relationships/siblings", {"domain": "domain"}, page_size=40
)
SOA_RECORDS: Operation[Descriptor] = Operation(
    "domains.relationships.soa_records",
    "/domains/{domain}/relationships/soa_records",
    {"domain": "domain"},
    page_size=40,
)
SUBDOMAINS: Operation[Descriptor] = Operation(
    "domains.relationships.subdomains", "/domains/{domain}/relationships/subdomains", {"domain": "domain"}, page_size=40
)
URLS: Operation[Descriptor] = Operation(
    "domains.relationships.urls", "/domains/{domain}/relationships/urls", {"domain": "domain"}, page_size=40
)
USER_VOTES: Operation[Descriptor] = Operation(
    "domains.relationships.user_votes", "/domains/{domain}/relationships/user_votes", {"domain": "domain"}, page_size=40
)
VOTES: Operation[Descriptor] = Operation(
    "domains.relationships.votes", "/domains/{domain}/relationships/votes", {"domain": "domain"}, page_size=40
)
ASSOCIATIONS: Operation[Descriptor] = Operation(
    "domains.relationships.associations",
    "/domains/{domain}/relationships/associations",
    {"domain": "domain"},
    page_size=40,
)
CAMPAIGNS: Operation[Descriptor] = Operation(
    "domains.relationships.campaigns", "/domains/{domain}/relationships/campaigns", {"domain": "domain"}, page_size=40
)
MALWARE_FAMILIES: Operation[Descriptor] = Operation(
    "domains.relationships.malware_families",
    "/domains/{domain}/relationships/malware_families",
    {"domain": "domain"},
    page_size=40,
)
RELATED_REPORTS: Operation[Descriptor] = Operation(
    "domains.relationships.related_reports",
    "/domains/{domain}/relationships/related_reports",
    {"domain": "domain"},
    page_size=40,
)
REPORTS: Operation[Descriptor] = Operation(
    "domains.relationships.reports", "/domains/{domain}/relationships/reports", {"domain": "domain"}, page_size=40
)
SOFTWARE_TOOLKITS: Operation[Descriptor] = Operation(
    "domains.relationships.software_toolkits",
    "/domains/{domain}/relationships/software_toolkits",
    {"domain": "domain"},
    page_size=40,
)
VULNERABILITIES: Operation[Descriptor] = Operation(
    "domains.relationships.vulnerabilities",
    "/domains/{domain}/relationships/vulnerabilities",
    {"domain": "domain"},
    page_size=40,
)


class DomainsRelationships(Resource):
    """Types and ids of what is related to domains, without attributes."""

    def caa_records(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Domains named in the CAA records of the domain. Types and ids only. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/relationships/caa_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(CAA_RECORDS, {"domain": domain}, paging)

    def cname_records(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Domains named in the CNAME records of the domain. Types and ids only. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/relationships/cname_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(CNAME_RECORDS, {"domain": domain}, paging)

    def collections(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Collections that list the domain. Types and ids only.

        `GET /domains/{domain}/relationships/collections`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(COLLECTIONS, {"domain": domain}, paging)

    def comments(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Comments of the community on the domain. Types and ids only.

        `GET /domains/{domain}/relationships/comments`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(COMMENTS, {"domain": domain}, paging)

    def communicating_files(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that contact the domain when they run in a sandbox. Types and ids only.

        `GET /domains/{domain}/relationships/communicating_files`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(COMMUNICATING_FILES, {"domain": domain}, paging)

    def downloaded_files(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that were downloaded from the domain. Types and ids only. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/relationships/downloaded_files`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(DOWNLOADED_FILES, {"domain": domain}, paging)

    def graphs(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Graphs in which the domain is a node. Types and ids only.

        `GET /domains/{domain}/relationships/graphs`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(GRAPHS, {"domain": domain}, paging)

    def historical_ssl_certificates(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """TLS certificates seen for the domain over time. Types and ids only.

        `GET /domains/{domain}/relationships/historical_ssl_certificates`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(HISTORICAL_SSL_CERTIFICATES, {"domain": domain}, paging)

    def historical_whois(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """WHOIS records of the domain over time. Types and ids only.

        `GET /domains/{domain}/relationships/historical_whois`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(HISTORICAL_WHOIS, {"domain": domain}, paging)

    def immediate_parent(self, domain: str, **options: Unpack[Options]) -> Descriptor | None:
        """The domain one label above the domain. Types and ids only.

        `GET /domains/{domain}/relationships/immediate_parent`, https://docs.virustotal.com/reference/domains-object
        """
        return self._send(IMMEDIATE_PARENT, {"domain": domain}, options)

    def mx_records(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Domains named in the MX records of the domain. Types and ids only. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/relationships/mx_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(MX_RECORDS, {"domain": domain}, paging)

    def ns_records(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Domains named in the NS records of the domain. Types and ids only. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/relationships/ns_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(NS_RECORDS, {"domain": domain}, paging)

    def parent(self, domain: str, **options: Unpack[Options]) -> Descriptor | None:
        """The registered domain at the top of the domain. Types and ids only.

        `GET /domains/{domain}/relationships/parent`, https://docs.virustotal.com/reference/domains-object
        """
        return self._send(PARENT, {"domain": domain}, options)

    def referrer_files(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that contain the name of the domain. Types and ids only.

        `GET /domains/{domain}/relationships/referrer_files`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(REFERRER_FILES, {"domain": domain}, paging)

    def related_comments(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Comments on objects that are related to the domain. Types and ids only.

        `GET /domains/{domain}/relationships/related_comments`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RELATED_COMMENTS, {"domain": domain}, paging)

    def related_references(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """References of the collections that list the domain. Types and ids only. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/relationships/related_references`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RELATED_REFERENCES, {"domain": domain}, paging)

    def related_threat_actors(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Threat actors of the collections that list the domain. Types and ids only. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/relationships/related_threat_actors`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RELATED_THREAT_ACTORS, {"domain": domain}, paging)

    def resolutions(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """IP addresses to which the domain resolved over time. Types and ids only.

        `GET /domains/{domain}/relationships/resolutions`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RESOLUTIONS, {"domain": domain}, paging)

    def siblings(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Other subdomains of the parent of the domain. Types and ids only.

        `GET /domains/{domain}/relationships/siblings`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(SIBLINGS, {"domain": domain}, paging)

    def soa_records(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Domains named in the SOA records of the domain. Types and ids only. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/relationships/soa_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(SOA_RECORDS, {"domain": domain}, paging)

    def subdomains(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Subdomains of the domain. Types and ids only.

        `GET /domains/{domain}/relationships/subdomains`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(SUBDOMAINS, {"domain": domain}, paging)

    def urls(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """URLs that have the domain as host. Types and ids only. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/relationships/urls`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(URLS, {"domain": domain}, paging)

    def user_votes(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Votes on the domain by the user whose key makes the call. Types and ids only.

        `GET /domains/{domain}/relationships/user_votes`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(USER_VOTES, {"domain": domain}, paging)

    def votes(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Votes of the community on the domain. Types and ids only.

        `GET /domains/{domain}/relationships/votes`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(VOTES, {"domain": domain}, paging)

    def associations(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Campaigns, malware families, reports and other threats of Google Threat Intelligence that the domain is tied
        to. Types and ids only. Needs a privilege or a product of its own.

        `GET /domains/{domain}/relationships/associations`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(ASSOCIATIONS, {"domain": domain}, paging)

    def campaigns(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Campaigns of Google Threat Intelligence that the domain is tied to. Types and ids only. Needs a privilege or
        a product of its own.

        `GET /domains/{domain}/relationships/campaigns`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(CAMPAIGNS, {"domain": domain}, paging)

    def malware_families(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Malware families of Google Threat Intelligence that the domain is tied to. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /domains/{domain}/relationships/malware_families`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(MALWARE_FAMILIES, {"domain": domain}, paging)

    def related_reports(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Reports of Google Threat Intelligence that the domain is related to. Types and ids only. Needs a privilege or
        a product of its own.

        `GET /domains/{domain}/relationships/related_reports`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RELATED_REPORTS, {"domain": domain}, paging)

    def reports(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Reports of Google Threat Intelligence that name the domain. Types and ids only. Needs a privilege or a
        product of its own.

        `GET /domains/{domain}/relationships/reports`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(REPORTS, {"domain": domain}, paging)

    def software_toolkits(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Software and toolkits of Google Threat Intelligence that the domain is tied to. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /domains/{domain}/relationships/software_toolkits`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(SOFTWARE_TOOLKITS, {"domain": domain}, paging)

    def vulnerabilities(self, domain: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Vulnerabilities of Google Threat Intelligence that the domain is tied to. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /domains/{domain}/relationships/vulnerabilities`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(VULNERABILITIES, {"domain": domain}, paging)


class AsyncDomainsRelationships(AsyncResource):
    """Types and ids of what is related to domains, without attributes."""

    def caa_records(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Domains named in the CAA records of the domain. Types and ids only. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/relationships/caa_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(CAA_RECORDS, {"domain": domain}, paging)

    def cname_records(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Domains named in the CNAME records of the domain. Types and ids only. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/relationships/cname_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(CNAME_RECORDS, {"domain": domain}, paging)

    def collections(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Collections that list the domain. Types and ids only.

        `GET /domains/{domain}/relationships/collections`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(COLLECTIONS, {"domain": domain}, paging)

    def comments(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Comments of the community on the domain. Types and ids only.

        `GET /domains/{domain}/relationships/comments`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(COMMENTS, {"domain": domain}, paging)

    def communicating_files(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that contact the domain when they run in a sandbox. Types and ids only.

        `GET /domains/{domain}/relationships/communicating_files`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(COMMUNICATING_FILES, {"domain": domain}, paging)

    def downloaded_files(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that were downloaded from the domain. Types and ids only. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/relationships/downloaded_files`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(DOWNLOADED_FILES, {"domain": domain}, paging)

    def graphs(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Graphs in which the domain is a node. Types and ids only.

        `GET /domains/{domain}/relationships/graphs`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(GRAPHS, {"domain": domain}, paging)

    def historical_ssl_certificates(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """TLS certificates seen for the domain over time. Types and ids only.

        `GET /domains/{domain}/relationships/historical_ssl_certificates`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(HISTORICAL_SSL_CERTIFICATES, {"domain": domain}, paging)

    def historical_whois(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """WHOIS records of the domain over time. Types and ids only.

        `GET /domains/{domain}/relationships/historical_whois`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(HISTORICAL_WHOIS, {"domain": domain}, paging)

    async def immediate_parent(self, domain: str, **options: Unpack[Options]) -> Descriptor | None:
        """The domain one label above the domain. Types and ids only.

        `GET /domains/{domain}/relationships/immediate_parent`, https://docs.virustotal.com/reference/domains-object
        """
        return await self._send(IMMEDIATE_PARENT, {"domain": domain}, options)

    def mx_records(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Domains named in the MX records of the domain. Types and ids only. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/relationships/mx_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(MX_RECORDS, {"domain": domain}, paging)

    def ns_records(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Domains named in the NS records of the domain. Types and ids only. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/relationships/ns_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(NS_RECORDS, {"domain": domain}, paging)

    async def parent(self, domain: str, **options: Unpack[Options]) -> Descriptor | None:
        """The registered domain at the top of the domain. Types and ids only.

        `GET /domains/{domain}/relationships/parent`, https://docs.virustotal.com/reference/domains-object
        """
        return await self._send(PARENT, {"domain": domain}, options)

    def referrer_files(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that contain the name of the domain. Types and ids only.

        `GET /domains/{domain}/relationships/referrer_files`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(REFERRER_FILES, {"domain": domain}, paging)

    def related_comments(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Comments on objects that are related to the domain. Types and ids only.

        `GET /domains/{domain}/relationships/related_comments`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RELATED_COMMENTS, {"domain": domain}, paging)

    def related_references(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """References of the collections that list the domain. Types and ids only. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/relationships/related_references`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RELATED_REFERENCES, {"domain": domain}, paging)

    def related_threat_actors(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Threat actors of the collections that list the domain. Types and ids only. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/relationships/related_threat_actors`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RELATED_THREAT_ACTORS, {"domain": domain}, paging)

    def resolutions(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """IP addresses to which the domain resolved over time. Types and ids only.

        `GET /domains/{domain}/relationships/resolutions`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RESOLUTIONS, {"domain": domain}, paging)

    def siblings(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Other subdomains of the parent of the domain. Types and ids only.

        `GET /domains/{domain}/relationships/siblings`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(SIBLINGS, {"domain": domain}, paging)

    def soa_records(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Domains named in the SOA records of the domain. Types and ids only. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/relationships/soa_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(SOA_RECORDS, {"domain": domain}, paging)

    def subdomains(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Subdomains of the domain. Types and ids only.

        `GET /domains/{domain}/relationships/subdomains`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(SUBDOMAINS, {"domain": domain}, paging)

    def urls(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """URLs that have the domain as host. Types and ids only. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/relationships/urls`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(URLS, {"domain": domain}, paging)

    def user_votes(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Votes on the domain by the user whose key makes the call. Types and ids only.

        `GET /domains/{domain}/relationships/user_votes`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(USER_VOTES, {"domain": domain}, paging)

    def votes(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Votes of the community on the domain. Types and ids only.

        `GET /domains/{domain}/relationships/votes`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(VOTES, {"domain": domain}, paging)

    def associations(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Campaigns, malware families, reports and other threats of Google Threat Intelligence that the domain is tied
        to. Types and ids only. Needs a privilege or a product of its own.

        `GET /domains/{domain}/relationships/associations`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(ASSOCIATIONS, {"domain": domain}, paging)

    def campaigns(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Campaigns of Google Threat Intelligence that the domain is tied to. Types and ids only. Needs a privilege or
        a product of its own.

        `GET /domains/{domain}/relationships/campaigns`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(CAMPAIGNS, {"domain": domain}, paging)

    def malware_families(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Malware families of Google Threat Intelligence that the domain is tied to. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /domains/{domain}/relationships/malware_families`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(MALWARE_FAMILIES, {"domain": domain}, paging)

    def related_reports(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Reports of Google Threat Intelligence that the domain is related to. Types and ids only. Needs a privilege or
        a product of its own.

        `GET /domains/{domain}/relationships/related_reports`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RELATED_REPORTS, {"domain": domain}, paging)

    def reports(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Reports of Google Threat Intelligence that name the domain. Types and ids only. Needs a privilege or a
        product of its own.

        `GET /domains/{domain}/relationships/reports`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(REPORTS, {"domain": domain}, paging)

    def software_toolkits(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Software and toolkits of Google Threat Intelligence that the domain is tied to. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /domains/{domain}/relationships/software_toolkits`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(SOFTWARE_TOOLKITS, {"domain": domain}, paging)

    def vulnerabilities(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Vulnerabilities of Google Threat Intelligence that the domain is tied to. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /domains/{domain}/relationships/vulnerabilities`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(VULNERABILITIES, {"domain": domain}, paging)
