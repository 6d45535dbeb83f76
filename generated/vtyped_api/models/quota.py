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
