"""Made from spec/schemas/quota.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model


@model
class Quota(Model):
    """A quota, and how much of it is used."""

    allowed: int
    """What may be used; a very large number where there is no limit."""
    used: int
    """What has been used since the quota began anew."""


@model
class GroupQuota(Model):
    """A quota that a user shares with a group."""

    allowed: int
    """What all members together may use."""
    used: int
    """What all members together have used since the quota began anew."""
    inherited_from: str | None = None
    """Name of the group."""


@model
class OverallQuota(Model):
    """What a user may use of one thing, alone and together with a group; a call needs room in both."""

    user: Quota | None = None
    """A quota, and how much of it is used."""
    group: GroupQuota | None = None
    """A quota that a user shares with a group."""


@model
class ApiUsage(Model):
    """Calls of the API by kind, such as `files`, `file_relationships` or `intelligence_search`."""

    daily: dict[str, dict[str, int]]
    """Calls of each day, by date (`YYYY-MM-DD`, UTC) and kind; days without calls are left out."""
    total: dict[str, int]
    """Number of calls, by kind."""
