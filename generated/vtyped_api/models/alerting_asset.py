"""Made from spec/schemas/alerting_asset.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject
from ..runtime.open_enum import OpenEnum

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import ObjectLinks
    from .icon_hash import IconHash


class AssetType(OpenEnum):
    """Kind of thing that is watched."""

    DOMAIN = "domain"
    IP_RANGE = "ip range"
    BRAND = "brand"


@model
class AlertingAsset(ApiObject):
    """A domain, a range of addresses or a brand that VT Alerts watches."""

    id: str
    """Number of the asset, as text."""
    type: str
    """Always `alerting_asset`."""
    attributes: AlertingAssetAttributes
    """What is watched."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""


@model
class AlertingAssetAttributes(Model):
    """What is watched."""

    asset_type: AssetType | None = None
    """Kind of thing that is watched."""
    value: str | None = None
    """The domain, the range in CIDR notation, or, for a brand, a description."""
    asset_info: AssetInfo | None = None
    """What is looked for on behalf of a brand."""
    creation_date: datetime | None = None
    """When the asset was added."""
    last_modification_date: datetime | None = None
    """When the asset was last changed."""


@model
class AssetInfo(Model):
    """What is looked for on behalf of a brand."""

    brand: BrandInfo | None = None
    """By what a brand is recognised."""


@model
class BrandInfo(Model):
    """By what a brand is recognised."""

    domains: list[str] | None = None
    """Domains that belong to the brand."""
    favicons: dict[str, IconHash] | None = None
    """Icons of its web sites, by MD5."""
    names: list[str] | None = None
    """Texts of its web sites to look for in others."""
