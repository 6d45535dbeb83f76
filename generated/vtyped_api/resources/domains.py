"""Read reports of domains, comment and vote.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.collection import IndicatorCollection
    from ..models.comment import Comment
    from ..models.domain import Domain
    from ..models.file import File
    from ..models.graph import Graph
    from ..models.reference import Reference
    from ..models.resolution import Resolution
    from ..models.ssl_cert import SslCert
    from ..models.threat_actor import ThreatActor
    from ..models.url import Url
    from ..models.vote import Verdict, Vote
    from ..models.whois import WhoisRecord
    from ..runtime.objects import Descriptor, MissingObject
    from .domains_relationships import AsyncDomainsRelationships, DomainsRelationships

GET: Operation[Domain] = Operation("domains.get", "/domains/{domain}", {"domain": "domain"})
ANALYSE: Operation[Descriptor] = Operation(
    "domains.analyse", "/domains/{domain}/analyse", {"domain": "domain"}, method="POST"
)
COMMENTS: Operation[Comment] = Operation(
    "domains.comments", "/domains/{domain}/comments", {"domain": "domain"}, page_size=40
)
ADD_COMMENT: Operation[Comment] = Operation(
    "domains.add_comment",
    "/domains/{domain}/comments",
    {"domain": "domain"},
    method="POST",
    repeatable=False,
    body="application/json",
)
VOTES: Operation[Vote] = Operation("domains.votes", "/domains/{domain}/votes", {"domain": "domain"}, page_size=40)
VOTE: Operation[Vote] = Operation(
    "domains.vote",
    "/domains/{domain}/votes",
    {"domain": "domain"},
    method="POST",
    repeatable=False,
    body="application/json",
)
CAA_RECORDS: Operation[Domain | MissingObject] = Operation(
    "domains.caa_records", "/domains/{domain}/caa_records", {"domain": "domain"}, page_size=40
)
CNAME_RECORDS: Operation[Domain | MissingObject] = Operation(
    "domains.cname_records", "/domains/{domain}/cname_records", {"domain": "domain"}, page_size=40
)
COLLECTIONS: Operation[IndicatorCollection] = Operation(
    "domains.collections", "/domains/{domain}/collections", {"domain": "domain"}, page_size=40
)
COMMUNICATING_FILES: Operation[File | MissingObject] = Operation(
    "domains.communicating_files", "/domains/{domain}/communicating_files", {"domain": "domain"}, page_size=40
)
DOWNLOADED_FILES: Operation[File | MissingObject] = Operation(
    "domains.downloaded_files", "/domains/{domain}/downloaded_files", {"domain": "domain"}, page_size=40
)
GRAPHS: Operation[Graph] = Operation("domains.graphs", "/domains/{domain}/graphs", {"domain": "domain"}, page_size=40)
HISTORICAL_SSL_CERTIFICATES: Operation[SslCert] = Operation(
    "domains.historical_ssl_certificates",
    "/domains/{domain}/historical_ssl_certificates",
    {"domain": "domain"},
    page_size=40,
)
HISTORICAL_WHOIS: Operation[WhoisRecord] = Operation(
    "domains.historical_whois", "/domains/{domain}/historical_whois", {"domain": "domain"}, page_size=40
)
IMMEDIATE_PARENT: Operation[Domain | None] = Operation(
    "domains.immediate_parent", "/domains/{domain}/immediate_parent", {"domain": "domain"}, read=answers.one_or_none
)
MX_RECORDS: Operation[Domain | MissingObject] = Operation(
    "domains.mx_records", "/domains/{domain}/mx_records", {"domain": "domain"}, page_size=40
)
NS_RECORDS: Operation[Domain | MissingObject] = Operation(
    "domains.ns_records", "/domains/{domain}/ns_records", {"domain": "domain"}, page_size=40
)
PARENT: Operation[Domain | None] = Operation(
    "domains.parent", "/domains/{domain}/parent", {"domain": "domain"}, read=answers.one_or_none
)
REFERRER_FILES: Operation[File | MissingObject] = Operation(
    "domains.referrer_files", "/domains/{domain}/referrer_files", {"domain": "domain"}, page_size=40
)
RELATED_COMMENTS: Operation[Comment] = Operation(
    "domains.related_comments", "/domains/{domain}/related_comments", {"domain": "domain"}, page_size=40
)
RELATED_REFERENCES: Operation[Reference] = Operation(
    "domains.related_references", "/domains/{domain}/related_references", {"domain": "domain"}, page_size=40
)
RELATED_THREAT_ACTORS: Operation[ThreatActor | IndicatorCollection] = Operation(
    "domains.related_threat_actors", "/domains/{domain}/related_threat_actors", {"domain": "domain"}, page_size=40
)
RESOLUTIONS: Operation[Resolution] = Operation(
    "domains.resolutions", "/domains/{domain}/resolutions", {"domain": "domain"}, page_size=40
)
SIBLINGS: Operation[Domain | MissingObject] = Operation(
    "domains.siblings", "/domains/{domain}/siblings", {"domain": "domain"}, page_size=40
)
SOA_RECORDS: Operation[Domain | MissingObject] = Operation(
    "domains.soa_records", "/domains/{domain}/soa_records", {"domain": "domain"}, page_size=40
)
SUBDOMAINS: Operation[Domain | MissingObject] = Operation(
    "domains.subdomains", "/domains/{domain}/subdomains", {"domain": "domain"}, page_size=40
)
URLS: Operation[Url | MissingObject] = Operation(
    "domains.urls", "/domains/{domain}/urls", {"domain": "domain"}, page_size=40
)
USER_VOTES: Operation[Vote] = Operation(
    "domains.user_votes", "/domains/{domain}/user_votes", {"domain": "domain"}, page_size=40
)
ASSOCIATIONS: Operation[IndicatorCollection] = Operation(
    "domains.associations", "/domains/{domain}/associations", {"domain": "domain"}, page_size=40
)
CAMPAIGNS: Operation[IndicatorCollection] = Operation(
    "domains.campaigns", "/domains/{domain}/campaigns", {"domain": "domain"}, page_size=40
)
MALWARE_FAMILIES: Operation[IndicatorCollection] = Operation(
    "domains.malware_families", "/domains/{domain}/malware_families", {"domain": "domain"}, page_size=40
)
RELATED_REPORTS: Operation[IndicatorCollection] = Operation(
    "domains.related_reports", "/domains/{domain}/related_reports", {"domain": "domain"}, page_size=40
)
REPORTS: Operation[IndicatorCollection] = Operation(
    "domains.reports", "/domains/{domain}/reports", {"domain": "domain"}, page_size=40
)
SOFTWARE_TOOLKITS: Operation[IndicatorCollection] = Operation(
    "domains.software_toolkits", "/domains/{domain}/software_toolkits", {"domain": "domain"}, page_size=40
)
VULNERABILITIES: Operation[IndicatorCollection] = Operation(
    "domains.vulnerabilities", "/domains/{domain}/vulnerabilities", {"domain": "domain"}, page_size=40
)


class Domains(Resource):
    """Read reports of domains, comment and vote."""

    @cached_property
    def relationships(self) -> DomainsRelationships:
        """Types and ids of what is related to domains, without attributes."""
        from .domains_relationships import DomainsRelationships

        return DomainsRelationships(self._transport)

    def get(
        self, domain: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]
    ) -> Domain:
        """Get the report of a domain.

        Everything that VirusTotal knows of the domain: the latest verdict of each engine, categories, DNS records,
        WHOIS text, certificate, popularity and the votes of the community. Engines have not looked at every domain, so
        the verdicts may be missing.

        Args:
            domain: The domain or host name, without scheme, port or path.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /domains/{domain}`, https://docs.virustotal.com/reference/domain-info
        """
        return self._send(
            GET,
            {"domain": domain},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    def analyse(self, domain: str, **options: Unpack[Options]) -> Descriptor:
        """Scan a domain again.

        Puts a new scan of the domain in the queue and answers with the descriptor of its analysis. The request has no
        body.

        A repeated call does no harm beyond its quota.

        Args:
            domain: The domain or host name, without scheme, port or path.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /domains/{domain}/analyse`, https://docs.virustotal.com/reference/domains-rescan
        """
        return self._send(ANALYSE, {"domain": domain}, options)

    def comments(self, domain: str, **paging: Unpack[Paging]) -> Collection[Comment]:
        """Comments of the community on the domain.

        `GET /domains/{domain}/comments`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(COMMENTS, {"domain": domain}, paging)

    def add_comment(self, domain: str, text: str, **options: Unpack[Options]) -> Comment:
        """Publish a comment on a domain.

        Publishes a comment in the name of the account that the key belongs to, and gives the comment back as it was
        stored, with its id and date. Words of the text that begin with `#` become tags of the comment.

        Everybody can read comments. A call repeated after a lost answer may publish the comment twice, so look at the
        comments first.

        Args:
            domain: The domain or host name, without scheme, port or path.
            text: Text of the comment; words that begin with `#` become its tags.

        Raises:
            NotFoundError: The service holds nothing under this id
            AlreadyExistsError: The thing exists already

        `POST /domains/{domain}/comments`, https://docs.virustotal.com/reference/domains-comments-post
        """
        return self._send(
            ADD_COMMENT,
            {"domain": domain},
            options,
            body={"data": {"type": "comment", "attributes": {"text": inputs.text("text", text, least=1)}}},
        )

    def votes(self, domain: str, **paging: Unpack[Paging]) -> Collection[Vote]:
        """Votes of the community on the domain.

        `GET /domains/{domain}/votes`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(VOTES, {"domain": domain}, paging)

    def vote(
        self, domain: str, verdict: Verdict | Literal["harmless", "malicious"], **options: Unpack[Options]
    ) -> Vote:
        """Vote on a domain.

        Casts the vote of the account that the key belongs to: `harmless` or `malicious`. The answer is the vote with
        its id, date and weight; its `links.self` may be null.

        An account has one vote of a kind: casting the same verdict on the same item again is refused with 409
        `AlreadyExistsError`.

        Args:
            domain: The domain or host name, without scheme, port or path.
            verdict: What a member of the community thinks of an item.

        Raises:
            NotFoundError: The service holds nothing under this id
            AlreadyExistsError: The thing exists already

        `POST /domains/{domain}/votes`, https://docs.virustotal.com/reference/domain-votes-post
        """
        return self._send(
            VOTE,
            {"domain": domain},
            options,
            body={
                "data": {
                    "type": "vote",
                    "attributes": {"verdict": inputs.choice("verdict", verdict, known=["harmless", "malicious"])},
                }
            },
        )

    def caa_records(self, domain: str, **paging: Unpack[Paging]) -> Collection[Domain | MissingObject]:
        """Domains named in the CAA records of the domain. Needs VirusTotal Enterprise.

        The record itself is in the `context_attributes` of an entry: `flag`, `tag`, `ttl` and `timestamp`. Numbers
        there may come as digits in a string.

        `GET /domains/{domain}/caa_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(CAA_RECORDS, {"domain": domain}, paging)

    def cname_records(self, domain: str, **paging: Unpack[Paging]) -> Collection[Domain | MissingObject]:
        """Domains named in the CNAME records of the domain. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/cname_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(CNAME_RECORDS, {"domain": domain}, paging)

    def collections(self, domain: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Collections that list the domain.

        `GET /domains/{domain}/collections`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(COLLECTIONS, {"domain": domain}, paging)

    def communicating_files(self, domain: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that contact the domain when they run in a sandbox.

        `GET /domains/{domain}/communicating_files`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(COMMUNICATING_FILES, {"domain": domain}, paging)

    def downloaded_files(self, domain: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that were downloaded from the domain. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/downloaded_files`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(DOWNLOADED_FILES, {"domain": domain}, paging)

    def graphs(self, domain: str, **paging: Unpack[Paging]) -> Collection[Graph]:
        """Graphs in which the domain is a node.

        `GET /domains/{domain}/graphs`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(GRAPHS, {"domain": domain}, paging)

    def historical_ssl_certificates(self, domain: str, **paging: Unpack[Paging]) -> Collection[SslCert]:
        """TLS certificates seen for the domain over time.

        The `context_attributes` of an entry hold `first_seen_date`, a date as text (`YYYY-MM-DD`), and `port`.

        `GET /domains/{domain}/historical_ssl_certificates`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(HISTORICAL_SSL_CERTIFICATES, {"domain": domain}, paging)

    def historical_whois(self, domain: str, **paging: Unpack[Paging]) -> Collection[WhoisRecord]:
        """WHOIS records of the domain over time.

        `GET /domains/{domain}/historical_whois`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(HISTORICAL_WHOIS, {"domain": domain}, paging)

    def immediate_parent(self, domain: str, **options: Unpack[Options]) -> Domain | None:
        """The domain one label above the domain.

        `GET /domains/{domain}/immediate_parent`, https://docs.virustotal.com/reference/domains-object
        """
        return self._send(IMMEDIATE_PARENT, {"domain": domain}, options)

    def mx_records(self, domain: str, **paging: Unpack[Paging]) -> Collection[Domain | MissingObject]:
        """Domains named in the MX records of the domain. Needs VirusTotal Enterprise.

        The record itself is in the `context_attributes` of an entry: `priority`, `ttl` and `timestamp`. Numbers there
        may come as digits in a string.

        `GET /domains/{domain}/mx_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(MX_RECORDS, {"domain": domain}, paging)

    def ns_records(self, domain: str, **paging: Unpack[Paging]) -> Collection[Domain | MissingObject]:
        """Domains named in the NS records of the domain. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/ns_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(NS_RECORDS, {"domain": domain}, paging)

    def parent(self, domain: str, **options: Unpack[Options]) -> Domain | None:
        """The registered domain at the top of the domain.

        `GET /domains/{domain}/parent`, https://docs.virustotal.com/reference/domains-object
        """
        return self._send(PARENT, {"domain": domain}, options)

    def referrer_files(self, domain: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that contain the name of the domain.

        `GET /domains/{domain}/referrer_files`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(REFERRER_FILES, {"domain": domain}, paging)

    def related_comments(self, domain: str, **paging: Unpack[Paging]) -> Collection[Comment]:
        """Comments on objects that are related to the domain.

        `GET /domains/{domain}/related_comments`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RELATED_COMMENTS, {"domain": domain}, paging)

    def related_references(self, domain: str, **paging: Unpack[Paging]) -> Collection[Reference]:
        """References of the collections that list the domain. Needs VirusTotal Enterprise.

        The `context_attributes` of an entry name, under `related_from`, the objects through which it is related.

        `GET /domains/{domain}/related_references`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RELATED_REFERENCES, {"domain": domain}, paging)

    def related_threat_actors(
        self, domain: str, **paging: Unpack[Paging]
    ) -> Collection[ThreatActor | IndicatorCollection]:
        """Threat actors of the collections that list the domain. Needs VirusTotal Enterprise.

        The `context_attributes` of an entry name, under `related_from`, the objects through which it is related.
        Depending on the product, an entry is a `threat_actor` or a `collection` with the type `threat-actor`.

        `GET /domains/{domain}/related_threat_actors`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RELATED_THREAT_ACTORS, {"domain": domain}, paging)

    def resolutions(self, domain: str, **paging: Unpack[Paging]) -> Collection[Resolution]:
        """IP addresses to which the domain resolved over time.

        `GET /domains/{domain}/resolutions`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RESOLUTIONS, {"domain": domain}, paging)

    def siblings(self, domain: str, **paging: Unpack[Paging]) -> Collection[Domain | MissingObject]:
        """Other subdomains of the parent of the domain.

        `GET /domains/{domain}/siblings`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(SIBLINGS, {"domain": domain}, paging)

    def soa_records(self, domain: str, **paging: Unpack[Paging]) -> Collection[Domain | MissingObject]:
        """Domains named in the SOA records of the domain. Needs VirusTotal Enterprise.

        The record itself is in the `context_attributes` of an entry: `rname`, `serial`, `refresh`, `retry`, `expire`,
        `minimum`, `ttl` and `timestamp`.

        `GET /domains/{domain}/soa_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(SOA_RECORDS, {"domain": domain}, paging)

    def subdomains(self, domain: str, **paging: Unpack[Paging]) -> Collection[Domain | MissingObject]:
        """Subdomains of the domain.

        `GET /domains/{domain}/subdomains`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(SUBDOMAINS, {"domain": domain}, paging)

    def urls(self, domain: str, **paging: Unpack[Paging]) -> Collection[Url | MissingObject]:
        """URLs that have the domain as host. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/urls`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(URLS, {"domain": domain}, paging)

    def user_votes(self, domain: str, **paging: Unpack[Paging]) -> Collection[Vote]:
        """Votes on the domain by the user whose key makes the call.

        `GET /domains/{domain}/user_votes`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(USER_VOTES, {"domain": domain}, paging)

    def associations(self, domain: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Campaigns, malware families, reports and other threats of Google Threat Intelligence that the domain is tied
        to. Needs a privilege or a product of its own.

        `GET /domains/{domain}/associations`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(ASSOCIATIONS, {"domain": domain}, paging)

    def campaigns(self, domain: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Campaigns of Google Threat Intelligence that the domain is tied to. Needs a privilege or a product of its
        own.

        `GET /domains/{domain}/campaigns`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(CAMPAIGNS, {"domain": domain}, paging)

    def malware_families(self, domain: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Malware families of Google Threat Intelligence that the domain is tied to. Needs a privilege or a product of
        its own.

        `GET /domains/{domain}/malware_families`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(MALWARE_FAMILIES, {"domain": domain}, paging)

    def related_reports(self, domain: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Reports of Google Threat Intelligence that the domain is related to. Needs a privilege or a product of its
        own.

        `GET /domains/{domain}/related_reports`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RELATED_REPORTS, {"domain": domain}, paging)

    def reports(self, domain: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Reports of Google Threat Intelligence that name the domain. Needs a privilege or a product of its own.

        `GET /domains/{domain}/reports`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(REPORTS, {"domain": domain}, paging)

    def software_toolkits(self, domain: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Software and toolkits of Google Threat Intelligence that the domain is tied to. Needs a privilege or a
        product of its own.

        `GET /domains/{domain}/software_toolkits`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(SOFTWARE_TOOLKITS, {"domain": domain}, paging)

    def vulnerabilities(self, domain: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Vulnerabilities of Google Threat Intelligence that the domain is tied to. Needs a privilege or a product of
        its own.

        `GET /domains/{domain}/vulnerabilities`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(VULNERABILITIES, {"domain": domain}, paging)


class AsyncDomains(AsyncResource):
    """Read reports of domains, comment and vote."""

    @cached_property
    def relationships(self) -> AsyncDomainsRelationships:
        """Types and ids of what is related to domains, without attributes."""
        from .domains_relationships import AsyncDomainsRelationships

        return AsyncDomainsRelationships(self._transport)

    async def get(
        self, domain: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]
    ) -> Domain:
        """Get the report of a domain.

        Everything that VirusTotal knows of the domain: the latest verdict of each engine, categories, DNS records,
        WHOIS text, certificate, popularity and the votes of the community. Engines have not looked at every domain, so
        the verdicts may be missing.

        Args:
            domain: The domain or host name, without scheme, port or path.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /domains/{domain}`, https://docs.virustotal.com/reference/domain-info
        """
        return await self._send(
            GET,
            {"domain": domain},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    async def analyse(self, domain: str, **options: Unpack[Options]) -> Descriptor:
        """Scan a domain again.

        Puts a new scan of the domain in the queue and answers with the descriptor of its analysis. The request has no
        body.

        A repeated call does no harm beyond its quota.

        Args:
            domain: The domain or host name, without scheme, port or path.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /domains/{domain}/analyse`, https://docs.virustotal.com/reference/domains-rescan
        """
        return await self._send(ANALYSE, {"domain": domain}, options)

    def comments(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Comment]:
        """Comments of the community on the domain.

        `GET /domains/{domain}/comments`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(COMMENTS, {"domain": domain}, paging)

    async def add_comment(self, domain: str, text: str, **options: Unpack[Options]) -> Comment:
        """Publish a comment on a domain.

        Publishes a comment in the name of the account that the key belongs to, and gives the comment back as it was
        stored, with its id and date. Words of the text that begin with `#` become tags of the comment.

        Everybody can read comments. A call repeated after a lost answer may publish the comment twice, so look at the
        comments first.

        Args:
            domain: The domain or host name, without scheme, port or path.
            text: Text of the comment; words that begin with `#` become its tags.

        Raises:
            NotFoundError: The service holds nothing under this id
            AlreadyExistsError: The thing exists already

        `POST /domains/{domain}/comments`, https://docs.virustotal.com/reference/domains-comments-post
        """
        return await self._send(
            ADD_COMMENT,
            {"domain": domain},
            options,
            body={"data": {"type": "comment", "attributes": {"text": inputs.text("text", text, least=1)}}},
        )

    def votes(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Vote]:
        """Votes of the community on the domain.

        `GET /domains/{domain}/votes`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(VOTES, {"domain": domain}, paging)

    async def vote(
        self, domain: str, verdict: Verdict | Literal["harmless", "malicious"], **options: Unpack[Options]
    ) -> Vote:
        """Vote on a domain.

        Casts the vote of the account that the key belongs to: `harmless` or `malicious`. The answer is the vote with
        its id, date and weight; its `links.self` may be null.

        An account has one vote of a kind: casting the same verdict on the same item again is refused with 409
        `AlreadyExistsError`.

        Args:
            domain: The domain or host name, without scheme, port or path.
            verdict: What a member of the community thinks of an item.

        Raises:
            NotFoundError: The service holds nothing under this id
            AlreadyExistsError: The thing exists already

        `POST /domains/{domain}/votes`, https://docs.virustotal.com/reference/domain-votes-post
        """
        return await self._send(
            VOTE,
            {"domain": domain},
            options,
            body={
                "data": {
                    "type": "vote",
                    "attributes": {"verdict": inputs.choice("verdict", verdict, known=["harmless", "malicious"])},
                }
            },
        )

    def caa_records(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Domain | MissingObject]:
        """Domains named in the CAA records of the domain. Needs VirusTotal Enterprise.

        The record itself is in the `context_attributes` of an entry: `flag`, `tag`, `ttl` and `timestamp`. Numbers
        there may come as digits in a string.

        `GET /domains/{domain}/caa_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(CAA_RECORDS, {"domain": domain}, paging)

    def cname_records(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Domain | MissingObject]:
        """Domains named in the CNAME records of the domain. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/cname_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(CNAME_RECORDS, {"domain": domain}, paging)

    def collections(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Collections that list the domain.

        `GET /domains/{domain}/collections`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(COLLECTIONS, {"domain": domain}, paging)

    def communicating_files(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that contact the domain when they run in a sandbox.

        `GET /domains/{domain}/communicating_files`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(COMMUNICATING_FILES, {"domain": domain}, paging)

    def downloaded_files(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that were downloaded from the domain. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/downloaded_files`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(DOWNLOADED_FILES, {"domain": domain}, paging)

    def graphs(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Graph]:
        """Graphs in which the domain is a node.

        `GET /domains/{domain}/graphs`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(GRAPHS, {"domain": domain}, paging)

    def historical_ssl_certificates(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[SslCert]:
        """TLS certificates seen for the domain over time.

        The `context_attributes` of an entry hold `first_seen_date`, a date as text (`YYYY-MM-DD`), and `port`.

        `GET /domains/{domain}/historical_ssl_certificates`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(HISTORICAL_SSL_CERTIFICATES, {"domain": domain}, paging)

    def historical_whois(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[WhoisRecord]:
        """WHOIS records of the domain over time.

        `GET /domains/{domain}/historical_whois`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(HISTORICAL_WHOIS, {"domain": domain}, paging)

    async def immediate_parent(self, domain: str, **options: Unpack[Options]) -> Domain | None:
        """The domain one label above the domain.

        `GET /domains/{domain}/immediate_parent`, https://docs.virustotal.com/reference/domains-object
        """
        return await self._send(IMMEDIATE_PARENT, {"domain": domain}, options)

    def mx_records(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Domain | MissingObject]:
        """Domains named in the MX records of the domain. Needs VirusTotal Enterprise.

        The record itself is in the `context_attributes` of an entry: `priority`, `ttl` and `timestamp`. Numbers there
        may come as digits in a string.

        `GET /domains/{domain}/mx_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(MX_RECORDS, {"domain": domain}, paging)

    def ns_records(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Domain | MissingObject]:
        """Domains named in the NS records of the domain. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/ns_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(NS_RECORDS, {"domain": domain}, paging)

    async def parent(self, domain: str, **options: Unpack[Options]) -> Domain | None:
        """The registered domain at the top of the domain.

        `GET /domains/{domain}/parent`, https://docs.virustotal.com/reference/domains-object
        """
        return await self._send(PARENT, {"domain": domain}, options)

    def referrer_files(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that contain the name of the domain.

        `GET /domains/{domain}/referrer_files`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(REFERRER_FILES, {"domain": domain}, paging)

    def related_comments(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Comment]:
        """Comments on objects that are related to the domain.

        `GET /domains/{domain}/related_comments`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RELATED_COMMENTS, {"domain": domain}, paging)

    def related_references(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Reference]:
        """References of the collections that list the domain. Needs VirusTotal Enterprise.

        The `context_attributes` of an entry name, under `related_from`, the objects through which it is related.

        `GET /domains/{domain}/related_references`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RELATED_REFERENCES, {"domain": domain}, paging)

    def related_threat_actors(
        self, domain: str, **paging: Unpack[Paging]
    ) -> AsyncCollection[ThreatActor | IndicatorCollection]:
        """Threat actors of the collections that list the domain. Needs VirusTotal Enterprise.

        The `context_attributes` of an entry name, under `related_from`, the objects through which it is related.
        Depending on the product, an entry is a `threat_actor` or a `collection` with the type `threat-actor`.

        `GET /domains/{domain}/related_threat_actors`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RELATED_THREAT_ACTORS, {"domain": domain}, paging)

    def resolutions(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Resolution]:
        """IP addresses to which the domain resolved over time.

        `GET /domains/{domain}/resolutions`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RESOLUTIONS, {"domain": domain}, paging)

    def siblings(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Domain | MissingObject]:
        """Other subdomains of the parent of the domain.

        `GET /domains/{domain}/siblings`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(SIBLINGS, {"domain": domain}, paging)

    def soa_records(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Domain | MissingObject]:
        """Domains named in the SOA records of the domain. Needs VirusTotal Enterprise.

        The record itself is in the `context_attributes` of an entry: `rname`, `serial`, `refresh`, `retry`, `expire`,
        `minimum`, `ttl` and `timestamp`.

        `GET /domains/{domain}/soa_records`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(SOA_RECORDS, {"domain": domain}, paging)

    def subdomains(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Domain | MissingObject]:
        """Subdomains of the domain.

        `GET /domains/{domain}/subdomains`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(SUBDOMAINS, {"domain": domain}, paging)

    def urls(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Url | MissingObject]:
        """URLs that have the domain as host. Needs VirusTotal Enterprise.

        `GET /domains/{domain}/urls`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(URLS, {"domain": domain}, paging)

    def user_votes(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[Vote]:
        """Votes on the domain by the user whose key makes the call.

        `GET /domains/{domain}/user_votes`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(USER_VOTES, {"domain": domain}, paging)

    def associations(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Campaigns, malware families, reports and other threats of Google Threat Intelligence that the domain is tied
        to. Needs a privilege or a product of its own.

        `GET /domains/{domain}/associations`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(ASSOCIATIONS, {"domain": domain}, paging)

    def campaigns(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Campaigns of Google Threat Intelligence that the domain is tied to. Needs a privilege or a product of its
        own.

        `GET /domains/{domain}/campaigns`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(CAMPAIGNS, {"domain": domain}, paging)

    def malware_families(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Malware families of Google Threat Intelligence that the domain is tied to. Needs a privilege or a product of
        its own.

        `GET /domains/{domain}/malware_families`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(MALWARE_FAMILIES, {"domain": domain}, paging)

    def related_reports(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Reports of Google Threat Intelligence that the domain is related to. Needs a privilege or a product of its
        own.

        `GET /domains/{domain}/related_reports`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(RELATED_REPORTS, {"domain": domain}, paging)

    def reports(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Reports of Google Threat Intelligence that name the domain. Needs a privilege or a product of its own.

        `GET /domains/{domain}/reports`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(REPORTS, {"domain": domain}, paging)

    def software_toolkits(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Software and toolkits of Google Threat Intelligence that the domain is tied to. Needs a privilege or a
        product of its own.

        `GET /domains/{domain}/software_toolkits`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(SOFTWARE_TOOLKITS, {"domain": domain}, paging)

    def vulnerabilities(self, domain: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Vulnerabilities of Google Threat Intelligence that the domain is tied to. Needs a privilege or a product of
        its own.

        `GET /domains/{domain}/vulnerabilities`, https://docs.virustotal.com/reference/domains-object
        """
        return self._collection(VULNERABILITIES, {"domain": domain}, paging)
