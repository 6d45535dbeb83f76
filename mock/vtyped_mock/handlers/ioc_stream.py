"""The IoC stream and its notifications."""

from __future__ import annotations

from starlette.responses import Response

from ..answers import data_answer, empty_answer, page_answer, shown
from ..calls import Call
from ..errors import NotFoundError, TooManyDeletionsError
from ..filters import dated, holds, one_of
from ..hunting import Match
from ..pages import Entry

_TYPES = ("file", "domain", "url", "ip_address")
_SOURCES = ("hunting_ruleset", "retrohunt_job", "collection", "threat_actor")


async def stream(call: Call) -> Response:
    """What rules have matched and what the account follows, the latest first."""
    later = call.query.get("order") == "date+"
    entries = [
        call.service.related.entry(
            (match.date if later else -match.date, match.notice_id), match.type, match.id, match.notice_context()
        )
        for match in _wanted(call)
    ]
    return page_answer(call, entries, descriptors=call.query.get("descriptors_only", False))


async def delete(call: Call) -> Response:
    """Delete the notifications that a filter matches; one such call at a time."""
    if not call.state.hunting.clear():
        raise TooManyDeletionsError("Notifications are being deleted already")
    call.state.hunting.deleted |= {match.notice_id for match in _wanted(call)}
    return empty_answer()


async def notification(call: Call) -> Response:
    """One notification."""
    match = _notified(call)
    return data_answer(shown(call, Entry((0,), "ioc_stream_notification", match.notice_id, match.notice)))


async def delete_one(call: Call) -> Response:
    """Delete one notification."""
    call.state.hunting.deleted.add(_notified(call).notice_id)
    return empty_answer()


def _notified(call: Call) -> Match:
    """The match behind the notification in the path."""
    found = call.state.hunting.stream(call.account)
    match = next((match for match in found if match.notice_id == call.object_id), None)
    if match is None:
        raise NotFoundError(f'Notification "{call.object_id}" not found')
    return match


def _wanted(call: Call) -> list[Match]:
    text = call.query.get("filter", "")
    return [match for match in call.state.hunting.stream(call.account) if _holds(match, text)]


def _holds(match: Match, text: str) -> bool:
    tagged = match.tags.__contains__
    return holds(
        text,
        {
            "date": dated(match.date),
            "origin": one_of("origin", match.origin, "hunting", "subscriptions"),
            "entity_id": match.id.__eq__,
            "entity_type": one_of("entity_type", match.type, *_TYPES),
            "source_type": one_of("source_type", match.source.type, *_SOURCES),
            "source_id": match.source.id.__eq__,
            "notification_tag": tagged,
            "tag": tagged,
        },
        tagged,
    )


HANDLERS = {
    "ioc_stream.delete": delete,
    "ioc_stream.list": stream,
    "ioc_stream.notifications.delete": delete_one,
    "ioc_stream.notifications.get": notification,
}
