"""Made from spec/schemas/context.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model


@model
class FeedSubmitter(Model):
    """Who submitted an item of a feed, without a name."""

    id: str | None = None
    """Pseudonymous key of the submitter, the same in all their submissions."""
    interface: str | None = None
    """Way of the submission, such as `web`, `api` or `email`."""
    country: str | None = None
    """Two-letter code of the country that the submission came from."""
    region: str | None = None
    """Code of the region within the country."""
    city: str | None = None
    """City that the submission came from."""


@model
class NotificationSource(Model):
    """An object that brought an item into the IoC stream."""

    id: str
    """Id of the object."""
    type: str
    """Type of the object, such as `hunting_ruleset`, `retrohunt_job`, `collection` or `threat_actor`."""
    label: str
    """Name of the object for people."""


@model
class HuntingInfo(Model):
    """The rule match that brought an item into the IoC stream; null where it came through a subscription."""

    rule_name: str | None = None
    """Name of the rule that matched."""
    rule_tags: list[str] | None = None
    """Tags of the rule that matched; absent for a rule without tags."""
    match_in_subfile: bool | None = None
    """Whether the match lies in a file contained in the one submitted."""
    match_source: str | None = None
    """What the rule matched, such as `ORIGINAL_FILE`, `DOMAIN` or `URL_RESPONSE_BODY`."""
    snippet: str | None = None
    """Hex dump of the matched bytes, with marks around the match."""
    source_country: str | None = None
    """Two-letter code of the country that the submission came from."""
    source_key: str | None = None
    """Pseudonymous key of the submitter."""
