"""The feeds, and what their lines lead to."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from starlette.responses import Response

from ..answers import bytes_answer, redirect_answer
from ..calls import Call
from ..errors import NotFoundError
from ..feeds import TYPES, Feeds
from ..offers import Offer
from ..recordings import FLAGS, recording


async def minute(feed: str, call: Call) -> Response:
    """Lead to one minute of a feed."""
    body = _feeds(call).minute(feed, call.object_id)
    return redirect_answer(call, f"feeds/{feed}/{call.object_id}", Offer(body, "application/x-bzip2"))


async def hour(feed: str, call: Call) -> Response:
    """Lead to one hour of a feed."""
    body = _feeds(call).hour(feed, call.object_id)
    return redirect_answer(call, f"feeds/{feed}/hourly/{call.object_id}", Offer(body, "application/x-bzip2"))


async def download(call: Call) -> Response:
    """Lead to a file of the feed."""
    sha256 = _feeds(call).read_token(call.object_id)
    body = call.state.contents.get(sha256)
    if body is None:
        raise NotFoundError(f'The mock has no bytes of file "{sha256}"; upload it first (1 MiB at most)')
    return redirect_answer(call, sha256, Offer(body))


async def recorded(kind: str, call: Call) -> Response:
    """What a sandbox of the feed has recorded."""
    feeds = _feeds(call)
    sandbox_id = feeds.read_token(call.object_id)
    return bytes_answer(recording(call.state.world, kind, sandbox_id, feeds.behaviour(sandbox_id)))


def _feeds(call: Call) -> Feeds:
    return Feeds(call.state, call.service.catalog, call.base)


HANDLERS: Mapping[str, Any] = {
    **{f"feeds.{feed}": partial(minute, feed) for feed in TYPES},
    **{f"feeds.{feed}_hourly": partial(hour, feed) for feed in TYPES},
    "feeds.download": download,
    **{f"feeds.file_behaviour_{kind}": partial(recorded, kind) for kind in FLAGS},
}
