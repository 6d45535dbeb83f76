"""Calls that go through without the right they need, or are refused with it."""

from __future__ import annotations

from ...service import DEFAULT_KEY, FREE_KEY, PUBLIC_KEY, STRANGER_KEY, Answer
from .choosing import named
from .defect import Ask, Call, Where, defect, said

ANY = Where(lambda operation: True)
LICENSED = Where(lambda operation: operation.access != "all")
KEYS = (DEFAULT_KEY, FREE_KEY, PUBLIC_KEY, STRANGER_KEY)


def _keyed(call: Call, key: str) -> Call:
    return call.but(headers={**call.headers, "x-apikey": key})


@defect("key", "no key needed", "Every call carries a key.", ANY)
async def no_key_needed(call: Call, ask: Ask) -> Answer:
    return await ask(call if call.key else _keyed(call, DEFAULT_KEY))


@defect("key", "every key is good", "A key that nobody has is refused.", ANY)
async def every_key(call: Call, ask: Ask) -> Answer:
    return await ask(_keyed(call, DEFAULT_KEY) if call.key and call.key not in KEYS else call)


@defect("key", "403 without a key", "Without a key the answer is 401.", ANY)
async def forbidden_without_key(call: Call, ask: Ask) -> Answer:
    return await ask(call) if call.key else said(403, "ForbiddenError")


@defect("key", "the code of a wrong key without one", "No key is `AuthenticationRequiredError`.", ANY)
async def wrong_code(call: Call, ask: Ask) -> Answer:
    return await ask(call) if call.key else said(401, "WrongCredentialsError")


@defect("key", "404 for a wrong key", "A key that nobody has is 401.", ANY)
async def not_found_for_wrong_key(call: Call, ask: Ask) -> Answer:
    return await ask(call) if call.key in ("", *KEYS) else said(404, "NotFoundError")


@defect("licence", "licences are not asked for", "What needs a licence is 403 without it.", LICENSED)
async def no_licence_needed(call: Call, ask: Ask) -> Answer:
    return await ask(_keyed(call, DEFAULT_KEY) if call.key == FREE_KEY else call)


@defect("licence", "401 without a licence", "What needs a licence is 403 without it.", LICENSED)
async def unauthorized_without_licence(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return said(401, "WrongCredentialsError") if answer.status == 403 else answer


@defect(
    "licence",
    "a licence where none is needed",
    "A free key may call what is open to all.",
    Where(lambda operation: operation.access == "all"),
)
async def licence_needed(call: Call, ask: Ask) -> Answer:
    return said(403, "ForbiddenError") if call.key == FREE_KEY else await ask(call)


@defect(
    "licence",
    "private files for every group",
    "A private file is for the group that has handed it in.",
    Where(named("private.files.get", "private.files.list", "private.analyses.get", "private.files.delete")),
)
async def no_privacy(call: Call, ask: Ask) -> Answer:
    return await ask(_keyed(call, DEFAULT_KEY) if call.key == STRANGER_KEY else call)
