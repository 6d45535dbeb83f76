"""URLs that nobody else sees.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Unpack

from ..runtime import inputs
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.private_requests import Kind
    from ..runtime.objects import Descriptor

SCAN: Operation[Descriptor] = Operation(
    "private.urls.scan", "/private/urls", {}, method="POST", repeatable=False, body="application/x-www-form-urlencoded"
)


class PrivateUrls(Resource):
    """URLs that nobody else sees."""

    def scan(
        self,
        url: str,
        *,
        sandboxes: str | Iterable[str] | None = None,
        retention_period_days: int | None = None,
        enable_internet: bool | None = None,
        kind: Kind | Literal["user", "group"] | None = None,
        **options: Unpack[Options],
    ) -> Descriptor:
        """Submit a URL that nobody else sees.

        A form with fields of every type.

        Args:
            url: The URL to scan.
            sandboxes: Sandboxes to run it in.
            retention_period_days: Days to keep it.
            enable_internet: Whether it may reach others.
            kind: A kind of viewers.

        Raises:
            ForbiddenError: The account lacks the privilege

        `POST /private/urls`, https://docs.virustotal.com/reference/private-urls-scan
        """
        return self._send(
            SCAN,
            {},
            options,
            body=inputs.written(
                {
                    "url": inputs.text("url", url, least=1),
                    "sandboxes": inputs.optional(inputs.names, "sandboxes", sandboxes),
                    "retention_period_days": inputs.optional(
                        inputs.integer, "retention_period_days", retention_period_days, least=1, most=28
                    ),
                    "enable_internet": inputs.optional(inputs.boolean, "enable_internet", enable_internet),
                    "kind": inputs.optional(inputs.choice, "kind", kind, known=["user", "group"]),
                }
            ),
        )


class AsyncPrivateUrls(AsyncResource):
    """URLs that nobody else sees."""

    async def scan(
        self,
        url: str,
        *,
        sandboxes: str | Iterable[str] | None = None,
        retention_period_days: int | None = None,
        enable_internet: bool | None = None,
        kind: Kind | Literal["user", "group"] | None = None,
        **options: Unpack[Options],
    ) -> Descriptor:
        """Submit a URL that nobody else sees.

        A form with fields of every type.

        Args:
            url: The URL to scan.
            sandboxes: Sandboxes to run it in.
            retention_period_days: Days to keep it.
            enable_internet: Whether it may reach others.
            kind: A kind of viewers.

        Raises:
            ForbiddenError: The account lacks the privilege

        `POST /private/urls`, https://docs.virustotal.com/reference/private-urls-scan
        """
        return await self._send(
            SCAN,
            {},
            options,
            body=inputs.written(
                {
                    "url": inputs.text("url", url, least=1),
                    "sandboxes": inputs.optional(inputs.names, "sandboxes", sandboxes),
                    "retention_period_days": inputs.optional(
                        inputs.integer, "retention_period_days", retention_period_days, least=1, most=28
                    ),
                    "enable_internet": inputs.optional(inputs.boolean, "enable_internet", enable_internet),
                    "kind": inputs.optional(inputs.choice, "kind", kind, known=["user", "group"]),
                }
            ),
        )
