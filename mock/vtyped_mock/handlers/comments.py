"""Comments by themselves: the newest, one, reactions to it, and taking it back."""

from __future__ import annotations

import re

from starlette.responses import Response

from ..answers import data_answer, empty_answer, page_answer
from ..calls import Call
from ..comments import Comments
from ..errors import BadRequestError
from . import objects

_FILTER = re.compile(r"tag:#?(\w+)")


async def newest(call: Call) -> Response:
    """The comments on anything, newest first."""
    wanted = call.query.get("filter")
    match = _FILTER.fullmatch(wanted.strip()) if wanted else None
    if wanted and match is None:
        raise BadRequestError(f'"{wanted}" is no filter of comments: tag:word is')
    return page_answer(call, Comments(call.state).newest(match[1] if match else None))


async def delete(call: Call) -> Response:
    """Take a comment back."""
    Comments(call.state).remove(call.object_id, call.account)
    return empty_answer()


async def react(call: Call) -> Response:
    """Count what somebody thinks of a comment."""
    word = await call.data()
    return data_answer(Comments(call.state).react(call.object_id, call.account, word))


HANDLERS = {
    "comments.delete": delete,
    "comments.get": objects.get,
    "comments.list": newest,
    "comments.vote": react,
}
