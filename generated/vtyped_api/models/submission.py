"""Made from spec/schemas/submission.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import ObjectLinks


@model
class Submission(ApiObject):
    """One submission of a file or a URL to VirusTotal."""

    id: str
    """A letter for the kind of item (`f` or `u`), the item's SHA-256 and the date, joined with hyphens."""
    type: str
    """Always `submission`."""
    attributes: SubmissionAttributes
    """When and from where an item was submitted; all but the date needs a premium licence."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""


@model
class SubmissionAttributes(Model):
    """When and from where an item was submitted; all but the date needs a premium licence."""

    date: datetime
    """When the item was submitted."""
    name: str | None = None
    """Name that the submitter gave to the file."""
    interface: str | None = None
    """Way of the submission, such as `web`, `api` or `email`."""
    country: str | None = None
    """Two-letter ISO 3166 code of the submitter's country."""
    city: str | None = None
    """City of the submitter."""
    source_key: str | None = None
    """Anonymous key that stands for the submitter."""
