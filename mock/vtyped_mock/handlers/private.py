"""Private scanning."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from starlette.responses import Response

from ..answers import (
    JsonResponse,
    bytes_answer,
    data_answer,
    descriptor_answer,
    empty_answer,
    page_answer,
    shown,
    upload_address,
)
from ..calls import Call
from ..document import Json
from ..errors import BadRequestError
from ..forms import MULTIPART, URLENCODED, limited, read_form
from ..identifiers import canonical_url
from ..paths import object_address
from ..private_objects import PrivateObjects
from ..private_scans import PrivateAnalysis
from ..recordings import FLAGS, recording
from ..reports.engines import threat
from ..reports.verdicts import gti_assessment


async def upload(call: Call) -> Response:
    """Take a private file in, by the API or by an upload address."""
    content_type = call.request.headers.get("content-type")
    form = await read_form(limited(call.request.stream(), call.upload_limit), content_type, (MULTIPART,))
    file = form.files.get("file")
    if file is None:
        raise BadRequestError('The form has no field "file"')
    call.service.rules.form(call.operation, MULTIPART, {**form.fields, "file": ""})
    return _queued(call, call.state.private.add_file(call.account, file, dict(form.fields)))


async def upload_url(call: Call) -> Response:
    """An address for one private upload of up to 650 MB."""
    return data_answer(upload_address(call, "private.files.upload"))


async def files(call: Call) -> Response:
    """The private files of the group, by their hashes."""
    return page_answer(call, _objects(call).files())


async def file(call: Call) -> Response:
    """The report of a private file."""
    return data_answer(_assessed(call, "file", shown(call, _objects(call).file(call.object_id.lower()))))


async def delete(call: Call) -> Response:
    """Erase a private file."""
    only = bool(call.query.get("only_from_storage"))
    call.state.private.delete(call.account, call.object_id.lower(), only_from_storage=only)
    return empty_answer()


async def analyse(call: Call) -> Response:
    """Scan a private file again, as the query says."""
    return _queued(call, call.state.private.rescan(call.account, call.object_id.lower(), dict(call.query)))


async def ai_report(call: Call) -> Response:
    """What a language model would write."""
    item = call.state.private.item(call.account, "private_file", call.object_id.lower())
    return data_answer(f"The file {item.id} was looked at, and nothing remarkable was found in it.")


async def behaviours(call: Call) -> Response:
    """The sandbox reports of a private file."""
    item = call.state.private.item(call.account, "private_file", call.object_id.lower())
    return page_answer(call, _objects(call).behaviours(item))


async def behaviour(call: Call) -> Response:
    """One sandbox report."""
    return data_answer(shown(call, _objects(call).behaviour(call.object_id)))


async def recorded(kind: str, call: Call) -> Response:
    """What a sandbox has recorded."""
    found = _objects(call).behaviour(call.object_id)
    return bytes_answer(recording(call.state.world, kind, found.id, found.shown()))


async def scan_url(call: Call) -> Response:
    """Scan a URL privately."""
    content_type = call.request.headers.get("content-type")
    form = await read_form(call.request.stream(), content_type, (URLENCODED, MULTIPART))
    call.service.rules.form(call.operation, URLENCODED, form.fields)
    url = canonical_url(form.fields["url"])
    call.state.items.learn_url(url)
    return _queued(call, call.state.private.add_url(call.account, url, dict(form.fields)))


async def url(call: Call) -> Response:
    """The report of a private URL."""
    sha256 = call.state.items.identify("url", call.object_id)
    return data_answer(_assessed(call, "url", shown(call, _objects(call).url(sha256))))


def _assessed(call: Call, type_: str, report: Json) -> Json:
    """A report with the assessment of Google Threat Intelligence where a tool has named itself."""
    if call.request.headers.get("x-tool"):
        world, id_ = call.state.world, report["id"]
        report["attributes"]["gti_assessment"] = gti_assessment(world, type_, id_, threat(world, type_, id_))
    return report


async def analyses(call: Call) -> Response:
    """The private analyses of the group, the newest first unless the query says otherwise."""
    return page_answer(call, _objects(call).analyses(oldest_first=call.query.get("order") == "date+"))


async def analysis(call: Call) -> Response:
    """How far a private analysis has come."""
    found = call.state.private.analysis(call.account, call.object_id)
    data = shown(call, _objects(call).analysis(found))
    data["links"]["item"] = object_address(call.base, found.type, found.item)
    return JsonResponse({"data": data, "meta": call.state.private.info(call.account, found)})


def _objects(call: Call) -> PrivateObjects:
    return PrivateObjects(call.service.related, call.account)


def _queued(call: Call, started: PrivateAnalysis) -> Response:
    return descriptor_answer(call, "private_analysis", started.id)


HANDLERS: Mapping[str, Any] = {
    "private.files.upload": upload,
    "private.files.upload_url": upload_url,
    "private.files.list": files,
    "private.files.get": file,
    "private.files.delete": delete,
    "private.files.analyse": analyse,
    "private.files.generate_ai_report": ai_report,
    "private.files.published_behaviours": behaviours,
    "private.file_behaviours.get": behaviour,
    **{f"private.file_behaviours.{kind}": partial(recorded, kind) for kind in FLAGS},
    "private.urls.scan": scan_url,
    "private.urls.get": url,
    "private.analyses.list": analyses,
    "private.analyses.get": analysis,
}
