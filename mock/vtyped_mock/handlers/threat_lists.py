"""Threat lists, a batch of indicators for each hour."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from starlette.responses import Response

from ..answers import JsonResponse, data_answer
from ..calls import Call
from ..document import Json
from ..errors import NotFoundError

_NETWORK = ("url", "domain", "ip_address")
_EVERY = ("file", *_NETWORK)
_LISTS = {
    "ransomware": ("file",),
    "malicious-network-infrastructure": _NETWORK,
    "malware": _EVERY,
    "threat-actor": _EVERY,
    "trending": _EVERY,
    "mobile": ("file",),
    "osx": ("file",),
    "linux": ("file",),
    "iot": ("file",),
    "cryptominer": _EVERY,
    "phishing": _NETWORK,
    "first-stage-delivery-vectors": ("file",),
    "vulnerability-weaponization": ("file",),
    "infostealer": _EVERY,
}
_KEPT = timedelta(days=7)
_READY_AFTER = timedelta(hours=2)
_LARGEST = 40


async def lists(call: Call) -> Response:
    """The threat lists there are."""
    return data_answer(list(_LISTS))


async def latest(call: Call) -> Response:
    """The newest batch of a threat list."""
    return _batch(call, _now(call) - _READY_AFTER)


async def hour(call: Call) -> Response:
    """One batch of a threat list."""
    asked = call.path["time"]
    try:
        begin = datetime.strptime(asked, "%Y%m%d%H").replace(tzinfo=UTC)
    except ValueError:
        raise NotFoundError(f'There is no hour "{asked}"') from None
    if not _now(call) - _KEPT <= begin <= _now(call) - _READY_AFTER:
        raise NotFoundError(f'There is no batch of "{asked}"')
    return _batch(call, begin)


def _now(call: Call) -> datetime:
    return datetime.fromtimestamp(call.state.clock.now(), UTC).replace(minute=0, second=0, microsecond=0)


def _batch(call: Call, begin: datetime) -> Response:
    name, limit = call.path["threat_list_id"], call.query.get("limit", _LARGEST)
    dice = call.state.world.dice("threat list", name, begin.isoformat())
    assessed = bool(call.request.headers.get("x-tool"))
    found: list[Json] = []
    for _ in range(dice.randint(20, _LARGEST)):
        kind = dice.choice(_LISTS[name])
        identifier = call.service.related.identifier(dice, kind, missing=False)
        if len(found) < limit and call.query.get("type", kind) == kind:
            found.append({"data": call.service.catalog.object(kind, identifier, call.base, assessed=assessed)})
    return JsonResponse({"iocs": found})


HANDLERS = {
    "threat_lists.list": lists,
    "threat_lists.latest": latest,
    "threat_lists.get": hour,
}
