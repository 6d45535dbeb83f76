"""Made from spec/schemas/asm.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import Any

from ..runtime.model import Model, model


@model
class AsmProject(Model):
    """A project of Attack Surface Management."""

    id: int | None = None
    """Number of the project, which the header `PROJECT-ID` takes as text."""
    name: str | None = None
    """Its name."""


@model
class AsmProjectsAnswer(Model):
    """The projects of the account."""

    success: bool
    """Whether it went well."""
    message: str | None = None
    """What went wrong, or a word of success."""
    result: list[AsmProject] | None = None
    """The projects."""


@model
class AsmIssue(Model):
    """A weakness or a mistake that is seen from outside. Issues hold more than is described here, which stays within
    reach.
    """

    id: str | None = None
    """Id of the issue."""
    uid: str | None = None
    """Id of the issue; some answers have it in place of `id`."""
    name: str | None = None
    """Short name of what is wrong."""
    pretty_name: str | None = None
    """What is wrong, in words."""
    description: str | None = None
    """What it means."""
    severity: int | None = None
    """Severity from 1, the highest, to 5."""
    category: str | None = None
    """Kind of issue."""
    first_seen: str | None = None
    """When it was first seen, as in RFC 3339."""
    last_seen: str | None = None
    """When it was last seen, as in RFC 3339."""
    details: AsmIssueDetails | None = None
    """How the issue was found."""
    summary: AsmIssueSummary | None = None
    """The issue in short."""


@model
class AsmIssueDetails(Model):
    """How the issue was found."""

    proof: Any = None
    """What shows that it is there. Text or anything else."""


@model
class AsmIssueSummary(Model):
    """The issue in short."""

    category: str | None = None
    """Kind of issue."""
    status_new: str | None = None
    """What has become of it, as `status_new` of a search takes it."""


@model
class AsmIssueAnswer(Model):
    """One issue."""

    success: bool
    """Whether it went well."""
    message: str | None = None
    """What went wrong, or a word of success."""
    result: AsmIssue | None = None
    """A weakness or a mistake that is seen from outside. Issues hold more than is described here, which stays within
    reach.
    """


@model
class AsmIssueHits(Model):
    """A page of issues."""

    hits: list[AsmIssue] | None = None
    """The issues."""
    more: bool | None = None
    """Whether there is a next page."""


@model
class AsmIssuesFound(Model):
    """Issues that were found."""

    success: bool
    """Whether it went well."""
    message: str | None = None
    """What went wrong."""
    result: AsmIssueHits | None = None
    """A page of issues."""


@model
class AsmEntity(Model):
    """Something of the account that can be seen from outside, such as a domain. Entities hold more than is described
    here, which stays within reach.
    """

    id: str | None = None
    """Id of the entity."""
    name: str | None = None
    """Its name."""


@model
class AsmEntityHits(Model):
    """A page of entities."""

    hits: list[AsmEntity] | None = None
    """The entities."""
    more: bool | None = None
    """Whether there is a next page."""


@model
class AsmEntitiesFound(Model):
    """Entities that were found."""

    success: bool
    """Whether it went well."""
    message: str | None = None
    """What went wrong."""
    result: AsmEntityHits | None = None
    """A page of entities."""


@model
class AsmRawEntityAnswer(Model):
    """All that is known of an entity."""

    success: bool
    """Whether it went well."""
    message: str | None = None
    """What went wrong, or a word of success."""
    result: dict[str, Any] | None = None
    """The entity, with the fields of its kind."""
