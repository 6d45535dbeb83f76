"""Made from spec/schemas/collection_exports.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.open_enum import OpenEnum


class CollectionDownloadFormat(OpenEnum):
    """Form in which indicators are exported."""

    JSON = "json"
    CSV = "csv"
    STIX = "stix"


class AggregationDownloadFormat(OpenEnum):
    """Form in which commonalities are exported."""

    JSON = "json"
    CSV = "csv"
