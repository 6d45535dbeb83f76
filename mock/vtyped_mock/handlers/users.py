"""Users: profiles, quotas, calls."""

from __future__ import annotations

from dataclasses import replace

from starlette.responses import Response

from ..accounts import Account
from ..answers import data_answer, empty_answer, object_answer, shown
from ..calls import Call
from ..document import Json
from ..errors import BadRequestError, ForbiddenError, NotFoundError
from ..listings import embedded
from ..members import MAIL_HOST, knows_all, require_all
from ..usage import api_usage, overall_quotas, user_quotas

_LAST_LOGIN = 7200


async def get(call: Call) -> Response:
    """The profile of a user; all of it for the user, and for administrators of their groups."""
    user = call.require()
    whole = shown(call, call.service.related.entry((0,), "user", user))
    if knows_all(call.state.stores, user, call.account):
        whole["attributes"] |= _private(call, user)
    if names := call.query.get("relationships"):
        whole["relationships"] = embedded(call, "user", user, names)
    return data_answer(whole)


async def update(call: Call) -> Response:
    """Change a profile, as the user and administrators of their groups may."""
    data, user = await call.data(), call.require()
    require_all(call.state.stores, user, call.account)
    if data["id"] not in (user, call.object_id):
        raise BadRequestError(f'The id "{data["id"]}" in the body is not the one in the path')
    call.store.change(user, replace(call.account, user=user), data["attributes"])
    return object_answer(call, "user", user)


async def delete(call: Call) -> Response:
    """Delete an account, as only its owner may. The mock takes any password for the right one."""
    user = call.require()
    if user != call.account.user:
        raise ForbiddenError("You are not authorized to perform the requested operation")
    call.store.remove(user, call.account)
    for store in call.state.stores.values():
        store.forget(("user", user))
    return empty_answer()


async def quotas(call: Call) -> Response:
    """What a user may use and has used."""
    return data_answer(overall_quotas(call.state.quotas, _account(call)))


async def usage(call: Call) -> Response:
    """The calls of a user."""
    calls = call.state.quotas.calls(("user", _account(call).user))
    return data_answer(api_usage(call.service.document, calls, call.state.clock.now(), call.query))


def _account(call: Call) -> Account:
    """The account of the user in the path, to whom sees everything of it."""
    user = call.require()
    if not knows_all(call.state.stores, user, call.account):
        raise NotFoundError(f'User "{call.object_id}" not found')
    return _account_of(call, user)


def _account_of(call: Call, user: str) -> Account:
    accounts = call.state.accounts.values()
    return next((account for account in accounts if account.user == user), Account("", user, call.account.group))


def _private(call: Call, user: str) -> Json:
    """What only the user and administrators of their groups see."""
    account = _account_of(call, user)
    made: Json = {
        "email": f"{user}@{MAIL_HOST}",
        "has_2fa": True,
        "last_login": int(call.state.clock.start) - _LAST_LOGIN,
        "privileges": {word: {"granted": True} for word in sorted(account.access)},
        "quotas": user_quotas(call.state.quotas, account),
    }
    if user == call.account.user:
        stored = call.store.find(user)
        made["apikey"] = account.key
        made["preferences"] = stored.attributes.get("preferences", {}) if stored else {}
    return made


HANDLERS = {
    "users.api_usage": usage,
    "users.delete": delete,
    "users.get": get,
    "users.quotas": quotas,
    "users.update": update,
}
