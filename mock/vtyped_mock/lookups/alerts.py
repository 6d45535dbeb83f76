"""Notifications of VT Alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..catalog import Catalog
    from ..document import Json


def _alert(catalog: Catalog, identifier: str) -> Json | None:
    found = catalog.state.alerts.find(identifier)
    return found and found.attributes


LOOKUPS = {"alerting_notification": _alert}
