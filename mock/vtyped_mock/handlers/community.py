"""Comments and votes."""

from __future__ import annotations

from starlette.responses import Response

from ..answers import data_answer
from ..calls import Call
from ..paths import object_address
from ..reports.community import Opinion


async def add_comment(call: Call) -> Response:
    """Comment on something."""
    data = await call.data()
    item = (call.object_type, call.require())
    made = call.state.opinions.add_comment(item, call.account.user, data["attributes"]["text"])
    return _answer(made, "comment", object_address(call.base, "comment", made.id))


async def add_vote(call: Call) -> Response:
    """Vote on something."""
    data = await call.data()
    item = (call.object_type, call.require())
    made = call.state.opinions.add_vote(item, call.account.user, data["attributes"]["verdict"])
    # A vote just cast has no address of its own.
    return _answer(made, "vote", None)


def _answer(made: Opinion, type_: str, address: str | None) -> Response:
    return data_answer({"id": made.id, "type": type_, "links": {"self": address}, "attributes": made.attributes})


HANDLERS = {
    "domains.add_comment": add_comment,
    "domains.vote": add_vote,
    "files.add_comment": add_comment,
    "files.vote": add_vote,
    "ip_addresses.add_comment": add_comment,
    "ip_addresses.vote": add_vote,
    "urls.add_comment": add_comment,
    "urls.vote": add_vote,
}
