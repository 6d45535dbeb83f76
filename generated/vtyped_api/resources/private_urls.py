"""Scan URLs that nobody else may see, and read their reports.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.domain import Domain
    from ..models.ip_address import IpAddress
    from ..models.private_analysis import PrivateAnalysis
    from ..models.private_file import PrivateFile
    from ..models.private_file_behaviour import PrivateFileBehaviour
    from ..models.private_url import PrivateUrl
    from ..runtime.objects import Descriptor
    from .private_urls_relationships import AsyncPrivateUrlsRelationships, PrivateUrlsRelationships

SCAN: Operation[Descriptor] = Operation(
    "private.urls.scan", "/private/urls", {}, method="POST", body="application/x-www-form-urlencoded"
)
GET: Operation[PrivateUrl] = Operation("private.urls.get", "/private/urls/{id}", {"id": "url-id"})
ANALYSES: Operation[PrivateAnalysis] = Operation(
    "private.urls.analyses", "/private/urls/{id}/analyses", {"id": "url-id"}, page_size=40
)
BEHAVIOURS: Operation[PrivateFileBehaviour] = Operation(
    "private.urls.behaviours", "/private/urls/{id}/behaviours", {"id": "url-id"}, page_size=40
)
DOWNLOADED_FILES: Operation[PrivateFile] = Operation(
    "private.urls.downloaded_files", "/private/urls/{id}/downloaded_files", {"id": "url-id"}, page_size=40
)
LAST_SERVING_IP_ADDRESS: Operation[IpAddress | None] = Operation(
    "private.urls.last_serving_ip_address",
    "/private/urls/{id}/last_serving_ip_address",
    {"id": "url-id"},
    read=answers.one_or_none,
)
NETWORK_LOCATION: Operation[Domain | IpAddress | None] = Operation(
    "private.urls.network_location", "/private/urls/{id}/network_location", {"id": "url-id"}, read=answers.one_or_none
)


class PrivateUrls(Resource):
    """Scan URLs that nobody else may see, and read their reports."""

    @cached_property
    def relationships(self) -> PrivateUrlsRelationships:
        """Types and ids of what is related to private urls, without attributes."""
        from .private_urls_relationships import PrivateUrlsRelationships

        return PrivateUrlsRelationships(self._transport)

    def scan(
        self,
        url: str,
        *,
        user_agent: str | None = None,
        sandboxes: str | Iterable[str] | None = None,
        retention_period_days: int | None = None,
        storage_region: str | None = None,
        interaction_sandbox: str | None = None,
        interaction_timeout: int | None = None,
        **options: Unpack[Options],
    ) -> Descriptor:
        """Scan a URL privately.

        Puts a private scan of the URL in the queue and answers with the descriptor of the private analysis. Only the
        group of the account sees that it was scanned and what came out. The body is a form, not JSON.

        A repeated call does no harm beyond its quota.

        Args:
            url: The URL to scan.
            user_agent: Name of the browser that the sandboxes give to the server.
            sandboxes: Sandboxes to open the URL in, separated by commas: `chrome_headless_linux`, `cape_win` or
                `zenbox_windows`.
            retention_period_days: Days after which everything known of the URL is erased; the setting of the group when
                absent.
            storage_region: Region of the world that the findings are stored in, `US`, `CA`, `EU` or `GB`; the setting
                of the group when absent.
            interaction_sandbox: Sandbox in which a person can work with the page; `cape_win` when absent.
            interaction_timeout: Seconds that a person has for working with the page; 60 when absent.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `POST /private/urls`, https://docs.virustotal.com/reference/private-scan-url
        """
        return self._send(
            SCAN,
            {},
            options,
            body=inputs.written(
                {
                    "url": inputs.text("url", url),
                    "user_agent": inputs.optional(inputs.text, "user_agent", user_agent, least=1),
                    "sandboxes": inputs.optional(inputs.names, "sandboxes", sandboxes),
                    "retention_period_days": inputs.optional(
                        inputs.integer, "retention_period_days", retention_period_days, least=1, most=28
                    ),
                    "storage_region": inputs.optional(inputs.text, "storage_region", storage_region, least=1),
                    "interaction_sandbox": inputs.optional(
                        inputs.text, "interaction_sandbox", interaction_sandbox, least=1
                    ),
                    "interaction_timeout": inputs.optional(
                        inputs.integer, "interaction_timeout", interaction_timeout, least=60, most=1800
                    ),
                }
            ),
        )

    def get(self, id: str, **options: Unpack[Options]) -> PrivateUrl:
        """Get the report of a privately scanned URL.

        What the private scan has found out about a URL: the answer of its server, redirections, links of the page. 404
        `NotFoundError` is the answer where nobody of your group has scanned it privately.

        Args:
            id: The URL in URL-safe base64 without the `=` padding, or the SHA-256 id of an earlier answer.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/urls/{id}`, https://docs.virustotal.com/reference/get-a-private-url-analysis-report
        """
        return self._send(GET, {"id": id}, options)

    def analyses(self, id: str, **paging: Unpack[Paging]) -> Collection[PrivateAnalysis]:
        """Private analyses of the URL. Needs a privilege or a product of its own.

        `GET /private/urls/{id}/analyses`, https://docs.virustotal.com/reference/private-urls
        """
        return self._collection(ANALYSES, {"id": id}, paging)

    def behaviours(self, id: str, **paging: Unpack[Paging]) -> Collection[PrivateFileBehaviour]:
        """Sandbox reports on the URL, one for each sandbox that opened it. Needs a privilege or a product of its own.

        `GET /private/urls/{id}/behaviours`, https://docs.virustotal.com/reference/private-urls
        """
        return self._collection(BEHAVIOURS, {"id": id}, paging)

    def downloaded_files(self, id: str, **paging: Unpack[Paging]) -> Collection[PrivateFile]:
        """Files that were fetched from the URL. Needs a privilege or a product of its own.

        `GET /private/urls/{id}/downloaded_files`, https://docs.virustotal.com/reference/private-urls
        """
        return self._collection(DOWNLOADED_FILES, {"id": id}, paging)

    def last_serving_ip_address(self, id: str, **options: Unpack[Options]) -> IpAddress | None:
        """IP address that served the URL last. Needs a privilege or a product of its own.

        `GET /private/urls/{id}/last_serving_ip_address`, https://docs.virustotal.com/reference/private-urls
        """
        return self._send(LAST_SERVING_IP_ADDRESS, {"id": id}, options)

    def network_location(self, id: str, **options: Unpack[Options]) -> Domain | IpAddress | None:
        """Domain or IP address in the URL. Needs a privilege or a product of its own.

        `GET /private/urls/{id}/network_location`, https://docs.virustotal.com/reference/private-urls
        """
        return self._send(NETWORK_LOCATION, {"id": id}, options)


class AsyncPrivateUrls(AsyncResource):
    """Scan URLs that nobody else may see, and read their reports."""

    @cached_property
    def relationships(self) -> AsyncPrivateUrlsRelationships:
        """Types and ids of what is related to private urls, without attributes."""
        from .private_urls_relationships import AsyncPrivateUrlsRelationships

        return AsyncPrivateUrlsRelationships(self._transport)

    async def scan(
        self,
        url: str,
        *,
        user_agent: str | None = None,
        sandboxes: str | Iterable[str] | None = None,
        retention_period_days: int | None = None,
        storage_region: str | None = None,
        interaction_sandbox: str | None = None,
        interaction_timeout: int | None = None,
        **options: Unpack[Options],
    ) -> Descriptor:
        """Scan a URL privately.

        Puts a private scan of the URL in the queue and answers with the descriptor of the private analysis. Only the
        group of the account sees that it was scanned and what came out. The body is a form, not JSON.

        A repeated call does no harm beyond its quota.

        Args:
            url: The URL to scan.
            user_agent: Name of the browser that the sandboxes give to the server.
            sandboxes: Sandboxes to open the URL in, separated by commas: `chrome_headless_linux`, `cape_win` or
                `zenbox_windows`.
            retention_period_days: Days after which everything known of the URL is erased; the setting of the group when
                absent.
            storage_region: Region of the world that the findings are stored in, `US`, `CA`, `EU` or `GB`; the setting
                of the group when absent.
            interaction_sandbox: Sandbox in which a person can work with the page; `cape_win` when absent.
            interaction_timeout: Seconds that a person has for working with the page; 60 when absent.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `POST /private/urls`, https://docs.virustotal.com/reference/private-scan-url
        """
        return await self._send(
            SCAN,
            {},
            options,
            body=inputs.written(
                {
                    "url": inputs.text("url", url),
                    "user_agent": inputs.optional(inputs.text, "user_agent", user_agent, least=1),
                    "sandboxes": inputs.optional(inputs.names, "sandboxes", sandboxes),
                    "retention_period_days": inputs.optional(
                        inputs.integer, "retention_period_days", retention_period_days, least=1, most=28
                    ),
                    "storage_region": inputs.optional(inputs.text, "storage_region", storage_region, least=1),
                    "interaction_sandbox": inputs.optional(
                        inputs.text, "interaction_sandbox", interaction_sandbox, least=1
                    ),
                    "interaction_timeout": inputs.optional(
                        inputs.integer, "interaction_timeout", interaction_timeout, least=60, most=1800
                    ),
                }
            ),
        )

    async def get(self, id: str, **options: Unpack[Options]) -> PrivateUrl:
        """Get the report of a privately scanned URL.

        What the private scan has found out about a URL: the answer of its server, redirections, links of the page. 404
        `NotFoundError` is the answer where nobody of your group has scanned it privately.

        Args:
            id: The URL in URL-safe base64 without the `=` padding, or the SHA-256 id of an earlier answer.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/urls/{id}`, https://docs.virustotal.com/reference/get-a-private-url-analysis-report
        """
        return await self._send(GET, {"id": id}, options)

    def analyses(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[PrivateAnalysis]:
        """Private analyses of the URL. Needs a privilege or a product of its own.

        `GET /private/urls/{id}/analyses`, https://docs.virustotal.com/reference/private-urls
        """
        return self._collection(ANALYSES, {"id": id}, paging)

    def behaviours(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[PrivateFileBehaviour]:
        """Sandbox reports on the URL, one for each sandbox that opened it. Needs a privilege or a product of its own.

        `GET /private/urls/{id}/behaviours`, https://docs.virustotal.com/reference/private-urls
        """
        return self._collection(BEHAVIOURS, {"id": id}, paging)

    def downloaded_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[PrivateFile]:
        """Files that were fetched from the URL. Needs a privilege or a product of its own.

        `GET /private/urls/{id}/downloaded_files`, https://docs.virustotal.com/reference/private-urls
        """
        return self._collection(DOWNLOADED_FILES, {"id": id}, paging)

    async def last_serving_ip_address(self, id: str, **options: Unpack[Options]) -> IpAddress | None:
        """IP address that served the URL last. Needs a privilege or a product of its own.

        `GET /private/urls/{id}/last_serving_ip_address`, https://docs.virustotal.com/reference/private-urls
        """
        return await self._send(LAST_SERVING_IP_ADDRESS, {"id": id}, options)

    async def network_location(self, id: str, **options: Unpack[Options]) -> Domain | IpAddress | None:
        """Domain or IP address in the URL. Needs a privilege or a product of its own.

        `GET /private/urls/{id}/network_location`, https://docs.virustotal.com/reference/private-urls
        """
        return await self._send(NETWORK_LOCATION, {"id": id}, options)
