"""Read reports of IPv4 and IPv6 addresses, comment and vote.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ..runtime import inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.collection import IndicatorCollection
    from ..models.comment import Comment
    from ..models.file import File
    from ..models.graph import Graph
    from ..models.ip_address import IpAddress
    from ..models.reference import Reference
    from ..models.resolution import Resolution
    from ..models.ssl_cert import SslCert
    from ..models.threat_actor import ThreatActor
    from ..models.url import Url
    from ..models.vote import Verdict, Vote
    from ..models.whois import WhoisRecord
    from ..runtime.objects import Descriptor, MissingObject
    from .ip_addresses_relationships import AsyncIpAddressesRelationships, IpAddressesRelationships

GET: Operation[IpAddress] = Operation("ip_addresses.get", "/ip_addresses/{ip}", {"ip": "ip-address"})
ANALYSE: Operation[Descriptor] = Operation(
    "ip_addresses.analyse", "/ip_addresses/{ip}/analyse", {"ip": "ip-address"}, method="POST"
)
COMMENTS: Operation[Comment] = Operation(
    "ip_addresses.comments", "/ip_addresses/{ip}/comments", {"ip": "ip-address"}, page_size=40
)
ADD_COMMENT: Operation[Comment] = Operation(
    "ip_addresses.add_comment",
    "/ip_addresses/{ip}/comments",
    {"ip": "ip-address"},
    method="POST",
    repeatable=False,
    body="application/json",
)
VOTES: Operation[Vote] = Operation("ip_addresses.votes", "/ip_addresses/{ip}/votes", {"ip": "ip-address"}, page_size=40)
VOTE: Operation[Vote] = Operation(
    "ip_addresses.vote",
    "/ip_addresses/{ip}/votes",
    {"ip": "ip-address"},
    method="POST",
    repeatable=False,
    body="application/json",
)
COLLECTIONS: Operation[IndicatorCollection] = Operation(
    "ip_addresses.collections", "/ip_addresses/{ip}/collections", {"ip": "ip-address"}, page_size=40
)
COMMUNICATING_FILES: Operation[File | MissingObject] = Operation(
    "ip_addresses.communicating_files", "/ip_addresses/{ip}/communicating_files", {"ip": "ip-address"}, page_size=40
)
DOWNLOADED_FILES: Operation[File | MissingObject] = Operation(
    "ip_addresses.downloaded_files", "/ip_addresses/{ip}/downloaded_files", {"ip": "ip-address"}, page_size=40
)
GRAPHS: Operation[Graph] = Operation(
    "ip_addresses.graphs", "/ip_addresses/{ip}/graphs", {"ip": "ip-address"}, page_size=40
)
HISTORICAL_SSL_CERTIFICATES: Operation[SslCert] = Operation(
    "ip_addresses.historical_ssl_certificates",
    "/ip_addresses/{ip}/historical_ssl_certificates",
    {"ip": "ip-address"},
    page_size=40,
)
HISTORICAL_WHOIS: Operation[WhoisRecord] = Operation(
    "ip_addresses.historical_whois", "/ip_addresses/{ip}/historical_whois", {"ip": "ip-address"}, page_size=40
)
REFERRER_FILES: Operation[File | MissingObject] = Operation(
    "ip_addresses.referrer_files", "/ip_addresses/{ip}/referrer_files", {"ip": "ip-address"}, page_size=40
)
RELATED_COMMENTS: Operation[Comment] = Operation(
    "ip_addresses.related_comments", "/ip_addresses/{ip}/related_comments", {"ip": "ip-address"}, page_size=40
)
RELATED_REFERENCES: Operation[Reference] = Operation(
    "ip_addresses.related_references", "/ip_addresses/{ip}/related_references", {"ip": "ip-address"}, page_size=40
)
RELATED_THREAT_ACTORS: Operation[ThreatActor | IndicatorCollection] = Operation(
    "ip_addresses.related_threat_actors", "/ip_addresses/{ip}/related_threat_actors", {"ip": "ip-address"}, page_size=40
)
RESOLUTIONS: Operation[Resolution] = Operation(
    "ip_addresses.resolutions", "/ip_addresses/{ip}/resolutions", {"ip": "ip-address"}, page_size=40
)
URLS: Operation[Url | MissingObject] = Operation(
    "ip_addresses.urls", "/ip_addresses/{ip}/urls", {"ip": "ip-address"}, page_size=40
)
USER_VOTES: Operation[Vote] = Operation(
    "ip_addresses.user_votes", "/ip_addresses/{ip}/user_votes", {"ip": "ip-address"}, page_size=40
)
ASSOCIATIONS: Operation[IndicatorCollection] = Operation(
    "ip_addresses.associations", "/ip_addresses/{ip}/associations", {"ip": "ip-address"}, page_size=40
)
CAMPAIGNS: Operation[IndicatorCollection] = Operation(
    "ip_addresses.campaigns", "/ip_addresses/{ip}/campaigns", {"ip": "ip-address"}, page_size=40
)
MALWARE_FAMILIES: Operation[IndicatorCollection] = Operation(
    "ip_addresses.malware_families", "/ip_addresses/{ip}/malware_families", {"ip": "ip-address"}, page_size=40
)
RELATED_REPORTS: Operation[IndicatorCollection] = Operation(
    "ip_addresses.related_reports", "/ip_addresses/{ip}/related_reports", {"ip": "ip-address"}, page_size=40
)
REPORTS: Operation[IndicatorCollection] = Operation(
    "ip_addresses.reports", "/ip_addresses/{ip}/reports", {"ip": "ip-address"}, page_size=40
)
SOFTWARE_TOOLKITS: Operation[IndicatorCollection] = Operation(
    "ip_addresses.software_toolkits", "/ip_addresses/{ip}/software_toolkits", {"ip": "ip-address"}, page_size=40
)
VULNERABILITIES: Operation[IndicatorCollection] = Operation(
    "ip_addresses.vulnerabilities", "/ip_addresses/{ip}/vulnerabilities", {"ip": "ip-address"}, page_size=40
)


class IpAddresses(Resource):
    """Read reports of IPv4 and IPv6 addresses, comment and vote."""

    @cached_property
    def relationships(self) -> IpAddressesRelationships:
        """Types and ids of what is related to ip addresses, without attributes."""
        from .ip_addresses_relationships import IpAddressesRelationships

        return IpAddressesRelationships(self._transport)

    def get(
        self, ip: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]
    ) -> IpAddress:
        """Get the report of an IP address.

        Everything that VirusTotal knows of the IPv4 or IPv6 address: the latest verdict of each engine, owner, network
        and country, WHOIS text, certificate and the votes of the community. Engines have not looked at every address,
        so the verdicts may be missing.

        Args:
            ip: The IPv4 or IPv6 address in its usual text form, without port, network length or zone.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /ip_addresses/{ip}`, https://docs.virustotal.com/reference/ip-info
        """
        return self._send(
            GET,
            {"ip": ip},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    def analyse(self, ip: str, **options: Unpack[Options]) -> Descriptor:
        """Scan an IP address again.

        Puts a new scan of the IP address in the queue and answers with the descriptor of its analysis. The request has
        no body.

        A repeated call does no harm beyond its quota.

        Args:
            ip: The IPv4 or IPv6 address in its usual text form, without port, network length or zone.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /ip_addresses/{ip}/analyse`, https://docs.virustotal.com/reference/rescan-ip
        """
        return self._send(ANALYSE, {"ip": ip}, options)

    def comments(self, ip: str, **paging: Unpack[Paging]) -> Collection[Comment]:
        """Comments of the community on the IP address.

        `GET /ip_addresses/{ip}/comments`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(COMMENTS, {"ip": ip}, paging)

    def add_comment(self, ip: str, text: str, **options: Unpack[Options]) -> Comment:
        """Publish a comment on an IP address.

        Publishes a comment in the name of the account that the key belongs to, and gives the comment back as it was
        stored, with its id and date. Words of the text that begin with `#` become tags of the comment.

        Everybody can read comments. A call repeated after a lost answer may publish the comment twice, so look at the
        comments first.

        Args:
            ip: The IPv4 or IPv6 address in its usual text form, without port, network length or zone.
            text: Text of the comment; words that begin with `#` become its tags.

        Raises:
            NotFoundError: The service holds nothing under this id
            AlreadyExistsError: The thing exists already

        `POST /ip_addresses/{ip}/comments`, https://docs.virustotal.com/reference/ip-comments-post
        """
        return self._send(
            ADD_COMMENT,
            {"ip": ip},
            options,
            body={"data": {"type": "comment", "attributes": {"text": inputs.text("text", text, least=1)}}},
        )

    def votes(self, ip: str, **paging: Unpack[Paging]) -> Collection[Vote]:
        """Votes of the community on the IP address.

        `GET /ip_addresses/{ip}/votes`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(VOTES, {"ip": ip}, paging)

    def vote(self, ip: str, verdict: Verdict | Literal["harmless", "malicious"], **options: Unpack[Options]) -> Vote:
        """Vote on an IP address.

        Casts the vote of the account that the key belongs to: `harmless` or `malicious`. The answer is the vote with
        its id, date and weight; its `links.self` may be null.

        An account has one vote of a kind: casting the same verdict on the same item again is refused with 409
        `AlreadyExistsError`.

        Args:
            ip: The IPv4 or IPv6 address in its usual text form, without port, network length or zone.
            verdict: What a member of the community thinks of an item.

        Raises:
            NotFoundError: The service holds nothing under this id
            AlreadyExistsError: The thing exists already

        `POST /ip_addresses/{ip}/votes`, https://docs.virustotal.com/reference/ip-votes-post
        """
        return self._send(
            VOTE,
            {"ip": ip},
            options,
            body={
                "data": {
                    "type": "vote",
                    "attributes": {"verdict": inputs.choice("verdict", verdict, known=["harmless", "malicious"])},
                }
            },
        )

    def collections(self, ip: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Collections that list the IP address.

        `GET /ip_addresses/{ip}/collections`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(COLLECTIONS, {"ip": ip}, paging)

    def communicating_files(self, ip: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that contact the IP address when they run in a sandbox.

        `GET /ip_addresses/{ip}/communicating_files`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(COMMUNICATING_FILES, {"ip": ip}, paging)

    def downloaded_files(self, ip: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that were downloaded from the IP address. Needs VirusTotal Enterprise.

        `GET /ip_addresses/{ip}/downloaded_files`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(DOWNLOADED_FILES, {"ip": ip}, paging)

    def graphs(self, ip: str, **paging: Unpack[Paging]) -> Collection[Graph]:
        """Graphs in which the IP address is a node.

        `GET /ip_addresses/{ip}/graphs`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(GRAPHS, {"ip": ip}, paging)

    def historical_ssl_certificates(self, ip: str, **paging: Unpack[Paging]) -> Collection[SslCert]:
        """TLS certificates seen for the IP address over time.

        The `context_attributes` of an entry hold `first_seen_date`, a date as text (`YYYY-MM-DD`), and `port`.

        `GET /ip_addresses/{ip}/historical_ssl_certificates`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(HISTORICAL_SSL_CERTIFICATES, {"ip": ip}, paging)

    def historical_whois(self, ip: str, **paging: Unpack[Paging]) -> Collection[WhoisRecord]:
        """WHOIS records of the IP address over time.

        `GET /ip_addresses/{ip}/historical_whois`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(HISTORICAL_WHOIS, {"ip": ip}, paging)

    def referrer_files(self, ip: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that contain the IP address.

        `GET /ip_addresses/{ip}/referrer_files`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(REFERRER_FILES, {"ip": ip}, paging)

    def related_comments(self, ip: str, **paging: Unpack[Paging]) -> Collection[Comment]:
        """Comments on objects that are related to the IP address.

        `GET /ip_addresses/{ip}/related_comments`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RELATED_COMMENTS, {"ip": ip}, paging)

    def related_references(self, ip: str, **paging: Unpack[Paging]) -> Collection[Reference]:
        """References of the collections that list the IP address. Needs VirusTotal Enterprise.

        The `context_attributes` of an entry name, under `related_from`, the objects through which it is related.

        `GET /ip_addresses/{ip}/related_references`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RELATED_REFERENCES, {"ip": ip}, paging)

    def related_threat_actors(self, ip: str, **paging: Unpack[Paging]) -> Collection[ThreatActor | IndicatorCollection]:
        """Threat actors of the collections that list the IP address. Needs VirusTotal Enterprise.

        The `context_attributes` of an entry name, under `related_from`, the objects through which it is related.
        Depending on the product, an entry is a `threat_actor` or a `collection` with the type `threat-actor`.

        `GET /ip_addresses/{ip}/related_threat_actors`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RELATED_THREAT_ACTORS, {"ip": ip}, paging)

    def resolutions(self, ip: str, **paging: Unpack[Paging]) -> Collection[Resolution]:
        """Host names that resolved to the IP address over time.

        `GET /ip_addresses/{ip}/resolutions`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RESOLUTIONS, {"ip": ip}, paging)

    def urls(self, ip: str, **paging: Unpack[Paging]) -> Collection[Url | MissingObject]:
        """URLs that have the IP address as host. Needs VirusTotal Enterprise.

        `GET /ip_addresses/{ip}/urls`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(URLS, {"ip": ip}, paging)

    def user_votes(self, ip: str, **paging: Unpack[Paging]) -> Collection[Vote]:
        """Votes on the IP address by the user whose key makes the call.

        `GET /ip_addresses/{ip}/user_votes`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(USER_VOTES, {"ip": ip}, paging)

    def associations(self, ip: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Campaigns, malware families, reports and other threats of Google Threat Intelligence that the IP address is
        tied to. Needs a privilege or a product of its own.

        `GET /ip_addresses/{ip}/associations`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(ASSOCIATIONS, {"ip": ip}, paging)

    def campaigns(self, ip: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Campaigns of Google Threat Intelligence that the IP address is tied to. Needs a privilege or a product of its
        own.

        `GET /ip_addresses/{ip}/campaigns`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(CAMPAIGNS, {"ip": ip}, paging)

    def malware_families(self, ip: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Malware families of Google Threat Intelligence that the IP address is tied to. Needs a privilege or a product
        of its own.

        `GET /ip_addresses/{ip}/malware_families`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(MALWARE_FAMILIES, {"ip": ip}, paging)

    def related_reports(self, ip: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Reports of Google Threat Intelligence that the IP address is related to. Needs a privilege or a product of
        its own.

        `GET /ip_addresses/{ip}/related_reports`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RELATED_REPORTS, {"ip": ip}, paging)

    def reports(self, ip: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Reports of Google Threat Intelligence that name the IP address. Needs a privilege or a product of its own.

        `GET /ip_addresses/{ip}/reports`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(REPORTS, {"ip": ip}, paging)

    def software_toolkits(self, ip: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Software and toolkits of Google Threat Intelligence that the IP address is tied to. Needs a privilege or a
        product of its own.

        `GET /ip_addresses/{ip}/software_toolkits`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(SOFTWARE_TOOLKITS, {"ip": ip}, paging)

    def vulnerabilities(self, ip: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Vulnerabilities of Google Threat Intelligence that the IP address is tied to. Needs a privilege or a product
        of its own.

        `GET /ip_addresses/{ip}/vulnerabilities`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(VULNERABILITIES, {"ip": ip}, paging)


class AsyncIpAddresses(AsyncResource):
    """Read reports of IPv4 and IPv6 addresses, comment and vote."""

    @cached_property
    def relationships(self) -> AsyncIpAddressesRelationships:
        """Types and ids of what is related to ip addresses, without attributes."""
        from .ip_addresses_relationships import AsyncIpAddressesRelationships

        return AsyncIpAddressesRelationships(self._transport)

    async def get(
        self, ip: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]
    ) -> IpAddress:
        """Get the report of an IP address.

        Everything that VirusTotal knows of the IPv4 or IPv6 address: the latest verdict of each engine, owner, network
        and country, WHOIS text, certificate and the votes of the community. Engines have not looked at every address,
        so the verdicts may be missing.

        Args:
            ip: The IPv4 or IPv6 address in its usual text form, without port, network length or zone.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /ip_addresses/{ip}`, https://docs.virustotal.com/reference/ip-info
        """
        return await self._send(
            GET,
            {"ip": ip},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    async def analyse(self, ip: str, **options: Unpack[Options]) -> Descriptor:
        """Scan an IP address again.

        Puts a new scan of the IP address in the queue and answers with the descriptor of its analysis. The request has
        no body.

        A repeated call does no harm beyond its quota.

        Args:
            ip: The IPv4 or IPv6 address in its usual text form, without port, network length or zone.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /ip_addresses/{ip}/analyse`, https://docs.virustotal.com/reference/rescan-ip
        """
        return await self._send(ANALYSE, {"ip": ip}, options)

    def comments(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Comment]:
        """Comments of the community on the IP address.

        `GET /ip_addresses/{ip}/comments`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(COMMENTS, {"ip": ip}, paging)

    async def add_comment(self, ip: str, text: str, **options: Unpack[Options]) -> Comment:
        """Publish a comment on an IP address.

        Publishes a comment in the name of the account that the key belongs to, and gives the comment back as it was
        stored, with its id and date. Words of the text that begin with `#` become tags of the comment.

        Everybody can read comments. A call repeated after a lost answer may publish the comment twice, so look at the
        comments first.

        Args:
            ip: The IPv4 or IPv6 address in its usual text form, without port, network length or zone.
            text: Text of the comment; words that begin with `#` become its tags.

        Raises:
            NotFoundError: The service holds nothing under this id
            AlreadyExistsError: The thing exists already

        `POST /ip_addresses/{ip}/comments`, https://docs.virustotal.com/reference/ip-comments-post
        """
        return await self._send(
            ADD_COMMENT,
            {"ip": ip},
            options,
            body={"data": {"type": "comment", "attributes": {"text": inputs.text("text", text, least=1)}}},
        )

    def votes(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Vote]:
        """Votes of the community on the IP address.

        `GET /ip_addresses/{ip}/votes`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(VOTES, {"ip": ip}, paging)

    async def vote(
        self, ip: str, verdict: Verdict | Literal["harmless", "malicious"], **options: Unpack[Options]
    ) -> Vote:
        """Vote on an IP address.

        Casts the vote of the account that the key belongs to: `harmless` or `malicious`. The answer is the vote with
        its id, date and weight; its `links.self` may be null.

        An account has one vote of a kind: casting the same verdict on the same item again is refused with 409
        `AlreadyExistsError`.

        Args:
            ip: The IPv4 or IPv6 address in its usual text form, without port, network length or zone.
            verdict: What a member of the community thinks of an item.

        Raises:
            NotFoundError: The service holds nothing under this id
            AlreadyExistsError: The thing exists already

        `POST /ip_addresses/{ip}/votes`, https://docs.virustotal.com/reference/ip-votes-post
        """
        return await self._send(
            VOTE,
            {"ip": ip},
            options,
            body={
                "data": {
                    "type": "vote",
                    "attributes": {"verdict": inputs.choice("verdict", verdict, known=["harmless", "malicious"])},
                }
            },
        )

    def collections(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Collections that list the IP address.

        `GET /ip_addresses/{ip}/collections`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(COLLECTIONS, {"ip": ip}, paging)

    def communicating_files(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that contact the IP address when they run in a sandbox.

        `GET /ip_addresses/{ip}/communicating_files`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(COMMUNICATING_FILES, {"ip": ip}, paging)

    def downloaded_files(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that were downloaded from the IP address. Needs VirusTotal Enterprise.

        `GET /ip_addresses/{ip}/downloaded_files`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(DOWNLOADED_FILES, {"ip": ip}, paging)

    def graphs(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Graph]:
        """Graphs in which the IP address is a node.

        `GET /ip_addresses/{ip}/graphs`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(GRAPHS, {"ip": ip}, paging)

    def historical_ssl_certificates(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[SslCert]:
        """TLS certificates seen for the IP address over time.

        The `context_attributes` of an entry hold `first_seen_date`, a date as text (`YYYY-MM-DD`), and `port`.

        `GET /ip_addresses/{ip}/historical_ssl_certificates`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(HISTORICAL_SSL_CERTIFICATES, {"ip": ip}, paging)

    def historical_whois(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[WhoisRecord]:
        """WHOIS records of the IP address over time.

        `GET /ip_addresses/{ip}/historical_whois`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(HISTORICAL_WHOIS, {"ip": ip}, paging)

    def referrer_files(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that contain the IP address.

        `GET /ip_addresses/{ip}/referrer_files`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(REFERRER_FILES, {"ip": ip}, paging)

    def related_comments(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Comment]:
        """Comments on objects that are related to the IP address.

        `GET /ip_addresses/{ip}/related_comments`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RELATED_COMMENTS, {"ip": ip}, paging)

    def related_references(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Reference]:
        """References of the collections that list the IP address. Needs VirusTotal Enterprise.

        The `context_attributes` of an entry name, under `related_from`, the objects through which it is related.

        `GET /ip_addresses/{ip}/related_references`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RELATED_REFERENCES, {"ip": ip}, paging)

    def related_threat_actors(
        self, ip: str, **paging: Unpack[Paging]
    ) -> AsyncCollection[ThreatActor | IndicatorCollection]:
        """Threat actors of the collections that list the IP address. Needs VirusTotal Enterprise.

        The `context_attributes` of an entry name, under `related_from`, the objects through which it is related.
        Depending on the product, an entry is a `threat_actor` or a `collection` with the type `threat-actor`.

        `GET /ip_addresses/{ip}/related_threat_actors`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RELATED_THREAT_ACTORS, {"ip": ip}, paging)

    def resolutions(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Resolution]:
        """Host names that resolved to the IP address over time.

        `GET /ip_addresses/{ip}/resolutions`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RESOLUTIONS, {"ip": ip}, paging)

    def urls(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Url | MissingObject]:
        """URLs that have the IP address as host. Needs VirusTotal Enterprise.

        `GET /ip_addresses/{ip}/urls`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(URLS, {"ip": ip}, paging)

    def user_votes(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[Vote]:
        """Votes on the IP address by the user whose key makes the call.

        `GET /ip_addresses/{ip}/user_votes`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(USER_VOTES, {"ip": ip}, paging)

    def associations(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Campaigns, malware families, reports and other threats of Google Threat Intelligence that the IP address is
        tied to. Needs a privilege or a product of its own.

        `GET /ip_addresses/{ip}/associations`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(ASSOCIATIONS, {"ip": ip}, paging)

    def campaigns(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Campaigns of Google Threat Intelligence that the IP address is tied to. Needs a privilege or a product of its
        own.

        `GET /ip_addresses/{ip}/campaigns`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(CAMPAIGNS, {"ip": ip}, paging)

    def malware_families(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Malware families of Google Threat Intelligence that the IP address is tied to. Needs a privilege or a product
        of its own.

        `GET /ip_addresses/{ip}/malware_families`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(MALWARE_FAMILIES, {"ip": ip}, paging)

    def related_reports(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Reports of Google Threat Intelligence that the IP address is related to. Needs a privilege or a product of
        its own.

        `GET /ip_addresses/{ip}/related_reports`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(RELATED_REPORTS, {"ip": ip}, paging)

    def reports(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Reports of Google Threat Intelligence that name the IP address. Needs a privilege or a product of its own.

        `GET /ip_addresses/{ip}/reports`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(REPORTS, {"ip": ip}, paging)

    def software_toolkits(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Software and toolkits of Google Threat Intelligence that the IP address is tied to. Needs a privilege or a
        product of its own.

        `GET /ip_addresses/{ip}/software_toolkits`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(SOFTWARE_TOOLKITS, {"ip": ip}, paging)

    def vulnerabilities(self, ip: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Vulnerabilities of Google Threat Intelligence that the IP address is tied to. Needs a privilege or a product
        of its own.

        `GET /ip_addresses/{ip}/vulnerabilities`, https://docs.virustotal.com/reference/ip-object
        """
        return self._collection(VULNERABILITIES, {"ip": ip}, paging)
