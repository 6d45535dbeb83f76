"""VT Alerts: assets and notifications."""

from __future__ import annotations

import json
from functools import partial

from starlette.responses import Response

from ..alerts import SEVERITIES, Alert
from ..answers import data_answer, page_answer, shown
from ..calls import Call
from ..document import Json
from ..errors import NotFoundError
from ..pages import Entry
from . import objects

_HOUR = 3600


async def assets(call: Call) -> Response:
    """What is watched for an account, of one kind if told."""
    kind = call.query.get("type")
    found = call.store.entries(call.account)
    return page_answer(call, [entry for entry in found if kind in (None, entry.shown()["asset_type"])])


async def notifications(call: Call) -> Response:
    """What was noticed, the latest first."""
    entries = [
        _entry(alert)
        for alert in call.state.alerts.of(call.account)
        if _wanted(alert, call.query, call.state.clock.now())
    ]
    return page_answer(call, entries)


async def notification(call: Call) -> Response:
    """One notification about an asset of the account."""
    found = next((alert for alert in call.state.alerts.of(call.account) if alert.id == call.object_id), None)
    if found is None:
        raise NotFoundError(f'Notification "{call.object_id}" not found')
    return data_answer(shown(call, _entry(found)))


def _entry(alert: Alert) -> Entry:
    return Entry((-alert.date, alert.id), "alerting_notification", alert.id, partial(dict, alert.attributes))


def _wanted(alert: Alert, query: Json, now: float) -> bool:
    attributes = alert.attributes
    least = SEVERITIES.index(query.get("severity", SEVERITIES[0]))
    return (
        SEVERITIES.index(attributes["event_severity"]) >= least
        and query.get("asset_id", int(alert.asset)) == int(alert.asset)
        and query.get("entity_type", alert.entity_type) == alert.entity_type
        and now - alert.date <= query.get("last_n_hours", now) * _HOUR
        and query.get("detection_category", attributes["detection_category"]) == attributes["detection_category"]
        and query.get("use_case_category", attributes["use_case_category"]) == attributes["use_case_category"]
        and query.get("message_contains", "") in json.dumps(attributes["event_message_json"])
    )


HANDLERS = {
    "alerts.assets.create": objects.create,
    "alerts.assets.delete": objects.delete,
    "alerts.assets.get": objects.get,
    "alerts.assets.list": assets,
    "alerts.notifications.get": notification,
    "alerts.notifications.list": notifications,
}
