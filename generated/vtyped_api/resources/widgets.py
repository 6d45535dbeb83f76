"""Pages on indicators, to be shown in your own product.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime import answers, inputs
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.widget import Widget

URL: Operation[Widget] = Operation("widgets.url", "/widget/url", {}, read=answers.Data("Widget"))
GTI: Operation[Widget] = Operation("widgets.gti", "/gtiwidget", {}, read=answers.Data("Widget"))


class Widgets(Resource):
    """Pages on indicators, to be shown in your own product."""

    def url(
        self,
        query: str,
        *,
        fg1: str | None = None,
        bg1: str | None = None,
        bg2: str | None = None,
        bd1: str | None = None,
        **options: Unpack[Options],
    ) -> Widget:
        """Get a page on an indicator to show in your own product.

        Gives the address of a page on a file, URL, domain or IP address, to be shown in a frame, and how many engines
        detect it. The address works without a key and for three days; then ask again. Colours make the page fit its
        surroundings. Needs VT Augment.

        Args:
            query: MD5, SHA-1 or SHA-256 of a file, a URL, a domain or an IP address.
            fg1: Colour of the text, six hexadecimal digits without a hash sign.
            bg1: First colour of the background, six hexadecimal digits without a hash sign.
            bg2: Second colour of the background, six hexadecimal digits without a hash sign.
            bd1: Colour of borders, lines and icons, six hexadecimal digits without a hash sign.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /widget/url`, https://docs.virustotal.com/reference/widgeturl
        """
        return self._send(
            URL,
            {},
            options,
            query={
                "query": inputs.text("query", query, least=1, most=8192),
                "fg1": inputs.optional(inputs.text, "fg1", fg1),
                "bg1": inputs.optional(inputs.text, "bg1", bg1),
                "bg2": inputs.optional(inputs.text, "bg2", bg2),
                "bd1": inputs.optional(inputs.text, "bd1", bd1),
            },
        )

    def gti(
        self,
        query: str,
        *,
        theme: str | None = None,
        fg1: str | None = None,
        bg1: str | None = None,
        bg2: str | None = None,
        bd1: str | None = None,
        **options: Unpack[Options],
    ) -> Widget:
        """Get a page of Google Threat Intelligence on an indicator to show in your own product.

        Gives the address of a page on a file, URL, domain or IP address, to be shown in a frame, whether there is a
        report on it, and how many engines detect it. Needs Google Threat Intelligence.

        Args:
            query: MD5, SHA-1 or SHA-256 of a file, a URL, a domain or an IP address.
            theme: Name of a set of colours, such as `dark`.
            fg1: Colour of the text, six hexadecimal digits without a hash sign.
            bg1: First colour of the background, six hexadecimal digits without a hash sign.
            bg2: Second colour of the background, six hexadecimal digits without a hash sign.
            bd1: Colour of borders, lines and icons, six hexadecimal digits without a hash sign.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /gtiwidget`, https://gtidocs.virustotal.com/reference/widget-quick-guide
        """
        return self._send(
            GTI,
            {},
            options,
            query={
                "query": inputs.text("query", query, least=1, most=8192),
                "theme": inputs.optional(inputs.text, "theme", theme, least=1, most=100),
                "fg1": inputs.optional(inputs.text, "fg1", fg1),
                "bg1": inputs.optional(inputs.text, "bg1", bg1),
                "bg2": inputs.optional(inputs.text, "bg2", bg2),
                "bd1": inputs.optional(inputs.text, "bd1", bd1),
            },
        )


class AsyncWidgets(AsyncResource):
    """Pages on indicators, to be shown in your own product."""

    async def url(
        self,
        query: str,
        *,
        fg1: str | None = None,
        bg1: str | None = None,
        bg2: str | None = None,
        bd1: str | None = None,
        **options: Unpack[Options],
    ) -> Widget:
        """Get a page on an indicator to show in your own product.

        Gives the address of a page on a file, URL, domain or IP address, to be shown in a frame, and how many engines
        detect it. The address works without a key and for three days; then ask again. Colours make the page fit its
        surroundings. Needs VT Augment.

        Args:
            query: MD5, SHA-1 or SHA-256 of a file, a URL, a domain or an IP address.
            fg1: Colour of the text, six hexadecimal digits without a hash sign.
            bg1: First colour of the background, six hexadecimal digits without a hash sign.
            bg2: Second colour of the background, six hexadecimal digits without a hash sign.
            bd1: Colour of borders, lines and icons, six hexadecimal digits without a hash sign.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /widget/url`, https://docs.virustotal.com/reference/widgeturl
        """
        return await self._send(
            URL,
            {},
            options,
            query={
                "query": inputs.text("query", query, least=1, most=8192),
                "fg1": inputs.optional(inputs.text, "fg1", fg1),
                "bg1": inputs.optional(inputs.text, "bg1", bg1),
                "bg2": inputs.optional(inputs.text, "bg2", bg2),
                "bd1": inputs.optional(inputs.text, "bd1", bd1),
            },
        )

    async def gti(
        self,
        query: str,
        *,
        theme: str | None = None,
        fg1: str | None = None,
        bg1: str | None = None,
        bg2: str | None = None,
        bd1: str | None = None,
        **options: Unpack[Options],
    ) -> Widget:
        """Get a page of Google Threat Intelligence on an indicator to show in your own product.

        Gives the address of a page on a file, URL, domain or IP address, to be shown in a frame, whether there is a
        report on it, and how many engines detect it. Needs Google Threat Intelligence.

        Args:
            query: MD5, SHA-1 or SHA-256 of a file, a URL, a domain or an IP address.
            theme: Name of a set of colours, such as `dark`.
            fg1: Colour of the text, six hexadecimal digits without a hash sign.
            bg1: First colour of the background, six hexadecimal digits without a hash sign.
            bg2: Second colour of the background, six hexadecimal digits without a hash sign.
            bd1: Colour of borders, lines and icons, six hexadecimal digits without a hash sign.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /gtiwidget`, https://gtidocs.virustotal.com/reference/widget-quick-guide
        """
        return await self._send(
            GTI,
            {},
            options,
            query={
                "query": inputs.text("query", query, least=1, most=8192),
                "theme": inputs.optional(inputs.text, "theme", theme, least=1, most=100),
                "fg1": inputs.optional(inputs.text, "fg1", fg1),
                "bg1": inputs.optional(inputs.text, "bg1", bg1),
                "bg2": inputs.optional(inputs.text, "bg2", bg2),
                "bd1": inputs.optional(inputs.text, "bd1", bd1),
            },
        )
