"""Sandbox reports, what they are put together to, and what the sandboxes have recorded."""

from __future__ import annotations

from starlette.responses import HTMLResponse, Response

from ..answers import bytes_answer, data_answer
from ..calls import Call
from ..contents import capture, event_log, memory_dumps
from ..dice import Dice
from ..document import Json
from ..errors import NotFoundError
from ..offers import Offer
from ..reports import attack
from ..reports.summaries import behaviour_page, behaviour_summary
from . import objects


async def summary(call: Call) -> Response:
    """All sandbox reports of a file in one."""
    return data_answer(behaviour_summary(_reports(call).values()))


async def mitre_trees(call: Call) -> Response:
    """Tactics and techniques by sandbox."""
    found = {name: report["mitre_attack_techniques"] for name, report in _reports(call).items()}
    return data_answer({name: attack.trees(matches) for name, matches in found.items()})


async def html(call: Call) -> Response:
    """A sandbox report as a page."""
    report, _ = _recorded(call, "has_html_report")
    return HTMLResponse(behaviour_page(call.require(), report))


async def evtx(call: Call) -> Response:
    """The event log of a sandbox run."""
    _, dice = _recorded(call, "has_evtx")
    return bytes_answer(Offer(event_log(dice)))


async def pcap(call: Call) -> Response:
    """The network capture of a sandbox run."""
    _, dice = _recorded(call, "has_pcap")
    return bytes_answer(Offer(capture(dice, call.state.world.start), "application/vnd.tcpdump.pcap"))


async def memdump(call: Call) -> Response:
    """The memory dumps of a sandbox run."""
    report, dice = _recorded(call, "has_memdump")
    names = [dump["file_name"] for dump in report.get("memory_dumps", [])]
    return bytes_answer(Offer(memory_dumps(dice, names or ["memory.dmp"])))


def _reports(call: Call) -> dict[str, Json]:
    """The sandbox reports of the file in the path, by sandbox."""
    catalog, sha256 = call.service.catalog, call.require()
    return {name: catalog.described("file_behaviour", f"{sha256}_{name}") for name in catalog.sandboxes(sha256)}


def _recorded(call: Call, flag: str) -> tuple[Json, Dice]:
    """The report in the path and the chance that belongs to one recording of it; not found if it has no such one."""
    identifier = call.require()
    report = call.service.catalog.described("file_behaviour", identifier)
    if not report[flag]:
        raise NotFoundError(f'Nothing of this kind was recorded for "{identifier}"')
    return report, call.state.world.dice("recorded", flag, identifier)


HANDLERS = {
    "file_behaviours.evtx": evtx,
    "file_behaviours.get": objects.get,
    "file_behaviours.html": html,
    "file_behaviours.memdump": memdump,
    "file_behaviours.pcap": pcap,
    "files.behaviour_mitre_trees": mitre_trees,
    "files.behaviour_summary": summary,
}
