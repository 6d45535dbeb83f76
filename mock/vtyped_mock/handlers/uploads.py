"""Files and URLs that are sent in."""

from __future__ import annotations

from starlette.responses import Response

from ..answers import data_answer, upload_address
from ..calls import Call
from ..errors import BadRequestError, PayloadTooLargeError
from ..forms import MULTIPART, URLENCODED, limited, read_form
from ..identifiers import canonical_url
from ..items import Submission
from .reports import queued

LARGEST_FILE = 650 * 1024 * 1024


async def upload(call: Call) -> Response:
    """Take a file in, by the API or by an upload address."""
    content_type = call.request.headers.get("content-type")
    form = await read_form(limited(call.request.stream(), call.upload_limit), content_type, (MULTIPART,))
    file = form.files.get("file")
    if file is None:
        raise BadRequestError('The form has no field "file"')
    if file.size > LARGEST_FILE:
        raise PayloadTooLargeError(LARGEST_FILE)
    call.service.rules.form(call.operation, MULTIPART, {**form.fields, "file": ""})
    items = call.state.items
    items.add_file(file, Submission(call.state.clock.timestamp(), file.name, call.account.key))
    if file.body is not None:
        call.state.contents.keep(file.hashes.sha256, file.body)
    return queued(call, call.state.analyses.start_file(file.hashes))


async def upload_url(call: Call) -> Response:
    """An address for one upload of up to 650 MB."""
    return data_answer(upload_address(call, "files.upload"))


async def scan_url(call: Call) -> Response:
    """Scan a URL."""
    content_type = call.request.headers.get("content-type")
    form = await read_form(call.request.stream(), content_type, (URLENCODED, MULTIPART))
    call.service.rules.form(call.operation, URLENCODED, form.fields)
    url = canonical_url(form.fields["url"])
    submission = Submission(call.state.clock.timestamp(), url, call.account.key)
    return queued(call, call.state.analyses.start_url(call.state.items.add_url(url, submission)))


HANDLERS = {
    "files.upload": upload,
    "files.upload_url": upload_url,
    "urls.scan": scan_url,
}
