"""Groups, their members, administrators and service accounts, and what was done to them."""

from __future__ import annotations

import re
from functools import partial

from starlette.responses import Response

from ..accounts import Account
from ..answers import data_answer, empty_answer, shown
from ..calls import Call
from ..errors import ForbiddenError, InvalidArgumentError
from ..members import MAIL_HOST, groups_of
from ..stores import Reference, Stored
from ..usage import api_usage
from . import objects

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")
_ACTIONS = {"users": "GROUP_USER", "administrators": "GROUP_ADMIN", "service_accounts": "GROUP_SERVICE_ACCOUNT"}


def administered(call: Call) -> Stored:
    """The group in the path, for what only its administrators may do."""
    group = call.store.get(call.object_id, call.account)
    if ("user", call.account.user) not in group.links["administrators"]:
        raise ForbiddenError("You are not authorized to perform the requested operation")
    return group


async def usage(call: Call) -> Response:
    """The calls of the users of a group."""
    group = administered(call)
    calls = call.state.quotas.calls(("group", group.id))
    return data_answer(api_usage(call.service.document, calls, call.state.clock.now(), call.query))


async def add(name: str, call: Call) -> Response:
    """Make users members or administrators, by their e-mail addresses."""
    data, group = await call.data(), administered(call)
    for given in data:
        if not _ADDRESS.fullmatch(given["id"]):
            raise InvalidArgumentError(f'Invalid email address: "{given["id"]}"')
    users = [given["id"].removesuffix(f"@{MAIL_HOST}") for given in data]
    for user in users:
        objects.require_made(call, "user", user)
    for user in users:
        call.store.link(group, name, {("user", user): None})
        if name == "administrators":
            call.store.link(group, "users", {("user", user): None})
        _log(call, group, f"ADD_{_ACTIONS[name]}", user)
    return empty_answer()


async def has(name: str, call: Call) -> Response:
    """Whether a user is a member or an administrator."""
    group = call.store.get(call.object_id, call.account)
    return data_answer(_user(call) in group.links.get(name, {}))


async def remove(name: str, call: Call) -> Response:
    """Take a user out, or an administrator's rights away."""
    group, user = administered(call), _user(call)
    call.store.unlink(group, name, user)
    if name == "users":
        group.links["administrators"].pop(user, None)
    _log(call, group, f"DELETE_{_ACTIONS[name]}", user[1])
    return empty_answer()


async def add_service_accounts(call: Call) -> Response:
    """Make accounts for programs. Each has a key that the mock takes."""
    data, group = await call.data(), administered(call)
    accounts = call.state.stores["service_account"]
    for given in data:
        if accounts.find(f"{group.id}_{given['id']}") is not None:
            raise InvalidArgumentError(f'The group has a service account "{given["id"]}" already')
    for given in data:
        name = f"{group.id}_{given['id']}"
        made = accounts.put(name, call.account, {"first_name": given["id"]})
        accounts.link(made, "group", {("group", group.id): None})
        key = _service_key(call, name)
        call.state.accounts[key] = Account(key, name, group.id, call.account.access)
        _log(call, group, "ADD_GROUP_SERVICE_ACCOUNT", name)
    return empty_answer()


async def service_account(call: Call) -> Response:
    """A service account; for administrators of its group with its key."""
    identifier, groups = call.require(), call.state.stores["group"]
    whole = shown(call, call.service.related.entry((0,), "service_account", identifier))
    owners = {id_ for _, id_ in call.store.get(identifier, call.account).links["group"]}
    if owners & {group.id for group in groups_of(groups, call.account.user, "administrators")}:
        whole["attributes"]["apikey"] = _service_key(call, identifier)
    return data_answer(whole)


def _user(call: Call) -> Reference:
    return "user", call.path["user_id"]


def _service_key(call: Call, name: str) -> str:
    return call.state.world.digest("sha256", "service account", name)


def _log(call: Call, group: Stored, action: str, target: str) -> None:
    fact = {"action": action, "date": call.state.clock.timestamp(), "user": call.account.user, "target": target}
    group.facts.setdefault("log", []).append(fact)


HANDLERS = {
    "groups.add_administrators": partial(add, "administrators"),
    "groups.add_service_accounts": add_service_accounts,
    "groups.add_users": partial(add, "users"),
    "groups.api_usage": usage,
    "groups.get": objects.get,
    "groups.is_administrator": partial(has, "administrators"),
    "groups.is_user": partial(has, "users"),
    "groups.remove_administrator": partial(remove, "administrators"),
    "groups.remove_user": partial(remove, "users"),
    "groups.update": objects.patch,
    "service_accounts.get": service_account,
}
