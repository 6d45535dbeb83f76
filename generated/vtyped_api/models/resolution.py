"""Made from spec/schemas/resolution.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .analysis_result import HostAnalysisStats
    from .envelope import ObjectLinks


@model
class Resolution(ApiObject):
    """A DNS resolution of a host name to an IP address, as once seen."""

    id: str
    """The IP address and the host name, one straight after the other."""
    type: str
    """Always `resolution`."""
    attributes: ResolutionAttributes
    """What resolved to what, and when."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""


@model
class ResolutionAttributes(Model):
    """What resolved to what, and when."""

    host_name: str
    """The host name."""
    ip_address: str
    """The IP address that it resolved to."""
    date: datetime
    """When the resolution was seen."""
    resolver: str | None = None
    """Name of the source that reported the resolution."""
    host_name_last_analysis_stats: HostAnalysisStats | None = None
    """Number of engines by verdict about a URL, a domain or an IP address; a counter left out by the service is 0."""
    ip_address_last_analysis_stats: HostAnalysisStats | None = None
    """Number of engines by verdict about a URL, a domain or an IP address; a counter left out by the service is 0."""
