"""Made from spec/schemas/private_url.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks
    from .gti_assessment import GtiAssessment
    from .icon_hash import IconHash


@model
class PrivateUrl(ApiObject):
    """A URL that was scanned privately."""

    id: str
    """SHA-256 of the URL in canonical form, 64 hexadecimal digits."""
    type: str
    """Always `private_url`."""
    attributes: PrivateUrlAttributes
    """What a private scan has found out about a URL; there are no verdicts of engines."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class PrivateUrlAttributes(Model):
    """What a private scan has found out about a URL; there are no verdicts of engines."""

    url: str
    """The URL in canonical form."""
    last_final_url: str | None = None
    """Where the URL led in the end, after all redirections."""
    redirection_chain: list[str] | None = None
    """URLs passed on the way to the final one, in order."""
    tld: str | None = None
    """Top-level domain of the host."""
    title: str | None = None
    """Title of the page."""
    expiration: datetime | None = None
    """When the URL and everything known of it will be erased."""
    gti_assessment: GtiAssessment | None = None
    """Google Threat Intelligence's judgement of an item, present only with a licence for it and, as a rule, a tool name
    sent in `x-tool`.
    """
    tags: list[str] | None = None
    """Tags that describe the URL."""
    last_http_response_code: int | None = None
    """HTTP status of the response."""
    last_http_response_content_length: int | None = None
    """Length of the response's body in bytes."""
    last_http_response_content_sha256: str | None = None
    """SHA-256 of the response's body, 64 hexadecimal digits."""
    last_http_response_headers: dict[str, str] | None = None
    """Headers of the response by name."""
    html_meta: dict[str, list[str]] | None = None
    """Contents of the page's meta tags by name of the tag, one text for each occurrence."""
    outgoing_links: list[str] | None = None
    """Links from the page to other sites."""
    favicon: IconHash | None = None
    """Two hashes of an icon, either of which serves to search for items with a similar or equal icon."""
