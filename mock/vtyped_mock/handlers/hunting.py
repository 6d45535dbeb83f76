"""Livehunt and Retrohunt: rulesets, notifications and jobs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.responses import Response

from ..answers import JsonResponse, data_answer, empty_answer, object_answer, page, shown
from ..calls import Call
from ..errors import BadRequestError, InvalidArgumentError, NotFoundError, QuotaExceededError
from ..filters import Condition, dated, holds
from ..hunting import Match
from ..inventions import invented_id
from ..listings import embedded
from ..members import groups_of
from ..pages import Entry
from ..paths import object_address
from ..resources.hunting import RULES_AT_MOST
from ..yara import rule_names
from . import objects

CONFIRMATION = "x-confirm-delete"
JOBS_AT_ONCE = 10
_UNFINISHED = ("starting", "running", "aborting")
_COUNTED = 200
_EDITORS = objects.linking("editors")


async def rulesets(call: Call) -> Response:
    """The rulesets that an account may see."""
    query = call.query
    entries = call.store.entries(call.account, query.get("order"), query.get("filter"))
    return _page(call, entries)


async def delete_all(call: Call) -> Response:
    """Delete every ruleset of an account, and take it off the editors of others."""
    if call.request.headers[CONFIRMATION] != call.account.user:
        raise BadRequestError(f"The header {CONFIRMATION} has to hold the name of the user")
    me = ("user", call.account.user)
    for stored in call.store.visible(call.account):
        if stored.user == call.account.user:
            call.store.remove(stored.id, call.account)
        else:
            stored.links.get("editors", {}).pop(me, None)
    identifier = invented_id(
        call.state.world.dice("delete all", call.account.user, call.state.clock.now()), "operation"
    )
    links = {"self": object_address(call.base, "operation", identifier)}
    attributes = {"status": "finished"}
    return data_answer({"id": identifier, "type": "operation", "links": links, "attributes": attributes})


async def add_editors(call: Call) -> Response:
    """Let users and groups change a ruleset."""
    call.store.owned(call.object_id, call.account)
    await _EDITORS["add"](call)
    return empty_answer()


async def transfer(call: Call) -> Response:
    """Hand a ruleset to another member of the group that it was made with."""
    stored, new = call.store.owned(call.object_id, call.account), (await call.data())["id"]
    groups = call.state.stores["group"]
    if not any(group.id == stored.group for group in groups_of(groups, new)):
        raise InvalidArgumentError(f'The user "{new}" is no member of the group of the ruleset')
    stored.user = new
    return empty_answer()


async def notifications(call: Call) -> Response:
    """The matches of rules that an account may see."""
    later = call.query.get("order") == "date+"
    wanted = call.query.get("filter", "")
    found = call.state.hunting.notifications(call.account).items()
    return _page(
        call,
        [
            _entry((match.date if later else -match.date, identifier), identifier, match)
            for identifier, match in found
            if holds(wanted, _conditions(call, match), match.tags.__contains__)
        ],
    )


async def delete_notifications(call: Call) -> Response:
    """Delete notifications with a tag, or all."""
    hunting, tag = call.state.hunting, call.query.get("tag")
    for identifier, match in hunting.notifications(call.account).items():
        if tag is None or tag in match.tags:
            hunting.deleted.add(identifier)
    return empty_answer()


async def notification(call: Call) -> Response:
    """One notification."""
    return data_answer(shown(call, _entry((0,), call.object_id, _notified(call))))


async def delete_notification(call: Call) -> Response:
    """Delete one notification."""
    _notified(call)
    call.state.hunting.deleted.add(call.object_id)
    return empty_answer()


async def notification_files(call: Call) -> Response:
    """The files that rules have matched."""
    wanted = call.query.get("filter")
    entries = [
        call.service.related.entry((-match.date, given), "file", match.id, match.notification_context(given))
        for given, match in call.state.hunting.notifications(call.account).items()
        if wanted is None or wanted in match.tags
    ]
    return _page(call, entries)


async def start(call: Call) -> Response:
    """Start a Retrohunt job."""
    attributes = (await call.data())["attributes"]
    if len(rule_names(attributes["rules"])) > RULES_AT_MOST:
        raise BadRequestError(f"A job takes {RULES_AT_MOST} rules at most")
    running = [stored for stored in call.store.visible(call.account) if _unfinished(call, stored.id)]
    if len(running) >= JOBS_AT_ONCE:
        raise QuotaExceededError(f"{JOBS_AT_ONCE} jobs are running already")
    made = call.store.create(call.account, attributes)
    return object_answer(call, made.type, made.id)


async def abort(call: Call) -> Response:
    """Stop a job; one that has ended stays as it is."""
    stored = call.store.owned(call.object_id, call.account)
    if _unfinished(call, stored.id):
        stored.facts.setdefault("aborted", call.state.clock.now())
    return empty_answer()


def _unfinished(call: Call, identifier: str) -> bool:
    stored = call.store.get(identifier, call.account)
    return call.store.attributes(stored)["status"] in _UNFINISHED


def _notified(call: Call) -> Match:
    """The match behind the notification in the path."""
    match = call.state.hunting.notifications(call.account).get(call.object_id)
    if match is None:
        raise NotFoundError(f'Notification "{call.object_id}" not found')
    return match


def _entry(position: tuple[Any, ...], identifier: str, match: Match) -> Entry:
    return Entry(position, "hunting_notification", identifier, match.notification)


def _conditions(call: Call, match: Match) -> Mapping[str, Condition]:
    stored = call.state.stores[match.source.type].get(match.source.id, call.account)
    return {"tag": match.tags.__contains__, "owner": stored.user.__eq__, "date": dated(match.date)}


def _page(call: Call, entries: list[Entry]) -> Response:
    """A page with the relationships that the query asks for, counted as far as it wants."""
    collection = call.address.removeprefix(call.base)
    body = page(call, collection, entries, call.query, call.address, descriptors=False)
    if "count_limit" in _parameters(call):
        body["meta"]["count"] = min(body["meta"]["count"], call.query.get("count_limit", _COUNTED))
    if names := call.query.get("relationships"):
        for whole in body["data"]:
            whole["relationships"] = embedded(call, whole["type"], whole["id"], names)
    return JsonResponse(body)


def _parameters(call: Call) -> set[str]:
    return {parameter.name for parameter in call.operation.parameters}


HANDLERS = {
    "livehunt.notification_files": notification_files,
    "livehunt.notifications.delete": delete_notification,
    "livehunt.notifications.delete_all": delete_notifications,
    "livehunt.notifications.get": notification,
    "livehunt.notifications.list": notifications,
    "livehunt.rulesets.add_editors": add_editors,
    "livehunt.rulesets.create": objects.create,
    "livehunt.rulesets.delete": objects.delete,
    "livehunt.rulesets.delete_all": delete_all,
    "livehunt.rulesets.get": objects.get,
    "livehunt.rulesets.is_editor": _EDITORS["has"],
    "livehunt.rulesets.list": rulesets,
    "livehunt.rulesets.remove_editor": _EDITORS["remove_one"],
    "livehunt.rulesets.transfer": transfer,
    "livehunt.rulesets.update": objects.patch,
    "retrohunt.jobs.abort": abort,
    "retrohunt.jobs.create": start,
    "retrohunt.jobs.delete": objects.delete,
    "retrohunt.jobs.get": objects.get,
    "retrohunt.jobs.list": objects.page,
}
