"""Uploads and downloads that take or give what they must not."""

from __future__ import annotations

from ...service import Answer
from .defect import Ask, Behaviour, Call, Where, defect, remembering, said

UPLOAD_PATH = "/_ah/upload/"
LIMIT = 32 * 1024 * 1024
UPLOAD = Where(lambda operation: operation.id == "files.upload")
UPLOAD_URL = Where(lambda operation: operation.id == "files.upload_url", everywhere=True)


@remembering("upload", "an upload address for ever", "An upload address works once.", UPLOAD_URL)
def for_ever() -> Behaviour:
    async def behave(call: Call, ask: Ask) -> Answer:
        answer = await ask(call)
        if not call.path.startswith(UPLOAD_PATH) or answer.status != 404:
            return answer
        fresh = await ask(call.but(method="GET", path="/api/v3/files/upload_url", body=b"", query={}))
        return await ask(call.but(path="/" + fresh.data.split("/", 3)[3]))

    return behave


@defect("upload", "any upload address", "An upload address comes from the service.", UPLOAD_URL)
async def any_address(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return (
        Answer(400, answer.headers, answer.content)
        if call.path.startswith(UPLOAD_PATH) and answer.status == 404
        else answer
    )


@defect("upload", "a small upload address", "An upload address takes more than 32 MB.", UPLOAD_URL)
async def small_address(call: Call, ask: Ask) -> Answer:
    if call.path.startswith(UPLOAD_PATH) and len(call.body) > LIMIT:
        return Answer(413, {"content-type": "text/html"}, b"<html>Too large</html>")
    return await ask(call)


@defect("upload", "more than 32 MB", "The body of an upload has 32 MB at most.", UPLOAD)
async def more(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    if answer.status != 413:
        return answer
    return await ask(call.but(body=_shortened(call.body)))


@defect("upload", "31 MB are too much", "The body of an upload may have 32 MB.", UPLOAD)
async def less(call: Call, ask: Ask) -> Answer:
    if len(call.body) > LIMIT - 1024 * 1024:
        return Answer(413, {"content-type": "text/html"}, b"<html>Too large</html>")
    return await ask(call)


@defect("upload", "400 for more than 32 MB", "A body that is too large is 413.", UPLOAD)
async def bad_request(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return said(400, "BadRequestError") if answer.status == 413 else answer


@defect("upload", "other bytes than were sent", "What is scanned is what was sent.", UPLOAD)
async def other_bytes(call: Call, ask: Ask) -> Answer:
    return await ask(call.but(body=call.body.replace(b"content", b"contents")))


@defect(
    "download",
    "a signature that nobody checks",
    "A download address is signed.",
    Where(lambda operation: operation.id == "files.download_url"),
)
async def unsigned(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    if not answer.good:
        return answer
    return Answer(200, answer.headers, answer.content.replace(b"Signature=", b"Signature=0"))


def _shortened(body: bytes) -> bytes:
    head, separator, rest = body.partition(b"\r\n\r\n")
    return head + separator + rest[:1000] + rest[-100:]
