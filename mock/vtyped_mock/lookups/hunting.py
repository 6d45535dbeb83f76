"""Notifications of rules that have matched."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..catalog import Catalog
    from ..document import Json


def _notice(catalog: Catalog, identifier: str) -> Json | None:
    match = catalog.state.hunting.notice(identifier)
    return match and match.notice()


def _notification(catalog: Catalog, identifier: str) -> Json | None:
    match = catalog.state.hunting.notifications().get(identifier)
    return match and match.notification()


LOOKUPS = {"hunting_notification": _notification, "ioc_stream_notification": _notice}
