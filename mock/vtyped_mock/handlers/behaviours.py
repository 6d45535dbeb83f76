"""Sandbox reports, what they are put together to, and what the sandboxes have recorded."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from starlette.responses import Response

from ..answers import bytes_answer, data_answer
from ..calls import Call
from ..document import Json
from ..recordings import FLAGS, recording
from ..reports.summaries import behaviour_summary, technique_trees
from . import objects


async def summary(call: Call) -> Response:
    """All sandbox reports of a file in one."""
    return data_answer(behaviour_summary(_reports(call).values()))


async def mitre_trees(call: Call) -> Response:
    """Tactics and techniques by sandbox."""
    return data_answer(technique_trees(_reports(call)))


async def recorded(kind: str, call: Call) -> Response:
    """What a sandbox has recorded."""
    identifier = call.require()
    report = call.service.catalog.described("file_behaviour", identifier)
    return bytes_answer(recording(call.state.world, kind, identifier, report))


def _reports(call: Call) -> dict[str, Json]:
    """The sandbox reports of the file in the path, by sandbox."""
    catalog, sha256 = call.service.catalog, call.require()
    return {name: catalog.described("file_behaviour", f"{sha256}_{name}") for name in catalog.sandboxes(sha256)}


HANDLERS: Mapping[str, Any] = {
    "file_behaviours.get": objects.get,
    **{f"file_behaviours.{kind}": partial(recorded, kind) for kind in FLAGS},
    "files.behaviour_mitre_trees": mitre_trees,
    "files.behaviour_summary": summary,
}
