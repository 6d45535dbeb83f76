"""Reports on files, URLs, domains and addresses, their analyses, and the bytes of files."""

from __future__ import annotations

from starlette.responses import Response

from ..analyses import Analysis
from ..answers import JsonResponse, data_answer, descriptor_answer, redirect_answer, storage_address
from ..calls import Call
from ..errors import NotFoundError
from ..offers import Offer
from ..paths import object_address
from . import objects


async def analyse(call: Call) -> Response:
    """Scan something known again."""
    identifier = call.require()
    analyses = call.state.analyses
    if call.object_type == "file":
        return queued(call, analyses.start_file(call.state.items.hashes(identifier)))
    if call.object_type == "url":
        return queued(call, analyses.start_url(identifier))
    return queued(call, analyses.start_host("domain" if call.object_type == "domain" else "ip_address", identifier))


def queued(call: Call, started: Analysis) -> Response:
    """What is answered to whoever has started an analysis."""
    return descriptor_answer(call, "analysis", started.id)


async def analysis(call: Call) -> Response:
    """How far an analysis has come, and what it has found."""
    catalog = call.service.catalog
    found = catalog.find_analysis(call.object_id)
    address = object_address(call.base, "analysis", found.id)
    data = {
        "id": found.id,
        "type": "analysis",
        "links": {"self": address, "item": object_address(call.base, found.type, found.item)},
        "attributes": catalog.analysis_attributes(found),
    }
    return JsonResponse({"data": data, "meta": catalog.analysis_info(found), "links": {"self": address}})


async def download_url(call: Call) -> Response:
    """A signed address of a file's bytes."""
    return data_answer(storage_address(call, *_file(call)))


async def download(call: Call) -> Response:
    """Lead to the bytes of a file."""
    return redirect_answer(call, *_file(call))


def _file(call: Call) -> tuple[str, Offer]:
    sha256 = call.require()
    body = call.state.contents.get(sha256)
    if body is None:
        raise NotFoundError(f'The mock has no bytes of file "{call.object_id}"; upload it first (1 MiB at most)')
    return sha256, Offer(body)


HANDLERS = {
    "analyses.get": analysis,
    "domains.analyse": analyse,
    "domains.get": objects.get,
    "files.analyse": analyse,
    "files.download": download,
    "files.download_url": download_url,
    "files.get": objects.get,
    "ip_addresses.analyse": analyse,
    "ip_addresses.get": objects.get,
    "urls.analyse": analyse,
    "urls.get": objects.get,
}
