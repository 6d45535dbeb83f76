"""Submit URLs, read their reports, scan them again, comment and vote.

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
    from ..models.analysis import Analysis
    from ..models.collection import IndicatorCollection
    from ..models.comment import Comment
    from ..models.domain import Domain
    from ..models.file import File
    from ..models.graph import Graph
    from ..models.ip_address import IpAddress
    from ..models.reference import Reference
    from ..models.submission import Submission
    from ..models.threat_actor import ThreatActor
    from ..models.url import Url
    from ..models.vote import Verdict, Vote
    from ..runtime.objects import Descriptor, MissingObject
    from .urls_relationships import AsyncUrlsRelationships, UrlsRelationships

SCAN: Operation[Descriptor] = Operation(
    "urls.scan", "/urls", {}, method="POST", body="application/x-www-form-urlencoded"
)
GET: Operation[Url] = Operation("urls.get", "/urls/{id}", {"id": "url-id"})
ANALYSE: Operation[Descriptor] = Operation("urls.analyse", "/urls/{id}/analyse", {"id": "url-id"}, method="POST")
COMMENTS: Operation[Comment] = Operation("urls.comments", "/urls/{id}/comments", {"id": "url-id"}, page_size=40)
ADD_COMMENT: Operation[Comment] = Operation(
    "urls.add_comment",
    "/urls/{id}/comments",
    {"id": "url-id"},
    method="POST",
    repeatable=False,
    body="application/json",
)
VOTES: Operation[Vote] = Operation("urls.votes", "/urls/{id}/votes", {"id": "url-id"}, page_size=40)
VOTE: Operation[Vote] = Operation(
    "urls.vote", "/urls/{id}/votes", {"id": "url-id"}, method="POST", repeatable=False, body="application/json"
)
ANALYSES: Operation[Analysis] = Operation("urls.analyses", "/urls/{id}/analyses", {"id": "url-id"}, page_size=40)
COLLECTIONS: Operation[IndicatorCollection] = Operation(
    "urls.collections", "/urls/{id}/collections", {"id": "url-id"}, page_size=40
)
COMMUNICATING_FILES: Operation[File | MissingObject] = Operation(
    "urls.communicating_files", "/urls/{id}/communicating_files", {"id": "url-id"}, page_size=40
)
CONTACTED_DOMAINS: Operation[Domain | MissingObject] = Operation(
    "urls.contacted_domains", "/urls/{id}/contacted_domains", {"id": "url-id"}, page_size=40
)
CONTACTED_IPS: Operation[IpAddress | MissingObject] = Operation(
    "urls.contacted_ips", "/urls/{id}/contacted_ips", {"id": "url-id"}, page_size=40
)
DOWNLOADED_FILES: Operation[File | MissingObject] = Operation(
    "urls.downloaded_files", "/urls/{id}/downloaded_files", {"id": "url-id"}, page_size=40
)
EMBEDDED_JS_FILES: Operation[File | MissingObject] = Operation(
    "urls.embedded_js_files", "/urls/{id}/embedded_js_files", {"id": "url-id"}, page_size=40
)
GRAPHS: Operation[Graph] = Operation("urls.graphs", "/urls/{id}/graphs", {"id": "url-id"}, page_size=40)
LAST_SERVING_IP_ADDRESS: Operation[IpAddress | None] = Operation(
    "urls.last_serving_ip_address", "/urls/{id}/last_serving_ip_address", {"id": "url-id"}, read=answers.one_or_none
)
NETWORK_LOCATION: Operation[Domain | IpAddress | None] = Operation(
    "urls.network_location", "/urls/{id}/network_location", {"id": "url-id"}, read=answers.one_or_none
)
REDIRECTING_URLS: Operation[Url | MissingObject] = Operation(
    "urls.redirecting_urls", "/urls/{id}/redirecting_urls", {"id": "url-id"}, page_size=40
)
REDIRECTS_TO: Operation[Url | MissingObject] = Operation(
    "urls.redirects_to", "/urls/{id}/redirects_to", {"id": "url-id"}, page_size=40
)
REFERRER_FILES: Operation[File | MissingObject] = Operation(
    "urls.referrer_files", "/urls/{id}/referrer_files", {"id": "url-id"}, page_size=40
)
REFERRER_URLS: Operation[Url | MissingObject] = Operation(
    "urls.referrer_urls", "/urls/{id}/referrer_urls", {"id": "url-id"}, page_size=40
)
RELATED_COMMENTS: Operation[Comment] = Operation(
    "urls.related_comments", "/urls/{id}/related_comments", {"id": "url-id"}, page_size=40
)
RELATED_REFERENCES: Operation[Reference] = Operation(
    "urls.related_references", "/urls/{id}/related_references", {"id": "url-id"}, page_size=40
)
RELATED_THREAT_ACTORS: Operation[ThreatActor | IndicatorCollection] = Operation(
    "urls.related_threat_actors", "/urls/{id}/related_threat_actors", {"id": "url-id"}, page_size=40
)
SUBMISSIONS: Operation[Submission] = Operation(
    "urls.submissions", "/urls/{id}/submissions", {"id": "url-id"}, page_size=40
)
URLS_RELATED_BY_TRACKER_ID: Operation[Url | MissingObject] = Operation(
    "urls.urls_related_by_tracker_id", "/urls/{id}/urls_related_by_tracker_id", {"id": "url-id"}, page_size=40
)
USER_VOTES: Operation[Vote] = Operation("urls.user_votes", "/urls/{id}/user_votes", {"id": "url-id"}, page_size=40)
ASSOCIATIONS: Operation[IndicatorCollection] = Operation(
    "urls.associations", "/urls/{id}/associations", {"id": "url-id"}, page_size=40
)
CAMPAIGNS: Operation[IndicatorCollection] = Operation(
    "urls.campaigns", "/urls/{id}/campaigns", {"id": "url-id"}, page_size=40
)
MALWARE_FAMILIES: Operation[IndicatorCollection] = Operation(
    "urls.malware_families", "/urls/{id}/malware_families", {"id": "url-id"}, page_size=40
)
RELATED_REPORTS: Operation[IndicatorCollection] = Operation(
    "urls.related_reports", "/urls/{id}/related_reports", {"id": "url-id"}, page_size=40
)
REPORTS: Operation[IndicatorCollection] = Operation(
    "urls.reports", "/urls/{id}/reports", {"id": "url-id"}, page_size=40
)
SOFTWARE_TOOLKITS: Operation[IndicatorCollection] = Operation(
    "urls.software_toolkits", "/urls/{id}/software_toolkits", {"id": "url-id"}, page_size=40
)
VULNERABILITIES: Operation[IndicatorCollection] = Operation(
    "urls.vulnerabilities", "/urls/{id}/vulnerabilities", {"id": "url-id"}, page_size=40
)
PARENT_RESOURCE_URLS: Operation[Url | MissingObject] = Operation(
    "urls.parent_resource_urls", "/urls/{id}/parent_resource_urls", {"id": "url-id"}, page_size=40
)


class Urls(Resource):
    """Submit URLs, read their reports, scan them again, comment and vote."""

    @cached_property
    def relationships(self) -> UrlsRelationships:
        """Types and ids of what is related to urls, without attributes."""
        from .urls_relationships import UrlsRelationships

        return UrlsRelationships(self._transport)

    def scan(self, url: str, **options: Unpack[Options]) -> Descriptor:
        """Submit a URL for scanning.

        Puts a scan of the URL in the queue and answers with the descriptor of the analysis, at once and without a
        result. Ask for the analysis until its `status` is `completed`. The body is a form, not JSON.

        The service brings the URL into its canonical form first. It refuses one that it cannot canonicalise, such as
        one with an impossible top-level domain or a scheme other than `http` and `https`, with 400
        `InvalidArgumentError`.

        A repeated call does no harm beyond its quota.

        Args:
            url: The URL to scan; a scheme other than `http` and `https` is refused.

        `POST /urls`, https://docs.virustotal.com/reference/scan-url
        """
        return self._send(SCAN, {}, options, body=inputs.written({"url": inputs.text("url", url)}))

    def get(self, id: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]) -> Url:
        """Get the report of a URL.

        Everything that VirusTotal knows of the URL: the latest verdict of each engine, categories, the last answer of
        its server, redirections and the votes of the community. The report is that of the latest scan; asking for it
        starts no new one.

        A URL that nobody has submitted is answered with 404 `NotFoundError`, which says nothing about the URL. Recorded
        headers and cookies may hold secrets of the scanned site.

        Args:
            id: The URL in URL-safe base64 without the `=` padding, or the SHA-256 id of an earlier answer.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /urls/{id}`, https://docs.virustotal.com/reference/url-info
        """
        return self._send(
            GET,
            {"id": id},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    def analyse(self, id: str, **options: Unpack[Options]) -> Descriptor:
        """Scan a known URL again.

        Puts a new scan of a URL that VirusTotal already knows in the queue and answers with the descriptor of the new
        analysis. The request has no body. A repeated call does no harm beyond its quota.

        Args:
            id: The URL in URL-safe base64 without the `=` padding, or the SHA-256 id of an earlier answer.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /urls/{id}/analyse`, https://docs.virustotal.com/reference/urls-analyse
        """
        return self._send(ANALYSE, {"id": id}, options)

    def comments(self, id: str, **paging: Unpack[Paging]) -> Collection[Comment]:
        """Comments of the community on the URL.

        `GET /urls/{id}/comments`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def add_comment(self, id: str, text: str, **options: Unpack[Options]) -> Comment:
        """Publish a comment on a URL.

        Publishes a comment in the name of the account that the key belongs to, and gives the comment back as it was
        stored, with its id and date. Words of the text that begin with `#` become tags of the comment.

        Everybody can read comments. A call repeated after a lost answer may publish the comment twice, so look at the
        comments first.

        Args:
            id: The URL in URL-safe base64 without the `=` padding, or the SHA-256 id of an earlier answer.
            text: Text of the comment; words that begin with `#` become its tags.

        Raises:
            NotFoundError: The service holds nothing under this id
            AlreadyExistsError: The thing exists already

        `POST /urls/{id}/comments`, https://docs.virustotal.com/reference/urls-comments-post
        """
        return self._send(
            ADD_COMMENT,
            {"id": id},
            options,
            body={"data": {"type": "comment", "attributes": {"text": inputs.text("text", text, least=1)}}},
        )

    def votes(self, id: str, **paging: Unpack[Paging]) -> Collection[Vote]:
        """Votes of the community on the URL.

        `GET /urls/{id}/votes`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(VOTES, {"id": id}, paging)

    def vote(self, id: str, verdict: Verdict | Literal["harmless", "malicious"], **options: Unpack[Options]) -> Vote:
        """Vote on a URL.

        Casts the vote of the account that the key belongs to: `harmless` or `malicious`. The answer is the vote with
        its id, date and weight; its `links.self` may be null.

        An account has one vote of a kind: casting the same verdict on the same item again is refused with 409
        `AlreadyExistsError`.

        Args:
            id: The URL in URL-safe base64 without the `=` padding, or the SHA-256 id of an earlier answer.
            verdict: What a member of the community thinks of an item.

        Raises:
            NotFoundError: The service holds nothing under this id
            AlreadyExistsError: The thing exists already

        `POST /urls/{id}/votes`, https://docs.virustotal.com/reference/urls-votes-post
        """
        return self._send(
            VOTE,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "vote",
                    "attributes": {"verdict": inputs.choice("verdict", verdict, known=["harmless", "malicious"])},
                }
            },
        )

    def analyses(self, id: str, **paging: Unpack[Paging]) -> Collection[Analysis]:
        """Scans of the URL over time. Needs VirusTotal Enterprise.

        `GET /urls/{id}/analyses`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(ANALYSES, {"id": id}, paging)

    def collections(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Collections that list the URL.

        `GET /urls/{id}/collections`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def communicating_files(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that contact the URL when they run in a sandbox. Needs VirusTotal Enterprise.

        `GET /urls/{id}/communicating_files`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(COMMUNICATING_FILES, {"id": id}, paging)

    def contacted_domains(self, id: str, **paging: Unpack[Paging]) -> Collection[Domain | MissingObject]:
        """Domains from which the page at the URL loads content. Needs VirusTotal Enterprise.

        `GET /urls/{id}/contacted_domains`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(CONTACTED_DOMAINS, {"id": id}, paging)

    def contacted_ips(self, id: str, **paging: Unpack[Paging]) -> Collection[IpAddress | MissingObject]:
        """IP addresses from which the page at the URL loads content. Needs VirusTotal Enterprise.

        `GET /urls/{id}/contacted_ips`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(CONTACTED_IPS, {"id": id}, paging)

    def downloaded_files(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that were downloaded from the URL. Needs VirusTotal Enterprise.

        `GET /urls/{id}/downloaded_files`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(DOWNLOADED_FILES, {"id": id}, paging)

    def embedded_js_files(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Scripts embedded in the page at the URL. Needs VirusTotal Enterprise.

        `GET /urls/{id}/embedded_js_files`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(EMBEDDED_JS_FILES, {"id": id}, paging)

    def graphs(self, id: str, **paging: Unpack[Paging]) -> Collection[Graph]:
        """Graphs in which the URL is a node.

        `GET /urls/{id}/graphs`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(GRAPHS, {"id": id}, paging)

    def last_serving_ip_address(self, id: str, **options: Unpack[Options]) -> IpAddress | None:
        """The IP address that served the URL most recently.

        `GET /urls/{id}/last_serving_ip_address`, https://docs.virustotal.com/reference/url-object
        """
        return self._send(LAST_SERVING_IP_ADDRESS, {"id": id}, options)

    def network_location(self, id: str, **options: Unpack[Options]) -> Domain | IpAddress | None:
        """The domain or IP address that is the host of the URL.

        The answer is a `domain` where the host of the URL is a name, and an `ip_address` where it is an address.

        `GET /urls/{id}/network_location`, https://docs.virustotal.com/reference/url-object
        """
        return self._send(NETWORK_LOCATION, {"id": id}, options)

    def redirecting_urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Url | MissingObject]:
        """URLs that redirect to the URL. Needs VirusTotal Enterprise.

        `GET /urls/{id}/redirecting_urls`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REDIRECTING_URLS, {"id": id}, paging)

    def redirects_to(self, id: str, **paging: Unpack[Paging]) -> Collection[Url | MissingObject]:
        """URLs to which the URL redirects. Needs VirusTotal Enterprise.

        `GET /urls/{id}/redirects_to`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REDIRECTS_TO, {"id": id}, paging)

    def referrer_files(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that contain the URL. Needs VirusTotal Enterprise.

        `GET /urls/{id}/referrer_files`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REFERRER_FILES, {"id": id}, paging)

    def referrer_urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Url | MissingObject]:
        """URLs whose pages link to the URL. Needs VirusTotal Enterprise.

        `GET /urls/{id}/referrer_urls`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REFERRER_URLS, {"id": id}, paging)

    def related_comments(self, id: str, **paging: Unpack[Paging]) -> Collection[Comment]:
        """Comments on objects that are related to the URL.

        `GET /urls/{id}/related_comments`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(RELATED_COMMENTS, {"id": id}, paging)

    def related_references(self, id: str, **paging: Unpack[Paging]) -> Collection[Reference]:
        """References of the collections that list the URL. Needs VirusTotal Enterprise.

        The `context_attributes` of an entry name, under `related_from`, the objects through which it is related.

        `GET /urls/{id}/related_references`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(RELATED_REFERENCES, {"id": id}, paging)

    def related_threat_actors(self, id: str, **paging: Unpack[Paging]) -> Collection[ThreatActor | IndicatorCollection]:
        """Threat actors of the collections that list the URL. Needs VirusTotal Enterprise.

        The `context_attributes` of an entry name, under `related_from`, the objects through which it is related.
        Depending on the product, an entry is a `threat_actor` or a `collection` with the type `threat-actor`.

        `GET /urls/{id}/related_threat_actors`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(RELATED_THREAT_ACTORS, {"id": id}, paging)

    def submissions(self, id: str, **paging: Unpack[Paging]) -> Collection[Submission]:
        """Occasions on which the URL was submitted to VirusTotal. Needs VirusTotal Enterprise.

        `GET /urls/{id}/submissions`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(SUBMISSIONS, {"id": id}, paging)

    def urls_related_by_tracker_id(self, id: str, **paging: Unpack[Paging]) -> Collection[Url | MissingObject]:
        """URLs whose pages carry the same tracker ids. Needs VirusTotal Enterprise.

        `GET /urls/{id}/urls_related_by_tracker_id`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(URLS_RELATED_BY_TRACKER_ID, {"id": id}, paging)

    def user_votes(self, id: str, **paging: Unpack[Paging]) -> Collection[Vote]:
        """Votes on the URL by the user whose key makes the call.

        `GET /urls/{id}/user_votes`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(USER_VOTES, {"id": id}, paging)

    def associations(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Campaigns, malware families, reports and other threats of Google Threat Intelligence that the URL is tied to.
        Needs a privilege or a product of its own.

        `GET /urls/{id}/associations`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(ASSOCIATIONS, {"id": id}, paging)

    def campaigns(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Campaigns of Google Threat Intelligence that the URL is tied to. Needs a privilege or a product of its own.

        `GET /urls/{id}/campaigns`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(CAMPAIGNS, {"id": id}, paging)

    def malware_families(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Malware families of Google Threat Intelligence that the URL is tied to. Needs a privilege or a product of its
        own.

        `GET /urls/{id}/malware_families`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(MALWARE_FAMILIES, {"id": id}, paging)

    def related_reports(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Reports of Google Threat Intelligence that the URL is related to. Needs a privilege or a product of its own.

        `GET /urls/{id}/related_reports`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(RELATED_REPORTS, {"id": id}, paging)

    def reports(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Reports of Google Threat Intelligence that name the URL. Needs a privilege or a product of its own.

        `GET /urls/{id}/reports`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REPORTS, {"id": id}, paging)

    def software_toolkits(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Software and toolkits of Google Threat Intelligence that the URL is tied to. Needs a privilege or a product
        of its own.

        `GET /urls/{id}/software_toolkits`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(SOFTWARE_TOOLKITS, {"id": id}, paging)

    def vulnerabilities(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Vulnerabilities of Google Threat Intelligence that the URL is tied to. Needs a privilege or a product of its
        own.

        `GET /urls/{id}/vulnerabilities`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(VULNERABILITIES, {"id": id}, paging)

    def parent_resource_urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Url | MissingObject]:
        """URLs whose pages load the URL, as Google Threat Intelligence has seen. Needs a privilege or a product of its
        own.

        `GET /urls/{id}/parent_resource_urls`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(PARENT_RESOURCE_URLS, {"id": id}, paging)


class AsyncUrls(AsyncResource):
    """Submit URLs, read their reports, scan them again, comment and vote."""

    @cached_property
    def relationships(self) -> AsyncUrlsRelationships:
        """Types and ids of what is related to urls, without attributes."""
        from .urls_relationships import AsyncUrlsRelationships

        return AsyncUrlsRelationships(self._transport)

    async def scan(self, url: str, **options: Unpack[Options]) -> Descriptor:
        """Submit a URL for scanning.

        Puts a scan of the URL in the queue and answers with the descriptor of the analysis, at once and without a
        result. Ask for the analysis until its `status` is `completed`. The body is a form, not JSON.

        The service brings the URL into its canonical form first. It refuses one that it cannot canonicalise, such as
        one with an impossible top-level domain or a scheme other than `http` and `https`, with 400
        `InvalidArgumentError`.

        A repeated call does no harm beyond its quota.

        Args:
            url: The URL to scan; a scheme other than `http` and `https` is refused.

        `POST /urls`, https://docs.virustotal.com/reference/scan-url
        """
        return await self._send(SCAN, {}, options, body=inputs.written({"url": inputs.text("url", url)}))

    async def get(
        self, id: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]
    ) -> Url:
        """Get the report of a URL.

        Everything that VirusTotal knows of the URL: the latest verdict of each engine, categories, the last answer of
        its server, redirections and the votes of the community. The report is that of the latest scan; asking for it
        starts no new one.

        A URL that nobody has submitted is answered with 404 `NotFoundError`, which says nothing about the URL. Recorded
        headers and cookies may hold secrets of the scanned site.

        Args:
            id: The URL in URL-safe base64 without the `=` padding, or the SHA-256 id of an earlier answer.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /urls/{id}`, https://docs.virustotal.com/reference/url-info
        """
        return await self._send(
            GET,
            {"id": id},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    async def analyse(self, id: str, **options: Unpack[Options]) -> Descriptor:
        """Scan a known URL again.

        Puts a new scan of a URL that VirusTotal already knows in the queue and answers with the descriptor of the new
        analysis. The request has no body. A repeated call does no harm beyond its quota.

        Args:
            id: The URL in URL-safe base64 without the `=` padding, or the SHA-256 id of an earlier answer.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /urls/{id}/analyse`, https://docs.virustotal.com/reference/urls-analyse
        """
        return await self._send(ANALYSE, {"id": id}, options)

    def comments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Comment]:
        """Comments of the community on the URL.

        `GET /urls/{id}/comments`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    async def add_comment(self, id: str, text: str, **options: Unpack[Options]) -> Comment:
        """Publish a comment on a URL.

        Publishes a comment in the name of the account that the key belongs to, and gives the comment back as it was
        stored, with its id and date. Words of the text that begin with `#` become tags of the comment.

        Everybody can read comments. A call repeated after a lost answer may publish the comment twice, so look at the
        comments first.

        Args:
            id: The URL in URL-safe base64 without the `=` padding, or the SHA-256 id of an earlier answer.
            text: Text of the comment; words that begin with `#` become its tags.

        Raises:
            NotFoundError: The service holds nothing under this id
            AlreadyExistsError: The thing exists already

        `POST /urls/{id}/comments`, https://docs.virustotal.com/reference/urls-comments-post
        """
        return await self._send(
            ADD_COMMENT,
            {"id": id},
            options,
            body={"data": {"type": "comment", "attributes": {"text": inputs.text("text", text, least=1)}}},
        )

    def votes(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Vote]:
        """Votes of the community on the URL.

        `GET /urls/{id}/votes`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(VOTES, {"id": id}, paging)

    async def vote(
        self, id: str, verdict: Verdict | Literal["harmless", "malicious"], **options: Unpack[Options]
    ) -> Vote:
        """Vote on a URL.

        Casts the vote of the account that the key belongs to: `harmless` or `malicious`. The answer is the vote with
        its id, date and weight; its `links.self` may be null.

        An account has one vote of a kind: casting the same verdict on the same item again is refused with 409
        `AlreadyExistsError`.

        Args:
            id: The URL in URL-safe base64 without the `=` padding, or the SHA-256 id of an earlier answer.
            verdict: What a member of the community thinks of an item.

        Raises:
            NotFoundError: The service holds nothing under this id
            AlreadyExistsError: The thing exists already

        `POST /urls/{id}/votes`, https://docs.virustotal.com/reference/urls-votes-post
        """
        return await self._send(
            VOTE,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "vote",
                    "attributes": {"verdict": inputs.choice("verdict", verdict, known=["harmless", "malicious"])},
                }
            },
        )

    def analyses(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Analysis]:
        """Scans of the URL over time. Needs VirusTotal Enterprise.

        `GET /urls/{id}/analyses`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(ANALYSES, {"id": id}, paging)

    def collections(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Collections that list the URL.

        `GET /urls/{id}/collections`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def communicating_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that contact the URL when they run in a sandbox. Needs VirusTotal Enterprise.

        `GET /urls/{id}/communicating_files`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(COMMUNICATING_FILES, {"id": id}, paging)

    def contacted_domains(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Domain | MissingObject]:
        """Domains from which the page at the URL loads content. Needs VirusTotal Enterprise.

        `GET /urls/{id}/contacted_domains`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(CONTACTED_DOMAINS, {"id": id}, paging)

    def contacted_ips(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IpAddress | MissingObject]:
        """IP addresses from which the page at the URL loads content. Needs VirusTotal Enterprise.

        `GET /urls/{id}/contacted_ips`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(CONTACTED_IPS, {"id": id}, paging)

    def downloaded_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that were downloaded from the URL. Needs VirusTotal Enterprise.

        `GET /urls/{id}/downloaded_files`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(DOWNLOADED_FILES, {"id": id}, paging)

    def embedded_js_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Scripts embedded in the page at the URL. Needs VirusTotal Enterprise.

        `GET /urls/{id}/embedded_js_files`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(EMBEDDED_JS_FILES, {"id": id}, paging)

    def graphs(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Graph]:
        """Graphs in which the URL is a node.

        `GET /urls/{id}/graphs`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(GRAPHS, {"id": id}, paging)

    async def last_serving_ip_address(self, id: str, **options: Unpack[Options]) -> IpAddress | None:
        """The IP address that served the URL most recently.

        `GET /urls/{id}/last_serving_ip_address`, https://docs.virustotal.com/reference/url-object
        """
        return await self._send(LAST_SERVING_IP_ADDRESS, {"id": id}, options)

    async def network_location(self, id: str, **options: Unpack[Options]) -> Domain | IpAddress | None:
        """The domain or IP address that is the host of the URL.

        The answer is a `domain` where the host of the URL is a name, and an `ip_address` where it is an address.

        `GET /urls/{id}/network_location`, https://docs.virustotal.com/reference/url-object
        """
        return await self._send(NETWORK_LOCATION, {"id": id}, options)

    def redirecting_urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Url | MissingObject]:
        """URLs that redirect to the URL. Needs VirusTotal Enterprise.

        `GET /urls/{id}/redirecting_urls`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REDIRECTING_URLS, {"id": id}, paging)

    def redirects_to(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Url | MissingObject]:
        """URLs to which the URL redirects. Needs VirusTotal Enterprise.

        `GET /urls/{id}/redirects_to`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REDIRECTS_TO, {"id": id}, paging)

    def referrer_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that contain the URL. Needs VirusTotal Enterprise.

        `GET /urls/{id}/referrer_files`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REFERRER_FILES, {"id": id}, paging)

    def referrer_urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Url | MissingObject]:
        """URLs whose pages link to the URL. Needs VirusTotal Enterprise.

        `GET /urls/{id}/referrer_urls`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REFERRER_URLS, {"id": id}, paging)

    def related_comments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Comment]:
        """Comments on objects that are related to the URL.

        `GET /urls/{id}/related_comments`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(RELATED_COMMENTS, {"id": id}, paging)

    def related_references(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Reference]:
        """References of the collections that list the URL. Needs VirusTotal Enterprise.

        The `context_attributes` of an entry name, under `related_from`, the objects through which it is related.

        `GET /urls/{id}/related_references`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(RELATED_REFERENCES, {"id": id}, paging)

    def related_threat_actors(
        self, id: str, **paging: Unpack[Paging]
    ) -> AsyncCollection[ThreatActor | IndicatorCollection]:
        """Threat actors of the collections that list the URL. Needs VirusTotal Enterprise.

        The `context_attributes` of an entry name, under `related_from`, the objects through which it is related.
        Depending on the product, an entry is a `threat_actor` or a `collection` with the type `threat-actor`.

        `GET /urls/{id}/related_threat_actors`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(RELATED_THREAT_ACTORS, {"id": id}, paging)

    def submissions(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Submission]:
        """Occasions on which the URL was submitted to VirusTotal. Needs VirusTotal Enterprise.

        `GET /urls/{id}/submissions`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(SUBMISSIONS, {"id": id}, paging)

    def urls_related_by_tracker_id(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Url | MissingObject]:
        """URLs whose pages carry the same tracker ids. Needs VirusTotal Enterprise.

        `GET /urls/{id}/urls_related_by_tracker_id`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(URLS_RELATED_BY_TRACKER_ID, {"id": id}, paging)

    def user_votes(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Vote]:
        """Votes on the URL by the user whose key makes the call.

        `GET /urls/{id}/user_votes`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(USER_VOTES, {"id": id}, paging)

    def associations(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Campaigns, malware families, reports and other threats of Google Threat Intelligence that the URL is tied to.
        Needs a privilege or a product of its own.

        `GET /urls/{id}/associations`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(ASSOCIATIONS, {"id": id}, paging)

    def campaigns(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Campaigns of Google Threat Intelligence that the URL is tied to. Needs a privilege or a product of its own.

        `GET /urls/{id}/campaigns`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(CAMPAIGNS, {"id": id}, paging)

    def malware_families(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Malware families of Google Threat Intelligence that the URL is tied to. Needs a privilege or a product of its
        own.

        `GET /urls/{id}/malware_families`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(MALWARE_FAMILIES, {"id": id}, paging)

    def related_reports(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Reports of Google Threat Intelligence that the URL is related to. Needs a privilege or a product of its own.

        `GET /urls/{id}/related_reports`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(RELATED_REPORTS, {"id": id}, paging)

    def reports(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Reports of Google Threat Intelligence that name the URL. Needs a privilege or a product of its own.

        `GET /urls/{id}/reports`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REPORTS, {"id": id}, paging)

    def software_toolkits(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Software and toolkits of Google Threat Intelligence that the URL is tied to. Needs a privilege or a product
        of its own.

        `GET /urls/{id}/software_toolkits`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(SOFTWARE_TOOLKITS, {"id": id}, paging)

    def vulnerabilities(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Vulnerabilities of Google Threat Intelligence that the URL is tied to. Needs a privilege or a product of its
        own.

        `GET /urls/{id}/vulnerabilities`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(VULNERABILITIES, {"id": id}, paging)

    def parent_resource_urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Url | MissingObject]:
        """URLs whose pages load the URL, as Google Threat Intelligence has seen. Needs a privilege or a product of its
        own.

        `GET /urls/{id}/parent_resource_urls`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(PARENT_RESOURCE_URLS, {"id": id}, paging)
