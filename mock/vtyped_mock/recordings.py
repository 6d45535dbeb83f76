"""What sandboxes have recorded while a file ran."""

from __future__ import annotations

import html

from .contents import capture
from .dice import World
from .document import Json
from .errors import NotFoundError
from .offers import Offer

FLAGS = {"html": "has_html_report", "pcap": "has_pcap", "evtx": "has_evtx", "memdump": "has_memdump"}
"""The kinds of recordings, and the attribute of a report that says whether there is one."""


def recording(world: World, kind: str, identifier: str, report: Json) -> Offer:
    """A recording that belongs to a sandbox report; not found where the report says that there is none."""
    if not report[FLAGS[kind]]:
        raise NotFoundError(f'Nothing of this kind was recorded for "{identifier}"')
    dice = world.dice("recorded", FLAGS[kind], identifier)
    if kind == "html":
        page = f"<!doctype html><title>Sandbox report</title><h1>{html.escape(identifier)}</h1>"
        return Offer(page.encode(), "text/html")
    if kind == "pcap":
        return Offer(capture(dice, world.start), "application/vnd.tcpdump.pcap")
    return Offer(dice.randbytes(dice.randint(2000, 9000)))
