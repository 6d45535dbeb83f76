"""Have domains, ranges of addresses and brands watched.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .alerts_assets import AlertsAssets, AsyncAlertsAssets
    from .alerts_notifications import AlertsNotifications, AsyncAlertsNotifications


class Alerts(Resource):
    """Have domains, ranges of addresses and brands watched."""

    @cached_property
    def assets(self) -> AlertsAssets:
        """What VT Alerts watches."""
        from .alerts_assets import AlertsAssets

        return AlertsAssets(self._transport)

    @cached_property
    def notifications(self) -> AlertsNotifications:
        """What VT Alerts has noticed."""
        from .alerts_notifications import AlertsNotifications

        return AlertsNotifications(self._transport)


class AsyncAlerts(AsyncResource):
    """Have domains, ranges of addresses and brands watched."""

    @cached_property
    def assets(self) -> AsyncAlertsAssets:
        """What VT Alerts watches."""
        from .alerts_assets import AsyncAlertsAssets

        return AsyncAlertsAssets(self._transport)

    @cached_property
    def notifications(self) -> AsyncAlertsNotifications:
        """What VT Alerts has noticed."""
        from .alerts_notifications import AsyncAlertsNotifications

        return AsyncAlertsNotifications(self._transport)
