"""The operations that are not relationships, one handler each."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from starlette.responses import HTMLResponse, RedirectResponse, Response

from .analyses import Analysis
from .calls import Call, JsonResponse
from .catalog import object_address
from .contents import capture
from .document import Json
from .errors import BadRequestError, NotFoundError, PayloadTooLargeError
from .forms import MULTIPART, URLENCODED, limited, read_body, read_form
from .identifiers import canonical_url
from .items import Submission
from .listings import embedded
from .reports.community import Opinion
from .reports.sandboxes import has_capture

Handler = Callable[[Call], Awaitable[Response]]

DIRECT_UPLOAD_LIMIT = 32 * 1024 * 1024
UPLOAD_LIMIT = 650 * 1024 * 1024
UPLOAD_PATH = "/_ah/upload/"


async def report(call: Call) -> Response:
    """The report of a file, URL, domain or address."""
    type_ = call.object_type
    identifier = call.service.catalog.require(type_, call.object_id)
    assessed = bool(call.request.headers.get("x-tool"))
    shown = call.service.catalog.object(type_, identifier, call.base, assessed=assessed)
    for name in call.request.query_params.get("exclude_attributes", "").split(","):
        shown["attributes"].pop(name.strip(), None)
    if names := call.query.get("relationships"):
        shown["relationships"] = embedded(call, type_, identifier, names)
    return JsonResponse({"data": shown})


async def analyse(call: Call) -> Response:
    """Scan a known file or URL again."""
    identifier = call.service.catalog.require(call.object_type, call.object_id)
    analyses = call.state.analyses
    if call.object_type == "file":
        return _queued(call, analyses.start_file(call.state.items.hashes(identifier)))
    return _queued(call, analyses.start_url(identifier))


async def add_comment(call: Call) -> Response:
    """Comment on something."""
    body = await _json(call)
    item = (call.object_type, call.service.catalog.require(call.object_type, call.object_id))
    made = call.state.opinions.add_comment(item, body["data"]["attributes"]["text"])
    return JsonResponse({"data": _opinion(made, "comment", object_address(call.base, "comment", made.id))})


async def add_vote(call: Call) -> Response:
    """Vote on something."""
    body = await _json(call)
    item = (call.object_type, call.service.catalog.require(call.object_type, call.object_id))
    made = call.state.opinions.add_vote(item, call.key, body["data"]["attributes"]["verdict"])
    # A vote just cast has no address of its own.
    return JsonResponse({"data": _opinion(made, "vote", None)})


async def upload(call: Call) -> Response:
    """Upload a file whose request stays within 32 MiB."""
    return await receive_upload(call, DIRECT_UPLOAD_LIMIT)


async def receive_upload(call: Call, limit: int) -> Response:
    """Take a file in, by the API or by an upload address."""
    content_type = call.request.headers.get("content-type")
    try:
        form = await read_form(limited(call.request.stream(), limit), content_type, (MULTIPART,))
    except PayloadTooLargeError as error:
        return too_large(error)
    file = form.files.get("file")
    if file is None:
        raise BadRequestError('The form has no field "file"')
    call.service.rules.form(call.operation, MULTIPART, {**form.fields, "file": ""})
    items = call.state.items
    items.add_file(file, Submission(call.state.clock.timestamp(), file.name, call.key))
    if file.body is not None:
        call.state.contents.keep(file.hashes.sha256, file.body)
    return _queued(call, call.state.analyses.start_file(file.hashes))


async def upload_url(call: Call) -> Response:
    """An address for one upload of up to 650 MB."""
    return JsonResponse({"data": f"{call.origin}{UPLOAD_PATH}{call.state.tokens.upload()}/"})


async def scan_url(call: Call) -> Response:
    """Scan a URL."""
    content_type = call.request.headers.get("content-type")
    form = await read_form(call.request.stream(), content_type, (URLENCODED, MULTIPART))
    call.service.rules.form(call.operation, URLENCODED, form.fields)
    url = canonical_url(form.fields["url"])
    identifier = call.state.items.add_url(url, Submission(call.state.clock.timestamp(), url, call.key))
    return _queued(call, call.state.analyses.start_url(identifier))


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
    return JsonResponse({"data": _signed_address(call)})


async def download(call: Call) -> Response:
    """Lead to the bytes of a file."""
    return RedirectResponse(_signed_address(call), 302)


async def pcap(call: Call) -> Response:
    """The network capture of a sandbox run."""
    sha256, _, sandbox = call.object_id.partition("_")
    sha256 = sha256.lower()
    known = call.state.items.holds("file", sha256) and sandbox in call.service.catalog.sandboxes(sha256)
    if not known or not has_capture(call.state.world, sha256, sandbox):
        raise NotFoundError(f'No network capture of "{call.object_id}"')
    world = call.state.world
    body = capture(world.dice("pcap", sha256, sandbox), world.start)
    return Response(body, media_type="application/vnd.tcpdump.pcap")


def too_large(error: PayloadTooLargeError) -> Response:
    """What the front end says of a body over the limit: HTML, not the error of the API."""
    page = f"<!doctype html><title>413</title><h1>Request too large</h1><p>{error}</p>"
    return HTMLResponse(page, 413)


def _signed_address(call: Call) -> str:
    sha256 = call.service.catalog.require("file", call.object_id)
    if call.state.contents.get(sha256) is None:
        raise NotFoundError(f'The mock has no bytes of file "{call.object_id}"; upload it first (1 MiB at most)')
    return f"{call.service.storage_url}/{sha256}?{call.state.tokens.download_query(sha256)}"


def _queued(call: Call, started: Analysis) -> Response:
    links = {"self": object_address(call.base, "analysis", started.id)}
    return JsonResponse({"data": {"type": "analysis", "id": started.id, "links": links}})


def _opinion(made: Opinion, type_: str, address: str | None) -> Json:
    return {"id": made.id, "type": type_, "links": {"self": address}, "attributes": made.attributes}


async def _json(call: Call) -> Json:
    content_type = call.request.headers.get("content-type", "application/json")
    body = await read_body(call.request.stream())
    if content_type.partition(";")[0].strip().lower() != "application/json":
        raise BadRequestError(f"The request body must be application/json, not {content_type}")
    return call.service.rules.json_body(call.operation, body)


HANDLERS: Mapping[str, Handler] = {
    "files.upload": upload,
    "files.upload_url": upload_url,
    "files.get": report,
    "files.analyse": analyse,
    "files.add_comment": add_comment,
    "files.vote": add_vote,
    "files.download_url": download_url,
    "files.download": download,
    "file_behaviours.pcap": pcap,
    "urls.scan": scan_url,
    "urls.get": report,
    "urls.analyse": analyse,
    "urls.add_comment": add_comment,
    "urls.vote": add_vote,
    "domains.get": report,
    "domains.add_comment": add_comment,
    "domains.vote": add_vote,
    "ip_addresses.get": report,
    "ip_addresses.add_comment": add_comment,
    "ip_addresses.vote": add_vote,
    "analyses.get": analysis,
}
"""The handler of each operation of the document that is no relationship."""
