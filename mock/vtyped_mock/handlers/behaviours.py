"""Sandbox reports and what the sandboxes have recorded."""

from __future__ import annotations

from starlette.responses import Response

from ..answers import bytes_answer
from ..calls import Call
from ..contents import capture
from ..errors import NotFoundError
from ..offers import Offer
from ..reports.sandboxes import has_capture


async def pcap(call: Call) -> Response:
    """The network capture of a sandbox run."""
    sha256, _, sandbox = call.object_id.partition("_")
    sha256 = sha256.lower()
    known = call.state.items.holds("file", sha256) and sandbox in call.service.catalog.sandboxes(sha256)
    if not known or not has_capture(call.state.world, sha256, sandbox):
        raise NotFoundError(f'No network capture of "{call.object_id}"')
    world = call.state.world
    body = capture(world.dice("pcap", sha256, sandbox), world.start)
    return bytes_answer(Offer(body, "application/vnd.tcpdump.pcap"))


HANDLERS = {
    "file_behaviours.pcap": pcap,
}
