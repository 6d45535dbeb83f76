"""Made from spec/schemas/url.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject


@model
class Url(ApiObject):
    """A URL that the service has met."""

    id: str
    """Id of the URL."""
    type: str
    """Always `url`."""
    attributes: UrlAttributes
    """What the service knows of a URL."""


@model
class UrlAttributes(Model):
    """What the service knows of a URL."""

    url: str | None = None
    """The URL itself."""
