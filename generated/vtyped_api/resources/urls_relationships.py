"""Types and ids of what is related to urls, without attributes.

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
    "urls.relationships.analyses", "/urls/{id}/relationships/analyses", {"id": "url-id"}, page_size=40
)
COLLECTIONS: Operation[Descriptor] = Operation(
    "urls.relationships.collections", "/urls/{id}/relationships/collections", {"id": "url-id"}, page_size=40
)
COMMENTS: Operation[Descriptor] = Operation(
    "urls.relationships.comments", "/urls/{id}/relationships/comments", {"id": "url-id"}, page_size=40
)
COMMUNICATING_FILES: Operation[Descriptor] = Operation(
    "urls.relationships.communicating_files",
    "/urls/{id}/relationships/communicating_files",
    {"id": "url-id"},
    page_size=40,
)
CONTACTED_DOMAINS: Operation[Descriptor] = Operation(
    "urls.relationships.contacted_domains", "/urls/{id}/relationships/contacted_domains", {"id": "url-id"}, page_size=40
)
CONTACTED_IPS: Operation[Descriptor] = Operation(
    "urls.relationships.contacted_ips", "/urls/{id}/relationships/contacted_ips", {"id": "url-id"}, page_size=40
)
DOWNLOADED_FILES: Operation[Descriptor] = Operation(
    "urls.relationships.downloaded_files", "/urls/{id}/relationships/downloaded_files", {"id": "url-id"}, page_size=40
)
EMBEDDED_JS_FILES: Operation[Descriptor] = Operation(
    "urls.relationships.embedded_js_files", "/urls/{id}/relationships/embedded_js_files", {"id": "url-id"}, page_size=40
)
GRAPHS: Operation[Descriptor] = Operation(
    "urls.relationships.graphs", "/urls/{id}/relationships/graphs", {"id": "url-id"}, page_size=40
)
LAST_SERVING_IP_ADDRESS: Operation[Descriptor | None] = Operation(
    "urls.relationships.last_serving_ip_address",
    "/urls/{id}/relationships/last_serving_ip_address",
    {"id": "url-id"},
    read=answers.one_or_none,
)
NETWORK_LOCATION: Operation[Descriptor | None] = Operation(
    "urls.relationships.network_location",
    "/urls/{id}/relationships/network_location",
    {"id": "url-id"},
    read=answers.one_or_none,
)
REDIRECTING_URLS: Operation[Descriptor] = Operation(
    "urls.relationships.redirecting_urls", "/urls/{id}/relationships/redirecting_urls", {"id": "url-id"}, page_size=40
)
REDIRECTS_TO: Operation[Descriptor] = Operation(
    "urls.relationships.redirects_to", "/urls/{id}/relationships/redirects_to", {"id": "url-id"}, page_size=40
)
REFERRER_FILES: Operation[Descriptor] = Operation(
    "urls.relationships.referrer_files", "/urls/{id}/relationships/referrer_files", {"id": "url-id"}, page_size=40
)
REFERRER_URLS: Operation[Descriptor] = Operation(
    "urls.relationships.referrer_urls", "/urls/{id}/relationships/referrer_urls", {"id": "url-id"}, page_size=40
)
RELATED_COMMENTS: Operation[Descriptor] = Operation(
    "urls.relationships.related_comments", "/urls/{id}/relationships/related_comments", {"id": "url-id"}, page_size=40
)
RELATED_REFERENCES: Operation[Descriptor] = Operation(
    "urls.relationships.related_references",
    "/urls/{id}/relationships/related_references",
    {"id": "url-id"},
    page_size=40,
)
RELATED_THREAT_ACTORS: Operation[Descriptor] = Operation(
    "urls.relationships.related_threat_actors",
    "/urls/{id}/relationships/related_threat_actors",
    {"id": "url-id"},
    page_size=40,
)
SUBMISSIONS: Operation[Descriptor] = Operation(
    "urls.relationships.submissions", "/urls/{id}/relationships/submissions", {"id": "url-id"}, page_size=40
)
URLS_RELATED_BY_TRACKER_ID: Operation[Descriptor] = Operation(
    "urls.relationships.urls_related_by_tracker_id",
    "/urls/{id}/relationships/urls_related_by_tracker_id",
    {"id": "url-id"},
    page_size=40,
)
USER_VOTES: Operation[Descriptor] = Operation(
    "urls.relationships.user_votes", "/urls/{id}/relationships/user_votes", {"id": "url-id"}, page_size=40
)
VOTES: Operation[Descriptor] = Operation(
    "urls.relationships.votes", "/urls/{id}/relationships/votes", {"id": "url-id"}, page_size=40
)
ASSOCIATIONS: Operation[Descriptor] = Operation(
    "urls.relationships.associations", "/urls/{id}/relationships/associations", {"id": "url-id"}, page_size=40
)
CAMPAIGNS: Operation[Descriptor] = Operation(
    "urls.relationships.campaigns", "/urls/{id}/relationships/campaigns", {"id": "url-id"}, page_size=40
)
MALWARE_FAMILIES: Operation[Descriptor] = Operation(
    "urls.relationships.malware_families", "/urls/{id}/relationships/malware_families", {"id": "url-id"}, page_size=40
)
RELATED_REPORTS: Operation[Descriptor] = Operation(
    "urls.relationships.related_reports", "/urls/{id}/relationships/related_reports", {"id": "url-id"}, page_size=40
)
REPORTS: Operation[Descriptor] = Operation(
    "urls.relationships.reports", "/urls/{id}/relationships/reports", {"id": "url-id"}, page_size=40
)
SOFTWARE_TOOLKITS: Operation[Descriptor] = Operation(
    "urls.relationships.software_toolkits", "/urls/{id}/relationships/software_toolkits", {"id": "url-id"}, page_size=40
)
VULNERABILITIES: Operation[Descriptor] = Operation(
    "urls.relationships.vulnerabilities", "/urls/{id}/relationships/vulnerabilities", {"id": "url-id"}, page_size=40
)
PARENT_RESOURCE_URLS: Operation[Descriptor] = Operation(
    "urls.relationships.parent_resource_urls",
    "/urls/{id}/relationships/parent_resource_urls",
    {"id": "url-id"},
    page_size=40,
)


class UrlsRelationships(Resource):
    """Types and ids of what is related to urls, without attributes."""

    def analyses(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Scans of the URL over time. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/analyses`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(ANALYSES, {"id": id}, paging)

    def collections(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Collections that list the URL. Types and ids only.

        `GET /urls/{id}/relationships/collections`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def comments(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Comments of the community on the URL. Types and ids only.

        `GET /urls/{id}/relationships/comments`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def communicating_files(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that contact the URL when they run in a sandbox. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/communicating_files`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(COMMUNICATING_FILES, {"id": id}, paging)

    def contacted_domains(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Domains from which the page at the URL loads content. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/contacted_domains`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(CONTACTED_DOMAINS, {"id": id}, paging)

    def contacted_ips(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """IP addresses from which the page at the URL loads content. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/contacted_ips`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(CONTACTED_IPS, {"id": id}, paging)

    def downloaded_files(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that were downloaded from the URL. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/downloaded_files`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(DOWNLOADED_FILES, {"id": id}, paging)

    def embedded_js_files(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Scripts embedded in the page at the URL. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/embedded_js_files`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(EMBEDDED_JS_FILES, {"id": id}, paging)

    def graphs(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Graphs in which the URL is a node. Types and ids only.

        `GET /urls/{id}/relationships/graphs`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(GRAPHS, {"id": id}, paging)

    def last_serving_ip_address(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The IP address that served the URL most recently. Types and ids only.

        `GET /urls/{id}/relationships/last_serving_ip_address`, https://docs.virustotal.com/reference/url-object
        """
        return self._send(LAST_SERVING_IP_ADDRESS, {"id": id}, options)

    def network_location(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The domain or IP address that is the host of the URL. Types and ids only.

        `GET /urls/{id}/relationships/network_location`, https://docs.virustotal.com/reference/url-object
        """
        return self._send(NETWORK_LOCATION, {"id": id}, options)

    def redirecting_urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """URLs that redirect to the URL. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/redirecting_urls`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REDIRECTING_URLS, {"id": id}, paging)

    def redirects_to(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """URLs to which the URL redirects. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/redirects_to`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REDIRECTS_TO, {"id": id}, paging)

    def referrer_files(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that contain the URL. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/referrer_files`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REFERRER_FILES, {"id": id}, paging)

    def referrer_urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """URLs whose pages link to the URL. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/referrer_urls`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REFERRER_URLS, {"id": id}, paging)

    def related_comments(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Comments on objects that are related to the URL. Types and ids only.

        `GET /urls/{id}/relationships/related_comments`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(RELATED_COMMENTS, {"id": id}, paging)

    def related_references(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """References of the collections that list the URL. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/related_references`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(RELATED_REFERENCES, {"id": id}, paging)

    def related_threat_actors(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Threat actors of the collections that list the URL. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/related_threat_actors`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(RELATED_THREAT_ACTORS, {"id": id}, paging)

    def submissions(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Occasions on which the URL was submitted to VirusTotal. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/submissions`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(SUBMISSIONS, {"id": id}, paging)

    def urls_related_by_tracker_id(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """URLs whose pages carry the same tracker ids. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/urls_related_by_tracker_id`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(URLS_RELATED_BY_TRACKER_ID, {"id": id}, paging)

    def user_votes(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Votes on the URL by the user whose key makes the call. Types and ids only.

        `GET /urls/{id}/relationships/user_votes`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(USER_VOTES, {"id": id}, paging)

    def votes(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Votes of the community on the URL. Types and ids only.

        `GET /urls/{id}/relationships/votes`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(VOTES, {"id": id}, paging)

    def associations(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Campaigns, malware families, reports and other threats of Google Threat Intelligence that the URL is tied to.
        Types and ids only. Needs a privilege or a product of its own.

        `GET /urls/{id}/relationships/associations`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(ASSOCIATIONS, {"id": id}, paging)

    def campaigns(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Campaigns of Google Threat Intelligence that the URL is tied to. Types and ids only. Needs a privilege or a
        product of its own.

        `GET /urls/{id}/relationships/campaigns`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(CAMPAIGNS, {"id": id}, paging)

    def malware_families(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Malware families of Google Threat Intelligence that the URL is tied to. Types and ids only. Needs a privilege
        or a product of its own.

        `GET /urls/{id}/relationships/malware_families`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(MALWARE_FAMILIES, {"id": id}, paging)

    def related_reports(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Reports of Google Threat Intelligence that the URL is related to. Types and ids only. Needs a privilege or a
        product of its own.

        `GET /urls/{id}/relationships/related_reports`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(RELATED_REPORTS, {"id": id}, paging)

    def reports(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Reports of Google Threat Intelligence that name the URL. Types and ids only. Needs a privilege or a product
        of its own.

        `GET /urls/{id}/relationships/reports`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REPORTS, {"id": id}, paging)

    def software_toolkits(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Software and toolkits of Google Threat Intelligence that the URL is tied to. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /urls/{id}/relationships/software_toolkits`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(SOFTWARE_TOOLKITS, {"id": id}, paging)

    def vulnerabilities(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Vulnerabilities of Google Threat Intelligence that the URL is tied to. Types and ids only. Needs a privilege
        or a product of its own.

        `GET /urls/{id}/relationships/vulnerabilities`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(VULNERABILITIES, {"id": id}, paging)

    def parent_resource_urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """URLs whose pages load the URL, as Google Threat Intelligence has seen. Types and ids only. Needs a privilege
        or a product of its own.

        `GET /urls/{id}/relationships/parent_resource_urls`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(PARENT_RESOURCE_URLS, {"id": id}, paging)


class AsyncUrlsRelationships(AsyncResource):
    """Types and ids of what is related to urls, without attributes."""

    def analyses(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Scans of the URL over time. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/analyses`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(ANALYSES, {"id": id}, paging)

    def collections(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Collections that list the URL. Types and ids only.

        `GET /urls/{id}/relationships/collections`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def comments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Comments of the community on the URL. Types and ids only.

        `GET /urls/{id}/relationships/comments`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def communicating_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that contact the URL when they run in a sandbox. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/communicating_files`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(COMMUNICATING_FILES, {"id": id}, paging)

    def contacted_domains(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Domains from which the page at the URL loads content. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/contacted_domains`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(CONTACTED_DOMAINS, {"id": id}, paging)

    def contacted_ips(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """IP addresses from which the page at the URL loads content. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/contacted_ips`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(CONTACTED_IPS, {"id": id}, paging)

    def downloaded_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that were downloaded from the URL. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/downloaded_files`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(DOWNLOADED_FILES, {"id": id}, paging)

    def embedded_js_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Scripts embedded in the page at the URL. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/embedded_js_files`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(EMBEDDED_JS_FILES, {"id": id}, paging)

    def graphs(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Graphs in which the URL is a node. Types and ids only.

        `GET /urls/{id}/relationships/graphs`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(GRAPHS, {"id": id}, paging)

    async def last_serving_ip_address(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The IP address that served the URL most recently. Types and ids only.

        `GET /urls/{id}/relationships/last_serving_ip_address`, https://docs.virustotal.com/reference/url-object
        """
        return await self._send(LAST_SERVING_IP_ADDRESS, {"id": id}, options)

    async def network_location(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The domain or IP address that is the host of the URL. Types and ids only.

        `GET /urls/{id}/relationships/network_location`, https://docs.virustotal.com/reference/url-object
        """
        return await self._send(NETWORK_LOCATION, {"id": id}, options)

    def redirecting_urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """URLs that redirect to the URL. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/redirecting_urls`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REDIRECTING_URLS, {"id": id}, paging)

    def redirects_to(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """URLs to which the URL redirects. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/redirects_to`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REDIRECTS_TO, {"id": id}, paging)

    def referrer_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that contain the URL. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/referrer_files`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REFERRER_FILES, {"id": id}, paging)

    def referrer_urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """URLs whose pages link to the URL. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/referrer_urls`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REFERRER_URLS, {"id": id}, paging)

    def related_comments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Comments on objects that are related to the URL. Types and ids only.

        `GET /urls/{id}/relationships/related_comments`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(RELATED_COMMENTS, {"id": id}, paging)

    def related_references(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """References of the collections that list the URL. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/related_references`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(RELATED_REFERENCES, {"id": id}, paging)

    def related_threat_actors(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Threat actors of the collections that list the URL. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/related_threat_actors`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(RELATED_THREAT_ACTORS, {"id": id}, paging)

    def submissions(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Occasions on which the URL was submitted to VirusTotal. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/submissions`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(SUBMISSIONS, {"id": id}, paging)

    def urls_related_by_tracker_id(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """URLs whose pages carry the same tracker ids. Types and ids only. Needs VirusTotal Enterprise.

        `GET /urls/{id}/relationships/urls_related_by_tracker_id`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(URLS_RELATED_BY_TRACKER_ID, {"id": id}, paging)

    def user_votes(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Votes on the URL by the user whose key makes the call. Types and ids only.

        `GET /urls/{id}/relationships/user_votes`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(USER_VOTES, {"id": id}, paging)

    def votes(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Votes of the community on the URL. Types and ids only.

        `GET /urls/{id}/relationships/votes`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(VOTES, {"id": id}, paging)

    def associations(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Campaigns, malware families, reports and other threats of Google Threat Intelligence that the URL is tied to.
        Types and ids only. Needs a privilege or a product of its own.

        `GET /urls/{id}/relationships/associations`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(ASSOCIATIONS, {"id": id}, paging)

    def campaigns(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Campaigns of Google Threat Intelligence that the URL is tied to. Types and ids only. Needs a privilege or a
        product of its own.

        `GET /urls/{id}/relationships/campaigns`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(CAMPAIGNS, {"id": id}, paging)

    def malware_families(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Malware families of Google Threat Intelligence that the URL is tied to. Types and ids only. Needs a privilege
        or a product of its own.

        `GET /urls/{id}/relationships/malware_families`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(MALWARE_FAMILIES, {"id": id}, paging)

    def related_reports(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Reports of Google Threat Intelligence that the URL is related to. Types and ids only. Needs a privilege or a
        product of its own.

        `GET /urls/{id}/relationships/related_reports`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(RELATED_REPORTS, {"id": id}, paging)

    def reports(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Reports of Google Threat Intelligence that name the URL. Types and ids only. Needs a privilege or a product
        of its own.

        `GET /urls/{id}/relationships/reports`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(REPORTS, {"id": id}, paging)

    def software_toolkits(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Software and toolkits of Google Threat Intelligence that the URL is tied to. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /urls/{id}/relationships/software_toolkits`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(SOFTWARE_TOOLKITS, {"id": id}, paging)

    def vulnerabilities(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Vulnerabilities of Google Threat Intelligence that the URL is tied to. Types and ids only. Needs a privilege
        or a product of its own.

        `GET /urls/{id}/relationships/vulnerabilities`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(VULNERABILITIES, {"id": id}, paging)

    def parent_resource_urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """URLs whose pages load the URL, as Google Threat Intelligence has seen. Types and ids only. Needs a privilege
        or a product of its own.

        `GET /urls/{id}/relationships/parent_resource_urls`, https://docs.virustotal.com/reference/url-object
        """
        return self._collection(PARENT_RESOURCE_URLS, {"id": id}, paging)
